//! What an import would do, or did: the counts, the first rows, what is refused and what differs.

use std::collections::BTreeMap;

use egui::Ui;

use crate::model::metric::Better;
use crate::ui::action::{Action, ImportAction};
use crate::ui::state::ImportState;
use crate::ui::state::Page;
use crate::ui::state::import::{Difference, Outcome, Preview, Theirs};
use crate::ui::undo::Standing;
use crate::ui::widgets::push::{Look, Push};
use crate::ui::widgets::{
    body, card_title, chips, error_of, field_error, labelled, muted, title_of,
};
use crate::words::count;

use super::Content;
use super::columns::show_more;

/// Refusals shown at first, and with each push for more.
const REFUSALS: [usize; 2] = [8, 40];
/// Differences shown at first, and with each push for more.
const DIFFERENCES: usize = 30;

/// Draws it; `waits` says what it waits for, and `come` whether it was asked for just now.
pub(super) fn ui(
    ui: &mut Ui,
    content: &Content,
    state: &mut ImportState,
    waits: Option<&str>,
    come: bool,
) -> Vec<Action> {
    let more = &mut state.more;
    match &state.outcome {
        Outcome::None => Vec::new(),
        Outcome::Failed(words) => {
            error_of(ui, words, come);
            Vec::new()
        }
        Outcome::Preview(preview) => {
            title_of(ui, &title(preview, "can be brought in"), come);
            told(ui, preview, &mut more[0]);
            directions(ui, &preview.fresh, &mut state.choices.better);
            let theirs = &mut state.choices.theirs;
            differing(ui, preview, theirs, &mut more[1]);
            within(ui, preview, &mut more[2]);
            let waits = waits.map(str::to_owned);
            let waits = waits.or_else(|| reason(preview, &state.choices.better));
            let mut actions = Vec::new();
            ui.horizontal_wrapped(|ui| {
                let take = Push::new(push_words(preview)).look(Look::Primary);
                if take.unless(waits.as_deref()).show(ui).clicked() {
                    actions.push(Action::Import(ImportAction::Take));
                }
                if Push::new("Cancel").show(ui).clicked() {
                    actions.push(Action::Go(Page::Today));
                }
            });
            // Always a line, so that nothing moves when the reason is over.
            muted(
                ui,
                waits.as_deref().unwrap_or("One undo takes it all back."),
            );
            actions
        }
        Outcome::Taken(preview, _) => {
            let actions = taken(ui, preview, content.standing, &mut more[0], come);
            // It is looked at again: what comes of it is shown.
            state.awaited |= actions.contains(&Action::Import(ImportAction::Preview));
            actions
        }
    }
}

/// "Bring in 40", "Replace 2 values", "Bring in 40, replace 2 values".
fn push_words(preview: &Preview) -> String {
    let replaced = count(preview.replaced, "value", "values");
    match (preview.taken, preview.replaced) {
        (0, 0) if preview.brings => "Bring in what is new".into(),
        (0, 1..) => format!("Replace {replaced}"),
        (taken, 0) if preview.parts > 0 => {
            format!("Bring in {taken} and a part of {}", preview.parts)
        }
        // Rows of which a part is replaced are not among those that come in whole.
        (taken, more) if more > taken => format!("Bring in {taken}, replace {replaced}"),
        (taken, _) => format!("Bring in {taken}"),
    }
}

/// Why nothing can be brought in yet, where it is so.
fn reason(preview: &Preview, better: &BTreeMap<String, Better>) -> Option<String> {
    let open = preview.fresh.iter();
    let open = open.filter(|name| !better.contains_key(*name));
    let open: Vec<&str> = open.map(String::as_str).collect();
    if !open.is_empty() {
        let names = open.join(", ");
        return Some(format!("Say above which way is better: {names}."));
    }
    if preview.brings {
        return None;
    }
    let words = if !preview.differ.is_empty() {
        "Nothing in it is new. You can take the file\u{2019}s values above, or leave yours as they are."
    } else if preview.refused > 0 && preview.refused == preview.read {
        "Nothing in it can be read as it is mapped now. The reasons are above."
    } else {
        "Nothing in it is new: your journal has it all."
    };
    Some(words.to_owned())
}

/// What was brought in, as long as it is in the journal.
fn taken(
    ui: &mut Ui,
    preview: &Preview,
    standing: Option<Standing>,
    more: &mut usize,
    come: bool,
) -> Vec<Action> {
    let mut actions = Vec::new();
    if standing == Some(Standing::Undone) {
        title_of(ui, &title(preview, "brought in, then taken back"), come);
        muted(ui, "Nothing of them is in your journal now.");
        if Push::new("Look again").show(ui).clicked() {
            actions.push(Action::Import(ImportAction::Preview));
        }
        return actions;
    }
    title_of(ui, &title(preview, "brought in"), come);
    told(ui, preview, more);
    ui.horizontal_wrapped(|ui| {
        let see = Push::new("See them in History").look(Look::Primary);
        if see.show(ui).clicked() {
            let history = Action::Go(Page::History);
            actions.push(preview.last.map_or(history, Action::ShowDay));
        }
        let last = standing == Some(Standing::Last);
        if last && Push::new("Undo").show(ui).clicked() {
            actions.push(Action::Undo);
        }
    });
    if standing == Some(Standing::Under) {
        muted(
            ui,
            "You have changed something since. Undo takes that back first, then this.",
        );
    }
    actions
}

/// "3 of 4 rows brought in", "2 of 4 rows and a part of 1 more brought in".
fn title(preview: &Preview, verb: &str) -> String {
    let rows = count(preview.read, "row", "rows");
    match (preview.taken, preview.parts) {
        (0, parts) if parts > 0 && parts < preview.read => {
            format!("A part of {parts} of {rows} {verb}")
        }
        (0, _) if preview.brings => format!("A part of {rows} {verb}"),
        (taken, 0) => format!("{taken} of {rows} {verb}"),
        (taken, parts) => format!("{taken} of {rows} and a part of {parts} more {verb}"),
    }
}

fn told(ui: &mut Ui, preview: &Preview, more: &mut usize) {
    let others = [
        (preview.already, "already in your journal"),
        (preview.repeats, "repeating an earlier row of the file"),
        (
            preview.conflicts,
            "with a value that differs from the one that stands",
        ),
        (preview.refused, "with nothing that can be taken"),
    ];
    for (rows, words) in others.into_iter().filter(|(rows, _)| *rows > 0) {
        muted(ui, &format!("{} {words}.", count(rows, "row", "rows")));
    }
    if preview.replaced > 0 {
        let values = count(preview.replaced, "value", "values");
        body(
            ui,
            &format!("{values} of yours replaced by the file\u{2019}s."),
        );
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
        let left = (preview.taken + preview.parts).saturating_sub(preview.first.len());
        if left > 0 {
            muted(
                ui,
                &format!("and {}.", count(left, "more row", "more rows")),
            );
        }
    }
    if !preview.unused.is_empty() {
        let names = &preview.unused;
        muted(ui, &format!("Nothing is taken from: {names}."));
    }
    if !preview.refusals.is_empty() {
        muted(
            ui,
            "What can\u{2019}t be read stays out alone; the rest of its row comes in, where there is one:",
        );
    }
    let shown = REFUSALS[0] + *more * REFUSALS[1];
    for refusal in preview.refusals.iter().take(shown) {
        field_error(ui, refusal);
    }
    let left = preview.refusals.len().saturating_sub(shown);
    show_more(ui, left, "that can\u{2019}t be read", more);
    if left == 0 && preview.unnamed > 0 {
        let words = format!("and {} more that can\u{2019}t be read.", preview.unnamed);
        muted(ui, &words);
    }
}

/// Which way each score that is new is better: nobody can know but the person.
fn directions(ui: &mut Ui, fresh: &[String], better: &mut BTreeMap<String, Better>) {
    if fresh.is_empty() {
        return;
    }
    ui.add_space(8.0);
    card_title(ui, "Which way is better?");
    muted(ui, "These scores are new. The answer needs to know it.");
    let ways = [
        (Better::Lower, "lower is better"),
        (Better::Higher, "higher is better"),
    ];
    if fresh.len() > 2 {
        chips(ui, |ui| {
            for (way, words) in ways {
                let chosen = fresh.iter().all(|name| better.get(name) == Some(&way));
                let push = Push::new(format!("All: {words}")).small().chosen(chosen);
                if push.show(ui).clicked() {
                    better.extend(fresh.iter().map(|name| (name.clone(), way)));
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
}

/// Where the journal has another value, each with a choice.
fn differing(ui: &mut Ui, preview: &Preview, theirs: &mut Theirs, more: &mut usize) {
    if preview.differ.is_empty() {
        return;
    }
    ui.add_space(8.0);
    card_title(ui, "Where your journal has another value");
    muted(ui, "Yours is kept unless you take the file\u{2019}s.");
    if preview.differing.iter().any(|of| of.unasked > 0) {
        muted(
            ui,
            "Of two experiments the one made first stands, here the file\u{2019}s, unless you keep yours.",
        );
    }
    choices_of_all(ui, preview, theirs);
    if preview.unlisted > 0 {
        let more = count(preview.unlisted, "value", "values");
        muted(
            ui,
            &format!(
                "{more} more differ than are listed below: they are chosen all at once, above. To choose them one by one, bring the file in in parts."
            ),
        );
    }
    let shown = DIFFERENCES * (1 + *more);
    for difference in preview.differ.iter().take(shown) {
        row(ui, difference, theirs, &preview.differ);
    }
    let left = preview.differ.len().saturating_sub(shown);
    show_more(ui, left, "that differ", more);
}

/// Where a later row of the file differs from an earlier one.
fn within(ui: &mut Ui, preview: &Preview, more: &mut usize) {
    if preview.within.is_empty() {
        return;
    }
    ui.add_space(8.0);
    card_title(ui, "Where the file says two things");
    muted(ui, "What it says first is taken.");
    let shown = DIFFERENCES * (1 + *more);
    for difference in preview.within.iter().take(shown) {
        let Difference {
            what, mine, theirs, ..
        } = difference;
        let words =
            format!("{what}: an earlier row of the file says {mine}, a later one {theirs}.");
        muted(ui, &words);
    }
    let left = preview.within.len().saturating_sub(shown);
    show_more(ui, left, "that the file says twice", more);
}

/// What can be chosen for all of them at once.
fn choices_of_all(ui: &mut Ui, preview: &Preview, theirs: &mut Theirs) {
    let (all, differ) = (&preview.differing, &preview.differ);
    chips(ui, |ui| {
        let none = all.iter().all(|of| theirs.is_none(of));
        let keep = Push::new("Keep all of yours").small().chosen(none);
        if keep.show(ui).clicked() {
            *theirs = Theirs::default();
            for of in all {
                theirs.choose_all(&of.id, false, differ);
            }
        }
        let every = all.iter().all(|of| theirs.is_all(of));
        let take = Push::new("Take all of the file\u{2019}s").small();
        if take.chosen(every).show(ui).clicked() {
            for of in all {
                theirs.choose_all(&of.id, true, differ);
            }
        }
        for of in all.iter().filter(|_| all.len() > 1) {
            let is_all = theirs.is_all(of);
            let take = Push::new(format!("Take the file\u{2019}s {}", of.called)).small();
            if take.chosen(is_all).show(ui).clicked() {
                theirs.choose_all(&of.id, !is_all, differ);
            }
        }
    });
}

fn row(ui: &mut Ui, difference: &Difference, theirs: &mut Theirs, all: &[Difference]) {
    let Difference {
        what,
        mine,
        theirs: given,
        ..
    } = difference;
    body(ui, what);
    let is_theirs = theirs.has(difference);
    let ways = [
        (false, format!("Keep yours, {mine}"), "keep yours", mine),
        (
            true,
            format!("Take the file\u{2019}s, {given}"),
            "take the file\u{2019}s",
            given,
        ),
    ];
    chips(ui, |ui| {
        for (way, words, verb, value) in ways {
            let push = Push::new(words).small().chosen(is_theirs == way);
            let push = push.named(format!("{what}: {verb} {value}"));
            if push.show(ui).clicked() {
                theirs.choose(difference, way, all);
            }
        }
    });
}
