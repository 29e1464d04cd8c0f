//! The command line: the same journal without a screen.
//!
//! One file a command. Output goes through the handles that are passed in, never past them, so
//! that a closed pipe or a full disk is an error like any other. Exit codes: 0 done, 1 refused or
//! failed (the journal is as it was), 2 wrong usage, 3 written but not known to outlast a power
//! cut. Once the journal is written, an output that fails changes the code no more.

mod about;
mod accept;
pub mod args;
mod backups;
mod chart;
mod check;
mod compare;
mod days;
mod demo;
#[cfg(all(feature = "gui", not(target_os = "linux")))]
mod dialog;
mod effect;
mod export;
mod face;
mod failure;
mod forecast;
mod import;
mod log;
mod moving;
mod notice;
#[cfg(all(feature = "gui", target_os = "linux"))]
mod notification;
mod question;
mod recovery;
mod remind;
mod rename;
mod report;
mod restore;
mod review;
mod session;
mod show;
mod table;
mod trial;
mod watch;
mod week;

use std::ffi::OsString;
use std::io::Write;

use clap::Parser as _;

use args::{Args, Command};
pub use face::Now;
use face::{Done, Face, Outcome};
use failure::Failure;

/// Runs one command and returns its exit code.
///
/// `args` begin with the program's name. The journal is the one of `--journal`, else of
/// [`crate::store::default_path`].
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
        Command::Recovery(args) => recovery::run(face, &args),
        Command::Trial(args) => trial::run(face, args),
        Command::Question(args) => question::run(face, &args),
        Command::Report(args) => report::run(face, &args),
        Command::Check => check::run(face),
        Command::Import(args) => match (&args.watch, &args.file) {
            (Some(folder), _) => watch::run(face, &args, folder),
            (None, Some(file)) => import::run(face, &args, file),
            (None, None) => Err(Failure::Usage("Name the file".into())),
        },
        Command::Export(args) => export::run(face, &args),
        Command::Chart(args) => chart::run(face, &args),
        Command::Demo(args) => demo::run(face, &args),
        Command::Backups => backups::run(face),
        Command::Restore(args) => restore::run(face, &args),
        Command::Accept => accept::run(face),
        Command::Rename(args) => rename::run(face, &args),
        Command::Move(args) => moving::run(face, &args),
        Command::Empty(args) => moving::empty(face, &args),
        Command::Remind(args) => remind::run(face, &args),
    }
}
