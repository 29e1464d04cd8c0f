//! `demo`: an invented diary into a file of its own, never over anything.
//!
//! A file of no bytes is free, as one that a script has just made with `mktemp`.

use chrono::NaiveDate;

use super::args;
use super::failure::Failure;
use super::{Done, Face, Outcome};
use crate::demo::demo;
use crate::lang::say;
use crate::model::edit::Edit;
use crate::model::extra::Holder;
use crate::model::journal::Journal;
use crate::store::{copies, file, schema};

pub(super) fn run(face: &mut Face<'_>, args: &args::Demo) -> Outcome {
    if face.named.is_none() {
        return Err(Failure::Usage(say::DemoNeedsFile.text()));
    }
    let today = face.now.today;
    let store = face.store()?;
    let path = store.path().to_owned();
    if path
        .metadata()
        .is_ok_and(|meta| meta.is_file() && meta.len() == 0)
    {
        store.refuse_kept()?;
        let diary = invented(args, today);
        let durability = file::save(&path, &schema::to_bytes(&diary))?;
        let done = face.wrote(durability);
        return written(face, &diary, done);
    }
    let path = &path.display().to_string();
    let taken = say::DemoNotOver { path }.text();
    let (diary, done) = face.update(|journal| {
        if *journal != Journal::default() {
            return Err(Failure::Refused(taken));
        }
        *journal = invented(args, today);
        Ok(journal.clone())
    })?;
    written(face, &diary, done)
}

/// The diary, with a member that says what it is: no copy of it goes to the person's own.
fn invented(args: &args::Demo, today: NaiveDate) -> Journal {
    let mut diary = demo(args.years, args.seed, today);
    let mark = [(copies::INVENTED.to_owned(), true.into())];
    // Unknown members are refused nowhere.
    let _ = diary.apply(Edit::Extra(Holder::Journal, mark.into_iter().collect()));
    diary
}

fn written(face: &mut Face<'_>, diary: &Journal, done: Done) -> Outcome {
    let (days, n) = (diary.days().len(), diary.sessions().len());
    face.say(&say::DemoWritten { days, n }.text())?;
    Ok(done)
}
