//! A question in a notification of the desktop, and what is answered, over D-Bus.
//!
//! Invariant: never two at a time. Who asks holds a name on the bus as long as the question stands.

use std::collections::HashMap;
use std::sync::mpsc;
use std::time::Duration;

use zbus::blocking::connection::Builder;
use zbus::blocking::{Connection, Proxy};
use zbus::fdo::RequestNameFlags;
use zbus::zvariant::Value;
use zbus::{Error, Message};

use super::notice::{Answer, Question, Unasked};
use crate::store::APP_ID;

const SERVICE: &str = "org.freedesktop.Notifications";
const PLACE: &str = "/org/freedesktop/Notifications";
/// Held while a question stands.
const ASKING: &str = "org.unkink.Unkink.Reminder";
/// How long the desktop may take to show it.
const PROMPT: Duration = Duration::from_secs(30);
const OPEN: &str = "open";
/// What a push on the notification itself is called.
const DEFAULT: &str = "default";

/// Asks, and waits at most this long for an answer; then the question goes.
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
