//! A file that was made, handed to the desktop: opened by the program that is set up for it, or shown in its folder.
//!
//! Invariants: only on the thread of a job; a whole path and never a shell; what has gone is not handed over; what
//! can't be begun says so, with the path.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::time::Duration;

use crate::lang::say;
use crate::store::error::cause;
use crate::ui::state::saving::Handing;

/// How often it is looked whether a program that was begun has ended already, and how long apart: what goes on longer
/// shows the file.
const LOOKS: u32 = 60;
const APART: Duration = Duration::from_millis(50);
/// How long the files of the desktop may take to answer: they may have to be begun for it.
#[cfg(target_os = "linux")]
const PATIENCE: Duration = Duration::from_secs(10);

/// What this computer's desktop opens files with.
#[derive(Clone, Debug)]
pub struct Desktop {
    program: PathBuf,
    /// The address of its bus, where it is not that of this session.
    #[cfg_attr(
        not(target_os = "linux"),
        expect(dead_code, reason = "only desktops of Linux have a bus")
    )]
    bus: Option<String>,
}

impl Desktop {
    /// The one of this computer.
    pub fn usual() -> Self {
        let program = if cfg!(windows) {
            "explorer.exe"
        } else if cfg!(target_os = "macos") {
            "open"
        } else {
            "xdg-open"
        };
        Self::by(program, None)
    }

    /// A desktop that opens files with this program, and has this bus.
    pub fn by(program: impl Into<PathBuf>, bus: Option<String>) -> Self {
        let program = program.into();
        Self { program, bus }
    }

    /// Hands it over; the error says why not, and what to do.
    pub(super) fn hand(&self, how: Handing, path: &Path) -> Result<(), String> {
        let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        let handed = if path.exists() {
            match how {
                Handing::Open | Handing::Print => self.begin(|command| {
                    command.arg(&path);
                }),
                Handing::Show => self.show(&path),
            }
        } else {
            Err(say::FileMovedSince.text())
        };
        handed.map_err(|why| {
            let path = &path.display().to_string();
            say::SavedAs { why: &why, path }.text()
        })
    }

    /// Shows the file in its folder, marked where the desktop can do that.
    fn show(&self, path: &Path) -> Result<(), String> {
        if cfg!(target_os = "macos") {
            return self.begin(|command| {
                command.arg("-R").arg(path);
            });
        }
        #[cfg(windows)]
        return self.begin(|command| {
            use std::os::windows::process::CommandExt as _;
            // No name has a quotation mark there.
            command.raw_arg(format!("/select,\"{}\"", path.display()));
        });
        #[cfg(target_os = "linux")]
        if marked(self.bus.as_deref(), path).is_ok() {
            return Ok(());
        }
        #[cfg(not(windows))]
        self.begin(|command| {
            command.arg(path.parent().unwrap_or(path));
        })
    }

    /// Begins the program with these words. One that ends at once in order has handed it on; one that goes on shows it.
    fn begin(&self, say: impl FnOnce(&mut Command)) -> Result<(), String> {
        let mut command = Command::new(&self.program);
        command.stdin(Stdio::null()).stdout(Stdio::null());
        say(command.stderr(Stdio::null()));
        let mut child = command.spawn().map_err(|error| match error.kind() {
            ErrorKind::NotFound => {
                let name = &self.program.display().to_string();
                say::NoOpener { name }.text()
            }
            _ => format!("{}.", cause(&error)),
        })?;
        for _ in 0..LOOKS {
            match child.try_wait() {
                Ok(Some(status)) => return ended(status),
                Ok(None) => std::thread::sleep(APART),
                Err(error) => return Err(format!("{}.", cause(&error))),
            }
        }
        // Who begins a program has to see its end, or its number stays taken.
        let _ = std::thread::Builder::new()
            .name("viewer".into())
            .spawn(move || child.wait());
        Ok(())
    }
}

/// What a program's end says.
fn ended(status: ExitStatus) -> Result<(), String> {
    // That of Windows says 1 whatever became of it.
    if status.success() || cfg!(windows) {
        return Ok(());
    }
    Err(say::NoProgramForIt.text())
}

/// Has the desktop's files show it, with the file marked.
#[cfg(target_os = "linux")]
fn marked(address: Option<&str>, path: &Path) -> zbus::Result<()> {
    use zbus::blocking::connection::Builder;
    const FILES: &str = "org.freedesktop.FileManager1";
    let bus = address.map_or_else(Builder::session, Builder::address)?;
    let bus = bus.method_timeout(PATIENCE).build()?;
    let asked = (vec![uri(path)], "");
    let place = "/org/freedesktop/FileManager1";
    bus.call_method(Some(FILES), place, Some(FILES), "ShowItems", &asked)?;
    Ok(())
}

/// A path as the address of a file: what is no plain letter stands as its bytes.
#[cfg(target_os = "linux")]
fn uri(path: &Path) -> String {
    use std::fmt::Write as _;
    use std::os::unix::ffi::OsStrExt as _;
    let mut uri = String::from("file://");
    for byte in path.as_os_str().as_bytes() {
        match byte {
            b'/' | b'-' | b'.' | b'_' | b'~' => uri.push(char::from(*byte)),
            plain if plain.is_ascii_alphanumeric() => uri.push(char::from(*plain)),
            other => {
                let _ = write!(uri, "%{other:02X}");
            }
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg(target_os = "linux")]
    fn every_letter_of_a_path_stands_in_its_address() {
        let path = Path::new("/home/Zoë/my report #2.pdf");
        assert_eq!(uri(path), "file:///home/Zo%C3%AB/my%20report%20%232.pdf");
    }

    #[test]
    fn what_has_gone_or_has_no_program_says_so_with_its_path() {
        let folder = tempfile::tempdir().unwrap();
        let nothing = Desktop::by(folder.path().join("no-such-program"), None);
        let said = nothing.hand(Handing::Open, folder.path()).unwrap_err();
        assert!(said.contains("is not installed here"), "{said}");
        assert!(said.ends_with(&*folder.path().to_string_lossy()), "{said}");
        let gone = folder.path().join("gone.pdf");
        let said = nothing.hand(Handing::Show, &gone).unwrap_err();
        assert!(said.starts_with("The file has been moved"), "{said}");
    }
}
