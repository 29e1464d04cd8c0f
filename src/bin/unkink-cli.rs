//! The journal without a screen: see [`unkink::cli`]. Here the clock, chance, the
//! locale and the language are read, once.

use std::hash::{BuildHasher, RandomState};
use std::io::{self, BufWriter, IsTerminal as _, Write as _};
use std::process::ExitCode;

use unkink::cli::{self, Now};
use unkink::lang::Spoken;
use unkink::model::legible;
use unkink::model::typed::DateOrder;
use unkink::store::{settings, zone};

fn main() -> ExitCode {
    let mut out = BufWriter::new(io::stdout().lock());
    let mut err = io::stderr().lock();
    // Standard error may be closed; then there is nobody to tell.
    match zone::refuse_endless() {
        Ok(None) => {}
        Ok(Some(words)) => drop(writeln!(err, "warning: {}", legible::line(&words))),
        Err(words) => {
            let _ = writeln!(err, "error: {}", legible::line(&words));
            return ExitCode::FAILURE;
        }
    }
    let now = now();
    let set = settings::default_path().and_then(|file| settings::word(&file, "language"));
    let spoken = Spoken::of_environment(|name| std::env::var(name).ok());
    spoken.with(set.as_deref()).choose();
    ExitCode::from(cli::run(std::env::args_os(), now, &mut out, &mut err))
}

#[allow(
    clippy::disallowed_methods,
    reason = "the one place of this program that reads the clock"
)]
fn now() -> Now {
    let now = chrono::Local::now();
    Now {
        today: now.date_naive(),
        time: now.time(),
        millis: u64::try_from(now.timestamp_millis()).unwrap_or(0),
        random: u128::from(chance()) << 64 | u128::from(chance()),
        terminal: io::stdout().is_terminal(),
        order: DateOrder::of_environment(|name| std::env::var(name).ok()),
    }
}

/// Random bits from the keys that the system gives every hasher.
fn chance() -> u64 {
    RandomState::new().hash_one(0)
}
