//! What is open beside another version of it: what was changed outside, what a file holds, what a
//! copy beside the journal would bring. Nothing changes until something is chosen.

use chrono::NaiveDate;
use egui::Ui;

use crate::model::difference::{Difference, difference};
use crate::model::journal::Journal;
use crate::model::merge::{Conflict, Merged, Side};
use crate::ui::action::{Action, BackupAction, OutsideAction};
use crate::ui::banner::stands;
use crate::ui::state::Page;
use crate::ui::text::day_month;
use crate::ui::theme::GAP;
use crate::ui::widgets::push::{Look, Push};
use crate::ui::widgets::{body, card, card_title, muted};
use crate::words::count;

/// Lines that are shown; more than that nobody reads.
const MOST_LINES: usize = 200;
/// The longest value that stands on a button.
const SHORT: usize = 14;
/// Letters of a value in a line.
const MOST_LETTERS: usize = 160;

/// The two versions.
pub enum Versions<'a> {
    /// Fields that were changed here and in the file, which were merged.
    Conflicts(&'a [Choice]),
    /// A journal that was edited elsewhere before it was opened, and what it is held against;
    /// nothing while that is looked up.
    Opened(Option<&'a Reviewed<'a>>),
    /// What is open, and a file that was changed outside and whose seal does not match.
    File(&'a Journal),
    /// What is open, and a copy: its name and what bringing it in would give.
    Copy(&'a str, &'a Merged),
}

/// Where the other value of a conflict comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The journal's file, changed by others.
    File,
    /// A copy that was brought in.
    Copy,
}

impl Origin {
    const fn there(self) -> &'static str {
        match self {
            Self::File => "in the file",
            Self::Copy => "in the copy",
        }
    }
}

/// A conflict that waits for a choice.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// The two values.
    pub conflict: Conflict,
    /// Where the other one comes from.
    pub from: Origin,
}

/// What a journal that was edited elsewhere is held against.
pub struct Reviewed<'a> {
    /// When the backup was saved; `None` where there is none.
    pub backup: Option<String>,
    /// What turns the backup into the journal.
    pub differences: &'a [Difference],
    /// What was in the way of a newer backup.
    pub trouble: Vec<String>,
}

/// What the page shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// One line what it is.
    pub title: String,
    /// What can be done.
    pub remedy: String,
    /// What differs.
    pub lines: Vec<Line>,
    /// How many more lines there are.
    pub more: usize,
    /// What can be done with all of it; the first is the usual one.
    pub buttons: Vec<(&'static str, Action)>,
}

/// One difference.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// "22 Nov, back pain".
    pub what: String,
    /// "here 4, in the file 6".
    pub said: String,
    /// What can be chosen: words and what they do.
    pub choices: Vec<(String, OutsideAction)>,
}

/// What the page shows of two versions.
pub fn content(journal: &Journal, versions: &Versions<'_>, today: NaiveDate) -> Content {
    let act = |words, action| (words, Action::Outside(action));
    let (title, remedy, mut lines, buttons) = match versions {
        Versions::Conflicts([]) => (
            "There is nothing to choose.".into(),
            "What was changed outside was taken in, or you have chosen.".into(),
            Vec::new(),
            vec![("Go to today", Action::Go(Page::Today))],
        ),
        Versions::Conflicts(conflicts) => (
            count(
                conflicts.len(),
                "entry was changed here and outside.",
                "entries were changed here and outside.",
            ),
            format!(
                "{} One undo takes a choice back. What you have not chosen is kept beside the journal until you have.",
                stands(conflicts.iter().map(|open| &open.conflict))
            ),
            conflicts.iter().map(|open| choice(open, today)).collect(),
            vec![act("Keep all as they are", OutsideAction::KeepAll)],
        ),
        Versions::Opened(reviewed) => opened(*reviewed, today),
        Versions::File(file) => {
            let lines: Vec<_> = difference(journal, file)
                .iter()
                .map(|difference| line(difference, ["here", "in the file"], today))
                .collect();
            (
                count(lines.len(), "entry differs in the file.", "entries differ in the file."),
                "The file was edited or damaged outside Unkink: it is not as Unkink left it. Nothing has been overwritten. Accepting takes the file\u{2019}s entries, and what you typed since stays on top.".into(),
                lines,
                vec![
                    act("Accept the file", OutsideAction::AcceptFile),
                    act("Keep what is here\u{2026}", OutsideAction::KeepElsewhere),
                ],
            )
        }
        Versions::Copy(name, merged) => {
            let mut lines: Vec<_> = difference(journal, &merged.journal)
                .iter()
                .map(|difference| line(difference, ["here", "in the copy"], today))
                .collect();
            let added = count(
                lines.len(),
                "entry would be added",
                "entries would be added",
            );
            let differ = count(merged.conflicts.len(), "entry differs", "entries differ");
            lines.extend(merged.conflicts.iter().map(|conflict| Line {
                choices: Vec::new(),
                ..said(conflict, "in the copy", today)
            }));
            (
                format!("{added}, {differ}."),
                format!(
                    "The copy is called {name}. Nothing that is here is written over; where both differ you can choose afterwards. The copy is then moved into the folder \u{201c}backups\u{201d}, not deleted."
                ),
                lines,
                vec![
                    act("Bring it in", OutsideAction::BringIn),
                    act("Not now", OutsideAction::LeaveCopies),
                ],
            )
        }
    };
    let more = lines.len().saturating_sub(MOST_LINES);
    lines.truncate(MOST_LINES);
    Content {
        title,
        remedy,
        lines,
        more,
        buttons,
    }
}

fn place(date: Option<NaiveDate>, what: &str, today: NaiveDate) -> String {
    date.map_or_else(
        || what.to_owned(),
        |date| format!("{}, {what}", day_month(date, today)),
    )
}

fn value(text: Option<&str>) -> String {
    let text = text.unwrap_or("blank");
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= MOST_LETTERS {
        return line;
    }
    let begin: String = line.chars().take(MOST_LETTERS).collect();
    format!("{begin}\u{2026}")
}

/// Title, remedy, lines and buttons of a journal that was edited elsewhere.
fn opened(
    reviewed: Option<&Reviewed<'_>>,
    today: NaiveDate,
) -> (String, String, Vec<Line>, Vec<(&'static str, Action)>) {
    let Some(reviewed) = reviewed else {
        let words = "Looking at the newest backup\u{2026}";
        return (words.into(), String::new(), Vec::new(), Vec::new());
    };
    let take = ("Take it as it is", Action::Accept);
    let mut remedy = String::from(
        "The journal was edited or damaged outside Unkink: it is not as Unkink left it. ",
    );
    let (title, buttons) = match &reviewed.backup {
        None => {
            remedy.push_str("There is no whole backup to hold it against. If it looks right on the other pages, take it as it is.");
            ("It was changed outside Unkink.".into(), vec![take])
        }
        Some(when) => {
            remedy.push_str("If these changes are right, take it as it is. Going back keeps the file as it is now as a backup.");
            let (one, many) = ("entry differs", "entries differ");
            let title = count(reviewed.differences.len(), one, many);
            let back = Action::Backup(BackupAction::GoBackToNewest);
            let title = format!("{title} from the backup of {when}.");
            (title, vec![take, ("Go back to the backup", back)])
        }
    };
    for trouble in &reviewed.trouble {
        remedy.push(' ');
        remedy.push_str(trouble);
    }
    let sides = ["in the backup", "in the file"];
    let lines = reviewed.differences.iter();
    let lines = lines.map(|difference| line(difference, sides, today));
    (title, remedy, lines.collect(), buttons)
}

fn line(difference: &Difference, [here, there]: [&str; 2], today: NaiveDate) -> Line {
    let [from, to] = [&difference.from, &difference.to].map(|text| value(text.as_deref()));
    Line {
        what: place(difference.date, &difference.what, today),
        said: format!("{here} {from}, {there} {to}"),
        choices: Vec::new(),
    }
}

fn said(conflict: &Conflict, there: &str, today: NaiveDate) -> Line {
    let [ours, theirs] = [&conflict.ours, &conflict.theirs].map(|text| value(text.as_deref()));
    Line {
        what: place(conflict.date, &conflict.what, today),
        said: format!("here {ours}, {there} {theirs}"),
        choices: Vec::new(),
    }
}

/// A conflict with its two buttons.
fn choice(open: &Choice, today: NaiveDate) -> Line {
    let conflict = &open.conflict;
    let (kept, other) = match conflict.kept {
        Side::Ours => (&conflict.ours, &conflict.theirs),
        Side::Theirs => (&conflict.theirs, &conflict.ours),
    };
    let words = |verb: &str, text: &Option<String>, long: &str| {
        let text = value(text.as_deref());
        if text.chars().count() <= SHORT {
            format!("{verb} {text}")
        } else {
            long.to_owned()
        }
    };
    let there = open.from.there();
    let mut line = said(conflict, there, today);
    let of = match conflict.kept {
        Side::Ours => "here",
        Side::Theirs => there,
    };
    let (keep, take) = match conflict.kept {
        _ if conflict.is_first => ("Keep the one made first", "Take the other one"),
        Side::Ours => ("Keep what is here", "Take the other"),
        Side::Theirs => ("Keep the other", "Take what was here"),
    };
    if conflict.is_first || conflict.kept == Side::Theirs {
        let why = if conflict.is_first {
            " was made first and"
        } else {
            ""
        };
        line.said = format!("{}. The one {of}{why} stands.", line.said);
    }
    Line {
        choices: vec![
            (
                words("Keep", kept, keep),
                OutsideAction::Keep(Box::new(conflict.clone())),
            ),
            (
                words("Take", other, take),
                OutsideAction::Take(Box::new(conflict.clone())),
            ),
        ],
        ..line
    }
}

/// Draws the page.
pub fn ui(ui: &mut Ui, content: &Content) -> Vec<Action> {
    let mut actions = Vec::new();
    ui.heading("Look at both");
    ui.add_space(GAP - 8.0);
    card(ui, 24, |ui| {
        card_title(ui, &content.title);
        muted(ui, &content.remedy);
        ui.add_space(8.0);
        ui.horizontal_wrapped(|ui| {
            for (at, (words, action)) in content.buttons.iter().enumerate() {
                let look = if at == 0 { Look::Primary } else { Look::Plain };
                if Push::new(*words).look(look).show(ui).clicked() {
                    actions.push(action.clone());
                }
            }
        });
    });
    if content.lines.is_empty() {
        return actions;
    }
    ui.add_space(GAP - 8.0);
    card(ui, 24, |ui| {
        for (at, line) in content.lines.iter().enumerate() {
            if at > 0 {
                ui.separator();
            }
            actions.extend(row(ui, line));
        }
        if content.more > 0 {
            muted(ui, &format!("and {} more", content.more));
        }
    });
    actions
}

fn row(ui: &mut Ui, line: &Line) -> Option<Action> {
    let mut chosen = None;
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        body(ui, &line.what);
        muted(ui, &line.said);
    });
    if !line.choices.is_empty() {
        ui.horizontal_wrapped(|ui| {
            for (words, action) in &line.choices {
                let name = format!("{words}: {}", line.what);
                if Push::new(words.as_str()).named(name).show(ui).clicked() {
                    chosen = Some(Action::Outside(action.clone()));
                }
            }
        });
    }
    chosen
}
