//! A folder that other programs write to: each file in it comes in once, when it is whole.
//!
//! Invariants: nothing in the folder is changed; a file is whole when two looks find the same length and time; it is
//! known by what it holds, so that another name or a second copy of it is no second file. What can't be
//! understood stays there, is told once, and is looked at again when it changes.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::fnv::Fnv;

/// Endings that programs give to files that are not whole yet.
const PARTIAL: [&str; 6] = ["part", "partial", "tmp", "temp", "crdownload", "download"];
/// So many files are remembered; those that came first go first.
const MOST: usize = 10_000;

/// What tells one state of a file from another.
type Stamp = (u64, Option<SystemTime>);

/// The folder, and what is known of its files.
#[derive(Debug, Default)]
pub struct Incoming {
    folder: PathBuf,
    /// What was brought in, the latest last.
    brought_in: Vec<String>,
    /// The files as the last look found them, and whether they were given out so.
    seen: BTreeMap<PathBuf, (Stamp, bool)>,
    /// What no look will ever give out, and how many looks found it so.
    left: BTreeMap<PathBuf, (&'static str, u32)>,
}

/// A file that is whole and was not brought in before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrival {
    /// Where it is.
    pub path: PathBuf,
    /// What it holds, in short: the same for the same bytes.
    pub key: String,
}

impl Arrival {
    /// Its name, without the folder.
    pub fn name(&self) -> String {
        name(&self.path)
    }
}

fn name(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

/// What stands in the folder, but for what is hidden or unfinished.
enum Candidate {
    /// A file that may come in.
    File(PathBuf, Stamp),
    /// What never does, and what it is.
    Left(PathBuf, &'static str),
}

impl Incoming {
    /// A folder, with the text of [`Incoming::to_text`] from before.
    pub fn new(folder: &Path, brought_in: &str) -> Self {
        Self {
            folder: folder.to_owned(),
            brought_in: brought_in.lines().map(str::to_owned).collect(),
            seen: BTreeMap::new(),
            left: BTreeMap::new(),
        }
    }

    /// What was brought in, to be kept for the next start: a line a file.
    pub fn to_text(&self) -> String {
        let over = self.brought_in.len().saturating_sub(MOST);
        let lines = self.brought_in[over..].iter();
        lines.fold(String::new(), |text, line| text + line + "\n")
    }

    /// Looks at the folder; returns the files that are whole by now, each once. Looks are a second or more apart.
    #[allow(
        clippy::disallowed_methods,
        reason = "a file is known by what it holds"
    )]
    pub fn look(&mut self) -> io::Result<Vec<Arrival>> {
        let mut there = BTreeSet::new();
        let mut arrivals = Vec::new();
        let mut left = std::mem::take(&mut self.left);
        for entry in std::fs::read_dir(&self.folder)? {
            let (path, stamp) = match entry.ok().as_ref().and_then(candidate) {
                Some(Candidate::File(path, stamp)) => (path, stamp),
                Some(Candidate::Left(path, why)) => {
                    let looks = left.remove(&path).filter(|(before, _)| *before == why);
                    let looks = looks.map_or(0, |(_, looks)| looks);
                    self.left.insert(path, (why, looks.saturating_add(1)));
                    continue;
                }
                None => continue,
            };
            there.insert(path.clone());
            match self.seen.get(&path) {
                Some((before, _)) if *before != stamp => {}
                Some((_, true)) => continue,
                Some((_, false)) => {
                    // What can't be read just now is tried again.
                    let Ok(key) = std::fs::File::open(&path).and_then(key) else {
                        continue;
                    };
                    self.seen.insert(path.clone(), (stamp, true));
                    if !self.brought_in.contains(&key) {
                        arrivals.push(Arrival { path, key });
                    }
                    continue;
                }
                None => {}
            }
            self.seen.insert(path, (stamp, false));
        }
        self.seen.retain(|path, _| there.contains(path));
        arrivals.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(arrivals)
    }

    /// What the last look found for the second time and left there, by name, and what it is: each is told once.
    pub fn left(&self) -> impl Iterator<Item = (String, &'static str)> {
        let twice = self.left.iter().filter(|(_, (_, looks))| *looks == 2);
        twice.map(|(path, (why, _))| (name(path), *why))
    }

    /// Whether a file is there that is not known to be whole.
    pub fn is_waiting(&self) -> bool {
        self.seen.values().any(|(_, given)| !given)
    }

    /// Remembers that a file was brought in.
    pub fn keep(&mut self, arrival: &Arrival) {
        if !self.brought_in.contains(&arrival.key) {
            self.brought_in.push(arrival.key.clone());
        }
    }
}

/// A file may come in: no folder or link, and none without a byte.
fn candidate(entry: &std::fs::DirEntry) -> Option<Candidate> {
    let about = entry.metadata().ok()?;
    let path = entry.path();
    let hidden = entry.file_name().to_string_lossy().starts_with('.');
    let ending = path.extension().map(|e| e.to_string_lossy().to_lowercase());
    let partial =
        ending.is_some_and(|ending| ending.ends_with('~') || PARTIAL.contains(&ending.as_str()));
    if hidden || partial {
        return None;
    }
    Some(if about.is_dir() {
        Candidate::Left(path, "a folder")
    } else if !about.is_file() {
        Candidate::Left(path, "no file of its own")
    } else if about.len() == 0 {
        Candidate::Left(path, "empty")
    } else {
        Candidate::File(path, (about.len(), about.modified().ok()))
    })
}

fn key(mut file: impl Read) -> io::Result<String> {
    let (mut hash, mut length) = (Fnv::default(), 0_u64);
    let mut buffer = vec![0; 1 << 16];
    loop {
        let read = file.read(&mut buffer)?;
        if read == 0 {
            return Ok(format!("{length}-{:032x}", hash.get()));
        }
        length += read as u64;
        hash.put(&buffer[..read]);
    }
}

#[cfg(test)]
#[allow(clippy::disallowed_methods, reason = "the other program that writes")]
mod tests {
    use super::*;
    use std::fs;

    fn names(arrivals: &[Arrival]) -> Vec<String> {
        arrivals.iter().map(Arrival::name).collect()
    }

    #[test]
    fn a_file_is_given_out_once_when_it_is_whole() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("phone.csv");
        let mut incoming = Incoming::new(folder.path(), "");
        assert_eq!(incoming.look().unwrap(), []);
        fs::write(&file, "date,pain\n").unwrap();
        assert_eq!(incoming.look().unwrap(), []);
        assert!(incoming.is_waiting());
        // Still being written.
        fs::write(&file, "date,pain\n2026-11-22,4\n").unwrap();
        assert_eq!(incoming.look().unwrap(), []);
        let arrived = incoming.look().unwrap();
        assert_eq!(names(&arrived), ["phone.csv"]);
        assert!(!incoming.is_waiting());
        incoming.keep(&arrived[0]);
        assert_eq!(incoming.look().unwrap(), []);
        // The same bytes under another name, and after a restart.
        fs::write(folder.path().join("again.csv"), fs::read(&file).unwrap()).unwrap();
        let mut incoming = Incoming::new(folder.path(), &incoming.to_text());
        for _ in 0..3 {
            assert_eq!(incoming.look().unwrap(), []);
        }
        // Another line is another file.
        fs::write(&file, "date,pain\n2026-11-22,5\n").unwrap();
        let all: Vec<_> = (0..3).flat_map(|_| incoming.look().unwrap()).collect();
        assert_eq!(names(&all), ["phone.csv"]);
    }

    #[test]
    fn what_is_hidden_unfinished_or_no_file_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        for name in [
            ".hidden.csv",
            "a.csv.part",
            "b.tmp",
            "c.csv~",
            "d.CRDOWNLOAD",
        ] {
            fs::write(folder.path().join(name), "date,pain\n").unwrap();
        }
        fs::write(folder.path().join("blank.csv"), "").unwrap();
        fs::create_dir(folder.path().join("folder.csv")).unwrap();
        let mut incoming = Incoming::new(folder.path(), "");
        let mut told = Vec::new();
        for _ in 0..3 {
            assert_eq!(incoming.look().unwrap(), []);
            told.extend(incoming.left());
        }
        let left = [
            ("blank.csv".to_owned(), "empty"),
            ("folder.csv".to_owned(), "a folder"),
        ];
        assert_eq!(told, left, "each once");
        assert!(!incoming.is_waiting());
        assert!(
            Incoming::new(&folder.path().join("gone"), "")
                .look()
                .is_err()
        );
    }
}
