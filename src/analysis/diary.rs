//! The part of a journal that a question is about: one metric's days and the sessions among them.
//!
//! Scores and sessions outside the range do not exist; the grid runs from the first to the last
//! scored day in it, and sessions outside that grid do not exist either. Studied sessions under
//! three days apart are one event. Invariant: events are in order and lie inside the grid.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::ops::RangeInclusive;

use chrono::{NaiveDate, NaiveTime};

use crate::model::journal::Journal;
use crate::model::keyword::Keyword;
use crate::model::metric::{Better, Metric};
use crate::model::name::{fold, same};
use crate::model::session::{Kind, ScoresTaken, Session};
use crate::model::typed::{Money, money};

use super::question::Question;
use super::series::Series;

/// Sessions fewer days apart than this are one event.
pub const APART: i64 = 3;

/// Whether the score of a session's day was given before or after the session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Timing {
    /// Before: the day is an ordinary one, and the forecast may use it.
    Before,
    /// After: the day is left out.
    After,
    /// Nobody knows: the day is left out.
    Unknown,
}

impl Keyword for Timing {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::Before, "before"),
        (Self::After, "after"),
        (Self::Unknown, "unknown"),
    ];
}

/// One session, or a chain of them under three days apart.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// Place of its first session in the grid, counted from 0.
    pub day: usize,
    /// Date of its first session.
    pub date: NaiveDate,
    /// When that day's score was given.
    pub timing: Timing,
    /// Sessions in the chain.
    pub sessions: usize,
    /// Minutes of all its sessions together, where every one is known.
    pub minutes: Option<u32>,
    /// With whom the first one was.
    pub with: Option<String>,
    /// What all its sessions cost together, where every cost is known and in one currency.
    pub cost: Option<Money>,
    /// Whether a cost is noted that can't be read as money.
    pub unread_cost: bool,
}

impl Event {
    /// Days seen when the forecast is made: up to the day before or, where the score of the day
    /// itself was given before, up to that day.
    pub(super) fn seen(&self) -> usize {
        self.day + usize::from(self.timing == Timing::Before)
    }

    /// Days from the last day seen to the day after the session, less one.
    pub(super) fn lead(&self) -> usize {
        usize::from(self.timing != Timing::Before)
    }
}

/// A session that marks the days after it as not ordinary.
#[derive(Clone, Debug, PartialEq)]
struct Mask {
    day: usize,
    timing: Timing,
    whose: Whose,
}

/// What a masking session is to the question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Whose {
    /// The first of this event.
    Event(usize),
    /// A later one of an event.
    Chain,
    /// Another treatment, which is not studied.
    Other,
}

/// One metric's days, the events among them, and the sessions that mask days.
#[derive(Clone, Debug, PartialEq)]
pub struct Diary {
    /// The scores on a grid from the first to the last scored day.
    pub series: Series,
    /// What was studied, in order.
    pub events: Vec<Event>,
    /// Studied sessions in the grid.
    pub recorded: usize,
    /// Studied sessions of the days asked for, or of the whole journal.
    pub all: usize,
    /// Those among them that are older than the default range.
    pub older: usize,
    /// The kind that was studied; `None` where any kind with one person was.
    pub kind: Option<Kind>,
    /// The direction of improvement.
    pub better: Better,
    /// Sessions that are neither studied nor treatments, and that mask no day, with their days.
    pub(super) others: Vec<(usize, Kind)>,
    masks: Vec<Mask>,
}

/// The days that a question is about: the same for every kind of session that is asked for.
#[derive(Clone)]
pub(super) struct Ground {
    begin: NaiveDate,
    series: Series,
}

impl Ground {
    /// The days of `question`; `None` where the metric has no scores in the range.
    pub fn of(journal: &Journal, metric: &Metric, question: &Question) -> Option<Self> {
        let range = question.range(journal, metric)?;
        let begin = *range.start();
        let series = first_to_last(journal, metric, range)?;
        Some(Self { begin, series })
    }
}

impl Diary {
    /// The diary that `question` is about; `None` where the metric has no scores in the range.
    pub fn of(journal: &Journal, metric: &Metric, question: &Question) -> Option<Self> {
        let ground = Ground::of(journal, metric, question)?;
        Some(Self::on(ground, journal, metric, question))
    }

    /// The diary that `question` is about, on its days.
    pub(super) fn on(
        ground: Ground,
        journal: &Journal,
        metric: &Metric,
        question: &Question,
    ) -> Self {
        let Ground { begin, series } = ground;
        let sessions = inside(journal, &series);
        let kind = studied_kind(sessions, question);
        let (studied, others): (Vec<&Session>, Vec<&Session>) = sessions
            .iter()
            .partition(|session| is_studied(session, kind.as_ref(), question));
        let (all, older) = studied_outside(journal, kind.as_ref(), question, begin);
        let mut diary = Self {
            recorded: studied.len(),
            all,
            older,
            kind,
            ..Self::plain(series, metric.better)
        };
        for chain in chains(&studied) {
            diary.add_event(journal, metric, chain);
        }
        for other in others {
            if other.kind.is_treatment() {
                diary.add_mask(journal, metric, other, Whose::Other);
            } else if let Some(day) = diary.series.index(other.date) {
                diary.others.push((day, other.kind.clone()));
            }
        }
        diary
    }

    fn plain(series: Series, better: Better) -> Self {
        Self {
            events: Vec::new(),
            recorded: 0,
            all: 0,
            older: 0,
            kind: None,
            better,
            others: Vec::new(),
            masks: Vec::new(),
            series,
        }
    }

    fn add_event(&mut self, journal: &Journal, metric: &Metric, chain: &[&Session]) {
        let first = chain[0];
        let Some(day) = self.series.index(first.date) else {
            return;
        };
        let event = event_of(journal, metric, chain, day);
        // Sessions of the event's own day share its rule: its score was given before all or none.
        self.mask(day, event.timing, Whose::Event(self.events.len()));
        self.events.push(event);
        for later in chain.iter().filter(|later| later.date != first.date) {
            self.add_mask(journal, metric, later, Whose::Chain);
        }
        if let Some(score) = told_before(first, metric) {
            self.series.values[day] = Some(score);
        }
    }

    fn add_mask(&mut self, journal: &Journal, metric: &Metric, session: &Session, whose: Whose) {
        if let Some(day) = self.series.index(session.date) {
            self.mask(day, timing(journal, metric, session), whose);
        }
    }

    /// The days of treatments that are not studied.
    pub(super) fn other_treatments(&self) -> impl Iterator<Item = usize> {
        let others = self.masks.iter().filter(|mask| mask.whose == Whose::Other);
        others.map(|mask| mask.day)
    }

    /// A diary of bare scores and events, for simulations: sessions by place in the grid, all
    /// with the same `timing`.
    pub fn simulated(series: Series, days: &[usize], timing: Timing, better: Better) -> Self {
        let mut diary = Self {
            recorded: days.len(),
            all: days.len(),
            ..Self::plain(series, better)
        };
        for day in days {
            let Some(date) = diary
                .series
                .date(*day)
                .filter(|_| *day < diary.series.len())
            else {
                continue;
            };
            diary.mask(*day, timing, Whose::Event(diary.events.len()));
            diary.events.push(Event {
                day: *day,
                date,
                timing,
                sessions: 1,
                minutes: None,
                with: None,
                cost: None,
                unread_cost: false,
            });
        }
        diary
    }

    /// The scores alone, with days of a plan in the place of the events, in order. No session is looked
    /// at, and only the days after `learnt` are masked; slots outside the grid are left out.
    pub(super) fn at_slots(
        journal: &Journal,
        metric: &Metric,
        question: &Question,
        slots: &[NaiveDate],
        learnt: NaiveDate,
    ) -> Option<Self> {
        let range = question.range(journal, metric)?;
        let series = first_to_last(journal, metric, range)?;
        let mut days: Vec<usize> = slots.iter().filter_map(|d| series.index(*d)).collect();
        days.sort_unstable();
        days.dedup();
        let mut diary = Self::simulated(series, &days, Timing::After, metric.better);
        diary.masks.clear();
        let later = usize::try_from((learnt - diary.series.first).num_days() + 1).unwrap_or(0);
        for day in later..diary.series.len() {
            diary.mask(day, Timing::After, Whose::Other);
        }
        Some(diary)
    }

    fn mask(&mut self, day: usize, timing: Timing, whose: Whose) {
        self.masks.push(Mask { day, timing, whose });
    }

    /// Counts the unknown events as scored before their session.
    pub fn take_unknown_as_before(&mut self) {
        for event in &mut self.events {
            if event.timing == Timing::Unknown {
                event.timing = Timing::Before;
            }
        }
        for mask in &mut self.masks {
            if let Whose::Event(event) = mask.whose {
                mask.timing = self.events[event].timing;
            }
        }
    }

    /// Which days a session or the `washout` days after it mask.
    pub(super) fn masked(&self, washout: usize) -> Vec<bool> {
        let mut masked = vec![false; self.series.len()];
        for mask in &self.masks {
            let from = mask.day + usize::from(mask.timing == Timing::Before);
            let to = (mask.day + washout + 1).min(masked.len());
            if from < to {
                masked[from..to].fill(true);
            }
        }
        masked
    }

    /// The scores of the days that are not masked by a session or the `washout` days after it.
    pub fn clean(&self, washout: usize) -> Vec<Option<f64>> {
        let values = self.series.values.iter().zip(self.masked(washout));
        values
            .map(|(value, masked)| value.filter(|_| !masked))
            .collect()
    }

    /// How many scores [`Diary::clean`] leaves.
    pub fn clean_scores(&self, washout: usize) -> usize {
        self.clean(washout).iter().flatten().count()
    }

    /// Days with a score.
    pub fn scored(&self) -> usize {
        self.series.values.iter().flatten().count()
    }

    /// Whether all scores are the same.
    pub fn is_level(&self) -> bool {
        let mut scores = self.series.values.iter().flatten();
        let first = scores.next();
        first.is_none_or(|first| scores.all(|score| (score - first).abs() < 1e-9))
    }
}

/// The grid from the first scored day in `range` to its end, which is scored.
fn first_to_last(
    journal: &Journal,
    metric: &Metric,
    range: RangeInclusive<NaiveDate>,
) -> Option<Series> {
    let to = *range.end();
    let first = scored_in(journal, metric, range).next()?;
    Some(Series::of(journal, metric, first..=to))
}

/// The scored days in `range`, in order.
fn scored_in<'a>(
    journal: &'a Journal,
    metric: &'a Metric,
    range: RangeInclusive<NaiveDate>,
) -> impl Iterator<Item = NaiveDate> + 'a {
    let days = journal.days().range(range);
    let scored = days.filter(|(_, day)| day.value(metric).is_some_and(f64::is_finite));
    scored.map(|(date, _)| *date)
}

/// The sessions on the days of the grid.
fn inside<'a>(journal: &'a Journal, series: &Series) -> &'a [Session] {
    let last = series.last().unwrap_or(series.first);
    between(journal, series.first, last)
}

fn between(journal: &Journal, first: NaiveDate, last: NaiveDate) -> &[Session] {
    let all = journal.sessions();
    let from = all.partition_point(|s| s.date < first);
    let to = all.partition_point(|s| s.date <= last);
    &all[from..to.max(from)]
}

/// The studied sessions of the days asked for, and those of them before `begin`.
fn studied_outside(
    journal: &Journal,
    kind: Option<&Kind>,
    question: &Question,
    begin: NaiveDate,
) -> (usize, usize) {
    let sessions = journal.sessions().iter();
    let studied = sessions
        .filter(|session| question.asks_about(session.date) && is_studied(session, kind, question));
    let (older, later): (Vec<&Session>, Vec<&Session>) = studied.partition(|s| s.date < begin);
    (older.len() + later.len(), older.len())
}

/// The kind that `question` means in this journal.
pub(super) fn kind_in(journal: &Journal, metric: &Metric, question: &Question) -> Option<Kind> {
    let first = question.range(journal, metric).and_then(|range| {
        let last = *range.end();
        let mut scored = scored_in(journal, metric, range);
        Some((scored.next()?, last))
    });
    let sessions = first.map_or(journal.sessions(), |(first, last)| {
        between(journal, first, last)
    });
    studied_kind(sessions, question)
}

/// The kind that is studied: the one asked for, or massage, or the commonest (the first of equals).
fn studied_kind(sessions: &[Session], question: &Question) -> Option<Kind> {
    if question.kind.is_some() || question.with.is_some() {
        return question.kind.clone();
    }
    let massage = Kind::MASSAGE;
    if sessions
        .iter()
        .any(|s| same(s.kind.as_str(), massage.as_str()))
    {
        return Some(massage);
    }
    // By folded name: a file may hold thousands of kinds.
    let mut kinds = HashMap::<String, (usize, Reverse<usize>, &Kind)>::new();
    for (at, session) in sessions.iter().enumerate() {
        let first = (0, Reverse(at), &session.kind);
        kinds.entry(fold(session.kind.as_str())).or_insert(first).0 += 1;
    }
    let commonest = kinds
        .into_values()
        .max_by_key(|(count, first, _)| (*count, *first));
    Some(commonest.map_or(massage, |(_, _, kind)| kind.clone()))
}

pub(super) fn is_studied(session: &Session, kind: Option<&Kind>, question: &Question) -> bool {
    let of_kind = |kind: &Kind| same(session.kind.as_str(), kind.as_str());
    let with = |name: &str| session.with.as_deref().is_some_and(|with| same(with, name));
    kind.is_none_or(of_kind) && question.with.as_deref().is_none_or(with)
}

/// Sessions in order, cut where three days or more lie between one and the next.
pub(super) fn chains<'a>(sessions: &'a [&'a Session]) -> impl Iterator<Item = &'a [&'a Session]> {
    sessions.chunk_by(|a, b| (b.date - a.date).num_days() < APART)
}

fn event_of(journal: &Journal, metric: &Metric, chain: &[&Session], day: usize) -> Event {
    let first = chain[0];
    Event {
        day,
        date: first.date,
        timing: timing_of(journal, metric, first),
        sessions: chain.len(),
        minutes: chain
            .iter()
            .try_fold(0_u32, |sum, s| sum.checked_add(s.minutes?)),
        with: first.with.clone(),
        cost: cost_of(chain),
        unread_cost: chain.iter().any(|s| is_unread(s.cost.as_deref())),
    }
}

/// Whether something is noted as a cost that is no amount of money.
fn is_unread(cost: Option<&str>) -> bool {
    cost.is_some_and(|cost| !cost.trim().is_empty() && money(cost).is_none())
}

/// What a chain cost, where every cost can be read and all are in one currency.
fn cost_of(chain: &[&Session]) -> Option<Money> {
    let mut costs = chain.iter().map(|s| money(s.cost.as_deref()?));
    let first = costs.next()??;
    costs.try_fold(first, |sum, next| {
        let next = next.filter(|next| next.currency == sum.currency)?;
        let hundredths = sum.hundredths.checked_add(next.hundredths)?;
        Some(Money { hundredths, ..sum })
    })
}

/// The score given just before the session.
pub(super) fn told_before(session: &Session, metric: &Metric) -> Option<f64> {
    let score = session.before.get(&metric.id).copied();
    score.filter(|score| metric.is_scored() && score.is_finite())
}

/// When the score of the day of an event's first session was given.
pub(super) fn timing_of(journal: &Journal, metric: &Metric, first: &Session) -> Timing {
    let told = told_before(first, metric).map(|_| Timing::Before);
    told.unwrap_or_else(|| timing(journal, metric, first))
}

/// When the score of the session's day was given, seen from the session.
fn timing(journal: &Journal, metric: &Metric, session: &Session) -> Timing {
    let day = journal.day(session.date);
    let times: Option<Vec<NaiveTime>> =
        day.and_then(|day| day.scores(&metric.id).map(|(time, _)| time).collect());
    let all = |side: fn(&NaiveTime, &NaiveTime) -> bool| {
        let known = times.as_ref().filter(|times| !times.is_empty());
        known
            .zip(session.time)
            .is_some_and(|(times, at)| times.iter().all(|time| side(time, &at)))
    };
    let said = |taken| session.scores_taken == Some(taken);
    if metric.morning || said(ScoresTaken::Before) {
        Timing::Before
    } else if said(ScoresTaken::After) {
        Timing::After
    } else if all(|time, at| time < at) {
        Timing::Before
    } else if all(|time, at| time > at) {
        Timing::After
    } else {
        Timing::Unknown
    }
}
