//! What is half-typed and no entry yet, in words for the corner that says how far the journal is saved.

use chrono::NaiveDate;

use crate::ui::details::{Draft, Drafts, FieldId};
use crate::ui::metric_form::MetricForm;
use crate::ui::state::ViewState;

use super::{editors, open_form};

/// What is half-typed, and how it becomes an entry; none where nothing is. What does not fit stands behind what does.
pub fn waiting(view: &ViewState) -> Option<String> {
    let fields = || editors(view).into_iter().flat_map(Drafts::typed);
    let misfit = fields().find_map(|(_, id, draft)| misfit(id, draft));
    let open = open(
        view,
        fields().filter(|(_, id, draft)| self::misfit(id, draft).is_none()),
    );
    match (open, misfit) {
        (Some(open), Some(misfit)) => Some(format!("{open} {misfit}")),
        (open, misfit) => open.or(misfit.map(str::to_owned)),
    }
}

/// What is not entered yet, and fits so far.
fn open<'a>(
    view: &ViewState,
    fields: impl Iterator<Item = (NaiveDate, &'a FieldId, &'a Draft)>,
) -> Option<String> {
    let setting = &view.setting;
    let is_typed = [&setting.copies, &setting.watched]
        .into_iter()
        .any(Option::is_some);
    let forms = [
        (
            "a session",
            "press Enter in its form",
            open_form(view).is_some(),
        ),
        (
            "a score",
            "press Enter in its form",
            setting.metric.as_ref().is_some_and(MetricForm::is_touched),
        ),
        ("a folder", "press Enter in its field", is_typed),
    ];
    let forms = forms.into_iter().filter(|(_, _, is_there)| *is_there);
    let mut all: Vec<_> = fields
        .map(|(_, id, _)| (of_field(id), "press Enter"))
        .collect();
    all.extend(forms.map(|(what, remedy, _)| (what, remedy)));
    all.dedup();
    let (last, before) = all.split_last()?;
    let before: Vec<_> = before.iter().map(|(what, _)| *what).collect();
    let words = if before.is_empty() {
        format!("{} is not entered yet: {}.", last.0, last.1)
    } else {
        let before = before.join(", ");
        format!(
            "{before} and {} are not entered yet: press Enter in each.",
            last.0
        )
    };
    Some(words.replacen('a', "A", 1))
}

const fn misfit(id: &FieldId, draft: &Draft) -> Option<&'static str> {
    match id {
        _ if draft.error.is_none() => None,
        FieldId::Number(_) => Some("A number does not fit: its field says why."),
        FieldId::Night(_) | FieldId::Checkin(_) | FieldId::Taken(_) => {
            Some("A time does not fit: its field says why.")
        }
        FieldId::Tag | FieldId::Medicine(_) | FieldId::NewCheckin => None,
    }
}

const fn of_field(id: &FieldId) -> &'static str {
    match id {
        FieldId::Tag => "a tag",
        FieldId::Medicine(_) => "a painkiller",
        FieldId::NewCheckin => "a time of scoring",
        FieldId::Number(_) => "a number",
        FieldId::Night(_) | FieldId::Checkin(_) | FieldId::Taken(_) => "a time",
    }
}
