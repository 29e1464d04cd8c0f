//! Banners at the foot of the page: what it is, what to do, and buttons.

use std::path::Path;

use egui::accesskit::Live;
use egui::{Color32, CornerRadius, Frame, Margin, RichText, Sense, Stroke, Ui, Vec2, vec2};

use super::action::{Action, BackupAction, OutsideAction};
use super::icons::{self, Icon};
use super::state::Page;
use super::status::Status;
use super::theme::{CARD_ROUND, GAP, Tokens, font};
use super::widgets::push::Push;
use crate::model::legible;
use crate::model::merge::{Conflict, Side};
use crate::words::count;

/// How grave a banner is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Something is not saved.
    Error,
    /// Something to know.
    Warning,
    /// Something was done.
    Done,
}

/// One banner.
#[derive(Clone, Debug, PartialEq)]
pub struct Banner {
    /// How grave.
    pub tone: Tone,
    /// What it is.
    pub what: String,
    /// What to do.
    pub remedy: String,
    /// Buttons: words and what they do.
    pub buttons: Vec<(&'static str, Action)>,
}

/// A banner's parts.
type Words = (Tone, String, String, Vec<(&'static str, Action)>);

/// The banners without those that only repeat what one above them says.
pub fn once<'a>(all: impl Iterator<Item = &'a Banner>) -> Vec<&'a Banner> {
    let says = |above: &Banner, banner: &Banner| {
        let words = banner.what.trim_end_matches('.');
        let same = above.what == banner.what && above.remedy == banner.remedy;
        let in_what = above.what.len() > banner.what.len() && above.what.contains(words);
        same || in_what || above.remedy.contains(words)
    };
    all.fold(Vec::new(), |mut said, banner| {
        if !said.iter().any(|above| says(above, banner)) {
            said.push(banner);
        }
        said
    })
}

/// Whether the banner of this status says too what can't be kept for the next start.
pub const fn says_unkept(status: &Status) -> bool {
    matches!(status, Status::Failed { .. } | Status::Away(_))
}

/// The banner that belongs to a status, if any; `unkept`, where nothing of what is unsaved or half-typed
/// outlasts the window.
pub fn of_status(status: &Status, unkept: bool) -> Option<Banner> {
    let (tone, what, remedy, buttons) = match status {
        Status::Failed { what, remedy } => {
            let still = if unkept {
                "Your changes are still here, but only while this window is open."
            } else {
                "Your changes are still here."
            };
            let buttons = vec![
                ("Try again", Action::Save),
                ("Save elsewhere\u{2026}", Action::AskElsewhere),
            ];
            let remedy = format!("{still} {remedy}");
            (Tone::Error, what.clone(), remedy, buttons)
        }
        Status::Away(folder) => of_away(folder, unkept),
        Status::NotThere(folder) => of_not_there(folder),
        Status::Moved(path) => of_moved(path),
        Status::Unconfirmed => (
            Tone::Warning,
            "Saved, but the disk has not confirmed it yet.".into(),
            "A power cut now could lose the last change. The next save asks again.".into(),
            vec![("Try again", Action::Save)],
        ),
        Status::ChangedElsewhere
        | Status::Apart
        | Status::Gone
        | Status::OpenElsewhere
        | Status::SeatFree => of_others(status)?,
        Status::Newer(_) => (
            Tone::Warning,
            "This journal was written by a newer Unkink.".into(),
            "You can read it; changing it needs the newer version.".into(),
            Vec::new(),
        ),
        Status::Example => (
            Tone::Warning,
            "This is an example. Nothing here is yours.".into(),
            "Try everything: none of it is kept.".into(),
            vec![("Start my own", Action::StartOwn)],
        ),
        Status::Broken(words) => (
            Tone::Error,
            "This journal can\u{2019}t be read. It has not been touched.".into(),
            words.clone(),
            vec![
                (
                    "Restore a backup\u{2026}",
                    Action::Backup(BackupAction::Show),
                ),
                ("Try again", Action::Reopen),
            ],
        ),
        Status::Nothing
        | Status::Typing
        | Status::NotEntered(_)
        | Status::Saving
        | Status::Saved(_)
        | Status::TakenIn(_) => return None,
    };
    Some(Banner {
        tone,
        what,
        remedy,
        buttons,
    })
}

/// Of a journal that somebody else has changed, removed or opened.
fn of_others(status: &Status) -> Option<Words> {
    Some(match status {
        Status::ChangedElsewhere => (
            Tone::Warning,
            "This journal was changed outside Unkink. Nothing has been overwritten.".into(),
            "It can only be read until you have chosen what stands.".into(),
            vec![("Look at both", Action::Go(Page::Both))],
        ),
        Status::Apart => (
            Tone::Warning,
            "This journal was changed outside Unkink. Nothing has been overwritten.".into(),
            "What you type stays here until you have chosen.".into(),
            vec![
                ("Look at both", Action::Go(Page::Both)),
                ("Save elsewhere\u{2026}", Action::AskElsewhere),
            ],
        ),
        Status::Gone => (
            Tone::Warning,
            "The journal\u{2019}s file is gone. Everything is still here.".into(),
            "It is written again with your next change.".into(),
            vec![("Write it now", Action::Save)],
        ),
        Status::OpenElsewhere => (
            Tone::Warning,
            "Unkink is already open on this journal. This window can only read.".into(),
            "It shows what the other window saves. To write here, close the other one first."
                .into(),
            Vec::new(),
        ),
        Status::SeatFree => (
            Tone::Warning,
            "The other window has closed. This window can only read so far.".into(),
            "Nothing else has this journal open now.".into(),
            vec![("Change it here", Action::Reopen)],
        ),
        _ => return None,
    })
}

/// Of a journal whose folder went away while it is open.
fn of_away(folder: &Path, unkept: bool) -> Words {
    let still = if unkept {
        "What you type stays here, but only while this window is open, and is saved when it is back."
    } else {
        "What you type stays here and is saved when it is back."
    };
    (
        Tone::Error,
        "The folder of your journal is away. Nothing is put in its place.".into(),
        format!("{still} Connect its disk or share: {}", folder.display()),
        vec![
            ("Try again", Action::Save),
            ("Save elsewhere\u{2026}", Action::AskElsewhere),
        ],
    )
}

/// Of a journal whose folder was not there at the opening.
fn of_not_there(folder: &Path) -> Words {
    (
        Tone::Error,
        "The folder of your journal is not there. Nothing is put in its place.".into(),
        format!(
            "Connect its disk or share; the journal opens by itself then. Folder: {}",
            folder.display()
        ),
        vec![
            ("Try again", Action::Reopen),
            ("Begin one elsewhere\u{2026}", Action::AskElsewhere),
        ],
    )
}

/// Of a journal that was not on the disk that it was on.
fn of_moved(path: &Path) -> Words {
    (
        Tone::Warning,
        "This journal is not on the disk that it was on. It may be an older one.".into(),
        format!(
            "Connect that disk; the journal on it opens by itself then. Or say that this is its place from now on: {}",
            path.display()
        ),
        vec![
            ("Try again", Action::Reopen),
            ("Use this one", Action::SettleHere),
        ],
    )
}

/// The banner of fields that were changed here and outside.
pub fn of_conflicts<'a>(open: impl Iterator<Item = &'a Conflict> + Clone) -> Option<Banner> {
    let number = open.clone().count();
    (number > 0).then(|| Banner {
        tone: Tone::Warning,
        what: format!(
            "{} changed here and outside.",
            count(number, "entry was", "entries were")
        ),
        remedy: format!("{} You can take the other instead.", stands(open)),
        buttons: vec![("Look at both", Action::Go(Page::Both))],
    })
}

/// Which of two values stands, of all that were changed here and outside.
pub fn stands<'a>(mut open: impl Iterator<Item = &'a Conflict> + Clone) -> &'static str {
    if open.clone().all(|conflict| conflict.is_first) {
        "What was made first stands."
    } else if open.all(|conflict| conflict.kept == Side::Ours) {
        "What was here stands."
    } else {
        "Which of the two stands is said with each."
    }
}

/// What lies beside the journal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Beside {
    /// Copies of a journal that are named like it.
    pub copies: usize,
    /// Values of an earlier sitting that nobody has chosen between.
    pub unsettled: usize,
}

/// The banner of copies that lie beside the journal.
pub fn of_copies(beside: Beside) -> Option<Banner> {
    let (what, remedy) = match beside {
        Beside { unsettled: 1.., .. } => (
            "Some entries still have two values.".into(),
            "They were changed here and outside, and the window closed before you chose.",
        ),
        Beside { copies: 0, .. } => return None,
        Beside { copies, .. } => (
            if copies == 1 {
                "A copy of a journal lies beside yours.".into()
            } else {
                format!("{copies} copies of a journal lie beside yours.")
            },
            "A cloud folder makes one when two computers write at the same time; one that you made yourself looks the same.",
        ),
    };
    Some(Banner {
        tone: Tone::Warning,
        what,
        remedy: remedy.into(),
        buttons: vec![
            ("See what it has", Action::Outside(OutsideAction::OpenCopy)),
            ("Not now", Action::Outside(OutsideAction::LeaveCopies)),
        ],
    })
}

/// Draws a banner; returns what the pushed button asks for, and whether the pointer or the keyboard is in it.
pub fn show(ui: &mut Ui, banner: &Banner) -> (Option<Action>, bool) {
    let t = Tokens::of(ui);
    let (bg, fg, icon, live) = match banner.tone {
        Tone::Error => (t.error_bg, t.error_fg, Icon::Warning, Live::Assertive),
        Tone::Warning => (t.warn_bg, t.warn_fg, Icon::Info, Live::Polite),
        Tone::Done => (t.soft, t.accent, Icon::Tick, Live::Polite),
    };
    let mut answer = (None, false);
    let frame = Frame::new()
        .fill(bg)
        .stroke(Stroke::new(1.0, fg))
        .corner_radius(CornerRadius::same(CARD_ROUND));
    let drawn = frame
        .inner_margin(Margin::symmetric(16, 10))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            let spacing = ui.spacing().item_spacing.x;
            let beside = ui.available_width() - SIGN.x - spacing - buttons(ui, banner) - 8.0;
            if beside > 260.0 {
                ui.horizontal_wrapped(|ui| {
                    sign(ui, icon, fg);
                    words(ui, banner, fg, live, beside);
                    answer = pushed(ui, banner);
                });
            } else {
                ui.horizontal_top(|ui| {
                    sign(ui, icon, fg);
                    let room = ui.available_width();
                    words(ui, banner, fg, live, room);
                });
                ui.horizontal_wrapped(|ui| answer = pushed(ui, banner));
            }
        });
    answer.1 |= ui.rect_contains_pointer(drawn.response.rect);
    ui.add_space(GAP - 8.0);
    answer
}

/// The room of a banner's sign.
const SIGN: Vec2 = vec2(20.0, 40.0);

fn sign(ui: &mut Ui, icon: Icon, fg: Color32) {
    let (rect, _) = ui.allocate_exact_size(SIGN, Sense::hover());
    icons::icon(ui.painter(), icon, rect.center(), fg);
}

fn words(ui: &mut Ui, banner: &Banner, fg: Color32, live: Live, room: f32) {
    ui.vertical(|ui| {
        ui.set_width(room);
        ui.spacing_mut().item_spacing.y = 2.0;
        let line = |words: &str, size: f32| {
            let text = RichText::new(legible::line(words)).font(font(size));
            egui::Label::new(text.color(fg)).wrap()
        };
        let what = ui.add(line(&banner.what, 16.0));
        ui.ctx()
            .accesskit_node_builder(what.id, |node| node.set_live(live));
        ui.add(line(&banner.remedy, 14.0));
    });
}

/// The width that its buttons take.
fn buttons(ui: &Ui, banner: &Banner) -> f32 {
    let width = |words: &str| {
        let galley = ui
            .painter()
            .layout_no_wrap(words.into(), font(16.0), Color32::PLACEHOLDER);
        galley.size().x + 32.0 + ui.spacing().item_spacing.x
    };
    banner.buttons.iter().map(|(words, _)| width(words)).sum()
}

/// Shows its buttons; returns what the pushed one asks for, and whether one has the keyboard.
fn pushed(ui: &mut Ui, banner: &Banner) -> (Option<Action>, bool) {
    let mut answer = (None, false);
    for (words, act) in &banner.buttons {
        let button = Push::new(*words).show(ui);
        answer.1 |= button.has_focus();
        if button.clicked() {
            answer.0 = Some(act.clone());
        }
    }
    answer
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(what: &str, remedy: &str) -> Banner {
        Banner {
            tone: Tone::Warning,
            what: what.into(),
            remedy: remedy.into(),
            buttons: Vec::new(),
        }
    }

    #[test]
    fn a_second_banner_never_repeats_the_first() {
        let failed = Status::Failed {
            what: "Not saved: the disk is full.".into(),
            remedy: "Make room. Nothing has been overwritten.".into(),
        };
        let all = [
            of_status(&failed, false).unwrap(),
            told("Nothing has been overwritten.", "Look at both."),
            told("The file was not saved.", "The disk is full."),
            told("The file was not saved.", "The disk is full."),
            told("The file was not saved.", "No permission to write here."),
        ];
        let shown: Vec<_> = once(all.iter()).into_iter().map(|b| &*b.remedy).collect();
        let expected = [
            &*all[0].remedy,
            "The disk is full.",
            "No permission to write here.",
        ];
        assert_eq!(shown, expected);
    }
}
