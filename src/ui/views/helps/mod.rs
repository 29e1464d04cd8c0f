//! What helps: every kind of session and every person, each held against the forecast on one axis.
//!
//! Invariants: the order of rows depends on no figure, only on whether there is an answer, and no row is called better than another; what
//! can't be told apart from another has neither a mark nor a cost.

mod row;

use std::sync::Arc;

use chrono::NaiveDate;
use egui::{Frame, Margin, RichText, Ui};

use crate::analysis::answer::Effect;
use crate::analysis::compare::{Comparison, Who, in_order, left_out};
use crate::analysis::schedule::{Phase, is_altered, phase};
use crate::analysis::verdict::{LEAST_SESSIONS, Verdict};
use crate::chart::spec::y_ticks;
use crate::chart::table::Table;
use crate::lang::say;
use crate::model::journal::Journal;
use crate::model::legible;
use crate::model::metric::{Metric, MetricId, Metrics};
use crate::model::name::same;
use crate::model::session::Kind;
use crate::model::trial::TrialPlan;
use crate::report::outgoing::Outgoing;
use crate::ui::action::Action;
use crate::ui::focus;
use crate::ui::icons::Icon;
use crate::ui::state::{AnswerState, ExperimentState, HelpsState, Page};
use crate::ui::theme::{GAP, Tokens, font};
use crate::ui::views::{before_after, charted};
use crate::ui::widgets::choose::choose;
use crate::ui::widgets::push::{Look, Push};
use crate::ui::widgets::{
    body, card_title, muted, page_card, page_header, page_raw_card, show_whole,
};
use crate::words;
use crate::words::beside;
use crate::words::experiment::Told;
use crate::words::{Measure, Voice, helps};

use self::row::{Columns, Row};

/// Width of the list of scores.
const LIST: f32 = 190.0;
/// Width that title and list take beside each other.
const HEADER: f32 = 440.0;
/// Between the lines of an open answer.
const ANSWER_GAP: f32 = 8.0;

/// What the page shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// The scores that there are to ask about.
    pub metrics: Vec<(String, MetricId)>,
    /// The chosen one, by name.
    pub metric: String,
    /// "23 Nov 2024 to 22 Nov 2026"; empty without a scored day.
    pub period: String,
    /// "points".
    pub unit: String,
    /// "one point for a day costs".
    pub costs: String,
    /// The rows to be taken along.
    pub outgoing: Outgoing,
    /// The labelled places of the axis, from one end to the other.
    pub ticks: Vec<(f64, String)>,
    /// The kinds; `None` while they are being worked out.
    pub kinds: Option<Vec<Row>>,
    /// The people.
    pub people: Vec<Row>,
    /// Kinds and people that have no row.
    pub left: usize,
    /// What "could be luck" means, where a row says so.
    pub luck: Option<String>,
    /// The answer of the open row.
    pub open: Option<Opened>,
    /// The experiments that go on, or else the last one: their ids and what is said of them.
    pub experiments: Vec<(String, String)>,
}

/// The answer of one row.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// "Does massage help your back pain?"
    pub question: String,
    /// The verdict in a sentence.
    pub headline: String,
    /// Today's figures, and what a better day costs.
    pub sentences: Vec<String>,
    /// Where it is shown how it was worked out; none where that page can't ask the same.
    pub whole: Option<AnswerState>,
}

/// What the page shows of these rows, once they are worked out.
pub fn content(
    journal: &Journal,
    rows: Option<&[Comparison]>,
    state: &HelpsState,
    today: NaiveDate,
) -> Option<Content> {
    let metrics = journal.metrics();
    let id = state.metric(journal);
    let metric = metrics.get(&id)?;
    let measure = Measure::new(metric);
    let all = rows.unwrap_or_default();
    let drawn = |people: bool| {
        let rows = in_order(all)
            .into_iter()
            .filter(|row| matches!(row.who, Who::With(_)) == people);
        rows.map(|row| drawn(row, journal, state)).collect()
    };
    let (kinds, people): (Vec<Row>, Vec<Row>) = (drawn(false), drawn(true));
    let ends = kinds.iter().chain(&people).flat_map(Row::ends);
    let reach = ends.fold(2.0 * metric.notice.abs(), |reach, end| reach.max(end.abs()));
    let open = all.iter().find(|row| Some(&row.who) == state.open.as_ref());
    let named = metrics.iter().filter(|m| !m.retired || m.id == id);
    Some(Content {
        metrics: named
            .map(|m| (m.title().into_owned(), m.id.clone()))
            .collect(),
        metric: metric.title().into_owned(),
        period: all.iter().find_map(period).unwrap_or_default(),
        unit: say::Unit { measure: &measure }.text(),
        costs: helps::cost_head(&measure),
        outgoing: outgoing(all, metrics, &measure),
        ticks: ticks(reach, &measure),
        open: open.map(|row| opened(row, journal, metric, today)),
        kinds: rows.is_some().then_some(kinds),
        people,
        left: left_out(journal),
        luck: helps::luck_note(all),
        experiments: experiments(journal, today),
    })
}

/// The rows as the report and the command line have them.
fn outgoing(rows: &[Comparison], metrics: &Metrics, measure: &Measure) -> Outgoing {
    let rows = in_order(rows).into_iter();
    let cells = |row: &Comparison| helps::cells(row, metrics, measure).into();
    Outgoing::Numbers(Arc::new(Table {
        header: helps::columns(measure).into(),
        rows: rows.map(cells).collect(),
    }))
}

fn experiments(journal: &Journal, today: NaiveDate) -> Vec<(String, String)> {
    let plans = journal.trials();
    let going = plans
        .iter()
        .filter(|plan| phase(plan, today) == Phase::Running);
    let mut shown: Vec<&TrialPlan> = going.collect();
    if shown.is_empty() {
        shown.extend(plans.last());
    }
    let words = |plan: &TrialPlan| {
        let told = &Told::of(plan, journal.metrics(), Voice::You).about();
        match phase(plan, today) {
            _ if is_altered(plan) => say::ExperimentWasAltered { told }.text(),
            Phase::Running => say::ExperimentGoesOn { told }.text(),
            Phase::Stopped => say::ExperimentWasStopped { told }.text(),
            Phase::Done => say::ExperimentIsOver { told }.text(),
        }
    };
    let told = shown.into_iter().map(|plan| (plan.id.clone(), words(plan)));
    told.collect()
}

fn ticks(reach: f64, measure: &Measure) -> Vec<(f64, String)> {
    let reach = reach * 1.05;
    let ticks = y_ticks((-reach, reach)).into_iter();
    ticks
        .map(|tick| (tick.at, measure.tick(tick.at)))
        .chain([(-reach, String::new()), (reach, String::new())])
        .collect()
}

fn period(row: &Comparison) -> Option<String> {
    let (begin, end) = row.answer.from.zip(row.answer.to)?;
    Some(say::Period { begin, end }.text())
}

fn drawn(row: &Comparison, journal: &Journal, state: &HelpsState) -> Row {
    let (metrics, answer) = (journal.metrics(), &row.answer);
    let difference = helps::difference(row, metrics);
    let range = answer.effect.zip(answer.interval);
    let range = range.filter(|_| difference.is_some());
    let early = row.verdict() == Some(Verdict::TooEarly);
    let gaps = answer.gaps.iter().filter_map(|gap| gap.gap);
    let name = helps::name(&row.who);
    let chip = helps::chip(row, metrics);
    let measure = Measure::of(answer, metrics);
    let price = helps::price(row, &measure);
    let told = [
        Some(row::times(answer.sessions.usable)),
        difference.clone(),
        helps::range(row, metrics),
        Some(chip.clone()),
        price.clone(),
    ];
    let told: Vec<String> = told.into_iter().flatten().collect();
    Row {
        spoken: say::NameAndTold {
            name: &name,
            told: &told.join(", "),
        }
        .text(),
        kind: match &row.who {
            Who::Kind(kind) => Some(kind.clone()),
            Who::With(_) => None,
        },
        name,
        times: answer.sessions.usable,
        range: range.map(|(mean, (low, high))| [low, mean, high]),
        dots: gaps.filter(|_| early).collect(),
        difference: difference.unwrap_or_default(),
        cost: helps::cost_cell(row, &measure),
        price,
        icon: icon(row),
        helps: row.verdict().is_some() && words::shows_help(answer),
        chip,
        open: Some(&row.who) == state.open.as_ref(),
        who: row.who.clone(),
    }
}

fn icon(row: &Comparison) -> Icon {
    match row.verdict() {
        Some(_) => before_after::icon(&row.answer),
        None => Icon::Help,
    }
}

fn opened(row: &Comparison, journal: &Journal, metric: &Metric, today: NaiveDate) -> Opened {
    let metrics = journal.metrics();
    let answer: &Effect = &row.answer;
    let early = row.verdict().filter(|v| *v == Verdict::TooEarly);
    let counts = early.and_then(|_| beside::counted(answer, Voice::You, today));
    let sentence = row.verdict().map(|_| words::sentence(answer, metrics));
    let left_out = early.and_then(|_| beside::left_out(answer));
    Opened {
        question: words::question(answer, metrics),
        headline: helps::headline(row, metrics),
        sentences: [sentence, counts, left_out]
            .into_iter()
            .flatten()
            .chain(helps::cost_sentences(answer, metrics))
            .chain(helps::no_cost(row))
            .collect(),
        whole: whole(&row.who, journal).map(|(kind, with)| AnswerState {
            kind: Some(kind),
            with,
            metric: Some(metric.id.clone()),
            ..AnswerState::default()
        }),
    }
}

/// The kind and person that stand for a row on the page of one answer; a person with sessions of
/// several kinds has none.
fn whole(who: &Who, journal: &Journal) -> Option<(Kind, Option<String>)> {
    match who {
        Who::Kind(kind) => Some((kind.clone(), None)),
        Who::With(name) => {
            let mut theirs = journal.sessions().iter().filter(|s| who.has(s));
            let kind = &theirs.next()?.kind;
            let is_one = theirs.all(|session| same(session.kind.as_str(), kind.as_str()));
            is_one.then(|| (kind.clone(), Some(name.clone())))
        }
    }
}

/// Draws the page.
pub fn ui(
    ui: &mut Ui,
    content: &Content,
    state: &mut HelpsState,
    (answer, trial): (&mut AnswerState, &mut ExperimentState),
) -> Option<Action> {
    page_header(ui, &say::TitleHelps.text(), HEADER, |ui| {
        let metrics = content.metrics.iter().cloned();
        let width = LIST.min(ui.available_width());
        if let Some(metric) = choose(ui, &say::Score.text(), &content.metric, width, metrics) {
            state.metric = Some(metric);
        }
    });
    ui.add_space(GAP - 8.0);
    let mut action = page_card(ui, |ui| table(ui, content, state, answer));
    ui.add_space(GAP - 8.0);
    page_raw_card(ui, |ui| {
        muted(ui, &say::CoinSettles.text());
        for (id, words) in &content.experiments {
            body(ui, words);
            // One of several has a name of its own.
            let see = Push::new(say::SeeExperiment.text()).look(Look::Quiet);
            let see = if content.experiments.len() > 1 {
                see.named(say::SeeExperimentNamed { told: words }.text())
            } else {
                see
            };
            if ui.push_id(id, |ui| see.show(ui)).inner.clicked() {
                (trial.shown, trial.another) = (Some(id.clone()), false);
                action = Some(Action::Go(Page::Experiment));
            }
        }
        if content.experiments.is_empty()
            && Push::new(say::CoinTitle.text())
                .look(Look::Quiet)
                .show(ui)
                .clicked()
        {
            action = Some(Action::Go(Page::Experiment));
        }
    });
    action
}

fn table(
    ui: &mut Ui,
    content: &Content,
    state: &mut HelpsState,
    answer: &mut AnswerState,
) -> Option<Action> {
    let title = &say::HelpsTable.text();
    let kinds = content.kinds.as_deref().unwrap_or_default();
    if kinds.is_empty() {
        card_title(ui, title);
    }
    if content.kinds.is_none() {
        muted(ui, &say::BeingWorkedOut.text());
        return None;
    }
    if kinds.is_empty() {
        body(ui, &say::HelpsNoSession.text());
        let needed = LEAST_SESSIONS;
        muted(ui, &say::HelpsFromSessions { needed }.text());
        return None;
    }
    let mut action = charted::titled(ui, &content.outgoing, |ui| {
        card_title(ui, title);
        if !content.period.is_empty() {
            muted(ui, &content.period);
        }
    });
    let spacing = ui.spacing().item_spacing;
    ui.spacing_mut().item_spacing.y = 0.0;
    let columns = Columns::of(ui, kinds.iter().chain(&content.people));
    let heads = (content.unit.as_str(), content.costs.as_str());
    row::head(ui, heads, &content.ticks, columns);
    let chosen = rows(ui, kinds, (content, columns), (state, answer));
    action = chosen.or(action);
    if !content.people.is_empty() {
        ui.add_space(12.0);
        muted(ui, &say::HelpsByPerson.text());
        let people = rows(ui, &content.people, (content, columns), (state, answer));
        action = action.or(people);
    }
    ui.spacing_mut().item_spacing = spacing;
    under(ui, content, kinds);
    action
}

/// What the marks and words of the rows mean.
fn under(ui: &mut Ui, content: &Content, kinds: &[Row]) {
    ui.add_space(8.0);
    let mut all = kinds.iter().chain(&content.people);
    let told = &helps::not_ranked(Voice::You, content.left);
    let words = if all.any(|row| !row.dots.is_empty()) {
        say::HelpsUnderDots { told }.text()
    } else {
        say::HelpsUnder { told }.text()
    };
    muted(ui, &words);
    if let Some(luck) = &content.luck {
        muted(ui, luck);
    }
}

/// Draws the rows, the answer of the open one below it.
fn rows(
    ui: &mut Ui,
    rows: &[Row],
    (content, columns): (&Content, Option<Columns>),
    (state, answer): (&mut HelpsState, &mut AnswerState),
) -> Option<Action> {
    let mut action = None;
    for (at, row) in rows.iter().enumerate() {
        // What opens above a row leaves it its name.
        let shown = ui.push_id((row.kind.is_some(), at), |ui| {
            let top = ui.cursor().min;
            if row::show(ui, row, &content.ticks, columns) {
                let was = state.open.replace(row.who.clone());
                state.open = state.open.take().filter(|now| Some(now) != was.as_ref());
                // What was clicked stays under the pointer.
                state.opened = state.open.is_some() && !focus::by_pointer(ui.ctx());
            }
            let open = content.open.as_ref().filter(|_| row.open)?;
            let inset = Frame::new().inner_margin(Margin::symmetric(0, 12));
            let action = inset.show(ui, |ui| one(ui, open, answer)).inner;
            if state.open.as_ref() == Some(&row.who) && std::mem::take(&mut state.opened) {
                show_whole(ui, top);
            }
            action
        });
        action = action.or(shown.inner);
    }
    action
}

/// The answer of the open row.
fn one(ui: &mut Ui, open: &Opened, answer: &mut AnswerState) -> Option<Action> {
    ui.spacing_mut().item_spacing.y = ANSWER_GAP;
    muted(ui, &open.question);
    let headline = RichText::new(legible::line(&open.headline))
        .font(font(22.0))
        .color(Tokens::of(ui).ink);
    ui.add(egui::Label::new(headline).wrap());
    for sentence in &open.sentences {
        body(ui, sentence);
    }
    let whole = open.whole.as_ref()?;
    if Push::new(say::SeeHowWorkedOut.text()).show(ui).clicked() {
        *answer = whole.clone();
        return Some(Action::Go(Page::BeforeAfter));
    }
    None
}
