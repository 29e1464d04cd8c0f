//! `import --watch`: what other programs put into a folder comes in, each file once.
//!
//! Which files came in is kept beside the journal; nothing in the folder is changed. A file that can't be understood
//! is named and left there; a journal that can't be read or saved ends the watch.

use std::io;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use super::failure::Failure;
use super::import::quoted;
use super::{Done, Face, Outcome, args, import};
use crate::exchange::incoming::{Arrival, Incoming};
use crate::exchange::known::Known;
use crate::store::brought_in::List;

/// Between two looks.
const PAUSE: Duration = Duration::from_secs(2);
/// So many looks wait for a file that goes on growing, where they are not to go on for ever.
const LOOKS: usize = 30;

pub(super) fn run(face: &mut Face<'_>, args: &args::Import, folder: &Path) -> Outcome {
    let journal = face.store()?.path().to_owned();
    let (list, values) = (List::beside(&journal), List::of_values(&journal));
    let mut known = Arc::new(Known::from_text(&values.read()));
    let mut incoming = Incoming::new(folder, &list.read());
    let mut all = Done::Well;
    for look in 1.. {
        let arrivals = incoming.look().map_err(|why| no_look(&why, folder))?;
        for (name, what) in incoming.left() {
            face.warn(&format!("{name} is {what}: it stays there"));
        }
        for arrival in arrivals {
            let (ended, brought) = one(face, args, &arrival, &known)?;
            if ended == Done::Badly {
                all = Done::Badly;
                continue;
            }
            incoming.keep(&arrival);
            let mut saved = list.save(&incoming.to_text());
            if !brought.is_empty() {
                Arc::make_mut(&mut known).put(brought);
                saved = saved.and_then(|()| values.save(&known.to_text()));
            }
            if let Err(error) = saved {
                face.warn(&format!("The file may come again after a restart: {error}"));
            }
            if all == Done::Well {
                all = ended;
            }
        }
        face.flush()?;
        if args.once && (look > 1 && !incoming.is_waiting() || look > LOOKS) {
            break;
        }
        std::thread::sleep(PAUSE);
    }
    Ok(all)
}

/// Why a folder can't be looked at, and what to do.
fn no_look(why: &io::Error, folder: &Path) -> Failure {
    let path = folder.display();
    Failure::Refused(match why.kind() {
        // What the error is called differs between systems.
        _ if folder.is_file() => format!(
            "--watch looks at a folder, and that is a file. Name the folder it is in, or bring it in alone with: import {}",
            quoted(&path.to_string())
        ),
        io::ErrorKind::NotFound => format!(
            "There is no folder of that name. Make it, or look at how it is spelled: {path}"
        ),
        io::ErrorKind::PermissionDenied => {
            format!("This account may not read the folder. Allow it to: {path}")
        }
        _ => format!("The folder can't be read: {why}. {path}"),
    })
}

/// Brings in one file, and tells the values it had for the first time; one that can't be understood is named and ends
/// nothing.
fn one(
    face: &mut Face<'_>,
    args: &args::Import,
    arrival: &Arrival,
    known: &Arc<Known>,
) -> Result<(Done, Vec<u64>), Failure> {
    let name = arrival.name();
    face.say(&name)?;
    face.about = Some(name.clone());
    let ended = import::watched(face, args, &arrival.path, known);
    face.about = None;
    match ended {
        Ok(ended) => Ok(ended),
        Err(failure @ (Failure::Load(_) | Failure::Save(_) | Failure::Output(_))) => Err(failure),
        Err(failure) => {
            face.warn(&format!("{name} stays there: {failure}"));
            Ok((Done::Badly, Vec::new()))
        }
    }
}
