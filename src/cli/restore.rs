//! `restore`: an earlier state is the journal again; what was there becomes a backup first.

use std::path::Path;

use super::args;
use super::backups::moment;
use super::failure::Failure;
use super::{Face, Outcome};
use crate::store::{Backup, Store};
use crate::words::count;

pub(super) fn run(face: &mut Face<'_>, args: &args::Restore) -> Outcome {
    let store = face.store()?;
    let backup = chosen(face, &store, args.number)?;
    let restored = store.restore(&backup)?;
    let done = face.wrote(restored.durability);
    let journal = &restored.journal;
    let days = count(journal.days().len(), "day", "days");
    let sessions = count(journal.sessions().len(), "session", "sessions");
    let when = moment(&backup);
    face.say(&format!("restored: as of {when}, {days}, {sessions}"))?;
    if restored.has_stops {
        face.say(
            "An experiment that was stopped since then stays stopped: its results have been seen.",
        )?;
    }
    if let Some(before) = &restored.before {
        match way_back(&store, before) {
            Ok(words) => face.say(&words)?,
            // It is restored all the same.
            Err(failure) => face.warn(&failure.to_string()),
        }
    }
    face.copy_out();
    Ok(done)
}

/// Where what was there is now, and how to have it again.
fn way_back(store: &Store, before: &Path) -> Result<String, Failure> {
    let list = store.backups()?.list;
    let at = list.iter().position(|backup| backup.path == before);
    Ok(match at {
        Some(at) if list[at].load().is_ok() => format!(
            "What was there is backup {0} now: `unkink-cli restore {0}` takes this back.",
            at + 1
        ),
        // What can't be read is not put back; it is kept to look at.
        _ => format!("What was there is kept: {}", before.display()),
    })
}

fn chosen(face: &mut Face<'_>, store: &Store, number: Option<u32>) -> Result<Backup, Failure> {
    let path = store.path().display();
    let Some(number) = number else {
        let newest = store.newest_whole()?;
        let mut words = format!("There is no whole backup to go back to. File: {path}");
        for trouble in newest.passed_over {
            match newest.found {
                Some(_) => face.warn(&trouble.to_string()),
                None => words = format!("{words}. {trouble}"),
            }
        }
        let found = newest.found.map(|(backup, _)| backup);
        return found.ok_or(Failure::Refused(words));
    };
    let mut list = store.backups()?.list;
    let at = number as usize - 1;
    if at < list.len() {
        return Ok(list.swap_remove(at));
    }
    let there = match list.len() {
        0 => "there is none yet".to_owned(),
        1 => "there is 1".to_owned(),
        several => format!("there are {several}"),
    };
    Err(Failure::Refused(format!(
        "There is no backup {number}: {there}. `unkink-cli backups` lists them. File: {path}"
    )))
}
