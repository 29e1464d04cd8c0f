//! The window as a whole: it builds what a page shows, draws it, and carries out what is asked.
//!
//! It and the files in `app/` alone know the disk. [`App::ui`] runs once a frame. Everything that changes
//! comes through one of two doors: `App::act`, for what the person wishes (`app/acts.rs`), and `App::handle`,
//! for what a thread has to say (`app/heard.rs`). The parts own their state and never see the whole. Nothing is computed anew
//! unless the journal or what is shown of it changed.

mod acts;
mod answers;
mod archive;
mod arrivals;
mod aside;
mod cached;
mod chooser;
mod copies;
pub mod document;
mod drafting;
mod edited;
mod editor;
mod experiment;
mod heard;
mod history;
mod import;
mod jobs;
mod journals;
mod keeper;
mod midnight;
mod news;
mod output;
mod outside;
mod over;
mod pages;
mod place;
mod preferences;
mod previews;
mod scene;
mod strip;
mod study;
mod surroundings;

use std::path::{Path, PathBuf};
use std::time::Duration;

use egui::{Ui, ViewportCommand};

use self::archive::Archive;
use self::arrivals::Arrivals;
use self::aside::Aside;
use self::copies::Copies;
use self::document::Document;
use self::drafting::Drafting;
use self::editor::Editor;
use self::import::Importer;
use self::jobs::{Inbox, Post};
use self::journals::{Before, Journals};
use self::midnight::Moment;
use self::news::Piece;
use self::output::Outputs;
use self::pages::Pages;
use self::preferences::Preferences;
use self::scene::Scene;
use self::surroundings::Surroundings;
use super::action::{Action, ImportAction};
use super::clock::Clock;
use super::command;
use super::focus;
use super::notices::{Cause, Notices};
use super::settings::{Settings, Theme};
use super::state::{Focus, Page, ViewState};
use crate::lang::say;
use crate::model::evening::day_meant;
use crate::model::typed::DateOrder;
use crate::store::reminder::Reminder;
use crate::store::settings::mappings_beside;
use crate::store::writers::Writers;
use crate::store::{Loaded, Store, StoreError};

pub use self::jobs::Wake;
pub use self::output::Desktop;

/// How long the window may take to write its last change.
const LAST_SAVE: Duration = Duration::from_secs(10);

/// What a thread has to say.
enum Message {
    /// Of the journals and their files.
    Journals(journals::Heard),
    /// Of what the pages show.
    Study(study::Heard),
    /// Of a file that is brought in.
    Import(import::Heard),
    /// Of the folder that others write to.
    Arrivals(arrivals::Heard),
    /// Of a file that is made of the journal.
    Output(output::Heard),
    /// Of the backups.
    Archive(archive::Heard),
    /// Of the copies of a cloud folder.
    Copies(copies::Heard),
    /// Of the settings.
    Preferences(preferences::Heard),
    /// What is half-typed could not be kept, and why; or could be again.
    Drafts(drafting::Written),
    /// The same of what can't be saved.
    Aside(Result<(), String>),
    /// Of the evening's reminder.
    Surroundings(surroundings::Heard),
}

/// The window.
pub struct App {
    journals: Journals,
    view: ViewState,
    pages: Pages,
    files: Files,
    keeping: Keeping,
    notices: Notices,
    moment: Moment,
    inbox: Inbox<Message>,
}

/// What comes in and goes out beside the journal itself.
#[derive(Default)]
struct Files {
    importer: Importer,
    arrivals: Arrivals,
    outputs: Outputs,
    archive: Archive,
    copies: Copies,
}

/// What is kept beside the journal.
#[derive(Default)]
struct Keeping {
    preferences: Preferences,
    drafting: Drafting,
    aside: Aside,
    surroundings: Surroundings,
    /// Whether what is half-typed, or can't be saved, is kept nowhere.
    unkept: Unkept,
    /// The threads that write, for whoever ends the program.
    writers: Writers,
}

#[derive(Clone, Copy, Default)]
struct Unkept {
    drafts: bool,
    aside: bool,
}

impl App {
    /// The window on the journal of `store`, as it was loaded.
    pub fn new(store: Store, loaded: Result<Loaded, StoreError>, clock: Clock, wake: Wake) -> Self {
        let inbox = Inbox::new(wake);
        let moment = Moment::new(clock);
        let journals = Journals::new(store, loaded, &inbox.post().of(Message::Journals));
        let mut app = Self {
            view: ViewState::new(moment.today()),
            journals,
            pages: Pages::default(),
            files: Files::default(),
            keeping: Keeping::default(),
            notices: Notices::default(),
            moment,
            inbox,
        };
        app.stand_on_the_day_meant();
        app.open_drafts();
        app
    }

    /// Keeps the settings in this file, and begins with those it holds; without one they hold until
    /// the window closes.
    #[must_use]
    pub fn with_settings(mut self, file: Option<PathBuf>) -> Self {
        let mappings = file.as_deref().map(mappings_beside);
        self.files.importer.remember_in(mappings.clone());
        self.files.arrivals.remember_in(mappings);
        self.keeping.preferences = Preferences::open(file, &self.post(Message::Preferences));
        self.view.settings = self.keeping.preferences.settings().clone();
        self.tell_of_the_settings();
        self.know_the_writers();
        self
    }

    /// Lets `writers` know every thread that writes, from now on.
    #[must_use]
    pub fn with_writers(mut self, writers: Writers) -> Self {
        self.keeping.writers = writers;
        self.know_the_writers();
        self
    }

    /// Says once that the last run did not close in order, where this is its log.
    #[must_use]
    pub fn with_last_end(mut self, log: Option<&Path>) -> Self {
        if let Some(log) = log {
            let path = &log.display().to_string();
            let more = say::NotClosedInOrderMore { path }.text();
            self.know(&say::NotClosedInOrder.text(), more);
        }
        self.keeping.surroundings.left = log.map(Path::to_owned);
        self
    }

    /// Says where logs lie, and lets Settings turn this reminder.
    #[must_use]
    pub fn with_surroundings(mut self, logs: Option<PathBuf>, reminder: Option<Reminder>) -> Self {
        self.keeping.surroundings.logs = logs;
        self.keeping.surroundings.remind_by(reminder);
        self
    }

    /// Says once that the clock is that of UTC, and why.
    #[must_use]
    pub fn with_zone(mut self, refused: Option<&str>) -> Self {
        if let Some(words) = refused {
            self.know(&say::ClockOfUtc.text(), words.to_owned());
        }
        self
    }

    /// Reads typed days like 5/11 in this order; with the day first without it.
    #[must_use]
    pub fn with_order(mut self, order: DateOrder) -> Self {
        self.view.order = order;
        self
    }

    /// Puts the settings on the window that opens; `theme` overrules theirs while it is open.
    pub fn dress(&self, ctx: &egui::Context, theme: Option<Theme>) {
        self.keeping.preferences.dress(ctx, theme);
    }

    /// One frame.
    pub fn ui(&mut self, ui: &mut Ui) {
        self.mind_the_date(ui.ctx());
        while let Some(message) = self.inbox.next() {
            self.handle(message);
        }
        self.follow_up();
        self.files.outputs.hand_over(ui.ctx());
        let mut actions = self.wishes_of_keys(ui);
        ui.ctx()
            .accesskit_node_builder(egui::accesskit_root_id(), |node| node.set_label("Unkink"));
        let post = self.post(Message::Study);
        let (study, today) = (&mut self.pages.study, self.moment.today());
        study.ask(&self.journals.open, &self.view, today, &post);
        let scene = Scene {
            archive: &self.files.archive,
            copies: self.files.copies.beside(self.journals.open.copies()),
            copy: self.files.copies.open.as_ref(),
            document: &self.journals.open,
            unkept: self.keeping.unkept.drafts || self.keeping.unkept.aside,
            notices: &self.notices,
            is_example: self.journals.is_example(),
            now: self.moment.now(),
            today,
        };
        actions.extend(self.pages.draw(ui, &scene, &mut self.view));
        for action in actions {
            self.act(ui, action);
        }
        if let Some(left) = self.notices.pass(self.moment.now()) {
            ui.ctx().request_repaint_after(left);
        }
        focus::keep(ui.ctx());
        self.keep(ui.ctx());
        self.close_when_settled(ui);
    }

    /// Where threads leave what they have to say of one of the parts.
    fn post<M: 'static>(&self, into: fn(M) -> Message) -> Post<M> {
        self.inbox.post().of(into)
    }

    fn editor(&mut self) -> Editor<'_> {
        Editor {
            document: &mut self.journals.open,
            view: &mut self.view,
            notices: &mut self.notices,
            now: self.moment.now(),
        }
    }

    /// Tells of something to know: what it is, and what to do or why.
    fn know(&mut self, what: &str, more: impl Into<String>) {
        self.notices.know(self.moment.time(), what, more.into());
    }

    fn refuse(&mut self, what: &str, why: String) {
        self.notices.refuse(self.moment.time(), what, why);
    }

    /// Shows the day that an entry made now belongs to, as this journal has it.
    fn stand_on_the_day_meant(&mut self) {
        let view = &mut self.view;
        view.date = day_meant(self.journals.open.journal(), self.moment.now());
        view.stayed = Some(view.date);
        view.day.focus = Some(Focus::FirstBlank);
    }

    /// Notes that another day has begun, and wakes the window when the next one does.
    fn mind_the_date(&mut self, ctx: &egui::Context) {
        let was = self.moment.pass().date();
        let (now, today) = (self.moment.now(), self.moment.today());
        if was != today && self.view.date == was {
            self.view.stayed = Some(was);
            if midnight::is_left_by_key(&self.view, ctx, now) {
                self.editor().open_day(today);
            }
        }
        ctx.request_repaint_after(midnight::until_next(now));
    }

    /// What keys, dropped files and the window's own buttons ask for.
    fn wishes_of_keys(&mut self, ui: &Ui) -> Vec<Action> {
        let covered = self.view.calendar.is_some() || focus::is_covered(ui.ctx());
        let mut actions: Vec<_> = command::pressed(ui, covered)
            .into_iter()
            .filter_map(|c| self.command(c))
            .collect();
        let (dropped, number) = ui.input(|input| {
            let all = &input.raw.dropped_files;
            let first = all.first().map(|file| file.path().to_owned());
            (first, all.len())
        });
        if let Some(path) = dropped {
            if number > 1 {
                let name = path.file_name().unwrap_or(path.as_os_str());
                let name = &name.display().to_string();
                let more = say::OneFileMore { name }.text();
                self.know(&say::OneFile.text(), more);
            }
            actions.extend([
                Action::Go(Page::Import),
                Action::Import(ImportAction::Read(path)),
            ]);
        }
        actions
    }

    /// Begins what follows from how things are now; most often nothing.
    fn follow_up(&mut self) {
        if self.journals.open.take_stale() {
            self.reopen(Before::Nothing);
        }
        for piece in self.journals.open.take_news() {
            let time = self.moment.time();
            match piece {
                Piece::Told(None, (what, more)) => self.notices.know(time, &what, more),
                Piece::Told(Some(cause), (what, more)) => {
                    self.notices.know_while(cause, time, &what, more);
                }
                Piece::Over(cause) => self.notices.over(cause),
            }
        }
        let (today, now) = (self.moment.today(), self.moment.now());
        self.files.importer.show_progress(&mut self.view.import);
        if !self.journals.is_example() {
            let post = self.post(Message::Arrivals);
            let (arrivals, folder) = (&mut self.files.arrivals, &self.view.settings.watched);
            arrivals.watch(folder.as_deref(), &self.journals.open, &post);
            arrivals.plan_next(&self.journals.open, today, &post);
        }
        let post = self.post(Message::Copies);
        let copies = &mut self.files.copies;
        copies.keep_unsettled(self.journals.own(), now, &post);
        copies.put_away(&self.journals.open, &post);
        let post = self.post(Message::Archive);
        let (archive, document) = (&mut self.files.archive, &self.journals.open);
        archive.ask(self.view.page, self.journals.store(), document, &post);
        if let Some(wish) = archive.ready(document, &post) {
            self.grant(wish);
        }
        let post = self.post(Message::Surroundings);
        let surroundings = &mut self.keeping.surroundings;
        surroundings.ask(self.view.page, &post);
        surroundings.show(&mut self.view.setting);
    }

    fn reopen(&mut self, before: Before) {
        let post = self.post(Message::Journals);
        self.journals.reopen(before, &post);
    }

    /// Puts back what was half-typed in the journal that is open, or could not be saved, and keeps what
    /// will be.
    fn open_drafts(&mut self) {
        let post = self.post(Message::Drafts);
        let store = self.journals.store().clone();
        self.forget_unkept();
        let drafting = &mut self.keeping.drafting;
        drafting.open(&store, &self.journals.open, &mut self.view, &post);
        self.editor().keep_notes();
        let post = self.post(Message::Aside);
        let aside = &mut self.keeping.aside;
        if let Some([what, more]) = aside.open(&store, &mut self.journals.open, &post) {
            self.know(&what, more);
        }
        self.know_the_writers();
    }

    /// Drafts have another place from now on: what was told of the last one is over.
    fn forget_unkept(&mut self) {
        self.keeping.unkept = Unkept::default();
        self.notices.over(Cause::Drafts);
        self.notices.over(Cause::Aside);
    }

    /// Another journal is shown: nothing that was made of the last one holds.
    fn forget(&mut self) {
        self.pages = Pages::default();
        self.files.archive = Archive::default();
        self.view.import.forget_taken();
    }

    /// Has everything kept that is not the journal itself, where it changed.
    fn keep(&mut self, ctx: &egui::Context) {
        self.keeping.preferences.keep(ctx, &self.view.settings);
        self.tell_of_the_settings();
        if !self.journals.is_example() {
            let drafting = &mut self.keeping.drafting;
            drafting.keep(&self.view, &self.journals.open);
        }
        self.keeping.aside.keep(self.journals.own());
        self.journals.copy_to(self.view.settings.copies.as_deref());
    }

    /// Tells what went wrong with the settings.
    fn tell_of_the_settings(&mut self) {
        let now = self.moment.time();
        for (what, more) in self.keeping.preferences.take_news() {
            self.notices.know(now, &what, more);
        }
    }

    /// Another journal is open, or it is kept in another place.
    fn know_the_writers(&self) {
        let all = [
            self.journals.own().idle_check(),
            self.keeping.drafting.idle_check(),
            self.keeping.aside.idle_check(),
            self.keeping.preferences.idle_check(),
        ];
        let all = all.into_iter().flatten().collect();
        self.keeping.writers.set(all);
    }

    /// The window closes when everything is on disk; until then it waits, and says so if it can't.
    fn close_when_settled(&mut self, ui: &Ui) {
        if ui.input(|input| input.viewport().close_requested()) {
            self.editor().keep_typed();
            if !self.is_settled() {
                ui.ctx().send_viewport_cmd(ViewportCommand::CancelClose);
                self.view.closing = true;
                self.journals.open.save();
            }
        } else if self.view.closing && self.is_settled() {
            ui.ctx().send_viewport_cmd(ViewportCommand::Close);
        }
    }

    fn is_settled(&self) -> bool {
        let unsettled = self.journals.own().conflicts();
        self.journals.are_settled() && !self.files.copies.is_keeping(unsettled)
    }

    /// Writes what waits; called when the window is gone.
    pub fn finish(&mut self) {
        self.journals.finish(LAST_SAVE);
        self.keeping.aside.keep(self.journals.own());
        self.keeping.aside.finish(LAST_SAVE);
        self.keeping.drafting.finish(LAST_SAVE);
        self.keeping.preferences.finish(LAST_SAVE);
    }

    /// The settings, for tests.
    pub fn settings(&self) -> &Settings {
        &self.view.settings
    }

    /// Whether an answer or a report is being worked out.
    pub fn is_working(&self) -> bool {
        self.pages.study.is_working()
    }

    /// What the pages show and what is half-typed in them, for tests.
    pub fn view_mut(&mut self) -> &mut ViewState {
        &mut self.view
    }

    /// The open journal, for tests.
    pub fn document(&self) -> &Document {
        &self.journals.open
    }
}
