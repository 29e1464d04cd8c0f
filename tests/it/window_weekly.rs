//! Three questions about the past week, for who wants them.

use chrono::{Days, NaiveDateTime, NaiveTime};
use egui::Key;
use egui_kittest::kittest::Queryable as _;
use unkink::model::journal::Journal;
use unkink::model::metric::MetricId;

use crate::desk::{Desk, Window, today};

const QUESTION: &str = "What number best describes your pain on average in the past week?";

fn evening(later: u64) -> NaiveDateTime {
    let date = today().checked_add_days(Days::new(later)).unwrap();
    date.and_time(NaiveTime::from_hms_opt(20, 15, 0).unwrap())
}

fn turn(window: &mut Window) {
    window.ctrl(Key::Num8);
    window
        .click("Ask three questions about the past week")
        .ctrl(Key::Num1)
        .answered();
}

fn answers(journal: &Journal) -> [Option<f64>; 3] {
    let day = journal.day(today());
    ["peg_pain", "peg_enjoyment", "peg_activity"]
        .map(|id| day.and_then(|day| day.score(&MetricId::new(id))))
}

#[test]
fn they_are_asked_once_a_week_and_only_of_who_wants_them() {
    let mut window = Desk::new().demo(1).open();
    assert!(!window.shows(QUESTION));
    turn(&mut window);
    window.click("Answer them");
    assert!(window.shows(QUESTION));
    window
        .click("Pain of the week 5")
        .click("Pain\u{2019}s hold on activity 3");
    assert!(!window.says("PEG score"), "missing is never 0");
    window.click("Pain\u{2019}s hold on enjoyment 4");
    assert!(window.shows("PEG score: 4.0 of 10, the mean of the three."));
    assert_eq!(answers(&window.saved()), [Some(5.0), Some(4.0), Some(3.0)]);
    window.ctrl(Key::Z);
    assert_eq!(answers(&window.saved())[1], None);
    window.ctrl(Key::Y);
    window.saved();
    window.clock(evening(1)).click("Go to today");
    assert!(!window.shows("Answer them") && !window.shows(QUESTION));
    window.clock(evening(7)).click("Go to today");
    assert!(window.shows("Answer them"));
    turn(&mut window);
    assert!(!window.shows("Answer them"));
    assert_eq!(
        answers(&window.saved()),
        [Some(5.0), Some(4.0), Some(3.0)],
        "they are kept"
    );
}

#[test]
fn digits_answer_the_first_one_at_once() {
    for by_key in [false, true] {
        let mut window = Desk::new().demo(1).open();
        turn(&mut window);
        if by_key {
            window.tab_to("Answer them").press(Key::Enter);
        } else {
            window.click("Answer them");
        }
        window.types("6").answered();
        assert_eq!(answers(&window.saved()), [Some(6.0), None, None]);
    }
}

#[test]
fn nothing_moves_while_they_are_answered_and_they_fit_the_smallest_window() {
    for (size, zoom) in [
        ((1100.0, 3000.0), 1.0),
        ((560.0, 3000.0), 1.0),
        ((400.0, 12000.0), 2.0),
    ] {
        let mut window = Desk::new().demo(1).size(size.0, size.1).zoom(zoom).open();
        turn(&mut window);
        window.click("Answer them");
        let places = |window: &Window| {
            use egui_kittest::kittest::Queryable;
            let names = ["Pain of the week 5", "Pain\u{2019}s hold on activity 10"];
            names.map(|name| window.harness.get_by_label(name).rect())
        };
        window.click("Pain of the week 5").answered();
        let before = places(&window);
        assert!(
            before
                .iter()
                .all(|rect| rect.right() <= size.0 / zoom + 0.5),
            "{size:?}"
        );
        for name in [
            "Pain\u{2019}s hold on enjoyment 4",
            "Pain\u{2019}s hold on activity 3",
        ] {
            window.click(name);
        }
        window.answered();
        assert!(window.says("PEG score: 4.0"), "{size:?}");
        assert_eq!(places(&window), before, "{size:?}");
    }
}

#[test]
fn the_switch_stays_where_it_is_and_fits_the_smallest_window() {
    use egui_kittest::kittest::Queryable;
    for (size, zoom) in [((1100.0, 3000.0), 1.0), ((400.0, 12000.0), 2.0)] {
        let mut window = Desk::new().demo(1).size(size.0, size.1).zoom(zoom).open();
        window.ctrl(Key::Num8);
        let name = "Ask three questions about the past week";
        let place = |window: &Window| window.harness.get_by_label(name).rect();
        let before = place(&window);
        assert!(
            before.right() <= size.0 / zoom - 16.0,
            "{size:?}: {before:?}"
        );
        window.click(name);
        assert_eq!(place(&window), before, "{size:?}");
    }
}

/// Nothing that was there moves at the left of the questions or above them, and no hole comes.
#[test]
fn they_open_beside_the_rows_and_leave_no_hole_at_any_width() {
    for width in [900.0, 1000.0, 1100.0, 1280.0, 1600.0] {
        let mut window = Desk::new().demo(1).size(width, 760.0).open();
        turn(&mut window);
        let rect = |window: &Window, name: &str| window.harness.get_by_label(name).rect();
        let below = |window: &Window| rect(window, "Where it hurts: not noted");
        let rows = ["Back pain 4", "Mood 4", "More about today, if you like"];
        let places = |window: &Window| rows.map(|name| rect(window, name));
        let was = (places(&window), below(&window).min);
        let answer = rect(&window, "Answer them").center();
        assert!(answer.y < 760.0, "{width}: {answer}");
        window.click_at(answer);
        window.harness.run_steps(10);
        assert_eq!(was, (places(&window), below(&window).min), "{width}");
        let hole = below(&window).top() - rect(&window, rows[2]).bottom();
        assert!(hole < 40.0, "{width}: {hole}");
        // What is opened among the details goes on at the left.
        for _ in 0..2 {
            let row = below(&window).center();
            window.click_at(row);
            window.harness.run_steps(30);
        }
        assert_eq!(was, (places(&window), below(&window).min), "{width}");
    }
}
