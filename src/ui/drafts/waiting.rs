//! What is half-typed and no entry yet, in words for the corner that says how far the journal is saved.

use crate::ui::details::{Draft, FieldId};
use crate::ui::metric_form::MetricForm;
use crate::ui::state::ViewState;

use super::{editors, open_form, typed};

/// The first of what is half-typed, and how it becomes an entry; none where nothing is.
pub fn waiting(view: &ViewState) -> Option<&'static str> {
    let mut fields = editors(view).into_iter().flat_map(typed);
    let setting = &view.setting;
    let folders = [&setting.copies, &setting.watched];
    if let Some((_, id, draft)) = fields.next() {
        Some(of_field(id, draft))
    } else if open_form(view).is_some() {
        Some("A session is not entered yet: press Enter in its form.")
    } else if setting.metric.as_ref().is_some_and(MetricForm::is_touched) {
        Some("A score is not entered yet: press Enter in its form.")
    } else {
        let is_typed = folders.into_iter().any(Option::is_some);
        is_typed.then_some("A folder is not entered yet: press Enter in its field.")
    }
}

const fn of_field(id: &FieldId, draft: &Draft) -> &'static str {
    match id {
        FieldId::Tag => "A tag is not entered yet: press Enter.",
        FieldId::Medicine(_) => "A painkiller is not entered yet: press Enter.",
        FieldId::NewCheckin => "A check-in is not entered yet: press Enter.",
        FieldId::Number(_) if draft.error.is_some() => "A number does not fit: its field says why.",
        FieldId::Number(_) => "A number is not entered yet: press Enter.",
        FieldId::Night(_) | FieldId::Checkin(_) | FieldId::Taken(_) if draft.error.is_some() => {
            "A time does not fit: its field says why."
        }
        FieldId::Night(_) | FieldId::Checkin(_) | FieldId::Taken(_) => {
            "A time is not entered yet: press Enter."
        }
    }
}
