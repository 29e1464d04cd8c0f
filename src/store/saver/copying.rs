//! The day's copy in a folder of the person's choice: made by a thread of its own, as a stick or a
//! network folder that hangs must not hold up the next save.

use std::panic::{self, AssertUnwindSafe};
use std::path::PathBuf;
use std::thread;

use chrono::{Local, NaiveDate};

use super::desk::{Copying, Notify, Shared};
use crate::store::Store;

/// Sees to it that today's copy is in its folder, on a thread of its own and without the lock.
pub(super) fn copy_out(shared: &Shared, store: &Store, notify: &Notify) {
    let today = Local::now().date_naive();
    let Some(folder) = begin_copy(&mut shared.desk().copying, today) else {
        return;
    };
    let store = store.clone().with_copies(Some(folder.clone()));
    let (theirs, notify) = (shared.clone(), notify.clone());
    let work = move || {
        let copied = panic::catch_unwind(AssertUnwindSafe(|| store.copy_out()));
        let ended = copied.ok().flatten().map(|copied| copied.map(drop));
        let failed = matches!(ended, Some(Err(_)));
        theirs.change(|desk| {
            desk.copying.busy = false;
            desk.copying.done = (!failed).then_some((folder, today));
            desk.copying.ended = ended;
        });
        notify();
    };
    let thread = thread::Builder::new().name("copies".into()).spawn(work);
    if thread.is_err() {
        // The next save tries again.
        shared.change(|desk| desk.copying.busy = false);
    }
}

/// The folder that wants today's copy, which is being made from now on.
fn begin_copy(copying: &mut Copying, today: NaiveDate) -> Option<PathBuf> {
    let folder = copying.folder.clone().filter(|_| !copying.busy)?;
    let known = (folder, today);
    if copying.done.as_ref() == Some(&known) {
        return None;
    }
    copying.busy = true;
    Some(known.0)
}
