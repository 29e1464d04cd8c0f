//! Between the import page and `exchange`: files are read and plans are made on threads.

mod convert;
mod letters;
mod memory;
mod words;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::NaiveDate;

use self::letters::Letters;
use self::memory::Memory;
use super::chooser::{self, Chosen};
use super::jobs::{Done, Job, Post};
use crate::exchange::ImportError;
use crate::exchange::another::merge;
use crate::exchange::dates::question::Question;
use crate::exchange::dates::{Told, ask};
use crate::exchange::files::Progress;
use crate::exchange::formats::{Found, Source, open_path};
use crate::exchange::guess::guess;
use crate::exchange::mapping::{Mapping, Replace, Role};
use crate::exchange::plan::{Plan, plan};
use crate::exchange::remembered::Remembered;
use crate::exchange::zeros;
use crate::lang::say;
use crate::model::edit::Edit;
use crate::model::journal::Journal;
use crate::model::metric::Metrics;
use crate::store::schema;
use crate::ui::action::ImportAction;
use crate::ui::state::import::{Busy, Choices, ImportState, Outcome};

/// What was read.
pub enum Held {
    /// A table, with what is known of its columns.
    Table(Box<Source>),
    /// Another journal.
    Journal(Box<Journal>),
}

/// Reads a file of any format, in the encoding that is told.
pub(super) fn read(
    (path, encoding): (&Path, Option<&str>),
    metrics: &Metrics,
    progress: &Progress,
) -> Result<Held, ImportError> {
    match open_path(path, encoding, metrics, progress)? {
        Found::Table(source) => Ok(Held::Table(source)),
        Found::Journal(bytes) => match schema::from_bytes(&bytes) {
            Ok(read) if read.version <= schema::VERSION => {
                Ok(Held::Journal(Box::new(read.journal)))
            }
            Ok(_) => Err(ImportError::Newer),
            Err(error) => Err(ImportError::Journal(error.of_brought_in(path))),
        },
    }
}

/// What bringing it in would do; a table comes with its mapping.
pub(super) fn planned(
    held: &Held,
    mapping: Option<&Mapping>,
    journal: &Journal,
    replace: &Replace,
    today: NaiveDate,
) -> Result<Plan, ImportError> {
    match (held, mapping) {
        (Held::Journal(other), _) => Ok(merge(journal, other, replace, today)),
        (Held::Table(source), Some(mapping)) => {
            plan(journal, &source.table, mapping, replace, today)
        }
        (Held::Table(_), None) => Err(ImportError::NotMapped),
    }
}

/// What a thread has read: the file, and the mappings that were used before.
pub type Read = (Held, Remembered);

/// What threads have to say of the file.
pub enum Heard {
    /// The person has chosen one, or none.
    Chosen(Done<Chosen>),
    /// It was read.
    Read(Done<Result<Read, ImportError>>),
    /// It was held against the journal.
    Planned(Done<Look>),
}

/// What a thread has found: what was answered about the dates, and the plan or why there is none.
pub type Look = (Vec<Question>, Result<Box<Planned>, ImportError>);

/// What a thread has planned.
pub struct Planned {
    plan: Plan,
    /// The journal it was made for.
    base: Journal,
    /// The mapping it was made with.
    mapping: Option<Mapping>,
}

/// The file that is being brought in, and the threads that read it.
#[derive(Default)]
pub struct Importer {
    chooser: Job<Chosen>,
    reading: Job<Result<Read, ImportError>>,
    planning: Job<Look>,
    progress: Progress,
    held: Option<Arc<Held>>,
    /// The mapping that is known for the file, or guessed.
    draft: Mapping,
    told: Told,
    /// What the answers to its question say, and other answers to those that were given.
    ways: Vec<Told>,
    others: Vec<Vec<Told>>,
    planned: Option<Box<Planned>>,
    letters: Letters,
    memory: Memory,
}

impl Importer {
    /// Keeps the mappings that are used in this file.
    pub fn remember_in(&mut self, file: Option<PathBuf>) {
        self.memory.keep_in(file);
    }

    /// Asks the desktop for a file, on a thread.
    fn choose(&mut self, post: &Post<Heard>) {
        self.chooser
            .run("chooser", post, Heard::Chosen, chooser::any_file);
    }

    /// Reads a file, on a thread.
    fn read(
        &mut self,
        letters: Letters,
        state: &mut ImportState,
        journal: &Journal,
        post: &Post<Heard>,
    ) {
        let (path, encoding) = letters.told();
        self.letters = letters;
        state.path = path.display().to_string();
        self.stop(state);
        self.forget(state);
        self.progress = Progress::default();
        let (progress, metrics) = (self.progress.clone(), journal.metrics().clone());
        let remembered = self.memory.reader();
        state.busy = Some((Busy::Reading, None));
        self.reading.run("reading", post, Heard::Read, move || {
            let held = read((&path, encoding), &metrics, &progress)?;
            Ok((held, remembered()))
        });
    }

    fn forget(&mut self, state: &mut ImportState) {
        (self.held, self.planned) = (None, None);
        (self.told, self.ways, self.others) = Default::default();
        (state.sheet, state.question) = (None, None);
        state.answered.clear();
        state.unread = None;
        state.more = [0; 4];
        (state.awaited, state.arrived) = (true, false);
        state.outcome = Outcome::None;
    }

    /// Stops what goes on.
    fn stop(&mut self, state: &mut ImportState) {
        self.progress.stop();
        (self.reading, self.planning) = (Job::default(), Job::default());
        state.busy = None;
    }

    /// Carries out a step of bringing in a file; returns the edit that it ends in.
    pub fn act(
        &mut self,
        action: ImportAction,
        state: &mut ImportState,
        journal: &Journal,
        today: NaiveDate,
        post: &Post<Heard>,
    ) -> Option<Edit> {
        match action {
            ImportAction::Choose => self.choose(post),
            ImportAction::Read(path) => {
                self.read(Letters::of(path), state, journal, post);
            }
            ImportAction::Letters(way) => {
                self.read(self.letters.choosing(way), state, journal, post);
            }
            ImportAction::Preview => self.preview(state, journal, today, post),
            ImportAction::Answer(way) => {
                if let Some(told) = self.ways.get(way).copied() {
                    state.question = None;
                    state.awaited = true;
                    self.told = told;
                    self.preview(state, journal, today, post);
                }
            }
            ImportAction::AnswerAnew(about, way) => {
                let ways = self.others.get(about);
                if let Some(told) = ways.and_then(|ways| ways.get(way)).copied() {
                    self.told = told;
                    self.preview(state, journal, today, post);
                }
            }
            ImportAction::Names => self.names(state, journal),
            ImportAction::Stop => {
                self.stop(state);
                // What it shows is not of what is chosen now.
                if matches!(state.outcome, Outcome::Preview(_)) {
                    (self.planned, state.outcome) = (None, Outcome::None);
                }
            }
            ImportAction::Take => return self.take(state, journal, today, post),
        }
        None
    }

    /// How far the reading is.
    pub fn show_progress(&self, state: &mut ImportState) {
        if self.reading.is_busy() {
            state.busy = Some((Busy::Reading, self.progress.share()));
        }
    }

    /// Takes what a thread has found into the page's state.
    pub fn hear(
        &mut self,
        heard: Heard,
        state: &mut ImportState,
        journal: &Journal,
        today: NaiveDate,
        post: &Post<Heard>,
    ) {
        match heard {
            Heard::Chosen(done) => match self.chooser.take(done) {
                Some(Ok(Ok(Some(path)))) => {
                    self.read(Letters::of(path), state, journal, post);
                }
                Some(Ok(Err(none))) => state.refuse(none.to_string()),
                Some(Err(fault)) => state.refuse(fault.into()),
                Some(Ok(Ok(None))) | None => {}
            },
            Heard::Read(done) => {
                let Some(read) = self.reading.take(done) else {
                    return;
                };
                state.busy = None;
                match read {
                    Ok(Ok(read)) => self.hold(read, state, journal, today, post),
                    Ok(Err(error)) => state.refuse(error.to_string()),
                    Err(fault) => state.refuse(fault.into()),
                }
            }
            Heard::Planned(done) => {
                let Some(planned) = self.planning.take(done) else {
                    return;
                };
                state.busy = None;
                match planned {
                    Ok(look) => self.planned(look, state, journal),
                    Err(fault) => state.fail(fault.into()),
                }
            }
        }
    }

    fn hold(
        &mut self,
        (held, remembered): (Held, Remembered),
        state: &mut ImportState,
        journal: &Journal,
        today: NaiveDate,
        post: &Post<Heard>,
    ) {
        let known = match &held {
            Held::Journal(other) => {
                state.sheet = Some(convert::journal_sheet(other));
                // What was chosen for another file is not meant here.
                state.choices = Choices::default();
                state.offered = Choices::default();
                true
            }
            Held::Table(source) => {
                let known = remembered.known(source);
                let is_known = known.is_some();
                let draft = known.or_else(|| guess(&source.table, journal.metrics()));
                let draft = draft.unwrap_or_default();
                self.told = draft.dates;
                let mut sheet = convert::sheet(source, is_known);
                self.letters.show(source, &mut sheet);
                state.sheet = Some(sheet);
                let columns = state.sheet.as_ref().map_or(&[][..], |sheet| &sheet.columns);
                state.choices = convert::choices((&source.table, columns), &draft, journal);
                state.offered = state.choices.clone();
                take_up(state);
                convert::fill_names(&source.table, &mut state.choices, journal);
                let columns = state.sheet.as_ref().map_or(&[][..], |sheet| &sheet.columns);
                words::spread(columns, &mut state.choices);
                self.draft = draft;
                is_known
            }
        };
        self.held = Some(Arc::new(held));
        if known {
            self.preview(state, journal, today, post);
        } else {
            state.arrive();
        }
    }

    /// Plans the import as the page's choices say, on a thread.
    fn preview(
        &mut self,
        state: &mut ImportState,
        journal: &Journal,
        today: NaiveDate,
        post: &Post<Heard>,
    ) {
        state.looked = Some(state.choices.clone());
        let Some(held) = self.held.clone() else {
            state.fail(say::NoFileRead.text());
            return;
        };
        let mapping = match &*held {
            Held::Journal(_) => Ok(None),
            Held::Table(source) => self.mapping(source, state).map(Some),
        };
        let mut mapping = match mapping {
            Ok(mapping) => mapping,
            Err(words) => return state.fail(words),
        };
        let held = match (&*held, mapping.as_mut()) {
            (Held::Table(source), Some(mapping)) => {
                match words::called(source, &state.choices.habit, mapping) {
                    Ok(called) => called.map_or(held, |called| Arc::new(Held::Table(called))),
                    Err(words) => return state.fail(words),
                }
            }
            _ => held,
        };
        let theirs = &state.choices.theirs;
        let rows = theirs.rows.iter();
        let cells = rows.flat_map(|(name, rows)| rows.iter().map(|row| (*row, name.clone())));
        let replace = Replace {
            all: false,
            names: theirs.names.clone(),
            cells: cells.collect(),
            kept: (BTreeSet::new(), theirs.kept.clone()),
            ..Replace::default()
        };
        let journal = journal.clone();
        state.busy = Some((Busy::Comparing, None));
        self.planning
            .run("planning", post, Heard::Planned, move || {
                let dates = match (&*held, &mapping) {
                    (Held::Table(source), Some(mapping)) => answered(source, mapping, today),
                    _ => Vec::new(),
                };
                let plan = planned(&held, mapping.as_ref(), &journal, &replace, today);
                let planned = |plan| {
                    Box::new(Planned {
                        plan,
                        base: journal,
                        mapping,
                    })
                };
                (dates, plan.map(planned))
            });
    }

    fn mapping(&self, source: &Source, state: &ImportState) -> Result<Mapping, String> {
        let columns = state.sheet.as_ref().map_or(&[][..], |sheet| &sheet.columns);
        let chosen = convert::mapping((&source.table, columns), &state.choices)?;
        let untouched = state
            .sheet
            .as_ref()
            .is_some_and(|sheet| sheet.known && !sheet.open);
        let mut mapping = if untouched {
            self.draft.clone()
        } else {
            chosen.clone()
        };
        // Words can be given scores, and scores a direction, without opening the choices.
        if !mapping.exact {
            (mapping.tags, mapping.blanks) = (chosen.tags, chosen.blanks);
            let here = state.choices.words(columns);
            words::lay(&self.draft, chosen.labels_of, &here, &mut mapping);
        }
        (mapping.higher, mapping.lower) = (chosen.higher, chosen.lower);
        mapping.dates = self.told;
        mapping.scale = self.draft.scale;
        Ok(mapping)
    }

    fn planned(&mut self, (dates, planned): Look, state: &mut ImportState, journal: &Journal) {
        state.question = None;
        let told = |asked: &Question| asked.ways.iter().map(|(told, _)| *told).collect();
        self.others = dates.iter().map(told).collect();
        let dates = dates
            .iter()
            .map(|asked| convert::answered(asked, self.told));
        state.answered = dates.collect();
        state.arrive();
        match planned {
            Ok(planned) => {
                let preview = convert::preview(&planned.plan, journal);
                state.outcome = Outcome::Preview(Box::new(preview));
                self.planned = Some(planned);
            }
            Err(ImportError::Ask(question)) => {
                self.ways = told(&question);
                state.question = Some(convert::question(&question));
                state.outcome = Outcome::None;
            }
            Err(error) => state.outcome = Outcome::Failed(error.to_string()),
        }
    }

    /// Asks what the names are of the column that now holds them.
    fn names(&self, state: &mut ImportState, journal: &Journal) {
        if let Some(Held::Table(source)) = self.held.as_deref() {
            convert::fill_names(&source.table, &mut state.choices, journal);
        }
    }

    /// The edit that brings in what the preview shows, once. Where the journal is another by now,
    /// the preview is made anew instead.
    fn take(
        &mut self,
        state: &mut ImportState,
        journal: &Journal,
        today: NaiveDate,
        post: &Post<Heard>,
    ) -> Option<Edit> {
        let planned = self.planned.take()?;
        if planned.base != *journal {
            self.preview(state, journal, today, post);
            return None;
        }
        let mapping = planned.mapping.filter(|mapping| !mapping.exact);
        if let (Some(held), Some(mapping)) = (self.held.clone(), mapping) {
            self.memory.put(move |remembered| {
                if let Held::Table(source) = &*held {
                    remembered.put(source, &mapping);
                }
            });
        }
        Some(planned.plan.edit)
    }
}

/// What was told of the dates of a table, each with other answers.
fn answered(source: &Source, mapping: &Mapping, today: NaiveDate) -> Vec<Question> {
    let table = &source.table;
    let date = mapping.column(&Role::Date);
    let date = date.and_then(|name| table.place(name));
    let dates = date.map(|date| ask::answered(table, date, mapping.dates, today));
    let zeros = zeros::answered(table, mapping, today);
    dates.unwrap_or_default().into_iter().chain(zeros).collect()
}

/// Goes on with what was chosen for this file when the window was last open.
fn take_up(state: &mut ImportState) {
    let Some((path, choices)) = state.kept.take() else {
        return;
    };
    if path == state.path && choices.columns.len() == state.choices.columns.len() {
        state.choices = choices;
        if let Some(sheet) = &mut state.sheet {
            sheet.open = true;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::time::FIRST_DATE;

    #[test]
    fn a_look_that_is_stopped_leaves_no_older_one_to_be_brought_in() {
        let mut importer = Importer::default();
        let mut state = ImportState {
            outcome: Outcome::Preview(Box::default()),
            busy: Some((Busy::Comparing, None)),
            ..ImportState::default()
        };
        let (journal, post) = (Journal::default(), Post::new(drop));
        let edit = importer.act(ImportAction::Stop, &mut state, &journal, FIRST_DATE, &post);
        assert!(edit.is_none() && state.busy.is_none());
        assert_eq!(state.outcome, Outcome::None);
    }
}
