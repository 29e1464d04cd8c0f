//! The answer: the sentence beside the gap day by day.

use std::sync::Arc;

use chrono::{Days, NaiveDate};
use egui::{Id, RichText, Sense, Ui, vec2};

use crate::analysis::effect::{CurveDay, Effect, SessionGap};
use crate::analysis::naming;
use crate::analysis::recovery::Recovery;
use crate::analysis::verdict::Verdict;
use crate::chart::spec::Chart;
use crate::lang::say;
use crate::model::edit::Edit;
use crate::model::journal::Journal;
use crate::model::legible;
use crate::model::main_question::MainQuestion;
use crate::model::metric::Metric;
use crate::report::outgoing::Outgoing;
use crate::report::pictures::{self, Subject};
use crate::ui::action::Action;
use crate::ui::icons::{self, Icon};
use crate::ui::plot;
use crate::ui::state::Page;
use crate::ui::theme::{Tokens, font, is_wide};
use crate::ui::views::charted;
use crate::ui::views::pointed::{self, Told};
use crate::ui::widgets::push::{Look, Push};
use crate::ui::widgets::{Column, beside, body, muted, page_card};
use crate::words::beside as beside_words;
use crate::words::figures::{Line, figures};
use crate::words::{self, Measure, Voice};

use super::claims::{self, Claim};
use super::each::Each;
use super::others::{self, Other};
use super::points::{self, Point};
use super::studied::asked;

/// Height of the chart below the sentence, and beside it.
const CHART: f32 = 176.0;
const HERO: f32 = 200.0;
/// The share of the days after a session beside the sentence.
const DAYS: f32 = 0.44;
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
    /// Which sessions it rests on, a sentence each.
    pub basis: Vec<String>,
    /// What its forecast rests on, and when it is looked at again.
    pub forecast: String,
    /// Whether it is the main question or one of several looks.
    pub look: Option<String>,
    /// What this question would be as the main one, where it could be that.
    pub offer: Option<MainQuestion>,
    /// The icon of the verdict.
    pub icon: Icon,
    /// What followed each session; none while the answer rests.
    pub each: Option<Each>,
    /// The mean gap day by day; none before the verdict may be read.
    pub curve: Option<Curve>,
    /// The other metrics.
    pub others: Vec<Other>,
    /// What would make it surer.
    pub surer: Vec<String>,
    /// The article's claims.
    pub claims: Vec<Claim>,
    /// The numbers behind it.
    pub method: Vec<Line>,
}

/// The mean gap on each of the days after a session.
#[derive(Clone, Debug, PartialEq)]
pub struct Curve {
    /// Its chart.
    pub chart: Arc<Chart>,
    /// Each day that has one, in words.
    pub days: Vec<Point>,
    /// What is taken along of it.
    pub outgoing: Outgoing,
}

impl Curve {
    fn of(journal: &Journal, effect: &Effect, metric: &Metric) -> Self {
        let metrics = journal.metrics();
        let measure = Measure::new(metric);
        let day = |day: &CurveDay| {
            let gap = day.gap?;
            let told = measure.short(gap);
            let fits = |ends| {
                let (range, told) = (&measure.ends(ends), &told);
                say::DayAfterFits { range, told }.text()
            };
            let fits = day.low.zip(day.high).map(fits);
            let (n, nth) = (day.n, day.day);
            Some(Point {
                x: day.day as f64,
                y: gap,
                told: Told {
                    title: say::DayAfter { n, nth }.text(),
                    lines: vec![pointed::Line::of(fits.unwrap_or(told))],
                    hint: String::new(),
                },
            })
        };
        Self {
            chart: Arc::new(pictures::day_by_day(effect, metrics, metric).headed()),
            days: effect.curve.iter().filter_map(day).collect(),
            outgoing: asked(journal, effect, metric, Subject::Curve),
        }
    }
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
            beside: beside_words::notes(effect, metrics, Voice::You),
            basis: beside_words::sessions(effect, Voice::You, today),
            forecast: [
                beside_words::forecast(effect).join(" "),
                say::NoDiaryTells.text(),
            ]
            .join(" "),
            look: beside_words::look(journal, effect, Voice::You),
            offer: naming::offered(journal, effect, today),
            icon: others::icon(effect),
            each: Each::of(journal, effect, metric),
            curve: (!early).then(|| Curve::of(journal, effect, metric)),
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
    let days: Vec<_> = days.take(BLANK_DAYS).map(beside_words::date).collect();
    if !days.is_empty() {
        lines.push(
            say::BlankDaysAfter {
                names: &days.join(", "),
            }
            .text(),
        );
    }
    lines
}

/// Draws the answer, with the days after a session beside it where there is room.
pub fn ui(ui: &mut Ui, answer: &Answer) -> Option<Action> {
    let Some(curve) = &answer.curve else {
        return page_card(ui, |ui| sentence(ui, answer));
    };
    page_card(ui, |ui| {
        if !is_wide(ui) {
            let action = sentence(ui, answer);
            return days(ui, curve, CHART).or(action);
        }
        let (right, mut action, mut made) = (ui.available_width() * DAYS, None, None);
        beside(ui, right, |ui, column| match column {
            Column::Left => action = sentence(ui, answer),
            Column::Right => made = days(ui, curve, HERO),
        });
        made.or(action)
    })
}

fn days(ui: &mut Ui, curve: &Curve, height: f32) -> Option<Action> {
    let words = say::DayByDay.text();
    let made = charted::caption(ui, &words, &curve.outgoing);
    let look = plot::look(ui).panels(height);
    let name = &say::DayByDayKeys.text();
    let chart = (&curve.chart, &look);
    let (response, _) = points::ui(ui, (Id::unique("day by day"), name), chart, &curve.days);
    made.or_else(|| charted::menu(ui, &response, &curve.outgoing))
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
    if !answer.beside.is_empty() {
        muted(ui, &answer.beside.join(" "));
    }
    muted(ui, &answer.basis.join(" "));
    if let Some(look) = &answer.look {
        muted(ui, look);
    }
    if answer.each.is_none() {
        // The answer rests for an experiment: that is where it is looked at.
        let coin = Push::new(say::CoinTitle.text()).look(Look::Quiet).show(ui);
        return coin.clicked().then_some(Action::Go(Page::Experiment));
    }
    let offer = answer.offer.as_ref()?;
    let pushed = Push::new(say::MakeMainQuestion.text()).show(ui).clicked();
    let edit = || Edit::MainQuestion(Some(Box::new(offer.clone())));
    pushed.then(|| Action::edit(say::UndoMainQuestion.text(), edit()))
}
