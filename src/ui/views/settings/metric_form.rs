//! The form of a metric: opens in place, Enter saves, Esc cancels. Of a new score the choice of its direction is the last
//! one, and adds it.

use egui::{Key, Ui};

use crate::lang::say;
use crate::model::metric::Better;
use crate::ui::action::{Action, SettingsAction};
use crate::ui::icons::Icon;
use crate::ui::metric_form::{Field, MetricForm};
use crate::ui::theme::GAP;
use crate::ui::widgets::push::{Look, Push};
use crate::ui::widgets::{
    card_title, chips, escaped, field, field_error, hold, labelled, muted, page_raw_card,
};

/// From this width on two fields stand beside each other.
const ROOMY: f32 = 420.0;

/// Draws the open form; closes it where that was asked.
pub fn ui(ui: &mut Ui, open: &mut Option<MetricForm>) -> Vec<Action> {
    let Some(form) = open else {
        return Vec::new();
    };
    let (mut save, mut close, mut entered) = (false, false, false);
    let mut changed = false;
    page_raw_card(ui, |ui| {
        card_title(
            ui,
            &if form.original.is_some() {
                say::ScoreChange.text()
            } else {
                say::ScoreAdd.text()
            },
        );
        let before = form.typed();
        entered = whole(ui, form);
        changed = form.error.is_some() && form.typed() != before;
        ui.add_space(4.0);
        ui.horizontal_wrapped(|ui| {
            let words = if form.original.is_some() {
                say::Save.text()
            } else {
                say::AddIt.text()
            };
            save = Push::new(words).look(Look::Primary).show(ui).clicked();
            close = Push::new(say::Cancel.text()).show(ui).clicked();
        });
        muted(ui, &say::EnterSaves.text());
    });
    if close || escaped(ui) {
        *open = None;
        return Vec::new();
    }
    if save || entered {
        return vec![Action::Settings(SettingsAction::SaveMetric)];
    }
    let recheck = Action::Settings(SettingsAction::RecheckMetric);
    changed.then_some(recheck).into_iter().collect()
}

/// Draws all fields; returns whether Enter was pressed in one of them, or the last choice was made.
fn whole(ui: &mut Ui, form: &mut MetricForm) -> bool {
    let mut entered = name(ui, form);
    if form.own {
        entered |= direction(ui, form);
    }
    if form.original.is_none() {
        let words = if form.more || !form.is_usual() {
            say::FormMore.text()
        } else {
            say::ScoreMoreUsual.text()
        };
        let icon = if form.more { Icon::Up } else { Icon::Down };
        let push = Push::new(words).lead(icon).small().look(Look::Quiet);
        let push = push.named(say::ScoreMore.text()).show(ui);
        let open = form.more;
        ui.ctx()
            .accesskit_node_builder(push.id, |node| node.set_expanded(open));
        if push.clicked() {
            form.more = !open;
        }
    }
    if form.more {
        entered |= rest(ui, form);
    }
    entered
}

/// Which way is better; returns whether that was the last thing to be said of a new score.
fn direction(ui: &mut Ui, form: &mut MetricForm) -> bool {
    let is_last = form.original.is_none() && !form.more;
    let question = if is_last {
        say::WhichBetterLast.text()
    } else {
        say::WhichBetter.text()
    };
    let mut better = form.better();
    let all = [
        (Some(Better::Lower), say::LowerIsBetter.text()),
        (Some(Better::Higher), say::HigherIsBetter.text()),
    ];
    let (first, chose) = labelled(ui, &question, |ui| choice(ui, &all, &mut better));
    if form.focus == Some(Field::Better) {
        form.focus = None;
        first.inspect(egui::Response::request_focus);
    }
    if chose {
        form.better = better;
    }
    let chosen = better.is_some();
    form.error.take_if(|(at, _)| *at == Field::Better && chosen);
    error(ui, form, Field::Better);
    is_last && chose
}

/// What is seldom asked of a new score.
fn rest(ui: &mut Ui, form: &mut MetricForm) -> bool {
    let mut entered = false;
    labelled(ui, &say::ScoreAsked.text(), |ui| {
        let all = [
            (true, say::ScoreAskedDaily.text()),
            (false, say::ScoreAskedOnDemand.text()),
        ];
        choice(ui, &all, &mut form.daily)
    });
    let [low, high] = &mut form.ends;
    let ends = &mut [
        (Field::Ends, say::EndLow.text(), say::EndNone.text(), low),
        (Field::Ends, say::EndHigh.text(), say::EndMost.text(), high),
    ];
    entered |= pair(ui, &mut form.focus, ends);
    if form.own {
        entered |= measure(ui, form);
    }
    let label = say::ScoreNotice.text();
    let notice = &mut [(Field::Notice, label, "1".into(), &mut form.notice)];
    entered |= pair(ui, &mut form.focus, notice);
    error(ui, form, Field::Notice);
    entered
}

fn name(ui: &mut Ui, form: &mut MetricForm) -> bool {
    let name = &mut [(
        Field::Name,
        say::ScoreName.text(),
        say::ScoreNameHint.text(),
        &mut form.name,
    )];
    let entered = pair(ui, &mut form.focus, name);
    error(ui, form, Field::Name);
    entered
}

fn measure(ui: &mut Ui, form: &mut MetricForm) -> bool {
    let [min, max] = &mut form.range;
    let range = &mut [
        (Field::Lowest, say::ScoreLowest.text(), "0".into(), min),
        (Field::Highest, say::ScoreHighest.text(), "10".into(), max),
    ];
    let mut entered = pair(ui, &mut form.focus, range);
    error(ui, form, Field::Lowest);
    error(ui, form, Field::Highest);
    let step = &mut [
        (
            Field::Step,
            say::ScoreStep.text(),
            "1".into(),
            &mut form.step,
        ),
        (
            Field::Unit,
            say::ScoreUnit.text(),
            say::ScoreUnitHint.text(),
            &mut form.unit,
        ),
    ];
    entered |= pair(ui, &mut form.focus, step);
    error(ui, form, Field::Step);
    error(ui, form, Field::Unit);
    entered
}

/// One or two labelled fields, beside each other where there is room; returns whether Enter was
/// pressed in one of them. The one that `focus` names takes the keyboard.
fn pair(
    ui: &mut Ui,
    focus: &mut Option<Field>,
    fields: &mut [(Field, String, String, &mut String)],
) -> bool {
    let mut done = false;
    let roomy = fields.len() > 1 && ui.available_width() >= ROOMY;
    let width = if roomy {
        (ui.available_width() - GAP) / 2.0
    } else {
        ui.available_width()
    };
    let mut draw = |ui: &mut Ui| {
        for (which, label, hint, text) in fields.iter_mut() {
            ui.vertical(|ui| {
                ui.set_width(width);
                let response = labelled(ui, label, |ui| field(ui, label, hint, text, width));
                done |= entered(&response);
                if focus.take_if(|focus| focus == which).is_some() {
                    hold(&response, text);
                    response.scroll_to_me(Some(egui::Align::Center));
                }
            });
        }
    };
    if roomy {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = GAP;
            draw(ui);
        });
    } else {
        draw(ui);
    }
    done
}

fn entered(response: &egui::Response) -> bool {
    response.lost_focus() && response.ctx.input(|input| input.key_pressed(Key::Enter))
}

/// Draws the words to choose from; returns the first one, and whether one was chosen.
fn choice<T: Copy + PartialEq>(
    ui: &mut Ui,
    all: &[(T, String)],
    value: &mut T,
) -> (Option<egui::Response>, bool) {
    let (mut first, mut chose) = (None, false);
    chips(ui, |ui| {
        for (each, words) in all {
            let chosen = value == each;
            let push = Push::new(words).small().chosen(chosen).show(ui);
            if push.clicked() {
                (*value, chose) = (*each, true);
            }
            first.get_or_insert(push);
        }
    });
    (first, chose)
}

fn error(ui: &mut Ui, form: &MetricForm, field: Field) {
    if let Some((_, words)) = form.error.as_ref().filter(|(at, _)| *at == field) {
        field_error(ui, words);
    }
}
