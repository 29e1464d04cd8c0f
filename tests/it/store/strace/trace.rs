//! The program under `strace`: its faults, its trace, and what the trace proves.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::ERRORS;

/// The system call of this name that comes as this one of its name, from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    pub name: String,
    pub number: usize,
}

impl Call {
    /// Whether it asks something of a disk, a clock or chance: the memory and the end of the
    /// program are not at stake here.
    pub fn can_fail(&self) -> bool {
        let memory = ["brk", "mmap", "munmap", "mprotect", "mremap", "madvise"];
        let itself = [
            "sigaltstack",
            "rt_sigaction",
            "rt_sigprocmask",
            "futex",
            "exit_group",
        ];
        !memory.contains(&self.name.as_str()) && !itself.contains(&self.name.as_str())
    }

    /// What the system may answer to it: only what makes or writes something can find a disk full, and only
    /// what names a path can be forbidden.
    pub fn errors(&self) -> Vec<&'static str> {
        let name = self.name.as_str();
        let writes = ["write", "sync", "truncate", "fallocate", "copy_file"];
        let writes = writes.iter().any(|part| name.contains(part));
        let on_a_path = [
            "open", "stat", "access", "link", "mkdir", "rename", "chmod", "chown", "utime",
        ];
        let on_a_path = on_a_path.iter().any(|part| name.contains(part));
        let makes = ["open", "linkat", "mkdir", "rename"];
        let makes = makes.iter().any(|part| name.contains(part));
        let known = |error: &&str| match *error {
            "ENOSPC" => writes || makes,
            "EACCES" => on_a_path,
            _ => true,
        };
        ERRORS
            .map(|(error, _)| error)
            .into_iter()
            .filter(known)
            .collect()
    }
}

/// What happens to a save.
#[derive(Clone, Debug)]
pub enum Fault {
    /// Nothing.
    None,
    /// The program is killed when it is about to make this call.
    Kill(Call),
    /// This call fails.
    Once(Call, &'static str),
    /// This call fails, and all later ones of its name.
    FromThen(Call, &'static str),
    /// The first of these calls fails, and from then on every call of any of their names.
    Dead(Vec<Call>, &'static str),
}

impl Fault {
    fn arguments(&self) -> Vec<String> {
        match self {
            Self::None => Vec::new(),
            Self::Kill(Call { name, number }) => {
                vec![format!("-einject={name}:signal=KILL:when={number}")]
            }
            Self::Once(Call { name, number }, error) => {
                vec![format!("-einject={name}:error={error}:when={number}")]
            }
            Self::FromThen(Call { name, number }, error) => {
                vec![format!("-einject={name}:error={error}:when={number}+")]
            }
            Self::Dead(calls, error) => {
                let mut first = BTreeMap::new();
                for Call { name, number } in calls {
                    first.entry(name).or_insert(number);
                }
                let inject =
                    |(name, number)| format!("-einject={name}:error={error}:when={number}+");
                first.into_iter().map(inject).collect()
            }
        }
    }

    /// The words that name the error.
    fn words(&self) -> &'static [&'static str] {
        let (Self::Once(_, error) | Self::FromThen(_, error) | Self::Dead(_, error)) = self else {
            return &[];
        };
        let row = ERRORS.iter().find(|(name, _)| name == error);
        row.map_or(&[], |(_, words)| words)
    }
}

/// Why nothing can be traced here.
pub fn missing() -> Option<String> {
    let tried = Command::new("strace")
        .args(["-o/dev/null", "-einject=close:error=EIO:when=1", "true"])
        .stderr(Stdio::null())
        .status();
    match tried {
        Ok(status) if status.success() => None,
        Ok(_) => Some("strace may not trace programs here".into()),
        Err(error) => Some(format!("strace does not start: {error}")),
    }
}

/// One run of the program.
pub struct Run {
    /// Its exit code; `None` when it was killed.
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
    /// A line a call, with the paths of open files.
    pub trace: Vec<String>,
}

/// Which journal the program shall use.
pub enum Place {
    /// This one, by name.
    Named(PathBuf),
    /// The usual one, in this home, with its data in `not/yet`: a folder outside the home would not be made.
    Usual(PathBuf),
}

/// Runs a command on a journal under this fault.
pub fn run(place: &Place, command: &[&str], fault: &Fault) -> Run {
    let trace = tempfile::NamedTempFile::new().unwrap();
    let output = Command::new("strace")
        .args(["-f", "-y", "-o"])
        .arg(trace.path())
        .args(fault.arguments())
        .arg(env!("CARGO_BIN_EXE_unkink-cli"))
        .args(match place {
            Place::Named(journal) => vec![OsString::from("--journal"), journal.into()],
            Place::Usual(_) => Vec::new(),
        })
        .env_remove("UNKINK_JOURNAL")
        .env("UNKINK_LANG", "en")
        .env(
            "XDG_DATA_HOME",
            match place {
                Place::Named(_) => PathBuf::from("/dev/null"),
                Place::Usual(home) => home.join("not/yet"),
            },
        )
        .envs(match place {
            Place::Named(_) => None,
            Place::Usual(home) => Some(("HOME", home)),
        })
        .args(command)
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    let lines = fs::read_to_string(trace.path()).unwrap();
    // Each line begins with the number of its process.
    let bare = |line: &str| {
        line.trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ')
            .to_owned()
    };
    Run {
        code: output.status.code(),
        out: text(&output.stdout),
        err: text(&output.stderr),
        trace: lines.lines().map(bare).collect(),
    }
}

fn name(line: &str) -> Option<&str> {
    let (name, _) = line.split_once('(')?;
    let is_name = !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
    is_name.then_some(name)
}

fn succeeded(line: &str) -> bool {
    line.ends_with("= 0")
}

impl Run {
    /// Every call, numbered.
    pub fn all_calls(&self) -> Vec<Call> {
        let mut seen = BTreeMap::new();
        let names = self.trace.iter().filter_map(|line| name(line));
        let numbered = names.map(|name| {
            let number: &mut usize = seen.entry(name).or_default();
            *number += 1;
            Call {
                name: name.to_owned(),
                number: *number,
            }
        });
        numbered.collect()
    }

    /// The calls of the save: from the first that touches `folder`, the start of the program aside.
    pub fn calls(&self, folder: &Path) -> Vec<Call> {
        let folder = folder.to_str().unwrap();
        let touches = |line: &&String| name(line) != Some("execve") && line.contains(folder);
        let lines = self.trace.iter().filter(|line| name(line).is_some());
        let before = lines.clone().take_while(|line| !touches(line)).count();
        self.all_calls().split_off(before)
    }

    /// The sync that confirms that the new file stands in its place.
    pub fn sync_of_the_rename(&self) -> Call {
        let lines = self.trace.iter().filter(|line| name(line).is_some());
        let mut calls = lines.zip(self.all_calls());
        let renamed = calls.find(|(line, _)| line.starts_with("rename"));
        assert!(renamed.is_some(), "nothing was renamed");
        let sync = calls.find(|(line, _)| line.starts_with("fsync("));
        sync.unwrap().1
    }

    /// What a "saved" needs and the calls that succeeded do not give; `None` where they give all.
    pub fn unsure(&self) -> Option<String> {
        let synced = |lines: &[String], path: &str| {
            let file = format!("<{path}>)");
            let mut syncs = lines.iter().filter(|line| line.starts_with("fsync("));
            syncs.any(|line| line.contains(&file) && succeeded(line))
        };
        let is_rename = |line: &String| line.starts_with("rename") && line.contains(".tmp\"");
        let Some(at) = self.trace.iter().position(|l| is_rename(l) && succeeded(l)) else {
            return Some("nothing was renamed".into());
        };
        let mut paths = self.trace[at].split('"').skip(1).step_by(2);
        let (temporary, target) = (paths.next().unwrap(), paths.next().unwrap());
        let above = |path: &str| {
            Path::new(path)
                .parent()
                .unwrap()
                .to_str()
                .unwrap()
                .to_owned()
        };
        if !synced(&self.trace[..at], temporary) {
            return Some(format!("{temporary} was not synced before it was renamed"));
        }
        if !synced(&self.trace[at..], &above(target)) {
            return Some(format!("the folder of {target} was not synced"));
        }
        let made = self.trace[..at].iter().enumerate();
        let mut made = made.filter(|(_, line)| line.starts_with("mkdir(") && succeeded(line));
        made.find_map(|(at, line)| {
            let folder = line.split('"').nth(1).unwrap();
            let kept = synced(&self.trace[at..], &above(folder));
            (!kept).then(|| format!("the new folder {folder} was not synced into the one above"))
        })
    }

    /// Whether the message says what went wrong.
    pub fn names_the_cause(&self, fault: &Fault) -> bool {
        fault.words().iter().any(|words| self.err.contains(words))
    }

    /// Whether the fault took the messages too.
    pub fn is_mute(&self) -> bool {
        let lost = |line: &String| line.starts_with("write(2<") && line.ends_with("(INJECTED)");
        self.trace.iter().any(lost)
    }
}
