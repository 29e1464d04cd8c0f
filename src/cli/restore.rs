//! `restore`: an earlier state is the journal again; what was there becomes a backup first.

use std::path::Path;

use super::args;
use super::backups::moment;
use super::failure::Failure;
use super::{Face, Outcome};
use crate::lang::say;
use crate::store::{Backup, Store};

pub(super) fn run(face: &mut Face<'_>, args: &args::Restore) -> Outcome {
    let store = face.store()?;
    let backup = chosen(face, &store, args.number)?;
    let restored = store.restore(&backup)?;
    let done = face.wrote(restored.durability);
    let journal = &restored.journal;
    let (days, n) = (journal.days().len(), journal.sessions().len());
    let when = &moment(&backup);
    face.say(&say::Restored { days, n, when }.text())?;
    if restored.has_stops {
        face.say(&say::RestoredHasStops.text())?;
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
        Some(at) if list[at].load().is_ok() => say::RestoredWayBack { nth: at + 1 }.text(),
        // What can't be read is not put back; it is kept to look at.
        _ => {
            let path = &before.display().to_string();
            say::RestoredKept { path }.text()
        }
    })
}

fn chosen(face: &mut Face<'_>, store: &Store, number: Option<u32>) -> Result<Backup, Failure> {
    let path = &store.path().display().to_string();
    let Some(number) = number else {
        let newest = store.newest_whole()?;
        let mut words = say::RestoreNoneWhole { path }.text();
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
    let nth = number as usize;
    let at = nth - 1;
    if at < list.len() {
        return Ok(list.swap_remove(at));
    }
    let all = list.len();
    Err(Failure::Refused(
        say::RestoreNoNumber { all, nth, path }.text(),
    ))
}
