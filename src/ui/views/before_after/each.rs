//! Each session as a strip that is pointed at or walked by keys, and opened.

use std::sync::Arc;

use chrono::NaiveDate;
use egui::{Id, Key, Modifiers, Ui};

use crate::analysis::effect::{Effect, SessionGap};
use crate::chart::spec::Chart;
use crate::lang::{DateForm, say};
use crate::model::journal::Journal;
use crate::model::metric::Metric;
use crate::model::name::same;
use crate::model::session::{Session, SessionId};
use crate::report::outgoing::Outgoing;
use crate::report::pictures::{self, Subject};
use crate::ui::action::{Action, SessionAction};
use crate::ui::plot;
use crate::ui::views::charted;
use crate::ui::views::offered;
use crate::ui::views::pointed::{Line, Told};
use crate::words::Measure;

use super::points::{self, Point};
use super::studied::asked;

const CHART: f32 = 98.0;
/// From this height of the window on, the strips are so much higher.
const LOW: f32 = 760.0;
const HIGHER: f32 = 120.0;

/// What followed each session.
#[derive(Clone, Debug, PartialEq)]
pub struct Each {
    /// A strip a session.
    pub chart: Arc<Chart>,
    /// The sessions of the strips that count, in their order.
    pub strips: Vec<Point>,
    /// What each of them opens, and its day.
    pub sessions: Vec<Option<(SessionId, NaiveDate)>>,
    /// What is taken along of it.
    pub outgoing: Outgoing,
}

impl Each {
    /// What followed each session that counts for `effect`; none while the answer rests.
    pub fn of(journal: &Journal, effect: &Effect, metric: &Metric) -> Option<Self> {
        if effect.rests.is_some() {
            return None;
        }
        let chart = pictures::each_session(effect, journal.metrics(), metric).headed();
        let measure = Measure::new(metric);
        let counted = || effect.gaps.iter().filter(|gap| gap.gap.is_some());
        let strip = |(at, gap)| strip(&measure, at, gap);
        let session = |gap| first_of(journal, effect, gap).map(|one| (one.id.clone(), one.date));
        Some(Self {
            chart: Arc::new(chart),
            strips: counted().enumerate().filter_map(strip).collect(),
            sessions: counted().map(session).collect(),
            outgoing: asked(journal, effect, metric, Subject::Gaps),
        })
    }
}

fn strip(measure: &Measure, at: usize, gap: &SessionGap) -> Option<Point> {
    let (forecast, actual, value) = (gap.forecast?, gap.actual?, gap.gap?);
    let day = DateForm::DayYear.of(gap.date);
    let minutes = gap.minutes.map(|minutes| {
        let n = minutes as usize;
        say::MinutesShort { n }.text()
    });
    let about: Vec<String> = gap.with.clone().into_iter().chain(minutes).collect();
    let title = match &*about {
        [] => day,
        about => format!("{day} \u{b7} {}", about.join(", ")),
    };
    let difference = measure.short(value);
    let words = say::ForecastAndWas {
        forecast: &measure.mean(forecast),
        told: &difference,
        value: &measure.mean(actual),
    };
    Some(Point {
        x: at as f64 + 1.0,
        y: value,
        told: Told {
            title,
            lines: vec![Line::of(words.text())],
            hint: say::OpenThisSession.text(),
        },
    })
}

/// The session of a gap, the first of several.
fn first_of<'a>(journal: &'a Journal, effect: &Effect, gap: &SessionGap) -> Option<&'a Session> {
    let sessions = journal.sessions();
    let from = sessions.partition_point(|session| session.date < gap.date);
    let of_day = sessions[from..].iter().take_while(|s| s.date == gap.date);
    let is_kind = |session: &&Session| match &effect.kind {
        Some(kind) => same(session.kind.as_str(), kind.as_str()),
        None => true,
    };
    let is_with = |session: &&Session| match &effect.with {
        Some(name) => session.with.as_deref().is_some_and(|with| same(with, name)),
        None => true,
    };
    of_day.into_iter().filter(is_kind).find(is_with)
}

/// Draws the strips; a click, or Enter, opens the session that is pointed at.
pub fn ui(ui: &mut Ui, each: &Each) -> Vec<Action> {
    let words = say::EachSessionCaption.text();
    let made = charted::caption(ui, &words, &each.outgoing);
    let higher = (ui.ctx().content_rect().height() - LOW).clamp(0.0, HIGHER);
    let look = plot::look(ui).panels(CHART + higher);
    let name = &say::EachSessionKeys.text();
    let chart = (&each.chart, &look);
    let (response, at) = points::ui(ui, (Id::unique("each session"), name), chart, &each.strips);
    let enter = || ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
    let opens = at.is_some() && (response.clicked() || response.has_focus() && enter());
    let session = at.and_then(|at| each.sessions[at].as_ref());
    let made = made.or_else(|| match session {
        Some((id, date)) => {
            let more = || charted::offers(ui, &each.outgoing);
            offered::of_session(&response, id, *date, more)
        }
        None => charted::menu(ui, &response, &each.outgoing),
    });
    let opened = session.filter(|_| opens);
    let opened = opened.map(|(id, _)| Action::Session(SessionAction::Change(id.clone())));
    made.into_iter().chain(opened).collect()
}
