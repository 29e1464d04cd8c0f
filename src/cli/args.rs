//! The words of the command line, and of the window's.

mod import;
mod trial;
mod values;

use std::path::PathBuf;

use chrono::{NaiveTime, Weekday};
use clap::{Args as ClapArgs, Parser, Subcommand};

pub use import::{Import, OnConflict};
pub use trial::{Trial, TrialNamed, TrialPlan, TrialStart, TrialStop};
pub use values::Format;

use crate::model::named::Named;
use crate::model::session::{Pressure, Reason};
use crate::model::typed;
use crate::report::page::Paper;
use crate::report::pictures::Subject;
use values::{minutes, text, week_start, word};

/// A pain-and-sleep journal that answers one question honestly: does the massage help me?
#[derive(Debug, Parser)]
#[command(name = "unkink", version)]
pub struct Window {
    /// The journal file; otherwise `UNKINK_JOURNAL`, or journal.json in your data folder.
    #[arg(long, value_name = "FILE")]
    pub journal: Option<PathBuf>,
    /// The settings' file; otherwise `UNKINK_SETTINGS`, or settings.json in your configuration folder.
    #[arg(long, value_name = "FILE")]
    pub settings: Option<PathBuf>,
    /// Light, dark or as the desktop is, for this time; otherwise as it is set.
    #[arg(long, value_parser = ["light", "dark", "system"])]
    pub theme: Option<String>,
}

/// A journal for a sore back, without a screen.
#[derive(Debug, Parser)]
#[command(name = "unkink-cli", version, arg_required_else_help = true)]
pub struct Args {
    /// The journal's file (else `UNKINK_JOURNAL`, else the one in the data folder)
    #[arg(long, global = true, value_name = "FILE")]
    pub journal: Option<PathBuf>,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Note scores of a day: `log pain=4 mood=6`
    Log(Log),
    /// Add, list or remove sessions
    #[command(subcommand)]
    Session(Session),
    /// Print days and sessions
    Show(Show),
    /// Say whether it helps: the days after sessions against a forecast
    Effect(Effect),
    /// Say what helps: every kind of session and person against a forecast
    Compare(Compare),
    /// Say what the next seven days may bring, from the scores alone
    Forecast(Forecast),
    /// Say what treatments do after workouts: with one that day or the next, against without
    Recovery(Recovery),
    /// Let a coin choose the weeks: plan, start, look at or stop an experiment
    #[command(subcommand)]
    Trial(Trial),
    /// Print the main question, or name another one
    Question(Question),
    /// Write a page for a doctor or therapist, PDF or HTML
    Report(Box<Report>),
    /// Say whether the journal is whole
    Check,
    /// Take in another diary: any CSV, or a journal
    Import(Box<Import>),
    /// Write the journal as CSV or JSON
    Export(Export),
    /// Draw a chart as SVG or PNG
    Chart(Box<Chart>),
    /// Write an invented diary into a new file
    Demo(Demo),
    /// List the earlier states of the journal that are kept
    Backups,
    /// Go back to an earlier state; what is there now becomes a backup first
    Restore(Restore),
    /// Keep a journal that was edited elsewhere as it is now
    Accept,
    /// Call a kind, a person, a tag, a painkiller or a region by another name, everywhere at once
    Rename(Rename),
    /// Move a day, or one of its check-ins, to another date
    Move(Move),
    /// Take out all that is noted of a day; its sessions stay
    Empty(Empty),
    /// Ask once on the desktop how today was, unless something is noted
    Remind(Remind),
}

/// `remind`.
#[derive(Debug, ClapArgs)]
pub struct Remind {
    /// Ask only from this time of day on
    #[arg(long, value_parser = typed::time, value_name = "TIME")]
    pub after: Option<NaiveTime>,
}

/// `empty`.
#[derive(Debug, ClapArgs)]
pub struct Empty {
    /// The day
    #[arg(value_name = "DATE")]
    pub date: String,
}

/// `move`.
#[derive(Debug, ClapArgs)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a switch of its own on the command line"
)]
pub struct Move {
    /// The date it is noted under
    #[arg(value_name = "FROM")]
    pub from: String,
    /// The date it belongs to
    #[arg(value_name = "TO")]
    pub to: String,
    /// Only the check-in of this time
    #[arg(long, value_parser = typed::time, allow_hyphen_values = true, value_name = "TIME")]
    pub time: Option<NaiveTime>,
    /// Only the check-in without a time
    #[arg(long, conflicts_with = "time")]
    pub no_time: bool,
    /// Leave sessions where they are
    #[arg(long, conflicts_with_all = ["time", "no_time"])]
    pub without_sessions: bool,
    /// Where TO has entries, these go to FROM, with the sessions of that day
    #[arg(long, conflicts_with_all = ["time", "no_time"])]
    pub swap: bool,
    /// Where TO has entries, these are taken out
    #[arg(long, conflicts_with_all = ["time", "no_time", "swap"])]
    pub replace: bool,
}

/// `rename`.
#[derive(Debug, ClapArgs)]
pub struct Rename {
    /// What it is: kind, person, tag, painkiller or region
    #[arg(value_parser = word::<Named>)]
    pub what: Named,
    /// Its name so far, in any capitals
    pub from: String,
    /// Its name from now on; one that is there already becomes one with it
    pub to: String,
    /// Say what would change, but write nothing
    #[arg(long)]
    pub dry_run: bool,
}

/// `restore`.
#[derive(Debug, ClapArgs)]
pub struct Restore {
    /// Its number in `backups`; the newest whole one without it
    #[arg(value_name = "N", value_parser = values::backup)]
    pub number: Option<u32>,
}

/// `log`.
#[derive(Debug, ClapArgs)]
pub struct Log {
    /// Scores; `note=TEXT` is --note
    #[arg(value_name = "METRIC=VALUE")]
    pub scores: Vec<String>,
    /// The day: 2026-11-18, 18 Nov, Tuesday, yesterday; today without it, until four in the morning
    /// the evening before
    #[arg(long, value_parser = text, allow_hyphen_values = true, value_name = "DAY")]
    pub date: Option<String>,
    /// The time of the check-in: 23:10, 2310, 11:10 pm
    #[arg(long, value_parser = typed::time, allow_hyphen_values = true, value_name = "TIME")]
    pub time: Option<NaiveTime>,
    /// The day's note
    #[arg(long, value_parser = text, allow_hyphen_values = true, value_name = "TEXT")]
    pub note: Option<String>,
    /// Blank a score, or the `note`
    #[arg(long, value_parser = text, allow_hyphen_values = true, value_name = "METRIC")]
    pub clear: Vec<String>,
}

/// `session`.
#[derive(Debug, Subcommand)]
pub enum Session {
    /// Add a session and print its id
    Add(Box<SessionAdd>),
    /// Print all sessions
    List,
    /// Say that a planned session took place
    TookPlace {
        /// The id that `add` and `list` print
        id: String,
        /// The day it was, where that is not the one it was planned for
        #[arg(long, value_parser = text, allow_hyphen_values = true, value_name = "DAY")]
        date: Option<String>,
    },
    /// Remove the session with this id
    Remove {
        /// The id that `add` and `list` print
        id: String,
    },
}

/// `session add`.
#[derive(Debug, ClapArgs)]
pub struct SessionAdd {
    /// The day it was: 2026-11-18, 18 Nov, Tuesday, yesterday; one that is still to come is planned
    #[arg(long, value_parser = text, allow_hyphen_values = true, value_name = "DAY")]
    pub date: String,
    /// When it began
    #[arg(long, value_parser = typed::time, allow_hyphen_values = true, value_name = "TIME")]
    pub time: Option<NaiveTime>,
    /// massage, chiropractor, physiotherapy, acupuncture, exercise, heat, other, or a name
    #[arg(long, value_parser = text, allow_hyphen_values = true, default_value = "massage")]
    pub kind: String,
    /// How long it took: 60, 25 min or 1h30
    #[arg(long, value_parser = minutes, allow_hyphen_values = true)]
    pub minutes: Option<u32>,
    /// With whom
    #[arg(long, value_parser = text, allow_hyphen_values = true, value_name = "NAME")]
    pub with: Option<String>,
    /// A treated region, such as lower-left; may be repeated
    #[arg(long, value_parser = text, allow_hyphen_values = true, value_name = "REGION")]
    pub area: Vec<String>,
    /// light, medium or firm
    #[arg(long, value_parser = word::<Pressure>)]
    pub pressure: Option<Pressure>,
    /// flare or routine
    #[arg(long, value_parser = word::<Reason>)]
    pub reason: Option<Reason>,
    /// What it cost, with the currency
    #[arg(long, value_parser = text, allow_hyphen_values = true)]
    pub cost: Option<String>,
    /// A note
    #[arg(long, value_parser = text, allow_hyphen_values = true, value_name = "TEXT")]
    pub note: Option<String>,
}

/// `show`.
#[derive(Debug, ClapArgs)]
pub struct Show {
    /// The first day
    #[arg(long, value_parser = text, allow_hyphen_values = true, value_name = "DAY")]
    pub from: Option<String>,
    /// The last day
    #[arg(long, value_parser = text, allow_hyphen_values = true, value_name = "DAY")]
    pub to: Option<String>,
    /// One JSON object, numbers in full precision
    #[arg(long)]
    pub json: bool,
}

/// `forecast`.
#[derive(Debug, ClapArgs)]
pub struct Forecast {
    /// The metric, by id or name
    #[arg(long, value_parser = text, allow_hyphen_values = true, default_value = "pain")]
    pub metric: String,
    /// JSON, numbers in full precision
    #[arg(long)]
    pub json: bool,
}

/// `recovery`.
#[derive(Debug, ClapArgs)]
pub struct Recovery {
    /// The metric, by id or name; that of the main question without it
    #[arg(long)]
    pub metric: Option<String>,
    /// JSON, numbers in full precision
    #[arg(long)]
    pub json: bool,
}

/// `compare`.
#[derive(Debug, ClapArgs)]
pub struct Compare {
    /// The metric, by id or name; that of the main question without it
    #[arg(long, value_parser = text, allow_hyphen_values = true)]
    pub metric: Option<String>,
    /// JSON, numbers in full precision
    #[arg(long)]
    pub json: bool,
}

/// `effect`.
#[derive(Debug, ClapArgs)]
pub struct Effect {
    /// One metric, by id or name; all that have data without it
    #[arg(long, value_parser = text, allow_hyphen_values = true)]
    pub metric: Option<String>,
    /// Sessions of this kind; massage or else the commonest without it
    #[arg(long, value_parser = text, allow_hyphen_values = true)]
    pub kind: Option<String>,
    /// Sessions with this person, of any kind unless one is named
    #[arg(long, value_parser = text, allow_hyphen_values = true, value_name = "NAME")]
    pub with: Option<String>,
    /// The first day
    #[arg(long, value_parser = text, allow_hyphen_values = true, value_name = "DAY")]
    pub from: Option<String>,
    /// The last day
    #[arg(long, value_parser = text, allow_hyphen_values = true, value_name = "DAY")]
    pub to: Option<String>,
    /// Days after a session that count; 3 unless you explore
    #[arg(long, value_parser = clap::value_parser!(u16).range(1..=365))]
    pub days: Option<u16>,
    /// Days after a session that are not learnt from; 7 unless you explore
    #[arg(long, value_parser = clap::value_parser!(u16).range(0..=365))]
    pub washout: Option<u16>,
    /// JSON, numbers in full precision
    #[arg(long)]
    pub json: bool,
}

/// `question`.
#[derive(Debug, ClapArgs)]
pub struct Question {
    /// The score that counts from today on, by id or name
    #[arg(long, value_parser = text, allow_hyphen_values = true)]
    pub metric: Option<String>,
    /// The kind of session that counts from today on
    #[arg(long, value_parser = text, allow_hyphen_values = true)]
    pub kind: Option<String>,
}

/// `report`.
#[derive(Debug, ClapArgs)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a switch of its own on the command line"
)]
pub struct Report {
    /// A file ending in .pdf or .html, or `-` for the output
    pub out: PathBuf,
    /// Replace the file where there is one already
    #[arg(long)]
    pub force: bool,
    /// The format, where the file's name does not tell
    #[arg(long)]
    pub format: Option<ReportFormat>,
    /// The first day; without it that of the main answer, two years before the last one or the journal's first
    #[arg(long, value_parser = text, allow_hyphen_values = true, value_name = "DAY")]
    pub from: Option<String>,
    /// The last day; today without it
    #[arg(long, value_parser = text, allow_hyphen_values = true, value_name = "DAY")]
    pub to: Option<String>,
    /// Whose diary it is; no name is printed without it
    #[arg(long, value_parser = text, allow_hyphen_values = true, value_name = "NAME")]
    pub name: Option<String>,
    /// For whom it is, such as a therapist's name
    #[arg(long = "for", value_parser = text, allow_hyphen_values = true, value_name = "NAME")]
    pub reader: Option<String>,
    /// The answer is about sessions of this kind; massage or else the commonest without it
    #[arg(long, value_parser = text, allow_hyphen_values = true)]
    pub kind: Option<String>,
    /// A score that is in it, by id or name; may be repeated; all that have data without it
    #[arg(long, value_parser = text, allow_hyphen_values = true)]
    pub metric: Vec<String>,
    /// The size of the paper
    #[arg(long, default_value = "a4", value_parser = word::<Paper>, value_name = "a4 or letter")]
    pub paper: Paper,
    /// Add what helps: every kind of session and every person against the forecast
    #[arg(long)]
    pub helps: bool,
    /// Add the course of every score
    #[arg(long)]
    pub trends: bool,
    /// Add a table of the sessions
    #[arg(long)]
    pub sessions: bool,
    /// Add a table of the days
    #[arg(long)]
    pub days: bool,
    /// Add the notes
    #[arg(long)]
    pub notes: bool,
}

/// A format of `report`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum ReportFormat {
    /// For printing and sending.
    Pdf,
    /// For a browser.
    Html,
}

/// `export`.
#[derive(Debug, ClapArgs)]
pub struct Export {
    /// A file ending in .csv or .json, or `-` for the output
    pub out: PathBuf,
    /// Replace the file where there is one already
    #[arg(long)]
    pub force: bool,
    /// The format, where the file's name does not tell
    #[arg(long)]
    pub format: Option<Format>,
    /// The first day (CSV)
    #[arg(long, value_parser = text, allow_hyphen_values = true, value_name = "DAY")]
    pub from: Option<String>,
    /// The last day (CSV)
    #[arg(long, value_parser = text, allow_hyphen_values = true, value_name = "DAY")]
    pub to: Option<String>,
    /// A metric, by id or name; may be repeated (CSV)
    #[arg(long, value_parser = text, allow_hyphen_values = true)]
    pub metric: Vec<String>,
    /// A row a value instead of a row a check-in (CSV)
    #[arg(long)]
    pub long: bool,
    /// For spreadsheet programs: a byte order mark, and no cell that they would carry out (CSV)
    #[arg(long)]
    pub spreadsheet: bool,
}

/// `chart`.
#[derive(Debug, ClapArgs)]
pub struct Chart {
    /// trend, painkillers, sleep, calendar, gaps, curve, before-after, scatter or weekday
    #[arg(value_name = "CHART", value_parser = word::<Subject>)]
    pub subject: Subject,
    /// A file ending in .svg, .png or .csv (its data), or `-` for SVG on the output
    pub out: PathBuf,
    /// Replace the file where there is one already
    #[arg(long)]
    pub force: bool,
    /// A metric, by id or name; may be repeated (scatter: across, then up)
    #[arg(long, value_parser = text, allow_hyphen_values = true)]
    pub metric: Vec<String>,
    /// Sessions of this kind
    #[arg(long, value_parser = text, allow_hyphen_values = true)]
    pub kind: Option<String>,
    /// Sessions with this person, of any kind unless one is named
    #[arg(long, value_parser = text, allow_hyphen_values = true)]
    pub with: Option<String>,
    /// The first day
    #[arg(long, value_parser = text, allow_hyphen_values = true, value_name = "DAY")]
    pub from: Option<String>,
    /// The last day
    #[arg(long, value_parser = text, allow_hyphen_values = true, value_name = "DAY")]
    pub to: Option<String>,
    /// The same number of days before them, faint behind a trend
    #[arg(long)]
    pub compare: bool,
    /// The day that weeks begin on: monday, sunday or saturday; else as set in the window, or as your
    /// country has it
    #[arg(long, value_parser = week_start, value_name = "DAY")]
    pub week_start: Option<Weekday>,
    /// For dark paper
    #[arg(long)]
    pub dark: bool,
    /// Width in points; a PNG has two pixels a point
    #[arg(long, default_value_t = 800, value_parser = clap::value_parser!(u16).range(240..=4000))]
    pub width: u16,
}

/// `demo`.
#[derive(Debug, ClapArgs)]
pub struct Demo {
    /// How many years, up to today
    #[arg(long, default_value_t = 2, value_parser = clap::value_parser!(u32).range(1..=100))]
    pub years: u32,
    /// Another number invents another diary
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_words_do_not_contradict_one_another() {
        Args::command().debug_assert();
    }
}
