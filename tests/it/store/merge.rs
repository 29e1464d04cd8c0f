//! Laws of the merge of three journals, and of what can be chosen after it.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use unkink::model::checkin::{Checkin, Scores};
use unkink::model::day::Day;
use unkink::model::difference::{Field, difference};
use unkink::model::edit::Edit;
use unkink::model::extra::Extra;
use unkink::model::journal::Journal;
use unkink::model::main_question::MainQuestion;
use unkink::model::merge::{Merged, Side, merge};
use unkink::model::metric::{Better, Metric, MetricId};
use unkink::model::session::{Kind, Session, SessionId};
use unkink::model::sleep::Sleep;
use unkink::model::time::{parse_date, parse_time};
use unkink::store::schema::{from_bytes, to_bytes};

use super::day;
use crate::arbitrary;

/// A journal after some edits; what is refused changes nothing.
fn after(journal: &Journal, edits: Vec<Edit>) -> Journal {
    let mut journal = journal.clone();
    for edit in edits {
        let _ = journal.apply(edit);
    }
    journal
}

/// A journal and two that came from it.
fn three() -> impl Strategy<Value = [Journal; 3]> {
    let edits = || prop::collection::vec(arbitrary::any_edit(), 0..14);
    (arbitrary::journal(), edits(), edits()).prop_map(|(base, mine, its)| {
        let (ours, theirs) = (after(&base, mine), after(&base, its));
        [base, ours, theirs]
    })
}

fn fields(from: &Journal, to: &Journal) -> BTreeSet<Field> {
    let differences = difference(from, to).into_iter();
    let field = |field| match field {
        // They can be in each other's way, whichever they are.
        Field::Trial(_) => Field::Trial(String::new()),
        field => field,
    };
    differences
        .map(|difference| field(difference.field))
        .collect()
}

/// Whether the field is one value, which is not merged in parts.
fn is_single(field: &Field) -> bool {
    matches!(
        field,
        Field::Score(..) | Field::Note(_) | Field::Medication(_)
    )
}

/// Whether a row of the table is changed, or a check-in moved: then fields have other names.
fn renames(fields: &BTreeSet<Field>) -> bool {
    fields.iter().any(|field| {
        matches!(
            field,
            Field::Metric(_) | Field::CheckinTime(..) | Field::Whole
        )
    })
}

proptest! {
    #![proptest_config(arbitrary::cases(300))]

    #[test]
    fn where_one_side_did_nothing_the_other_is_the_result([base, ours, theirs] in three()) {
        for (a, b, expected) in [(&ours, &base, &ours), (&base, &theirs, &theirs)] {
            let merged = merge(&base, a, b);
            prop_assert_eq!(&merged.journal, expected);
            prop_assert_eq!(merged.conflicts, vec![]);
        }
        let merged = merge(&base, &ours, &ours);
        prop_assert_eq!(&merged.journal, &ours);
    }

    #[test]
    fn what_is_merged_can_be_saved_and_loaded([base, ours, theirs] in three()) {
        let merged = merge(&base, &ours, &theirs).journal;
        let read = from_bytes(&to_bytes(&merged));
        prop_assert!(read.is_ok(), "{}", read.unwrap_err());
        prop_assert_eq!(read.unwrap().journal, merged);
    }

    #[test]
    fn every_change_of_either_side_is_in_the_result_or_told([base, ours, theirs] in three()) {
        let (mine, its) = (fields(&base, &ours), fields(&base, &theirs));
        let merged = merge(&base, &ours, &theirs);
        prop_assume!(!renames(&mine) && !renames(&its));
        let (of_ours, of_theirs) = (fields(&merged.journal, &ours), fields(&merged.journal, &theirs));
        prop_assume!(!renames(&of_ours) && !renames(&of_theirs));
        for field in &mine {
            let both = its.contains(field) && !is_single(field);
            prop_assert!(both || !of_ours.contains(field), "ours lost: {field:?}");
        }
        for field in &its {
            let lost = of_theirs.contains(field);
            prop_assert!(!lost || mine.contains(field), "theirs lost: {field:?}");
            let told = !merged.conflicts.is_empty();
            prop_assert!(told || !(lost && is_single(field)), "not told: {field:?}");
        }
        if mine.is_disjoint(&its) {
            prop_assert_eq!(merged.conflicts, vec![]);
        }
    }

    #[test]
    fn without_conflicts_it_does_not_matter_who_is_who([base, ours, theirs] in three()) {
        let (one, other) = (merge(&base, &ours, &theirs), merge(&base, &theirs, &ours));
        prop_assume!(one.conflicts.is_empty() && other.conflicts.is_empty());
        let mut apart = fields(&one.journal, &other.journal);
        // New rows, tags and regions of a session stand in the order in which the sides have them.
        apart.retain(|field| !matches!(field, Field::Tags(_) | Field::Session(_) | Field::Metric(_)));
        prop_assert_eq!(apart, BTreeSet::new());
    }

    #[test]
    fn merging_again_brings_nothing_new([base, ours, theirs] in three()) {
        let merged = merge(&base, &ours, &theirs).journal;
        let again = merge(&theirs, &merged, &theirs);
        prop_assert_eq!(&again.journal, &merged);
        prop_assert_eq!(again.conflicts, vec![]);
    }

    #[test]
    fn what_did_not_stand_can_be_chosen_and_undone([base, ours, theirs] in three()) {
        let Merged { journal, conflicts } = merge(&base, &ours, &theirs);
        for conflict in conflicts {
            prop_assert!(!conflict.what.is_empty());
            let mut chosen = journal.clone();
            let edit = conflict.edit(&journal);
            // A row of a metric may not fit the scores; then it is refused.
            if let Ok(inverse) = chosen.apply(edit) {
                prop_assert!(from_bytes(&to_bytes(&chosen)).is_ok());
                chosen.apply(inverse).unwrap();
            }
            prop_assert_eq!(&chosen, &journal);
        }
    }

    #[test]
    fn two_without_a_common_past_lose_nothing_of_ours(ours in arbitrary::journal(), theirs in arbitrary::journal()) {
        let merged = merge(&Journal::default(), &ours, &theirs).journal;
        for (date, day) in ours.days() {
            for checkin in &day.checkins {
                let kept = merged.day(*date).and_then(|d| d.checkin(checkin.time));
                for (id, value) in &checkin.scores {
                    prop_assert_eq!(kept.and_then(|k| k.scores.get(id)), Some(value));
                }
            }
        }
        for session in ours.sessions() {
            prop_assert!(merged.session(&session.id).is_some());
        }
        for session in theirs.sessions() {
            prop_assert!(merged.session(&session.id).is_some());
        }
    }
}

fn pain(time: Option<&str>, value: Option<f64>) -> Edit {
    Edit::Score {
        date: day(),
        time: time.map(|text| parse_time(text).unwrap()),
        metric: MetricId::PAIN,
        value,
    }
}

fn mood(time: Option<&str>, value: f64) -> Edit {
    Edit::Score {
        date: day(),
        time: time.map(|text| parse_time(text).unwrap()),
        metric: MetricId::MOOD,
        value: Some(value),
    }
}

/// The other side may know a metric whose scores here are wider than any row may be.
#[test]
fn no_row_is_made_wider_than_a_row_may_be() {
    let far = Checkin {
        scores: Scores::from([(MetricId::new("reach"), 3e278)]),
        ..Checkin::default()
    };
    let with = Day {
        checkins: [far].into(),
        ..Day::default()
    };
    let days = BTreeMap::from([(day(), with)]);
    let ours = Journal::from_parts(Vec::new(), days, Vec::new(), Extra::default()).unwrap();
    let row = Metric {
        id: MetricId::new("reach"),
        ..Metric::own("Reach", Better::Higher)
    };
    let edit = Edit::Metric(MetricId::new("reach"), Some(Box::new((0, row))));
    let theirs = after(&Journal::default(), vec![edit]);
    for (ours, theirs) in [(&ours, &theirs), (&theirs, &ours)] {
        let Merged { journal, conflicts } = merge(&Journal::default(), ours, theirs);
        assert_eq!(from_bytes(&to_bytes(&journal)).unwrap().journal, journal);
        let score = journal.day(day()).unwrap().score(&MetricId::new("reach"));
        assert_eq!(score, Some(3e278), "no score is lost");
        assert_eq!(conflicts.len(), 1, "{conflicts:?}");
    }
}

#[test]
fn the_same_score_changed_twice_is_a_conflict_in_words() {
    let base = after(&Journal::default(), vec![pain(None, Some(5.0))]);
    let ours = after(&base, vec![pain(None, Some(4.0)), super::note("garden")]);
    let theirs = after(&base, vec![pain(None, Some(6.0)), mood(None, 7.0)]);
    let merged = merge(&base, &ours, &theirs);
    let now = merged.journal.day(day()).unwrap();
    assert_eq!(now.score(&MetricId::PAIN), Some(4.0));
    assert_eq!(now.score(&MetricId::MOOD), Some(7.0));
    assert_eq!(now.note.as_deref(), Some("garden"));
    let [conflict] = merged.conflicts.as_slice() else {
        panic!("{:?}", merged.conflicts);
    };
    assert_eq!(conflict.what, "back pain");
    assert_eq!(conflict.date, Some(day()));
    let said = (conflict.ours.as_deref(), conflict.theirs.as_deref());
    assert_eq!(said, (Some("4"), Some("6")));
    let mut chosen = merged.journal.clone();
    chosen.apply(conflict.edit(&merged.journal)).unwrap();
    let score = chosen.day(day()).unwrap().score(&MetricId::PAIN);
    assert_eq!(score, Some(6.0));
}

#[test]
fn a_score_goes_along_when_its_check_in_is_moved_by_the_other_side() {
    let base = after(
        &Journal::default(),
        vec![
            pain(Some("08:10"), Some(5.0)),
            pain(Some("20:00"), Some(3.0)),
        ],
    );
    let to = |time: &str| Edit::CheckinTime {
        date: day(),
        from: parse_time("08:10").ok(),
        to: parse_time(time).ok(),
    };
    let moved = after(&base, vec![to("09:30")]);
    let scored = after(&base, vec![mood(Some("08:10"), 7.0)]);
    for (ours, theirs) in [(&moved, &scored), (&scored, &moved)] {
        let merged = merge(&base, ours, theirs);
        assert_eq!(merged.conflicts, vec![]);
        let checkins = &merged.journal.day(day()).unwrap().checkins;
        assert_eq!(checkins.len(), 2);
        assert_eq!(checkins[0].time, parse_time("09:30").ok());
        assert_eq!(checkins[0].scores[&MetricId::MOOD], 7.0);
        assert_eq!(checkins[0].scores[&MetricId::PAIN], 5.0);
    }
    let elsewhere = after(&base, vec![to("10:00")]);
    let merged = merge(&base, &moved, &elsewhere);
    assert_eq!(merged.journal, moved);
    assert_eq!(merged.conflicts.len(), 1);
    let mut chosen = merged.journal.clone();
    chosen.apply(merged.conflicts[0].edit(&chosen)).unwrap();
    assert_eq!(chosen, elsewhere);
}

fn massage(id: &str) -> Session {
    Session::new(SessionId::new(id), day(), Kind::MASSAGE)
}

#[test]
fn a_planned_session_took_place_on_one_side_and_was_changed_on_the_other() {
    let planned = Session {
        planned: true,
        ..massage("a")
    };
    let put = |session: &Session| Edit::put_session(session.clone());
    let base = after(&Journal::default(), vec![put(&planned)]);
    let held = Session {
        planned: false,
        ..planned.clone()
    };
    let with = Session {
        with: Some("Ana".into()),
        ..planned
    };
    let (ours, theirs) = (
        after(&base, vec![put(&held)]),
        after(&base, vec![put(&with)]),
    );
    for (ours, theirs) in [(&ours, &theirs), (&theirs, &ours)] {
        let merged = merge(&base, ours, theirs);
        assert_eq!(merged.conflicts, vec![]);
        let both = Session {
            with: Some("Ana".into()),
            ..held.clone()
        };
        assert_eq!(merged.journal.sessions(), [both]);
        assert!(merged.journal.planned().is_empty());
    }
}

#[test]
fn a_session_is_merged_field_by_field_and_a_change_outlives_a_removal() {
    let put = |minutes, with: Option<&str>| {
        let session = Session {
            minutes,
            with: with.map(Into::into),
            ..massage("a")
        };
        Edit::put_session(session)
    };
    let base = after(&Journal::default(), vec![put(None, None)]);
    let (ours, theirs) = (
        after(&base, vec![put(Some(60), None)]),
        after(&base, vec![put(None, Some("Ana"))]),
    );
    let merged = merge(&base, &ours, &theirs);
    assert_eq!(merged.conflicts, vec![]);
    let session = &merged.journal.sessions()[0];
    assert_eq!(
        (session.minutes, session.with.as_deref()),
        (Some(60), Some("Ana"))
    );

    let removed = after(&base, vec![Edit::remove_session(SessionId::new("a"))]);
    for (mine, its, kept) in [
        (&ours, &removed, Side::Ours),
        (&removed, &ours, Side::Theirs),
    ] {
        let merged = merge(&base, mine, its);
        assert_eq!(merged.journal, ours);
        assert_eq!(merged.conflicts[0].kept, kept);
        let mut chosen = merged.journal.clone();
        chosen.apply(merged.conflicts[0].edit(&chosen)).unwrap();
        assert_eq!(chosen, removed);
    }
}

#[test]
fn a_night_that_both_sides_wrote_is_never_one_that_can_not_be() {
    let night = |bed: &str, up: &str| {
        let night = Sleep {
            bed: parse_time(bed).ok(),
            up: parse_time(up).ok(),
            ..Sleep::default()
        };
        Edit::Sleep(day(), Some(night))
    };
    let base = after(&Journal::default(), vec![night("23:00", "07:00")]);
    let ours = after(&base, vec![night("23:00", "18:30")]);
    let theirs = after(&base, vec![night("20:00", "07:00")]);
    let merged = merge(&base, &ours, &theirs);
    assert_eq!(merged.journal, ours);
    assert_eq!(merged.conflicts.len(), 1);
    let mut chosen = merged.journal.clone();
    chosen.apply(merged.conflicts[0].edit(&chosen)).unwrap();
    assert_eq!(chosen, theirs);
}

#[test]
fn tags_and_regions_of_both_sides_are_kept() {
    let tags = |tags: &[&str]| Edit::Tags(day(), tags.iter().map(|t| (*t).to_owned()).collect());
    let base = after(&Journal::default(), vec![tags(&["desk day", "rain"])]);
    let ours = after(&base, vec![tags(&["desk day", "rain", "garden"])]);
    let theirs = after(&base, vec![tags(&["rain", "flight"])]);
    let merged = merge(&base, &ours, &theirs);
    assert_eq!(merged.conflicts, vec![]);
    let now = &merged.journal.day(day()).unwrap().tags;
    assert_eq!(now, &["rain", "garden", "flight"]);
}

#[test]
fn a_range_that_one_side_narrowed_never_shuts_out_a_score_of_the_other() {
    let narrow = || {
        let (mut row, at) = {
            let metrics = Journal::default();
            let at = metrics
                .metrics()
                .iter()
                .position(|m| m.id == MetricId::PAIN);
            let row = metrics.metrics().get(&MetricId::PAIN).cloned();
            (row.unwrap(), at.unwrap())
        };
        row.scale.max = 5.0;
        Edit::Metric(MetricId::PAIN, Some(Box::new((at, row))))
    };
    let base = after(&Journal::default(), vec![pain(None, Some(3.0))]);
    let narrowed = after(&base, vec![narrow()]);
    let scored = after(&base, vec![pain(None, Some(8.0))]);
    for (ours, theirs) in [(&narrowed, &scored), (&scored, &narrowed)] {
        let merged = merge(&base, ours, theirs);
        let score = merged.journal.day(day()).unwrap().score(&MetricId::PAIN);
        assert_eq!(score, Some(8.0));
        assert_eq!(merged.conflicts.len(), 1, "{:?}", merged.conflicts);
        assert!(from_bytes(&to_bytes(&merged.journal)).is_ok());
    }
}

#[test]
fn two_metrics_that_would_share_a_name_are_told_and_ours_has_it() {
    use unkink::model::metric::{Better, Metric};
    let own = |id: &str, name: &str| {
        let row = Metric {
            id: MetricId::new(id),
            ..Metric::own(name, Better::Lower)
        };
        Edit::add_metric(row)
    };
    let base = after(
        &Journal::default(),
        vec![own("one", "One"), own("two", "Two")],
    );
    let ours = after(&base, vec![own("one", "Knee pain")]);
    let theirs = after(&base, vec![own("two", "Knee pain")]);
    let merged = merge(&base, &ours, &theirs);
    assert_eq!(merged.journal, ours);
    assert_eq!(merged.conflicts.len(), 1);
}

fn asked(since: &str, metric: MetricId) -> Edit {
    Edit::MainQuestion(Some(Box::new(MainQuestion {
        since: parse_date(since).unwrap(),
        metric,
        kind: Kind::MASSAGE,
        outcome_days: 3,
        washout_days: 7,
        extra: Extra::new(),
    })))
}

#[test]
fn of_two_main_questions_the_earlier_one_stands_and_the_other_is_offered() {
    let base = Journal::default();
    let early = after(&base, vec![asked("2026-03-01", MetricId::PAIN)]);
    let late = after(&base, vec![asked("2026-11-22", MetricId::MOOD)]);
    for (ours, theirs, kept) in [(&early, &late, Side::Ours), (&late, &early, Side::Theirs)] {
        let merged = merge(&base, ours, theirs);
        assert_eq!(merged.journal.main_question(), early.main_question());
        let [conflict] = merged.conflicts.as_slice() else {
            panic!("{:?}", merged.conflicts);
        };
        assert_eq!(
            (conflict.what.as_str(), conflict.kept),
            ("the main question", kept)
        );
        let mut chosen = merged.journal.clone();
        chosen.apply(conflict.edit(&merged.journal)).unwrap();
        assert_eq!(chosen.main_question(), late.main_question());
    }
}

#[test]
fn the_same_main_question_of_two_days_is_no_conflict() {
    let base = Journal::default();
    let early = after(&base, vec![asked("2026-03-01", MetricId::PAIN)]);
    let late = after(&base, vec![asked("2026-11-22", MetricId::PAIN)]);
    for (ours, theirs) in [(&early, &late), (&late, &early)] {
        let merged = merge(&base, ours, theirs);
        assert_eq!(merged.journal.main_question(), early.main_question());
        assert_eq!(merged.conflicts, vec![]);
    }
}

#[test]
fn a_main_question_that_one_side_changed_on_purpose_is_the_changed_one() {
    let base = after(
        &Journal::default(),
        vec![asked("2026-03-01", MetricId::PAIN)],
    );
    let changed = after(&base, vec![asked("2026-11-22", MetricId::MOOD)]);
    let other = after(&base, vec![pain(None, Some(4.0))]);
    for (ours, theirs) in [(&changed, &other), (&other, &changed)] {
        let merged = merge(&base, ours, theirs);
        assert_eq!(merged.journal.main_question(), changed.main_question());
        assert_eq!(merged.conflicts, vec![]);
    }
}
