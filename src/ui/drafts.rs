//! What is half-typed, as text for the file beside the journal, and back.
//!
//! Invariants: a text that is not understood restores nothing and breaks nothing; what is restored is
//! half-typed again, never an entry of its own accord.

mod forms;

use chrono::NaiveDate;
use serde_json::{Map, Value, json};

use super::details::{Draft, Drafts, FieldId, MedicineField, NightField};
use super::form::SessionForm;
use super::metric_form::MetricForm;
use super::state::import::Choices;
use super::state::{ReportState, ViewState};
use crate::model::area::Area;
use crate::model::journal::Journal;
use crate::model::metric::MetricId;
use crate::model::session::{Kind, Pressure, Reason, ScoresTaken, SessionId, Words};
use crate::model::time::{clock, parse_date, parse_time};

/// The first member of the file, by which it is known.
const FORMAT: &str = "unkink-drafts";
const FIELDS: [(FieldId, &str); 11] = [
    (FieldId::Night(NightField::Bed), "bed"),
    (FieldId::Night(NightField::Asleep), "asleep"),
    (FieldId::Night(NightField::Awake), "awake"),
    (FieldId::Night(NightField::Up), "up"),
    (FieldId::Night(NightField::Awakenings), "awakenings"),
    (FieldId::Night(NightField::MinutesAwake), "minutes-awake"),
    (FieldId::Medicine(MedicineField::Name), "medicine"),
    (FieldId::Medicine(MedicineField::Dose), "dose"),
    (FieldId::Medicine(MedicineField::Count), "count"),
    (FieldId::Tag, "tag"),
    (FieldId::NewCheckin, "new-checkin"),
];
/// What stands before the id of a metric, and before the time of a check-in.
const NUMBER: &str = "number:";
const CHECKIN: &str = "checkin:";

/// What is half-typed, to be compared from frame to frame: a text is made only when it differs.
#[derive(Debug, Default, PartialEq)]
pub struct HalfTyped {
    fields: [Drafts; 2],
    session: Option<SessionForm>,
    metric: Option<MetricForm>,
    folders: [Option<String>; 2],
    report: ReportState,
    import: Option<(String, Choices)>,
}

impl HalfTyped {
    /// What is half-typed in `view` now.
    pub fn of(view: &ViewState) -> Self {
        let import = forms::half_chosen(&view.import);
        Self {
            fields: editors(view).map(Clone::clone),
            session: open_form(view).cloned(),
            metric: view.setting.metric.clone(),
            folders: [view.setting.copies.clone(), view.setting.watched.clone()],
            report: view.report.clone(),
            import: import.map(|(path, choices)| (path.to_owned(), choices.clone())),
        }
    }

    /// Whether it is still what is half-typed in `view`. Copies nothing.
    pub fn is_of(&self, view: &ViewState) -> bool {
        let import = self.import.as_ref();
        self.fields.each_ref() == editors(view)
            && self.session.as_ref() == open_form(view)
            && self.metric == view.setting.metric
            && self.folders.each_ref() == [&view.setting.copies, &view.setting.watched]
            && self.report == view.report
            && import.map(|(path, choices)| (path.as_str(), choices))
                == forms::half_chosen(&view.import)
    }
}

fn editors(view: &ViewState) -> [&Drafts; 2] {
    [&view.day.details.drafts, &view.history.day.details.drafts]
}

fn open_form(view: &ViewState) -> Option<&SessionForm> {
    view.form.as_ref().or(view.draft.as_ref())
}

/// What is half-typed in `view`; empty where nothing is.
pub fn to_text(view: &ViewState) -> String {
    let typed = editors(view).into_iter().flat_map(Drafts::iter);
    let typed = typed.filter(|(_, _, draft)| draft.text != draft.base);
    let fields: Vec<Value> = typed
        .map(|(date, id, draft)| field(date, id, draft))
        .collect();
    let session = open_form(view)
        .filter(|form| form.is_touched())
        .map(session);
    let forms = forms::to_json(view);
    if fields.is_empty() && session.is_none() && forms.is_empty() {
        return String::new();
    }
    let mut all = json!({"format": FORMAT, "version": 1, "fields": fields, "session": session});
    if let Value::Object(members) = &mut all {
        members.extend(forms);
    }
    format!("{all}\n")
}

fn field(date: NaiveDate, id: &FieldId, draft: &Draft) -> Value {
    let name = match id {
        FieldId::Number(metric) => format!("{NUMBER}{metric}"),
        FieldId::Checkin(time) => format!("{CHECKIN}{}", time.map(clock).unwrap_or_default()),
        _ => {
            let found = FIELDS.iter().find(|(field, _)| field == id);
            found.map_or("", |(_, name)| name).to_owned()
        }
    };
    json!({"date": date.to_string(), "field": name, "text": draft.text, "base": draft.base})
}

fn session(form: &SessionForm) -> Value {
    let around = form.scores.iter().map(|around| {
        let both = json!([around.before, around.after]);
        (around.metric.id.to_string(), both)
    });
    json!({
        "changes": form.original.as_ref().map(|session| session.id.as_str()),
        "date": form.date,
        "time": form.time,
        "kind": form.kind.as_str(),
        "own_kind": form.own_kind,
        "minutes": form.minutes,
        "with": form.with,
        "areas": form.areas.iter().map(Area::as_str).collect::<Vec<_>>(),
        "reason": form.reason.map(Words::word),
        "pressure": form.pressure.map(Words::word),
        "scores_taken": form.scores_taken.map(Words::word),
        "cost": form.cost,
        "note": form.note,
        "scores": around.collect::<Map<_, _>>(),
    })
}

/// Puts what the file holds back into the fields it was typed in. A field of which the journal holds
/// another text by now is left out, as is a session that is gone.
pub fn restore(view: &mut ViewState, journal: &Journal, bytes: &[u8]) {
    let Ok(all) = serde_json::from_slice::<Value>(bytes) else {
        return;
    };
    if all["format"] != FORMAT || all["version"] != 1 {
        return;
    }
    for field in all["fields"].as_array().into_iter().flatten() {
        let text = |name: &str| field[name].as_str().unwrap_or_default();
        let Some((date, id)) = parse_date(text("date")).ok().zip(field_id(text("field"))) else {
            continue;
        };
        let details = &mut view.day.details;
        details.adding |= matches!(id, FieldId::Medicine(_)) && date == view.date;
        let draft = details.drafts.begin(date, &id, text("base"));
        text("text").clone_into(&mut draft.text);
    }
    if all["session"].is_object() {
        view.draft = form(journal, &all["session"]);
    }
    forms::restore(view, journal, &all);
}

fn field_id(name: &str) -> Option<FieldId> {
    if let Some(metric) = name.strip_prefix(NUMBER) {
        return Some(FieldId::Number(MetricId::new(metric)));
    }
    if let Some(time) = name.strip_prefix(CHECKIN) {
        let time = Some(time).filter(|time| !time.is_empty());
        return Some(FieldId::Checkin(time.map(parse_time).transpose().ok()?));
    }
    let found = FIELDS.iter().find(|(_, other)| *other == name);
    found.map(|(id, _)| id.clone())
}

fn form(journal: &Journal, typed: &Value) -> Option<SessionForm> {
    let text = |name: &str| typed[name].as_str().unwrap_or_default().to_owned();
    let mut form = match typed["changes"].as_str() {
        Some(id) => SessionForm::of(journal, journal.session(&SessionId::new(id))?),
        None => SessionForm::blank(journal, NaiveDate::default()),
    };
    form.date = text("date");
    form.time = text("time");
    form.kind = Kind::new(&text("kind"));
    form.own_kind = text("own_kind");
    form.minutes = text("minutes");
    form.with = text("with");
    let areas = typed["areas"].as_array().into_iter().flatten();
    form.areas = areas
        .filter_map(|area| area.as_str().map(Area::new))
        .collect();
    form.reason = word::<Reason>(&text("reason"));
    form.pressure = word::<Pressure>(&text("pressure"));
    form.scores_taken = word::<ScoresTaken>(&text("scores_taken"));
    form.cost = text("cost");
    form.note = text("note");
    for around in &mut form.scores {
        let both = &typed["scores"][around.metric.id.as_str()];
        let text = |at: usize| both[at].as_str().unwrap_or_default().to_owned();
        (around.before, around.after) = (text(0), text(1));
    }
    form.focus = false;
    Some(form)
}

fn word<W: Words>(word: &str) -> Option<W> {
    W::from_word(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day() -> NaiveDate {
        parse_date("2026-11-22").unwrap()
    }

    #[test]
    fn every_field_comes_back_as_it_was_typed() {
        let mut view = ViewState::new(day());
        let mut ids: Vec<FieldId> = FIELDS.iter().map(|(id, _)| id.clone()).collect();
        ids.push(FieldId::Number(MetricId::new("reach")));
        ids.push(FieldId::Checkin(None));
        ids.push(FieldId::Checkin(parse_time("20:14").ok()));
        for (n, id) in ids.iter().enumerate() {
            view.day.details.drafts.begin(day(), id, "was").text = format!("typed {n} \u{202e}\"");
        }
        let text = to_text(&view);
        let mut again = ViewState::new(day());
        restore(&mut again, &Journal::default(), text.as_bytes());
        for (n, id) in ids.iter().enumerate() {
            let draft = again.day.details.drafts.get(day(), id).unwrap();
            assert_eq!(draft.text, format!("typed {n} \u{202e}\""));
            assert_eq!(draft.base, "was");
        }
        assert_eq!(to_text(&again), text);
    }

    #[test]
    fn a_session_form_comes_back_to_be_taken_up() {
        let mut view = ViewState::new(day());
        let mut form = SessionForm::blank(&Journal::default(), day());
        form.time = "17:3".into();
        form.note = "firm".into();
        form.reason = Some(Reason::Flare);
        form.scores[0].before = "6".into();
        view.form = Some(form.clone());
        let mut again = ViewState::new(day());
        restore(&mut again, &Journal::default(), to_text(&view).as_bytes());
        form.focus = false;
        assert_eq!(again.draft, Some(form));
    }

    #[test]
    fn nothing_typed_is_no_text_and_foreign_text_restores_nothing() {
        let mut view = ViewState::new(day());
        assert_eq!(to_text(&view), "");
        view.day.details.drafts.begin(day(), &FieldId::Tag, "");
        assert_eq!(to_text(&view), "", "a field that was only looked into");
        for text in [
            "",
            "{",
            "[]",
            "null",
            r#"{"format":"unkink-drafts","version":2,"fields":[{}]}"#,
            r#"{"format":"unkink-drafts","version":1,"fields":[{"date":"x"},3],"session":{"changes":"gone"}}"#,
        ] {
            restore(&mut view, &Journal::default(), text.as_bytes());
        }
        assert_eq!(to_text(&view), "");
        assert!(view.draft.is_none());
    }
}
