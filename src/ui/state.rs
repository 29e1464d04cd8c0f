//! What the window shows and what is half-typed in it: nothing of the journal.

mod day;
pub mod experiment;
pub mod import;
mod lists;
pub mod purpose;
pub mod report;
pub mod saving;
pub mod trends;

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::analysis::compare::Who;
use crate::analysis::looks::main_metric;
use crate::lang::say;
use crate::model::journal::Journal;
use crate::model::metric::{Metric, MetricId};
use crate::model::named::Named;
use crate::model::session::{Kind, SessionId};
use crate::model::typed::{DateOrder, DayReader};

pub use super::details::Typed;
pub use day::{ChosenCheckin, DayState, Focus, Fortnight, Moving, NoteDraft};
pub use experiment::ExperimentState;
pub use import::ImportState;
pub use report::ReportState;
pub use trends::{Span, TrendsState};

use super::form::SessionForm;
use super::metric_form::MetricForm;
use super::settings::{Folder, Settings};
use purpose::Calendar;
use saving::Saving;

pub use self::lists::{AddedBy, Begins, ChosenIn, HistoryState, SessionsState, Wanted};

/// The pages, in the order of the rail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// One day, to be scored.
    Today,
    /// All days as a list.
    History,
    /// Metrics over time.
    Trends,
    /// Days around sessions.
    BeforeAfter,
    /// Every kind of session and every person against the forecast.
    Helps,
    /// All sessions as a list.
    Sessions,
    /// Pages for a doctor or therapist.
    Report,
    /// How the window looks, what is scored, where the journal is.
    Settings,
    /// A coin chooses the weeks; reached from What helps and Before & after.
    Experiment,
    /// A file from another app; reached from the first evening and from History.
    Import,
    /// What is open beside what was changed outside; reached from a banner.
    Both,
}

impl Page {
    /// The pages that the rail lists.
    pub const LISTED: [Self; 8] = [
        Self::Today,
        Self::History,
        Self::Trends,
        Self::BeforeAfter,
        Self::Helps,
        Self::Sessions,
        Self::Report,
        Self::Settings,
    ];

    /// The page of the rail that it belongs to.
    #[must_use]
    pub const fn listed(self) -> Self {
        match self {
            Self::Experiment => Self::Helps,
            page => page,
        }
    }

    /// Its word.
    pub fn word(self) -> String {
        match self {
            Self::Today => say::PageToday.text(),
            Self::History => say::PageHistory.text(),
            Self::Trends => say::PageTrends.text(),
            Self::BeforeAfter => say::PageBeforeAfter.text(),
            Self::Helps => say::PageHelps.text(),
            Self::Sessions => say::PageSessions.text(),
            Self::Report => say::PageReport.text(),
            Self::Settings => say::PageSettings.text(),
            Self::Experiment => say::PageExperiment.text(),
            Self::Import => say::PageImport.text(),
            Self::Both => say::PageBoth.text(),
        }
    }
}

/// Everything the views remember.
pub struct ViewState {
    /// The page that is shown.
    pub page: Page,
    /// The day of the Today page.
    pub date: NaiveDate,
    /// Where the keyboard and the half-typed note of the Today page are.
    pub day: DayState,
    /// The History page.
    pub history: HistoryState,
    /// The Trends page.
    pub trends: TrendsState,
    /// Metrics whose chart is shown though it usually is not, or the other way round.
    pub turned: Turned,
    /// The Before & after page.
    pub answer: AnswerState,
    /// The page of what helps.
    pub helps: HelpsState,
    /// The page of the experiment.
    pub experiment: ExperimentState,
    /// The seeds that were tossed in this window, with the first day of their weeks: one whose toss was undone is not
    /// drawn anew until then.
    pub tossed: Vec<(u64, NaiveDate)>,
    /// The Sessions page.
    pub sessions: SessionsState,
    /// What is chosen for the report.
    pub report: ReportState,
    /// When a key was pressed last, in seconds of the window's time.
    pub key_at: Option<f64>,
    /// The open session form.
    pub form: Option<SessionForm>,
    /// How the open form was begun.
    pub begun: Begun,
    /// A session form that was left with something typed in it.
    pub draft: Option<SessionForm>,
    /// What a typed day like 5/11 means on this computer.
    pub order: DateOrder,
    /// The open calendar.
    pub calendar: Option<Calendar>,
    /// A day that is to go to another date, while it is asked how.
    pub moving: Option<Moving>,
    /// The file that is being brought in.
    pub import: ImportState,
    /// What is set, and kept in a file of its own.
    pub settings: Settings,
    /// What is half-typed on the Settings page.
    pub setting: SettingState,
    /// The today on which the window was left, while it still shows that day on a later one.
    pub stayed: Option<NaiveDate>,
    /// Whether the menu shall open.
    pub menu: bool,
    /// Whether the page of keys is open.
    pub help: bool,
    /// Whether the person asked to close while something is not saved.
    pub closing: bool,
    /// The question where a file made of the journal shall go.
    pub saving: Option<Saving>,
    /// The path typed for saving elsewhere; none while that is not asked.
    pub elsewhere: Option<String>,
}

impl ViewState {
    /// What typed days are read against.
    pub const fn day_reader(&self, today: NaiveDate) -> DayReader {
        DayReader {
            today,
            order: self.order,
        }
    }

    /// The state at the window's opening, on this day.
    pub fn new(date: NaiveDate) -> Self {
        Self {
            page: Page::Today,
            date,
            day: DayState {
                focus: Some(Focus::FirstBlank),
                ..DayState::default()
            },
            history: HistoryState::default(),
            trends: TrendsState::default(),
            turned: Turned::default(),
            answer: AnswerState::default(),
            helps: HelpsState::default(),
            experiment: ExperimentState::default(),
            tossed: Vec::new(),
            sessions: SessionsState::default(),
            report: ReportState::default(),
            form: None,
            begun: Begun::Anew,
            draft: None,
            key_at: None,
            order: DateOrder::default(),
            calendar: None,
            moving: None,
            import: ImportState::default(),
            settings: Settings::default(),
            setting: SettingState::default(),
            stayed: None,
            menu: false,
            help: false,
            closing: false,
            saving: None,
            elsewhere: None,
        }
    }

    /// Shows another day on the Today page.
    pub fn open_day(&mut self, date: NaiveDate) {
        self.page = Page::Today;
        self.date = date;
        self.day.focus = Some(Focus::FirstBlank);
        self.day.checkin = None;
        self.day.typed = None;
        self.stayed = None;
        self.day.details.area = None;
        self.calendar = None;
    }

    /// Whether a note is being typed that is not kept yet.
    pub fn is_noting(&self) -> bool {
        [&self.day, &self.history.day]
            .iter()
            .any(|day| day.note.typed_at.is_some())
    }

    /// The form that was left of this session, or of a new one, with the keyboard in it.
    pub fn take_left(&mut self, id: Option<&SessionId>) -> Option<SessionForm> {
        let form = self.draft.take_if(|form| form.changes().as_ref() == id);
        self.begun = form.as_ref().map_or(Begun::Anew, |_| Begun::TakenUp);
        form.map(|form| SessionForm {
            focus: true,
            ..form
        })
    }

    /// Closes the session form; what was typed in it is there again when it is opened next.
    pub fn leave_form(&mut self) {
        self.calendar = None;
        if let Some(form) = self.form.take().filter(SessionForm::is_touched) {
            self.draft = Some(form);
        }
    }
}

/// How a session form was begun.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Begun {
    /// Empty, or with what is saved.
    Anew,
    /// With what stood in it when it was left.
    TakenUp,
}

/// What is half-typed on the Settings page.
#[derive(Default)]
pub struct SettingState {
    /// The open form of a metric.
    pub metric: Option<MetricForm>,
    /// The metric that was moved last: its button keeps the keyboard.
    pub moved: Option<(MetricId, bool)>,
    /// Whether the retired metrics are shown.
    pub retired_open: bool,
    /// The names of the journal.
    pub names: NamesState,
    /// How many more backups are listed than the first few.
    pub more_backups: usize,
    /// The typed folder of the daily copies, while it differs from the one that is set.
    pub copies: Option<String>,
    /// The typed folder that others write to, likewise.
    pub watched: Option<String>,
    /// Whether the evening's reminder is on.
    pub reminding: Reminding,
    /// Where logs of runs that did not end in order lie; empty where nowhere.
    pub logs: String,
    /// Whether the licences are shown.
    pub licences_open: bool,
}

/// Whether the evening's reminder is on, as the system says it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Reminding {
    /// It was not asked, or has not answered yet.
    #[default]
    Unknown,
    /// On, or off.
    Is(bool),
    /// There is none to be had, and why.
    Impossible(String),
}

impl SettingState {
    /// A folder as it is typed.
    pub fn typed(&mut self, which: Folder) -> &mut Option<String> {
        match which {
            Folder::Copies => &mut self.copies,
            Folder::Watched => &mut self.watched,
        }
    }
}

/// What is open of the journal's names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NamesState {
    /// The sort whose names are shown.
    pub open: Option<Named>,
    /// Whether all of them are.
    pub all: bool,
    /// The name that is changed.
    pub new: Option<NewName>,
}

/// A name that is changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewName {
    /// The name so far.
    pub from: String,
    /// The name as it is typed.
    pub to: String,
    /// Whether its field shall have the keyboard.
    pub focus: bool,
}

/// Which charts are shown: those of scored metrics, or all where those say too little; but for the ones turned round.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Turned(BTreeSet<MetricId>);

impl Turned {
    /// Whether the metric's chart is usually shown.
    pub fn is_usual(metric: &Metric) -> bool {
        metric.is_scored() && !metric.retired
    }

    /// Whether the metric's chart is shown, where `all` usually are or only some.
    pub fn shows(&self, metric: &Metric, all: bool) -> bool {
        (all || Self::is_usual(metric)) != self.0.contains(&metric.id)
    }

    /// Shows the metric's chart, or no longer.
    pub fn turn(&mut self, id: &MetricId) {
        if !self.0.remove(id) {
            self.0.insert(id.clone());
        }
    }
}

/// The page of what helps.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HelpsState {
    /// The score that is asked about; none until chosen.
    pub metric: Option<MetricId>,
    /// The row whose answer is open.
    pub open: Option<Who>,
    /// Whether it has just been opened: the whole of it is scrolled to.
    pub opened: bool,
}

impl HelpsState {
    /// The score that is asked about: that of the main question until one is chosen.
    pub fn metric(&self, journal: &Journal) -> MetricId {
        self.metric.clone().unwrap_or_else(|| main_metric(journal))
    }
}

/// The Before & after page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AnswerState {
    /// The kind whose sessions are looked at; none until chosen.
    pub kind: Option<Kind>,
    /// The person whose sessions are looked at; anyone's where there is none.
    pub with: Option<String>,
    /// The metric the answer is for; none until chosen.
    pub metric: Option<MetricId>,
    /// What is open behind the answer.
    pub behind: Behind,
}

/// What stands behind the answer, one at a time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Behind {
    /// What followed each session.
    #[default]
    Each,
    /// The other scores.
    Others,
    /// What would make it surer.
    Surer,
    /// What is said of massage.
    Claims,
    /// How it is worked out.
    Method,
    /// The raw days.
    Raw,
}

impl Behind {
    /// All of them with their words, in their order.
    pub fn all() -> [(Self, String); 6] {
        [
            (Self::Each, say::BehindEach.text()),
            (Self::Others, say::BehindOthers.text()),
            (Self::Surer, say::BehindSurer.text()),
            (Self::Claims, say::BehindClaims.text()),
            (Self::Method, say::BehindMethod.text()),
            (Self::Raw, say::BehindRaw.text()),
        ]
    }
}
