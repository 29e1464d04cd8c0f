//! The Settings page, the settings' file and the menu, as a person meets them.

use std::path::PathBuf;

use egui::{Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::{NodeT, Queryable};
use unkink::model::edit::Edit;
use unkink::model::metric::{Better, Metric, MetricId};
use unkink::ui::command::{self, Command};
use unkink::ui::settings::{Settings, Theme};
use unkink::ui::state::Page;
use unkink::ui::views::settings;

use crate::desk::{Desk, Window, today};

fn file(window: &Window) -> PathBuf {
    window.folder.path().join("settings.json")
}

/// Waits until the settings on disk are these.
fn on_disk(window: &mut Window, is: impl Fn(&Settings) -> bool) -> Settings {
    let read = |window: &Window| {
        let text = std::fs::read_to_string(file(window)).ok()?;
        let read = Settings::from_text(&text);
        assert_eq!(read.damage, None, "{text}");
        Some(read.settings)
    };
    window.until("settings saved", |window| {
        read(window).as_ref().is_some_and(&is)
    });
    read(window).unwrap()
}

fn write(window: &mut Window, field: &str, text: &str) {
    let node = window.harness.get_by_role_and_label(Role::TextInput, field);
    node.scroll_to_me();
    window.harness.run();
    window
        .harness
        .get_by_role_and_label(Role::TextInput, field)
        .focus();
    window.harness.run();
    window.ctrl(Key::A).types(text);
}

/// The scores that Today asks for.
fn asked(window: &Window) -> Vec<String> {
    let journal = window.harness.state().document().journal();
    journal.metrics().daily().map(|m| m.name.clone()).collect()
}

/// A window on the Settings page.
fn page() -> Window {
    let mut window = Desk::new().open();
    window.ctrl(Key::Num8);
    window
}

#[test]
fn the_licences_of_all_that_is_in_it_are_read_under_about() {
    let mut window = page();
    let first = "What is in Unkink, and under which licence.";
    assert!(!window.shows(first));
    window.click("Licences of all that is in it");
    window.until("unfolded", |window| window.shows(first));
    assert!(window.says("ab_glyph "));
    // Of thousands of lines only those are made that are seen.
    assert!(!window.says("zvariant "));
    let egui::OutputCommand::CopyText(copied) = window.copied("Copy the licences") else {
        panic!("no text is copied");
    };
    assert!(copied.contains("\nzvariant ") && copied.contains("SIL OPEN FONT LICENSE"));
    window.click("Licences of all that is in it");
    window.until("folded", |window| !window.shows(first));
}

#[test]
fn what_is_set_is_there_again_after_a_restart() {
    let mut window = page();
    window
        .click("Dark colours")
        .click("Larger text")
        .click("Motion: none");
    window.click("Letter").click("Sunday");
    write(&mut window, "Name on the report", "Mia");
    assert!(window.shows("110 %"));
    let set = on_disk(&mut window, |s| s.report_name.as_deref() == Some("Mia"));
    assert_eq!((set.theme, set.text_size), (Theme::Dark, 110));
    assert!(set.reduced_motion);

    let window = Desk::new().open_in(window.folder);
    assert_eq!(*window.harness.state().settings(), set);
    window.harness.state().dress(&window.harness.ctx, None);
    let ctx = &window.harness.ctx;
    assert_eq!(
        ctx.options(|o| o.theme_preference),
        egui::ThemePreference::Dark
    );
    assert!(!window.path.exists(), "the journal is another file");
}

#[test]
fn text_grows_by_keys_from_100_to_200_and_is_remembered() {
    let mut window = Desk::new().open();
    for percent in [110, 125, 140, 160, 180, 200, 200] {
        window.ctrl(Key::Plus);
        let zoom = window.harness.ctx.zoom_factor();
        assert!((zoom * 100.0 - percent as f32).abs() < 0.1, "{percent}");
    }
    on_disk(&mut window, |s| s.text_size == 200);
    window.ctrl(Key::Minus);
    on_disk(&mut window, |s| s.text_size == 180);
    window.ctrl(Key::Num0);
    on_disk(&mut window, |s| s.text_size == 100);
}

#[test]
fn a_journal_is_never_taken_for_settings_nor_moved_or_replaced_by_them() {
    let folder = tempfile::tempdir().unwrap();
    let named = folder.path().join("settings.json");
    let journal = unkink::store::schema::to_bytes(&unkink::demo::demo(1, 1, today()));
    std::fs::write(&named, &journal).unwrap();
    let mut window = Desk::new().open_in(folder);
    assert!(window.shows("Your settings can\u{2019}t be read. The usual ones are on."));
    assert!(window.says("A journal is there, and it is left as it is"));
    window.ctrl(Key::Plus);
    window.types("4").saved();
    assert_eq!(std::fs::read(&named).unwrap(), journal);
}

#[test]
fn a_damaged_file_is_set_aside_with_every_byte_and_said() {
    let folder = tempfile::tempdir().unwrap();
    let bytes = b"{\"theme\": \"dark\", \"text_size\": 14\xff";
    std::fs::write(folder.path().join("settings.json"), bytes).unwrap();
    let mut window = Desk::new().open_in(folder);
    assert!(window.shows("Your settings could not be read in full."));
    let aside = std::fs::read_dir(window.folder.path()).unwrap().flatten();
    let aside = aside
        .map(|entry| entry.path())
        .find(|path| path.display().to_string().contains("settings.damaged-"));
    let aside = aside.expect("it was set aside");
    assert_eq!(std::fs::read(&aside).unwrap(), bytes);
    assert!(
        window.says(&aside.display().to_string()),
        "its place is named"
    );
    window.click("Close").ctrl(Key::Plus);
    on_disk(&mut window, |s| s.text_size == 110);
    assert!(!window.shows("Your settings could not be read in full."));
    assert_eq!(std::fs::read(&aside).unwrap(), bytes);
}

#[test]
fn of_a_file_with_one_wrong_word_the_rest_holds() {
    let folder = tempfile::tempdir().unwrap();
    let text = r#"{"theme": "purple", "text_size": 140, "later": [1]}"#;
    std::fs::write(folder.path().join("settings.json"), text).unwrap();
    let mut window = Desk::new().open_in(folder);
    assert!(window.says("theme should be light or dark or system"));
    on_disk(&mut window, |s| s.text_size == 140);
    window.ctrl(Key::Num8).click("Sunday");
    let set = on_disk(&mut window, |s| s.week_start == chrono::Weekday::Sun);
    assert_eq!(set.text_size, 140);
    assert!(set.extra.contains_key("later"), "unknown members stay");
}

#[test]
fn the_settings_of_a_newer_version_are_used_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let text = r#"{"format": "unkink-settings", "version": 2, "week_start": "sunday"}"#;
    std::fs::write(folder.path().join("settings.json"), text).unwrap();
    let mut window = Desk::new().open_in(folder);
    assert!(window.says("A newer Unkink wrote your settings."));
    let set = window.harness.state().settings();
    assert_eq!(set.week_start, chrono::Weekday::Sun);
    window.ctrl(Key::Plus);
    window.harness.state_mut().finish();
    assert_eq!(std::fs::read_to_string(file(&window)).unwrap(), text);
}

#[test]
fn settings_that_cannot_be_saved_are_told_once_and_still_hold() {
    let folder = tempfile::tempdir().unwrap();
    // A folder stands where the file would be: it can be neither read nor written.
    std::fs::create_dir(folder.path().join("settings.json")).unwrap();
    let mut window = Desk::new().open_in(folder);
    assert!(window.shows("Your settings can\u{2019}t be read. The usual ones are on."));
    window.click("Close").ctrl(Key::Plus).types("4");
    assert_eq!(window.harness.state().settings().text_size, 110);
    assert!(
        window.saved().day(today()).is_some(),
        "the journal is saved"
    );

    let mut window = page();
    std::fs::create_dir(file(&window)).unwrap();
    window.click("Dark colours");
    window.until("told", |window| window.says("can\u{2019}t be saved."));
    assert!(window.says("a folder or a device stands in its place"));
    window.click("Close").click("Light colours");
    window.harness.state_mut().finish();
    window.harness.run();
    assert!(!window.says("can\u{2019}t be saved."), "told once");
}

#[test]
fn a_folder_for_copies_is_typed_whole_or_not_at_all() {
    let mut window = page();
    write(&mut window, "Folder for a daily copy", "copies");
    window.press(Key::Tab);
    assert!(window.shows("Write the whole path of a folder, from the root on."));
    assert_eq!(window.harness.state().settings().copies, None);
    let folder = window.folder.path().display().to_string();
    write(&mut window, "Folder for a daily copy", &folder);
    window.press(Key::Enter);
    let set = on_disk(&mut window, |s| s.copies.is_some());
    assert_eq!(set.copies.unwrap().display().to_string(), folder);
    window.click("No copies");
    on_disk(&mut window, |s| s.copies.is_none());
}

#[test]
fn a_score_of_ones_own_is_added_by_keyboard_and_asked_after_mood() {
    let mut window = page();
    window.harness.get_by_label("Add a score").focus();
    window.harness.run();
    window.press(Key::Enter).types("Focus").press(Key::Enter);
    let why = "Choose which way is better: it can\u{2019}t be told from the name.";
    assert!(window.shows(why) && asked(&window).len() == 4);
    // The keyboard is on the first of the two; the choice is the last thing to be said.
    window.press(Key::Tab).press(Key::Enter);
    assert!(!window.shows(why) && !window.shows("Add it"));
    assert_eq!(
        asked(&window),
        ["Back pain", "Stiffness", "Sleep", "Mood", "Focus"]
    );
    assert!(window.shows("Undo adding Focus"));
    window.ctrl(Key::Num1).types("43867");
    let focus = MetricId::new("focus");
    let journal = window.saved();
    assert_eq!(journal.day(today()).unwrap().score(&focus), Some(7.0));
    let focus = journal.metrics().get(&focus).unwrap();
    assert_eq!(
        (focus.name.as_str(), focus.better),
        ("Focus", Better::Higher)
    );
}

#[test]
fn a_name_that_leaves_no_doubt_has_its_direction_chosen_and_a_person_may_know_better() {
    let better = |window: &mut Window, id: &str| {
        let journal = window.saved();
        journal.metrics().get(&MetricId::new(id)).unwrap().better
    };
    let chosen = |window: &Window| {
        let button = window.harness.get_by_label("lower is better");
        let toggled = button.accesskit_node().toggled();
        toggled == Some(egui::accesskit::Toggled::True)
    };
    let mut window = page();
    window.click("Add a score").types("Knee pai");
    assert!(!chosen(&window));
    window.types("n");
    assert!(chosen(&window));
    window.press(Key::Enter);
    assert_eq!(better(&mut window, "knee_pain"), Better::Lower);
    window.click("Add a score").types("Muscle ache");
    window.click("higher is better");
    assert_eq!(better(&mut window, "muscle_ache"), Better::Higher);
    // Pushed before there is a name it is remembered.
    window.click("Add a score").click("higher is better");
    assert!(window.shows("Write a name, like Energy or Knee pain."));
    write(&mut window, "Name", "Balance");
    window.press(Key::Enter);
    assert_eq!(better(&mut window, "balance"), Better::Higher);
}

#[test]
fn a_name_that_is_taken_is_said_at_its_field_and_nothing_typed_is_lost() {
    let mut window = page();
    window
        .click("Add a score")
        .types("back PAIN")
        .press(Key::Enter);
    assert!(window.shows("There is a score called Back pain already. Choose another name."));
    assert!(window.shows("Add it"), "the form stays open");
    let name = window
        .harness
        .get_by_role_and_label(Role::TextInput, "Name");
    assert!(name.is_focused(), "the keyboard is at the field");
    assert_eq!(asked(&window).len(), 4);
    // A built-in id under another name gets an id of its own, and the built-in one stays.
    window.click("lower is better");
    write(&mut window, "Name", "Pain");
    window.press(Key::Enter);
    let journal = window.saved();
    let name = |id: &str| {
        journal
            .metrics()
            .get(&MetricId::new(id))
            .unwrap()
            .name
            .clone()
    };
    assert_eq!(
        (name("pain"), name("pain_2")),
        ("Back pain".into(), "Pain".into())
    );
}

#[test]
fn names_in_any_script_and_far_too_long_ones_are_taken_or_refused_in_words() {
    let mut window = page();
    // The fonts of the tests lack these letters; what matters here is that they are kept.
    let boxes = egui::MissingGlyphPolicy::Tofu;
    window.harness.ctx.set_missing_glyph_policy(boxes);
    for name in ["طاقة", "\u{1f600}"] {
        window.click("Add a score").click("lower is better");
        write(&mut window, "Name", name);
        window.press(Key::Enter);
        assert!(asked(&window).contains(&name.to_owned()));
    }
    window.click("Add a score");
    write(&mut window, "Name", "");
    window
        .harness
        .event(egui::Event::Paste("x".repeat(100_000)));
    window.harness.run();
    window.press(Key::Enter);
    assert!(window.says("The name has 100000 letters."));
    window.press(Key::Escape);
    assert!(!window.shows("Add it"));
    assert_eq!(asked(&window).len(), 6);
}

/// A journal with energy, grip and heat of one's own; energy was scored 7 once.
fn own_scores() -> Window {
    let mut journal = unkink::model::journal::Journal::default();
    for name in ["Energy", "Grip", "Warmth"] {
        let metric = Metric {
            offered: unkink::model::metric::Offered::Daily,
            ..Metric::own(name, Better::Higher)
        };
        journal.apply(Edit::add_metric(metric)).unwrap();
    }
    let edit = Edit::Score {
        date: today(),
        time: None,
        metric: MetricId::new("energy"),
        value: Some(7.0),
    };
    journal.apply(edit).unwrap();
    let mut window = Desk::new().journal(journal).open();
    window.ctrl(Key::Num8);
    window
}

#[test]
fn a_range_that_shuts_values_out_is_refused_with_their_number() {
    let mut window = own_scores();
    window.click("Change Energy");
    write(&mut window, "Highest value", "5");
    window.press(Key::Enter);
    assert!(window.shows(
        "1 value of Energy would lie outside 0 to 5 (at 7). Choose a range that holds them."
    ));
    write(&mut window, "Highest value", "100");
    window.press(Key::Enter);
    let journal = window.saved();
    let energy = journal.metrics().get(&MetricId::new("energy")).unwrap();
    assert_eq!(energy.scale.max, 100.0);
    assert!(window.shows("Undo change of Energy"));
}

#[test]
fn scores_are_ordered_by_buttons_and_by_alt_arrows() {
    let own = |window: &Window| asked(window)[4..].join(" ");
    let mut window = own_scores();
    assert_eq!(own(&window), "Energy Grip Warmth");
    window.click("Move Warmth up");
    assert_eq!(own(&window), "Energy Warmth Grip");
    assert!(window.harness.get_by_label("Move Warmth up").is_focused());
    window.press(Key::Enter);
    assert_eq!(own(&window), "Warmth Energy Grip");
    let node = window.harness.get_by_label("Move Warmth up");
    assert!(node.accesskit_node().is_disabled(), "it is the first");
    assert!(window.harness.get_by_label("Move Warmth down").is_focused());
    window.shortcut(Modifiers::ALT, Key::ArrowDown);
    window.shortcut(Modifiers::ALT, Key::ArrowDown);
    assert_eq!(own(&window), "Energy Grip Warmth");
    let journal = window.saved();
    let names: Vec<_> = journal.metrics().daily().map(|m| m.name.clone()).collect();
    assert_eq!(names[4..].join(" "), "Energy Grip Warmth");
    window.ctrl(Key::Z).ctrl(Key::Z);
    assert_eq!(own(&window), "Warmth Energy Grip");
}

#[test]
fn a_built_in_score_is_hidden_and_keeps_its_values() {
    let mut window = Desk::new().demo(1).open();
    window.ctrl(Key::Num8).click("Ask for Stiffness on Today");
    assert!(!asked(&window).contains(&"Stiffness".to_owned()));
    assert!(window.shows("Undo hiding Stiffness"));
    window.ctrl(Key::Num3);
    assert!(window.shows("Stiffness chart"), "its chart is still there");
    window.ctrl(Key::Num8).click("Ask for Stiffness on Today");
    assert_eq!(asked(&window).len(), 4);
}

#[test]
fn a_retired_score_keeps_its_values_and_comes_back() {
    let mut window = own_scores();
    window.click("Retire Energy");
    assert_eq!(asked(&window).len(), 6);
    let journal = window.saved();
    let energy = MetricId::new("energy");
    assert!(journal.metrics().get(&energy).unwrap().retired);
    assert_eq!(journal.day(today()).unwrap().score(&energy), Some(7.0));
    window.click("Retired (1)");
    assert!(!window.shows("Remove Energy"), "it has a value");
    window.click("Bring back Energy");
    assert_eq!(asked(&window)[4], "Energy", "in its old place");
    window.ctrl(Key::Z).ctrl(Key::Z);
    assert_eq!(asked(&window).len(), 7);
    window.click("Retire Grip").click("Remove Grip");
    assert!(window.saved().metrics().find("Grip").is_none());
    window.click("Undo removing Grip");
    assert!(window.saved().metrics().find("Grip").is_some());
}

#[test]
fn the_example_has_the_same_settings_and_own_scores_stay_out_of_it() {
    let mut window = Desk::new().open();
    window.ctrl(Key::Plus).click("Open an example journal");
    assert_eq!(window.harness.state().settings().text_size, 110);
    window
        .ctrl(Key::Num8)
        .click("Add a score")
        .types("Energy")
        .press(Key::Enter);
    window.click("Start my own");
    assert_eq!(window.harness.state().settings().text_size, 110);
    assert_eq!(asked(&window).len(), 4);
}

#[test]
fn a_new_score_asks_its_name_and_direction_and_a_switch_is_one() {
    let mut window = Desk::new().open();
    window.ctrl(Key::Num8).click("Add a score");
    assert!(!window.shows("Highest value"));
    window.click("More about the score");
    assert!(window.shows("Highest value"));
    let switch = |window: &Window| {
        let name = "Ask for Mood on Today";
        let switch = window.harness.get_by_role_and_label(Role::Switch, name);
        switch.accesskit_node().toggled()
    };
    let on = Some(egui::accesskit::Toggled::True);
    assert_eq!(switch(&window), on);
    window.click("Ask for Mood on Today");
    assert_ne!(switch(&window), on);
    window.click("Undo hiding Mood");
    assert_eq!(switch(&window), on);
}

#[test]
fn what_the_page_shows() {
    let window = own_scores();
    let journal = window.harness.state().document().journal();
    let content = settings::content(journal, std::path::Path::new("/home/mia/journal.json"));
    let text: Vec<_> = content
        .scores
        .iter()
        .map(|line| {
            let daily = if line.daily { "asked" } else { "hidden" };
            format!("{}: {} ({daily})", line.metric.name, line.about)
        })
        .collect();
    insta::assert_snapshot!(format!("{}\n{}", content.path, text.join("\n")));
}

/// What can be seen of a command that was carried out.
fn happened(window: &Window, command: Command) -> bool {
    let text_size = window.harness.state().settings().text_size;
    match command {
        // It belongs to What helps, and has no tab of its own.
        Command::Go(Page::Experiment) => window.shows("nothing is fixed yet"),
        Command::Go(page) => {
            let word = page.word();
            let tab = window.harness.get_by_role_and_label(Role::Tab, &word);
            tab.accesskit_node().toggled() == Some(egui::accesskit::Toggled::True)
        }
        // In large type the bar writes a day short.
        Command::PreviousDay => window.shows("Fri 20 Nov") || window.shows("Friday 20 November"),
        Command::NextDay | Command::Today => {
            window.shows("Sun 22 Nov") || window.shows("Sunday 22 November")
        }
        Command::AddSession => window.shows("Add a session"),
        Command::MoveDay => window.shows("Previous month"),
        Command::EmptyDay => window
            .score(today().pred_opt().unwrap(), &MetricId::PAIN)
            .is_none(),
        Command::Search => {
            let mut fields = window.harness.query_all_by_role(Role::TextInput);
            fields.any(|field| field.is_focused())
        }
        Command::Import => window.shows("Path of the file"),
        Command::Export => window.shows("Path of the new file"),
        Command::Example => window.shows("This is an example. Nothing here is yours."),
        Command::Save => window.harness.state().document().is_settled(),
        Command::Undo => window
            .score(today().pred_opt().unwrap(), &MetricId::STIFFNESS)
            .is_none(),
        Command::Redo => window
            .score(today().pred_opt().unwrap(), &MetricId::SLEEP)
            .is_some(),
        Command::LargerText => text_size == 125,
        Command::SmallerText | Command::UsualText => text_size == 100,
        Command::Menu => window.shows("Close Unkink"),
        Command::Help => window.says("Where your journal is"),
        Command::Quit => {
            let output = &window.harness.output().viewport_output[&egui::ViewportId::ROOT];
            output.commands.contains(&egui::ViewportCommand::Close)
        }
    }
}

/// Draws a few frames; one too many would clear what the window told the desktop.
fn until_happened(window: &mut Window, command: Command) {
    for _ in 0..6 {
        window.harness.step();
        if happened(window, command) {
            return;
        }
    }
}

/// A window on yesterday, with something to undo and to redo, and larger text.
fn ready() -> Window {
    let mut window = Desk::new().open();
    window.shortcut(Modifiers::ALT, Key::ArrowLeft);
    window.types("438").ctrl(Key::Z).ctrl(Key::Plus);
    window.saved();
    window
}

#[test]
fn every_command_is_in_the_menu_and_works_there() {
    for (row, command) in command::menu() {
        let mut window = ready();
        let before = happened(&window, command);
        window.press(Key::F10);
        let role = match command {
            Command::Go(_) => Role::MenuItemRadio,
            _ => Role::MenuItem,
        };
        window
            .harness
            .get_by_role_and_label(role, &row.words())
            .scroll_to_me();
        window.harness.run();
        window
            .harness
            .get_by_role_and_label(role, &row.words())
            .click();
        until_happened(&mut window, command);
        assert!(happened(&window, command), "{}", row.words());
        let idle = [Command::Save, Command::Go(Page::Today)];
        assert!(
            !before || idle.contains(&command),
            "{} shows nothing",
            row.words()
        );
    }
}

#[test]
fn every_key_of_the_table_does_what_it_says() {
    for (command, keys) in command::rows().filter_map(|row| row.call) {
        for key in keys {
            let mut window = ready();
            window.harness.event(egui::Event::Key {
                key: key.logical_key,
                physical_key: None,
                pressed: true,
                repeat: false,
                modifiers: key.modifiers,
            });
            until_happened(&mut window, command);
            assert!(happened(&window, command), "{key:?}");
        }
    }
}

#[test]
fn every_command_is_in_the_help_with_its_keys() {
    let mut window = Desk::new().open();
    window.press(Key::F1);
    for row in command::rows() {
        assert!(
            window.shows(&format!("{}: {}", row.words(), row.keys())),
            "{}",
            row.words()
        );
    }
}

#[test]
fn the_menu_is_walked_by_keyboard_and_says_what_can_not_be_done_now() {
    let mut window = Desk::new().open();
    window.press(Key::F10);
    let redo = window.harness.get_by_role_and_label(Role::MenuItem, "Redo");
    assert!(redo.accesskit_node().is_disabled());
    let first = window
        .harness
        .get_by_role_and_label(Role::MenuItemRadio, "Today");
    assert!(first.is_focused());
    window
        .press(Key::ArrowDown)
        .press(Key::ArrowDown)
        .press(Key::Enter);
    assert!(happened(&window, Command::Go(Page::Trends)));
    window.press(Key::F10).press(Key::Escape);
    assert!(!window.shows("Close Unkink"));
}

#[test]
fn everything_on_the_page_is_reached_with_tab_alone() {
    let mut window = own_scores();
    window.click("Change Energy").press(Key::Escape);
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..90 {
        window.press(Key::Tab);
        let roles = [
            Role::Button,
            Role::RadioButton,
            Role::TextInput,
            Role::Tab,
            Role::Switch,
        ];
        for role in roles {
            let all = window.harness.query_all_by_role(role);
            let focused = all.filter(egui_kittest::Node::is_focused);
            seen.extend(focused.filter_map(|node| node.accesskit_node().label()));
        }
    }
    for name in [
        "Dark colours",
        "Larger text",
        "Motion: none",
        "Add a score",
        "Change Energy",
        "Ask for Mood on Today",
        "Move Grip up",
        "Retire Warmth",
        "Copy the path",
        "Choose a folder\u{2026}",
        "Sunday",
        "Letter",
        "Name on the report",
        "All keys on one page",
    ] {
        assert!(seen.contains(name), "{name} in {seen:?}");
    }
}
