//! Banners under the header: one line what, one line remedy, at most two buttons.

use egui::{CornerRadius, Frame, Margin, RichText, Sense, Stroke, Ui, vec2};

use super::action::{Action, BackupAction, OutsideAction};
use super::icons::{self, Icon};
use super::state::Page;
use super::status::Status;
use super::theme::{CARD_ROUND, GAP, Tokens, font};
use super::widgets::push::Push;
use crate::model::legible;
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
        same || above.remedy.contains(words)
    };
    all.fold(Vec::new(), |mut said, banner| {
        if !said.iter().any(|above| says(above, banner)) {
            said.push(banner);
        }
        said
    })
}

/// The banner that belongs to a status, if any.
pub fn of_status(status: &Status) -> Option<Banner> {
    let (tone, what, remedy, buttons) = match status {
        Status::Failed(words) => {
            let (what, remedy) = words.split_once(". ").unwrap_or((words, ""));
            let remedy = format!("Your changes are still here. {remedy}");
            let buttons = vec![
                ("Try again", Action::Save),
                ("Save elsewhere\u{2026}", Action::AskElsewhere),
            ];
            (Tone::Error, format!("{what}."), remedy, buttons)
        }
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
            "The other window has closed. This one still only reads.".into(),
            "Nothing else has this journal open now.".into(),
            vec![("Change it here", Action::Reopen)],
        ),
        _ => return None,
    })
}

/// The banner of fields that were changed here and outside.
pub fn of_conflicts(number: usize) -> Option<Banner> {
    (number > 0).then(|| Banner {
        tone: Tone::Warning,
        what: format!(
            "{} changed here and outside.",
            count(number, "entry was", "entries were")
        ),
        remedy: "What was here stands. You can take the other value instead.".into(),
        buttons: vec![("Look at both", Action::Go(Page::Both))],
    })
}

/// What lies beside the journal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Beside {
    /// Copies from other computers.
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
                "A copy from another computer lies beside your journal.".into()
            } else {
                format!("{copies} copies from other computers lie beside your journal.")
            },
            "A cloud folder makes one when two computers write at the same time.",
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

/// Draws a banner; returns what the pushed button asks for.
pub fn show(ui: &mut Ui, banner: &Banner) -> Option<Action> {
    let t = Tokens::of(ui);
    let (bg, fg, icon, live) = match banner.tone {
        Tone::Error => (
            t.error_bg,
            t.error_fg,
            Icon::Warning,
            egui::accesskit::Live::Assertive,
        ),
        Tone::Warning => (
            t.warn_bg,
            t.warn_fg,
            Icon::Info,
            egui::accesskit::Live::Polite,
        ),
        Tone::Done => (t.soft, t.accent, Icon::Tick, egui::accesskit::Live::Polite),
    };
    let mut answer = None;
    let frame = Frame::new()
        .fill(bg)
        .stroke(Stroke::new(1.0, fg))
        .corner_radius(CornerRadius::same(CARD_ROUND));
    frame
        .inner_margin(Margin::symmetric(16, 10))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal_wrapped(|ui| {
                let (rect, _) = ui.allocate_exact_size(vec2(20.0, 40.0), Sense::hover());
                icons::icon(ui.painter(), icon, rect.center(), fg);
                let button = |words: &str| {
                    let galley = ui.painter().layout_no_wrap(words.into(), font(16.0), fg);
                    galley.size().x + 32.0 + ui.spacing().item_spacing.x
                };
                let buttons: f32 = banner.buttons.iter().map(|(words, _)| button(words)).sum();
                let row = ui.available_size_before_wrap().x;
                let beside = row - buttons - 8.0;
                let room = if beside > 260.0 { beside } else { row };
                ui.vertical(|ui| {
                    ui.set_width(room);
                    ui.spacing_mut().item_spacing.y = 2.0;
                    let what = ui.add(
                        egui::Label::new(
                            RichText::new(legible::line(&banner.what))
                                .font(font(16.0))
                                .color(fg),
                        )
                        .wrap(),
                    );
                    ui.ctx()
                        .accesskit_node_builder(what.id, |node| node.set_live(live));
                    ui.add(
                        egui::Label::new(
                            RichText::new(legible::line(&banner.remedy))
                                .font(font(14.0))
                                .color(fg),
                        )
                        .wrap(),
                    );
                });
                for (words, act) in &banner.buttons {
                    if Push::new(*words).show(ui).clicked() {
                        answer = Some(act.clone());
                    }
                }
            });
        });
    ui.add_space(GAP - 8.0);
    answer
}
