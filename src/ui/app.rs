//! The window as a whole: it builds what a page shows, draws it, and carries out what is asked.
//!
//! The only file of the window (with its two parts) that knows the disk. `App::ui` runs once a
//! frame; nothing is computed anew unless the journal or what is shown of it changed.

pub mod document;
mod import;
mod pages;

use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

use chrono::{NaiveDate, Timelike};
use egui::{Ui, ViewportCommand};

use self::document::{Document, Wake};
use self::import::Importer;
use self::pages::Pages;
use super::action::{Action, ImportAction, SessionAction};
use super::banner::{Answer, Banner, Tone};
use super::clock::Clock;
use super::command::{self, Command};
use super::form::SessionForm;
use super::state::{ChosenCheckin, DayState, Page, ViewState};
use super::views::day;
use crate::exchange::demo::demo;
use crate::model::edit::Edit;
use crate::model::metric::MetricId;
use crate::model::session::SessionId;
use crate::store::{Loaded, Store, StoreError};

/// The seed of the example; any would do.
const EXAMPLE_SEED: u64 = 7;
/// How long the window may take to write its last change.
const LAST_SAVE: Duration = Duration::from_secs(10);
/// Until this hour a night still belongs to the day before, when nothing is noted of it.
const MORNING: u32 = 4;

/// A journal that a thread has opened.
type Opening = Receiver<Result<Loaded, StoreError>>;

/// The window.
pub struct App {
    store: Store,
    document: Document,
    /// The person's own journal, while the example is shown.
    own: Option<Document>,
    view: ViewState,
    pages: Pages,
    tasks: Tasks,
    notice: Option<Banner>,
    clock: Clock,
}

/// What goes on beside the window, and how it wakes it.
struct Tasks {
    wake: Wake,
    importer: Importer,
    opening: Option<Opening>,
}

impl App {
    /// The window on the journal of `store`, as it was loaded.
    pub fn new(store: Store, loaded: Result<Loaded, StoreError>, clock: Clock, wake: Wake) -> Self {
        let document = opened(&store, loaded, &wake);
        let mut app = Self {
            view: ViewState::new(first_day(&document, &clock)),
            store,
            document,
            own: None,
            pages: Pages::default(),
            tasks: Tasks {
                wake,
                importer: Importer::default(),
                opening: None,
            },
            notice: None,
            clock,
        };
        app.view.day.focus = Some(super::state::Focus::FirstBlank);
        app
    }

    /// One frame.
    pub fn ui(&mut self, ui: &mut Ui) {
        let mut actions = self.hear(ui);
        let mut answers = Vec::new();
        ui.ctx()
            .accesskit_node_builder(egui::accesskit_root_id(), |node| node.set_label("Unkink"));
        let scene = pages::Scene {
            document: &self.document,
            notice: self.notice.as_ref(),
            today: self.clock.today(),
            hour: self.clock.now().hour(),
        };
        actions.extend(self.pages.draw(ui, &scene, &mut self.view, &mut answers));
        for answer in answers {
            actions.extend(self.answered(answer));
        }
        for action in actions {
            self.act(ui, action);
        }
        self.close_when_settled(ui);
    }

    /// What came from outside the page: the saver, threads, keys, dropped files, the close button.
    fn hear(&mut self, ui: &Ui) -> Vec<Action> {
        self.document.poll(self.clock.time());
        self.tasks.importer.poll(
            &mut self.view.import,
            self.document.journal(),
            self.clock.today(),
            &self.tasks.wake,
        );
        if let Some(loaded) = self
            .tasks
            .opening
            .as_ref()
            .and_then(|opening| opening.try_recv().ok())
        {
            self.tasks.opening = None;
            self.document = opened(&self.store, loaded, &self.tasks.wake);
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
            Command::Save => Some(Action::Save),
            Command::Undo => Some(Action::Undo),
            Command::Redo => Some(Action::Redo),
            Command::Help => Some(Action::ToggleHelp),
            Command::Quit => Some(Action::Quit),
        }
    }

    /// The day a new session belongs to: the one that is shown.
    fn session_day(&self) -> NaiveDate {
        if self.view.page == Page::Today {
            self.view.date
        } else {
            self.clock.today()
        }
    }

    fn answered(&mut self, answer: Answer) -> Option<Action> {
        match answer {
            Answer::Act(action) => return Some(action),
            Answer::Dismiss => self.notice = None,
            Answer::AskElsewhere => {
                let beside = self.document.path().with_file_name("journal-copy.json");
                self.view.elsewhere = Some(beside.display().to_string());
            }
        }
        None
    }

    fn act(&mut self, ui: &Ui, action: Action) {
        match action {
            Action::Go(page) => self.go(page),
            Action::OpenDay(date) => {
                self.keep_notes();
                self.view.open_day(date);
                self.view.help = false;
            }
            Action::Score {
                date,
                metric,
                value,
                label,
            } => self.score(date, metric, value, label),
            Action::Edit { label, edit } => self.edit(label, edit),
            Action::Session(action) => self.session(action),
            Action::Undo => {
                self.keep_notes();
                self.told(Document::undo);
            }
            Action::Redo => self.told(Document::redo),
            Action::Save => {
                self.keep_notes();
                self.document.save();
            }
            Action::SaveElsewhere(path) => self.save_elsewhere(path),
            Action::Accept => self.reopen(true),
            Action::Reopen => self.reopen(false),
            Action::OpenExample => self.open_example(),
            Action::StartOwn => self.start_own(),
            Action::Import(action) => self.import(action),
            Action::ToggleHelp => self.view.help = !self.view.help,
            Action::CloseUnsaved => {
                self.document = Document::example(self.document.journal().clone());
                ui.ctx().send_viewport_cmd(ViewportCommand::Close);
            }
            Action::Quit => ui.ctx().send_viewport_cmd(ViewportCommand::Close),
        }
    }

    fn go(&mut self, page: Page) {
        self.keep_notes();
        if page != self.view.page {
            self.view.form = None;
        }
        self.view.page = page;
        self.view.help = false;
        if page == Page::Today {
            self.view.day.focus = Some(super::state::Focus::FirstBlank);
        }
    }

    fn edit(&mut self, label: String, edit: Edit) {
        self.told(|document| document.edit(label, edit));
    }

    /// Does something with the journal; a refusal becomes a notice that stays until it is read.
    fn told(&mut self, change: impl FnOnce(&mut Document) -> Result<(), document::EditRefused>) {
        self.notice = change(&mut self.document).err().map(|error| Banner {
            tone: Tone::Warning,
            what: error.to_string(),
            remedy: "Nothing was changed.".into(),
            buttons: vec![("Close", Answer::Dismiss)],
        });
    }

    /// Scores into the check-in that the page has chosen; a new one is stamped with the time when
    /// the day is today.
    fn score(&mut self, date: NaiveDate, metric: MetricId, value: Option<f64>, label: String) {
        let stamp = (date == self.clock.today()).then(|| self.clock.time());
        let state = self.day_state();
        let chosen = state.checkin;
        let time = match day::target(self.document.journal().day(date), chosen) {
            ChosenCheckin::At(time) => time,
            ChosenCheckin::New => stamp,
        };
        if chosen == Some(ChosenCheckin::New) {
            self.day_state().checkin = Some(ChosenCheckin::At(time));
        }
        self.edit(
            label,
            Edit::Score {
                date,
                time,
                metric,
                value,
            },
        );
    }

    /// The editor of the page that is open.
    fn day_state(&mut self) -> &mut DayState {
        match self.view.page {
            Page::History => &mut self.view.history.day,
            _ => &mut self.view.day,
        }
    }

    /// Keeps half-typed notes before the page, the day or the window goes.
    fn keep_notes(&mut self) {
        let drafts = [&mut self.view.day.note, &mut self.view.history.day.note];
        let kept: Vec<_> = drafts
            .into_iter()
            .filter_map(|draft| day::keep(draft, draft.date?))
            .collect();
        for action in kept {
            if let Action::Edit { label, edit } = action {
                self.edit(label, edit);
            }
        }
    }

    fn session(&mut self, action: SessionAction) {
        match action {
            SessionAction::New(date) => {
                self.keep_notes();
                if !matches!(self.view.page, Page::Today | Page::Sessions) {
                    self.go(Page::Sessions);
                }
                self.view.help = false;
                self.view.form = Some(SessionForm::blank(self.document.journal(), date));
            }
            SessionAction::Change(id) => {
                self.keep_notes();
                if self.view.page == Page::History {
                    self.go(Page::Sessions);
                }
                self.view.form = self.document.journal().session(&id).map(SessionForm::of);
            }
            SessionAction::Cancel => self.view.form = None,
            SessionAction::Save => self.save_session(),
        }
    }

    fn save_session(&mut self) {
        let today = self.clock.today();
        let Some(form) = &mut self.view.form else {
            return;
        };
        match form.session(fresh_id(&self.clock), today) {
            Err(error) => form.error = Some(error),
            Ok(session) => {
                let verb = if form.original.is_some() {
                    "change of"
                } else {
                    ""
                };
                let label = format!("{verb} {}", session.kind).trim().to_owned();
                self.view.form = None;
                self.edit(label, Edit::put_session(session));
            }
        }
    }

    fn import(&mut self, action: ImportAction) {
        let today = self.clock.today();
        let (state, journal) = (&mut self.view.import, self.document.journal());
        match action {
            ImportAction::Choose => self.tasks.importer.choose(&self.tasks.wake),
            ImportAction::Read(path) => {
                state.path = path.display().to_string();
                self.tasks.importer.read(&path, &self.tasks.wake);
            }
            ImportAction::Preview => self.tasks.importer.preview(state, journal, today),
            ImportAction::Take => {
                if let Some(edit) = self.tasks.importer.take(state, journal, today) {
                    self.edit("bringing in a file".into(), edit);
                }
            }
        }
    }

    fn open_example(&mut self) {
        self.keep_notes();
        let example = Document::example(demo(2, EXAMPLE_SEED, self.clock.today()));
        let own = std::mem::replace(&mut self.document, example);
        self.own.get_or_insert(own);
        self.view = ViewState::new(self.clock.today());
        self.pages = Pages::default();
    }

    fn start_own(&mut self) {
        if let Some(own) = self.own.take() {
            self.document = own;
            self.view = ViewState::new(first_day(&self.document, &self.clock));
            self.pages = Pages::default();
        }
    }

    /// Reads the journal again, on a thread; after `accept` with a right seal.
    fn reopen(&mut self, accept: bool) {
        let (send, receive) = mpsc::channel();
        let (store, wake) = (self.store.clone(), self.tasks.wake.clone());
        let thread = std::thread::Builder::new()
            .name("open".into())
            .spawn(move || {
                // A refused acceptance shows in what is loaded: the banner stays.
                let _ = accept.then(|| store.accept());
                let _ = send.send(store.load());
                wake();
            });
        self.tasks.opening = thread.is_ok().then_some(receive);
        self.pages = Pages::default();
    }

    fn save_elsewhere(&mut self, path: std::path::PathBuf) {
        let wake = self.tasks.wake.clone();
        match self.document.save_elsewhere(path.clone(), &wake) {
            Ok(()) => {
                self.store = Store::at(path);
                self.view.elsewhere = None;
            }
            Err(words) => {
                let buttons = vec![("Close", Answer::Dismiss)];
                self.notice = Some(Banner {
                    tone: Tone::Error,
                    what: "Not saved there.".into(),
                    remedy: words,
                    buttons,
                });
            }
        }
    }

    /// The window closes when everything is on disk; until then it waits, and says so if it can't.
    fn close_when_settled(&mut self, ui: &Ui) {
        if ui.input(|input| input.viewport().close_requested()) {
            self.keep_notes();
            if !self.all_settled() {
                ui.ctx().send_viewport_cmd(ViewportCommand::CancelClose);
                self.view.closing = true;
                self.document.save();
            }
        } else if self.view.closing && self.all_settled() {
            ui.ctx().send_viewport_cmd(ViewportCommand::Close);
        }
    }

    fn all_settled(&self) -> bool {
        self.document.is_settled() && self.own.as_ref().is_none_or(Document::is_settled)
    }

    /// Writes what waits; called when the window is gone.
    pub fn finish(&mut self) {
        self.document.finish(LAST_SAVE);
        if let Some(own) = &mut self.own {
            own.finish(LAST_SAVE);
        }
    }

    /// The open journal, for tests.
    pub fn document(&self) -> &Document {
        &self.document
    }
}

fn opened(store: &Store, loaded: Result<Loaded, StoreError>, wake: &Wake) -> Document {
    match loaded {
        Ok(loaded) => Document::open(store, loaded, wake),
        Err(error) => Document::broken(store, error.to_string()),
    }
}

/// The day the window opens on: today; before four in the morning yesterday, while it is blank.
fn first_day(document: &Document, clock: &Clock) -> NaiveDate {
    let today = clock.today();
    let night = clock.now().hour() < MORNING && !document.journal().is_empty();
    let yesterday = today
        .pred_opt()
        .filter(|date| night && document.journal().day(*date).is_none());
    yesterday.unwrap_or(today)
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
