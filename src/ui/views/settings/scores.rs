//! What is scored: added, renamed, ordered, hidden and retired. Values are never lost by it.

use egui::{Key, Modifiers, Response, Ui, vec2};

use super::metric_form;
use crate::chart::cue::Cue;
use crate::lang::say;
use crate::model::edit::Edit;
use crate::model::journal::Journal;
use crate::model::metric::{Better, Metric, Metrics, Offered};
use crate::model::peg;
use crate::ui::action::Action;
use crate::ui::icons::{self, Icon};
use crate::ui::metric_form::MetricForm;
use crate::ui::state::SettingState;
use crate::ui::text::number;
use crate::ui::theme::Tokens;
use crate::ui::widgets::push::{Look, Push};
use crate::ui::widgets::switch::switch;
use crate::ui::widgets::{body, chips, foldout, muted, steady};

/// Width of what can be done with a score beside its name, and the least that is left for this.
const BUTTONS: f32 = 240.0;
const NAME: f32 = 330.0;

/// One metric and what can be done with it. Each action is an edit with its words, so that it can
/// be taken back.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The metric.
    pub metric: Metric,
    /// Its mark.
    pub cue: Cue,
    /// "0 to 10 cm, lower is better, 3 values".
    pub about: String,
    /// Whether it is asked every day.
    pub daily: bool,
    /// Whether it is scored no more.
    pub retired: bool,
    /// Asks for it, or no longer.
    pub turn: Action,
    /// Moves it up, where it can be moved.
    pub up: Option<Action>,
    /// Moves it down, where it can be moved.
    pub down: Option<Action>,
    /// Retires it, or brings it back; only of the person's own metrics.
    pub retire: Option<Action>,
    /// Takes it out for good; only where it has no values.
    pub remove: Option<Action>,
}

/// A line for each metric that a person scores, in their order.
pub fn lines(journal: &Journal) -> Vec<Line> {
    journal
        .metrics()
        .scored()
        // Those of the week have one switch for all of them, below.
        .filter(|m| !peg::is_asked(&m.id))
        .map(|m| line(journal, m))
        .collect()
}

fn line(journal: &Journal, metric: &Metric) -> Line {
    let place = journal.metrics().place(&metric.id);
    let put = |words: String, at: usize, metric: Metric| {
        let id = metric.id.clone();
        Action::edit(words, Edit::Metric(id, Some(Box::new((at, metric)))))
    };
    let own = Metrics::is_own(&metric.id);
    let values = journal.values_of(&metric.id).count();
    let name = &*metric.title();
    let (turned, turning) = if metric.offered == Offered::Daily {
        (Offered::OnDemand, say::StepHide { name }.text())
    } else {
        (Offered::Daily, say::StepAsk { name }.text())
    };
    let turned = Metric {
        offered: turned,
        ..metric.clone()
    };
    let retired = Metric {
        retired: !metric.retired,
        ..metric.clone()
    };
    let verb = if metric.retired {
        say::StepBringBack { name }.text()
    } else {
        say::StepRetire { name }.text()
    };
    let moved = |up| {
        let at = neighbour(journal, metric, up)?;
        Some(put(say::StepMoveScore { name }.text(), at, metric.clone()))
    };
    let gone = || {
        let label = say::StepRemove { name }.text();
        Action::edit(label, Edit::Metric(metric.id.clone(), None))
    };
    Line {
        cue: Cue::of(journal.metrics(), &metric.id),
        about: about(metric, values),
        daily: metric.is_daily(),
        retired: metric.retired,
        turn: put(turning, place, turned),
        up: moved(true),
        down: moved(false),
        retire: own.then(|| put(verb, place, retired)),
        remove: (own && values == 0).then(gone),
        metric: metric.clone(),
    }
}

/// The place of the next metric above or below that is the person's own and scored.
fn neighbour(journal: &Journal, metric: &Metric, up: bool) -> Option<usize> {
    let at = journal.metrics().place(&metric.id);
    let movable = |m: &Metric| Metrics::is_own(&m.id) && !m.retired;
    let own = journal.metrics().iter().enumerate();
    let mut places = own.filter(|(_, m)| movable(m)).map(|(place, _)| place);
    if !movable(metric) {
        None
    } else if up {
        places.take_while(|place| *place < at).last()
    } else {
        places.find(|place| *place > at)
    }
}

fn about(metric: &Metric, values: usize) -> String {
    let (low, high) = (number(metric.scale.min), number(metric.scale.max));
    say::ScoreAbout {
        low: &low,
        high: &high,
        unit: &metric.unit_shown(),
        has_unit: !metric.unit.is_empty(),
        lower: metric.better == Better::Lower,
        n: values,
    }
    .text()
}

/// Draws the list, the form where it is open, and what is retired.
pub fn ui(ui: &mut Ui, scores: &[Line], retired: &[Line], state: &mut SettingState) -> Vec<Action> {
    let mut actions = Vec::new();
    muted(ui, &say::ScoresHint.text());
    for line in scores {
        actions.extend(score(ui, line, state));
    }
    let adding = state
        .metric
        .as_ref()
        .is_some_and(|form| form.original.is_none());
    if adding {
        actions.extend(metric_form::ui(ui, &mut state.metric));
    } else if Push::new(say::ScoreAdd.text())
        .lead(Icon::Plus)
        .show(ui)
        .clicked()
    {
        state.metric = Some(MetricForm::blank());
    }
    if !retired.is_empty() {
        actions.extend(no_more(ui, retired, state));
    }
    actions
}

/// Whether the three questions of the week are asked, and the edit that turns it.
pub type Weekly = (bool, Action);

/// See [`Weekly`].
pub fn asks_weekly(journal: &Journal) -> Weekly {
    let on = peg::asked(journal).next().is_some();
    let words = if on {
        say::StepWeeklyOff.text()
    } else {
        say::StepWeeklyOn.text()
    };
    (on, Action::edit(words, peg::ask(journal, !on)))
}

/// Draws the switch of the three questions of the week.
pub fn weekly(ui: &mut Ui, (on, turn): &Weekly) -> Option<Action> {
    ui.add_space(8.0);
    let asked = switch(ui, &say::WeeklyWords.text(), &say::WeeklyName.text(), *on);
    muted(ui, &say::WeeklyHint.text());
    asked.clicked().then(|| turn.clone())
}

fn score(ui: &mut Ui, line: &Line, state: &mut SettingState) -> Vec<Action> {
    let mut actions = Vec::new();
    // Named after the metric alone, so that the keyboard stays with a line that moves.
    steady(ui, ("score", line.metric.id.as_str()), |ui| {
        let room = ui.available_width() - BUTTONS;
        let (pushed, focused) = if room < NAME {
            name(ui, line);
            chips(ui, |ui| buttons(ui, line, state))
        } else {
            let both = ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 0.0;
                ui.allocate_ui(vec2(room, 0.0), |ui| {
                    ui.set_width(room);
                    ui.vertical(|ui| name(ui, line));
                });
                ui.vertical(|ui| chips(ui, |ui| buttons(ui, line, state)))
                    .inner
            });
            both.inner
        };
        actions.extend(pushed);
        if focused {
            actions.extend(moved_by_keys(ui, line, state));
        }
    });
    let open = state.metric.as_ref();
    if open.is_some_and(|form| form.original.as_ref() == Some(&line.metric.id)) {
        actions.extend(metric_form::ui(ui, &mut state.metric));
    }
    ui.add_space(4.0);
    actions
}

fn name(ui: &mut Ui, line: &Line) {
    let t = Tokens::of(ui);
    chips(ui, |ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(16.0, 24.0), egui::Sense::hover());
        let color = t.series(line.cue).color;
        icons::mark(ui.painter(), line.cue, rect.center(), 5.0, color, t.surface);
        body(ui, &line.metric.title());
        muted(ui, &line.about);
    });
}

/// Draws what can be done with a line; returns what was pushed, and whether one of the buttons has
/// the keyboard.
fn buttons(ui: &mut Ui, line: &Line, state: &mut SettingState) -> (Vec<Action>, bool) {
    let name = &*line.metric.title();
    let mut actions = Vec::new();
    let mut focused = false;
    let asked = switch(
        ui,
        &say::AskedOnToday.text(),
        &say::AskOnToday { name }.text(),
        line.daily,
    );
    if asked.clicked() {
        actions.push(line.turn.clone());
    }
    focused |= asked.has_focus();
    let mut push = |ui: &mut Ui, push: Push| {
        let response = push.show(ui);
        focused |= response.has_focus();
        response
    };
    let edit = Push::new(say::Change.text())
        .small()
        .named(say::ChangeNamed { name }.text());
    if push(ui, edit).clicked() {
        state.metric = Some(MetricForm::of(&line.metric));
    }
    if line.up.is_some() || line.down.is_some() {
        let both = [
            (true, Icon::Up, say::MoveUp { name }.text()),
            (false, Icon::Down, say::MoveDown { name }.text()),
        ];
        for (up, icon, words) in both {
            let to = if up { &line.up } else { &line.down };
            let button = Push::icon(icon, words).small();
            let response = push(ui, button.enabled(to.is_some()));
            keep_keyboard(&response, line, up, to.is_some(), state);
            if let Some(action) = to.as_ref().filter(|_| response.clicked()) {
                actions.push(action.clone());
                state.moved = Some((line.metric.id.clone(), up));
            }
        }
    }
    if let Some(action) = &line.retire {
        let retire = Push::new(say::Retire.text()).small().look(Look::Quiet);
        if push(ui, retire.named(say::RetireNamed { name }.text())).clicked() {
            actions.push(action.clone());
        }
    }
    (actions, focused)
}

/// After a move the keyboard stays with the line, on the arrow that still leads somewhere.
fn keep_keyboard(
    response: &Response,
    line: &Line,
    up: bool,
    leads: bool,
    state: &mut SettingState,
) {
    let Some((_, wish)) = state.moved.as_ref().filter(|(id, _)| *id == line.metric.id) else {
        return;
    };
    let other = if up { &line.down } else { &line.up };
    if leads && (*wish == up || other.is_none()) {
        response.request_focus();
        response.scroll_to_me(None);
        state.moved = None;
    }
}

/// Alt with an arrow key moves the line that has the keyboard.
fn moved_by_keys(ui: &Ui, line: &Line, state: &mut SettingState) -> Vec<Action> {
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::ALT, key));
    let (up, to) = if pressed(Key::ArrowUp) {
        (true, &line.up)
    } else if pressed(Key::ArrowDown) {
        (false, &line.down)
    } else {
        return Vec::new();
    };
    if to.is_some() {
        state.moved = Some((line.metric.id.clone(), up));
    }
    to.iter().cloned().collect()
}

fn no_more(ui: &mut Ui, lines: &[Line], state: &mut SettingState) -> Vec<Action> {
    let mut actions = Vec::new();
    let open = state.retired_open;
    let icon = if open { Icon::Down } else { Icon::Right };
    let head = Push::new(say::RetiredHead { n: lines.len() }.text());
    if head.lead(icon).look(Look::Quiet).show(ui).clicked() {
        state.retired_open = !open;
    }
    foldout(ui, "retired", open, |ui| {
        muted(ui, &say::RetiredHint.text());
        for line in lines {
            name(ui, line);
            chips(ui, |ui| {
                let name = &*line.metric.title();
                let back = Push::new(say::BringBack.text())
                    .small()
                    .named(say::BringBackNamed { name }.text());
                if back.show(ui).clicked() {
                    actions.extend(line.retire.clone());
                }
                let Some(remove) = &line.remove else { return };
                let gone = Push::new(say::Remove.text()).small().look(Look::Remove);
                if gone
                    .named(say::RemoveNamed { name }.text())
                    .show(ui)
                    .clicked()
                {
                    actions.push(remove.clone());
                }
            });
        }
    });
    actions
}
