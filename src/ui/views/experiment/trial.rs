//! An experiment that goes on or has ended: the weeks that are known, what was kept, and at the end
//! what the pairs showed.

use std::sync::Arc;

use chrono::NaiveDate;
use egui::accesskit::Role;
use egui::{CornerRadius, RichText, Sense, Ui, WidgetInfo, pos2, vec2};

use crate::analysis::experiment::Experiment;
use crate::analysis::schedule::Phase;
use crate::chart::spec::Chart;
use crate::chart::trial::{pairs, pairs_table};
use crate::lang::say;
use crate::model::journal::Journal;
use crate::model::legible;
use crate::model::session::Kind;
use crate::model::trial::TrialPlan;
use crate::report::outgoing::Outgoing;
use crate::ui::action::{Action, TrialAction};
use crate::ui::plot;
use crate::ui::state::experiment::{ExperimentState, metric_of};
use crate::ui::theme::{GAP, Tokens, font, is_wide};
use crate::ui::views::charted;
use crate::ui::widgets::push::{Look, Push};
use crate::ui::widgets::{
    Column, beside, body, card_title, escaped, field, labelled, muted, page_card, page_raw_card,
    show_whole, two_cards,
};
use crate::words::Voice;
use crate::words::beside::date;
use crate::words::experiment::{Share, Told};

use super::weeks::{self, Week};

const CHART: f32 = 220.0;
/// Room that a name takes beside its count.
const BESIDE: f32 = 120.0;

/// What the page shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// The experiment.
    pub id: String,
    /// Where it stands: "runs until 18 Jan 2027".
    pub state: String,
    /// Whether it goes on.
    pub runs: bool,
    /// What comes next and what stands beside it; `None` once it has ended or was altered.
    pub next: Option<(String, String)>,
    /// When the answer comes; `None` where it is there, or may be watched.
    pub rests: Option<String>,
    /// Why the plan can give no answer, where it is not the one that was drawn.
    pub altered: Option<String>,
    /// The pairs of weeks, as far as they are known.
    pub weeks: Vec<Week>,
    /// What its session is: "a massage".
    pub kind: Kind,
    /// What may be counted before the end.
    pub so_far: [Share; 3],
    /// "Did massage help your back pain?"
    pub question: String,
    /// The finding; `None` while it goes on.
    pub headline: Option<String>,
    /// What the pairs showed, as far as it may be seen.
    pub sentences: Vec<String>,
    /// What stands small beside it.
    pub details: Vec<String>,
    /// What a coin can't take care of, where a difference is told.
    pub doubt: Option<String>,
    /// The pairs as a picture, and what is taken along of it; `None` while hidden.
    pub chart: Option<(Arc<Chart>, Outgoing)>,
    /// The plan's number.
    pub number: String,
}

/// "massage and back pain · 10 pairs of weeks".
pub fn about(journal: &Journal, plan: &TrialPlan) -> String {
    Told::of(plan, journal.metrics(), Voice::You).about()
}

/// An experiment in a list: "5 Jan 2026: massage and back pain".
pub fn name(journal: &Journal, plan: &TrialPlan) -> String {
    let (name, told) = (&date(plan.first), &about(journal, plan));
    say::NameAndTold { name, told }.text()
}

/// What the page shows of `plan`.
pub fn content(
    journal: &Journal,
    plan: &TrialPlan,
    read: &Experiment,
    today: NaiveDate,
) -> Content {
    let told = Told::of(plan, journal.metrics(), Voice::You);
    let is_running = read.phase == Phase::Running;
    let metric = metric_of(journal, plan);
    let seen = read.trial.is_some() && !read.is_altered;
    let chart = || {
        let chart = pairs(read, journal.metrics(), &metric, !plan.watch);
        let headed = Arc::new(chart.clone().headed());
        let table = pairs_table(read, &metric);
        (headed, Outgoing::seen("experiment", chart, table))
    };
    let sentences = [told.sentence(read), told.range(read), told.evidence(read)];
    let answer = read.ends.succ_opt().unwrap_or(read.ends);
    Content {
        id: plan.id.clone(),
        state: told.state(read),
        runs: is_running,
        next: (is_running && !read.is_altered).then(|| told.next(read, today)),
        rests: (is_running && !plan.watch && !read.is_altered)
            .then(|| say::TrialRestsUntil { until: answer }.text()),
        altered: told.altered(read),
        weeks: weeks::content(read, today),
        kind: plan.kind_now().clone(),
        so_far: told.so_far(read),
        question: told.question(),
        headline: if read.is_altered {
            Some(say::CoinAltered.text())
        } else {
            told.headline(read)
        },
        doubt: told.doubt(read),
        sentences: sentences.into_iter().flatten().collect(),
        details: told
            .details(read)
            .into_iter()
            .chain(told.orders(read))
            .collect(),
        chart: seen.then(chart),
        number: told.number(),
    }
}

/// Draws the experiment.
pub fn ui(ui: &mut Ui, content: &Content, state: &mut ExperimentState) -> Option<Action> {
    let (mut action, mut made) = (None, None);
    if let Some((next, fixed)) = &content.next {
        page_card(ui, |ui| {
            card_title(ui, next);
            muted(ui, fixed);
            weeks::ui(ui, &content.weeks, &content.kind);
        });
        ui.add_space(GAP - 8.0);
        if content.chart.is_some() {
            made = page_card(ui, |ui| shown(ui, content));
            ui.add_space(GAP - 8.0);
        }
        action = two(ui, content, state);
        ui.add_space(GAP - 8.0);
        page_raw_card(ui, |ui| {
            body(ui, &say::WhyCoin.text());
            muted(ui, &say::CoinWhy.text());
        });
    } else {
        made = page_card(ui, |ui| shown(ui, content));
        ui.add_space(GAP - 8.0);
        page_card(ui, |ui| {
            let title = match content.altered {
                Some(_) => say::WeeksInJournal.text(),
                None => say::WeeksUnsealed.text(),
            };
            card_title(ui, &title);
            weeks::ui(ui, &content.weeks, &content.kind);
            if !content.runs {
                let (state, number) = (content.state.as_str(), content.number.as_str());
                let was = say::ReportState { over: true, state };
                muted(ui, &format!("{} {number}", was.text()));
            }
        });
        ui.add_space(GAP - 8.0);
        if content.runs {
            action = page_card(ui, |ui| until(ui, content, state));
        } else if Push::new(say::PlanAnother.text()).show(ui).clicked() {
            (state.another, state.shown) = (true, None);
        }
    }
    action.or(made)
}

/// What the pairs showed, in words and as a picture.
fn shown(ui: &mut Ui, content: &Content) -> Option<Action> {
    let Some((chart, outgoing)) = &content.chart else {
        words(ui, content);
        return None;
    };
    let picture = |ui: &mut Ui| {
        let words = &say::PairsCaption.text();
        let made = charted::caption(ui, words, outgoing);
        let look = plot::look(ui).panels(CHART);
        charted::show(ui, "pairs", (chart, &look), outgoing).or(made)
    };
    let mut made = None;
    if is_wide(ui) {
        let right = (ui.available_width() - GAP) / 2.0;
        beside(ui, right, |ui, column| match column {
            Column::Left => words(ui, content),
            Column::Right => made = picture(ui),
        });
    } else {
        words(ui, content);
        made = picture(ui);
    }
    made
}

fn words(ui: &mut Ui, content: &Content) {
    muted(ui, &content.question);
    if let Some(headline) = &content.headline {
        let text = RichText::new(legible::line(headline))
            .font(font(26.0))
            .color(Tokens::of(ui).ink);
        ui.add(egui::Label::new(text).wrap());
    }
    if let Some(why) = &content.altered {
        body(ui, why);
    }
    for line in &content.sentences {
        body(ui, line);
    }
    if let Some(doubt) = &content.doubt {
        muted(ui, doubt);
    }
    for line in &content.details {
        muted(ui, line);
    }
}

/// What was kept so far, and when the answer comes; beside each other where there is room.
fn two(ui: &mut Ui, content: &Content, state: &mut ExperimentState) -> Option<Action> {
    let mut action = None;
    two_cards(ui, |ui, column| match column {
        Column::Left => so_far(ui, content),
        Column::Right => action = until(ui, content, state),
    });
    action
}

fn so_far(ui: &mut Ui, content: &Content) {
    card_title(ui, &say::SoFarTitle.text());
    for share in &content.so_far {
        progress(ui, share);
    }
}

/// A bar with its name and "6 of 10".
fn progress(ui: &mut Ui, share: &Share) {
    let t = Tokens::of(ui);
    let width = ui.available_width();
    let (all, n) = (share.of, share.done);
    let count = say::NOfAll { all, n }.text();
    let spoken = say::NameAndTold {
        name: &share.name,
        told: &count,
    };
    let spoken = legible::line(&spoken.text()).into_owned();
    let name = legible::line(&share.name).into_owned();
    let painter = ui.painter();
    let count = painter.layout_no_wrap(count, font(14.0), t.muted);
    let room = width - count.size().x - 12.0;
    let is_beside = room >= BESIDE;
    let wrap = if is_beside { room } else { width };
    let name = painter.layout(name, font(16.0), t.ink, wrap);
    let words = if is_beside {
        name.size().y
    } else {
        name.size().y + count.size().y
    };
    let (rect, response) = ui.allocate_exact_size(vec2(width, words + 20.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &spoken));
    let painter = ui.painter_at(rect);
    let under = if is_beside {
        rect.right_top() + vec2(-count.size().x, 2.0)
    } else {
        rect.left_top() + vec2(0.0, name.size().y)
    };
    painter.galley(rect.left_top(), name, t.ink);
    painter.galley(under, count, t.muted);
    let bar = egui::Rect::from_min_size(
        pos2(rect.left(), rect.top() + words + 4.0),
        vec2(rect.width(), 8.0),
    );
    let round = CornerRadius::same(4);
    painter.rect_filled(bar, round, t.soft);
    let part = share.done as f32 / share.of.max(1) as f32;
    let done = bar.with_max_x(bar.left() + bar.width() * part.clamp(0.0, 1.0));
    painter.rect_filled(done, round, t.accent);
}

/// When the answer comes, the plan's number, and the way to stop.
fn until(ui: &mut Ui, content: &Content, state: &mut ExperimentState) -> Option<Action> {
    if let Some(rests) = &content.rests {
        card_title(ui, rests);
        body(ui, &say::CoinRest.text());
    } else {
        let state = &content.state;
        card_title(ui, &say::TrialState { state }.text());
    }
    muted(ui, &content.number);
    let Some(why) = &mut state.stopping else {
        let stop = Push::new(say::StopEarly.text()).look(Look::Quiet).show(ui);
        if std::mem::take(&mut state.asks) {
            stop.request_focus();
        }
        if stop.clicked() {
            (state.stopping, state.asks) = (Some(String::new()), true);
        }
        return None;
    };
    let (mut action, top) = (None, ui.cursor().min);
    body(ui, &say::StopEarlyWhat.text());
    let field = labelled(ui, &say::StopWhy.text(), |ui| {
        let width = ui.available_width().min(320.0) - 24.0;
        let (name, hint) = (say::StopWhyNamed.text(), say::StopWhyHint.text());
        field(ui, &name, &hint, why, width)
    });
    let is_new = std::mem::take(&mut state.asks);
    if is_new {
        field.request_focus();
    }
    let why = why.clone();
    ui.horizontal_wrapped(|ui| {
        if Push::new(say::StopNow.text())
            .look(Look::Remove)
            .show(ui)
            .clicked()
        {
            let id = content.id.clone();
            action = Some(Action::Trial(TrialAction::Stop { id, why }));
        }
        if Push::new(say::GoOnWithIt.text()).show(ui).clicked() || escaped(ui) {
            (state.stopping, state.asks) = (None, true);
        }
    });
    if is_new {
        show_whole(ui, top);
    }
    action
}
