//! The row that adds a painkiller: what, how strong, how many and when.

use chrono::NaiveDate;
use egui::{Key, Ui};

use crate::model::check::check_medication;
use crate::model::medication::Medication;
use crate::model::typed;
use crate::ui::action::Action;
use crate::ui::details::{DetailsState, Drafts, FieldId, MedicineField};
use crate::ui::text::number;
use crate::ui::widgets::draft_field::{self, Slot, field_id};
use crate::ui::widgets::push::Push;
use crate::ui::widgets::{field_error, labelled, muted};

use super::doses::{CLOCK, count_words, one, put, taken_at, words};

/// The fields of the row that adds one: what, its title, and what may stand there.
const NAME: (MedicineField, &str, &str) = (MedicineField::Name, "Name", "like ibuprofen");
const DOSE: (MedicineField, &str, &str) = (MedicineField::Dose, "Dose", "400 mg");
const COUNT: (MedicineField, &str, &str) = (MedicineField::Count, "How many", "1");
const TIME: (MedicineField, &str, &str) = (MedicineField::Time, "When", "14:30");
/// All of them.
const FIELDS: [(MedicineField, &str, &str); 4] = [NAME, DOSE, COUNT, TIME];
/// How wide the button is.
const BUTTON: f32 = 64.0;
/// With less room than this the fields stand in two rows below the name.
const TWO_ROWS: f32 = 64.0 + 24.0 + 3.0 * CLOCK;
/// Name, dose and count of another one; Enter in any of them adds it.
pub fn add_row(
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
    let beside = room >= 420.0;
    if !beside {
        field(ui, NAME, room);
    }
    let mut button = |ui: &mut Ui| {
        labelled(ui, " ", |ui| {
            let push = Push::new("Add").wide(BUTTON).named("Add the painkiller");
            add = push.show(ui).clicked();
        });
    };
    if room < TWO_ROWS {
        // As wide as the time below it, so that they stand under each other.
        let half = room - BUTTON - 8.0;
        ui.horizontal(|ui| {
            field(ui, DOSE, half);
            field(ui, COUNT, BUTTON);
        });
        ui.horizontal(|ui| {
            field(ui, TIME, half);
            button(ui);
        });
    } else {
        ui.horizontal(|ui| {
            let rest = (room - BUTTON - 24.0) / 3.0;
            if beside {
                field(ui, NAME, room - 88.0 - 2.0 * CLOCK - BUTTON - 32.0);
            }
            field(ui, DOSE, rest.min(88.0));
            field(ui, COUNT, rest.min(CLOCK));
            field(ui, TIME, rest.min(CLOCK));
            button(ui);
        });
    }
    for (field, ..) in FIELDS {
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
            for (field, ..) in FIELDS {
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
    let [name, dose, count, time] = FIELDS.map(|(field, ..)| text(field));
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
    let time = taken_at(time).map_err(|why| (MedicineField::Time, why))?;
    let doses = crate::model::scale::round2(doses);
    let medication = one(name.to_owned(), dose, doses, time);
    check_medication(&medication).map_err(|_| wrong(format!("{count} is outside 0 to 100.")))?;
    Ok(medication)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveTime;

    use crate::model::time::parse_date;

    fn day() -> NaiveDate {
        parse_date("2026-11-22").unwrap()
    }

    fn add(fields: [&str; 4]) -> Result<Medication, (MedicineField, String)> {
        let mut drafts = Drafts::default();
        for ((field, ..), text) in FIELDS.into_iter().zip(fields) {
            drafts.begin(day(), &FieldId::Medicine(field), "").text = text.into();
        }
        typed(&drafts, day())
    }

    #[test]
    fn what_is_typed_is_a_painkiller_and_a_blank_count_is_one() {
        let medication = add([" ibuprofen ", "400 mg", "", "2.30 pm"]).unwrap();
        assert_eq!(
            medication,
            one(
                "ibuprofen".into(),
                Some("400 mg".into()),
                1.0,
                NaiveTime::from_hms_opt(14, 30, 0)
            )
        );
        assert_eq!(
            add(["\u{628}\u{627}\u{631}", "", "0,5", ""]).unwrap().count,
            0.5
        );
    }

    #[test]
    fn what_is_wrong_is_said_of_its_field() {
        let field = |fields| add(fields).unwrap_err().0;
        assert_eq!(field(["", "400 mg", "1", ""]), MedicineField::Name);
        assert_eq!(field(["ibuprofen", "-1", "1", ""]), MedicineField::Dose);
        assert_eq!(field(["ibuprofen", "", "many", ""]), MedicineField::Count);
        assert_eq!(field(["ibuprofen", "", "1", "25:00"]), MedicineField::Time);
        let (at, why) = add(["ibuprofen", "400 mg", "-1", ""]).unwrap_err();
        assert_eq!(
            (at, why.as_str()),
            (MedicineField::Count, "-1 is outside 0 to 100.")
        );
    }
}
