//! The list of days, newest first, with its search and filters.

use chrono::NaiveDate;
use egui::{Align2, Rect, Response, Ui, pos2, vec2};

use crate::chart::cue::Cue;
use crate::lang::say;
use crate::model::journal::Journal;
use crate::model::legible;
use crate::model::metric::{Metric, MetricId};
use crate::model::session::Kind;
use crate::model::typed::say_day;
use crate::ui::action::Action;
use crate::ui::icons::{self, Icon};
use crate::ui::state::{ChosenIn, HistoryState, Wanted};
use crate::ui::text::{number, short_date, slips};
use crate::ui::theme::{Tokens, font};
use crate::ui::views::offered;
use crate::ui::widgets::choose::choose;
use crate::ui::widgets::list_row;
use crate::ui::widgets::push::{Look, Push};
use crate::ui::widgets::{chips, field, list_card, meaning, muted};

use super::find::{self, Index};

/// Height of a row of the list, whatever is in it: so 50 years scroll without being drawn.
const ROW: f32 = 56.0;
/// Below this width the scores stand below the day, in rows of [`THREE_LINES`].
const NARROW: f32 = 300.0;
const THREE_LINES: f32 = 80.0;
/// Height of a row whose note stands beside its scores.
const ONE_LINE: f32 = 44.0;
/// A column there, the least room for the note, and what is kept for the signs of sessions.
const BESIDE_NOTE: f32 = 88.0;
const NOTE: f32 = 170.0;
const SESSIONS: f32 = 64.0;
/// What a score takes at least.
const SCORE: f32 = 38.0;
/// What the day takes before them.
const DAY: f32 = 140.0;

/// What the list shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// The days that are listed, newest first.
    pub days: Vec<NaiveDate>,
    /// The metrics that have a column: those with a score in the journal, the daily ones first; others where there is none.
    pub columns: Vec<(MetricId, String)>,
    /// "12 days", where the list is narrowed.
    pub hits: Option<String>,
    /// Days after tomorrow, and what to do about them.
    pub slips: Option<String>,
    /// What stands in place of an empty list.
    pub empty: Option<String>,
    /// The metrics that a number can be asked of.
    pub metrics: Vec<(MetricId, String)>,
    /// How many filters are on.
    pub filters: usize,
}

/// What the list shows. `valued` are the metrics that have values; `index` is made on the way where
/// there is none.
pub fn content(
    journal: &Journal,
    valued: &[MetricId],
    index: Option<&Index>,
    wanted: &Wanted,
    today: NaiveDate,
) -> Content {
    let named = |id: &MetricId| Some((id.clone(), journal.metrics().get(id)?.name.clone()));
    let is_scored = |id: &&MetricId| journal.metrics().get(id).is_some_and(Metric::is_scored);
    // Where nothing is scored, what a tracker measured is all there is.
    let any_scored = valued.iter().any(|id| is_scored(&id));
    let days = find::days(journal, index, wanted, today);
    let narrowed = find::narrows(wanted) && !days.is_empty();
    Content {
        hits: narrowed.then(|| say::SoManyDays { days: days.len() }.text()),
        empty: days.is_empty().then(|| empty_words(journal, wanted)),
        columns: valued
            .iter()
            .filter(|id| !any_scored || is_scored(id))
            .take(COLUMNS)
            .filter_map(named)
            .collect(),
        metrics: valued.iter().filter_map(named).collect(),
        filters: find::filters(wanted),
        slips: slips(&journal.after_tomorrow(today)),
        days,
    }
}

/// The metrics that have a value on any day.
pub fn valued(journal: &Journal) -> Vec<MetricId> {
    // One walk over the days for all metrics, the newest first: what is noted is mostly noted lately.
    let mut without: Vec<&Metric> = journal.metrics().iter().collect();
    for day in journal.days().values().rev() {
        without.retain(|metric| day.value(metric).is_none());
    }
    let metrics = journal.metrics().iter();
    metrics
        .filter(|metric| without.iter().all(|other| other.id != metric.id))
        .map(|metric| metric.id.clone())
        .collect()
}

/// At most this many metrics have a column.
const COLUMNS: usize = 5;

fn empty_words(journal: &Journal, wanted: &Wanted) -> String {
    let search = wanted.search.trim();
    if journal.is_empty() {
        return say::HeatmapEmpty.text();
    }
    match (search.is_empty(), find::filters(wanted)) {
        (false, 0) => say::NoDayMatches { told: search }.text(),
        (false, _) => say::NoDayMatchesFiltered { told: search }.text(),
        (true, _) if wanted.with_session && find::filters(wanted) == 1 => {
            say::NoDayHasSession.text()
        }
        (true, _) => say::NoDayLikeThat.text(),
    }
}

/// One row of the list.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The day.
    pub date: NaiveDate,
    /// "Tue 17 Nov".
    pub words: String,
    /// The scores of the columns.
    pub scores: Vec<(Cue, Option<f64>)>,
    /// Kinds of the day's sessions.
    pub sessions: Vec<Kind>,
    /// The first line of the note, or what answers the search.
    pub note: String,
    /// The part of it that was searched for: the bytes from and to.
    pub found: Option<std::ops::Range<usize>>,
    /// Whether anything but a session is noted.
    pub noted: bool,
    /// Whether nothing at all is noted.
    pub blank: bool,
    /// What a screen reader says.
    pub spoken: String,
}

/// One row of the list. Made for the rows that are seen alone, so that 50 years stay smooth.
pub fn line(
    journal: &Journal,
    columns: &[(MetricId, String)],
    search: &str,
    date: NaiveDate,
    today: NaiveDate,
) -> Line {
    let day = journal.day(date);
    let sessions = journal.sessions_on(date);
    let metrics = || {
        columns
            .iter()
            .filter_map(|(id, _)| journal.metrics().get(id))
    };
    let score = |m: &Metric| day.and_then(|d| d.value(m));
    let words = short_date(date, today);
    let named = metrics().filter_map(|m| Some(format!("{} {}", m.title(), number(score(m)?))));
    let told = sessions.iter().map(|s| s.kind.title());
    let blank = day.is_none() && sessions.is_empty();
    let note = find::told(journal, date, search);
    let note = legible::line(&note).into_owned();
    let parts: Vec<_> = std::iter::once(words.clone())
        .chain(named)
        .chain(told)
        .chain(blank.then(|| say::NoEntry.text()))
        .collect();
    Line {
        date,
        scores: metrics()
            .map(|m| (Cue::of(journal.metrics(), &m.id), score(m)))
            .collect(),
        sessions: sessions.iter().map(|s| s.kind.clone()).collect(),
        found: find::hit(&note, search),
        note,
        noted: day.is_some(),
        blank,
        spoken: parts.join(", "),
        words,
    }
}

/// Draws the search, the filters and the list; `line` returns the row of a day, and `named` is the
/// one that the search names.
pub fn ui(
    ui: &mut Ui,
    content: &Content,
    line: &dyn Fn(NaiveDate) -> Line,
    named: Option<NaiveDate>,
    state: &mut HistoryState,
) -> Option<Action> {
    list_card(ui, |ui| {
        search(ui, content, state);
        if let Some(date) = named
            && Push::new(say_day(date))
                .lead(Icon::Right)
                .show(ui)
                .clicked()
        {
            state.choose(date);
        }
        if state.filters_open {
            filters(ui, content, &mut state.wanted);
        }
        if let Some(words) = &content.empty {
            muted(ui, words);
            chips(ui, |ui| clear(ui, &mut state.wanted));
            return None;
        }
        if content.hits.is_some() || state.wanted.is_filtered() {
            chips(ui, |ui| {
                if let Some(hits) = &content.hits {
                    told(ui, hits);
                }
                clear(ui, &mut state.wanted);
            });
        }
        if let Some(slips) = &content.slips {
            muted(ui, slips);
        }
        rows(ui, content, line, state)
    })
}

/// The number of days that were found, read out politely as it changes.
fn told(ui: &mut Ui, hits: &str) {
    let response = muted(ui, hits);
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_live(egui::accesskit::Live::Polite);
    });
}

fn search(ui: &mut Ui, content: &Content, state: &mut HistoryState) {
    ui.horizontal_wrapped(|ui| {
        let buttons = 290.0;
        let room = ui.available_width();
        let width = if room - buttons >= 120.0 {
            room - buttons
        } else {
            room
        };
        let search = field(
            ui,
            &say::SearchNamed.text(),
            &say::SearchHint.text(),
            &mut state.wanted.search,
            width,
        );
        if std::mem::take(&mut state.focus_search) {
            search.request_focus();
        }
        let chosen = state.wanted.with_session;
        let session = Push::new(say::DaysWithSession.text()).glyph(&Kind::MASSAGE);
        if session.chosen(chosen).show(ui).clicked() {
            state.wanted.with_session = !chosen;
        }
        let words = match content.filters {
            0 => say::Filter.text(),
            n => say::FilterOn { n }.text(),
        };
        let open = state.filters_open;
        if Push::new(words)
            .chosen(open)
            .named(say::FilterNamed { n: content.filters }.text())
            .show(ui)
            .clicked()
        {
            state.filters_open = !open;
        }
    });
}

/// A metric that is at least a number, and days with a blank.
fn filters(ui: &mut Ui, content: &Content, wanted: &mut Wanted) {
    let row = ui.horizontal_wrapped(|ui| {
        let any = say::AnyValue.text();
        let open = content
            .metrics
            .iter()
            .find(|(id, _)| Some(id) == wanted.metric.as_ref())
            .map_or_else(|| any.clone(), |(_, name)| name.clone());
        let metrics = content
            .metrics
            .iter()
            .map(|(id, name)| (name.clone(), Some(id.clone())));
        let options = std::iter::once((any, None)).chain(metrics);
        if let Some(metric) = choose(ui, &say::DaysBy.text(), &open, 130.0, options) {
            wanted.metric = metric;
        }
        let least = wanted.metric.is_some().then(|| {
            muted(ui, &say::AtLeast.text());
            let name = say::AtLeastNamed { name: &open }.text();
            field(ui, &name, "7", &mut wanted.least, 40.0)
        });
        let chosen = wanted.with_blank;
        let blank = Push::new(say::DaysWithBlank.text()).chosen(chosen);
        if blank.show(ui).clicked() {
            wanted.with_blank = !chosen;
        }
        least
    });
    if let Some(least) = row.inner {
        let read = find::least(wanted).map(|least| {
            let words = least.map(number);
            words.filter(|words| words != wanted.least.trim())
        });
        meaning(ui, &least, read, "", false);
    }
}

/// Takes back the search and the filters, each where it is on.
fn clear(ui: &mut Ui, wanted: &mut Wanted) {
    let quiet = |words: String| Push::new(words).small().look(Look::Quiet);
    if !wanted.search.is_empty() && quiet(say::ClearSearch.text()).show(ui).clicked() {
        wanted.search.clear();
    }
    if wanted.is_filtered() && quiet(say::ClearFilters.text()).show(ui).clicked() {
        *wanted = Wanted {
            search: std::mem::take(&mut wanted.search),
            ..Wanted::default()
        };
    }
}

fn rows(
    ui: &mut Ui,
    content: &Content,
    line: &dyn Fn(NaiveDate) -> Line,
    state: &mut HistoryState,
) -> Option<Action> {
    let mut action = None;
    ui.spacing_mut().item_spacing.y = 0.0;
    head(ui, &content.columns);
    let each = match ui.available_width() {
        width if width < NARROW => THREE_LINES,
        width if note_place(width, content.columns.len()).is_some() => ONE_LINE,
        _ => ROW,
    };
    let place = |date: NaiveDate| content.days.binary_search_by(|day| date.cmp(day)).ok();
    let is_elsewhere = state.chosen_in == Some(ChosenIn::Elsewhere);
    let followed = state.chosen.or(state.pointed).filter(|_| is_elsewhere);
    if let Some(at) = followed.and_then(place) {
        let row = list_row::rect_of(ui, each, at);
        if ui.clip_rect().y_range().contains(row.center().y) {
            state.chosen_in = None;
        } else {
            // In the middle, with the days around it; until it is there, whatever has the keyboard.
            ui.scroll_to_rect(row, Some(egui::Align::Center));
            ui.ctx().request_repaint();
        }
    }
    list_row::in_page(ui, each, content.days.len(), |ui, at| {
        let date = content.days[at];
        let line = line(date);
        let response = row(ui, each, &line, state.chosen == Some(date));
        action = offered::of_day(&response, date, line.noted, Vec::new).or(action.take());
        if response.clicked() {
            state.choose(date);
            // It is seen where it was pressed.
            state.chosen_in = Some(ChosenIn::List);
        }
    });
    action
}

/// From where on the note stands beside the scores, where there is room for both.
fn note_place(width: f32, columns: usize) -> Option<f32> {
    let scores = DAY + columns as f32 * BESIDE_NOTE;
    (width - scores - SESSIONS >= NOTE).then_some(scores)
}

/// One row, and what was done with it.
fn row(ui: &mut Ui, height: f32, line: &Line, chosen: bool) -> Response {
    let t = Tokens::of(ui);
    let (rect, painter, response) = list_row::show(ui, height, &line.spoken, chosen);
    let (narrow, alone) = (height > ROW, height < ROW);
    let middle = if alone || line.note.is_empty() && !narrow {
        rect.center().y
    } else {
        rect.top() + 18.0
    };
    let below = if narrow { middle + 22.0 } else { middle };
    painter.text(
        pos2(rect.left(), middle),
        Align2::LEFT_CENTER,
        &line.words,
        font(16.0),
        t.ink,
    );
    if line.blank {
        let at = pos2(geometry(rect).0 - 4.0, below);
        let words = say::NoEntry.text();
        painter.text(at, Align2::LEFT_CENTER, words, font(14.0), t.muted);
    }
    scores(&painter, t, line, rect, below);
    for (i, kind) in line.sessions.iter().enumerate() {
        let at = pos2(rect.right() - 6.0 - 18.0 * i as f32, middle);
        icons::glyph(&painter, kind, at, 6.0, t.session);
    }
    if !line.note.is_empty() {
        let beside = note_place(rect.width(), line.scores.len()).filter(|_| alone);
        let (left, y) = match beside {
            Some(left) => (rect.left() + left, middle),
            None => (rect.left(), below + 22.0),
        };
        let end = if alone { SESSIONS } else { 0.0 };
        let (width, ink) = (rect.right() - end - left, t.muted);
        let galley = match line.found.clone() {
            Some(part) => {
                let told = (line.note.as_str(), part);
                list_row::marked(&painter, told, 14.0, (t.ink, t.soft), width)
            }
            None => list_row::one_line(&painter, &line.note, 14.0, ink, width),
        };
        painter.galley(pos2(left, y - galley.size().y / 2.0), galley, ink);
    }
    response
}

/// Where the first score stands, and the room for all.
fn geometry(rect: Rect) -> (f32, f32) {
    if rect.width() < NARROW {
        return (rect.left() + 4.0, rect.width() - 4.0);
    }
    let start = rect.left() + DAY;
    (start, rect.right() - 24.0 - start)
}

/// How wide a column is; the last ones are left out where not all have room.
fn column(width: f32, room: f32, columns: usize) -> f32 {
    if note_place(width, columns).is_some() {
        return BESIDE_NOTE;
    }
    (room / columns.max(1) as f32).clamp(SCORE, 120.0)
}

/// The names of the columns, where they have room.
fn head(ui: &mut Ui, columns: &[(MetricId, String)]) {
    let t = Tokens::of(ui);
    let size = vec2(ui.available_width(), 24.0);
    let (rect, _) = ui.allocate_exact_size(size, egui::Sense::hover());
    let (start, room) = geometry(rect);
    let each = column(rect.width(), room, columns.len());
    let galley = |name: &String| {
        ui.painter()
            .layout_no_wrap(legible::line(name).into(), font(13.0), t.muted)
    };
    let names: Vec<_> = columns.iter().map(|(_, name)| galley(name)).collect();
    // Some names without the others would say less than none.
    if names.iter().any(|name| name.size().x > each - 8.0) {
        return;
    }
    for (i, name) in names.into_iter().enumerate() {
        let at = pos2(
            start - 4.0 + i as f32 * each,
            rect.center().y - name.size().y / 2.0,
        );
        ui.painter().galley(at, name, t.muted);
    }
}

fn scores(painter: &egui::Painter, t: &Tokens, line: &Line, rect: Rect, middle: f32) {
    let (start, room) = geometry(rect);
    let each = column(rect.width(), room, line.scores.len());
    for (i, (cue, score)) in line.scores.iter().enumerate() {
        let x = start + i as f32 * each;
        let Some(score) = score.filter(|_| x + SCORE <= start + room + 8.0) else {
            continue;
        };
        icons::mark(
            painter,
            *cue,
            pos2(x, middle),
            4.0,
            t.series(*cue).color,
            t.surface,
        );
        painter.text(
            pos2(x + 10.0, middle),
            Align2::LEFT_CENTER,
            number(score),
            font(16.0),
            t.ink,
        );
    }
}
