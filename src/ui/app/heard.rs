//! What the window does when a thread has something to say.

use super::copies::Came;
use super::editor::Editor;
use super::journals::{self, Reopened};
use super::output::{self, Told};
use super::{App, Message, preferences};
use crate::lang::say;
use crate::model::evening::day_meant;
use crate::store::Durability;
use crate::ui::notices::Cause;
use crate::ui::state::Page;
use crate::ui::state::saving::Handing;

impl App {
    /// Takes in what a thread has to say.
    pub(super) fn handle(&mut self, message: Message) {
        let today = self.moment.today();
        match message {
            Message::Journals(heard) => self.hear_of_the_journals(heard),
            Message::Study(heard) => {
                if let Err(fault) = self.pages.study.hear(heard) {
                    self.know(&say::CannotWorkOut.text(), fault);
                }
                let document = &mut self.journals.open;
                // After midnight it belongs to the evening that still goes on, as what is entered does.
                let evening = day_meant(document.journal(), self.moment.now());
                if let Some(asked) = self.pages.study.first_answer(document, today, evening) {
                    document.write_down(asked);
                }
            }
            Message::Import(heard) => {
                let post = self.post(Message::Import);
                let (state, journal) = (&mut self.view.import, self.journals.open.written());
                let importer = &mut self.files.importer;
                importer.hear(heard, state, journal, today, &post);
            }
            Message::Arrivals(heard) => {
                let mut editor = Editor {
                    document: &mut self.journals.open,
                    view: &mut self.view,
                    notices: &mut self.notices,
                    now: self.moment.now(),
                };
                self.files.arrivals.hear(heard, &mut editor);
            }
            Message::Output(heard) => self.hear_of_files(heard),
            Message::Archive(heard) => {
                if let Some(why) = self.files.archive.hear(heard) {
                    self.refuse(&say::StaysAsItIs.text(), why);
                }
            }
            Message::Copies(heard) => match self.files.copies.hear(heard) {
                Some(Came::Opened) => self.view.page = Page::Both,
                Some(Came::IsPutAway) => self.journals.open.look(),
                Some(Came::Known(what, why)) => self.know(&what, why),
                Some(Came::Refused(what, why)) => self.refuse(&what, why),
                None => {}
            },
            Message::Preferences(heard) => match self.keeping.preferences.hear(heard) {
                preferences::Came::Folder(which, folder) => {
                    *self.view.setting.typed(which) = None;
                    *self.view.settings.folder_mut(which) = Some(folder);
                }
                preferences::Came::Kept(kept) => self.hear_of_keeping(Cause::Settings, kept),
                preferences::Came::Nothing => self.tell_of_the_settings(),
            },
            Message::Drafts((number, kept)) if self.keeping.drafting.is_of_now(number) => {
                self.keeping.unkept.drafts = kept.is_err();
                self.hear_of_keeping(Cause::Drafts, kept);
            }
            Message::Drafts(_) => {}
            Message::Surroundings(heard) => {
                if let Some(why) = self.keeping.surroundings.hear(heard) {
                    self.refuse(&say::ReminderStays.text(), why);
                }
            }
            Message::Aside(kept) => {
                self.keeping.unkept.aside = kept.is_err();
                self.hear_of_keeping(Cause::Aside, kept);
            }
        }
    }

    /// A file was made of the journal, copied, or handed to the desktop.
    fn hear_of_files(&mut self, heard: output::Heard) {
        let told = self.make(|outputs, open, source, post| outputs.hear(heard, open, source, post));
        let now = self.moment.time();
        match told {
            Some(Told::Saved(path, durability)) => {
                let unsure = match durability {
                    Durability::Confirmed => String::new(),
                    Durability::Unconfirmed => say::FileUnconfirmed.text(),
                };
                self.notices
                    .made(now, (&say::FileSaved.text(), &unsure), &path);
            }
            Some(Told::Printing(path)) => {
                let what = say::ReportOpens.text();
                self.notices
                    .made(now, (&what, &say::ReportPrint.text()), &path);
            }
            Some(Told::Unhanded(Handing::Show, why)) => {
                self.refuse(&say::FolderNotOpened.text(), why);
            }
            Some(Told::Unhanded(_, why)) => {
                self.refuse(&say::FileNotOpened.text(), why);
            }
            Some(Told::Uncopied(why)) => self.refuse(&say::NothingCopied.text(), why),
            Some(Told::Unsaved(why)) => self.refuse(&say::FileNotSaved.text(), why),
            None => {}
        }
    }

    /// Something beside the journal could not be written, which is told as long as it is so.
    fn hear_of_keeping(&mut self, cause: Cause, kept: Result<(), String>) {
        let what = match cause {
            Cause::Settings => say::SettingsUnsaved.text(),
            Cause::Aside => say::AsideUnkept.text(),
            Cause::Drafts | Cause::Edit | Cause::Copy | Cause::Made => say::DraftsUnkept.text(),
        };
        let now = self.moment.time();
        match kept {
            Err(why) => self.notices.know_while(cause, now, &what, why),
            Ok(()) => self.notices.over(cause),
        }
    }

    /// What is half-typed is kept before the file's changes are taken in, so that it meets them like every
    /// other edit.
    fn hear_of_the_journals(&mut self, heard: journals::Heard) {
        match heard {
            journals::Heard::File => {
                if self.journals.open.is_changed_outside() {
                    self.editor().keep_typed();
                }
                self.journals.poll(self.moment.time());
            }
            journals::Heard::Reopened(done) => {
                if let Some(reopened) = self.journals.reopened(done) {
                    self.opened(reopened);
                }
            }
            journals::Heard::Accepted(done) => {
                if let Some(why) = self.journals.accepted(done) {
                    self.refuse(&say::NotPossible.text(), why);
                }
            }
        }
    }

    /// The journal was read again, or is as it was, with words.
    fn opened(&mut self, reopened: Reopened) {
        let post = self.post(Message::Journals);
        match reopened {
            Reopened::Open(loaded) => {
                let was_blank = self.journals.open.journal().is_empty();
                self.journals.open_anew(*loaded, &post);
                if was_blank && self.view.date == self.moment.today() {
                    self.stand_on_the_day_meant();
                }
                self.files.copies.leave_unsettled();
                self.notices.close_all();
                self.open_drafts();
                if self.view.page == Page::Both {
                    self.view.page = Page::Today;
                }
                self.forget();
            }
            Reopened::Unreadable(error) if self.journals.open.status().is_broken() => {
                self.journals.open_broken(error, &post);
            }
            Reopened::Unreadable(error) => self.refuse(&say::StaysAsItIs.text(), error.to_string()),
            Reopened::Refused(words) => self.refuse(&say::StaysAsItIs.text(), words),
        }
    }
}
