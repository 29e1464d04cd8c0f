//! The window: see [`unkink::ui`].

// No console window beside it on Windows.
#![cfg_attr(windows, windows_subsystem = "windows")]

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use clap::Parser;
use unkink::store::{Store, default_path};
use unkink::ui::app::App;
use unkink::ui::clock::Clock;
use unkink::ui::theme;

/// A pain-and-sleep journal that answers one question honestly: does the massage help me?
#[derive(Parser)]
#[command(name = "unkink", version)]
struct Args {
    /// The journal file; otherwise `UNKINK_JOURNAL`, or journal.json in your data folder.
    #[arg(long, value_name = "FILE")]
    journal: Option<PathBuf>,
    /// Light or dark; otherwise as the desktop is.
    #[arg(long, value_parser = ["light", "dark", "system"], default_value = "system")]
    theme: String,
}

struct Window(App);

impl eframe::App for Window {
    fn ui(&mut self, ui: &mut egui::Ui, _: &mut eframe::Frame) {
        self.0.ui(ui);
    }

    fn on_exit(&mut self, _: Option<&eframe::glow::Context>) {
        self.0.finish();
    }
}

fn main() -> ExitCode {
    let args = Args::parse();
    let Some(path) = args.journal.or_else(default_path) else {
        return stop("There is no home folder to keep the journal in. Start with --journal FILE.");
    };
    let preference = match args.theme.as_str() {
        "light" => egui::ThemePreference::Light,
        "dark" => egui::ThemePreference::Dark,
        _ => egui::ThemePreference::System,
    };
    let store = Store::at(path);
    let loaded = store.load();
    let viewport = egui::ViewportBuilder::default()
        .with_title("Unkink")
        .with_app_id("org.unkink.Unkink")
        .with_inner_size([1100.0, 760.0])
        .with_min_inner_size([400.0, 480.0]);
    let options = eframe::NativeOptions {
        viewport,
        ..Default::default()
    };
    let run = eframe::run_native(
        "Unkink",
        options,
        Box::new(move |cc| {
            theme::install(&cc.egui_ctx);
            cc.egui_ctx.set_theme(preference);
            let ctx = cc.egui_ctx.clone();
            let wake = Arc::new(move || ctx.request_repaint());
            Ok(Box::new(Window(App::new(
                store,
                loaded,
                Clock::local(),
                wake,
            ))))
        }),
    );
    match run {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => stop(&format!(
            "The window can't open: {error}. On Debian and Ubuntu it needs: \
             apt install libx11-6 libx11-xcb1 libxcursor1 libxi6 libxkbcommon-x11-0 libegl1 libgl1"
        )),
    }
}

/// Says why there is no window. Standard error may be closed; then there is nobody to tell.
fn stop(words: &str) -> ExitCode {
    use std::io::Write as _;
    let _ = writeln!(std::io::stderr(), "unkink: {words}");
    ExitCode::FAILURE
}
