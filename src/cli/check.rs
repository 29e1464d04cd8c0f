//! `check`: whether the journal is whole, a line a finding.

use std::collections::BTreeMap;
use std::path::Path;

use super::review;
use super::{Done, Face, Outcome};
use crate::model::check::check_value;
use crate::model::journal::Journal;
use crate::model::metric::MetricId;
use crate::model::time::check_date;
use crate::store::{FileState, conflict};
use crate::words::count;

pub(super) fn run(face: &mut Face<'_>) -> Outcome {
    let store = face.store()?;
    let path = store.path().display();
    let loaded = match store.load() {
        Ok(loaded) => loaded,
        Err(error) => {
            face.say(&error.to_string())?;
            return Ok(Done::Badly);
        }
    };
    let mut findings = Vec::new();
    match loaded.state {
        FileState::New => {
            face.say(&format!("There is no journal yet at {path}"))?;
            return Ok(Done::Well);
        }
        FileState::Whole => {}
        FileState::ChangedElsewhere => {
            let review = store.review(&loaded.journal);
            let title =
                review::title(&review).map_or_else(String::new, |title| format!(" {title}."));
            findings.push(format!(
                "The seal does not match: the journal was edited or damaged elsewhere.{title} `unkink-cli accept` keeps it as it is, `unkink-cli restore` goes back to a backup. File: {path}"
            ));
            findings.extend(review.trouble.iter().map(ToString::to_string));
            let differences = review.differences.iter();
            findings.extend(differences.map(ToString::to_string));
        }
        FileState::Newer { version } => findings.push(format!(
            "The journal is of format version {version}: update Unkink to write it. File: {path}"
        )),
    }
    let journal = &loaded.journal;
    findings.extend(scores(journal));
    findings.extend(future(journal, face.now.today));
    let is_whole = findings.is_empty();
    findings.extend(copies(store.path()));
    for finding in &findings {
        face.say(finding)?;
    }
    for hint in twice(journal) {
        face.say(&hint)?;
    }
    if is_whole {
        let (days, sessions) = (journal.days().len(), journal.sessions().len());
        let (days, sessions) = (
            count(days, "day", "days"),
            count(sessions, "session", "sessions"),
        );
        face.say(&format!("whole: {days}, {sessions}"))?;
    }
    Ok(if findings.is_empty() {
        Done::Well
    } else {
        Done::Badly
    })
}

/// Scores of metrics that are in no table, and scores outside their range.
fn scores(journal: &Journal) -> Vec<String> {
    let mut unknown: BTreeMap<&MetricId, (String, usize)> = BTreeMap::new();
    let mut findings = Vec::new();
    for (date, day) in journal.days() {
        for (id, value) in day.checkins.iter().flat_map(|checkin| &checkin.scores) {
            match journal.metrics().get(id) {
                Some(metric) => findings.extend(
                    check_value(metric, *value)
                        .err()
                        .map(|error| format!("{date}: {error}")),
                ),
                None => unknown.entry(id).or_insert((date.to_string(), 0)).1 += 1,
            }
        }
    }
    findings.extend(unknown.into_iter().map(|(id, (first, number))| {
        let number = count(number, "score", "scores");
        format!("{number} of \"{id}\", which is no metric of this journal, from {first} on")
    }));
    findings
}

fn future(journal: &Journal, today: chrono::NaiveDate) -> Option<String> {
    let sessions = journal.sessions().iter().map(|session| &session.date);
    let mut later: Vec<_> = journal.days().keys().chain(sessions).collect();
    later.retain(|date| check_date(**date, today).is_err());
    later.sort_unstable();
    later.dedup();
    let (first, number) = (later.first()?, count(later.len(), "date", "dates"));
    Some(format!(
        "{number} outside 1900-01-01 to tomorrow, the first {first}: is the clock right? It says {today}"
    ))
}

/// Copies that a cloud folder has made because two computers wrote the journal, and those in which the window
/// keeps what was changed elsewhere until the person has chosen.
fn copies(journal: &Path) -> impl Iterator<Item = String> {
    let copies = conflict::find(journal).into_iter();
    copies.map(|copy| {
        let what = if conflict::is_unsettled(&copy) {
            "Something was changed here and elsewhere at once, and what was not taken is kept beside the journal. The window offers it: \"Look at both\"."
        } else if conflict::is_newer(&copy) {
            "A copy by a newer Unkink lies beside the journal. Update Unkink to bring in what only it has."
        } else {
            "A copy from another computer lies beside the journal. `unkink-cli import` brings in what only it has."
        };
        format!("{what} File: {}", copy.display())
    })
}

/// A hint, no finding: two sessions of a kind on one day may both be true.
fn twice(journal: &Journal) -> Vec<String> {
    let mut seen: BTreeMap<_, usize> = BTreeMap::new();
    for session in journal.sessions() {
        *seen.entry((session.date, &session.kind)).or_default() += 1;
    }
    let twice = seen.into_iter().filter(|(_, number)| *number > 1);
    twice
        .map(|((date, kind), number)| format!("hint: {number} sessions of {kind} on {date}"))
        .collect()
}
