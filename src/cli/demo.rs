//! `demo`: an invented diary into a file of its own, never over anything.

use super::args;
use super::check::count;
use super::failure::Failure;
use super::{Face, Outcome};
use crate::exchange::demo::demo;

pub(super) fn run(face: &mut Face<'_>, args: &args::Demo) -> Outcome {
    if face.named.is_none() {
        let message = "The invented diary needs a file of its own: add --journal FILE";
        return Err(Failure::Usage(message.into()));
    }
    let today = face.now.today;
    let taken = format!(
        "The file holds a journal already, and an invented diary never goes over it. Choose another file than {}",
        face.store()?.path().display()
    );
    let (made, done) = face.update(|journal| {
        if *journal != crate::model::journal::Journal::default() {
            return Err(Failure::Refused(taken));
        }
        *journal = demo(args.years, args.seed, today);
        Ok((journal.days().len(), journal.sessions().len()))
    })?;
    let (days, sessions) = (count(made.0, "day"), count(made.1, "session"));
    writeln!(face.out, "written: {days}, {sessions}")?;
    Ok(done)
}
