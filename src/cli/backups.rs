//! `backups`: the earlier states of the journal that are kept, newest first.

use super::table::{Side, Table};
use super::{Done, Face, Outcome};
use crate::lang::say;
use crate::store::backup::size;
use crate::store::{Backup, FileState};

pub(super) fn run(face: &mut Face<'_>) -> Outcome {
    let store = face.store()?;
    let backups = store.backups()?;
    if backups.list.is_empty() {
        let path = &store.path().display().to_string();
        face.say(&say::CommandBackupsNone { path }.text())?;
        return Ok(Done::Well);
    }
    let mut table = Table::new(&[
        (&say::BackupsNumber.text(), Side::Right),
        (&say::BackupsSaved.text(), Side::Left),
        (&say::BackupsDays.text(), Side::Right),
        (&say::BackupsSessions.text(), Side::Right),
        (&say::BackupsSize.text(), Side::Right),
        ("", Side::Left),
    ]);
    for (at, backup) in backups.list.iter().enumerate() {
        table.row(row(at + 1, backup));
    }
    face.table(&table)?;
    let (n, size) = (backups.list.len(), &size(backups.bytes));
    face.say(&say::BackupsAll { n, size }.text())?;
    Ok(Done::Well)
}

fn row(number: usize, backup: &Backup) -> Vec<String> {
    let (days, sessions, state) = match backup.contents() {
        Ok(contents) => {
            let state = match contents.state {
                FileState::ChangedElsewhere => say::CommandBackupChanged.text(),
                FileState::Newer { .. } => say::CommandBackupNewer.text(),
                FileState::New => say::CommandBackupGone.text(),
                FileState::Whole => say::CommandBackupWhole.text(),
            };
            let (days, sessions) = (contents.days, contents.sessions);
            (days.to_string(), sessions.to_string(), state)
        }
        Err(_) => ("–".into(), "–".into(), say::CommandBackupNotRead.text()),
    };
    vec![
        number.to_string(),
        moment(backup),
        days,
        sessions,
        size(backup.bytes),
        state,
    ]
}

/// "2026-11-22 20:14:03".
pub(super) fn moment(backup: &Backup) -> String {
    backup.when.format("%Y-%m-%d %H:%M:%S").to_string()
}
