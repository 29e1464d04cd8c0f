//! What a table of the journal holds: all there is to choose, and what was chosen.

use crate::exchange::csv_out::{Options, columns, left_out};
use crate::lang::say;
use crate::model::journal::Journal;
use crate::model::metric::MetricId;
use crate::model::typed::DayReader;
use crate::ui::state::saving::Table;

/// What there is to choose of a journal: all of it.
pub(super) fn of(journal: &Journal) -> Table {
    let name = |id: &MetricId| {
        let metric = journal.metrics().get(id);
        metric.map_or_else(|| id.to_string(), |metric| metric.title().into_owned())
    };
    let scores = columns(journal).into_iter();
    Table {
        scores: scores.map(|id| (id.clone(), name(&id), true)).collect(),
        left_out: left_out(journal),
        ..Table::default()
    }
}

/// What is chosen; the error says in words what can't be understood.
pub(super) fn options(table: &Table, reader: DayReader) -> Result<Options, String> {
    let day = |text: &str| match text.trim() {
        "" => Ok(None),
        text => reader.any_day(text).map(Some),
    };
    let from = day(&table.from).map_err(|why| {
        say::FirstDayWrong {
            why: &why.to_string(),
        }
        .text()
    })?;
    let to = day(&table.to).map_err(|why| {
        say::LastDayWrong {
            why: &why.to_string(),
        }
        .text()
    })?;
    if let (Some(from), Some(to)) = (from, to)
        && to < from
    {
        return Err(say::LastBeforeFirst {
            begin: from,
            end: to,
        }
        .text());
    }
    let wanted = table.scores.iter().filter(|(.., wanted)| *wanted);
    let metrics: Vec<MetricId> = wanted.map(|(id, ..)| id.clone()).collect();
    if metrics.is_empty() && !table.scores.is_empty() {
        return Err(say::ChooseAScore.text());
    }
    let is_all = metrics.len() == table.scores.len();
    Ok(Options {
        from,
        to,
        metrics: if is_all { Vec::new() } else { metrics },
        long: table.long,
        spreadsheet: table.spreadsheet,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::demo::demo;
    use crate::model::typed::DateOrder;
    use chrono::NaiveDate;

    #[test]
    fn what_is_chosen_is_what_is_written() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let order = DateOrder::Dmy;
        let options = |table: &Table| options(table, DayReader { today, order });
        let mut table = of(&demo(1, 1, today));
        assert_eq!(options(&table), Ok(Options::default()), "all of it");
        table.from = " 2026-11-01 ".into();
        let last = table.scores.len() - 1;
        table.scores[last].2 = false;
        let chosen = options(&table).unwrap();
        assert_eq!(chosen.from, NaiveDate::from_ymd_opt(2026, 11, 1));
        assert_eq!((chosen.to, chosen.metrics.len()), (None, last));
        table.to = "2026-10-01".into();
        assert_eq!(
            options(&table).unwrap_err(),
            "The last day, 2026-10-01, is before the first, 2026-11-01."
        );
        table.to = "yesterday".into();
        assert_eq!(options(&table).unwrap().to, today.pred_opt());
        table.to = "soon".into();
        let refused = options(&table).unwrap_err();
        assert!(refused.starts_with("The last day: soon is not a day."));
        table.to.clear();
        table.scores.iter_mut().for_each(|score| score.2 = false);
        assert!(options(&table).unwrap_err().contains("at least one"));
    }
}
