//! `check`: whether the journal is whole, a line a finding.

use std::collections::BTreeMap;
use std::path::Path;

use chrono::NaiveDate;

use super::review;
use super::{Done, Face, Outcome};
use crate::exchange::another::merge;
use crate::exchange::mapping::Replace;
use crate::model::check::check_value;
use crate::model::journal::Journal;
use crate::model::metric::MetricId;
use crate::model::time::check_date;
use crate::store::{FileState, Store, conflict};
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
    let mut hints = Vec::new();
    for copy in conflict::find(store.path()) {
        let (is_finding, words) = of_copy(journal, &copy, face.now.today);
        let said = format!("{words} File: {}", copy.display());
        if is_finding {
            findings.push(said);
        } else {
            hints.push(format!("hint: {said}"));
        }
    }
    for finding in &findings {
        face.say(finding)?;
    }
    for hint in hints.into_iter().chain(twice(journal)) {
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

fn future(journal: &Journal, today: NaiveDate) -> Option<String> {
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

/// What lies beside the journal and is named like it: by what it holds, as nobody knows whose it is. Whether something is
/// to be done about it, and the words.
fn of_copy(journal: &Journal, copy: &Path, today: NaiveDate) -> (bool, String) {
    let fixed = |words: &str| (true, words.to_owned());
    if conflict::is_unsettled(copy) {
        return fixed(
            "Something was changed here and elsewhere at once, and what was not taken is kept beside the journal. The window offers it: \"Look at both\".",
        );
    }
    if conflict::is_newer(copy) {
        return fixed(
            "A copy by a newer Unkink lies beside the journal. Update Unkink to bring in what only it has.",
        );
    }
    let Ok(other) = Store::at(copy).load() else {
        return fixed(
            "A file named like a copy of the journal lies beside it, and no journal can be read in it.",
        );
    };
    let other = other.journal;
    let days = count(other.days().len(), "day", "days");
    let sessions = count(other.all_sessions().len(), "session", "sessions");
    let holds = format!("A journal of {days} and {sessions} lies beside this one");
    let plan = merge(journal, &other, &Replace::default(), today);
    let words = if !plan.is_empty() {
        format!("{holds}. `unkink-cli import` brings in what only it has.")
    } else if plan.counts.conflicts + plan.counts.refused > 0 {
        format!("{holds}, and differs. `unkink-cli import --dry-run` shows in what.")
    } else {
        return (false, format!("{holds} and has nothing that is not here."));
    };
    (true, words)
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
