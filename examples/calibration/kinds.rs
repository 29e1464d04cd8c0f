//! Six kinds of session of which none does anything: how often What helps says of any that it does.
//!
//! The pain of `world.rs` over two years, in whole numbers, 10 % of the days missing. Sessions are seven days
//! apart or more, and which kind it is comes by chance. Invariant: the same seed gives the same figures.

use unkink::analysis::compare::{Comparison, compare};
use unkink::analysis::random::Random;
use unkink::analysis::verdict::Verdict;
use unkink::model::edit::Edit;
use unkink::model::metric::MetricId;
use unkink::model::session::{Kind, Session, SessionId};

use super::cell::{Figure, many};
use super::world::{BAD, Diary, alone, date};

const DAYS: usize = 730;
const WARM_UP: usize = 28;
const REST: usize = 7;
const MISSING: f64 = 0.1;
/// Share of the days on which one books that could be booked.
const BOOKS: f64 = 0.5;
/// The first is the main question's, whose row nothing guards.
const KINDS: [&str; 6] = ["massage", "chiropractor", "heat", "sauna", "tea", "walk"];

/// When people go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Booked {
    /// On any day.
    Blindly,
    /// After three days that were bad in the mean.
    InBadSpells,
}

/// Share of diaries in which any of the six is said to help.
pub fn any_helps(booked: Booked, diaries: u64, seed: u64) -> Figure {
    let said = many(diaries, seed, |seed| rows(booked, seed).iter().any(helps));
    Figure::share(said.iter().filter(|said| **said).count(), said.len())
}

fn helps(row: &Comparison) -> bool {
    row.verdict().is_some_and(Verdict::helps)
}

fn rows(booked: Booked, seed: u64) -> Vec<Comparison> {
    let mut random = Random::new(seed);
    let alone = alone(DAYS, &mut random);
    let mut scored = |felt: f64| (random.unit() >= MISSING).then(|| felt.round().clamp(0.0, 10.0));
    let scores: Vec<Option<f64>> = alone.into_iter().map(&mut scored).collect();
    let sessions = sessions(booked, &scores, &mut random);
    let diary = Diary {
        scores,
        ..Diary::default()
    };
    let mut journal = diary.journal();
    let added = sessions.into_iter().map(Edit::put_session).collect();
    let is_kept = journal.apply(Edit::Many(added)).is_ok();
    let pain = journal.metrics().get(&MetricId::PAIN).filter(|_| is_kept);
    pain.map_or_else(Vec::new, |pain| compare(&journal, pain))
}

fn sessions(booked: Booked, scores: &[Option<f64>], random: &mut Random) -> Vec<Session> {
    let mut sessions = Vec::new();
    let mut free_from = WARM_UP;
    for today in WARM_UP..DAYS {
        let recent: Vec<f64> = scores[today - 3..today].iter().flatten().copied().collect();
        let mean = recent.iter().sum::<f64>() / recent.len() as f64;
        let is_wanted = booked == Booked::Blindly || mean >= 5.0 + BAD;
        if today < free_from || !is_wanted || random.unit() >= BOOKS {
            continue;
        }
        let kind = Kind::new(KINDS[random.below(KINDS.len())]);
        let id = SessionId::new(&format!("s{today}"));
        sessions.push(Session::new(id, date(today), kind));
        free_from = today + REST;
    }
    sessions
}
