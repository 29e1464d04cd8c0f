//! `rename`: a kind of session, a person, a tag, a painkiller or a region, everywhere at once.

use super::args;
use super::failure::Failure;
use super::{Face, Outcome};
use crate::model::rename::rename;

pub(super) fn run(face: &mut Face<'_>, args: &args::Rename) -> Outcome {
    if args.to.trim().is_empty() {
        return Err(Failure::Usage("The new name is blank".into()));
    }
    let (changed, done) = face.update(|journal| {
        let (edit, changed) = rename(journal, args.what, &args.from, &args.to);
        if changed == 0 {
            let message = format!(
                "Nothing is called \"{}\", or all of it is \"{}\" already.",
                args.from, args.to
            );
            return Err(Failure::Refused(message));
        }
        journal.apply(edit)?;
        Ok(changed)
    })?;
    face.say(&format!("{changed} changed"))?;
    Ok(done)
}
