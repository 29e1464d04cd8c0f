//! Laws that hold for every journal and every edit.

use proptest::prelude::*;
use unkink::model::edit::Edit;
use unkink::model::journal::Journal;
use unkink::model::metric::Source;
use unkink::store::schema::{day_to_json, from_bytes, session_to_json, to_bytes};
use unkink::store::seal::Seal;

use crate::arbitrary;

proptest! {
    #![proptest_config(arbitrary::cases(300))]

    #[test]
    fn what_is_saved_is_what_is_loaded(journal in arbitrary::journal()) {
        let bytes = to_bytes(&journal);
        let read = from_bytes(&bytes);
        prop_assert!(read.is_ok(), "{}\n{}", read.unwrap_err(), String::from_utf8_lossy(&bytes));
        let read = read.unwrap();
        prop_assert_eq!(&read.journal, &journal);
        prop_assert_eq!(read.seal, Seal::Whole);
        prop_assert_eq!(to_bytes(&read.journal), bytes);
    }

    #[test]
    fn an_edit_and_its_inverse_leave_no_trace(
        journal in arbitrary::journal(),
        edits in prop::collection::vec(arbitrary::any_edit(), 1..12),
    ) {
        let mut now = journal;
        let mut before = Vec::new();
        for edit in edits {
            let snapshot = now.clone();
            if let Ok(inverse) = now.apply(edit) {
                before.push((inverse, snapshot));
            } else {
                prop_assert_eq!(&now, &snapshot);
            }
        }
        // Undone to the beginning, redone and undone again, one step at a time.
        for (inverse, snapshot) in before.into_iter().rev() {
            let edited = now.clone();
            let redo = now.apply(inverse);
            prop_assert!(redo.is_ok(), "{:?}", redo);
            prop_assert_eq!(&now, &snapshot);
            let undo = now.apply(redo.unwrap());
            prop_assert_eq!(&now, &edited);
            prop_assert!(now.apply(undo.unwrap()).is_ok());
            prop_assert_eq!(&now, &snapshot);
        }
    }

    #[test]
    fn missing_is_never_zero(journal in arbitrary::journal()) {
        for (date, day) in journal.days() {
            for metric in journal.metrics().iter() {
                let noted = match metric.source {
                    Source::Scored => day.scores(&metric.id).next().is_some(),
                    Source::Doses => day.medication.is_some(),
                    Source::HoursAsleep | Source::SleepEfficiency => day.sleep.is_some(),
                };
                prop_assert!(noted || journal.value(*date, metric).is_none());
            }
        }
        let nothing = Journal::default();
        for metric in journal.metrics().iter() {
            let date = chrono::NaiveDate::from_ymd_opt(2026, 11, 12).unwrap();
            prop_assert_eq!(nothing.value(date, metric), None);
        }
    }

    #[test]
    fn one_day_alone_has_the_shape_it_has_in_the_file(journal in arbitrary::journal()) {
        let bytes = to_bytes(&journal);
        let file: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
        for (date, day) in journal.days() {
            let alone = day_to_json(journal.metrics(), day);
            prop_assert_eq!(&alone, &file["days"][date.to_string()]);
        }
        for (session, found) in journal.sessions().iter().zip(file["sessions"].as_array().unwrap()) {
            prop_assert_eq!(&session_to_json(journal.metrics(), session), found);
        }
    }
}

#[test]
fn a_refused_edit_among_many_leaves_an_unknown_score_alone() {
    let file = r#"{"format": "unkink-journal", "version": 1, "days": {"2026-11-22": {"scores": {"gone": 7}}}}"#;
    let mut journal = from_bytes(file.as_bytes()).unwrap().journal;
    let before = journal.clone();
    let score = |value| Edit::Score {
        date: super::day(),
        time: None,
        metric: unkink::model::metric::MetricId::new("gone"),
        value,
    };
    let edits = vec![score(None), score(Some(99.0))];
    assert!(journal.apply(Edit::Many(edits)).is_err());
    assert_eq!(journal, before);
}
