//! What the pages say of the same sessions and score agrees: Before & after, `effect` and the report on one side, What
//! helps and `compare` on the other, each with a guard of its own against luck.

use unkink::analysis::agreed::{compare_on, effect_on};
use unkink::analysis::answer::Effect;
use unkink::analysis::compare::{Comparison, Who};
use unkink::analysis::question::Question;
use unkink::analysis::random::Random;
use unkink::model::journal::Journal;
use unkink::model::metric::{Metric, MetricId};
use unkink::model::session::Kind;
use unkink::words::{Measure, chip, headline, helps, sentence, shows_help};

use crate::arbitrary::times;
use crate::book::{Book, day, metric};

const DAYS: i64 = 420;

/// A diary of pain and mood with sessions of six kinds, half of them by people; what they do differs, and is often
/// nothing.
fn diary(seed: u64) -> Journal {
    let mut random = Random::new(seed);
    let (mut book, mut shift) = (Book::default(), vec![[0.0; 2]; DAYS as usize + 4]);
    for kind in ["massage", "heat", "exercise", "sauna", "yoga", "TENS"] {
        let strength = 0.35 * random.below(5) as f64;
        let (first, apart) = (30 + random.below(20) as i64, 24 + random.below(6) as i64);
        let with = ["Ana", "Bo"].get(random.below(4));
        for at in 0..14 {
            let on = first + apart * at + random.below(3) as i64;
            if on + 3 < DAYS {
                book.session(on, Kind::new(kind), |session| {
                    session.with = with.map(|name| (*name).to_owned());
                    session.cost = Some("45 EUR".into());
                });
                for after in 1..=3 {
                    let there = &mut shift[(on + after) as usize];
                    (there[0], there[1]) = (there[0] - strength, there[1] + strength / 2.0);
                }
            }
        }
    }
    let mut level = [0.0; 2];
    for (at, shift) in (0..DAYS).zip(shift) {
        let mut value = |place: usize| {
            level[place] = 0.7 * level[place] + 0.7 * random.normal();
            let value = 5.0 + level[place] + shift[place] + 0.5 * random.normal();
            value.round().clamp(0.0, 10.0)
        };
        book.score(at, None, value(0));
        let checkin = &mut book.days.get_mut(&day(at)).unwrap().checkins[0];
        checkin.scores.insert(MetricId::MOOD, value(1));
    }
    book.journal()
}

/// What a page says that it is, without the number of answers.
fn kind_of(chip: &str) -> String {
    chip.split(" among ").next().unwrap().to_owned()
}

fn answer(journal: &Journal, metric: &Metric, who: &Who) -> Effect {
    let (kind, with) = match who {
        Who::Kind(kind) => (Some(kind.clone()), None),
        Who::With(name) => (None, Some(name.clone())),
    };
    let question = Question {
        kind,
        with,
        ..Question::main(journal)
    };
    effect_on(journal, metric, &question, day(DAYS))
}

/// Holds a row against the answer of its sessions; returns whether luck is said of one whose page alone would not.
fn hold(journal: &Journal, metric: &Metric, row: &Comparison) -> bool {
    let (answer, metrics) = (answer(journal, metric, &row.who), journal.metrics());
    let said = format!(
        "{:?} {}: {}",
        row.who,
        metric.name,
        headline(&answer, metrics)
    );
    if row.verdict().is_none() {
        // Where the pages alone would claim something, both say with what it is too often together.
        let is_open = answer.together.is_none() || answer.guarded.is_some();
        let chips = [helps::chip(row, metrics), chip(&answer, metrics)];
        assert!(!shows_help(&answer), "{said}");
        assert!(is_open || chips[0] == chips[1], "{said} {chips:?}");
        assert!(is_open || said.contains(", or it is "), "{said}");
        return false;
    }
    let (there, here) = (helps::chip(row, metrics), chip(&answer, metrics));
    assert!(
        kind_of(&there) == kind_of(&here) || here.starts_with("too early"),
        "{said}: {there}, {here}"
    );
    let claims = |text: &str| text.contains("More than chance explains");
    let both = [&row.answer, &answer].map(|one| {
        let helps = shows_help(one);
        assert!(!claims(&sentence(one, metrics)) || helps, "{said}");
        (helps, claims(&sentence(one, metrics)))
    });
    assert_eq!(both[0], both[1], "{said}");
    let is_luck = here.starts_with("could be luck");
    let taken = headline(&answer, metrics).contains(", taken by ");
    assert_eq!(is_luck, taken && !both[0].0, "{said}");
    let priced = helps::price(row, &Measure::new(metric)).is_some();
    assert!(
        !priced || both[0].0,
        "no price where luck could look like this: {said}"
    );
    is_luck && (answer.guarded.is_none() || row.answer.guarded.is_none())
}

#[test]
fn no_page_claims_more_of_the_same_sessions_than_the_other() {
    let mut alone = 0;
    for seed in 0..2 * u64::from(times()) {
        let journal = diary(seed);
        for id in ["pain", "mood"] {
            let metric = metric(&journal, id);
            for row in &compare_on(&journal, &metric, day(DAYS)) {
                alone += usize::from(hold(&journal, &metric, row));
            }
        }
    }
    assert!(
        alone > 0,
        "no diary here has an answer that only one page guards"
    );
}
