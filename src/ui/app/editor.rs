//! What a person does to the open journal: each wish is one edit, and one step of undo.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use super::document::Document;
use super::edited::EditRefused;
use crate::analysis::begin::{Refused, Toss, Wish, begin, stop};
use crate::lang::say;
use crate::model::edit::Edit;
use crate::model::error::EditError;
use crate::model::journal::Journal;
use crate::model::merge::over;
use crate::model::metric::MetricId;
use crate::model::moving::{Manner, Part, There, checkin_moved, day_moved, emptied};
use crate::model::named::Named;
use crate::model::rename::rename;
use crate::model::session::SessionId;
use crate::ui::action::{Action, SessionAction, TrialAction};
use crate::ui::clock::{millis, to_minute};
use crate::ui::form::SessionForm;
use crate::ui::metric_form::AskedOn;
use crate::ui::notices::{Cause, Notices};
use crate::ui::state::import::Seek;
use crate::ui::state::{
    Begun, ChosenCheckin, DayState, ExperimentState, Focus, Moving, Page, ViewState,
};
use crate::ui::views::{details, scoring};

/// The open journal with what the pages show of it, at one moment.
pub(super) struct Editor<'a> {
    pub document: &'a mut Document,
    pub view: &'a mut ViewState,
    pub notices: &'a mut Notices,
    pub now: NaiveDateTime,
}

impl Editor<'_> {
    /// The local calendar day.
    pub fn today(&self) -> NaiveDate {
        self.now.date()
    }

    /// The time of day to the minute.
    pub fn time(&self) -> NaiveTime {
        to_minute(self.now)
    }

    /// Shows another page.
    pub fn go(&mut self, page: Page) {
        self.keep_typed();
        if page != self.view.page {
            self.view.leave_form();
            self.notices.over(Cause::Made);
        }
        self.view.page = page;
        self.view.help = false;
        match page {
            Page::Today => self.view.day.focus = Some(Focus::FirstBlank),
            // Nothing is read yet: the path can be typed at once.
            Page::Import if self.view.import.sheet.is_none() => {
                self.view.import.seek = Some(Seek::Another);
            }
            _ => {}
        }
    }

    /// Shows this day on the Today page.
    pub fn open_day(&mut self, date: NaiveDate) {
        self.keep_typed();
        if self.view.page != Page::Today {
            self.notices.over(Cause::Made);
        }
        self.view.open_day(date);
        self.view.help = false;
    }

    /// Changes the journal; returns whether it could.
    pub fn edit(&mut self, label: String, edit: Edit) -> bool {
        self.change(|document| document.edit(label, edit))
    }

    /// Does something with the journal, and returns whether it could; a refusal is told until the next
    /// change, or until it is read.
    pub fn change(
        &mut self,
        change: impl FnOnce(&mut Document) -> Result<(), EditRefused>,
    ) -> bool {
        let refusal = change(self.document).err();
        let is_done = refusal.is_none();
        let words = refusal.map(|error| error.to_string());
        self.notices.edited(self.time(), words);
        is_done
    }

    /// Scores into the check-in that the page has chosen; a new one is stamped with the time when
    /// the day is today.
    pub fn score(&mut self, date: NaiveDate, metric: MetricId, value: Option<f64>, label: String) {
        let stamp = (date == self.today()).then(|| self.time());
        let chosen = self.day_state().checkin;
        let time = match scoring::target(self.document.journal().day(date), chosen) {
            ChosenCheckin::At(time) => time,
            ChosenCheckin::New(time) => time.or(stamp),
        };
        if matches!(chosen, Some(ChosenCheckin::New(_))) {
            self.day_state().checkin = Some(ChosenCheckin::At(time));
        }
        let edit = Edit::Score {
            date,
            time,
            metric,
            value,
        };
        self.edit(label, edit);
    }

    /// Another check-in, now; where the day has one of this minute, that one.
    pub fn check_in_now(&mut self, date: NaiveDate) {
        let now = (date == self.today()).then(|| self.time());
        let state = self.day_state();
        state.checkin = Some(ChosenCheckin::New(now));
        state.focus = Some(Focus::FirstBlank);
    }

    /// The editor of the page that is open.
    fn day_state(&mut self) -> &mut DayState {
        match self.view.page {
            Page::History => &mut self.view.history.day,
            _ => &mut self.view.day,
        }
    }

    /// Keeps half-typed notes and fields before the page, the day or the window goes.
    pub fn keep_typed(&mut self) {
        self.keep_notes();
        let journal = self.document.shared().clone();
        for action in details::keep(self.day_state(), &journal) {
            self.keep(action);
        }
    }

    /// Keeps half-typed notes.
    pub fn keep_notes(&mut self) {
        let drafts = [&mut self.view.day.note, &mut self.view.history.day.note];
        let notes = drafts
            .into_iter()
            .filter_map(|draft| details::note::keep(draft, draft.date?));
        let notes: Vec<_> = notes.collect();
        for action in notes {
            self.keep(action);
        }
    }

    fn keep(&mut self, action: Action) {
        match action {
            Action::Edit { label, edit } => {
                self.edit(label, edit);
            }
            Action::Score {
                date,
                metric,
                value,
                label,
            } => self.score(date, metric, value, label),
            _ => {}
        }
    }

    /// Calls something by another name everywhere.
    pub fn rename(&mut self, what: Named, from: &str, to: &str) {
        self.keep_typed();
        let renamed = rename(self.document.written(), what, from, to);
        if renamed.is_empty() {
            return;
        }
        let label = say::StepRename {
            older: from,
            name: &renamed.to,
        }
        .text();
        self.change(|document| match renamed.clash {
            Some(clash) => Err(clash.into()),
            None => document.edit(label, renamed.edit),
        });
    }

    /// Takes a day, or one of its check-ins, to another date, and shows that one. Where more than one thing could be
    /// meant by a day, it is asked.
    pub fn carry_over(&mut self, from: NaiveDate, part: Part, to: NaiveDate) {
        self.keep_typed();
        let journal = self.document.written();
        let is_noted = |date| journal.day(date).is_some();
        let has_sessions = !journal.sessions_on(from).is_empty();
        match part {
            Part::Day if from != to && is_noted(from) && (is_noted(to) || has_sessions) => {
                self.view.moving = Some(Moving::new(from, to));
            }
            Part::Day => {
                let (sessions, there) = (true, There::Stays);
                self.move_day((from, to), Manner { sessions, there });
            }
            Part::Checkin(time) => {
                let label = say::StepMoveScores { end: to }.text();
                let edit = |journal: &Journal| checkin_moved(journal, (from, time), to);
                self.moved(label, edit, to);
            }
        }
    }

    /// Takes a day to another date, and shows that one.
    pub fn move_day(&mut self, (from, to): (NaiveDate, NaiveDate), manner: Manner) {
        let (begin, end) = (from, to);
        let label = match manner.there {
            There::Swaps => say::StepSwap { begin, end }.text(),
            There::Stays | There::Goes => say::StepMove { begin, end }.text(),
        };
        self.moved(label, |journal| day_moved(journal, (from, to), manner), to);
    }

    fn moved(
        &mut self,
        label: String,
        edit: impl FnOnce(&Journal) -> Result<Edit, EditError>,
        to: NaiveDate,
    ) {
        let is_moved = self.change(|document| {
            let edit = edit(document.written())?;
            document.edit(label, edit)
        });
        match self.view.page {
            _ if !is_moved => {}
            Page::History => self.view.history.choose(to),
            _ => self.view.open_day(to),
        }
    }

    /// Takes out all that is noted of a day.
    pub fn empty_day(&mut self, date: NaiveDate) {
        self.keep_typed();
        let is_empty = self.change(|document| {
            let edit = emptied(document.written(), date)?;
            document.edit(say::StepEmpty { on: date }.text(), edit)
        });
        if is_empty {
            let day = self.day_state();
            (day.checkin, day.focus) = (None, Some(Focus::FirstBlank));
        }
    }

    /// A step of writing down a session.
    pub fn session(&mut self, action: SessionAction) {
        match action {
            SessionAction::New(date) => {
                self.keep_typed();
                if !matches!(self.view.page, Page::Today | Page::Sessions) {
                    self.go(Page::Sessions);
                }
                self.view.help = false;
                self.view.leave_form();
                let blank = || SessionForm::blank(self.document.journal(), date);
                let form = self.view.take_left(None);
                self.view.form = Some(form.unwrap_or_else(blank));
            }
            SessionAction::Change(id) => self.change_session(&id),
            SessionAction::OtherDay(id) => {
                self.change_session(&id);
                if let Some(form) = &mut self.view.form {
                    (form.focus, form.shown.to_day) = (false, true);
                }
            }
            SessionAction::Cancel => self.view.leave_form(),
            SessionAction::Drop => self.view.calendar = None,
            SessionAction::Resume => {
                let id = self.view.draft.as_ref().map(SessionForm::changes);
                self.view.form = id.and_then(|id| self.view.take_left(id.as_ref()));
            }
            SessionAction::Anew => self.form_anew(),
            SessionAction::Save => self.save_session(),
        }
    }

    fn change_session(&mut self, id: &SessionId) {
        self.keep_typed();
        if !matches!(self.view.page, Page::Today | Page::Sessions) {
            self.go(Page::Sessions);
        }
        self.view.leave_form();
        let journal = self.document.journal();
        let session = journal.session(id);
        self.view.form = session.map(|session| {
            let left = self.view.take_left(Some(&session.id));
            left.unwrap_or_else(|| SessionForm::of(journal, session))
        });
    }

    fn form_anew(&mut self) {
        let Some(id) = self.view.form.as_ref().map(SessionForm::changes) else {
            return;
        };
        self.view.leave_form();
        let journal = self.document.journal();
        let date = match self.view.page {
            Page::Today => self.view.date,
            _ => self.today(),
        };
        let saved = id.and_then(|id| journal.session(&id));
        let blank = || SessionForm::blank(journal, date);
        self.view.begun = Begun::Anew;
        self.view.form = Some(saved.map_or_else(blank, |saved| SessionForm::of(journal, saved)));
    }

    fn save_session(&mut self) {
        let (id, calendar) = (fresh_id(self.now), self.view.day_reader(self.today()));
        let Some(form) = &mut self.view.form else {
            return;
        };
        match form.session(id, calendar) {
            Err(error) => form.shown.refuse(error),
            Ok(session) => {
                // What was changed outside since the form was opened stays changed.
                let now = self.document.journal().session(&session.id);
                let session = match (&form.original, now) {
                    (Some(was), Some(is)) => over(was, &session, is),
                    _ => session,
                };
                let name = session.kind.as_str();
                let label = match form.original {
                    Some(_) => say::StepChange { name }.text(),
                    None => name.trim().to_owned(),
                };
                self.view.calendar = None;
                // A refusal is told above the page; what was typed stays.
                if self.edit(label, Edit::put_session(session)) {
                    let saved = self.view.form.take().map(|form| form.changes());
                    // The one that was left was let go for this one.
                    let draft = &mut self.view.draft;
                    draft.take_if(|draft| Some(draft.changes()) == saved);
                }
            }
        }
    }

    /// Begins an experiment, or ends it early.
    pub fn trial(&mut self, action: TrialAction) {
        let done = match action {
            TrialAction::Begin(wish) => self.toss(&wish),
            TrialAction::Stop { id, why } => self.stop_trial(&id, &why),
        };
        if let Err(refused) = done {
            let words = Some(refused.to_string());
            self.notices.edited(self.time(), words);
        }
    }

    fn toss(&mut self, wish: &Wish) -> Result<(), Refused> {
        let (millis, chance) = chance(self.now);
        let mut toss = Toss::from_parts(millis, chance);
        // Coins can't be tossed until they please: those of an undone toss fall as they did. Once their weeks have
        // begun they may be known, and so are those of what was stopped.
        let is_kept = |seed: &u64| {
            self.document
                .written()
                .trials()
                .iter()
                .any(|plan| plan.seed == *seed)
        };
        let today = self.today();
        let mut tossed = self.view.tossed.iter();
        if let Some((seed, _)) = tossed.find(|(seed, first)| today < *first && !is_kept(seed)) {
            toss.seed = *seed;
        }
        let seed = toss.seed;
        let edit = begin(self.document.written(), wish, toss, self.today())?;
        if self.edit(say::StepExperiment.text(), edit) {
            self.view.experiment = ExperimentState::default();
            self.view.tossed.retain(|(other, _)| *other != seed);
            self.view.tossed.push((seed, wish.first));
        }
        Ok(())
    }

    fn stop_trial(&mut self, id: &str, why: &str) -> Result<(), Refused> {
        let mut trials = self.document.written().trials().iter();
        let Some(plan) = trials.find(|plan| plan.id == id) else {
            return Err(Refused::Over);
        };
        let edit: Edit = stop(plan, why, self.today())?;
        let seed = plan.seed;
        if self.change(|document| document.edit_for_good(edit)) {
            self.view.experiment.stopping = None;
            self.view.tossed.retain(|(other, _)| *other != seed);
        }
        Ok(())
    }

    /// Keeps what the form of a metric holds.
    pub fn save_metric(&mut self) {
        let Some(form) = &mut self.view.setting.metric else {
            return;
        };
        let journal = self.document.journal();
        let metric = match form.metric(journal) {
            Ok(metric) => metric,
            Err(error) => {
                form.refuse(error);
                return;
            }
        };
        let label = match &form.original {
            Some(_) => say::StepChange {
                name: &metric.title(),
            }
            .text(),
            None => say::StepAdd { name: &metric.name }.text(),
        };
        let mut is_kept = true;
        if journal.metrics().get(&metric.id) != Some(&metric) {
            let place = journal.metrics().place(&metric.id);
            let id = metric.id.clone();
            is_kept = self.edit(label, Edit::Metric(id, Some(Box::new((place, metric)))));
        }
        // A refusal is told above the page; what was typed stays.
        let form = self.view.setting.metric.take_if(|_| is_kept);
        if form.is_some_and(|form| form.asked == AskedOn::Day) {
            self.go(Page::Today);
        }
    }
}

/// A new session's id.
fn fresh_id(now: NaiveDateTime) -> SessionId {
    let (millis, chance) = chance(now);
    SessionId::from_parts(millis, chance)
}

/// The clock in milliseconds since 1970, and 128 random bits: a fresh hasher has its keys from the
/// operating system.
fn chance(now: NaiveDateTime) -> (u64, u128) {
    use std::hash::{BuildHasher, RandomState};
    let millis = millis(now);
    let half = || u128::from(RandomState::new().hash_one(millis));
    (millis, half() << 64 | half())
}
