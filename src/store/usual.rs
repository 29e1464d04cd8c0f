//! Where the journal is when nobody says otherwise.

use std::path::{Path, PathBuf};

/// Where the journal is when nobody says otherwise: `UNKINK_JOURNAL`, else `journal.json` in the
/// platform's data folder; `None` where there is no home folder.
pub fn default_path() -> Option<PathBuf> {
    let named = std::env::var_os("UNKINK_JOURNAL").filter(|path| !path.is_empty());
    named.map(PathBuf::from).or_else(usual_path)
}

/// Whether this is the home folder, which is never made: it may be on a disk that is not connected.
pub(super) fn is_home(folder: &Path) -> bool {
    directories::BaseDirs::new().is_some_and(|folders| folders.home_dir() == folder)
}

/// `journal.json` in the platform's data folder.
pub(super) fn usual_path() -> Option<PathBuf> {
    let folders = directories::ProjectDirs::from("", "", "unkink")?;
    Some(folders.data_dir().join("journal.json"))
}
