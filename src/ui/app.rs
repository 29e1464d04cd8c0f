//! The window as a whole: it builds what a page shows, draws it, and carries out what is asked.
//!
//! It and the files in `app/` alone know the disk. `App::ui` runs once a
//! frame; nothing is computed anew unless the journal or what is shown of it changed.

mod acts;
mod answers;
mod archive;
mod copies;
pub mod document;
mod drafting;
mod ending;
mod errands;
mod history;
mod import;
mod inbox;
mod jobs;
mod keeper;
mod kept;
mod mend;
mod midnight;
mod output;
mod outside;
mod pages;
mod preferences;
mod previews;
mod settings;

use std::path::PathBuf;

use chrono::NaiveDate;
use egui::Ui;

use self::acts::Before;
use self::answers::{Answers, Each};
use self::archive::Archive;
use self::copies::Copies;
use self::document::{Document, Wake};
use self::drafting::Drafting;
use self::errands::Errands;
use self::import::Importer;
use self::inbox::Inbox;
use self::jobs::{Fault, Job};
use self::output::Outputs;
use self::pages::Pages;
use self::preferences::Preferences;
use self::previews::Previews;
use super::action::{Action, ImportAction, OutputAction, SessionAction};
use super::clock::Clock;
use super::command::{self, Command};
use super::notices::Notices;
use super::settings::{Settings, Theme};
use super::state::saving::Output;
use super::state::{Page, ViewState};
use crate::model::evening::day_meant;
use crate::model::session::SessionId;
use crate::store::settings::mappings_beside;
use crate::store::writers::Writers;
use crate::store::{Loaded, Store, StoreError};

/// How opening the journal again ended.
enum Reopened {
    /// It is open.
    Open(Box<Loaded>),
    /// It can't be read.
    Unreadable(StoreError),
    /// What was to be done before was refused; everything is as it was.
    Refused(String),
}

/// The window.
pub struct App {
    store: Store,
    document: Document,
    /// The person's own journal, while the example is shown.
    own: Option<Document>,
    view: ViewState,
    pages: Pages,
    tasks: Tasks,
    notices: Notices,
    preferences: Preferences,
    drafting: Drafting,
    /// The threads that write, for whoever ends the program.
    writers: Writers,
    clock: Clock,
    /// The day it was when the last frame was drawn.
    today: NaiveDate,
}

/// What goes on beside the window, and how it wakes it.
struct Tasks {
    wake: Wake,
    importer: Importer,
    opening: Job<Reopened>,
    answers: Answers,
    followed: Each,
    previews: Previews,
    outputs: Outputs,
    archive: Archive,
    copies: Copies,
    errands: Errands,
    inbox: Inbox,
}

impl App {
    /// The window on the journal of `store`, as it was loaded.
    pub fn new(store: Store, loaded: Result<Loaded, StoreError>, clock: Clock, wake: Wake) -> Self {
        let document = opened(&store, loaded, &wake);
        let mut app = Self {
            view: ViewState::new(day_meant(document.journal(), clock.now())),
            store,
            document,
            own: None,
            pages: Pages::default(),
            tasks: Tasks {
                wake,
                importer: Importer::default(),
                opening: Job::default(),
                answers: Answers::default(),
                followed: Each::default(),
                previews: Previews::default(),
                outputs: Outputs::default(),
                archive: Archive::default(),
                copies: Copies::default(),
                errands: Errands::default(),
                inbox: Inbox::default(),
            },
            notices: Notices::default(),
            preferences: Preferences::default(),
            drafting: Drafting::default(),
            writers: Writers::default(),
            today: clock.today(),
            clock,
        };
        app.view.day.focus = Some(super::state::Focus::FirstBlank);
        app.view.stayed = Some(app.view.date);
        app.open_drafts();
        app
    }

    /// Keeps the settings in this file, and begins with those it holds; without one they hold until
    /// the window closes.
    #[must_use]
    pub fn with_settings(mut self, file: Option<PathBuf>) -> Self {
        let mappings = file.as_deref().map(mappings_beside);
        self.tasks.importer.remember_in(mappings.clone());
        self.tasks.inbox.remember_in(mappings);
        self.preferences = Preferences::open(file, &self.tasks.wake);
        self.view.settings = self.preferences.settings().clone();
        self.hear_of_the_settings();
        self.know_the_writers();
        self
    }

    /// Puts the settings on the window that opens; `theme` overrules theirs while it is open.
    pub fn dress(&self, ctx: &egui::Context, theme: Option<Theme>) {
        self.preferences.dress(ctx, theme);
    }

    /// One frame.
    pub fn ui(&mut self, ui: &mut Ui) {
        self.mind_the_date(ui.ctx());
        let mut actions = self.hear(ui);
        ui.ctx()
            .accesskit_node_builder(egui::accesskit_root_id(), |node| node.set_label("Unkink"));
        self.ask();
        let copies = self.tasks.copies.beside(self.document.copies());
        let scene = pages::Scene {
            answers: &self.tasks.answers,
            followed: &self.tasks.followed,
            archive: &self.tasks.archive,
            copies,
            previews: &self.tasks.previews,
            copy: self.tasks.copies.open.as_ref(),
            document: &self.document,
            notices: &self.notices,
            is_example: self.own.is_some(),
            now: self.clock.now(),
            today: self.today,
        };
        actions.extend(self.pages.draw(ui, &scene, &mut self.view));
        for action in actions {
            self.act(ui, action);
        }
        self.preferences.keep(ui.ctx(), &self.view.settings);
        self.hear_of_the_settings();
        if self.own.is_none()
            && let Some(words) = self.drafting.keep(&self.view, &self.document)
        {
            self.know(&words);
        }
        let folder = self.view.settings.copies.as_deref();
        for document in std::iter::once(&mut self.document).chain(&mut self.own) {
            document.copy_to(folder);
        }
        self.close_when_settled(ui);
    }

    /// Puts back what was half-typed in the journal that is open, and keeps what will be.
    fn open_drafts(&mut self) {
        self.drafting
            .open(&self.document, &mut self.view, &self.tasks.wake);
        self.know_the_writers();
    }

    /// Notes that another day has begun, and wakes the window when the next one does.
    fn mind_the_date(&mut self, ctx: &egui::Context) {
        let now = self.clock.now();
        let was = std::mem::replace(&mut self.today, now.date());
        if was != self.today && self.view.date == was {
            self.view.stayed = Some(was);
            if midnight::is_left_by_key(&self.view, ctx, now) {
                self.open_day(self.today);
            }
        }
        ctx.request_repaint_after(midnight::until_next(now));
    }

    /// What came from outside the page: the saver, threads, keys, dropped files, the close button.
    fn hear(&mut self, ui: &Ui) -> Vec<Action> {
        self.hear_of_the_file();
        if let Some(own) = &mut self.own {
            own.poll(self.clock.time());
        }
        self.hear_of_what_was_worked_out();
        self.poll_outputs();
        match self.preferences.chosen_folder() {
            Some(Ok((which, folder))) => {
                *self.view.setting.typed(which) = None;
                *self.view.settings.folder_mut(which) = Some(folder);
            }
            Some(Err(fault)) => self.know(&fault.to_string()),
            None => {}
        }
        self.take_arrivals();
        self.tasks.importer.poll(
            &mut self.view.import,
            self.document.written(),
            self.clock.today(),
            &self.tasks.wake,
        );
        if let Some(reopened) = self.tasks.opening.poll() {
            self.opened(reopened.unwrap_or_else(|fault| Reopened::Refused(fault.into())));
        }
        let mut actions: Vec<_> = command::pressed(ui)
            .into_iter()
            .filter_map(|c| self.command(c))
            .collect();
        let dropped = ui.input(|input| {
            input
                .raw
                .dropped_files
                .first()
                .map(|file| file.path().to_owned())
        });
        if let Some(path) = dropped {
            actions.extend([
                Action::Go(Page::Import),
                Action::Import(ImportAction::Read(path)),
            ]);
        }
        actions
    }

    /// The answer, what followed each session, and the report's pages, as threads have made them.
    fn hear_of_what_was_worked_out(&mut self) {
        let answered = self.tasks.answers.poll();
        if answered == Ok(true) {
            self.write_down_the_question();
        }
        let followed = self.tasks.followed.poll();
        let laid_out = self.tasks.previews.poll();
        let faults: [Option<Fault>; 3] = [answered.err(), followed.err(), laid_out.err()];
        if let Some(fault) = faults.into_iter().flatten().next() {
            self.know(&format!("This can\u{2019}t be worked out. {fault}"));
        }
    }

    /// What went wrong with the settings.
    fn hear_of_the_settings(&mut self) {
        let now = self.clock.time();
        for (what, more) in self.preferences.take_news() {
            self.notices.know(now, &what, more);
        }
    }

    /// Tells of something to know; the first sentence says what it is.
    fn know(&mut self, words: &str) {
        let (what, more) = words.split_once(". ").unwrap_or((words, ""));
        let what = format!("{}.", what.trim_end_matches('.'));
        self.notices.know(self.clock.time(), &what, more.into());
    }

    /// What the saver has done or seen. What is half-typed is kept first, so that it meets what
    /// was changed outside like every other edit.
    fn hear_of_the_file(&mut self) {
        if self.document.is_changed_outside() {
            self.keep_notes();
        }
        self.document.poll(self.clock.time());
        if self.document.take_stale() {
            self.reopen(Before::Nothing);
        }
        self.mind_the_archive();
        self.keep_unsettled();
        while let Some(words) = self.document.take_news() {
            self.know(&words);
        }
        let now = self.clock.time();
        match self.tasks.copies.poll() {
            Some(Ok(())) => self.view.page = Page::Both,
            Some(Err(words)) => self.notices.refuse(now, "The copy stays as it is.", words),
            None => {}
        }
        for done in self.tasks.errands.poll() {
            match done {
                Ok(()) => self.document.look(),
                Err(words) => self.notices.refuse(now, "That was not possible.", words),
            }
        }
        self.put_copy_away();
    }

    /// Keeps what is still to be chosen beside the person's own journal.
    fn keep_unsettled(&mut self) {
        let document = self.own.as_ref().unwrap_or(&self.document);
        let copies = &mut self.tasks.copies;
        let failed = copies.keep_unsettled(document, self.clock.now(), &self.tasks.wake);
        if let Some(words) = failed {
            self.know(&words);
        }
    }

    /// The journal was read again, or is as it was, with words.
    fn opened(&mut self, reopened: Reopened) {
        match reopened {
            Reopened::Open(loaded) => {
                self.document.leave_seat();
                self.document = Document::open(&self.store, *loaded, &self.tasks.wake);
                self.open_drafts();
                self.tasks.copies.leave_unsettled();
                self.notices.close_all();
                if self.view.page == Page::Both {
                    self.view.page = Page::Today;
                }
                self.forget();
            }
            Reopened::Unreadable(error) if self.document.status().is_broken() => {
                self.document = Document::broken(&self.store, error, &self.tasks.wake);
            }
            Reopened::Unreadable(error) => self.stays(error.to_string()),
            Reopened::Refused(words) => self.stays(words),
        }
    }

    /// The journal that is open stays, as another can't be opened.
    fn stays(&mut self, why: String) {
        let now = self.clock.time();
        self.notices.refuse(now, "It stays as it is.", why);
    }

    fn command(&mut self, command: Command) -> Option<Action> {
        let today = self.clock.today();
        let step = |to: Option<NaiveDate>| to.filter(|date| *date <= today).map(Action::OpenDay);
        match command {
            Command::Go(page) => Some(Action::Go(page)),
            Command::PreviousDay => step(self.view.date.pred_opt()),
            Command::NextDay => step(self.view.date.succ_opt()),
            Command::Today => Some(Action::OpenDay(today)),
            Command::AddSession => Some(Action::Session(SessionAction::New(self.session_day()))),
            Command::Search => {
                self.view.history.focus_search = true;
                self.view.history.chosen = None;
                Some(Action::Go(Page::History))
            }
            Command::Import => Some(Action::Go(Page::Import)),
            Command::Export => Some(Action::Output(OutputAction::Ask(Output::Journal))),
            Command::Example => self.own.is_none().then_some(Action::OpenExample),
            Command::LargerText => self.size_text(Settings::larger),
            Command::SmallerText => self.size_text(Settings::smaller),
            Command::UsualText => self.size_text(|_| 100),
            Command::Menu => {
                self.view.menu = true;
                None
            }
            Command::Save => Some(Action::Save),
            Command::Undo => Some(Action::Undo),
            Command::Redo => Some(Action::Redo),
            Command::Help => Some(Action::ToggleHelp),
            Command::Quit => Some(Action::Quit),
        }
    }

    fn size_text(&mut self, size: impl FnOnce(&Settings) -> u16) -> Option<Action> {
        self.view.settings.text_size = size(&self.view.settings);
        None
    }

    /// The day a new session belongs to: the one that is shown.
    fn session_day(&self) -> NaiveDate {
        if self.view.page == Page::Today {
            self.view.date
        } else {
            self.clock.today()
        }
    }

    /// The settings, for tests.
    pub fn settings(&self) -> &Settings {
        &self.view.settings
    }

    /// Whether an answer or a report is being worked out.
    pub fn is_working(&self) -> bool {
        let tasks = &self.tasks;
        tasks.answers.is_working() || tasks.followed.is_working() || tasks.previews.is_working()
    }

    /// What the pages show and what is half-typed in them, for tests.
    pub fn view_mut(&mut self) -> &mut ViewState {
        &mut self.view
    }

    /// The open journal, for tests.
    pub fn document(&self) -> &Document {
        &self.document
    }
}

fn opened(store: &Store, loaded: Result<Loaded, StoreError>, wake: &Wake) -> Document {
    match loaded {
        Ok(loaded) => Document::open(store, loaded, wake),
        Err(error) => Document::broken(store, error, wake),
    }
}

/// A new session's id from the clock and the chance in a fresh hasher.
fn fresh_id(clock: &Clock) -> SessionId {
    use std::hash::{BuildHasher, RandomState};
    let millis = clock.now().and_utc().timestamp_millis();
    let chance = || u128::from(RandomState::new().hash_one(millis));
    SessionId::from_parts(
        u64::try_from(millis).unwrap_or(0),
        chance() << 64 | chance(),
    )
}
