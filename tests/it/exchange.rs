//! Laws of import and export that hold for every journal.

use chrono::NaiveDate;
use proptest::prelude::*;
use proptest::sample::Index;
use unkink::exchange::another::merge;
use unkink::exchange::csv_out::{Options, to_csv};
use unkink::exchange::formats::Source;
use unkink::exchange::mapping::Replace;
use unkink::exchange::own::recognise;
use unkink::exchange::plan::{Plan, plan};
use unkink::exchange::table::Table;
use unkink::model::day::Day;
use unkink::model::extra::Extra;
use unkink::model::journal::Journal;
use unkink::model::session::Session;

use crate::arbitrary::journal;

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

fn adds_up(plan: &Plan) -> bool {
    let c = plan.counts;
    c.rows == c.taken + c.already + c.conflicts + c.refused
        && c.refused + c.cells <= plan.refusals.len()
}

/// The last day of what an arbitrary journal holds is far off.
fn far() -> NaiveDate {
    NaiveDate::from_ymd_opt(9999, 12, 31).unwrap()
}

/// What CSV says of a journal, in the form in which it comes in.
fn written(journal: &Journal, options: &Options) -> Source {
    let mut bytes = Vec::new();
    to_csv(journal, options, &mut bytes).unwrap();
    Source::plain(Table::parse(&bytes).unwrap(), journal.metrics())
}

/// The plan of a table in this journal.
fn planned(journal: &Journal, table: &Table) -> Plan {
    let mapping = recognise(table, journal.metrics()).unwrap();
    let plan = plan(journal, table, &mapping, &Replace::default(), far()).unwrap();
    assert!(adds_up(&plan));
    assert_eq!(plan.refusals, []);
    plan
}

/// A text as CSV keeps it.
fn text(text: &str) -> String {
    text.replace('\0', "\u{fffd}")
}

/// A day without what docs/format.md says CSV does not hold.
fn held(day: &Day) -> Day {
    let mut day = day.clone();
    day.extra = Extra::new();
    for checkin in &mut day.checkins {
        checkin.extra = Extra::new();
    }
    day.checkins.retain(|checkin| !checkin.scores.is_empty());
    day.note = day.note.as_deref().map(text);
    for tag in &mut day.tags {
        *tag = text(tag);
    }
    for medicine in day.medication.iter_mut().flatten() {
        medicine.extra = Extra::new();
        medicine.name = text(&medicine.name);
        medicine.dose = medicine.dose.as_deref().map(text);
    }
    if let Some(night) = &mut day.sleep {
        night.extra = Extra::new();
    }
    day.sleep = day.sleep.filter(|night| !night.is_empty());
    day
}

fn held_session(session: &Session) -> Session {
    let word = |word: &Option<String>| word.as_deref().map(text);
    Session {
        with: word(&session.with),
        cost: word(&session.cost),
        note: word(&session.note),
        kind: unkink::model::session::Kind::new(&text(session.kind.as_str())),
        extra: Extra::new(),
        ..session.clone()
    }
}

proptest! {
    #[test]
    fn all_that_a_person_wrote_comes_back_from_a_table(
        journal in journal(),
        long: bool,
        spreadsheet: bool,
        swaps in prop::collection::vec((any::<Index>(), any::<Index>()), 0..8),
    ) {
        let options = Options { long, spreadsheet, ..Options::default() };
        let mut source = written(&journal, &options);
        // The columns may stand in another order.
        let width = source.table.headers.len();
        for (one, other) in swaps {
            let (one, other) = (one.index(width), other.index(width));
            source.table.headers.swap(one, other);
            for row in &mut source.table.rows {
                row.cells.resize(width, String::new());
                row.cells.swap(one, other);
            }
        }
        let mut fresh = Journal::default();
        let first = planned(&fresh, &source.table);
        prop_assert_eq!(first.counts.conflicts, 0);
        fresh.apply(first.edit).unwrap();
        let days = journal.days().iter().map(|(date, day)| (*date, held(day)));
        let days: Vec<_> = days.filter(|(_, day)| !day.is_empty()).collect();
        let back: Vec<_> = fresh.days().iter().map(|(date, day)| (*date, (**day).clone())).collect();
        prop_assert_eq!(back, days);
        let sessions: Vec<_> = journal.sessions().iter().map(held_session).collect();
        prop_assert_eq!(fresh.sessions(), sessions);
        prop_assert!(planned(&fresh, &source.table).is_empty());
        let again = planned(&journal, &source.table);
        prop_assert!(again.is_empty(), "{:?}", again);
        prop_assert!(again.conflicts.iter().all(|c| c.given.contains('\u{fffd}')), "{:?}", again.conflicts);
    }

    #[test]
    fn a_journal_merged_into_an_empty_one_is_whole(journal in journal()) {
        let mut fresh = Journal::default();
        let plan = merge(&fresh, &journal, &Replace::default(), far());
        prop_assert_eq!(&plan.refusals, &[]);
        fresh.apply(plan.edit).unwrap();
        prop_assert_eq!(fresh.sessions(), journal.sessions());
    }

    #[test]
    fn a_journal_merged_into_itself_changes_nothing(journal in journal(), replace: bool) {
        let rule = Replace { all: replace, ..Replace::default() };
        let plan = merge(&journal, &journal, &rule, today());
        prop_assert!(adds_up(&plan) && plan.is_empty(), "{:?}", plan);
    }

    #[test]
    fn merging_a_second_time_changes_nothing(mut one in journal(), other in journal()) {
        let plan = merge(&one, &other, &Replace::default(), today());
        prop_assert!(adds_up(&plan));
        one.apply(plan.edit).unwrap();
        prop_assert!(merge(&one, &other, &Replace::default(), today()).is_empty());
    }

    #[test]
    fn a_spreadsheet_comes_back_once(journal in journal()) {
        let mut bytes = Vec::new();
        to_csv(&journal, &Options::default(), &mut bytes).unwrap();
        let table = Table::parse(&bytes).unwrap();
        let mut fresh = Journal::default();
        let mapping = recognise(&table, fresh.metrics()).unwrap();
        let first = plan(&fresh, &table, &mapping, &Replace::default(), today()).unwrap();
        prop_assert!(adds_up(&first));
        fresh.apply(first.edit).unwrap();
        let second = plan(&fresh, &table, &mapping, &Replace::default(), today()).unwrap();
        prop_assert!(adds_up(&second) && second.is_empty(), "{:?}", second);
    }
}
