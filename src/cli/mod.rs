//! The command line: the same journal without a screen.
//!
//! One file a command. Output goes through the handles that are passed in, never past them, so
//! that a closed pipe or a full disk is an error like any other. Exit codes: 0 done, 1 refused or
//! failed (the journal is as it was), 2 wrong usage, 3 written but not known to outlast a power
//! cut. Once the journal is written, an output that fails changes the code no more.

mod accept;
pub mod args;
mod backups;
mod chart;
mod check;
mod compare;
mod demo;
mod effect;
mod export;
mod face;
mod failure;
mod forecast;
mod import;
mod log;
mod moving;
mod question;
mod rename;
mod report;
mod restore;
mod review;
mod session;
mod show;
mod table;
mod week;

use std::ffi::OsString;
use std::io::Write;

use chrono::{NaiveDate, NaiveTime};
use clap::Parser as _;

use crate::analysis::looks;
use crate::model::edit::Edit;
use crate::model::journal::Journal;
use crate::model::rename::one_spelling;
use crate::store::{self, Durability, FileState, Loaded, Saved, Store, UpdateError};
use args::{Args, Command};
use face::Face;
use failure::Failure;

/// What the outside world says, read once by the binary.
#[derive(Clone, Copy, Debug)]
pub struct Now {
    /// The local calendar day.
    pub today: NaiveDate,
    /// The local time of day.
    pub time: NaiveTime,
    /// Milliseconds since 1970, for new ids.
    pub millis: u64,
    /// Random bits for new ids.
    pub random: u128,
    /// Whether the output is a terminal.
    pub terminal: bool,
}

/// How a command ended, where it did not fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Done {
    /// As it was asked for.
    Well,
    /// It has said what is wrong; nothing is written.
    Badly,
    /// Written, but the folder could not be synced.
    Unconfirmed,
}

impl From<Durability> for Done {
    fn from(durability: Durability) -> Self {
        match durability {
            Durability::Confirmed => Self::Well,
            Durability::Unconfirmed => Self::Unconfirmed,
        }
    }
}

type Outcome = Result<Done, Failure>;

/// Runs one command and gives its exit code.
///
/// `args` begin with the program's name. The journal is the one of `--journal`, else of
/// [`store::default_path`].
pub fn run(
    args: impl IntoIterator<Item = OsString>,
    now: Now,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> u8 {
    let args = match Args::try_parse_from(args) {
        Ok(args) => args,
        Err(error) => return face::usage(error, out, err),
    };
    let mut face = Face::new(args.journal, now, out, err);
    let outcome = command(&mut face, args.command).and_then(|done| {
        face.flush()?;
        Ok(done)
    });
    match face.despite_output(outcome) {
        Ok(Done::Well) => 0,
        Ok(Done::Badly) => 1,
        Ok(Done::Unconfirmed) => {
            face.warn("Written, but the disk did not confirm that it would outlast a power cut.");
            3
        }
        Err(failure) => {
            if !failure.is_quiet() {
                face.complain(&failure);
            }
            failure.code()
        }
    }
}

fn command(face: &mut Face<'_>, command: Command) -> Outcome {
    match command {
        Command::Log(args) => log::run(face, &args),
        Command::Session(args) => session::run(face, args),
        Command::Show(args) => show::run(face, &args),
        Command::Effect(args) => effect::run(face, &args),
        Command::Compare(args) => compare::run(face, &args),
        Command::Forecast(args) => forecast::run(face, &args),
        Command::Question(args) => question::run(face, &args),
        Command::Report(args) => report::run(face, &args),
        Command::Check => check::run(face),
        Command::Import(args) => import::run(face, &args),
        Command::Export(args) => export::run(face, &args),
        Command::Chart(args) => chart::run(face, &args),
        Command::Demo(args) => demo::run(face, &args),
        Command::Backups => backups::run(face),
        Command::Restore(args) => restore::run(face, &args),
        Command::Accept => accept::run(face),
        Command::Rename(args) => rename::run(face, &args),
        Command::Move(args) => moving::run(face, &args),
    }
}

impl Face<'_> {
    /// The journal's place.
    fn store(&self) -> Result<Store, Failure> {
        let path = self.named.clone().or_else(store::default_path);
        let store = path.map(Store::at).ok_or(Failure::NoHome)?;
        Ok(store.with_copies(store::copies::named_folder()))
    }

    /// The journal for reading, with a warning where it can't be trusted.
    fn load(&mut self) -> Result<Loaded, Failure> {
        let store = self.store()?;
        let loaded = store.load()?;
        let path = store.path().display();
        match loaded.state {
            FileState::New | FileState::Whole => {}
            FileState::ChangedElsewhere => self.warn(&format!(
                "The journal was edited or damaged elsewhere: its seal does not match. `unkink-cli accept` keeps it as it is, `unkink-cli restore` goes back to a backup. File: {path}"
            )),
            FileState::Newer { version } => self.warn(&format!(
                "The journal is of format version {version}, newer than this Unkink: some of it may be missing here. File: {path}"
            )),
        }
        if let Some((_, last)) = loaded.journal.span()
            && let Err(error) = crate::model::time::check_date(last, self.now.today)
        {
            self.warn(&format!(
                "{error} The journal holds it; is the clock right?"
            ));
        }
        Ok(loaded)
    }

    /// The journal to be read from: each name in its first spelling.
    fn read(&mut self) -> Result<Journal, Failure> {
        let journal = self.load()?.journal;
        Ok(one_spelling(&journal).unwrap_or(journal))
    }

    /// Changes the journal under its lock. A refused change, or none, writes nothing.
    fn update<T>(
        &mut self,
        change: impl FnOnce(&mut Journal) -> Result<T, Failure>,
    ) -> Result<(T, Done), Failure> {
        match self.store()?.update(change) {
            Ok((result, saved)) => Ok((result, self.saved(&saved))),
            Err(UpdateError::Refused(failure)) => Err(failure),
            Err(UpdateError::Load(error)) => Err(error.into()),
            Err(UpdateError::Save(error)) => Err(error.into()),
        }
    }

    /// Enters something of the person's own. With the first answer the main question is written down
    /// too, as the window does.
    fn enter<T>(
        &mut self,
        change: impl FnOnce(&mut Journal) -> Result<T, Failure>,
    ) -> Result<(T, Done), Failure> {
        let today = self.now.today;
        self.update(|journal| {
            let before = journal.clone();
            let result = change(journal)?;
            if *journal != before
                && let Some(asked) = looks::due(journal, today)
            {
                journal.apply(Edit::MainQuestion(Some(Box::new(asked))))?;
            }
            Ok(result)
        })
    }

    /// How a save ended; warns where it left no backup, or no copy of today.
    fn saved(&mut self, saved: &Saved) -> Done {
        let done = self.wrote(saved.durability);
        if let Err(error) = &saved.backup {
            self.warn(&error.to_string());
        }
        self.copy_out();
        done
    }

    /// Today's copy, where a folder is named for it.
    fn copy_out(&mut self) {
        let store = self.store().ok();
        if let Some(Err(error)) = store.and_then(|store| store.copy_out()) {
            self.warn(&error.to_string());
        }
    }

    /// Keeps in mind that what was asked for is on disk, whatever becomes of the words about it.
    fn wrote(&mut self, durability: Durability) -> Done {
        let done = durability.into();
        self.written = Some(done);
        done
    }

    /// What was written stays written where only the words about it were lost: a script that
    /// heard "failed" would write it a second time.
    fn despite_output(&mut self, outcome: Outcome) -> Outcome {
        match (outcome, self.written) {
            (Err(failure @ Failure::Output(_)), Some(done)) => {
                if !failure.is_quiet() {
                    self.warn(&format!(
                        "The file is written, but not the output. {failure}"
                    ));
                }
                Ok(done)
            }
            (outcome, _) => outcome,
        }
    }
}
