//! How a metric is told apart without colour: the shape of its marks.
//!
//! Colours are the theme's; the shape and the word beside it carry the meaning.

use crate::model::metric::{MetricId, Metrics};

/// The mark of a metric, in the order of the table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Cue {
    /// Back pain.
    #[default]
    Disc,
    /// Stiffness.
    Square,
    /// Sleep.
    Ring,
    /// Mood.
    Triangle,
    /// Painkillers and other derived figures.
    Bar,
    /// Own metrics, in turn.
    Plus,
    /// Own metrics, in turn.
    Cross,
    /// Own metrics, in turn.
    Diamond,
}

impl Cue {
    /// The mark of the metric with this id.
    pub fn of(metrics: &Metrics, id: &MetricId) -> Self {
        const OWN: [Cue; 3] = [Cue::Plus, Cue::Cross, Cue::Diamond];
        match id.as_str() {
            "pain" => Self::Disc,
            "stiffness" => Self::Square,
            "sleep" => Self::Ring,
            "mood" => Self::Triangle,
            _ if metrics.get(id).is_some_and(|m| !m.is_scored()) => Self::Bar,
            _ => {
                let others = metrics.scored().skip_while(|m| m.id == MetricId::PAIN);
                let at = others.take_while(|m| m.id != *id).count();
                OWN[at % OWN.len()]
            }
        }
    }
}
