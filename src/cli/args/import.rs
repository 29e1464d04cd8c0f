//! The words of `import`.

use std::path::PathBuf;

use clap::Args as ClapArgs;

use super::values::{Format, number, pair, text};
use crate::exchange::dates::{DateOrder, Epoch, Months, Told, Zeros, Zone};
use crate::exchange::files::is_encoding;
use crate::exchange::mapping::{Detail, Role};
use crate::model::metric::Better;

/// `import`.
#[derive(Debug, ClapArgs)]
pub struct Import {
    /// The file
    #[arg(required_unless_present = "watch")]
    pub file: Option<PathBuf>,
    /// A folder that others write to: what comes there comes in, each file once, by the columns told for its header before
    #[arg(long, value_name = "FOLDER", conflicts_with_all = ["file", "dry_run"])]
    pub watch: Option<PathBuf>,
    /// Bring in what is there by now, and end
    #[arg(long, requires = "watch")]
    pub once: bool,
    /// What it is; recognised without
    #[arg(long)]
    pub format: Option<Format>,
    /// How the letters of its text are written, like windows-1250; found without
    #[arg(long, value_parser = encoding, value_name = "NAME")]
    pub encoding: Option<String>,
    /// Show what would come, but write nothing
    #[arg(long)]
    pub dry_run: bool,
    /// The column of the date, with or without a time; the columns are told anew with it, without it what is told is laid over what is remembered
    #[arg(long, value_parser = text, allow_hyphen_values = true, value_name = "COLUMN")]
    pub date: Option<String>,
    /// A column of the time
    #[arg(long, value_parser = text, allow_hyphen_values = true, value_name = "COLUMN")]
    pub time: Option<String>,
    /// Long form: the column that names what was scored
    #[arg(long, value_parser = text, allow_hyphen_values = true, value_name = "COLUMN", requires = "value")]
    pub name: Option<String>,
    /// Long form: the column of the score
    #[arg(long, value_parser = text, allow_hyphen_values = true, value_name = "COLUMN", requires = "name")]
    pub value: Option<String>,
    /// A metric and its column (wide form) or its name in the file (long form); may be repeated
    #[arg(long, value_parser = pair, allow_hyphen_values = true, value_name = "METRIC=NAME")]
    pub metric: Vec<(String, String)>,
    /// Long form: a name that is a tag instead of a score; may be repeated
    #[arg(long, value_parser = text, allow_hyphen_values = true, value_name = "NAME")]
    pub tag: Vec<String>,
    /// Long form: a name that is left out; may be repeated
    #[arg(long, value_parser = text, allow_hyphen_values = true, value_name = "NAME")]
    pub leave_out: Vec<String>,
    /// The range in which the file scores a metric; without a metric, that of every rating of which none is told
    #[arg(long, value_parser = scale, allow_hyphen_values = true, value_name = "[METRIC=]LOW..HIGH")]
    pub scale: Vec<(Option<String>, (f64, f64))>,
    /// A word that stands for a score, in every column or in one alone (long form: in the rows of one name); or for none and is kept as a tag
    #[arg(long, value_parser = label, allow_hyphen_values = true, value_name = "[COLUMN=]WORD=SCORE|tag")]
    pub label: Vec<Label>,
    /// What the habit is called, of a file of Loop that has one alone and does not say it
    #[arg(long, value_parser = text, allow_hyphen_values = true, value_name = "NAME")]
    pub habit: Option<String>,
    /// A score that is better the higher it is, such as energy; may be repeated
    #[arg(long, value_name = "METRIC")]
    pub higher_is_better: Vec<String>,
    /// A score that is better the lower it is; may be repeated
    #[arg(long, value_name = "METRIC")]
    pub lower_is_better: Vec<String>,
    /// A word that means "nothing was noted"; may be repeated
    #[arg(long, value_parser = text, allow_hyphen_values = true, value_name = "WORD")]
    pub blank: Vec<String>,
    /// How the dates are written.
    #[command(flatten)]
    pub dates: ImportDates,
    /// What the other columns say.
    #[command(flatten)]
    pub columns: ImportColumns,
    /// What happens where the journal holds something else
    #[arg(long, value_parser = on_conflict, default_value = "keep", value_name = "keep|replace")]
    pub on_conflict: OnConflict,
    /// A metric or detail that takes the file's value where the journal holds another; may be repeated
    #[arg(long, value_parser = text, allow_hyphen_values = true, value_name = "METRIC")]
    pub replace: Vec<String>,
    /// Keep your experiment where the file's, which was made first, would take its place
    #[arg(long, value_parser = ["experiment"], value_name = "experiment")]
    pub keep: Vec<String>,
}

impl Import {
    /// Which way scores are better, as far as it is told.
    pub fn better(&self) -> impl Iterator<Item = (&String, Better)> {
        let higher = self.higher_is_better.iter().map(|n| (n, Better::Higher));
        let lower = self.lower_is_better.iter().map(|n| (n, Better::Lower));
        higher.chain(lower)
    }
}

/// What a word stands for: its column or name where it is told, and its score; none is a tag.
pub type Label = (Option<String>, (String, Option<f64>));

/// Which of two different values stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnConflict {
    /// The journal's.
    Keep,
    /// The file's.
    Replace,
}

/// How the dates of a table are written.
#[derive(Debug, ClapArgs)]
pub struct ImportDates {
    /// Which of day and month stands first
    #[arg(long, value_parser = order, value_name = "dmy|mdy|ymd")]
    pub date_order: Option<DateOrder>,
    /// The century of years of two digits
    #[arg(long, value_parser = century, value_name = "1900|2000")]
    pub century: Option<i32>,
    /// The first day of a spreadsheet's serial days
    #[arg(long, value_parser = epoch, value_name = "1900|1904")]
    pub epoch: Option<Epoch>,
    /// What the clock on the wall said when the file says UTC
    #[arg(long, value_parser = zone, value_name = "here|written|+HH:MM", allow_hyphen_values = true)]
    pub zone: Option<Zone>,
    /// Whose words for months they are: `listopada` is November in Polish, October in Croatian
    #[arg(long, value_parser = months, value_name = "polish|croatian")]
    pub months: Option<Months>,
    /// What a 0 says in a table with a number in every cell: some programs write it for a day without an entry
    #[arg(long, value_parser = zeros, value_name = "scores|blank")]
    pub zeros: Option<Zeros>,
}

impl ImportDates {
    /// What is told.
    pub fn told(&self) -> Told {
        Told {
            order: self.date_order,
            century: self.century,
            epoch: self.epoch,
            zone: self.zone,
            months: self.months,
            zeros: self.zeros,
        }
    }
}

/// Columns of a table besides the date and the scores.
#[derive(Debug, ClapArgs)]
pub struct ImportColumns {
    /// A session on every row whose column holds the value, or anything but "no"
    #[arg(long, value_parser = session_rule, allow_hyphen_values = true, value_name = "KIND=COLUMN:VALUE")]
    pub session: Vec<(String, Role)>,
    /// A column that names the kind of a session
    #[arg(long, value_parser = text, allow_hyphen_values = true, value_name = "COLUMN")]
    pub kind: Vec<String>,
    /// The column of the session's minutes
    #[arg(long, value_parser = text, allow_hyphen_values = true, value_name = "COLUMN")]
    pub minutes: Option<String>,
    /// The column of the person the session was with
    #[arg(long = "with", value_parser = text, allow_hyphen_values = true, value_name = "COLUMN")]
    pub person: Option<String>,
    /// A column of painkillers, by name or (in a column called like one) how many
    #[arg(long, value_parser = text, allow_hyphen_values = true, value_name = "COLUMN")]
    pub painkiller: Vec<String>,
    /// A column of notes
    #[arg(long, value_parser = text, allow_hyphen_values = true, value_name = "COLUMN")]
    pub note: Vec<String>,
    /// A column of tags, and what stands between them (`;` or `|` or `,` without)
    #[arg(long, value_parser = tags, allow_hyphen_values = true, value_name = "COLUMN[=SEPARATOR]")]
    pub tags: Vec<(String, Role)>,
    /// The column of the time in bed began
    #[arg(long, value_parser = text, allow_hyphen_values = true, value_name = "COLUMN")]
    pub bed: Option<String>,
    /// The column of falling asleep
    #[arg(long, value_parser = text, allow_hyphen_values = true, value_name = "COLUMN")]
    pub asleep: Option<String>,
    /// The column of waking for good
    #[arg(long, value_parser = text, allow_hyphen_values = true, value_name = "COLUMN")]
    pub awake: Option<String>,
    /// The column of getting up
    #[arg(long, value_parser = text, allow_hyphen_values = true, value_name = "COLUMN")]
    pub up: Option<String>,
    /// The column of minutes awake in the night
    #[arg(long, value_parser = text, allow_hyphen_values = true, value_name = "COLUMN")]
    pub minutes_awake: Option<String>,
    /// The column of times woken
    #[arg(long, value_parser = text, allow_hyphen_values = true, value_name = "COLUMN")]
    pub awakenings: Option<String>,
}

impl ImportColumns {
    /// What the columns say.
    pub fn roles(&self) -> Vec<(String, Role)> {
        let one = |column: &Option<String>, role: Role| column.clone().map(|column| (column, role));
        let each = |columns: &[String], role: Role| {
            let pairs = columns.iter().map(|column| (column.clone(), role.clone()));
            pairs.collect::<Vec<_>>()
        };
        let mut roles = self.session.clone();
        roles.extend(each(&self.kind, Role::SessionKind));
        roles.extend(each(&self.painkiller, Role::Painkiller));
        roles.extend(each(&self.note, Role::Note));
        roles.extend(self.tags.iter().cloned());
        let details = [
            (&self.bed, Detail::Bed),
            (&self.asleep, Detail::Asleep),
            (&self.awake, Detail::Awake),
            (&self.up, Detail::Up),
            (&self.minutes_awake, Detail::MinutesAwake),
            (&self.awakenings, Detail::Awakenings),
        ];
        let details = details.into_iter();
        roles.extend(details.filter_map(|(column, detail)| one(column, Role::Detail(detail))));
        roles.extend(one(&self.minutes, Role::Minutes));
        roles.extend(one(&self.person, Role::With));
        roles
    }
}

fn scale(text: &str) -> Result<(Option<String>, (f64, f64)), String> {
    let bad = || "write it as METRIC=LOW..HIGH, like mood=0..100".to_owned();
    let (metric, range) = if text.contains('=') {
        let (metric, range) = pair(text).map_err(|_| bad())?;
        (Some(metric), range)
    } else {
        (None, text.to_owned())
    };
    let (low, high) = range.split_once("..").ok_or_else(bad)?;
    let (low, high) = (number(low)?, number(high)?);
    if low == high {
        return Err("the two ends must differ".into());
    }
    Ok((metric, (low, high)))
}

fn label(text: &str) -> Result<Label, String> {
    let (first, rest) = pair(text)?;
    let (of, word, score) = match rest.split_once('=') {
        Some((word, score)) => {
            let of = Some(first).filter(|of| of != "*");
            (of, word.trim().to_owned(), score.trim().to_owned())
        }
        None => (None, first, rest),
    };
    let is_tag = score.eq_ignore_ascii_case("tag");
    let score = if is_tag { None } else { Some(number(&score)?) };
    Ok((of, (word, score)))
}

fn encoding(text: &str) -> Result<String, String> {
    let known = is_encoding(text).then(|| text.to_owned());
    known.ok_or_else(|| "choose one like utf-8, windows-1250 or iso-8859-2".into())
}

fn order(text: &str) -> Result<DateOrder, String> {
    DateOrder::from_word(text).ok_or_else(|| "choose one of dmy, mdy, ymd".into())
}

fn century(text: &str) -> Result<i32, String> {
    match text {
        "1900" => Ok(1900),
        "2000" => Ok(2000),
        _ => Err("choose 1900 or 2000".into()),
    }
}

fn epoch(text: &str) -> Result<Epoch, String> {
    match text {
        "1900" => Ok(Epoch::From1900),
        "1904" => Ok(Epoch::From1904),
        _ => Err("choose 1900 or 1904".into()),
    }
}

fn zone(text: &str) -> Result<Zone, String> {
    Zone::from_word(text).ok_or_else(|| "choose here, written, or an offset like +02:00".into())
}

fn months(text: &str) -> Result<Months, String> {
    let mut both = [Months::Polish, Months::Croatian].into_iter();
    let found = both.find(|months| months.word() == text);
    found.ok_or_else(|| "choose polish or croatian".into())
}

fn zeros(text: &str) -> Result<Zeros, String> {
    let mut both = [Zeros::Scores, Zeros::Blank].into_iter();
    let found = both.find(|zeros| zeros.word() == text);
    found.ok_or_else(|| "choose scores or blank".into())
}

fn on_conflict(text: &str) -> Result<OnConflict, String> {
    match text {
        "keep" => Ok(OnConflict::Keep),
        "replace" => Ok(OnConflict::Replace),
        _ => Err("choose keep or replace".into()),
    }
}

fn tags(text: &str) -> Result<(String, Role), String> {
    let (column, between) = text.split_once('=').unwrap_or((text, ";|,"));
    if column.trim().is_empty() {
        return Err("write it as COLUMN or COLUMN=SEPARATOR".into());
    }
    Ok((column.trim().to_owned(), Role::Tags(between.to_owned())))
}

fn session_rule(text: &str) -> Result<(String, Role), String> {
    let (kind, place) = pair(text)?;
    let (column, value) = place.split_once(':').unwrap_or((&place, ""));
    let value = value.trim();
    if column.trim().is_empty() {
        return Err("write it as KIND=COLUMN:VALUE".into());
    }
    let value = (!value.is_empty()).then(|| value.to_owned());
    let role = Role::Session(kind, value);
    Ok((column.trim().to_owned(), role))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scales_labels_and_rules_are_read() {
        let named = |name: &str| Some(name.to_owned());
        assert_eq!(scale("mood=0..100"), Ok((named("mood"), (0.0, 100.0))));
        assert_eq!(scale("cold=-5..5"), Ok((named("cold"), (-5.0, 5.0))));
        assert_eq!(scale("0..3"), Ok((None, (0.0, 3.0))));
        assert!(scale("=0..3").is_err() && scale("3").is_err());
        assert!(scale("mood=3..3").is_err() && scale("mood=3").is_err());
        assert_eq!(label("rad=10"), Ok((None, ("rad".into(), Some(10.0)))));
        assert_eq!(label("odd=tag"), Ok((None, ("odd".into(), None))));
        assert_eq!(
            label("Mood = rad = 10"),
            Ok((named("Mood"), ("rad".into(), Some(10.0))))
        );
        assert_eq!(label("*=rad=10"), Ok((None, ("rad".into(), Some(10.0)))));
        assert!(label("rad=much").is_err() && label("mood=rad=").is_err());
        let rule = session_rule("massage=what:deep tissue").unwrap();
        let said = |value: Option<&str>| Role::Session("massage".into(), value.map(Into::into));
        assert_eq!(rule, ("what".into(), said(Some("deep tissue"))));
        assert_eq!(
            session_rule("massage=what:"),
            Ok(("what".into(), said(None)))
        );
        assert_eq!(
            session_rule("massage=what"),
            Ok(("what".into(), said(None)))
        );
        assert_eq!(tags("Tags=;"), Ok(("Tags".into(), Role::Tags(";".into()))));
    }
}
