//! `accept`: a journal that was edited elsewhere is kept and sealed as it is now.

use super::review;
use super::{Done, Face, Outcome};
use crate::lang::say;
use crate::store::FileState;

pub(super) fn run(face: &mut Face<'_>) -> Outcome {
    let store = face.store()?;
    let loaded = store.load()?;
    let path = &store.path().display().to_string();
    match loaded.state {
        FileState::New => {
            face.say(&say::CommandNoJournal { path }.text())?;
            return Ok(Done::Well);
        }
        FileState::Whole => {
            face.say(&say::AcceptWhole.text())?;
            return Ok(Done::Well);
        }
        FileState::ChangedElsewhere => {
            let review = store.review(&loaded.journal);
            for trouble in &review.trouble {
                face.warn(&trouble.to_string());
            }
            review::write(&review, face)?;
        }
        FileState::Newer { .. } => {}
    }
    // Whoever could not be shown the differences has not accepted them.
    face.flush()?;
    let saved = store.accept(&loaded.base)?;
    let done = face.saved(&saved);
    let journal = &loaded.journal;
    let (days, n) = (journal.days().len(), journal.sessions().len());
    face.say(&say::Accepted { days, n }.text())?;
    Ok(done)
}
