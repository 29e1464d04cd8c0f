//! Files made of the journal: drawn and written on a thread, each replaced in one step.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver};

use chrono::NaiveDate;

use super::document::Wake;
use super::{App, previews};
use crate::exchange::csv_out::{Options, to_csv};
use crate::model::journal::Journal;
use crate::report::drawing::{self, Look};
use crate::report::html::to_html;
use crate::report::palette::Palette;
use crate::report::pdf::to_pdf;
use crate::report::{pictures, png, summary, svg};
use crate::store::{Durability, file, schema};
use crate::ui::action::OutputAction;
use crate::ui::banner::{Answer, Banner, Tone};
use crate::ui::state::saving::{Output, Saving};

/// Width of a saved picture in points.
const PICTURE: f32 = 960.0;
/// Pixels a point of a saved PNG.
const FINE: f32 = 2.0;

/// What a thread has done.
enum Found {
    /// The desktop's dialog was answered.
    Place(Option<PathBuf>),
    /// The file was written, or not.
    Written(PathBuf, Result<Durability, String>),
}

/// The thread that asks or writes.
#[derive(Default)]
pub struct Outputs {
    waiting: Option<Receiver<Found>>,
}

impl Outputs {
    fn start(&mut self, wake: &Wake, work: impl FnOnce() -> Found + Send + 'static) -> bool {
        let (send, receive) = mpsc::channel();
        let wake = wake.clone();
        let thread = std::thread::Builder::new()
            .name("output".into())
            .spawn(move || {
                // A window that is gone needs no answer.
                let _ = send.send(work());
                wake();
            });
        self.waiting = thread.is_ok().then_some(receive);
        self.waiting.is_some()
    }

    fn take(&mut self) -> Option<Found> {
        let found = self.waiting.as_ref()?.try_recv().ok()?;
        self.waiting = None;
        Some(found)
    }
}

impl App {
    /// Carries out one step of making a file.
    pub(super) fn output(&mut self, action: OutputAction) {
        match action {
            OutputAction::Ask(output) => {
                let place = usual_folder().unwrap_or_default().join(output.name());
                self.view.saving = Some(Saving {
                    output,
                    path: place.display().to_string(),
                    error: None,
                    busy: false,
                });
            }
            OutputAction::Choose => self.choose_place(),
            OutputAction::Save => self.write_output(),
            OutputAction::Cancel => self.view.saving = None,
        }
    }

    fn choose_place(&mut self) {
        let Some(saving) = &self.view.saving else {
            return;
        };
        let path = PathBuf::from(saving.path.trim());
        let title = saving.output.title();
        let endings = saving.output.endings();
        self.tasks.outputs.start(&self.tasks.wake, move || {
            let mut dialog = rfd::FileDialog::new().set_title(title);
            for ending in endings {
                dialog = dialog.add_filter(ending.to_uppercase(), &[*ending]);
            }
            if let Some(name) = path.file_name() {
                dialog = dialog.set_file_name(name.to_string_lossy());
            }
            if let Some(folder) = path.parent() {
                dialog = dialog.set_directory(folder);
            }
            Found::Place(dialog.save_file())
        });
    }

    fn write_output(&mut self) {
        let today = self.clock.today();
        let own = self.document.path().to_owned();
        let Some(saving) = &mut self.view.saving else {
            return;
        };
        let journal = match saving.output {
            Output::Journal => self.document.written().clone(),
            _ => self.document.shared().clone(),
        };
        let path = PathBuf::from(saving.path.trim());
        let output = saving.output.clone();
        saving.error = None;
        saving.busy = self.tasks.outputs.start(&self.tasks.wake, move || {
            let written = write(&output, &journal, today, &path, &own);
            Found::Written(path, written)
        });
        if !saving.busy {
            saving.error = Some("The computer has no room for this just now. Try again.".into());
        }
    }

    /// Hears what the thread has done.
    pub(super) fn poll_outputs(&mut self) {
        let Some(found) = self.tasks.outputs.take() else {
            return;
        };
        let Some(saving) = &mut self.view.saving else {
            return;
        };
        saving.busy = false;
        match found {
            Found::Place(None) => {}
            Found::Place(Some(path)) => {
                saving.path = path.display().to_string();
                self.write_output();
            }
            Found::Written(_, Err(words)) => saving.error = Some(words),
            Found::Written(path, Ok(durability)) => {
                self.view.saving = None;
                self.notice = Some(done(&path, durability));
            }
        }
    }
}

fn done(path: &Path, durability: Durability) -> Banner {
    let remedy = match durability {
        Durability::Confirmed => path.display().to_string(),
        Durability::Unconfirmed => {
            format!("The disk has not confirmed it yet. {}", path.display())
        }
    };
    Banner {
        tone: Tone::Done,
        what: "The file is saved.".into(),
        remedy,
        buttons: vec![("Close", Answer::Dismiss)],
    }
}

/// The person's documents, else their home.
fn usual_folder() -> Option<PathBuf> {
    let folders = directories::UserDirs::new()?;
    let documents = folders.document_dir().filter(|folder| folder.is_dir());
    Some(documents.unwrap_or(folders.home_dir()).to_owned())
}

fn write(
    output: &Output,
    journal: &Arc<Journal>,
    today: NaiveDate,
    path: &Path,
    own: &Path,
) -> Result<Durability, String> {
    if path == own || same_file(path, own) {
        return Err("Your journal itself is there. Choose another name.".into());
    }
    let ending = path.extension().and_then(|e| e.to_str()).unwrap_or("");
    let bytes = bytes(output, journal, today, &ending.to_lowercase())?;
    file::save(path, &bytes).map_err(|error| error.to_string())
}

fn same_file(a: &Path, b: &Path) -> bool {
    let full = |path: &Path| path.canonicalize().ok();
    full(a).is_some() && full(a) == full(b)
}

/// The file's bytes, in the format of its ending.
fn bytes(
    output: &Output,
    journal: &Journal,
    today: NaiveDate,
    ending: &str,
) -> Result<Vec<u8>, String> {
    let unknown = || {
        let endings: Vec<String> = output.endings().iter().map(|e| format!(".{e}")).collect();
        format!("The name must end in {}.", endings.join(" or "))
    };
    match (output, ending) {
        (Output::Picture { asked, dark }, "png" | "svg") => {
            let palette = if *dark { Palette::DARK } else { Palette::LIGHT };
            let chart = pictures::chart(journal, asked);
            let scene = drawing::draw(&chart, &Look::alone(PICTURE, palette));
            if ending == "svg" {
                return Ok(svg::svg(&scene).into_bytes());
            }
            png::png(&scene, FINE).map_err(|error| error.to_string())
        }
        (Output::Report { options, .. }, "html") => {
            let report = summary::content(journal, options, today);
            Ok(to_html(&report).into_bytes())
        }
        (Output::Report { options, paper, .. }, "pdf") => {
            let report = summary::content(journal, options, today);
            let fonts = previews::fonts(&report);
            to_pdf(&report, *paper, &fonts).map_err(|error| error.to_string())
        }
        (Output::Journal, "csv") => {
            let mut bytes = Vec::new();
            to_csv(journal, &Options::default(), &mut bytes).map_err(|error| error.to_string())?;
            Ok(bytes)
        }
        (Output::Journal, "json") => Ok(schema::to_bytes(journal)),
        _ => Err(unknown()),
    }
}
