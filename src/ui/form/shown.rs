//! What is shown of a session's form, and what is wrong in it.

use egui::Rect;

use crate::model::metric::MetricId;
use crate::ui::widgets::suggest;

/// What is shown of the form, beside what is typed.
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each says something else of the form"
)]
pub struct Shown {
    /// The list of people.
    pub people: suggest::State,
    /// Whether all that is seldom asked is open.
    pub more: bool,
    /// Whether the regions are open.
    pub areas: bool,
    /// Whether the scores around the session are open.
    pub scores: bool,
    /// What is wrong, and with which field.
    pub error: Option<(Field, String)>,
    /// Whether the field that is wrong shall get the keyboard.
    pub seek: bool,
    /// Whether the day shall get it.
    pub to_day: bool,
    /// The revision of the journal that it was drawn from last.
    pub revision: Option<u64>,
    /// Whether what is half-typed is lost with the window: it only reads, or shows the example.
    pub is_unkept: bool,
    /// How far below the page's top it was opened: there the page was in sight.
    pub below: Option<f32>,
    /// Where the form was drawn last, in points of the window.
    pub card: Option<Rect>,
    /// Where the buttons were drawn last, in points of the window, or have their place.
    pub foot: Option<Rect>,
    /// Whether they are at the foot of the page, as their place is out of sight.
    pub apart: bool,
}

/// A field that can be wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the fields above, by name")]
pub enum Field {
    Date,
    Time,
    Minutes,
    Before(MetricId),
    After(MetricId),
}

impl Shown {
    /// Says what is wrong, and brings the keyboard to its field.
    pub fn refuse(&mut self, error: (Field, String)) {
        self.scores |= matches!(error.0, Field::Before(_) | Field::After(_));
        self.more |= self.scores || error.0 == Field::Minutes;
        self.error = Some(error);
        self.seek = true;
    }

    /// Takes back what was said of this field: its text has changed.
    pub fn forget(&mut self, field: &Field) {
        self.error.take_if(|(of, _)| of == field);
    }

    /// What is wrong with this field.
    pub fn wrong(&self, field: &Field) -> Option<&str> {
        let error = self.error.as_ref().filter(|(of, _)| of == field);
        error.map(|(_, words)| words.as_str())
    }

    /// Whether this field shall get the keyboard now.
    pub fn seeks(&mut self, field: &Field) -> bool {
        let seeks = self.seek && self.wrong(field).is_some();
        self.seek &= !seeks;
        seeks
    }
}
