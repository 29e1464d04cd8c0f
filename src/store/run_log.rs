//! The log of one run of the window: begun with the window, gone when it closes in order.
//!
//! One that is left says that a run ended otherwise, whatever ended it: a fault of Unkink, the
//! driver, a kill, the power. The next start finds it and says so, once. Invariants: no text of the
//! journal and nothing typed is ever in it; it is private; its length and the number of those that
//! are kept are bounded; what can't be written stops nothing.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Write as _};
use std::panic::PanicHookInfo;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use chrono::Local;

use super::file;
use super::usual::own_folder;

/// Bytes that a log may have.
const LONGEST: usize = 64 << 10;
/// Logs of ended runs that are kept.
const MOST: usize = 5;
/// What the names of running and of ended runs begin with.
const RUNNING: &str = "run-";
const ENDED: &str = "ended-";

/// The platform's folder for what a program notes of itself: `unkink` in the state folder.
pub fn default_folder() -> Option<PathBuf> {
    own_folder(|folders| folders.state_dir().unwrap_or(folders.data_local_dir()))
}

/// The log of this run.
#[derive(Debug)]
pub struct RunLog {
    path: PathBuf,
    /// Held locked as long as the run lasts: so another start knows it from one that ended.
    file: File,
    written: AtomicUsize,
    noted: AtomicUsize,
}

impl RunLog {
    /// Begins a log in `folder`, which is made where it is missing.
    pub fn begin(folder: &Path) -> io::Result<Self> {
        file::make(folder)?;
        let now = Local::now();
        let process = std::process::id();
        let name = format!("{RUNNING}{}-{process}.log", now.format("%Y%m%d-%H%M%S"));
        let path = folder.join(name);
        let mut options = OpenOptions::new();
        options.append(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let log = Self {
            file: options.open(&path)?,
            path,
            written: AtomicUsize::new(0),
            noted: AtomicUsize::new(0),
        };
        file::give_file(&log.file, folder);
        // A file system without locks: its logs are taken for ended ones, and nothing worse.
        let _ = log.file.try_lock();
        log.write(&format!(
            "Unkink {} on {} {}, process {process}.\nBegun {}.\nThis file goes away when the window closes in order.\n",
            env!("CARGO_PKG_VERSION"),
            std::env::consts::OS,
            std::env::consts::ARCH,
            now.format("%Y-%m-%d %H:%M:%S"),
        ));
        Ok(log)
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Notes what went wrong; the log stays then, however the run ends.
    pub fn note(&self, what: &str) {
        self.noted.fetch_add(1, Ordering::Relaxed);
        self.write(&format!(
            "\n{}: {what}\n",
            Local::now().format("%Y-%m-%d %H:%M:%S")
        ));
    }

    /// What is longer than a log may be is cut; a disk that does not take it is nothing to stop for.
    fn write(&self, text: &str) {
        let before = self.written.fetch_add(text.len(), Ordering::Relaxed);
        let room = LONGEST.saturating_sub(before).min(text.len());
        let _ = (&self.file).write_all(&text.as_bytes()[..room]);
    }

    /// The window has closed in order: the log goes away, unless something went wrong before.
    pub fn end(&self) {
        if self.noted.load(Ordering::Relaxed) == 0 {
            let _ = fs::remove_file(&self.path);
        }
    }
}

/// What a panic leaves in the log: where, and in which thread. A message that was put together at
/// the fault may hold what was typed, and is left out; a fixed one is of the program.
pub fn panic_entry(info: &PanicHookInfo<'_>) -> String {
    let thread = std::thread::current();
    let place = info.location().map(ToString::to_string);
    let message = info.payload().downcast_ref::<&'static str>();
    format!(
        "A fault in Unkink, in the thread {}, at {}.\n{}\n{}",
        thread.name().unwrap_or("without a name"),
        place.as_deref().unwrap_or("an unknown place"),
        message.unwrap_or(&"Its message is left out: it may hold what was typed."),
        std::backtrace::Backtrace::force_capture(),
    )
}

/// What a log says, as text; `None` where it can't be read.
pub fn read(log: &Path) -> Option<String> {
    let bytes = fs::read(log).ok()?;
    Some(String::from_utf8_lossy(&bytes).into_owned())
}

/// The log of the newest run that did not close in order and of which nobody has heard, under its
/// new name. Older ones than the newest few go away.
pub fn left_in(folder: &Path) -> Option<PathBuf> {
    let names = file::names(folder).ok()?;
    let names: Vec<String> = names
        .iter()
        .filter_map(|name| Some(name.to_str()?.to_owned()))
        .collect();
    let logs = |begin: &'static str| {
        let is_log = move |name: &&String| name.starts_with(begin);
        names.iter().filter(is_log)
    };
    let mut ended: Vec<String> = logs(ENDED).cloned().collect();
    let mut news = Vec::new();
    for name in logs(RUNNING) {
        let path = folder.join(name);
        let Ok(found) = OpenOptions::new().append(true).open(&path) else {
            continue;
        };
        if matches!(found.try_lock(), Err(TryLockError::WouldBlock)) {
            continue;
        }
        let name = name.replacen(RUNNING, ENDED, 1);
        if fs::rename(&path, folder.join(&name)).is_ok() {
            news.push(name);
        }
    }
    ended.extend(news.iter().cloned());
    ended.sort_unstable();
    for old in ended.iter().rev().skip(MOST) {
        let _ = fs::remove_file(folder.join(old));
    }
    news.iter().max().map(|name| folder.join(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_that_closes_in_order_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let log = RunLog::begin(folder.path()).unwrap();
        assert_eq!(left_in(folder.path()), None, "it still runs");
        log.end();
        drop(log);
        assert_eq!(left_in(folder.path()), None);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[test]
    fn a_run_that_died_is_told_once_and_its_log_stays_private_and_short() {
        let folder = tempfile::tempdir().unwrap();
        let log = RunLog::begin(&folder.path().join("state")).unwrap();
        log.note(&"x".repeat(2 * LONGEST));
        log.end();
        drop(log);
        let folder = folder.path().join("state");
        let left = left_in(&folder).unwrap();
        assert_eq!(left_in(&folder), None, "told once");
        let text = fs::read_to_string(&left).unwrap();
        assert!(text.starts_with("Unkink ") && text.len() <= LONGEST);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
            assert_eq!((mode(&folder), mode(&left)), (0o700, 0o600));
        }
    }

    #[test]
    fn only_the_newest_few_are_kept() {
        let folder = tempfile::tempdir().unwrap();
        for second in 10..30 {
            let name = format!("{RUNNING}20261122-2015{second}-7.log");
            fs::write(folder.path().join(name), "").unwrap();
        }
        let left = left_in(folder.path()).unwrap();
        assert!(left.ends_with("ended-20261122-201529-7.log"));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), MOST);
    }
}
