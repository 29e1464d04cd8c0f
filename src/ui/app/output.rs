//! Files made of the journal: drawn and written on a thread, each in one step.
//!
//! Whether a file that is there may be replaced is asked once: by the desktop's dialog, which does so
//! itself, or here where the path was typed.

mod handing;
mod made;
mod table;

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

pub use self::handing::Desktop;
use self::made::{Clip, bytes_of, clip};
use super::chooser::{self, Chosen};
use super::document::Document;
use super::jobs::{Done, Fault, Job, Post};
use crate::lang::say;
use crate::model::typed::DayReader;
use crate::store::Durability;
use crate::store::output::{Clear, OutputError, Over};
use crate::ui::action::OutputAction;
use crate::ui::state::saving::{Handing, Output, Saving};
use crate::ui::typed_path::typed_path;

/// So many names are tried where none was asked for.
const MOST_NAMES: usize = 99;

/// The file that was written, or why it was not.
pub type Written = (PathBuf, Result<Durability, Refusal>);

/// What the desktop was asked with which file, and why it does not do it.
pub type Handed = (Handing, PathBuf, Result<(), String>);

/// Why nothing was written.
#[derive(Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There is a file already, and nobody has said that it may go.
    Taken,
    /// For another reason, in plain words.
    Words(String),
}

impl From<OutputError> for Refusal {
    fn from(error: OutputError) -> Self {
        match error {
            OutputError::Exists { .. } => Self::Taken,
            other => Self::Words(other.to_string()),
        }
    }
}

impl Refusal {
    fn words(self, path: &Path) -> String {
        match self {
            Self::Taken => say::FileThere {
                path: &path.display().to_string(),
            }
            .text(),
            Self::Words(words) => words,
        }
    }
}

/// What threads have to say of a file that is made.
pub enum Heard {
    /// A chart is there to be pasted, or is not.
    Copied(Done<Result<Clip, String>>),
    /// The person has chosen a place, or none.
    Chosen(Done<Chosen>),
    /// It was written, or not.
    Written(Done<Written>),
    /// It was handed to the desktop, or not.
    Handed(Done<Handed>),
}

/// What is to be told, when no question is open for it any more.
pub enum Told {
    /// It is saved: where, and how surely.
    Saved(PathBuf, Durability),
    /// It is open to be printed.
    Printing(PathBuf),
    /// The desktop does not take it: what it was asked, and why not.
    Unhanded(Handing, String),
    /// It is not, and why.
    Unsaved(String),
    /// A chart can't be copied, and why.
    Uncopied(String),
}

/// What files are made of, and what they must never replace.
pub struct Source<'a> {
    /// The open journal.
    pub document: &'a Document,
    /// Reads typed days, as of the day it is printed on.
    pub reader: DayReader,
    /// The file of the person's own journal.
    pub own: &'a Path,
    /// The file of the settings.
    pub settings: Option<&'a Path>,
}

/// The threads that ask and write. What they find is for the question they were begun for; of a
/// question that was left, only that is told which stands on the disk.
#[derive(Default)]
pub struct Outputs {
    asking: Job<Chosen>,
    writing: Job<Written>,
    copying: Job<Result<Clip, String>>,
    handing: Job<Handed>,
    desktop: Option<Desktop>,
    clip: Option<Clip>,
    folder: Option<PathBuf>,
}

impl Outputs {
    /// Carries out one step of making a file; `open` is the question.
    pub fn act(
        &mut self,
        action: OutputAction,
        open: &mut Option<Saving>,
        source: &Source<'_>,
        post: &Post<Heard>,
    ) {
        match action {
            OutputAction::Ask(output) => {
                *open = Some(self.question(output, source));
            }
            OutputAction::Make(output) => {
                let saving = Saving {
                    at_once: true,
                    ..self.question(output, source)
                };
                self.write(Over::Refuse, Some(open.insert(saving)), source, post);
            }
            OutputAction::Copy(what, outgoing) => {
                let journal = source.document.shared().clone();
                self.copying.run("copy", post, Heard::Copied, move || {
                    clip(what, &journal, &outgoing)
                });
            }
            OutputAction::Hand(how, path) => self.hand(how, path, post),
            OutputAction::Choose => self.choose_place(open.as_ref(), post),
            OutputAction::Save => self.write(Over::Refuse, open.as_mut(), source, post),
            OutputAction::Replace => self.write(Over::Replace, open.as_mut(), source, post),
            OutputAction::Cancel => {
                self.leave();
                *open = None;
            }
        }
    }

    /// Such files go into this folder, and not into the person's documents.
    pub fn keep_in(&mut self, folder: Option<PathBuf>) {
        self.folder = folder;
    }

    /// Hands files that were made to this desktop.
    pub fn hand_to(&mut self, desktop: Desktop) {
        self.desktop = Some(desktop);
    }

    fn hand(&mut self, how: Handing, path: PathBuf, post: &Post<Heard>) {
        let desktop = self.desktop.clone();
        self.handing.run("desktop", post, Heard::Handed, move || {
            let handed = desktop.map_or_else(
                || {
                    Err(say::NoDesktop {
                        path: &path.display().to_string(),
                    }
                    .text())
                },
                |desktop| desktop.hand(how, &path),
            );
            (how, path, handed)
        });
    }

    /// The question for a new file; another one that was open is left.
    fn question(&mut self, output: Output, source: &Source<'_>) -> Saving {
        self.leave();
        let folder = self.folder.clone().or_else(usual_folder);
        Saving {
            table: table::of(source.document.journal()),
            path: folder
                .unwrap_or_default()
                .join(output.name())
                .display()
                .to_string(),
            output,
            error: None,
            taken: None,
            busy: false,
            at_once: false,
        }
    }

    /// What was copied goes to the desktop.
    pub fn hand_over(&mut self, ctx: &egui::Context) {
        match self.clip.take() {
            Some(Clip::Text(text)) => ctx.copy_text(text),
            Some(Clip::Picture(picture)) => ctx.copy_image(picture),
            None => {}
        }
    }

    /// The question is closed, or another one is asked.
    fn leave(&mut self) {
        (self.asking, self.writing) = (Job::default(), Job::default());
    }

    fn choose_place(&mut self, open: Option<&Saving>, post: &Post<Heard>) {
        let Some(saving) = open else { return };
        let path = typed_path(&saving.path);
        let title = saving.output.title();
        let endings = saving.output.endings();
        self.asking.run("place", post, Heard::Chosen, move || {
            chooser::ask(&title, |mut dialog| {
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
            })
        });
    }

    fn write(
        &mut self,
        over: Over,
        open: Option<&mut Saving>,
        source: &Source<'_>,
        post: &Post<Heard>,
    ) {
        let Some(saving) = open else { return };
        let journal = match saving.output {
            Output::Journal => source.document.written().clone(),
            _ => source.document.shared().clone(),
        };
        let path = typed_path(&saving.path);
        let table = match table::options(&saving.table, source.reader) {
            Ok(table) => table,
            Err(words) => {
                (saving.error, saving.at_once) = (Some(words), false);
                return;
            }
        };
        let (output, today) = (saving.output.clone(), source.reader.today);
        let (own, settings) = (source.own.to_owned(), source.settings.map(Path::to_owned));
        (saving.error, saving.taken) = (None, None);
        saving.busy = true;
        let most = if saving.at_once { MOST_NAMES } else { 1 };
        self.writing.run("output", post, Heard::Written, move || {
            let clear = Clear {
                journal: &own,
                settings: settings.as_deref(),
            };
            let bytes = clear.check(&path).map_err(Refusal::from);
            let ending = path.extension().and_then(|e| e.to_str()).unwrap_or("");
            let ending = ending.to_lowercase();
            let bytes = bytes.and_then(|()| {
                let bytes = bytes_of(&output, &table, &journal, today, &ending);
                bytes.map_err(Refusal::Words)
            });
            match bytes {
                Ok(bytes) => write(&bytes, &path, most, |path, bytes| {
                    clear.save(path, bytes, over)
                }),
                Err(refusal) => (path, Err(refusal)),
            }
        });
    }

    /// Hears what a thread has done, for the question that is `open`.
    pub fn hear(
        &mut self,
        heard: Heard,
        open: &mut Option<Saving>,
        source: &Source<'_>,
        post: &Post<Heard>,
    ) -> Option<Told> {
        match heard {
            Heard::Chosen(done) => {
                let (chosen, saving) = self.asking.take(done).zip(open.as_mut())?;
                match chosen {
                    Ok(Ok(Some(path))) => {
                        saving.path = path.display().to_string();
                        // The desktop's dialog has asked already.
                        self.write(Over::Replace, Some(saving), source, post);
                    }
                    Ok(Ok(None)) => {}
                    Ok(Err(none)) => saving.error = Some(none.to_string()),
                    Err(fault) => saving.error = Some(fault.into()),
                }
                None
            }
            Heard::Copied(done) => match self.copying.take(done)? {
                Ok(Ok(clip)) => {
                    self.clip = Some(clip);
                    None
                }
                Ok(Err(why)) => Some(Told::Uncopied(why)),
                Err(fault) => Some(Told::Uncopied(fault.into())),
            },
            Heard::Handed(done) => match self.handing.take(done)? {
                Ok((Handing::Print, path, Ok(()))) => Some(Told::Printing(path)),
                Ok((_, _, Ok(()))) => None,
                Ok((how, _, Err(why))) => Some(Told::Unhanded(how, why)),
                Err(fault) => Some(Told::Unhanded(Handing::Open, fault.into())),
            },
            Heard::Written(done) => {
                if !self.writing.awaits(&done) {
                    return Some(told(done.late()));
                }
                let (written, saving) = self.writing.take(done).zip(open.as_mut())?;
                // Where it was not asked for a place, that is asked now.
                (saving.busy, saving.at_once) = (false, false);
                match written {
                    Ok((_, Ok(_))) => {
                        *open = None;
                        return Some(told(written));
                    }
                    Ok((_, Err(Refusal::Taken))) => {
                        saving.taken = Some(saving.path.trim().to_owned());
                    }
                    Ok((_, Err(Refusal::Words(words)))) => saving.error = Some(words),
                    Err(fault) => saving.error = Some(fault.into()),
                }
                None
            }
        }
    }
}

fn told(written: Result<Written, Fault>) -> Told {
    match written {
        Ok((path, Ok(durability))) => Told::Saved(path, durability),
        Ok((path, Err(refusal))) => Told::Unsaved(refusal.words(&path)),
        Err(fault) => Told::Unsaved(fault.into()),
    }
}

/// The person's documents, else their home.
pub(super) fn usual_folder() -> Option<PathBuf> {
    let folders = directories::UserDirs::new()?;
    let documents = folders.document_dir().filter(|folder| folder.is_dir());
    let folder = documents.unwrap_or(folders.home_dir());
    folder.is_absolute().then(|| folder.to_owned())
}

/// Writes to the first of so many names that is free: `report.pdf`, `report 2.pdf`.
fn write(
    bytes: &[u8],
    path: &Path,
    most: usize,
    save: impl Fn(&Path, &[u8]) -> Result<Durability, OutputError>,
) -> Written {
    let part = |part: Option<&OsStr>| part.unwrap_or_default().to_string_lossy().into_owned();
    let (stem, ending) = (part(path.file_stem()), part(path.extension()));
    let others = (2..=most).map(|n| path.with_file_name(format!("{stem} {n}.{ending}")));
    let mut last = (path.to_owned(), Err(Refusal::Taken));
    for path in std::iter::once(path.to_owned()).chain(others) {
        let written = save(&path, bytes).map_err(Refusal::from);
        let is_taken = written == Err(Refusal::Taken);
        last = (path, written);
        if !is_taken {
            break;
        }
    }
    last
}

#[cfg(test)]
mod tests {
    use super::super::jobs::tests::{inbox, next};
    use super::*;
    use crate::model::journal::Journal;
    use crate::model::typed::DateOrder;
    use chrono::NaiveDate;
    use std::sync::mpsc;

    #[test]
    fn what_was_begun_for_a_question_that_was_left_never_answers_the_next_one() {
        let heard = inbox();
        let post = heard.0.post();
        let document = Document::example(Journal::default());
        let source = Source {
            document: &document,
            reader: DayReader {
                today: NaiveDate::MIN,
                order: DateOrder::Dmy,
            },
            own: Path::new("/journal.json"),
            settings: None,
        };
        let mut outputs = Outputs::default();
        let ask = || OutputAction::Ask(Output::Journal);
        let mut open = None;
        outputs.act(ask(), &mut open, &source, post);
        let (go, wait) = mpsc::channel::<()>();
        let old = || Ok(Some(PathBuf::from("/old.csv")));
        outputs.asking.run("place", post, Heard::Chosen, old);
        let late = next(&heard);
        outputs
            .writing
            .run("output", post, Heard::Written, move || {
                let _ = wait.recv();
                (PathBuf::from("/old.csv"), Ok(Durability::Confirmed))
            });
        outputs.act(ask(), &mut open, &source, post);
        let offered = open.clone().unwrap().path;
        assert!(outputs.hear(late, &mut open, &source, post).is_none());
        assert_eq!(open.as_ref().unwrap().path, offered);
        outputs.writing.run("output", post, Heard::Written, || {
            let refused = Refusal::Words("No room.".into());
            (PathBuf::from("/new.csv"), Err(refused))
        });
        let new = next(&heard);
        assert!(outputs.hear(new, &mut open, &source, post).is_none());
        let error = open.as_ref().unwrap().error.clone();
        assert_eq!(error.as_deref(), Some("No room."));
        go.send(()).unwrap();
        let Some(Told::Saved(told, _)) = outputs.hear(next(&heard), &mut open, &source, post)
        else {
            panic!("it stands on the disk, and is told");
        };
        assert_eq!(told, Path::new("/old.csv"));
        assert!(open.is_some());
    }
}
