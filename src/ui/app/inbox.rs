//! The folder that others write to: what comes there comes into the journal, each file once, with a notice and undo.
//!
//! A thread looks at the folder and reads what came; plans are made on threads too. Invariants: nothing in the folder is
//! changed; a window that does not write the journal takes nothing in; what stays in the folder is named once.

use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender, TryRecvError};
use std::time::Duration;

use chrono::NaiveDate;

use super::App;
use super::document::{Document, Wake};
use super::import::{Held, planned, read};
use super::jobs::{Fault, Job};
use crate::exchange::ImportError;
use crate::exchange::files::Progress;
use crate::exchange::incoming::{Arrival, Incoming};
use crate::exchange::mapping::{Mapping, Replace};
use crate::exchange::plan::Plan;
use crate::exchange::remembered::Remembered;
use crate::model::journal::Journal;
use crate::model::metric::Metrics;
use crate::store::brought_in::List;
use crate::store::settings;
use crate::words::count;

/// Between two looks at the folder.
const PAUSE: Duration = Duration::from_secs(2);

/// What the thread has to tell.
enum News {
    /// A file came.
    Came(Arrival, Result<Box<Came>, String>),
    /// The folder can't be read.
    Closed(String),
}

/// A file that came, with what is known of its columns.
struct Came {
    held: Held,
    mapping: Option<Mapping>,
}

/// The thread that looks at one folder; it ends when this is gone.
struct Watch {
    folder: PathBuf,
    journal: PathBuf,
    kept: Sender<Arrival>,
    /// Gone when the thread had a fault and that was told.
    news: Option<Receiver<News>>,
}

/// What came and is not in the journal yet.
#[derive(Default)]
pub struct Inbox {
    /// Where mappings are remembered.
    mappings: Option<PathBuf>,
    watch: Option<Watch>,
    waiting: VecDeque<(Arrival, Arc<Came>)>,
    planning: Job<Result<Plan, String>>,
    /// What is planned, and the journal it is planned for.
    current: Option<(Arrival, Arc<Came>, Arc<Journal>)>,
}

/// What became of a file.
pub enum Outcome {
    /// This would bring it in.
    Planned(Arrival, Box<Plan>),
    /// It stays where it is.
    Stays(String),
}

impl Inbox {
    /// Uses the mappings that are remembered in this file.
    pub fn remember_in(&mut self, file: Option<PathBuf>) {
        self.mappings = file;
    }

    /// Looks at this folder from now on, for this journal; at none where the window does not write it.
    pub fn watch(&mut self, folder: Option<&Path>, document: &Document, wake: &Wake) {
        let folder = folder.filter(|_| document.is_writer());
        let watched = self.watch.as_ref();
        let watched = watched.map(|watch| (watch.folder.as_path(), watch.journal.as_path()));
        if watched != folder.map(|folder| (folder, document.path())) {
            self.waiting.clear();
            self.current = None;
            let mappings = self.mappings.clone();
            let start = |folder| Watch::start(folder, document.path(), mappings, wake);
            self.watch = folder.and_then(start);
        }
    }

    /// What is known by now of one file more.
    pub fn poll(&mut self, document: &Document, today: NaiveDate, wake: &Wake) -> Option<Outcome> {
        if let Some(why) = self.hear() {
            return Some(Outcome::Stays(why));
        }
        if let Some(plan) = self.planning.outcome()
            && let Some((arrival, came, base)) = self.current.take()
        {
            match plan {
                Err(why) => return Some(Outcome::Stays(format!("{}: {why}", arrival.name()))),
                Ok(plan) if Arc::ptr_eq(&base, document.written()) => {
                    return Some(Outcome::Planned(arrival, Box::new(plan)));
                }
                // Something was entered meanwhile: it is planned anew.
                Ok(_) => self.waiting.push_front((arrival, came)),
            }
        }
        if self.current.is_none()
            && let Some((arrival, came)) = self.waiting.pop_front()
        {
            let base = document.written().clone();
            self.current = Some((arrival, came.clone(), base.clone()));
            self.planning.run("planning", wake, move || {
                let replace = Replace::default();
                let plan = planned(&came.held, came.mapping.as_ref(), &base, &replace, today);
                plan.map_err(|error| error.to_string()).and_then(settled)
            });
        }
        None
    }

    /// Puts what came into the line; returns why something does not come in.
    fn hear(&mut self) -> Option<String> {
        let watch = self.watch.as_mut()?;
        loop {
            match watch.news.as_ref()?.try_recv() {
                Ok(News::Closed(why)) => return Some(why),
                Ok(News::Came(arrival, Ok(came))) => {
                    self.waiting.push_back((arrival, Arc::from(came)));
                }
                Ok(News::Came(arrival, Err(why))) => {
                    return Some(format!("{}: {why}", arrival.name()));
                }
                Err(TryRecvError::Empty) => return None,
                Err(TryRecvError::Disconnected) => {
                    watch.news = None;
                    return Some(Fault.to_string());
                }
            }
        }
    }

    /// Remembers that a file is in the journal.
    pub fn keep(&self, arrival: Arrival) {
        if let Some(watch) = &self.watch {
            // A thread that is gone lets the file come again, which changes nothing.
            let _ = watch.kept.send(arrival);
        }
    }
}

impl Watch {
    fn start(
        folder: &Path,
        journal: &Path,
        mappings: Option<PathBuf>,
        wake: &Wake,
    ) -> Option<Self> {
        let (kept, keep) = mpsc::channel();
        let (send, news) = mpsc::channel();
        let (at, of, wake) = (folder.to_owned(), journal.to_owned(), wake.clone());
        let look = move || {
            let tell = |news| {
                let told = send.send(news).is_ok();
                wake();
                told
            };
            look(&at, &List::beside(&of), mappings.as_deref(), &keep, &tell);
        };
        let thread = std::thread::Builder::new()
            .name("folder".into())
            .spawn(look);
        thread.ok().map(|_| Self {
            folder: folder.to_owned(),
            journal: journal.to_owned(),
            kept,
            news: Some(news),
        })
    }
}

/// Looks at the folder until nobody listens any more.
fn look(
    folder: &Path,
    list: &List,
    mappings: Option<&Path>,
    keep: &Receiver<Arrival>,
    tell: &dyn Fn(News) -> bool,
) {
    let mut incoming = Incoming::new(folder, &list.read());
    let mut closed = false;
    loop {
        match incoming.look() {
            Ok(arrivals) => {
                closed = false;
                for arrival in arrivals {
                    let came = came(&arrival.path, mappings);
                    if !tell(News::Came(arrival, came.map_err(|error| error.to_string()))) {
                        return;
                    }
                }
            }
            Err(_) if closed => {}
            Err(why) => {
                closed = true;
                let words = format!(
                    "the folder can\u{2019}t be read: {why}. {}",
                    folder.display()
                );
                if !tell(News::Closed(words)) {
                    return;
                }
            }
        }
        loop {
            match keep.recv_timeout(PAUSE) {
                Ok(arrival) => {
                    incoming.keep(&arrival);
                    // What is not kept comes again after a restart, and changes nothing.
                    let _ = list.save(&incoming.to_text());
                }
                Err(RecvTimeoutError::Timeout) => break,
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
    }
}

/// A plan that asks nothing.
fn settled(plan: Plan) -> Result<Plan, String> {
    let mut open = plan.fresh.iter().filter(|fresh| fresh.better.is_none());
    match open.next() {
        None => Ok(plan),
        Some(fresh) => Err(format!(
            "{} is a new score. Bring the file in once by hand, and say which way is better",
            fresh.name
        )),
    }
}

fn came(path: &Path, mappings: Option<&Path>) -> Result<Box<Came>, ImportError> {
    let held = read(path, &Metrics::default(), &Progress::default())?;
    let mapping = match &held {
        Held::Journal(_) => None,
        Held::Table(source) => {
            let text = mappings.and_then(|file| settings::read(file).ok()?);
            let remembered = text.map(|text| Remembered::from_text(&text));
            let remembered = remembered.unwrap_or_default();
            let known = remembered.known(source).cloned();
            Some(known.ok_or(ImportError::NotMapped)?)
        }
    };
    Ok(Box::new(Came { held, mapping }))
}

impl App {
    /// Takes in what has come into the watched folder.
    pub(super) fn take_arrivals(&mut self) {
        if self.own.is_some() {
            return;
        }
        let folder = self.view.settings.watched.clone();
        let (inbox, wake) = (&mut self.tasks.inbox, &self.tasks.wake);
        inbox.watch(folder.as_deref(), &self.document, wake);
        match inbox.poll(&self.document, self.clock.today(), wake) {
            None => return,
            Some(Outcome::Stays(why)) => {
                let what = "Something in your folder did not come in.";
                self.notices.know(self.clock.time(), what, why);
            }
            Some(Outcome::Planned(arrival, plan)) => self.take_arrival(arrival, *plan),
        }
        // There may be more of them.
        (self.tasks.wake)();
    }

    fn take_arrival(&mut self, arrival: Arrival, plan: Plan) {
        let (name, counts, now) = (arrival.name(), plan.counts, self.clock.time());
        if !plan.is_empty() {
            if !self.edit(format!("bringing in {name}"), plan.edit) {
                return;
            }
            let what = format!("{name} came in from your folder.");
            let more = format!(
                "{} read: {} new, {} already there, {} differing and left as you have them, {} refused.",
                count(counts.rows, "row", "rows"),
                counts.taken,
                counts.already,
                counts.conflicts,
                counts.refused
            );
            self.notices.done_by_itself(now, &what, more);
        } else if counts.refused > 0 && counts.refused == counts.rows {
            let why = plan.refusals.first().map(ToString::to_string);
            let what = format!("Nothing of {name} could be read. It stays in your folder.");
            self.notices.know(now, &what, why.unwrap_or_default());
            return;
        }
        self.tasks.inbox.keep(arrival);
    }
}
