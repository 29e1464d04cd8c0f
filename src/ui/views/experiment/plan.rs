//! Four questions, what they could find in one's own diary, and the toss.

use std::sync::Arc;

use chrono::{Datelike as _, Days, NaiveDate, Weekday};
use egui::Ui;

use crate::analysis::begin::{Refused, Wish, earliest, on};
use crate::analysis::planner::Planner;
use crate::analysis::question::OUTCOME_DAYS;
use crate::analysis::verdict::LEAST_SCORED;
use crate::chart::spec::Chart;
use crate::chart::trial::{chances, chances_table};
use crate::lang::{DateForm, say};
use crate::model::journal::Journal;
use crate::model::mentions::spellings;
use crate::model::metric::MetricId;
use crate::model::named::Named;
use crate::model::session::Kind;
use crate::model::time::LAST_DATE;
use crate::model::trial::BLOCKS;
use crate::report::outgoing::Outgoing;
use crate::ui::action::{Action, TrialAction};
use crate::ui::icons::Icon;
use crate::ui::plot;
use crate::ui::state::experiment::ExperimentState;
use crate::ui::theme::GAP;
use crate::ui::views::charted;
use crate::ui::widgets::choose::choose;
use crate::ui::widgets::push::{Look, Push};
use crate::ui::widgets::{
    Column, body, card_title, chips, labelled, muted, page_raw_card, two_cards,
};
use crate::words::Measure;
use crate::words::chances::chances as chances_in_words;

const CHART: f32 = 240.0;
const WEEK: [Weekday; 7] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
    Weekday::Sat,
    Weekday::Sun,
];

/// What the page shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// What can be tried.
    pub kinds: Vec<Kind>,
    /// What can be measured.
    pub metrics: Vec<(String, MetricId)>,
    /// What is measured, by name.
    pub metric: String,
    /// The chosen plan.
    pub wish: Wish,
    /// "4 Sep 2026 to 18 Jan 2027".
    pub days: String,
    /// What so many pairs could find.
    pub chances: Arc<Chart>,
    /// What is taken along of it.
    pub outgoing: Outgoing,
    /// The same in words.
    pub words: Vec<String>,
    /// Why it can't begin yet.
    pub missing: Option<String>,
    /// Whether there are earlier ones to go back to.
    pub back: bool,
}

/// What the page shows; `None` where the score is not in the table.
pub fn content(
    journal: &Journal,
    planner: &Planner,
    state: &ExperimentState,
    today: NaiveDate,
) -> Option<Content> {
    let (metric, kind) = (state.metric(journal), state.kind(journal));
    let measured = journal.metrics().get(&metric)?;
    let blocks = state.blocks.unwrap_or(planner.blocks);
    let weekday = state
        .weekday
        .unwrap_or_else(|| usual_day(journal, &kind, today));
    let first = on(weekday, earliest(today));
    // To the last day of outcome, as it is told of one that runs.
    let last = first.checked_add_days(Days::new(14 * u64::from(blocks) - 7 + OUTCOME_DAYS as u64));
    let missing = (planner.scored < LEAST_SCORED).then(|| {
        let (noun, scored) = (&Measure::new(measured).noun, planner.scored);
        say::ExperimentNeeds {
            needed: LEAST_SCORED,
            noun,
            scored,
        }
        .text()
    });
    let chart = chances(planner, journal.metrics(), measured, blocks);
    let is_late = last.is_none_or(|last| last > LAST_DATE);
    let missing = missing.or_else(|| is_late.then(|| Refused::TooLate.to_string()));
    let own = spellings(Named::Kind, journal).into_iter().map(Kind::new);
    let mut kinds: Vec<Kind> = Kind::OFFERED.into();
    kinds.extend(own.filter(|kind| !Kind::OFFERED.contains(kind)));
    kinds.dedup();
    let metrics = journal
        .metrics()
        .iter()
        .filter(|m| !m.retired || m.id == metric);
    Some(Content {
        kinds,
        metrics: metrics
            .map(|m| (m.title().into_owned(), m.id.clone()))
            .collect(),
        metric: measured.name.clone(),
        days: say::Period {
            begin: first,
            end: last.unwrap_or(first),
        }
        .text(),
        chances: Arc::new(chart.clone().headed()),
        outgoing: Outgoing::seen("chances", chart, chances_table(planner, measured)),
        words: chances_in_words(planner, measured, blocks),
        missing,
        wish: Wish {
            metric,
            kind,
            first,
            blocks,
            watch: state.watch,
        },
        back: !journal.trials().is_empty(),
    })
}

/// The weekday on which most sessions of the kind were; the earliest possible one without any.
fn usual_day(journal: &Journal, kind: &Kind, today: NaiveDate) -> Weekday {
    let mut counts = [0_usize; 7];
    for session in journal.sessions().iter().filter(|s| s.kind == *kind) {
        counts[session.date.weekday().num_days_from_monday() as usize] += 1;
    }
    let most = counts.iter().copied().max().filter(|most| *most > 0);
    let place = most.and_then(|most| counts.iter().position(|n| *n == most));
    place.map_or_else(|| earliest(today).weekday(), |place| WEEK[place])
}

/// Draws the questions, the chances and the toss.
pub fn ui(ui: &mut Ui, content: &Content, state: &mut ExperimentState) -> Option<Action> {
    let (mut action, mut made) = (None, None);
    two_cards(ui, |ui, column| match column {
        Column::Left => action = questions(ui, content, state),
        Column::Right => made = found(ui, content),
    });
    ui.add_space(GAP - 8.0);
    page_raw_card(ui, |ui| {
        body(ui, &say::BeforeYouBegin.text());
        muted(ui, &say::CoinBefore.text());
    });
    action.or(made)
}

fn questions(ui: &mut Ui, content: &Content, state: &mut ExperimentState) -> Option<Action> {
    card_title(ui, &say::FourQuestions.text());
    ui.spacing_mut().item_spacing.y = 12.0;
    let width = ui.available_width().min(260.0);
    labelled(ui, &say::AskTried.text(), |ui| {
        let kinds = content
            .kinds
            .iter()
            .map(|kind| (kind.title(), kind.clone()));
        if let Some(kind) = choose(
            ui,
            &say::Tried.text(),
            &content.wish.kind.title(),
            width,
            kinds,
        ) {
            (state.kind, state.blocks) = (Some(kind), None);
        }
    });
    labelled(ui, &say::AskMeasured.text(), |ui| {
        let metrics = content.metrics.iter().cloned();
        if let Some(metric) = choose(ui, &say::Measured.text(), &content.metric, width, metrics) {
            (state.metric, state.blocks) = (Some(metric), None);
        }
    });
    labelled(ui, &say::AskWhichDay.text(), |ui| {
        chips(ui, |ui| {
            for day in WEEK {
                let chosen = content.wish.first.weekday() == day;
                let date = content.wish.first.week(day).first_day();
                let push = Push::new(DateForm::WeekdayShort.of(date))
                    .small()
                    .chosen(chosen)
                    .named(DateForm::Weekday.of(date));
                if push.show(ui).clicked() {
                    state.weekday = Some(day);
                }
            }
        });
    });
    labelled(ui, &say::AskPairs.text(), |ui| {
        pairs(ui, content, state);
    });
    labelled(ui, &say::AskLook.text(), |ui| {
        chips(ui, |ui| {
            for (words, watch) in [
                (say::LookAtEnd.text(), false),
                (say::LookAfterEach.text(), true),
            ] {
                let push = Push::new(words).small().chosen(content.wish.watch == watch);
                if push.show(ui).clicked() {
                    state.watch = watch;
                }
            }
        });
        muted(ui, &say::CoinLooking.text());
    });
    if let Some(missing) = &content.missing {
        body(ui, missing);
    }
    let mut action = None;
    ui.horizontal_wrapped(|ui| {
        let toss = Push::new(say::TossAndSeal.text()).look(Look::Primary);
        if toss.enabled(content.missing.is_none()).show(ui).clicked() {
            action = Some(Action::Trial(TrialAction::Begin(content.wish.clone())));
        }
        let back = Push::new(say::BackToExperiment.text()).look(Look::Quiet);
        if content.back && back.show(ui).clicked() {
            state.another = false;
        }
        muted(ui, &say::KeptInJournal.text());
    });
    action
}

/// Minus, the number of pairs and plus; the days they take.
fn pairs(ui: &mut Ui, content: &Content, state: &mut ExperimentState) {
    ui.horizontal_wrapped(|ui| {
        let blocks = content.wish.blocks;
        let step = |ui: &mut Ui, icon, words: String, to: u32| {
            let push = Push::icon(icon, words).enabled(BLOCKS.contains(&to));
            push.show(ui).clicked().then_some(to)
        };
        let fewer = step(ui, Icon::Bar, say::FewerPairs.text(), blocks - 1);
        body(ui, &blocks.to_string());
        let more = step(ui, Icon::Plus, say::MorePairs.text(), blocks + 1);
        state.blocks = fewer.or(more).or(state.blocks);
        body(ui, &content.days);
    });
}

fn found(ui: &mut Ui, content: &Content) -> Option<Action> {
    card_title(ui, &say::WhatCouldShow.text());
    let words = &say::ChancesCaption.text();
    let outgoing = &content.outgoing;
    let made = charted::caption(ui, words, outgoing);
    let look = plot::look(ui).panels(CHART);
    let chart = (&content.chances, &look);
    let made = charted::show(ui, "chances", chart, outgoing).or(made);
    for line in &content.words {
        body(ui, line);
    }
    made
}
