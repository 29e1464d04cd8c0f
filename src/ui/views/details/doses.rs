//! A painkiller in words, as a change of its day, and its time as it is typed.

use chrono::{NaiveDate, NaiveTime};

use crate::lang::say;
use crate::model::edit::Edit;
use crate::model::extra::Extra;
use crate::model::list::List;
use crate::model::medication::Medication;
use crate::model::typed;
use crate::ui::action::Action;
use crate::ui::text::number;

/// The width of a time.
pub const CLOCK: f32 = 72.0;

/// "ibuprofen 400 mg".
pub fn words(name: &str, dose: Option<&str>) -> String {
    match dose.filter(|dose| !dose.is_empty()) {
        Some(dose) => format!("{name} {dose}"),
        None => name.to_owned(),
    }
}

/// The list in words: "2 ibuprofen 400 mg at 14:00, heat cream".
pub fn all(list: &[Medication]) -> String {
    let one = |one: &Medication| {
        let count = match one.count {
            1.0 => String::new(),
            doses => format!("{} ", number(doses)),
        };
        let told = format!("{count}{}", words(&one.name, one.dose.as_deref()));
        at(told, one.time)
    };
    list.iter().map(one).collect::<Vec<_>>().join(", ")
}

/// "2 doses at 14:00", or without a time as it is.
pub fn at(told: String, time: Option<NaiveTime>) -> String {
    let Some(time) = time else { return told };
    let (at, told) = (time, &told);
    say::DoseAt { at, told }.text()
}

/// The list as a change; an emptied one is not noted.
pub fn put(date: NaiveDate, label: String, list: Vec<Medication>) -> Action {
    let list = Some(list).filter(|list| !list.is_empty());
    Action::edit(label, Edit::Medication(date, list.map(List::from)))
}

/// "1 dose", "2 doses".
pub fn count_words(doses: f64) -> String {
    let figure = &number(doses);
    say::DosesCounted { figure }.text()
}

/// The typed time, or blank.
pub fn taken_at(text: &str) -> Result<Option<NaiveTime>, String> {
    let text = Some(text.trim()).filter(|text| !text.is_empty());
    text.map(typed::time).transpose().map_err(|e| e.to_string())
}

/// One that has nothing of another version.
pub fn one(name: String, dose: Option<String>, count: f64, time: Option<NaiveTime>) -> Medication {
    Medication {
        name,
        dose,
        count,
        time,
        extra: Extra::new(),
    }
}
