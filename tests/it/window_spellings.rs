//! Every field that takes a time, a day or an amount takes all of its spellings, says back what it
//! understood, and says of any other text why not.

use egui::{Event, Key, Modifiers};
use egui_kittest::Node;
use egui_kittest::kittest::{NodeT, Queryable};
use unkink::model::edit::Edit;
use unkink::model::journal::Journal;
use unkink::model::metric::{Better, Metric, MetricId, Offered};
use unkink::model::scale::Scale;

use crate::desk::{Desk, Window, today};
use crate::spellings::{
    COUNTS, DAYS, MIDNIGHT, MINUTES, NUMBERS, Spelling, TIMES, TWO_DAYS, days_of_sessions,
};

fn text_field<'a>(window: &'a Window, name: &'a str) -> Node<'a> {
    let role = egui::accesskit::Role::TextInput;
    window.harness.get_by_role_and_label(role, name)
}

/// Puts a text into the field as if it were pasted; the keyboard stays there.
fn fill(window: &mut Window, name: &str, text: &str) {
    text_field(window, name).focus();
    window.harness.run();
    let paste = match text {
        "" => Event::Text(" ".into()),
        text => Event::Paste(text.into()),
    };
    window.shortcut(Modifiers::COMMAND, Key::A).frame([paste]);
    window.harness.run();
}

/// The field takes or refuses each of the texts: what is understood is said as `say` words it, and
/// what is wrong once `leave` is pressed.
fn held_to(
    window: &mut Window,
    name: &str,
    spellings: &[Spelling],
    say: impl Fn(&str) -> String,
    leave: Key,
) {
    for (text, meant) in spellings {
        if text.contains(without_font) {
            continue;
        }
        fill(window, name, text);
        let stands = text_field(window, name)
            .accesskit_node()
            .value()
            .unwrap_or_default();
        match meant {
            Ok(words) => {
                let said = say(words);
                assert!(
                    stands.trim() == *words
                        || window.shows(&said)
                        || window.says(&format!("{said} \u{b7} ")),
                    "{name}: {text:?} is not said back as {said}"
                );
            }
            Err(words) => {
                window.press(leave);
                assert!(
                    window.says(words),
                    "{name}: of {text:?} is not said: {words}"
                );
                fill(window, name, "");
                assert!(
                    !window.says(words),
                    "{name}: {text:?} is gone, its error is not"
                );
            }
        }
    }
}

/// The tests' window has no letters for these; the model and the command line are held to them.
fn without_font(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{6ff}' | '\u{ff00}'..='\u{ffef}')
}

fn as_it_is(words: &str) -> String {
    words.to_owned()
}

#[test]
fn the_fields_of_a_session_take_every_spelling() {
    let mut window = Desk::new().open();
    window.ctrl(Key::E);
    held_to(&mut window, "Day", &days_of_sessions(), as_it_is, Key::Tab);
    held_to(&mut window, "Time", TIMES, as_it_is, Key::Tab);
    for text in MIDNIGHT {
        held_to(
            &mut window,
            "Time",
            &[(*text, Err(TWO_DAYS))],
            as_it_is,
            Key::Tab,
        );
    }
    window.click("More about the session");
    held_to(&mut window, "Minutes", MINUTES, as_it_is, Key::Tab);
    for (text, meant) in [
        ("45,00 \u{20ac}", "45.00 EUR"),
        ("45", "45.00"),
        (
            "a bottle of wine",
            "Kept as it is. It is added up where one amount stands in it, like 45 EUR.",
        ),
    ] {
        held_to(
            &mut window,
            "Cost",
            &[(text, Ok(meant))],
            as_it_is,
            Key::Tab,
        );
    }
    window.click("Scores just before and after");
    held_to(&mut window, "Back pain before", NUMBERS, as_it_is, Key::Tab);
    held_to(&mut window, "Back pain after", NUMBERS, as_it_is, Key::Tab);
}

#[test]
fn the_fields_of_a_night_take_every_spelling() {
    for field in ["To bed", "Asleep", "Awake", "Up"] {
        let mut window = Desk::new().open();
        window.click("Sleep times: not noted");
        let say = |words: &str| format!("{field}: {words}");
        held_to(&mut window, field, TIMES, say, Key::Tab);
        for text in MIDNIGHT {
            held_to(&mut window, field, &[(*text, Ok("00:00"))], say, Key::Tab);
        }
    }
    let mut window = Desk::new().open();
    window.click("Sleep times: not noted");
    let say = |words: &str| format!("Min. awake: {words}");
    held_to(&mut window, "Min. awake", MINUTES, say, Key::Tab);
    let say = |words: &str| format!("Woken: {words} times");
    held_to(&mut window, "Woken", COUNTS, say, Key::Tab);
    let refused = &[
        ("many", Err("many is not a whole number. Write one like 2.")),
        ("2,5", Err("2,5 is not a whole number. Write one like 2.")),
        ("101", Err("101 is outside 0 to 100.")),
    ];
    held_to(&mut window, "Woken", refused, as_it_is, Key::Tab);
}

#[test]
fn the_times_of_check_ins_take_every_spelling() {
    let mut window = Desk::new().open();
    window.shortcut(Modifiers::ALT, Key::ArrowLeft);
    window.click("Scored again: not noted");
    let another = "When it was scored again";
    held_to(&mut window, another, TIMES, as_it_is, Key::Enter);
    for text in MIDNIGHT {
        held_to(
            &mut window,
            another,
            &[(*text, Err(TWO_DAYS))],
            as_it_is,
            Key::Enter,
        );
    }
}

#[test]
fn how_many_painkillers_takes_every_spelling() {
    let mut window = Desk::new().open();
    window.click("Painkillers: not noted");
    fill(&mut window, "Name of the painkiller", "ibuprofen");
    let count = "How many of the painkiller";
    let say = |words: &str| format!("How many: {words} doses");
    held_to(&mut window, count, COUNTS, say, Key::Enter);
    for text in ["0,5", "1/2", "half a tablet", "\u{bd}"] {
        held_to(&mut window, count, &[(text, Ok("0.5"))], say, Key::Enter);
    }
    fill(&mut window, count, "many");
    window.press(Key::Enter);
    assert!(window.says("many is not a number"));
    fill(&mut window, count, "2x");
    assert!(!window.says("is not a number"));
}

#[test]
fn the_days_of_a_report_take_every_spelling() {
    let mut journal = Journal::default();
    let score = Edit::Score {
        date: today(),
        time: None,
        metric: MetricId::PAIN,
        value: Some(4.0),
    };
    journal.apply(score).unwrap();
    let mut window = Desk::new().journal(journal).open();
    window.ctrl(Key::Num7).click("From a day to a day");
    held_to(&mut window, "First day", DAYS, as_it_is, Key::Tab);
    fill(&mut window, "First day", "1.1.1900");
    held_to(&mut window, "Last day", DAYS, as_it_is, Key::Tab);
}

#[test]
fn numbers_of_ones_own_scores_and_of_filters_take_every_spelling() {
    let mut journal = Journal::default();
    let mut walk = Metric::own("Walk", Better::Higher);
    (walk.scale, walk.offered) = (Scale::new(0.0, 600.0, 1.0), Offered::Daily);
    journal.apply(Edit::add_metric(walk)).unwrap();
    let mut window = Desk::new().journal(journal).open();
    held_to(&mut window, "Walk", NUMBERS, as_it_is, Key::Tab);

    let mut window = Desk::new().demo(1).open();
    window.ctrl(Key::Num2);
    let filter = window.harness.get_by_label_contains("Filter, ");
    filter.click();
    window.harness.run();
    window.click("Days by: Any value").click("Back pain");
    held_to(
        &mut window,
        "Back pain at least",
        NUMBERS,
        as_it_is,
        Key::Tab,
    );
}

#[test]
fn the_numbers_of_a_score_of_ones_own_take_every_spelling() {
    for field in ["Lowest value", "Highest value", "Step"] {
        let drawn = |(text, _): &&Spelling| !text.contains(without_font);
        for (text, meant) in NUMBERS.iter().filter(drawn) {
            let mut window = Desk::new().open();
            window.ctrl(Key::Num8).click("Add a score");
            fill(&mut window, "Name", "Energy");
            window.click("More about the score");
            window.click("higher is better");
            fill(&mut window, field, text);
            window.press(Key::Enter);
            match meant {
                Ok(_) => assert!(!window.says("is not a number"), "{field}: {text:?}"),
                Err(words) => {
                    assert!(window.says(words), "{field}: {text:?}");
                    fill(&mut window, field, "1");
                    assert!(!window.says("is not a number"), "{field}: {text:?}");
                }
            }
        }
    }
}
