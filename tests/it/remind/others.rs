//! The timers of Windows and macOS: what their systems are asked, and what is written for them. The systems are
//! scripts here, which answer as the real ones do.

use std::fs;
use std::path::{Path, PathBuf};

use quick_xml::Reader;
use quick_xml::events::Event;
use unkink::store::reminder::{Reminder, ReminderError};

use crate::needs::script;

/// A program of the system's that notes what it is asked, and then does this.
fn program(folder: &Path, does: &str) -> PathBuf {
    let program = folder.join("system");
    let begin = format!("cd '{}'\necho \"$@\" >>asked\n", folder.display());
    script(&program, &(begin + does));
    program
}

/// The texts between tags, each behind the name of its own.
fn texts(xml: &str) -> Vec<(String, String)> {
    let mut reader = Reader::from_str(xml);
    let (mut texts, mut name, mut text) = (Vec::new(), String::new(), String::new());
    loop {
        match reader.read_event().unwrap() {
            Event::Start(tag) => {
                tag.name().as_ref().clone_into(&mut name);
                text.clear();
            }
            Event::Text(part) => text.push_str(&part),
            Event::GeneralRef(part) => {
                let part = format!("&{};", &*part);
                text.push_str(&quick_xml::escape::unescape(&part).unwrap());
            }
            Event::End(_) if !text.trim().is_empty() => {
                texts.push((name.clone(), std::mem::take(&mut text)));
            }
            Event::Eof => return texts,
            _ => {}
        }
    }
}

fn is_there(texts: &[(String, String)], name: &str, text: &str) -> bool {
    texts.iter().any(|own| (&*own.0, &*own.1) == (name, text))
}

const SCHTASKS: &str = "case $1 in\n\
    /Query) [ \"$#\" -eq 1 ] || cat task 2>/dev/null || { echo 'ERROR: There is none.' >&2; exit 1; } ;;\n\
    /Create) cp \"$5\" task ;;\n\
    /Delete) rm task ;;\n\
    esac";

#[test]
fn windows_is_given_a_task_that_begins_without_a_console_and_catches_up_on_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let reminder = Reminder::by_tasks(program(folder.path(), SCHTASKS));
    let (own, journal) = (
        folder.path().join("Jürgen & co/unkink-cli.exe"),
        folder.path().join("a <b>/journal.json"),
    );
    assert_eq!(reminder.is_on(), Ok(false));
    reminder.put_up(&own, &journal).unwrap();
    // Its name can't be told for sure from what the system says: it is taken to be there.
    assert_eq!(reminder.is_on(), Ok(true));
    let bytes = fs::read(folder.path().join("task")).unwrap();
    let units: Vec<_> = bytes
        .chunks(2)
        .map(|two| u16::from_le_bytes([two[0], two[1]]))
        .collect();
    assert_eq!(units[0], 0xfeff);
    let text = String::from_utf16(&units[1..]).unwrap();
    let texts = texts(&text);
    let words = format!(
        "--headless \"{}\" \"--journal\" \"{}\" \"remind\" \"--after\" \"21:00\"",
        own.display(),
        journal.display()
    );
    for (name, text) in [
        ("StartBoundary", "2026-01-01T21:00:00"),
        ("StartWhenAvailable", "false"),
        ("MultipleInstancesPolicy", "IgnoreNew"),
        ("DisallowStartIfOnBatteries", "false"),
        ("RunLevel", "LeastPrivilege"),
        ("Command", "conhost.exe"),
        ("Arguments", &words),
    ] {
        assert!(is_there(&texts, name, text), "{name} {text}: {texts:?}");
    }
    // Turned off in Task Scheduler itself.
    let off = text.replace("<Enabled>true", "<Enabled>false");
    fs::write(folder.path().join("task"), off).unwrap();
    assert_eq!(reminder.is_on(), Ok(false));
    reminder.take_away().unwrap();
    assert_eq!(reminder.is_on(), Ok(false));
    assert!(!folder.path().join("task").exists());
    // Gone already is as good as taken away.
    reminder.take_away().unwrap();

    comes_from_what_is_there(&reminder, folder.path());

    let odd = folder.path().join("%TEMP%/journal.json");
    let refused = reminder.put_up(&own, &odd);
    assert_eq!(refused, Err(ReminderError::Unwritable(odd)));
}

/// Another version took the place of the one that put it up, elsewhere: nothing would come until it is put up anew.
fn comes_from_what_is_there(reminder: &Reminder, folder: &Path) {
    let (old, new) = (folder.join("o & ld-cli"), folder.join("n & ew-cli"));
    assert_eq!(reminder.is_on(), Ok(false));
    script(&old, "");
    reminder.put_up(&old, &folder.join("journal.json")).unwrap();
    assert_eq!(reminder.is_on(), Ok(true));
    fs::rename(&old, &new).unwrap();
    assert_eq!(reminder.is_on(), Ok(false));
    reminder.put_up(&new, &folder.join("journal.json")).unwrap();
    assert_eq!(reminder.is_on(), Ok(true));
    reminder.take_away().unwrap();
    assert_eq!(reminder.is_on(), Ok(false));
}

#[test]
fn windows_without_task_scheduler_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let dead = program(folder.path(), "echo 'ERROR: It is stopped.' >&2; exit 1");
    for (system, why) in [
        (dead, "It is stopped."),
        (folder.path().join("none"), "there is none"),
    ] {
        let error = Reminder::by_tasks(system).is_on().unwrap_err().to_string();
        let begin =
            "Unkink can remind you only where Windows\u{2019}s Task Scheduler keeps the time";
        assert!(error.starts_with(begin) && error.ends_with(why), "{error}");
    }
}

const LAUNCHCTL: &str = "case $1 in\n\
    print) [ -e on ] || { echo 'Could not find service' >&2; exit 113; } ;;\n\
    bootstrap) [ ! -e refuses ] || { echo 'Bootstrap failed: 5' >&2; exit 5; }; cp \"$3\" on ;;\n\
    bootout) rm on 2>/dev/null || exit 3 ;;\n\
    esac";

#[test]
fn macos_is_given_an_agent_and_it_is_taken_away_again() {
    let folder = tempfile::tempdir().unwrap();
    let system = program(folder.path(), LAUNCHCTL);
    let reminder = Reminder::by_launchd(&system, folder.path().join("agents"), 501);
    let agent = folder.path().join("agents/org.unkink.Unkink.remind.plist");
    let (own, journal) = (
        folder.path().join("Unkink.app/Contents/MacOS/unkink-cli"),
        folder.path().join("a & b/journal.json"),
    );
    comes_from_what_is_there(&reminder, folder.path());
    fs::create_dir_all(own.parent().unwrap()).unwrap();
    script(&own, "");
    reminder.put_up(&own, &journal).unwrap();
    assert_eq!(reminder.is_on(), Ok(true));
    let texts = texts(&fs::read_to_string(&agent).unwrap());
    let strings: Vec<_> = texts.iter().filter(|own| own.0 == "string").collect();
    let strings: Vec<_> = strings.iter().map(|own| own.1.as_str()).collect();
    let wanted = [
        "org.unkink.Unkink.remind",
        own.to_str().unwrap(),
        "--journal",
        journal.to_str().unwrap(),
        "remind",
        "--after",
        "21:00",
        "Interactive",
    ];
    assert_eq!(strings, wanted);
    assert!(is_there(&texts, "integer", "21") && is_there(&texts, "integer", "0"));
    let asked = fs::read_to_string(folder.path().join("asked")).unwrap();
    let put_up = format!("bootstrap gui/501 {}\n", agent.display());
    assert!(asked.contains(&put_up), "{asked}");
    reminder.take_away().unwrap();
    assert_eq!(reminder.is_on(), Ok(false));
    assert!(!agent.exists());

    fs::write(folder.path().join("refuses"), "").unwrap();
    let refused = reminder.put_up(&own, &journal);
    let why = ReminderError::Refused("Bootstrap failed: 5".into());
    assert_eq!(refused, Err(why));
    assert!(!agent.exists());
}
