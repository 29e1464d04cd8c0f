//! An import as one edit, with the count of its rows, before anything is changed.
//!
//! Every row is exactly one of taken, already there, conflict, refused; a single cell that can't be
//! read refuses itself alone. Nothing that stands is
//! replaced unasked, and of two rows of one file that disagree the first stands, so that a second
//! import of the same file changes nothing.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::ImportError;
use super::columns::{Columns, Own, resolve, unsaid, unused};
use super::mapping::{Detail, Mapping, Named, Replace, Role};
use super::nights::{by_clock, moved_words};
pub use super::outcome::{Conflict, Fresh, Held, Plan, Refusal, RowCounts, Seen, Unscored};
use super::placing::place;
use super::reading::Reader;
use super::table::Table;
use crate::model::edit::Edit;
use crate::model::journal::Journal;
use crate::model::metric::Metric;
use crate::model::name::fold;

/// Plans the import of a table. Dates reach from 1900 to the day after `today`.
///
/// ```
/// use unkink::exchange::mapping::{Mapping, Replace, Role};
/// use unkink::exchange::plan::plan;
/// use unkink::exchange::table::Table;
/// use unkink::model::journal::Journal;
/// use unkink::model::time::parse_date;
///
/// let mut journal = Journal::default();
/// let table = Table::parse(b"Day,Back\n2026-11-21,4\n2026-11-22,12\n")?;
/// let mapping = Mapping::new("Day").with("Back", Role::Score("pain".into()));
/// let today = parse_date("2026-11-22")?;
/// let plan = plan(&journal, &table, &mapping, &Replace::default(), today)?;
/// assert_eq!((plan.counts.taken, plan.counts.refused), (1, 1));
/// journal.apply(plan.edit)?;
/// assert_eq!(journal.days().len(), 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn plan(
    journal: &Journal,
    table: &Table,
    mapping: &Mapping,
    replace: &Replace,
    today: NaiveDate,
) -> Result<Plan, ImportError> {
    if let Some(proposal) = table.unnamed.clone() {
        return Err(ImportError::Unnamed { proposal });
    }
    let table = &*by_clock(table, mapping.dates.zone);
    let columns = resolve(journal, table, mapping, today)?;
    let reader = Reader::new(table, &columns, today);
    let moments: Vec<_> = table.rows.iter().map(|row| reader.brief(row)).collect();
    let dates = moments.iter().map(|(date, _)| *date);
    let is_entry = replace.adds && columns.long.is_some();
    let read = |at: usize| {
        let mut reading = reader.read(&table.rows[at], moments[at])?;
        if is_entry {
            reading.add();
        }
        Ok(reading)
    };
    let called = |what: &str| called(table, mapping, &columns, what);
    let mut plan = place(journal, dates, read, (replace, &called));
    for refusal in &mut plan.refusals {
        refusal.file = table.file_of(refusal.row);
    }
    for conflict in plan.conflicts.iter_mut().chain(&mut plan.replaced) {
        conflict.file = table.file_of(conflict.row);
    }
    for metric in columns.metrics() {
        let Some(range) = columns.foreign(metric) else {
            continue;
        };
        if let Some(held) = plan.seen.metrics.get_mut(&metric.name) {
            held.range = Some(range);
        }
        if reader.is_beyond(metric) {
            plan.beyond.push((metric.name.clone(), range));
        }
    }
    if let Some(long) = &columns.long {
        let filled = table.filled(long.name);
        let seen: BTreeSet<_> = filled.map(|(_, l)| fold(l)).collect();
        let labels = mapping.names.iter().map(|(label, _)| label.trim());
        let unseen = labels.filter(|label| !seen.contains(&fold(label)));
        plan.unseen = unseen.map(str::to_owned).collect();
    }
    plan.told.extend(moved_words(reader.moved()));
    plan.unscored = reader.into_unscored();
    plan.unused = unused(table, mapping);
    plan.unsaid = unsaid(table, mapping);
    plan.fresh = fresh(&plan.edit, mapping, &columns.own);
    Ok(plan)
}

/// The name in the file of the column that holds the date, this detail or the scores of this metric.
fn called(table: &Table, mapping: &Mapping, columns: &Columns, what: &str) -> String {
    let is = |role: &Role| match role {
        Role::Detail(detail) => Detail::ALL.contains(&(*detail, what)),
        Role::Note => what == "note",
        Role::Painkiller => what == "medication",
        Role::Session(..) | Role::SessionKind => what == "sessions",
        _ => false,
    };
    let role = mapping.columns.iter().find(|(_, role)| is(role));
    let of_role = role.map(|(column, _)| column.as_str());
    let mut scores = columns.scores.iter();
    let score = scores.find(|(_, metric)| metric.id.as_str() == what);
    let of_score = score.map(|(at, _)| table.headers[*at].as_str());
    // In a table of a row a value a metric is told by its name.
    let is_whole = |named: &Named| matches!(named, Named::Whole(role) if is(role));
    let long = match what {
        "date" => None,
        _ if mapping.names.iter().any(|(_, named)| is_whole(named)) => Some(Role::Value),
        _ => Some(Role::Name),
    };
    let of_row = long.and_then(|role| mapping.column(&role));
    let column = of_role.or(of_score).or(of_row);
    table.told(column.or(mapping.column(&Role::Date)).unwrap_or(what))
}

/// The metrics that the edit adds. One whose row comes with the file says itself which way is better.
fn fresh(edit: &Edit, mapping: &Mapping, own: &Own) -> Vec<Fresh> {
    let Edit::Many(edits) = edit else {
        return Vec::new();
    };
    let added = edits.iter().filter_map(|edit| match edit {
        Edit::Metric(_, Some(row)) => Some(&row.1),
        _ => None,
    });
    let fresh = |metric: &Metric| Fresh {
        name: metric.name.clone(),
        better: if own.contains_key(&metric.id) {
            Some(metric.better)
        } else {
            mapping.better(&metric.name)
        },
    };
    added.map(fresh).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::metric::{Better, MetricId};
    use crate::model::time::parse_date;
    use proptest::prelude::*;

    fn today() -> NaiveDate {
        parse_date("2026-11-22").unwrap()
    }

    fn wide(metrics: &[(&str, &str)]) -> Mapping {
        let add = |mapping: Mapping, (metric, column): &(&str, &str)| {
            mapping.with(column, Role::Score((*metric).to_owned()))
        };
        metrics.iter().fold(Mapping::new("date"), add)
    }

    fn long(metrics: &[(&str, &str)]) -> Mapping {
        let mut mapping = Mapping::new("date")
            .with("name", Role::Name)
            .with("value", Role::Value);
        let named = |(metric, name): &(&str, &str)| {
            ((*name).to_owned(), Named::Score((*metric).to_owned()))
        };
        mapping.names = metrics.iter().map(named).collect();
        mapping
    }

    /// Imports `text` and returns the counts as taken, already, conflicts, refused.
    fn import(journal: &mut Journal, text: &str, mapping: &Mapping) -> [usize; 4] {
        import_over(journal, text, mapping, &Replace::default())
    }

    fn import_over(
        journal: &mut Journal,
        text: &str,
        mapping: &Mapping,
        replace: &Replace,
    ) -> [usize; 4] {
        let table = Table::parse(text.as_bytes()).unwrap();
        let plan = plan(journal, &table, mapping, replace, today()).unwrap();
        let c = plan.counts;
        assert_eq!(c.rows, c.taken + c.already + c.conflicts + c.refused);
        assert!(plan.refusals.len() + plan.unnamed >= c.refused + c.cells);
        journal.apply(plan.edit).unwrap();
        [c.taken, c.already, c.conflicts, c.refused]
    }

    fn pain(journal: &Journal, date: &str) -> Option<f64> {
        journal
            .day(parse_date(date).unwrap())
            .and_then(|day| day.score(&MetricId::PAIN))
    }

    #[test]
    fn what_stands_is_kept_and_the_new_cells_of_the_row_are_taken() {
        let mut journal = Journal::default();
        let mapping = wide(&[("pain", "pain"), ("mood", "mood")]);
        import(&mut journal, "date,pain,mood\n2026-01-01,4,\n", &mapping);
        let counts = import(&mut journal, "date,pain,mood\n2026-01-01,5,7\n", &mapping);
        assert_eq!(counts, [0, 0, 1, 0]);
        assert_eq!(pain(&journal, "2026-01-01"), Some(4.0));
        let day = journal.days().values().next().unwrap();
        assert_eq!(day.score(&MetricId::MOOD), Some(7.0));
    }

    #[test]
    fn a_preview_counts_days_and_shows_the_first_rows_in_the_order_of_the_file() {
        let rows = |name: &str| {
            (1..=4).fold(String::new(), |all, day| {
                format!("{all}{name},{day},2026-01-0{day}\n")
            })
        };
        let text = format!("name,value,date\n{}{}", rows("Pain"), rows("Mood"));
        let table = Table::parse(text.as_bytes()).unwrap();
        let mapping = long(&[("pain", "Pain"), ("mood", "Mood")]);
        let replace = Replace::default();
        let plan = plan(&Journal::default(), &table, &mapping, &replace, today()).unwrap();
        let told = [
            "from 2026-01-01 to 2026-01-04",
            "Back pain: 4 scores on 4 days",
            "Mood: 4 scores on 4 days",
            "1 Jan 2026: Back pain 1",
            "2 Jan 2026: Back pain 2",
            "3 Jan 2026: Back pain 3",
            "4 Jan 2026: Back pain 4",
            "1 Jan 2026: Mood 1",
            "and 3 more",
        ];
        assert_eq!(plan.seen.lines(), told);
    }

    #[test]
    fn replacing_is_taking_and_within_one_file_the_first_row_stands() {
        let mut journal = Journal::default();
        let mapping = wide(&[("pain", "pain")]);
        import(&mut journal, "date,pain\n2026-01-01,4\n", &mapping);
        let file = "date,pain\n2026-01-01,5\n2026-01-01,6\n2026-01-01,5\n";
        let all = Replace::everything();
        assert_eq!(
            import_over(&mut journal, file, &mapping, &all),
            [1, 1, 1, 0]
        );
        assert_eq!(pain(&journal, "2026-01-01"), Some(5.0));
        assert_eq!(
            import_over(&mut journal, file, &mapping, &all),
            [0, 2, 1, 0]
        );
    }

    #[test]
    fn a_score_without_a_time_goes_where_it_goes_again() {
        // The row without a time stands between two with one.
        let file = "date,pain\n2026-01-01 08:00,3\n2026-01-01,5\n2026-01-01 20:00,4\n";
        let (mut journal, mapping) = (Journal::default(), wide(&[("pain", "pain")]));
        assert_eq!(import(&mut journal, file, &mapping), [3, 0, 0, 0]);
        let before = journal.clone();
        assert_eq!(import(&mut journal, file, &mapping), [0, 3, 0, 0]);
        assert_eq!(journal, before);
    }

    #[test]
    fn a_days_row_without_a_time_joins_the_only_check_in_or_disagrees_with_it() {
        let (mut journal, mapping) = (Journal::default(), wide(&[("pain", "pain")]));
        import(&mut journal, "date,pain\n2026-01-01 08:00,3\n", &mapping);
        let mood = wide(&[("mood", "mood")]);
        let counts = import(&mut journal, "date,mood\n2026-01-01,6\n", &mood);
        assert_eq!(counts, [1, 0, 0, 0]);
        assert_eq!(journal.days().values().next().unwrap().checkins.len(), 1);
        let counts = import(&mut journal, "date,pain\n2026-01-01,5\n", &mapping);
        assert_eq!(counts, [0, 0, 1, 0]);
    }

    #[test]
    fn names_that_are_not_mapped_become_metrics_of_ones_own() {
        let mut journal = Journal::default();
        let file = "date,name,value\n2026-01-01,Low Back,4\n2026-01-01,Knee Pain,2\n\
                    2026-01-02,knee pain,3\n2026-01-02,***,3\n2026-01-03,Hours asleep,3\n";
        let mapping = long(&[("pain", "low back")]);
        assert_eq!(import(&mut journal, file, &mapping), [3, 0, 0, 2]);
        let knee = journal.metrics().find("knee pain").unwrap();
        assert_eq!(
            (knee.id.as_str(), knee.better),
            ("knee_pain", Better::Lower)
        );
        assert_eq!(pain(&journal, "2026-01-01"), Some(4.0));
        assert_eq!(import(&mut journal, file, &mapping), [0, 3, 0, 2]);
    }

    #[test]
    fn scales_and_labels_bring_a_file_to_the_metrics_range() {
        let mut journal = Journal::default();
        let mut mapping = wide(&[("pain", "pain"), ("mood", "mood")]);
        mapping.scales = vec![("mood".into(), (0.0, 100.0))];
        mapping.labels = vec![("Rad".into(), 10.0)];
        let file = "date,pain,mood\n2026-01-01,4.256,66.666\n2026-01-02,2,rad\n\
                    2026-01-03,3,101\n2026-01-04,11,5\n";
        // The cell that can't be read is refused alone: what else its row says is taken.
        assert_eq!(import(&mut journal, file, &mapping), [4, 0, 0, 0]);
        let moods = journal.days().values().map(|d| d.score(&MetricId::MOOD));
        let expected = [Some(6.67), Some(10.0), None, Some(0.5)];
        assert_eq!(moods.collect::<Vec<_>>(), expected);
        assert_eq!(pain(&journal, "2026-01-01"), Some(4.26));
    }

    #[test]
    fn a_session_is_added_once_a_day_and_kind_with_the_same_id_everywhere() {
        let file =
            "date,pain,what\n2026-01-01,4,Massage\n2026-01-02,4,rest\n2026-01-01 20:00,2,massage\n";
        let role = Role::Session("massage".into(), Some("massage".into()));
        let mapping = wide(&[("pain", "pain")]).with("what", role);
        let (mut one, mut other) = (Journal::default(), Journal::default());
        assert_eq!(import(&mut one, file, &mapping), [3, 0, 0, 0]);
        import(&mut other, file, &mapping);
        assert_eq!(one.sessions().len(), 1);
        assert_eq!(one.sessions()[0].id, other.sessions()[0].id);
        assert_eq!(import(&mut one, file, &mapping), [0, 3, 0, 0]);
    }

    #[test]
    fn a_row_costs_what_it_adds_however_much_its_day_holds() {
        let each = (0..5_000).map(|at| format!("2026-01-01,x{at}\n"));
        let text = format!("date,what\n{}", each.collect::<String>());
        let table = Table::parse(text.as_bytes()).unwrap();
        for role in [
            Role::Tags("|".into()),
            Role::Note,
            Role::Painkiller,
            Role::SessionKind,
        ] {
            let is_list = role != Role::SessionKind;
            let mapping = Mapping::new("date").with("what", role);
            let mut journal = Journal::default();
            let first = plan(&journal, &table, &mapping, &Replace::default(), today()).unwrap();
            assert_eq!(first.counts.taken, 5_000);
            let Edit::Many(edits) = &first.edit else {
                panic!("{:?}", first.edit);
            };
            assert_eq!(edits.len(), if is_list { 1 } else { 5_000 });
            journal.apply(first.edit).unwrap();
            assert_eq!(import(&mut journal, &text, &mapping), [0, 5_000, 0, 0]);
        }
    }

    #[test]
    fn a_score_that_the_journal_cant_have_is_refused_alone_in_its_own_column() {
        let name = "x".repeat(300);
        let refusals = |text: &str, mapping: &Mapping| {
            let table = Table::parse(text.as_bytes()).unwrap();
            let replace = Replace::default();
            let plan = plan(&Journal::default(), &table, mapping, &replace, today()).unwrap();
            let told = plan.refusals.iter().map(|r| (r.row, r.column.clone()));
            (plan.counts.taken, told.collect::<Vec<_>>())
        };
        let text = format!("date,pain,{name}\n2026-01-01,4,5\n");
        let told = refusals(&text, &wide(&[("pain", "pain"), (&name, &name)]));
        assert_eq!(told, (1, vec![(2, name.clone())]));
        let text = format!("date,name,value\n2026-01-01,pain,4\n2026-01-01,{name},5\n");
        assert_eq!(refusals(&text, &long(&[])), (1, vec![(3, "name".into())]));
    }

    #[test]
    fn notes_of_many_lines_cost_what_they_add_however_many_a_day_has() {
        let each = (0..5_000).map(|at| format!("2026-01-01,\"noted\n{at}\nby hand\"\n"));
        let text = format!("date,what\n{}", each.collect::<String>());
        let mapping = Mapping::new("date").with("what", Role::Note);
        let mut journal = Journal::default();
        assert_eq!(import(&mut journal, &text, &mapping), [5_000, 0, 0, 0]);
        assert_eq!(import(&mut journal, &text, &mapping), [0, 5_000, 0, 0]);
    }

    #[test]
    fn of_a_row_that_differs_in_one_place_the_rest_is_counted_and_shown() {
        let mut journal = Journal::default();
        let mapping = wide(&[("pain", "pain"), ("mood", "mood")])
            .with("pills", Role::Painkiller)
            .with("tags", Role::Tags("|".into()))
            .with("note", Role::Note)
            .with("kind", Role::SessionKind)
            .with("bed", Role::Detail(Detail::Bed));
        let head = "date,pain,mood,pills,tags,note,kind,bed\n";
        let row = |rest: &str| format!("{head}2026-01-01,{rest}\n");
        import(&mut journal, &row("4,5,,walk,,massage,"), &mapping);
        for (rest, told) in [
            ("5,6,none,,,,", "no painkillers"),
            (
                "5,5,none,walk,dull,,",
                "no painkillers; \u{201c}dull\u{201d}",
            ),
            ("5,5,,rain,,massage,", "#rain"),
            ("4,6,2x Ibu,walk,,swim,23:00", "to bed 23:00; swim; Ibu x 2"),
        ] {
            let table = Table::parse(row(rest).as_bytes()).unwrap();
            let replace = Replace::default();
            let plan = plan(&journal, &table, &mapping, &replace, today()).unwrap();
            let counts = (plan.counts.conflicts, plan.counts.parts);
            assert_eq!(counts, (1, 1), "{rest}");
            let first: Vec<_> = plan.seen.first.values().collect();
            assert_eq!(first, [&format!("1 Jan 2026: {told}")], "{rest}");
            let said = plan.counts.to_string();
            assert!(
                said.ends_with("; something new in 1 of those that differ"),
                "{said}"
            );
        }
        // One that brings nothing new is a conflict alone.
        let table = Table::parse(row("5,5,,walk,,massage,").as_bytes()).unwrap();
        let plan = plan(&journal, &table, &mapping, &Replace::default(), today()).unwrap();
        assert_eq!((plan.counts.parts, plan.seen.first.len()), (0, 0));
    }

    #[test]
    fn what_is_not_in_the_file_is_said() {
        let table = Table::parse(b"date,name,value\n2026-01-01,Knee,4\n").unwrap();
        let journal = Journal::default();
        let mapping = long(&[("pain", "Back")]);
        let planned = plan(&journal, &table, &mapping, &Replace::default(), today()).unwrap();
        assert_eq!(planned.unseen, ["Back"]);
        let error = plan(
            &journal,
            &table,
            &wide(&[("pain", "Back")]),
            &Replace::default(),
            today(),
        );
        assert!(matches!(error, Err(ImportError::NoColumn { .. })));
        let error = plan(
            &journal,
            &table,
            &wide(&[("doses", "value")]),
            &Replace::default(),
            today(),
        );
        assert!(matches!(error, Err(ImportError::Derived(_))));
        let error = plan(&journal, &table, &wide(&[]), &Replace::default(), today());
        assert!(matches!(error, Err(ImportError::NothingMapped)));
    }

    fn cell() -> impl Strategy<Value = &'static str> {
        prop::sample::select(vec!["", "4", "5.5", "11", "x", "0"])
    }

    fn date() -> impl Strategy<Value = &'static str> {
        prop::sample::select(vec![
            "2026-01-01",
            "2026-01-01 08:00",
            "2026-01-01 20:00:30",
            "31.01.2026",
            "31.02.2026",
            "",
            "2026-01-02",
            "2031-01-01",
        ])
    }

    #[test]
    fn a_row_whose_date_cannot_be_is_no_header() {
        let text = "date,pain,mood\n,,\n31.02.2026,x,\n2026-01-01,,\n";
        let mapping = wide(&[("pain", "pain"), ("mood", "mood")]);
        let counts = import(&mut Journal::default(), text, &mapping);
        assert_eq!(counts.iter().sum::<usize>(), 2);
    }

    proptest! {
        #[test]
        fn the_counts_add_up_and_a_second_import_changes_nothing(
            rows in prop::collection::vec((date(), cell(), cell()), 0..20),
            replace: bool,
        ) {
            let lines = rows.iter().map(|(date, a, b)| format!("{date},{a},{b}\n"));
            let text = format!("date,pain,mood\n{}", lines.collect::<String>());
            let mapping = wide(&[("pain", "pain"), ("mood", "mood")]);
            let rule = Replace { all: replace, ..Replace::default() };
            let mut journal = Journal::default();
            let first = import_over(&mut journal, &text, &mapping, &rule);
            let said = rows.iter().filter(|(date, a, b)| !(date.is_empty() && a.is_empty() && b.is_empty()));
            prop_assert_eq!(first.iter().sum::<usize>(), said.count());
            let before = journal.clone();
            let second = import_over(&mut journal, &text, &mapping, &rule);
            prop_assert_eq!(&journal, &before);
            prop_assert_eq!((second[0], second[3]), (0, first[3]));
        }
    }
}
