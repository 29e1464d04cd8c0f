//! `accept`: a journal that was edited elsewhere is kept and sealed as it is now.

use super::review;
use super::{Done, Face, Outcome};
use crate::store::FileState;
use crate::words::count;

pub(super) fn run(face: &mut Face<'_>) -> Outcome {
    let store = face.store()?;
    let loaded = store.load()?;
    let path = store.path().display();
    match loaded.state {
        FileState::New => {
            face.say(&format!("There is no journal yet at {path}"))?;
            return Ok(Done::Well);
        }
        FileState::Whole => {
            face.say("The journal is whole: there is nothing to accept.")?;
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
    let days = count(loaded.journal.days().len(), "day", "days");
    let sessions = count(loaded.journal.sessions().len(), "session", "sessions");
    face.say(&format!("accepted: {days}, {sessions}"))?;
    Ok(done)
}
