//! The answer: the sentence, then each session's gap and the gap day by day.

use std::sync::Arc;

use chrono::{Days, NaiveDate};
use egui::{RichText, Sense, Ui, vec2};

use crate::analysis::effect::{Effect, SessionGap};
use crate::analysis::naming;
use crate::analysis::recovery::Recovery;
use crate::analysis::verdict::Verdict;
use crate::chart::spec::Chart;
use crate::model::edit::Edit;
use crate::model::journal::Journal;
use crate::model::legible;
use crate::model::main_question::MainQuestion;
use crate::model::metric::Metric;
use crate::report::pictures;
use crate::ui::action::Action;
use crate::ui::icons::{self, Icon};
use crate::ui::plot;
use crate::ui::theme::{GAP, Tokens, font, is_wide};
use crate::ui::widgets::push::Push;
use crate::ui::widgets::{self, Column, body, card, card_title, muted};
use crate::words::beside;
use crate::words::figures::{Line, figures};
use crate::words::{self, Voice};

use super::claims::{self, Claim};
use super::others::{self, Other};

const CHART: f32 = 176.0;
/// Blank days that are named.
const BLANK_DAYS: usize = 4;

/// The answer for one metric, in words and charts.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// "Does massage help your back pain?"
    pub question: String,
    /// The settled verdict.
    pub headline: String,
    /// Today's figures.
    pub sentence: String,
    /// What stands beside it: how long the difference lasts, and what a forecast can't see.
    pub beside: Vec<String>,
    /// What it rests on, a sentence each.
    pub basis: Vec<String>,
    /// Whether it is the main question or one of several looks.
    pub look: Option<String>,
    /// What this question would be as the main one, where it could be that.
    pub offer: Option<MainQuestion>,
    /// The icon of the verdict.
    pub icon: Icon,
    /// Each session's gap; none while the answer rests.
    pub each: Option<Arc<Chart>>,
    /// The mean gap day by day; none before the verdict may be read.
    pub curve: Option<Arc<Chart>>,
    /// The other metrics.
    pub others: Vec<Other>,
    /// What would make it surer.
    pub surer: Vec<String>,
    /// The article's claims.
    pub claims: Vec<Claim>,
    /// The numbers behind it.
    pub method: Vec<Line>,
}

impl Answer {
    /// The answer of `effect`, beside `all` the others and what is known of the days after workouts.
    pub fn of(
        journal: &Journal,
        effect: &Effect,
        (all, recovery): (&[Effect], Option<&Recovery>),
        today: NaiveDate,
    ) -> Option<Self> {
        let metrics = journal.metrics();
        let metric = metrics.get(&effect.metric)?;
        let early = matches!(effect.shown(), Verdict::TooEarly | Verdict::Resting);
        Some(Self {
            question: words::question(effect, metrics),
            headline: words::headline(effect, metrics),
            sentence: words::sentence(effect, metrics),
            beside: beside::notes(effect, metrics, Voice::You),
            basis: beside::basis(effect, Voice::You, today),
            look: beside::look(journal, effect, Voice::You),
            offer: naming::offered(journal, effect, today),
            icon: others::icon(effect),
            each: effect
                .rests
                .is_none()
                .then(|| Arc::new(pictures::each_session(effect, metrics, metric).headed())),
            curve: (!early)
                .then(|| Arc::new(pictures::day_by_day(effect, metrics, metric).headed())),
            others: others::content(journal, effect, all),
            surer: surer(journal, effect, metric),
            claims: claims::content(journal, all, recovery),
            method: figures(effect, metrics),
        })
    }
}

/// What would make it surer, with the latest blank days after sessions by date.
fn surer(journal: &Journal, effect: &Effect, metric: &Metric) -> Vec<String> {
    let mut lines = words::surer(effect, journal.metrics());
    let after = |gap: &SessionGap| {
        let first = gap.date;
        (1..=effect.outcome_days as u64)
            .rev()
            .filter_map(move |day| first.checked_add_days(Days::new(day)))
    };
    let counts = |date: &NaiveDate| effect.to.is_some_and(|to| *date <= to);
    let blank = |date: &NaiveDate| journal.value(*date, metric).is_none();
    let days = effect
        .gaps
        .iter()
        .rev()
        .flat_map(after)
        .filter(counts)
        .filter(blank);
    let days: Vec<_> = days.take(BLANK_DAYS).map(beside::date).collect();
    if !days.is_empty() {
        lines.push(format!("Blank, the latest first: {}.", days.join(", ")));
    }
    lines
}

/// Draws the answer and its two charts.
pub fn ui(ui: &mut Ui, answer: &Answer) -> Option<Action> {
    let mut action = None;
    card(ui, 24, |ui| action = sentence(ui, answer));
    let Some(gaps) = &answer.each else {
        return action;
    };
    ui.add_space(GAP - 8.0);
    let each = |ui: &mut Ui| {
        card_title(ui, "Each session");
        muted(ui, "the next three days against your forecast");
        chart(ui, "each session", gaps);
    };
    let Some(curve) = &answer.curve else {
        card(ui, 20, each);
        return action;
    };
    let days = |ui: &mut Ui| {
        card_title(ui, "Day by day after a session");
        muted(
            ui,
            "mean and the range that fits; the three green days count",
        );
        chart(ui, "day by day", curve);
    };
    if is_wide(ui) {
        let right = (ui.available_width() - GAP) / 2.0;
        widgets::beside(ui, right, |ui, column| match column {
            Column::Left => card(ui, 20, each),
            Column::Right => card(ui, 20, days),
        });
    } else {
        card(ui, 20, each);
        ui.add_space(GAP - 8.0);
        card(ui, 20, days);
    }
    action
}

fn sentence(ui: &mut Ui, answer: &Answer) -> Option<Action> {
    let t = Tokens::of(ui);
    muted(ui, &answer.question);
    ui.horizontal_top(|ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(24.0, 34.0), Sense::hover());
        icons::icon(ui.painter(), answer.icon, rect.center(), t.accent);
        let headline = RichText::new(legible::line(&answer.headline))
            .font(font(26.0))
            .color(t.ink);
        ui.add(egui::Label::new(headline).wrap());
    });
    body(ui, &answer.sentence);
    for line in &answer.beside {
        body(ui, line);
    }
    muted(ui, &answer.basis.join(" "));
    muted(ui, beside::EXPECTATION);
    if let Some(look) = &answer.look {
        muted(ui, look);
    }
    let offer = answer.offer.as_ref()?;
    let pushed = Push::new("Make this the main question").show(ui).clicked();
    let edit = || Edit::MainQuestion(Some(Box::new(offer.clone())));
    pushed.then(|| Action::edit("main question", edit()))
}

fn chart(ui: &mut Ui, salt: &str, chart: &Arc<Chart>) {
    plot::show(ui, salt, chart, &plot::look(ui).panels(CHART));
}
