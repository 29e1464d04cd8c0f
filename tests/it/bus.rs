//! A bus of one's own, and what a desktop does on it.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

use egui::Theme;
use unkink::ui::desktop;
use zbus::blocking::connection::Builder;
use zbus::zvariant::{OwnedValue, Value};

use crate::needs::skipped;

/// A bus that nobody else is on.
pub struct Bus {
    daemon: Child,
    pub address: String,
}

impl Bus {
    pub fn start() -> Option<Self> {
        let daemon = Command::new("dbus-daemon")
            .args(["--session", "--nofork", "--print-address=1"])
            .stdout(Stdio::piped())
            .spawn();
        let Ok(mut daemon) = daemon else {
            skipped("dbus-daemon is not installed (dbus)");
            return None;
        };
        let mut address = String::new();
        let mut said = BufReader::new(daemon.stdout.take().unwrap());
        said.read_line(&mut address).unwrap();
        let address = address.trim().to_owned();
        Some(Self { daemon, address })
    }
}

impl Drop for Bus {
    fn drop(&mut self) {
        let _ = self.daemon.kill();
        let _ = self.daemon.wait();
    }
}

/// The settings of a desktop: its word for light or dark.
struct Portal(u32);

#[zbus::interface(name = "org.freedesktop.portal.Settings")]
impl Portal {
    fn read(&self, of: &str, name: &str) -> OwnedValue {
        assert_eq!((of, name), ("org.freedesktop.appearance", "color-scheme"));
        let word = Value::Value(Box::new(Value::U32(self.0)));
        word.try_into().unwrap()
    }
}

#[test]
fn as_the_desktop_is_dark_where_the_desktop_says_so() {
    let Some(bus) = Bus::start() else { return };
    let prefers = || desktop::prefers(Some(&bus.address));
    assert_eq!(prefers(), Theme::Light, "nobody answers");
    for (word, theme) in [(0, Theme::Light), (1, Theme::Dark), (2, Theme::Light)] {
        let builder = Builder::address(bus.address.as_str()).unwrap();
        let place = "/org/freedesktop/portal/desktop";
        let builder = builder.serve_at(place, Portal(word)).unwrap();
        let name = "org.freedesktop.portal.Desktop";
        let _portal = builder.name(name).unwrap().build().unwrap();
        assert_eq!(prefers(), theme);
    }
    assert_eq!(
        desktop::prefers(Some("unix:path=/nonexistent/bus")),
        Theme::Light
    );
}
