//! The example diary: invented, believable, and the same for the same seed.
//!
//! Pain is a slow wave (autoregressive, one day's share 0.8, spread 1.6 around 5) with a pattern
//! of the week. Massages are booked on bad days, one to three days ahead, so that pain would fall
//! after many of them anyway; on top of that each one truly takes about 1.3 points for four days
//! and fades. Heat does the same for three days, and was once the matter of an experiment of twenty
//! weeks that is over. Workouts add a little to the two days after them. Days are missing, now and
//! then for long. Nobody's data is in here.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, Months, NaiveDate, NaiveTime, Timelike, Weekday};

use crate::analysis::begin::on;
use crate::analysis::random::Random;
use crate::analysis::schedule::{blocks_of, coins, ends};
use crate::model::area::Area;
use crate::model::checkin::Checkin;
use crate::model::day::Day;
use crate::model::edit::Edit;
use crate::model::extra::Extra;
use crate::model::journal::Journal;
use crate::model::list::List;
use crate::model::medication::Medication;
use crate::model::metric::MetricId;
use crate::model::session::{Kind, Pressure, Reason, Session, SessionId};
use crate::model::sleep::Sleep;
use crate::model::trial::{TrialPlan, TrialState};

/// The seed of the example that the window opens: it has an answer for each kind, whatever the day.
pub const EXAMPLE: u64 = 36;

/// What a massage takes from the pain of the days after it, from the next day on.
const RELIEF: [f64; 7] = [-1.3, -1.4, -1.3, -1.2, -0.8, -0.4, -0.2];
/// What heat takes, from the next day on.
const WARMTH: [f64; 4] = [-1.5, -1.3, -1.1, -0.5];
/// What a workout adds, from the next day on.
const SORE: [f64; 2] = [0.5, 0.3];
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
/// Who gives the massages, and for how much.
const PEOPLE: [(&str, &str); 3] = [
    ("Ana", "45 \u{20ac}"),
    ("Ana", "45 \u{20ac}"),
    ("Marek", "60 \u{20ac}"),
];
const TAGS: [&str; 5] = ["desk day", "travel", "walk", "garden", "stress"];
/// Pairs of weeks of the experiment, how long before the diary's end it begins, and the days that the diary is
/// kept before that, at least.
const PAIRS: u32 = 10;
const BEGUN: u64 = 270;
const LEARNT: i64 = 90;
const HEAT: &str = "heat";

/// A diary of whole years that ends on `last`.
pub fn demo(years: u32, seed: u64, last: NaiveDate) -> Journal {
    let first = last.checked_sub_months(Months::new(years.saturating_mul(12)));
    let first = first.unwrap_or(crate::model::time::FIRST_DATE);
    let plan = experiment(seed, first, last);
    let mut life = Life::new(seed, plan.as_ref());
    let mut date = first.checked_add_days(Days::new(1)).unwrap_or(last);
    while date <= last {
        life.live(date);
        date = date.checked_add_days(Days::new(1)).unwrap_or(date);
    }
    // Ids are unique, check-ins differ in time, and the plan is whole, so nothing here can be refused.
    let journal = Journal::from_parts(Vec::new(), life.days, life.sessions, Extra::new());
    let mut journal = journal.unwrap_or_default();
    let plan = plan.map(|plan| journal.apply(Edit::Trial(plan.id.clone(), Some(Box::new(plan)))));
    debug_assert!(!matches!(plan, Some(Err(_))));
    journal
}

/// The experiment with heat, where the diary began long enough before it.
fn experiment(seed: u64, first: NaiveDate, last: NaiveDate) -> Option<TrialPlan> {
    let begun = last.checked_sub_days(Days::new(BEGUN))?;
    let known = begun.signed_duration_since(first).num_days();
    if known < LEARNT {
        return None;
    }
    let made = begun.and_time(at(20, 15)).and_utc();
    let id = SessionId::from_parts(u64::try_from(made.timestamp_millis()).unwrap_or(0), 0);
    let (first, coins) = (on(Weekday::Mon, begun + Days::new(3)), coins(seed, PAIRS));
    let (pain, heat) = (MetricId::PAIN, Kind::new(HEAT));
    let plan = TrialPlan::new(id.to_string(), made, pain, heat, first, seed, coins);
    (ends(&plan) < last).then_some(TrialPlan {
        state: TrialState::Done,
        ..plan
    })
}

/// What something that was `ago` days back does today.
fn lasting(does: &[f64], ago: usize) -> f64 {
    *does.get(ago.wrapping_sub(1)).unwrap_or(&0.0)
}

/// The person of the example, day by day.
struct Life {
    chance: Random,
    /// The slow wave of the pain, around 0.
    wave: f64,
    /// The slow wave of the mood, around 0.
    spirits: f64,
    /// Days since the last massage, the last heat, and the last workout.
    since: usize,
    since_heat: usize,
    since_workout: usize,
    /// The slots of the experiment, with whether heat was drawn for it.
    slots: BTreeMap<NaiveDate, bool>,
    /// The massage that is booked, and why.
    booked: Option<(NaiveDate, Reason)>,
    /// Days on which the diary still lies in a drawer.
    away: u32,
    days: BTreeMap<NaiveDate, Day>,
    sessions: Vec<Session>,
}

impl Life {
    fn new(seed: u64, plan: Option<&TrialPlan>) -> Self {
        let blocks = plan.map(|plan| blocks_of(plan).0).unwrap_or_default();
        let slots = blocks.iter();
        Self {
            chance: Random::new(seed),
            wave: 0.0,
            spirits: 0.0,
            since: RELIEF.len() + 7,
            since_heat: WARMTH.len(),
            since_workout: SORE.len(),
            slots: slots
                .flat_map(|block| [(block.session, true), (block.free, false)])
                .collect(),
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
        self.since_heat += 1;
        self.since_workout += 1;
        let lasting = lasting(&RELIEF, self.since)
            + lasting(&WARMTH, self.since_heat)
            + lasting(&SORE, self.since_workout);
        let week = WEEK[date.weekday().num_days_from_monday() as usize];
        let pain = 5.0 + self.wave + week + lasting;
        self.sessions_of(date, pain);
        let workout = self.workout();
        if self.is_noted() {
            let mut day = self.day(pain);
            if let (Some(minutes), Some(checkin)) = (workout, day.checkins.first_mut()) {
                checkin.scores.insert(MetricId::WORKOUT, minutes);
            }
            self.days.insert(date, day);
        }
    }

    /// True once in `many` times.
    fn once_in(&mut self, many: f64) -> bool {
        self.chance.unit() * many < 1.0
    }

    /// From 0 to `most` − 1.
    fn below(&mut self, most: u32) -> u32 {
        self.chance.below(most as usize) as u32
    }

    /// Whether the diary is kept that day: one in twelve is forgotten, and now and then a while.
    fn is_noted(&mut self) -> bool {
        if self.away > 0 {
            self.away -= 1;
            return false;
        }
        if self.once_in(250.0) {
            self.away = 5 + self.below(12);
        }
        !self.once_in(12.0)
    }

    fn sessions_of(&mut self, date: NaiveDate, pain: f64) {
        if let Some((_, reason)) = self.booked.filter(|(day, _)| *day == date) {
            self.booked = None;
            self.since = 0;
            let massage = self.massage(date, reason);
            self.sessions.push(massage);
        }
        let rested = self.since > 9 && self.booked.is_none();
        if rested && pain > 6.2 && self.once_in(2.5) {
            self.book(date, Reason::Flare);
        } else if rested && self.since > 28 && self.once_in(10.0) {
            self.book(date, Reason::Routine);
        }
        if self.once_in(40.0) {
            self.add(date, "physiotherapy", 30);
        }
        // What was drawn was done but once, and outside of the experiment heat is rare.
        let heat = match self.slots.get(&date) {
            Some(drawn) => *drawn && !self.once_in(f64::from(PAIRS)),
            None => !self.is_tried(date) && self.once_in(45.0),
        };
        if heat {
            self.since_heat = 0;
            self.add(date, HEAT, 20);
        }
    }

    /// Whether the experiment runs on that day.
    fn is_tried(&self, date: NaiveDate) -> bool {
        self.slots.range(..date).next().is_some() && self.slots.range(date..).next().is_some()
    }

    fn add(&mut self, date: NaiveDate, kind: &str, minutes: u32) {
        let mut session = self.session(date, Kind::new(kind));
        session.minutes = Some(minutes);
        self.sessions.push(session);
    }

    /// The minutes of a workout, where there is one: about one day in six.
    fn workout(&mut self) -> Option<f64> {
        let trains = self.since_workout > 2 && self.once_in(4.0);
        trains.then(|| {
            self.since_workout = 0;
            f64::from(20 + 5 * self.below(9))
        })
    }

    fn book(&mut self, date: NaiveDate, reason: Reason) {
        let ahead = u64::from(1 + self.below(3));
        self.booked = date
            .checked_add_days(Days::new(ahead))
            .map(|day| (day, reason));
    }

    fn session(&mut self, date: NaiveDate, kind: Kind) -> Session {
        let midnight = date.and_time(NaiveTime::MIN).and_utc().timestamp_millis();
        let random = u128::from(self.chance.bits()) << 16 | self.sessions.len() as u128;
        let id = SessionId::from_parts(u64::try_from(midnight).unwrap_or(0), random);
        Session::new(id, date, kind)
    }

    fn massage(&mut self, date: NaiveDate, reason: Reason) -> Session {
        let mut session = self.session(date, Kind::MASSAGE);
        session.time = Some(at(16 + self.below(4), 30 * self.below(2)));
        session.minutes = Some([30, 45, 60, 60][self.below(4) as usize]);
        let (with, cost) = PEOPLE[self.below(3) as usize];
        session.with = Some(with.into());
        session.cost = Some(cost.into());
        session.reason = Some(reason);
        if self.once_in(2.0) {
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
        let morning = self.once_in(3.0);
        let time = morning.then(|| at(7 + self.below(2), self.below(60)));
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
            if at == 0 || !self.once_in(15.0) {
                checkin.scores.insert(id, whole(value));
            }
        }
        day.checkins.push(checkin);
        if morning && self.once_in(3.0) {
            let mut evening = Checkin::at(Some(at(19 + self.below(3), self.below(60))));
            let later = pain - 0.2 + 0.8 * self.chance.normal();
            evening.scores.insert(MetricId::PAIN, whole(later));
            day.checkins.push(evening);
        }
        self.details(&mut day, felt);
        if !self.once_in(3.0) {
            day.sleep = Some(Box::new(self.night(rest)));
        }
        day
    }

    fn details(&mut self, day: &mut Day, pain: f64) {
        if pain > 6.5 && !self.once_in(4.0) {
            day.medication = Some(List::from([Medication {
                name: "ibuprofen".into(),
                dose: Some("400 mg".into()),
                count: f64::from(1 + self.below(2)),
                time: None,
                extra: Extra::new(),
            }]));
        } else if self.once_in(1.6) {
            day.medication = Some(List::new());
        }
        if self.once_in(12.0) {
            let note = NOTES[self.below(NOTES.len() as u32) as usize];
            day.note = Some(note.into());
        }
        if self.once_in(8.0) {
            let tag = TAGS[self.below(TAGS.len() as u32) as usize];
            day.tags.push(tag.into());
        }
        if self.once_in(6.0) {
            let side = ["lower-left", "lower-spine", "lower-right"];
            let area = Area::new(side[self.below(3) as usize]);
            day.areas = Some([(area, whole(pain))].into());
        }
    }

    /// A night of bed before midnight or a little after, shorter where it was bad.
    fn night(&mut self, rest: f64) -> Sleep {
        let bed = 22 * 60 + 30 + self.below(90);
        let asleep = bed + 5 + self.below(35);
        let hours = (7.0 + 0.25 * (rest - 6.0) + 0.5 * self.chance.normal()).clamp(3.0, 10.0);
        let awake = asleep + (hours * 60.0) as u32;
        let up = awake + self.below(40);
        let wakings = self.below(4) + u32::from(rest < 4.0);
        let time = |minutes: u32| Some(at(minutes / 60 % 24, minutes % 60));
        Sleep {
            bed: time(bed),
            asleep: time(asleep),
            awake: time(awake),
            up: time(up),
            awakenings: Some(wakings),
            minutes_awake: Some(wakings * (5 + self.below(10))),
            minutes_asleep: None,
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::agreed::compare_on;
    use crate::analysis::experiment::Experiment;
    use crate::analysis::recovery::recovery;
    use crate::analysis::schedule::{Phase, phase};
    use crate::analysis::tomorrow::{Why, outlook};
    use crate::analysis::verdict::Verdict;

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
    fn the_example_shows_every_answer() {
        for weeks in [0, 5, 17, 31] {
            let today = last() + Days::new(7 * weeks + weeks % 7);
            let journal = demo(2, EXAMPLE, today);
            let pain = journal.metrics().get(&MetricId::PAIN).unwrap();
            let rows = compare_on(&journal, pain, today);
            assert_eq!(rows[0].verdict(), Some(Verdict::LikelyHelps), "{today}");
            assert!(
                rows[0].answer.cost.is_ok(),
                "{today}: what a better day costs"
            );
            assert!(rows.iter().all(|row| !row.is_together()), "{today}");
            let next = outlook(&journal, pain, today);
            assert!(next.why.is_none_or(|why| why == Why::Old), "{today}");
            let [plan] = journal.trials() else {
                panic!("one experiment")
            };
            assert_eq!(phase(plan, today), Phase::Done);
            let experiment = Experiment::of(&journal, pain, plan, today);
            assert!(experiment.finding(plan, pain.better).is_some(), "{today}");
            let recovery = recovery(&journal, pain, today);
            assert!(recovery.difference.is_some(), "{:?}", recovery.n);
        }
    }

    #[test]
    fn a_young_diary_has_no_experiment_and_its_plan_is_no_other_ones() {
        assert!(demo(1, 3, last()).trials().len() <= 1);
        assert!(demo(0, 3, last()).trials().is_empty());
        let plan = |seed| demo(2, seed, last()).trials()[0].clone();
        assert_ne!(plan(1).coins, plan(2).coins);
        assert_eq!(plan(1).check(), Ok(()));
    }

    #[test]
    fn no_years_are_an_empty_diary() {
        assert!(demo(0, 1, last()).is_empty());
    }
}
