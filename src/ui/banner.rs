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
use crate::lang::say;
use crate::model::legible;
use crate::model::merge::{Conflict, Side};

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
    pub buttons: Vec<(String, Action)>,
}

/// A banner's parts.
type Words = (Tone, String, String, Vec<(String, Action)>);

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
            let buttons = vec![
                (say::TryAgain.text(), Action::Save),
                (say::SaveElsewhere.text(), Action::AskElsewhere),
            ];
            let still = say::StillHere { unkept }.text();
            let remedy = format!("{still} {remedy}");
            (Tone::Error, what.clone(), remedy, buttons)
        }
        Status::Away(folder) => of_away(folder, unkept),
        Status::NotThere(folder) => of_not_there(folder),
        Status::Moved(path) => of_moved(path),
        Status::Unconfirmed => (
            Tone::Warning,
            say::Unconfirmed.text(),
            say::UnconfirmedRemedy.text(),
            vec![(say::TryAgain.text(), Action::Save)],
        ),
        Status::ChangedElsewhere
        | Status::Apart
        | Status::Gone
        | Status::OpenElsewhere
        | Status::SeatFree => of_others(status)?,
        Status::Newer(_) => (
            Tone::Warning,
            say::JournalNewer.text(),
            say::JournalNewerRemedy.text(),
            Vec::new(),
        ),
        Status::Example => (
            Tone::Warning,
            say::Example.text(),
            say::ExampleRemedy.text(),
            vec![(say::StartOwn.text(), Action::StartOwn)],
        ),
        Status::Broken(words) => (
            Tone::Error,
            say::JournalBroken.text(),
            words.clone(),
            vec![
                (
                    say::RestoreABackup.text(),
                    Action::Backup(BackupAction::Show),
                ),
                (say::TryAgain.text(), Action::Reopen),
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
            say::ChangedOutside.text(),
            say::ChangedReadOnly.text(),
            vec![(say::LookAtBoth.text(), Action::Go(Page::Both))],
        ),
        Status::Apart => (
            Tone::Warning,
            say::ChangedOutside.text(),
            say::ChangedChoose.text(),
            vec![
                (say::LookAtBoth.text(), Action::Go(Page::Both)),
                (say::SaveElsewhere.text(), Action::AskElsewhere),
            ],
        ),
        Status::Gone => (
            Tone::Warning,
            say::FileGone.text(),
            say::FileGoneRemedy.text(),
            vec![(say::WriteNow.text(), Action::Save)],
        ),
        Status::OpenElsewhere => (
            Tone::Warning,
            say::OpenElsewhere.text(),
            say::OpenElsewhereRemedy.text(),
            Vec::new(),
        ),
        Status::SeatFree => (
            Tone::Warning,
            say::SeatFree.text(),
            say::SeatFreeRemedy.text(),
            vec![(say::ChangeItHere.text(), Action::Reopen)],
        ),
        _ => return None,
    })
}

/// Of a journal whose folder went away while it is open.
fn of_away(folder: &Path, unkept: bool) -> Words {
    let path = &folder.display().to_string();
    (
        Tone::Error,
        say::FolderAway.text(),
        say::FolderAwayRemedy { path, unkept }.text(),
        vec![
            (say::TryAgain.text(), Action::Save),
            (say::SaveElsewhere.text(), Action::AskElsewhere),
        ],
    )
}

/// Of a journal whose folder was not there at the opening.
fn of_not_there(folder: &Path) -> Words {
    (
        Tone::Error,
        say::FolderNotThere.text(),
        say::FolderNotThereRemedy {
            path: &folder.display().to_string(),
        }
        .text(),
        vec![
            (say::TryAgain.text(), Action::Reopen),
            (say::BeginElsewhere.text(), Action::AskElsewhere),
        ],
    )
}

/// Of a journal that was not on the disk that it was on.
fn of_moved(path: &Path) -> Words {
    (
        Tone::Warning,
        say::JournalMoved.text(),
        say::JournalMovedRemedy {
            path: &path.display().to_string(),
        }
        .text(),
        vec![
            (say::TryAgain.text(), Action::Reopen),
            (say::UseThisOne.text(), Action::SettleHere),
        ],
    )
}

/// The banner of fields that were changed here and outside.
pub fn of_conflicts<'a>(open: impl Iterator<Item = &'a Conflict> + Clone) -> Option<Banner> {
    let number = open.clone().count();
    (number > 0).then(|| Banner {
        tone: Tone::Warning,
        what: say::ChangedBoth { n: number }.text(),
        remedy: say::TakeOther {
            told: &stands(open),
        }
        .text(),
        buttons: vec![(say::LookAtBoth.text(), Action::Go(Page::Both))],
    })
}

/// Which of two values stands, of all that were changed here and outside.
pub fn stands<'a>(mut open: impl Iterator<Item = &'a Conflict> + Clone) -> String {
    if open.clone().all(|conflict| conflict.is_first) {
        say::StandsFirst.text()
    } else if open.all(|conflict| conflict.kept == Side::Ours) {
        say::StandsHere.text()
    } else {
        say::StandsEach.text()
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
        Beside { unsettled: 1.., .. } => (say::Unsettled.text(), say::UnsettledRemedy.text()),
        Beside { copies: 0, .. } => return None,
        Beside { copies, .. } => (
            say::CopiesBeside { n: copies }.text(),
            say::CopiesBesideRemedy.text(),
        ),
    };
    Some(Banner {
        tone: Tone::Warning,
        what,
        remedy,
        buttons: vec![
            (
                say::SeeWhatItHas.text(),
                Action::Outside(OutsideAction::OpenCopy),
            ),
            (
                say::NotNow.text(),
                Action::Outside(OutsideAction::LeaveCopies),
            ),
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
        let button = Push::new(words).show(ui);
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
