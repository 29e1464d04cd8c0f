//! `rename`: a kind of session, a person, a tag, a painkiller or a region, everywhere at once.

use super::args;
use super::failure::Failure;
use super::{Done, Face, Outcome};
use crate::lang::say;
use crate::model::rename::rename;

pub(super) fn run(face: &mut Face<'_>, args: &args::Rename) -> Outcome {
    if args.to.trim().is_empty() {
        return Err(Failure::Usage(say::RenameBlank.text()));
    }
    let found = |journal: &_| {
        let renamed = rename(journal, args.what, &args.from, &args.to);
        if renamed.is_empty() {
            let message = say::RenameNothing {
                name: &args.from,
                now: &args.to,
            }
            .text();
            return Err(Failure::Refused(message));
        }
        match renamed.clash {
            Some(clash) => Err(clash.into()),
            None => Ok(renamed),
        }
    };
    let (renamed, done) = if args.dry_run {
        (found(&face.load()?.journal)?, Done::Well)
    } else {
        face.update(|journal| {
            let renamed = found(journal)?;
            journal.apply(renamed.edit.clone())?;
            Ok(renamed)
        })?
    };
    let said = say::RenamedNow {
        now: &renamed.to,
        told: &renamed.changes(),
    };
    face.say(&said.text())?;
    Ok(done)
}
