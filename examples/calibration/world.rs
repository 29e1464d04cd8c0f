//! Made-up diaries whose truth is known: what pain does by itself, when a session is booked, and what
//! a session does.
//!
//! Pain is an AR(1) with φ = .8 that holds 75 % of the variance, SD 1.6, around a level of its own,
//! told in whole numbers from 0 to 10; 10 % of the days are missing. Sessions have no time, so that
//! nobody knows whether the score of their day came before or after. Of the rest, the worked diaries
//! in `tests/fixtures/statistics.json` settle what they can: no session before day 28, 14 days after
//! the last one, and half of the days bad enough for booking end in a booking. How large jumps,
//! recoveries and patterns of the week are is assumed. Invariant: the same seed gives the same diary.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use unkink::analysis::random::Random;
use unkink::model::checkin::Checkin;
use unkink::model::day::Day;
use unkink::model::extra::Extra;
use unkink::model::journal::Journal;
use unkink::model::metric::MetricId;
use unkink::model::session::{Kind, Session, SessionId};

const SD: f64 = 1.6;
const PHI: f64 = 0.8;
/// Share of the SD that lasts from day to day, √.75, and that does not.
const LASTING: f64 = 0.866_025_403_784_438_6;
const PASSING: f64 = 0.5;
const MISSING: f64 = 0.1;
const WARM_UP: usize = 28;
const TAIL: usize = 14;
/// Days from a session until the next one may be booked.
const REST: usize = 7;
/// Share of the bad days that end in a booking.
const BOOKS: f64 = 0.5;
/// A day is bad that lies this far above the usual level.
pub const BAD: f64 = 0.75 * SD;
/// Three days of this are bad, however high the usual level.
const UNBEARABLE: f64 = 9.0;
/// Chance of a jump on a day without one.
const JUMPS: f64 = 0.04;
/// The effect on the session's day and on the five days after, in shares of that on the first.
pub const FADES: [f64; 6] = [0.5, 1.0, 0.8, 0.6, 0.4, 0.2];
/// Mean of days 1 to 3 of it.
pub const MEAN_OF_THREE: f64 = 0.8;

/// When a session is booked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Booking {
    /// 7 to 35 days after the last one, whatever the pain.
    Random,
    /// One to three days after three days that were bad in the mean.
    Pain,
    /// On a bad day, for the same day.
    SameDay,
    /// Every so many days, on a Friday.
    Fridays(usize),
    /// Every seven days from this one on, whatever the pain.
    Weekly(usize),
}

/// What abrupt rises there are beside the ordinary ups and downs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Jumps {
    /// None.
    None,
    /// Three points for three to seven days.
    Stay,
    /// Four points, of which a fifth goes each day.
    Fade,
}

/// A kind of diary.
#[derive(Clone, Copy, Debug)]
pub struct World {
    /// What it is called in the tables.
    pub name: &'static str,
    /// When a session is booked.
    pub booking: Booking,
    /// The usual level on a day; "bad" is bad against it.
    pub level: fn(usize) -> f64,
    /// Abrupt rises.
    pub jumps: Jumps,
    /// What Saturdays and Sundays add.
    pub weekend: f64,
    /// What goes along with a session and is none of its doing: points on its day and the five after.
    pub beside: [f64; 6],
    /// Whether half of the good days of the week after a session are not scored.
    pub skips: bool,
    /// Whether another kind of treatment, at times of its own, does −2 on its first day.
    pub other: bool,
}

const STEADY: World = World {
    name: "steady",
    booking: Booking::Pain,
    level: |_| 5.0,
    jumps: Jumps::None,
    weekend: 0.0,
    beside: [0.0; 6],
    skips: false,
    other: false,
};

fn a_year(day: usize) -> f64 {
    day as f64 / 365.0
}

/// Random booking, then every world, the steady one first.
pub const WORLDS: [World; 20] = [
    World {
        name: "random booking",
        booking: Booking::Random,
        ..STEADY
    },
    STEADY,
    World {
        name: "falls 2.5 a year",
        level: |t| 5.5 - 2.5 * a_year(t),
        ..STEADY
    },
    World {
        name: "recovers",
        level: |t| 3.0 + 4.0 * (-(t as f64) / 120.0).exp(),
        ..STEADY
    },
    World {
        name: "step of -2 on day 150",
        level: |t| if t < 150 { 5.0 } else { 3.0 },
        ..STEADY
    },
    World {
        name: "rises 2.5 a year",
        level: |t| 4.5 + 2.5 * a_year(t),
        ..STEADY
    },
    World {
        name: "every other Friday",
        booking: Booking::Fridays(14),
        weekend: -1.0,
        ..STEADY
    },
    World {
        name: "every Friday",
        booking: Booking::Fridays(7),
        weekend: -1.0,
        ..STEADY
    },
    World {
        name: "weekly from day 300 on",
        booking: Booking::Weekly(300),
        ..STEADY
    },
    World {
        name: "weekly from day 300 on, falls 2.5 a year",
        booking: Booking::Weekly(300),
        level: |t| 6.5 - 2.5 * a_year(t),
        ..STEADY
    },
    World {
        name: "weekly from day 300 on, recovers",
        booking: Booking::Weekly(300),
        level: |t| 3.0 + 2.0 * (-(t.saturating_sub(300) as f64) / 60.0).exp(),
        ..STEADY
    },
    World {
        name: "jumps, 1-3 days' delay",
        jumps: Jumps::Stay,
        ..STEADY
    },
    World {
        name: "jumps, same day",
        jumps: Jumps::Stay,
        booking: Booking::SameDay,
        ..STEADY
    },
    World {
        name: "jumps that fade",
        jumps: Jumps::Fade,
        booking: Booking::SameDay,
        ..STEADY
    },
    World {
        name: "no jumps, same day",
        booking: Booking::SameDay,
        ..STEADY
    },
    World {
        name: "floor, mean 1.5",
        level: |_| 1.5,
        ..STEADY
    },
    World {
        name: "good days skipped",
        skips: true,
        ..STEADY
    },
    World {
        name: "two kinds",
        other: true,
        ..STEADY
    },
    World {
        name: "five days of tablets",
        beside: [-1.0, -1.0, -1.0, -1.0, -1.0, 0.0],
        ..STEADY
    },
    World {
        name: "expectation -0.5",
        beside: [-0.5, -0.5, -0.5, -0.5, 0.0, 0.0],
        ..STEADY
    },
];

/// One diary.
#[derive(Clone, Debug, Default)]
pub struct Diary {
    /// The scores, a place a day.
    pub scores: Vec<Option<f64>>,
    /// Days of the sessions that are asked about.
    pub sessions: Vec<usize>,
    /// Days of another kind of treatment.
    pub others: Vec<usize>,
}

impl World {
    /// A diary with so many sessions, each of which does `delta` points on the first day after.
    pub fn diary(&self, sessions: usize, delta: f64, seed: u64) -> Diary {
        let mut person = Person::new(*self, delta, seed);
        while !person.is_over(sessions) {
            person.live(sessions);
        }
        person.diary
    }
}

/// Someone who keeps a diary and goes to sessions.
struct Person {
    world: World,
    delta: f64,
    random: Random,
    state: f64,
    jump: f64,
    jump_days: usize,
    next: Option<usize>,
    next_other: usize,
    diary: Diary,
}

impl Person {
    fn new(world: World, delta: f64, seed: u64) -> Self {
        let mut random = Random::new(seed);
        Self {
            state: SD * LASTING * random.normal(),
            next_other: WARM_UP + random.below(28),
            world,
            delta,
            random,
            jump: 0.0,
            jump_days: 0,
            next: None,
            diary: Diary::default(),
        }
    }

    fn is_over(&self, sessions: usize) -> bool {
        let done = self.diary.sessions.len() == sessions;
        let last = self.diary.sessions.last().filter(|_| done);
        last.is_some_and(|day| self.diary.scores.len() > day + TAIL)
    }

    /// A day: the state, the session if it is due, the score, and the evening's booking.
    fn live(&mut self, sessions: usize) {
        let today = self.diary.scores.len();
        let spread = SD * LASTING * (1.0 - PHI * PHI).sqrt();
        self.state = PHI * self.state + spread * self.random.normal();
        self.jump();
        let weekend = if today % 7 >= 5 {
            self.world.weekend
        } else {
            0.0
        };
        let usual = (self.world.level)(today);
        let alone = usual + self.state + self.jump + weekend + SD * PASSING * self.random.normal();
        let open = self.next.is_none() && self.diary.sessions.len() < sessions;
        if open && self.goes_today(today, alone - usual) {
            self.next = Some(today);
        }
        self.go(today);
        let felt = alone + self.done(today);
        let score = felt.round().clamp(0.0, 10.0);
        let scored = self.random.unit() >= MISSING && !self.skips(today, score - usual);
        self.diary.scores.push(scored.then_some(score));
        if self.next.is_none() && self.diary.sessions.len() < sessions {
            self.next = self.book(today + 1);
        }
    }

    fn jump(&mut self) {
        if self.jump_days > 0 {
            self.jump_days -= 1;
            self.jump *= if self.world.jumps == Jumps::Fade {
                0.8
            } else {
                1.0
            };
            return;
        }
        self.jump = 0.0;
        if self.world.jumps != Jumps::None && self.random.unit() < JUMPS {
            (self.jump, self.jump_days) = match self.world.jumps {
                Jumps::Fade => (4.0, 14),
                _ => (3.0, 2 + self.random.below(5)),
            };
        }
    }

    fn go(&mut self, today: usize) {
        if self.next == Some(today) {
            self.diary.sessions.push(today);
            self.next = None;
        }
        if self.world.other && self.next_other == today {
            self.diary.others.push(today);
            self.next_other = today + 14 + self.random.below(28);
        }
    }

    /// What sessions, and what goes along with them, do to `today`.
    fn done(&self, today: usize) -> f64 {
        let since = |days: &[usize]| days.last().map(|day| today - day);
        let share = |since: Option<usize>, of: &[f64; 6]| {
            since.and_then(|h| of.get(h)).copied().unwrap_or_default()
        };
        let own = since(&self.diary.sessions);
        let beside = share(own, &self.world.beside);
        let other = -2.0 * share(since(&self.diary.others), &FADES);
        self.delta * share(own, &FADES) + beside + other
    }

    fn skips(&mut self, today: usize, above: f64) -> bool {
        let since = self.diary.sessions.last().map(|day| today - day);
        let week = since.is_some_and(|h| (1..=7).contains(&h));
        self.world.skips && week && above < 0.0 && self.random.unit() < 0.5
    }

    /// First day on which the next session may be.
    fn free_from(&self) -> usize {
        self.diary.sessions.last().map_or(WARM_UP, |day| day + REST)
    }

    fn goes_today(&mut self, today: usize, above: f64) -> bool {
        let bad = today >= self.free_from() && above >= BAD;
        self.world.booking == Booking::SameDay && bad && self.random.unit() < BOOKS
    }

    /// The day of the next session, if one books in the evening before `tomorrow`.
    fn book(&mut self, tomorrow: usize) -> Option<usize> {
        let from = self.free_from();
        match self.world.booking {
            Booking::Random => Some(from + self.random.below(29)),
            Booking::Fridays(every) => {
                let last = self.diary.sessions.last();
                Some(last.map_or(WARM_UP + 4, |day| day + every))
            }
            Booking::Weekly(first) => {
                let last = self.diary.sessions.last();
                Some(last.map_or(first, |day| day + 7))
            }
            Booking::SameDay => None,
            Booking::Pain => {
                let recent = self.diary.scores.iter().rev().take(3).flatten();
                let (sum, n) = recent.fold((0.0, 0.0), |(sum, n), score| (sum + score, n + 1.0));
                let bad_from = ((self.world.level)(tomorrow) + BAD).min(UNBEARABLE);
                let bad = tomorrow > from && n > 0.0 && sum / n >= bad_from;
                let books = bad && self.random.unit() < BOOKS;
                books.then(|| tomorrow + self.random.below(3))
            }
        }
    }
}

impl Diary {
    /// The same as a journal: pain, massages, and acupuncture as the other kind.
    pub fn journal(&self) -> Journal {
        let days = self.scores.iter().enumerate().filter_map(|(day, score)| {
            let mut checkin = Checkin::at(None);
            checkin.scores.insert(MetricId::PAIN, (*score)?);
            let checkins = vec![checkin];
            Some((
                date(day),
                Day {
                    checkins: checkins.into(),
                    ..Day::default()
                },
            ))
        });
        let days: BTreeMap<NaiveDate, Day> = days.collect();
        let session = |kind: Kind| {
            move |day: &usize| {
                let id = SessionId::new(&format!("{}-{day}", kind.as_str()));
                Session::new(id, date(*day), kind.clone())
            }
        };
        let massages = self.sessions.iter().map(session(Kind::MASSAGE));
        let others = self.others.iter().map(session(Kind::new("acupuncture")));
        let sessions = massages.chain(others).collect();
        Journal::from_parts(Vec::new(), days, sessions, Extra::new()).unwrap_or_default()
    }
}

/// What pain does by itself over so many days, around 5.
pub fn alone(days: usize, random: &mut Random) -> Vec<f64> {
    let mut state = SD * LASTING * random.normal();
    let spread = SD * LASTING * (1.0 - PHI * PHI).sqrt();
    let day = |_| {
        state = PHI * state + spread * random.normal();
        5.0 + state + SD * PASSING * random.normal()
    };
    (0..days).map(day).collect()
}

/// Day 0 is a Monday.
pub fn date(day: usize) -> NaiveDate {
    let monday = NaiveDate::from_ymd_opt(2018, 1, 1).unwrap_or_default();
    monday + Days::new(day as u64)
}
