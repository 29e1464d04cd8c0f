//! Tags: the day's, a field to add one, and the ones used most.

use std::collections::HashMap;

use chrono::NaiveDate;
use egui::{Key, Ui};

use crate::lang::say;
use crate::model::edit::Edit;
use crate::model::journal::Journal;
use crate::model::list::List;
use crate::model::name::{same, searched};
use crate::ui::action::Action;
use crate::ui::details::{DetailsState, Drafts, FieldId};
use crate::ui::icons::Icon;
use crate::ui::widgets::chips;
use crate::ui::widgets::draft_field::{self, Slot};
use crate::ui::widgets::push::{Look, Push};

/// So many suggestions are shown.
const SHOWN: usize = 8;

/// What is shown of the tags.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// The day's tags.
    pub tags: List<String>,
    /// Tags of other days, the most used first.
    pub known: Vec<String>,
}

/// The tags of `date`.
pub fn content(journal: &Journal, date: NaiveDate) -> Content {
    let tags = journal
        .day(date)
        .map(|day| day.tags.clone())
        .unwrap_or_default();
    let mut uses: HashMap<&str, usize> = HashMap::new();
    for tag in super::latest::latest(journal, date).flat_map(|day| &day.tags) {
        *uses.entry(tag).or_default() += 1;
    }
    let mut known: Vec<_> = uses
        .into_iter()
        .filter(|(tag, _)| !tags.iter().any(|t| same(t, tag)))
        .collect();
    known.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
    Content {
        known: known.into_iter().map(|(tag, _)| tag.to_owned()).collect(),
        tags,
    }
}

/// The suggestions that have the typed letters in them.
fn suggested<'a>(known: &'a [String], typed: &str) -> impl Iterator<Item = &'a String> {
    let typed = searched(typed);
    let fits = move |tag: &&String| searched(tag).contains(&typed);
    known.iter().filter(fits).take(SHOWN)
}

/// The tags with those of `text` added, where they are new; commas part them.
fn with(tags: &[String], text: &str) -> Vec<String> {
    let mut tags = tags.to_vec();
    for tag in text.split(',').map(str::trim).filter(|tag| !tag.is_empty()) {
        if !tags.iter().any(|other| same(other, tag)) {
            tags.push(tag.to_owned());
        }
    }
    tags
}

fn added(date: NaiveDate, tags: &[String], text: &str) -> Option<Action> {
    let all = with(tags, text);
    let new = all.get(tags.len()..).filter(|new| !new.is_empty())?;
    let label = say::UndoTag {
        names: &new.join(", "),
    }
    .text();
    Some(Action::edit(label, Edit::Tags(date, all.into())))
}

fn removed(date: NaiveDate, tags: &[String], tag: &str) -> Action {
    let rest = tags.iter().filter(|other| *other != tag).cloned();
    Action::edit(
        say::UndoRemovingTag { name: tag }.text(),
        Edit::Tags(date, rest.collect()),
    )
}

/// Draws the tags, the field and the suggestions.
pub fn ui(
    ui: &mut Ui,
    date: NaiveDate,
    content: &Content,
    state: &mut DetailsState,
) -> Vec<Action> {
    let mut actions = Vec::new();
    let tags = &content.tags;
    if !tags.is_empty() {
        chips(ui, |ui| {
            for tag in tags {
                let push = Push::new(tag).small().lead(Icon::Cross);
                if push
                    .named(say::RemoveTag { name: tag }.text())
                    .show(ui)
                    .clicked()
                {
                    actions.push(removed(date, tags, tag));
                }
            }
        });
    }
    actions.extend(add_field(ui, date, tags, state));
    let typed = state.drafts.text(date, &FieldId::Tag).to_owned();
    let shown: Vec<_> = suggested(&content.known, &typed).collect();
    let mut choosing = false;
    if !shown.is_empty() {
        chips(ui, |ui| {
            for tag in shown {
                let push = Push::new(tag).small().look(Look::Quiet).lead(Icon::Plus);
                let push = push.named(say::AddTag { name: tag }.text()).show(ui);
                choosing |= push.has_focus() || push.is_pointer_button_down_on();
                if push.clicked() {
                    state.drafts.forget(date, &FieldId::Tag);
                    actions.extend(added(date, tags, tag));
                }
            }
        });
    }
    // One that goes on to what is offered for the letters has not left them.
    let draft = state.drafts.get(date, &FieldId::Tag);
    if draft.is_some_and(|draft| draft.left) && !choosing {
        actions.extend(settle(&mut state.drafts, date, tags));
    }
    actions
}

/// What is typed, once its field is left: a tag.
pub fn settle(drafts: &mut Drafts, date: NaiveDate, tags: &[String]) -> Option<Action> {
    let typed = drafts.text(date, &FieldId::Tag).to_owned();
    drafts.forget(date, &FieldId::Tag);
    added(date, tags, &typed)
}

/// The field: Enter, a comma or leaving it adds, Backspace in the empty field takes the last tag out.
fn add_field(
    ui: &mut Ui,
    date: NaiveDate,
    tags: &[String],
    state: &mut DetailsState,
) -> Option<Action> {
    let before = state.drafts.text(date, &FieldId::Tag).is_empty();
    let slot = Slot {
        date,
        field: FieldId::Tag,
        name: &say::AddTagField.text(),
        hint: &say::AddTagHint.text(),
        value: "",
        width: ui.available_width().min(280.0),
    };
    let (response, _) = draft_field::show(ui, &mut state.drafts, &slot);
    let pressed = |key| ui.input(|input| input.key_pressed(key));
    let enter = response.lost_focus() && pressed(Key::Enter);
    if enter {
        response.request_focus();
    }
    if enter || state.drafts.text(date, &FieldId::Tag).contains(',') {
        return settle(&mut state.drafts, date, tags);
    }
    if before && response.has_focus() && pressed(Key::Backspace) {
        return tags.last().map(|tag| removed(date, tags, tag));
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn owned(tags: &[&str]) -> Vec<String> {
        tags.iter().map(|tag| (*tag).to_owned()).collect()
    }

    #[test]
    fn a_tag_is_added_once_whatever_its_case() {
        let tags = owned(&["desk day"]);
        assert_eq!(
            with(&tags, "Desk day, garden,,"),
            owned(&["desk day", "garden"])
        );
    }

    #[test]
    fn suggestions_are_the_most_used_ones_with_the_typed_letters() {
        let mut journal = Journal::default();
        for (day, tags) in [
            (1, &["garden", "rain"][..]),
            (2, &["garden"]),
            (3, &["long drive"]),
        ] {
            let date = NaiveDate::from_ymd_opt(2026, 11, day).unwrap();
            journal.apply(Edit::Tags(date, owned(tags).into())).unwrap();
        }
        let date = NaiveDate::from_ymd_opt(2026, 11, 4).unwrap();
        let known = content(&journal, date).known;
        assert_eq!(known, owned(&["garden", "long drive", "rain"]));
        assert_eq!(suggested(&known, "R").count(), 3);
        assert_eq!(
            suggested(&known, "ra").next().map(String::as_str),
            Some("rain")
        );
    }
}
