//! What an import would do, or did: the counts, the first rows, what is refused and what differs.

use std::collections::BTreeMap;

use egui::Ui;

use crate::lang::choice::Stage;
use crate::lang::say;
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
            title_of(ui, &title(preview, Stage::Can), come);
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
                if Push::new(say::Cancel.text()).show(ui).clicked() {
                    actions.push(Action::Go(Page::Today));
                }
            });
            // Always a line, so that nothing moves when the reason is over.
            muted(ui, &waits.unwrap_or_else(|| say::OneUndo.text()));
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
    match (preview.taken, preview.replaced) {
        (0, 0) if preview.brings => say::BringInNew.text(),
        (0, n @ 1..) => say::ReplaceValues { n }.text(),
        (n, 0) if preview.parts > 0 => {
            let more = preview.parts;
            say::BringInAndPart { n, more }.text()
        }
        // Rows of which a part is replaced are not among those that come in whole.
        (n, all) if all > n => say::BringInReplace { n, all }.text(),
        (n, _) => say::BringIn { n }.text(),
    }
}

/// Why nothing can be brought in yet, where it is so.
fn reason(preview: &Preview, better: &BTreeMap<String, Better>) -> Option<String> {
    let open = preview.fresh.iter();
    let open = open.filter(|name| !better.contains_key(*name));
    let open: Vec<&str> = open.map(String::as_str).collect();
    if !open.is_empty() {
        let names = &open.join(", ");
        return Some(say::SayWhichBetter { names }.text());
    }
    if preview.brings {
        return None;
    }
    let words = if !preview.differ.is_empty() {
        say::NothingNewDiffer.text()
    } else if preview.refused > 0 && preview.refused == preview.read {
        say::NothingRead.text()
    } else {
        say::NothingNew.text()
    };
    Some(words)
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
        title_of(ui, &title(preview, Stage::Back), come);
        muted(ui, &say::TakenBack.text());
        if Push::new(say::LookAgain.text()).show(ui).clicked() {
            actions.push(Action::Import(ImportAction::Preview));
        }
        return actions;
    }
    title_of(ui, &title(preview, Stage::In), come);
    told(ui, preview, more);
    ui.horizontal_wrapped(|ui| {
        let see = Push::new(say::SeeInHistory.text()).look(Look::Primary);
        if see.show(ui).clicked() {
            let history = Action::Go(Page::History);
            actions.push(preview.last.map_or(history, Action::ShowDay));
        }
        let last = standing == Some(Standing::Last);
        if last && Push::new(say::Undo.text()).show(ui).clicked() {
            actions.push(Action::Undo);
        }
    });
    if standing == Some(Standing::Under) {
        muted(ui, &say::ChangedSince.text());
    }
    actions
}

/// "3 of 4 rows brought in", "2 of 4 rows and a part of 1 more brought in".
fn title(preview: &Preview, stage: Stage) -> String {
    let all = preview.read;
    match (preview.taken, preview.parts) {
        (0, n) if n > 0 && n < all => say::RowsPartOf { n, all, stage }.text(),
        (0, _) if preview.brings => say::RowsPart { all, stage }.text(),
        (n, 0) => say::RowsWhole { n, all, stage }.text(),
        (n, more) => say::RowsAndPart {
            n,
            all,
            more,
            stage,
        }
        .text(),
    }
}

fn told(ui: &mut Ui, preview: &Preview, more: &mut usize) {
    let (already, repeats) = (preview.already, preview.repeats);
    let (conflicts, refused) = (preview.conflicts, preview.refused);
    let others = [
        (already, say::RowsAlready { n: already }.text()),
        (repeats, say::RowsRepeat { n: repeats }.text()),
        (conflicts, say::RowsDiffer { n: conflicts }.text()),
        (refused, say::RowsRefused { n: refused }.text()),
    ];
    for (_, words) in others.into_iter().filter(|(rows, _)| *rows > 0) {
        muted(ui, &words);
    }
    if preview.replaced > 0 {
        let n = preview.replaced;
        body(ui, &say::ValuesReplaced { n }.text());
    }
    preview.holds.iter().for_each(|line| {
        body(ui, line);
    });
    if !preview.first.is_empty() {
        ui.add_space(4.0);
        muted(ui, &say::AsStored.text());
        preview.first.iter().for_each(|line| {
            body(ui, line);
        });
        let left = (preview.taken + preview.parts).saturating_sub(preview.first.len());
        if left > 0 {
            muted(ui, &say::AndMoreRows { n: left }.text());
        }
    }
    if !preview.unused.is_empty() {
        let names = &preview.unused;
        muted(ui, &say::NothingTakenFrom { names }.text());
    }
    if !preview.refusals.is_empty() {
        muted(ui, &say::UnreadStaysOut.text());
    }
    let shown = REFUSALS[0] + *more * REFUSALS[1];
    for refusal in preview.refusals.iter().take(shown) {
        field_error(ui, refusal);
    }
    let left = preview.refusals.len().saturating_sub(shown);
    show_more(
        ui,
        left,
        (
            |n| say::MoreUnread { n }.text(),
            || say::ShowMoreUnread.text(),
        ),
        more,
    );
    if left == 0 && preview.unnamed > 0 {
        let n = preview.unnamed;
        muted(ui, &say::AndMoreUnread { n }.text());
    }
}

/// Which way each score that is new is better: nobody can know but the person.
fn directions(ui: &mut Ui, fresh: &[String], better: &mut BTreeMap<String, Better>) {
    if fresh.is_empty() {
        return;
    }
    ui.add_space(8.0);
    card_title(ui, &say::WhichBetter.text());
    muted(ui, &say::ScoresNew.text());
    let ways = [
        (Better::Lower, say::LowerIsBetter.text()),
        (Better::Higher, say::HigherIsBetter.text()),
    ];
    if fresh.len() > 2 {
        chips(ui, |ui| {
            for (way, words) in &ways {
                let chosen = fresh.iter().all(|name| better.get(name) == Some(way));
                let push = Push::new(say::AllOf { told: words }.text())
                    .small()
                    .chosen(chosen);
                if push.show(ui).clicked() {
                    better.extend(fresh.iter().map(|name| (name.clone(), *way)));
                }
            }
        });
    }
    for name in fresh {
        labelled(ui, name, |ui| {
            chips(ui, |ui| {
                for (way, words) in &ways {
                    let chosen = better.get(name) == Some(way);
                    let push = Push::new(words).small().chosen(chosen);
                    if push.named(format!("{name}: {words}")).show(ui).clicked() {
                        better.insert(name.clone(), *way);
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
    card_title(ui, &say::DifferTitle.text());
    muted(ui, &say::DifferHint.text());
    if preview.differing.iter().any(|of| of.unasked > 0) {
        muted(ui, &say::DifferExperiments.text());
    }
    choices_of_all(ui, preview, theirs);
    if preview.unlisted > 0 {
        let n = preview.unlisted;
        muted(ui, &say::DifferUnlisted { n }.text());
    }
    let shown = DIFFERENCES * (1 + *more);
    for difference in preview.differ.iter().take(shown) {
        row(ui, difference, theirs, &preview.differ);
    }
    let left = preview.differ.len().saturating_sub(shown);
    show_more(
        ui,
        left,
        (
            |n| say::MoreDiffer { n }.text(),
            || say::ShowMoreDiffer.text(),
        ),
        more,
    );
}

/// Where a later row of the file differs from an earlier one.
fn within(ui: &mut Ui, preview: &Preview, more: &mut usize) {
    if preview.within.is_empty() {
        return;
    }
    ui.add_space(8.0);
    card_title(ui, &say::TwiceTitle.text());
    muted(ui, &say::TwiceHint.text());
    let shown = DIFFERENCES * (1 + *more);
    for difference in preview.within.iter().take(shown) {
        let Difference {
            what, mine, theirs, ..
        } = difference;
        let words = say::FileTwice {
            label: what,
            mine,
            theirs,
        }
        .text();
        muted(ui, &words);
    }
    let left = preview.within.len().saturating_sub(shown);
    show_more(
        ui,
        left,
        (
            |n| say::MoreTwice { n }.text(),
            || say::ShowMoreTwice.text(),
        ),
        more,
    );
}

/// What can be chosen for all of them at once.
fn choices_of_all(ui: &mut Ui, preview: &Preview, theirs: &mut Theirs) {
    let (all, differ) = (&preview.differing, &preview.differ);
    chips(ui, |ui| {
        let none = all.iter().all(|of| theirs.is_none(of));
        let keep = Push::new(say::KeepAllYours.text()).small().chosen(none);
        if keep.show(ui).clicked() {
            *theirs = Theirs::default();
            for of in all {
                theirs.choose_all(&of.id, false, differ);
            }
        }
        let every = all.iter().all(|of| theirs.is_all(of));
        let take = Push::new(say::TakeAllFiles.text()).small();
        if take.chosen(every).show(ui).clicked() {
            for of in all {
                theirs.choose_all(&of.id, true, differ);
            }
        }
        for of in all.iter().filter(|_| all.len() > 1) {
            let is_all = theirs.is_all(of);
            let take = Push::new(say::TakeFilesOf { name: &of.called }.text()).small();
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
        (
            false,
            say::KeepYours { mine }.text(),
            say::KeepYoursOf { label: what, mine }.text(),
        ),
        (
            true,
            say::TakeFiles { theirs: given }.text(),
            say::TakeFilesName {
                label: what,
                theirs: given,
            }
            .text(),
        ),
    ];
    chips(ui, |ui| {
        for (way, words, name) in ways {
            let push = Push::new(words).small().chosen(is_theirs == way);
            let push = push.named(name);
            if push.show(ui).clicked() {
                theirs.choose(difference, way, all);
            }
        }
    });
}
