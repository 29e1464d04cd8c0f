//! Why a session was then, and how firm the hands were, in words.

use crate::lang::say;
use crate::model::session::{Pressure, Reason};

/// Why a session was then, in a word.
pub fn reason(reason: Reason) -> String {
    match reason {
        Reason::Routine => say::ReasonRoutine.text(),
        Reason::Flare => say::ReasonFlare.text(),
    }
}

/// How firm the hands were, in a word.
pub fn firmness(pressure: Pressure) -> String {
    match pressure {
        Pressure::Light => say::PressureLight.text(),
        Pressure::Medium => say::PressureMedium.text(),
        Pressure::Firm => say::PressureFirm.text(),
    }
}
