//! What a Linux desktop prefers, light or dark, which it does not tell windows by themselves: for "as the desktop".
//! Title bars that are drawn for Wayland ask the same and take the same answer, so that window and bar agree.

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
