//! The window: see [`unkink::ui`].

// No console window beside it on Windows.
#![cfg_attr(windows, windows_subsystem = "windows")]

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use clap::Parser;
use unkink::store::{Store, default_path, settings};
use unkink::ui::app::App;
use unkink::ui::clock::Clock;
use unkink::ui::settings::Theme;

/// A pain-and-sleep journal that answers one question honestly: does the massage help me?
#[derive(Parser)]
#[command(name = "unkink", version)]
struct Args {
    /// The journal file; otherwise `UNKINK_JOURNAL`, or journal.json in your data folder.
    #[arg(long, value_name = "FILE")]
    journal: Option<PathBuf>,
    /// The settings' file; otherwise `UNKINK_SETTINGS`, or settings.json in your configuration folder.
    #[arg(long, value_name = "FILE")]
    settings: Option<PathBuf>,
    /// Light, dark or as the desktop is, for this time; otherwise as it is set.
    #[arg(long, value_parser = ["light", "dark", "system"])]
    theme: Option<String>,
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
    let settings = args.settings.or_else(settings::default_path);
    let named = |word: String| Theme::ALL.into_iter().find(|(_, name)| *name == word);
    let theme = args.theme.and_then(named).map(|(theme, _)| theme);
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
            unkink::ui::theme::install(&cc.egui_ctx);
            #[cfg(unix)]
            close_on_signals(cc.egui_ctx.clone());
            let ctx = cc.egui_ctx.clone();
            let wake = Arc::new(move || ctx.request_repaint());
            let app = App::new(store, loaded, Clock::local(), wake).with_settings(settings);
            app.dress(&cc.egui_ctx, theme);
            Ok(Box::new(Window(app)))
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

/// Closes the window as its button does when the session ends or the terminal goes: what is typed is
/// kept first. A second signal finds the system's own handling: the window may hang.
#[cfg(unix)]
fn close_on_signals(ctx: egui::Context) {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    let Ok(mut signals) = signal_hook::iterator::Signals::new([SIGTERM, SIGHUP, SIGINT]) else {
        return;
    };
    // Without the thread a signal ends the window as it always did.
    let _ = std::thread::Builder::new()
        .name("signals".into())
        .spawn(move || {
            let mut told = false;
            for signal in &mut signals {
                if std::mem::replace(&mut told, true) {
                    let _ = signal_hook::low_level::emulate_default_handler(signal);
                }
                ctx.send_viewport_cmd(egui::ViewportCommand::Close);
                ctx.request_repaint();
            }
        });
}

/// Says why there is no window. Standard error may be closed; then there is nobody to tell.
fn stop(words: &str) -> ExitCode {
    use std::io::Write as _;
    let _ = writeln!(std::io::stderr(), "unkink: {words}");
    ExitCode::FAILURE
}
