//! The check-ins of a day with their times: choose one, give it another time, add one, take one out.

use chrono::{NaiveDate, NaiveTime};
use egui::{Key, Response, Ui};

use crate::lang::{self, say};
use crate::model::checkin::Checkin;
use crate::model::day::Day;
use crate::model::edit::Edit;
use crate::model::journal::Journal;
use crate::model::legible;
use crate::model::moving::Part;
use crate::model::time::clock;
use crate::model::typed;
use crate::ui::action::Action;
use crate::ui::details::{Draft, Drafts, FieldId};
use crate::ui::icons::Icon;
use crate::ui::state::purpose::{Calendar, Purpose};
use crate::ui::state::{ChosenCheckin, DayState, Focus};
use crate::ui::text::{number, sentence_case};
use crate::ui::theme::{Tokens, font};
use crate::ui::widgets::draft_field::{self, Slot, field_id};
use crate::ui::widgets::push::{Look, Push};
use crate::ui::widgets::{chips, field_error, muted};

/// Width of a time's field.
const TIME: f32 = 88.0;
/// Room for the button that moves a check-in.
const MOVE: f32 = 72.0;
/// Narrower than this, what a check-in holds and its buttons stand below its time.
const ONE_LINE: f32 = 264.0;

/// What is shown of the check-ins.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// Those that are there.
    pub lines: Vec<Line>,
    /// What scores can go to, where there is a choice.
    pub choices: Vec<Choice>,
    /// Today: a new one of today is now.
    pub today: NaiveDate,
    /// Whether anything is noted that could go to another date.
    pub noted: bool,
}

/// One check-in.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Its time.
    pub time: Option<NaiveTime>,
    /// "back pain 4, mood 6".
    pub words: String,
    /// Whether scores go to it.
    pub chosen: bool,
    /// The change that takes it out.
    pub removal: Edit,
}

/// One check-in to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// "08:10", or "no time".
    pub words: String,
    /// Which one it is.
    pub which: ChosenCheckin,
    /// Whether scores go to it.
    pub chosen: bool,
}

/// The check-ins of `date`; scores go to `target`.
pub fn content(
    journal: &Journal,
    date: NaiveDate,
    today: NaiveDate,
    target: ChosenCheckin,
) -> Content {
    let checkins = journal.day(date).map_or(&[][..], |day| &day.checkins);
    let line = |checkin: &Checkin| Line {
        time: checkin.time,
        words: scores(journal, checkin),
        chosen: target == ChosenCheckin::At(checkin.time),
        removal: removal(date, checkin),
    };
    Content {
        lines: checkins.iter().map(line).collect(),
        choices: choices(journal.day(date), target),
        today,
        noted: journal.day(date).is_some() || !journal.sessions_on(date).is_empty(),
    }
}

fn choices(day: Option<&Day>, target: ChosenCheckin) -> Vec<Choice> {
    let Some(day) = day else { return Vec::new() };
    let is_new = matches!(target, ChosenCheckin::New(_));
    let several = day.checkins.len() > 1 || is_new;
    if !several || day.checkins.is_empty() {
        return Vec::new();
    }
    let at = |time: Option<NaiveTime>| ChosenCheckin::At(time);
    let there = day.checkins.iter().map(|c| Choice {
        words: time_words(c.time),
        which: at(c.time),
        chosen: target == at(c.time),
    });
    let words = |time: Option<NaiveTime>| time.map_or_else(|| say::CheckinNow.text(), new_at);
    let new = match target {
        ChosenCheckin::New(time) => Some(Choice {
            words: words(time),
            which: target,
            chosen: true,
        }),
        ChosenCheckin::At(_) => None,
    };
    there.chain(new).collect()
}

/// "21:15, new".
fn new_at(time: NaiveTime) -> String {
    say::CheckinNew { at: time }.text()
}

fn scores(journal: &Journal, checkin: &Checkin) -> String {
    let metrics = journal.metrics().iter();
    let words = metrics.filter_map(|metric| {
        let value = checkin.scores.get(&metric.id)?;
        Some(format!("{} {}", metric.noun(), number(*value)))
    });
    sentence_case(&words.collect::<Vec<_>>().join(", "))
}

/// Every score of it made blank: a check-in that holds nothing is gone.
fn removal(date: NaiveDate, checkin: &Checkin) -> Edit {
    let blank = |metric| Edit::Score {
        date,
        time: checkin.time,
        metric,
        value: None,
    };
    Edit::Many(checkin.scores.keys().cloned().map(blank).collect())
}

/// "once, 20:14", or the one that scores go to: "20:00, one of 2", "21:15, new".
pub fn summary(day: &Day, target: ChosenCheckin) -> Option<String> {
    match (target, day.checkins.len()) {
        (_, 0) => None,
        (ChosenCheckin::New(None), _) => Some(say::CheckinNewOne.text()),
        (ChosenCheckin::New(Some(time)), _) => Some(new_at(time)),
        (ChosenCheckin::At(time), n) => {
            let told = &time_words(time);
            Some(say::CheckinOneOf { n, told }.text())
        }
    }
}

/// "08:10", or "no time".
pub fn time_words(time: Option<NaiveTime>) -> String {
    time.map_or_else(|| say::NoTime.text(), lang::time)
}

/// Draws the list and the way to another one.
pub fn ui(ui: &mut Ui, date: NaiveDate, content: &Content, state: &mut DayState) -> Vec<Action> {
    let mut actions = Vec::new();
    if content.lines.is_empty() {
        muted(ui, &say::ScoreFirst.text());
    }
    if !content.choices.is_empty() {
        muted(ui, &say::ScoresGoTo.text());
        chips(ui, |ui| {
            for choice in &content.choices {
                let push = Push::new(&choice.words).small().chosen(choice.chosen);
                let push = push.named(
                    say::ScoresOf {
                        told: &choice.words,
                    }
                    .text(),
                );
                if push.show(ui).clicked() {
                    state.checkin = Some(choice.which);
                }
            }
        });
    }
    for shown in &content.lines {
        actions.extend(line(ui, date, content, shown, state));
    }
    if date == content.today {
        if Push::new(say::ScoreAgainNow.text())
            .lead(Icon::Plus)
            .show(ui)
            .clicked()
        {
            actions.push(Action::CheckInNow(date));
        }
    } else {
        add_field(ui, date, content, state);
    }
    if content.noted {
        let all = Push::new(say::MoveThisDay.text()).look(Look::Quiet);
        actions.extend(moved(&all.show(ui), (date, Part::Day), content.today));
    }
    actions
}

/// The calendar for the date to which the day, or its check-in, goes, once its button is pushed.
fn moved(button: &Response, (date, part): (NaiveDate, Part), today: NaiveDate) -> Option<Action> {
    let purpose = Purpose::Move(date, part);
    let calendar = || Calendar::under(button, purpose, date, today);
    button
        .clicked()
        .then(|| Action::AskDate(Box::new(calendar())))
}

fn line(
    ui: &mut Ui,
    date: NaiveDate,
    content: &Content,
    line: &Line,
    state: &mut DayState,
) -> Vec<Action> {
    let (field, words) = (FieldId::Checkin(line.time), time_words(line.time));
    let width = ui.available_width();
    let actions = if width < ONE_LINE {
        let mut actions = Vec::from_iter(time_field(ui, (date, content, line), &words, state));
        said(ui, line, width);
        let buttons = ui.horizontal(|ui| buttons(ui, (date, content, line), &words));
        actions.extend(buttons.inner);
        actions
    } else {
        let row = ui.horizontal(|ui| {
            let mut actions = Vec::from_iter(time_field(ui, (date, content, line), &words, state));
            said(ui, line, ui.available_width() - 48.0 - MOVE);
            actions.extend(buttons(ui, (date, content, line), &words));
            actions
        });
        row.inner
    };
    told(ui, date, &field, &state.details.drafts);
    actions
}

/// The field of a check-in's time, and what it does when it is left with another.
fn time_field(
    ui: &mut Ui,
    (date, content, line): (NaiveDate, &Content, &Line),
    words: &str,
    state: &mut DayState,
) -> Option<Action> {
    let field = FieldId::Checkin(line.time);
    let slot = Slot {
        date,
        field: field.clone(),
        name: &say::TimeOfScores { told: words }.text(),
        hint: &say::NoTime.text(),
        value: &line.time.map_or_else(String::new, clock),
        width: TIME,
    };
    let left = draft_field::show(ui, &mut state.details.drafts, &slot).1;
    let taken: Vec<_> = content.lines.iter().map(|line| line.time).collect();
    // A time that was refused is taken the moment that nothing is in its way.
    let others = taken.iter().copied().filter(|time| *time != line.time);
    let refused = state.details.drafts.get(date, &field);
    let refused = refused.filter(|draft| draft.left && draft.error.is_some());
    let fits = |draft: &Draft| free_time(&draft.text, &others.collect::<Vec<_>>()).is_ok();
    if !left && !refused.is_some_and(fits) {
        return None;
    }
    let (to, action) = settle_among(&mut state.details.drafts, date, line.time, &taken)?;
    if state.checkin == Some(ChosenCheckin::At(line.time)) {
        state.checkin = Some(ChosenCheckin::At(to));
    }
    Some(action)
}

/// What a check-in holds, in words that wrap.
fn said(ui: &mut Ui, line: &Line, room: f32) {
    let t = Tokens::of(ui);
    let words = legible::line(&line.words);
    let galley = ui
        .painter()
        .layout(words.clone().into_owned(), font(14.0), t.muted, room);
    let size = egui::vec2(room, galley.size().y.max(40.0));
    let (rect, response) = ui.allocate_exact_size(size, egui::Sense::hover());
    let role = egui::accesskit::Role::Label;
    response.widget_info(|| egui::WidgetInfo::labeled(role, true, &*words));
    let top = rect.center().y - galley.size().y / 2.0;
    let at = egui::pos2(rect.left(), top);
    ui.painter().galley(at, galley, t.muted);
}

/// Moves a check-in to another date, or takes it out.
fn buttons(
    ui: &mut Ui,
    (date, content, line): (NaiveDate, &Content, &Line),
    told: &str,
) -> Vec<Action> {
    let other = Push::new(say::MoveShort.text()).small();
    let other = other.named(say::MoveScoresOf { told }.text());
    let part = (date, Part::Checkin(line.time));
    let mut actions = Vec::from_iter(moved(&other.show(ui), part, content.today));
    let remove = Push::icon(Icon::Cross, say::RemoveScoresOf { told }.text());
    if remove.show(ui).clicked() {
        let label = say::UndoRemovingScores { told }.text();
        actions.push(Action::edit(label, line.removal.clone()));
    }
    actions
}

/// What is typed in a time's field means, or why it can't be.
fn told(ui: &mut Ui, date: NaiveDate, field: &FieldId, drafts: &Drafts) {
    if let Some(why) = drafts.error(date, field) {
        return field_error(ui, why);
    }
    let typed = drafts.get(date, field).map(|draft| draft.text.trim());
    let time = typed.and_then(|text| Some((text, clock(typed::time(text).ok()?))));
    if let Some((text, time)) = time
        && text != time
    {
        muted(ui, &time);
    }
}

/// Keeps another time for a check-in of the day, or says why it can't be.
pub fn settle(
    drafts: &mut Drafts,
    date: NaiveDate,
    from: Option<NaiveTime>,
    day: Option<&Day>,
) -> Option<Action> {
    let taken: Vec<_> = day?.checkins.iter().map(|checkin| checkin.time).collect();
    settle_among(drafts, date, from, &taken).map(|(_, action)| action)
}

fn settle_among(
    drafts: &mut Drafts,
    date: NaiveDate,
    from: Option<NaiveTime>,
    taken: &[Option<NaiveTime>],
) -> Option<(Option<NaiveTime>, Action)> {
    let field = FieldId::Checkin(from);
    let draft = drafts.get(date, &field).filter(|draft| draft.left)?;
    let others: Vec<_> = taken.iter().copied().filter(|time| *time != from).collect();
    match free_time(&draft.text, &others) {
        Err(why) => {
            drafts.refuse(date, &field, why);
            None
        }
        Ok(to) => {
            drafts.forget(date, &field);
            let label = say::UndoScoresTo {
                from: &time_words(from),
                to: &time_words(to),
            };
            let edit = Edit::CheckinTime { date, from, to };
            (to != from).then(|| (to, Action::edit(label.text(), edit)))
        }
    }
}

/// The typed time, where no other check-in has it.
fn free_time(text: &str, others: &[Option<NaiveTime>]) -> Result<Option<NaiveTime>, String> {
    let text = Some(text.trim()).filter(|text| !text.is_empty());
    let time = text
        .map(typed::time)
        .transpose()
        .map_err(|e| e.to_string())?;
    if others.contains(&time) {
        let taken = |at| say::ScoredAtAlready { at }.text();
        return Err(time.map_or_else(|| say::ScoredTimelessAlready.text(), taken));
    }
    Ok(time)
}

/// The time of a check-in of a past day; Enter opens it for its scores.
fn add_field(ui: &mut Ui, date: NaiveDate, content: &Content, state: &mut DayState) {
    let field = FieldId::NewCheckin;
    let mut add = false;
    ui.horizontal(|ui| {
        let slot = Slot {
            date,
            field: field.clone(),
            name: &say::WhenScoredAgain.text(),
            hint: "20:00",
            value: "",
            width: TIME,
        };
        let (response, _) = draft_field::show(ui, &mut state.details.drafts, &slot);
        add = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        add |= Push::new(say::ScoreAgain.text()).show(ui).clicked();
    });
    if state.details.focus.as_ref() == Some(&field) {
        state.details.focus = None;
        ui.memory_mut(|memory| memory.request_focus(field_id(&field)));
    }
    if add {
        let taken: Vec<_> = content.lines.iter().map(|line| line.time).collect();
        let typed = state.details.drafts.text(date, &field).to_owned();
        match typed::time(&typed)
            .map_err(|e| e.to_string())
            .and_then(|_| free_time(&typed, &taken))
        {
            Err(_) if typed.trim().is_empty() => {
                let why = say::ScoreAgainWhen.text();
                state.details.drafts.insist(date, &field, why);
            }
            Err(why) => state.details.drafts.insist(date, &field, why),
            Ok(time) => {
                state.details.drafts.forget(date, &field);
                state.checkin = Some(ChosenCheckin::New(time));
                state.focus = Some(Focus::FirstBlank);
            }
        }
    }
    told(ui, date, &field, &state.details.drafts);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_that_is_taken_or_no_time_is_refused_in_words() {
        let eight = NaiveTime::from_hms_opt(8, 10, 0);
        assert_eq!(
            free_time("810", &[eight]),
            Err("The day was scored at 08:10 already. Choose another minute.".into())
        );
        assert_eq!(
            free_time("25:70", &[eight]),
            Err("25:70 is not a time. Write one like 23:10, 2310 or 11:10 pm.".into())
        );
        assert_eq!(free_time("", &[eight]), Ok(None));
        assert_eq!(free_time("8:10", &[]), Ok(eight));
    }
}
