//! Files made of the journal: drawn and written on a thread, each in one step.
//!
//! Whether a file that is there may be replaced is asked once: by the desktop's dialog, which does so
//! itself, or here where the path was typed.

mod table;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::NaiveDate;

use super::jobs::{Fault, Job};
use super::{App, previews};
use crate::drawing::palette::Palette;
use crate::drawing::{self, Look};
use crate::drawing::{png, svg};
use crate::exchange::csv_out::{Options, to_csv};
use crate::model::journal::Journal;
use crate::report::writers::html::to_html;
use crate::report::writers::pdf::to_pdf;
use crate::report::{content, pictures};
use crate::store::output::{Clear, OutputError, Over};
use crate::store::{Durability, schema};
use crate::ui::action::OutputAction;
use crate::ui::state::saving::{Output, Saving};

/// Width of a saved picture in points.
const PICTURE: f32 = 960.0;
/// Pixels a point of a saved PNG.
const FINE: f32 = 2.0;

/// The file that was written, or why it was not.
type Written = (PathBuf, Result<Durability, Refusal>);

/// Why nothing was written.
#[derive(Debug, PartialEq, Eq)]
enum Refusal {
    /// There is a file already, and nobody has said that it may go.
    Taken,
    /// For another reason, in plain words.
    Words(String),
}

impl Refusal {
    fn words(self, path: &Path) -> String {
        match self {
            Self::Taken => format!("There is a file of that name already. {}", path.display()),
            Self::Words(words) => words,
        }
    }
}

/// The threads that ask and write. What they find is for the question they were begun for; of a
/// question that was left, only that is told which stands on the disk.
#[derive(Default)]
pub struct Outputs {
    asking: Job<Option<PathBuf>>,
    writing: Job<Written>,
    left: Vec<Job<Written>>,
}

impl Outputs {
    /// The question is closed, or another one is asked.
    fn leave(&mut self) {
        self.asking = Job::default();
        let writing = std::mem::take(&mut self.writing);
        self.left.extend(Some(writing).filter(Job::is_busy));
    }

    /// What was written for questions that were left.
    fn late(&mut self) -> Vec<Result<Written, Fault>> {
        let ended = self.left.iter_mut().filter_map(Job::poll).collect();
        self.left.retain(Job::is_busy);
        ended
    }
}

impl App {
    /// Carries out one step of making a file.
    pub(super) fn output(&mut self, action: OutputAction) {
        match action {
            OutputAction::Ask(output) => {
                self.tasks.outputs.leave();
                let place = usual_folder().unwrap_or_default().join(output.name());
                self.view.saving = Some(Saving {
                    table: table::of(self.document.journal()),
                    output,
                    path: place.display().to_string(),
                    error: None,
                    taken: None,
                    busy: false,
                });
            }
            OutputAction::Choose => self.choose_place(),
            OutputAction::Save => self.write_output(Over::Refuse),
            OutputAction::Replace => self.write_output(Over::Replace),
            OutputAction::Cancel => {
                self.tasks.outputs.leave();
                self.view.saving = None;
            }
        }
    }

    fn choose_place(&mut self) {
        let Some(saving) = &self.view.saving else {
            return;
        };
        let path = PathBuf::from(saving.path.trim());
        let title = saving.output.title();
        let endings = saving.output.endings();
        let (outputs, wake) = (&mut self.tasks.outputs, &self.tasks.wake);
        outputs.asking.run("place", wake, move || {
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
            dialog.save_file()
        });
    }

    fn write_output(&mut self, over: Over) {
        let today = self.clock.today();
        let own = self.own.as_ref().unwrap_or(&self.document);
        let own = own.path().to_owned();
        let settings = self.preferences.path().map(Path::to_owned);
        let Some(saving) = &mut self.view.saving else {
            return;
        };
        let journal = match saving.output {
            Output::Journal => self.document.written().clone(),
            _ => self.document.shared().clone(),
        };
        let path = PathBuf::from(saving.path.trim());
        let output = saving.output.clone();
        let table = match table::options(&saving.table) {
            Ok(table) => table,
            Err(words) => {
                saving.error = Some(words);
                return;
            }
        };
        (saving.error, saving.taken) = (None, None);
        saving.busy = true;
        let (outputs, wake) = (&mut self.tasks.outputs, &self.tasks.wake);
        outputs.writing.run("output", wake, move || {
            let clear = Clear {
                journal: &own,
                settings: settings.as_deref(),
            };
            let written = write(&output, &table, &journal, today, &path, &clear, over);
            (path, written)
        });
    }

    /// Hears what the threads have done.
    pub(super) fn poll_outputs(&mut self) {
        for late in self.tasks.outputs.late() {
            match late {
                Ok((path, Ok(durability))) => self.tell_saved(&path, durability),
                Ok((path, Err(refusal))) => self.tell_unsaved(refusal.words(&path)),
                Err(fault) => self.tell_unsaved(fault.into()),
            }
        }
        let place = self.tasks.outputs.asking.poll();
        let written = self.tasks.outputs.writing.poll();
        let Some(saving) = &mut self.view.saving else {
            return;
        };
        match place {
            Some(Ok(Some(path))) => {
                saving.path = path.display().to_string();
                // The desktop's dialog has asked already.
                self.write_output(Over::Replace);
                return;
            }
            Some(Err(fault)) => saving.error = Some(fault.into()),
            Some(Ok(None)) | None => {}
        }
        let Some(written) = written else {
            return;
        };
        saving.busy = false;
        match written {
            Ok((path, Ok(durability))) => {
                self.view.saving = None;
                self.tell_saved(&path, durability);
            }
            Ok((_, Err(Refusal::Taken))) => saving.taken = Some(saving.path.trim().to_owned()),
            Ok((_, Err(Refusal::Words(words)))) => saving.error = Some(words),
            Err(fault) => saving.error = Some(fault.into()),
        }
    }

    fn tell_saved(&mut self, path: &Path, durability: Durability) {
        let more = saved(path, durability);
        self.notices
            .done(self.clock.time(), "The file is saved.", more);
    }

    fn tell_unsaved(&mut self, why: String) {
        self.notices
            .refuse(self.clock.time(), "The file was not saved.", why);
    }
}

fn saved(path: &Path, durability: Durability) -> String {
    match durability {
        Durability::Confirmed => path.display().to_string(),
        Durability::Unconfirmed => {
            format!("The disk has not confirmed it yet. {}", path.display())
        }
    }
}

/// The person's documents, else their home.
pub(super) fn usual_folder() -> Option<PathBuf> {
    let folders = directories::UserDirs::new()?;
    let documents = folders.document_dir().filter(|folder| folder.is_dir());
    Some(documents.unwrap_or(folders.home_dir()).to_owned())
}

fn write(
    output: &Output,
    table: &Options,
    journal: &Arc<Journal>,
    today: NaiveDate,
    path: &Path,
    clear: &Clear<'_>,
    over: Over,
) -> Result<Durability, Refusal> {
    clear
        .check(path)
        .map_err(|error| Refusal::Words(error.to_string()))?;
    let ending = path.extension().and_then(|e| e.to_str()).unwrap_or("");
    let ending = ending.to_lowercase();
    let bytes = bytes(output, table, journal, today, &ending).map_err(Refusal::Words)?;
    clear.save(path, &bytes, over).map_err(|error| match error {
        OutputError::Exists { .. } => Refusal::Taken,
        other => Refusal::Words(other.to_string()),
    })
}

/// The file's bytes, in the format of its ending.
fn bytes(
    output: &Output,
    table: &Options,
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
            let report = content::content(journal, options, today);
            Ok(to_html(&report).into_bytes())
        }
        (Output::Report { options, paper, .. }, "pdf") => {
            let report = content::content(journal, options, today);
            let fonts = previews::fonts(&report);
            to_pdf(&report, *paper, &fonts).map_err(|error| error.to_string())
        }
        (Output::Journal, "csv") => {
            let mut bytes = Vec::new();
            to_csv(journal, table, &mut bytes).map_err(|error| error.to_string())?;
            Ok(bytes)
        }
        (Output::Journal, "json") => Ok(schema::to_bytes(journal)),
        _ => Err(unknown()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc;
    use std::time::Duration;

    #[test]
    fn what_was_begun_for_a_question_that_was_left_never_answers_the_next_one() {
        let (woken, wakes) = mpsc::channel();
        let wake: crate::ui::app::document::Wake = Arc::new(move || {
            let _ = woken.send(());
        });
        let mut outputs = Outputs::default();
        let (go, wait) = mpsc::channel::<()>();
        outputs
            .asking
            .run("place", &wake, || Some(PathBuf::from("/old.csv")));
        outputs.writing.run("output", &wake, move || {
            let _ = wait.recv();
            (PathBuf::from("/old.csv"), Ok(Durability::Confirmed))
        });
        outputs.leave();
        outputs.writing.run("output", &wake, || {
            let refused = Refusal::Words("No room.".into());
            (PathBuf::from("/new.csv"), Err(refused))
        });
        go.send(()).unwrap();
        for _ in 0..3 {
            wakes.recv_timeout(Duration::from_secs(20)).unwrap();
        }
        assert_eq!(outputs.asking.poll(), None);
        let (path, written) = outputs.writing.poll().unwrap().unwrap();
        let refused = Refusal::Words("No room.".into());
        assert_eq!((path, written), ("/new.csv".into(), Err(refused)));
        let late = outputs.late();
        let told = (PathBuf::from("/old.csv"), Ok(Durability::Confirmed));
        assert_eq!(late, [Ok(told)], "it stands on the disk, and is told");
        assert!(outputs.late().is_empty(), "once");
    }
}
