//! `import`: exports of other programs, any table by a mapping, Unkink's own files.

use super::args::{self, Format};
use super::failure::Failure;
use super::{Done, Face, Outcome};
use crate::exchange::files::{Files, Progress};
use crate::exchange::formats::{Found, Source as Table, open};
use crate::exchange::guess::guess;
use crate::exchange::mapping::{Mapping, Named, Replace, Role};
use crate::exchange::own::recognise;
use crate::exchange::plan::{Counts, Plan, merge, plan};
use crate::exchange::table;
use crate::model::journal::Journal;
use crate::model::metric::Metrics;
use crate::store::schema;
use crate::store::seal::Seal;

/// A file that has been read, before the journal is asked.
enum Source {
    Journal(Box<Journal>),
    Table(Box<Table>),
}

pub(super) fn run(face: &mut Face<'_>, args: &args::Import) -> Outcome {
    let source = read(face, args)?;
    let today = face.now.today;
    let replace = replace(args);
    let planned = |journal: &Journal| match &source {
        Source::Journal(other) => Ok(merge(journal, other, &replace, today)),
        Source::Table(source) => {
            let mapping = mapping(args, source, journal)?;
            Ok::<_, Failure>(plan(journal, &source.table, &mapping, &replace, today)?)
        }
    };
    let (plan, done) = if args.dry_run {
        (planned(&face.load()?.journal)?, Done::Well)
    } else {
        face.enter(|journal| {
            let plan = planned(journal)?;
            journal.apply(plan.edit.clone())?;
            Ok(plan)
        })?
    };
    let ended = match ended(plan.counts, plan.is_empty()) {
        Done::Well => done,
        badly => {
            face.written = None;
            badly
        }
    };
    let aside = match &source {
        Source::Table(source) => source.aside.as_slice(),
        Source::Journal(_) => &[],
    };
    report(face, &plan, aside, args.dry_run)?;
    Ok(ended)
}

/// What the words say of values that differ.
fn replace(args: &args::Import) -> Replace {
    Replace {
        all: args.on_conflict == args::OnConflict::Replace,
        names: args.replace.iter().cloned().collect(),
        cells: std::collections::BTreeSet::new(),
    }
}

/// Done where anything was taken or was there already; a file without rows asks for nothing.
fn ended(counts: Counts, wrote_nothing: bool) -> Done {
    if counts.rows == 0 || counts.already > 0 || !wrote_nothing {
        Done::Well
    } else {
        Done::Badly
    }
}

fn read(face: &mut Face<'_>, args: &args::Import) -> Result<Source, Failure> {
    // The journal is read once, when it is asked: until then the built-in metrics do.
    let metrics = Metrics::default();
    let mut files = Files::open(&args.file, &Progress::default())?;
    let found = match args.format {
        None => open(files, &metrics)?,
        Some(Format::Json) => Found::Journal(files.bytes(0)?),
        Some(Format::Csv) => Found::Table(Box::new(Table::plain(
            table::Table::parse(&files.bytes(0)?)?,
            &metrics,
        ))),
    };
    let bytes = match found {
        Found::Table(source) => return Ok(Source::Table(source)),
        Found::Journal(bytes) => bytes,
    };
    let path = args.file.display();
    let read = schema::from_bytes(&bytes);
    let read = read.map_err(|error| Failure::Refused(format!("{error} File: {path}")))?;
    if read.version > schema::VERSION {
        let message = "The file is a journal of a newer Unkink. Update Unkink to import it. File";
        return Err(Failure::Refused(format!("{message}: {path}")));
    }
    if read.seal == Seal::Mismatch {
        face.warn(&format!(
            "The imported journal was edited or damaged elsewhere. File: {path}"
        ));
    }
    Ok(Source::Journal(Box::new(read.journal)))
}

/// The mapping that was told, laid over that of the format.
fn mapping(args: &args::Import, source: &Table, journal: &Journal) -> Result<Mapping, Failure> {
    let told = args.date.is_some() || args.name.is_some() || !args.metric.is_empty();
    let own = recognise(&source.table, journal.metrics());
    let mut mapping = match (&args.date, own.or_else(|| source.mapping.clone())) {
        (None, Some(known)) if !told => known,
        (None, _) => return Err(Failure::Refused(wanted(&source.table, journal))),
        (Some(date), _) => columns(args, date),
    };
    mapping.columns.extend(args.columns.roles());
    let time = args.time.iter().map(|time| (time.clone(), Role::Time));
    mapping.columns.extend(time);
    mapping.dates = args.dates.told(mapping.dates);
    mapping.scales.extend(args.scale.iter().cloned());
    mapping.labels.extend(args.label.iter().cloned());
    mapping.blanks.extend(args.blank.iter().cloned());
    Ok(mapping)
}

/// The date and the scores, as they were told.
fn columns(args: &args::Import, date: &str) -> Mapping {
    let mut mapping = Mapping::new(date);
    let (Some(name), Some(value)) = (&args.name, &args.value) else {
        let scores = args.metric.iter();
        return scores.fold(mapping, |mapping, (metric, column)| {
            mapping.with(column, Role::Score(metric.clone()))
        });
    };
    mapping = mapping.with(name, Role::Name).with(value, Role::Value);
    let scores = args.metric.iter();
    let scores = scores.map(|(metric, name)| (name.clone(), Named::Score(metric.clone())));
    let tags = args.tag.iter().map(|name| (name.clone(), Named::Tag));
    let out = args.leave_out.iter().map(|name| (name.clone(), Named::Out));
    mapping.names = scores.chain(tags).chain(out).collect();
    mapping
}

/// What to say to a file whose columns are not told: what it has, and a command to begin with.
fn wanted(table: &table::Table, journal: &Journal) -> String {
    let quoted = |text: &str| {
        let plain = text.chars().all(|c| c.is_alphanumeric() || c == '_');
        if plain {
            text.to_owned()
        } else {
            format!("\"{text}\"")
        }
    };
    let guess = guess(table, journal.metrics()).unwrap_or_default();
    let named = |role: Role, word: &str| {
        let column = guess.column(&role)?;
        Some(format!("{word} {}", quoted(column)))
    };
    let date = named(Role::Date, "--date").unwrap_or_else(|| "--date COLUMN".into());
    let mut words = vec![date];
    words.extend(named(Role::Time, "--time"));
    words.extend(named(Role::Name, "--name"));
    words.extend(named(Role::Value, "--value"));
    let mut scores: Vec<_> = guess
        .columns
        .iter()
        .filter_map(|(column, role)| match role {
            Role::Score(metric) => Some(format!("--metric {metric}={}", quoted(column))),
            _ => None,
        })
        .collect();
    scores.extend(guess.names.iter().filter_map(|(name, named)| match named {
        Named::Score(metric) => Some(format!("--metric {metric}={}", quoted(name))),
        _ => None,
    }));
    if scores.is_empty() && guess.column(&Role::Name).is_none() {
        scores.push("--metric pain=COLUMN".into());
    }
    words.extend(scores);
    let scales = guess.scales.iter();
    words.extend(scales.map(|(metric, (low, high))| format!("--scale {metric}={low}..{high}")));
    words.extend(named(Role::Note, "--note"));
    format!(
        "Say what the columns mean, perhaps: {}. The columns are: {}.",
        words.join(" "),
        table.headers.join(", ")
    )
}

fn report(
    face: &mut Face<'_>,
    plan: &Plan,
    aside: &[String],
    dry_run: bool,
) -> Result<(), Failure> {
    for name in &plan.unseen {
        face.warn(&format!("No row is called \"{name}\"."));
    }
    for words in aside {
        face.warn(words);
    }
    if !plan.unused.is_empty() {
        let names = plan.unused.join(", ");
        face.warn(&format!("Nothing is taken from these columns: {names}."));
    }
    for refusal in &plan.refusals {
        // Where the messages can't be written, the count still tells.
        face.remark(&refusal.to_string());
    }
    if dry_run {
        preview(face, plan)?;
    }
    face.say(&format!("{}", plan.counts))?;
    Ok(())
}

/// What would come, and what stands in its way.
fn preview(face: &mut Face<'_>, plan: &Plan) -> Result<(), Failure> {
    for line in plan.seen.lines() {
        face.say(&line)?;
    }
    for conflict in &plan.conflicts {
        face.say(&conflict.to_string())?;
    }
    Ok(())
}
