//! A question in a notification of the desktop, and what is answered, over D-Bus.
//!
//! Invariant: never two at a time. Who asks holds a name on the bus as long as the question stands.

#![cfg_attr(
    not(all(feature = "gui", target_os = "linux")),
    allow(
        dead_code,
        reason = "without the bus nothing is asked, and nothing answered"
    )
)]

use std::time::Duration;

/// What is asked.
pub(super) struct Question {
    pub title: &'static str,
    pub words: &'static str,
    pub button: &'static str,
}

/// What came of it.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Answer {
    /// The button, or the notification itself, was pushed; with the token that lets a window come in front.
    Open(Option<String>),
    /// It was put away, its time is over, or it is being asked already.
    None,
}

/// Why nothing was asked, in plain words.
#[derive(Debug, thiserror::Error)]
pub(super) enum Unasked {
    #[error("There is no desktop here that could remind anybody: {0}.")]
    NoDesktop(String),
    #[error("This desktop shows no notifications: {0}.")]
    NoNotifications(String),
    #[cfg(not(all(feature = "gui", target_os = "linux")))]
    #[error("This unkink-cli is built without notifications.")]
    NotHere,
}

#[cfg(not(all(feature = "gui", target_os = "linux")))]
pub(super) fn ask(_: &Question, _: Duration) -> Result<Answer, Unasked> {
    Err(Unasked::NotHere)
}

/// Asks, and waits at most this long for an answer; then the question goes.
#[cfg(all(feature = "gui", target_os = "linux"))]
pub(super) fn ask(question: &Question, patience: Duration) -> Result<Answer, Unasked> {
    desktop::ask(question, patience)
}

#[cfg(all(feature = "gui", target_os = "linux"))]
mod desktop {
    use std::collections::HashMap;
    use std::sync::mpsc;
    use std::time::Duration;

    use zbus::blocking::connection::Builder;
    use zbus::blocking::{Connection, Proxy};
    use zbus::fdo::RequestNameFlags;
    use zbus::zvariant::Value;
    use zbus::{Error, Message};

    use super::{Answer, Question, Unasked};
    use crate::APP_ID;

    const SERVICE: &str = "org.freedesktop.Notifications";
    const PLACE: &str = "/org/freedesktop/Notifications";
    /// Held while a question stands.
    const ASKING: &str = "org.unkink.Unkink.Reminder";
    /// How long the desktop may take to show it.
    const PROMPT: Duration = Duration::from_secs(30);
    const OPEN: &str = "open";
    /// What a push on the notification itself is called.
    const DEFAULT: &str = "default";

    pub(super) fn ask(question: &Question, patience: Duration) -> Result<Answer, Unasked> {
        let no_desktop = |error: Error| Unasked::NoDesktop(error.to_string());
        let bus = Builder::session().and_then(|bus| bus.method_timeout(PROMPT).build());
        let bus = bus.map_err(no_desktop)?;
        match bus.request_name_with_flags(ASKING, RequestNameFlags::DoNotQueue.into()) {
            Ok(_) => {}
            Err(Error::NameTaken) => return Ok(Answer::None),
            Err(error) => return Err(no_desktop(error)),
        }
        asked(&bus, question, patience).map_err(|error| Unasked::NoNotifications(error.to_string()))
    }

    fn asked(bus: &Connection, question: &Question, patience: Duration) -> Result<Answer, Error> {
        let desktop = Proxy::new(bus, SERVICE, PLACE, SERVICE)?;
        let signals = desktop.receive_all_signals()?;
        let actions = [DEFAULT, question.button, OPEN, question.button];
        let hints = HashMap::from([("desktop-entry", Value::from(APP_ID))]);
        let (title, words) = (question.title, question.words);
        // As long as the desktop shows such things: it is put away with one push.
        let notice = (
            "Unkink",
            0_u32,
            APP_ID,
            title,
            words,
            &actions[..],
            hints,
            -1_i32,
        );
        let id: u32 = desktop.call("Notify", &notice)?;
        let (say, hear) = mpsc::channel();
        std::thread::spawn(move || {
            let mut token = None;
            let answer = signals
                .into_iter()
                .find_map(|signal| answer(&signal, id, &mut token));
            // Nobody listens any more when the time is over.
            let _ = say.send(answer.unwrap_or(Answer::None));
        });
        if let Ok(answer) = hear.recv_timeout(patience) {
            return Ok(answer);
        }
        desktop.call::<_, _, ()>("CloseNotification", &(id,))?;
        Ok(Answer::None)
    }

    /// What a signal says of this notification, where it ends it.
    fn answer(signal: &Message, id: u32, token: &mut Option<String>) -> Option<Answer> {
        let header = signal.header();
        let body = signal.body();
        match header.member()?.as_str() {
            "ActivationToken" => {
                let (of, given): (u32, String) = body.deserialize().ok()?;
                *token = (of == id).then_some(given);
                None
            }
            "ActionInvoked" => {
                let (of, _): (u32, String) = body.deserialize().ok()?;
                (of == id).then(|| Answer::Open(token.take()))
            }
            "NotificationClosed" => {
                let (of, _): (u32, u32) = body.deserialize().ok()?;
                (of == id).then_some(Answer::None)
            }
            _ => None,
        }
    }
}
