//! Draws the open page inside the frame. What a page shows is kept until the journal or the page's
//! state changes.

use chrono::{NaiveDate, Timelike, Weekday};
use egui::{Rect, ScrollArea, Ui, UiBuilder, vec2};

use super::cached::Cached;
use super::copies::FoundCopy;
use super::experiment::ExperimentPage;
use super::history::HistoryPage;
use super::scene::{Base, Scene};
use super::strip::Strip;
use super::study::Study;
use super::{outside, over};
use crate::analysis::looks::main_metric;
use crate::chart::grain::Grain;
use crate::chart::trails::Trails;
use crate::model::metric::MetricId;
use crate::model::session::SessionId;
use crate::ui::action::Action;
use crate::ui::drafts;
use crate::ui::focus::{follow, is_covered, on_click, page_keys, page_wheel};
use crate::ui::frame;
use crate::ui::menu;
use crate::ui::state::import::Outcome;
use crate::ui::state::purpose::Purpose;
use crate::ui::state::trends::Seen;
use crate::ui::state::{
    AnswerState, ChosenCheckin, HelpsState, Page, ReportState, SessionsState, TrendsState, Turned,
    ViewState,
};
use crate::ui::status::Status;
use crate::ui::theme::{self, CONTROL, GAP, Tokens, has_rail};
use crate::ui::views::both::{self, Versions};
use crate::ui::views::{
    before_after, day_bar, help, helps, import, moving, report, saving, session_form, sessions,
    settings, today, trends,
};
use crate::ui::widgets::month;

/// The day and whether it greets, its check-in, the hour, and the revisions of answer and outlook.
type TodayKey = (
    Base,
    (NaiveDate, bool),
    Option<ChosenCheckin>,
    u32,
    (Option<u64>, Option<u64>),
);

/// How the days are seen, the shown charts, and the revision of what comes next.
type TrendsKey = (Base, TrendsState, Turned, Option<u64>);

/// The filters, the shown charts, and the revisions of the answer and of what followed workouts.
type AnswerKey = (Base, AnswerState, Turned, (Option<u64>, Option<u64>));

/// The score and open row, and the revision of the rows.
type HelpsKey = (Base, HelpsState, Option<u64>);

/// The filters, the open session, and the revision of the gaps.
type SessionsKey = (Base, SessionsState, Option<SessionId>, Option<u64>);

/// The day that is read out, and the metrics.
type ReadoutKey = (Base, NaiveDate, Grain, Vec<MetricId>);

/// Something is being typed for so long after a key, in seconds.
const TYPING: f64 = 2.0;

/// The days that are seen, and how the page shows them.
type AsidesKey = (Base, Option<Seen>, TrendsState, Turned, Weekday);

/// What is open: the page, its day, and whether the help lies over it.
type Opened = (Page, Option<NaiveDate>, bool);

/// What the pages show, as it was made last.
#[derive(Default)]
pub struct Pages {
    /// What threads work out for them.
    pub study: Study,
    opened: Option<Opened>,
    strip: Strip,
    today: Cached<TodayKey, today::Content>,
    history: HistoryPage,
    calendar: Cached<(Base, [NaiveDate; 2], Weekday), month::Content>,
    trails: Cached<Base, Option<Trails>>,
    trends: Cached<TrendsKey, Option<trends::Content>>,
    asides: Cached<AsidesKey, Option<trends::Asides>>,
    readout: Cached<Option<ReadoutKey>, Option<trends::Readout>>,
    answer: Cached<AnswerKey, before_after::Content>,
    helps: Cached<HelpsKey, Option<helps::Content>>,
    experiment: ExperimentPage,
    sessions: Cached<SessionsKey, sessions::Content>,
    both: Cached<(Base, Option<String>, u64), both::Content>,
    report: Cached<(Base, ReportState), report::Content>,
    settings: Cached<Base, settings::Content>,
    backups: Cached<(NaiveDate, u64, Status), settings::backups::Content>,
}

impl Pages {
    /// Draws the frame and the open page.
    pub fn draw(&mut self, ui: &mut Ui, scene: &Scene<'_>, view: &mut ViewState) -> Vec<Action> {
        let idle = over::idle(scene, view);
        let status = told(ui, scene.document.status(), view);
        let content = frame::Content {
            page: view.page.listed(),
            status: &status,
            undo: scene.document.history().undo_label(),
            redo: scene.document.history().redo_label(),
            menu: menu::Content {
                page: view.page,
                idle: &idle,
                opens: std::mem::take(&mut view.menu),
            },
        };
        let mut actions = if has_rail(ui) {
            frame::rail(ui, &content)
        } else {
            let mut actions = frame::tabs(ui, &content);
            actions.extend(frame::foot(ui, &content));
            actions
        };
        let panel = egui::Frame::new().fill(Tokens::of(ui).bg);
        let mut area = ScrollArea::vertical()
            .id_salt((view.page as usize, view.help))
            .auto_shrink([false, false]);
        if self.is_opened(view) {
            view.day.greets = scene.document.journal().is_empty();
            area = area.vertical_scroll_offset(0.0);
            self.strip.begin();
            for day in [&mut view.day, &mut view.history.day] {
                day.begin();
            }
        }
        let center = egui::CentralPanel::default().frame(panel);
        center.show(ui, |ui| actions.extend(self.center(ui, area, scene, view)));
        actions.extend(self.calendar(ui, scene, view));
        actions.extend(over::elsewhere(ui, view));
        actions.extend(saving::ui(ui, view, scene.today));
        actions.extend(moving::ui(ui, scene.document.journal(), view, scene.today));
        actions.extend(over::closing(ui, scene, view));
        actions
    }

    /// What is told at the foot, the bar of the day, and the page between them.
    fn center(
        &mut self,
        ui: &mut Ui,
        area: ScrollArea,
        scene: &Scene<'_>,
        view: &mut ViewState,
    ) -> Vec<Action> {
        let margin = theme::page_margin(ui);
        let side = theme::side_margin(ui, ui.available_width());
        // A page without anything of its own shows them where the eye looks first.
        let apart = !is_blank(scene, view);
        let told = |ui: &mut Ui| {
            if apart {
                over::banners(ui, scene, view)
            } else {
                Vec::new()
            }
        };
        let (above, mut actions) = self.strip.show(ui, side, told);
        let (has_bar, inner) = (is_day(scene, view), above.shrink2(vec2(side, 0.0)));
        let stays = has_bar && day_bar::stays(ui, inner);
        let height = if stays { day_bar::height(ui) } else { 0.0 };
        let (bar, page) = above.split_top_bottom_at_y(above.top() + height);
        let has_form = matches!(view.page, Page::Today | Page::Sessions) && !view.help;
        let mut form = view.form.as_mut().filter(|_| has_form);
        if let Some(form) = &mut form {
            form.shown.is_unkept = !scene.document.is_writer();
            form.follow(scene.document.journal(), scene.document.revision());
        }
        let (page, foot) = session_form::apart(page, form);
        let mut free = Rect::NOTHING;
        if stays {
            let line = Rect::from_center_size(bar.center(), vec2(inner.width(), CONTROL));
            let mut place = ui.new_child(UiBuilder::new().max_rect(line));
            let did = day_bar::ui(&mut place, self.sheet(scene, view), view);
            free = did.0;
            actions.extend(did.1);
        }
        let top = if stays { GAP / 2.0 } else { margin };
        let mut place = ui.new_child(UiBuilder::new().max_rect(page));
        let contents = |ui: &mut Ui| {
            theme::inset(ui, side, (top, margin), |ui| {
                if has_bar && !stays {
                    actions.extend(day_bar::ui(ui, self.sheet(scene, view), view).1);
                    ui.add_space(GAP / 2.0);
                }
                actions.extend(self.page(ui, scene, view));
            });
            self.strip.rest(ui);
            page_wheel(ui, above);
            // What lies over the page has them for itself.
            if view.calendar.is_none() && !is_covered(ui.ctx()) {
                page_keys(ui);
            }
        };
        let drawn = area.show(&mut place, |ui| follow(ui, contents));
        self.strip.seen(ui, &drawn);
        if stays {
            let gone = view.day.rows_end < page.top();
            let edge = (drawn.state.clamped_offset().y > 0.0).then_some(bar);
            day_bar::over(ui, self.sheet(scene, view), free, (edge, gone));
        }
        if let Some(foot) = foot {
            actions.extend(session_form::at_foot(ui, foot, view, scene.today));
        }
        actions
    }

    /// Whether another day or page is open than was drawn last: it starts at its top. A page comes back
    /// from under the help as it was left.
    fn is_opened(&mut self, view: &ViewState) -> bool {
        let day = (view.page == Page::Today).then_some(view.date);
        let now = (view.page, day, view.help);
        let was = self.opened.replace(now);
        was != Some(now) && was != Some((view.page, day, true))
    }

    fn page(&mut self, ui: &mut Ui, scene: &Scene<'_>, view: &mut ViewState) -> Vec<Action> {
        if is_blank(scene, view) {
            return over::banners(ui, scene, view);
        }
        if scene.document.status().is_broken() {
            let kept = self.backups(scene);
            return settings::backups_alone(ui, kept, view);
        }
        if view.help {
            let file = scene.document.path().display().to_string();
            return help::ui(ui, &file, scene.notices.told());
        }
        let journal = scene.document.journal();
        let base = scene.base();
        match view.page {
            Page::Today => self.today(ui, scene, view),
            Page::History => {
                let (week_start, order) = (view.settings.week_start, view.order);
                let state = &mut view.history;
                state.day.details.open = view.settings.details();
                let actions = self
                    .history
                    .draw(ui, journal, base, state, week_start, order);
                view.settings.remember(&view.history.day.details.open);
                actions
            }
            Page::Trends => self.trends(ui, scene, view),
            Page::BeforeAfter => self.before_after(ui, scene, view),
            Page::Helps => self.helps(ui, scene, view),
            Page::Experiment => {
                let (worked, state) = (&self.study.experiments, &mut view.experiment);
                self.experiment.draw(ui, (journal, base), worked, state)
            }
            Page::Sessions => {
                let open = view.form.as_ref().and_then(|form| form.original.as_ref());
                let open = open.map(|session| session.id.clone());
                let followed = self.study.followed.latest(&scene.today);
                let revision = followed.and(self.study.followed.figures());
                let key = (base, view.sessions.clone(), open, revision);
                let make = || sessions::content(journal, followed, view, scene.today);
                let content = self.sessions.get(key, make);
                sessions::ui(ui, content, view, scene.today)
            }
            Page::Both => {
                let learned = scene.archive.revision();
                let key = (base, scene.copy.map(FoundCopy::name), learned);
                let make = || compared(scene);
                both::ui(ui, self.both.get(key, make))
            }
            Page::Report => {
                let key = (base, view.report.clone());
                let make = || report::content(journal, &view.report, view.day_reader(scene.today));
                let content = self.report.get(key, make);
                report::ui(ui, content, self.study.previews.shown(), view)
            }
            Page::Settings => {
                let make = || settings::content(journal, scene.document.path());
                let content = self.settings.get(base, make).clone();
                settings::ui(ui, &content, self.backups(scene), view)
            }
            Page::Import => {
                let standing = match view.import.outcome {
                    Outcome::Taken(_, step) => Some(scene.document.history().standing(step)),
                    _ => None,
                };
                let content = import::content(journal, standing);
                on_click(ui, |ui| import::ui(ui, &content, &mut view.import))
            }
        }
    }

    fn helps(&mut self, ui: &mut Ui, scene: &Scene<'_>, view: &mut ViewState) -> Vec<Action> {
        let journal = scene.document.journal();
        let asked = (view.helps.metric(journal), scene.today);
        let rows = self.study.compared.latest(&asked).map(Vec::as_slice);
        let worked = rows.and(self.study.compared.figures());
        let key = (scene.base(), view.helps.clone(), worked);
        let make = || helps::content(journal, rows, &view.helps, scene.today);
        let content = self.helps.get(key, make).as_ref();
        let action = content.and_then(|content| {
            let (answer, trial) = (&mut view.answer, &mut view.experiment);
            helps::ui(ui, content, &mut view.helps, (answer, trial))
        });
        action.into_iter().collect()
    }

    fn today(&mut self, ui: &mut Ui, scene: &Scene<'_>, view: &mut ViewState) -> Vec<Action> {
        let content = self.sheet(scene, view);
        view.day.details.open = view.settings.details();
        let actions = today::ui(ui, content, view);
        view.settings.remember(&view.day.details.open);
        actions
    }

    /// What Today shows.
    fn sheet(&mut self, scene: &Scene<'_>, view: &ViewState) -> &today::Content {
        let (journal, base) = (scene.document.journal(), scene.base());
        let question = self.study.question(scene.document, &AnswerState::default());
        let question = (question, scene.today);
        let effects = self.study.answers.latest(&question).map(Vec::as_slice);
        let answered = effects.and(self.study.answers.figures());
        let hour = scene.now.hour();
        let day = (view.date, view.day.greets);
        let outlook = &self.study.outlook;
        let ahead = outlook.latest(&(main_metric(journal), scene.today));
        let worked = (answered, ahead.and(outlook.figures()));
        let key = (base, day, view.day.checkin, hour, worked);
        let make = || today::content(journal, (effects, ahead), view, scene.today, hour);
        self.today.get(key, make)
    }

    fn trends(&mut self, ui: &mut Ui, scene: &Scene<'_>, view: &mut ViewState) -> Vec<Action> {
        let (journal, base) = (scene.document.journal(), scene.base());
        let trails = self
            .trails
            .get(base, || trends::trails(journal, scene.today));
        let fans = self.study.fans.latest(&scene.today).map(Vec::as_slice);
        let worked = fans.and(self.study.fans.figures());
        let state = view.trends.unpointed();
        let key = (base, state.clone(), view.turned.clone(), worked);
        let make = || {
            let known = (trails.as_ref()?, fans);
            trends::content(known, journal, &view.trends, &view.turned, scene.today)
        };
        let content = self.trends.get(key, make).as_ref();
        let read = view.trends.cursor.zip(content);
        let key = read.map(|(date, content)| (base, date, content.grain, content.shown.clone()));
        let make = || {
            let (date, content) = read?;
            let shown = (content.shown.as_slice(), content.grain);
            trends::readout(journal, shown, date, scene.today)
        };
        let readout = self.readout.get(key, make).as_ref();
        let seen = content.map(|content| content.seen);
        let start = view.settings.week_start;
        let key = (base, seen, state.clone(), view.turned.clone(), start);
        let make = || content.map(|content| trends::asides(journal, content, &state, start));
        let asides = self.asides.get(key, make).clone();
        trends::ui(ui, content, asides.as_ref(), readout, view)
    }

    fn before_after(
        &mut self,
        ui: &mut Ui,
        scene: &Scene<'_>,
        view: &mut ViewState,
    ) -> Vec<Action> {
        let journal = scene.document.journal();
        let question = self.study.question(scene.document, &view.answer);
        let question = (question, scene.today);
        let effects = self.study.answers.latest(&question).map(Vec::as_slice);
        let answered = effects.and(self.study.answers.figures());
        let base = scene.base();
        let recoveries = &self.study.recoveries;
        let recovery = recoveries.latest(&(MetricId::PAIN, scene.today));
        let recovery = recovery.and_then(Option::as_ref);
        let worked = (answered, recovery.and(recoveries.figures()));
        let key = (base, view.answer.clone(), view.turned.clone(), worked);
        let make = || {
            let (state, turned) = (&view.answer, &view.turned);
            let worked = (effects, recovery);
            before_after::content(journal, worked, state, turned, scene.today)
        };
        let content = self.answer.get(key, make);
        before_after::ui(ui, content, &mut view.answer, &mut view.turned)
    }

    fn backups(&mut self, scene: &Scene<'_>) -> &settings::backups::Content {
        let status = scene.document.status().clone();
        let key = (scene.today, scene.archive.revision(), status);
        let make = || scene.archive.content(scene.document, scene.today);
        self.backups.get(key, make)
    }
}

/// Whether the page is a day, which has its bar.
fn is_day(scene: &Scene<'_>, view: &ViewState) -> bool {
    view.page == Page::Today && !view.help && !scene.document.status().is_broken()
}

/// Whether nothing can be shown but what is told: of a journal that can't be read there are its backups.
fn is_blank(scene: &Scene<'_>, view: &ViewState) -> bool {
    scene.document.status().is_broken() && view.page != Page::Settings
}

/// What the corner says of the journal: that something is being typed, while it is; at rest, that
/// something half-typed is no entry. All else that is told matters more.
fn told(ui: &Ui, status: &Status, view: &mut ViewState) -> Status {
    let now = ui.input(|input| input.time);
    let is_key = |event: &egui::Event| {
        use egui::Event::{Cut, Ime, Key, Paste, Text};
        use egui::Key::{Backspace, Delete};
        match event {
            Text(_) | Paste(_) | Ime(_) | Cut => true,
            Key { key, pressed, .. } => *pressed && matches!(key, Backspace | Delete),
            _ => false,
        }
    };
    if ui.ctx().text_edit_focused() && ui.input(|input| input.events.iter().any(is_key)) {
        view.key_at = Some(now);
    }
    if !status.is_calm() {
        return status.clone();
    }
    let half = drafts::waiting(view);
    let left = view.key_at.map_or(0.0, |at| at + TYPING - now);
    if left > 0.0 && (half.is_some() || view.is_noting()) {
        ui.ctx().request_repaint_after_secs(left as f32);
        return Status::Typing;
    }
    match (half, status) {
        (None, status) | (_, status @ Status::Saving) => status.clone(),
        // What others changed has nothing to do with it.
        (Some(half), Status::Nothing | Status::TakenIn(_)) => Status::NotEntered(half),
        (Some(half), status) => {
            let (state, told) = (&status.words(), &half);
            Status::NotEntered(crate::lang::say::ExceptHalfTyped { state, told }.text())
        }
    }
}

impl Pages {
    /// The calendar that lies over the page while it is open.
    fn calendar(&mut self, ui: &Ui, scene: &Scene<'_>, view: &mut ViewState) -> Option<Action> {
        let state = view.calendar.as_mut()?;
        let week_start = view.settings.week_start;
        let journal = scene.document.journal();
        let (cursor, last) = (state.cursor, state.last);
        let key = (scene.base(), [cursor, last], week_start);
        let days = (scene.today, last);
        let make = || month::content(journal, cursor, week_start, days);
        let content = self.calendar.get(key, make);
        let heading = state.purpose.heading(scene.today);
        let did = month::show(ui, content, state, heading.as_deref())?;
        let purpose = state.purpose;
        view.calendar = None;
        let month::Did::Chose(date) = did else {
            return None;
        };
        match (purpose, &mut view.form) {
            (Purpose::Open, _) => Some(Action::OpenDay(date)),
            (Purpose::Move(from, part), _) => Some(Action::Move {
                from,
                part,
                to: date,
            }),
            (Purpose::Session, Some(form)) => {
                form.date = date.to_string();
                None
            }
            (Purpose::Session, None) => None,
            (Purpose::ReportFrom, _) => {
                view.report.from = date.to_string();
                None
            }
            (Purpose::ReportTo, _) => {
                view.report.to = date.to_string();
                None
            }
        }
    }
}

/// What is open beside what was not made here.
fn compared(scene: &Scene<'_>) -> both::Content {
    let (document, today) = (scene.document, scene.today);
    let journal = document.written();
    if *document.status() == Status::ChangedElsewhere {
        let reviewed = scene.archive.reviewed(today);
        return both::content(journal, &Versions::Opened(reviewed.as_ref()), today);
    }
    if let Some(file) = document.file() {
        return both::content(journal, &Versions::File(file), today);
    }
    if let Some(copy) = scene.copy {
        let merged = outside::both(journal, &copy.journal);
        return both::content(journal, &Versions::Copy(&copy.name(), &merged), today);
    }
    both::content(journal, &Versions::Conflicts(document.conflicts()), today)
}
