//! `trial` where there are two: begun apart on two computers, or a second one in the weeks of the first.

use unkink::analysis::begin::{Toss, Wish, begin};
use unkink::model::edit::Edit;
use unkink::model::journal::Journal;
use unkink::model::metric::MetricId;
use unkink::model::session::Kind;
use unkink::model::trial::TrialPlan;
use unkink::store::Store;

use super::run::{Home, days_from_today};
use super::trial::diary;

/// The diary with an experiment on this score, of so many pairs, made that many seconds after another.
fn begun(metric: MetricId, seconds: u64, blocks: u32) -> Journal {
    let mut journal = diary(60);
    let wish = Wish {
        metric,
        kind: Kind::MASSAGE,
        first: days_from_today(4),
        blocks,
        watch: false,
    };
    let toss = Toss::from_parts(
        1_770_000_000_000 + seconds * 1000,
        u128::from(seconds) << 64 | u128::from(seconds),
    );
    let edit = begin(&journal, &wish, toss, days_from_today(0)).unwrap();
    journal.apply(edit).unwrap();
    journal
}

#[test]
fn of_two_begun_apart_the_one_made_first_stands_in_both_journals_and_both_are_named() {
    let (first, later) = (begun(MetricId::PAIN, 1, 8), begun(MetricId::PAIN, 2, 9));
    let [one, two] = [&first, &later].map(|journal| journal.trials()[0].told());
    for (ours, theirs, what) in [
        (&first, &later, "Yours was made first and stands"),
        (&later, &first, "was made first and stands from now on"),
    ] {
        let (home, from) = (Home::holding(ours), Home::holding(theirs));
        let file = from.journal();
        let file = file.to_str().unwrap();
        let run = home.run(&["import", file]);
        assert_eq!(run.code, 0, "{}", run.err);
        let told = run.err;
        for said in [what, &one, &two, "8 pairs of weeks from"] {
            assert!(told.contains(said), "{said}: {told}");
        }
        assert!(!told.contains("row "), "a journal has no rows: {told}");
        let load = || Store::at(home.journal()).load().unwrap().journal;
        assert_eq!(load(), first);
        // The other one can be chosen.
        if ours == &first {
            home.ok(&["import", file, "--replace", "experiment"]);
            assert_eq!(load(), later);
        } else {
            let home = Home::holding(&later);
            let run = home.run(&["import", file, "--keep", "experiment"]);
            assert!(
                run.err.contains("Yours is kept, as was chosen"),
                "{}",
                run.err
            );
            assert_eq!(Store::at(home.journal()).load().unwrap().journal, later);
        }
    }
    // What can't be taken of a journal is told by its place there.
    let mut far = Journal::default();
    let note = Edit::Note(days_from_today(4000), Some("x".into()));
    far.apply(note).unwrap();
    let far = Home::holding(&far);
    let (home, file) = (Home::holding(&first), far.journal());
    let told = home.run(&["import", file.to_str().unwrap()]).err;
    let place = format!("days \u{203a} {}, column", days_from_today(4000));
    assert!(told.contains(&place), "{told}");
}

#[test]
fn a_second_one_on_the_same_kind_waits_for_the_end_of_the_first() {
    let mut journal = begun(MetricId::PAIN, 1, 8);
    for ago in 0..60 {
        let score = Edit::Score {
            date: days_from_today(-ago),
            time: None,
            metric: MetricId::MOOD,
            value: Some(5.0),
        };
        journal.apply(score).unwrap();
    }
    let plan = journal.trials()[0].told();
    let home = Home::holding(&journal);
    let start = |from: i64, kind: &str| {
        let first = days_from_today(from).to_string();
        [
            "trial", "start", "--metric", "mood", "--kind", kind, "--first", &first,
        ]
        .map(str::to_owned)
        .to_vec()
    };
    let overlapping = start(20, "massage");
    let overlapping: Vec<&str> = overlapping.iter().map(String::as_str).collect();
    let told = home.refused(1, &overlapping);
    for said in [
        "massage and back pain",
        &plan,
        "Stop it first, or wait until its end",
    ] {
        assert!(told.contains(said), "{said}: {told}");
    }
    for (from, kind) in [(20, "heat"), (200, "massage")] {
        let list = start(from, kind);
        let list: Vec<&str> = list.iter().map(String::as_str).collect();
        assert_eq!(home.run(&list).code, 0);
    }
    let stored = Store::at(home.journal()).load().unwrap().journal;
    assert_eq!(stored.trials().len(), 3);
}

#[test]
fn two_machines_that_begin_two_keep_the_earlier_and_tell() {
    use unkink::model::merge::merge;
    let base = diary(60);
    let [earlier, later] =
        [(1, 8), (2, 9)].map(|(seconds, blocks)| begun(MetricId::PAIN, seconds, blocks));
    for (ours, theirs) in [(&earlier, &later), (&later, &earlier)] {
        let merged = merge(&base, ours, theirs);
        assert_eq!(merged.journal.trials(), earlier.trials());
        assert_eq!(merged.conflicts.len(), 1);
        let told = &merged.conflicts[0];
        assert!(told.what.contains("the experiment"), "{}", told.what);
        // What does not stand can be taken, and nothing else changes.
        let mut taken = merged.journal.clone();
        taken.apply(told.edit(&merged.journal)).unwrap();
        assert_eq!(taken.trials(), later.trials());
        assert_eq!(taken.days(), base.days());
    }
    // Another score is in nobody's way, and an end on one side stands.
    let mut stopped = earlier.clone();
    let plan = TrialPlan {
        state: unkink::model::trial::TrialState::Stopped,
        stopped: Some(days_from_today(5)),
        ..earlier.trials()[0].clone()
    };
    stopped
        .apply(Edit::Trial(plan.id.clone(), Some(Box::new(plan))))
        .unwrap();
    let merged = merge(&earlier, &earlier, &stopped);
    assert_eq!(
        (merged.journal.trials(), merged.conflicts.len()),
        (stopped.trials(), 0)
    );
}

#[test]
fn a_second_one_on_the_same_kind_that_a_file_brings_is_told_and_shown() {
    let on_mood = || {
        let mut journal = diary(60);
        for ago in 0..60 {
            let score = Edit::Score {
                date: days_from_today(-ago),
                time: None,
                metric: MetricId::MOOD,
                value: Some(5.0),
            };
            journal.apply(score).unwrap();
        }
        let wish = Wish {
            metric: MetricId::MOOD,
            kind: Kind::MASSAGE,
            first: days_from_today(5),
            blocks: 7,
            watch: false,
        };
        let toss = Toss::from_parts(1_770_000_000_000, 5_u128 << 64 | 5);
        let edit = begin(&journal, &wish, toss, days_from_today(0)).unwrap();
        journal.apply(edit).unwrap();
        journal
    };
    let home = Home::holding(&begun(MetricId::PAIN, 1, 8));
    let from = Home::holding(&on_mood());
    let file = from.journal();
    let file = file.to_str().unwrap();
    for words in [&["import", file, "--dry-run"][..], &["import", file]] {
        let run = home.run(words);
        assert_eq!(run.code, 0, "{}", run.err);
        assert!(
            run.err
                .contains("Two experiments with massage will run at once"),
            "{}",
            run.err
        );
    }
    let shown = home.ok(&["trial", "show", "--metric", "mood"]);
    assert!(
        shown.contains("Another experiment runs too: massage and back pain"),
        "{shown}"
    );
    assert!(shown.contains("trial show --metric pain --kind"), "{shown}");
    let again = home.run(&["import", file]);
    assert!(!again.err.contains("at once"), "{}", again.err);
}

#[test]
fn what_was_stopped_is_not_taken_up_again_by_a_backup_or_an_older_copy() {
    let journal = begun(MetricId::PAIN, 1, 8);
    let (home, older) = (Home::holding(&diary(60)), Home::holding(&journal));
    let load = || Store::at(home.journal()).load().unwrap().journal;
    home.ok(&["import", older.journal().to_str().unwrap()]);
    home.ok(&["trial", "stop", "--why", "flu"]);
    let stopped = load().trials().to_vec();
    assert_eq!(stopped[0].why.as_deref(), Some("flu"));
    // The first backup has it running, the one before has none.
    for number in ["1", "3"] {
        let said = home.ok(&["restore", number]);
        assert!(said.contains("stays stopped"), "{said}");
        assert_eq!(load().trials(), stopped);
        assert!(home.ok(&["trial", "show"]).contains("It was stopped on"));
    }
    // Nor is it a choice where an older copy is brought in.
    for way in ["--keep", "--replace"] {
        let file = older.journal();
        home.run(&["import", file.to_str().unwrap(), way, "experiment"]);
        assert_eq!(load().trials(), stopped, "{way}");
    }
}
