//! What a frame of each page costs on the processor: building, drawing and tessellating it, on a
//! diary of one year, of ten and of fifty.
//!
//! ```sh
//! cargo bench --bench frames
//! ```
#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a bench that can't start has nothing to measure"
)]

use std::sync::Arc;

use chrono::NaiveDate;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use unkink::demo::demo;
use unkink::store::Store;
use unkink::ui::app::App;
use unkink::ui::clock::Clock;
use unkink::ui::theme;

fn main() {
    divan::main();
}

const YEARS: [u32; 3] = [1, 10, 50];

/// A window on a made-up diary, on the page of this key, with its answer worked out.
fn window(years: u32, page: egui::Key) -> (Harness<'static, App>, tempfile::TempDir) {
    let evening = NaiveDate::from_ymd_opt(2026, 11, 22)
        .unwrap()
        .and_hms_opt(20, 15, 0)
        .unwrap();
    let folder = tempfile::tempdir().unwrap();
    let store = Store::at(folder.path().join("journal.json"));
    let base = store.load().unwrap().base;
    store.save(&demo(years, 1, evening.date()), &base).unwrap();
    let loaded = store.load();
    let app = App::new(store, loaded, Clock::fixed(evening), Arc::new(|| {}));
    let mut harness = Harness::builder()
        .with_size([1100.0, 760.0])
        .with_context_setup(theme::install)
        .build_ui_state(|ui, app: &mut App| app.ui(ui), app);
    harness.key_press_modifiers(egui::Modifiers::COMMAND, page);
    harness.run();
    while harness.state().is_working() {
        harness.run();
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    (harness, folder)
}

fn frames(bencher: divan::Bencher<'_, '_>, years: u32, page: egui::Key) {
    let (mut harness, _folder) = window(years, page);
    draw(bencher, &mut harness, |_| {});
}

/// Frames, each after what a person does before it.
fn draw(
    bencher: divan::Bencher<'_, '_>,
    harness: &mut Harness<'static, App>,
    mut before: impl FnMut(&mut Harness<'static, App>),
) {
    bencher.bench_local(|| {
        before(harness);
        harness.step();
        let shapes = harness.output().shapes.clone();
        harness.ctx.tessellate(shapes, 1.0)
    });
}

#[divan::bench(args = YEARS)]
fn today(bencher: divan::Bencher<'_, '_>, years: u32) {
    frames(bencher, years, egui::Key::Num1);
}

#[divan::bench(args = YEARS)]
fn history(bencher: divan::Bencher<'_, '_>, years: u32) {
    frames(bencher, years, egui::Key::Num2);
}

#[divan::bench(args = YEARS)]
fn trends(bencher: divan::Bencher<'_, '_>, years: u32) {
    frames(bencher, years, egui::Key::Num3);
}

/// The whole diary at once.
#[divan::bench(args = YEARS)]
fn trends_of_all(bencher: divan::Bencher<'_, '_>, years: u32) {
    let (mut harness, _folder) = window(years, egui::Key::Num3);
    harness.get_by_label("all").click();
    harness.run();
    draw(bencher, &mut harness, |_| {});
}

/// Half a year, moved on by a quarter of it with every frame, back and forth: everything that is
/// seen is made anew.
#[divan::bench(args = YEARS)]
fn trends_while_moving(bencher: divan::Bencher<'_, '_>, years: u32) {
    let (mut harness, _folder) = window(years, egui::Key::Num3);
    harness.get_by_label("1 year").click();
    harness.run();
    harness.get_by_label("Closer").click();
    harness.run();
    harness
        .get_by_label("Trends: arrow keys walk the days")
        .focus();
    harness.run();
    let mut back = false;
    draw(bencher, &mut harness, |harness| {
        let key = if back {
            egui::Key::ArrowRight
        } else {
            egui::Key::ArrowLeft
        };
        back = !back;
        harness.key_press_modifiers(egui::Modifiers::SHIFT, key);
    });
}

#[divan::bench(args = YEARS)]
fn before_and_after(bencher: divan::Bencher<'_, '_>, years: u32) {
    frames(bencher, years, egui::Key::Num4);
}

#[divan::bench(args = YEARS)]
fn sessions(bencher: divan::Bencher<'_, '_>, years: u32) {
    frames(bencher, years, egui::Key::Num6);
}

/// A letter of a search that finds thousands of days, typed and taken back.
#[divan::bench(args = YEARS)]
fn history_search(bencher: divan::Bencher<'_, '_>, years: u32) {
    let (mut harness, _folder) = window(years, egui::Key::F);
    harness.event(egui::Event::Text("ma".into()));
    harness.run();
    let mut longer = false;
    bencher.bench_local(|| {
        longer = !longer;
        if longer {
            harness.event(egui::Event::Text("s".into()));
        } else {
            harness.key_press(egui::Key::Backspace);
        }
        harness.step();
        let shapes = harness.output().shapes.clone();
        harness.ctx.tessellate(shapes, 1.0)
    });
}

/// A score of the chosen day changed, so that the year and the list are made anew.
#[divan::bench(args = YEARS)]
fn history_change(bencher: divan::Bencher<'_, '_>, years: u32) {
    let (mut harness, _folder) = window(years, egui::Key::Num2);
    harness
        .get_by_label_contains("Arrow keys walk the days")
        .focus();
    harness.run();
    harness.key_press(egui::Key::Enter);
    harness.run();
    harness.get_by_label("Back pain 4").click();
    harness.run();
    harness.key_press(egui::Key::ArrowUp);
    harness.run();
    let mut up = false;
    let harness = std::cell::RefCell::new(harness);
    // The last change is on the disk before the next one: nobody types as fast as a bench.
    let settled = || {
        let mut harness = harness.borrow_mut();
        while !harness.state().document().is_settled() || harness.state().is_working() {
            std::thread::sleep(std::time::Duration::from_millis(2));
            harness.step();
        }
    };
    bencher.with_inputs(settled).bench_local_values(|()| {
        up = !up;
        let mut harness = harness.borrow_mut();
        harness.key_press(if up {
            egui::Key::ArrowRight
        } else {
            egui::Key::ArrowLeft
        });
        // The frame that hears the key, and the one that shows what it changed.
        harness.step();
        harness.step();
        let shapes = harness.output().shapes.clone();
        harness.ctx.tessellate(shapes, 1.0)
    });
}

#[divan::bench(args = YEARS)]
fn report(bencher: divan::Bencher<'_, '_>, years: u32) {
    frames(bencher, years, egui::Key::Num7);
}
