//! Bringing in a file: choose it, say what its columns mean, see what would come, take it.

mod columns;
mod preview;

use egui::Ui;

use crate::lang::say;
use crate::model::legible;
use crate::ui::action::{Action, ImportAction};
use crate::ui::icons::Icon;
use crate::ui::state::ImportState;
use crate::ui::state::import::{Answered, Busy, Outcome, Question, Seek, Sheet, both_ways};
use crate::ui::text::shortened;
use crate::ui::theme::{GAP, Tokens, font};
use crate::ui::typed_path::typed_path;
use crate::ui::undo::Standing;
use crate::ui::widgets::choose::choose;
use crate::ui::widgets::push::Push;
use crate::ui::widgets::{
    body, card_come, chips, field, field_error, hold, labelled, muted, page_card, show_whole,
    take_over, title_of,
};

pub use columns::{Content, content};

/// Width of a list of answers.
const ANSWER: f32 = 240.0;
/// Columns of the first rows that are shown.
const MOST_COLUMNS: usize = 40;
/// Letters of a cell that its preview shows.
const MOST_LETTERS: usize = 28;

/// Draws the page.
pub fn ui(ui: &mut Ui, content: &Content, state: &mut ImportState) -> Vec<Action> {
    let mut actions = Vec::new();
    let before = state.choices.clone();
    // What came last is shown and read out, and that is the lowest card.
    let arrived = std::mem::take(&mut state.arrived);
    let come = |last: bool| arrived && last;
    let is_open = !matches!(state.outcome, Outcome::None);
    let is_taken = matches!(state.outcome, Outcome::Taken(..));
    let is_in = is_taken && content.standing != Some(Standing::Undone);
    ui.heading(say::PageImport.text());
    muted(ui, &say::ImportWhat.text());
    ui.add_space(GAP - 8.0);
    page_card(ui, |ui| actions.extend(file(ui, state)));
    if let Some(mut sheet) = state.sheet.take() {
        ui.add_space(GAP - 8.0);
        let come = come(!is_open && state.question.is_none());
        card_come(ui, come, |ui| {
            actions.extend(head(ui, &mut sheet, come));
            actions.extend(answered(ui, &state.answered, is_in));
            actions.extend(columns::ui(
                ui,
                content,
                &sheet,
                &mut state.choices,
                &mut state.more[3],
            ));
            let busy = state.busy.map(|(what, _)| what.words());
            let look = Push::new(say::ImportShow.text()).unless(busy.as_deref());
            if look.show(ui).clicked() {
                state.awaited = true;
                actions.push(Action::Import(ImportAction::Preview));
            }
        });
        state.sheet = Some(sheet);
    }
    ui.add_space(GAP - 8.0);
    if let Some(question) = &state.question {
        let come = come(!is_open);
        card_come(ui, come, |ui| actions.extend(asked(ui, question, come)));
    }
    // What is chosen after a look is looked at anew, as soon as its field is left.
    let focused = ui.memory(egui::Memory::focused);
    if state.choices != before {
        state.typed_in = focused;
    }
    let previewed = matches!(state.outcome, Outcome::Preview(_));
    let stale = previewed && state.looked.as_ref() != Some(&state.choices);
    let busy = state.busy.is_some();
    let typing = ui.text_edit_focused() && focused == state.typed_in;
    if stale && !busy && !typing {
        actions.push(Action::Import(ImportAction::Preview));
    }
    let waits = match (stale && typing, stale || busy) {
        (true, _) => Some(say::ImportLeaveField.text()),
        (false, true) => Some(say::ImportCompared.text()),
        (false, false) => None,
    };
    let come = come(is_open);
    if is_open {
        let shown = |ui: &mut Ui| preview::ui(ui, content, state, waits.as_deref(), come);
        actions.extend(card_come(ui, come, shown));
    }
    actions
}

fn file(ui: &mut Ui, state: &mut ImportState) -> Vec<Action> {
    let mut actions = Vec::new();
    let width = ui.available_width();
    let typed = labelled(ui, &say::ImportFile.text(), |ui| {
        field(
            ui,
            &say::PathOfFile.text(),
            "/home/me/diary.csv",
            &mut state.path,
            width,
        )
    });
    if let Some(why) = &state.unread {
        field_error(ui, why);
    }
    match state.seek.take() {
        Some(Seek::Another) => take_over(&typed, &state.path),
        Some(Seek::Mend) => {
            hold(&typed, &state.path);
            // The reason is on the page with the field that it is of.
            show_whole(ui, typed.rect.min);
        }
        None => {}
    }
    let enter = typed.lost_focus() && ui.input(|i| i.key_pressed(egui::Key::Enter));
    ui.horizontal_wrapped(|ui| {
        let blank = state.path.trim().is_empty();
        let waits = blank.then(|| say::ImportNoPath.text());
        let read = Push::new(say::ReadIt.text()).unless(waits.as_deref());
        let read = read.show(ui).clicked();
        if (read || enter) && !blank {
            actions.push(Action::Import(ImportAction::Read(typed_path(&state.path))));
        }
        if Push::new(say::ImportChoose.text())
            .lead(Icon::Bring)
            .show(ui)
            .clicked()
        {
            actions.push(Action::Import(ImportAction::Choose));
        }
    });
    match state.busy {
        None if state.path.trim().is_empty() => {
            muted(ui, &say::ImportNoPath.text());
        }
        None => {
            muted(ui, &say::ImportDrop.text());
        }
        Some((what, share)) => actions.extend(progress(ui, what, share)),
    }
    actions
}

/// What goes on, how far it is, and a way to stop it.
fn progress(ui: &mut Ui, what: Busy, share: Option<f32>) -> Option<Action> {
    let words = match share {
        Some(share) if what == Busy::Reading => {
            let figure = &format!("{:.0}", share * 100.0);
            say::ImportReadingShare { figure }.text()
        }
        _ => what.words(),
    };
    muted(ui, &words);
    // The bar moves while the thread reads; a few times a second is enough.
    ui.ctx()
        .request_repaint_after(std::time::Duration::from_millis(200));
    let stop = Push::new(say::ImportStop.text())
        .small()
        .named(say::ImportStopName.text());
    stop.show(ui)
        .clicked()
        .then_some(Action::Import(ImportAction::Stop))
}

fn head(ui: &mut Ui, sheet: &mut Sheet, come: bool) -> Option<Action> {
    let title = say::SheetTitle {
        name: &sheet.format,
        n: sheet.count,
    };
    title_of(ui, &title.text(), come);
    for words in &sheet.aside {
        muted(ui, words);
    }
    let lettered = (!sheet.letters.is_empty())
        .then(|| letters(ui, sheet))
        .flatten();
    // A journal has no columns.
    if sheet.known && !sheet.columns.is_empty() {
        body(ui, &say::ImportKnown.text());
        let words = if sheet.open {
            say::ImportTakeKnown.text()
        } else {
            say::ImportOtherwise.text()
        };
        if Push::new(words).small().show(ui).clicked() {
            sheet.open = !sheet.open;
        }
    }
    if !sheet.rows.is_empty() {
        rows_of(ui, sheet);
    }
    lettered
}

/// The ways to read the letters of a file that does not say it, each with a word as it would be.
fn letters(ui: &mut Ui, sheet: &Sheet) -> Option<Action> {
    let mut chosen = None;
    labelled(ui, &say::ImportLetters.text(), |ui| {
        chips(ui, |ui| {
            for (at, [name, word]) in sheet.letters.iter().enumerate() {
                let push = Push::new(format!("\u{201c}{word}\u{201d}, {name}")).small();
                let push = push.chosen(at == sheet.lettered);
                if push
                    .named(say::LettersOf { told: word, name }.text())
                    .show(ui)
                    .clicked()
                {
                    chosen = Some(Action::Import(ImportAction::Letters(at)));
                }
            }
        });
    });
    chosen
}

/// The first rows under the names of their columns, each as wide as its words. Columns that find no
/// room beside the others go below them: what would have to be scrolled sideways is not seen.
fn rows_of(ui: &mut Ui, sheet: &Sheet) {
    const BETWEEN: f32 = 20.0;
    let t = Tokens::of(ui);
    let short = |text: &str| shortened(&legible::line(text), MOST_LETTERS);
    let room = ui.available_width();
    let mut bands: Vec<Vec<(f32, Vec<String>)>> = Vec::new();
    let mut left = 0.0;
    // A column without a word is not worth its width.
    let columns = sheet.columns.iter().enumerate();
    let filled = columns.filter(|(_, column)| !column.examples.is_empty());
    for (at, column) in filled.clone().take(MOST_COLUMNS) {
        let rows = sheet
            .rows
            .iter()
            .map(|row| row.get(at).map_or("", String::as_str));
        let cells: Vec<_> = std::iter::once(column.name.as_str())
            .chain(rows)
            .map(short)
            .collect();
        let painter = ui.painter();
        let width = |cell: &String| {
            painter
                .layout_no_wrap(cell.clone(), font(14.0), t.ink)
                .size()
                .x
        };
        let widest = cells.iter().map(width).fold(0.0, f32::max);
        let width = (widest.ceil() + 1.0).min(room);
        if width > left {
            bands.push(Vec::new());
            left = room;
        }
        left -= width + BETWEEN;
        if let Some(band) = bands.last_mut() {
            band.push((width, cells));
        }
    }
    for band in bands {
        ui.add_space(4.0);
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing = egui::vec2(BETWEEN, 4.0);
            for (width, cells) in band {
                ui.vertical(|ui| {
                    ui.set_width(width);
                    for (at, cell) in cells.into_iter().enumerate() {
                        let color = if at == 0 { t.ink } else { t.muted };
                        let rich = egui::RichText::new(cell).font(font(14.0)).color(color);
                        ui.add(egui::Label::new(rich).truncate());
                    }
                });
            }
        });
    }
    let left = filled.count().saturating_sub(MOST_COLUMNS);
    if left > 0 {
        muted(ui, &say::AndMoreColumns { n: left }.text());
    }
}

/// What was answered about the dates, to be changed until the rows are in the journal.
fn answered(ui: &mut Ui, all: &[Answered], is_in: bool) -> Option<Action> {
    let mut action = None;
    for (at, one) in all.iter().enumerate() {
        let Answered {
            about, now, ways, ..
        } = one;
        ui.add_space(4.0);
        if is_in {
            body(ui, &format!("{about}: {now}"));
        } else {
            let width = ANSWER.min(ui.available_width());
            let ways = ways.iter().cloned().zip(0..);
            let way = labelled(ui, about, |ui| choose(ui, about, now, width, ways));
            action = action.or(way.map(|way| ImportAction::AnswerAnew(at, way)));
        }
        muted(ui, &one.shown);
    }
    if is_in && !all.is_empty() {
        muted(ui, &say::ImportUndoFirst.text());
    }
    action.map(Action::Import)
}

/// A question about the dates: each answer with what the first cells would be.
fn asked(ui: &mut Ui, question: &Question, come: bool) -> Vec<Action> {
    let mut actions = Vec::new();
    title_of(ui, &question.words, come);
    for (at, (words, read)) in question.ways.iter().enumerate() {
        let shown = both_ways(&question.cells, read);
        ui.add_space(4.0);
        muted(ui, &shown);
        let push = Push::new(words).named(format!("{words}: {shown}"));
        if push.show(ui).clicked() {
            actions.push(Action::Import(ImportAction::Answer(at)));
        }
    }
    actions
}
