//! What the Trends page shows, and the days that it shows.

use std::sync::Arc;

use chrono::{Datelike, Days, NaiveDate};

use crate::analysis::tomorrow::Outlook;
use crate::chart::ahead;
use crate::chart::grain::Grain;
use crate::chart::spec::{Chart, date_of, x_of};
use crate::chart::trails::{FEWEST, Figures, Trails};
use crate::chart::trend;
use crate::lang::choice::Against;
use crate::lang::say;
use crate::model::day::Day;
use crate::model::journal::Journal;
use crate::model::metric::{Metric, MetricId};
use crate::report::outgoing::Outgoing;
use crate::report::pictures::{Asked, Subject};
use crate::ui::state::trends::{Behind, Seen, within};
use crate::ui::state::{TrendsState, Turned};
use crate::ui::text::slips;
use crate::ui::views::metric_chips::{self, Chip};

use super::day::{self, Readout};

/// How much closer one push comes.
pub(super) const STEP: f64 = 1.5;

/// Days of a comparison that keeps the weekdays.
const YEAR: u64 = 364;

/// What the page shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// The metrics that have anything to show.
    pub chips: Vec<Chip>,
    /// The days that are seen; the charts reach beyond them where they show what comes next.
    pub seen: Seen,
    /// How fine they are drawn.
    pub grain: Grain,
    /// Whether the charts show where the next days will probably stay.
    pub fan: bool,
    /// Those that are shown, from the top.
    pub shown: Vec<MetricId>,
    /// Their charts.
    pub chart: Arc<Chart>,
    /// What is taken along of them.
    pub outgoing: Outgoing,
    /// What they come to.
    pub figures: Vec<Figures>,
    /// "25 Aug to 22 Nov 2026".
    pub period: String,
    /// What they are compared with, and how many days earlier it begins.
    pub compared: (Against, usize),
    /// All days there are to see.
    pub whole: Seen,
    /// Days after tomorrow, which are left out, and what to do about them.
    pub slips: Option<String>,
    /// The latest of the days that are seen with a value, read out while none is pointed at.
    pub latest: Option<Readout>,
}

/// The course of all metrics; none until a few days have a value. Nights of a tracker are values too.
pub fn trails(journal: &Journal, today: NaiveDate) -> Option<Trails> {
    let metrics = || journal.metrics().iter();
    let has_value = |day: &&Arc<Day>| metrics().any(|metric| day.value(metric).is_some());
    let with_value = journal.days().values().filter(has_value).take(FEWEST);
    let (first, last) = (with_value.count() >= FEWEST)
        .then(|| whole(journal, today))
        .flatten()?;
    let metrics = trend::available(journal, &(first..=last));
    Some(Trails::of(journal, &metrics, &(first..=last)))
}

/// The charts of the days that are seen, and of the next ones where the last day is seen and they are
/// worked out.
pub fn content(
    (trails, outlooks): (&Trails, Option<&[Outlook]>),
    journal: &Journal,
    state: &TrendsState,
    turned: &Turned,
    today: NaiveDate,
) -> Option<Content> {
    let (seen, whole) = seen(journal, state, today)?;
    let available: Vec<&Metric> = trails.metrics().collect();
    // After nights of a tracker alone there are no scores, but something to see.
    let all = trails.is_few(Turned::is_usual);
    let mut chips = metric_chips::content(journal, &available, turned, all);
    chips.sort_by_key(|chip| state.rank(&chip.id));
    let shown: Vec<_> = chips
        .iter()
        .filter(|chip| chip.shown)
        .map(|chip| chip.id.clone())
        .collect();
    let days = (seen.1 - seen.0).round() as u64;
    let (earlier, compared) = match state.behind {
        Behind::YearBefore => (YEAR, Against::Year),
        _ => (days, Against::Before),
    };
    let compared = (compared, earlier as usize);
    let behind = state.behind.days(seen).unwrap_or(0);
    let mut chart = trails.chart(&shown, seen, behind);
    let grain = Grain::of_span(seen);
    let mut fan = false;
    // Among months a week could not be seen.
    let single = matches!(grain, Grain::Days(_));
    if single && chart.empty.is_none() && seen.1 >= whole.1 && seen.1 >= x_of(today) {
        match outlooks {
            Some(outlooks) => fan = ahead::add(&mut chart, &shown, outlooks),
            None => ahead::reserve(&mut chart),
        }
    }
    let latest = latest(journal, &shown, seen);
    let latest = latest.and_then(|date| day::readout(journal, (&shown, grain), date, today));
    let (from, to) = ends(seen)?;
    let outgoing = Outgoing::asked(Asked {
        metrics: shown.clone(),
        ..Asked::of(Subject::Trend, from..=to)
    });
    Some(Content {
        chart: Arc::new(chart),
        outgoing,
        latest,
        fan,
        seen,
        grain,
        figures: trails.figures(&shown, seen, earlier),
        chips,
        shown,
        period: period(seen).unwrap_or_default(),
        compared,
        whole,
        slips: slips(&journal.after_tomorrow(today)),
    })
}

/// The latest of the days that are seen on which one of these has a value.
fn latest(journal: &Journal, shown: &[MetricId], seen: Seen) -> Option<NaiveDate> {
    let (first, last) = ends(seen)?;
    let metrics = shown.iter().filter_map(|id| journal.metrics().get(id));
    let metrics: Vec<_> = metrics.collect();
    let mut days = journal.days().range(first..=last).rev();
    let has_value = |day: &Day| metrics.iter().any(|metric| day.value(metric).is_some());
    days.find(|(_, day)| has_value(day)).map(|(date, _)| *date)
}

/// First and last day there is to see: it ends today, or with the diary where that ended long ago.
fn whole(journal: &Journal, today: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
    let (first, last) = journal.known_span(today)?;
    let recent = today
        .checked_sub_days(Days::new(29))
        .is_some_and(|month| last >= month);
    let end = if recent { last.max(today) } else { last };
    // A diary that has just begun is seen in its first month, not as a single mark.
    let month = end.checked_sub_days(Days::new(29))?;
    Some((first.min(month), end))
}

/// The days that are seen, and all there are.
fn seen(journal: &Journal, state: &TrendsState, today: NaiveDate) -> Option<(Seen, Seen)> {
    let (first, end) = whole(journal, today)?;
    let whole = (x_of(first) - 0.5, x_of(end) + 0.5);
    let span = match state.span.days() {
        Some(days) => (whole.1 - days as f64, whole.1),
        None => whole,
    };
    Some((within(state.seen.unwrap_or(span), whole), whole))
}

pub(super) fn ends(seen: Seen) -> Option<(NaiveDate, NaiveDate)> {
    Some((date_of(seen.0 + 0.5)?, date_of(seen.1 - 0.5)?))
}

/// The days that are seen in words, with each year once.
fn period(seen: Seen) -> Option<String> {
    let (begin, end) = ends(seen)?;
    Some(if begin.year() == end.year() {
        say::PeriodShort { begin, end }.text()
    } else {
        say::Period { begin, end }.text()
    })
}
