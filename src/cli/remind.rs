//! `remind`: one question on the desktop in the evening, unless something is noted. Nothing is written.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime};

use super::args;
#[cfg(all(feature = "gui", not(target_os = "linux")))]
use super::dialog::ask;
use super::failure::Failure;
#[cfg(not(feature = "gui"))]
use super::notice::Unasked;
use super::notice::{Answer, Question};
#[cfg(all(feature = "gui", target_os = "linux"))]
use super::notification::ask;
use super::{Done, Face, Outcome};
use crate::model::evening::{MORNING, day_meant};
use crate::model::journal::Journal;
use crate::store::{FileState, is_usual};

/// What is seen over the shoulder says nothing of health.
const QUESTION: Question = Question {
    title: "How was today?",
    words: "Four numbers.",
    button: "Open Unkink",
};

pub(super) fn run(face: &mut Face<'_>, args: &args::Remind) -> Outcome {
    let now = face.now.today.and_time(face.now.time);
    if args.after.is_some_and(|after| now.time() < after) {
        return Ok(Done::Well);
    }
    let loaded = face.load()?;
    let store = face.store()?;
    if loaded.state == FileState::New && !is_usual(store.path()) {
        return Err(Failure::Refused(format!(
            "There is no journal, so nobody is reminded; is its disk connected? File: {}",
            store.path().display()
        )));
    }
    if is_noted(&loaded.journal, day_meant(&loaded.journal, now)) {
        return Ok(Done::Well);
    }
    match ask(&QUESTION, until_morning(now)) {
        Ok(Answer::Open(token)) => open_window(face, token.as_deref()),
        Ok(Answer::None) => Ok(Done::Well),
        Err(why) => Err(Failure::Refused(why.to_string())),
    }
}

#[cfg(not(feature = "gui"))]
fn ask(_: &Question, _: std::time::Duration) -> Result<Answer, Unasked> {
    Err(Unasked::NotHere)
}

fn is_noted(journal: &Journal, date: NaiveDate) -> bool {
    let day = journal.day(date);
    day.is_some_and(|day| !day.is_empty()) || !journal.sessions_on(date).is_empty()
}

/// The question is about this evening: with it, it goes.
fn until_morning(now: NaiveDateTime) -> std::time::Duration {
    let morning = NaiveTime::from_hms_opt(MORNING, 0, 0).unwrap_or_default();
    let today = now.date().and_time(morning);
    let next = if now < today {
        Some(today)
    } else {
        today.checked_add_days(Days::new(1))
    };
    let left = next
        .map(|next| next - now)
        .and_then(|left| left.to_std().ok());
    left.unwrap_or_default()
}

/// Opens the window beside this program, or the one that the shell finds, on the same journal.
fn open_window(face: &Face<'_>, token: Option<&str>) -> Outcome {
    let name = format!("unkink{}", std::env::consts::EXE_SUFFIX);
    let own = std::env::current_exe().ok();
    let beside = own
        .map(|own| own.with_file_name(&name))
        .filter(|path| path.is_file());
    let mut window = Command::new(beside.unwrap_or_else(|| PathBuf::from(name)));
    if let Some(journal) = &face.named {
        window.arg("--journal").arg(journal);
    }
    if let Some(token) = token {
        // By this the desktop knows that the person asked for the window, and puts it in front.
        window
            .env("XDG_ACTIVATION_TOKEN", token)
            .env("DESKTOP_STARTUP_ID", token);
    }
    window
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    match window.spawn() {
        Ok(_) => Ok(Done::Well),
        Err(error) => Err(Failure::Refused(format!(
            "The window can't be opened: {error}."
        ))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::edit::Edit;
    use crate::model::time::parse_date;

    #[test]
    fn anything_of_the_day_is_an_entry_and_nothing_of_another() {
        let day = parse_date("2026-11-22").unwrap();
        let mut journal = Journal::default();
        assert!(!is_noted(&journal, day));
        journal
            .apply(Edit::Note(day, Some("noted".into())))
            .unwrap();
        assert!(is_noted(&journal, day));
        assert!(!is_noted(&journal, day.succ_opt().unwrap()));
    }

    #[test]
    fn the_question_goes_at_four_in_the_morning() {
        let at = |hour| {
            parse_date("2026-11-22")
                .unwrap()
                .and_hms_opt(hour, 0, 0)
                .unwrap()
        };
        let hours = |hour| until_morning(at(hour)).as_secs() / 3600;
        assert_eq!((hours(21), hours(0), hours(4)), (7, 4, 24));
    }
}
