//! The body in two pictures, and the menus of single things, by keyboard.

use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use unkink::model::area::Area;

use crate::desk::{Desk, Window, today};

#[test]
fn arrow_keys_walk_each_picture_and_tab_leads_out_of_it() {
    for (size, zoom) in [((1100.0, 760.0), 1.0), ((400.0, 480.0), 2.0)] {
        let mut window = Desk::new().size(size.0, size.1).zoom(zoom).open();
        window.click("Where it hurts: not noted");
        window.tab_to("Lower spine, not noted");
        for (key, name) in [
            (Key::ArrowDown, "Left hip"),
            (Key::ArrowRight, "Right hip"),
            (Key::ArrowDown, "Back of right thigh"),
            (Key::ArrowDown, "Back of right knee"),
            (Key::ArrowDown, "Right calf"),
            (Key::ArrowDown, "Right heel"),
            (Key::ArrowDown, "Right heel"),
            (Key::ArrowUp, "Right calf"),
        ] {
            window.press(key);
            assert_eq!(
                window.focused(),
                format!("{name}, not noted"),
                "{size:?} {key:?}"
            );
        }
        window.types("3");
        let areas = window.saved().day(today()).unwrap().areas.clone().unwrap();
        assert_eq!(
            areas.into_iter().collect::<Vec<_>>(),
            [(Area::new("calf-right"), 3.0)]
        );
        if size.0 > 1000.0 {
            window.press(Key::Tab);
            assert_eq!(window.focused(), "Left chest, not noted");
            window.press(Key::ArrowDown).press(Key::ArrowRight);
            assert_eq!(window.focused(), "Front of left forearm, not noted");
        }
        window.press(Key::Tab);
        assert!(!window.focused().is_empty() && !window.focused().ends_with("not noted"));
    }
}

#[test]
fn the_treated_regions_of_a_session_are_walked_and_chosen_by_keyboard() {
    let mut window = Desk::new().open();
    window
        .ctrl(Key::E)
        .click("More about the session")
        .click("Add an area");
    window.tab_to("Lower spine");
    window.press(Key::ArrowDown).press(Key::Space);
    assert_eq!(window.focused(), "Left hip");
    window.press(Key::ArrowRight).press(Key::Space);
    window.save_session();
    let journal = window.saved();
    let areas: Vec<_> = journal.sessions()[0].areas.iter().cloned().collect();
    assert_eq!(areas, [Area::new("hip-left"), Area::new("hip-right")]);
}

/// Shift+F10, pressed so fast that Shift is up again when the frame begins.
fn quick(window: &mut Window) {
    for pressed in [true, false] {
        window.harness.event(Event::Key {
            key: Key::F10,
            physical_key: None,
            pressed,
            repeat: false,
            modifiers: Modifiers::SHIFT,
        });
    }
    window.harness.run();
}

#[test]
fn the_menu_of_a_thing_opens_however_quick_the_keys_are_and_gives_the_keyboard_back() {
    use egui::accesskit::Role;
    let mut window = Desk::new().demo(1).open();
    window.ctrl(Key::Num2);
    window.harness.get_by_role(Role::Grid).focus();
    window.harness.run();
    window.press(Key::ArrowLeft);
    for _ in 0..2 {
        quick(&mut window);
        assert!(window.shows("Empty this day"));
        window.press(Key::Escape);
        assert!(!window.shows("Empty this day"));
        assert!(window.harness.get_by_role(Role::Grid).is_focused());
    }
    quick(&mut window);
    window
        .press(Key::ArrowDown)
        .press(Key::ArrowDown)
        .press(Key::Enter);
    window.saved();
    assert!(
        window.harness.get_by_role(Role::Grid).is_focused(),
        "{}",
        window.focused()
    );
    let before = window.saved();
    window.press(Key::ArrowLeft).types("7");
    assert_eq!(
        window.saved(),
        before,
        "a key that walks the year scores nothing"
    );
}

#[test]
fn the_menu_of_a_region_is_of_the_one_that_was_pointed_at_or_walked_to() {
    let mut window = Desk::new().size(1100.0, 1600.0).open();
    window.click("Where it hurts: not noted");
    let secondary = |window: &mut Window, name: &str| {
        window.harness.get_by_label(name).click_secondary();
        window.harness.run();
    };
    secondary(&mut window, "Lower spine, not noted");
    assert!(window.shows("Clear: Lower spine"));
    // From one to the next, without closing the first.
    secondary(&mut window, "Left hip, not noted");
    window.harness.run();
    if !window.shows("Clear: Left hip") {
        secondary(&mut window, "Left hip, not noted");
    }
    assert!(window.shows("Clear: Left hip") && !window.shows("Clear: Lower spine"));
    window.press(Key::Escape);
    // With the keyboard on one, and the pointer still over another.
    window.tab_to("Lower spine, not noted");
    window.press(Key::ArrowDown).press(Key::ArrowRight);
    let here = window.focused().replace(", not noted", "");
    window.shortcut(Modifiers::SHIFT, Key::F10);
    assert!(window.shows(&format!("Clear: {here}")), "{here}");
    window.press(Key::Enter);
    assert!(window.says(&format!("{here} 5")), "its row is open");
}

#[test]
fn to_blank_what_is_blank_is_no_step() {
    let mut window = Desk::new().open();
    window.types("54").ctrl(Key::Z).press(Key::ArrowDown);
    let label = |window: &Window| {
        let history = window.harness.state().document().history();
        (
            history.undo_label().map(str::to_owned),
            history.redo_label().map(str::to_owned),
        )
    };
    let before = label(&window);
    assert_eq!(before.1.as_deref(), Some("stiffness 4"));
    window.press(Key::Delete);
    assert_eq!(label(&window), before);
}
