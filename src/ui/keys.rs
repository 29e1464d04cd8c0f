//! Keys in their order, however many a frame brings: each goes to the control that the keys before it led to.
//!
//! egui moves the keyboard at a frame's beginning, before a field has read its letters: after a slow frame
//! `2310 Tab 2340` would all go to one field. So a pass is handed one key or click, and the next one only
//! after a pass without, in which the keyboard comes to rest. These passes belong to one frame: they
//! are laid out, but only the last is painted. Letters that follow one another into a text field go there
//! in one pass: they lead nowhere else.
//!
//! Invariants: no event is lost or overtakes another, but for the repeats of a held key whose control has
//! given the keyboard away.

use std::collections::{HashMap, VecDeque};
use std::num::NonZeroUsize;

use egui::text_edit::TextEditState;
use egui::{Context, Event, Id, Key, Memory, Modifiers, RawInput, Ui};

/// The most passes of a frame; keys that have no room wait for the next one.
const PASSES: NonZeroUsize = NonZeroUsize::MIN.saturating_add(47);
/// A key that was seen longer ago, in seconds, is pressed anew: its release went to another window.
const HELD: f64 = 2.5;

/// Has the keys of this window handed on in their order.
pub fn install(ctx: &Context) {
    ctx.options_mut(|options| options.max_passes = PASSES);
    ctx.add_plugin(InOrder::default());
}

#[derive(Default)]
struct InOrder {
    waiting: VecDeque<Event>,
    /// Whether a text field has the keyboard.
    writes: bool,
    /// Whether the last pass had a key, so that the keyboard may still be on its way.
    acted: bool,
    /// The keys that are held down, by their place on the keyboard where it is known: what a key is called
    /// when it goes up depends on whether Shift went up before it.
    held: HashMap<Key, Held>,
}

/// A key that is held down.
struct Held {
    /// What had the keyboard when it went down.
    by: Option<Id>,
    /// When it was seen last, in seconds of the window's time.
    seen: f64,
}

impl egui::Plugin for InOrder {
    fn debug_name(&self) -> &'static str {
        "keys in order"
    }

    fn input_hook(&mut self, ctx: &Context, input: &mut RawInput) {
        self.waiting.extend(input.events.drain(..));
        let focused = ctx.memory(Memory::focused);
        self.writes = focused.is_some_and(|id| TextEditState::load(ctx, id).is_some());
        let now = input.time.unwrap_or_else(|| ctx.input(|input| input.time));
        input.events = self.pass(focused, now);
    }

    fn on_end_pass(&mut self, ui: &mut Ui) {
        if self.waiting.is_empty() {
            return;
        }
        ui.ctx().request_discard("keys wait for their control");
        if !ui.ctx().will_discard() {
            ui.ctx().request_repaint();
        }
    }
}

impl InOrder {
    /// The events of the next pass: those up to the second key, or up to the first one where the
    /// last pass had one. A run of letters into a text field is as one key.
    fn pass(&mut self, focused: Option<Id>, now: f64) -> Vec<Event> {
        let mut events = Vec::new();
        let mut full = std::mem::take(&mut self.acted);
        let mut is_run = !full && self.writes;
        while let Some(event) = self.waiting.front() {
            is_run &= !is_act(event) || self.is_letter();
            if full && !is_run && is_act(event) {
                break;
            }
            let Some(event) = self.waiting.pop_front() else {
                break;
            };
            let text = self.text_of(&event);
            if self.is_stray(&event, focused, now) {
                continue;
            }
            full |= is_act(&event);
            events.push(event);
            events.extend(text);
        }
        self.acted = events.iter().any(is_act);
        events
    }

    /// Whether the next event writes a letter and does nothing else.
    fn is_letter(&self) -> bool {
        match self.waiting.front() {
            Some(Event::Text(_)) => true,
            Some(Event::Key { modifiers, .. }) => {
                let plain = !(modifiers.ctrl || modifiers.alt || modifiers.command);
                plain && matches!(self.waiting.get(1), Some(Event::Text(_)))
            }
            _ => false,
        }
    }

    /// The letter that this key writes: it comes right after it.
    fn text_of(&mut self, event: &Event) -> Option<Event> {
        let pressed = matches!(event, Event::Key { pressed: true, .. });
        let next = self.waiting.front();
        let written = pressed && matches!(next, Some(Event::Text(_)));
        written.then(|| self.waiting.pop_front()).flatten()
    }

    /// Whether a held key repeats itself into a control that it was not pressed for: one score would
    /// become four, and the Enter that opened a form would save it.
    fn is_stray(&mut self, event: &Event, focused: Option<Id>, now: f64) -> bool {
        match event {
            Event::WindowFocused(false) => self.held.clear(),
            Event::Key {
                key,
                physical_key,
                pressed: false,
                ..
            } => drop(self.held.remove(&physical_key.unwrap_or(*key))),
            Event::Key {
                key,
                physical_key,
                modifiers,
                ..
            } => {
                let place = physical_key.unwrap_or(*key);
                let held = self.held.get_mut(&place);
                if let Some(held) = held.filter(|held| now - held.seen <= HELD) {
                    held.seen = now;
                    return held.by != focused && !is_walk(*key, *modifiers);
                }
                let (by, seen) = (focused, now);
                self.held.insert(place, Held { by, seen });
            }
            _ => {}
        }
        false
    }
}

/// Whether a key is held down to walk on from control to control, or to repeat a command.
fn is_walk(key: Key, modifiers: Modifiers) -> bool {
    use Key::{ArrowDown, ArrowLeft, ArrowRight, ArrowUp, PageDown, PageUp, Tab};
    let walks = [
        Tab, ArrowUp, ArrowDown, ArrowLeft, ArrowRight, PageUp, PageDown,
    ];
    walks.contains(&key) || modifiers.command || modifiers.ctrl || modifiers.alt
}

/// Whether what this event does depends on what has the keyboard, or changes it.
fn is_act(event: &Event) -> bool {
    matches!(
        event,
        Event::Key { pressed: true, .. }
            | Event::Text(_)
            | Event::Ime(_)
            | Event::Cut
            | Event::Copy
            | Event::Paste(_)
            | Event::PointerButton { .. }
            | Event::AccessKitActionRequest(_)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(key: Key, pressed: bool) -> Event {
        Event::Key {
            key,
            physical_key: None,
            pressed,
            repeat: false,
            modifiers: Modifiers::NONE,
        }
    }

    fn typed(name: Key, text: &str) -> [Event; 3] {
        let text = Event::Text(text.into());
        [key(name, true), text, key(name, false)]
    }

    #[test]
    fn a_pass_has_one_key_with_its_letter_and_the_next_one_has_none() {
        let mut order = InOrder::default();
        let moved = Event::PointerMoved(egui::pos2(1.0, 1.0));
        order.waiting.push_back(moved.clone());
        order.waiting.extend(typed(Key::Num4, "4"));
        order.waiting.extend(typed(Key::Tab, ""));
        let mut passes: Vec<Vec<Event>> = Vec::new();
        while !order.waiting.is_empty() {
            passes.push(order.pass(None, 0.0));
        }
        let four = typed(Key::Num4, "4");
        let first: Vec<_> = std::iter::once(moved).chain(four).collect();
        let last = typed(Key::Tab, "").to_vec();
        assert_eq!(passes, [first, Vec::new(), last]);
    }

    #[test]
    fn letters_go_to_a_text_field_in_one_pass_and_tab_in_one_of_its_own() {
        let mut order = InOrder {
            writes: true,
            ..InOrder::default()
        };
        let two: Vec<_> = [typed(Key::Num2, "2"), typed(Key::Num3, "3")].concat();
        order.waiting.extend(two.clone());
        order.waiting.push_back(key(Key::Tab, true));
        order.waiting.extend(typed(Key::Num7, "7"));
        let mut passes: Vec<Vec<Event>> = Vec::new();
        while !order.waiting.is_empty() {
            passes.push(order.pass(None, 0.0));
        }
        let tab = vec![key(Key::Tab, true)];
        let seven = typed(Key::Num7, "7").to_vec();
        assert_eq!(passes, [two, Vec::new(), tab, Vec::new(), seven]);
    }

    #[test]
    fn a_frame_with_one_key_is_one_pass() {
        let mut order = InOrder::default();
        order.waiting.extend(typed(Key::Num4, "4"));
        assert_eq!(order.pass(None, 0.0).len(), 3);
        assert!(order.waiting.is_empty());
    }

    #[test]
    fn a_held_key_repeats_only_where_it_was_pressed() {
        let (here, there) = (Some(Id::unique("here")), Some(Id::unique("there")));
        let mut order = InOrder::default();
        let mut press = |name, focused, now| {
            order.waiting.extend([key(name, true)]);
            let events = order.pass(focused, now);
            // The pass in which the keyboard comes to rest.
            let later = order.pass(focused, now);
            events.len() + later.len()
        };
        assert_eq!(press(Key::Num4, here, 0.0), 1);
        assert_eq!(press(Key::Num4, there, 0.6), 0, "the next row");
        assert_eq!(press(Key::Num4, here, 0.7), 1, "a letter in a note");
        assert_eq!(press(Key::Num4, there, 9.0), 1, "its release was lost");
        assert_eq!(press(Key::ArrowDown, here, 9.0), 1);
        assert_eq!(press(Key::ArrowDown, there, 9.1), 1, "walked on purpose");
    }

    #[test]
    fn a_key_whose_shift_went_up_first_is_not_held() {
        let colon = |name, pressed| Event::Key {
            key: name,
            physical_key: Some(Key::Semicolon),
            pressed,
            repeat: false,
            modifiers: Modifiers::NONE,
        };
        let mut order = InOrder::default();
        let mut events = |event, focused| {
            order.waiting.push_back(event);
            order.pass(focused, 0.0).len() + order.pass(focused, 0.0).len()
        };
        let (bed, asleep) = (Some(Id::unique("bed")), Some(Id::unique("asleep")));
        assert_eq!(events(colon(Key::Colon, true), bed), 1);
        assert_eq!(events(colon(Key::Semicolon, false), bed), 1);
        assert_eq!(events(colon(Key::Colon, true), asleep), 1, "typed anew");
    }
}
