//! Whether the method does what it promises: made-up diaries, with and without a true effect.
//!
//! `cargo run --release --no-default-features --example calibration -- [DIARIES] [SEED] [WORLD]`. Prints,
//! for each world and number of sessions, how often the answer says that a session helps or that pain
//! was above the forecast, where the sessions do nothing; then power, bias and coverage with an effect.
//! ± is the Monte-Carlo error. `WORLD` is a part of a world's name, or `experiment`, `forecast` or `six` for
//! those alone; all without it.
//!
//! δ is the effect on the first day after a session. It fades 1, .8, .6, .4, .2 over days 1 to 5, half
//! of it on the day itself, so that the mean of the three days that count is .8·δ.

use std::env;

mod cell;
mod experiment;
mod forecast;
mod kinds;
mod world;

use cell::{Cell, Figure};
use experiment::{DRAWN, LOOSE, SPARSE, Trials, WHOLE};
use forecast::COURSES;
use kinds::{Booked, any_helps};
use world::{WORLDS, World};

const SESSIONS: [usize; 4] = [6, 8, 12, 26];
const BLOCKS: [u32; 6] = [6, 8, 10, 12, 16, 20];

fn main() {
    let mut args = env::args().skip(1);
    let mut number = |default: u64| args.next().and_then(|a| a.parse().ok()).unwrap_or(default);
    let (diaries, seed) = (number(1000), number(1));
    let part = args.next().unwrap_or_default();
    println!("{diaries} diaries a cell, seed {seed}; ± is the Monte-Carlo error\n");
    if "experiment".starts_with(&part) {
        experiments(diaries, seed);
    }
    if "forecast".starts_with(&part) {
        forecasts(diaries, seed);
    }
    if "six".starts_with(&part) {
        kinds(diaries, seed);
    }
    let worlds: Vec<&World> = WORLDS.iter().filter(|w| w.name.contains(&part)).collect();
    println!("Sessions that do nothing: share of diaries that say so");
    println!(
        "| world, n | helps | of it likely | helps, unwarned | above forecast | bias | coverage |"
    );
    println!("|---|---|---|---|---|---|---|");
    for world in &worlds {
        for n in SESSIONS {
            let cell = Cell::simulate(world, n, 0.0, diaries, seed);
            let shares = [
                cell.helps(),
                cell.likely(),
                cell.helps_unwarned(),
                cell.worse(),
            ]
            .map(share);
            let end = [points(cell.bias()), share(cell.coverage())];
            println!(
                "| {}, {n} | {} | {} |",
                world.name,
                shares.join(" | "),
                end.join(" | ")
            );
        }
    }
    println!("\nThe same in the first two worlds: two-sided at .05");
    println!("| booking, n | days -7 to +7 | forecast gap | luck check | half-width |");
    println!("|---|---|---|---|---|");
    for world in WORLDS[..2].iter().filter(|w| w.name.contains(&part)) {
        for n in SESSIONS {
            let cell = Cell::simulate(world, n, 0.0, diaries, seed);
            let shares = [cell.naive(), cell.rejects(), cell.unlucky()].map(share);
            let half = cell.half_width().value;
            println!(
                "| {}, {n} | {} | {half:.2} |",
                world.name,
                shares.join(" | ")
            );
        }
    }
    println!("\nSessions that help: δ points on the first day, .8·δ in the mean of three");
    println!("| δ; world, n | power | without drift | bias | coverage |");
    println!("|---|---|---|---|---|");
    for delta in [-1.0, -2.0] {
        for world in WORLDS[..2].iter().filter(|w| w.name.contains(&part)) {
            for n in SESSIONS {
                let cell = Cell::simulate(world, n, delta, diaries, seed);
                let power = [cell.rejects(), cell.rejects_without_drift()].map(share);
                let (bias, coverage) = (points(cell.bias()), share(cell.coverage()));
                println!(
                    "| {delta}; {}, {n} | {} | {bias} | {coverage} |",
                    world.name,
                    power.join(" | ")
                );
            }
        }
    }
}

/// A coin chooses the weeks: false alarms at δ = 0, else power; for who waits and for who watches.
fn experiments(diaries: u64, seed: u64) {
    println!("Experiments: a coin chooses the weeks");
    println!("| δ, pairs of weeks | p ≤ .05 | watcher told | bias | coverage |");
    println!("|---|---|---|---|---|");
    for delta in [0.0, -1.0, -2.0] {
        for blocks in BLOCKS {
            let trials = Trials::simulate(DRAWN, blocks, delta, diaries, seed);
            let shares = [trials.rejects(), trials.enough()].map(share);
            let (bias, coverage) = (points(trials.bias()), share(trials.coverage()));
            let shares = shares.join(" | ");
            println!("| {delta}, {blocks} | {shares} | {bias} | {coverage} |");
        }
    }
    println!("\nExperiments that go otherwise");
    println!(
        "| course, δ, pairs of weeks | p ≤ .05 | kept pairs | effect | taking it | usable pairs |"
    );
    println!("|---|---|---|---|---|---|");
    let whole = [8, 10, 12, 16, 20].map(|blocks| (WHOLE, -1.0, blocks));
    let others = [DRAWN, LOOSE, SPARSE].map(|course| (course, -2.0, 10));
    for (course, delta, blocks) in whole.into_iter().chain(others) {
        let trials = Trials::simulate(course, blocks, delta, diaries, seed);
        let shares = [trials.rejects(), trials.rejects_kept()].map(share);
        let means = trials.means().map(points);
        let (shares, means) = (shares.join(" | "), means.join(" | "));
        let pairs = trials.pairs().value;
        println!(
            "| {}, {delta}, {blocks} | {shares} | {means} | {pairs:.1} |",
            course.name
        );
    }
    println!();
}

/// Whether the next day stays in the run of scores that was said to hold four of five.
fn forecasts(diaries: u64, seed: u64) {
    println!("Forecasts of the next day: share that stayed in the run of whole scores");
    println!("| diary | inside |");
    println!("|---|---|");
    for course in COURSES {
        let inside = share(course.coverage(diaries, seed));
        println!("| {} | {inside} |", course.name);
    }
    for days in [2, 4, 7] {
        let inside = share(COURSES[0].coverage_ahead(days, 3 * diaries, seed));
        println!("| {}, {days} days ahead | {inside} |", COURSES[0].name);
    }
    println!();
}

/// Whether What helps finds help among kinds of which none does anything.
fn kinds(diaries: u64, seed: u64) {
    println!("Six kinds that do nothing: share of diaries in which any is said to help");
    println!("| booked | any helps |");
    println!("|---|---|");
    for (name, booked) in [
        ("on any day", Booked::Blindly),
        ("in bad spells", Booked::InBadSpells),
    ] {
        println!("| {name} | {} |", share(any_helps(booked, diaries, seed)));
    }
    println!();
}

fn share(figure: Figure) -> String {
    format!("{:.3} ±{:.3}", figure.value, figure.error)
}

fn points(figure: Figure) -> String {
    format!("{:+.2} ±{:.2}", figure.value, figure.error)
}
