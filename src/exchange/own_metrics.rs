//! Rows of metrics that come with a file, and which of them a journal takes.
//!
//! In Unkink's own CSV they stand in one cell: `id knee, name Knee, from 0, to 10, step 1, better lower, …`, a row
//! after the other between semicolons. Scores of a metric that is in no table have `id gone, no row`. A journal
//! keeps the rows it has: scores of another range are brought to its own.

use std::collections::BTreeMap;

use super::phrase::{escape, split, unescape};
use crate::model::checkin::Scores;
use crate::model::journal::Journal;
use crate::model::keyword::Keyword as _;
use crate::model::metric::{Better, Metric, MetricId, Metrics, Offered};
use crate::model::name::same;
use crate::model::scale::Scale;
use crate::model::typed;

/// The column of the rows, the last one where there is anything to say in it.
pub(super) const COLUMN: &str = "own metrics";

/// A metric that is in no table: any number is one of its scores.
pub(super) fn without_row(id: &MetricId) -> Metric {
    Metric {
        id: id.clone(),
        name: id.to_string(),
        scale: Scale::new(f64::NEG_INFINITY, f64::INFINITY, 1.0),
        ..Metric::own("", Better::Lower)
    }
}

/// Whether a metric is in a table.
pub(super) fn has_row(metric: &Metric) -> bool {
    metric.scale.max.is_finite()
}

/// What a journal makes of a metric of a file.
pub(super) struct Taken {
    /// Its own row, or the file's where it has none.
    pub metric: Metric,
    /// The file's range, where it is another one.
    pub from: Option<(f64, f64)>,
}

impl Taken {
    /// A score of the file in the journal's range.
    pub fn score(&self, value: f64) -> f64 {
        let metric = &self.metric;
        self.from
            .map_or(value, |from| metric.scale.rescale(value, from))
    }
}

/// What the journal makes of a file's row. A built-in one that nobody changed or scored gives way to it.
pub(super) fn taken(journal: &Journal, row: &Metric) -> Taken {
    let metrics = journal.metrics();
    let mine = metrics.get(&row.id);
    let mine = mine.or_else(|| metrics.scored().find(|own| same(&own.name, &row.name)));
    let whole = |metric: &Metric| Taken {
        metric: metric.clone(),
        from: None,
    };
    let Some(mine) = mine else {
        return whole(row);
    };
    let untouched = || Metrics::default().get(&mine.id) == Some(mine);
    if has_row(row) && row.id == mine.id && row != mine && untouched() {
        let named = |other: &Metric| other.id != row.id && same(&other.name, &row.name);
        let free = !metrics.iter().any(named) && row.source == mine.source;
        if free && journal.values_of(&mine.id).next().is_none() {
            return whole(row);
        }
    }
    // Turned round or not, it would be a guess what its scores say: they are of a metric of their own.
    if has_row(row)
        && row.better != mine.better
        && let Some(other) = of_direction(row)
    {
        return taken(journal, &other);
    }
    let (own, theirs) = (&mine.scale, &row.scale);
    let range = (theirs.min, theirs.max);
    Taken {
        from: (has_row(row) && (own.min, own.max) != range).then_some(range),
        ..whole(mine)
    }
}

/// A metric that says its direction in its name; `None` where it does so already.
fn of_direction(row: &Metric) -> Option<Metric> {
    let said = format!(" ({} is better)", row.better.word());
    let name = format!("{}{said}", row.name);
    (!row.name.ends_with(&said)).then(|| Metric {
        id: MetricId::from_name(&name),
        name,
        ..row.clone()
    })
}

/// What a journal makes of the rows of a file, by the ids in the file.
pub(super) fn all_taken<'a>(
    journal: &Journal,
    rows: impl IntoIterator<Item = &'a Metric>,
) -> BTreeMap<MetricId, Taken> {
    let rows = rows.into_iter();
    rows.map(|row| (row.id.clone(), taken(journal, row)))
        .collect()
}

/// The scores of a session of a file in the journal's ranges.
pub(super) fn scores(taken: &BTreeMap<MetricId, Taken>, scores: &Scores) -> Scores {
    let one = |(id, value): (&MetricId, &f64)| match taken.get(id) {
        Some(taken) => (taken.metric.id.clone(), taken.score(*value)),
        None => (id.clone(), *value),
    };
    scores.iter().map(one).collect()
}

/// The rows in cells of a table; a cell that can't be read has none.
pub(super) fn in_cells<'a>(cells: impl Iterator<Item = &'a str>) -> Vec<Metric> {
    cells.filter_map(|cell| read(cell).ok()).flatten().collect()
}

/// The rows as one cell.
pub(super) fn cell<'a>(rows: impl Iterator<Item = &'a Metric>) -> String {
    rows.map(row).collect::<Vec<_>>().join("; ")
}

fn row(metric: &Metric) -> String {
    let id = format!("id {}", escape(metric.id.as_str()));
    if !has_row(metric) {
        return format!("{id}, no row");
    }
    let mut parts = vec![
        id,
        format!("name {}", escape(&metric.name)),
        format!("from {}", metric.scale.min),
        format!("to {}", metric.scale.max),
        format!("step {}", metric.scale.step),
        format!("better {}", metric.better.word()),
        format!("unit {}", escape(&metric.unit)),
        format!("low {}", escape(&metric.low)),
        format!("high {}", escape(&metric.high)),
        format!("notice {}", metric.notice),
    ];
    let words = [
        ("morning", metric.morning),
        ("daily", metric.offered == Offered::Daily),
        ("retired", metric.retired),
    ];
    parts.extend(
        words
            .iter()
            .filter(|(_, so)| *so)
            .map(|(word, _)| (*word).to_owned()),
    );
    parts.join(", ")
}

/// Reads [`cell`]; the error is the reason in words.
pub(super) fn read(text: &str) -> Result<Vec<Metric>, String> {
    let one = |item| read_row(item).ok_or_else(|| format!("{item} is no row of a metric"));
    split(text, ';').map(one).collect()
}

fn read_row(item: &str) -> Option<Metric> {
    let mut parts = split(item, ',');
    let id = parts.next()?.strip_prefix("id ")?;
    let id = MetricId::new(&unescape(id));
    let built_in = Metrics::default().get(&id).cloned();
    let mut metric = built_in.unwrap_or_else(|| Metric::own(id.as_str(), Better::Lower));
    (metric.morning, metric.offered) = (false, Offered::OnDemand);
    metric.id = id;
    for part in parts {
        let (word, text) = part.split_once(' ').unwrap_or((part, ""));
        let number = || typed::decimal(text, true);
        match word {
            "no" => return Some(without_row(&metric.id)),
            "name" => metric.name = unescape(text),
            "from" => metric.scale.min = number()?,
            "to" => metric.scale.max = number()?,
            "step" => metric.scale.step = number()?,
            "better" if text == Better::Higher.word() => metric.better = Better::Higher,
            "better" => metric.better = Better::Lower,
            "unit" => metric.unit = unescape(text),
            "low" => metric.low = unescape(text),
            "high" => metric.high = unescape(text),
            "notice" => metric.notice = number()?,
            "morning" => metric.morning = true,
            "daily" => metric.offered = Offered::Daily,
            "retired" => metric.retired = true,
            _ => return None,
        }
    }
    let Scale { min, max, .. } = metric.scale;
    (min < max).then_some(metric)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::edit::Edit;
    use crate::model::time::FIRST_DATE;

    fn knee() -> Metric {
        Metric {
            unit: " cm; ".into(),
            low: String::new(),
            scale: Scale::new(-5.0, 200.5, 0.5),
            offered: Offered::Daily,
            retired: true,
            ..Metric::own("Knee, left", Better::Higher)
        }
    }

    #[test]
    fn rows_come_back_as_they_were() {
        let rows = [knee(), without_row(&MetricId::new("gone; one"))];
        let text = cell(rows.iter());
        assert_eq!(read(&text).unwrap(), rows);
        for bad in ["knee", "id a, from x", "id a, from 5, to 5", "id a, odd"] {
            assert!(read(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn scores_of_the_other_direction_are_of_a_metric_of_their_own() {
        let mut journal = Journal::default();
        let row = |journal: &Journal, metric: &Metric| {
            (journal.metrics().place(&metric.id), metric.clone())
        };
        let mine = Metric::own("Stamina", Better::Higher);
        let edit = Edit::Metric(mine.id.clone(), Some(Box::new(row(&journal, &mine))));
        journal.apply(edit).unwrap();
        let mut theirs = Metric::own("stamina", Better::Lower);
        theirs.scale.max = 100.0;
        let other = taken(&journal, &theirs);
        assert_eq!(other.metric.name, "stamina (lower is better)");
        assert_ne!(other.metric.id, mine.id);
        assert_eq!(
            (other.metric.better, other.score(80.0)),
            (Better::Lower, 80.0)
        );
        let edit = Edit::Metric(
            other.metric.id.clone(),
            Some(Box::new(row(&journal, &other.metric))),
        );
        journal.apply(edit).unwrap();
        assert_eq!(
            taken(&journal, &theirs).metric,
            other.metric,
            "the second time"
        );
    }

    #[test]
    fn a_journal_keeps_its_row_and_brings_scores_to_its_range() {
        let mut journal = Journal::default();
        let mut pain = journal.metrics().get(&MetricId::PAIN).cloned().unwrap();
        pain.scale.max = 100.0;
        let free = taken(&journal, &pain);
        assert_eq!((free.metric.scale.max, free.from), (100.0, None));
        let score = Edit::Score {
            date: FIRST_DATE,
            time: None,
            metric: MetricId::PAIN,
            value: Some(4.0),
        };
        journal.apply(score).unwrap();
        let scored = taken(&journal, &pain);
        assert_eq!((scored.metric.scale.max, scored.score(60.0)), (10.0, 6.0));
        assert_eq!(taken(&journal, &knee()).metric, knee());
    }
}
