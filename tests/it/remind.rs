//! The evening's reminder: what `unkink-cli remind` asks on a bus of its own, and the timer that begins it; those of
//! Windows and macOS in `others`.

mod others;

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use tempfile::TempDir;
use unkink::store::reminder::{Reminder, ReminderError};
use zbus::blocking::Connection;
use zbus::blocking::connection::Builder;
use zbus::zvariant::OwnedValue;

use crate::bus::Bus;
use crate::needs::{script, skipped};

const PLACE: &str = "/org/freedesktop/Notifications";
const SERVICE: &str = "org.freedesktop.Notifications";
const PATIENCE: Duration = Duration::from_mins(1);

/// What shows notifications: it passes on what it is asked to show.
struct Desktop(Sender<Vec<String>>);

#[zbus::interface(name = "org.freedesktop.Notifications")]
impl Desktop {
    #[allow(
        clippy::too_many_arguments,
        reason = "what desktops are told, in their order"
    )]
    fn notify(
        &self,
        name: String,
        replaces: u32,
        icon: String,
        title: String,
        words: String,
        actions: Vec<String>,
        hints: HashMap<String, OwnedValue>,
        timeout: i32,
    ) -> u32 {
        assert!(hints.into_keys().any(|hint| hint == "desktop-entry"));
        // A new one, which stays as long as the desktop likes.
        assert_eq!((replaces, timeout), (0, -1));
        let mut told = vec![name, icon, title, words];
        told.extend(actions);
        self.0.send(told).unwrap();
        7
    }
}

/// A desktop on the bus, and what it is asked to show.
fn desktop(bus: &Bus) -> (Connection, Receiver<Vec<String>>) {
    let (send, told) = channel();
    let builder = Builder::address(bus.address.as_str()).unwrap();
    let builder = builder.serve_at(PLACE, Desktop(send)).unwrap();
    (builder.name(SERVICE).unwrap().build().unwrap(), told)
}

fn signal(
    desktop: &Connection,
    name: &str,
    body: &(impl serde::Serialize + zbus::zvariant::DynamicType),
) {
    desktop
        .emit_signal(None::<&str>, PLACE, SERVICE, name, body)
        .unwrap();
}

/// A person's home, with programs of their own in it.
struct Home {
    folder: TempDir,
    cli: PathBuf,
}

impl Home {
    /// With a window's program beside the command line's that only notes how it was begun.
    fn new() -> Self {
        // On the disk of the program, so that it needs no copy.
        let own = Path::new(env!("CARGO_BIN_EXE_unkink-cli"));
        let folder = tempfile::tempdir_in(own.parent().unwrap()).unwrap();
        let cli = folder.path().join("unkink-cli");
        fs::hard_link(own, &cli).unwrap();
        script(
            &folder.path().join("unkink"),
            "echo \"$@ $XDG_ACTIVATION_TOKEN\" >\"$0.part\" && mv \"$0.part\" \"$0.begun\"",
        );
        Self { folder, cli }
    }

    fn journal(&self) -> PathBuf {
        self.folder.path().join("the journal.json")
    }

    fn command(&self, address: &str, words: &[&str]) -> Command {
        let mut command = Command::new(&self.cli);
        for name in [
            "XDG_DATA_HOME",
            "XDG_CONFIG_HOME",
            "XDG_STATE_HOME",
            "UNKINK_JOURNAL",
        ] {
            command.env_remove(name);
        }
        command
            .env("UNKINK_LANG", "en")
            .env("HOME", self.folder.path())
            .env("DBUS_SESSION_BUS_ADDRESS", address)
            .args(words)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }

    fn remind(&self, address: &str) -> Output {
        self.command(address, &["remind"]).output().unwrap()
    }

    /// The names of what lies in it.
    fn all(&self) -> Vec<PathBuf> {
        let mut all: Vec<_> = fs::read_dir(self.folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .collect();
        all.sort();
        all
    }
}

fn ends(mut child: Child) -> i32 {
    let end = Instant::now() + PATIENCE;
    loop {
        if let Some(status) = child.try_wait().unwrap() {
            return status.code().unwrap();
        }
        assert!(Instant::now() < end, "it does not end");
        std::thread::sleep(Duration::from_millis(20));
    }
}

fn said(output: &Output) -> String {
    assert!(output.stdout.is_empty());
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// No words are added to what was asked to be shown.
fn nothing_more(told: &Receiver<Vec<String>>) {
    let more = told.recv_timeout(Duration::from_millis(200));
    assert_eq!(more, Err(RecvTimeoutError::Timeout));
}

#[test]
fn one_question_that_opens_the_window_and_writes_nothing() {
    let Some(bus) = Bus::start() else { return };
    let (desktop, told) = desktop(&bus);
    let home = Home::new();
    let journal = home.journal();
    let there = [
        "--journal",
        journal.to_str().unwrap(),
        "log",
        "--date",
        "2026-01-05",
        "pain=4",
    ];
    let logged = home.command(&bus.address, &there).output().unwrap();
    assert!(logged.status.success());
    let (before, bytes) = (home.all(), fs::read(&journal).unwrap());

    let words = ["--journal", journal.to_str().unwrap(), "remind"];
    let asking = home.command(&bus.address, &words).spawn().unwrap();
    let shown = told.recv_timeout(PATIENCE).unwrap();
    let name = unkink::APP_ID;
    let wanted = [
        "Unkink",
        name,
        "How was today?",
        "Four numbers.",
        "default",
        "Open Unkink",
        "open",
        "Open Unkink",
    ];
    assert_eq!(shown, wanted);

    let second = home.command(&bus.address, &words).output().unwrap();
    assert!(second.status.success() && said(&second).is_empty());
    nothing_more(&told);

    // Of another notification nothing follows.
    signal(&desktop, "ActionInvoked", &(6_u32, "open"));
    signal(&desktop, "ActivationToken", &(7_u32, "a-token"));
    signal(&desktop, "ActionInvoked", &(7_u32, "open"));
    assert_eq!(ends(asking), 0);
    let begun = home.folder.path().join("unkink.begun");
    let end = Instant::now() + PATIENCE;
    while !begun.exists() {
        assert!(Instant::now() < end, "no window is begun");
        std::thread::sleep(Duration::from_millis(20));
    }
    let wanted = format!("--journal {} a-token\n", journal.display());
    assert_eq!(fs::read_to_string(&begun).unwrap(), wanted);
    fs::remove_file(begun).unwrap();
    assert_eq!(home.all(), before);
    assert_eq!(fs::read(&journal).unwrap(), bytes);
}

#[test]
fn what_is_put_away_opens_nothing() {
    let Some(bus) = Bus::start() else { return };
    let (desktop, told) = desktop(&bus);
    let home = Home::new();
    let before = home.all();
    let asking = home.command(&bus.address, &["remind"]).spawn().unwrap();
    told.recv_timeout(PATIENCE).unwrap();
    signal(&desktop, "NotificationClosed", &(7_u32, 2_u32));
    assert_eq!(ends(asking), 0);
    assert_eq!(home.all(), before);
}

#[test]
fn with_an_entry_of_today_it_is_silent() {
    let Some(bus) = Bus::start() else { return };
    let (_desktop, told) = desktop(&bus);
    let home = Home::new();
    let logged = home.command(&bus.address, &["log", "pain=4"]).output();
    assert!(logged.unwrap().status.success());
    let output = home.remind(&bus.address);
    assert!(output.status.success() && said(&output).is_empty());
    nothing_more(&told);
}

#[test]
fn where_nobody_can_be_reminded_it_says_so_and_writes_nothing() {
    let home = Home::new();
    let before = home.all();
    let output = home.remind("unix:path=/nonexistent/bus");
    assert_eq!(output.status.code(), Some(1));
    assert!(
        said(&output).starts_with("error: There is no desktop here that could remind anybody: ")
    );
    let Some(bus) = Bus::start() else { return };
    let output = home.remind(&bus.address);
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).starts_with("error: This desktop shows no notifications: "));
    assert_eq!(home.all(), before);

    let (_desktop, told) = desktop(&bus);
    for (gone, why) in [
        (
            "journal.json",
            "nobody is reminded; is its disk connected? File: ",
        ),
        ("stick/journal.json", "because its disk is not connected"),
    ] {
        let gone = home.folder.path().join(gone);
        let words = ["--journal", gone.to_str().unwrap(), "remind"];
        let output = home.command(&bus.address, &words).output().unwrap();
        assert_eq!(output.status.code(), Some(1));
        let words = said(&output);
        assert!(words.contains(why), "{words}");
    }
    nothing_more(&told);
    assert_eq!(home.all(), before);
}

#[test]
fn a_home_that_takes_nothing_is_reminded_too() {
    let Some(bus) = Bus::start() else { return };
    let (desktop, told) = desktop(&bus);
    let home = Home::new();
    let mut command = home.command(&bus.address, &["remind"]);
    // No folder can be made there, not even by an administrator.
    let asking = command.env("HOME", "/proc").spawn().unwrap();
    told.recv_timeout(PATIENCE).unwrap();
    signal(&desktop, "NotificationClosed", &(7_u32, 1_u32));
    assert_eq!(ends(asking), 0);
}

/// A system that keeps the time: what it was asked, and whether the timer is on.
fn system(folder: &Path, refused: &str) -> Reminder {
    let systemctl = folder.join("systemctl");
    let text = format!(
        "cd '{}'\necho \"$@\" >>asked\n[ \"$2\" != '{refused}' ] || {{ echo 'It is refused.' >&2; exit 1; }}\n\
         case $2 in\n\
         show) cat on 2>/dev/null || echo UnitFileState=; exit 0 ;;\n\
         enable) printf 'UnitFileState=enabled\\nActiveState=active\\n' >on ;;\n\
         disable) rm -f on ;;\n\
         esac",
        folder.display()
    );
    script(&systemctl, &text);
    Reminder::by_systemd(systemctl, folder.join("units"))
}

fn units(folder: &Path) -> usize {
    fs::read_dir(folder.join("units")).map_or(0, Iterator::count)
}

#[test]
fn the_timer_is_put_up_as_systemd_understands_it_and_taken_away() {
    let folder = tempfile::tempdir().unwrap();
    let reminder = system(folder.path(), "none");
    let odd = folder.path().join("a 50% $HOME");
    fs::create_dir(&odd).unwrap();
    let (program, journal) = (odd.join("unkink-cli"), odd.join("my \"\\ journal.json"));
    script(&program, "");
    assert_eq!(reminder.is_on(), Ok(false));
    reminder.put_up(&program, &journal).unwrap();
    assert_eq!(reminder.is_on(), Ok(true));
    assert_eq!(units(folder.path()), 2);
    let timer = folder.path().join("units/org.unkink.Unkink.remind.timer");
    let text = fs::read_to_string(&timer).unwrap();
    assert!(text.contains("OnCalendar=*-*-* 21:00:00\n") && text.contains("Persistent=false\n"));
    let service = timer.with_extension("service");
    let text = fs::read_to_string(&service).unwrap();
    let ends = "/my \\\"\\\\ journal.json\" \"remind\" \"--after\" \"21:00\"\n";
    assert!(
        text.contains("/a 50%% $HOME/unkink-cli\" \"--journal\" \"/") && text.contains(ends),
        "{text}"
    );
    let verified = Command::new("systemd-analyze")
        .args(["verify", "--user", "--man=no"])
        .args([&timer, &service])
        .env("XDG_RUNTIME_DIR", folder.path())
        .output();
    match verified {
        Ok(output) => {
            let told = String::from_utf8_lossy(&output.stderr);
            assert!(
                output.status.success() && !told.contains("remind"),
                "{told}"
            );
        }
        Err(_) => skipped("systemd-analyze is not installed (systemd)"),
    }
    // Another version took the place of the one that put it up: nothing would come.
    let moved = odd.join("unkink-cli of now");
    fs::rename(&program, &moved).unwrap();
    assert_eq!(reminder.is_on(), Ok(false));
    reminder.put_up(&moved, &journal).unwrap();
    assert_eq!(reminder.is_on(), Ok(true));
    reminder.take_away().unwrap();
    assert_eq!(reminder.is_on(), Ok(false));
    assert_eq!(units(folder.path()), 0);
    let asked = fs::read_to_string(folder.path().join("asked")).unwrap();
    assert!(asked.contains("--user enable --now org.unkink.Unkink.remind.timer\n"));
}

#[test]
fn what_can_t_be_put_up_leaves_nothing_and_says_why() {
    let folder = tempfile::tempdir().unwrap();
    let program = folder.path().join("unkink-cli");
    let journal = folder.path().join("journal.json");
    let refusing = system(folder.path(), "enable");
    let refused = refusing.put_up(&program, &journal);
    assert_eq!(
        refused,
        Err(ReminderError::Refused("It is refused.".into()))
    );
    assert_eq!(units(folder.path()), 0);

    let broken = folder.path().join("a\nb");
    let refused = refusing.put_up(&program, &broken);
    assert_eq!(refused, Err(ReminderError::Unwritable(broken)));
    // Of a journal's path systemd takes it, of a program's not.
    let quoted = folder.path().join("it's");
    let refused = refusing.put_up(&quoted, &journal);
    assert_eq!(refused, Err(ReminderError::Unwritable(quoted)));

    let none = Reminder::by_systemd(
        folder.path().join("no-systemctl"),
        folder.path().join("units"),
    );
    let refused = none.put_up(&program, &journal).unwrap_err();
    assert_eq!(none.is_on(), Err(refused.clone()));
    assert!(refused.to_string().ends_with("there is none"), "{refused}");

    // A folder that takes nothing, not even from an administrator.
    let systemctl = folder.path().join("systemctl");
    system(folder.path(), "none");
    let refused = Reminder::by_systemd(systemctl, "/proc/units").put_up(&program, &journal);
    assert!(
        matches!(refused, Err(ReminderError::NotWritten(_))),
        "{refused:?}"
    );
}

mod in_settings {
    use super::*;
    use crate::desk::Desk;
    use egui::accesskit::{Role, Toggled};
    use egui_kittest::kittest::{NodeT as _, Queryable as _};

    const SWITCH: &str = "Remind me at 21:00 if nothing is noted";

    #[test]
    fn the_switch_shows_what_the_system_says() {
        let folder = tempfile::tempdir().unwrap();
        let mut window = Desk::new().reminder(system(folder.path(), "none")).open();
        window.ctrl(egui::Key::Num8);
        window.until("the system has answered", |window| window.shows(SWITCH));
        let is_on = |window: &crate::desk::Window| {
            let switch = window.harness.get_by_role_and_label(Role::Switch, SWITCH);
            switch.accesskit_node().toggled() == Some(Toggled::True)
        };
        assert!(!is_on(&window));
        // Another program turns it: it is seen when the page is opened next.
        fs::write(
            folder.path().join("on"),
            "UnitFileState=enabled\nActiveState=active\n",
        )
        .unwrap();
        window.ctrl(egui::Key::Num1).ctrl(egui::Key::Num8);
        window.until("it is on", |window| is_on(window));
        window.click(SWITCH);
        window.until("it is off", |window| !is_on(window));
        assert!(!folder.path().join("on").exists());
    }

    #[test]
    fn without_a_system_that_keeps_the_time_the_page_says_so() {
        let folder = tempfile::tempdir().unwrap();
        let none = Reminder::by_systemd(folder.path().join("none"), folder.path());
        let mut window = Desk::new().reminder(none).open();
        window.ctrl(egui::Key::Num8);
        window.until("the system has answered", |window| {
            window.says("Unkink can remind you only where systemd keeps the time")
        });
        assert!(!window.shows(SWITCH));
    }

    #[test]
    fn what_a_bug_report_needs_has_the_log_and_nothing_of_the_journal() {
        let folder = tempfile::tempdir().unwrap();
        let log = folder.path().join("ended-1.log");
        fs::write(&log, "A fault in Unkink, in the thread window.\n").unwrap();
        let mut window = Desk::new().demo(1).after(&log).open();
        window.ctrl(egui::Key::Num8);
        let copied = window.copied("Copy what a bug report needs");
        let egui::OutputCommand::CopyText(copied) = copied else {
            panic!("{copied:?}");
        };
        let begin = format!("Unkink {} on ", env!("CARGO_PKG_VERSION"));
        assert!(copied.starts_with(&begin), "{copied}");
        assert!(copied.ends_with("in the thread window.\n"), "{copied}");
        for word in ["pain", "massage", "journal.json"] {
            assert!(!copied.contains(word), "{copied}");
        }
    }
}
