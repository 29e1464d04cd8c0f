//! What is open beside another version of it: what was changed outside, what a file holds, what a
//! copy beside the journal would bring. Nothing changes until something is chosen.

use chrono::NaiveDate;
use egui::Ui;

use crate::lang::choice::Beside;
use crate::lang::say;
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
    const fn beside(self) -> Beside {
        match self {
            Self::File => Beside::File,
            Self::Copy => Beside::Copy,
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
    pub buttons: Vec<(String, Action)>,
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
    let act = |words: String, action| (words, Action::Outside(action));
    let (title, remedy, mut lines, buttons) = match versions {
        Versions::Conflicts([]) => (
            say::NothingToChoose.text(),
            say::NothingToChooseNow.text(),
            Vec::new(),
            vec![(say::GoToToday.text(), Action::Go(Page::Today))],
        ),
        Versions::Conflicts(conflicts) => (
            say::EntriesChangedBoth { n: conflicts.len() }.text(),
            say::ChangedBothWhat {
                told: &stands(conflicts.iter().map(|open| &open.conflict)),
            }
            .text(),
            conflicts.iter().map(|open| choice(open, today)).collect(),
            vec![act(say::KeepAll.text(), OutsideAction::KeepAll)],
        ),
        Versions::Opened(reviewed) => opened(*reviewed, today),
        Versions::File(file) => {
            let lines: Vec<_> = difference(journal, file)
                .iter()
                .map(|difference| line(difference, Beside::File, today))
                .collect();
            (
                say::DiffersInFile { n: lines.len() }.text(),
                say::FileEditedOutside.text(),
                lines,
                vec![
                    act(say::AcceptFile.text(), OutsideAction::AcceptFile),
                    act(say::KeepHereElsewhere.text(), OutsideAction::KeepElsewhere),
                ],
            )
        }
        Versions::Copy(name, merged) => {
            let mut lines: Vec<_> = difference(journal, &merged.journal)
                .iter()
                .map(|difference| line(difference, Beside::Copy, today))
                .collect();
            let (added, n) = (lines.len(), merged.conflicts.len());
            lines.extend(merged.conflicts.iter().map(|conflict| Line {
                choices: Vec::new(),
                ..said(conflict, Beside::Copy, today)
            }));
            (
                say::CopyWouldBring { added, n }.text(),
                say::CopyWhat { name }.text(),
                lines,
                vec![
                    act(say::BringItIn.text(), OutsideAction::BringIn),
                    act(say::NotNow.text(), OutsideAction::LeaveCopies),
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
    let blank = say::Blank.text();
    let text = text.unwrap_or(&blank);
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
) -> (String, String, Vec<Line>, Vec<(String, Action)>) {
    let Some(reviewed) = reviewed else {
        return (
            say::LookingAtBackup.text(),
            String::new(),
            Vec::new(),
            Vec::new(),
        );
    };
    let take = (say::TakeAsItIs.text(), Action::Accept);
    let (title, mut remedy, buttons) = match &reviewed.backup {
        None => (
            say::WasChangedOutside.text(),
            say::ReviewWithoutBackup.text(),
            vec![take],
        ),
        Some(when) => {
            let n = reviewed.differences.len();
            let back = Action::Backup(BackupAction::GoBackToNewest);
            (
                say::DiffersFromBackup { n, told: when }.text(),
                say::ReviewWithBackup.text(),
                vec![take, (say::GoBackToBackup.text(), back)],
            )
        }
    };
    for trouble in &reviewed.trouble {
        remedy.push(' ');
        remedy.push_str(trouble);
    }
    let lines = reviewed.differences.iter();
    let lines = lines.map(|difference| line(difference, Beside::Backup, today));
    (title, remedy, lines.collect(), buttons)
}

fn line(difference: &Difference, beside: Beside, today: NaiveDate) -> Line {
    let [from, to] = [&difference.from, &difference.to].map(|text| value(text.as_deref()));
    Line {
        what: place(difference.date, &difference.what, today),
        said: say::DifferenceSaid {
            beside,
            from: &from,
            to: &to,
        }
        .text(),
        choices: Vec::new(),
    }
}

fn said(conflict: &Conflict, beside: Beside, today: NaiveDate) -> Line {
    let [ours, theirs] = [&conflict.ours, &conflict.theirs].map(|text| value(text.as_deref()));
    Line {
        what: place(conflict.date, &conflict.what, today),
        said: say::DifferenceSaid {
            beside,
            from: &ours,
            to: &theirs,
        }
        .text(),
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
    let short = |text: &Option<String>| {
        let text = value(text.as_deref());
        (text.chars().count() <= SHORT).then_some(text)
    };
    let beside = open.from.beside();
    let mut line = said(conflict, beside, today);
    let (keep, take) = match conflict.kept {
        _ if conflict.is_first => (say::KeepFirst.text(), say::TakeOtherOne.text()),
        Side::Ours => (say::KeepHere.text(), say::TakeTheOther.text()),
        Side::Theirs => (say::KeepOther.text(), say::TakeHere.text()),
    };
    let (here, told) = (conflict.kept == Side::Ours, &line.said);
    if conflict.is_first {
        line.said = say::FirstStands { beside, here, told }.text();
    } else if conflict.kept == Side::Theirs {
        line.said = say::TheirsStands { beside, told }.text();
    }
    let keep = short(kept).map_or(keep, |value| say::KeepValue { value: &value }.text());
    let take = short(other).map_or(take, |value| say::TakeValue { value: &value }.text());
    Line {
        choices: vec![
            (keep, OutsideAction::Keep(Box::new(conflict.clone()))),
            (take, OutsideAction::Take(Box::new(conflict.clone()))),
        ],
        ..line
    }
}

/// Draws the page.
pub fn ui(ui: &mut Ui, content: &Content) -> Vec<Action> {
    let mut actions = Vec::new();
    ui.heading(say::TitleBoth.text());
    ui.add_space(GAP - 8.0);
    card(ui, 24, |ui| {
        card_title(ui, &content.title);
        muted(ui, &content.remedy);
        ui.add_space(8.0);
        ui.horizontal_wrapped(|ui| {
            for (at, (words, action)) in content.buttons.iter().enumerate() {
                let look = if at == 0 { Look::Primary } else { Look::Plain };
                if Push::new(words).look(look).show(ui).clicked() {
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
            muted(ui, &say::AndMore { n: content.more }.text());
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
                let (name, told) = (words.as_str(), line.what.as_str());
                let name = say::NameAndTold { name, told }.text();
                if Push::new(words.as_str()).named(name).show(ui).clicked() {
                    chosen = Some(Action::Outside(action.clone()));
                }
            }
        });
    }
    chosen
}
