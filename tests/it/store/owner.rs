//! One command as an administrator locks nobody out: what is made beside a journal is its owner's.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown};
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

/// A person who is no administrator.
const PERSON: u32 = 1000;

/// The program on a person's journal; `None` where this is not run as root.
struct Home {
    folder: TempDir,
}

impl Home {
    fn new() -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let own = Path::new(env!("CARGO_BIN_EXE_unkink-cli"));
        crate::needs::install(own, &folder.path().join("cli"));
        if is_root() && chown(folder.path(), Some(PERSON), Some(PERSON)).is_ok() {
            return Some(Self { folder });
        }
        crate::needs::not_allowed("the journal of another person, which needs root");
        None
    }

    fn journal(&self) -> std::path::PathBuf {
        self.folder.path().join("journal.json")
    }

    fn run(&self, person: Option<u32>, args: &[&str]) -> Output {
        let mut command = Command::new(self.folder.path().join("cli"));
        command.arg("--journal").arg(self.journal()).args(args);
        command
            .env("UNKINK_LANG", "en")
            .env("HOME", self.folder.path())
            .env_remove("XDG_DATA_HOME");
        if let Some(person) = person {
            command.uid(person).gid(person);
        }
        command.output().unwrap()
    }

    fn ok(&self, person: Option<u32>, args: &[&str]) {
        let run = self.run(person, args);
        let told = String::from_utf8_lossy(&run.stderr).into_owned();
        assert_eq!(
            (run.status.code(), told.as_str()),
            (Some(0), ""),
            "{args:?}"
        );
    }
}

fn is_root() -> bool {
    fs::metadata("/proc/self").is_ok_and(|meta| meta.uid() == 0)
}

fn owner(path: &Path) -> u32 {
    fs::symlink_metadata(path).unwrap().uid()
}

#[test]
fn what_an_administrator_makes_beside_a_journal_belongs_to_its_owner() {
    let Some(home) = Home::new() else { return };
    // From the very first command on, and where only the journal is there.
    home.ok(None, &["log", "pain=4"]);
    home.ok(Some(PERSON), &["log", "pain=5"]);
    for name in ["journal.json.lock", "backups"] {
        let path = home.folder.path().join(name);
        if path.is_dir() {
            fs::remove_dir_all(&path).unwrap();
        } else {
            fs::remove_file(&path).unwrap();
        }
    }
    home.ok(None, &["log", "pain=6"]);
    let beside = fs::read_dir(home.folder.path())
        .unwrap()
        .map(|entry| entry.unwrap());
    let beside: Vec<_> = beside.filter(|entry| entry.file_name() != "cli").collect();
    assert_eq!(beside.len(), 3, "{beside:?}");
    for entry in beside {
        assert_eq!(owner(&entry.path()), PERSON, "{entry:?}");
    }
    home.ok(Some(PERSON), &["log", "pain=7"]);
    home.ok(None, &["restore"]);
    home.ok(Some(PERSON), &["log", "pain=3"]);
}

#[test]
fn what_an_administrator_left_before_is_named_with_the_remedy_and_given_back() {
    let Some(home) = Home::new() else { return };
    home.ok(Some(PERSON), &["log", "pain=4"]);
    home.ok(Some(PERSON), &["log", "pain=5"]);
    let lock = home.folder.path().join("journal.json.lock");
    let backups = home.folder.path().join("backups");
    let take = |path: &Path, mode| {
        chown(path, Some(0), Some(0)).unwrap();
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    };
    take(&lock, 0o600);
    let run = home.run(Some(PERSON), &["log", "pain=6"]);
    let told = String::from_utf8_lossy(&run.stderr).into_owned();
    assert_eq!(run.status.code(), Some(1), "{told}");
    assert!(told.contains(&lock.display().to_string()), "{told}");
    assert!(told.contains("give this file back to its owner"), "{told}");
    assert!(!told.contains("make room"), "{told}");
    chown(&lock, Some(PERSON), Some(PERSON)).unwrap();
    take(&backups, 0o700);
    let run = home.run(Some(PERSON), &["log", "pain=6"]);
    let told = String::from_utf8_lossy(&run.stderr).to_lowercase();
    assert_eq!(
        run.status.code(),
        Some(0),
        "it is saved all the same: {told}"
    );
    assert!(
        told.contains(&backups.display().to_string().to_lowercase()),
        "{told}"
    );
    assert!(!told.contains("make room"), "{told}");
    let list = home.run(Some(PERSON), &["backups"]);
    let told = String::from_utf8_lossy(&list.stderr).into_owned();
    assert!(told.contains("no permission to look into"), "{told}");
    take(&lock, 0o600);
    home.ok(None, &["log", "pain=7"]);
    home.ok(Some(PERSON), &["log", "pain=8"]);
}

#[test]
fn a_link_in_the_place_of_the_lock_is_not_followed() {
    let folder = tempfile::tempdir().unwrap();
    let other = folder.path().join("somebody-elses");
    fs::write(&other, "").unwrap();
    let journal = folder.path().join("journal.json");
    let lock = folder.path().join("journal.json.lock");
    std::os::unix::fs::symlink(&other, &lock).unwrap();
    let error = unkink::store::lock::Lock::take(&journal)
        .unwrap_err()
        .to_string();
    assert!(error.contains("move it away"), "{error}");
    assert!(error.contains(&lock.display().to_string()), "{error}");
}
