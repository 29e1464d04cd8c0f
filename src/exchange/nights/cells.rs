//! Sleeps as cells of the columns of nights.

use chrono::NaiveDateTime;

use super::sleeping::{Lost, Sleeping};
use crate::model::count::count;

/// The columns of a table of nights.
pub(super) const COLUMNS: [&str; 10] = [
    "date",
    "bed",
    "asleep",
    "awake",
    "up",
    "minutes awake",
    "times woken",
    "sleep",
    "tags",
    "note",
];

fn stamp(time: NaiveDateTime, zone: &str) -> String {
    format!("{}{zone}", time.format("%Y-%m-%d %H:%M"))
}

/// The cells of a part of a night.
pub(super) fn night_cells(night: &Sleeping, part: &Sleeping) -> Vec<String> {
    let stamp = |time| stamp(time, &night.zone);
    let slept = |time| Some(time).filter(|_| !night.only_in_bed);
    let times = [
        Some(night.awake),
        night.bed,
        slept(night.asleep),
        slept(night.awake),
        night.up,
    ];
    let times = times.map(|time| time.map(stamp).unwrap_or_default());
    rest(times, night, part)
}

/// The cells of a sleep of which one end is known.
pub(super) fn half_cells(half: &Sleeping) -> Vec<String> {
    let end = half.end_of_night().map(|end| stamp(end, &half.zone));
    let end = end.unwrap_or_default();
    let stays = |other: Option<NaiveDateTime>| other.map_or_else(String::new, |_| end.clone());
    let blank = String::new;
    let times = match half.lost {
        Some(Lost::Awake(day)) => [
            day.to_string(),
            stays(half.bed),
            end.clone(),
            blank(),
            blank(),
        ],
        _ => [
            stamp(half.awake, &half.zone),
            blank(),
            blank(),
            end.clone(),
            stays(half.up),
        ],
    };
    rest(times, half, half)
}

/// The cells of a row: day and times, what is known of the whole night, and what this part of it says.
fn rest(times: [String; 5], night: &Sleeping, part: &Sleeping) -> Vec<String> {
    let number = |number: Option<u32>| number.map(|n| n.to_string()).unwrap_or_default();
    let rest = [
        number(night.minutes_awake),
        number(night.awakenings),
        part.rating.clone(),
        part.tags.join(" | "),
        part.note.clone(),
    ];
    times.into_iter().chain(rest).collect()
}

/// The cells of a nap.
pub(super) fn nap_cells(nap: &Sleeping) -> Vec<String> {
    let clock = |time: NaiveDateTime| time.format("%H:%M");
    let words = if nap.zone.is_empty() {
        format!("Nap {} to {}", clock(nap.asleep), clock(nap.awake))
    } else {
        // What the clock on the wall said is still asked.
        let minutes = usize::try_from(nap.length().num_minutes()).unwrap_or(0);
        format!("Nap of {}", count(minutes, "minute", "minutes"))
    };
    let mut cells = vec![String::new(); COLUMNS.len()];
    cells[0] = stamp(nap.awake, &nap.zone);
    let tags: Vec<_> = std::iter::once("nap".to_owned())
        .chain(nap.tags.iter().cloned())
        .collect();
    cells[8] = tags.join(" | ");
    cells[9] = if nap.note.is_empty() {
        words
    } else {
        format!("{words}. {}", nap.note)
    };
    cells
}
