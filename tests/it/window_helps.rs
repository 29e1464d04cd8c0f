//! What helps, what tomorrow may be, and the fan of the next days, as a person meets them.

use chrono::{Days, NaiveDate};
use egui::Key;
use egui_kittest::kittest::{NodeT as _, Queryable};
use unkink::demo::demo;
use unkink::model::edit::Edit;
use unkink::model::journal::Journal;
use unkink::model::metric::MetricId;
use unkink::model::session::{Kind, Session, SessionId};

use crate::book::untried;
use crate::desk::{Desk, Window, today};
use crate::window_experiment::with_trial;

fn open(journal: Journal) -> Window {
    let mut window = Desk::new().journal(journal).open();
    window.ctrl(Key::Num5).answered();
    window
}

fn score(journal: &mut Journal, date: NaiveDate, value: f64) {
    let edit = Edit::Score {
        date,
        time: None,
        metric: MetricId::PAIN,
        value: Some(value),
    };
    journal.apply(edit).unwrap();
}

/// A diary of so many days up to yesterday, pain between 3 and 6.
fn diary(days: u64) -> Journal {
    let mut journal = Journal::default();
    for ago in 1..=days {
        score(
            &mut journal,
            today() - Days::new(ago),
            3.0 + (ago * ago % 4) as f64,
        );
    }
    journal
}

/// So many sessions of this kind, twelve days apart, costing 45 €.
fn sessions(journal: &mut Journal, kind: &str, n: u64, with: Option<&str>) {
    for at in 0..n {
        let id = SessionId::new(&format!("{kind}{at}"));
        let date = today() - Days::new(20 + 12 * at);
        let mut session = Session::new(id, date, Kind::new(kind));
        session.with = with.map(Into::into);
        session.cost = Some("45 \u{20ac}".into());
        journal.apply(Edit::put_session(session)).unwrap();
    }
}

#[test]
fn each_kind_stands_in_a_row_that_says_all_of_it_and_opens_its_answer() {
    let mut window = open(demo(2, 1, today()));
    assert!(window.shows("What helps"), "its place in the rail");
    for kind in ["Massage: ", "Physiotherapy: ", "Heat: "] {
        assert!(window.says(kind), "{kind}");
    }
    assert!(window.says("not against the others"));
    let row = window.harness.get_by_label_contains("Massage: ");
    row.scroll_to_me();
    window.harness.run();
    window.harness.get_by_label_contains("Massage: ").focus();
    window.harness.run();
    window.press(Key::Enter);
    assert!(window.shows("Does massage help your back pain?"));
    window.click("See how it was worked out").answered();
    assert!(window.says("Kind: Massage") && window.says("Score: Back pain"));
    // The row is left open, and closes again.
    window.ctrl(Key::Num5).answered();
    assert!(window.shows("Does massage help your back pain?"));
    window.harness.get_by_label_contains("Massage: ").focus();
    window.harness.run();
    window.press(Key::Enter);
    assert!(!window.shows("Does massage help your back pain?"));
}

#[test]
fn an_empty_journal_and_too_few_sessions_say_what_is_missing() {
    let window = open(Journal::default());
    assert!(window.says("No session yet."));
    let mut few = diary(200);
    sessions(&mut few, "massage", 4, Some("Ana"));
    let mut window = open(few);
    assert!(window.says("Massage: 4 times, 2 more to go"));
    assert!(window.says("By who gave it") && window.says("Ana: 4 times, 2 more to go"));
    assert!(!window.says("costs 45"), "no cost where nothing helps");
    window.harness.get_by_label_contains("Ana: ").focus();
    window.harness.run();
    window.press(Key::Enter);
    assert!(
        window.shows("See how it was worked out"),
        "all hers are massages"
    );
    window.click("See how it was worked out").answered();
    assert!(window.says("Too early to say."));
}

#[test]
fn another_score_is_asked_about_from_the_same_page() {
    let mut window = open(demo(2, 1, today()));
    window.click("Score: Back pain");
    window.click("Mood").answered();
    assert!(window.says("Score: Mood") && window.says("Massage: "));
    window.harness.get_by_label_contains("Massage: ").focus();
    window.harness.run();
    window.press(Key::Enter);
    assert!(window.shows("Does massage help your mood?"));
}

#[test]
fn the_coin_is_one_push_away_and_belongs_to_this_page() {
    let mut window = open(untried(demo(1, 1, today())));
    window.click("Let a coin choose the weeks").answered();
    assert!(window.shows("Four questions"));
}

#[test]
fn twelve_kinds_and_people_fit_every_window() {
    let mut journal = diary(120);
    for at in 0..12 {
        let name = format!("Dr. Anneliese Mustermann-Schneider the {at}th");
        sessions(
            &mut journal,
            &format!("kind of session number {at}"),
            6,
            Some(&name),
        );
    }
    for (width, zoom) in [(1100.0, 1.0), (400.0, 1.0)] {
        let desk = Desk::new().journal(journal.clone()).size(width, 760.0);
        let mut window = desk.zoom(zoom).open();
        window.ctrl(Key::Num5).answered();
        let right = width / zoom;
        let out = window.harness.query_all_by_label_contains("");
        let out = out.filter(|node| node.rect().right() > right + 1.0).count();
        assert_eq!(out, 0, "{width} {zoom}: something leaves the window");
        assert!(window.says("Kind of session number 11: "), "{width}");
    }
}

#[test]
fn a_long_word_takes_room_from_the_axis_and_leaves_the_row_on_one_line() {
    let mut journal = diary(120);
    sessions(&mut journal, "massage", 3, None);
    sessions(&mut journal, "krankengymnastikkurs", 4, None);
    let window = open(journal);
    let row = window
        .harness
        .get_by_label_contains("Krankengymnastikkurs: ");
    assert!(row.rect().height() < 60.0, "{}", row.rect());
}

#[test]
fn a_row_that_is_too_early_says_which_sessions_do_not_count() {
    let mut journal = diary(120);
    sessions(&mut journal, "massage", 3, None);
    for (at, ago) in [5_u64, 300].into_iter().enumerate() {
        let date = today() - Days::new(ago);
        let id = SessionId::new(&format!("far{at}"));
        let session = Session::new(id, date, Kind::MASSAGE);
        journal.apply(Edit::put_session(session)).unwrap();
    }
    let mut window = open(journal);
    window.harness.get_by_label_contains("Massage: ").focus();
    window.harness.run();
    window.press(Key::Enter);
    assert!(window.says("4 of your 5 massages count."));
    assert!(window.says("1 lies outside the days you scored"));
}

#[test]
fn tomorrow_is_told_once_the_days_own_score_is_in() {
    let mut window = Desk::new().journal(diary(120)).open();
    window.answered();
    assert!(!window.says("Tomorrow: "), "it would lead the hand");
    window.types("4").answered();
    assert!(window.says("Tomorrow: back pain about "));
    assert!(window.says("Four times in five it "));
    assert!(window.says("The last 60 times it said so, "));
    window
        .shortcut(egui::Modifiers::ALT, Key::ArrowLeft)
        .answered();
    assert!(!window.says("Tomorrow: "), "not on another day's page");
    let mut window = Desk::new().journal(diary(20)).open();
    window.types("4").answered();
    assert!(!window.says("Tomorrow: "), "too early");
}

#[test]
fn how_sure_tomorrow_is_stands_there_for_who_asks() {
    let mut journal = diary(120);
    score(&mut journal, today(), 4.0);
    let mut window = Desk::new().journal(journal).open();
    window.answered();
    assert!(window.says("Four times in five") && !window.says(" of 100"));
    window.tab_to("How sure is that?").press(Key::Enter);
    assert!(window.says(" of 100"));
    window.press(Key::Enter);
    assert!(!window.says(" of 100"));
}

#[test]
fn trends_end_in_a_faint_fan_of_the_next_days_which_is_no_day_to_open() {
    let mut journal = diary(120);
    score(&mut journal, today(), 4.0);
    let mut window = Desk::new().journal(journal).open();
    window.ctrl(Key::Num3).answered();
    assert!(window.says("where the next seven days stay four times of five"));
    assert!(window.says("next: about "), "in words too");
    // The days that are counted are those that are seen.
    assert!(window.says("90 of 90 days scored") || window.says("90 days"));
    window.click("Earlier").answered();
    assert!(!window.says("where the next seven days"), "only at the end");
}

#[test]
fn an_experiment_is_named_and_led_to_and_dots_are_explained_where_there_are_some() {
    let mut none = diary(200);
    sessions(&mut none, "massage", 10, None);
    let window = open(none.clone());
    assert!(window.says("Let a coin choose the weeks") && !window.says("Open dots"));
    sessions(&mut none, "heat", 2, None);
    assert!(open(none).says("Open dots"));
    for (ago, said) in [
        (60, "An experiment goes on: "),
        (150, "An experiment is over: "),
    ] {
        let mut window = open(with_trial(ago, 10, false));
        assert!(window.says(said), "{said}");
        assert!(!window.says("Let a coin choose the weeks"));
        window.click("See the experiment").answered();
        assert!(window.says("Plan ") && !window.says("Four questions"));
    }
}

#[test]
fn an_open_answer_stands_under_its_row_in_sight_and_in_the_order_of_tab() {
    let whole = "See how it was worked out";
    for (width, height, zoom) in [
        (1100.0, 760.0, 1.0),
        (560.0, 760.0, 1.0),
        (560.0, 760.0, 2.0),
    ] {
        let desk = Desk::new().demo(2).size(width, height).zoom(zoom);
        let mut window = desk.open();
        window.ctrl(Key::Num5).answered();
        window.tab_to_part("Massage: ").press(Key::Enter);
        window.harness.run();
        let row = window.harness.get_by_label_contains("Massage: ").rect();
        let seen = egui::Rect::from_min_size(egui::Pos2::ZERO, egui::vec2(width, height) / zoom);
        let question = window
            .harness
            .get_by_label("Does massage help your back pain?");
        let under = question.rect();
        assert!(
            row.bottom() <= under.top() && under.top() < row.bottom() + 40.0,
            "{width} {zoom}: {row} {under}"
        );
        if zoom < 2.0 {
            let button = window.harness.get_by_label(whole).rect();
            assert!(seen.contains_rect(button), "{width}: {button}");
        } else {
            assert!(seen.contains(under.center()), "{width} {zoom}: {under}");
        }
        assert!(window.focused().starts_with("Massage: "));
        window.press(Key::Tab);
        assert_eq!(window.focused(), whole, "{width} {zoom}");
        // Another row is opened by keyboard: the keyboard stays on it.
        window.press(Key::Tab);
        let next = window.focused();
        window.press(Key::Enter);
        assert_eq!(window.focused(), next, "{width} {zoom}");
        assert!(!window.shows("Does massage help your back pain?"));
        window.press(Key::Tab);
        assert!(window.focused() != next);
    }
}

#[test]
fn all_experiments_that_go_on_are_named_and_each_is_led_to() {
    let mut journal = with_trial(60, 10, false);
    let mut other = journal.trials()[0].clone();
    (other.id, other.kind) = ("other".into(), Kind::new("heat"));
    journal
        .apply(Edit::Trial(other.id.clone(), Some(Box::new(other))))
        .unwrap();
    let mut window = open(journal);
    for kind in ["massage", "heat"] {
        let about = format!("An experiment goes on: {kind} and back pain");
        assert!(window.says(&about), "{about}");
        let see = window
            .harness
            .query_all_by_label_contains("See the experiment. ");
        let names = see.filter_map(|node| node.accesskit_node().label());
        let name = names.into_iter().find(|name| name.contains(kind)).unwrap();
        window.click(&name).answered();
        assert!(window.says(&format!("{kind} and back pain \u{b7} 10 pairs")));
        window.ctrl(Key::Num5).answered();
    }
}
