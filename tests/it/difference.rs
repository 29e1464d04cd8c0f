//! What turns one journal into another: exact for any two, and said in words.

use proptest::prelude::*;
use unkink::model::difference::{Field, difference, turn};
use unkink::model::edit::Edit;
use unkink::model::journal::Journal;
use unkink::store::schema::from_bytes;

use crate::arbitrary;

fn read(members: &str) -> Journal {
    let file = format!("{{\"format\": \"unkink-journal\", \"version\": 1, {members}}}");
    from_bytes(file.as_bytes()).unwrap().journal
}

/// The differences of two files, a line each.
fn said(from: &str, to: &str) -> Vec<String> {
    let (from, to) = (read(from), read(to));
    let mut now = from.clone();
    now.apply(turn(&from, &to)).unwrap();
    assert_eq!(now, to);
    let differences = difference(&from, &to);
    differences.iter().map(ToString::to_string).collect()
}

proptest! {
    #![proptest_config(arbitrary::cases(400))]

    #[test]
    fn any_journal_turns_into_any_other_and_back(
        from in arbitrary::journal(),
        to in arbitrary::journal(),
    ) {
        let mut now = from.clone();
        let undo = now.apply(turn(&from, &to));
        prop_assert!(undo.is_ok(), "{:?}", undo);
        prop_assert_eq!(&now, &to);
        prop_assert!(now.apply(undo.unwrap()).is_ok());
        prop_assert_eq!(&now, &from);
    }

    #[test]
    fn a_few_edits_are_a_few_fields_and_never_the_whole(
        from in arbitrary::journal(),
        edits in prop::collection::vec(arbitrary::any_edit(), 1..6),
    ) {
        let mut to = from.clone();
        let mut fields = 0;
        for edit in edits {
            let metric = |edit: &Edit| matches!(edit, Edit::Metric(..));
            let rows = match &edit {
                Edit::Many(edits) => edits.iter().any(metric),
                edit => metric(edit),
            };
            if !rows {
                fields += usize::from(to.apply(edit).is_ok());
            }
        }
        let found = difference(&from, &to);
        prop_assert!(found.iter().all(|d| d.field != Field::Whole), "{:?}", found);
        prop_assert!(fields > 0 || found.is_empty());
        for difference in &found {
            let words = difference.to_string();
            prop_assert!(difference.from != difference.to, "{}", words);
            prop_assert!(!words.contains('\n') && words.chars().count() < 400, "{}", words);
        }
        let mut keys: Vec<_> = found.iter().map(|d| &d.field).collect();
        keys.sort();
        keys.dedup();
        prop_assert_eq!(keys.len(), found.len());
    }

    #[test]
    fn nothing_differs_from_itself(journal in arbitrary::journal()) {
        prop_assert_eq!(difference(&journal, &journal), []);
    }
}

#[test]
fn each_difference_says_what_was_and_what_is() {
    let from = r#""days": {
        "2026-11-20": {"checkins": [{"time": "08:10", "scores": {"pain": 5}}], "note": "long\ndrive"},
        "2026-11-21": {"scores": {"pain": 4, "gone": 7}, "weather": "rain"},
        "2026-11-22": {"medication": [], "sleep": {"bed": "23:10"}, "tags": ["desk day"]}
    }, "sessions": [
        {"id": "a", "date": "2026-11-19", "kind": "massage", "minutes": 60, "with": "Ana"},
        {"id": "b", "date": "2026-11-20", "kind": "heat", "time": "17:30"}
    ]"#;
    let to = r#""days": {
        "2026-11-20": {"checkins": [{"time": "08:40", "scores": {"pain": 5}}]},
        "2026-11-21": {"scores": {"pain": 6, "gone": 8, "mood": 3}, "weather": "sun"},
        "2026-11-22": {"medication": [{"name": "ibuprofen", "dose": "400 mg", "count": 1.5}],
            "sleep": {"bed": "23:40"}, "areas": {"lower-left": 5}}
    }, "sessions": [
        {"id": "a", "date": "2026-11-19", "kind": "massage", "minutes": 45, "with": "Ana"},
        {"id": "c", "date": "2026-11-22", "kind": "massage"}
    ], "made-by": "a script""#;
    let expected = [
        "20 Nov 2026: the scoring was at 08:10, is at 08:40",
        "20 Nov 2026: the note was \"long drive\", is blank",
        "21 Nov 2026: back pain was 4, is 6",
        "21 Nov 2026: mood was blank, is 3",
        "21 Nov 2026: gone was 7, is 8",
        "21 Nov 2026: unknown members were weather: \"rain\", are weather: \"sun\"",
        "22 Nov 2026: the night was to bed 23:10, is to bed 23:40",
        "22 Nov 2026: medicines were none taken, are 1.5 × ibuprofen 400 mg",
        "22 Nov 2026: painful regions were blank, are lower left back 5",
        "22 Nov 2026: tags were desk day, are blank",
        "20 Nov 2026: heat removed (17:30)",
        "19 Nov 2026: massage was 60 min, is 45 min",
        "22 Nov 2026: massage added",
        "unknown members were blank, are made-by: \"a script\"",
    ];
    assert_eq!(said(from, to), expected);
}

#[test]
fn a_range_grows_before_a_score_and_shrinks_after_it() {
    let day = |score| format!(r#""days": {{"2026-11-20": {{"scores": {{"knee": {score}}}}}}}"#);
    let row = |max| format!(r#""metrics": [{{"id": "knee", "name": "Knee", "max": {max}}}]"#);
    let small = format!("{}, {}", row(5), day(3));
    let large = format!("{}, {}", row(100), day(60));
    let there = said(&small, &large);
    assert!(
        there[0].starts_with("the score \"Knee\" was 0 to 5"),
        "{there:?}"
    );
    let back = said(&large, &small);
    assert!(back[0].contains("knee was 60, is 3"), "{back:?}");
    assert_eq!((there.len(), back.len()), (2, 2));
}

#[test]
fn a_metric_that_goes_leaves_its_scores_and_one_that_comes_takes_them() {
    let days = r#""days": {"2026-11-20": {"scores": {"knee": 3}}}"#;
    let with = format!(r#""metrics": [{{"id": "knee", "name": "Knee"}}], {days}"#);
    let gone = said(&with, days);
    assert_eq!(gone.len(), 1);
    assert!(
        gone[0].starts_with("the score \"Knee\" removed ("),
        "{gone:?}"
    );
    assert!(said(days, &with)[0].starts_with("the score \"Knee\" added ("));
}

#[test]
fn what_no_field_can_bring_about_is_made_up_for_by_the_whole() {
    let names = |pain: &str, mood: &str| {
        format!(
            r#""metrics": [{{"id": "pain", "name": "{pain}"}}, {{"id": "mood", "name": "{mood}"}}]"#
        )
    };
    let said = said(&names("One", "Two"), &names("Two", "One"));
    assert_eq!(said, ["several changes that depend on one another"]);
}

#[test]
fn a_new_row_is_told_once_and_those_behind_it_not_at_all() {
    let row = |id: &str| format!(r#"{{"id": "{id}", "name": "{id} pain"}}"#);
    let table = |ids: &[&str]| {
        let rows: Vec<_> = ids.iter().map(|id| row(id)).collect();
        format!("\"metrics\": [{}]", rows.join(", "))
    };
    assert_eq!(said(&table(&["x", "y"]), &table(&["w", "x", "y"])).len(), 1);
    let moved = said(&table(&["x", "y", "z"]), &table(&["z", "x", "y"]));
    assert_eq!(
        moved,
        ["the score \"z pain\" was elsewhere in the table, is in another place"]
    );
}

#[test]
fn a_main_question_says_what_it_asks_and_since_when() {
    let asked = |since: &str, metric: &str| {
        format!(
            r#""main_question": {{"since": "{since}", "metric": "{metric}", "kind": "massage", "outcome_days": 3, "washout_days": 7}}"#
        )
    };
    let none = r#""days": {}"#;
    assert_eq!(
        said(none, &asked("2026-03-01", "pain")),
        [
            "the main question added (back pain, after massage, since 1 Mar 2026, outcome 3 days, washout 7 days)"
        ]
    );
    assert_eq!(
        said(&asked("2026-03-01", "pain"), &asked("2026-11-22", "mood")),
        ["the main question was back pain, since 1 Mar 2026, is mood, since 22 Nov 2026"]
    );
}
