//! What goes on beside the window when a change from outside is settled, and what was chosen.

use super::copies;
use super::document::Wake;
use super::jobs::Job;
use super::{App, Document};
use crate::ui::action::OutsideAction;
use crate::ui::state::Page;

/// Things done on threads, of which only a failure is told.
#[derive(Default)]
pub struct Errands(Vec<Job<Result<(), String>>>);

impl Errands {
    /// Does something on a thread.
    pub fn run(&mut self, wake: &Wake, work: impl FnOnce() -> Result<(), String> + Send + 'static) {
        let mut job = Job::default();
        job.run("errand", wake, work);
        self.0.push(job);
    }

    /// How those ended that have.
    pub fn poll(&mut self) -> Vec<Result<(), String>> {
        let ended = self.0.iter_mut().filter_map(Job::outcome).collect();
        self.0.retain(Job::is_busy);
        ended
    }
}

impl App {
    /// Settles a change that was not made here.
    pub(super) fn outside(&mut self, action: OutsideAction) {
        match action {
            OutsideAction::Keep(conflict) => self.document.keep(&conflict),
            OutsideAction::Take(conflict) => {
                self.change(|document| document.take(&conflict));
            }
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
            OutsideAction::KeepElsewhere => self.ask_elsewhere(),
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
        let is_in = self.change(|document| document.bring_in("bringing in a copy", &copy.journal));
        self.tasks.copies.open = Some(copy);
        if is_in {
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
