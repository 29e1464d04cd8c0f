//! How long the whole answer takes: forecast, luck check, bootstrap, checkpoint.
//!
//! `cargo bench --no-default-features --bench effect`. The diaries are simulated: a score on nine
//! days of ten, untimed, a massage every other week (every week over 50 years) that helps; and, for all
//! that is answered of What helps, a session of one of twelve kinds, with one of four people, every third day.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use unkink::analysis::compare::{Comparison, compare};
use unkink::analysis::each::each;
use unkink::analysis::effect::{Effect, effect, effects};
use unkink::analysis::question::Question;
use unkink::analysis::random::Random;
use unkink::model::checkin::Checkin;
use unkink::model::day::Day;
use unkink::model::extra::Extra;
use unkink::model::journal::Journal;
use unkink::model::metric::{Metric, MetricId};
use unkink::model::session::{Kind, Session, SessionId};

fn main() {
    divan::main();
}

/// A diary of `years` with a session every `apart` days and its first day.
fn journal(years: usize, apart: usize) -> (Journal, NaiveDate) {
    let first = NaiveDate::from_ymd_opt(1970, 1, 1).unwrap_or_default();
    let mut random = Random::new(7);
    let mut level = 0.0;
    let mut days = BTreeMap::new();
    let mut sessions = Vec::new();
    for (index, date) in (0..years * 1461 / 4).zip(first.iter_days()) {
        level = 0.8 * level + 0.85 * random.normal();
        let since = index % apart;
        let help = if (1..=7).contains(&since) { -1.5 } else { 0.0 };
        let pain = (5.0 + level + help + 0.8 * random.normal()).round();
        if since == 0 {
            let id = SessionId::new(&format!("s{index}"));
            let minutes = Some(30 + 30 * (random.below(3) as u32));
            sessions.push(Session {
                minutes,
                ..Session::new(id, date, Kind::MASSAGE)
            });
        }
        if random.unit() < 0.9 {
            let mut checkin = Checkin::at(None);
            for id in [
                MetricId::PAIN,
                MetricId::STIFFNESS,
                MetricId::SLEEP,
                MetricId::MOOD,
            ] {
                checkin.scores.insert(id, pain.clamp(0.0, 10.0));
            }
            let day = Day {
                checkins: [checkin].into(),
                ..Day::default()
            };
            days.insert(date, day);
        }
    }
    let journal = Journal::from_parts(Vec::new(), days, sessions, Extra::new());
    (journal.unwrap_or_default(), first)
}

/// The same diary with sessions of twelve kinds and with four people.
fn of_many_kinds(years: usize) -> Journal {
    let (journal, first) = journal(years, 14);
    let mut random = Random::new(11);
    let days = (0..years * 1461 / 4)
        .step_by(3)
        .zip(first.iter_days().step_by(3));
    let sessions = days.map(|(index, date)| Session {
        with: Some(format!("person {}", random.below(4))),
        cost: Some("45 EUR".into()),
        ..Session::new(
            SessionId::new(&format!("s{index}")),
            date,
            match random.below(12) {
                0 => Kind::MASSAGE,
                n => Kind::new(&format!("kind {n}")),
            },
        )
    });
    let scored = journal.days().iter();
    let scored = scored.map(|(date, day)| (*date, Day::clone(day)));
    let journal = Journal::from_parts(
        Vec::new(),
        scored.collect(),
        sessions.collect(),
        Extra::new(),
    );
    journal.unwrap_or_default()
}

fn pain(journal: &Journal) -> Metric {
    let pain = journal.metrics().get(&MetricId::PAIN).cloned();
    pain.unwrap_or_else(|| unreachable!("pain is built in"))
}

fn whole(bencher: divan::Bencher<'_, '_>, years: usize, apart: usize) {
    let (journal, first) = journal(years, apart);
    let pain = pain(&journal);
    let question = Question {
        from: Some(first),
        ..Question::default()
    };
    bencher.bench(|| -> Effect { effect(&journal, &pain, &question) });
}

/// The default range on diaries of 2, 10 and 50 years: of the older years only the sessions are counted.
#[divan::bench(args = [2, 10, 50])]
fn two_years_by_default(bencher: divan::Bencher<'_, '_>, years: usize) {
    let (journal, _) = journal(years, 14);
    let pain = pain(&journal);
    bencher.bench(|| effect(&journal, &pain, &Question::default()));
}

#[divan::bench]
fn two_years_all_metrics(bencher: divan::Bencher<'_, '_>) {
    let (journal, _) = journal(10, 14);
    bencher.bench(|| effects(&journal, &Question::default()));
}

#[divan::bench]
fn ten_years_whole(bencher: divan::Bencher<'_, '_>) {
    whole(bencher, 10, 14);
}

#[divan::bench]
fn fifty_years_whole(bencher: divan::Bencher<'_, '_>) {
    whole(bencher, 50, 14);
}

#[divan::bench]
fn fifty_years_whole_weekly(bencher: divan::Bencher<'_, '_>) {
    whole(bencher, 50, 7);
}

/// What helps, of one score: twelve kinds and four people, each with a whole answer.
#[divan::bench(args = [10, 50])]
fn twelve_kinds_and_four_people(bencher: divan::Bencher<'_, '_>, years: usize) {
    let journal = of_many_kinds(years);
    let pain = pain(&journal);
    bencher.bench(|| -> Vec<Comparison> { compare(&journal, &pain) });
}

/// What followed each session, as the list of all sessions shows it: twelve kinds, each over the whole diary.
#[divan::bench(args = [10, 50])]
fn what_followed_each_session(bencher: divan::Bencher<'_, '_>, years: usize) {
    let journal = of_many_kinds(years);
    let pain = pain(&journal);
    let today = journal.span().map_or(NaiveDate::MIN, |(_, last)| last);
    bencher.bench(|| each(&journal, &pain, today));
}
