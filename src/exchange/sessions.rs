//! Sessions in one cell: `massage, 17:30, 60 min, with Ana, areas lower-left + hip-left, reason flare, id 01J…`.
//!
//! Kind first, then what is known of it, in any order; several stand between semicolons. What is written here is
//! read here, so that a session comes back whole, but for members that this version does not know.

use chrono::NaiveDate;

use super::phrase::{escape, split, unescape};
use crate::model::area::Area;
use crate::model::checkin::Scores;
use crate::model::keyword::Keyword;
use crate::model::list::List;
use crate::model::metric::{MetricId, Metrics};
use crate::model::session::{Kind, MINUTES, Session, SessionId};
use crate::model::time::clock;
use crate::model::typed;

/// Between the regions and the scores of a session.
const AND: &str = " + ";

/// Sessions for people: kind, time, minutes and with whom, as far as they are known.
pub fn brief(sessions: &[Session]) -> String {
    joined(sessions, beginning)
}

/// Sessions with all that is known of them.
pub fn whole(sessions: &[Session]) -> String {
    joined(sessions, |session| {
        let area = |area: &Area| escape(area.as_str());
        let mut parts = all_parts(session, area, |id| escape(id.as_str()));
        parts.push(format!("id {}", escape(session.id.as_str())));
        parts
    })
}

/// A session for people, with all that is known of it, its scores by the names of their metrics.
pub(super) fn told(session: &Session, metrics: &Metrics) -> String {
    let name = |id: &MetricId| {
        let metric = metrics.get(id);
        escape(metric.map_or(id.as_str(), |metric| &metric.name))
    };
    unescape(&all_parts(session, Area::words, name).join(", "))
}

/// All that is known of a session but its id; `named` says a region, `called` a metric.
fn all_parts(
    session: &Session,
    named: impl Fn(&Area) -> String,
    called: impl Fn(&MetricId) -> String,
) -> Vec<String> {
    let mut parts = beginning(session);
    let mut say = |word: &str, text: String| parts.push(format!("{word} {text}"));
    let areas = session.areas.iter().map(named);
    let areas = areas.collect::<Vec<_>>();
    if !areas.is_empty() {
        say("areas", areas.join(AND));
    }
    let pressure = session.pressure.map(|word| word.word().to_owned());
    let reason = session.reason.map(|word| word.word().to_owned());
    let taken = session.scores_taken.map(|word| word.word().to_owned());
    let texts = [
        ("pressure", pressure),
        ("reason", reason),
        ("cost", session.cost.as_deref().map(escape)),
        ("before", scores(&session.before, &called)),
        ("after", scores(&session.after, &called)),
        ("scored", taken),
        ("note", session.note.as_deref().map(escape)),
    ];
    for (word, text) in texts {
        if let Some(text) = text {
            say(word, text);
        }
    }
    parts
}

fn joined(sessions: &[Session], parts: impl Fn(&Session) -> Vec<String>) -> String {
    let all = sessions.iter().map(|session| parts(session).join(", "));
    all.collect::<Vec<_>>().join("; ")
}

fn beginning(session: &Session) -> Vec<String> {
    let mut parts = vec![escape(session.kind.as_str())];
    parts.extend(session.time.map(clock));
    parts.extend(session.minutes.map(|minutes| format!("{minutes} min")));
    let with = session.with.iter();
    parts.extend(with.map(|with| format!("with {}", escape(with))));
    parts
}

fn scores(scores: &Scores, called: impl Fn(&MetricId) -> String) -> Option<String> {
    let one = |(id, value): (&MetricId, &f64)| format!("{} {value}", called(id));
    let all: Vec<_> = scores.iter().map(one).collect();
    (!all.is_empty()).then(|| all.join(AND))
}

/// Reads [`whole`] and [`brief`]; a session that has none gets an empty id. The error is the reason in words.
pub fn read(text: &str, date: NaiveDate) -> Result<Vec<Session>, String> {
    let one = |item: &str| {
        let bad = || format!("{item} is not a session like \"massage, 17:30, 60 min, with Ana\"");
        let mut parts = split(item, ',');
        let kind = parts.next().ok_or_else(bad)?;
        let mut session = visit(date, Kind::new(&unescape(kind)));
        for part in parts {
            read_part(&mut session, part).ok_or_else(bad)?;
        }
        Ok(session)
    };
    split(text, ';').map(one).collect()
}

fn read_part(session: &mut Session, part: &str) -> Option<()> {
    let (word, text) = part.split_once(' ').unwrap_or((part, ""));
    match word {
        "with" => session.with = Some(unescape(text)),
        "areas" => session.areas = areas(text),
        "pressure" => session.pressure = Some(Keyword::from_word(text)?),
        "reason" => session.reason = Some(Keyword::from_word(text)?),
        "cost" => session.cost = Some(unescape(text)),
        "before" => session.before = read_scores(text)?,
        "after" => session.after = read_scores(text)?,
        "scored" => session.scores_taken = Some(Keyword::from_word(text)?),
        "note" => session.note = Some(unescape(text)),
        "id" => session.id = SessionId::new(&unescape(text)),
        _ if part.ends_with(" min") => {
            session.minutes = Some(typed::minutes(part, &MINUTES).ok()?);
        }
        _ => session.time = Some(typed::time(part).ok()?),
    }
    Some(())
}

fn areas(text: &str) -> List<Area> {
    split(text, '+')
        .map(|area| Area::new(&unescape(area)))
        .collect()
}

fn read_scores(text: &str) -> Option<Scores> {
    let one = |item: &str| {
        let (id, value) = item.rsplit_once(' ')?;
        Some((MetricId::new(&unescape(id)), typed::decimal(value, true)?))
    };
    split(text, '+').map(one).collect()
}

/// A session of which the day and the kind are known, without an id yet.
pub(super) fn visit(date: NaiveDate, kind: Kind) -> Session {
    Session::new(SessionId::new(""), date, kind)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::session::{Pressure, Reason, ScoresTaken};

    #[test]
    fn sessions_come_back_whole() {
        let date = crate::model::time::FIRST_DATE;
        let massage = Session {
            id: SessionId::new("01 a"),
            time: typed::time("17:30").ok(),
            minutes: Some(60),
            with: Some("Ana, or Marek".into()),
            areas: [Area::new("lower-left"), Area::new("a + b")].into(),
            pressure: Some(Pressure::Firm),
            reason: Some(Reason::Flare),
            cost: Some("45.00 EUR".into()),
            note: Some(" took 5 min; then\nrest ".into()),
            before: Scores::from([(MetricId::PAIN, 6.5)]),
            after: Scores::from([(MetricId::PAIN, 3.0), (MetricId::new("a + b"), -1.25)]),
            scores_taken: Some(ScoresTaken::After),
            ..visit(date, Kind::MASSAGE)
        };
        let empty = Session {
            with: Some(String::new()),
            ..visit(date, Kind::new("hot; stones"))
        };
        let list = vec![massage, empty, visit(date, Kind::new("5 min"))];
        let cell = whole(&list);
        assert!(
            cell.starts_with("massage, 17:30, 60 min, with Ana\\, or Marek, areas lower-left + ")
        );
        assert_eq!(read(&cell, date), Ok(list));
        let known = read("massage, 17:30, 60 min, with Ana; heat", date).unwrap();
        assert_eq!(brief(&known), "massage, 17:30, 60 min, with Ana; heat");
    }

    #[test]
    fn what_is_no_session_is_refused_with_how_it_would_look() {
        let date = crate::model::time::FIRST_DATE;
        for bad in [
            "massage, 0 min",
            "massage, soon",
            "massage, pressure odd",
            "heat, before pain",
        ] {
            assert!(read(bad, date).unwrap_err().contains("like"), "{bad}");
        }
    }
}
