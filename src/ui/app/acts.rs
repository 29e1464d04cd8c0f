//! What the window does when the person asks for it: one short method a wish.

use std::path::PathBuf;

use chrono::{Datelike as _, NaiveDate};
use egui::{Ui, ViewportCommand};

use super::archive::Wish;
use super::document::Document;
use super::jobs::Post;
use super::journals::Before;
use super::output::{self, Desktop, Outputs, Source};
use super::outside::both;
use super::{App, Message};
use crate::lang::{Spoken, say};
use crate::model::evening::day_meant;
use crate::ui::action::{
    Action, BackupAction, ImportAction, OutputAction, OutsideAction, SessionAction, SettingsAction,
};
use crate::ui::command::Command;
use crate::ui::metric_form::MetricForm;
use crate::ui::settings::Settings;
use crate::ui::state::import::Seek;
use crate::ui::state::saving::{Output, Saving};
use crate::ui::state::{Page, ViewState, Wanted};
use crate::ui::status::Status;
use crate::ui::typed_path::typed_path;
use crate::ui::views::both::Origin;
use crate::ui::views::copied;

impl App {
    /// Carries out what follows from going back to a backup.
    pub(super) fn grant(&mut self, wish: Wish) {
        match wish {
            Wish::Edit(label, edit) => {
                self.editor().edit(label, edit);
            }
            Wish::Reopen(before) => self.reopen(before),
            Wish::Refuse(what, why) => self.refuse(&what, why),
        }
    }

    /// Carries out one wish.
    pub(super) fn act(&mut self, ui: &Ui, action: Action) {
        match action {
            Action::Go(page) => self.editor().go(page),
            Action::OpenDay(date) => self.editor().open_day(date),
            Action::ShowDay(date) => {
                self.view.history.year = Some(date.year());
                // A search from before might not have it.
                self.view.history.wanted = Wanted::default();
                self.view.history.choose(date);
                self.editor().go(Page::History);
            }
            Action::Score {
                date,
                metric,
                value,
                label,
            } => self.editor().score(date, metric, value, label),
            Action::KeepTyped => self.editor().keep_typed(),
            Action::CheckInNow(date) => self.editor().check_in_now(date),
            Action::Edit { label, edit } => {
                self.editor().edit(label, edit);
            }
            Action::Rename { what, from, to } => self.editor().rename(what, &from, &to),
            Action::AskDate(calendar) => self.view.calendar = Some(*calendar),
            Action::Move { from, part, to } => self.editor().carry_over(from, part, to),
            Action::MoveDay { from, to, manner } => self.editor().move_day((from, to), manner),
            Action::EmptyDay(date) => self.editor().empty_day(date),
            Action::CopyDay(date) => {
                let text = copied::day(self.journals.open.journal(), date);
                ui.ctx().copy_text(text);
            }
            Action::CopySession(id) => {
                let session = self.journals.open.journal().session(&id);
                if let Some(text) = session.map(copied::session) {
                    ui.ctx().copy_text(text);
                }
            }
            Action::Session(action) => self.editor().session(action),
            Action::Trial(action) => self.editor().trial(action),
            Action::Undo => {
                self.editor().keep_typed();
                self.notices.undone();
                self.editor().change(Document::undo);
            }
            Action::Redo => {
                self.editor().change(Document::redo);
            }
            Action::Save => {
                self.editor().keep_typed();
                self.journals.open.save();
            }
            Action::SaveElsewhere(path) => self.save_elsewhere(path),
            Action::AskElsewhere => self.ask_elsewhere(),
            Action::CloseNotice(id) => self.notices.close(id),
            Action::HoldNotices => self.notices.hold(),
            Action::Accept => self.reopen(Before::Accept(self.journals.open.opened_base())),
            Action::Reopen => self.reopen(Before::Nothing),
            Action::SettleHere => self.reopen(Before::Settle),
            Action::Backup(action) => self.backup(ui, action),
            Action::OpenExample => self.open_example(),
            Action::StartOwn => self.start_own(),
            Action::Import(action) => self.import(action),
            Action::Output(action) => {
                self.make(|outputs, open, source, post| outputs.act(action, open, source, post));
            }
            Action::Outside(action) => self.outside(action),
            Action::Settings(action) => self.setting(ui, action),
            Action::Run(command) => {
                if let Some(action) = self.command(command) {
                    self.act(ui, action);
                }
            }
            Action::ToggleHelp => self.view.help = !self.view.help,
            Action::CloseUnsaved => {
                self.journals.give_up();
                ui.ctx().send_viewport_cmd(ViewportCommand::Close);
            }
            Action::Quit => ui.ctx().send_viewport_cmd(ViewportCommand::Close),
        }
    }

    /// Puts the files that are made of the journal into this folder where none is named, and not into the person's
    /// documents.
    #[must_use]
    pub fn with_documents(mut self, folder: Option<PathBuf>) -> Self {
        self.files.outputs.keep_in(folder);
        self
    }

    /// Speaks the language that is set, as soon as it is; without this the one that is spoken already.
    #[must_use]
    pub fn with_languages(mut self, spoken: Spoken) -> Self {
        self.keeping.preferences.speak(spoken);
        self
    }

    /// Hands the files that are made to this desktop; without one they are only saved.
    #[must_use]
    pub fn with_desktop(mut self, desktop: Desktop) -> Self {
        self.files.outputs.hand_to(desktop);
        self
    }

    /// Does something with the file that is being made of the journal.
    pub(super) fn make<T>(
        &mut self,
        make: impl FnOnce(&mut Outputs, &mut Option<Saving>, &Source<'_>, &Post<output::Heard>) -> T,
    ) -> T {
        let post = self.post(Message::Output);
        let source = Source {
            document: &self.journals.open,
            reader: self.view.day_reader(self.moment.today()),
            own: self.journals.own().path(),
            settings: self.keeping.preferences.path(),
        };
        make(
            &mut self.files.outputs,
            &mut self.view.saving,
            &source,
            &post,
        )
    }

    fn import(&mut self, action: ImportAction) {
        let (post, today) = (self.post(Message::Import), self.moment.today());
        let (state, journal) = (&mut self.view.import, self.journals.open.written());
        let edit = self
            .files
            .importer
            .act(action, state, journal, today, &post);
        let Some(edit) = edit else {
            return;
        };
        let is_in = self.editor().edit(say::StepImport.text(), edit);
        match self.journals.open.history().last().filter(|_| is_in) {
            Some(step) => self.view.import.taken(step),
            None => self.import(ImportAction::Preview),
        }
    }

    fn backup(&mut self, ui: &Ui, action: BackupAction) {
        let post = self.post(Message::Archive);
        let (archive, document) = (&mut self.files.archive, &self.journals.open);
        let wish = match action {
            BackupAction::Show => {
                self.view.page = Page::Settings;
                None
            }
            BackupAction::Count(paths) => {
                archive.count(&paths, &post);
                None
            }
            BackupAction::Look(path) => {
                archive.look_at(&path, document, &post);
                None
            }
            BackupAction::CloseLook => {
                archive.close_look();
                None
            }
            BackupAction::GoBack(path) => {
                self.editor().keep_typed();
                let (archive, document) = (&mut self.files.archive, &self.journals.open);
                archive.go_back(Some(&path), document, &post)
            }
            BackupAction::GoBackToNewest => archive.go_back(None, document, &post),
            BackupAction::CopyPath => {
                if let Some(folder) = archive.folder() {
                    ui.ctx().copy_text(folder.display().to_string());
                }
                None
            }
        };
        if let Some(wish) = wish {
            self.grant(wish);
        }
    }

    /// Settles a change that was not made here.
    fn outside(&mut self, action: OutsideAction) {
        let copies = &mut self.files.copies;
        match action {
            OutsideAction::Keep(conflict) => self.journals.open.keep(&conflict),
            OutsideAction::Take(conflict) => {
                self.editor().change(|document| document.take(&conflict));
            }
            OutsideAction::KeepAll => {
                for choice in self.journals.open.conflicts().to_vec() {
                    self.journals.open.keep(&choice.conflict);
                }
            }
            OutsideAction::AcceptFile => {
                let post = self.post(Message::Journals);
                self.journals.accept_file(&post);
            }
            OutsideAction::KeepElsewhere => self.ask_elsewhere(),
            OutsideAction::OpenCopy => {
                let post = self.inbox.post().of(Message::Copies);
                copies.read(self.journals.open.copies(), &post);
            }
            OutsideAction::BringIn => {
                let Some(copy) = copies.open.take() else {
                    return;
                };
                let bring = |document: &mut Document| {
                    // Nothing that is here is written over.
                    let merged = both(document.written(), &copy.journal);
                    document.bring_in(&say::StepCopy.text(), (merged, Origin::Copy))
                };
                let is_in = self.editor().change(bring);
                self.files.copies.open = Some(copy);
                if is_in {
                    self.files.copies.finish();
                }
            }
            OutsideAction::LeaveCopies => {
                copies.leave(self.journals.open.copies());
                if self.view.page == Page::Both {
                    self.view.page = Page::Today;
                }
            }
        }
    }

    /// Carries out one wish of the Settings page.
    fn setting(&mut self, ui: &Ui, action: SettingsAction) {
        match action {
            SettingsAction::ChooseFolder(which) => {
                let post = self.post(Message::Preferences);
                self.keeping.preferences.choose_folder(which, &post);
            }
            SettingsAction::TakeFolder(which) => {
                let typed = self.view.setting.typed(which).take().unwrap_or_default();
                let folder = Some(typed.trim()).filter(|typed| !typed.is_empty());
                *self.view.settings.folder_mut(which) = folder.map(typed_path);
            }
            SettingsAction::CopyPath => {
                let path = self.journals.open.path().display().to_string();
                ui.ctx().copy_text(path);
            }
            SettingsAction::Remind(on) => {
                let post = self.post(Message::Surroundings);
                let journal = self.journals.own().path().to_owned();
                self.keeping.surroundings.turn(on, &journal, &post);
            }
            SettingsAction::CopyReport => {
                let settings = &self.view.settings;
                let report = self.keeping.surroundings.report(ui.ctx(), settings);
                ui.ctx().copy_text(report);
            }
            SettingsAction::AddMetric => {
                // What is half-typed in it goes on.
                let open = &mut self.view.setting.metric;
                open.get_or_insert_with(MetricForm::blank)
                    .is_asked_for_on_a_day();
                self.editor().go(Page::Settings);
            }
            SettingsAction::SaveMetric => self.editor().save_metric(),
            SettingsAction::RecheckMetric => {
                if let Some(form) = &mut self.view.setting.metric {
                    form.recheck(self.journals.open.journal());
                }
            }
        }
    }

    fn open_example(&mut self) {
        self.editor().keep_typed();
        let today = self.moment.today();
        self.journals.open_example(today);
        self.begin(today);
    }

    fn start_own(&mut self) {
        if self.journals.leave_example() {
            let journal = self.journals.open.journal();
            self.begin(day_meant(journal, self.moment.now()));
            self.open_drafts();
        }
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

    fn ask_elsewhere(&mut self) {
        let document = &self.journals.open;
        let place = match document.status() {
            Status::Away(_) => {
                let usual = output::usual_folder().unwrap_or_default();
                usual.join("journal.json")
            }
            _ => document.path().with_file_name("journal-copy.json"),
        };
        self.view.elsewhere = Some(place.display().to_string());
    }

    fn save_elsewhere(&mut self, path: PathBuf) {
        let post = self.post(Message::Journals);
        match self.journals.save_elsewhere(path, &post) {
            Ok(()) => {
                self.view.elsewhere = None;
                let post = self.post(Message::Drafts);
                self.keeping.drafting.go_along(self.journals.store(), &post);
                self.forget_unkept();
                self.know_the_writers();
            }
            Err(words) => self.refuse(&say::NotSavedThere.text(), words),
        }
    }

    /// What a command of the menu or of the keyboard asks for.
    pub(super) fn command(&mut self, command: Command) -> Option<Action> {
        let today = self.moment.today();
        let step = |to: Option<NaiveDate>| to.filter(|date| *date <= today).map(Action::OpenDay);
        match command {
            Command::Go(page) => Some(Action::Go(page)),
            Command::PreviousDay => step(self.view.date.pred_opt()),
            Command::NextDay => step(self.view.date.succ_opt()),
            Command::Today => Some(Action::OpenDay(today)),
            Command::AddSession => {
                // It belongs to the day that is shown.
                let is_shown = self.view.page == Page::Today;
                let date = if is_shown { self.view.date } else { today };
                Some(Action::Session(SessionAction::New(date)))
            }
            Command::MoveDay => {
                self.view.day.moves = true;
                None
            }
            Command::EmptyDay => Some(Action::EmptyDay(self.view.date)),
            Command::Search => {
                self.view.history.focus_search = true;
                self.view.history.chosen = None;
                Some(Action::Go(Page::History))
            }
            Command::Import => {
                self.view.import.seek = Some(Seek::Another);
                Some(Action::Go(Page::Import))
            }
            Command::Export => Some(Action::Output(OutputAction::Ask(Output::Journal))),
            Command::Example => (!self.journals.is_example()).then_some(Action::OpenExample),
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
}
