//! The journal as a spreadsheet.
//!
//! `date,time,<metrics>,bed,asleep,awake,up,awakenings,minutes_awake,hours_asleep,
//! sleep_efficiency,doses,medication,areas,tags,note,sessions`: one row a check-in, and what
//! belongs to the whole day stands in the day's first row only. The metrics are those that are
//! asked daily and those with any score, by id; where a journal has rows of its own for them, these stand in a last
//! column, `own metrics`, once; and before it `minutes_asleep`, where a day has hours asleep without times. Missing is an empty cell, never 0; numbers are plain, with a point. Lists are written
//! by [`super::phrase`] and [`super::sessions`].
//!
//! The long form says the same as `date,time,what,value`, a row a value. For spreadsheets a byte order
//! mark stands first, and text that a spreadsheet would carry out (it begins with `= + - @`, a tab or
//! a return) stands behind an apostrophe. All of it comes back as it was.

use std::collections::BTreeSet;
use std::io::Write;

use chrono::NaiveDate;

use super::own::{DERIVED, LONG, SLEPT, TAIL, column, guard};
use super::{own_metrics, phrase, sessions};
use crate::model::checkin::{Checkin, Scores};
use crate::model::count::count;
use crate::model::day::Day;
use crate::model::journal::Journal;
use crate::model::metric::{Metric, MetricId};
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

/// What a table leaves out of the journal, in words.
pub fn left_out(journal: &Journal) -> Option<String> {
    let planned = journal.planned().len();
    let words = count(planned, "planned session", "planned sessions");
    (planned > 0).then(|| {
        format!(
            "Left out: {words}. A table holds what took place; a file that ends in .json holds all."
        )
    })
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
    let metrics = columns.iter().map(|id| column(id, options.spreadsheet));
    let slept = |day: &Day| day.sleep.as_ref()?.minutes_asleep;
    let any_slept = journal.days().values().any(|day| slept(day).is_some());
    let mut own = own_rows(journal, &columns).map(|cell| text(&cell, options));
    let names: Vec<String> = metrics
        .chain(TAIL.map(str::to_owned))
        .chain(any_slept.then(|| SLEPT.to_owned()))
        .chain(own.is_some().then(|| own_metrics::COLUMN.to_owned()))
        .collect();
    if options.long {
        out.write_record(LONG)?;
    } else {
        let names = names.iter().map(String::as_str);
        out.write_record(["date", "time"].into_iter().chain(names))?;
    }
    let mut all = dates(journal);
    all.retain(|date| options.holds(*date));
    for date in all {
        let mut minutes = journal.day(date).and_then(slept);
        for mut row in rows(journal, date, &columns, options) {
            // What is said of the whole day stands in its first row.
            let minutes = minutes.take().map(|n| n.to_string());
            row.extend(any_slept.then(|| minutes.unwrap_or_default()));
            // The rows of metrics stand in the first row.
            let last = own.as_mut().map(std::mem::take);
            row.extend(last);
            if !options.long {
                out.write_record(row)?;
                continue;
            }
            for (at, (name, value)) in names.iter().zip(&row[2..]).enumerate() {
                // A value of the whole day has no time; what is worked out is worked out again.
                let time = if at < columns.len() { &row[1] } else { "" };
                if !value.is_empty() && !DERIVED.contains(&name.as_str()) {
                    out.write_record([row[0].as_str(), time, name, value])?;
                }
            }
        }
    }
    out.flush()?;
    Ok(())
}

/// A text as a cell holds it. CSV is text, and no program reads one with a zero byte in it.
fn text(text: &str, options: &Options) -> String {
    guard(text.replace('\0', "\u{fffd}"), options.spreadsheet)
}

/// The rows of the metrics with a column or a score around a session that no other journal has.
fn own_rows(journal: &Journal, columns: &[MetricId]) -> Option<String> {
    let metrics = journal.metrics();
    let gone = columns.iter().filter(|id| metrics.get(id).is_none());
    let gone: Vec<_> = gone.map(own_metrics::without_row).collect();
    let mut all = used_rows(journal, columns).chain(&gone).peekable();
    all.peek()?;
    Some(own_metrics::cell(all))
}

/// As [`own_rows`], but for those that are in no table.
pub(super) fn used_rows<'a>(
    journal: &'a Journal,
    columns: &'a [MetricId],
) -> impl Iterator<Item = &'a Metric> {
    let sessions = journal.sessions().iter();
    let around = sessions.flat_map(|s| [&s.before, &s.after]);
    let scored = around.flat_map(Scores::keys);
    let wanted: BTreeSet<&MetricId> = columns.iter().chain(scored).collect();
    let rows = journal.metrics().in_file();
    rows.filter(move |row| wanted.contains(&row.id))
}

/// The rows of one day that say anything: date, time, scores, and the cells of the whole day in the first.
fn rows(
    journal: &Journal,
    date: NaiveDate,
    columns: &[MetricId],
    options: &Options,
) -> Vec<Vec<String>> {
    let nothing = Day::default();
    let day = journal.day(date).unwrap_or(&nothing);
    let says = |checkin: &&Checkin| columns.iter().any(|id| checkin.scores.contains_key(id));
    let mut checkins: Vec<_> = day.checkins.iter().filter(says).collect();
    let blank = Checkin::default();
    if checkins.is_empty() {
        checkins.push(&blank);
    }
    let row = |(at, checkin): (usize, &&Checkin)| {
        let tail = match at {
            0 => tail(day, journal.sessions_on(date), options),
            _ => TAIL.map(|_| String::new()),
        };
        let time = checkin.time.map(clock).unwrap_or_default();
        let scores = columns
            .iter()
            .map(|id| number(checkin.scores.get(id).copied()));
        let head = [date.to_string(), time].into_iter();
        head.chain(scores).chain(tail).collect()
    };
    let rows = checkins.iter().enumerate().map(row);
    rows.filter(|row: &Vec<String>| row[1..].iter().any(|cell| !cell.is_empty()))
        .collect()
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
    let scored: BTreeSet<_> = days
        .flat_map(|day| &day.checkins)
        .flat_map(|checkin| checkin.scores.keys())
        .collect();
    let wanted = journal
        .metrics()
        .scored()
        .filter(|m| m.is_daily() || scored.contains(&m.id));
    let mut columns: Vec<_> = wanted.map(|m| m.id.clone()).collect();
    let unknown = scored.into_iter();
    let unknown = unknown.filter(|id| journal.metrics().get(id).is_none());
    columns.extend(unknown.cloned());
    columns
}

/// The cells of the whole day, one for each of [`TAIL`].
fn tail(day: &Day, visits: &[Session], options: &Options) -> [String; 14] {
    let night = day.sleep.as_deref().cloned().unwrap_or_default();
    let time = |time: Option<_>| time.map(clock).unwrap_or_default();
    let count = |count: Option<u32>| count.map(|c| c.to_string()).unwrap_or_default();
    let list = |cell: Option<String>| cell.map(|cell| text(&cell, options)).unwrap_or_default();
    let some = |any: bool, cell: String| list(any.then_some(cell));
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
        list(medicines.map(phrase::medicines)),
        list(day.areas.as_ref().map(phrase::regions)),
        some(!day.tags.is_empty(), phrase::tags(&day.tags)),
        list(day.note.clone()),
        some(!visits.is_empty(), sessions::whole(visits)),
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
            time: None,
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
