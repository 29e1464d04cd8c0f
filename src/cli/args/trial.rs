//! The words of `trial`.

use chrono::Weekday;
use clap::{Args as ClapArgs, Subcommand};

/// `trial`.
#[derive(Debug, Subcommand)]
pub enum Trial {
    /// Say what an experiment could find, from your own diary
    Plan(TrialPlan),
    /// Toss the coins and write the order down
    Start(TrialStart),
    /// Say how far it is and, once it has ended, what it showed
    Show(TrialNamed),
    /// End it early; the pairs of weeks that are complete still count
    Stop(TrialStop),
}

/// `trial plan`.
#[derive(Debug, ClapArgs)]
pub struct TrialPlan {
    /// The metric, by id or name
    #[arg(long, default_value = "pain")]
    pub metric: String,
    /// The kind of session
    #[arg(long, default_value = "massage")]
    pub kind: String,
    /// So many pairs of weeks, 6 to 26; without it as many as find the smallest change worth noticing in 8 of 10 tries, or 10 where a year could not
    #[arg(long, value_parser = clap::value_parser!(u32).range(6..=26))]
    pub blocks: Option<u32>,
    /// JSON, numbers in full precision
    #[arg(long)]
    pub json: bool,
}

/// `trial start`.
#[derive(Debug, ClapArgs)]
pub struct TrialStart {
    /// The metric, by id or name
    #[arg(long, default_value = "pain")]
    pub metric: String,
    /// The kind of session
    #[arg(long, default_value = "massage")]
    pub kind: String,
    /// The first slot, 3 days ahead or more
    #[arg(long, value_name = "DAY")]
    pub first: String,
    /// The day of the week of all slots: the first one from that date on
    #[arg(long, value_parser = weekday, value_name = "DAY")]
    pub weekday: Option<Weekday>,
    /// So many pairs of weeks, 6 to 26; without it as many as find the smallest change worth noticing in 8 of 10 tries, or 10 where a year could not
    #[arg(long, value_parser = clap::value_parser!(u32).range(6..=26))]
    pub blocks: Option<u32>,
    /// Look after each pair of weeks; a small help is then harder to see
    #[arg(long)]
    pub watch: bool,
    /// JSON, numbers in full precision
    #[arg(long)]
    pub json: bool,
}

/// `trial show`: which one of several, and how it is told.
#[derive(Debug, ClapArgs)]
pub struct TrialNamed {
    /// Only one on this metric, by id or name
    #[arg(long)]
    pub metric: Option<String>,
    /// Only one with this kind of session
    #[arg(long)]
    pub kind: Option<String>,
    /// JSON, numbers in full precision
    #[arg(long)]
    pub json: bool,
}

/// `trial stop`.
#[derive(Debug, ClapArgs)]
pub struct TrialStop {
    /// Why, for yourself: a holiday, an illness, no wish to go on
    #[arg(long, value_name = "TEXT")]
    pub why: String,
    /// Which one, and how it is told.
    #[command(flatten)]
    pub named: TrialNamed,
}

fn weekday(text: &str) -> Result<Weekday, String> {
    text.trim()
        .parse()
        .map_err(|_| format!("\"{text}\" is no day of the week like fri or friday"))
}
