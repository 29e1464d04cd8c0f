//! Sleeps as trackers record them, laid onto the days of waking.
//!
//! A night belongs to the date of waking. Of the sleeps that end on one day the longest is the night;
//! those within two hours of it belong to it, so do those that begin in the same night from nine in the evening on, and
//! those that the tracker itself says are of it. What lies between counts as awake. Others are naps: they stay as a tag
//! and a line of the note. Where times may be in UTC, all this is told again by the clock that is chosen.

mod cells;
pub(super) mod sleeping;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};

pub(super) use sleeping::{Known, Sleeping, length, open};

use super::dates::Zone;
use super::mapping::{Detail, Mapping, Role};
use super::outcome::Refusal;
use super::table::Table;
use crate::model::typed::shown;
use cells::{COLUMNS, half_cells, nap_cells, night_cells};

/// Sleeps this near to the night belong to it.
const NEAR: TimeDelta = TimeDelta::hours(2);

/// What the columns of [`Laid`] mean; the ratings go from `low` to `high`.
pub(super) fn mapping(rating: Option<(f64, f64)>) -> Mapping {
    let details = [
        ("bed", Detail::Bed),
        ("asleep", Detail::Asleep),
        ("awake", Detail::Awake),
        ("up", Detail::Up),
        ("minutes awake", Detail::MinutesAwake),
        ("times woken", Detail::Awakenings),
    ];
    let mut mapping = Mapping::new("date")
        .with("tags", Role::Tags("|".into()))
        .with("note", Role::Note);
    for (column, detail) in details {
        mapping = mapping.with(column, Role::Detail(detail));
    }
    if let Some(range) = rating {
        mapping = mapping.with("sleep", Role::Score("sleep".into()));
        mapping.scales.push(("sleep".into(), range));
    }
    mapping
}

/// Sleeps laid onto their days.
pub(super) struct Laid {
    /// A row a sleep, in the order of the file.
    pub table: Table,
    /// What was done with them that the rows do not show, in words.
    pub aside: Vec<String>,
}

impl Laid {
    /// Says what the file calls the two ends of a sleep, so that what is refused is found there.
    pub fn called(mut self, from: &str, to: &str) -> Self {
        for row in &mut self.table.rows {
            if let Some(refused) = row.refused.as_mut().filter(|r| r.column == "awake") {
                to.clone_into(&mut refused.column);
            }
        }
        let names = [
            ("date", to),
            ("asleep", from),
            ("awake", to),
            ("bed", from),
            ("up", to),
        ];
        let names = names.map(|(ours, theirs)| (ours.to_owned(), theirs.to_owned()));
        self.table.called.extend(names);
        self
    }
}

/// Lays sleeps onto their days. `refused` are the rows without a sleep that can be read.
pub(super) fn laid(mut sleeps: Vec<Sleeping>, mut refused: Vec<Refusal>) -> Laid {
    sleeps.retain(|sleep| {
        let fault = sleep.fault();
        let fault = fault.map(|reason| Refusal::new(sleep.row, "awake", reason));
        let can_be = fault.is_none();
        refused.extend(fault);
        can_be
    });
    let fault = |sleep: &mut Sleeping| Some((sleep.row, sleep.refused.take()?));
    let mut faults: BTreeMap<_, _> = sleeps.iter_mut().filter_map(fault).collect();
    let is_open = sleeps.iter().any(|sleep| !sleep.zone.is_empty());
    let OnDays {
        rows,
        added,
        naps,
        moved,
    } = on_days(sleeps.clone());
    let mut table = Table::made(&COLUMNS);
    for (row, cells) in rows {
        table.push(row, cells);
        if let Some(last) = table.rows.last_mut() {
            last.refused = faults.remove(&row);
        }
    }
    for refusal in refused {
        table.refuse(refusal);
    }
    if is_open {
        let words = "What is a night and what a nap is told by the clock that is chosen; naps are kept as a tag and a line of the note.";
        let aside = vec![words.to_owned()];
        table.sleeps = sleeps;
        return Laid { table, aside };
    }
    let words = match added {
        0 => None,
        1 => Some(
            "One night is made of several sleeps; the time between them counts as awake."
                .to_owned(),
        ),
        _ => Some(format!(
            "{added} nights are made of several sleeps each; the time between them counts as awake."
        )),
    };
    let naps = match naps {
        0 => None,
        1 => Some(
            "1 sleep apart from the night is kept as a nap: a tag and a line of the note."
                .to_owned(),
        ),
        _ => Some(format!(
            "{naps} sleeps apart from the nights are kept as naps: a tag and a line of the note."
        )),
    };
    let aside = words.into_iter().chain(naps).chain(moved_words(moved));
    Laid {
        table,
        aside: aside.collect(),
    }
}

/// Says that nights are told by the clock of the morning alone.
pub(super) fn moved_words(nights: usize) -> Option<String> {
    let nights = match nights {
        0 => return None,
        1 => "In 1 night the clock was changed: its".to_owned(),
        _ => format!("In {nights} nights the clock was changed: their"),
    };
    Some(format!(
        "{nights} times are all those of the clock in the morning, so that what was slept is as long as it was."
    ))
}

/// The table with its nights and naps as the clock that is told has them, where its times may be in UTC.
pub(super) fn by_clock(table: &Table, told: Option<Zone>) -> Cow<'_, Table> {
    if told.is_none() || table.sleeps.is_empty() {
        return Cow::Borrowed(table);
    }
    let mut table = table.clone();
    let mut sleeps = std::mem::take(&mut table.sleeps);
    for sleep in &mut sleeps {
        sleep.told = told;
    }
    let mut cells: BTreeMap<_, _> = on_days(sleeps).rows.into_iter().collect();
    for row in &mut table.rows {
        if let Some(cells) = cells.remove(&row.number) {
            row.cells = cells;
        }
    }
    Cow::Owned(table)
}

/// The cells of sleeps by their rows, and how many nights are of several, how many are naps, and in how many nights the
/// clock was changed.
struct OnDays {
    rows: Vec<(usize, Vec<String>)>,
    added: usize,
    naps: usize,
    moved: usize,
}

fn on_days(mut sleeps: Vec<Sleeping>) -> OnDays {
    // The first part of a night may end before midnight.
    let is_whole = |sleep: &&Sleeping| sleep.lost.is_none();
    let of_day = |sleep: &Sleeping| sleep.night().filter(|night| *night == sleep.day());
    let nights: BTreeSet<_> = sleeps.iter().filter(is_whole).filter_map(of_day).collect();
    for sleep in sleeps.iter_mut().filter(|sleep| sleep.main_of.is_none()) {
        let next = |night: &NaiveDate| sleep.lost.is_none() && nights.contains(night);
        sleep.main_of = sleep
            .night()
            .filter(|night| *night > sleep.day() && next(night));
    }
    sleeps.sort_by_key(|sleep| (sleep.day(), sleep.asleep, sleep.row));
    let (halves, sleeps): (Vec<_>, Vec<_>) =
        sleeps.into_iter().partition(|sleep| sleep.lost.is_some());
    let half = |sleep: &Sleeping| (sleep.row, half_cells(sleep));
    let mut rows: Vec<_> = halves.iter().map(half).collect();
    let (mut added, mut naps, mut moved) = (0, 0, 0);
    for day in sleeps.chunk_by(|a, b| a.day() == b.day()) {
        let last = day.iter().max_by_key(|sleep| sleep.length());
        let clock = last.and_then(|sleep| sleep.clock);
        let told: Vec<_> = day.iter().map(|sleep| sleep.clone().by(clock)).collect();
        let night = night_of(&told);
        added += usize::from(night.as_ref().is_some_and(|night| night.is_added));
        moved += usize::from(night.as_ref().is_some_and(|night| night.whole.is_moved));
        for (sleep, told) in day.iter().zip(&told) {
            let cells = if let Some(night) = night.as_ref().filter(|night| night.has(told)) {
                night_cells(&night.whole, told)
            } else {
                naps += 1;
                nap_cells(sleep)
            };
            rows.push((sleep.row, cells));
        }
    }
    rows.sort_by_key(|(row, _)| *row);
    OnDays {
        rows,
        added,
        naps,
        moved,
    }
}

/// How far a cell says that the clock was from UTC, in minutes; where it says something else, why it can't be read.
pub(super) fn offset(row: usize, column: &str, cell: Option<&str>) -> Result<Option<i32>, Refusal> {
    let Some(text) = cell else { return Ok(None) };
    if let Some(Zone::Minutes(minutes)) = Zone::from_word(text) {
        return Ok(Some(minutes));
    }
    let why = format!("{} is no offset from UTC, like +02:00", shown(text));
    Err(Refusal::new(row, column, why))
}

/// Minutes awake of a sleep: what its minutes asleep leave of it, else as the tracker says them.
pub(super) fn minutes_awake(
    (asleep, awake): (NaiveDateTime, NaiveDateTime),
    minutes_asleep: Option<f64>,
    minutes_awake: Option<f64>,
) -> Option<u32> {
    let length = (awake - asleep).num_minutes() as f64;
    let slept = minutes_asleep.filter(|minutes| *minutes > 0.0 && *minutes <= length);
    let awake = slept.map(|minutes| length - minutes).or(minutes_awake)?;
    (0.0..=1440.0)
        .contains(&awake)
        .then(|| awake.round() as u32)
}

/// The night of the sleeps that end on one day.
struct Night {
    whole: Sleeping,
    /// Whether it is more than one sleep: what several trackers saw of one is one.
    is_added: bool,
}

impl Night {
    fn has(&self, sleep: &Sleeping) -> bool {
        sleep.asleep >= self.whole.asleep && sleep.awake <= self.whole.awake
    }
}

/// `None` where all are naps.
fn night_of(day: &[Sleeping]) -> Option<Night> {
    let longest = day.iter().max_by_key(|sleep| sleep.length());
    let longest = longest.filter(|sleep| !sleep.is_nap())?;
    let (mut asleep, mut awake) = (longest.asleep, longest.awake);
    // Ever more sleeps can be near to what the night has grown to.
    for _ in day {
        for sleep in day {
            let is_main = longest.main_of.is_some() && sleep.main_of == longest.main_of;
            let is_same = longest.night().is_some() && sleep.night() == longest.night();
            let is_near = sleep.asleep <= awake + NEAR && sleep.awake >= asleep - NEAR;
            if is_main || is_same || is_near {
                (asleep, awake) = (asleep.min(sleep.asleep), awake.max(sleep.awake));
            }
        }
    }
    let is_part = |sleep: &&Sleeping| sleep.asleep >= asleep && sleep.awake <= awake;
    let parts: Vec<_> = day.iter().filter(is_part).collect();
    Some(Night {
        whole: joined(&parts, asleep, awake),
        is_added: parts.windows(2).any(|pair| pair[0].awake <= pair[1].asleep),
    })
}

/// The parts of a night as one: what lies between them is awake.
fn joined(parts: &[&Sleeping], asleep: NaiveDateTime, awake: NaiveDateTime) -> Sleeping {
    let mut night = Sleeping::new(0, asleep, awake);
    let (beds, ups) = (
        parts.iter().map(|part| part.bed),
        parts.iter().map(|part| part.up),
    );
    // Who got up and slept again has not got up for good.
    night.bed = beds.flatten().min().filter(|bed| *bed <= asleep);
    night.up = ups.flatten().max().filter(|up| *up >= awake);
    night.only_in_bed = parts.iter().all(|part| part.only_in_bed);
    let mut ends: Vec<_> = parts.iter().map(|part| (part.asleep, part.awake)).collect();
    ends.sort_unstable();
    ends.dedup();
    let mut until = asleep;
    let mut between = TimeDelta::zero();
    for (from, to) in ends {
        between += (from - until).max(TimeDelta::zero());
        until = until.max(to);
    }
    let apart = parts.windows(2).all(|pair| pair[0].awake <= pair[1].asleep);
    let known = parts.iter().filter_map(|part| part.minutes_awake);
    // Of two trackers that saw the same night neither is added to the other; one that saw little of it says nothing of it.
    let saw = |part: &&&Sleeping| part.length() * 2 >= awake - asleep;
    let seen = parts.iter().filter(saw);
    let minutes = if apart {
        known.reduce(|a, b| a + b)
    } else {
        seen.filter_map(|part| part.minutes_awake).min()
    };
    let between = u32::try_from(between.num_minutes()).unwrap_or(0);
    night.minutes_awake = match (minutes, between) {
        (None, 0) => None,
        (minutes, between) => Some(minutes.unwrap_or(0) + between),
    };
    let last = parts.iter().max_by_key(|part| part.awake);
    night.zone = last.map(|part| part.zone.clone()).unwrap_or_default();
    night.is_moved = parts.iter().any(|part| part.is_moved);
    night.awakenings = parts.iter().filter_map(|part| part.awakenings).max();
    night
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> NaiveDateTime {
        NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
    }

    fn sleep(row: usize, from: &str, to: &str) -> Sleeping {
        Sleeping::new(row, at(from), at(to))
    }

    fn cells(sleeps: Vec<Sleeping>) -> Vec<String> {
        let rows = laid(sleeps, Vec::new()).table.rows;
        let line =
            |row: crate::exchange::table::Row| format!("{} {}", row.number, row.cells.join(","));
        rows.into_iter().map(line).collect()
    }

    #[test]
    fn a_night_in_two_parts_is_one_and_a_nap_is_none() {
        let rows = cells(vec![
            sleep(2, "2026-10-01 23:00", "2026-10-02 03:00"),
            sleep(3, "2026-10-02 03:40", "2026-10-02 07:00"),
            sleep(4, "2026-10-02 14:00", "2026-10-02 14:40"),
        ]);
        let night = "2026-10-02 07:00,,2026-10-01 23:00,2026-10-02 07:00,,40,,,,";
        assert_eq!(rows[0], format!("2 {night}"));
        assert_eq!(rows[1], format!("3 {night}"));
        assert_eq!(rows[2], "4 2026-10-02 14:40,,,,,,,,nap,Nap 14:00 to 14:40");
        let two = vec![
            sleep(2, "2026-10-01 23:00", "2026-10-02 03:00"),
            sleep(3, "2026-10-02 03:40", "2026-10-02 07:00"),
            sleep(4, "2026-10-02 22:00", "2026-10-03 07:00"),
            sleep(5, "2026-10-02 22:00", "2026-10-03 07:00"),
        ];
        let aside = laid(two, Vec::new()).aside;
        assert_eq!(
            aside,
            ["One night is made of several sleeps; the time between them counts as awake."]
        );
    }

    #[test]
    fn a_long_wake_breaks_no_night_and_an_evenings_nap_is_none() {
        for (from, to) in [("22:00", "02 01:00"), ("21:30", "01 23:40")] {
            let rows = cells(vec![
                sleep(2, &format!("2026-10-01 {from}"), &format!("2026-10-{to}")),
                sleep(3, "2026-10-02 04:00", "2026-10-02 08:00"),
                sleep(4, "2026-10-01 17:00", "2026-10-01 18:00"),
            ]);
            let minutes = if from == "22:00" { 180 } else { 260 };
            let night =
                format!("2026-10-02 08:00,,2026-10-01 {from},2026-10-02 08:00,,{minutes},,,,");
            assert_eq!(rows[..2], [2, 3].map(|row| format!("{row} {night}")));
            assert!(rows[2].contains(",nap,"), "{rows:?}");
        }
        let dozed = cells(vec![
            sleep(2, "2026-10-01 20:10", "2026-10-01 20:40"),
            sleep(3, "2026-10-01 23:30", "2026-10-02 07:00"),
        ]);
        assert!(dozed[1].contains(",,2026-10-01 23:30,"), "{dozed:?}");
    }

    #[test]
    fn two_trackers_of_one_night_are_a_union() {
        let mut watch = sleep(2, "2026-10-01 23:10", "2026-10-02 06:50");
        watch.minutes_awake = Some(20);
        let mut phone = sleep(3, "2026-10-01 23:00", "2026-10-02 07:00");
        phone.minutes_awake = Some(35);
        let night = "2 2026-10-02 07:00,,2026-10-01 23:00,2026-10-02 07:00,,20,,,,";
        assert_eq!(cells(vec![watch.clone(), phone.clone()])[0], night);
        // A third that saw an hour of it says nothing of the whole.
        let mut short = sleep(4, "2026-10-02 01:00", "2026-10-02 02:00");
        short.minutes_awake = Some(1);
        assert_eq!(cells(vec![watch, phone, short])[0], night);
    }

    #[test]
    fn getting_up_between_two_sleeps_of_a_night_is_not_the_end_of_it() {
        let mut first = sleep(2, "2026-10-01 23:00", "2026-10-02 07:00");
        (first.bed, first.up) = (Some(at("2026-10-01 22:50")), Some(at("2026-10-02 07:10")));
        let rows = cells(vec![
            first,
            sleep(3, "2026-10-02 08:00", "2026-10-02 10:00"),
        ]);
        let night = "2 2026-10-02 10:00,2026-10-01 22:50,2026-10-01 23:00,2026-10-02 10:00,,60,,,,";
        assert_eq!(rows[0], night);
    }

    #[test]
    fn a_sleep_that_ends_before_it_begins_or_days_later_is_refused() {
        let sleeps = vec![
            sleep(2, "2026-10-02 13:00", "2026-10-02 12:40"),
            sleep(3, "2026-10-01 23:00", "2026-10-04 07:00"),
        ];
        let rows = laid(sleeps, Vec::new()).table.rows;
        let why: Vec<_> = rows.into_iter().filter_map(|row| row.refused).collect();
        assert_eq!(
            why[0].reason,
            "a sleep from 2 Oct 2026 13:00 to 2 Oct 2026 12:40 ends no later than it begins"
        );
        assert!(why[1].reason.ends_with("is longer than 24 hours"));
    }

    #[test]
    fn of_a_sleep_with_one_bad_end_the_rest_comes_in() {
        let row = |from, to, known| {
            let ends = [("from", Some(from)), ("to", Some(to))];
            let read = |text: &str| {
                let time = NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").ok()?;
                Some((time, None))
            };
            let mut sleep = Sleeping::of_cells(2, ends, known, read)?;
            "4".clone_into(&mut sleep.rating);
            (sleep.bed, sleep.up) = (Some(sleep.asleep), Some(sleep.awake));
            let row = laid(vec![sleep], Vec::new()).table.rows.remove(0);
            let why = row
                .refused
                .map_or_else(String::new, |refused| refused.reason);
            Ok::<_, Refusal>((row.cells.join(","), why))
        };
        let (night, morning) = ("2026-10-01 23:00", "2026-10-02 07:00");
        let day = morning
            .get(..10)
            .and_then(|day| crate::model::time::parse_date(day).ok());
        let length = length(Some(480.0));
        let (nothing, by_length) = (Known::default(), Known { length, day: None });
        let by_day = Known { length: None, day };
        let whole = format!("{morning},{night},{night},{morning},{morning},,,4,,");
        for (from, to, column) in [
            ("25:99", morning, "25:99"),
            (night, "7:61", "7:61"),
            (
                night,
                "2026-10-11 07:00",
                "a sleep from 1 Oct 2026 23:00 to 11 Oct 2026 07:00",
            ),
        ] {
            let (cells, why) = row(from, to, by_length).unwrap();
            assert_eq!(cells, whole);
            assert!(why.starts_with(column), "{why}");
            assert!(why.ends_with(". The length of the sleep tells it"), "{why}");
        }
        assert_eq!(
            row("25:99", morning, nothing).unwrap(),
            (
                format!("{morning},,,{morning},{morning},,,4,,"),
                "25:99 is not a date and a time, like 2026-10-01 22:30".into()
            )
        );
        // An end in the day may be that of a nap, and is no night's.
        let (cells, _) = row("25:99", "2026-10-02 14:40", nothing).unwrap();
        assert_eq!(cells, "2026-10-02 14:40,,,,,,,4,,");
        let (cells, _) = row(night, "7:61", by_day).unwrap();
        assert_eq!(cells, format!("2026-10-02,{night},{night},,,,,4,,"));
        // Nothing tells the day; nothing tells either end.
        assert_eq!(row(night, "7:61", nothing).unwrap_err().column, "to");
        assert_eq!(row("25:99", "7:61", by_length).unwrap_err().column, "from");
    }

    #[test]
    fn a_nap_is_no_night_where_no_night_is_known() {
        let rows = cells(vec![sleep(2, "2026-10-02 14:00", "2026-10-02 15:00")]);
        assert!(rows[0].contains(",nap,"), "{rows:?}");
        let mut open = sleep(2, "2026-10-02 14:00", "2026-10-02 15:00");
        open.zone = super::open(120);
        let cell = "2026-10-02 15:00 UTC? +02:00";
        assert_eq!(
            cells(vec![open]),
            [format!("2 {cell},,,,,,,,nap,Nap of 60 minutes")]
        );
    }
}
