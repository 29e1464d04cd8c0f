//! The row that adds a painkiller: what, how strong, how many and when.

use chrono::NaiveDate;
use egui::{Key, Ui};

use crate::lang::say;
use crate::model::check::check_medication;
use crate::model::medication::Medication;
use crate::model::typed;
use crate::ui::action::Action;
use crate::ui::details::{DetailsState, Drafts, FieldId, MedicineField};
use crate::ui::text::number;
use crate::ui::widgets::draft_field::{self, Slot, field_id};
use crate::ui::widgets::push::Push;
use crate::ui::widgets::{field_error, labelled, muted};

use super::doses::{CLOCK, at, count_words, one, put, taken_at, words};

const NAME: MedicineField = MedicineField::Name;
const DOSE: MedicineField = MedicineField::Dose;
const COUNT: MedicineField = MedicineField::Count;
const TIME: MedicineField = MedicineField::Time;
/// The fields of the row that adds one.
const FIELDS: [MedicineField; 4] = [NAME, DOSE, COUNT, TIME];
/// How wide the button is.
const BUTTON: f32 = 64.0;
/// With less room than this the fields stand in two rows below the name.
const TWO_ROWS: f32 = 64.0 + 24.0 + 3.0 * CLOCK;

/// The title of a field, its name by itself, and what may stand there.
fn field_words(field: MedicineField) -> [String; 3] {
    match field {
        NAME => [
            say::DoseFieldName.text(),
            say::DoseFieldNameNamed.text(),
            say::DoseFieldNameHint.text(),
        ],
        DOSE => [
            say::DoseFieldDose.text(),
            say::DoseFieldDoseNamed.text(),
            say::DoseFieldDoseHint.text(),
        ],
        COUNT => [
            say::DoseFieldCount.text(),
            say::DoseFieldCountNamed.text(),
            "1".into(),
        ],
        TIME => [
            say::DoseFieldTime.text(),
            say::DoseFieldTimeNamed.text(),
            "14:30".into(),
        ],
    }
}

/// Name, dose and count of another one; Enter in any of them adds it.
pub fn add_row(
    ui: &mut Ui,
    date: NaiveDate,
    list: &[Medication],
    state: &mut DetailsState,
) -> Option<Action> {
    let (mut add, mut entered) = (false, false);
    let room = ui.available_width();
    let mut field = |ui: &mut Ui, field: MedicineField, width: f32| {
        let [title, name, hint] = field_words(field);
        labelled(ui, &title, |ui| {
            let slot = Slot {
                date,
                field: FieldId::Medicine(field),
                name: &name,
                hint: &hint,
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
            let push = Push::new(say::AddShort.text()).wide(BUTTON);
            let push = push.named(say::AddPainkiller.text());
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
    for field in FIELDS {
        if let Some(why) = state.drafts.error(date, &FieldId::Medicine(field)) {
            field_error(ui, why);
        }
    }
    // The line stands there from the beginning, so that nothing moves when it says more.
    let words = said(&state.drafts, date);
    let words = words.unwrap_or_else(|| say::DoseHelp.text());
    let response = muted(ui, &words);
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_live(egui::accesskit::Live::Polite);
    });
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
            for field in FIELDS {
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

/// What is typed in the name, with what else it tells where the field for that is blank.
fn told(drafts: &Drafts, date: NaiveDate) -> typed::Medicine {
    let text = |field| drafts.text(date, &FieldId::Medicine(field)).trim();
    let [name, dose, count, time] = FIELDS.map(text);
    let told = typed::medicine(name);
    let twice = told.dose.is_some() && !dose.is_empty()
        || told.count.is_some() && !count.is_empty()
        || told.time.is_some() && !time.is_empty();
    if !twice {
        return told;
    }
    typed::Medicine {
        name: name.to_owned(),
        dose: None,
        count: None,
        time: None,
    }
}

/// What is typed means, where it is not what stands there: "How many: 2 doses", "ibuprofen 400 mg: 2 doses".
fn said(drafts: &Drafts, date: NaiveDate) -> Option<String> {
    let told = told(drafts, date);
    if told.dose.is_some() || told.count.is_some() || told.time.is_some() {
        let name = words(&told.name, told.dose.as_deref());
        let more = match (told.count.map(count_words), told.time) {
            (None, Some(at)) => Some(say::DoseOnlyAt { at }.text()),
            (count, time) => count.map(|count| at(count, time)),
        };
        let named = |told: &String| say::NameAndTold { name: &name, told }.text();
        return Some(more.as_ref().map_or_else(|| name.clone(), named));
    }
    let count = drafts.text(date, &FieldId::Medicine(COUNT)).trim();
    let doses = typed::count(count).filter(|doses| number(*doses) != count)?;
    let (name, told) = (&say::DoseFieldCount.text(), &count_words(doses));
    Some(say::NameAndTold { name, told }.text())
}

fn typed(drafts: &Drafts, date: NaiveDate) -> Result<Medication, (MedicineField, String)> {
    let text = |field| drafts.text(date, &FieldId::Medicine(field)).trim();
    let [_, dose, count, time] = FIELDS.map(text);
    let told = told(drafts, date);
    if told.name.is_empty() {
        return Err((NAME, say::DoseNeedsName.text()));
    }
    if dose.starts_with(['-', '\u{2212}']) {
        return Err((DOSE, say::DoseUnreadable { told: dose }.text()));
    }
    let dose = Some(dose.to_owned()).filter(|dose| !dose.is_empty());
    let (doses, field) = match (told.count, count) {
        (Some(doses), _) => (Some(doses), NAME),
        (None, "") => (Some(1.0), COUNT),
        (None, text) => (typed::count(text), COUNT),
    };
    let wrong = |why: String| (field, why);
    let doses = doses.ok_or_else(|| wrong(say::DoseCountUnreadable { told: count }.text()))?;
    let time = taken_at(time).map_err(|why| (TIME, why))?;
    let doses = crate::model::scale::round2(doses);
    let medication = one(told.name, dose.or(told.dose), doses, time.or(told.time));
    let count = told.count.map_or_else(|| count.to_owned(), number);
    let outside = say::DoseCountOutside { told: &count };
    check_medication(&medication).map_err(|_| wrong(outside.text()))?;
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
        for (field, text) in FIELDS.into_iter().zip(fields) {
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
    fn the_name_may_tell_all_of_it_and_says_it_back() {
        let two = add(["ibuprofen 400 mg x2", "", "", ""]).unwrap();
        let dose = Some("400 mg".to_owned());
        assert_eq!(two, one("ibuprofen".into(), dose, 2.0, None));
        let mut drafts = Drafts::default();
        let mut says = |field, text: &str| {
            let field = FieldId::Medicine(field);
            drafts.begin(day(), &field, "").text = text.into();
            said(&drafts, day())
        };
        let name = MedicineField::Name;
        assert_eq!(says(name, "ibuprofen"), None);
        assert_eq!(
            says(name, "ibuprofen x2"),
            Some("ibuprofen: 2 doses".into())
        );
        // What has a field of its own, and something in it, is not read in the name too.
        assert_eq!(
            says(MedicineField::Count, "3x"),
            Some("How many: 3 doses".into())
        );
        assert_eq!(typed(&drafts, day()).unwrap().name, "ibuprofen x2");
        let (at, why) = add(["200x ibuprofen", "", "", ""]).unwrap_err();
        assert_eq!((at, why.as_str()), (name, "200 is outside 0 to 100."));
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
