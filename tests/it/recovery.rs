//! The days after workouts: with a treatment against without, whatever workouts themselves do.

use unkink::analysis::random::Random;
use unkink::analysis::recovery::{LEAST, Recovery, recovery};
use unkink::model::journal::Journal;
use unkink::model::metric::MetricId;
use unkink::model::session::Kind;
use unkink::words::Voice;
use unkink::words::recovery::sentence;

use crate::book::{Book, day, metric};

/// Days of a diary.
const DAYS: i64 = 400;

/// A diary with a workout every five days that costs a point for three days, half of them by a coin
/// with a massage the day after, which does `effect` points for three days.
fn diary(effect: f64, seed: u64) -> Book {
    let mut random = Random::new(seed);
    let mut level = 0.0;
    let mut scores: Vec<f64> = (0..DAYS)
        .map(|_| {
            level = 0.8 * level + 0.83 * random.normal();
            4.0 + level + 0.8 * random.normal()
        })
        .collect();
    let workouts: Vec<(i64, bool)> = (8..DAYS / 5 - 2)
        .map(|n| (n * 5, random.unit() < 0.5))
        .collect();
    for (at, treated) in &workouts {
        for after in 1..=3 {
            let does = if *treated { effect } else { 0.0 };
            scores[(at + after) as usize] += 1.0 + does;
        }
    }
    let whole = scores.iter().map(|s| Some(s.round().clamp(0.0, 10.0)));
    let mut book = Book::pain(whole);
    for (at, treated) in workouts {
        book.session(at, Kind::new("exercise"), |_| {});
        if treated {
            book.session(at + 1, Kind::MASSAGE, |_| {});
        }
    }
    book
}

fn read(book: &Book) -> Recovery {
    let journal = book.journal();
    recovery(&journal, &metric(&journal, "pain"), day(DAYS))
}

#[test]
fn a_treatment_that_eases_the_days_after_a_workout_is_found() {
    let read = read(&diary(-2.0, 1));
    let (low, high) = read.interval.unwrap();
    assert!(low < -2.0 + 1.0 && high < 0.0, "{read:?}");
    assert!(read.n.iter().all(|n| *n >= LEAST));
    let pain = metric(&Journal::default(), "pain");
    let said = sentence(&read, &pain, Voice::You);
    assert!(
        said.contains("with a treatment that day or the next"),
        "{said}"
    );
    assert!(said.contains("lower than after"), "{said}");
}

#[test]
fn what_a_workout_does_by_itself_is_no_recovery() {
    const DIARIES: u64 = 40;
    let holds = (0..DIARIES).filter(|seed| {
        let (low, high) = read(&diary(0.0, 100 + seed)).interval.unwrap();
        (low..=high).contains(&0.0)
    });
    // Of 40 intervals that hold the truth 95 times of 100, 33 at the least once in a thousand tests.
    assert!(holds.count() >= 33);
}

#[test]
fn fewer_than_six_of_each_have_no_figure_and_say_what_is_missing() {
    let mut book = diary(0.0, 3);
    let mut treated = 0;
    book.sessions.retain(|session| {
        treated += usize::from(session.kind == Kind::MASSAGE);
        session.kind != Kind::MASSAGE || treated <= 5
    });
    let read = read(&book);
    assert_eq!((read.difference, read.interval), (None, None));
    let journal = book.journal();
    let said = sentence(&read, &metric(&journal, "pain"), Voice::You);
    assert!(said.contains("6 of each are needed"), "{said}");
    let none = Book::default().journal();
    let none = recovery(&none, &metric(&none, "pain"), day(0));
    assert_eq!(none.n, [0, 0]);
}

#[test]
fn workout_minutes_are_workouts_too() {
    let by_sessions = diary(-1.0, 5);
    let mut by_minutes = by_sessions.clone();
    let (workouts, others): (Vec<_>, Vec<_>) = by_minutes
        .sessions
        .drain(..)
        .partition(|session| session.kind == Kind::new("exercise"));
    by_minutes.sessions = others;
    for workout in workouts {
        let day = by_minutes.days.get_mut(&workout.date).unwrap();
        let minutes = (MetricId::new("workout"), 45.0);
        day.checkins[0].scores.extend([minutes]);
    }
    let (one, other) = (read(&by_sessions), read(&by_minutes));
    assert_eq!((one.n, one.difference), (other.n, other.difference));
}

#[test]
fn workouts_without_a_free_stretch_are_too_close_together_and_a_young_diary_too_early() {
    let said = |days: usize, every: usize| {
        let mut book = Book::wave(days);
        for at in (0..days as i64).step_by(every) {
            book.session(at, Kind::new("exercise"), |_| {});
        }
        let journal = book.journal();
        let pain = metric(&journal, "pain");
        let read = recovery(&journal, &pain, day(days as i64));
        assert_eq!((read.workouts, read.interval), (days.div_ceil(every), None));
        sentence(&read, &pain, Voice::You)
    };
    let close = said(300, 3);
    assert!(
        close.starts_with("Too close together to tell: with 100 workouts, no scored day lies more than 3 days after a workout"),
        "{close}"
    );
    let early = said(60, 5);
    assert!(
        early.starts_with("Your journal has 12 workouts, and 12 scored days away from workouts"),
        "{early}"
    );
}

#[test]
fn a_workout_a_day_is_told_as_the_person_noted_it() {
    let mut book = Book::wave(200);
    for at in 0..200 {
        book.session(at, Kind::new("exercise"), |_| {});
    }
    let read = read(&book);
    assert_eq!((read.workouts, read.noted), (1, 200));
    let pain = metric(&Journal::default(), "pain");
    let said = sentence(&read, &pain, Voice::You);
    assert!(said.contains("with 200 workouts, no scored day"), "{said}");
    // Two days in a row, every two weeks: those that count are fewer than those that were noted.
    let mut book = Book::wave(200);
    for at in 0..14 {
        book.session(14 * at, Kind::new("exercise"), |_| {});
        book.session(14 * at + 1, Kind::new("exercise"), |_| {});
    }
    let said = sentence(&self::read(&book), &pain, Voice::You);
    assert!(
        said.ends_with("Workouts under three days apart count as one."),
        "{said}"
    );
}
