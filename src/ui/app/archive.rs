//! The earlier states of the journal: listed, counted, compared and brought back.
//!
//! Invariants: no frame reads a backup or compares journals, threads do; a state that can be an edit
//! is brought back as one, so that undo takes it back, and only when everything before it is on
//! disk and so becomes a backup itself; a file that can't be edited is replaced by the store, which
//! keeps it first.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use super::App;
use super::acts::Before;
use super::document::{Document, Wake};
use super::jobs::Job;
use crate::model::difference::{difference, turn};
use crate::model::edit::Edit;
use crate::store::backup::size;
use crate::store::{Backup, Backups, Contents, FileState, Review, Store};
use crate::ui::action::BackupAction;
use crate::ui::state::Page;
use crate::ui::status::Status;
use crate::ui::text::medium_date;
use crate::ui::views::both::Reviewed;
use crate::ui::views::settings::backups::{self, BackupRow, Look, Way};
use crate::words::count;

/// Lines of a comparison that are shown; more than that nobody reads.
const MOST_LINES: usize = 60;

/// A list of backups, and the folder they lie in.
type Listed = Result<(PathBuf, Backups), String>;

/// What is known of the backups, as far as somebody has looked.
#[derive(Default)]
pub struct Archive {
    list: Option<Listed>,
    /// What the list was made for: another journal, or a save, asks for another list.
    made_for: Option<(PathBuf, u64)>,
    counted: BTreeMap<PathBuf, Option<Contents>>,
    look: Option<(PathBuf, Result<Look, String>)>,
    review: Option<Review>,
    /// A state that is to be brought back as soon as everything is on disk.
    ready: Option<Step>,
    /// Goes up with everything that is learned.
    revision: u64,
    listing: Job<Listed>,
    counting: Job<Vec<Option<Contents>>>,
    /// What is being counted.
    asked: Vec<PathBuf>,
    looking: Job<Result<Look, String>>,
    /// What is being looked at.
    looked: PathBuf,
    reviewing: Job<Review>,
    /// Whether that had a fault: it is not tried over and over.
    cannot_review: bool,
    turning: Job<Result<Step, String>>,
}

/// What brings a backup back: made of the journal of this revision.
struct Step {
    backup: Backup,
    revision: u64,
    edit: Edit,
}

impl Archive {
    /// Goes up with everything that is learned.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// Has the list made that the page shows, where it is not the newest one.
    fn list(&mut self, store: &Store, document: &Document, wake: &Wake) {
        let wanted = (document.path().to_owned(), document.heard_of());
        if self.made_for.as_ref() == Some(&wanted) || self.listing.is_busy() {
            return;
        }
        self.made_for = Some(wanted);
        let store = store.clone();
        self.listing.run("backups", wake, move || {
            let list = store.backups().map_err(|error| error.to_string())?;
            Ok((store.backups_folder(), list))
        });
    }

    /// Has the open journal held against the newest whole backup, once.
    fn review(&mut self, store: &Store, document: &Document, wake: &Wake) {
        if self.review.is_some() || self.reviewing.is_busy() || self.cannot_review {
            return;
        }
        let (store, journal) = (store.clone(), document.written().clone());
        self.reviewing
            .run("review", wake, move || store.review(&journal));
    }

    /// Counts what these hold, unless others are being counted.
    fn count(&mut self, paths: &[PathBuf], wake: &Wake) {
        if self.counting.is_busy() {
            return;
        }
        let found = paths.iter().filter_map(|path| self.backup(path).cloned());
        let wanted: Vec<_> = found.collect();
        self.asked = wanted.iter().map(|backup| backup.path.clone()).collect();
        self.counting.run("counting", wake, move || {
            let counted = wanted.iter().map(|backup| backup.contents().ok());
            counted.collect()
        });
    }

    fn look_at(&mut self, path: &Path, document: &Document, wake: &Wake) {
        let Some(backup) = self.backup(path).cloned() else {
            return;
        };
        let now = document.written().clone();
        path.clone_into(&mut self.looked);
        self.looking.run("looking", wake, move || {
            let look = backup.load().map(|then| {
                let found = difference(&then.journal, &now);
                let lines = found.iter().take(MOST_LINES).map(ToString::to_string);
                Look {
                    title: match found.len() {
                        0 => "Nothing is different now.".into(),
                        n => count(n, "entry is different now:", "entries are different now:"),
                    },
                    lines: lines.collect(),
                    more: found.len().saturating_sub(MOST_LINES),
                }
            });
            look.map_err(|error| error.to_string())
        });
    }

    /// Works out what brings the backup back.
    fn turn_to(&mut self, backup: Backup, document: &Document, wake: &Wake) {
        let (now, revision) = (document.written().clone(), document.revision());
        self.turning.run("turning", wake, move || {
            let then = backup.load().map_err(|error| error.to_string())?;
            if matches!(then.state, FileState::Newer { .. }) {
                return Err(format!(
                    "A newer Unkink wrote it. Update Unkink to go back to it. File: {}",
                    backup.path.display()
                ));
            }
            let edit = turn(&now, &then.journal);
            Ok(Step {
                backup,
                revision,
                edit,
            })
        });
    }

    fn backup(&self, path: &Path) -> Option<&Backup> {
        let (_, listed) = self.list.as_ref()?.as_ref().ok()?;
        listed.list.iter().find(|backup| backup.path == path)
    }

    /// Takes what the threads have found out; gives why a state can't be brought back.
    fn poll(&mut self) -> Option<String> {
        if let Some(list) = self.listing.outcome() {
            self.list = Some(list);
            self.revision += 1;
        }
        if let Some(counted) = self.counting.poll() {
            // What can't be counted is not asked for again.
            let counted = counted.unwrap_or_else(|_| vec![None; self.asked.len()]);
            self.counted.extend(self.asked.drain(..).zip(counted));
            self.revision += 1;
        }
        if let Some(look) = self.looking.outcome() {
            self.look = Some((std::mem::take(&mut self.looked), look));
            self.revision += 1;
        }
        match self.reviewing.poll() {
            Some(Ok(review)) => {
                self.review = Some(review);
                self.revision += 1;
            }
            Some(Err(fault)) => {
                self.cannot_review = true;
                return Some(fault.into());
            }
            None => {}
        }
        match self.turning.outcome()? {
            Ok(step) => self.ready = Some(step),
            Err(words) => return Some(words),
        }
        None
    }

    /// What the open journal is held against, in words; `None` while that is looked up.
    pub fn reviewed(&self, today: NaiveDate) -> Option<Reviewed<'_>> {
        let review = self.review.as_ref()?;
        let when = review.backup.as_ref().map(|backup| moment(backup, today));
        let trouble = review.trouble.iter().map(ToString::to_string);
        Some(Reviewed {
            backup: when,
            differences: &review.differences,
            trouble: trouble.collect(),
        })
    }

    /// What the page shows of the backups.
    pub fn content(&self, document: &Document, today: NaiveDate) -> backups::Content {
        let way = way(document.status());
        let mut content = backups::Content::waiting(way);
        match &self.list {
            None => {}
            Some(Err(words)) => content.trouble = Some(words.clone()),
            Some(Ok((folder, listed))) => {
                content.folder = folder.display().to_string();
                content.is_listed = true;
                let words = names(&listed.list, today);
                let rows = listed.list.iter().zip(words);
                content.rows = rows.map(|(backup, when)| self.row(backup, when)).collect();
                content.total = format!(
                    "{}, {} on the disk",
                    count(listed.list.len(), "backup", "backups"),
                    size(listed.bytes)
                );
            }
        }
        content
    }

    fn row(&self, backup: &Backup, when: String) -> BackupRow {
        let counted = self.counted.get(&backup.path);
        let said = counted.map(|contents| match contents {
            None => format!("{}, can\u{2019}t be read", size(backup.bytes)),
            Some(contents) => format!(
                "{}, {}, {}, {}",
                count(contents.days, "day", "days"),
                count(contents.sessions, "session", "sessions"),
                size(backup.bytes),
                match contents.state {
                    FileState::Whole => "whole",
                    FileState::ChangedElsewhere => "edited or damaged elsewhere",
                    FileState::Newer { .. } => "of a newer Unkink",
                    FileState::New => "gone",
                }
            ),
        });
        let readable = counted.and_then(Option::as_ref);
        let look = self.look.as_ref().filter(|(path, _)| *path == backup.path);
        BackupRow {
            path: backup.path.clone(),
            when,
            said,
            usable: readable.is_some_and(|contents| {
                matches!(
                    contents.state,
                    FileState::Whole | FileState::ChangedElsewhere
                )
            }),
            look: look.map(|(_, look)| look.clone()),
        }
    }
}

/// How the open journal can become an earlier one.
fn way(status: &Status) -> Way {
    match status {
        Status::Broken(_) => Way::Restore,
        Status::NotThere(_) => Way::Closed("The folder of the journal is not there."),
        Status::Moved(_) => Way::Closed("First say which journal this is."),
        Status::ChangedElsewhere => Way::Choose,
        Status::OpenElsewhere | Status::SeatFree | Status::Newer(_) | Status::Example => {
            Way::Closed("This window can only read.")
        }
        Status::Apart => Way::Closed("First look at both: the file was changed outside."),
        Status::Failed(_) | Status::Away(_) => {
            Way::Closed("First everything that is here must be saved.")
        }
        _ => Way::Edit,
    }
}

/// "Sun 22 November, 20:14".
fn moment(backup: &Backup, today: NaiveDate) -> String {
    let date = medium_date(backup.when.date_naive(), today);
    format!("{date}, {}", backup.when.format("%H:%M"))
}

/// The moments of all of them; of those of one minute with seconds, of one second with a number.
fn names(list: &[Backup], today: NaiveDate) -> Vec<String> {
    let minutes: Vec<_> = list.iter().map(|backup| moment(backup, today)).collect();
    let said = list.iter().enumerate().map(|(at, backup)| {
        let beside = [at.wrapping_sub(1), at + 1];
        let mut beside = beside.into_iter().filter_map(|at| minutes.get(at));
        let mut words = minutes[at].clone();
        if beside.any(|other| *other == words) {
            words.push_str(&backup.when.format(":%S").to_string());
        }
        if backup.number > 1 {
            words = format!("{words} ({})", backup.number);
        }
        words
    });
    said.collect()
}

impl App {
    /// Hears what was found out of the backups, and asks for what the open page shows of them.
    pub(super) fn mind_the_archive(&mut self) {
        let (archive, wake) = (&mut self.tasks.archive, &self.tasks.wake);
        if let Some(words) = archive.poll() {
            self.notices
                .refuse(self.clock.time(), "It stays as it is.", words);
        }
        let is_example = *self.document.status() == Status::Example;
        if self.view.page == Page::Settings && !is_example {
            archive.list(&self.store, &self.document, wake);
        }
        let is_edited = *self.document.status() == Status::ChangedElsewhere;
        if self.view.page == Page::Both && is_edited {
            archive.review(&self.store, &self.document, wake);
        }
        self.go_back();
    }

    /// Carries out a wish about backups.
    pub(super) fn backup(&mut self, ui: &egui::Ui, action: BackupAction) {
        let (archive, wake) = (&mut self.tasks.archive, &self.tasks.wake);
        match action {
            BackupAction::Show => self.view.page = Page::Settings,
            BackupAction::Count(paths) => archive.count(&paths, wake),
            BackupAction::Look(path) => archive.look_at(&path, &self.document, wake),
            BackupAction::CloseLook => {
                archive.look = None;
                archive.revision += 1;
            }
            BackupAction::GoBack(path) => {
                self.keep_notes();
                let Some(backup) = self.tasks.archive.backup(&path).cloned() else {
                    return;
                };
                self.go_back_to(backup);
            }
            BackupAction::GoBackToNewest => {
                let review = archive.review.as_ref();
                if let Some(backup) = review.and_then(|review| review.backup.clone()) {
                    self.go_back_to(backup);
                }
            }
            BackupAction::CopyPath => {
                if let Some(Ok((folder, _))) = &archive.list {
                    ui.ctx().copy_text(folder.display().to_string());
                }
            }
        }
    }

    fn go_back_to(&mut self, backup: Backup) {
        match way(self.document.status()) {
            Way::Edit => {
                let archive = &mut self.tasks.archive;
                archive.turn_to(backup, &self.document, &self.tasks.wake);
            }
            Way::Restore | Way::Choose => self.reopen(Before::Restore(backup)),
            Way::Closed(words) => {
                let now = self.clock.time();
                self.notices.refuse(now, "It stays as it is.", words.into());
            }
        }
    }

    /// Brings back what is ready, when everything that is here is on disk: it becomes a backup
    /// with the save of this edit.
    fn go_back(&mut self) {
        let archive = &mut self.tasks.archive;
        if archive.ready.is_none() || !(self.document.is_settled() || self.is_stuck()) {
            return;
        }
        let Some(step) = self.tasks.archive.ready.take() else {
            return;
        };
        if self.is_stuck() || step.revision != self.document.revision() {
            // Worked out anew, or refused in words.
            self.go_back_to(step.backup);
            return;
        }
        if step.edit == Edit::Many(Vec::new()) {
            let what = "Nothing is different now.";
            let why = "Your journal stays as it is.".into();
            self.notices.refuse(self.clock.time(), what, why);
            return;
        }
        let when = step.backup.when.format("%-d %B %H:%M");
        self.edit(format!("going back to {when}"), step.edit);
    }

    /// Whether what is here can't be saved now.
    fn is_stuck(&self) -> bool {
        !matches!(way(self.document.status()), Way::Edit)
    }
}
