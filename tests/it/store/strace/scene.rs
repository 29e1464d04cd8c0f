//! What a save finds: a journal, none yet, or a link to one.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;
use unkink::store::{FileState, Store};

use super::trace::{self, Fault, Run};
use crate::store::{noted, write_note};

/// Where a save begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scene {
    /// A journal is there.
    Kept,
    /// Neither a journal nor its folder is there yet: the usual place, at the first start.
    New,
    /// The journal is a link to a file in another folder, and a killed save has left its file.
    Linked,
    /// A journal and a backup are there, and the backup is to be restored.
    Restored,
}

impl Scene {
    pub const ALL: [Self; 4] = [Self::Kept, Self::New, Self::Linked, Self::Restored];
}

/// A scene on disk.
pub struct Setting {
    scene: Scene,
    folder: TempDir,
}

impl Setting {
    pub fn new(scene: Scene) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let setting = Self { scene, folder };
        match scene {
            Scene::New => {}
            Scene::Restored => {
                write_note(&Store::at(setting.journal()), "older");
                write_note(&Store::at(setting.journal()), "old");
            }
            Scene::Kept => write_note(&Store::at(setting.journal()), "old"),
            Scene::Linked => {
                let target = setting.folder().join("elsewhere/diary.json");
                fs::create_dir(target.parent().unwrap()).unwrap();
                write_note(&Store::at(&target), "old");
                std::os::unix::fs::symlink(&target, setting.journal()).unwrap();
                let left = format!(".journal-{:08x}-aB3dE6.tmp", crc32fast::hash(b"diary.json"));
                fs::write(target.with_file_name(left), "{").unwrap();
            }
        }
        setting
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    fn journal(&self) -> PathBuf {
        self.folder().join(match self.scene {
            Scene::New => "not/yet/unkink/journal.json",
            Scene::Kept | Scene::Linked | Scene::Restored => "journal.json",
        })
    }

    /// What is in the journal; `None` where there is none.
    pub fn bytes(&self) -> Option<Vec<u8>> {
        fs::read(self.journal()).ok()
    }

    /// The program saves one score, or restores the backup, under this fault.
    pub fn save(&self, fault: &Fault) -> Run {
        let command: &[&str] = match self.scene {
            Scene::Restored => &["restore"],
            _ => &["log", "--date", "2026-01-06", "pain=5"],
        };
        let journal = self.journal();
        let place = match self.scene {
            Scene::New => trace::Place::Usual(self.folder().to_owned()),
            _ => trace::Place::Named(journal),
        };
        trace::run(&place, command, fault)
    }

    /// The bytes of every backup.
    pub fn backups(&self) -> Vec<Vec<u8>> {
        let list = Store::at(self.journal()).backups().unwrap().list;
        let bytes = list.iter().map(|backup| fs::read(&backup.path).unwrap());
        bytes.collect()
    }

    /// The journal is whole, the next save works, and nothing but the journal's own files is left.
    pub fn the_next_save_works(&self) {
        let store = Store::at(self.journal());
        let state = store.load().map_or(FileState::New, |loaded| loaded.state);
        assert!(
            matches!(state, FileState::Whole | FileState::New),
            "{state:?}"
        );
        if self.scene == Scene::New {
            // Only the program makes the usual place's folder.
            fs::create_dir_all(self.journal().parent().unwrap()).unwrap();
        }
        write_note(&store, "next");
        let loaded = store.load().unwrap();
        let note = |journal: &unkink::model::journal::Journal| {
            journal.day(crate::store::day()).unwrap().note.clone()
        };
        assert_eq!(note(&loaded.journal), note(&noted("next")));
        let journal = self.journal().canonicalize().unwrap();
        let name = journal.file_name().unwrap().to_str().unwrap();
        let own = [name, &format!("{name}.lock"), "backups"].map(str::to_owned);
        for entry in fs::read_dir(journal.parent().unwrap()).unwrap() {
            let found = entry.unwrap().file_name().into_string().unwrap();
            assert!(own.contains(&found), "{found} is left");
        }
        // One that was linked or copied, or none: never a part of one.
        let backups = journal.with_file_name("backups");
        let all = fs::read_dir(&backups).map_or(0, Iterator::count);
        assert_eq!(all, self.backups().len(), "more than backups in there");
    }
}
