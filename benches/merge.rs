//! What a merge and a comparison of long diaries cost, beside the 8 ms that a frame has.
//!
//! `cargo bench --no-default-features --bench merge`. Two versions of a made-up diary: each has a
//! few entries of its own, and of one day both changed the note.

use chrono::{Days, NaiveDate};
use unkink::demo::demo;
use unkink::model::difference::{difference, turn};
use unkink::model::edit::Edit;
use unkink::model::journal::Journal;
use unkink::model::merge::merge;

const YEARS: [u32; 3] = [1, 10, 50];

fn main() {
    divan::main();
}

fn last() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap_or_default()
}

/// The same diary with notes on these days before the last.
fn noted(journal: &Journal, text: &str, ago: &[u64]) -> Journal {
    let mut changed = journal.clone();
    for days in ago {
        let note = Edit::Note(last() - Days::new(*days), Some(text.into()));
        // A note is never refused.
        let _ = changed.apply(note);
    }
    changed
}

/// What was loaded, ours, and theirs.
fn three(years: u32) -> [Journal; 3] {
    let base = demo(years, 7, last());
    let ours = noted(&base, "ours", &[0, 1, 300]);
    let theirs = noted(&base, "theirs", &[1, 2, 200]);
    [base, ours, theirs]
}

#[divan::bench(args = YEARS)]
fn merging(bencher: divan::Bencher<'_, '_>, years: u32) {
    let [base, ours, theirs] = three(years);
    bencher.bench(|| merge(&base, &ours, &theirs));
}

/// A copy from another computer, whose common past is not known.
#[divan::bench(args = YEARS)]
fn merging_a_copy(bencher: divan::Bencher<'_, '_>, years: u32) {
    let [_, ours, theirs] = three(years);
    bencher.bench(|| merge(&Journal::default(), &ours, &theirs));
}

#[divan::bench(args = YEARS)]
fn comparing(bencher: divan::Bencher<'_, '_>, years: u32) {
    let [_, ours, theirs] = three(years);
    bencher.bench(|| difference(&ours, &theirs));
}

#[divan::bench(args = YEARS)]
fn turning_into_another(bencher: divan::Bencher<'_, '_>, years: u32) {
    let [_, ours, theirs] = three(years);
    bencher.bench(|| turn(&ours, &theirs));
}

#[divan::bench(args = YEARS)]
fn copying(bencher: divan::Bencher<'_, '_>, years: u32) {
    let [base, ..] = three(years);
    bencher.bench(|| base.clone());
}
