//! Loop Habit Tracker: its archive, or one habit's CSV.
//!
//! The folders are read, not the file above them, whose names of habits are not quoted. `YES` is a
//! tag of the day; a number is a thousand times what was noted.

use super::{Files, Format, Found, ImportError, Metrics, Source};
use crate::exchange::cell::read_number;
use crate::exchange::mapping::{Mapping, Role};
use crate::exchange::table::Table;

/// Loop's archive or one of its files.
pub(super) struct Loop;

impl Format for Loop {
    fn read(&self, files: &mut Files, _: &Metrics) -> Result<Option<Found>, ImportError> {
        let mut names: Vec<String> = Vec::new();
        let mut marks = Vec::new();
        for at in 0..files.names().len() {
            let head = files.head(at)?;
            let head = String::from_utf8_lossy(&head);
            let line = head
                .lines()
                .next()
                .unwrap_or("")
                .trim_start_matches('\u{feff}');
            if line.starts_with("Position,Name,Type,Question") {
                let table = Table::parse(&files.bytes(at)?)?;
                let column = table.place("Name").unwrap_or(1);
                names = table
                    .rows
                    .iter()
                    .map(|row| row.cell(column).unwrap_or("").to_owned())
                    .collect();
            } else if line == "Date,Value" || line == "Date,Value,Notes" {
                // Alone, the two names are any table's.
                let words = ["YES_", "UNKNOWN", ",SKIP", ",NO"];
                if files.is_archive() || words.iter().any(|word| head.contains(word)) {
                    marks.push(at);
                }
            }
        }
        if marks.is_empty() || (files.is_archive() && names.is_empty()) {
            return Ok(None);
        }
        let mut table = Table::made(&["date", "name", "value", "tags", "note"]);
        let mut blank = 0;
        for at in marks {
            let name = name(&files.names()[at], &names);
            let from = Table::parse(&files.bytes(at)?)?;
            for row in &from.rows {
                let (date, value) = (row.cell(0).unwrap_or(""), row.cell(1).unwrap_or(""));
                let note = row.cell(2).unwrap_or("");
                let number = read_number(value, false).map(|n| (n / 1000.0).to_string());
                let yes = matches!(value, "YES_MANUAL" | "YES_AUTO");
                // A day without a mark was not noted: it is no 0.
                if number.is_none() && !yes && note.is_empty() {
                    blank += 1;
                    continue;
                }
                let scored = number.as_ref().map_or("", |_| name.as_str());
                let tag = if yes {
                    name.replace('|', "/")
                } else {
                    String::new()
                };
                let cells = vec![
                    date.to_owned(),
                    scored.to_owned(),
                    number.unwrap_or_default(),
                    tag,
                    note.to_owned(),
                ];
                table.push(table.rows.len() + 2, cells);
            }
        }
        let mapping = Mapping::new("date")
            .with("name", Role::Name)
            .with("value", Role::Value)
            .with("tags", Role::Tags("|".into()))
            .with("note", Role::Note);
        Ok(Some(Found::Table(Box::new(Source {
            format: "Loop Habit Tracker",
            table,
            mapping: Some(mapping),
            aside: (blank > 0)
                .then(|| format!("{blank} days without a mark are left aside."))
                .into_iter()
                .collect(),
        }))))
    }
}

/// The habit's name, by the number that its folder begins with; the folder's own name leaves out
/// signs.
fn name(path: &str, names: &[String]) -> String {
    let folder = path.rsplit('/').nth(1).unwrap_or("");
    let (number, rest) = folder.split_once(' ').unwrap_or(("", folder));
    let known = number
        .parse::<usize>()
        .ok()
        .and_then(|n| names.get(n.checked_sub(1)?));
    match known {
        Some(name) => name.clone(),
        None if rest.is_empty() => "habit".to_owned(),
        None => rest.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{day, imported, zipped};
    use crate::model::metric::MetricId;

    #[test]
    fn habits_are_named_by_their_position_and_a_day_without_a_mark_is_none() {
        let habits = "Position,Name,Type,Question,Description,FrequencyNumerator,FrequencyDenominator,Color,Unit,Target Type,Target Value,Archived?\n\
            001,\"Stretch, back\",0,,,1,1,#fff,,,,false\n002,Walk km,1,,,1,1,#fff,km,0,3,false\n";
        let stretch = "Date,Value,Notes\n2026-10-03,YES_MANUAL,\"in the morning\"\n2026-10-02,NO,\n2026-10-01,UNKNOWN,\n";
        let walk = "Date,Value,Notes\n2026-10-03,4500,\n2026-10-02,SKIP,\n";
        let file = zipped(&[
            ("Habits.csv", habits.as_bytes()),
            (
                "Checkmarks.csv",
                b"Date,Stretch, back,Walk km,\n2026-10-03,2,4500,\n",
            ),
            ("001 Stretch back/Checkmarks.csv", stretch.as_bytes()),
            ("001 Stretch back/Scores.csv", b"2026-10-03,0.1\n"),
            ("002 Walk km/Checkmarks.csv", walk.as_bytes()),
        ]);
        let (journal, counts) = imported("loop.zip", &file);
        assert_eq!((counts.rows, counts.taken), (2, 2));
        let noted = day(&journal, "2026-10-03");
        assert_eq!(noted.tags, ["Stretch, back"]);
        assert_eq!(noted.note.as_deref(), Some("in the morning"));
        assert_eq!(noted.score(&MetricId::new("walk_km")), Some(4.5));
        assert_eq!(journal.days().len(), 1);
    }
}
