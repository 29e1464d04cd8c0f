//! Draws the open page inside the frame. What a page shows is kept until the journal or the page's
//! state changes.

use chrono::{NaiveDate, NaiveDateTime, Timelike};
use egui::{Margin, ScrollArea, Ui, UiBuilder};

use super::answers::Answers;
use super::archive::Archive;
use super::copies::Copy;
use super::document::Document;
use super::midnight;
use super::outside;
use crate::model::session::{Kind, SessionId};
use crate::ui::action::Action;
use crate::ui::banner::{self, Answer, Banner, Beside};
use crate::ui::command::Command;
use crate::ui::frame;
use crate::ui::menu;
use crate::ui::state::{AnswerState, ChosenCheckin, Page, Span, Turned, ViewState};
use crate::ui::status::Status;
use crate::ui::theme::{GAP, PAGE, Tokens, has_rail};
use crate::ui::views::before_after::studied::Studied;
use crate::ui::views::both::{self, Versions};
use crate::ui::views::{before_after, help, history, import, sessions, settings, today, trends};
use crate::ui::widgets::push::{Look, Push};
use crate::ui::widgets::{card_title, field, muted};

/// What the pages are drawn from.
pub struct Scene<'a> {
    /// The answers that are worked out.
    pub answers: &'a Answers,
    /// The open journal.
    pub document: &'a Document,
    /// What is known of the backups.
    pub archive: &'a Archive,
    /// How many copies lie beside the journal.
    pub copies: Beside,
    /// The copy that is looked at.
    pub copy: Option<&'a Copy>,
    /// What was refused last.
    pub notice: Option<&'a Banner>,
    /// What went wrong with the settings.
    pub settings_notice: Option<&'a Banner>,
    /// Whether the made-up diary is shown.
    pub is_example: bool,
    /// The local date and time.
    pub now: NaiveDateTime,
    /// Its day.
    pub today: NaiveDate,
}

/// A value that is made anew only when its key changes.
struct Kept<K, V> {
    key: Option<K>,
    value: Option<V>,
}

impl<K, V> Default for Kept<K, V> {
    fn default() -> Self {
        Self {
            key: None,
            value: None,
        }
    }
}

impl<K: PartialEq, V> Kept<K, V> {
    fn get(&mut self, key: K, make: impl FnOnce() -> V) -> &V {
        if self.key.as_ref() != Some(&key) {
            self.value = None;
            self.key = Some(key);
        }
        self.value.get_or_insert_with(make)
    }
}

/// Journal revision and today: the part of every key that all pages share.
type Base = (u64, NaiveDate);

/// The day, its check-in, the hour, and the revision of the answer.
type TodayKey = (Base, NaiveDate, Option<ChosenCheckin>, u32, Option<u64>);

/// The filters, the shown charts, and the revision of the answer.
type AnswerKey = (Base, AnswerState, Turned, Option<u64>);

/// Search, filter, chosen day and chosen check-in.
type HistoryKey = (String, bool, Option<NaiveDate>, Option<ChosenCheckin>);

/// What the pages show, as it was made last.
#[derive(Default)]
pub struct Pages {
    today: Kept<TodayKey, today::Content>,
    history: Kept<(Base, HistoryKey), history::Content>,
    trends: Kept<(Base, Span, Turned), Option<trends::Content>>,
    readout: Kept<(Base, Span, Turned, Option<NaiveDate>), Option<trends::Readout>>,
    answer: Kept<AnswerKey, before_after::Content>,
    sessions: Kept<(Base, Option<Kind>, Option<SessionId>), sessions::Content>,
    both: Kept<(Base, Option<String>, u64), both::Content>,
    settings: Kept<Base, settings::Content>,
    backups: Kept<(NaiveDate, u64, Status), settings::backups::Content>,
}

impl Pages {
    /// Draws the frame and the open page.
    pub fn draw(
        &mut self,
        ui: &mut Ui,
        scene: &Scene<'_>,
        view: &mut ViewState,
        answers: &mut Vec<Answer>,
    ) -> Vec<Action> {
        let idle = idle(scene, view);
        let content = frame::Content {
            page: view.page,
            status: scene.document.status(),
            undo: scene.document.undo_label(),
            redo: scene.document.redo_label(),
            menu: menu::Content {
                page: view.page,
                idle: &idle,
                opens: std::mem::take(&mut view.menu),
            },
        };
        let wide = has_rail(ui);
        let mut actions = if wide {
            frame::rail(ui, &content)
        } else {
            let mut actions = frame::tabs(ui, &content);
            actions.extend(frame::foot(ui, &content));
            actions
        };
        let margin: i8 = if wide { 24 } else { 16 };
        let panel = egui::Frame::new().fill(Tokens::of(ui).bg);
        egui::CentralPanel::default().frame(panel).show(ui, |ui| {
            ScrollArea::vertical()
                .id_salt(view.page as usize)
                .auto_shrink([false, false])
                .show(ui, |ui| {
                    let page = ui.available_width() - 2.0 * f32::from(margin);
                    let side = f32::from(margin) + ((page - PAGE) / 2.0).max(0.0);
                    let frame = egui::Frame::new().inner_margin(Margin {
                        left: side as i8,
                        right: side as i8,
                        top: margin,
                        bottom: margin,
                    });
                    frame.show(ui, |ui| {
                        ui.set_width(ui.available_width());
                        answers.extend(told(ui, scene, view));
                        actions.extend(self.page(ui, scene, view));
                    });
                });
        });
        actions.extend(elsewhere(ui, view));
        actions.extend(closing(ui, scene, view, answers));
        actions
    }

    fn page(&mut self, ui: &mut Ui, scene: &Scene<'_>, view: &mut ViewState) -> Vec<Action> {
        if scene.document.status().is_broken() {
            if view.page != Page::Settings {
                return Vec::new();
            }
            let kept = self.backups(scene);
            return settings::backups_alone(ui, kept, view);
        }
        if view.help {
            return help::ui(ui, &scene.document.path().display().to_string());
        }
        let journal = scene.document.journal();
        let base = (scene.document.revision(), scene.today);
        match view.page {
            Page::Today => {
                let question = Studied::of(journal, &AnswerState::default()).question();
                let effects = scene.answers.latest(&question);
                let answered = effects.and(scene.answers.revision());
                let hour = scene.now.hour();
                let key = (base, view.date, view.day.checkin, hour, answered);
                let make = || today::content(journal, effects, view, scene.today, hour);
                let content = self.today.get(key, make);
                today::ui(ui, content, view)
            }
            Page::History => {
                let state = &mut view.history;
                let search = state.search.clone();
                let shown = (search, state.with_session, state.chosen, state.day.checkin);
                let make = || history::content(journal, state, scene.today);
                let content = self.history.get((base, shown), make);
                history::ui(
                    ui,
                    content,
                    &|date| history::line(journal, &content.columns, date, scene.today),
                    state,
                )
            }
            Page::Trends => {
                let (span, turned) = (view.trends.span, view.turned.clone());
                let key = (base, span, turned.clone());
                let make = || trends::content(journal, span, &turned, scene.today);
                let content = self.trends.get(key, make);
                let key = (base, span, turned.clone(), view.trends.cursor);
                let make = || trends::readout(journal, &view.trends, &turned, scene.today);
                let readout = self.readout.get(key, make);
                trends::ui(ui, content.as_ref(), readout.as_ref(), view)
            }
            Page::BeforeAfter => {
                let question = Studied::of(journal, &view.answer).question();
                let effects = scene.answers.latest(&question);
                let answered = effects.and(scene.answers.revision());
                let key = (base, view.answer.clone(), view.turned.clone(), answered);
                let make = || before_after::content(journal, effects, &view.answer, &view.turned);
                let content = self.answer.get(key, make);
                before_after::ui(ui, content, &mut view.answer, &mut view.turned);
                Vec::new()
            }
            Page::Sessions => {
                let open = view.form.as_ref().and_then(|form| form.original.as_ref());
                let key = (base, view.listed_kind.clone(), open.map(|s| s.id.clone()));
                let make = || sessions::content(journal, view, scene.today);
                let content = self.sessions.get(key, make);
                sessions::ui(ui, content, view, scene.today)
            }
            Page::Both => {
                let learned = scene.archive.revision();
                let key = (base, scene.copy.map(Copy::name), learned);
                let make = || compared(scene);
                both::ui(ui, self.both.get(key, make))
            }
            Page::Settings => {
                let make = || settings::content(journal, scene.document.path());
                let content = self.settings.get(base, make).clone();
                settings::ui(ui, &content, self.backups(scene), view)
            }
            Page::Import => import::ui(ui, &import::content(journal), &mut view.import),
        }
    }

    fn backups(&mut self, scene: &Scene<'_>) -> &settings::backups::Content {
        let status = scene.document.status().clone();
        let key = (scene.today, scene.archive.revision(), status);
        let make = || scene.archive.content(scene.document, scene.today);
        self.backups.get(key, make)
    }
}

/// What is open beside what was not made here.
fn compared(scene: &Scene<'_>) -> both::Content {
    let (document, today) = (scene.document, scene.today);
    let journal = document.journal();
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

/// The commands that have nothing to do now.
fn idle(scene: &Scene<'_>, view: &ViewState) -> Vec<Command> {
    let all = [
        (Command::Undo, scene.document.undo_label().is_none()),
        (Command::Redo, scene.document.redo_label().is_none()),
        (Command::NextDay, view.date >= scene.today),
        (Command::Example, scene.is_example),
        (
            Command::LargerText,
            view.settings.larger() == view.settings.text_size,
        ),
        (
            Command::SmallerText,
            view.settings.smaller() == view.settings.text_size,
        ),
    ];
    let idle = all.into_iter().filter(|(_, idle)| *idle);
    idle.map(|(command, _)| command).collect()
}

/// Draws the banners in a place of its own, so that one that comes or goes takes the keyboard from
/// nobody.
fn told(ui: &mut Ui, scene: &Scene<'_>, view: &ViewState) -> Vec<Answer> {
    let id = ui.scope_id().with("banners");
    let mut place = ui.new_child(UiBuilder::new().scope_id(id));
    let answers = banners(&mut place, scene, view);
    let used = place.min_rect();
    if used.height() > 0.0 {
        ui.advance_cursor_after_rect(used);
        ui.add_space(GAP - 8.0);
    }
    answers
}

/// The banners of every page: the journal's status, what was refused, past midnight.
fn banners(ui: &mut Ui, scene: &Scene<'_>, view: &ViewState) -> Vec<Answer> {
    // The page itself says what these say.
    let looking = view.page == Page::Both && !view.help;
    let status = scene.document.status();
    let said = looking && matches!(status, Status::Apart | Status::ChangedElsewhere);
    let status = banner::of_status(status).filter(|_| !said);
    let midnight = midnight::banner(view, scene.now);
    let conflicts = banner::of_conflicts(scene.document.conflicts().len()).filter(|_| !looking);
    let copies = banner::of_copies(scene.copies).filter(|_| !looking);
    let all = [status, conflicts, copies, midnight];
    let own = scene.settings_notice.iter().chain(scene.notice.iter());
    let all = all.iter().flatten().chain(own.copied());
    all.filter_map(|banner| banner::show(ui, banner)).collect()
}

/// Asks where else to save.
fn elsewhere(ui: &Ui, view: &mut ViewState) -> Vec<Action> {
    let Some(path) = &mut view.elsewhere else {
        return Vec::new();
    };
    let mut actions = Vec::new();
    let mut open = true;
    let modal = egui::Modal::new(egui::Id::unique("elsewhere")).show(ui.ctx(), |ui| {
        ui.set_width(420.0_f32.min(ui.ctx().content_rect().width() - 64.0));
        card_title(ui, "Save elsewhere");
        muted(ui, "Unkink keeps your journal in this file from now on.");
        let width = ui.available_width();
        field(ui, "Path of the new file", "", path, width);
        ui.horizontal(|ui| {
            if Push::new("Save there")
                .look(Look::Primary)
                .enabled(!path.trim().is_empty())
                .show(ui)
                .clicked()
            {
                actions.push(Action::SaveElsewhere(path.trim().into()));
            }
            if Push::new("Cancel").show(ui).clicked() {
                open = false;
            }
        });
    });
    if modal.should_close() || !open {
        view.elsewhere = None;
    }
    actions
}

/// The one question that is asked: closing while something is not saved.
fn closing(
    ui: &Ui,
    scene: &Scene<'_>,
    view: &mut ViewState,
    answers: &mut Vec<Answer>,
) -> Vec<Action> {
    if !view.closing || !scene.document.status().is_failed() || view.elsewhere.is_some() {
        return Vec::new();
    }
    let mut actions = Vec::new();
    let modal = egui::Modal::new(egui::Id::unique("closing")).show(ui.ctx(), |ui| {
        ui.set_width(420.0_f32.min(ui.ctx().content_rect().width() - 64.0));
        card_title(ui, "Not everything is saved.");
        muted(ui, "Your last changes are still here.");
        ui.horizontal_wrapped(|ui| {
            if Push::new("Try again")
                .look(Look::Primary)
                .show(ui)
                .clicked()
            {
                actions.push(Action::Save);
            }
            if Push::new("Save elsewhere\u{2026}").show(ui).clicked() {
                answers.push(Answer::AskElsewhere);
            }
            if Push::new("Close without saving")
                .look(Look::Remove)
                .show(ui)
                .clicked()
            {
                actions.push(Action::CloseUnsaved);
            }
        });
    });
    if modal.should_close() {
        view.closing = false;
    }
    actions
}
