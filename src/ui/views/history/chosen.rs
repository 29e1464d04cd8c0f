//! The chosen day beside the list, to be changed at once, and what was there before.

use chrono::NaiveDate;
use egui::Ui;

use crate::lang::say;
use crate::model::day::Day;
use crate::model::journal::Journal;
use crate::ui::action::Action;
use crate::ui::icons::Icon;
use crate::ui::state::{ChosenIn, HistoryState};
use crate::ui::text::{long_date, number, shortened};
use crate::ui::theme::is_wide;
use crate::ui::views::day;
use crate::ui::widgets::push::Push;
use crate::ui::widgets::score_row::Size;
use crate::ui::widgets::{card_header, list_card, muted, show_whole};

/// The room that the buttons beside the day's title take.
const BUTTONS: f32 = 220.0;
/// At most this many letters of an earlier note are shown.
const NOTE: usize = 60;

/// The day beside the list.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// "Tuesday 17 November".
    pub title: String,
    /// "Changed just now. Before: mood 6.", once something was changed.
    pub changed: Option<String>,
    /// Its editor.
    pub day: day::Content,
}

/// What is shown of the chosen day; nothing where none is chosen.
pub fn content(journal: &Journal, state: &HistoryState, today: NaiveDate) -> Option<Content> {
    let date = state.chosen?;
    let before = state.before.as_ref().filter(|(of, _)| *of == date);
    Some(Content {
        title: long_date(date, today),
        changed: before.and_then(|(_, before)| changed(journal, date, before.as_ref())),
        day: day::content(journal, &state.day, date, today),
    })
}

/// What something is called.
type Words = fn() -> String;

/// What stood there before, where it is not what stands there now.
fn changed(journal: &Journal, date: NaiveDate, before: Option<&Day>) -> Option<String> {
    let nothing = Day::default();
    let before = before.unwrap_or(&nothing);
    let now = journal.day(date).unwrap_or(&nothing);
    let scores = journal.metrics().scored().filter_map(|metric| {
        let was = before.score(&metric.id);
        let value = was.map_or_else(|| say::Blank.text(), number);
        let differs = was != now.score(&metric.id);
        differs.then(|| format!("{} {value}", metric.noun()))
    });
    let note = (before.note != now.note).then(|| match &before.note {
        Some(note) => say::WasNote {
            told: &first_line(note),
        }
        .text(),
        None => say::WasNoteBlank.text(),
    });
    let words: [(bool, bool, Words, Words); 4] = [
        (
            before.sleep != now.sleep,
            before.sleep.is_some(),
            || say::WasOtherNight.text(),
            || say::WasNightBlank.text(),
        ),
        (
            before.medication != now.medication,
            before.medication.is_some(),
            || say::WasOtherPainkillers.text(),
            || say::WasPainkillersBlank.text(),
        ),
        (
            before.areas != now.areas,
            before.areas.is_some(),
            || say::WasOtherAreas.text(),
            || say::WasAreasBlank.text(),
        ),
        (
            before.tags != now.tags,
            !before.tags.is_empty(),
            || say::WasOtherTags.text(),
            || say::WasTagsBlank.text(),
        ),
    ];
    let others = words.into_iter().filter(|(differs, ..)| *differs);
    let others = others.map(|(_, noted, other, blank)| if noted { other() } else { blank() });
    let all: Vec<String> = scores.chain(note).chain(others).collect();
    let names = &all.join(", ");
    (!all.is_empty()).then(|| say::ChangedJustNow { names }.text())
}

fn first_line(note: &str) -> String {
    let line = note.lines().next().unwrap_or_default();
    let rest = if line.len() < note.len() {
        "\u{2026}"
    } else {
        ""
    };
    shortened(&format!("{line}{rest}"), NOTE)
}

/// Draws the day.
pub fn ui(ui: &mut Ui, content: &Content, state: &mut HistoryState) -> Vec<Action> {
    let mut actions = Vec::new();
    // In a narrow window it stands where the list stood, which may have been scrolled.
    let in_list = state.chosen_in.take_if(|way| *way == ChosenIn::List);
    let come = in_list.is_some() && !is_wide(ui);
    let top = ui.cursor().min;
    list_card(ui, |ui| {
        card_header(ui, (&content.title, come), BUTTONS, |ui| {
            let close = Push::icon(Icon::Cross, say::BackToList.text()).small();
            if close.show(ui).clicked() {
                state.chosen = None;
                state.chosen_in = Some(ChosenIn::Elsewhere);
            }
            let open = Push::new(say::OpenWholeDay.text()).small();
            if open.show(ui).clicked() {
                actions.push(Action::OpenDay(content.day.date));
            }
        });
        if let Some(words) = &content.changed {
            muted(ui, words);
        }
        actions.extend(day::rows(ui, &content.day, &mut state.day, Size::Dense));
        ui.spacing_mut().item_spacing.y = 8.0;
        let details = day::details(ui, &content.day, &mut state.day, Size::Dense);
        actions.extend(details);
    });
    if come {
        show_whole(ui, top);
    }
    actions
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::edit::Edit;
    use crate::model::metric::MetricId;

    fn mood(date: NaiveDate, value: Option<f64>) -> Edit {
        Edit::Score {
            date,
            time: None,
            metric: MetricId::MOOD,
            value,
        }
    }

    #[test]
    fn what_was_there_before_is_said_until_it_is_there_again() {
        let date = NaiveDate::from_ymd_opt(2026, 11, 17).unwrap();
        let mut journal = Journal::default();
        journal.apply(mood(date, Some(6.0))).unwrap();
        let mut state = HistoryState::default();
        state.choose(date);
        state.remember(&journal);
        let words = |journal: &Journal, state: &HistoryState| {
            content(journal, state, date).and_then(|content| content.changed)
        };
        assert_eq!(words(&journal, &state), None);
        journal.apply(mood(date, Some(7.0))).unwrap();
        journal
            .apply(Edit::Note(date, Some("garden".into())))
            .unwrap();
        assert_eq!(
            words(&journal, &state).as_deref(),
            Some("Changed just now. Before: mood 6, note blank.")
        );
        journal.apply(mood(date, Some(6.0))).unwrap();
        journal.apply(Edit::Note(date, None)).unwrap();
        assert_eq!(words(&journal, &state), None);
    }
}
