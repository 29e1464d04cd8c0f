//! The list of sessions: day, what, how long, with whom, and the days after against the forecast.

use chrono::NaiveDate;
use egui::{Align2, Painter, Rect, Response, Stroke, Ui, pos2};

use crate::analysis::answer::Unusable;
use crate::analysis::each::{All, Followed};
use crate::chart::cue::Cue;
use crate::lang::say;
use crate::model::journal::Journal;
use crate::model::legible;
use crate::model::metric::MetricId;
use crate::model::session::{Kind, Session, SessionId};
use crate::ui::action::Action;
use crate::ui::form::reason;
use crate::ui::icons;
use crate::ui::state::ViewState;
use crate::ui::text::{day_month, mean, session_line};
use crate::ui::theme::{Tokens, font};
use crate::ui::views::offered;
use crate::ui::widgets::list_row;
use crate::ui::widgets::{list_card, muted};

use super::after;

const ROW: f32 = 44.0;
/// A row where what followed stands on a line of its own.
const TWO_LINES: f32 = 60.0;
/// From this width on, each row has room for its gap.
const ROOMY: f32 = 540.0;
/// Height of a row whose columns stand below one another.
const FOUR_LINES: f32 = 102.0;
/// Below this width they do.
const NARROW: f32 = 320.0;
/// Gaps nearer to the forecast than this are written as none.
const LEVEL: f64 = 0.05;

/// What the list shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// The sessions, newest first.
    pub lines: Vec<Line>,
    /// The largest distance from the forecast, in points: the end of the small axis.
    pub reach: f64,
    /// "Back pain in the three days after".
    pub head: String,
    /// The place of the session that is open, and what followed it.
    pub opened: Option<(usize, after::Content)>,
    /// Whether the gaps are being worked out.
    pub waiting: bool,
}

/// One session of the list.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Which one.
    pub id: SessionId,
    /// Its day.
    pub date: NaiveDate,
    /// "17 Nov".
    pub day: String,
    /// Its kind.
    pub kind: Kind,
    /// "60 min", or nothing.
    pub minutes: String,
    /// With whom, or nothing.
    pub with: String,
    /// Reason and note, where there are any.
    pub more: String,
    /// The days after it, in points from the forecast.
    pub gap: Option<f64>,
    /// "1.3 lower", or why there is no figure.
    pub followed: String,
    /// What a screen reader says.
    pub spoken: String,
    /// Whether its form is open.
    pub open: bool,
}

/// What the list shows of these sessions.
pub fn content(
    journal: &Journal,
    sessions: &[&Session],
    followed: Option<&All>,
    (form, open): (Option<&SessionId>, Option<&SessionId>),
    today: NaiveDate,
) -> Content {
    let lines: Vec<Line> = sessions
        .iter()
        .map(|session| {
            let after = followed.and_then(|all| all.get(&session.id)).copied();
            let is_open = [form, open].contains(&Some(&session.id));
            line(session, after, is_open, today)
        })
        .collect();
    let opened = lines.iter().position(|line| open == Some(&line.id));
    let opened = opened.map(|at| {
        let said = &lines[at].followed;
        (at, after::content(journal, sessions[at], said, today))
    });
    let reach = lines.iter().filter_map(|line| line.gap);
    let pain = journal.metrics().get(&MetricId::PAIN);
    let name = pain.map_or_else(String::new, |pain| pain.name.clone());
    Content {
        reach: reach.fold(1.0, |reach, gap| reach.max(gap.abs())),
        head: say::NameThreeDaysAfter { name: &name }.text(),
        waiting: followed.is_none() && !lines.is_empty(),
        opened,
        lines,
    }
}

fn line(session: &Session, after: Option<Followed>, open: bool, today: NaiveDate) -> Line {
    let day = day_month(session.date, today);
    let reason = session.reason.map(reason);
    let more = [reason, session.note.clone()]
        .into_iter()
        .flatten()
        .filter(|t| !t.is_empty());
    let followed = after.map_or_else(String::new, |after| words(after, today));
    let spoken = format!("{day}, {}", session_line(session));
    Line {
        id: session.id.clone(),
        date: session.date,
        kind: session.kind.clone(),
        minutes: session
            .minutes
            .map_or_else(String::new, |m| say::MinutesShort { n: m as usize }.text()),
        with: session.with.clone().unwrap_or_default(),
        more: more.collect::<Vec<_>>().join(" \u{b7} "),
        gap: match after {
            Some(Followed::Gap(gap)) => Some(gap),
            _ => None,
        },
        followed,
        spoken,
        day,
        open,
    }
}

/// "1.3 lower", "as forecast", or why there is no figure.
fn words(after: Followed, today: NaiveDate) -> String {
    match after {
        Followed::Gap(gap) if gap.abs() < LEVEL => say::AsForecast.text(),
        Followed::Gap(gap) if gap < 0.0 => say::SoMuchLower {
            figure: &mean(-gap),
        }
        .text(),
        Followed::Gap(gap) => say::SoMuchHigher { figure: &mean(gap) }.text(),
        Followed::With(date) => say::SharesDaysWith {
            day_name: &day_month(date, today),
        }
        .text(),
        Followed::Unknown(Unusable::NoScoreAfter) => say::NoScoresAfter.text(),
        Followed::Unknown(Unusable::NoScoreBefore) => say::NoScoresBefore.text(),
        Followed::Unknown(Unusable::BeforeRange) => say::DaysBeforeTooOld.text(),
        Followed::Unknown(Unusable::NoForecast) => say::NoForecastYet.text(),
        Followed::Resting => say::RestsForExperiment.text(),
    }
}

/// Draws the list.
pub fn ui(ui: &mut Ui, content: &Content, state: &mut ViewState) -> Vec<Action> {
    let mut actions = Vec::new();
    list_card(ui, |ui| {
        if content.lines.is_empty() {
            muted(ui, &say::RawEmpty.text());
            return;
        }
        ui.spacing_mut().item_spacing.y = 0.0;
        let roomy = ui.available_width() >= ROOMY;
        if roomy {
            head(ui, content);
        }
        let each = match ui.available_width() {
            width if width < NARROW => FOUR_LINES,
            width if width < ROOMY => TWO_LINES,
            _ => ROW,
        };
        let open = content.opened.as_ref();
        let before = open.map_or(content.lines.len(), |(at, _)| at + 1);
        let (first, rest) = content.lines.split_at(before);
        for (at, lines) in [first, rest].into_iter().enumerate() {
            list_row::in_page(ui, each, lines.len(), |ui, at| {
                let line = &lines[at];
                let response = row(ui, each, line, content.reach);
                actions.extend(offered::of_session(
                    &response,
                    &line.id,
                    line.date,
                    Vec::new,
                ));
                if response.clicked() {
                    let (open, id) = (&mut state.sessions.open, line.id.clone());
                    *open = Some(id).filter(|id| open.as_ref() != Some(id));
                }
            });
            if let Some((_, after)) = open.filter(|_| at == 0) {
                actions.extend(after::ui(ui, after, &mut state.answer));
            }
        }
        ui.add_space(8.0);
        let words = if content.waiting {
            say::DaysAfterWorkedOut.text()
        } else {
            say::LowerOrHigher.text()
        };
        muted(ui, &words);
    });
    actions
}

/// Where the columns are, as shares of the row.
struct Columns {
    left: f32,
    width: f32,
    shares: [f32; 6],
}

impl Columns {
    fn of(rect: Rect) -> Self {
        let shares = if rect.width() < ROOMY {
            [0.0, 0.32, 0.78, 1.02, 1.02, 1.02]
        } else if rect.width() < 640.0 {
            [0.0, 0.20, 0.47, 0.60, 0.72, 0.84]
        } else {
            [0.0, 0.16, 0.39, 0.50, 0.63, 0.84]
        };
        Self {
            left: rect.left(),
            width: rect.width(),
            shares,
        }
    }

    fn x(&self, column: usize) -> f32 {
        self.left + self.width * self.shares[column]
    }

    /// From this column to the next.
    fn room(&self, column: usize) -> f32 {
        let end = self.shares.get(column + 1).copied().unwrap_or(1.0);
        self.width * (end - self.shares[column]) - 8.0
    }
}

fn head(ui: &mut Ui, content: &Content) {
    let t = Tokens::of(ui);
    let size = egui::vec2(ui.available_width(), 28.0);
    let (rect, _) = ui.allocate_exact_size(size, egui::Sense::hover());
    let columns = Columns::of(rect);
    let names = [
        say::ListDay.text(),
        say::ListWhat.text(),
        say::ListLong.text(),
        say::ListWith.text(),
    ];
    for (column, name) in names.into_iter().enumerate() {
        let at = pos2(columns.x(column), rect.center().y);
        ui.painter()
            .text(at, Align2::LEFT_CENTER, name, font(14.0), t.muted);
    }
    let room = columns.left + columns.width - columns.x(4);
    // In a narrow list the words below it say the same.
    let words = if rect.width() < 640.0 {
        say::ThreeDaysAfter.text()
    } else {
        content.head.clone()
    };
    let galley = list_row::one_line(ui.painter(), &words, 14.0, t.muted, room);
    let at = pos2(
        columns.left + columns.width - galley.size().x,
        rect.center().y - galley.size().y / 2.0,
    );
    ui.painter().galley(at, galley, t.muted);
}

fn row(ui: &mut Ui, height: f32, line: &Line, reach: f64) -> Response {
    let t = Tokens::of(ui);
    let (rect, painter, response) = list_row::show(ui, height, &line.spoken, line.open);
    if !line.followed.is_empty() {
        let told = format!("{}, {}", line.followed, line.more);
        ui.ctx()
            .accesskit_node_builder(response.id, |node| node.set_description(told));
    }
    if rect.width() < NARROW {
        stacked(&painter, t, line, rect);
        return response;
    }
    let y = rect.top() + ROW / 2.0;
    let columns = Columns::of(rect);
    let cell = |column: usize, indent: f32, text: &str, color| {
        let room = columns.room(column) - indent;
        let galley = list_row::one_line(&painter, text, 16.0, color, room);
        let at = pos2(columns.x(column) + indent, y - galley.size().y / 2.0);
        painter.galley(at, galley, color);
    };
    cell(0, 0.0, &line.day, t.ink);
    let glyph = pos2(columns.x(1) + 6.0, y);
    icons::glyph(&painter, &line.kind, glyph, 6.0, t.session);
    cell(1, 20.0, &line.kind.title(), t.ink);
    cell(2, 0.0, &line.minutes, t.muted);
    if rect.width() >= ROOMY {
        cell(3, 0.0, &line.with, t.ink);
        gap(&painter, t, line, reach, &columns, y);
    } else {
        let after = if line.gap.is_some() {
            say::ToldThreeDaysAfter {
                told: &line.followed,
            }
            .text()
        } else {
            line.followed.clone()
        };
        let words = joined([&line.with, &after]);
        let lay = |size: f32| list_row::one_line(&painter, &words, size, t.muted, columns.width);
        let sizes = [14.0, 12.0].into_iter().map(lay);
        let whole = sizes.clone().find(|galley| !galley.elided);
        let galley = whole.unwrap_or_else(|| lay(14.0));
        let at = pos2(columns.x(0), rect.bottom() - 16.0 - galley.size().y / 2.0);
        painter.galley(at, galley, t.muted);
    }
    response
}

/// Where there is room for one thing a line: day, kind, how long and with whom, what followed.
fn stacked(painter: &Painter, t: &Tokens, line: &Line, rect: Rect) {
    let held = joined([&line.minutes, &line.with]);
    let kind = line.kind.title();
    let lines = [
        (&line.day, t.ink, 0.0),
        (&kind, t.ink, 20.0),
        (&held, t.muted, 0.0),
        (&line.followed, t.muted, 0.0),
    ];
    let left = rect.left();
    for (i, (words, color, indent)) in lines.into_iter().enumerate() {
        let y = rect.top() + 18.0 + 22.0 * i as f32;
        let room = rect.width() - indent;
        let lay = |size: f32| list_row::one_line(painter, words, size, color, room);
        let sizes = [15.0, 12.0].into_iter().map(lay);
        let whole = sizes.clone().find(|galley| !galley.elided);
        let galley = whole.unwrap_or_else(|| lay(15.0));
        painter.galley(
            pos2(left + indent, y - galley.size().y / 2.0),
            galley,
            color,
        );
    }
    let glyph = pos2(left + 6.0, rect.top() + 40.0);
    icons::glyph(painter, &line.kind, glyph, 6.0, t.session);
}

/// What there is of both, with a dot between.
fn joined(words: [&String; 2]) -> String {
    let there = words.into_iter().filter(|words| !words.is_empty());
    there.cloned().collect::<Vec<_>>().join(" \u{b7} ")
}

/// A dot from the zero line, and its words.
fn gap(painter: &Painter, t: &Tokens, line: &Line, reach: f64, columns: &Columns, y: f32) {
    let end = columns.left + columns.width;
    painter.text(
        pos2(end, y),
        Align2::RIGHT_CENTER,
        legible::line(&line.followed),
        font(14.0),
        if line.gap.is_some() { t.ink } else { t.muted },
    );
    let Some(gap) = line.gap else { return };
    let (from, to) = (columns.x(4), columns.x(5) - 8.0);
    let (middle, half) = (f32::midpoint(from, to), (to - from) / 2.0);
    let x = middle + half * (gap / reach) as f32;
    let color = t.series(Cue::Disc).color;
    painter.vline(middle, y - 14.0..=y + 14.0, Stroke::new(1.0, t.edge));
    painter.hline(
        if x < middle { x..=middle } else { middle..=x },
        y,
        Stroke::new(2.4, color),
    );
    painter.circle_filled(pos2(x, y), 4.5, color);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_followed_is_said_in_words() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let said = |after| words(after, today);
        assert_eq!(said(Followed::Gap(-1.34)), "1.3 lower");
        assert_eq!(said(Followed::Gap(0.6)), "0.6 higher");
        assert_eq!(said(Followed::Gap(-0.04)), "as forecast");
        assert_eq!(said(Followed::With(today)), "shares days with 22 Nov");
        let none = Followed::Unknown(Unusable::NoScoreAfter);
        assert_eq!(said(none), "no scores after it");
    }
}
