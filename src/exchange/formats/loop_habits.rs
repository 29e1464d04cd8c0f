//! Loop Habit Tracker: its archive, or one habit's CSV.
//!
//! The folders are read, not the file above them, whose names of habits are not quoted; that one alone is read where
//! no name breaks its columns. `YES` is a tag of the day; a number is a thousand times what was noted.

use super::trackers::first_line;
use super::{Files, Format, Found, ImportError, Metrics, Source};
use crate::exchange::cell::read_number;
use crate::exchange::mapping::{Mapping, Role};
use crate::exchange::table::{Row, Table};

/// The names and columns that a mark is written in.
const COLUMNS: [&str; 5] = ["Date", "name", "Value", "tags", "Notes"];
/// What stands for a mark in words.
const WORDS: [&str; 5] = ["YES_MANUAL", "YES_AUTO", "NO", "SKIP", "UNKNOWN"];

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
        if marks.is_empty() && !files.is_archive() {
            return root(files);
        }
        if marks.is_empty() || (files.is_archive() && names.is_empty()) {
            return Ok(None);
        }
        let (mut marked, is_archive) = (Marked::new(), files.is_archive());
        let mut before = 0;
        for at in marks {
            let name = name(&files.names()[at], &names);
            let from = Table::parse(&files.bytes(at)?)?;
            if is_archive {
                let part = (before, files.names()[at].clone());
                marked.table.files.push(part);
            }
            for row in &from.rows {
                let cell = |at: usize| row.cell(at).unwrap_or("");
                let value = cell(1);
                let number = read_number(value, false).filter(|n| *n >= 0.0);
                let number = match number.map(|n| n / 1000.0) {
                    Some(number) => number.to_string(),
                    None if WORDS.contains(&value) => String::new(),
                    // What is no mark is refused as it stands there.
                    None => value.to_owned(),
                };
                let yes = matches!(value, "YES_MANUAL" | "YES_AUTO");
                let cells = [cell(0), &name, &number, cell(2)];
                marked.put(before + row.number, cells, yes);
            }
            before += from.rows.last().map_or(0, |row| row.number);
        }
        Ok(Some(marked.found()))
    }
}

/// The marks of all habits, a row each.
struct Marked {
    table: Table,
    /// Days without a mark.
    blank: usize,
}

impl Marked {
    fn new() -> Self {
        Self {
            table: Table::made(&COLUMNS),
            blank: 0,
        }
    }

    /// Adds a mark.
    fn put(&mut self, row: usize, [date, name, number, note]: [&str; 4], yes: bool) {
        // A day without a mark was not noted: it is no 0.
        if number.is_empty() && !yes && note.is_empty() {
            self.blank += 1;
            return;
        }
        let scored = if number.is_empty() { "" } else { name };
        let tag = if yes {
            name.replace('|', "/")
        } else {
            String::new()
        };
        let cells = [date, scored, number, &tag, note].map(str::to_owned);
        self.table.push(row, cells.to_vec());
    }

    fn found(self) -> Found {
        let mapping = Mapping::new("Date")
            .with("name", Role::Name)
            .with("Value", Role::Value)
            .with("tags", Role::Tags("|".into()))
            .with("Notes", Role::Note);
        let blank = self.blank;
        let aside = match blank {
            0 => None,
            1 => Some("1 day without a mark is left aside.".to_owned()),
            _ => Some(format!("{blank} days without a mark are left aside.")),
        };
        Found::Table(Box::new(Source {
            format: "Loop Habit Tracker",
            table: self.table,
            mapping: Some(mapping),
            aside: aside.into_iter().collect(),
        }))
    }
}

/// The file above the folders, alone: `Date,Stretch,Walk,`, a column a habit.
fn root(files: &mut Files) -> Result<Option<Found>, ImportError> {
    let line = first_line(files)?;
    if !line.starts_with("date,") || !line.ends_with(',') {
        return Ok(None);
    }
    let rows = Table::rows_of(&files.bytes(0)?)?;
    let Some((header, rows)) = rows.split_first() else {
        return Ok(None);
    };
    let values = || {
        rows.iter()
            .flat_map(|row| &row.cells[1..row.cells.len().max(2) - 1])
    };
    let number = |text: &str| text.trim().parse::<i64>().ok();
    let is_word = |text: &str| WORDS.contains(&text.trim());
    // No other table ends all its rows so, with only such marks.
    let is_mark =
        |text: &&String| is_word(text) || number(text).is_some_and(|n| !(4..10).contains(&n));
    let tells = |text: &String| is_word(text) || number(text).is_some_and(|n| n == -1 || n >= 1000);
    let ends = |row: &Row| row.cells.len() > 2 && row.cells.last().is_some_and(String::is_empty);
    if !rows.iter().all(ends) || !values().all(|text| is_mark(&text)) || !values().any(tells) {
        return Ok(None);
    }
    if rows.iter().any(|row| row.cells.len() != header.cells.len()) {
        return Err(ImportError::Journal(
            "A habit in this file of Loop Habit Tracker has a comma in its name, so that its columns can't be told apart. Bring in the app's whole archive instead."
                .into(),
        ));
    }
    let mut marked = Marked::new();
    for column in 1..header.cells.len() - 1 {
        let cell = |row: &Row| row.cells[column].trim().to_owned();
        let counts = rows
            .iter()
            .any(|row| number(&cell(row)).is_some_and(|n| n > 3));
        for row in rows {
            let (value, date) = (cell(row), row.cells[0].trim());
            let count = number(&value).filter(|n| counts && *n > 3);
            let yes = value.starts_with("YES_") || !counts && matches!(number(&value), Some(1 | 2));
            let name = header.cells[column].trim();
            let count = count.map(|n| (n as f64 / 1000.0).to_string());
            marked.put(
                row.number,
                [date, name, &count.unwrap_or_default(), ""],
                yes,
            );
        }
    }
    Ok(Some(marked.found()))
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
    use super::super::tests::{day, imported, refusals, source, zipped};
    use super::*;
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

    #[test]
    fn what_is_no_mark_is_refused_as_it_stands_in_its_row() {
        let text = "Date,Value,Notes\n2026-10-04,YES_MANUAL,with Ana\n2026-10-03,x,\n2026-10-02,-1,\n\
            2026-10-01,UNKNOWN,\n2026-09-30,,\n2026-09-29,y,rain\n";
        let (journal, counts) = imported("Checkmarks.csv", text.as_bytes());
        assert_eq!((counts.rows, counts.taken, counts.refused), (4, 2, 2));
        assert_eq!(counts.cells, 1);
        let note = day(&journal, "2026-09-29").note.clone();
        assert_eq!(note.as_deref(), Some("rain"));
        let aside = source(text.as_bytes()).aside;
        assert_eq!(aside, ["2 days without a mark are left aside."]);
        assert_eq!(
            refusals(text.as_bytes()),
            [
                "row 3, column \"Value\": x is not a number from 0 to 10",
                "row 4, column \"Value\": -1 is outside 0 to 10",
                "row 7, column \"Value\": y is not a number from 0 to 10",
            ]
        );
    }

    #[test]
    fn a_refusal_of_an_archive_names_the_habits_file_and_its_own_row() {
        let habits = "Position,Name,Type,Question\n001,Stretch,0,\n002,Walk,1,\n";
        let stretch = "Date,Value,Notes\n2026-10-03,YES_MANUAL,\n2026-10-02,NO,\n2026-10-01,x,\n";
        let walk = "Date,Value,Notes\n2026-10-03,4500,\n1850-10-02,3000,\n2026-10-01,99000,\n";
        let file = zipped(&[
            ("Habits.csv", habits.as_bytes()),
            ("001 Stretch/Checkmarks.csv", stretch.as_bytes()),
            ("002 Walk/Checkmarks.csv", walk.as_bytes()),
        ]);
        let said = refusals(&file);
        let (stretch, walk) = ("001 Stretch/Checkmarks.csv", "002 Walk/Checkmarks.csv");
        assert_eq!(
            said[0],
            format!("{stretch}, row 4, column \"Value\": x is not a number from 0 to 10")
        );
        let year = format!("{walk}, row 3, column \"Date\": 1850-10-02 is outside 1900-01-01 to ");
        assert!(said[1].starts_with(&year), "{said:?}");
        assert_eq!(
            said[2..],
            [format!(
                "{walk}, row 4, column \"Value\": 99 is outside 0 to 10"
            )]
        );
    }

    #[test]
    fn the_file_above_the_folders_is_read_alone_where_no_name_has_a_comma() {
        for (yes, no, unknown) in [("YES_MANUAL", "NO", "UNKNOWN"), ("2", "0", "-1")] {
            let text = format!(
                "Date,Stretch,Walk km,\n2026-10-03,{yes},4500,\n2026-10-02,{no},{unknown},\n2026-10-01,{unknown},2000,\n"
            );
            let (journal, counts) = imported("Checkmarks.csv", text.as_bytes());
            assert_eq!((counts.rows, counts.taken), (3, 3), "{yes}");
            let noted = day(&journal, "2026-10-03");
            assert_eq!(noted.tags, ["Stretch"]);
            assert_eq!(noted.score(&MetricId::new("walk_km")), Some(4.5));
            assert_eq!(journal.days().len(), 2);
        }
        let comma = "Date,Stretch, back,Walk,\n2026-10-03,YES_MANUAL,NO,\n";
        let files = Files::of_bytes(comma.as_bytes().to_vec()).unwrap();
        let error = super::super::open(files, &Metrics::default()).unwrap_err();
        assert!(error.to_string().contains("whole archive"), "{error}");
        let plain = "Date,Pain,\n2026-10-03,2,\n2026-10-02,7,\n";
        assert_eq!(source(plain.as_bytes()).format, "Table");
    }
}
