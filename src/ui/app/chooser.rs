//! The desktop's own dialogs for files and folders.
//!
//! The library that opens them returns nothing both when the person closes a dialog and where there is none to
//! open; only what it logs tells the two apart. So its log is listened to, on the thread that asks.

use std::cell::Cell;
use std::path::PathBuf;

use log::{Level, LevelFilter, Log, Metadata, Record};
use rfd::FileDialog;

use crate::lang::say;

/// Where the library says that its last way to open a dialog has failed too.
const LAST_WAY: &str = "rfd::backend::xdg_desktop_portal";

/// Neither the desktop's portal nor `zenity` is there to open a dialog.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{} {}", Self::what(), Self::remedy())]
pub struct NoDialog;

impl NoDialog {
    /// What it is.
    pub fn what() -> String {
        say::NoDialog.text()
    }

    /// What to do.
    pub fn remedy() -> String {
        say::NoDialogRemedy.text()
    }
}

/// What was chosen: `None` where the person closed the dialog.
pub type Chosen = Result<Option<PathBuf>, NoDialog>;

/// Asks the person with a dialog of this title, and waits: to be called on a thread of its own.
pub fn ask(title: &str, open: impl FnOnce(FileDialog) -> Option<PathBuf>) -> Chosen {
    static EAR: Ear = Ear;
    // Another logger may be there already; then a dialog that is missing is one that was closed.
    if log::set_logger(&EAR).is_ok() {
        log::set_max_level(LevelFilter::Error);
    }
    HAS_FAILED.set(false);
    match open(FileDialog::new().set_title(title)) {
        None if HAS_FAILED.get() => Err(NoDialog),
        chosen => Ok(chosen),
    }
}

/// Asks for a file of any sort, to be brought in.
pub fn any_file() -> Chosen {
    let all = say::AllFiles.text();
    ask(&say::PageImport.text(), |dialog| {
        dialog.add_filter(all, &["*"]).pick_file()
    })
}

thread_local! {
    static HAS_FAILED: Cell<bool> = const { Cell::new(false) };
}

/// Hears only that one message, and keeps nothing of any.
struct Ear;

impl Log for Ear {
    fn enabled(&self, about: &Metadata<'_>) -> bool {
        about.level() == Level::Error && about.target() == LAST_WAY
    }

    fn log(&self, record: &Record<'_>) {
        if self.enabled(record.metadata()) {
            HAS_FAILED.set(true);
        }
    }

    fn flush(&self) {}
}
