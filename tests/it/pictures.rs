//! A few pictures, few and fixed: light and dark, wide and narrow. Look at a new one before it is
//! accepted (`UPDATE_SNAPSHOTS=1`).

use egui::Key;

use crate::desk::{Desk, Window};

fn picture(window: &mut Window, name: &str) {
    window.harness.remove_cursor();
    window.answered();
    window.harness.snapshot(name);
}

#[test]
fn the_first_evening() {
    picture(&mut Desk::new().open(), "first_evening");
}

#[test]
fn today_in_a_narrow_dark_window() {
    let mut window = Desk::new().demo(1).size(560.0, 760.0).dark().open();
    picture(&mut window, "today_narrow_dark");
}

#[test]
fn where_it_hurts_and_the_night_of_today() {
    let mut window = Desk::new().size(560.0, 900.0).open();
    window
        .types("4386")
        .click("Sleep times: not noted")
        .click("Where it hurts: not noted")
        .click("Lower left back, not noted")
        .types("5")
        .saved();
    // What the foot says of the save is drawn, not a moment before it.
    window.harness.run();
    picture(&mut window, "today_details");
}

#[test]
fn trends_of_ninety_days() {
    let mut window = Desk::new().demo(1).open();
    window.ctrl(Key::Num3);
    picture(&mut window, "trends");
}

#[test]
fn before_and_after_in_the_dark() {
    let mut window = Desk::new().demo(1).dark().open();
    window.ctrl(Key::Num4);
    picture(&mut window, "before_after_dark");
}
