//! What a Linux desktop prefers, light or dark, which it does not tell windows by themselves: for "as the desktop".
//! Title bars that are drawn for Wayland ask the same and take the same answer, so that window and bar agree. And how
//! a desktop tells something to a person who has no window.

use std::io::IsTerminal as _;
use std::sync::mpsc;
use std::time::Duration;

use egui::Theme;

/// How long a start waits for the answer at most; most often it is there before the window is.
const PATIENCE: Duration = Duration::from_millis(300);

/// Asks on a thread; what is returned waits for the answer, and is light where none comes.
pub fn ask() -> impl FnOnce() -> Theme {
    let (tell, told) = mpsc::channel();
    // Where no thread can be had, nothing is told.
    let _ = std::thread::Builder::new()
        .name("desktop".into())
        .spawn(move || tell.send(prefers(None)));
    move || told.recv_timeout(PATIENCE).unwrap_or(Theme::Light)
}

/// Says in a dialog what no window can; where standard error is read by somebody, nothing: it was said there. It waits
/// until the dialog is put away.
pub fn tell(words: &str) {
    let has = |name| std::env::var_os(name).is_some_and(|screen| !screen.is_empty());
    let has_screen = !cfg!(target_os = "linux") || has("DISPLAY") || has("WAYLAND_DISPLAY");
    if std::io::stderr().is_terminal() || !has_screen {
        return;
    }
    let words = words.to_owned();
    let show = move || {
        let dialog = rfd::MessageDialog::new().set_level(rfd::MessageLevel::Error);
        dialog.set_title("Unkink").set_description(words).show();
    };
    if cfg!(target_os = "macos") {
        // There only the first thread has dialogs.
        show();
        return;
    }
    // On a thread, so that nothing of it comes into the frame that had a fault.
    if let Ok(dialog) = std::thread::Builder::new().spawn(show) {
        let _ = dialog.join();
    }
}

/// What the desktop of the bus at `address`, or of this session, prefers.
#[cfg(target_os = "linux")]
pub fn prefers(address: Option<&str>) -> Theme {
    match scheme(address) {
        Ok(DARK) => Theme::Dark,
        _ => Theme::Light,
    }
}

/// Elsewhere the system tells windows.
#[cfg(not(target_os = "linux"))]
pub fn prefers(_: Option<&str>) -> Theme {
    Theme::Light
}

/// The portal's word for dark.
#[cfg(target_os = "linux")]
const DARK: u32 = 1;

#[cfg(target_os = "linux")]
fn scheme(address: Option<&str>) -> zbus::Result<u32> {
    use zbus::blocking::{Proxy, connection::Builder};
    use zbus::zvariant::{OwnedValue, Value};
    let bus = address.map_or_else(Builder::session, Builder::address)?;
    let bus = bus.method_timeout(PATIENCE).build()?;
    let portal = Proxy::new(
        &bus,
        "org.freedesktop.portal.Desktop",
        "/org/freedesktop/portal/desktop",
        "org.freedesktop.portal.Settings",
    )?;
    let asked = ("org.freedesktop.appearance", "color-scheme");
    let told: OwnedValue = portal.call("Read", &asked)?;
    let mut told = Value::from(told);
    // It comes wrapped, once or twice.
    while let Value::Value(inner) = told {
        told = *inner;
    }
    Ok(u32::try_from(told)?)
}
