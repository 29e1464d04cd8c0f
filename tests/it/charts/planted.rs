//! Faults that are planted: each law is seen to fail on what it forbids.

use unkink::drawing::palette::{Palette, Rgb};
use unkink::drawing::scene::{Anchor, Scene, Stroke};
use unkink::drawing::{Drawn, Look, lay_out};
use unkink::report::pictures::{self, Asked, Subject};

use super::laws::{inside, unstruck};
use super::today;

/// What is drawn of a word on a gridline, from the back to the front.
#[derive(Clone, Copy, PartialEq)]
enum Part {
    Grid(Rgb),
    Ground,
    Word,
}

fn picture(parts: &[Part]) -> Scene {
    let mut scene = Scene::new(200.0, 100.0);
    for part in parts {
        match *part {
            Part::Grid(grid) => {
                scene.line(vec![[0.0, 50.0], [200.0, 50.0]], Stroke::new(1.0, grid));
            }
            Part::Ground => {
                scene.fill([90.0, 40.0], [90.0, 20.0], 0.0, Palette::LIGHT.surface);
            }
            Part::Word => {
                let ink = Palette::LIGHT.ink;
                scene.text([100.0, 54.0], Anchor::Start, 13.0, ink, "4.2 points");
            }
        }
    }
    scene
}

/// Whether the law finds a fault.
fn is_found(law: impl FnOnce() + std::panic::UnwindSafe) -> bool {
    std::panic::catch_unwind(law).is_err()
}

#[test]
fn a_word_on_a_gridline_is_found_unless_its_ground_lies_between() {
    for palette in [Palette::LIGHT, Palette::DARK, Palette::WHITE] {
        let grid = Part::Grid(palette.grid);
        for (parts, is_fault) in [
            (&[grid, Part::Word][..], true),
            (&[Part::Ground, grid, Part::Word], true),
            (&[Part::Word, grid], true),
            (&[grid, Part::Ground, Part::Word, grid], true),
            (&[grid, Part::Ground, Part::Word], false),
            (&[Part::Ground, Part::Word], false),
        ] {
            let scene = picture(parts);
            assert_eq!(
                is_found(|| unstruck("planted", &scene)),
                is_fault,
                "{:?}",
                scene.items
            );
        }
    }
}

#[test]
fn a_mark_outside_its_panel_is_found_in_every_direction() {
    let journal = unkink::demo::demo(1, 1, today());
    let range = pictures::usual_range(&journal, Subject::Trend, today());
    let chart = pictures::chart(&journal, &Asked::of(Subject::Trend, range));
    let drawn = lay_out(&chart, &Look::alone(700.0, Palette::LIGHT));
    assert!(!is_found(|| inside("as it is", &drawn)));
    for by in [[900.0, 0.0], [-900.0, 0.0], [0.0, 900.0], [0.0, -900.0]] {
        for plot in &drawn.plots {
            let mut moved = Drawn {
                scene: drawn.scene.clone(),
                plots: drawn.plots.clone(),
            };
            let last = plot.items.end - 1;
            moved.scene.items[last] = moved.scene.items[last].clone().moved(by);
            assert!(is_found(|| inside("planted", &moved)), "{by:?}");
        }
    }
}
