//! The short form of `examples/calibration`: the method keeps its promises on made-up diaries.
//!
//! Seeds are fixed, so a run is the same each time; the bands are what a right method leaves once in a
//! thousand such tests. The long form, with its tables, is in docs/method.md.

#[allow(dead_code, reason = "the tables of the long form use the rest")]
#[path = "../../examples/calibration/cell.rs"]
mod cell;
#[allow(dead_code, reason = "the tables of the long form use the rest")]
#[path = "../../examples/calibration/experiment.rs"]
mod experiment;
#[allow(dead_code, reason = "the tables of the long form use the rest")]
#[path = "../../examples/calibration/forecast.rs"]
mod forecast;
#[path = "../../examples/calibration/kinds.rs"]
mod kinds;
#[path = "../../examples/calibration/world.rs"]
mod world;

use cell::Cell;
use experiment::{DRAWN, Trials};
use forecast::COURSES;
use kinds::{Booked, any_helps};
use world::WORLDS;

const SEED: u64 = 1;
/// Most false "helps" that the method may give, and the least coverage of its intervals.
const FALSE_HELPS: f64 = 0.035;
const COVERAGE: f64 = 0.95;
/// The normal quantile that is passed once in a thousand times.
const RARELY: f64 = 3.09;

fn cell(world: &str, sessions: usize, delta: f64, diaries: u64) -> Cell {
    let found = WORLDS.iter().find(|known| known.name.starts_with(world));
    let found = found.unwrap_or_else(|| panic!("no world {world}"));
    Cell::simulate(found, sessions, delta, diaries, SEED)
}

/// How far a share of `n` may be from `share`, by chance alone.
fn chance(share: f64, n: u64) -> f64 {
    RARELY * (share * (1.0 - share) / n as f64).sqrt()
}

#[test]
fn sessions_that_do_nothing_are_not_said_to_help_while_pain_changes_by_itself() {
    const DIARIES: u64 = 16;
    let worlds = ["steady", "falls", "recovers", "step"];
    let cells = worlds.map(|world| cell(world, 26, 0.0, DIARIES));
    let n = worlds.len() as u64 * DIARIES;
    let mean =
        |figure: fn(&Cell) -> f64| cells.iter().map(figure).sum::<f64>() / cells.len() as f64;
    let helps = mean(|cell| cell.helps().value);
    let most = FALSE_HELPS + chance(FALSE_HELPS, n);
    assert!(helps <= most, "{helps} of {n} false, at most {most}");
    let covers = mean(|cell| cell.coverage().value);
    let least = COVERAGE - chance(COVERAGE, n);
    assert!(covers >= least, "{covers} of {n} hold 0, at least {least}");
}

#[test]
fn sessions_that_help_are_found_as_often_as_was_measured() {
    const DIARIES: u64 = 24;
    let cell = cell("steady", 12, -2.0, DIARIES);
    // Long form: .95 of 1,000.
    let power = cell.rejects().value;
    assert!(power >= 0.95 - chance(0.95, DIARIES), "power {power}");
    let covers = cell.coverage().value;
    assert!(
        covers >= COVERAGE - chance(COVERAGE, DIARIES),
        "coverage {covers}"
    );
    let bias = cell.bias();
    assert!(
        bias.value.abs() < 0.05 + RARELY * bias.error,
        "bias {bias:?}"
    );
}

#[test]
fn weekly_sessions_that_do_nothing_are_never_said_to_help_without_a_warning() {
    const DIARIES: u64 = 40;
    for world in [
        "weekly from day 300 on, falls",
        "weekly from day 300 on, recovers",
    ] {
        let cell = cell(world, 26, 0.0, DIARIES);
        let helps = cell.helps();
        println!(
            "{world}: {:.3} +-{:.3} of {DIARIES}",
            helps.value, helps.error
        );
        assert!(helps.value > 0.0, "the world that is warned of");
        assert!(cell.helps_unwarned().value <= 0.0, "{world}");
    }
}

#[test]
fn experiments_find_nothing_where_nothing_is_and_an_effect_as_often_as_published() {
    const DIARIES: u64 = 60;
    let nothing = Trials::simulate(DRAWN, 10, 0.0, DIARIES, SEED);
    let (false_p, false_e) = (nothing.rejects().value, nothing.enough().value);
    assert!(false_p <= 0.05 + chance(0.05, DIARIES), "p: {false_p}");
    assert!(
        false_e <= 0.05 + chance(0.05, DIARIES),
        "evidence: {false_e}"
    );
    let covers = nothing.coverage().value;
    assert!(covers >= COVERAGE - chance(COVERAGE, DIARIES), "{covers}");
    // Published: .74 of 1,000.
    let helps = Trials::simulate(DRAWN, 10, -2.0, DIARIES, SEED);
    let power = helps.rejects().value;
    assert!(
        (power - 0.74).abs() <= chance(0.74, DIARIES),
        "power {power}"
    );
}

#[test]
fn of_six_kinds_that_do_nothing_any_helps_in_at_most_one_diary_of_twenty() {
    const DIARIES: u64 = 16;
    for booked in [Booked::Blindly, Booked::InBadSpells] {
        let any = any_helps(booked, DIARIES, SEED).value;
        assert!(any <= 0.05 + chance(0.05, DIARIES), "{booked:?}: {any}");
    }
}

#[test]
fn next_days_stay_in_the_run_of_scores_that_was_said() {
    // 60 forecasts a diary; the published rows keep .83 to .87.
    let rows = COURSES.map(|course| course.coverage(2, SEED).value);
    let inside = rows.iter().sum::<f64>() / rows.len() as f64;
    assert!((0.80..=0.92).contains(&inside), "{inside} of {rows:?}");
}
