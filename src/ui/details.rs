//! The details of a day: which of them are open, and what is half-typed in their fields.
//!
//! A field shows the journal's text until it is typed in; then it shows what is typed, until that
//! is understood and kept. What is not understood stays in the field, with the reason, also when
//! another day or page is shown in between.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDate, NaiveTime};

use crate::lang::say;
use crate::model::area::Area;
use crate::model::metric::MetricId;
pub use crate::model::sleep::NightField;

/// One of the parts of a day that are closed until wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Detail {
    /// The night that ended on the day.
    Sleep,
    /// Painkillers taken.
    Painkillers,
    /// Regions of the body.
    Areas,
    /// Metrics that are not asked every day.
    Measures,
    /// Tags.
    Tags,
    /// The sessions.
    Sessions,
    /// The check-ins with their times.
    Checkins,
    /// The note.
    Note,
}

impl Detail {
    /// All of them, in the order of the page: the first four in one card, the others in a second one.
    pub const ALL: [Self; 8] = [
        Self::Areas,
        Self::Tags,
        Self::Sessions,
        Self::Checkins,
        Self::Sleep,
        Self::Painkillers,
        Self::Note,
        Self::Measures,
    ];

    /// Its word in a settings file.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Sleep => "sleep",
            Self::Painkillers => "painkillers",
            Self::Areas => "areas",
            Self::Measures => "measures",
            Self::Tags => "tags",
            Self::Sessions => "sessions",
            Self::Checkins => "checkins",
            Self::Note => "note",
        }
    }

    /// The detail of that word; none for a word that another version wrote.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|detail| detail.id() == id)
    }

    /// Its title for people.
    pub fn title(self) -> String {
        match self {
            Self::Sleep => say::DetailSleep.text(),
            Self::Painkillers => say::DetailPainkillers.text(),
            Self::Areas => say::DetailAreas.text(),
            Self::Measures => say::DetailMeasures.text(),
            Self::Tags => say::DetailTags.text(),
            Self::Sessions => say::DetailSessions.text(),
            Self::Checkins => say::DetailCheckins.text(),
            Self::Note => say::DetailNote.text(),
        }
    }
}

/// A field of the row that adds a painkiller.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the fields of a medicine, by name")]
pub enum MedicineField {
    Name,
    Dose,
    Count,
    Time,
}

/// Which field of a day is meant.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FieldId {
    /// A field of the night.
    Night(NightField),
    /// A metric whose scale has too many points for buttons.
    Number(MetricId),
    /// The time of a check-in that is there.
    Checkin(Option<NaiveTime>),
    /// The time of a check-in that is to be.
    NewCheckin,
    /// The time of a painkiller of the list, by its place.
    Taken(usize),
    /// A painkiller that is being added.
    Medicine(MedicineField),
    /// A tag that is being added.
    Tag,
}

impl FieldId {
    /// The detail it stands in.
    pub const fn detail(&self) -> Detail {
        match self {
            Self::Night(_) => Detail::Sleep,
            Self::Number(_) => Detail::Measures,
            Self::Checkin(_) | Self::NewCheckin => Detail::Checkins,
            Self::Taken(_) | Self::Medicine(_) => Detail::Painkillers,
            Self::Tag => Detail::Tags,
        }
    }
}

/// What is typed in a field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// The text in the field.
    pub text: String,
    /// The journal's text when it was typed; another one there makes the draft void.
    pub base: String,
    /// Whether the field was left, so that the text is meant.
    pub left: bool,
    /// Why the text can't be kept.
    pub error: Option<String>,
    /// Whether it was left with Enter: where it can't be kept, its field takes the keyboard back.
    pub entered: bool,
}

/// All that is half-typed, by day and field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Drafts(BTreeMap<(NaiveDate, FieldId), Draft>);

impl Drafts {
    /// The draft of a field.
    pub fn get(&self, date: NaiveDate, field: &FieldId) -> Option<&Draft> {
        self.0.get(&(date, field.clone()))
    }

    /// The text of a field that holds nothing of the journal: blank until typed.
    pub fn text(&self, date: NaiveDate, field: &FieldId) -> &str {
        self.get(date, field).map_or("", |draft| &draft.text)
    }

    /// Why the field's text can't be kept.
    pub fn error(&self, date: NaiveDate, field: &FieldId) -> Option<&str> {
        self.get(date, field)?.error.as_deref()
    }

    /// The draft of a field, made from the journal's text where there is none.
    pub fn begin(&mut self, date: NaiveDate, field: &FieldId, base: &str) -> &mut Draft {
        let key = (date, field.clone());
        self.0.entry(key).or_insert_with(|| Draft {
            text: base.to_owned(),
            base: base.to_owned(),
            ..Draft::default()
        })
    }

    /// All of them, with day and field.
    pub fn iter(&self) -> impl Iterator<Item = (NaiveDate, &FieldId, &Draft)> {
        self.0.iter().map(|((date, id), draft)| (*date, id, draft))
    }

    /// Those of which the text is not the journal's.
    pub fn typed(&self) -> impl Iterator<Item = (NaiveDate, &FieldId, &Draft)> {
        self.iter().filter(|(_, _, draft)| draft.text != draft.base)
    }

    /// Whether something is half-typed in a detail of a day.
    pub fn waits_in(&self, date: NaiveDate, detail: Detail) -> bool {
        let mut typed = self.typed();
        typed.any(|(of, id, _)| of == date && id.detail() == detail)
    }

    /// Forgets what is typed in a field: it is kept, or the journal's text has changed.
    pub fn forget(&mut self, date: NaiveDate, field: &FieldId) {
        self.0.remove(&(date, field.clone()));
    }

    /// Says why a field's text can't be kept.
    pub fn refuse(&mut self, date: NaiveDate, field: &FieldId, why: String) {
        self.begin(date, field, "").error = Some(why);
    }

    /// [`Self::refuse`] what was to be entered: its field takes the keyboard.
    pub fn insist(&mut self, date: NaiveDate, field: &FieldId, why: String) {
        self.refuse(date, field, why);
        self.begin(date, field, "").entered = true;
    }

    /// Whether the field shall take the keyboard now, because what was entered in it can't be kept.
    pub fn take_refused(&mut self, date: NaiveDate, field: &FieldId) -> bool {
        let draft = self.0.get_mut(&(date, field.clone()));
        draft.is_some_and(|draft| std::mem::take(&mut draft.entered) && draft.error.is_some())
    }

    /// Takes an error back: what is typed elsewhere has made the text fit.
    pub fn fits(&mut self, date: NaiveDate, field: &FieldId) {
        if let Some(draft) = self.0.get_mut(&(date, field.clone())) {
            draft.error = None;
        }
    }

    /// Whether something is half-typed on another day than this one, which is no longer shown.
    pub fn waits_elsewhere(&self, shown: NaiveDate) -> bool {
        let waits =
            |((date, _), draft): (&(NaiveDate, FieldId), &Draft)| *date != shown && !draft.left;
        self.0.iter().any(waits)
    }

    /// Takes what stands in the fields as meant, as when each was left; returns the days and fields.
    pub fn leave_all(&mut self) -> Vec<(NaiveDate, FieldId)> {
        for draft in self.0.values_mut() {
            draft.left = true;
        }
        self.0.keys().cloned().collect()
    }
}

/// The details in the editor of a day.
#[derive(Default)]
pub struct DetailsState {
    /// The open ones; lent by [`super::state::ViewState`] to the editor that is drawn.
    pub open: BTreeSet<Detail>,
    /// What is half-typed.
    pub drafts: Drafts,
    /// The region whose score row is shown.
    pub area: Option<Area>,
    /// The digit typed last for a region, while it may become a 10.
    pub typed: Option<(Area, Typed)>,
    /// Whether the row that adds a painkiller is open.
    pub adding: bool,
    /// The field that shall have the keyboard.
    pub focus: Option<FieldId>,
    /// The detail that was just opened, and how.
    pub opened: Option<(Detail, By)>,
    /// Whether a detail was opened since a score row last had the keyboard: digits that go nowhere are
    /// then none of the rows'.
    pub looked_at: bool,
    /// Whether another day or page was just opened: it begins at its top, and not where the keyboard was in the last one.
    pub anew: bool,
}

impl DetailsState {
    /// Opens a detail.
    pub fn show(&mut self, detail: Detail, by: By) {
        self.open.insert(detail);
        self.opened = Some((detail, by));
        self.looked_at = true;
    }
}

/// What a detail is opened by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// The pointer: the keyboard goes to what of the detail is in sight, and the page stays as it is.
    Pointer,
    /// The keyboard or a screen reader: the detail takes the keyboard and comes into view.
    Keyboard,
}

/// A digit and where it went.
#[derive(Clone, Debug, PartialEq)]
pub struct Typed {
    /// The digit.
    pub digit: u8,
    /// Whether a point came after it.
    pub point: bool,
    /// The row it scored.
    pub metric: MetricId,
    /// When, in seconds of the window's time.
    pub at: f64,
}

impl Typed {
    /// A digit that has just scored this row.
    pub fn digit(digit: u8, metric: MetricId, at: f64) -> Self {
        Self {
            digit,
            point: false,
            metric,
            at,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_detail_is_found_by_its_own_word() {
        for detail in Detail::ALL {
            assert_eq!(Detail::from_id(detail.id()), Some(detail));
        }
        assert_eq!(Detail::from_id("weather"), None);
    }

    #[test]
    fn a_draft_belongs_to_its_day_and_field() {
        let day = |n| NaiveDate::from_ymd_opt(2026, 11, n).unwrap();
        let mut drafts = Drafts::default();
        drafts.begin(day(1), &FieldId::Tag, "").text = "gar".into();
        assert_eq!(drafts.text(day(1), &FieldId::Tag), "gar");
        assert_eq!(drafts.text(day(2), &FieldId::Tag), "");
        drafts.forget(day(1), &FieldId::Tag);
        assert_eq!(drafts, Drafts::default());
    }
}
