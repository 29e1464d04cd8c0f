//! The earlier states of the journal: when, what each holds, and the way back to it.

use std::path::PathBuf;

use egui::Ui;

use crate::lang::say;
use crate::model::legible;
use crate::ui::action::{Action, BackupAction};
use crate::ui::state::SettingState;
use crate::ui::widgets::push::Push;
use crate::ui::widgets::{body, chips, field_error, labelled, muted};

/// How many are listed at first, and how many more with each push.
const FEW: usize = 5;
const MORE: usize = 20;

/// What the card shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// Newest first.
    pub rows: Vec<BackupRow>,
    /// "12 backups, 41.2 kB on the disk".
    pub total: String,
    /// Where they lie.
    pub folder: String,
    /// Whether the list is known.
    pub is_listed: bool,
    /// Why there is no list.
    pub trouble: Option<String>,
    /// How one of them becomes the journal.
    pub way: Way,
}

impl Content {
    /// Nothing is known yet.
    pub fn waiting(way: Way) -> Self {
        Self {
            rows: Vec::new(),
            total: String::new(),
            folder: String::new(),
            is_listed: false,
            trouble: None,
            way,
        }
    }
}

/// How an earlier state becomes the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Way {
    /// By an edit, which undo takes back.
    Edit,
    /// In the place of a file that can't be read.
    Restore,
    /// In the place of a file that was edited elsewhere.
    Choose,
    /// Not now, and why.
    Closed(String),
}

/// One earlier state.
#[derive(Clone, Debug, PartialEq)]
pub struct BackupRow {
    /// Its file.
    pub path: PathBuf,
    /// "Sun 22 November, 20:14".
    pub when: String,
    /// "212 days, 14 sessions, 41.2 kB, whole"; `None` until it is counted.
    pub said: Option<String>,
    /// What was changed after it: "22 Nov 2026: pain 4, now 6, and 3 more"; not of the newest one.
    pub after: Option<String>,
    /// Whether all of this is known.
    pub is_known: bool,
    /// Whether it can become the journal.
    pub usable: bool,
    /// What is different now, where that was asked, or why it can't be told.
    pub look: Option<Result<Look, String>>,
}

/// What is different now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Look {
    /// "3 entries are different now:".
    pub title: String,
    /// One line each.
    pub lines: Vec<String>,
    /// How many more there are.
    pub more: usize,
}

/// Draws the list.
pub fn ui(ui: &mut Ui, content: &Content, state: &mut SettingState) -> Vec<Action> {
    let mut actions = Vec::new();
    if let Some(words) = &content.trouble {
        field_error(ui, words);
        return actions;
    }
    if !content.is_listed {
        muted(ui, &say::BackupsLooking.text());
        return actions;
    }
    if content.rows.is_empty() {
        muted(ui, &say::BackupsNone.text());
    } else {
        muted(ui, &hint(&content.way));
    }
    let mut unknown = Vec::new();
    let shown = FEW + state.more_backups;
    for row in content.rows.iter().take(shown) {
        ui.separator();
        let drawn = ui.scope(|ui| self::row(ui, row, &content.way));
        actions.extend(drawn.inner);
        if !row.is_known && ui.is_rect_visible(drawn.response.rect) {
            unknown.push(row.path.clone());
        }
    }
    if !unknown.is_empty() {
        actions.push(Action::Backup(BackupAction::Count(unknown)));
    }
    if content.rows.len() > shown && Push::new(say::BackupsOlder.text()).show(ui).clicked() {
        state.more_backups += MORE;
    }
    ui.add_space(4.0);
    foot(ui, content, &mut actions);
    actions
}

fn hint(way: &Way) -> String {
    match way {
        Way::Edit => say::BackupsEdit.text(),
        Way::Restore => say::BackupsRestore.text(),
        Way::Choose => say::BackupsChoose.text(),
        Way::Closed(why) => why.clone(),
    }
}

fn row(ui: &mut Ui, row: &BackupRow, way: &Way) -> Vec<Action> {
    let mut asked = None;
    ui.spacing_mut().item_spacing.y = 4.0;
    body(ui, &row.when);
    let said = row.said.clone();
    muted(ui, &said.unwrap_or_else(|| say::BackupsCounting.text()));
    if let Some(words) = &row.after {
        muted(ui, &say::BackupAfter { told: words }.text());
    }
    chips(ui, |ui| {
        let open = row.look.is_some();
        let look = Push::new(say::BackupLook.text())
            .small()
            .chosen(open)
            .enabled(row.usable && *way != Way::Restore)
            .named(say::BackupLookAt { moment: &row.when }.text());
        if look.show(ui).clicked() {
            asked = Some(if open {
                BackupAction::CloseLook
            } else {
                BackupAction::Look(row.path.clone())
            });
        }
        let back = Push::new(say::BackupGoBack.text())
            .small()
            .enabled(row.usable && !matches!(way, Way::Closed(_)))
            .named(say::BackupGoBackTo { moment: &row.when }.text());
        if back.show(ui).clicked() {
            asked = Some(BackupAction::GoBack(row.path.clone()));
        }
    });
    match &row.look {
        Some(Ok(look)) => differences(ui, look),
        Some(Err(words)) => field_error(ui, words),
        None => {}
    }
    asked.into_iter().map(Action::Backup).collect()
}

fn differences(ui: &mut Ui, look: &Look) {
    let title = muted(ui, &look.title);
    ui.ctx().accesskit_node_builder(title.id, |node| {
        node.set_live(egui::accesskit::Live::Polite);
    });
    for line in &look.lines {
        muted(ui, line);
    }
    if look.more > 0 {
        muted(ui, &say::AndMore { n: look.more }.text());
    }
}

fn foot(ui: &mut Ui, content: &Content, actions: &mut Vec<Action>) {
    if !content.rows.is_empty() {
        muted(ui, &content.total);
    }
    labelled(ui, &say::BackupsLieIn.text(), |ui| {
        ui.add(
            egui::Label::new(legible::line(&content.folder))
                .wrap()
                .selectable(true),
        );
    });
    let copy = Push::new(say::CopyPath.text());
    if copy.named(say::CopyPathOfBackups.text()).show(ui).clicked() {
        actions.push(Action::Backup(BackupAction::CopyPath));
    }
}
