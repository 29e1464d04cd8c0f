//! Keeps the settings in their file: read at the start, written by a thread at every change.
//!
//! Invariants: a frame never waits for the disk; a file that is not understood is set aside, never
//! written over; one of a newer Unkink is left as it is; what fails is told once, and the window
//! works on.

use std::path::{Path, PathBuf};
use std::time::Duration;

use egui::Context;

use super::chooser::{self, Chosen, NoDialog};
use super::jobs::{Done, Fault, Job, Post};
use super::keeper::Keeper;
use crate::lang::{Spoken, say};
use crate::store::settings;
use crate::store::writers::IsIdle;
use crate::ui::settings::{Folder, Settings, Theme};
use crate::ui::theme;

/// Which folder was asked for, and what was chosen.
type ChosenFolder = (Folder, Chosen);

/// What threads have to say of the settings.
pub enum Heard {
    /// They could not be written, or could be again.
    Kept(Result<(), String>),
    /// The person has chosen a folder, or none.
    Chosen(Done<ChosenFolder>),
}

/// The settings on disk, and what is known of them.
#[derive(Default)]
pub struct Preferences {
    /// As they were last seen: what differs is applied and saved.
    seen: Settings,
    path: Option<PathBuf>,
    keeper: Option<Keeper>,
    choosing: Job<ChosenFolder>,
    /// What is spoken where no language is set.
    spoken: Option<Spoken>,
    /// What went wrong, until it is told.
    news: Vec<(String, String)>,
}

/// What the window is to do.
pub enum Came {
    /// Take this folder.
    Folder(Folder, PathBuf),
    /// Tell that they can't be saved, and why; or that this is over.
    Kept(Result<(), String>),
    /// Tell the news, if there are any.
    Nothing,
}

impl Preferences {
    /// The settings of the file at `path`, which need not exist yet; without a path they hold until
    /// the window closes.
    pub fn open(path: Option<PathBuf>, post: &Post<Heard>) -> Self {
        let mut preferences = Self::default();
        let Some(path) = path else {
            return preferences;
        };
        preferences.path = Some(path.clone());
        match settings::refuse_journals(&path).and_then(|()| settings::read(&path)) {
            Ok(None) => {}
            Ok(Some(bytes)) => {
                if !preferences.take_in(&path, &bytes) {
                    return preferences;
                }
            }
            Err(error) => {
                preferences.tell(say::SettingsUnreadable.text(), error.to_string());
                return preferences;
            }
        }
        preferences.keeper =
            Keeper::spawn("settings", post.of(Heard::Kept), move |text: &String| {
                settings::save(&path, text).map_err(|error| error.to_string())
            });
        if !preferences.news.is_empty() {
            // The old file is set aside: what could be read of it must not go with it.
            preferences.save();
        }
        preferences
    }

    fn save(&self) {
        if let Some(keeper) = &self.keeper {
            keeper.keep(self.seen.to_text());
        }
    }

    /// Takes in what the file says; gives whether it may be written.
    fn take_in(&mut self, path: &Path, bytes: &[u8]) -> bool {
        let read = Settings::from_bytes(bytes);
        self.seen = read.settings;
        if read.newer {
            let path = &path.display().to_string();
            self.tell(say::SettingsNewer.text(), say::File { path }.text());
            return false;
        }
        let Some(damage) = read.damage else {
            return true;
        };
        match settings::set_aside(path) {
            Ok(aside) => {
                let path = &aside.display().to_string();
                let words = say::SettingsDamagedRemedy { path, why: &damage };
                self.tell(say::SettingsDamaged.text(), words.text());
                true
            }
            Err(error) => {
                self.tell(say::SettingsUnreadable.text(), format!("{damage}; {error}"));
                false
            }
        }
    }

    fn tell(&mut self, what: String, remedy: String) {
        self.news.push((what, remedy));
    }

    /// The settings as they were read, or last changed.
    pub const fn settings(&self) -> &Settings {
        &self.seen
    }

    /// Their file.
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// What went wrong with them since last asked: what it is, and what to do or why.
    pub fn take_news(&mut self) -> Vec<(String, String)> {
        std::mem::take(&mut self.news)
    }

    /// Speaks the language that is set, now and at every change of it.
    pub fn speak(&mut self, spoken: Spoken) {
        self.spoken = Some(spoken);
        spoken.with(self.seen.language.as_deref()).choose();
    }

    /// Puts the settings on a window that opens; `theme` overrules theirs while it is open.
    pub fn dress(&self, ctx: &Context, theme: Option<Theme>) {
        ctx.set_theme(theme.unwrap_or(self.seen.theme).preference());
        theme::size_text(ctx, self.seen.text_size);
        theme::move_things(ctx, !self.seen.reduced_motion);
    }

    /// Applies and saves what was changed since the last frame.
    pub fn keep(&mut self, ctx: &Context, now: &Settings) {
        if self.seen == *now {
            return;
        }
        if self.seen.theme != now.theme {
            ctx.set_theme(now.theme.preference());
        }
        if self.seen.text_size != now.text_size {
            theme::size_text(ctx, now.text_size);
        }
        if self.seen.reduced_motion != now.reduced_motion {
            theme::move_things(ctx, !now.reduced_motion);
        }
        if self.seen.language != now.language
            && let Some(spoken) = self.spoken
        {
            spoken.with(now.language.as_deref()).choose();
            ctx.request_repaint();
        }
        self.seen = now.clone();
        self.save();
    }

    /// Hears of a thread; returns what the window is to do.
    pub fn hear(&mut self, heard: Heard) -> Came {
        let done = match heard {
            Heard::Kept(kept) => return Came::Kept(kept),
            Heard::Chosen(done) => self.choosing.take(done),
        };
        match done {
            Some(Ok((which, Ok(Some(folder))))) => return Came::Folder(which, folder),
            Some(Ok((_, Err(NoDialog)))) => self.tell(NoDialog::what(), NoDialog::remedy()),
            Some(Err(_)) => self.tell(Fault::what(), Fault::remedy()),
            Some(Ok((_, Ok(None)))) | None => {}
        }
        Came::Nothing
    }

    /// Asks the desktop for a folder, on a thread.
    pub fn choose_folder(&mut self, which: Folder, post: &Post<Heard>) {
        self.choosing.run("chooser", post, Heard::Chosen, move || {
            let chosen = chooser::ask(&which.title(), rfd::FileDialog::pick_folder);
            (which, chosen)
        });
    }

    /// Says whether the settings are written.
    pub fn idle_check(&self) -> Option<IsIdle> {
        self.keeper.as_ref().map(Keeper::idle_check)
    }

    /// Writes what waits, for at most this long; called when the window is gone.
    pub fn finish(&mut self, timeout: Duration) {
        if let Some(keeper) = self.keeper.take() {
            keeper.finish(timeout);
        }
    }
}
