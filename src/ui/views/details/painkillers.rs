//! Painkillers of a day: the ones taken, the recent ones to take again, and a row to add another.
//!
//! Nothing noted and none taken are two things: "I took none" writes an empty list, which counts as
//! 0 doses; taking the last one out leaves the day not noted.

use chrono::NaiveDate;
use egui::{Align2, Sense, Ui, vec2};

use crate::lang::choice::Past;
use crate::lang::{self, say};
use crate::model::day::Day;
use crate::model::edit::Edit;
use crate::model::extra::Extra;
use crate::model::journal::Journal;
use crate::model::legible;
use crate::model::list::List;
use crate::model::medication::{Medication, doses};
use crate::model::name::same as same_name;
use crate::model::time::clock;
use crate::ui::action::Action;
use crate::ui::details::{DetailsState, Drafts, FieldId, MedicineField};
use crate::ui::icons::Icon;
use crate::ui::text::{day_month, number};
use crate::ui::theme::{SMALL_CONTROL, Tokens, font};
use crate::ui::widgets::draft_field::{self, Slot, field_id};
use crate::ui::widgets::push::{Look, Push};
use crate::ui::widgets::{chips, field_error, list_row};

use super::another_dose::add_row;
use super::doses::{CLOCK, all, count_words, one, put, taken_at, words};

/// With less room than this for its name, the controls of a painkiller stand below it.
const NAME: f32 = 80.0;
/// So many recent ones are offered.
const OFFERED: usize = 5;

/// What is shown of a day's painkillers.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// The list, where one is noted.
    pub taken: Option<List<Medication>>,
    /// Names and doses taken lately, the latest first, without those of the day.
    pub recent: Vec<(String, Option<String>)>,
    /// What was taken on the day noted last before it: which day that is, and all of it.
    pub before: Option<(Earlier, List<Medication>)>,
}

/// An earlier day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Earlier {
    past: Past,
    /// "21 Nov".
    day: String,
}

/// The painkillers of `date`.
pub fn content(journal: &Journal, date: NaiveDate, today: NaiveDate) -> Content {
    let taken = journal.day(date).and_then(|day| day.medication.clone());
    let mut recent: Vec<(String, Option<String>)> = Vec::new();
    for medication in
        super::latest::latest(journal, date).flat_map(|day| day.medication.iter().flatten())
    {
        let one = (medication.name.clone(), medication.dose.clone());
        let today = taken.iter().flatten().any(|m| same(m, &one));
        if !today && !recent.contains(&one) {
            recent.push(one);
        }
        if recent.len() == OFFERED {
            break;
        }
    }
    Content {
        taken,
        recent,
        before: before(journal, date, today),
    }
}

/// What was taken on the day before this one on which it was noted, where that is not none.
fn before(
    journal: &Journal,
    date: NaiveDate,
    today: NaiveDate,
) -> Option<(Earlier, List<Medication>)> {
    let earlier = journal.days().range(..date).rev();
    let mut noted = earlier
        .take(super::latest::LOOKED_THROUGH)
        .filter_map(|(day, noted)| Some((*day, noted.medication.as_ref()?)));
    let (day, list) = noted.next().filter(|(_, list)| !list.is_empty())?;
    let is_next = Some(day) == date.pred_opt();
    let earlier = Earlier {
        past: match is_next {
            true if date == today => Past::Yesterday,
            true => Past::Before,
            false => Past::Earlier,
        },
        day: day_month(day, today),
    };
    let plain = |one: &Medication| Medication {
        extra: Extra::new(),
        ..one.clone()
    };
    Some((earlier, list.iter().map(plain).collect::<Vec<_>>().into()))
}

/// "ibuprofen 400 mg", "3 doses"; "none taken" where that was said.
pub fn summary(day: &Day) -> Option<String> {
    let list = day.medication.as_ref()?;
    Some(match list.as_slice() {
        [] => say::PainkillersNoneTaken.text(),
        [_] => all(list),
        list => count_words(doses(list)),
    })
}

fn same(medication: &Medication, (name, dose): &(String, Option<String>)) -> bool {
    same_name(&medication.name, name) && medication.dose == *dose
}

/// Draws the list, the recent ones and the row that adds one.
pub fn ui(
    ui: &mut Ui,
    date: NaiveDate,
    content: &Content,
    state: &mut DetailsState,
) -> Vec<Action> {
    let mut actions = Vec::new();
    let list = content.taken.clone().unwrap_or_default();
    for at in 0..list.len() {
        actions.extend(line(ui, (date, &list, at), &mut state.drafts));
    }
    for at in 0..list.len() {
        if let Some(why) = state.drafts.error(date, &FieldId::Taken(at)) {
            field_error(ui, why);
        }
    }
    actions.extend(offered(ui, date, content, &list, state));
    if adds(content, state) {
        actions.extend(add_row(ui, date, &list, state));
    }
    actions
}

/// Whether the row that adds one is shown.
pub fn adds(content: &Content, state: &DetailsState) -> bool {
    let is_listed = content.taken.as_ref().is_some_and(|list| !list.is_empty());
    state.adding || (content.recent.is_empty() && !is_listed)
}

/// One that was taken: its name, when, minus, count, plus, and a cross.
fn line(
    ui: &mut Ui,
    (date, list, at): (NaiveDate, &[Medication], usize),
    drafts: &mut Drafts,
) -> Option<Action> {
    let medication = &list[at];
    let name = words(&medication.name, medication.dose.as_deref());
    let mut to = None;
    let (mut remove, mut left) = (false, false);
    let told = &count_words(medication.count);
    let spoken = say::NameAndTold { name: &name, told }.text();
    let buttons = 4.0 * (SMALL_CONTROL + 6.0) + CLOCK + 6.0;
    let beside = ui.available_width() - buttons - 8.0;
    if beside < NAME {
        title(ui, &name, &spoken, ui.available_width());
    }
    chips(ui, |ui| {
        if beside >= NAME {
            title(ui, &name, &spoken, beside);
        }
        let t = Tokens::of(ui);
        let slot = Slot {
            date,
            field: FieldId::Taken(at),
            name: &say::WhenTaken { name: &name }.text(),
            hint: &say::WhenTakenHint.text(),
            value: &medication.time.map_or_else(String::new, clock),
            width: CLOCK,
        };
        left = draft_field::show(ui, drafts, &slot).1;
        let less = fewer(medication.count);
        let push = |icon, words: String| Push::icon(icon, words).small();
        let name = name.as_str();
        if push(Icon::Bar, say::DoseLess { name }.text())
            .enabled(less.is_some())
            .show(ui)
            .clicked()
        {
            to = less;
        }
        let (rect, _) = ui.allocate_exact_size(vec2(SMALL_CONTROL, SMALL_CONTROL), Sense::hover());
        let words = number(medication.count);
        ui.painter().text(
            rect.center(),
            Align2::CENTER_CENTER,
            words,
            font(16.0),
            t.ink,
        );
        let more = more(medication.count);
        if push(Icon::Plus, say::DoseMore { name }.text())
            .enabled(more <= 100.0)
            .show(ui)
            .clicked()
        {
            to = Some(more);
        }
        let cross = push(Icon::Cross, say::RemoveNamed { name }.text());
        remove = cross.show(ui).clicked();
    });
    if left {
        return settle(drafts, date, list, at);
    }
    let mut list = list.to_vec();
    if remove {
        list.remove(at);
        return Some(put(date, say::UndoRemoving { name: &name }.text(), list));
    }
    list[at].count = to?;
    Some(put(date, format!("{name}, {}", count_words(to?)), list))
}

/// The name of one that was taken, on one line.
fn title(ui: &mut Ui, name: &str, spoken: &str, room: f32) {
    let color = Tokens::of(ui).ink;
    let (rect, response) = ui.allocate_exact_size(vec2(room, SMALL_CONTROL), Sense::hover());
    let galley = list_row::one_line(ui.painter(), name, 16.0, color, room);
    let top = rect.center().y - galley.size().y / 2.0;
    ui.painter()
        .galley(egui::pos2(rect.left(), top), galley, color);
    response.widget_info(|| {
        egui::WidgetInfo::labeled(egui::accesskit::Role::Label, true, legible::line(spoken))
    });
}

/// Keeps the typed time of a painkiller of the list, or says why it can't be.
pub fn settle(
    drafts: &mut Drafts,
    date: NaiveDate,
    list: &[Medication],
    at: usize,
) -> Option<Action> {
    let field = FieldId::Taken(at);
    let typed = drafts.get(date, &field).filter(|draft| draft.left)?;
    let mut list = list.to_vec();
    let Some(one) = list.get_mut(at) else {
        drafts.forget(date, &field);
        return None;
    };
    match taken_at(&typed.text) {
        Err(why) => {
            drafts.refuse(date, &field, why);
            None
        }
        Ok(time) => {
            drafts.forget(date, &field);
            let was = std::mem::replace(&mut one.time, time);
            let said = time.map_or_else(|| say::NoTime.text(), lang::time);
            let label = format!("{} {said}", words(&one.name, one.dose.as_deref()));
            (was != time).then(|| put(date, label, list))
        }
    }
}

/// One dose less, down to a half.
fn fewer(doses: f64) -> Option<f64> {
    match doses {
        doses if doses > 1.0 => Some((doses - 1.0).max(0.5)),
        doses if doses > 0.5 => Some(0.5),
        _ => None,
    }
}

/// One dose more; a half becomes a whole one.
fn more(doses: f64) -> f64 {
    if doses < 1.0 { 1.0 } else { doses + 1.0 }
}

/// The recent ones to take again, "I took none", and another one.
fn offered(
    ui: &mut Ui,
    date: NaiveDate,
    content: &Content,
    list: &[Medication],
    state: &mut DetailsState,
) -> Vec<Action> {
    let mut actions = Vec::new();
    chips(ui, |ui| {
        if let Some((earlier, before)) = content.before.as_ref().filter(|_| list.is_empty()) {
            let (past, day_name) = (earlier.past, &earlier.day);
            let words = say::PainkillersAs {
                day_name,
                past,
                told: &all(before),
            };
            let push = Push::new(words.text()).small();
            if push.lead(Icon::Plus).show(ui).clicked() {
                let label = say::UndoPainkillersAs { day_name, past }.text();
                actions.push(put(date, label, before.to_vec()));
            }
        }
        for (name, dose) in &content.recent {
            let words = words(name, dose.as_deref());
            let push = Push::new(&words).small().lead(Icon::Plus);
            if push
                .named(say::AddNamed { name: &words }.text())
                .show(ui)
                .clicked()
            {
                let mut list = list.to_vec();
                list.push(one(name.clone(), dose.clone(), 1.0, None));
                actions.push(put(date, words, list));
            }
        }
        if list.is_empty() {
            let said = content.taken.is_some();
            if Push::new(say::TookNone.text())
                .small()
                .chosen(said)
                .show(ui)
                .clicked()
            {
                let none = (!said).then(List::new);
                let label = if said {
                    say::UndoPainkillersBlank.text()
                } else {
                    say::UndoNoPainkillers.text()
                };
                actions.push(Action::edit(label, Edit::Medication(date, none)));
            }
        }
        if !(content.recent.is_empty() && list.is_empty()) {
            let another = Push::new(say::AnotherPainkiller.text())
                .small()
                .look(Look::Quiet);
            if another.lead(Icon::Plus).show(ui).clicked() {
                state.adding = true;
                let name = FieldId::Medicine(MedicineField::Name);
                ui.memory_mut(|memory| memory.request_focus(field_id(&name)));
            }
        }
    });
    actions
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn doses_go_down_to_a_half_and_never_to_none() {
        assert_eq!(fewer(2.0), Some(1.0));
        assert_eq!(fewer(1.5), Some(0.5));
        assert_eq!(fewer(1.0), Some(0.5));
        assert_eq!(fewer(0.5), None);
        assert_eq!((more(0.5), more(1.0)), (1.0, 2.0));
    }

    #[test]
    fn none_taken_and_not_noted_are_said_differently() {
        let mut noted = Day::default();
        assert_eq!(summary(&noted), None);
        noted.medication = Some(List::new());
        assert_eq!(summary(&noted).as_deref(), Some("none taken"));
        noted.medication = Some([one("ibuprofen".into(), Some("400 mg".into()), 2.0, None)].into());
        assert_eq!(summary(&noted).as_deref(), Some("2 ibuprofen 400 mg"));
    }
}
