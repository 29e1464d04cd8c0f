//! A question in a dialog, where the desktop has notifications only for programs that are signed or put into its
//! menus: Windows and macOS.
//!
//! Never two at a time is the task's own rule there, see `store/reminder`; it also ends the dialog by the morning.

use std::time::Duration;

use rfd::{MessageButtons, MessageDialog, MessageDialogResult};

use super::notice::{Answer, Question, Unasked};

/// Asks, and waits for an answer.
#[allow(
    clippy::unnecessary_wraps,
    reason = "as the notification of other desktops, which may not be to be had"
)]
pub(super) fn ask(question: &Question, _: Duration) -> Result<Answer, Unasked> {
    let words = format!("{} {}?", question.words, question.button);
    let dialog = MessageDialog::new().set_title(question.title);
    let dialog = dialog.set_description(words);
    let dialog = dialog.set_buttons(MessageButtons::YesNo);
    Ok(match dialog.show() {
        MessageDialogResult::Yes => Answer::Open(None),
        _ => Answer::None,
    })
}
