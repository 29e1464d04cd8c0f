//! What a durable save costs beside the same bytes written by hand.
//!
//! `cargo bench --no-default-features --bench save`. Both write the example diary of 50 years, one
//! after the other, in the same folder, so that a busy disk slows both. By hand means: serialize,
//! write a temporary file, sync it, rename it, sync the folder. The store does all of that, and
//! takes the lock, reads the file to see that it is the one it knows, and keeps a backup.

#![allow(
    clippy::disallowed_methods,
    reason = "a bench measures time, and writes by hand what it compares with"
)]

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;
use std::time::{Duration, Instant};

use chrono::NaiveDate;
use unkink::demo::demo;
use unkink::model::edit::Edit;
use unkink::model::journal::Journal;
use unkink::store::Store;
use unkink::store::schema::to_bytes;

/// Pairs of saves; the first ones warm up.
const PAIRS: usize = 60;
const WARM_UP: usize = 5;

fn by_hand(folder: &Path, journal: &Journal) -> io::Result<()> {
    let temporary = folder.join("by-hand.tmp");
    let mut file = File::create(&temporary)?;
    file.write_all(&to_bytes(journal))?;
    file.sync_all()?;
    fs::rename(&temporary, folder.join("by-hand.json"))?;
    File::open(folder)?.sync_all()
}

fn timed<T, E: ToString>(work: impl FnOnce() -> Result<T, E>) -> Result<(T, Duration), String> {
    let begun = Instant::now();
    let done = work().map_err(|error| error.to_string())?;
    Ok((done, begun.elapsed()))
}

fn median(times: &mut [Duration]) -> f64 {
    times.sort_unstable();
    times[times.len() / 2].as_secs_f64() * 1000.0
}

fn main() -> Result<(), String> {
    // In the build folder: the system's temporary one may be memory, where a sync costs nothing.
    let place = option_env!("CARGO_TARGET_TMPDIR").unwrap_or(".");
    let folder = tempfile::tempdir_in(place).map_err(|error| error.to_string())?;
    let day = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap_or_default();
    let mut journal = demo(50, 7, day);
    let store = Store::at(folder.path().join("journal.json"));
    let mut base = store.load().map_err(|error| error.to_string())?.base;
    let (mut ours, mut theirs, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
    for pair in 0..PAIRS + WARM_UP {
        let note = Edit::Note(day, Some(format!("note {pair}")));
        journal.apply(note).map_err(|error| error.to_string())?;
        let store_first = pair % 2 == 0;
        let hand = || timed(|| by_hand(folder.path(), &journal)).map(|((), time)| time);
        let before = if store_first { None } else { Some(hand()?) };
        let (saved, time) = timed(|| store.save(&journal, &base))?;
        let other = before.map_or_else(hand, Ok)?;
        base = saved.base;
        if pair >= WARM_UP {
            ours.push(time);
            theirs.push(other);
            ratios.push(time.as_secs_f64() / other.as_secs_f64());
        }
    }
    ratios.sort_unstable_by(f64::total_cmp);
    let megabytes = to_bytes(&journal).len() as f64 / 1e6;
    let (ours, theirs) = (median(&mut ours), median(&mut theirs));
    let ratio = ratios[ratios.len() / 2];
    let line = format!(
        "{megabytes:.1} MB, {PAIRS} pairs: store {ours:.1} ms, by hand {theirs:.1} ms, ratio {ratio:.2} (goal: at most 1.5)\n"
    );
    io::stdout()
        .write_all(line.as_bytes())
        .map_err(|error| error.to_string())
}
