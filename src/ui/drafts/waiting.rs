//! What is half-typed and no entry yet, in words for the corner that says how far the journal is saved.

use chrono::NaiveDate;

use crate::lang::{Forms, say};
use crate::ui::details::{Draft, Drafts, FieldId};
use crate::ui::metric_form::MetricForm;
use crate::ui::state::ViewState;
use crate::words::capital;

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
        (open, misfit) => open.or(misfit),
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
    let forms: [(&dyn Forms, bool); 3] = [
        (&say::WaitingSession, open_form(view).is_some()),
        (
            &say::WaitingScore,
            setting.metric.as_ref().is_some_and(MetricForm::is_touched),
        ),
        (&say::WaitingFolder, is_typed),
    ];
    let forms = forms.into_iter().filter(|(_, is_there)| *is_there);
    let forms = forms.map(|(what, _)| what);
    let all = fields.map(|(_, id, _)| of_field(id)).chain(forms);
    let mut all: Vec<_> = all
        .map(|what| (what.plain(), what.form("listed")))
        .collect();
    all.dedup();
    let ((alone, last), before) = all.split_last()?;
    if before.is_empty() {
        return Some(alone.clone());
    }
    let before: Vec<_> = before.iter().map(|(_, listed)| listed.as_str()).collect();
    let names = &capital(&before.join(", "));
    Some(say::WaitingSeveral { names, told: last }.text())
}

fn misfit(id: &FieldId, draft: &Draft) -> Option<String> {
    match id {
        _ if draft.error.is_none() => None,
        FieldId::Number(_) => Some(say::MisfitNumber.text()),
        FieldId::Night(_) | FieldId::Checkin(_) | FieldId::Taken(_) => Some(say::MisfitTime.text()),
        FieldId::Tag | FieldId::Medicine(_) | FieldId::NewCheckin => None,
    }
}

fn of_field(id: &FieldId) -> &'static dyn Forms {
    match id {
        FieldId::Tag => &say::WaitingTag,
        FieldId::Medicine(_) => &say::WaitingPainkiller,
        FieldId::NewCheckin => &say::WaitingCheckin,
        FieldId::Number(_) => &say::WaitingNumber,
        FieldId::Night(_) | FieldId::Checkin(_) | FieldId::Taken(_) => &say::WaitingTime,
    }
}
