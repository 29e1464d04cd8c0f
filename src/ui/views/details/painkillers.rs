//! Painkillers of a day: the ones taken, the recent ones to take again, and a row to add another.
//!
//! Nothing noted and none taken are two things: "I took none" writes an empty list, which counts as
//! 0 doses; taking the last one out leaves the day not noted.

use chrono::NaiveDate;
use egui::{Align2, Key, Sense, Ui, vec2};

use crate::model::check::check_medication;
use crate::model::day::Day;
use crate::model::edit::Edit;
use crate::model::extra::Extra;
use crate::model::journal::Journal;
use crate::model::legible;
use crate::model::list::List;
use crate::model::medication::{Medication, doses};
use crate::model::name::same as same_name;
use crate::model::typed;
use crate::ui::action::Action;
use crate::ui::details::{DetailsState, Drafts, FieldId, MedicineField};
use crate::ui::icons::Icon;
use crate::ui::text::number;
use crate::ui::theme::{SMALL_CONTROL, Tokens, font};
use crate::ui::widgets::draft_field::{self, Slot, field_id};
use crate::ui::widgets::push::{Look, Push};
use crate::ui::widgets::{chips, field_error, labelled, list_row, muted};

/// The fields of the row that adds one: what, its title, and what may stand there.
const NAME: (MedicineField, &str, &str) = (MedicineField::Name, "Name", "like ibuprofen");
const DOSE: (MedicineField, &str, &str) = (MedicineField::Dose, "Dose", "400 mg");
const COUNT: (MedicineField, &str, &str) = (MedicineField::Count, "How many", "1");
/// So many recent ones are offered.
const OFFERED: usize = 5;

/// What is shown of a day's painkillers.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// The list, where one is noted.
    pub taken: Option<List<Medication>>,
    /// Names and doses taken lately, the latest first, without those of the day.
    pub recent: Vec<(String, Option<String>)>,
}

/// The painkillers of `date`.
pub fn content(journal: &Journal, date: NaiveDate) -> Content {
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
    Content { taken, recent }
}

/// "ibuprofen 400 mg", "3 doses"; "none taken" where that was said.
pub fn summary(day: &Day) -> Option<String> {
    let list = day.medication.as_ref()?;
    Some(match list.as_slice() {
        [] => "none taken".into(),
        [one] if one.count == 1.0 => words(&one.name, one.dose.as_deref()),
        [one] => format!(
            "{} {}",
            number(one.count),
            words(&one.name, one.dose.as_deref())
        ),
        list => format!("{} doses", number(doses(list))),
    })
}

fn words(name: &str, dose: Option<&str>) -> String {
    match dose.filter(|dose| !dose.is_empty()) {
        Some(dose) => format!("{name} {dose}"),
        None => name.to_owned(),
    }
}

fn same(medication: &Medication, (name, dose): &(String, Option<String>)) -> bool {
    same_name(&medication.name, name) && medication.dose == *dose
}

/// The list as a change; an emptied one is not noted.
fn put(date: NaiveDate, label: String, list: Vec<Medication>) -> Action {
    let list = Some(list).filter(|list| !list.is_empty());
    Action::edit(label, Edit::Medication(date, list.map(List::from)))
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
        actions.extend(line(ui, date, &list, at));
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

/// One that was taken: its name, minus, count, plus, and a cross.
fn line(ui: &mut Ui, date: NaiveDate, list: &[Medication], at: usize) -> Option<Action> {
    let medication = &list[at];
    let name = words(&medication.name, medication.dose.as_deref());
    let mut to = None;
    let mut remove = false;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        let t = Tokens::of(ui);
        let room = (ui.available_width() - 4.0 * (SMALL_CONTROL + 6.0) - 8.0).max(40.0);
        let (rect, response) = ui.allocate_exact_size(vec2(room, SMALL_CONTROL), Sense::hover());
        let galley = list_row::one_line(ui.painter(), &name, 16.0, t.ink, room);
        let top = rect.center().y - galley.size().y / 2.0;
        ui.painter()
            .galley(egui::pos2(rect.left(), top), galley, t.ink);
        let spoken = format!("{name}: {}", count_words(medication.count));
        response.widget_info(|| {
            egui::WidgetInfo::labeled(egui::accesskit::Role::Label, true, legible::line(&spoken))
        });
        let less = fewer(medication.count);
        let push = |icon, words: &str| Push::icon(icon, format!("{words} {name}")).small();
        if push(Icon::Bar, "One less")
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
        if push(Icon::Plus, "One more")
            .enabled(more <= 100.0)
            .show(ui)
            .clicked()
        {
            to = Some(more);
        }
        remove = push(Icon::Cross, "Remove").show(ui).clicked();
    });
    let mut list = list.to_vec();
    if remove {
        list.remove(at);
        return Some(put(date, format!("removing {name}"), list));
    }
    list[at].count = to?;
    Some(put(date, format!("{name}, {}", count_words(to?)), list))
}

fn count_words(doses: f64) -> String {
    match doses {
        1.0 => "1 dose".into(),
        doses => format!("{} doses", number(doses)),
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
        for (name, dose) in &content.recent {
            let words = words(name, dose.as_deref());
            let push = Push::new(&words).small().lead(Icon::Plus);
            if push.named(format!("Add {words}")).show(ui).clicked() {
                let mut list = list.to_vec();
                list.push(one(name.clone(), dose.clone(), 1.0));
                actions.push(put(date, words, list));
            }
        }
        if list.is_empty() {
            let said = content.taken.is_some();
            if Push::new("I took none")
                .small()
                .chosen(said)
                .show(ui)
                .clicked()
            {
                let none = (!said).then(List::new);
                let label = if said {
                    "painkillers blank"
                } else {
                    "no painkillers"
                };
                actions.push(Action::edit(label, Edit::Medication(date, none)));
            }
        }
        if !(content.recent.is_empty() && list.is_empty()) {
            let another = Push::new("Another painkiller").small().look(Look::Quiet);
            if another.lead(Icon::Plus).show(ui).clicked() {
                state.adding = true;
                let name = FieldId::Medicine(MedicineField::Name);
                ui.memory_mut(|memory| memory.request_focus(field_id(&name)));
            }
        }
    });
    actions
}

fn one(name: String, dose: Option<String>, count: f64) -> Medication {
    Medication {
        name,
        dose,
        count,
        extra: Extra::new(),
    }
}

/// Name, dose and count of another one; Enter in any of them adds it.
fn add_row(
    ui: &mut Ui,
    date: NaiveDate,
    list: &[Medication],
    state: &mut DetailsState,
) -> Option<Action> {
    let (mut add, mut entered) = (false, false);
    let room = ui.available_width();
    let mut field = |ui: &mut Ui, (field, title, hint): (MedicineField, &str, &str), width: f32| {
        labelled(ui, title, |ui| {
            let slot = Slot {
                date,
                field: FieldId::Medicine(field),
                name: &format!("{title} of the painkiller"),
                hint,
                value: "",
                width,
            };
            let (response, _) = draft_field::show(ui, &mut state.drafts, &slot);
            entered |= response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        });
    };
    // Beside each other where there is room, else the name above the rest.
    let beside = room >= 380.0;
    if !beside {
        field(ui, NAME, room);
    }
    ui.horizontal(|ui| {
        let button = 64.0;
        let rest = (room - button - 16.0) / 2.0;
        if beside {
            field(ui, NAME, room - 96.0 - 72.0 - button - 24.0);
        }
        field(ui, DOSE, rest.min(96.0));
        field(ui, COUNT, rest.min(72.0));
        labelled(ui, " ", |ui| {
            let push = Push::new("Add").wide(button).named("Add the painkiller");
            add = push.show(ui).clicked();
        });
    });
    for (field, ..) in [NAME, DOSE, COUNT] {
        if let Some(why) = state.drafts.error(date, &FieldId::Medicine(field)) {
            field_error(ui, why);
        }
    }
    let count = state.drafts.text(date, &FieldId::Medicine(COUNT.0)).trim();
    // The line stands there from the beginning, so that nothing moves when it says more.
    match typed::count(count).filter(|doses| number(*doses) != count) {
        Some(doses) => muted(ui, &format!("{}: {}", COUNT.1, count_words(doses))),
        None => muted(ui, "Left blank, it is one. 2, 1.5 or 2x, as you like."),
    };
    let added = (add || entered).then(|| added(date, list, state)).flatten();
    if entered && added.is_some() {
        // After Enter the keyboard is in the row, for the next one.
        let name = FieldId::Medicine(MedicineField::Name);
        ui.memory_mut(|memory| memory.request_focus(field_id(&name)));
        state.adding = true;
    }
    added
}

/// What is typed in the row as a change; or the reason at the field that is wrong.
fn added(date: NaiveDate, list: &[Medication], state: &mut DetailsState) -> Option<Action> {
    match typed(&state.drafts, date) {
        Err((field, why)) => {
            state.drafts.insist(date, &FieldId::Medicine(field), why);
            None
        }
        Ok(medication) => {
            for field in [
                MedicineField::Name,
                MedicineField::Dose,
                MedicineField::Count,
            ] {
                state.drafts.forget(date, &FieldId::Medicine(field));
            }
            state.adding = false;
            let label = words(&medication.name, medication.dose.as_deref());
            let mut list = list.to_vec();
            list.push(medication);
            Some(put(date, label, list))
        }
    }
}

fn typed(drafts: &Drafts, date: NaiveDate) -> Result<Medication, (MedicineField, String)> {
    let text = |field| drafts.text(date, &FieldId::Medicine(field)).trim();
    let (name, dose, count) = (
        text(MedicineField::Name),
        text(MedicineField::Dose),
        text(MedicineField::Count),
    );
    if name.is_empty() {
        let why = "What was it? Write a name, like ibuprofen.";
        return Err((MedicineField::Name, why.into()));
    }
    if dose.starts_with(['-', '\u{2212}']) {
        let why = format!("{dose} is not a dose. Write how strong one is, like 400 mg.");
        return Err((MedicineField::Dose, why));
    }
    let dose = Some(dose.to_owned()).filter(|dose| !dose.is_empty());
    let doses = match count {
        "" => Some(1.0),
        text => typed::count(text),
    };
    let wrong = |why: String| (MedicineField::Count, why);
    let doses =
        doses.ok_or_else(|| wrong(format!("{count} is not a number. Write how many, like 2.")))?;
    let medication = one(name.to_owned(), dose, crate::model::scale::round2(doses));
    check_medication(&medication).map_err(|_| wrong(format!("{count} is outside 0 to 100.")))?;
    Ok(medication)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::time::parse_date;

    fn day() -> NaiveDate {
        parse_date("2026-11-22").unwrap()
    }

    fn add(fields: [&str; 3]) -> Result<Medication, (MedicineField, String)> {
        let mut drafts = Drafts::default();
        let all = [
            MedicineField::Name,
            MedicineField::Dose,
            MedicineField::Count,
        ];
        for (field, text) in all.into_iter().zip(fields) {
            drafts.begin(day(), &FieldId::Medicine(field), "").text = text.into();
        }
        typed(&drafts, day())
    }

    #[test]
    fn what_is_typed_is_a_painkiller_and_a_blank_count_is_one() {
        let medication = add([" ibuprofen ", "400 mg", ""]).unwrap();
        assert_eq!(
            medication,
            one("ibuprofen".into(), Some("400 mg".into()), 1.0)
        );
        assert_eq!(
            add(["\u{628}\u{627}\u{631}", "", "0,5"]).unwrap().count,
            0.5
        );
    }

    #[test]
    fn what_is_wrong_is_said_of_its_field() {
        let field = |fields| add(fields).unwrap_err().0;
        assert_eq!(field(["", "400 mg", "1"]), MedicineField::Name);
        assert_eq!(field(["ibuprofen", "-1", "1"]), MedicineField::Dose);
        assert_eq!(field(["ibuprofen", "", "many"]), MedicineField::Count);
        let (at, why) = add(["ibuprofen", "400 mg", "-1"]).unwrap_err();
        assert_eq!(
            (at, why.as_str()),
            (MedicineField::Count, "-1 is outside 0 to 100.")
        );
    }

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
        noted.medication = Some([one("ibuprofen".into(), Some("400 mg".into()), 2.0)].into());
        assert_eq!(summary(&noted).as_deref(), Some("2 ibuprofen 400 mg"));
    }
}
