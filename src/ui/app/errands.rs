//! What goes on beside the window when a change from outside is settled, and what was chosen.

use std::sync::mpsc::{self, Receiver};

use super::copies;
use super::document::Wake;
use super::{App, Document};
use crate::ui::action::OutsideAction;
use crate::ui::banner::Answer;
use crate::ui::state::Page;

/// One thing at a time that is done on a thread, and whose result is waited for.
pub struct Job<T>(Option<Receiver<T>>);

impl<T> Default for Job<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T: Send + 'static> Job<T> {
    /// Does something on a thread; what was waited for before is no longer.
    pub fn run(&mut self, wake: &Wake, work: impl FnOnce() -> T + Send + 'static) {
        let (send, receive) = mpsc::channel();
        let wake = wake.clone();
        let work = move || {
            // Nobody may wait any longer.
            let _ = send.send(work());
            wake();
        };
        let thread = std::thread::Builder::new().name("job".into()).spawn(work);
        self.0 = thread.is_ok().then_some(receive);
    }

    /// Whether a result is waited for.
    pub fn is_busy(&self) -> bool {
        self.0.is_some()
    }

    /// The result, once.
    pub fn poll(&mut self) -> Option<T> {
        let result = self.0.as_ref()?.try_recv();
        if result.as_ref().err() != Some(&mpsc::TryRecvError::Empty) {
            self.0 = None;
        }
        result.ok()
    }
}

/// Things done on threads, of which only a failure is told.
#[derive(Default)]
pub struct Errands(Vec<Receiver<Result<(), String>>>);

impl Errands {
    /// Does something on a thread.
    pub fn run(&mut self, wake: &Wake, work: impl FnOnce() -> Result<(), String> + Send + 'static) {
        let (send, receive) = mpsc::channel();
        let wake = wake.clone();
        let work = move || {
            // A window that is gone needs no answer.
            let _ = send.send(work());
            wake();
        };
        let thread = std::thread::Builder::new()
            .name("errand".into())
            .spawn(work);
        if thread.is_ok() {
            self.0.push(receive);
        }
    }

    /// How those ended that have.
    pub fn poll(&mut self) -> Vec<Result<(), String>> {
        let mut ended = Vec::new();
        self.0.retain(|errand| match errand.try_recv() {
            Ok(result) => {
                ended.push(result);
                false
            }
            Err(mpsc::TryRecvError::Disconnected) => false,
            Err(mpsc::TryRecvError::Empty) => true,
        });
        ended
    }
}

impl App {
    /// Settles a change that was not made here.
    pub(super) fn outside(&mut self, action: OutsideAction) {
        match action {
            OutsideAction::Keep(conflict) => self.document.keep(&conflict),
            OutsideAction::Take(conflict) => self.told(|document| document.take(&conflict)),
            OutsideAction::KeepAll => {
                for choice in self.document.conflicts().to_vec() {
                    self.document.keep(&choice.conflict);
                }
            }
            OutsideAction::AcceptFile => {
                let Some(shown) = self.document.file_base() else {
                    return;
                };
                let store = self.store.clone();
                self.tasks.errands.run(&self.tasks.wake, move || {
                    let accepted = store.accept(&shown).map(drop);
                    accepted.map_err(|error| error.to_string())
                });
            }
            OutsideAction::KeepElsewhere => {
                self.answered(Answer::AskElsewhere);
            }
            OutsideAction::OpenCopy => {
                let copies = &mut self.tasks.copies;
                let first = copies.offered(self.document.copies()).into_iter().next();
                if let Some(path) = first {
                    copies.read(path, &self.tasks.wake);
                }
            }
            OutsideAction::BringIn => self.bring_copy_in(),
            OutsideAction::LeaveCopies => {
                self.tasks.copies.leave(self.document.copies());
                if self.view.page == Page::Both {
                    self.view.page = Page::Today;
                }
            }
        }
    }

    fn bring_copy_in(&mut self) {
        let Some(copy) = self.tasks.copies.open.take() else {
            return;
        };
        self.told(|document| document.bring_in("bringing in a copy", &copy.journal));
        self.tasks.copies.open = Some(copy);
        if self.notice.is_none() {
            self.tasks.copies.finish();
        }
    }

    /// A copy leaves its place only when its entries are on disk in the journal.
    pub(super) fn put_copy_away(&mut self) {
        if Document::is_settled(&self.document)
            && let Some(path) = self.tasks.copies.take_done()
        {
            self.tasks
                .errands
                .run(&self.tasks.wake, move || copies::put_away(&path));
        }
    }
}
