//! What people read of a metric: of those that come along its words in the language in force, as long as nobody has
//! given it others. The file keeps the words that it has.

use std::borrow::Cow;

use super::Metric;
use crate::lang::{Forms, Language, lowers, say};
use crate::model::name::small;

/// The words of a metric that comes along, or that the program asks for.
fn known(id: &str) -> Option<&'static dyn Forms> {
    Some(match id {
        "pain" => &say::MetricPain,
        "stiffness" => &say::MetricStiffness,
        "sleep" => &say::MetricSleep,
        "mood" => &say::MetricMood,
        "anxiety" => &say::MetricAnxiety,
        "interference" => &say::MetricInterference,
        "finger_to_floor" => &say::MetricFingerToFloor,
        "workout" => &say::MetricWorkout,
        "hours_asleep" => &say::MetricHoursAsleep,
        "sleep_efficiency" => &say::MetricSleepEfficiency,
        "doses" => &say::MetricDoses,
        "peg_pain" => &say::MetricPegPain,
        "peg_enjoyment" => &say::MetricPegEnjoyment,
        "peg_activity" => &say::MetricPegActivity,
        _ => return None,
    })
}

/// The words as they are stored, or those of the language in force where nobody has changed them.
fn shown<'a>(message: Option<&dyn Forms>, stored: &'a str, form: Option<&str>) -> Cow<'a, str> {
    let english = Language::english();
    let Some(message) = message.filter(|_| Language::in_force() != english) else {
        return stored.into();
    };
    let say = || form.map_or_else(|| message.plain(), |form| message.form(form));
    if english.during(say) == stored {
        return say().into();
    }
    stored.into()
}

impl Metric {
    /// Its name: "Back pain".
    pub fn title(&self) -> Cow<'_, str> {
        shown(known(self.id.as_str()), &self.name, None)
    }

    /// Its name within a sentence: "back pain".
    pub fn noun(&self) -> String {
        let message = known(self.id.as_str());
        let is_known =
            |message: &&dyn Forms| Language::english().during(|| message.plain()) == self.name;
        match message.filter(is_known) {
            Some(message) => message.form("noun"),
            None if lowers() => small(&self.name),
            None => self.name.clone(),
        }
    }

    /// What its low end means: "no pain".
    pub fn low_end(&self) -> Cow<'_, str> {
        self.end(&self.low, "low")
    }

    /// What its high end means: "worst I can imagine".
    pub fn high_end(&self) -> Cow<'_, str> {
        self.end(&self.high, "high")
    }

    fn end<'a>(&self, stored: &'a str, form: &str) -> Cow<'a, str> {
        let message = known(self.id.as_str());
        shown(message.or(Some(&say::MetricOwn)), stored, Some(form))
    }

    /// Its unit: "cm"; empty for points.
    pub fn unit_shown(&self) -> Cow<'_, str> {
        shown(known(self.id.as_str()), &self.unit, Some("unit"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::metric::{Better, MetricId, Metrics};

    #[test]
    fn in_english_the_words_are_those_of_the_table() {
        for metric in Metrics::default().iter() {
            let message = known(metric.id.as_str()).unwrap();
            let words = [message.plain(), message.form("low"), message.form("high")];
            assert_eq!(words, [&*metric.name, &metric.low, &metric.high]);
            assert_eq!(metric.noun(), small(&metric.name));
            if !metric.unit.is_empty() {
                assert_eq!(message.form("unit"), metric.unit);
            }
        }
        let own = Metric::own("Energy", Better::Higher);
        let ends = [say::MetricOwn.form("low"), say::MetricOwn.form("high")];
        assert_eq!(ends, [own.low, own.high]);
    }

    #[test]
    fn in_another_language_words_that_nobody_changed_are_of_that_language() {
        let words = "metric-pain = R\u{fc}ckenschmerzen\n    .noun = R\u{fc}ckenschmerzen\n    .low = keine\n    .high = schlimmste\nmetric-own = -\n    .low = gar nicht\n    .high = sehr\nlocale-lowers = no\nmetric-workout = Training\n    .noun = Training\n    .low = -\n    .high = -\n    .unit = Min.";
        let metrics = Metrics::default();
        Language::read("de", words.into()).during(|| {
            let mut pain = metrics.get(&MetricId::PAIN).unwrap().clone();
            assert_eq!(
                (&*pain.title(), pain.noun()),
                ("R\u{fc}ckenschmerzen", "R\u{fc}ckenschmerzen".into())
            );
            assert_eq!([pain.low_end(), pain.high_end()], ["keine", "schlimmste"]);
            pain.name = "Kreuz".into();
            pain.low = "gut".into();
            assert_eq!((&*pain.title(), pain.noun()), ("Kreuz", "Kreuz".into()));
            assert_eq!([pain.low_end(), pain.high_end()], ["gut", "schlimmste"]);
            let own = Metric::own("Energie", Better::Higher);
            assert_eq!([own.low_end(), own.high_end()], ["gar nicht", "sehr"]);
            let workout = metrics.get(&MetricId::WORKOUT).unwrap();
            assert_eq!(workout.unit_shown(), "Min.");
            assert_eq!(
                metrics.find("r\u{fc}ckenschmerzen").map(|m| &m.id),
                Some(&MetricId::PAIN)
            );
            assert_eq!(
                metrics.find("back pain").map(|m| &m.id),
                Some(&MetricId::PAIN)
            );
        });
    }
}
