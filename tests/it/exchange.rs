//! Laws of import and export that hold for every journal.

use chrono::NaiveDate;
use proptest::prelude::*;
use unkink::exchange::csv_out::{Options, to_csv};
use unkink::exchange::mapping::Replace;
use unkink::exchange::own::recognise;
use unkink::exchange::plan::{Plan, merge, plan};
use unkink::exchange::table::Table;
use unkink::model::journal::Journal;

use crate::arbitrary::journal;

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

fn adds_up(plan: &Plan) -> bool {
    let c = plan.counts;
    c.rows == c.taken + c.already + c.conflicts + c.refused
        && c.refused + c.cells <= plan.refusals.len()
}

proptest! {
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
