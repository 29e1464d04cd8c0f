//! The example diary: invented, believable, and the same for the same seed.
//!
//! Pain is a slow wave (autoregressive, one day's share 0.8, spread 1.6 around 5) with a pattern
//! of the week. Massages are booked on bad days, one to three days ahead, so that pain would fall
//! after many of them anyway; on top of that each one truly takes about 1.3 points for four days
//! and fades. Days are missing, now and then for long. Nobody's data is in here.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, Months, NaiveDate, NaiveTime, Timelike};

use crate::model::area::Area;
use crate::model::checkin::Checkin;
use crate::model::day::Day;
use crate::model::extra::Extra;
use crate::model::journal::Journal;
use crate::model::list::List;
use crate::model::medication::Medication;
use crate::model::metric::MetricId;
use crate::model::session::{Kind, Pressure, Reason, Session, SessionId};
use crate::model::sleep::Sleep;

/// What a massage takes from the pain of the days after it, from the next day on.
const RELIEF: [f64; 7] = [-1.3, -1.4, -1.3, -1.2, -0.8, -0.4, -0.2];
/// What the weekday adds, from Monday on: a desk all week, rest at its end.
const WEEK: [f64; 7] = [0.4, 0.2, 0.1, 0.1, 0.0, -0.4, -0.4];
const NOTES: [&str; 8] = [
    "long drive",
    "slept on the sofa",
    "garden work",
    "a good walk",
    "new chair at the desk",
    "carried boxes",
    "woke up stiff, better by noon",
    "train all day",
];
const TAGS: [&str; 5] = ["desk day", "travel", "walk", "garden", "stress"];

/// A diary of whole years that ends on `last`.
pub fn demo(years: u32, seed: u64, last: NaiveDate) -> Journal {
    let first = last.checked_sub_months(Months::new(years.saturating_mul(12)));
    let first = first.unwrap_or(crate::model::time::FIRST_DATE);
    let mut life = Life::new(seed);
    let mut date = first.checked_add_days(Days::new(1)).unwrap_or(last);
    while date <= last {
        life.live(date);
        date = date.checked_add_days(Days::new(1)).unwrap_or(date);
    }
    // Ids are unique and check-ins differ in time, so nothing here can be refused.
    Journal::from_parts(Vec::new(), life.days, life.sessions, Extra::new()).unwrap_or_default()
}

/// The person of the example, day by day.
struct Life {
    chance: Chance,
    /// The slow wave of the pain, around 0.
    wave: f64,
    /// The slow wave of the mood, around 0.
    spirits: f64,
    /// Days since the last massage.
    since: usize,
    /// The massage that is booked, and why.
    booked: Option<(NaiveDate, Reason)>,
    /// Days on which the diary still lies in a drawer.
    away: u32,
    days: BTreeMap<NaiveDate, Day>,
    sessions: Vec<Session>,
}

impl Life {
    fn new(seed: u64) -> Self {
        Self {
            chance: Chance(seed),
            wave: 0.0,
            spirits: 0.0,
            since: RELIEF.len() + 7,
            booked: None,
            away: 0,
            days: BTreeMap::new(),
            sessions: Vec::new(),
        }
    }

    /// One day: what happens, and what of it is noted.
    fn live(&mut self, date: NaiveDate) {
        self.wave = 0.8 * self.wave + 0.96 * self.chance.normal();
        self.spirits = 0.7 * self.spirits + 0.7 * self.chance.normal();
        self.since += 1;
        let relief = RELIEF.get(self.since.wrapping_sub(1)).unwrap_or(&0.0);
        let week = WEEK[date.weekday().num_days_from_monday() as usize];
        let pain = 5.0 + self.wave + week + relief;
        self.sessions_of(date, pain);
        if self.is_noted() {
            let day = self.day(pain);
            self.days.insert(date, day);
        }
    }

    /// Whether the diary is kept that day: one in twelve is forgotten, and now and then a while.
    fn is_noted(&mut self) -> bool {
        if self.away > 0 {
            self.away -= 1;
            return false;
        }
        if self.chance.once_in(250.0) {
            self.away = 5 + self.chance.below(12);
        }
        !self.chance.once_in(12.0)
    }

    fn sessions_of(&mut self, date: NaiveDate, pain: f64) {
        if let Some((_, reason)) = self.booked.filter(|(day, _)| *day == date) {
            self.booked = None;
            self.since = 0;
            let massage = self.massage(date, reason);
            self.sessions.push(massage);
        }
        let rested = self.since > 9 && self.booked.is_none();
        if rested && pain > 6.2 && self.chance.once_in(2.5) {
            self.book(date, Reason::Flare);
        } else if rested && self.since > 28 && self.chance.once_in(10.0) {
            self.book(date, Reason::Routine);
        }
        for (kind, days, minutes) in [
            ("physiotherapy", 40.0, 30),
            ("heat", if pain > 6.5 { 6.0 } else { 60.0 }, 20),
            ("exercise", 9.0, 45),
        ] {
            if self.chance.once_in(days) {
                let mut session = self.session(date, Kind::new(kind));
                session.minutes = Some(minutes);
                self.sessions.push(session);
            }
        }
    }

    fn book(&mut self, date: NaiveDate, reason: Reason) {
        let ahead = u64::from(1 + self.chance.below(3));
        self.booked = date
            .checked_add_days(Days::new(ahead))
            .map(|day| (day, reason));
    }

    fn session(&mut self, date: NaiveDate, kind: Kind) -> Session {
        let midnight = date.and_time(NaiveTime::MIN).and_utc().timestamp_millis();
        let random = u128::from(self.chance.next()) << 16 | self.sessions.len() as u128;
        let id = SessionId::from_parts(u64::try_from(midnight).unwrap_or(0), random);
        Session::new(id, date, kind)
    }

    fn massage(&mut self, date: NaiveDate, reason: Reason) -> Session {
        let mut session = self.session(date, Kind::MASSAGE);
        session.time = Some(at(16 + self.chance.below(4), 30 * self.chance.below(2)));
        session.minutes = Some([30, 45, 60, 60][self.chance.below(4) as usize]);
        let with = ["Ana", "Ana", "Marek"][self.chance.below(3) as usize];
        session.with = Some(with.into());
        session.reason = Some(reason);
        if self.chance.once_in(2.0) {
            session.areas = ["lower-left", "lower-spine"].map(Area::new).into();
            session.pressure = Some(Pressure::Firm);
        }
        session
    }

    fn day(&mut self, pain: f64) -> Day {
        let mut day = Day::default();
        let rest = 6.0 - 0.5 * (pain - 5.0) + 1.3 * self.chance.normal();
        let stiff = 0.5 + 0.8 * pain + 0.8 * self.chance.normal();
        let mood = 6.0 - 0.35 * (pain - 5.0) + self.spirits;
        let morning = self.chance.once_in(3.0);
        let time = morning.then(|| at(7 + self.chance.below(2), self.chance.below(60)));
        let felt = pain + 0.6 * self.chance.normal();
        let scores = [
            (MetricId::PAIN, felt),
            (MetricId::STIFFNESS, stiff),
            (MetricId::SLEEP, rest),
            (MetricId::MOOD, mood),
        ];
        let mut checkin = Checkin::at(time);
        for (at, (id, value)) in scores.into_iter().enumerate() {
            // The first metric is always scored, the others nearly always.
            if at == 0 || !self.chance.once_in(15.0) {
                checkin.scores.insert(id, whole(value));
            }
        }
        day.checkins.push(checkin);
        if morning && self.chance.once_in(3.0) {
            let mut evening =
                Checkin::at(Some(at(19 + self.chance.below(3), self.chance.below(60))));
            let later = pain - 0.2 + 0.8 * self.chance.normal();
            evening.scores.insert(MetricId::PAIN, whole(later));
            day.checkins.push(evening);
        }
        self.details(&mut day, felt);
        if !self.chance.once_in(3.0) {
            day.sleep = Some(Box::new(self.night(rest)));
        }
        day
    }

    fn details(&mut self, day: &mut Day, pain: f64) {
        if pain > 6.5 && !self.chance.once_in(4.0) {
            day.medication = Some(List::from([Medication {
                name: "ibuprofen".into(),
                dose: Some("400 mg".into()),
                count: f64::from(1 + self.chance.below(2)),
                extra: Extra::new(),
            }]));
        } else if self.chance.once_in(1.6) {
            day.medication = Some(List::new());
        }
        if self.chance.once_in(12.0) {
            let note = NOTES[self.chance.below(NOTES.len() as u32) as usize];
            day.note = Some(note.into());
        }
        if self.chance.once_in(8.0) {
            let tag = TAGS[self.chance.below(TAGS.len() as u32) as usize];
            day.tags.push(tag.into());
        }
        if self.chance.once_in(6.0) {
            let side = ["lower-left", "lower-spine", "lower-right"];
            let area = Area::new(side[self.chance.below(3) as usize]);
            day.areas = Some([(area, whole(pain))].into());
        }
    }

    /// A night of bed before midnight or a little after, shorter where it was bad.
    fn night(&mut self, rest: f64) -> Sleep {
        let bed = 22 * 60 + 30 + self.chance.below(90);
        let asleep = bed + 5 + self.chance.below(35);
        let hours = (7.0 + 0.25 * (rest - 6.0) + 0.5 * self.chance.normal()).clamp(3.0, 10.0);
        let awake = asleep + (hours * 60.0) as u32;
        let up = awake + self.chance.below(40);
        let wakings = self.chance.below(4) + u32::from(rest < 4.0);
        let time = |minutes: u32| Some(at(minutes / 60 % 24, minutes % 60));
        Sleep {
            bed: time(bed),
            asleep: time(asleep),
            awake: time(awake),
            up: time(up),
            awakenings: Some(wakings),
            minutes_awake: Some(wakings * (5 + self.chance.below(10))),
            extra: Extra::new(),
        }
    }
}

/// A whole score inside 0 to 10.
fn whole(value: f64) -> f64 {
    value.round().clamp(0.0, 10.0)
}

fn at(hour: u32, minute: u32) -> NaiveTime {
    let hour = NaiveTime::MIN.with_hour(hour);
    hour.and_then(|time| time.with_minute(minute))
        .unwrap_or(NaiveTime::MIN)
}

/// Chance from a seed: `SplitMix64` (Steele, Lea & Flood 2014).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// From 0 to just below 1.
    fn share(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// From 0 to `most` − 1.
    fn below(&mut self, most: u32) -> u32 {
        (self.share() * f64::from(most)) as u32
    }

    /// True once in `many` times.
    fn once_in(&mut self, many: f64) -> bool {
        self.share() * many < 1.0
    }

    /// The normal distribution with spread 1, from two shares (Box & Muller 1958).
    fn normal(&mut self) -> f64 {
        let (a, b) = (1.0 - self.share(), self.share());
        (-2.0 * a.ln()).sqrt() * (std::f64::consts::TAU * b).cos()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn last() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
    }

    fn pains(journal: &Journal) -> Vec<f64> {
        let days = journal.days().values();
        days.filter_map(|day| day.score(&MetricId::PAIN)).collect()
    }

    #[test]
    fn the_same_seed_tells_the_same_life() {
        assert_eq!(demo(2, 7, last()), demo(2, 7, last()));
        assert_ne!(demo(2, 7, last()), demo(2, 8, last()));
    }

    #[test]
    fn it_is_believable_and_ends_where_it_should() {
        let journal = demo(10, 1, last());
        let (first, end) = journal.span().unwrap();
        assert!(first >= last() - Months::new(120) && end <= last());
        let noted = journal.days().len() as f64 / 3652.0;
        assert!((0.8..0.93).contains(&noted), "{noted}");
        let pains = pains(&journal);
        let mean = pains.iter().sum::<f64>() / pains.len() as f64;
        let spread = pains.iter().map(|p| (p - mean).powi(2)).sum::<f64>() / pains.len() as f64;
        assert!((4.2..5.4).contains(&mean), "{mean}");
        assert!((1.3..2.2).contains(&spread.sqrt()), "{spread}");
    }

    #[test]
    fn massages_come_on_bad_days_about_twice_a_month() {
        for seed in 1..6 {
            let journal = demo(2, seed, last());
            let massages = journal
                .sessions()
                .iter()
                .filter(|s| s.kind == Kind::MASSAGE);
            let count = massages.count();
            assert!((20..70).contains(&count), "seed {seed}: {count}");
        }
    }

    #[test]
    fn every_night_follows_its_own_order() {
        for day in demo(3, 5, last()).days().values() {
            if let Some(night) = &day.sleep {
                assert_eq!(night.check(), Ok(()));
                assert!(night.hours_asleep().is_some_and(|h| h > 1.5));
            }
        }
    }

    #[test]
    fn no_years_are_an_empty_diary() {
        assert!(demo(0, 1, last()).is_empty());
    }
}
