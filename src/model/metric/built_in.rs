//! The metrics that come along, in the order in which everything lists them.

use super::kind::Better::{Higher, Lower};
use super::kind::{Better, Offered, Source};
use crate::model::scale::Scale;

/// A built-in metric before it takes memory.
#[derive(Clone, Copy)]
pub(super) struct BuiltIn {
    pub(super) id: &'static str,
    pub(super) name: &'static str,
    pub(super) unit: &'static str,
    pub(super) scale: Scale,
    pub(super) better: Better,
    pub(super) ends: [&'static str; 2],
    pub(super) notice: f64,
    pub(super) morning: bool,
    pub(super) offered: Offered,
    pub(super) source: Source,
}

const fn daily(
    id: &'static str,
    name: &'static str,
    better: Better,
    ends: [&'static str; 2],
) -> BuiltIn {
    BuiltIn {
        id,
        name,
        unit: "",
        scale: Scale::NRS,
        better,
        ends,
        notice: 1.0,
        morning: false,
        offered: Offered::Daily,
        source: Source::Scored,
    }
}

const fn on_demand(row: BuiltIn) -> BuiltIn {
    BuiltIn {
        offered: Offered::OnDemand,
        ..row
    }
}

const fn measured(row: BuiltIn, unit: &'static str, scale: Scale, notice: f64) -> BuiltIn {
    BuiltIn {
        unit,
        scale,
        notice,
        ..on_demand(row)
    }
}

const fn derived(row: BuiltIn, source: Source) -> BuiltIn {
    BuiltIn { source, ..row }
}

/// The built-in metrics, in the order in which everything lists them.
///
/// Smallest noticeable changes: pain 1 point (Salaffi 2004), sleep quality 1 point (Zisapel & Nir
/// 2003); the others by convention.
pub(super) const BUILT_IN: &[BuiltIn] = &[
    daily(
        "pain",
        "Back pain",
        Lower,
        ["no pain", "worst I can imagine"],
    ),
    daily(
        "stiffness",
        "Stiffness",
        Lower,
        ["loose", "can hardly move"],
    ),
    BuiltIn {
        morning: true,
        ..daily("sleep", "Sleep", Higher, ["very bad", "very good"])
    },
    daily("mood", "Mood", Higher, ["very low", "very good"]),
    on_demand(daily(
        "anxiety",
        "Anxiety",
        Lower,
        ["calm", "worst I can imagine"],
    )),
    on_demand(daily(
        "interference",
        "Interference",
        Lower,
        ["none", "could do nothing"],
    )),
    measured(
        daily(
            "finger_to_floor",
            "Finger to floor",
            Lower,
            ["palms down", "knees"],
        ),
        "cm",
        Scale::new(-30.0, 100.0, 1.0),
        5.0,
    ),
    measured(
        daily("workout", "Workout", Higher, ["none", "all day"]),
        "min",
        Scale::new(0.0, 1440.0, 5.0),
        15.0,
    ),
    derived(
        measured(
            daily("hours_asleep", "Hours asleep", Higher, ["none", "all day"]),
            "h",
            Scale::new(0.0, 24.0, 0.25),
            0.5,
        ),
        Source::HoursAsleep,
    ),
    derived(
        measured(
            daily(
                "sleep_efficiency",
                "Sleep efficiency",
                Higher,
                ["never asleep", "asleep all night"],
            ),
            "",
            Scale::new(0.0, 1.0, 0.01),
            0.05,
        ),
        Source::SleepEfficiency,
    ),
    derived(
        measured(
            daily("doses", "Painkillers", Lower, ["none", "many"]),
            "doses",
            Scale::new(0.0, 100.0, 1.0),
            1.0,
        ),
        Source::Doses,
    ),
];
