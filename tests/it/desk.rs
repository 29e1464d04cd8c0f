//! The window as a person meets it: opened on a journal in a folder of its own, driven by keys,
//! clicks and accessibility labels.

use std::cell::Cell;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;
use std::time::{Duration, Instant};

use chrono::{NaiveDate, NaiveDateTime};
use egui::{Event, Key, Modifiers, OutputCommand, PointerButton};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable};
use tempfile::TempDir;
use unkink::demo::demo;
use unkink::model::journal::Journal;
use unkink::model::metric::MetricId;
use unkink::model::typed::DateOrder;
use unkink::store::Store;
use unkink::store::reminder::Reminder;
use unkink::ui::app::{App, Desktop};
use unkink::ui::clock::Clock;
use unkink::ui::theme;

use crate::soft::Soft;

/// How long what works on threads may take.
const PATIENCE: Duration = Duration::from_mins(2);

/// Sunday 22 November 2026, a quarter past eight in the evening.
pub fn evening() -> NaiveDateTime {
    today().and_hms_opt(20, 15, 0).unwrap()
}

/// The day of [`evening`].
pub fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

/// How the window is opened.
pub struct Desk {
    journal: Option<Journal>,
    size: [f32; 2],
    theme: egui::Theme,
    scale: f32,
    order: DateOrder,
    now: Rc<Cell<NaiveDateTime>>,
    last_end: Option<PathBuf>,
    disks: Option<PathBuf>,
    reminder: Option<Reminder>,
    desktop: Option<Desktop>,
}

impl Desk {
    /// A window of 1100 × 760 in light, on an empty journal.
    pub fn new() -> Self {
        let (size, theme) = ([1100.0, 760.0], egui::Theme::Light);
        Self {
            journal: None,
            size,
            theme,
            scale: 1.0,
            order: DateOrder::Dmy,
            now: Rc::new(Cell::new(evening())),
            last_end: None,
            disks: None,
            reminder: None,
            desktop: None,
        }
    }

    pub fn journal(mut self, journal: Journal) -> Self {
        self.journal = Some(journal);
        self
    }

    /// A made-up diary of so many years.
    pub fn demo(self, years: u32) -> Self {
        self.journal(demo(years, 1, today()))
    }

    pub fn size(mut self, width: f32, height: f32) -> Self {
        self.size = [width, height];
        self
    }

    pub fn dark(mut self) -> Self {
        self.theme = egui::Theme::Dark;
        self
    }

    /// Text size: 2.0 is 200 %.
    pub fn zoom(mut self, scale: f32) -> Self {
        self.scale = scale;
        self
    }

    /// What a typed day like 5/11 means.
    pub fn order(mut self, order: DateOrder) -> Self {
        self.order = order;
        self
    }

    pub fn now(self, now: NaiveDateTime) -> Self {
        self.now.set(now);
        self
    }

    /// After a run that left this log.
    pub fn after(mut self, log: &Path) -> Self {
        self.last_end = Some(log.to_owned());
        self
    }

    /// On a computer that remembers in this file which folders lie on a disk of their own.
    pub fn disks(mut self, memory: &Path) -> Self {
        self.disks = Some(memory.to_owned());
        self
    }

    /// Where this keeps the time for the evening's reminder.
    pub fn reminder(mut self, reminder: Reminder) -> Self {
        self.reminder = Some(reminder);
        self
    }

    /// What opens files.
    pub fn desktop(mut self, desktop: Desktop) -> Self {
        self.desktop = Some(desktop);
        self
    }

    pub fn open(self) -> Window {
        let folder = tempfile::tempdir().unwrap();
        if let Some(journal) = &self.journal {
            let store = Store::at(folder.path().join("journal.json"));
            let base = store.load().unwrap().base;
            store.save(journal, &base).unwrap();
        }
        self.open_in(folder)
    }

    /// On whatever lies in `folder`.
    pub fn open_in(self, folder: TempDir) -> Window {
        let path = folder.path().join("journal.json");
        self.open_on(path, folder)
    }

    /// On a journal that another window has open.
    pub fn open_at(self, path: &Path) -> Window {
        self.open_on(path.to_owned(), tempfile::tempdir().unwrap())
    }

    fn open_on(self, path: PathBuf, folder: TempDir) -> Window {
        let store = Store::at(&path).with_disks(self.disks);
        let loaded = store.load();
        let (now, read) = (self.now.clone(), self.now);
        let clock = Clock::reading(move || read.get());
        // The settings lie beside the journal: a person's own ones stay out of it.
        let settings = folder.path().join("settings.json");
        let app = App::new(store, loaded, clock, Arc::new(|| {}))
            .with_settings(Some(settings))
            .with_order(self.order)
            .with_last_end(self.last_end.as_deref())
            .with_surroundings(None, self.reminder)
            .with_documents(Some(folder.path().to_owned()));
        let app = match self.desktop {
            Some(desktop) => app.with_desktop(desktop),
            None => app,
        };
        let zoom = self.scale;
        let harness = Harness::builder()
            // Larger text is fewer points in the same window.
            .with_size(self.size.map(|length| length / zoom))
            .with_pixels_per_point(zoom)
            .with_theme(self.theme)
            .with_step_dt(1.0 / 60.0)
            // egui takes a pointer that has jumped for a moving one, and draws, for a tenth of a second:
            // seven frames, where two clicks follow one another as fast as a quick disk lets them.
            .with_max_steps(8)
            .with_context_setup(theme::install)
            .renderer(Soft::default())
            .build_ui_state(
                |ui, app: &mut App| {
                    // The whole window, without the margin of the harness.
                    let window = ui.ctx().content_rect();
                    let mut whole = ui.new_child(egui::UiBuilder::new().max_rect(window));
                    whole.set_clip_rect(window);
                    app.ui(&mut whole);
                },
                app,
            );
        let mut window = Window {
            harness,
            path,
            folder,
            now,
        };
        window.harness.run();
        window
    }
}

/// An open window and its journal's file.
pub struct Window {
    pub harness: Harness<'static, App>,
    pub path: PathBuf,
    pub folder: TempDir,
    now: Rc<Cell<NaiveDateTime>>,
}

impl Window {
    /// One slow frame, which brings all these events at once.
    pub fn frame(&mut self, events: impl IntoIterator<Item = Event>) -> &mut Self {
        self.harness.input_mut().events.extend(events);
        self.harness.step();
        self
    }

    /// Types letters or digits one by one, a frame each.
    pub fn types(&mut self, text: &str) -> &mut Self {
        for letter in text.chars() {
            self.harness.event(Event::Text(letter.to_string()));
            self.harness.run();
        }
        self
    }

    pub fn press(&mut self, key: Key) -> &mut Self {
        self.harness.key_press(key);
        self.harness.run();
        self
    }

    pub fn shortcut(&mut self, modifiers: Modifiers, key: Key) -> &mut Self {
        self.harness.key_press_modifiers(modifiers, key);
        self.harness.run();
        self
    }

    pub fn ctrl(&mut self, key: Key) -> &mut Self {
        self.shortcut(Modifiers::COMMAND, key)
    }

    /// Presses Tab until the control of this name has the keyboard.
    pub fn tab_to(&mut self, name: &str) -> &mut Self {
        for _ in 0..150 {
            let is_there = self
                .harness
                .query_all_by_label(name)
                .any(|node| node.is_focused());
            if is_there {
                return self;
            }
            self.press(Key::Tab);
        }
        panic!("{name} is not reached by Tab");
    }

    /// Presses Tab until a control has the keyboard whose name begins like this.
    pub fn tab_to_part(&mut self, begin: &str) -> &mut Self {
        for _ in 0..150 {
            if self.focused().starts_with(begin) {
                return self;
            }
            self.press(Key::Tab);
        }
        panic!("{begin} is not reached by Tab");
    }

    /// The name of what has the keyboard; empty where nothing has.
    pub fn focused(&self) -> String {
        let root = self.harness.root();
        let node = root
            .children_recursive()
            .find(egui_kittest::Node::is_focused);
        node.and_then(|node| node.accesskit_node().label())
            .unwrap_or_default()
    }

    /// The name of the button that saves the session form, where it is open: it says what it saves.
    pub fn saves(&self) -> Option<String> {
        let role = egui::accesskit::Role::Button;
        let buttons = self.harness.query_all_by_role(role);
        let names = buttons.filter_map(|button| button.accesskit_node().label());
        let mut names =
            names.filter(|name| name.starts_with("Save ") && !name.ends_with('\u{2026}'));
        names.next()
    }

    /// Saves the session form with its button.
    #[track_caller]
    pub fn save_session(&mut self) -> &mut Self {
        let save = self.saves().unwrap();
        self.click(&save)
    }

    /// Scrolls to the control with this name and clicks it.
    pub fn click(&mut self, name: &str) -> &mut Self {
        self.harness.get_by_label(name).scroll_to_me();
        self.harness.run();
        self.click_at(self.harness.get_by_label(name).rect().center())
    }

    /// Clicks whatever lies at this place.
    pub fn click_at(&mut self, pos: egui::Pos2) -> &mut Self {
        let events = &mut self.harness.input_mut().events;
        // All in one frame: an answer that comes from its thread between two may move the control.
        events.push(Event::PointerMoved(pos));
        events.extend([true, false].map(|pressed| Event::PointerButton {
            pos,
            button: PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        }));
        self.harness.run();
        self
    }

    /// Clicks this button; what it puts where it can be pasted from, in the one frame in which it does.
    #[track_caller]
    pub fn copied(&mut self, name: &str) -> OutputCommand {
        self.harness.get_by_label(name).scroll_to_me();
        self.harness.run();
        self.harness.get_by_label(name).click();
        let begun = Instant::now();
        while begun.elapsed() < PATIENCE {
            self.harness.step();
            let commands = &self.harness.output().platform_output.commands;
            if let Some(command) = commands.first() {
                return command.clone();
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        panic!("nothing was copied");
    }

    /// Lets the clock show another moment, which the window has not noticed yet.
    pub fn wake(&mut self, now: NaiveDateTime) -> &mut Self {
        self.now.set(now);
        self
    }

    /// Lets the clock show another moment, and the window notice.
    pub fn clock(&mut self, now: NaiveDateTime) -> &mut Self {
        self.now.set(now);
        self.harness.run();
        self
    }

    /// Draws until it is so, for as long as that may take on a machine that has much else to do.
    #[track_caller]
    pub fn until(&mut self, what: &str, mut is_so: impl FnMut(&mut Self) -> bool) -> &mut Self {
        let begun = Instant::now();
        loop {
            self.harness.run();
            if is_so(self) {
                return self;
            }
            let status = self.harness.state().document().status();
            assert!(
                begun.elapsed() < PATIENCE,
                "never: {what}; it is {status:?}"
            );
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    /// Waits until the answer that the page shows is worked out.
    #[track_caller]
    pub fn answered(&mut self) -> &mut Self {
        self.until("an answer", |window| !window.harness.state().is_working())
    }

    /// Whether something on the window is called (or says) exactly this.
    pub fn shows(&self, name: &str) -> bool {
        self.harness.query_all_by_label(name).next().is_some()
    }

    /// Whether something on the window has these words in it.
    pub fn says(&self, words: &str) -> bool {
        self.harness
            .query_all_by_label_contains(words)
            .next()
            .is_some()
    }

    /// Lets the saver finish, then reads the file as any program would.
    pub fn saved(&mut self) -> Journal {
        self.until("saved", |window| {
            window.harness.state().document().is_settled()
        });
        Store::at(&self.path).load().unwrap().journal
    }

    /// The day's score in the journal that is open.
    pub fn score(&self, date: NaiveDate, id: &MetricId) -> Option<f64> {
        self.harness
            .state()
            .document()
            .journal()
            .day(date)?
            .score(id)
    }
}
