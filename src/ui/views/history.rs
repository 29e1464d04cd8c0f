//! All days as a list, newest first, with the chosen day beside it to be changed at once.

use chrono::NaiveDate;
use egui::{Align2, Rect, Ui, pos2, vec2};

use crate::chart::cue::Cue;
use crate::model::day::Day;
use crate::model::journal::Journal;
use crate::model::metric::{Metric, MetricId};
use crate::model::session::Kind;
use crate::ui::action::Action;
use crate::ui::icons::{self, Icon};
use crate::ui::state::{HistoryState, Page};
use crate::ui::text::{count, long_date, number, short_date};
use crate::ui::theme::{GAP, Tokens, font, is_wide};
use crate::ui::widgets::list_row;
use crate::ui::widgets::push::Push;
use crate::ui::widgets::score_row::Size;
use crate::ui::widgets::{Column, beside, card, card_title, field, muted, page_header};

use super::{day, details};

/// Height of a row of the list, whatever is in it: so 50 years scroll without being drawn.
const ROW: f32 = 56.0;

/// What the page shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// "240 of 265 days scored since 3 March 2026".
    pub coverage: String,
    /// The days that are listed, newest first; days without anything have no row.
    pub days: Vec<NaiveDate>,
    /// The metrics that have a column: those with a score in the journal, the daily ones first.
    pub columns: Vec<(MetricId, String)>,
    /// What stands in place of an empty list.
    pub empty: Option<String>,
    /// The chosen day.
    pub chosen: Option<Chosen>,
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
    /// The first line of the note.
    pub note: String,
    /// What a screen reader says.
    pub spoken: String,
}

/// The day beside the list.
#[derive(Clone, Debug, PartialEq)]
pub struct Chosen {
    /// "Tuesday 17 November".
    pub title: String,
    /// Its editor.
    pub day: day::Content,
}

/// What the page shows.
pub fn content(journal: &Journal, state: &HistoryState, today: NaiveDate) -> Content {
    let mut dates: Vec<NaiveDate> = journal
        .days()
        .keys()
        .copied()
        .chain(journal.sessions().iter().map(|s| s.date))
        .collect();
    dates.sort_unstable();
    dates.dedup();
    let listed = |date: &NaiveDate| matches(journal, state, *date);
    let days: Vec<_> = dates.into_iter().rev().filter(listed).collect();
    let empty = days.is_empty().then(|| empty_words(journal, state));
    Content {
        coverage: coverage(journal, today),
        columns: columns(journal),
        empty,
        chosen: state.chosen.map(|date| Chosen {
            title: long_date(date, today),
            day: day::content(journal, &state.day, date, today),
        }),
        days,
    }
}

/// At most this many metrics have a column.
const COLUMNS: usize = 5;

fn columns(journal: &Journal) -> Vec<(MetricId, String)> {
    let scored = |m: &&Metric| {
        journal
            .days()
            .values()
            .any(|day| day.score(&m.id).is_some())
    };
    let there = journal.metrics().scored().filter(scored);
    there
        .take(COLUMNS)
        .map(|m| (m.id.clone(), m.name.clone()))
        .collect()
}

fn empty_words(journal: &Journal, state: &HistoryState) -> String {
    let search = state.search.trim();
    if journal.is_empty() {
        "No days yet. Tonight\u{2019}s scores will be the first.".into()
    } else if search.is_empty() {
        "No day has a session yet.".into()
    } else {
        format!("No day matches \u{201c}{search}\u{201d}.")
    }
}

fn coverage(journal: &Journal, today: NaiveDate) -> String {
    let scored = |day: &Day| day.checkins.iter().any(|c| !c.scores.is_empty());
    let days: Vec<_> = journal
        .days()
        .iter()
        .filter(|(_, day)| scored(day))
        .map(|(date, _)| *date)
        .collect();
    let Some(first) = days.first() else {
        return String::new();
    };
    let last = today.max(days.last().copied().unwrap_or(today));
    let all = (last - *first).num_days() + 1;
    format!(
        "{} of {} scored since {}",
        days.len(),
        count(all as usize, "day", "days"),
        first.format("%-d %B %Y")
    )
}

/// Whether a day is listed under the search and the filter.
fn matches(journal: &Journal, state: &HistoryState, date: NaiveDate) -> bool {
    let sessions = journal.sessions_on(date);
    if state.with_session && sessions.is_empty() {
        return false;
    }
    let search = state.search.trim().to_lowercase();
    if search.is_empty() {
        return true;
    }
    let day = journal.day(date);
    let noted = day
        .into_iter()
        .flat_map(|d| d.note.iter().chain(&d.tags).map(String::as_str));
    let told = sessions
        .iter()
        .flat_map(|s| [s.with.as_deref(), s.note.as_deref(), Some(s.kind.as_str())])
        .flatten();
    noted
        .chain(told)
        .any(|text| text.to_lowercase().contains(&search))
}

/// One row of the list. Made for the rows that are seen alone, so that 50 years stay smooth.
pub fn line(
    journal: &Journal,
    columns: &[(MetricId, String)],
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
    let score = |m: &Metric| day.and_then(|d| d.score(&m.id));
    let words = short_date(date, today);
    let named = metrics().filter_map(|m| Some(format!("{} {}", m.name, number(score(m)?))));
    let told = sessions.iter().map(|s| s.kind.title());
    let parts: Vec<_> = std::iter::once(words.clone())
        .chain(named)
        .chain(told)
        .collect();
    let note = day.and_then(|d| d.note.as_deref()).unwrap_or_default();
    Line {
        date,
        scores: metrics()
            .map(|m| (Cue::of(journal.metrics(), &m.id), score(m)))
            .collect(),
        sessions: sessions.iter().map(|s| s.kind.clone()).collect(),
        note: note.lines().next().unwrap_or_default().to_owned(),
        spoken: parts.join(", "),
        words,
    }
}

/// Draws the page; `line` gives the row of a day.
pub fn ui(
    ui: &mut Ui,
    content: &Content,
    line: &dyn Fn(NaiveDate) -> Line,
    state: &mut HistoryState,
) -> Vec<Action> {
    let wide = is_wide(ui);
    let mut actions = header(ui, content);
    ui.add_space(GAP - 8.0);
    let open = content.chosen.as_ref().filter(|_| wide);
    if let Some(chosen) = open {
        let right = (ui.available_width() * 0.5).min(432.0);
        beside(ui, right, |ui, column| match column {
            Column::Left => list(ui, content, line, state),
            Column::Right => actions.extend(beside_list(ui, chosen, state)),
        });
    } else if let Some(chosen) = &content.chosen {
        actions.extend(beside_list(ui, chosen, state));
    } else {
        list(ui, content, line, state);
    }
    actions
}

fn header(ui: &mut Ui, content: &Content) -> Vec<Action> {
    let mut actions = Vec::new();
    page_header(ui, "History", 300.0, |ui| {
        let bring = Push::new("Bring in a file").lead(Icon::Bring);
        if bring.show(ui).clicked() {
            actions.push(Action::Go(Page::Import));
        }
    });
    if !content.coverage.is_empty() {
        muted(ui, &content.coverage);
    }
    actions
}

fn list(
    ui: &mut Ui,
    content: &Content,
    line: &dyn Fn(NaiveDate) -> Line,
    state: &mut HistoryState,
) {
    card(ui, 16, |ui| {
        ui.horizontal_wrapped(|ui| {
            let width = (ui.available_width() - 180.0).max(140.0);
            let search = field(
                ui,
                "Search notes, tags and people",
                "Search notes",
                &mut state.search,
                width,
            );
            if std::mem::take(&mut state.focus_search) {
                search.request_focus();
            }
            let chosen = state.with_session;
            if Push::new("With a session")
                .glyph(&Kind::MASSAGE)
                .chosen(chosen)
                .show(ui)
                .clicked()
            {
                state.with_session = !chosen;
            }
        });
        if let Some(words) = &content.empty {
            muted(ui, words);
            if !state.search.is_empty() && Push::new("Clear search").small().show(ui).clicked() {
                state.search.clear();
            }
            return;
        }
        ui.spacing_mut().item_spacing.y = 0.0;
        head(ui, &content.columns);
        let height = (ui.ctx().content_rect().bottom() - ui.cursor().top() - 72.0).max(280.0);
        let area = egui::ScrollArea::vertical()
            .max_height(height)
            .auto_shrink([false, true]);
        area.show_rows(ui, ROW, content.days.len(), |ui, range| {
            for date in &content.days[range] {
                if row(ui, &line(*date), state.chosen == Some(*date)) {
                    state.chosen = Some(*date);
                    state.day.checkin = None;
                }
            }
        });
    });
}

/// One row; true when it was clicked (or pushed by keyboard).
fn row(ui: &mut Ui, line: &Line, chosen: bool) -> bool {
    let t = Tokens::of(ui);
    let (rect, painter, response) = list_row::show(ui, ROW, &line.spoken, chosen);
    let middle = if line.note.is_empty() {
        rect.center().y
    } else {
        rect.top() + 18.0
    };
    painter.text(
        pos2(rect.left() + 12.0, middle),
        Align2::LEFT_CENTER,
        &line.words,
        font(16.0),
        t.ink,
    );
    scores(&painter, t, line, rect, middle);
    if !line.note.is_empty() {
        let at = pos2(rect.left() + 12.0, rect.top() + 40.0);
        let galley = list_row::one_line(&painter, &line.note, 14.0, t.muted, rect.width() - 24.0);
        painter.galley(at - vec2(0.0, galley.size().y / 2.0), galley, t.muted);
    }
    response.clicked()
}

/// Where the first score stands, and how wide a column is.
fn geometry(rect: Rect, columns: usize) -> (f32, f32) {
    let start = rect.left() + 152.0;
    let room = rect.right() - 36.0 - start;
    (start, (room / columns.max(1) as f32).min(120.0))
}

/// The names of the columns, where they have room.
fn head(ui: &mut Ui, columns: &[(MetricId, String)]) {
    let t = Tokens::of(ui);
    let size = vec2(ui.available_width(), 24.0);
    let (rect, _) = ui.allocate_exact_size(size, egui::Sense::hover());
    let (start, each) = geometry(rect, columns.len());
    let galley = |name: &String| {
        ui.painter()
            .layout_no_wrap(name.clone(), font(13.0), t.muted)
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
    let (start, each) = geometry(rect, line.scores.len());
    for (i, (cue, score)) in line.scores.iter().enumerate() {
        let Some(score) = score else { continue };
        let x = start + i as f32 * each;
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
            number(*score),
            font(16.0),
            t.ink,
        );
    }
    for (i, kind) in line.sessions.iter().enumerate() {
        icons::glyph(
            painter,
            kind,
            pos2(rect.right() - 16.0 - 18.0 * i as f32, middle),
            6.0,
            t.session,
        );
    }
}

fn beside_list(ui: &mut Ui, chosen: &Chosen, state: &mut HistoryState) -> Vec<Action> {
    let mut actions = Vec::new();
    card(ui, 16, |ui| {
        egui::Sides::new().shrink_left().truncate().show(
            ui,
            |ui| card_title(ui, &chosen.title),
            |ui| {
                if Push::icon(Icon::Cross, "Back to the list")
                    .small()
                    .show(ui)
                    .clicked()
                {
                    state.chosen = None;
                }
                if Push::new("Open the whole day").small().show(ui).clicked() {
                    actions.push(Action::OpenDay(chosen.day.date));
                }
            },
        );
        actions.extend(day::rows(ui, &chosen.day, &mut state.day, Size::Dense));
        ui.spacing_mut().item_spacing.y = 8.0;
        actions.extend(day::checkin_chips(ui, &chosen.day, &mut state.day));
        actions.extend(day::sessions(ui, &chosen.day));
        actions.extend(details::ui(ui, &chosen.day, &mut state.day));
    });
    actions
}
