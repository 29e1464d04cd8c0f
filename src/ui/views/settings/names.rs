//! The names of the journal: kinds of session, people, tags, painkillers and regions, each renamed everywhere at once,
//! or made one with another.

use egui::{Key, Ui};

use crate::lang::say;
use crate::model::area::Area;
use crate::model::journal::Journal;
use crate::model::keyword::Keyword;
use crate::model::mentions::{Use, uses};
use crate::model::name::same;
use crate::model::named::Named;
use crate::ui::action::Action;
use crate::ui::icons::Icon;
use crate::ui::state::{NamesState, NewName};
use crate::ui::widgets::push::{Look, Push};
use crate::ui::widgets::{body, chips, field, foldout, muted};

/// So many names of a sort are shown until all are asked for.
const SHOWN: usize = 24;

/// Names of one sort.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// Which sort.
    pub what: Named,
    /// The names, the most used first.
    pub names: Vec<Use>,
}

/// The sorts that have names.
pub fn groups(journal: &Journal) -> Vec<Group> {
    let groups = Named::ALL.iter().map(|(what, _)| Group {
        what: *what,
        names: uses(journal, *what),
    });
    groups.filter(|group| !group.names.is_empty()).collect()
}

fn title(what: Named) -> String {
    match what {
        Named::Kind => say::NamesKinds.text(),
        Named::Person => say::NamesPeople.text(),
        Named::Tag => say::NamesTags.text(),
        Named::Painkiller => say::NamesPainkillers.text(),
        Named::Region => say::NamesRegions.text(),
    }
}

/// A name as it is shown.
fn words(what: Named, name: &str) -> String {
    match what {
        Named::Region => Area::new(name).words(),
        _ => name.to_owned(),
    }
}

/// "12 sessions, 3 days".
fn counted(one: &Use) -> String {
    let (sessions, days) = (one.sessions, one.days);
    match (sessions, days) {
        (_, 0) => say::UsedInSessions { sessions }.text(),
        (0, _) => say::UsedOnDays { days }.text(),
        _ => say::UsedInBoth { sessions, days }.text(),
    }
}

/// What the new name would change; nothing while it would change nothing.
fn preview(group: &Group, new: &NewName) -> Option<String> {
    let to = new.to.trim();
    let one = group.names.iter().find(|one| one.name == new.from)?;
    if to.is_empty() || to == words(group.what, &one.name) {
        return None;
    }
    let mut others = group.names.iter().filter(|other| other.name != one.name);
    let other = others.find(|other| same(&words(group.what, &other.name), to));
    let counted_one = counted(one);
    Some(match other {
        None => say::NameChanges { told: &counted_one }.text(),
        Some(other) => {
            let (name, there) = (words(group.what, &other.name), counted(other));
            let joined = say::NameJoins {
                told: &counted_one,
                name: &name,
                state: &there,
            };
            joined.text()
        }
    })
}

/// Draws the sorts and their names.
pub fn ui(ui: &mut Ui, groups: &[Group], state: &mut NamesState) -> Vec<Action> {
    let mut actions = Vec::new();
    muted(ui, &say::NamesHint.text());
    for group in groups {
        let open = state.open == Some(group.what);
        let icon = if open { Icon::Down } else { Icon::Right };
        let head = Push::new(
            say::NamesHead {
                name: &title(group.what),
                n: group.names.len(),
            }
            .text(),
        );
        if head.lead(icon).look(Look::Quiet).show(ui).clicked() {
            *state = NamesState {
                open: (!open).then_some(group.what),
                ..NamesState::default()
            };
        }
        foldout(ui, &format!("{:?}", group.what), open, |ui| {
            actions.extend(names(ui, group, state));
        });
    }
    actions
}

fn names(ui: &mut Ui, group: &Group, state: &mut NamesState) -> Vec<Action> {
    let mut actions = Vec::new();
    let shown = if state.all { usize::MAX } else { SHOWN };
    for one in group.names.iter().take(shown) {
        let name = words(group.what, &one.name);
        let is_open = |new: &NewName| new.from == one.name;
        if state.new.as_ref().is_some_and(is_open) {
            actions.extend(form(ui, group, &name, &mut state.new));
            continue;
        }
        chips(ui, |ui| {
            body(ui, &name);
            muted(ui, &counted(one));
            let rename = Push::new(say::Rename.text()).small();
            if rename
                .named(say::RenameNamed { name: &name }.text())
                .show(ui)
                .clicked()
            {
                state.new = Some(NewName {
                    from: one.name.clone(),
                    to: name.clone(),
                    focus: true,
                });
            }
        });
    }
    if group.names.len() > shown {
        let all = say::ShowAll {
            n: group.names.len(),
        }
        .text();
        state.all |= Push::new(all).small().show(ui).clicked();
    }
    actions
}

/// The field of the new name, what it would change, and the buttons.
fn form(ui: &mut Ui, group: &Group, name: &str, open: &mut Option<NewName>) -> Option<Action> {
    let new = open.as_mut()?;
    let width = ui.available_width().min(360.0);
    let label = say::NewNameOf { name }.text();
    let response = field(ui, &label, name, &mut new.to, width);
    if std::mem::take(&mut new.focus) {
        response.request_focus();
    }
    let enter = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    // The field gives the keyboard up with Esc.
    let escape = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Escape));
    let changes = preview(group, new);
    let told = changes.clone();
    muted(ui, &told.unwrap_or_else(|| say::WriteNewName.text()));
    let (rename, cancel) = chips(ui, |ui| {
        let rename = Push::new(say::RenameEverywhere.text()).enabled(changes.is_some());
        let rename = rename.show(ui).clicked();
        let cancel = Push::new(say::Cancel.text()).look(Look::Quiet);
        (rename, cancel.show(ui).clicked())
    });
    if (rename || enter) && changes.is_some() {
        let new = open.take()?;
        return Some(Action::Rename {
            what: group.what,
            from: new.from,
            to: new.to,
        });
    }
    if cancel || escape {
        *open = None;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_preview_says_what_changes_and_what_becomes_one() {
        let one = |name: &str, days, sessions| Use {
            name: name.into(),
            days,
            sessions,
        };
        let group = Group {
            what: Named::Region,
            names: vec![one("lower-left", 3, 12), one("hip-left", 1, 0)],
        };
        let told = |to: &str| {
            let new = NewName {
                from: "lower-left".into(),
                to: to.into(),
                focus: false,
            };
            preview(&group, &new)
        };
        assert_eq!(
            told("loin").as_deref(),
            Some("Changes 12 sessions, 3 days.")
        );
        let both = "Changes 12 sessions, 3 days. \u{201c}left hip\u{201d} is there already (1 day): both become one.";
        assert_eq!(told(" Left  hip").as_deref(), Some(both));
        assert_eq!((told("lower left back"), told(" ")), (None, None));
    }
}
