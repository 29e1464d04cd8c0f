//! What the window does when a page asks for it: one short method a wish.

use std::path::PathBuf;

use chrono::NaiveDate;
use egui::{Ui, ViewportCommand};

use super::answers::{Answers, Each};
use super::archive::Archive;
use super::document::{self, Document};
use super::output;
use super::pages::Pages;
use super::previews::Previews;
use super::{App, Reopened, fresh_id};
use crate::analysis::naming;
use crate::demo::demo;
use crate::model::edit::Edit;
use crate::model::evening::day_meant;
use crate::model::merge::over;
use crate::model::metric::MetricId;
use crate::store::{Backup, Base, Store};
use crate::ui::action::{Action, ImportAction, SessionAction};
use crate::ui::form::SessionForm;
use crate::ui::state::{AnswerState, ChosenCheckin, DayState, Focus, Page, ViewState};
use crate::ui::status::Status;
use crate::ui::views::before_after::studied::Studied;
use crate::ui::views::{details, scoring};

/// The seed of the example; any would do.
const EXAMPLE_SEED: u64 = 7;

/// What is done with the file before it is read again.
pub(super) enum Before {
    /// Nothing.
    Nothing,
    /// It belongs where it lies, and not on the disk that it was on.
    Settle,
    /// It is sealed as it was shown.
    Accept(Base),
    /// The backup takes its place.
    Restore(Backup),
}

fn reopened(store: &Store, before: Before) -> Reopened {
    let done = match before {
        Before::Nothing => Ok(()),
        Before::Settle => store.settle_here().map_err(|error| error.to_string()),
        Before::Accept(shown) => {
            let accepted = store.accept(&shown).map(drop);
            accepted.map_err(|error| error.to_string())
        }
        Before::Restore(backup) => {
            let restored = store.restore(&backup).map(drop);
            restored.map_err(|error| error.to_string())
        }
    };
    match (done, store.load()) {
        (Err(words), _) => Reopened::Refused(words),
        (Ok(()), Ok(loaded)) => Reopened::Open(Box::new(loaded)),
        (Ok(()), Err(error)) => Reopened::Unreadable(error),
    }
}

impl App {
    /// Carries out one wish.
    pub(super) fn act(&mut self, ui: &Ui, action: Action) {
        match action {
            Action::Go(page) => self.go(page),
            Action::OpenDay(date) => self.open_day(date),
            Action::Score {
                date,
                metric,
                value,
                label,
            } => self.score(date, metric, value, label),
            Action::KeepTyped => self.keep_notes(),
            Action::CheckInNow(date) => self.check_in_now(date),
            Action::Edit { label, edit } => {
                self.edit(label, edit);
            }
            Action::Rename { what, from, to } => self.rename(what, &from, &to),
            Action::AskDate(calendar) => self.view.calendar = Some(*calendar),
            Action::Move { from, part, to } => self.carry_over(from, part, to),
            Action::Session(action) => self.session(action),
            Action::Undo => {
                self.keep_notes();
                self.notices.undone();
                self.change(Document::undo);
            }
            Action::Redo => {
                self.change(Document::redo);
            }
            Action::Save => {
                self.keep_notes();
                self.document.save();
            }
            Action::SaveElsewhere(path) => self.save_elsewhere(path),
            Action::AskElsewhere => self.ask_elsewhere(),
            Action::CloseNotice(id) => self.notices.close(id),
            Action::Accept => self.reopen(Before::Accept(self.document.opened_base())),
            Action::Reopen => self.reopen(Before::Nothing),
            Action::SettleHere => self.reopen(Before::Settle),
            Action::Backup(action) => self.backup(ui, action),
            Action::OpenExample => self.open_example(),
            Action::StartOwn => self.start_own(),
            Action::Import(action) => self.import(action),
            Action::Output(action) => self.output(action),
            Action::Outside(action) => self.outside(action),
            Action::Settings(action) => self.setting(ui, action),
            Action::Run(command) => {
                if let Some(action) = self.command(command) {
                    self.act(ui, action);
                }
            }
            Action::ToggleHelp => self.view.help = !self.view.help,
            Action::CloseUnsaved => {
                self.document = Document::example((**self.document.written()).clone());
                ui.ctx().send_viewport_cmd(ViewportCommand::Close);
            }
            Action::Quit => ui.ctx().send_viewport_cmd(ViewportCommand::Close),
        }
    }

    pub(super) fn open_day(&mut self, date: NaiveDate) {
        self.keep_notes();
        self.view.open_day(date);
        self.view.help = false;
    }

    fn go(&mut self, page: Page) {
        self.keep_notes();
        if page != self.view.page {
            self.view.leave_form();
        }
        self.view.page = page;
        self.view.help = false;
        if page == Page::Today {
            self.view.day.focus = Some(Focus::FirstBlank);
        }
    }

    /// Changes the journal; returns whether it could.
    pub(super) fn edit(&mut self, label: String, edit: Edit) -> bool {
        self.change(|document| document.edit(label, edit))
    }

    /// Does something with the journal, and returns whether it could; a refusal is told until the next
    /// change, or until it is read.
    pub(super) fn change(
        &mut self,
        change: impl FnOnce(&mut Document) -> Result<(), document::EditRefused>,
    ) -> bool {
        let refusal = change(&mut self.document).err();
        let is_done = refusal.is_none();
        let words = refusal.map(|error| error.to_string());
        self.notices.edited(self.clock.time(), words);
        is_done
    }

    pub(super) fn ask_elsewhere(&mut self) {
        let place = match self.document.status() {
            Status::Away(_) => {
                let usual = output::usual_folder().unwrap_or_default();
                usual.join("journal.json")
            }
            _ => self.document.path().with_file_name("journal-copy.json"),
        };
        self.view.elsewhere = Some(place.display().to_string());
    }

    /// Scores into the check-in that the page has chosen; a new one is stamped with the time when
    /// the day is today.
    fn score(&mut self, date: NaiveDate, metric: MetricId, value: Option<f64>, label: String) {
        let stamp = (date == self.clock.today()).then(|| self.clock.time());
        let state = self.day_state();
        let chosen = state.checkin;
        let time = match scoring::target(self.document.journal().day(date), chosen) {
            ChosenCheckin::At(time) => time,
            ChosenCheckin::New(time) => time.or(stamp),
        };
        if matches!(chosen, Some(ChosenCheckin::New(_))) {
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

    /// Another check-in, now; where the day has one of this minute, that one.
    fn check_in_now(&mut self, date: NaiveDate) {
        let now = (date == self.clock.today()).then(|| self.clock.time());
        let state = self.day_state();
        state.checkin = Some(ChosenCheckin::New(now));
        state.focus = Some(Focus::FirstBlank);
    }

    /// The editor of the page that is open.
    fn day_state(&mut self) -> &mut DayState {
        match self.view.page {
            Page::History => &mut self.view.history.day,
            _ => &mut self.view.day,
        }
    }

    /// Keeps half-typed notes and fields before the page, the day or the window goes.
    pub(super) fn keep_notes(&mut self) {
        let drafts = [&mut self.view.day.note, &mut self.view.history.day.note];
        let kept: Vec<_> = drafts
            .into_iter()
            .filter_map(|draft| details::note::keep(draft, draft.date?))
            .collect();
        for action in kept {
            self.keep(action);
        }
        let journal = self.document.shared().clone();
        let typed = details::keep(self.day_state(), &journal);
        for action in typed {
            self.keep(action);
        }
    }

    fn keep(&mut self, action: Action) {
        match action {
            Action::Edit { label, edit } => {
                self.edit(label, edit);
            }
            Action::Score {
                date,
                metric,
                value,
                label,
            } => self.score(date, metric, value, label),
            _ => {}
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
                self.view.leave_form();
                self.view.form = Some(SessionForm::blank(self.document.journal(), date));
            }
            SessionAction::Change(id) => {
                self.keep_notes();
                if self.view.page == Page::History {
                    self.go(Page::Sessions);
                }
                self.view.leave_form();
                let journal = self.document.journal();
                let session = journal.session(&id);
                self.view.form = session.map(|session| SessionForm::of(journal, session));
            }
            SessionAction::Cancel => self.view.leave_form(),
            SessionAction::Drop => {
                self.view.calendar = None;
            }
            SessionAction::Resume => {
                if let Some(mut draft) = self.view.draft.take() {
                    draft.focus = true;
                    self.view.form = Some(draft);
                }
            }
            SessionAction::Save => self.save_session(),
        }
    }

    fn save_session(&mut self) {
        let today = self.clock.today();
        let Some(form) = &mut self.view.form else {
            return;
        };
        match form.session(fresh_id(&self.clock), today) {
            Err(error) => form.shown.refuse(error),
            Ok(session) => {
                // What was changed outside since the form was opened stays changed.
                let now = self.document.journal().session(&session.id);
                let session = match (&form.original, now) {
                    (Some(was), Some(is)) => over(was, &session, is),
                    _ => session,
                };
                let verb = if form.original.is_some() {
                    "change of"
                } else {
                    ""
                };
                let label = format!("{verb} {}", session.kind).trim().to_owned();
                self.view.calendar = None;
                // A refusal is told above the page; what was typed stays.
                if self.edit(label, Edit::put_session(session)) {
                    self.view.form = None;
                }
            }
        }
    }

    fn import(&mut self, action: ImportAction) {
        let today = self.clock.today();
        let (state, journal) = (&mut self.view.import, self.document.written());
        let wake = self.tasks.wake.clone();
        match action {
            ImportAction::Choose => self.tasks.importer.choose(&wake),
            ImportAction::Read(path) => {
                state.path = path.display().to_string();
                self.tasks.importer.read(&path, state, journal, &wake);
            }
            ImportAction::Preview => self.tasks.importer.preview(state, journal, today, &wake),
            ImportAction::Answer(way) => {
                self.tasks
                    .importer
                    .answer(way, state, journal, today, &wake);
            }
            ImportAction::Names => self.tasks.importer.names(state, journal),
            ImportAction::Stop => self.tasks.importer.stop(state),
            ImportAction::Take => {
                if let Some(edit) = self.tasks.importer.take(state, journal, today, &wake) {
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
        self.begin(self.clock.today());
    }

    /// Begins anew on this day, with the settings as they are.
    fn begin(&mut self, date: NaiveDate) {
        let settings = std::mem::take(&mut self.view.settings);
        self.view = ViewState {
            settings,
            ..ViewState::new(date)
        };
        self.forget();
    }

    /// Another journal is shown: nothing that was made of the last one holds.
    pub(super) fn forget(&mut self) {
        self.pages = Pages::default();
        self.tasks.answers = Answers::default();
        self.tasks.followed = Each::default();
        self.tasks.archive = Archive::default();
        self.tasks.previews = Previews::default();
    }

    /// Has the answer worked out that the open page shows, and gives the one there is.
    pub(super) fn ask(&mut self) {
        if self.view.page == Page::Sessions && !self.document.journal().sessions().is_empty() {
            let (shared, revision) = (self.document.shared(), self.document.revision());
            let tasks = &mut self.tasks;
            tasks.followed.ask(shared, revision, &(), &tasks.wake);
        }
        let state = match self.view.page {
            Page::BeforeAfter => self.view.answer.clone(),
            Page::Today => AnswerState::default(),
            Page::Report => return self.ask_preview(),
            _ => return,
        };
        let journal = self.document.journal();
        if journal.sessions().is_empty() {
            return;
        }
        let question = Studied::of(journal, &state).question(journal);
        let (shared, revision) = (self.document.shared(), self.document.revision());
        self.tasks
            .answers
            .ask(shared, revision, &question, &self.tasks.wake);
    }

    /// With the first answer that stands while the person writes, the main question is written down.
    pub(super) fn write_down_the_question(&mut self) {
        let journal = self.document.journal();
        if journal.main_question().is_some() || !self.document.is_entered() {
            return;
        }
        let question = Studied::of(journal, &AnswerState::default()).question(journal);
        let answers = self.tasks.answers.latest(&question);
        let answer = answers.and_then(|all| all.iter().find(|answer| answer.is_main));
        // After midnight it belongs to the evening that still goes on, as what is entered does.
        let evening = day_meant(journal, self.clock.now());
        let asked = answer.and_then(|answer| naming::first_answer(journal, answer, evening));
        if let Some(asked) = asked {
            self.document.write_down(asked);
        }
    }

    fn start_own(&mut self) {
        if let Some(own) = self.own.take() {
            self.document = own;
            self.begin(day_meant(self.document.journal(), self.clock.now()));
            self.open_drafts();
        }
    }

    /// Reads the journal again, on a thread, after what is to be done with it before.
    pub(super) fn reopen(&mut self, before: Before) {
        let store = self.store.clone();
        let work = move || reopened(&store, before);
        self.tasks.opening.run("open", &self.tasks.wake, work);
    }

    fn save_elsewhere(&mut self, path: PathBuf) {
        let wake = self.tasks.wake.clone();
        let store = self.store.elsewhere(path);
        match self.document.save_elsewhere(store.clone(), &wake) {
            Ok(()) => {
                self.store = store;
                self.view.elsewhere = None;
                self.drafting.go_along(&self.document, &wake);
                self.know_the_writers();
            }
            Err(words) => {
                self.notices
                    .refuse(self.clock.time(), "Not saved there.", words);
            }
        }
    }
}
