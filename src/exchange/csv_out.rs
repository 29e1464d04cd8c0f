//! The journal as a spreadsheet.
//!
//! `date,time,<metrics>,bed,asleep,awake,up,awakenings,minutes_awake,hours_asleep,
//! sleep_efficiency,doses,medication,areas,tags,note,sessions`: one row a check-in, and what
//! belongs to the whole day stands in the day's first row only. The metrics are those that are
//! asked daily and those with any score, by id. Missing is an empty cell, never 0; numbers are
//! plain, with a point. Lists are written by [`super::phrase`]. JSON is the complete export:
//! sessions are here by kind, time, minutes and name alone.
//!
//! The long form says the same as `date,time,what,value`, a row a value. For spreadsheets a byte order
//! mark stands first, and text that a spreadsheet would carry out (it begins with `= + - @`, a tab or
//! a return) stands behind an apostrophe. All of it comes back as it was.

use std::io::Write;

use chrono::NaiveDate;

use super::own::{DERIVED, LONG, TAIL, guard};
use super::phrase;
use crate::model::checkin::Checkin;
use crate::model::day::Day;
use crate::model::journal::Journal;
use crate::model::metric::MetricId;
use crate::model::session::Session;
use crate::model::time::clock;

/// What is written, and how.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Options {
    /// The first day; the journal's without it.
    pub from: Option<NaiveDate>,
    /// The last day; the journal's without it.
    pub to: Option<NaiveDate>,
    /// The metrics; all that have a column without them.
    pub metrics: Vec<MetricId>,
    /// A row a value.
    pub long: bool,
    /// For a spreadsheet program: with a byte order mark, and nothing that it would carry out.
    pub spreadsheet: bool,
}

impl Options {
    fn holds(&self, date: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= date) && self.to.is_none_or(|to| date <= to)
    }
}

/// Writes the journal as CSV. Fails only where the writer does.
///
/// ```
/// use unkink::demo::demo;
/// use unkink::exchange::csv_out::{Options, to_csv};
/// use unkink::model::time::parse_date;
///
/// let journal = demo(1, 1, parse_date("2026-11-22")?);
/// let mut csv = Vec::new();
/// to_csv(&journal, &Options::default(), &mut csv)?;
/// assert!(csv.starts_with(b"date,"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn to_csv(journal: &Journal, options: &Options, mut writer: impl Write) -> csv::Result<()> {
    if options.spreadsheet {
        writer.write_all("\u{feff}".as_bytes())?;
    }
    let mut columns = columns(journal);
    if !options.metrics.is_empty() {
        columns.retain(|id| options.metrics.contains(id));
    }
    let mut out = csv::Writer::from_writer(writer);
    let ids = columns.iter().map(MetricId::as_str);
    if options.long {
        out.write_record(LONG)?;
    } else {
        out.write_record(["date", "time"].into_iter().chain(ids).chain(TAIL))?;
    }
    for date in dates(journal)
        .into_iter()
        .filter(|date| options.holds(*date))
    {
        for row in rows(journal, date, &columns, options) {
            if options.long {
                let names = columns.iter().map(MetricId::as_str).chain(TAIL);
                // A value of the whole day has no time.
                let whole = |at: usize| {
                    if at < columns.len() {
                        row[1].as_str()
                    } else {
                        ""
                    }
                };
                for (at, (name, value)) in names.zip(&row[2..]).enumerate() {
                    // What is worked out is worked out again.
                    if !value.is_empty() && !DERIVED.contains(&name) {
                        out.write_record([row[0].as_str(), whole(at), name, value])?;
                    }
                }
            } else {
                out.write_record(row)?;
            }
        }
    }
    out.flush()?;
    Ok(())
}

/// The rows of one day: date, time, scores, and the cells of the whole day in the first.
fn rows(
    journal: &Journal,
    date: NaiveDate,
    columns: &[MetricId],
    options: &Options,
) -> Vec<Vec<String>> {
    let nothing = Day::default();
    let day = journal.day(date).unwrap_or(&nothing);
    let blank = Checkin::default();
    let checkins = match day.checkins.as_slice() {
        [] => std::slice::from_ref(&blank),
        some => some,
    };
    let row = |(at, checkin): (usize, &Checkin)| {
        let tail = match at {
            0 => tail(day, journal.sessions_on(date)),
            _ => TAIL.map(|_| String::new()),
        };
        let tail = tail.map(|cell| guard(cell, options.spreadsheet));
        let time = checkin.time.map(clock).unwrap_or_default();
        let scores = columns
            .iter()
            .map(|id| number(checkin.scores.get(id).copied()));
        let head = [date.to_string(), time].into_iter();
        head.chain(scores).chain(tail).collect()
    };
    checkins.iter().enumerate().map(row).collect()
}

/// Every date with anything on it, in order.
fn dates(journal: &Journal) -> Vec<NaiveDate> {
    let sessions = journal.sessions().iter().map(|session| session.date);
    let mut dates: Vec<_> = journal.days().keys().copied().chain(sessions).collect();
    dates.sort_unstable();
    dates.dedup();
    dates
}

/// The metrics with a column of their own: asked daily or scored at all, in the table's order; scores of
/// metrics that are in no table come last.
pub fn columns(journal: &Journal) -> Vec<MetricId> {
    let days = journal.days().values();
    let scored: std::collections::BTreeSet<_> = days
        .flat_map(|day| &day.checkins)
        .flat_map(|checkin| checkin.scores.keys())
        .collect();
    let wanted = journal
        .metrics()
        .scored()
        .filter(|m| m.is_daily() || scored.contains(&m.id));
    let mut columns: Vec<_> = wanted.map(|m| m.id.clone()).collect();
    let unknown = scored.into_iter().filter(|id| !columns.contains(id));
    let unknown: Vec<_> = unknown.cloned().collect();
    columns.extend(unknown);
    columns
}

/// The cells of the whole day, one for each of [`TAIL`].
fn tail(day: &Day, sessions: &[Session]) -> [String; 14] {
    let night = day.sleep.as_deref().cloned().unwrap_or_default();
    let time = |time: Option<_>| time.map(clock).unwrap_or_default();
    let count = |count: Option<u32>| count.map(|c| c.to_string()).unwrap_or_default();
    let medicines = day.medication.as_deref();
    [
        time(night.bed),
        time(night.asleep),
        time(night.awake),
        time(night.up),
        count(night.awakenings),
        count(night.minutes_awake),
        number(night.hours_asleep().map(to_4)),
        number(night.efficiency().map(to_4)),
        number(medicines.map(crate::model::medication::doses)),
        medicines.map(phrase::medicines).unwrap_or_default(),
        day.areas.as_ref().map(phrase::regions).unwrap_or_default(),
        phrase::tags(&day.tags),
        day.note.clone().unwrap_or_default(),
        phrase::visits(sessions),
    ]
}

/// Four decimals: a minute of a night is not lost.
fn to_4(value: f64) -> f64 {
    (value * 10_000.0).round() / 10_000.0
}

fn number(value: Option<f64>) -> String {
    value.map(|v| v.to_string()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::mapping::Replace;
    use crate::exchange::own::recognise;
    use crate::exchange::plan::plan;
    use crate::exchange::table::Table;
    use crate::model::edit::Edit;
    use crate::model::medication::Medication;
    use crate::model::session::{Kind, SessionId};
    use crate::model::sleep::Sleep;
    use crate::model::time::{parse_date, parse_time};

    fn date() -> NaiveDate {
        parse_date("2026-11-22").unwrap()
    }

    fn journal() -> Journal {
        let mut journal = Journal::default();
        let score = |time: Option<&str>, metric: MetricId, value: f64| Edit::Score {
            date: date(),
            time: time.map(|t| parse_time(t).unwrap()),
            metric,
            value: Some(value),
        };
        let ibuprofen = Medication {
            name: "ibuprofen".into(),
            dose: Some("400 mg".into()),
            count: 1.5,
            extra: crate::model::extra::Extra::new(),
        };
        let night = Sleep {
            asleep: parse_time("23:40").ok(),
            awake: parse_time("06:50").ok(),
            awakenings: Some(2),
            ..Sleep::default()
        };
        let massage = Session {
            minutes: Some(60),
            ..Session::new(SessionId::new("a"), date(), Kind::MASSAGE)
        };
        let edits = vec![
            score(None, MetricId::PAIN, 4.25),
            score(Some("20:00"), MetricId::MOOD, 0.0),
            Edit::Note(date(), Some("long, \"hard\"\nday".into())),
            Edit::Medication(date(), Some([ibuprofen].into())),
            Edit::Sleep(date(), Some(night)),
            Edit::Tags(date(), ["desk day".into()].into()),
            Edit::Areas(parse_date("2026-11-20").unwrap(), Some([].into())),
            Edit::put_session(massage),
        ];
        journal.apply(Edit::Many(edits)).unwrap();
        journal
    }

    fn csv(journal: &Journal) -> String {
        let mut bytes = Vec::new();
        to_csv(journal, &Options::default(), &mut bytes).unwrap();
        String::from_utf8(bytes).unwrap()
    }

    #[test]
    fn missing_is_an_empty_cell_and_the_day_stands_in_its_first_row() {
        let text = csv(&journal());
        let rows: Vec<_> = text.lines().collect();
        assert_eq!(
            rows[0],
            "date,time,pain,stiffness,sleep,mood,bed,asleep,awake,up,awakenings,minutes_awake,\
             hours_asleep,sleep_efficiency,doses,medication,areas,tags,note,sessions"
        );
        assert_eq!(rows[1], "2026-11-20,,,,,,,,,,,,,,,,none,,,");
        assert_eq!(
            rows[2],
            "2026-11-22,,4.25,,,,,23:40,06:50,,2,,7.1667,,1.5,ibuprofen (400 mg) x 1.5,,desk day,\
             \"long, \"\"hard\"\""
        );
        assert_eq!(rows[4], "2026-11-22,20:00,,,,0,,,,,,,,,,,,,,");
    }

    #[test]
    fn what_is_exported_comes_back_without_a_mapping() {
        let before = journal();
        let table = Table::parse(csv(&before).as_bytes()).unwrap();
        let mut after = Journal::default();
        let mapping = recognise(&table, after.metrics()).unwrap();
        let first = plan(&after, &table, &mapping, &Replace::default(), date()).unwrap();
        assert_eq!(first.counts.taken, 3, "{:?}", first.refusals);
        after.apply(first.edit).unwrap();
        assert_eq!(after.days(), before.days());
        assert_eq!(after.sessions()[0].minutes, Some(60));
        let second = plan(&after, &table, &mapping, &Replace::default(), date()).unwrap();
        assert!(second.is_empty());
        assert_eq!(second.counts.already, 3);
    }

    #[test]
    fn the_long_form_and_one_for_spreadsheets_come_back_as_they_were() {
        let mut before = journal();
        for (day, note) in [
            ("01", "=1+1"),
            ("02", "'=x"),
            ("03", "\tx"),
            ("04", "-5"),
            ("05", "'plain"),
        ] {
            let date = parse_date(&format!("2026-10-{day}")).unwrap();
            before.apply(Edit::Note(date, Some(note.into()))).unwrap();
        }
        for (long, spreadsheet) in [(false, false), (false, true), (true, false), (true, true)] {
            let options = Options {
                long,
                spreadsheet,
                ..Options::default()
            };
            let mut bytes = Vec::new();
            to_csv(&before, &options, &mut bytes).unwrap();
            assert_eq!(bytes.starts_with(b"\xef\xbb\xbf"), spreadsheet);
            let text = String::from_utf8(bytes).unwrap();
            let acts = text
                .lines()
                .flat_map(|line| line.split(','))
                .any(|cell| cell.starts_with('='));
            assert_eq!(acts, !spreadsheet, "{text}");
            let table = Table::parse(text.as_bytes()).unwrap();
            let source = crate::exchange::formats::Source::plain(table, before.metrics());
            let mut after = Journal::default();
            let mapping = source.mapping.unwrap();
            let first = plan(&after, &source.table, &mapping, &Replace::default(), date()).unwrap();
            assert_eq!(
                first.counts.refused + first.counts.cells,
                0,
                "{:?}",
                first.refusals
            );
            after.apply(first.edit).unwrap();
            assert_eq!(
                after.days(),
                before.days(),
                "long {long}, spreadsheet {spreadsheet}"
            );
            assert_eq!(after.sessions().len(), before.sessions().len());
        }
    }

    #[test]
    fn a_period_and_metrics_can_be_chosen() {
        let options = Options {
            from: parse_date("2026-11-21").ok(),
            metrics: vec![MetricId::MOOD],
            long: true,
            ..Options::default()
        };
        let mut bytes = Vec::new();
        to_csv(&journal(), &options, &mut bytes).unwrap();
        let text = String::from_utf8(bytes).unwrap();
        assert!(text.contains("2026-11-22,20:00,mood,0"), "{text}");
        assert!(
            !text.contains("pain") && !text.contains("2026-11-20"),
            "{text}"
        );
    }
}
