//! What Unkink asks of the computer it runs on: whether its reminder is on, where its logs lie, and what a bug
//! report needs.
//!
//! Invariants: whether the reminder is on is asked of the system, on a thread, each time that Settings is opened
//! and after each change; a bug report holds nothing of a journal.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use egui::Context;

use super::jobs::{Done, Fault, Job, Post};
use crate::lang::say;
use crate::store::reminder::{self, Reminder};
use crate::ui::settings::Settings;
use crate::ui::state::{Page, Reminding, SettingState};

/// Whether the reminder is on; and what went wrong in turning it.
type Asked = (Reminding, Option<String>);

/// What a thread has to say of the reminder.
pub struct Heard(Done<Asked>);

/// What is known of the computer.
#[derive(Default)]
pub struct Surroundings {
    reminder: Option<Reminder>,
    reminding: Reminding,
    /// Whether it was asked for since Settings was opened.
    is_asked: bool,
    asking: Job<Asked>,
    /// Where logs of runs that did not end in order lie, and the newest of them.
    pub logs: Option<PathBuf>,
    /// The log of the last run, where that one did not end in order.
    pub left: Option<PathBuf>,
}

impl Surroundings {
    /// Has Settings show what is known.
    pub fn show(&self, shown: &mut SettingState) {
        if shown.reminding != self.reminding {
            shown.reminding = self.reminding.clone();
        }
        if let Some(logs) = self.logs.as_ref().filter(|_| shown.logs.is_empty()) {
            shown.logs = logs.display().to_string();
        }
    }

    /// Reminds by this from now on.
    pub fn remind_by(&mut self, reminder: Option<Reminder>) {
        self.reminder = reminder;
    }

    /// Asks whether the reminder is on when Settings is opened.
    pub fn ask(&mut self, page: Page, post: &Post<Heard>) {
        let is_shown = page == Page::Settings;
        if is_shown && !self.is_asked {
            self.run(post, |_| None);
        }
        self.is_asked = is_shown;
    }

    /// Turns the reminder on for this journal, or off.
    pub fn turn(&mut self, on: bool, journal: &Path, post: &Post<Heard>) {
        let journal = std::path::absolute(journal).unwrap_or_else(|_| journal.to_owned());
        self.run(post, move |reminder| {
            let turned = match (on, reminder::program()) {
                (true, Some(program)) => reminder.put_up(&program, &journal),
                (true, None) => return Some(say::ReminderNeedsProgram.text()),
                (false, _) => reminder.take_away(),
            };
            turned.err().map(|error| error.to_string())
        });
    }

    fn run(
        &mut self,
        post: &Post<Heard>,
        first: impl FnOnce(&Reminder) -> Option<String> + Send + 'static,
    ) {
        let Some(reminder) = self.reminder.clone() else {
            return;
        };
        self.asking.run("reminder", post, Heard, move || {
            let wrong = first(&reminder);
            let now = match reminder.is_on() {
                Ok(on) => Reminding::Is(on),
                Err(why) => Reminding::Impossible(why.to_string()),
            };
            (now, wrong)
        });
    }

    /// Takes what the thread has to say; gives what went wrong.
    pub fn hear(&mut self, Heard(done): Heard) -> Option<String> {
        match self.asking.take(done)? {
            Ok((now, wrong)) => {
                self.reminding = now;
                wrong
            }
            Err(Fault) => Some(Fault.to_string()),
        }
    }

    /// What a bug report needs: the program, the computer's kind, how the window is set; and the log of the last
    /// run, which has nothing of a journal.
    pub fn report(&self, ctx: &Context, settings: &Settings) -> String {
        let mut told = format!(
            "Unkink {} on {} ({})\n",
            env!("CARGO_PKG_VERSION"),
            std::env::consts::OS,
            std::env::consts::ARCH
        );
        let named = |name| std::env::var(name).unwrap_or_else(|_| "none".into());
        for (words, name) in [
            ("Desktop", "XDG_CURRENT_DESKTOP"),
            ("Session", "XDG_SESSION_TYPE"),
            ("Language", "LANG"),
        ] {
            let _ = writeln!(told, "{words}: {}", named(name));
        }
        let size = ctx.content_rect().size();
        let _ = writeln!(
            told,
            "Window: {} by {} points, {} pixels each; text {} %, {} colours",
            size.x.round(),
            size.y.round(),
            ctx.pixels_per_point(),
            settings.text_size,
            if ctx.global_style().visuals.dark_mode {
                "dark"
            } else {
                "light"
            },
        );
        match self.left.as_deref().map(crate::store::run_log::read) {
            Some(Some(log)) => {
                let _ = write!(told, "The last run did not end in order:\n{log}");
            }
            _ => told.push_str("The last run ended in order.\n"),
        }
        told
    }
}
