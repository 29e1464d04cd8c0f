//! Lists in one cell: medicines, painful regions, tags, sessions.
//!
//! `ibuprofen (400 mg) x 2; heat cream x 1`, `lower-left 5; hip-left 3.5`, `desk day; travel`,
//! `massage, 17:30, 60 min, with Ana`. `none` says "noted as none"; a blank cell says "not noted".
//! Brackets, commas, semicolons and backslashes inside a name stand behind a backslash. What is
//! written here is read here.

use chrono::NaiveDate;

use crate::model::area::{Area, Areas};
use crate::model::check::{check_area, check_medication};
use crate::model::extra::Extra;
use crate::model::medication::Medication;
use crate::model::session::{Kind, MINUTES, Session, SessionId};
use crate::model::time::clock;
use crate::model::typed;

/// The word for an empty list.
const NONE: &str = "none";

/// Medicines as one cell.
pub fn medicines(list: &[Medication]) -> String {
    let one = |m: &Medication| {
        let dose = m.dose.as_deref().map(escape);
        let dose = dose.map_or_else(String::new, |dose| format!(" ({dose})"));
        format!("{}{dose} x {}", escape(&m.name), m.count)
    };
    join(list.iter().map(one))
}

/// Reads [`medicines`]; the error is the reason in words.
pub fn read_medicines(text: &str) -> Result<Vec<Medication>, String> {
    items(text).map(read_medicine).collect()
}

/// Reads one medicine of [`medicines`]; the error is the reason in words.
pub(super) fn read_medicine(item: &str) -> Result<Medication, String> {
    let bad = || format!("{item} is not a medicine like \"ibuprofen (400 mg) x 2\"");
    let (what, count) = item.rsplit_once(" x ").unwrap_or((item, "1"));
    let (name, dose) = match what.trim_end().strip_suffix(')') {
        Some(open) if !open.ends_with('\\') => open.rsplit_once(" (").ok_or_else(bad)?,
        _ => (what, ""),
    };
    let medication = Medication {
        name: unescape(name.trim()),
        dose: (!dose.is_empty()).then(|| unescape(dose)),
        count: typed::decimal(count, true).ok_or_else(bad)?,
        extra: Extra::new(),
    };
    check_medication(&medication).map_err(|_| bad())?;
    Ok(medication)
}

/// Painful regions with their intensities as one cell.
pub fn regions(areas: &Areas) -> String {
    join(
        areas
            .iter()
            .map(|(area, value)| format!("{} {value}", escape(area.as_str()))),
    )
}

/// Reads [`regions`]; the error is the reason in words.
pub fn read_regions(text: &str) -> Result<Areas, String> {
    let one = |item: &str| {
        let bad = || format!("{item} is not a region and its intensity, like \"lower-left 5\"");
        let (area, value) = item.rsplit_once(' ').ok_or_else(bad)?;
        let (area, value) = (
            Area::new(&unescape(area)),
            value.parse().map_err(|_| bad())?,
        );
        check_area(&area, value).map_err(|_| bad())?;
        Ok((area, value))
    };
    items(text).map(one).collect()
}

/// Tags as one cell.
pub fn tags(list: &[String]) -> String {
    list.iter()
        .map(|tag| escape(tag))
        .collect::<Vec<_>>()
        .join("; ")
}

/// Reads [`tags`].
pub fn read_tags(text: &str) -> Vec<String> {
    split(text, ';').map(unescape).collect()
}

/// Sessions as one cell: kind, time, minutes and with whom, as far as they are known.
pub fn visits(sessions: &[Session]) -> String {
    let one = |session: &Session| {
        let mut parts = vec![escape(session.kind.as_str())];
        parts.extend(session.time.map(clock));
        parts.extend(session.minutes.map(|minutes| format!("{minutes} min")));
        parts.extend(
            session
                .with
                .iter()
                .map(|with| format!("with {}", escape(with))),
        );
        parts.join(", ")
    };
    sessions.iter().map(one).collect::<Vec<_>>().join("; ")
}

/// Reads [`visits`]; the sessions have no id yet. The error is the reason in words.
pub fn read_visits(text: &str, date: NaiveDate) -> Result<Vec<Session>, String> {
    let one = |item: &str| {
        let bad = || format!("{item} is not a session like \"massage, 17:30, 60 min, with Ana\"");
        let mut parts = split(item, ',');
        let kind = parts.next().ok_or_else(bad)?;
        let mut session = visit(date, Kind::new(&unescape(kind)));
        for part in parts {
            if let Some(with) = part.strip_prefix("with ") {
                session.with = Some(unescape(with));
            } else if part.ends_with(" min") {
                session.minutes = Some(typed::minutes(part, &MINUTES).map_err(|_| bad())?);
            } else {
                session.time = Some(typed::time(part).map_err(|_| bad())?);
            }
        }
        Ok(session)
    };
    split(text, ';').map(one).collect()
}

/// A session of which the day and the kind are known, without an id yet.
pub(super) fn visit(date: NaiveDate, kind: Kind) -> Session {
    Session::new(SessionId::new(""), date, kind)
}

fn join(items: impl Iterator<Item = String>) -> String {
    let items: Vec<_> = items.collect();
    if items.is_empty() {
        NONE.to_owned()
    } else {
        items.join("; ")
    }
}

/// The items of a list, none for the word `none`.
fn items(text: &str) -> impl Iterator<Item = &str> {
    let text = if text.trim().eq_ignore_ascii_case(NONE) {
        ""
    } else {
        text
    };
    split(text, ';')
}

/// Splits at separators that no backslash guards.
fn split(text: &str, separator: char) -> impl Iterator<Item = &str> {
    let mut guarded = false;
    text.split(move |c| {
        let at = c == separator && !guarded;
        guarded = c == '\\' && !guarded;
        at
    })
    .map(str::trim)
    .filter(|item| !item.is_empty())
}

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '\\' | ';' | ',' | '(' | ')') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

fn unescape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        out.push(if c == '\\' {
            chars.next().unwrap_or(c)
        } else {
            c
        });
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn medicine(name: &str, dose: Option<&str>, count: f64) -> Medication {
        Medication {
            name: name.into(),
            dose: dose.map(Into::into),
            count,
            extra: Extra::new(),
        }
    }

    #[test]
    fn medicines_come_back_as_they_were() {
        let list = vec![
            medicine("ibuprofen", Some("400 mg"), 2.0),
            medicine("cream; the (green) one", None, 0.5),
            medicine("odd \\", Some("1 (big); round"), 1.0),
        ];
        let cell = medicines(&list);
        assert!(cell.starts_with("ibuprofen (400 mg) x 2; "), "{cell}");
        assert_eq!(read_medicines(&cell), Ok(list));
    }

    #[test]
    fn none_is_an_empty_list() {
        assert_eq!(medicines(&[]), "none");
        assert_eq!(read_medicines("None"), Ok(vec![]));
        assert_eq!(regions(&Areas::new()), "none");
    }

    #[test]
    fn regions_and_tags_come_back_as_they_were() {
        let areas = Areas::from([(Area::new("lower-left"), 5.0), (Area::new("a b"), 3.5)]);
        assert_eq!(read_regions(&regions(&areas)), Ok(areas));
        let list = vec!["desk day".to_owned(), "a;b (c)".to_owned()];
        assert_eq!(read_tags(&tags(&list)), list);
    }

    #[test]
    fn sessions_come_back_as_far_as_they_are_written() {
        let date = crate::model::time::FIRST_DATE;
        let massage = Session {
            time: typed::time("17:30").ok(),
            minutes: Some(60),
            with: Some("Ana, or Marek".into()),
            ..visit(date, Kind::MASSAGE)
        };
        let list = vec![massage, visit(date, Kind::new("hot; stones"))];
        assert_eq!(read_visits(&visits(&list), date), Ok(list));
        assert!(read_visits("massage, 0 min", date).is_err());
        assert!(read_visits("massage, soon", date).is_err());
    }

    #[test]
    fn what_cannot_be_read_shows_how_it_would_look() {
        assert!(
            read_medicines("ibuprofen x many")
                .unwrap_err()
                .contains("like")
        );
        assert!(read_regions("lower-left").unwrap_err().contains("like"));
        assert!(read_regions("lower-left 11").is_err());
    }
}
