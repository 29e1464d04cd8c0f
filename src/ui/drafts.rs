//! What is half-typed, as text for the file beside the journal, and back.
//!
//! Invariants: a text that is not understood restores nothing and breaks nothing; what is restored is
//! half-typed again, never an entry of its own accord.

mod forms;
mod waiting;

use chrono::NaiveDate;
use serde_json::{Map, Value, json};

use super::details::{Draft, Drafts, FieldId, MedicineField, NightField};
use super::form::SessionForm;
use super::metric_form::MetricForm;
use super::state::import::Choices;
use super::state::{NoteDraft, ReportState, ViewState};
use crate::model::area::Area;
use crate::model::journal::Journal;
use crate::model::keyword::Keyword;
use crate::model::metric::MetricId;
use crate::model::session::{Kind, Pressure, Reason, ScoresTaken, SessionId};
use crate::model::time::{clock, parse_date, parse_time};

pub use waiting::waiting;

/// The first member of the file, by which it is known.
const FORMAT: &str = "unkink-drafts";
const FIELDS: [(FieldId, &str); 13] = [
    (FieldId::Night(NightField::Bed), "bed"),
    (FieldId::Night(NightField::Asleep), "asleep"),
    (FieldId::Night(NightField::Awake), "awake"),
    (FieldId::Night(NightField::Up), "up"),
    (FieldId::Night(NightField::Awakenings), "awakenings"),
    (FieldId::Night(NightField::MinutesAwake), "minutes-awake"),
    (FieldId::Night(NightField::MinutesAsleep), "hours-asleep"),
    (FieldId::Medicine(MedicineField::Name), "medicine"),
    (FieldId::Medicine(MedicineField::Dose), "dose"),
    (FieldId::Medicine(MedicineField::Count), "count"),
    (FieldId::Medicine(MedicineField::Time), "medicine-time"),
    (FieldId::Tag, "tag"),
    (FieldId::NewCheckin, "new-checkin"),
];
/// The note of a day.
const NOTE: &str = "note";
/// What stands before the id of a metric, before the time of a check-in, and before the place of a painkiller.
const NUMBER: &str = "number:";
const CHECKIN: &str = "checkin:";
const TAKEN: &str = "taken:";

/// What is half-typed, to be compared from frame to frame: a text is made only when it differs.
#[derive(Debug, Default, PartialEq)]
pub struct HalfTyped {
    fields: [Drafts; 2],
    notes: [Option<Note>; 2],
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
            notes: notes(view).map(|note| {
                let (date, text, base) = note?;
                Some((date, text.to_owned(), base.to_owned()))
            }),
            session: open_form(view).cloned(),
            metric: view.setting.metric.clone(),
            folders: [view.setting.copies.clone(), view.setting.watched.clone()],
            report: view.report.clone(),
            import: import.map(|(path, choices)| (path.to_owned(), choices.clone())),
        }
    }

    /// Whether nothing was typed since `earlier`: what was half-typed then has become an entry, or was let go.
    pub fn is_left_of(&self, earlier: &Self) -> bool {
        let fields = self.fields.iter().zip(&earlier.fields);
        let mut typed = fields.flat_map(|(now, then)| now.typed().map(move |one| (one, then)));
        let notes = self.notes.iter().zip(&earlier.notes);
        let mut notes = notes.filter_map(|(now, then)| Some((now.as_ref()?, then.as_ref())));
        let is_same_or_gone = |now: &Option<String>, then| now.is_none() || now == then;
        let mut folders = self.folders.iter().zip(&earlier.folders);
        typed.all(|((date, id, draft), then)| {
            let then = then.get(date, id);
            then.is_some_and(|then| then.text == draft.text)
        }) && notes.all(|((date, text, _), then)| {
            then.is_some_and(|(on, said, _)| (on, said) == (date, text))
        }) && folders.all(|(now, then)| is_same_or_gone(now, then))
            && (self.session.is_none() || self.session == earlier.session)
            && (self.metric.is_none() || self.metric == earlier.metric)
            && (self.import.is_none() || self.import == earlier.import)
            && self.report == earlier.report
    }

    /// Whether it is still what is half-typed in `view`. Copies nothing.
    pub fn is_of(&self, view: &ViewState) -> bool {
        let import = self.import.as_ref();
        self.fields.each_ref() == editors(view)
            && self.notes.each_ref().map(|note| as_shown(note.as_ref())) == notes(view)
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

/// A note that is typed and no edit yet, with its day and what the journal had of it.
type Note = (NaiveDate, String, String);

fn as_shown(note: Option<&Note>) -> Option<(NaiveDate, &str, &str)> {
    let (date, text, base) = note?;
    Some((*date, text, base))
}

fn notes(view: &ViewState) -> [Option<(NaiveDate, &str, &str)>; 2] {
    [&view.day.note, &view.history.day.note].map(|note| {
        let date = note.date.filter(|_| note.text != note.base)?;
        Some((date, note.text.as_str(), note.base.as_str()))
    })
}

fn open_form(view: &ViewState) -> Option<&SessionForm> {
    let open = view.form.as_ref().filter(|form| form.is_touched());
    open.or(view.draft.as_ref())
}

/// What is half-typed in `view`; empty where nothing is.
pub fn to_text(view: &ViewState) -> String {
    let typed = editors(view).into_iter().flat_map(Drafts::typed);
    let fields = typed.map(|(date, id, draft)| field(date, id, draft));
    let notes = notes(view).into_iter().flatten();
    let notes = notes.map(|(date, text, base)| {
        json!({"date": date.to_string(), "field": NOTE, "text": text, "base": base})
    });
    let fields: Vec<Value> = fields.chain(notes).collect();
    let session = open_form(view)
        .filter(|form| form.is_touched())
        .map(session);
    let forms = forms::to_json(view);
    if fields.is_empty() && session.is_none() && forms.is_empty() {
        return String::new();
    }
    let mut all = json!({"format": FORMAT, "version": 1, "fields": fields});
    if let Value::Object(members) = &mut all {
        members.extend(session.map(|session| ("session".to_owned(), session)));
        members.extend(forms);
    }
    format!("{all}\n")
}

fn field(date: NaiveDate, id: &FieldId, draft: &Draft) -> Value {
    let name = match id {
        FieldId::Number(metric) => format!("{NUMBER}{metric}"),
        FieldId::Taken(at) => format!("{TAKEN}{at}"),
        FieldId::Checkin(time) => format!("{CHECKIN}{}", time.map(clock).unwrap_or_default()),
        _ => {
            let found = FIELDS.iter().find(|(field, _)| field == id);
            found.map_or("", |(_, name)| name).to_owned()
        }
    };
    let mut field =
        json!({"date": date.to_string(), "field": name, "text": draft.text, "base": draft.base});
    if let Some(why) = &draft.error {
        field["error"] = why.as_str().into();
    }
    field
}

fn session(form: &SessionForm) -> Value {
    let around = form.scores.iter().map(|around| {
        let both = json!([around.before, around.after]);
        (around.metric.id.to_string(), both)
    });
    json!({
        "changes": form.original.as_ref().map(|session| session.id.as_str()),
        "date": form.date,
        "opened": form.opened,
        "time": form.time,
        "kind": form.kind.as_str(),
        "own_kind": form.own_kind,
        "minutes": form.minutes,
        "with": form.with,
        "areas": form.areas.iter().map(Area::as_str).collect::<Vec<_>>(),
        "reason": form.reason.map(Keyword::word),
        "pressure": form.pressure.map(Keyword::word),
        "scores_taken": form.scores_taken.map(Keyword::word),
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
        if text("field") == NOTE {
            note(view, journal, field);
            continue;
        }
        let Some((date, id)) = parse_date(text("date")).ok().zip(field_id(text("field"))) else {
            continue;
        };
        let details = &mut view.day.details;
        details.adding |= matches!(id, FieldId::Medicine(_)) && date == view.date;
        let draft = details.drafts.begin(date, &id, text("base"));
        text("text").clone_into(&mut draft.text);
        draft.error = field["error"].as_str().map(str::to_owned);
    }
    if all["session"].is_object() {
        view.draft = form(journal, &all["session"]);
    }
    forms::restore(view, journal, &all);
}

/// A note goes on where it was left. Where others have written another one meanwhile, it stands below theirs.
fn note(view: &mut ViewState, journal: &Journal, typed: &Value) {
    let text = |name: &str| typed[name].as_str().unwrap_or_default();
    let (Ok(date), typed, base) = (parse_date(text("date")), text("text"), text("base")) else {
        return;
    };
    let day = journal.day(date);
    let now = day.and_then(|day| day.note.as_deref()).unwrap_or_default();
    let places = [&mut view.day.note, &mut view.history.day.note];
    let mut free = places.into_iter().filter(|note| note.text == note.base);
    let Some(note) = free.next().filter(|_| typed != now) else {
        return;
    };
    // The journal may have been saved since the base was noted.
    let goes_on = now == base || typed.starts_with(now);
    *note = NoteDraft {
        date: Some(date),
        text: if goes_on {
            typed.to_owned()
        } else {
            format!("{now}\n{typed}")
        },
        base: now.to_owned(),
        ..NoteDraft::default()
    };
}

fn field_id(name: &str) -> Option<FieldId> {
    if let Some(metric) = name.strip_prefix(NUMBER) {
        return Some(FieldId::Number(MetricId::new(metric)));
    }
    if let Some(time) = name.strip_prefix(CHECKIN) {
        let time = Some(time).filter(|time| !time.is_empty());
        return Some(FieldId::Checkin(time.map(parse_time).transpose().ok()?));
    }
    if let Some(at) = name.strip_prefix(TAKEN) {
        return Some(FieldId::Taken(at.parse().ok()?));
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
    form.opened = text("opened");
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
    Some(form.unfolded())
}

fn word<W: Keyword>(word: &str) -> Option<W> {
    W::from_word(word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::edit::Edit;

    fn day() -> NaiveDate {
        parse_date("2026-11-22").unwrap()
    }

    #[test]
    fn every_field_comes_back_as_it_was_typed() {
        let mut view = ViewState::new(day());
        let mut ids: Vec<FieldId> = FIELDS.iter().map(|(id, _)| id.clone()).collect();
        ids.push(FieldId::Number(MetricId::new("reach")));
        ids.push(FieldId::Checkin(None));
        ids.push(FieldId::Taken(2));
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
    fn a_note_goes_on_and_stands_below_one_that_others_wrote() {
        let mut view = ViewState::new(day());
        view.day.note = NoteDraft {
            date: Some(day()),
            text: "a long drive".into(),
            base: "a lo".into(),
            ..NoteDraft::default()
        };
        let text = to_text(&view);
        for (now, restored) in [
            ("", "a long drive"),
            ("a lo", "a long drive"),
            ("a long", "a long drive"),
            ("theirs", "theirs\na long drive"),
        ] {
            let mut journal = Journal::default();
            let note = Some(now.to_owned()).filter(|note| !note.is_empty());
            journal.apply(Edit::Note(day(), note)).unwrap();
            let mut again = ViewState::new(day());
            restore(&mut again, &journal, text.as_bytes());
            assert_eq!(again.day.note.text, restored, "after {now}");
            assert_eq!(again.day.note.base, now);
        }
        let mut journal = Journal::default();
        let whole = Edit::Note(day(), Some("a long drive".into()));
        journal.apply(whole).unwrap();
        let mut again = ViewState::new(day());
        restore(&mut again, &journal, text.as_bytes());
        assert_eq!(to_text(&again), "", "it is there already");
    }

    #[test]
    fn what_became_an_entry_is_told_from_what_is_typed() {
        let mut view = ViewState::new(day());
        view.day.details.drafts.begin(day(), &FieldId::Tag, "").text = "garde".into();
        let earlier = HalfTyped::of(&view);
        view.day.details.drafts.begin(day(), &FieldId::Tag, "").text = "garden".into();
        assert!(!HalfTyped::of(&view).is_left_of(&earlier), "a letter more");
        view.day.details.drafts.forget(day(), &FieldId::Tag);
        assert!(HalfTyped::of(&view).is_left_of(&earlier));
        view.day.note.date = Some(day());
        view.day.note.text = "a".into();
        assert!(!HalfTyped::of(&view).is_left_of(&earlier), "another field");
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
        // What is seldom asked is open, as something in it is filled.
        assert_eq!(again.draft, Some(form.unfolded()));
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
