//! A journal in a folder of its own, and the program run on it.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use chrono::{Days, Local, NaiveDate};
use tempfile::TempDir;
use unkink::model::journal::Journal;
use unkink::store::Store;

/// A temporary folder with a journal that may not exist yet.
pub struct Home {
    folder: TempDir,
}

/// What one run of the program gave.
pub struct Run {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Home {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self { folder }
    }

    /// A home whose journal is this one.
    pub fn holding(journal: &Journal) -> Self {
        let home = Self::new();
        let store = Store::at(home.journal());
        let base = store.load().unwrap().base;
        store.save(journal, &base).unwrap();
        home
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn journal(&self) -> PathBuf {
        self.path("journal.json")
    }

    /// The program on this journal, ready to run.
    pub fn command(&self, args: &[&str]) -> Command {
        let mut command = self.bare(args);
        command.env("UNKINK_JOURNAL", self.journal());
        command
    }

    /// The program without a journal named, at home in this folder.
    pub fn bare(&self, args: &[&str]) -> Command {
        let program = Path::new(env!("CARGO_BIN_EXE_unkink-cli"));
        self.at_home(program, args)
    }

    /// A copy of the program on this journal.
    #[cfg(unix)]
    pub fn copied(&self, program: &Path, args: &[&str]) -> Command {
        let mut command = self.at_home(program, args);
        command.env("UNKINK_JOURNAL", self.journal());
        command
    }

    fn at_home(&self, program: &Path, args: &[&str]) -> Command {
        let mut command = Command::new(program);
        command
            .args(args)
            .stdin(Stdio::null())
            .env_remove("UNKINK_JOURNAL")
            .env_remove("UNKINK_SETTINGS")
            .env_remove("XDG_CONFIG_HOME")
            .env_remove("XDG_DATA_HOME")
            .env("UNKINK_LANG", "en")
            .env("HOME", self.folder.path());
        command
    }

    pub fn run(&self, args: &[&str]) -> Run {
        Run::of(&self.command(args).output().unwrap())
    }

    /// Runs what must end with 0, and gives its output.
    pub fn ok(&self, args: &[&str]) -> String {
        let run = self.run(args);
        assert_eq!(run.code, 0, "{args:?}: {}", run.err);
        run.out
    }

    /// The bytes of the journal, to see that nothing changed them.
    pub fn bytes(&self) -> Option<Vec<u8>> {
        std::fs::read(self.journal()).ok()
    }

    /// Runs what must end with `code` and leave the journal as it was; gives its messages.
    pub fn refused(&self, code: i32, args: &[&str]) -> String {
        let before = self.bytes();
        let run = self.run(args);
        assert_eq!(run.code, code, "{args:?}: {} {}", run.out, run.err);
        assert_eq!(self.bytes(), before, "{args:?} changed the journal");
        assert!(!run.err.contains("panicked"), "{}", run.err);
        run.err
    }

    /// `show --json` of the journal.
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.ok(&["show", "--json"])).unwrap()
    }

    /// Changes the journal behind the program's back, so that its seal breaks.
    pub fn tamper(&self, from: &str, to: &str) {
        let text = std::fs::read_to_string(self.journal()).unwrap();
        assert!(text.contains(from));
        std::fs::write(self.journal(), text.replacen(from, to, 1)).unwrap();
    }
}

impl Run {
    pub fn of(output: &Output) -> Self {
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        Self {
            code: output.status.code().unwrap(),
            out: text(&output.stdout),
            err: text(&output.stderr),
        }
    }
}

/// A day before today, as the program's own clock sees it.
pub fn days_from_today(days: i64) -> NaiveDate {
    let today = Local::now().date_naive();
    let by = Days::new(days.unsigned_abs());
    if days < 0 { today - by } else { today + by }
}

/// An invented file beside the tests.
pub fn fixture(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/csv");
    folder.join(name).display().to_string()
}
