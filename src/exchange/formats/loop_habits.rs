//! Loop Habit Tracker: its archive, or one habit's CSV.
//!
//! The folders are read, not the file above them, whose names of habits are not quoted; that one alone is read where
//! no name breaks its columns. `YES` is a tag of the day; a number is a thousand times what was noted, and `NO` the 0
//! of a habit that is counted. Only a day that is unknown or blank has no mark.

use std::path::Path;

use super::trackers::first_line;
use super::{Files, Format, Found, ImportError, Metrics, Source};
use crate::exchange::cell::read_number;
use crate::exchange::mapping::{Mapping, Role};
use crate::exchange::outcome::Refusal;
use crate::exchange::table::{Row, Table};
use crate::model::count::{are, count};

/// The names and columns that a mark is written in.
const COLUMNS: [&str; 5] = ["Date", "name", "Value", "tags", "Notes"];
/// What the habit of a file alone is called until it is told.
pub const HABIT: &str = "habit";
/// What stands for a mark in words.
const WORDS: [&str; 5] = ["YES_MANUAL", "YES_AUTO", "NO", "SKIP", "UNKNOWN"];

/// Loop's archive or one of its files.
pub(super) struct Loop;

impl Format for Loop {
    fn read(&self, files: &mut Files, _: &Metrics) -> Result<Option<Found>, ImportError> {
        let mut habits: Vec<(String, Option<bool>)> = Vec::new();
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
                let kind = table.place("Type");
                let habit = |row: &Row| {
                    let name = row.cell(column).unwrap_or("").to_owned();
                    let counts = match kind.and_then(|at| row.cell(at)) {
                        Some("NUMERICAL" | "1") => Some(true),
                        Some("YES_NO" | "0") => Some(false),
                        _ => None,
                    };
                    (name, counts)
                };
                habits = table.rows.iter().map(habit).collect();
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
        if marks.is_empty() || (files.is_archive() && habits.is_empty()) {
            return Ok(None);
        }
        let (mut marked, is_archive) = (Marked::new(), files.is_archive());
        marked.table.unnamed = (!is_archive).then(|| proposal(files.path()));
        let mut before = 0;
        for at in marks {
            let (name, counts) = if is_archive {
                habit(&files.names()[at], &habits)
            } else {
                (HABIT.to_owned(), None)
            };
            let from = Table::parse(&files.bytes(at)?)?;
            if is_archive {
                let part = (before, files.names()[at].clone());
                marked.table.files.push(part);
            }
            let cell = |row: &Row, at: usize| row.cell(at).unwrap_or("").to_owned();
            let values: Vec<String> = from.rows.iter().map(|row| cell(row, 1)).collect();
            let counts = counts.unwrap_or_else(|| values.iter().any(|value| is_counted(value)));
            for (row, value) in from.rows.iter().zip(&values) {
                let mark = mark(value, counts, true);
                marked.put(
                    before + row.number,
                    [&cell(row, 0), &name, &cell(row, 2)],
                    mark,
                );
            }
            before += from.rows.last().map_or(0, |row| row.number);
        }
        Ok(Some(marked.found()))
    }
}

/// What stands for a day of a habit.
#[derive(Clone, Copy)]
enum Mark<'a> {
    Yes,
    /// How often, or how much; 0 too.
    Count(f64),
    /// It was not done, or need not be.
    No,
    /// Nothing was noted.
    Unmarked,
    /// No mark at all: it is refused as it stands there.
    Odd(&'a str),
}

/// Whether a mark is a number of a habit that is counted.
fn is_counted(value: &str) -> bool {
    read_number(value, false).is_some_and(|n| n > 3.0)
}

/// The mark of a day, in words or, of older versions, as a number. Where the file knows no mark for "nothing noted", its
/// 0 may be that: `zero` says whether it is a 0.
fn mark(value: &str, counts: bool, zero: bool) -> Mark<'_> {
    match (value, read_number(value, false)) {
        ("YES_MANUAL" | "YES_AUTO", _) => Mark::Yes,
        ("NO", _) if counts => Mark::Count(0.0),
        ("NO" | "SKIP", _) => Mark::No,
        ("UNKNOWN" | "", _) => Mark::Unmarked,
        (_, Some(0.0)) if counts && !zero => Mark::Unmarked,
        (_, Some(n)) if counts && (n > 3.0 || n == 0.0) => Mark::Count(n / 1000.0),
        (_, Some(1.0 | 2.0)) => Mark::Yes,
        (_, Some(0.0 | 3.0)) => Mark::No,
        _ => Mark::Odd(value),
    }
}

/// The marks of all habits, a row each.
struct Marked {
    table: Table,
    /// Days without a mark.
    blank: usize,
    /// Days that say no, which is no tag.
    no: usize,
}

impl Marked {
    fn new() -> Self {
        Self {
            table: Table::made(&COLUMNS),
            blank: 0,
            no: 0,
        }
    }

    /// Adds a mark.
    fn put(&mut self, row: usize, [date, name, note]: [&str; 3], mark: Mark<'_>) {
        let (mut value, mut tag, mut refused) = (String::new(), String::new(), None);
        match mark {
            Mark::Yes => tag = name.replace('|', "/"),
            Mark::Count(count) => value = count.to_string(),
            Mark::Odd(text) if read_number(text, false).is_some() => text.clone_into(&mut value),
            // It is no word for a score either.
            Mark::Odd(text) => {
                let why = "is no mark: YES_MANUAL, NO, SKIP, UNKNOWN or a number is needed";
                refused = Some(Refusal::new(row, "Value", format!("{text} {why}")));
            }
            // A day without a mark was not noted: it is no 0.
            Mark::Unmarked if note.is_empty() => {
                self.blank += 1;
                return;
            }
            Mark::No if note.is_empty() => {
                self.no += 1;
                return;
            }
            Mark::Unmarked | Mark::No => {}
        }
        let scored = if value.is_empty() { "" } else { name };
        let cells = [date, scored, &value, &tag, note].map(str::to_owned);
        self.table.push(row, cells.to_vec());
        if let (Some(refused), Some(row)) = (refused, self.table.rows.last_mut()) {
            row.refused = Some(Box::new(refused));
        }
    }

    fn found(self) -> Found {
        let mapping = Mapping::new("Date")
            .with("name", Role::Name)
            .with("Value", Role::Value)
            .with("tags", Role::Tags("|".into()))
            .with("Notes", Role::Note);
        let (days, days_are) = (count(self.blank, "day", "days"), are(self.blank));
        let blank =
            (self.blank > 0).then(|| format!("{days} without a mark {days_are} left aside."));
        let (marks, marks_are) = (count(self.no, "mark", "marks"), are(self.no));
        let no = (self.no > 0).then(|| {
            format!("{marks} of \u{201c}no\u{201d} or \u{201c}skip\u{201d} {marks_are} left aside: no tag is made of them.")
        });
        Found::Table(Box::new(Source {
            format: "Loop Habit Tracker",
            table: self.table,
            mapping: Some(mapping),
            aside: blank.into_iter().chain(no).collect(),
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
    let knows_unmarked = values().any(|text| matches!(text.trim(), "UNKNOWN" | "-1"));
    for column in 1..header.cells.len() - 1 {
        let name = header.cells[column].trim();
        let counts = rows.iter().any(|row| is_counted(&row.cells[column]));
        for row in rows {
            let value = match row.cells[column].trim() {
                "-1" => "UNKNOWN",
                value => value,
            };
            let mark = mark(value, counts, knows_unmarked);
            marked.put(row.number, [row.cells[0].trim(), name, ""], mark);
        }
    }
    Ok(Some(marked.found()))
}

/// What the habit of a file alone may be called: as Loop names it, or as the file, where that is no name of every file.
fn proposal(path: &Path) -> String {
    if let Some(name) = named_by_loop(path) {
        return name;
    }
    let name = path.file_stem().unwrap_or_default().to_string_lossy();
    let is_usual = name.to_lowercase().starts_with("checkmarks");
    if is_usual {
        String::new()
    } else {
        name.trim().to_owned()
    }
}

/// What Loop calls the habit of a file alone: the file, or the folder it lies in, is named by the habit's place of three
/// digits and its name.
pub fn named_by_loop(path: &Path) -> Option<String> {
    let names = [path.file_stem(), path.parent().and_then(Path::file_name)];
    names.into_iter().flatten().find_map(|name| {
        let name = name.to_string_lossy();
        let (number, name) = name.split_once(' ')?;
        let is_place = number.len() == 3 && number.bytes().all(|digit| digit.is_ascii_digit());
        let name = name.trim();
        (is_place && !name.is_empty()).then(|| name.to_owned())
    })
}

/// Says what the habit of a file alone is called.
pub fn call(table: &mut Table, name: &str) {
    let name = name.trim();
    if table.unnamed.take().is_none() || name.is_empty() {
        return;
    }
    for (column, name) in [("name", name.to_owned()), ("tags", name.replace('|', "/"))] {
        let Some(at) = table.place(column) else {
            continue;
        };
        let cells = table
            .rows
            .iter_mut()
            .filter_map(|row| row.cells.get_mut(at));
        cells
            .filter(|cell| !cell.is_empty())
            .for_each(|cell| cell.clone_from(&name));
    }
}

/// The habit's name and whether it is counted, by the number that its folder begins with; the folder's own name leaves out
/// signs.
fn habit(path: &str, habits: &[(String, Option<bool>)]) -> (String, Option<bool>) {
    let folder = path.rsplit('/').nth(1).unwrap_or("");
    let (number, rest) = folder.split_once(' ').unwrap_or(("", folder));
    let known = number
        .parse::<usize>()
        .ok()
        .and_then(|n| habits.get(n.checked_sub(1)?));
    match known {
        Some(habit) => habit.clone(),
        None if rest.is_empty() => (HABIT.to_owned(), None),
        None => (rest.to_owned(), None),
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
        let walk = "Date,Value,Notes\n2026-10-05,NO,\n2026-10-04,UNKNOWN,\n2026-10-03,4500,\n2026-10-02,SKIP,\n";
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
        assert_eq!((counts.rows, counts.taken), (3, 3));
        let zero = day(&journal, "2026-10-05").score(&MetricId::new("walk_km"));
        assert_eq!(zero, Some(0.0), "a counted habit says no as its 0");
        let aside = source(&file).aside;
        assert_eq!(aside[0], "2 days without a mark are left aside.");
        assert!(aside[1].starts_with("2 marks of"), "{aside:?}");
        let noted = day(&journal, "2026-10-03");
        assert_eq!(noted.tags, ["Stretch, back"]);
        assert_eq!(noted.note.as_deref(), Some("in the morning"));
        assert_eq!(noted.score(&MetricId::new("walk_km")), Some(4.5));
        assert_eq!(journal.days().len(), 2);
    }

    #[test]
    fn a_zero_is_a_zero_and_no_mark_is_none_in_every_form() {
        for (text, zero) in [
            ("Date,Value,Notes\n2026-10-02,5000,\n2026-10-01,NO,\n", true),
            (
                "Date,habit,\n2026-10-02,5000,\n2026-10-01,0,\n2026-09-30,-1,\n",
                true,
            ),
            ("Date,habit,\n2026-10-02,5000,\n2026-10-01,NO,\n", true),
            // Versions that know no mark for "nothing noted" write 0 for it.
            (
                "Date,habit,\n2026-10-02,5000,\n2026-10-01,0,\n2026-09-30,0,\n",
                false,
            ),
        ] {
            let (journal, _) = imported("Checkmarks.csv", text.as_bytes());
            let date = crate::model::time::parse_date("2026-10-01").unwrap();
            let score = journal
                .day(date)
                .and_then(|day| day.score(&MetricId::new("habit")));
            assert_eq!(score, zero.then_some(0.0), "{text}");
            assert_eq!(journal.days().len(), 1 + usize::from(zero), "{text}");
        }
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
                "row 3, column \"Value\": x is no mark: YES_MANUAL, NO, SKIP, UNKNOWN or a number is needed",
                "row 4, column \"Value\": -1 is outside 0 to 10",
                "row 7, column \"Value\": y is no mark: YES_MANUAL, NO, SKIP, UNKNOWN or a number is needed",
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
            format!(
                "{stretch}, row 4, column \"Value\": x is no mark: YES_MANUAL, NO, SKIP, UNKNOWN or a number is needed"
            )
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
