//! `session`: add, list and remove.

use super::args::{Session as Which, SessionAdd};
use super::days;
use super::failure::Failure;
use super::table::{Side, Table};
use super::{Done, Face, Outcome};
use crate::lang::{self, say};
use crate::model::area::Area;
use crate::model::edit::Edit;
use crate::model::error::EditError;
use crate::model::journal::Journal;
use crate::model::legible;
use crate::model::session::{Kind, Reason, Session, SessionId};
use crate::model::time::{check_date, check_session_date};
use crate::model::typed::say_minutes;

pub(super) fn run(face: &mut Face<'_>, which: Which) -> Outcome {
    match which {
        Which::Add(args) => add(face, &args),
        Which::List => list(face),
        Which::TookPlace { id, date } => took_place(face, &SessionId::new(&id), date.as_deref()),
        Which::Remove { id } => remove(face, &SessionId::new(&id)),
    }
}

fn add(face: &mut Face<'_>, args: &SessionAdd) -> Outcome {
    let date = days::near(face, "--date", &args.date)?;
    let date = check_session_date(date, face.now.today)?;
    let id = SessionId::from_parts(face.now.millis, face.now.random);
    let filled = |text: &Option<String>| text.clone().filter(|text| !text.trim().is_empty());
    let session = Session {
        time: args.time,
        minutes: args.minutes,
        with: filled(&args.with),
        areas: args
            .area
            .iter()
            .map(|a| area(a))
            .collect::<Result<_, _>>()?,
        pressure: args.pressure,
        reason: args.reason,
        cost: filled(&args.cost),
        note: filled(&args.note),
        planned: date > face.now.today,
        ..Session::new(id.clone(), date, Kind::new(&args.kind))
    };
    let said = said(&session);
    let edit = Edit::put_session(session);
    let ((), done) = face.enter(|journal| {
        journal.apply(edit)?;
        Ok(())
    })?;
    face.say(&id.to_string())?;
    if let Some(said) = said {
        // Beside the output, which may be read by a program.
        face.remark(&said);
    }
    Ok(done)
}

/// What a time and a length mean, which can be typed in many ways, and that its day is still to come.
fn said(session: &Session) -> Option<String> {
    let to_come = session.planned;
    if session.time.is_none() && session.minutes.is_none() && !to_come {
        return None;
    }
    let (name, on) = (session.kind.as_str(), session.date);
    let mut told = match session.time {
        Some(at) => say::SessionAddedAt { at, name, on }.text(),
        None => say::SessionAdded { name, on }.text(),
    };
    if let Some(amount) = &session.minutes.map(say_minutes) {
        told = say::SessionWithLength {
            amount,
            told: &told,
        }
        .text();
    }
    if to_come {
        told = say::SessionToCome { told: &told }.text();
    }
    Some(told)
}

/// A region that can be chosen.
fn area(text: &str) -> Result<Area, Failure> {
    if let Some(area) = Area::meant(text) {
        return Ok(area);
    }
    let all: Vec<_> = Area::all().map(|area| area.to_string()).collect();
    let (given, names) = (text, &all.join(", "));
    Err(Failure::Refused(
        say::SessionNoRegion { given, names }.text(),
    ))
}

fn list(face: &mut Face<'_>) -> Outcome {
    let journal = face.read()?;
    if journal.all_sessions().is_empty() {
        face.say(&say::SessionNone.text())?;
        return Ok(Done::Well);
    }
    let mut table = Table::new(&[
        (&say::ListDate.text(), Side::Left),
        (&say::ListTime.text(), Side::Left),
        (&say::ListKind.text(), Side::Left),
        (&say::ListMinutes.text(), Side::Right),
        (&say::ListWhoWith.text(), Side::Left),
        (&say::ListReason.text(), Side::Left),
        (&say::ListId.text(), Side::Left),
    ]);
    for session in journal.all_sessions() {
        table.row(vec![
            session.date.to_string(),
            session.time.map(lang::time).unwrap_or_default(),
            if session.planned {
                let name = session.kind.as_str();
                say::SessionListPlanned { name }.text()
            } else {
                session.kind.to_string()
            },
            session.minutes.map(|m| m.to_string()).unwrap_or_default(),
            session.with.clone().unwrap_or_default(),
            session.reason.map(Reason::said).unwrap_or_default(),
            session.id.to_string(),
        ]);
    }
    face.table(&table)?;
    Ok(Done::Well)
}

/// A planned session took place, on its day or on another one.
fn took_place(face: &mut Face<'_>, id: &SessionId, date: Option<&str>) -> Outcome {
    let date = date
        .map(|text| days::day(face, "--date", text))
        .transpose()?;
    let today = face.now.today;
    let (session, done) = face.enter(|journal| {
        let session = journal.session(&as_listed(journal, id)).cloned();
        let session = session.ok_or_else(|| EditError::NoSession(id.clone()))?;
        let date = check_date(date.unwrap_or(session.date), today)?;
        let planned = false;
        let session = Session {
            date,
            planned,
            ..session
        };
        journal.apply(Edit::put_session(session.clone()))?;
        Ok(session)
    })?;
    let (name, on) = (session.kind.as_str(), session.date);
    face.say(&say::SessionTookPlace { name, on }.text())?;
    Ok(done)
}

fn remove(face: &mut Face<'_>, id: &SessionId) -> Outcome {
    let (session, done) = face.enter(|journal| {
        let id = as_listed(journal, id);
        let session = journal.session(&id).cloned();
        journal.apply(Edit::remove_session(id))?;
        Ok(session)
    })?;
    if let Some(session) = session {
        let (name, on) = (session.kind.as_str(), session.date);
        face.say(&say::SessionRemoved { name, on }.text())?;
    }
    Ok(done)
}

/// The id that is meant: as it stands in the file, or as it is shown, where one alone is shown so.
fn as_listed(journal: &Journal, typed: &SessionId) -> SessionId {
    if journal.session(typed).is_some() {
        return typed.clone();
    }
    let shown = |id: &&SessionId| legible::line(id.as_str()).trim() == typed.as_str().trim();
    let ids = journal.all_sessions().iter().map(|session| &session.id);
    let mut found = ids.filter(shown);
    match (found.next(), found.next()) {
        (Some(id), None) => id.clone(),
        _ => typed.clone(),
    }
}
