//! A session: a massage, a visit to the chiropractor, an hour of exercise.

use std::fmt;
use std::ops::RangeInclusive;
use std::sync::Arc;

use chrono::{NaiveDate, NaiveTime};

use super::area::Area;
use super::checkin::Scores;
use super::extra::Extra;
use super::fields::fields;
use super::keyword::Keyword;
use super::list::List;
use super::name::same;
use super::word::Word;
use crate::lang::{choice, say};

/// How many minutes a session takes.
pub const MINUTES: RangeInclusive<u32> = 1..=1440;

/// The name of a session in the file, unique in the journal. New ones are ULIDs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SessionId(String);

impl SessionId {
    /// The id written as `text`.
    pub fn new(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// A new id from the time of making (milliseconds since 1970) and 80 random bits.
    pub fn from_parts(millis: u64, random: u128) -> Self {
        Self(ulid::Ulid::from_parts(millis, random).to_string())
    }

    /// The id as written in the file.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for SessionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What kind of session it was. A name of the person's own is a kind too.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Kind(Word);

impl Kind {
    /// The default: what the question is about.
    pub const MASSAGE: Self = Self(Word::Known("massage"));

    /// The kinds that are offered, in their order.
    pub const OFFERED: [Self; 7] = [
        Self::MASSAGE,
        Self(Word::Known("chiropractor")),
        Self(Word::Known("physiotherapy")),
        Self(Word::Known("acupuncture")),
        Self(Word::Known("exercise")),
        Self(Word::Known("heat")),
        Self(Word::Known("other")),
    ];

    /// The kind called `text`; offered kinds in any spelling, others as they are written.
    pub fn new(text: &str) -> Self {
        Self::kept(text, |name| name.into())
    }

    /// The kind called `text`, whose name is kept by `keep` where it is not offered.
    pub(crate) fn kept(text: &str, keep: impl FnOnce(&str) -> Arc<str>) -> Self {
        let text = text.trim();
        let offered = Self::OFFERED.into_iter().find(|k| same(k.as_str(), text));
        offered.unwrap_or_else(|| Self(Word::Own(keep(text))))
    }

    /// The kind as written in the file.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// The kind at the beginning of a sentence: "Massage".
    pub fn title(&self) -> String {
        let mut chars = self.as_str().chars();
        chars.next().map_or_else(String::new, |first| {
            first.to_uppercase().chain(chars).collect()
        })
    }

    /// Massage first, then other treatments, then all others by name.
    pub fn by_importance(&self, other: &Self) -> std::cmp::Ordering {
        let rank = |kind: &Self| (*kind != Self::MASSAGE, !kind.is_treatment());
        rank(self).cmp(&rank(other)).then_with(|| self.cmp(other))
    }

    /// Whether it is hands-on treatment, which leaves traces in the days after it that must not
    /// count as ordinary days of another kind's forecast.
    pub fn is_treatment(&self) -> bool {
        matches!(
            self.as_str(),
            "massage" | "chiropractor" | "physiotherapy" | "acupuncture"
        )
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Why the session was then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// It was due anyway.
    Routine,
    /// It was booked because the pain was bad.
    Flare,
}

/// Firmness of the hands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pressure {
    /// Light.
    Light,
    /// Medium.
    Medium,
    /// Firm.
    Firm,
}

/// When a day's scores were given, seen from its session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScoresTaken {
    /// Before the session.
    Before,
    /// After the session.
    After,
}

impl Keyword for Reason {
    const ALL: &'static [(Self, &'static str)] =
        &[(Self::Routine, "routine"), (Self::Flare, "flare")];
}

impl Keyword for Pressure {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::Light, "light"),
        (Self::Medium, "medium"),
        (Self::Firm, "firm"),
    ];
}

impl Reason {
    /// In words: "routine".
    pub fn said(self) -> String {
        let reason = match self {
            Self::Routine => choice::Reason::Routine,
            Self::Flare => choice::Reason::Flare,
        };
        say::Reason { reason }.text()
    }
}

impl Pressure {
    /// In words: "firm".
    pub fn said(self) -> String {
        let pressure = match self {
            Self::Light => choice::Pressure::Light,
            Self::Medium => choice::Pressure::Medium,
            Self::Firm => choice::Pressure::Firm,
        };
        say::Pressure { pressure }.text()
    }
}

impl Keyword for ScoresTaken {
    const ALL: &'static [(Self, &'static str)] =
        &[(Self::Before, "before"), (Self::After, "after")];
}

/// One session. Everything but its id, date and kind may be unknown.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    /// Unique name in the journal.
    pub id: SessionId,
    /// The day it was, or is planned for.
    pub date: NaiveDate,
    /// Whether it is an appointment that has not taken place yet, or of which nobody said that it has: no figure is of
    /// it, and [`Journal::sessions`](super::journal::Journal::sessions) has it not.
    pub planned: bool,
    /// When it began.
    pub time: Option<NaiveTime>,
    /// What it was.
    pub kind: Kind,
    /// How long it took, in minutes.
    pub minutes: Option<u32>,
    /// With whom; a person or a place.
    pub with: Option<String>,
    /// Which regions were treated.
    pub areas: List<Area>,
    /// How firm the hands were.
    pub pressure: Option<Pressure>,
    /// Why it was then.
    pub reason: Option<Reason>,
    /// What it cost, with the currency: "45.00 EUR".
    pub cost: Option<String>,
    /// A note in the person's own words.
    pub note: Option<String>,
    /// Scores given just before it.
    pub before: Scores,
    /// Scores given just after it.
    pub after: Scores,
    /// When that day's scores were given, where the person said so.
    pub scores_taken: Option<ScoresTaken>,
    /// Members of the file that this version does not know, written back as they were.
    pub extra: Extra,
}

fields! {
    /// What a session has one of.
    SessionField of Session:
    Date date,
    Planned planned,
    Time time,
    Kind kind,
    Minutes minutes,
    With with,
    Pressure pressure,
    Reason reason,
    Cost cost,
    Note note,
    ScoresTaken scores_taken,
}

impl Session {
    /// A session of which only the day and the kind are known.
    pub fn new(id: SessionId, date: NaiveDate, kind: Kind) -> Self {
        Self {
            id,
            date,
            planned: false,
            time: None,
            kind,
            minutes: None,
            with: None,
            areas: List::new(),
            pressure: None,
            reason: None,
            cost: None,
            note: None,
            before: Scores::new(),
            after: Scores::new(),
            scores_taken: None,
            extra: Extra::new(),
        }
    }

    /// The journal's order: the planned ones last, by day, then by time (unknown first), then by id.
    pub(super) fn order(&self) -> (bool, NaiveDate, Option<NaiveTime>, &SessionId) {
        (self.planned, self.date, self.time, &self.id)
    }
}
