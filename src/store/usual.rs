//! Where the journal is when nobody says otherwise.

use std::path::{Path, PathBuf};

use directories::ProjectDirs;

/// The program's name to desktops: of its windows, its menu entry and its icons.
pub const APP_ID: &str = "org.unkink.Unkink";

/// Where the journal is when nobody says otherwise: `UNKINK_JOURNAL`, else `journal.json` in the
/// platform's data folder; `None` where there is no home folder.
pub fn default_path() -> Option<PathBuf> {
    let named = std::env::var_os("UNKINK_JOURNAL").filter(|path| !path.is_empty());
    named.map(PathBuf::from).or_else(usual_path)
}

/// Whether this is a folder that the system or the person gives, and that is never made as it may be on a
/// disk that is not connected: the home folder, and one outside it for data, configuration or state
/// (`XDG_DATA_HOME`).
pub(super) fn is_given(folder: &Path) -> bool {
    directories::BaseDirs::new().is_some_and(|folders| {
        let home = folders.home_dir();
        let chosen = [folders.data_dir(), folders.config_dir()];
        let mut chosen = chosen.into_iter().chain(folders.state_dir());
        folder == home || chosen.any(|chosen| chosen == folder && !chosen.starts_with(home))
    })
}

/// Whether the journal at `path` is the one that is opened when nobody says otherwise.
pub fn is_usual(path: &Path) -> bool {
    usual_path().is_some_and(|usual| usual == path)
}

/// `journal.json` in the platform's data folder.
pub(super) fn usual_path() -> Option<PathBuf> {
    Some(own_folder(ProjectDirs::data_dir)?.join("journal.json"))
}

/// Where the settings are when nobody says otherwise: `UNKINK_SETTINGS`, else `settings.json` in the
/// platform's configuration folder; `None` where there is no home folder.
pub fn settings_path() -> Option<PathBuf> {
    let named = std::env::var_os("UNKINK_SETTINGS").filter(|path| !path.is_empty());
    named.map(PathBuf::from).or_else(|| {
        let folder = own_folder(ProjectDirs::config_dir)?;
        Some(folder.join("settings.json"))
    })
}

/// One of the folders that the platform gives this program. With a home that is named from the folder that one
/// happens to be in there is none: each start would find another journal.
pub(super) fn own_folder(which: impl Fn(&ProjectDirs) -> &Path) -> Option<PathBuf> {
    let folders = ProjectDirs::from("", "", "unkink")?;
    let folder = which(&folders);
    folder.is_absolute().then(|| folder.to_owned())
}
