//! A question to a person who is elsewhere on the desktop, and what came of it.
#![cfg_attr(
    not(all(feature = "gui", target_os = "linux")),
    allow(
        dead_code,
        reason = "without the bus nothing is asked, and nothing answered"
    )
)]

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
    #[cfg(not(feature = "gui"))]
    #[error("This unkink-cli is built without notifications.")]
    NotHere,
}
