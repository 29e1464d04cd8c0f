//! What a view asks for. Views never change the journal; `app.rs` carries these out.

use std::path::PathBuf;

use chrono::NaiveDate;

use crate::analysis::begin::Wish;
use crate::model::edit::Edit;
use crate::model::merge::Conflict;
use crate::model::metric::MetricId;
use crate::model::moving::{Manner, Part};
use crate::model::named::Named;
use crate::model::session::SessionId;
use crate::report::outgoing::Outgoing;

use super::command::Command;
use super::settings::Folder;
use super::state::Page;
use super::state::purpose::Calendar;
use super::state::saving::{Copied, Handing, Output};

/// A wish of the person, as a view heard it.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Show another page.
    Go(Page),
    /// Show this day on the Today page.
    OpenDay(NaiveDate),
    /// Show this day in History, in its year.
    ShowDay(NaiveDate),
    /// Score a row of a day, in the check-in that its page has chosen.
    Score {
        /// The day.
        date: NaiveDate,
        /// What is scored.
        metric: MetricId,
        /// The score, or blank.
        value: Option<f64>,
        /// "sleep 8", which undo will call it.
        label: String,
    },
    /// Keep what is half-typed in fields that are no longer shown.
    KeepTyped,
    /// Begin another check-in of this day, with the time it is now.
    CheckInNow(NaiveDate),
    /// Change the journal; the label is what undo will call it.
    Edit {
        /// "sleep 8".
        label: String,
        /// The change.
        edit: Edit,
    },
    /// Call something by another name everywhere.
    Rename {
        /// What it is.
        what: Named,
        /// Its name so far.
        from: String,
        /// Its name from now on.
        to: String,
    },
    /// Open the calendar.
    AskDate(Box<Calendar>),
    /// Take a day, or one of its check-ins, to another date; what stands there is asked about.
    Move {
        /// The date it is noted under.
        from: NaiveDate,
        /// What of it.
        part: Part,
        /// The date it belongs to.
        to: NaiveDate,
    },
    /// Take a day to another date in this manner.
    MoveDay {
        /// The date it is noted under.
        from: NaiveDate,
        /// The date it belongs to.
        to: NaiveDate,
        /// Whether its sessions go too, and what becomes of what stands there.
        manner: Manner,
    },
    /// Take out all that is noted of a day, but for its sessions.
    EmptyDay(NaiveDate),
    /// Put a day as text where it can be pasted.
    CopyDay(NaiveDate),
    /// Put a session as text there.
    CopySession(SessionId),
    /// Open the session form of the Today or Sessions page.
    Session(SessionAction),
    /// Begin an experiment, or end it early.
    Trial(TrialAction),
    /// Take the last change back.
    Undo,
    /// Do it again.
    Redo,
    /// Save now, also after a failure.
    Save,
    /// Keep the journal in another file from now on.
    SaveElsewhere(PathBuf),
    /// Ask where else to save.
    AskElsewhere,
    /// This notice has been read.
    CloseNotice(u64),
    /// What is told is being looked at: none of it goes by itself.
    HoldNotices,
    /// Take the file on disk as it was shown, though it was changed elsewhere.
    Accept,
    /// Look at earlier states of the journal, or go back to one.
    Backup(BackupAction),
    /// Read the journal from its file again.
    Reopen,
    /// The journal belongs where it lies, and not on the disk that it was on: open it.
    SettleHere,
    /// Show the made-up diary.
    OpenExample,
    /// Back from the example to the person's own journal.
    StartOwn,
    /// The steps of bringing in a file.
    Import(ImportAction),
    /// The steps of making a file of the journal.
    Output(OutputAction),
    /// What to do with changes that were not made here.
    Outside(OutsideAction),
    /// What the Settings page asks for.
    Settings(SettingsAction),
    /// A command of the menu.
    Run(Command),
    /// Show or hide the page of keys.
    ToggleHelp,
    /// Close the window, saved or not.
    CloseUnsaved,
    /// Close the window.
    Quit,
}

/// What a view asks of an experiment.
#[derive(Clone, Debug, PartialEq)]
pub enum TrialAction {
    /// Toss the coins for this one, and write the order down.
    Begin(Wish),
    /// End this one early.
    Stop {
        /// Which.
        id: String,
        /// Why, in the person's own words.
        why: String,
    },
}

/// What a view asks for around a session's form.
#[derive(Clone, Debug, PartialEq)]
pub enum SessionAction {
    /// A blank form for this day.
    New(NaiveDate),
    /// The form of a session that is there.
    Change(SessionId),
    /// The same, for another day than it was planned for.
    OtherDay(SessionId),
    /// Keep what the form holds.
    Save,
    /// Close the form; what was typed in it can be taken up again.
    Cancel,
    /// Close the form for good.
    Drop,
    /// Take up the form that was left.
    Resume,
    /// Opens the form anew instead of the one that was left, which stays kept.
    Anew,
}

/// What to do with changes that were not made here.
#[derive(Clone, Debug, PartialEq)]
pub enum OutsideAction {
    /// Let what stands stand.
    Keep(Box<Conflict>),
    /// Take the other value.
    Take(Box<Conflict>),
    /// Let everything stand that stands.
    KeepAll,
    /// Take the file as it is, together with what is not saved.
    AcceptFile,
    /// Ask where to keep what is open, and leave the file alone.
    KeepElsewhere,
    /// Show what a copy beside the journal has.
    OpenCopy,
    /// Bring in the copy that is shown.
    BringIn,
    /// Say no more of the copies.
    LeaveCopies,
}

/// What to do with the backups.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BackupAction {
    /// Show the list.
    Show,
    /// Count what these hold: they are seen.
    Count(Vec<PathBuf>),
    /// Say what is different now.
    Look(PathBuf),
    /// Say no more of that.
    CloseLook,
    /// Make this the journal.
    GoBack(PathBuf),
    /// Make the backup the journal that the open one was held against.
    GoBackToNewest,
    /// Put the path of the folder where it can be pasted.
    CopyPath,
}

/// The steps of bringing in a file.
#[derive(Clone, Debug, PartialEq)]
pub enum ImportAction {
    /// Ask the desktop for a file.
    Choose,
    /// Read this file and guess its columns.
    Read(PathBuf),
    /// Read its letters in this way of those there are.
    Letters(usize),
    /// Look again with the columns as they are chosen now.
    Preview,
    /// The question about the dates is answered in this way.
    Answer(usize),
    /// What was answered about the dates, by its place, is answered in this way instead.
    AnswerAnew(usize, usize),
    /// Another column holds the names: ask what each of them is.
    Names,
    /// Stop reading.
    Stop,
    /// Bring in what can be brought in.
    Take,
}

/// The steps of making a file of the journal.
#[derive(Clone, Debug, PartialEq)]
pub enum OutputAction {
    /// Ask where it shall go.
    Ask(Output),
    /// Make it where such files usually go, under a name that is free.
    Make(Output),
    /// Put a chart where it can be pasted from.
    Copy(Copied, Outgoing),
    /// Hand a file that was made to the desktop.
    Hand(Handing, PathBuf),
    /// Ask the desktop for a place.
    Choose,
    /// Make it, where nothing is yet.
    Save,
    /// Make it, in the place of what is there.
    Replace,
    /// Make nothing.
    Cancel,
}

/// What the Settings page asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SettingsAction {
    /// Ask the desktop for a folder.
    ChooseFolder(Folder),
    /// Use the folder that was typed.
    TakeFolder(Folder),
    /// Put the path of the journal where it can be pasted.
    CopyPath,
    /// Turn the evening's reminder on or off.
    Remind(bool),
    /// Put what a bug report needs where it can be pasted.
    CopyReport,
    /// Open the form of a new metric, and come back to the day when it is kept.
    AddMetric,
    /// Keep what the form of a metric holds.
    SaveMetric,
    /// Sees whether what is wrong in it still is.
    RecheckMetric,
}

impl Action {
    /// A change of the journal with the words that undo will use.
    pub fn edit(label: impl Into<String>, edit: Edit) -> Self {
        Self::Edit {
            label: label.into(),
            edit,
        }
    }
}
