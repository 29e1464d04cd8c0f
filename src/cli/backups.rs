//! `backups`: the earlier states of the journal that are kept, newest first.

use super::table::{Side, Table};
use super::{Done, Face, Outcome};
use crate::store::backup::size;
use crate::store::{Backup, FileState};
use crate::words::count;

pub(super) fn run(face: &mut Face<'_>) -> Outcome {
    let store = face.store()?;
    let backups = store.backups()?;
    if backups.list.is_empty() {
        let path = store.path().display();
        face.say(&format!("There is no backup yet of {path}"))?;
        return Ok(Done::Well);
    }
    let mut table = Table::new(&[
        ("N", Side::Right),
        ("Saved", Side::Left),
        ("Days", Side::Right),
        ("Sessions", Side::Right),
        ("Size", Side::Right),
        ("", Side::Left),
    ]);
    for (at, backup) in backups.list.iter().enumerate() {
        table.row(row(at + 1, backup));
    }
    face.table(&table)?;
    let number = count(backups.list.len(), "backup", "backups");
    let bytes = size(backups.bytes);
    face.say(&format!("{number}, {bytes} on the disk"))?;
    Ok(Done::Well)
}

fn row(number: usize, backup: &Backup) -> Vec<String> {
    let (days, sessions, state) = match backup.contents() {
        Ok(contents) => {
            let state = match contents.state {
                FileState::ChangedElsewhere => "edited or damaged elsewhere",
                FileState::Newer { .. } => "of a newer Unkink",
                FileState::New => "gone",
                FileState::Whole => "whole",
            };
            let (days, sessions) = (contents.days, contents.sessions);
            (days.to_string(), sessions.to_string(), state)
        }
        Err(_) => ("–".into(), "–".into(), "can't be read"),
    };
    vec![
        number.to_string(),
        moment(backup),
        days,
        sessions,
        size(backup.bytes),
        state.into(),
    ]
}

/// "2026-11-22 20:14:03".
pub(super) fn moment(backup: &Backup) -> String {
    backup.when.format("%Y-%m-%d %H:%M:%S").to_string()
}
