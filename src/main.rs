//! The window: see [`unkink::ui`].

// No console window beside it on Windows.
#![cfg_attr(windows, windows_subsystem = "windows")]

use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use clap::Parser;
use unkink::cli::args::Window;
use unkink::lang::Spoken;
use unkink::model::typed::DateOrder;
use unkink::store::reminder::Reminder;
use unkink::store::run_log::{self, RunLog};
use unkink::store::writers::Writers;
use unkink::store::{Store, default_path, disks, settings, zone};
use unkink::ui::app::{App, Desktop};
use unkink::ui::clock::Clock;
use unkink::ui::settings::Theme;

/// How long what is typed may take to be written when the program must end.
const LAST_MOMENT: Duration = Duration::from_secs(5);

struct Open(App);

impl eframe::App for Open {
    fn ui(&mut self, ui: &mut egui::Ui, _: &mut eframe::Frame) {
        self.0.ui(ui);
    }

    fn on_exit(&mut self, _: Option<&eframe::glow::Context>) {
        self.0.finish();
    }
}

impl Drop for Open {
    // A window that is lost with its screen has no exit of its own.
    fn drop(&mut self) {
        self.0.finish();
    }
}

/// Speaks the language that is set, or the desktop's, before anything is said.
fn speak(settings: Option<&Path>) -> Spoken {
    let set = settings.and_then(|file| settings::word(file, "language"));
    let spoken = Spoken::of_environment(|name| std::env::var(name).ok());
    spoken.with(set.as_deref()).choose();
    spoken
}

/// The log of this run; without one the window works all the same.
fn begun(folder: &Path) -> Option<Arc<RunLog>> {
    RunLog::begin(folder).ok().map(Arc::new)
}

fn theme(word: &str) -> Option<Theme> {
    let found = Theme::ALL.into_iter().find(|(_, name)| *name == word);
    found.map(|(theme, _)| theme)
}

fn main() -> ExitCode {
    let args = match Window::try_parse() {
        Ok(args) => args,
        Err(error) => return answer(&error),
    };
    let settings = args.settings.or_else(settings::default_path);
    let spoken = speak(settings.as_deref());
    let zone = match zone::refuse_endless() {
        Ok(zone) => zone,
        Err(words) => return stop(&words),
    };
    let Some(path) = args.journal.or_else(default_path) else {
        return stop("There is no home folder to keep the journal in. Start with --journal FILE.");
    };
    let theme = args.theme.as_deref().and_then(theme);
    let state = run_log::default_folder();
    let left = state.as_deref().and_then(run_log::left_in);
    let logs = state.clone();
    let log = state.as_deref().and_then(begun);
    let writers = Writers::default();
    write_before_a_fault_ends_it(log.clone(), writers.clone(), |words, is_over| {
        stop(words);
        if is_over {
            std::process::exit(1);
        }
    });
    let desktop = unkink::ui::desktop::ask();
    let opened = Arc::new(AtomicBool::new(false));
    let has_opened = opened.clone();
    let store = Store::at(path).with_disks(disks::default_path());
    let loaded = store.load();
    let run = eframe::run_native(
        "Unkink",
        options(),
        Box::new(move |cc| {
            unkink::ui::theme::install(&cc.egui_ctx);
            let theme_of_desktop = desktop();
            cc.egui_ctx
                .options_mut(|all| all.fallback_theme = theme_of_desktop);
            #[cfg(unix)]
            close_on_signals(cc.egui_ctx.clone());
            let ctx = cc.egui_ctx.clone();
            let wake = Arc::new(move || ctx.request_repaint());
            let order = DateOrder::of_environment(|name| std::env::var(name).ok());
            let app = App::new(store, loaded, Clock::local(), wake)
                .with_settings(settings)
                .with_languages(spoken)
                .with_order(order)
                .with_writers(writers)
                .with_last_end(left.as_deref())
                .with_surroundings(logs, Reminder::usual())
                .with_zone(zone.as_deref())
                .with_desktop(Desktop::usual());
            app.dress(&cc.egui_ctx, theme);
            has_opened.store(true, Ordering::Relaxed);
            Ok(Box::new(Open(app)))
        }),
    );
    let Err(error) = run else {
        end(log.as_deref());
        return ExitCode::SUCCESS;
    };
    let is_open = opened.load(Ordering::Relaxed);
    #[cfg(feature = "directx")]
    if !is_open && !is_by_directx() {
        end(log.as_deref());
        return by_directx();
    }
    let cause = cause(&error);
    let words = if is_open {
        format!("The window was lost: {cause}. What you typed is kept.")
    } else {
        format!("The window can't open. {REMEDY} The cause: {cause}")
    };
    if let Some(log) = &log {
        log.note(&words);
    }
    stop(&words)
}

/// What the window needs, and where that is to be had.
#[cfg(windows)]
const REMEDY: &str = "It is drawn by OpenGL 2 or DirectX 12, and this computer offers neither: install the updates of \
     Windows and the driver of the graphics card, from its maker, and start Unkink again. Your journal is as it was; \
     unkink-cli shows and writes it without a window.";
#[cfg(not(windows))]
const REMEDY: &str = "It needs a screen and OpenGL 2. On Debian and Ubuntu: \
     apt install libx11-6 libx11-xcb1 libxcursor1 libxi6 libxkbcommon-x11-0 libegl1 libgl1. Where all that is there, the \
     driver of the graphics card may be at fault: LIBGL_ALWAYS_SOFTWARE=1 unkink does without it. Your journal is as it \
     was; unkink-cli shows and writes it without a window.";

/// What the libraries say of it, without the page of figures that they asked for in vain.
fn cause(error: &eframe::Error) -> String {
    match error {
        eframe::Error::NoGlutinConfigs(_, why) => why.to_string(),
        other => other.to_string(),
    }
}

/// The window closed in order: of this run nothing is left to tell.
fn end(log: Option<&RunLog>) {
    if let Some(log) = log {
        log.end();
    }
}

/// Set for the one that is begun to be drawn by DirectX.
#[cfg(feature = "directx")]
const BY_DIRECTX: &str = "UNKINK_BY_DIRECTX";

#[cfg(feature = "directx")]
fn is_by_directx() -> bool {
    std::env::var_os(BY_DIRECTX).is_some()
}

/// Begins again, drawn by DirectX: what draws is chosen once for a run. Windows has it on every computer, also over a
/// remote desktop and in a virtual machine, where OpenGL is too old; but it takes more memory.
#[cfg(feature = "directx")]
fn by_directx() -> ExitCode {
    let own = std::env::current_exe().and_then(|own| {
        let words = std::env::args_os().skip(1);
        let mut again = std::process::Command::new(own);
        again.args(words).env(BY_DIRECTX, "1").status()
    });
    match own {
        Ok(status) => ExitCode::from(u8::from(!status.success())),
        Err(error) => stop(&format!(
            "The window can't open. {REMEDY} The cause: {error}"
        )),
    }
}

/// What was asked on the command line, or is wrong with it. On Windows a window's program has nowhere to print it.
fn answer(error: &clap::Error) -> ExitCode {
    let _ = error.print();
    #[cfg(windows)]
    unkink::ui::desktop::tell(&error.render().to_string());
    ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(1))
}

/// What stands for the window where no menu entry says so: on Windows, and in the list of windows of X11.
const ICON: &[u8] = include_bytes!("../assets/icons/hicolor/64x64/apps/org.unkink.Unkink.png");

fn options() -> eframe::NativeOptions {
    let viewport = egui::ViewportBuilder::default()
        .with_title("Unkink")
        .with_app_id(unkink::APP_ID)
        .with_inner_size([1100.0, 760.0])
        .with_min_inner_size([400.0, 480.0])
        .with_icon(eframe::icon_data::from_png_bytes(ICON).unwrap_or_default());
    eframe::NativeOptions {
        viewport,
        #[cfg(feature = "directx")]
        renderer: if is_by_directx() {
            eframe::Renderer::Wgpu
        } else {
            eframe::Renderer::Glow
        },
        ..Default::default()
    }
}

/// A fault of the program itself: what is typed is written first, then the log; then `end` is told in
/// words, and whether the window is over: a fault in a thread beside it ends that thread alone.
fn write_before_a_fault_ends_it(
    log: Option<Arc<RunLog>>,
    writers: Writers,
    end: impl Fn(&str, bool) + Send + Sync + 'static,
) {
    let window = std::thread::current().id();
    std::panic::set_hook(Box::new(move |info| {
        let is_over = std::thread::current().id() == window;
        let is_kept = !is_over || writers.wait(LAST_MOMENT);
        if let Some(log) = &log {
            log.note(&run_log::panic_entry(info));
        }
        let log = log.as_deref().map(RunLog::path);
        end(&last_words(is_over, is_kept, log), is_over);
    }));
}

fn last_words(is_over: bool, is_kept: bool, log: Option<&Path>) -> String {
    let what = match (is_over, is_kept) {
        (false, _) => "Something went wrong in Unkink itself. The window goes on.",
        (true, true) => "Unkink had to stop: something went wrong in it. What you typed is kept.",
        (true, false) => {
            "Unkink had to stop: something went wrong in it, and the disk did not take your last change in time."
        }
    };
    let log = log.map(|log| format!(" What is known of it is in {}", log.display()));
    what.to_owned() + &log.unwrap_or_default()
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

/// Says why there is no window: on standard error, and where nobody reads that, in a dialog.
fn stop(words: &str) -> ExitCode {
    use std::io::Write as _;
    let _ = writeln!(std::io::stderr(), "unkink: {words}");
    unkink::ui::desktop::tell(words);
    ExitCode::FAILURE
}

#[cfg(test)]
#[allow(
    clippy::disallowed_methods,
    reason = "the test reads what is left on the disk"
)]
mod tests {
    use std::path::PathBuf;

    use super::*;
    use std::sync::mpsc;
    use unkink::model::time::parse_date;
    use unkink::ui::details::FieldId;

    /// A window in which something is typed, and whose next frame has a fault.
    fn dies(journal: PathBuf, writers: Writers) {
        let store = Store::at(journal);
        let loaded = store.load();
        let wake = Arc::new(|| {});
        let mut app = App::new(store, loaded, Clock::local(), wake).with_writers(writers);
        let date = parse_date("2026-11-22").unwrap();
        let view = app.view_mut();
        let draft = view.day.details.drafts.begin(date, &FieldId::Tag, "");
        draft.text = "garde".into();
        let ctx = egui::Context::default();
        // A context that is dropped in the midst of a frame has a fault of its own.
        std::mem::forget(ctx.clone());
        unkink::ui::theme::install(&ctx);
        let typed = "a long drive";
        let mut drawn = ctx.run_ui(egui::RawInput::default(), |ui| app.ui(ui));
        drawn.textures_delta.clear();
        let _ = ctx.run_ui(egui::RawInput::default(), |_| panic!("in {typed}"));
    }

    #[test]
    #[allow(clippy::default_trait_access, reason = "its type has no name here")]
    fn a_window_that_nothing_draws_has_a_cause_in_one_clause() {
        let error = eframe::Error::NoGlutinConfigs(Default::default(), "no driver".into());
        assert_eq!(cause(&error), "no driver");
    }

    #[test]
    fn a_fault_in_a_frame_leaves_what_is_typed_and_a_log_without_it() {
        let folder = tempfile::tempdir().unwrap();
        let journal = folder.path().join("journal.json");
        let state = folder.path().join("state");
        let drafts = folder.path().join(".journal.json.drafts");
        let kept_in = [drafts, journal.clone()];
        let log = Arc::new(RunLog::begin(&state).unwrap());
        let (said, heard) = mpsc::channel();
        let kept = log.clone();
        let window = std::thread::Builder::new().name("window".into());
        let window = window.spawn(move || {
            let writers = Writers::default();
            write_before_a_fault_ends_it(Some(kept), writers.clone(), move |words, is_over| {
                // At this moment the program ends: what is not on the disk now is lost.
                let read = |path| std::fs::read_to_string(path).unwrap_or_default();
                let typed: String = kept_in.iter().map(read).collect();
                said.send((words.to_owned(), is_over, typed)).unwrap();
            });
            dies(journal, writers);
        });
        let died = window.unwrap().join();
        drop(std::panic::take_hook());
        assert!(died.is_err());
        let (words, is_over, typed) = heard.recv().unwrap();
        assert!(
            is_over && words.contains("What you typed is kept."),
            "{words}"
        );
        assert!(typed.contains("garde"), "{typed}");
        log.end();
        drop(log);
        let left = run_log::left_in(&state).unwrap();
        let text = std::fs::read_to_string(left).unwrap();
        assert!(
            text.contains("in the thread window, at src/main.rs:"),
            "{text}"
        );
        assert!(
            !text.contains("a long drive") && !text.contains("garde"),
            "{text}"
        );
    }
}
