//! What helps: every kind and person against the forecast, guarded, and silent where they can't be
//! told apart.

use unkink::analysis::agreed::compare_on;
use unkink::analysis::answer::{Among, Settled, Several};
use unkink::analysis::compare::{Comparison, Who, compare, in_order, left_out};
use unkink::analysis::cost::{Cost, Unpriced};
use unkink::analysis::each::each;
use unkink::analysis::effect::Effect;
use unkink::analysis::random::Random;
use unkink::analysis::recovery::recovery;
use unkink::analysis::tomorrow::outlook;
use unkink::analysis::verdict::{Missing, Verdict};
use unkink::model::metric::{MetricId, Metrics};
use unkink::model::session::Kind;
use unkink::words::{Measure, Voice, helps};

use crate::book::{Book, day, metric};

/// Pain of `days` days that keeps 0.8 of itself from day to day.
fn pain(days: usize, seed: u64) -> Vec<f64> {
    let mut random = Random::new(seed);
    let mut level = 0.0;
    let mut day = || {
        level = 0.8 * level + 0.83 * random.normal();
        5.0 + level + 0.8 * random.normal()
    };
    (0..days).map(|_| day()).collect()
}

fn rows(book: &Book) -> Vec<Comparison> {
    let journal = book.journal();
    compare(&journal, &metric(&journal, "pain"))
}

fn measure() -> Measure {
    Measure::new(&metric(&Book::default().journal(), "pain"))
}

fn noted(scores: &[f64]) -> Book {
    Book::pain(scores.iter().map(|s| Some(s.round().clamp(0.0, 10.0))))
}

fn kind(name: &str) -> Who {
    Who::Kind(Kind::new(name))
}

#[test]
fn every_kind_and_every_person_has_a_row_in_an_order_that_no_figure_decides() {
    let mut book = noted(&pain(300, 1));
    for (at, name) in (0_i64..).zip(["sauna", "heat", "massage", "sauna"]) {
        book.session(40 + 20 * at, Kind::new(name), |s| {
            s.with = Some(["Bo", "ana", " Ana ", ""][at as usize].into());
        });
    }
    let names: Vec<_> = rows(&book).into_iter().map(|row| row.who).collect();
    let with = |name: &str| Who::With(name.into());
    let expected = [
        kind("massage"),
        kind("heat"),
        kind("sauna"),
        with("ana"),
        with("Bo"),
    ];
    assert_eq!(names, expected);
    assert!(rows(&Book::default()).is_empty());
}

#[test]
fn of_more_kinds_than_can_be_compared_those_with_the_most_sessions_are_and_it_is_said() {
    let mut book = noted(&pain(200, 1));
    let name = |n: usize| Kind::new(&format!("kind {n:03}"));
    for n in 0..130 {
        for again in 0..=usize::from(n >= 100) {
            book.session(40 + (n + again) as i64, name(n), |_| {});
        }
    }
    let names: Vec<_> = rows(&book).into_iter().map(|row| row.who).collect();
    let expected: Vec<_> = (0..70)
        .chain(100..130)
        .map(|n| Who::Kind(name(n)))
        .collect();
    assert_eq!(names, expected);
    let left = left_out(&book.journal());
    assert_eq!(left, 30);
    let said = helps::not_ranked(Voice::You, left);
    assert!(
        said.contains("the 100 with the most sessions; 30 more"),
        "{said}"
    );
    assert!(!helps::not_ranked(Voice::You, 0).contains("100"));
}

#[test]
fn answered_rows_come_first_then_those_that_cannot_tell_and_those_too_early_last() {
    let mut scores = pain(700, 3);
    let days: Vec<i64> = (0..14).map(|n| 40 + 45 * n).collect();
    for day in &days {
        (1..=3).for_each(|h| scores[*day as usize + h] -= 3.0);
    }
    let mut book = noted(&scores).sessions([60, 110]);
    for day in &days {
        book.session(*day, Kind::new("sauna"), |session| {
            session.with = Some("Bo".into());
        });
    }
    for day in &days[..6] {
        book.session(day + 20, Kind::new("heat"), |_| {});
    }
    let rows = rows(&book);
    assert_eq!(rows[1].answer.shown(), Verdict::CannotTell);
    let names = |rows: Vec<&Comparison>| -> Vec<String> {
        rows.iter().map(|row| helps::name(&row.who)).collect()
    };
    assert_eq!(
        names(rows.iter().collect()),
        ["Massage", "Heat", "Sauna", "Bo"]
    );
    assert_eq!(
        names(in_order(&rows)),
        ["Sauna", "Heat", "Massage", "Bo"],
        "people stay below the kinds"
    );
}

#[test]
fn too_few_sessions_show_their_dots_and_what_is_missing() {
    let book = noted(&pain(200, 2)).sessions([50, 80, 110, 140]);
    let rows = rows(&book);
    assert_eq!(rows[0].verdict(), Some(Verdict::TooEarly));
    let dots = rows[0].answer.gaps.iter().filter(|gap| gap.gap.is_some());
    assert_eq!(dots.count(), 4);
    assert_eq!(helps::chip(&rows[0], &Metrics::default()), "2 more to go");
}

#[test]
fn kinds_that_always_come_together_get_no_verdict() {
    let mut scores = pain(400, 3);
    let days: Vec<i64> = (0..14).map(|n| 40 + 25 * n).collect();
    for day in &days {
        (1..=3).for_each(|h| scores[*day as usize + h] -= 3.0);
    }
    let mut book = noted(&scores).sessions(days.clone());
    for day in &days {
        book.session(day - 1, Kind::new("heat"), |_| {});
    }
    let rows = rows(&book);
    assert!(rows.iter().all(Comparison::is_together));
    assert!(rows.iter().all(|row| row.verdict().is_none()));
    let overlap = rows[0].overlap.as_ref().unwrap();
    assert_eq!((overlap.share, &overlap.with), (1.0, &Some(kind("heat"))));
    assert_eq!(
        helps::chip(&rows[0], &Metrics::default()),
        "too often together with heat"
    );
    assert_eq!(rows[0].answer.cost, Err(Unpriced::NotHelping));
    assert_eq!(helps::cost_cell(&rows[0], &measure()), "\u{2013}");
    assert_eq!(
        helps::no_cost(&rows[0]),
        None,
        "no answer, nothing to price"
    );
    // Apart from each other both have one.
    let mut apart = noted(&scores).sessions(days.clone());
    for day in &days {
        apart.session(day + 12, Kind::new("heat"), |_| {});
    }
    assert!(self::rows(&apart).iter().all(|row| row.verdict().is_some()));
}

#[test]
fn all_but_the_main_question_are_guarded_over_the_rows() {
    let mut book = noted(&pain(600, 4));
    for n in 0..14 {
        book.session(30 + 40 * n, Kind::MASSAGE, |_| {});
        book.session(43 + 40 * n, Kind::new("heat"), |_| {});
        book.session(56 + 40 * n, Kind::new("sauna"), |_| {});
    }
    let rows = rows(&book);
    let p = |answer: &Effect| answer.holm_interval_p;
    assert!(rows[0].answer.is_main && p(&rows[0].answer).is_none());
    assert!(rows[1..].iter().all(|row| p(&row.answer).is_some()));
}

#[test]
fn a_cost_says_of_how_many_sessions_it_is_and_why_there_is_none() {
    let mut scores = pain(400, 3);
    let days: Vec<i64> = (0..14).map(|n| 40 + 25 * n).collect();
    for day in &days {
        (1..=3).for_each(|h| scores[*day as usize + h] -= 3.0);
    }
    let told = |cost: &dyn Fn(usize) -> Option<&'static str>| {
        let mut book = noted(&scores);
        for (at, day) in days.iter().enumerate() {
            book.session(*day, Kind::MASSAGE, |session| {
                session.cost = cost(at).map(Into::into);
            });
        }
        let row = &rows(&book)[0];
        assert_eq!(helps::no_cost(row).is_none(), row.answer.cost.is_ok());
        let said = helps::cost_sentences(&row.answer, &Metrics::default());
        let said = said.into_iter().chain(helps::no_cost(row));
        (
            said.collect::<Vec<_>>().join(" "),
            helps::cost_cell(row, &measure()),
        )
    };
    let first = |n: usize| move |at| (at < n).then_some("45 EUR");
    let (said, cell) = told(&first(8));
    assert!(
        said.contains("8 of the 14 sessions have a cost in \u{20ac}"),
        "{said}"
    );
    assert!(cell.contains("\u{20ac}"), "{cell}");
    let (said, _) = told(&first(14));
    assert!(
        said.contains("\u{20ac}") && !said.contains("sessions have a cost"),
        "{said}"
    );
    let why = |cost: &dyn Fn(usize) -> Option<&'static str>| {
        let (said, cell) = told(cost);
        format!("[{cell}] {said}")
    };
    assert_eq!(
        why(&|_| None),
        "[no cost noted] No cost is noted of these 14 sessions; with 7 it says what a better day costs."
    );
    assert_eq!(
        why(&first(3)),
        "[3 of 14 noted] A cost is noted for 3 of the 14 sessions; with 7 it says what a better day costs."
    );
    assert_eq!(
        why(&|at| Some(["45 EUR", "45 CHF", "45 USD"][at % 3])),
        "[in several currencies] The costs are in several currencies; with 7 in one it says what a better day costs."
    );
}

#[test]
fn costs_that_cannot_be_read_are_no_missing_ones_and_a_currency_has_one_name() {
    let mut scores = pain(400, 3);
    let days: Vec<i64> = (0..14).map(|n| 40 + 25 * n).collect();
    for day in &days {
        (1..=3).for_each(|h| scores[*day as usize + h] -= 3.0);
    }
    let row = |costs: &[&str]| {
        let mut book = noted(&scores);
        for (at, day) in days.iter().enumerate() {
            book.session(*day, Kind::MASSAGE, |session| {
                session.cost = Some(costs[at % costs.len()].into());
            });
        }
        rows(&book).remove(0)
    };
    for costs in [["free"], ["1.500 \u{20ac}"], ["-45 EUR"]] {
        let row = row(&costs);
        let said = helps::no_cost(&row).unwrap();
        assert!(
            said.starts_with(
                "14 sessions have a cost that can\u{2019}t be read: write it like 45 EUR"
            ),
            "{said}"
        );
        assert_eq!(helps::cost_cell(&row, &measure()), "can\u{2019}t be read");
    }
    let some = row(&["45 EUR", "free", "free"]);
    assert_eq!(some.answer.cost, Err(Unpriced::Unread(5, 9)));
    assert_eq!(helps::cost_cell(&some, &measure()), "5 of 14 can be read");
    let dollars = row(&["$45", "45 USD", "US$ 45"]).answer.cost.unwrap();
    assert_eq!((dollars.events, dollars.currency.as_str()), (14, "$"));
    // What is less than a cent is not told as nothing, and nothing is told as such.
    for (cost, told) in [
        ("0.01 EUR", "less than 0.01 \u{20ac}"),
        ("0 EUR", "nothing"),
    ] {
        let row = row(&[cost]);
        assert_eq!(helps::cost_cell(&row, &measure()), told);
        let said = helps::cost_sentences(&row.answer, &Metrics::default()).join(" ");
        assert!(said.to_lowercase().starts_with(told), "{said}");
        assert!(
            !said.contains("0.00") && !said.contains("about nothing"),
            "{said}"
        );
    }
}

#[test]
fn where_only_the_guard_takes_an_answer_back_luck_is_the_reason_that_is_told() {
    let mut row = rows(&noted(&pain(400, 3)).sessions((0..14).map(|n| 40 + 25 * n))).remove(0);
    let date = row.answer.to.unwrap();
    row.overlap = None;
    row.answer.verdict = Verdict::CannotTell;
    row.answer.taken_back = true;
    row.answer.interval = Some((-1.5, -0.2));
    row.answer.cost = Err(Unpriced::NotHelping);
    for (verdict, head) in [
        (Verdict::LikelyHelps, "Massage seems to help"),
        (Verdict::ProbablyHelps, "Massage may help"),
    ] {
        row.answer.settled = Some(Settled {
            verdict,
            sessions: 12,
            date,
        });
        row.answer.guarded = Some(Among {
            all: 5,
            of: Several::Rows,
        });
        let metrics = Metrics::default();
        assert_eq!(
            helps::headline(&row, &metrics),
            format!(
                "{head}, taken by itself; among the 5 answers on What helps luck alone could look like this."
            )
        );
        assert_eq!(helps::chip(&row, &metrics), "could be luck among 5 answers");
        let no_cost = helps::no_cost(&row).unwrap();
        assert!(
            no_cost.ends_with("not told: luck alone could look like this."),
            "{no_cost}"
        );
        row.answer.guarded = None;
        assert!(helps::headline(&row, &metrics).contains("no longer show it"));
    }
}

#[test]
fn a_cost_is_named_where_no_head_stands_over_it() {
    let mut row = rows(&noted(&pain(200, 2)).sessions([50, 80, 110, 140])).remove(0);
    for (why, said) in [
        (Unpriced::NotHelping, None),
        (Unpriced::NoneNoted, Some("no cost noted")),
        (Unpriced::TooFew(3), Some("cost: 3 of 4 noted")),
        (Unpriced::Unread(0, 4), Some("cost: can\u{2019}t be read")),
        (Unpriced::Unread(2, 2), Some("cost: 2 of 4 can be read")),
        (Unpriced::Currencies, Some("costs in several currencies")),
    ] {
        row.answer.cost = Err(why);
        row.answer.sessions.usable = 4;
        assert_eq!(helps::price(&row, &measure()).as_deref(), said);
    }
}

#[test]
fn too_few_days_away_from_sessions_are_what_is_missing_in_the_table() {
    let mut row = rows(&noted(&pain(200, 2)).sessions([50, 80, 110, 140])).remove(0);
    row.answer.missing = Missing {
        sessions: 0,
        clean: 4,
        scored: 0,
    };
    let chip = helps::chip(&row, &Metrics::default());
    assert_eq!(chip, "4 more scored days away from it");
}

#[test]
fn a_day_far_ahead_is_left_out_of_every_answer() {
    let mut book = noted(&pain(300, 1)).sessions((0..12).map(|n| 20 + 22 * n));
    for n in 0..8 {
        book.session(25 + 30 * n, Kind::new("exercise"), |_| {});
    }
    let today = day(300);
    let told = |book: &Book| {
        let journal = book.journal();
        let pain = metric(&journal, "pain");
        let mut outlook = outlook(&journal, &pain, today);
        outlook.days.truncate(3);
        (
            compare_on(&journal, &pain, today),
            recovery(&journal, &pain, today),
            outlook,
        )
    };
    let before = told(&book);
    let followed = |book: &Book| {
        let journal = book.journal();
        each(&journal, &metric(&journal, "pain"), today)
    };
    let each_before = followed(&book);
    book.score(900_000, None, 9.0);
    assert_eq!(told(&book), before);
    assert_eq!(followed(&book), each_before);
    book.session(800_000, Kind::MASSAGE, |_| {});
    assert_eq!(told(&book), before);
    // Where all lies ahead the clock is wrong, and nothing is left out.
    let journal = book.journal();
    let known = journal.until_tomorrow(day(-400));
    assert_eq!(known.sessions().len(), journal.sessions().len());
}

#[test]
fn a_price_is_not_told_where_the_range_holds_0_and_it_says_so() {
    let mut book = noted(&pain(400, 3));
    for n in 0..14 {
        book.session(40 + 25 * n, Kind::MASSAGE, |s| {
            s.cost = Some("45 EUR".into());
        });
    }
    let row = &rows(&book)[0];
    assert!(!row.verdict().is_some_and(Verdict::helps));
    let why = helps::no_cost(row);
    assert_eq!(
        why.as_deref(),
        Some("What a better day costs is not told: no difference at all fits your diary too.")
    );
    assert_eq!(helps::price(row, &measure()), None);
    assert!(helps::cost_sentences(&row.answer, &Metrics::default()).is_empty());
}

#[test]
fn a_cost_is_of_one_unit_of_the_scores_own_words() {
    let metrics = Metrics::default();
    let head = |id: &str| {
        let metric = metrics.get(&MetricId::new(id)).unwrap();
        helps::cost_head(&Measure::new(metric))
    };
    assert_eq!(head("pain"), "one point for a day costs");
    assert_eq!(head("hours_asleep"), "one hour for a day costs");
    assert_eq!(
        head("sleep_efficiency"),
        "one percentage point for a day costs"
    );
    assert_eq!(head("doses"), "one dose less costs");
    // Efficiency goes from 0 to 1: a percentage point costs a hundredth of it.
    let of = |id: &str| {
        let metric = metrics.get(&MetricId::new(id)).unwrap();
        let cost = Cost {
            currency: "EUR".into(),
            events: 12,
            mean: 45.0,
            point_days: 0.1,
            per_point_day: 4_500.0,
            range: (2_000.0, 9_000.0),
            better: None,
        };
        let mut row = rows(&noted(&pain(200, 2)).sessions([50, 80])).remove(0);
        (row.answer.metric, row.answer.cost) = (metric.id.clone(), Ok(cost));
        let cell = helps::cost_cell(&row, &Measure::new(metric));
        let said = helps::cost_sentences(&row.answer, &metrics).remove(0);
        format!("{cell}: {said}")
    };
    assert!(of("pain").starts_with("4500 \u{20ac}, 2000 to 9000: About 4500 \u{20ac}"));
    let efficiency = of("sleep_efficiency");
    assert!(
        efficiency.starts_with("45 \u{20ac}, 20 to 90: About 45 \u{20ac} for each day with sleep efficiency 1 percentage point higher (20 to 90 \u{20ac})"),
        "{efficiency}"
    );
}
