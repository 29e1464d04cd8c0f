//! The earlier states of the journal: listed, counted, compared and brought back.
//!
//! Invariants: no frame reads a backup or compares journals, threads do; a state that can be an edit
//! is brought back as one, so that undo takes it back, and only when everything before it is on
//! disk and so becomes a backup itself; a file that can't be edited is replaced by the store, which
//! keeps it first.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use chrono::{NaiveDate, Timelike as _};

use super::document::Document;
use super::jobs::{Done, Job, Post};
use super::journals::Before;
use crate::lang::{Near, say};
use crate::model::difference::{difference, turn};
use crate::model::edit::Edit;
use crate::model::stops::with_stops;
use crate::store::backup::size;
use crate::store::{Backup, Backups, Contents, FileState, Review, Store};
use crate::ui::state::Page;
use crate::ui::status::Status;
use crate::ui::views::both::Reviewed;
use crate::ui::views::settings::backups::{self, BackupRow, Look, Way};

/// Lines of a comparison that are shown; more than that nobody reads.
const MOST_LINES: usize = 60;

/// A list of backups, and the folder they lie in.
pub type Listed = Result<(PathBuf, Backups), String>;

/// What threads have found out of the backups.
pub enum Heard {
    /// Which there are.
    Listed(Done<Listed>),
    /// What some of them hold.
    Counted(Done<Vec<Counted>>),
    /// What is different in one.
    Looked(Done<Result<Look, String>>),
    /// What the open journal is held against.
    Reviewed(Done<Review>),
    /// What brings one back.
    Turned(Done<Result<Step, String>>),
}

/// What is to be done with the journal.
pub enum Wish {
    /// Carry out this edit.
    Edit(String, Edit),
    /// Read it again, after this.
    Reopen(Before),
    /// Tell what did not happen, and why.
    Refuse(String, String),
}

/// What is known of the backups, as far as somebody has looked.
#[derive(Default)]
pub struct Archive {
    list: Option<Listed>,
    /// What the list was made for: another journal, or a save, asks for another list.
    made_for: Option<(PathBuf, u64)>,
    counted: BTreeMap<PathBuf, Option<Contents>>,
    /// What the next newer state changed of each, where that is known.
    after: BTreeMap<PathBuf, String>,
    look: Option<(PathBuf, Result<Look, String>)>,
    review: Option<Review>,
    /// A state that is to be brought back as soon as everything is on disk.
    ready: Option<Step>,
    /// Goes up with everything that is learned.
    revision: u64,
    listing: Job<Listed>,
    counting: Job<Vec<Counted>>,
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
pub struct Step {
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
    fn list(&mut self, store: &Store, document: &Document, post: &Post<Heard>) {
        let wanted = (document.path().to_owned(), document.heard_of());
        if self.made_for.as_ref() == Some(&wanted) || self.listing.is_busy() {
            return;
        }
        self.made_for = Some(wanted);
        let store = store.clone();
        self.listing.run("backups", post, Heard::Listed, move || {
            let list = store.backups().map_err(|error| error.to_string())?;
            Ok((store.backups_folder(), list))
        });
    }

    /// Has the open journal held against the newest whole backup, once.
    fn review(&mut self, store: &Store, document: &Document, post: &Post<Heard>) {
        if self.review.is_some() || self.reviewing.is_busy() || self.cannot_review {
            return;
        }
        let (store, journal) = (store.clone(), document.written().clone());
        self.reviewing
            .run("review", post, Heard::Reviewed, move || {
                store.review(&journal)
            });
    }

    /// Counts what these hold, unless others are being counted.
    pub fn count(&mut self, paths: &[PathBuf], post: &Post<Heard>) {
        if self.counting.is_busy() {
            return;
        }
        let found = paths.iter().filter_map(|path| self.with_newer(path));
        let wanted: Vec<_> = found.collect();
        self.asked = wanted
            .iter()
            .map(|(backup, _)| backup.path.clone())
            .collect();
        self.counting
            .run("counting", post, Heard::Counted, move || {
                let counted = wanted.iter().map(|(backup, newer)| Counted {
                    contents: backup.contents().ok(),
                    after: newer.as_ref().map(|newer| changed(backup, newer)),
                });
                counted.collect()
            });
    }

    /// Has the open journal held against a backup.
    pub fn look_at(&mut self, path: &Path, document: &Document, post: &Post<Heard>) {
        let Some(backup) = self.backup(path).cloned() else {
            return;
        };
        let now = document.written().clone();
        path.clone_into(&mut self.looked);
        self.looking.run("looking", post, Heard::Looked, move || {
            let look = backup.load().map(|then| {
                let found = difference(&with_stops(then.journal, &now), &now);
                let lines = found.iter().take(MOST_LINES).map(ToString::to_string);
                Look {
                    title: say::DifferentNow { n: found.len() }.text(),
                    lines: lines.collect(),
                    more: found.len().saturating_sub(MOST_LINES),
                }
            });
            look.map_err(|error| error.to_string())
        });
    }

    /// Works out what brings the backup back.
    fn turn_to(&mut self, backup: Backup, document: &Document, post: &Post<Heard>) {
        let (now, revision) = (document.written().clone(), document.revision());
        self.turning.run("turning", post, Heard::Turned, move || {
            let then = backup.load().map_err(|error| error.to_string())?;
            if matches!(then.state, FileState::Newer { .. }) {
                return Err(say::BackupNewer {
                    path: &backup.path.display().to_string(),
                }
                .text());
            }
            let edit = turn(&now, &with_stops(then.journal, &now));
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

    /// The backup with the next newer one.
    fn with_newer(&self, path: &Path) -> Option<(Backup, Option<Backup>)> {
        let (_, listed) = self.list.as_ref()?.as_ref().ok()?;
        let at = listed.list.iter().position(|backup| backup.path == path)?;
        let newer = at.checked_sub(1).map(|at| listed.list[at].clone());
        Some((listed.list[at].clone(), newer))
    }

    /// Takes what a thread has found out; returns why a state can't be brought back.
    pub fn hear(&mut self, heard: Heard) -> Option<String> {
        self.revision += 1;
        match heard {
            Heard::Listed(done) => {
                if let Some(list) = self.listing.outcome(done) {
                    self.list = Some(list);
                }
            }
            Heard::Counted(done) => {
                if let Some(counted) = self.counting.take(done) {
                    // What can't be counted is not asked for again.
                    let nothing = || self.asked.iter().map(|_| Counted::default()).collect();
                    let counted = counted.unwrap_or_else(|_| nothing());
                    for (path, Counted { contents, after }) in self.asked.drain(..).zip(counted) {
                        self.after.extend(after.map(|words| (path.clone(), words)));
                        self.counted.insert(path, contents);
                    }
                }
            }
            Heard::Looked(done) => {
                if let Some(look) = self.looking.outcome(done) {
                    self.look = Some((std::mem::take(&mut self.looked), look));
                }
            }
            Heard::Reviewed(done) => match self.reviewing.take(done)? {
                Ok(review) => self.review = Some(review),
                Err(fault) => {
                    self.cannot_review = true;
                    return Some(fault.into());
                }
            },
            Heard::Turned(done) => match self.turning.outcome(done)? {
                Ok(step) => self.ready = Some(step),
                Err(words) => return Some(words),
            },
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
                let rows = rows.enumerate();
                let rows = rows.map(|(at, (backup, when))| self.row(backup, when, at > 0));
                content.rows = rows.collect();
                content.total = say::BackupsTotal {
                    n: listed.list.len(),
                    size: &size(listed.bytes),
                }
                .text();
            }
        }
        content
    }

    fn row(&self, backup: &Backup, when: String, has_newer: bool) -> BackupRow {
        let counted = self.counted.get(&backup.path);
        let said = counted.map(|contents| match contents {
            None => say::BackupUnreadable {
                size: &size(backup.bytes),
            }
            .text(),
            Some(contents) => say::BackupHolds {
                days: contents.days,
                sessions: contents.sessions,
                size: &size(backup.bytes),
                state: &state(contents.state),
            }
            .text(),
        });
        let readable = counted.and_then(Option::as_ref);
        let look = self.look.as_ref().filter(|(path, _)| *path == backup.path);
        BackupRow {
            path: backup.path.clone(),
            when,
            is_known: said.is_some() && (!has_newer || self.after.contains_key(&backup.path)),
            after: self
                .after
                .get(&backup.path)
                .cloned()
                .filter(|words| !words.is_empty()),
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

/// How the file of a backup is, in a word.
fn state(state: FileState) -> String {
    match state {
        FileState::Whole => say::BackupWhole.text(),
        FileState::ChangedElsewhere => say::BackupEdited.text(),
        FileState::Newer { .. } => say::BackupOfNewer.text(),
        FileState::New => say::BackupGone.text(),
    }
}

/// What is found out of a backup that is listed.
#[derive(Clone, Debug, Default)]
pub struct Counted {
    /// What it holds, where it can be read.
    contents: Option<Contents>,
    /// What the next newer one changed, where there is one.
    after: Option<String>,
}

/// What the newer state changed, in words; nothing where one of the two can't be read.
fn changed(backup: &Backup, newer: &Backup) -> String {
    let (Ok(then), Ok(now)) = (backup.load(), newer.load()) else {
        return String::new();
    };
    let found = difference(&then.journal, &now.journal);
    match found.as_slice() {
        [] => String::new(),
        [one] => one.to_string(),
        [one, rest @ ..] => say::OneAndMore {
            told: &one.to_string(),
            n: rest.len(),
        }
        .text(),
    }
}

/// How the open journal can become an earlier one.
fn way(status: &Status) -> Way {
    match status {
        Status::Broken(_) => Way::Restore,
        Status::NotThere(_) => Way::Closed(say::FirstFolder.text()),
        Status::ChangedElsewhere => Way::Choose,
        Status::OpenElsewhere | Status::SeatFree | Status::Newer(_) | Status::Example => {
            Way::Closed(say::WindowReads.text())
        }
        Status::Moved(_) => Way::Closed(say::FirstWhich.text()),
        Status::Apart => Way::Closed(say::FirstBoth.text()),
        Status::Failed { .. } | Status::Away(_) => Way::Closed(say::FirstSave.text()),
        _ => Way::Edit,
    }
}

/// "Sun 22 November, 20:14".
fn moment(backup: &Backup, today: NaiveDate) -> String {
    let (day, at) = (backup.when.date_naive(), backup.when.time());
    let shown = Near { day, today };
    say::Moment { shown, at }.text()
}

/// The moments of all of them; of those of one minute with seconds, of one second with a number.
fn names(list: &[Backup], today: NaiveDate) -> Vec<String> {
    let minutes: Vec<_> = list.iter().map(|backup| moment(backup, today)).collect();
    let said = list.iter().enumerate().map(|(at, backup)| {
        let beside = [at.wrapping_sub(1), at + 1];
        let mut beside = beside.into_iter().filter_map(|at| minutes.get(at));
        let mut words = minutes[at].clone();
        if beside.any(|other| *other == words) {
            words = format!("{words}:{:02}", backup.when.second());
        }
        if backup.number > 1 {
            words = format!("{words} ({})", backup.number);
        }
        words
    });
    said.collect()
}

impl Archive {
    /// Asks for what the open page shows of the backups.
    pub fn ask(&mut self, page: Page, store: &Store, document: &Document, post: &Post<Heard>) {
        match document.status() {
            Status::Example => {}
            _ if page == Page::Settings => self.list(store, document, post),
            Status::ChangedElsewhere if page == Page::Both => self.review(store, document, post),
            _ => {}
        }
    }

    /// Says no more of what is different in one.
    pub fn close_look(&mut self) {
        self.look = None;
        self.revision += 1;
    }

    /// The folder that the backups lie in.
    pub fn folder(&self) -> Option<&Path> {
        let (folder, _) = self.list.as_ref()?.as_ref().ok()?;
        Some(folder)
    }

    /// Has this backup brought back; `None` stands for the newest whole one.
    pub fn go_back(
        &mut self,
        to: Option<&Path>,
        document: &Document,
        post: &Post<Heard>,
    ) -> Option<Wish> {
        let backup = match to {
            Some(path) => self.backup(path).cloned(),
            None => self
                .review
                .as_ref()
                .and_then(|review| review.backup.clone()),
        };
        self.go_back_to(backup?, document, post)
    }

    fn go_back_to(
        &mut self,
        backup: Backup,
        document: &Document,
        post: &Post<Heard>,
    ) -> Option<Wish> {
        match way(document.status()) {
            Way::Edit => {
                self.turn_to(backup, document, post);
                None
            }
            Way::Restore | Way::Choose => Some(Wish::Reopen(Before::Restore(backup))),
            Way::Closed(words) => Some(Wish::Refuse(say::StaysAsItIs.text(), words)),
        }
    }

    /// What brings back what is ready, when everything that is here is on disk: it becomes a backup with the
    /// save of this edit.
    pub fn ready(&mut self, document: &Document, post: &Post<Heard>) -> Option<Wish> {
        let is_stuck = !matches!(way(document.status()), Way::Edit);
        if !(document.is_settled() || is_stuck) {
            return None;
        }
        let step = self.ready.take()?;
        if is_stuck || step.revision != document.revision() {
            // Worked out anew, or refused in words.
            return self.go_back_to(step.backup, document, post);
        }
        if step.edit == Edit::Many(Vec::new()) {
            let what = say::DifferentNow { n: 0 }.text();
            return Some(Wish::Refuse(what, say::JournalStays.text()));
        }
        let when = step.backup.when;
        let label = say::StepGoBack {
            on: when.date_naive(),
            at: when.time(),
        }
        .text();
        Some(Wish::Edit(label, step.edit))
    }
}
