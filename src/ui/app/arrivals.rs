//! The folder that others write to: what comes there comes into the journal, each file once, with a notice and undo.
//!
//! A thread looks at the folder and reads what came; plans are made on threads too. Invariants: nothing in the folder is
//! changed; a window that does not write the journal takes nothing in; what stays in the folder is named once.

use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::time::Duration;

use chrono::NaiveDate;

use super::document::Document;
use super::editor::Editor;
use super::import::{Held, planned, read};
use super::jobs::{Done, Fault, Job, Post};
use crate::exchange::ImportError;
use crate::exchange::files::Progress;
use crate::exchange::incoming::{Arrival, Incoming};
use crate::exchange::known::Known;
use crate::exchange::mapping::{Mapping, Replace};
use crate::exchange::plan::Plan;
use crate::exchange::remembered::Remembered;
use crate::lang::say;
use crate::model::journal::Journal;
use crate::model::metric::Metrics;
use crate::store::brought_in::List;
use crate::store::settings;

/// Between two looks at the folder.
const PAUSE: Duration = Duration::from_secs(2);

/// What threads have to say of the folder.
pub enum Heard {
    /// What came, or not, into the folder that is looked at by this number.
    News(u64, News),
    /// A plan was made.
    Planned(Done<Result<Box<Plan>, String>>),
}

/// What the thread that looks at the folder has to tell.
pub enum News {
    /// A file came.
    Came(Arrival, Result<Box<Came>, String>),
    /// The folder can't be read.
    Closed(String),
}

/// A file that came, with what is known of its columns.
pub struct Came {
    held: Held,
    mapping: Option<Mapping>,
    known: Arc<Known>,
}

/// The thread that looks at one folder; it ends when this is gone.
struct Watch {
    folder: PathBuf,
    journal: PathBuf,
    /// Tells what it leaves from that of the folders before.
    number: u64,
    kept: Sender<(Arrival, Vec<u64>)>,
}

/// What came and is not in the journal yet.
#[derive(Default)]
pub struct Arrivals {
    /// Where mappings are remembered.
    mappings: Option<PathBuf>,
    watch: Option<Watch>,
    /// Folders that were looked at so far.
    count: u64,
    waiting: VecDeque<(Arrival, Arc<Came>)>,
    planning: Job<Result<Box<Plan>, String>>,
    /// What is planned, and the journal it is planned for.
    current: Option<(Arrival, Arc<Came>, Arc<Journal>)>,
}

impl Arrivals {
    /// Uses the mappings that are remembered in this file.
    pub fn remember_in(&mut self, file: Option<PathBuf>) {
        self.mappings = file;
    }

    /// Looks at this folder from now on, for this journal; at none where the window does not write it.
    pub fn watch(&mut self, folder: Option<&Path>, document: &Document, post: &Post<Heard>) {
        let folder = folder.filter(|_| document.is_writer());
        let watched = self.watch.as_ref();
        let watched = watched.map(|watch| (watch.folder.as_path(), watch.journal.as_path()));
        if watched != folder.map(|folder| (folder, document.path())) {
            self.waiting.clear();
            self.current = None;
            let mappings = self.mappings.clone();
            self.count += 1;
            let number = self.count;
            let post = post.of(move |news| Heard::News(number, news));
            let start = |folder| Watch::start(folder, document.path(), number, mappings, post);
            self.watch = folder.and_then(start);
        }
    }

    /// Hears what came, and takes in what is planned.
    pub fn hear(&mut self, heard: Heard, editor: &mut Editor<'_>) {
        match heard {
            Heard::News(number, news) => {
                if self
                    .watch
                    .as_ref()
                    .is_some_and(|watch| watch.number == number)
                {
                    match news {
                        News::Came(arrival, Ok(came)) => {
                            self.waiting.push_back((arrival, Arc::from(came)));
                        }
                        News::Came(arrival, Err(why)) => {
                            stays(editor, format!("{}: {why}", arrival.name()));
                        }
                        News::Closed(why) => stays(editor, why),
                    }
                }
            }
            Heard::Planned(done) => {
                if let Some(plan) = self.planning.outcome(done)
                    && let Some((arrival, came, base)) = self.current.take()
                {
                    match plan {
                        Err(why) => stays(editor, format!("{}: {why}", arrival.name())),
                        Ok(plan) if Arc::ptr_eq(&base, editor.document.written()) => {
                            // What was for the plan alone is let go, so that the edit need not copy it.
                            drop(base);
                            self.take_in(arrival, *plan, editor);
                        }
                        // Something was entered meanwhile: it is planned anew.
                        Ok(_) => self.waiting.push_front((arrival, came)),
                    }
                }
            }
        }
    }

    /// Plans the next file that waits, one at a time.
    pub fn plan_next(&mut self, document: &Document, today: NaiveDate, post: &Post<Heard>) {
        if self.current.is_some() {
            return;
        }
        let Some((arrival, came)) = self.waiting.pop_front() else {
            return;
        };
        let base = document.written().clone();
        self.current = Some((arrival, came.clone(), base.clone()));
        self.planning
            .run("planning", post, Heard::Planned, move || {
                let replace = Replace {
                    adds: true,
                    known: Some(came.known.clone()),
                    ..Replace::default()
                };
                let plan = planned(&came.held, came.mapping.as_ref(), &base, &replace, today);
                let plan = plan.map_err(|error| error.to_string());
                plan.and_then(settled).map(Box::new)
            });
    }

    /// Takes in what a file that came has, and remembers that it is in the journal.
    fn take_in(&self, arrival: Arrival, plan: Plan, editor: &mut Editor<'_>) {
        let (name, counts, now) = (arrival.name(), plan.counts, editor.time());
        if !plan.is_empty() {
            if !editor.edit(say::StepArrival { name: &name }.text(), plan.edit) {
                return;
            }
            let what = say::CameIn { name: &name }.text();
            let counted = say::CameInRows {
                n: counts.rows,
                taken: counts.taken,
                already: counts.already,
                conflicts: counts.conflicts,
                refused: counts.refused,
                told: &counts.within(),
            };
            let first = plan.refusals.first().map(ToString::to_string);
            let first = first.map(|why| say::CameInFirst { why: &why }.text());
            let told = first.iter().chain(&plan.told);
            let more = told.fold(counted.text(), |more, told| format!("{more} {told}"));
            editor.notices.done_by_itself(now, &what, more);
        } else if counts.refused > 0 && counts.refused == counts.rows {
            let why = plan.refusals.first().map(ToString::to_string);
            let what = say::CameNothing { name: &name }.text();
            editor.notices.know(now, &what, why.unwrap_or_default());
            return;
        } else if counts.conflicts > 0 {
            let what = say::CameOther { name: &name }.text();
            let first = plan.conflicts.first().map(ToString::to_string);
            let told = &first.unwrap_or_default();
            let more = say::CameOtherMore { told }.text();
            editor.notices.know(now, &what, more);
        }
        self.keep(arrival, plan.brought);
    }

    /// Remembers that a file is in the journal, with what it had for the first time.
    fn keep(&self, arrival: Arrival, brought: Vec<u64>) {
        if let Some(watch) = &self.watch {
            // A thread that is gone lets the file come again, which changes nothing.
            let _ = watch.kept.send((arrival, brought));
        }
    }
}

fn stays(editor: &mut Editor<'_>, why: String) {
    let (now, what) = (editor.time(), &say::DidNotComeIn.text());
    editor.notices.know(now, what, why);
}

/// Tells when the thread that looks at the folder ends in a fault.
struct Faulty(Post<News>);

impl Drop for Faulty {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.0.leave(News::Closed(Fault.to_string()));
        }
    }
}

impl Watch {
    fn start(
        folder: &Path,
        journal: &Path,
        number: u64,
        mappings: Option<PathBuf>,
        post: Post<News>,
    ) -> Option<Self> {
        let (kept, keep) = mpsc::channel();
        let (at, of) = (folder.to_owned(), journal.to_owned());
        let look = move || {
            let faulty = Faulty(post);
            look(
                &at,
                &[List::beside(&of), List::of_values(&of)],
                mappings.as_deref(),
                &keep,
                &faulty.0,
            );
        };
        let thread = std::thread::Builder::new()
            .name("folder".into())
            .spawn(look);
        thread.ok().map(|_| Self {
            folder: folder.to_owned(),
            journal: journal.to_owned(),
            number,
            kept,
        })
    }
}

/// Looks at the folder until nobody listens any more.
fn look(
    folder: &Path,
    [list, values]: &[List; 2],
    mappings: Option<&Path>,
    keep: &Receiver<(Arrival, Vec<u64>)>,
    post: &Post<News>,
) {
    let mut incoming = Incoming::new(folder, &list.read());
    let mut known = Arc::new(Known::from_text(&values.read()));
    let mut closed = false;
    loop {
        match incoming.look() {
            Ok(arrivals) => {
                closed = false;
                for arrival in arrivals {
                    let came = came(&arrival.path, mappings, &known);
                    post.leave(News::Came(arrival, came.map_err(|error| error.to_string())));
                }
            }
            Err(_) if closed => {}
            Err(why) => {
                closed = true;
                let (why, path) = (&why.to_string(), &folder.display().to_string());
                let words = say::FolderUnreadable { why, path }.text();
                post.leave(News::Closed(words));
            }
        }
        loop {
            match keep.recv_timeout(PAUSE) {
                Ok((arrival, brought)) => {
                    incoming.keep(&arrival);
                    if !brought.is_empty() {
                        Arc::make_mut(&mut known).put(brought);
                        let _ = values.save(&known.to_text());
                    }
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
        Some(fresh) => Err(say::ArrivesAsNew { name: &fresh.name }.text()),
    }
}

fn came(
    path: &Path,
    mappings: Option<&Path>,
    known: &Arc<Known>,
) -> Result<Box<Came>, ImportError> {
    let held = read((path, None), &Metrics::default(), &Progress::default())?;
    let mapping = match &held {
        Held::Journal(_) => None,
        Held::Table(source) => {
            let text = mappings.and_then(|file| settings::read(file).ok()?);
            let remembered = text.map(|text| Remembered::from_text(&text));
            let remembered = remembered.unwrap_or_default();
            let mapped = remembered.known(source);
            // A line alone has no names to tell its columns by.
            let bare = || ImportError::Journal(source.aside.join(" "));
            let why = || {
                if source.table.rows.is_empty() {
                    bare()
                } else {
                    ImportError::NotMapped
                }
            };
            Some(mapped.ok_or_else(why)?)
        }
    };
    Ok(Box::new(Came {
        held,
        mapping,
        known: known.clone(),
    }))
}
