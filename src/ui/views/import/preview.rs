//! What an import would do, or did: the counts, the first rows, what is refused and what differs.

use std::collections::BTreeMap;

use egui::Ui;

use crate::model::metric::Better;
use crate::ui::action::{Action, ImportAction};
use crate::ui::state::Page;
use crate::ui::state::import::{Choices, Difference, Outcome, Preview, Theirs};
use crate::ui::widgets::push::{Look, Push};
use crate::ui::widgets::{body, card, card_title, chips, field_error, labelled, muted};
use crate::words::count;

/// Refusals shown at first, and with each push for more.
const REFUSALS: [usize; 2] = [8, 40];
/// Differences shown at first, and with each push for more.
const DIFFERENCES: usize = 30;

/// Draws it.
pub(super) fn ui(
    ui: &mut Ui,
    outcome: &Outcome,
    choices: &mut Choices,
    more: &mut [usize; 2],
    busy: bool,
) -> Vec<Action> {
    let mut actions = Vec::new();
    match outcome {
        Outcome::None => {}
        Outcome::Failed(words) => card(ui, 24, |ui| field_error(ui, words)),
        Outcome::Preview(preview) => card(ui, 24, |ui| {
            told(ui, preview, "can be brought in", &mut more[0]);
            let open = directions(ui, &preview.fresh, &mut choices.better);
            if differing(ui, preview, &mut choices.theirs, &mut more[1]) {
                actions.push(Action::Import(ImportAction::Preview));
            }
            ui.horizontal_wrapped(|ui| {
                let some = preview.taken + preview.conflicts > 0;
                let words = format!("Bring in {}", preview.taken);
                let take = Push::new(words)
                    .look(Look::Primary)
                    .enabled(some && !busy && !open);
                if take.show(ui).clicked() {
                    actions.push(Action::Import(ImportAction::Take));
                }
                if Push::new("Cancel").show(ui).clicked() {
                    actions.push(Action::Go(Page::Today));
                }
            });
        }),
        Outcome::Taken(preview) => card(ui, 24, |ui| {
            told(ui, preview, "brought in", &mut more[0]);
            ui.horizontal_wrapped(|ui| {
                let see = Push::new("See them in History").look(Look::Primary);
                if see.show(ui).clicked() {
                    let history = Action::Go(Page::History);
                    actions.push(preview.last.map_or(history, Action::ShowDay));
                }
                if Push::new("Undo").show(ui).clicked() {
                    actions.push(Action::Undo);
                }
            });
        }),
    }
    actions
}

fn told(ui: &mut Ui, preview: &Preview, verb: &str, more: &mut usize) {
    let rows = count(preview.read, "row", "rows");
    card_title(ui, &format!("{} of {rows} {verb}", preview.taken));
    let others = [
        (preview.already, "already in your journal"),
        (
            preview.conflicts,
            "with a value that differs from the one that stands",
        ),
        (preview.refused, "with nothing that can be taken"),
    ];
    for (rows, words) in others.into_iter().filter(|(rows, _)| *rows > 0) {
        muted(ui, &format!("{} {words}.", count(rows, "row", "rows")));
    }
    preview.holds.iter().for_each(|line| {
        body(ui, line);
    });
    if !preview.first.is_empty() {
        ui.add_space(4.0);
        muted(ui, "As they are stored:");
        preview.first.iter().for_each(|line| {
            body(ui, line);
        });
    }
    if !preview.unused.is_empty() {
        let names = preview.unused.join(", ");
        muted(ui, &format!("Nothing is taken from: {names}."));
    }
    let shown = REFUSALS[0] + *more * REFUSALS[1];
    for refusal in preview.refusals.iter().take(shown) {
        field_error(ui, refusal);
    }
    let left = preview.refusals.len().saturating_sub(shown);
    show_more(ui, left, "that can\u{2019}t be read", more);
}

/// Says how many more there are, with a button that shows some of them.
fn show_more(ui: &mut Ui, left: usize, what: &str, more: &mut usize) {
    if left == 0 {
        return;
    }
    chips(ui, |ui| {
        muted(ui, &format!("and {left} more {what}"));
        let push = Push::new("Show more").small();
        if push.named(format!("Show more {what}")).show(ui).clicked() {
            *more += 1;
        }
    });
}

/// Which way each score that is new is better: nobody can know but the person. Returns whether one is open.
fn directions(ui: &mut Ui, fresh: &[String], better: &mut BTreeMap<String, Better>) -> bool {
    if fresh.is_empty() {
        return false;
    }
    ui.add_space(8.0);
    card_title(ui, "Which way is better?");
    muted(ui, "These scores are new. The answer needs to know it.");
    let ways = [
        (Better::Lower, "lower is better"),
        (Better::Higher, "higher is better"),
    ];
    let is_open = |better: &BTreeMap<String, Better>| {
        fresh
            .iter()
            .filter(|name| !better.contains_key(*name))
            .count()
    };
    if is_open(&*better) > 2 {
        chips(ui, |ui| {
            for (way, words) in ways {
                let words = format!("All: {words}");
                if Push::new(words).small().show(ui).clicked() {
                    for name in fresh {
                        better.entry(name.clone()).or_insert(way);
                    }
                }
            }
        });
    }
    for name in fresh {
        labelled(ui, name, |ui| {
            chips(ui, |ui| {
                for (way, words) in ways {
                    let chosen = better.get(name) == Some(&way);
                    let push = Push::new(words).small().chosen(chosen);
                    if push.named(format!("{name}: {words}")).show(ui).clicked() {
                        better.insert(name.clone(), way);
                    }
                }
            });
        });
    }
    is_open(&*better) > 0
}

/// The differences, each with a choice; whether a choice has changed.
fn differing(ui: &mut Ui, preview: &Preview, theirs: &mut Theirs, more: &mut usize) -> bool {
    let chosen = !theirs.names.is_empty() || !theirs.cells.is_empty();
    if preview.differ.is_empty() && !chosen {
        return false;
    }
    let before = theirs.clone();
    ui.add_space(8.0);
    let open = preview.differ.iter().filter(|difference| difference.open);
    let within = !chosen && open.clone().next().is_none();
    let title = if within {
        "Where the file says two things"
    } else {
        "Where your journal has another value, it is kept"
    };
    card_title(ui, title);
    let mut names: Vec<&str> = open.map(|difference| difference.key.1.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    if !within {
        choices_of_all(ui, &names, chosen, theirs);
    }
    let shown = DIFFERENCES * (1 + *more);
    for difference in preview.differ.iter().take(shown) {
        row(ui, difference, theirs);
    }
    let left = preview.differ.len().saturating_sub(shown);
    show_more(ui, left, "that differ", more);
    *theirs != before
}

/// What can be chosen for all of them at once.
fn choices_of_all(ui: &mut Ui, names: &[&str], chosen: bool, theirs: &mut Theirs) {
    chips(ui, |ui| {
        if !names.is_empty()
            && Push::new("Take all of the file\u{2019}s")
                .small()
                .show(ui)
                .clicked()
        {
            theirs
                .names
                .extend(names.iter().map(|name| (*name).to_owned()));
        }
        for name in names {
            let words = format!("Take the file\u{2019}s {}", name.replace('_', " "));
            if names.len() > 1 && Push::new(words).small().show(ui).clicked() {
                theirs.names.insert((*name).to_owned());
            }
        }
        if chosen && Push::new("Keep all of mine").small().show(ui).clicked() {
            *theirs = Theirs::default();
        }
    });
}

fn row(ui: &mut Ui, difference: &Difference, theirs: &mut Theirs) {
    let Difference {
        what,
        mine,
        theirs: given,
        ..
    } = difference;
    if !difference.open {
        muted(
            ui,
            &format!(
                "{what}: an earlier row of the file says {mine}, a later one {given}. The first stands."
            ),
        );
        return;
    }
    body(
        ui,
        &format!("{what}: yours {mine}, the file\u{2019}s {given}"),
    );
    let take = Push::new("Take the file\u{2019}s").small();
    let take = take.named(format!("{what}: take the file\u{2019}s {given}"));
    if take.show(ui).clicked() {
        theirs.cells.insert(difference.key.clone());
    }
}
