//! What comes in again, or otherwise: held against what the journal has by then, with nothing doubled or lost.

use chrono::NaiveDate;
use unkink::exchange::mapping::{Detail, Mapping, Replace, Role};
use unkink::exchange::phrase::{medicines, read_medicines, regions};
use unkink::exchange::plan::{Plan, plan};
use unkink::exchange::table::Table;
use unkink::model::day::Day;
use unkink::model::edit::Edit;
use unkink::model::journal::Journal;
use unkink::model::named::Named;
use unkink::model::rename::rename;

fn date() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 10, 1).unwrap()
}

fn mapping() -> Mapping {
    Mapping::new("date")
        .with("time", Role::Time)
        .with("pain", Role::Score("pain".into()))
        .with("pills", Role::Painkiller)
        .with("note", Role::Note)
        .with("regions", Role::Detail(Detail::Areas))
        .with("tags", Role::Tags(";".into()))
}

/// The plan of rows of the day: time, pain, pills, note, regions, tags.
fn planned(journal: &Journal, rows: &[&str], replace: &Replace) -> Plan {
    let rows = rows.iter().fold(String::new(), |all, row| {
        format!(
            "{all}2026-10-01,{row}
"
        )
    });
    let text = format!("date,time,pain,pills,note,regions,tags\n{rows}");
    let table = Table::parse(text.as_bytes()).unwrap();
    let plan = plan(journal, &table, &mapping(), replace, date()).unwrap();
    let c = plan.counts;
    assert_eq!(c.rows, c.taken + c.already + c.conflicts + c.refused);
    plan
}

/// Taken, already there, conflicts, refused; and where the journal has something else.
type Come = ([usize; 4], Vec<[String; 3]>);

fn comes(journal: &mut Journal, rows: &[&str], replace: &Replace) -> Come {
    let plan = planned(journal, rows, replace);
    let c = plan.counts;
    let told = plan.conflicts.iter();
    let told = told.map(|one| [one.name.clone(), one.stands.clone(), one.given.clone()]);
    let told = told.collect();
    journal.apply(plan.edit).unwrap();
    ([c.taken, c.already, c.conflicts, c.refused], told)
}

fn day(journal: &Journal) -> Day {
    journal.day(date()).cloned().unwrap_or_default()
}

/// A journal whose day has these medicines.
fn took(list: &str) -> Journal {
    let mut journal = Journal::default();
    let list = read_medicines(list).unwrap();
    let edit = Edit::Medication(date(), Some(list.into()));
    journal.apply(edit).unwrap();
    journal
}

fn noted(journal: &Journal) -> String {
    medicines(day(journal).medication.as_deref().unwrap())
}

/// What stands, what the file says, how many conflicts, and what is noted after taking the file's.
#[test]
fn another_number_of_a_painkiller_is_a_conflict_and_none_against_some_too() {
    for (stands, rows, of_file) in [
        (
            "ibuprofen x 1",
            ["08:00,,ibuprofen x 2,,,"],
            "ibuprofen x 2 at 08:00",
        ),
        ("ibuprofen x 3", [",,Ibuprofen x 2,,,"], "Ibuprofen x 2"),
        (
            "ibuprofen x 1 at 08:00",
            ["08:00,,2x ibuprofen,,,"],
            "ibuprofen x 2 at 08:00",
        ),
        (
            "ibuprofen (400 mg) x 1",
            [",,ibuprofen x 2,,,"],
            "ibuprofen x 2",
        ),
        ("none", [",,ibuprofen,,,"], "ibuprofen x 1"),
        ("ibuprofen x 2", [",,no,,,"], "none"),
    ] {
        let mut journal = took(stands);
        let (counts, told) = comes(&mut journal, &rows, &Replace::default());
        let said = ["medication", stands, of_file].map(str::to_owned);
        assert_eq!((counts, told), ([0, 0, 1, 0], vec![said]), "{rows:?}");
        assert_eq!(noted(&journal), stands);
        let theirs = Replace::everything();
        assert_eq!(comes(&mut journal, &rows, &theirs).0, [1, 0, 0, 0]);
        assert_eq!(noted(&journal), of_file);
        assert_eq!(comes(&mut journal, &rows, &theirs).0, [0, 1, 0, 0]);
    }
}

#[test]
fn as_many_of_a_painkiller_are_the_same_and_what_is_taken_at_another_time_is_another() {
    for (stands, rows, after, counts) in [
        (
            "ibuprofen x 2",
            &["08:00,,ibuprofen,,,", "14:00,,ibuprofen,,,"][..],
            "ibuprofen x 2",
            [0, 2, 0, 0],
        ),
        (
            "ibuprofen (400 mg) x 1",
            &["08:00,,ibuprofen,,,"],
            "ibuprofen (400 mg) x 1",
            [0, 1, 0, 0],
        ),
        (
            "ibuprofen x 1 at 08:00",
            &["08:00,,ibuprofen,,,", "14:00,,ibuprofen,,,"],
            "ibuprofen x 1 at 08:00; ibuprofen x 1 at 14:00",
            [1, 1, 0, 0],
        ),
        (
            "ibuprofen (400 mg) x 1",
            &[",,ibuprofen 200 mg,,,"],
            "ibuprofen (400 mg) x 1; ibuprofen (200 mg) x 1",
            [1, 0, 0, 0],
        ),
        ("none", &["08:00,,0,,,"], "none", [0, 1, 0, 0]),
    ] {
        let mut journal = took(stands);
        let come = comes(&mut journal, rows, &Replace::default());
        assert_eq!(come, (counts, vec![]), "{rows:?}");
        assert_eq!(noted(&journal), after);
    }
    // Rows of one file that name none beside one that names some.
    let mut journal = Journal::default();
    let rows = ["08:00,,none,,,", "14:00,,ibuprofen,,,"];
    comes(&mut journal, &rows, &Replace::default());
    assert_eq!(noted(&journal), "ibuprofen x 1 at 14:00");
    assert_eq!(
        comes(&mut journal, &rows, &Replace::default()).0,
        [0, 2, 0, 0]
    );
}

#[test]
fn regions_come_to_those_of_the_day_and_another_intensity_is_a_conflict() {
    let mut journal = Journal::default();
    let own = Replace::default();
    let rows = [
        "08:00,,,,lower-left 3,",
        "20:00,,,,hip-left 5; lower-left 3,",
    ];
    assert_eq!(comes(&mut journal, &rows, &own), ([2, 0, 0, 0], vec![]));
    assert_eq!(
        regions(&day(&journal).areas.unwrap()),
        "hip-left 5; lower-left 3"
    );
    assert_eq!(comes(&mut journal, &rows, &own).0, [0, 2, 0, 0]);
    let later = [",,,,neck 2; lower-left 6,"];
    let said = ["areas", "lower left back 3", "lower left back 6"].map(str::to_owned);
    assert_eq!(
        comes(&mut journal, &later, &own),
        ([0, 0, 1, 0], vec![said])
    );
    let all = "hip-left 5; lower-left 3; neck 2";
    assert_eq!(regions(&day(&journal).areas.unwrap()), all);
    comes(&mut journal, &later, &Replace::everything());
    let all = "hip-left 5; lower-left 6; neck 2";
    assert_eq!(regions(&day(&journal).areas.unwrap()), all);
    let said = ["areas", "left hip 5; lower left back 6; neck 2", "none"].map(str::to_owned);
    assert_eq!(
        comes(&mut journal, &[",,,,none,"], &own),
        ([0, 0, 1, 0], vec![said])
    );
}

#[test]
fn a_note_that_was_changed_on_one_side_is_a_conflict_and_never_doubled() {
    let own = Replace::default();
    let mut journal = Journal::default();
    let first = [
        "08:00,,,slept badly because of the cat,,",
        "20:00,,,Massage with Ana,,",
    ];
    assert_eq!(comes(&mut journal, &first, &own).0, [2, 0, 0, 0]);
    let both = "slept badly because of the cat\nMassage with Ana";
    assert_eq!(day(&journal).note.as_deref(), Some(both));
    // Changed in the other program.
    let later = [
        "08:00,,,slept very badly because of the cat,,",
        "20:00,,,Massage with Ana,,",
    ];
    let (counts, told) = comes(&mut journal, &later, &own);
    assert_eq!(counts, [0, 1, 1, 0]);
    let said = [
        "note",
        "slept badly because of the cat",
        "slept very badly because of the cat",
    ];
    assert_eq!(told, [said.map(str::to_owned)]);
    assert_eq!(day(&journal).note.as_deref(), Some(both));
    assert_eq!(
        comes(&mut journal, &later, &Replace::everything()).0,
        [1, 1, 0, 0]
    );
    let both = "slept very badly because of the cat\nMassage with Ana";
    assert_eq!(day(&journal).note.as_deref(), Some(both));
    assert_eq!(comes(&mut journal, &later, &own).0, [0, 2, 0, 0]);
    // Changed here, and a new line in the file.
    let here = "slept very badly because of the cat\nMassage with Ana, much better";
    journal
        .apply(Edit::Note(date(), Some(here.into())))
        .unwrap();
    let rows = [later[0], later[1], "22:00,,,early to bed,,"];
    assert_eq!(comes(&mut journal, &rows, &own).0, [1, 1, 1, 0]);
    let all = format!("{here}\nearly to bed");
    assert_eq!(day(&journal).note, Some(all));
}

#[test]
fn what_was_renamed_comes_in_under_its_new_name() {
    let mapping = mapping()
        .with("what", Role::SessionKind)
        .with("who", Role::With);
    let text = "date,time,pain,pills,note,regions,tags,what,who\n\
                2026-10-01,08:00,4,ibuprofen,,elbow 3,yoga;walk,rubbing,Dr Ana\n";
    let table = Table::parse(text.as_bytes()).unwrap();
    let mut journal = Journal::default();
    let planned =
        |journal: &Journal| plan(journal, &table, &mapping, &Replace::default(), date()).unwrap();
    let first = planned(&journal);
    assert_eq!((first.counts.taken, first.counts.cells), (1, 0));
    journal.apply(first.edit).unwrap();
    for (what, from, to) in [
        (Named::Kind, "Rubbing", "Thai massage"),
        (Named::Person, "dr ana", "Ana"),
        (Named::Tag, "yoga", "Joga"),
        (Named::Tag, "joga", "stretching"),
        (Named::Tag, "walk", "stretching"),
        (Named::Painkiller, "ibuprofen", "Nurofen"),
        (Named::Region, "elbow", "knee"),
    ] {
        let before = journal.clone();
        let undo = journal
            .apply(rename(&journal, what, from, to).edit)
            .unwrap();
        let again = planned(&journal);
        assert_eq!(again.counts.already, 1, "{from}");
        assert!(again.is_empty(), "{from}: {:?}", again.edit);
        let mut undone = journal.clone();
        undone.apply(undo).unwrap();
        assert_eq!(undone, before, "{from}");
    }
    // It is kept in the file.
    let kept = unkink::store::schema::from_bytes(&unkink::store::schema::to_bytes(&journal));
    assert_eq!(kept.unwrap().journal, journal);
    // What is called so again is what is meant again.
    let tags = ["yoga".to_owned()].into();
    let other = NaiveDate::from_ymd_opt(2026, 9, 1).unwrap();
    journal.apply(Edit::Tags(other, tags)).unwrap();
    journal.apply(planned(&journal).edit).unwrap();
    assert_eq!(day(&journal).tags, ["stretching", "yoga"]);
}

#[test]
fn of_very_many_conflicts_the_first_are_listed_and_all_are_counted_and_taken() {
    let all = Plan::LISTED + 500;
    let days = || (0..all).map(|at| date() - chrono::Days::new(at as u64));
    let table = |score: u8| {
        let rows = days().fold(String::new(), |text, day| format!("{text}{day},{score}\n"));
        Table::parse(format!("date,pain\n{rows}").as_bytes()).unwrap()
    };
    let mapping = Mapping::new("date").with("pain", Role::Score("pain".into()));
    let planned = |journal: &Journal, score, replace: &Replace| {
        plan(journal, &table(score), &mapping, replace, date()).unwrap()
    };
    let mut journal = Journal::default();
    journal
        .apply(planned(&journal, 4, &Replace::default()).edit)
        .unwrap();
    let other = planned(&journal, 5, &Replace::default());
    assert_eq!(
        (other.counts.conflicts, other.conflicts.len()),
        (all, Plan::LISTED)
    );
    assert_eq!(
        (other.unlisted(), other.untold["pain"]),
        ([500, 0], [500, 0])
    );
    let taken = planned(&journal, 5, &Replace::everything());
    assert_eq!((taken.counts.taken, taken.unlisted()), (all, [0, 500]));
}

#[test]
fn of_very_many_refusals_the_first_are_listed_and_all_are_counted() {
    let all = Plan::LISTED + 500;
    let rows = |row: &str| format!("date,pain\n{}", format!("{row}\n").repeat(all));
    let mapping = Mapping::new("date").with("pain", Role::Score("pain".into()));
    for row in ["2026-13-01,4", "2026-10-01,40", "2026-10-01 25:00,4"] {
        let table = Table::parse(rows(row).as_bytes()).unwrap();
        let journal = Journal::default();
        let plan = plan(&journal, &table, &mapping, &Replace::default(), date()).unwrap();
        assert_eq!(
            (plan.refusals.len(), plan.unnamed),
            (Plan::LISTED, 500),
            "{row}"
        );
        assert_eq!(plan.counts.refused + plan.counts.cells, all, "{row}");
        assert_eq!(plan.refusals[0].row, 2);
    }
}

#[test]
fn a_note_without_an_end_is_refused_with_its_row_and_what_to_do() {
    let most = unkink::model::limits::NOTE;
    let notes = |letters: usize| format!(",,,{},,", "\u{e9}".repeat(letters));
    let mut journal = Journal::default();
    let long = notes(most + 1);
    let plan = planned(&journal, &[&long, ",4,,,,"], &Replace::default());
    assert_eq!((plan.counts.taken, plan.counts.refused), (1, 1));
    let told = plan.refusals[0].to_string();
    assert!(
        told.starts_with("row 2, column \"note\": the note has 100001 letters"),
        "{told}"
    );
    assert!(told.contains("several rows"), "{told}");
    assert_eq!(
        comes(&mut journal, &[&notes(most)], &Replace::default()).0,
        [1, 0, 0, 0]
    );
}
