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
    /// What is scored beside those, in turn; workouts.
    Plus,
    /// The first own metric.
    Cross,
    /// The second.
    Diamond,
    /// The third.
    Funnel,
    /// And on.
    Frame,
    /// And on.
    Star,
    /// And on.
    Tent,
}

impl Cue {
    /// The mark of the metric with this id.
    pub fn of(metrics: &Metrics, id: &MetricId) -> Self {
        // The next own metric takes the next one, until all are taken.
        const OWN: [Cue; 7] = [
            Cue::Plus,
            Cue::Cross,
            Cue::Diamond,
            Cue::Funnel,
            Cue::Frame,
            Cue::Star,
            Cue::Tent,
        ];
        match id.as_str() {
            "pain" => Self::Disc,
            "stiffness" => Self::Square,
            "sleep" => Self::Ring,
            "mood" => Self::Triangle,
            _ if metrics.get(id).is_some_and(|m| !m.is_scored()) => Self::Bar,
            _ => {
                let others = metrics.scored().skip_while(|m| m.id == MetricId::PAIN);
                let at = others.take_while(|m| m.id != *id).count();
                // So that workouts, the last that is not one's own, have the first.
                OWN[(at + 1) % OWN.len()]
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::edit::Edit;
    use crate::model::journal::Journal;
    use crate::model::metric::{Better, Metric};
    use std::collections::HashSet;

    #[test]
    fn workouts_and_six_own_scores_have_seven_marks() {
        let mut journal = Journal::default();
        let mut ids = vec![MetricId::new("workout")];
        for name in ["Energy", "Knee", "Focus", "Neck", "Stress", "Walk"] {
            let metric = Metric::own(name, Better::Lower);
            ids.push(metric.id.clone());
            journal.apply(Edit::add_metric(metric)).unwrap();
        }
        let marks: HashSet<Cue> = ids
            .iter()
            .map(|id| Cue::of(journal.metrics(), id))
            .collect();
        assert_eq!(marks.len(), ids.len(), "{marks:?}");
        assert_eq!(Cue::of(journal.metrics(), &ids[0]), Cue::Plus);
    }
}
