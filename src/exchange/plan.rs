//! An import as one edit, with the count of its rows, before anything is changed.
//!
//! Every row is exactly one of taken, already there, conflict, refused. Nothing that stands is
//! replaced unasked, and of two rows of one file that disagree the first stands, so that a second
//! import of the same file changes nothing.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::ImportError;
use super::mapping::{Form, Mapping, OnConflict, Scored, resolve};
use super::placing::{place, refusal};
use super::reading::{Reader, Reading, Slot};
use super::table::Table;
use crate::model::edit::Edit;
use crate::model::journal::Journal;
use crate::model::metric::{Better, Metric};
use crate::model::time::check_date;

/// What an import would do.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// The edit that carries it out; an empty [`Edit::Many`] where there is nothing to do.
    pub edit: Edit,
    /// The rows, counted.
    pub counts: Counts,
    /// The refused rows, in the order of the file.
    pub refusals: Vec<Refusal>,
    /// Names mapped in the long form that no row has, as they were told.
    pub unseen: Vec<String>,
}

impl Plan {
    /// Whether the import would change nothing.
    pub fn is_empty(&self) -> bool {
        matches!(&self.edit, Edit::Many(edits) if edits.is_empty())
    }
}

/// The rows of a file by what becomes of them; the last four add up to `rows`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// All rows of data.
    pub rows: usize,
    /// Something new is written, and nothing of the row disagrees with the journal.
    pub taken: usize,
    /// All the row says stands in the journal.
    pub already: usize,
    /// Something else stands in the journal and is kept; what is new in the row is written.
    pub conflicts: usize,
    /// A cell can't be read or there is nothing to take; nothing of the row is written.
    pub refused: usize,
}

impl std::fmt::Display for Counts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "read {}: {} taken, {} already there, {} conflicts, {} refused",
            self.rows, self.taken, self.already, self.conflicts, self.refused
        )
    }
}

/// A row that is not taken, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Its number in a spreadsheet; the header is row 1.
    pub row: usize,
    /// The column's name, or its number where it has none.
    pub column: String,
    /// Why, in words without a full stop.
    pub reason: String,
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "row {}, column \"{}\": {}",
            self.row, self.column, self.reason
        )
    }
}

/// Plans the import of a table. Dates reach from 1900 to the day after `today`.
pub fn plan(
    journal: &Journal,
    table: &Table,
    mapping: &Mapping,
    today: NaiveDate,
) -> Result<Plan, ImportError> {
    let columns = resolve(journal, table, mapping)?;
    let reader = Reader {
        table,
        columns: &columns,
        today,
    };
    let readings = table.rows.iter().map(|row| reader.read(row));
    let mut plan = place(journal, readings, mapping.on_conflict);
    if let (Scored::Long { name, .. }, Form::Long { metrics, .. }) =
        (&columns.scores, &mapping.form)
    {
        let seen: BTreeSet<_> = table.filled(*name).map(|(_, l)| l.to_lowercase()).collect();
        let labels = metrics.iter().map(|(_, label)| label.trim());
        let unseen = labels.filter(|label| !seen.contains(&label.to_lowercase()));
        plan.unseen = unseen.map(str::to_owned).collect();
    }
    Ok(plan)
}

/// Plans the taking in of another journal. Its "rows" are its days, then its sessions.
pub fn merge(
    journal: &Journal,
    other: &Journal,
    on_conflict: OnConflict,
    today: NaiveDate,
) -> Plan {
    let days = other.days().iter().map(|(date, day)| {
        let mut reading = Reading::new(0, *date);
        for checkin in &day.checkins {
            let scores = checkin.scores.iter().map(|(id, value)| {
                let metric = other.metrics().get(id).cloned();
                let metric = metric.unwrap_or_else(|| Metric {
                    id: id.clone(),
                    ..Metric::own(id.as_str(), Better::Lower)
                });
                (Slot::Exact(checkin.time), metric, *value)
            });
            reading.scores.extend(scores);
        }
        reading.night = day.sleep.clone().unwrap_or_default();
        reading.medication.clone_from(&day.medication);
        reading.areas.clone_from(&day.areas);
        reading.tags.clone_from(&day.tags);
        reading.note.clone_from(&day.note);
        reading
    });
    let sessions = other.sessions().iter().map(|session| {
        let mut reading = Reading::new(0, session.date);
        reading.session = Some(session.clone());
        reading
    });
    let readings = days.chain(sessions).enumerate().map(|(at, mut reading)| {
        reading.row = at + 1;
        match check_date(reading.date, today) {
            Ok(_) => Ok(reading),
            Err(error) => Err(refusal(&reading, "date", &error)),
        }
    });
    place(journal, readings, on_conflict)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::mapping::SessionRule;
    use crate::model::metric::MetricId;
    use crate::model::session::Kind;
    use crate::model::time::parse_date;
    use proptest::prelude::*;

    fn today() -> NaiveDate {
        parse_date("2026-11-22").unwrap()
    }

    fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        let owned = |(a, b): &(&str, &str)| ((*a).to_owned(), (*b).to_owned());
        pairs.iter().map(owned).collect()
    }

    fn wide(metrics: &[(&str, &str)]) -> Mapping {
        let metrics = pairs(metrics);
        Mapping::new("date", Form::Wide { metrics })
    }

    fn long(metrics: &[(&str, &str)]) -> Mapping {
        let (name, value) = ("name".to_owned(), "value".to_owned());
        let metrics = pairs(metrics);
        let form = Form::Long {
            name,
            value,
            metrics,
        };
        Mapping::new("date", form)
    }

    /// Imports `text` and gives the counts as taken, already, conflicts, refused.
    fn import(journal: &mut Journal, text: &str, mapping: &Mapping) -> [usize; 4] {
        let table = Table::parse(text.as_bytes()).unwrap();
        let plan = plan(journal, &table, mapping, today()).unwrap();
        let c = plan.counts;
        assert_eq!(c.rows, c.taken + c.already + c.conflicts + c.refused);
        assert_eq!(c.refused, plan.refusals.len());
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
    fn replacing_is_taking_and_within_one_file_the_first_row_stands() {
        let mut journal = Journal::default();
        let mut mapping = wide(&[("pain", "pain")]);
        import(&mut journal, "date,pain\n2026-01-01,4\n", &mapping);
        mapping.on_conflict = OnConflict::Replace;
        let file = "date,pain\n2026-01-01,5\n2026-01-01,6\n2026-01-01,5\n";
        assert_eq!(import(&mut journal, file, &mapping), [1, 1, 1, 0]);
        assert_eq!(pain(&journal, "2026-01-01"), Some(5.0));
        assert_eq!(import(&mut journal, file, &mapping), [0, 2, 1, 0]);
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
        assert_eq!(import(&mut journal, file, &mapping), [2, 0, 0, 2]);
        let moods = journal.days().values().map(|d| d.score(&MetricId::MOOD));
        assert_eq!(moods.collect::<Vec<_>>(), [Some(6.67), Some(10.0)]);
        assert_eq!(pain(&journal, "2026-01-01"), Some(4.26));
    }

    #[test]
    fn a_session_is_added_once_a_day_and_kind_with_the_same_id_everywhere() {
        let file =
            "date,pain,what\n2026-01-01,4,Massage\n2026-01-02,4,rest\n2026-01-01 20:00,2,massage\n";
        let mut mapping = wide(&[("pain", "pain")]);
        mapping.sessions = vec![SessionRule {
            kind: Kind::MASSAGE,
            column: "what".into(),
            value: Some("massage".into()),
        }];
        let (mut one, mut other) = (Journal::default(), Journal::default());
        assert_eq!(import(&mut one, file, &mapping), [3, 0, 0, 0]);
        import(&mut other, file, &mapping);
        assert_eq!(one.sessions().len(), 1);
        assert_eq!(one.sessions()[0].id, other.sessions()[0].id);
        assert_eq!(import(&mut one, file, &mapping), [0, 3, 0, 0]);
    }

    #[test]
    fn another_journal_is_taken_in_by_the_same_rule() {
        let other = crate::exchange::demo::demo(1, 3, today());
        let mut journal = Journal::default();
        let first = merge(&journal, &other, OnConflict::Keep, today());
        assert_eq!(
            first.counts.taken,
            other.days().len() + other.sessions().len()
        );
        journal.apply(first.edit).unwrap();
        assert_eq!(journal, other);
        assert!(merge(&journal, &other, OnConflict::Keep, today()).is_empty());
    }

    #[test]
    fn what_is_not_in_the_file_is_said() {
        let table = Table::parse(b"date,name,value\n2026-01-01,Knee,4\n").unwrap();
        let journal = Journal::default();
        let mapping = long(&[("pain", "Back")]);
        let planned = plan(&journal, &table, &mapping, today()).unwrap();
        assert_eq!(planned.unseen, ["Back"]);
        let error = plan(&journal, &table, &wide(&[("pain", "Back")]), today());
        assert!(matches!(error, Err(ImportError::NoColumn { .. })));
        let error = plan(&journal, &table, &wide(&[("doses", "value")]), today());
        assert!(matches!(error, Err(ImportError::Derived(_))));
        let error = plan(&journal, &table, &wide(&[]), today());
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

    proptest! {
        #[test]
        fn the_counts_add_up_and_a_second_import_changes_nothing(
            rows in prop::collection::vec((date(), cell(), cell()), 0..20),
            replace: bool,
        ) {
            let lines = rows.iter().map(|(date, a, b)| format!("{date},{a},{b}\n"));
            let text = format!("date,pain,mood\n{}", lines.collect::<String>());
            let mut mapping = wide(&[("pain", "pain"), ("mood", "mood")]);
            if replace {
                mapping.on_conflict = OnConflict::Replace;
            }
            let mut journal = Journal::default();
            let first = import(&mut journal, &text, &mapping);
            prop_assert_eq!(first.iter().sum::<usize>(), rows.len());
            let before = journal.clone();
            let second = import(&mut journal, &text, &mapping);
            prop_assert_eq!(&journal, &before);
            prop_assert_eq!((second[0], second[3]), (0, first[3]));
        }
    }
}
