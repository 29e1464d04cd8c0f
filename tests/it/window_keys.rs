//! Keys that come faster than the frames: each goes to the control that the keys before it led to.
//!
//! The battery types 50 random rows of fields: 6 nights, 32 days of scores, 4 sessions, 8 painkillers; by
//! `scripts/laws.sh` as many times more.

use chrono::{Days, NaiveDate, NaiveTime, Timelike};
use egui::accesskit::Role;
use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use unkink::model::edit::Edit;
use unkink::model::journal::Journal;
use unkink::model::metric::MetricId;
use unkink::model::sleep::Sleep;

use crate::arbitrary::times;
use crate::desk::{Desk, Window, evening, today};

/// One key of the keyboard, with what is held beside it.
#[derive(Clone, Copy, Debug)]
enum Stroke {
    Letter(char),
    Key(Key),
    Chord(Modifiers, Key),
}

impl Stroke {
    /// What a desktop sends for it.
    fn events(self) -> Vec<Event> {
        let (key, modifiers, text) = match self {
            Self::Letter(letter) => {
                let name = letter.to_uppercase().to_string();
                let text = Event::Text(letter.to_string());
                (Key::from_name(&name), Modifiers::NONE, Some(text))
            }
            Self::Key(key) => (Some(key), Modifiers::NONE, None),
            Self::Chord(modifiers, key) => (Some(key), modifiers, None),
        };
        let event = |pressed| {
            key.map(|key| Event::Key {
                key,
                physical_key: None,
                pressed,
                repeat: false,
                modifiers,
            })
        };
        [event(true), text, event(false)]
            .into_iter()
            .flatten()
            .collect()
    }
}

const TAB: Stroke = Stroke::Key(Key::Tab);
const ENTER: Stroke = Stroke::Key(Key::Enter);
const BACK_TAB: Stroke = Stroke::Chord(Modifiers::SHIFT, Key::Tab);
const ALL: Stroke = Stroke::Chord(Modifiers::COMMAND, Key::A);
const SESSION: Stroke = Stroke::Chord(Modifiers::COMMAND, Key::E);
const DAY_BEFORE: Stroke = Stroke::Chord(Modifiers::ALT, Key::ArrowLeft);

fn letters(text: &str) -> impl Iterator<Item = Stroke> {
    text.chars().map(Stroke::Letter)
}

/// Texts, each followed by Tab.
fn tabbed<'a>(texts: impl IntoIterator<Item = &'a str>) -> Vec<Stroke> {
    let field = |text| letters(text).chain([TAB]);
    texts.into_iter().flat_map(field).collect()
}

/// Random numbers (`SplitMix64`), the same on every run.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number from `low` to `high`.
    fn roll(&mut self, low: u64, high: u64) -> u64 {
        low + self.next() % (high - low + 1)
    }

    fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.roll(0, of.len() as u64 - 1) as usize]
    }
}

/// Types at 20 to 60 ms a key into a window whose frames take 100 to 300 ms.
fn play(window: &mut Window, dice: &mut Dice, strokes: &[Stroke]) {
    let mut rest = strokes.iter();
    while rest.len() > 0 {
        let (mut events, mut room) = (Vec::new(), dice.roll(100, 300));
        while room > 0
            && let Some(stroke) = rest.next()
        {
            events.extend(stroke.events());
            room = room.saturating_sub(dice.roll(20, 60));
        }
        window.frame(events);
    }
    window.harness.run();
}

/// Gives the keyboard to the control of this name, not to the word above it.
fn focus(window: &mut Window, name: &str) {
    let all = window.harness.get_all_by_label(name);
    let is_word = |role| role == Role::Label;
    let control = all
        .into_iter()
        .find(|node| !is_word(node.accesskit_node().role()));
    control.unwrap().focus();
    window.harness.run();
}

fn journal(window: &Window) -> &Journal {
    window.harness.state().document().journal()
}

fn time(hour: u64, minute: u64) -> NaiveTime {
    let minutes = (hour * 60 + minute) % 1440;
    NaiveTime::from_num_seconds_from_midnight_opt(minutes as u32 * 60, 0).unwrap()
}

/// A time as somebody in a hurry writes it.
fn hasty(time: NaiveTime, dice: &mut Dice) -> String {
    let (hour, minute) = (time.hour(), time.minute());
    if dice.roll(0, 2) == 0 {
        format!("{hour:02}:{minute:02}")
    } else {
        format!("{hour}{minute:02}")
    }
}

fn night(dice: &mut Dice) -> Sleep {
    let bed = dice.roll(0, 180);
    let asleep = bed + dice.roll(0, 60);
    let awake = dice.roll(0, 150);
    let up = awake + dice.roll(0, 60);
    Sleep {
        bed: Some(time(21, bed)),
        asleep: Some(time(21, asleep)),
        awake: Some(time(5, awake)),
        up: Some(time(5, up)),
        awakenings: Some(dice.roll(0, 6) as u32),
        minutes_awake: Some(dice.roll(0, 60) as u32),
        ..Sleep::default()
    }
}

#[test]
fn a_night_typed_in_one_slow_frame_is_right() {
    let mut window = Desk::new().open();
    window.click("Sleep times: not noted");
    focus(&mut window, "To bed");
    let row = tabbed(["2310", "2340", "650", "705", "2", "25"]);
    window.frame(row.into_iter().flat_map(Stroke::events));
    let night = journal(&window).day(today()).unwrap().sleep.clone();
    let expected = Sleep {
        bed: Some(time(23, 10)),
        asleep: Some(time(23, 40)),
        awake: Some(time(6, 50)),
        up: Some(time(7, 5)),
        awakenings: Some(2),
        minutes_awake: Some(25),
        ..Sleep::default()
    };
    assert_eq!(night, Some(Box::new(expected)));
}

#[test]
fn nights_typed_faster_than_the_frames_are_right() {
    let (mut window, mut dice) = (Desk::new().open(), Dice(1));
    window.click("Sleep times: not noted");
    let mut date = today();
    for _ in 0..6 * times() {
        let night = night(&mut dice);
        let times = [night.bed, night.asleep, night.awake, night.up];
        let mut texts: Vec<_> = times
            .into_iter()
            .map(|time| hasty(time.unwrap(), &mut dice))
            .collect();
        let counts = [night.awakenings, night.minutes_awake];
        texts.extend(counts.map(|count| count.unwrap().to_string()));
        let mut strokes = tabbed(texts.iter().map(String::as_str));
        strokes.push(DAY_BEFORE);
        focus(&mut window, "To bed");
        play(&mut window, &mut dice, &strokes);
        let there = journal(&window).day(date).and_then(|day| day.sleep.clone());
        assert_eq!(there, Some(Box::new(night)), "{texts:?}");
        date = date.pred_opt().unwrap();
    }
}

#[test]
fn scores_typed_faster_than_the_frames_are_right() {
    let (mut window, mut dice) = (Desk::new().open(), Dice(2));
    let (mut strokes, mut days) = (Vec::new(), Vec::new());
    for back in 0..32 * u64::from(times()) {
        // Not 0 after 1, which is 10.
        let mut values = [0; 4].map(|_| dice.roll(0, 10));
        for i in 1..4 {
            values[i] += u64::from(values[i - 1] == 1 && values[i] == 0);
        }
        strokes.extend(
            values
                .iter()
                .flat_map(|v| letters(&v.to_string()).collect::<Vec<_>>()),
        );
        strokes.push(DAY_BEFORE);
        days.push((today() - Days::new(back), values));
    }
    play(&mut window, &mut dice, &strokes);
    let scored = ["pain", "stiffness", "sleep", "mood"].map(MetricId::new);
    for (date, values) in days {
        let there = scored.clone().map(|id| window.score(date, &id));
        assert_eq!(there, values.map(|value| Some(value as f64)), "{date}");
    }
}

#[test]
fn sessions_typed_faster_than_the_frames_are_right() {
    let (mut window, mut dice) = (Desk::new().open(), Dice(3));
    let (mut strokes, mut expected) = (Vec::new(), Vec::new());
    for back in 0..4 * u64::from(times()) {
        let date = today() - Days::new(back);
        let at = time(dice.roll(7, 20), dice.roll(0, 59));
        strokes.extend([SESSION, BACK_TAB, BACK_TAB, ALL]);
        strokes.extend(tabbed([date.to_string().as_str(), ""]));
        let hour = at.format("%H:%M").to_string();
        strokes.extend(letters(&hour).chain([ENTER]));
        expected.push((date, Some(at)));
    }
    play(&mut window, &mut dice, &strokes);
    let sessions = journal(&window).sessions().iter();
    let there = sessions.map(|session| (session.date, session.time));
    expected.reverse();
    assert_eq!(there.collect::<Vec<_>>(), expected);
}

#[test]
fn painkillers_typed_faster_than_the_frames_are_right() {
    let (mut window, mut dice) = (Desk::new().open(), Dice(4));
    window.click("Painkillers: not noted");
    focus(&mut window, "Name of the painkiller");
    let (mut strokes, mut expected) = (Vec::new(), Vec::new());
    for n in 0..8 * times() {
        let name = dice.one(&["ibuprofen", "paracetamol", "diclofenac", "aspirin"]);
        let name = format!("{name}{n}");
        let dose = format!("{} mg", dice.roll(1, 20) * 50);
        let count = dice.roll(1, 4);
        strokes.extend(tabbed([name.as_str(), dose.as_str()]));
        strokes.extend(letters(&count.to_string()).chain([ENTER]));
        expected.push((name, Some(dose), count as f64));
    }
    play(&mut window, &mut dice, &strokes);
    let taken = journal(&window).day(today()).unwrap().medication.clone();
    let there = taken.unwrap_or_default().into_iter();
    let there = there.map(|one| (one.name, one.dose, one.count));
    assert_eq!(there.collect::<Vec<_>>(), expected);
}

#[test]
fn a_key_held_down_scores_one_row() {
    let mut window = Desk::new().open();
    let [press, text, release] = <[Event; 3]>::try_from(Stroke::Letter('4').events()).unwrap();
    // 1.2 seconds: a pause, then thirty times a second.
    window.frame([press.clone(), text.clone()]);
    window.harness.run_steps(30);
    for _ in 0..20 {
        window.frame([press.clone(), text.clone()]);
    }
    window.frame([release]);
    window.harness.run();
    let score = |id| window.score(today(), &id);
    assert_eq!(score(MetricId::PAIN), Some(4.0));
    assert_eq!(score(MetricId::STIFFNESS), None);
    window.frame(Stroke::Letter('4').events());
    assert_eq!(window.score(today(), &MetricId::STIFFNESS), Some(4.0));
}

#[test]
fn an_enter_held_down_opens_the_form_and_does_not_save_it() {
    let mut window = Desk::new().open();
    focus(&mut window, "I had a session");
    let press = Stroke::Key(Key::Enter).events()[0].clone();
    for _ in 0..20 {
        window.frame([press.clone()]);
    }
    assert!(window.saves().is_some());
    assert!(journal(&window).sessions().is_empty());
}

#[test]
fn the_first_key_of_a_new_day_is_the_new_days() {
    let morning = (evening() + chrono::TimeDelta::hours(11)).date();
    for typed in ["43", "4386"] {
        let mut window = Desk::new().open();
        window.types(typed);
        window.wake(evening() + chrono::TimeDelta::hours(11));
        window.frame(letters("62").flat_map(Stroke::events));
        assert!(window.shows("Monday 23 November"));
        let score = |date: NaiveDate, id: MetricId| window.score(date, &id);
        assert_eq!(score(morning, MetricId::PAIN), Some(6.0));
        assert_eq!(score(morning, MetricId::STIFFNESS), Some(2.0));
        assert_eq!(score(today(), MetricId::STIFFNESS), Some(3.0));
        let sleep = (typed.len() == 4).then_some(8.0);
        assert_eq!(score(today(), MetricId::SLEEP), sleep, "yesterday's row");
    }
}

#[test]
fn the_first_key_after_midnight_is_the_evenings_that_goes_on() {
    let mut window = Desk::new().open();
    window
        .types("4")
        .wake(evening() + chrono::TimeDelta::hours(4));
    window.frame(Stroke::Letter('3').events());
    assert!(window.shows("It is past midnight. This is still Sunday 22 November."));
    assert_eq!(window.score(today(), &MetricId::STIFFNESS), Some(3.0));
}

#[test]
fn a_text_that_is_written_over_a_jump_of_the_clock_keeps_its_day() {
    let mut window = Desk::new().open();
    window.click("Tags: not noted");
    focus(&mut window, "Add a tag");
    window.types("gar");
    window.wake(evening() + chrono::TimeDelta::hours(11));
    window.frame(letters("den").chain([ENTER]).flat_map(Stroke::events));
    assert_eq!(journal(&window).day(today()).unwrap().tags, ["garden"]);
}

/// Opens something over the page.
type Opens = fn(&mut Window);

#[test]
fn digits_score_again_after_all_that_lay_over_the_page() {
    let openers: [(&str, Opens); 7] = [
        ("the calendar", |w| {
            w.click("Sunday 22 November");
        }),
        ("the menu", |w| {
            w.press(Key::F10);
        }),
        ("the menu, by its button", |w| {
            w.click("Menu");
        }),
        ("the session form", |w| {
            w.ctrl(Key::E);
        }),
        ("the question for a file", |w| {
            w.press(Key::F10);
            w.click("Get your data out");
        }),
        ("the help", |w| {
            w.press(Key::F1);
        }),
        ("another page", |w| {
            w.ctrl(Key::Num3);
        }),
    ];
    for (name, open) in openers {
        let mut window = Desk::new().open();
        window.types("4");
        open(&mut window);
        match name {
            "the help" => window.press(Key::F1),
            "another page" => window.ctrl(Key::Num1),
            _ => window.types("7").press(Key::Escape),
        };
        assert_eq!(window.score(today(), &MetricId::STIFFNESS), None, "{name}");
        window.types("3");
        let stiffness = window.score(today(), &MetricId::STIFFNESS);
        assert_eq!(stiffness, Some(3.0), "{name}");
    }
}

#[test]
fn what_lies_over_the_page_has_the_keys_for_itself() {
    let openers: [(&str, Opens); 7] = [
        ("the calendar", |w| {
            w.click("Sunday 22 November");
        }),
        ("the menu", |w| {
            w.press(Key::F10);
        }),
        ("the question for a file", |w| {
            w.press(Key::F10).click("Get your data out");
        }),
        ("the menu of a day", |w| {
            w.click("What else can be done with today");
        }),
        ("the question of moving", |w| {
            w.click("What else can be done with today");
            w.click("Move to another day\u{2026}");
            w.click("Friday 20 November 2026, noted");
        }),
        ("the calendar of the form", |w| {
            w.ctrl(Key::E).click("Choose the day in a calendar");
        }),
        ("the kinds of the form", |w| {
            w.ctrl(Key::E).click("Kind: Massage");
        }),
    ];
    for (name, open) in openers {
        let mut held = Journal::default();
        let note = Some("long drive".into());
        let friday = today() - Days::new(2);
        held.apply(Edit::Note(friday, note)).unwrap();
        let mut window = Desk::new().journal(held).open();
        window.types("4");
        open(&mut window);
        let covered = controls(&window);
        assert_ne!(covered, 0, "{name}");
        window.ctrl(Key::Num3).ctrl(Key::Z).press(Key::F1);
        window.shortcut(Modifiers::ALT, Key::ArrowLeft);
        window.ctrl(Key::F).ctrl(Key::O);
        assert_eq!(controls(&window), covered, "{name} is still open");
        let pain = window.score(today(), &MetricId::PAIN);
        assert_eq!(pain, Some(4.0), "{name}");
        window.press(Key::Escape);
        assert!(window.shows("Sunday 22 November"), "{name}: the same page");
        window.ctrl(Key::Z);
        assert_eq!(window.score(today(), &MetricId::PAIN), None, "{name}");
    }
}

/// How many controls lie over the page.
fn controls(window: &Window) -> usize {
    window.harness.ctx.viewport(|view| {
        let layers = view.prev_pass.widgets.layer_ids();
        let over = layers.filter(|layer| layer.order != egui::Order::Background);
        over.map(|layer| view.prev_pass.widgets.get_layer(layer).count())
            .sum()
    })
}

#[test]
fn a_frame_that_brings_nothing_is_one_pass_on_every_page() {
    let mut window = Desk::new().demo(1).open();
    for page in [
        Key::Num1,
        Key::Num2,
        Key::Num3,
        Key::Num4,
        Key::Num5,
        Key::Num6,
        Key::Num7,
        Key::Num8,
        Key::Num9,
    ] {
        window.ctrl(page).answered();
        window.harness.step();
        let output = &window.harness.output().platform_output;
        assert_eq!(output.num_completed_passes, 1, "{page:?}");
    }
}
