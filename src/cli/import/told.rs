//! What the columns mean: told on the command line, remembered for the header, or known from the format; and a
//! mapping as the words that tell it.

use crate::cli::args;
use crate::cli::failure::Failure;
use crate::exchange::dates::{DateOrder, Epoch, Told};
use crate::exchange::formats::Source;
use crate::exchange::guess::guess;
use crate::exchange::mapping::{Detail, Mapping, Named, Role};
use crate::exchange::own::recognise;
use crate::exchange::plan::{Plan, Unscored};
use crate::exchange::remembered::Remembered;
use crate::exchange::{listed, table};
use crate::model::journal::Journal;
use crate::model::scale::plain;
use crate::model::typed::shown;

/// The mapping that was told. Where the date is told, the file is told anew; else what is told is laid over what is
/// remembered for the header or known from the format.
pub(super) fn mapping(
    args: &args::Import,
    source: &Source,
    journal: &Journal,
    remembered: &Remembered,
) -> Result<Mapping, Failure> {
    let own = recognise(&source.table, journal.metrics());
    let known = own.or_else(|| remembered.known(source));
    match known.filter(|_| args.date.is_none()) {
        Some(mut known) if known.exact => {
            for (name, better) in args.better() {
                known.tell_better(name, better);
            }
            Ok(known)
        }
        Some(known) => {
            let is_long = known.column(&Role::Name).is_some();
            Ok(known.with_told(told(args, is_long)))
        }
        // A line alone has no names to tell its columns by.
        None if args.date.is_none() && source.table.rows.is_empty() => {
            let (why, line) = (source.aside.join(" "), listed(&source.table.headers));
            Err(Failure::Refused(format!("{why} The line: {line}.")))
        }
        None if args.date.is_none() => Err(Failure::Refused(wanted(&source.table, journal))),
        None => Ok(told(args, args.name.is_some())),
    }
}

/// What the words of the command tell.
pub(super) fn told(args: &args::Import, is_long: bool) -> Mapping {
    let mut mapping = scores(args, is_long || args.name.is_some());
    mapping.columns.extend(args.columns.roles());
    let time = args.time.iter().map(|time| (time.clone(), Role::Time));
    mapping.columns.extend(time);
    mapping.dates = args.dates.told();
    for (metric, range) in &args.scale {
        match metric {
            Some(metric) => mapping.scales.push((metric.clone(), *range)),
            None => mapping.scale = Some(*range),
        }
    }
    for (of, (word, score)) in &args.label {
        match (of, score) {
            (_, None) => mapping.tags.push(word.clone()),
            (Some(of), Some(score)) => mapping.labels_of.push((of.clone(), (word.clone(), *score))),
            (None, Some(score)) => mapping.labels.push((word.clone(), *score)),
        }
    }
    mapping.blanks.clone_from(&args.blank);
    for (name, better) in args.better() {
        mapping.tell_better(name, better);
    }
    mapping
}

/// The date and the scores.
fn scores(args: &args::Import, is_long: bool) -> Mapping {
    let mut mapping = Mapping::default();
    let once = [
        (&args.date, Role::Date),
        (&args.name, Role::Name),
        (&args.value, Role::Value),
    ];
    for (column, role) in once {
        mapping
            .columns
            .extend(column.clone().map(|column| (column, role)));
    }
    if !is_long {
        let scores = args.metric.iter();
        return scores.fold(mapping, |mapping, (metric, column)| {
            mapping.with(column, Role::Score(metric.clone()))
        });
    }
    let scores = args.metric.iter();
    let scores = scores.map(|(metric, name)| (name.clone(), Named::Score(metric.clone())));
    let tags = args.tag.iter().map(|name| (name.clone(), Named::Tag));
    let out = args.leave_out.iter().map(|name| (name.clone(), Named::Out));
    mapping.names = scores.chain(tags).chain(out).collect();
    mapping
}

/// What to say to a file whose columns are not told: what it has, and words to begin with.
fn wanted(table: &table::Table, journal: &Journal) -> String {
    let guess = guess(table, journal.metrics()).unwrap_or_default();
    let mut said = words(&guess);
    if guess.column(&Role::Date).is_none() {
        said.insert(0, "--date COLUMN".into());
    }
    let scored = |(_, role): &(String, Role)| matches!(role, Role::Score(_) | Role::Name);
    if !guess.columns.iter().any(scored) {
        said.push("--metric pain=COLUMN".into());
    }
    format!(
        "Say what the columns mean, perhaps: {}. The columns are: {}.",
        said.join(" "),
        listed(&table.headers)
    )
}

/// The words of `import` that tell this mapping.
pub(super) fn words(mapping: &Mapping) -> Vec<String> {
    let mut words = Vec::new();
    let mut say = |word: &str, text: &str| words.push(format!("{word} {}", quoted(text)));
    for (column, role) in &mapping.columns {
        match role {
            Role::Date => say("--date", column),
            Role::Time => say("--time", column),
            Role::Name => say("--name", column),
            Role::Value => say("--value", column),
            Role::Score(metric) => say("--metric", &format!("{metric}={column}")),
            Role::Session(kind, None) => say("--session", &format!("{kind}={column}")),
            Role::Session(kind, Some(value)) => {
                say("--session", &format!("{kind}={column}:{value}"));
            }
            Role::SessionKind => say("--kind", column),
            Role::Minutes => say("--minutes", column),
            Role::With => say("--with", column),
            Role::Painkiller => say("--painkiller", column),
            Role::Note => say("--note", column),
            Role::Tags(between) => say("--tags", &format!("{column}={between}")),
            Role::Detail(detail) => {
                if let Some(word) = detail_word(*detail) {
                    say(word, column);
                }
            }
        }
    }
    for (name, named) in &mapping.names {
        match named {
            Named::Score(metric) => say("--metric", &format!("{metric}={name}")),
            Named::Tag => say("--tag", name),
            Named::Out => say("--leave-out", name),
            // Of Unkink's own files, which need nothing told.
            Named::Whole(_) => {}
        }
    }
    let range = |(low, high): &(f64, f64)| format!("{}..{}", plain(*low), plain(*high));
    for (metric, told) in &mapping.scales {
        say("--scale", &format!("{metric}={}", range(told)));
    }
    if let Some(told) = &mapping.scale {
        say("--scale", &range(told));
    }
    for (word, score) in &mapping.labels {
        say("--label", &format!("{word}={}", plain(*score)));
    }
    for (of, (word, score)) in &mapping.labels_of {
        say("--label", &format!("{of}={word}={}", plain(*score)));
    }
    for word in &mapping.tags {
        say("--label", &format!("{word}=tag"));
    }
    mapping.blanks.iter().for_each(|word| say("--blank", word));
    let (higher, lower) = ("--higher-is-better", "--lower-is-better");
    mapping.higher.iter().for_each(|name| say(higher, name));
    mapping.lower.iter().for_each(|name| say(lower, name));
    dates(mapping.dates, &mut say);
    words
}

/// How the dates are written, as far as it is told.
fn dates(told: Told, say: &mut impl FnMut(&str, &str)) {
    if let Some(order) = told.order {
        let word = match order {
            DateOrder::Ymd => "ymd",
            DateOrder::Dmy => "dmy",
            DateOrder::Mdy => "mdy",
        };
        say("--date-order", word);
    }
    if let Some(century) = told.century {
        say("--century", &century.to_string());
    }
    if let Some(epoch) = told.epoch {
        say(
            "--epoch",
            if epoch == Epoch::From1904 {
                "1904"
            } else {
                "1900"
            },
        );
    }
    if let Some(zone) = told.zone {
        say("--zone", &zone.word());
    }
    if let Some(months) = told.months {
        say("--months", months.word());
    }
    if let Some(zeros) = told.zeros {
        say("--zeros", zeros.word());
    }
}

const fn detail_word(detail: Detail) -> Option<&'static str> {
    match detail {
        Detail::Bed => Some("--bed"),
        Detail::Asleep => Some("--asleep"),
        Detail::Awake => Some("--awake"),
        Detail::Up => Some("--up"),
        Detail::MinutesAwake => Some("--minutes-awake"),
        Detail::Awakenings => Some("--awakenings"),
        // Of Unkink's own files, which need nothing told.
        Detail::MinutesAsleep
        | Detail::Medication
        | Detail::Areas
        | Detail::Sessions
        | Detail::Tags
        | Detail::Metrics => None,
    }
}

/// Metrics with scores outside the range that the file is read in, and how to have it otherwise.
pub(super) fn beyond(plan: &Plan) -> impl Iterator<Item = String> {
    plan.beyond.iter().map(|(name, (low, high))| {
        let (low, high) = (plain(*low), plain(*high));
        let word = quoted(&format!("{name}=LOW..HIGH"));
        format!(
            "Scores of {name} are outside {low} to {high}, the range the file is read in. If it scores in another, give the same command again with --scale {word}"
        )
    })
}

/// Words that could stand for a score, what became of them, and how to give them one.
pub(super) fn unscored(plan: &Plan) -> impl Iterator<Item = String> {
    plan.unscored.iter().map(|Unscored { of, tags, words }| {
        let (word, all) = (&words[0], listed(words));
        let column = shown(of);
        let score = quoted(&format!("{of}={word}=SCORE"));
        let tag = quoted(&format!("{word}=tag"));
        let blank = quoted(word);
        let fate = if *tags {
            format!("Each is kept as a tag. To give them scores, give the same command again with --label {score}")
        } else {
            format!("Their cells are refused. To say what they stand for, give the same command again with --label {score}, --label {tag} or --blank {blank}")
        };
        format!("Words of \"{column}\" have no score: {all}. {fate}")
    })
}

/// A text as a shell takes it as one word.
pub(in crate::cli) fn quoted(text: &str) -> String {
    // Every path of Windows has backslashes, and its command line knows no single quotes.
    let signs = if cfg!(windows) {
        "_-=.:/+,\\"
    } else {
        "_-=.:/+,"
    };
    let plain = |c: char| c.is_alphanumeric() || signs.contains(c);
    if !text.is_empty() && text.chars().all(plain) {
        text.to_owned()
    } else if cfg!(windows) {
        format!("\"{}\"", text.replace('"', "\\\""))
    } else if text.contains(['"', '$', '`', '\\', '!']) {
        format!("'{}'", text.replace('\'', r"'\''"))
    } else {
        format!("\"{text}\"")
    }
}
