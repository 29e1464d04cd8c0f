//! One sleep of a tracker, of the cells that hold its ends.
//!
//! Invariant: an end that can't be read refuses itself. The other one and the length of the sleep say where it was, else
//! what is left stands on the day of waking, where that is known. In a night in which the clocks are changed both ends are
//! told by the clock of the morning: a sleep is as long as it was.

use chrono::{Datelike, NaiveDate, NaiveDateTime, TimeDelta, Timelike, Weekday};

use crate::exchange::dates::{Stamp, Zone, by_clock};
use crate::exchange::outcome::Refusal;
use crate::model::typed::shown;

/// What is shorter and in the day is a nap, even where no night is known.
const SHORT: TimeDelta = TimeDelta::hours(3);
/// Nobody sleeps longer: one of its ends is wrong.
const LONGEST: TimeDelta = TimeDelta::hours(24);

/// From nine in the evening, when the sleep of a night may begin. What is earlier may be a nap before it.
const TO_MIDNIGHT: TimeDelta = TimeDelta::hours(3);
/// Until eight in the morning.
const NIGHT_HOURS: u32 = 11;

/// What stands behind a time that may be in UTC, beside a clock on the wall that was so many minutes east of it: which
/// of the two it is, is asked.
pub(in crate::exchange) fn open(minutes: i32) -> String {
    format!("{OPEN}{}", Zone::Minutes(minutes).word())
}

const OPEN: &str = " UTC? ";

/// What [`open`] made it of.
fn offset_of(zone: &str) -> Option<i32> {
    match Zone::from_word(zone.strip_prefix(OPEN)?)? {
        Zone::Minutes(minutes) => Some(minutes),
        _ => None,
    }
}

/// One sleep of a tracker; times are those of the clock on the wall.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::exchange) struct Sleeping {
    /// Its row in the file.
    pub row: usize,
    pub asleep: NaiveDateTime,
    pub awake: NaiveDateTime,
    /// The end that is not known: the other one stands in its place.
    pub lost: Option<Lost>,
    /// Why an end was not read.
    pub refused: Option<Box<Refusal>>,
    /// In bed, where the tracker knows it.
    pub bed: Option<NaiveDateTime>,
    pub up: Option<NaiveDateTime>,
    /// Whether nothing tells the sleep itself: its ends are those of the time in bed.
    pub only_in_bed: bool,
    /// The day whose night it is, or a part of it, as the tracker says itself.
    pub main_of: Option<NaiveDate>,
    pub minutes_awake: Option<u32>,
    pub awakenings: Option<u32>,
    /// How good it was, as the file says it.
    pub rating: String,
    pub tags: Vec<String>,
    pub note: String,
    /// What stands behind its times: something where it is open what the clock on the wall said.
    pub zone: String,
    /// What is told of that clock.
    pub told: Option<Zone>,
    /// How many minutes east of UTC the clock is that tells its times, where the file says it.
    pub clock: Option<i32>,
    /// Whether another clock told a time of it when it was: in between the clocks were changed, or a border was crossed.
    pub is_moved: bool,
}

/// An end of a sleep that nothing in the file tells.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::exchange) enum Lost {
    Asleep,
    /// The waking, and its day.
    Awake(NaiveDate),
}

/// What the file says of a sleep beside its ends.
#[derive(Clone, Copy, Default)]
pub(in crate::exchange) struct Known {
    /// From one end to the other.
    pub length: Option<TimeDelta>,
    /// The day of waking.
    pub day: Option<NaiveDate>,
}

/// The length of a sleep in minutes, where it can be one.
pub(in crate::exchange) fn length(minutes: Option<f64>) -> Option<TimeDelta> {
    let seconds = minutes.map(|minutes| (minutes * 60.0).round());
    let whole = seconds.filter(|seconds| (60.0..=LONGEST.as_seconds_f64()).contains(seconds))?;
    Some(TimeDelta::seconds(whole as i64))
}

impl Sleeping {
    /// A sleep of which only the ends are known.
    pub fn new(row: usize, asleep: NaiveDateTime, awake: NaiveDateTime) -> Self {
        Self {
            row,
            asleep,
            awake,
            lost: None,
            refused: None,
            bed: None,
            up: None,
            only_in_bed: false,
            main_of: None,
            minutes_awake: None,
            awakenings: None,
            rating: String::new(),
            tags: Vec::new(),
            note: String::new(),
            zone: String::new(),
            told: None,
            clock: None,
            is_moved: false,
        }
    }

    /// The sleep as another clock tells it, so many minutes east of UTC.
    pub fn by(mut self, clock: Option<i32>) -> Self {
        let (before, Some(clock)) = (self.clock, clock) else {
            return self;
        };
        let times = [Some(&mut self.asleep), Some(&mut self.awake)];
        let all = times
            .into_iter()
            .chain([self.bed.as_mut(), self.up.as_mut()]);
        for time in all.flatten() {
            *time = by_clock((*time, before), Some(clock));
        }
        self.is_moved |= before.is_some_and(|before| before != clock);
        self.clock = before.map(|_| clock);
        self
    }

    /// What the clock on the wall said, as far as it is known.
    fn wall(&self, time: NaiveDateTime) -> NaiveDateTime {
        let told = self.told.filter(|_| !self.zone.is_empty());
        told.map_or(time, |zone| {
            zone.or_of_file(offset_of(&self.zone)).wall(time)
        })
    }

    /// A sleep of the two cells that hold its ends, each with the name of its column; `read` tells the time of one.
    pub fn of_cells(
        row: usize,
        [from, to]: [(&str, Option<&str>); 2],
        known: Known,
        read: impl Fn(&str) -> Option<Stamp>,
    ) -> Result<Self, Refusal> {
        let refusal = |column: &str, reason| Refusal::new(row, column, reason);
        let end = |(column, text): (&str, Option<&str>)| {
            let like = "like 2026-10-01 22:30";
            let text = text.ok_or_else(|| {
                refusal(
                    column,
                    format!("blank: a date and a time are needed, {like}"),
                )
            })?;
            let not = || format!("{} is not a date and a time, {like}", shown(text));
            read(text).ok_or_else(|| refusal(column, not()))
        };
        match (end(from), end(to)) {
            (Ok(asleep), Ok((awake, clock))) => {
                let mut sleep = Self::new(row, by_clock(asleep, clock), awake);
                (sleep.clock, sleep.is_moved) = (clock, sleep.asleep != asleep.0);
                sleep.by_length(known.length);
                match sleep.fault() {
                    Some(reason) => Self::begun(row, asleep, refusal(to.0, reason), known),
                    None => Ok(sleep),
                }
            }
            (Ok(asleep), Err(why)) => Self::begun(row, asleep, why, known),
            (Err(why), Ok(awake)) => Ok(Self::ended(row, awake, why, known)),
            (Err(why), Err(_)) => Err(why),
        }
    }

    /// Where the file gives no clock, but the length is an hour off on a day on which clocks are changed, they were.
    fn by_length(&mut self, length: Option<TimeDelta>) {
        let is_season = matches!(self.awake.month(), 3 | 4 | 9..=11)
            && matches!(
                self.awake.weekday(),
                Weekday::Fri | Weekday::Sat | Weekday::Sun
            );
        let off = |length: &TimeDelta| (self.length() - *length).num_minutes().abs();
        let is_hour = |length: &TimeDelta| (59..=61).contains(&off(length));
        let changed = length.filter(|length| self.clock.is_none() && is_season && is_hour(length));
        if let Some(length) = changed {
            (self.asleep, self.is_moved) = (self.awake - length, true);
        }
    }

    /// A sleep whose end can't be read.
    fn begun(
        row: usize,
        (asleep, clock): Stamp,
        why: Refusal,
        known: Known,
    ) -> Result<Self, Refusal> {
        let (awake, lost) = match (known.length, known.day) {
            (Some(length), _) => (asleep + length, None),
            (None, Some(day)) => (asleep, Some(Lost::Awake(day))),
            (None, None) => return Err(why),
        };
        let mut sleep = Self::new(row, asleep, awake);
        sleep.clock = clock;
        Ok(sleep.without(lost, why))
    }

    /// A sleep whose beginning can't be read.
    fn ended(row: usize, (awake, clock): Stamp, why: Refusal, known: Known) -> Self {
        let asleep = known.length.map(|length| awake - length);
        let lost = asleep.is_none().then_some(Lost::Asleep);
        let mut sleep = Self::new(row, asleep.unwrap_or(awake), awake);
        sleep.clock = clock;
        sleep.without(lost, why)
    }

    fn without(mut self, lost: Option<Lost>, mut why: Refusal) -> Self {
        if lost.is_none() {
            why.reason += ". The length of the sleep tells it";
        }
        self.lost = lost;
        self.refused = Some(Box::new(why));
        self
    }

    /// Falling asleep and waking.
    pub fn ends(&self) -> (NaiveDateTime, NaiveDateTime) {
        (self.asleep, self.awake)
    }

    /// Why these can't be the ends of a sleep.
    pub fn fault(&self) -> Option<String> {
        let why = match self.length() {
            _ if self.lost.is_some() => return None,
            length if length <= TimeDelta::zero() => "ends no later than it begins",
            length if length > LONGEST => "is longer than 24 hours",
            _ => return None,
        };
        let time = |time: NaiveDateTime| time.format("%-d %b %Y %H:%M");
        let (from, to) = (time(self.asleep), time(self.awake));
        Some(format!("a sleep from {from} to {to} {why}"))
    }

    /// The day whose sleeps it belongs to: that of waking, or the next one where the tracker says that.
    pub fn day(&self) -> NaiveDate {
        let waking = self.wall(self.awake).date();
        let next = self.main_of.filter(|day| waking.succ_opt() == Some(*day));
        next.unwrap_or(waking)
    }

    pub fn length(&self) -> TimeDelta {
        self.awake - self.asleep
    }

    pub fn is_nap(&self) -> bool {
        self.length() < SHORT && in_the_day(self.wall(self.asleep))
    }

    /// The day before whose morning it begins, where it begins as the sleep of a night does.
    pub fn night(&self) -> Option<NaiveDate> {
        let since = self.wall(self.asleep).checked_add_signed(TO_MIDNIGHT)?;
        (since.hour() < NIGHT_HOURS).then(|| since.date())
    }

    /// Of a sleep with one end: that end, where it is one of a night. In the day it may as well be that of a nap.
    pub fn end_of_night(&self) -> Option<NaiveDateTime> {
        match self.lost? {
            Lost::Asleep => Some(self.awake).filter(|awake| self.wall(*awake).hour() < 12),
            Lost::Awake(_) => Some(self.asleep).filter(|asleep| !in_the_day(self.wall(*asleep))),
        }
    }
}

fn in_the_day(time: NaiveDateTime) -> bool {
    (8..20).contains(&time.hour())
}
