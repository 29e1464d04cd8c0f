//! Track & Graph, in both headers: a row a score.

use std::collections::BTreeMap;

use super::trackers::{first_line, found};
use super::{Files, Format, Found, ImportError, Metrics};
use crate::exchange::cell::read_number;
use crate::exchange::error::NAMED;
use crate::exchange::mapping::{Mapping, Role};
use crate::exchange::table::Table;
use crate::model::name::{fold, same};
use crate::model::scale::plain;
use crate::model::session::Kind;

/// Track & Graph, in both headers: a row a score.
pub(super) struct TrackAndGraph;

impl Format for TrackAndGraph {
    fn read(&self, files: &mut Files, _: &Metrics) -> Result<Option<Found>, ImportError> {
        if !first_line(files)?.starts_with("featurename,timestamp,value") {
            return Ok(None);
        }
        let from = Table::parse(&files.bytes(0)?)?;
        let (mut table, mut choices) = (Table::made(&TRACKED), Choices::default());
        for row in &from.rows {
            let cell = |name: &str| from.place(name).and_then(|at| row.cell(at)).unwrap_or("");
            let (name, value) = (cell("FeatureName"), cell("Value"));
            // Older files write `1.0:Label`.
            let labelled = value.split_once(':').filter(|(number, label)| {
                let is_time = label
                    .split(':')
                    .all(|part| read_number(part, true).is_some());
                read_number(number, true).is_some() && !is_time
            });
            let (value, label) = labelled.unwrap_or((value, cell("Label")));
            let at = cell("Timestamp");
            if let Some(minutes) = treated(name, value) {
                let label = if same(label, "yes") { "" } else { label };
                let cells = ["", at, "", label, cell("Note"), name, &minutes];
                table.push(row.number, cells.map(str::to_owned).to_vec());
                continue;
            }
            // A length of time is no score: it stays in words.
            let is_time = labelled.is_none() && value.contains(':');
            let note = if is_time {
                format!("{name}: {value}. {}", cell("Note"))
            } else {
                cell("Note").to_owned()
            };
            let score = if is_time { "" } else { value };
            choices.add(name, score, label);
            let cells = [name, at, score, label, note.trim(), "", ""];
            table.push(row.number, cells.map(str::to_owned).to_vec());
        }
        let mapping = Mapping::new("Timestamp")
            .with("FeatureName", Role::Name)
            .with("Value", Role::Value)
            .with("Label", Role::Tags(String::new()))
            .with("Note", Role::Note)
            .with(TRACKED[5], Role::SessionKind)
            .with(TRACKED[6], Role::Minutes);
        let Found::Table(mut source) = found("Track & Graph", table, mapping) else {
            return Ok(None);
        };
        source.aside = choices.told();
        Ok(Some(Found::Table(source)))
    }
}

/// The words beside the numbers of each tracker. Where each number has its own, the numbers may be the places of a choice.
#[derive(Default)]
struct Choices {
    /// By name: the numbers of its words; none of a word that stands beside several.
    words: BTreeMap<String, (String, BTreeMap<String, Option<String>>)>,
}

impl Choices {
    fn add(&mut self, name: &str, score: &str, label: &str) {
        let (score, label) = (score.trim(), label.trim());
        let whole = read_number(score, false).filter(|number| number.fract() == 0.0);
        let Some(number) = whole.filter(|_| !label.is_empty()) else {
            return;
        };
        let known = self.words.entry(fold(name));
        let (_, words) = known.or_insert_with(|| (name.trim().to_owned(), BTreeMap::new()));
        let number = plain(number);
        let word = words
            .entry(label.to_owned())
            .or_insert_with(|| Some(number.clone()));
        *word = word.take().filter(|known| *known == number);
    }

    /// Says of each such tracker what its numbers may be.
    fn told(self) -> Vec<String> {
        let told = |(name, words): (String, BTreeMap<String, Option<String>>)| {
            let pairs = words
                .iter()
                .map(|(word, number)| Some((number.clone()?, word)));
            let mut pairs: Vec<_> = pairs.collect::<Option<_>>()?;
            pairs.sort();
            let is_one = pairs.windows(2).all(|pair| pair[0].0 != pair[1].0);
            if pairs.len() < 2 || !is_one {
                return None;
            }
            let shown: Vec<_> = pairs
                .iter()
                .take(5)
                .map(|(n, word)| format!("{n} {word}"))
                .collect();
            Some(format!(
                "Each number of \"{name}\" stands beside a word of its own ({}). If it only says which of some choices it was, it is no score: make \"{name}\" a tag then (--tag), and the words stay.",
                shown.join(", ")
            ))
        };
        self.words
            .into_values()
            .filter_map(told)
            .take(NAMED)
            .collect()
    }
}

/// The columns of Track & Graph, and those for what is no score.
const TRACKED: [&str; 7] = [
    "FeatureName",
    "Timestamp",
    "Value",
    "Label",
    "Note",
    "Session",
    "Minutes",
];

/// The minutes of a session, where a tracker is called like a treatment and says how long, or that there was one: then
/// they are not known. Other numbers are scores that somebody gives it.
fn treated(name: &str, value: &str) -> Option<String> {
    if !Kind::new(name).is_treatment() {
        return None;
    }
    if !value.contains(':') {
        return (read_number(value, false) == Some(1.0)).then(String::new);
    }
    let parts: Option<Vec<u32>> = value.split(':').map(|part| part.parse().ok()).collect();
    let [hours, minutes, _] = parts?[..] else {
        return None;
    };
    let all = hours.checked_mul(60)?.checked_add(minutes)?;
    (all > 0).then(|| all.to_string())
}

#[cfg(test)]
mod tests {
    use super::super::tests::{day, imported, source};
    use crate::model::metric::MetricId;

    #[test]
    fn a_treatment_of_track_and_graph_is_a_session_with_its_length() {
        let text = "FeatureName,Timestamp,Value,Label,Note\n\
            Massage,2022-09-16T17:00+01:00,0:50:00,,with Ann\nmassage,2022-09-17T17:00+01:00,1:00:00,deep tissue,\n\
            Physiotherapy,2022-09-18T17:00+01:00,1.0,,\nAcupuncture,2022-09-19T17:00+01:00,1.0,Yes,\n\
            Acupuncture,2022-09-20T17:00+01:00,4.0,,\n";
        let (journal, counts) = imported("t.csv", text.as_bytes());
        assert_eq!((counts.rows, counts.taken), (5, 5));
        let held = journal.sessions().iter();
        let held: Vec<_> = held.map(|s| (s.kind.as_str(), s.minutes)).collect();
        let expected = [
            ("massage", Some(50)),
            ("massage", Some(60)),
            ("physiotherapy", None),
            ("acupuncture", None),
        ];
        assert_eq!(held, expected);
        let noted = day(&journal, "2022-09-16").note.clone();
        assert_eq!(noted.as_deref(), Some("with Ann"));
        assert_eq!(day(&journal, "2022-09-17").tags, ["deep tissue"]);
        // Whoever scores how it was gives it a score.
        let score = day(&journal, "2022-09-20").score(&MetricId::new("acupuncture"));
        assert_eq!(score, Some(4.0));
    }

    #[test]
    fn track_and_graph_comes_in_from_both_headers() {
        let new = "FeatureName,Timestamp,Value,Label,Note\n\
            Pain,2022-09-16T20:13:27.182+01:00,4.0,,hard day\nPain,2021-02-09T11:07Z,60,,\n\
            Sitting,2022-09-16T21:00+01:00,7:30:00,,\nWalk,2022-09-16T21:00+01:00,1.0,park,\n";
        let (journal, counts) = imported("t.csv", new.as_bytes());
        // 60 is outside the range until another one is told.
        assert_eq!((counts.rows, counts.taken, counts.refused), (4, 3, 1));
        let noted = day(&journal, "2022-09-16");
        assert_eq!(noted.score(&MetricId::PAIN), Some(4.0));
        assert_eq!(noted.note.as_deref(), Some("hard day\nSitting: 7:30:00."));
        assert_eq!(noted.tags, ["park"]);
        let old = "FeatureName,Timestamp,Value,Note\nEnergy,2022-09-16T20:13:27+01:00,3.0:fair,\n\
            Energy,2022-09-17T20:13:27+01:00,2.0:Bad: worse,\nWalk,2022-09-18T20:13:27+01:00,-1:-30:-00,\n";
        let (journal, _) = imported("t.csv", old.as_bytes());
        let labelled = day(&journal, "2022-09-17");
        assert_eq!(labelled.score(&MetricId::new("energy")), Some(2.0));
        assert_eq!(labelled.tags, ["Bad: worse"]);
        let note = day(&journal, "2022-09-18").note.clone();
        assert_eq!(note.as_deref(), Some("Walk: -1:-30:-00."));
        assert_eq!(
            day(&journal, "2022-09-16").score(&MetricId::new("energy")),
            Some(3.0)
        );
    }

    #[test]
    fn a_number_that_may_be_the_place_of_a_choice_is_told_of() {
        let aside = |text: &str| source(text.as_bytes()).aside;
        let head = "FeatureName,Timestamp,Value,Label,Note\n";
        let row = |name: &str, day: u32, value: &str, label: &str| {
            format!("{name},2022-09-{day}T20:13Z,{value},{label},\n")
        };
        let choice = [
            row("Weather", 16, "1.0", "dry"),
            row("Weather", 17, "2.0", "wet"),
            row("Weather", 18, "1.0", "dry"),
            row("Walk", 18, "1.0", "park"),
            row("Walk", 19, "1.0", "forest"),
            row("Pain", 19, "4.0", "bad"),
            row("Pain", 20, "5.0", "bad"),
        ];
        let told = aside(&format!("{head}{}", choice.concat()));
        assert_eq!(told.len(), 1, "{told:?}");
        assert!(told[0].starts_with(
            "Each number of \"Weather\" stands beside a word of its own (1 dry, 2 wet)."
        ));
        let old = "FeatureName,Timestamp,Value,Note\nMood,2022-09-16T20:13Z,0.0:Low,\nMood,2022-09-17T20:13Z,1.0:High,\n";
        assert!(aside(old)[0].contains("(0 Low, 1 High)"));
    }
}
