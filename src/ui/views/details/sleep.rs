//! The night: four times, how often and how long awake, and what comes of them.
//!
//! Each field is kept by itself as soon as it is left and fits the others; one that does not fit
//! stays as typed, and is looked at again whenever another one is kept.

use std::ops::RangeInclusive;
use std::sync::Arc;

use chrono::{NaiveDate, NaiveTime, Timelike as _};
use egui::Ui;

use crate::lang::{TimeForm, say};
use crate::model::day::Day;
use crate::model::edit::Edit;
use crate::model::journal::Journal;
use crate::model::sleep::Sleep;
use crate::model::time::clock;
use crate::model::typed::{self, say_minutes};
use crate::ui::action::Action;
use crate::ui::details::{DetailsState, Drafts, FieldId, NightField};
use crate::ui::text::day_month;
use crate::ui::theme::font;
use crate::ui::widgets::draft_field::{self, Slot};
use crate::ui::widgets::push::Push;
use crate::ui::widgets::{body, field_error, labelled, muted};

/// The fields in the order of the night.
const FIELDS: [NightField; 7] = [
    NightField::Bed,
    NightField::Asleep,
    NightField::Awake,
    NightField::Up,
    NightField::Awakenings,
    NightField::MinutesAwake,
    NightField::MinutesAsleep,
];
/// So many of them are of the clock; the last one stands for itself, for who did not look at it.
const BY_CLOCK: usize = 6;
/// No night has more minutes, and nobody counts more awakenings.
const MINUTES: RangeInclusive<u32> = 0..=1440;
const AWAKENINGS: RangeInclusive<u32> = 0..=100;

/// The title of a field.
fn title(field: NightField) -> String {
    match field {
        NightField::Bed => say::NightBed.text(),
        NightField::Asleep => say::NightAsleep.text(),
        NightField::Awake => say::NightAwake.text(),
        NightField::Up => say::NightUp.text(),
        NightField::Awakenings => say::NightAwakenings.text(),
        NightField::MinutesAwake => say::NightMinutesAwake.text(),
        NightField::MinutesAsleep => say::NightHoursAsleep.text(),
    }
}

/// What is shown of the night.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// The night that ended on the day.
    pub night: Sleep,
    /// The night noted last before it, with its date in words: a faint hint.
    pub before: Option<(String, Sleep)>,
}

/// The night of `date`.
pub fn content(journal: &Journal, date: NaiveDate, today: NaiveDate) -> Content {
    let noted = |(day, noted): (&NaiveDate, &Arc<Day>)| {
        let night = noted.sleep.as_deref().cloned()?;
        Some((day_month(*day, today), night))
    };
    let earlier = journal.days().range(..date).rev();
    Content {
        night: journal
            .day(date)
            .and_then(|day| day.sleep.as_deref().cloned())
            .unwrap_or_default(),
        before: earlier.take(super::latest::LOOKED_THROUGH).find_map(noted),
    }
}

/// "23:10 to 7:05 · 6 h 45", or what else is known.
pub fn summary(day: &Day) -> Option<String> {
    let night = day.sleep.as_deref()?;
    let short = |time: NaiveTime| TimeForm::Short.of(time);
    let (from, to) = (night.bed.or(night.asleep), night.up.or(night.awake));
    Some(match (from, to) {
        (Some(from), Some(to)) => {
            let (from, to) = (&short(from), &short(to));
            let minutes = night.minutes_asleep();
            match minutes.and_then(|minutes| u32::try_from(minutes).ok()) {
                Some(slept) => say::NightSpanSlept { from, slept, to }.text(),
                None => say::NightSpan { from, to }.text(),
            }
        }
        (Some(from), None) => {
            let from = &short(from);
            say::NightFrom { from }.text()
        }
        (None, Some(to)) => say::NightTo { to: &short(to) }.text(),
        (None, None) => result(night).unwrap_or_else(|| say::NightPartly.text()),
    })
}

/// "6 h 45 asleep, 85 % of the time in bed", as far as the night tells.
pub fn result(night: &Sleep) -> Option<String> {
    let minutes = night.minutes_asleep()?;
    let slept = u32::try_from(minutes).unwrap_or_default();
    Some(match night.efficiency() {
        Some(share) => {
            let figure = &format!("{:.0}", share * 100.0);
            say::NightSleptShare { figure, slept }.text()
        }
        None => say::NightSlept { slept }.text(),
    })
}

/// The field's text in a night.
fn text(night: &Sleep, field: NightField) -> String {
    let time = |time: Option<NaiveTime>| time.map_or_else(String::new, clock);
    let whole = |n: Option<u32>| n.map_or_else(String::new, |n| n.to_string());
    match field {
        NightField::Bed => time(night.bed),
        NightField::Asleep => time(night.asleep),
        NightField::Awake => time(night.awake),
        NightField::Up => time(night.up),
        NightField::Awakenings => whole(night.awakenings),
        NightField::MinutesAwake => whole(night.minutes_awake),
        NightField::MinutesAsleep => night.minutes_asleep.map_or_else(String::new, hours),
    }
}

/// "7" or "7:05".
fn hours(minutes: u32) -> String {
    match minutes % 60 {
        0 => (minutes / 60).to_string(),
        rest => format!("{}:{rest:02}", minutes / 60),
    }
}

/// The night with this text in a field; or why it can't be.
fn with(night: &Sleep, field: NightField, text: &str) -> Result<Sleep, String> {
    let text = Some(text.trim()).filter(|text| !text.is_empty());
    let time = || {
        let read = text.map(typed::time_of_night).transpose();
        read.map_err(|e| e.to_string())
    };
    let mut night = night.clone();
    match field {
        NightField::Bed => night.bed = time()?,
        NightField::Asleep => night.asleep = time()?,
        NightField::Awake => night.awake = time()?,
        NightField::Up => night.up = time()?,
        NightField::Awakenings => {
            let read = text.map(|text| typed::whole(text, &AWAKENINGS));
            night.awakenings = read.transpose().map_err(|e| e.to_string())?;
        }
        NightField::MinutesAwake => {
            let read = text.map(|text| typed::minutes(text, &MINUTES));
            night.minutes_awake = read.transpose().map_err(|e| e.to_string())?;
        }
        NightField::MinutesAsleep => {
            let read = text.map(|text| {
                let hours = typed::measured(text, "h").filter(|hours| (0.0..=24.0).contains(hours));
                let hours = hours.ok_or_else(|| say::HoursUnreadable { told: text }.text())?;
                Ok::<u32, String>((hours * 60.0).round() as u32)
            });
            night.minutes_asleep = read.transpose()?;
        }
    }
    night.check().map_err(|error| error.to_string())?;
    Ok(night)
}

/// Keeps the fields that were left, each as a change of its own; what does not fit the others
/// stays in its field with the reason.
pub fn settle(drafts: &mut Drafts, date: NaiveDate, night: &Sleep) -> Vec<Action> {
    let (mut night, mut actions) = (night.clone(), Vec::new());
    let mut going = true;
    while std::mem::take(&mut going) {
        for field in FIELDS {
            let id = FieldId::Night(field);
            let Some(draft) = drafts.get(date, &id).filter(|draft| draft.left) else {
                continue;
            };
            match with(&night, field, &draft.text) {
                Err(why) => drafts.refuse(date, &id, why),
                Ok(changed) => {
                    drafts.forget(date, &id);
                    going = true;
                    if changed != night {
                        let words = text(&changed, field);
                        let words = Some(words).filter(|words| !words.is_empty());
                        let words = words.unwrap_or_else(|| say::Blank.text());
                        let label = format!("{} {words}", title(field).to_lowercase());
                        let edit = Edit::Sleep(date, Some(changed.clone()));
                        actions.push(Action::edit(label, edit));
                        night = changed;
                    }
                }
            }
        }
    }
    actions
}

/// The night as it would be with what is being typed, where that already makes sense.
fn preview(drafts: &Drafts, date: NaiveDate, night: &Sleep) -> Sleep {
    let each = |night, field: &NightField| typed_in(drafts, date, night, *field);
    FIELDS.iter().fold(night.clone(), each)
}

/// The night with what is typed in one field, where that fits.
fn typed_in(drafts: &Drafts, date: NaiveDate, night: Sleep, field: NightField) -> Sleep {
    let draft = drafts.get(date, &FieldId::Night(field));
    let typed = draft.and_then(|draft| with(&night, field, &draft.text).ok());
    typed.unwrap_or(night)
}

/// Whether what stands in the field is read, and was not refused.
fn fits(drafts: &Drafts, date: NaiveDate, night: &Sleep, field: NightField) -> bool {
    let draft = drafts.get(date, &FieldId::Night(field));
    draft.is_none_or(|draft| draft.error.is_none() && with(night, field, &draft.text).is_ok())
}

/// Draws the fields and what comes of them.
pub fn ui(
    ui: &mut Ui,
    date: NaiveDate,
    content: &Content,
    state: &mut DetailsState,
) -> Vec<Action> {
    let mut left = false;
    let (each, width) = field_places(ui);
    let blank = Sleep::default();
    let before = content.before.as_ref().map_or(&blank, |(_, night)| night);
    let (by_clock, alone) = FIELDS.split_at(BY_CLOCK);
    for fields in by_clock.chunks(each).chain([alone]) {
        ui.horizontal(|ui| {
            for field in fields {
                let title = title(*field);
                let slot = Slot {
                    date,
                    field: FieldId::Night(*field),
                    name: &title,
                    hint: &text(before, *field),
                    value: &text(&content.night, *field),
                    width,
                };
                let label = match field {
                    NightField::MinutesAsleep => say::NightOnlyHours.text(),
                    _ => title.clone(),
                };
                let (_, was_left) = labelled(ui, &label, |ui| {
                    draft_field::show(ui, &mut state.drafts, &slot)
                });
                left |= was_left;
            }
        });
    }
    let mut actions = if left {
        settle(&mut state.drafts, date, &content.night)
    } else {
        Vec::new()
    };
    recheck(&mut state.drafts, date, &content.night);
    for field in FIELDS {
        if let Some(told) = state.drafts.error(date, &FieldId::Night(field)) {
            let name = &title(field);
            if told.starts_with(name) {
                field_error(ui, told);
            } else {
                field_error(ui, &say::NameAndTold { name, told }.text());
            }
        }
    }
    told(ui, &state.drafts, date, &content.night);
    let asked = ask_hours(ui, date, &content.night);
    let night = &content.night;
    if let (Some(said), Some(_)) = (night.minutes_asleep, night.minutes_by_times()) {
        muted(ui, &say::NightTimesCount { slept: said }.text());
    }
    if let Some((day_name, _)) = content.before.as_ref().filter(|_| content.night.is_empty()) {
        muted(ui, &say::NightFaint { day_name }.text());
    }
    actions.extend(asked);
    actions
}

/// The hours that a time of falling asleep may be meant as: nobody who goes to bed in the evening falls asleep at 7.
fn may_be_hours(night: &Sleep) -> Option<u32> {
    const HOURS: std::ops::RangeInclusive<u32> = 240..=720;
    let minutes = |time: NaiveTime| time.num_seconds_from_midnight() / 60;
    let asleep = minutes(night.asleep?);
    let awake = |bed| (1440 + asleep - minutes(bed)) % 1440;
    let is_odd = night.bed.is_none_or(|bed| awake(bed) > 240);
    let is_free = night.minutes_asleep.is_none();
    (is_odd && is_free && HOURS.contains(&asleep)).then_some(asleep)
}

/// Asks whether a time of falling asleep in the morning was meant as a length.
fn ask_hours(ui: &mut Ui, date: NaiveDate, night: &Sleep) -> Option<Action> {
    let (minutes, asleep) = (may_be_hours(night)?, night.asleep?);
    muted(ui, &say::NightAskHours { asleep }.text());
    let meant = Sleep {
        asleep: None,
        minutes_asleep: Some(minutes),
        ..night.clone()
    };
    let words = say::NightSlept { slept: minutes }.text();
    let push = Push::new(&words).small().show(ui);
    let edit = Edit::Sleep(date, Some(meant));
    push.clicked().then(|| Action::edit(words, edit))
}

/// What is being typed means, and what comes of the night; before that, how it can be written.
fn told(ui: &mut Ui, drafts: &Drafts, date: NaiveDate, night: &Sleep) {
    let typed = FIELDS.into_iter().find_map(|field| {
        let (name, told) = (&title(field), &meant(drafts, date, field)?);
        Some(say::NameAndTold { name, told }.text())
    });
    // No sum beside a field that is not in it.
    let is_whole = FIELDS.iter().all(|field| fits(drafts, date, night, *field));
    let result = result(&preview(drafts, date, night)).filter(|_| is_whole);
    let words = match (typed, result) {
        (Some(typed), Some(result)) => format!("{typed} \u{b7} {result}"),
        (Some(words), None) | (None, Some(words)) => words,
        (None, None) => {
            muted(ui, &say::NightHelp.text());
            return;
        }
    };
    let response = body(ui, &words);
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_live(egui::accesskit::Live::Polite);
    });
}

/// What is being typed in the field means, in plain words.
fn meant(drafts: &Drafts, date: NaiveDate, field: NightField) -> Option<String> {
    let draft = drafts.get(date, &FieldId::Night(field))?;
    let being_typed = !draft.left && draft.text != draft.base && !draft.text.trim().is_empty();
    // The rest of the night may not fit yet; that is said when the field is left.
    let alone = being_typed.then(|| with(&Sleep::default(), field, &draft.text).ok())??;
    Some(match field {
        NightField::Awakenings => {
            let n = alone.awakenings? as usize;
            say::NightWoken { n }.text()
        }
        NightField::MinutesAwake => say_minutes(alone.minutes_awake?),
        NightField::MinutesAsleep => result(&alone)?,
        _ => text(&alone, field),
    })
}

/// Takes an error back the moment that what is typed elsewhere makes its field fit.
fn recheck(drafts: &mut Drafts, date: NaiveDate, night: &Sleep) {
    for field in FIELDS {
        let id = FieldId::Night(field);
        let Some(draft) = drafts.get(date, &id).filter(|draft| draft.error.is_some()) else {
            continue;
        };
        let text = draft.text.clone();
        let others = FIELDS.iter().filter(|other| **other != field);
        let others = others.fold(night.clone(), |night, other| {
            typed_in(drafts, date, night, *other)
        });
        if with(&others, field, &text).is_ok() {
            drafts.fits(date, &id);
        }
    }
}

/// How many fields stand beside each other, and how wide each is: so many that a time is shown whole.
fn field_places(ui: &Ui) -> (usize, f32) {
    let longest = say::LongestTime.text();
    let text = ui
        .painter()
        .layout_no_wrap(longest, font(16.0), egui::Color32::PLACEHOLDER);
    let least = text.size().x + 2.0 * f32::from(draft_field::NARROW) + 2.0;
    let room = ui.available_width();
    let width = |each: usize| ((room - 8.0 * (each as f32 - 1.0)) / each as f32).floor();
    let fits = |each: &usize| width(*each) >= least;
    let each = [6, 3, 2].into_iter().find(fits).unwrap_or(1);
    (each, width(each).min(96.0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::time::parse_date;

    fn day() -> NaiveDate {
        parse_date("2026-11-22").unwrap()
    }

    fn typed(fields: &[(NightField, &str)]) -> Drafts {
        let mut drafts = Drafts::default();
        for (field, text) in fields {
            drafts.begin(day(), &FieldId::Night(*field), "").text = (*text).into();
        }
        drafts.leave_all();
        drafts
    }

    #[test]
    fn a_night_typed_in_a_hurry_has_its_result() {
        assert_eq!(
            with(&Sleep::default(), NightField::MinutesAsleep, "about 7")
                .unwrap()
                .minutes_asleep,
            Some(420)
        );
        let fields = ["2310", "23.40", "650", "7:05", "2", "25"];
        let night = FIELDS
            .iter()
            .zip(fields)
            .fold(Sleep::default(), |night, (field, text)| {
                with(&night, *field, text).unwrap()
            });
        assert_eq!(
            result(&night).as_deref(),
            Some("6 h 45 asleep, 85 % of the time in bed")
        );
        let noted = Day {
            sleep: Some(Box::new(night)),
            ..Day::default()
        };
        assert_eq!(
            summary(&noted).as_deref(),
            Some("23:10 to 7:05 \u{b7} 6 h 45")
        );
    }

    #[test]
    fn a_time_of_falling_asleep_in_the_morning_may_be_a_length() {
        let night = |bed, asleep| {
            let night = with(&Sleep::default(), NightField::Bed, bed).unwrap();
            may_be_hours(&with(&night, NightField::Asleep, asleep).unwrap())
        };
        assert_eq!(night("", "7"), Some(420));
        assert_eq!(night("23", "630"), Some(390));
        assert_eq!(night("22:30", "23:00"), None);
        assert_eq!(night("", "1:30"), None);
        assert_eq!(night("6:30", "7"), None, "after a night at work");
    }

    #[test]
    fn each_field_is_a_step_of_its_own_named_for_undo() {
        let mut drafts = typed(&[(NightField::Bed, "2310"), (NightField::Up, "7")]);
        let actions = settle(&mut drafts, day(), &Sleep::default());
        let labels: Vec<_> = actions
            .iter()
            .map(|action| match action {
                Action::Edit { label, .. } => label.as_str(),
                _ => "",
            })
            .collect();
        assert_eq!(labels, ["to bed 23:10", "up 07:00"]);
        assert_eq!(drafts, Drafts::default());
    }

    #[test]
    fn what_does_not_fit_waits_in_its_field_until_another_one_makes_it_fit() {
        let night = with(&Sleep::default(), NightField::Awake, "6:50").unwrap();
        let mut drafts = typed(&[(NightField::Up, "6:30")]);
        assert!(settle(&mut drafts, day(), &night).is_empty());
        let up = FieldId::Night(NightField::Up);
        assert_eq!(
            drafts.error(day(), &up),
            Some("Up (06:30) is before awake (06:50). Which one is right?")
        );
        drafts
            .begin(day(), &FieldId::Night(NightField::Awake), "")
            .text = "6:20".into();
        drafts.leave_all();
        assert_eq!(settle(&mut drafts, day(), &night).len(), 2);
        assert_eq!(drafts, Drafts::default());
    }

    #[test]
    fn what_is_no_number_of_minutes_is_said_with_the_range() {
        let minutes = |text| with(&Sleep::default(), NightField::MinutesAwake, text).unwrap_err();
        assert_eq!(minutes("-5"), "-5 is outside 0 to 1440.");
        assert_eq!(
            minutes("ten"),
            "ten is not a length of time. Write minutes, like 25, 25 min or 1h30."
        );
    }
}
