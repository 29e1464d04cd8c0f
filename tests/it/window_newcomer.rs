//! What somebody new wants to do, counted: a key, a click, or one text typed into the field that has the keyboard.

use chrono::NaiveTime;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use unkink::demo::demo;
use unkink::model::area::Area;
use unkink::model::metric::{Better, MetricId};

use crate::desk::{Desk, Window, today};

/// Somebody at the window, whose doings are counted.
struct Hands {
    window: Window,
    did: usize,
}

impl Hands {
    fn at(window: Window) -> Self {
        Self { window, did: 0 }
    }

    fn click(&mut self, name: &str) -> &mut Self {
        self.did += 1;
        self.window.click(name);
        self
    }

    /// A click on the first that has this in its name.
    fn click_part(&mut self, part: &str) -> &mut Self {
        let name = {
            let mut all = self.window.harness.query_all_by_label_contains(part);
            all.next().unwrap().accesskit_node().label().unwrap()
        };
        self.click(&name)
    }

    /// A click into the field of this name, whose text is then typed over.
    fn click_field(&mut self, name: &str) -> &mut Self {
        self.did += 1;
        let role = egui::accesskit::Role::TextInput;
        let field = self.window.harness.get_by_role_and_label(role, name);
        let pos = field.rect().center();
        let press = |pressed| egui::Event::PointerButton {
            pos,
            button: egui::PointerButton::Primary,
            pressed,
            modifiers: NONE,
        };
        let moved = egui::Event::PointerMoved(pos);
        self.window.frame([moved, press(true), press(false)]);
        self.window.harness.run();
        self
    }

    fn press(&mut self, modifiers: Modifiers, key: Key) -> &mut Self {
        self.did += 1;
        self.window.shortcut(modifiers, key);
        self
    }

    /// Keys that each mean something by themselves.
    fn digits(&mut self, digits: &str) -> &mut Self {
        self.did += digits.len();
        self.window.types(digits);
        self
    }

    /// One text in the field that has the keyboard.
    fn fill(&mut self, text: &str) -> &mut Self {
        self.did += 1;
        self.window.types(text);
        self
    }

    #[track_caller]
    fn within(&self, most: usize) {
        assert!(self.did <= most, "{} instead of {most}", self.did);
    }
}

const NONE: Modifiers = Modifiers::NONE;

fn scores(hands: &mut Hands, back: u64) -> Vec<Option<f64>> {
    let journal = hands.window.saved();
    let day = journal.day(today() - chrono::Days::new(back)).cloned();
    let score = |id: &str| day.as_ref()?.score(&MetricId::new(id));
    ["pain", "stiffness", "sleep", "mood"].map(score).into()
}

#[test]
fn four_scores_and_those_of_yesterday() {
    let four = [4.0, 3.0, 8.0, 6.0].map(Some);
    let mut hands = Hands::at(Desk::new().open());
    hands.digits("4386").within(4);
    assert_eq!(scores(&mut hands, 0), four);
    let mut hands = Hands::at(Desk::new().open());
    hands.press(Modifiers::ALT, Key::ArrowLeft).digits("4386");
    hands.within(5);
    assert_eq!(scores(&mut hands, 1), four);
    hands.did = 0;
    hands.press(Modifiers::COMMAND, Key::Z).within(1);
    assert_eq!(scores(&mut hands, 1)[3], None);
}

/// A day of last week in the calendar.
const DAY: &str = "Monday 16 November 2026";

#[test]
fn a_massage_of_last_week() {
    let mut hands = Hands::at(Desk::new().open());
    hands
        .click("I had a session")
        .click("Choose the day in a calendar")
        .click(DAY);
    hands
        .click_field("With whom")
        .fill("Ana")
        .press(NONE, Key::Enter);
    hands.within(6);
    let journal = hands.window.saved();
    let session = &journal.sessions()[0];
    assert_eq!(session.date.to_string(), "2026-11-16");
    assert_eq!(session.with.as_deref(), Some("Ana"));
}

#[test]
fn the_times_of_the_night() {
    let mut hands = Hands::at(Desk::new().open());
    hands
        .click("Sleep times: not noted")
        .fill("2310")
        .press(NONE, Key::Tab);
    hands.fill("2330").press(NONE, Key::Enter).within(5);
    let night = hands
        .window
        .saved()
        .day(today())
        .unwrap()
        .sleep
        .clone()
        .unwrap();
    assert_eq!(night.bed, NaiveTime::from_hms_opt(23, 10, 0));
    assert_eq!(night.asleep, NaiveTime::from_hms_opt(23, 30, 0));
}

#[test]
fn two_ibuprofen_where_it_hurts_and_the_answer() {
    let mut journal = demo(1, 1, today());
    let day = journal.day(today()).cloned().unwrap_or_default();
    assert!(day.areas.is_none() || !day.areas.unwrap().is_empty());
    let edit = unkink::model::edit::Edit::Medication(today(), None);
    journal.apply(edit).unwrap();
    let edit = unkink::model::edit::Edit::Areas(today(), None);
    journal.apply(edit).unwrap();
    let mut hands = Hands::at(Desk::new().journal(journal).open());
    hands.click("Painkillers: not noted");
    hands
        .click_part("Add ibuprofen")
        .click_part("One more ibuprofen")
        .within(3);
    let taken = hands
        .window
        .saved()
        .day(today())
        .unwrap()
        .medication
        .clone();
    assert_eq!(taken.unwrap()[0].count, 2.0);
    hands.did = 0;
    hands.click("Where it hurts: not noted");
    hands
        .click("Lower left back, not noted")
        .digits("5")
        .within(3);
    let areas = hands
        .window
        .saved()
        .day(today())
        .unwrap()
        .areas
        .clone()
        .unwrap();
    assert_eq!(areas.get(&Area::new("lower-left")), Some(&5.0));
    hands.did = 0;
    hands.press(Modifiers::COMMAND, Key::Num4).within(1);
    hands.window.answered();
    assert!(hands.window.says("Does massage help your back pain?"));
}

#[test]
fn the_first_painkiller_there_is() {
    let mut hands = Hands::at(Desk::new().open());
    hands
        .click("Painkillers: not noted")
        .fill("ibuprofen 400 mg x2");
    assert!(hands.window.shows("ibuprofen 400 mg: 2 doses"));
    hands.press(NONE, Key::Enter).within(3);
    let day = hands.window.saved().day(today()).cloned().unwrap();
    let taken = &day.medication.unwrap()[0];
    let told = (taken.name.as_str(), taken.dose.as_deref(), taken.count);
    assert_eq!(told, ("ibuprofen", Some("400 mg"), 2.0));
}

#[test]
fn a_page_for_the_therapist_and_a_score_of_ones_own() {
    let mut hands = Hands::at(Desk::new().demo(1).open());
    for name in ["unkink-report.pdf", "unkink-report 2.pdf"] {
        hands.did = 0;
        hands.press(Modifiers::COMMAND, Key::Num7);
        hands.click("Save as PDF").within(2);
        hands.window.until(name, |window| window.says(name));
        // Nothing is replaced, and nothing asked.
        let pdf = std::fs::read(hands.window.folder.path().join(name)).unwrap();
        assert!(pdf.starts_with(b"%PDF-"));
    }
    let mut hands = Hands::at(Desk::new().open());
    // From Today and back: what it is called, which way is better, and done.
    hands.click("Ask for a score of your own").fill("Balance");
    hands.click("higher is better").within(3);
    assert!(hands.window.shows("Balance 4"), "its row is on Today");
    hands.window.ctrl(Key::Num8);
    hands.did = 0;
    // What the name says need not be said again.
    hands.click("Add a score").fill("Knee pain");
    hands.press(NONE, Key::Enter).within(3);
    let journal = hands.window.saved();
    let better = |id: &str| journal.metrics().get(&MetricId::new(id)).map(|m| m.better);
    assert_eq!(better("balance"), Some(Better::Higher));
    assert_eq!(better("knee_pain"), Some(Better::Lower));
}
