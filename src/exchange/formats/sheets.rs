//! The sheets of Excel and of `LibreOffice`, read cell by cell.
//!
//! Invariants: what is held is bounded by [`ROOM`], whatever the file says of where its cells lie and how often
//! they come again; a file that ends within a sheet is refused and never waited for.
//!
//! `calamine` reads Excel's cells. Its reader of `LibreOffice` files never ends where a table has no end, and lays
//! out every blank between two cells, so those are read here.

mod cells;
mod joined;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::{BufRead, Cursor};

use calamine::{DataRef, Reader as _, Style, Xlsx};
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use self::cells::{excel_text, number, percent};
use self::joined::Sheet;
pub(super) use self::joined::joined;
use super::{Files, ImportError};
use crate::exchange::table::Row;
use crate::model::typed::shown;

/// Bytes that all sheets of a file may take: a century of days with a hundred columns is a fifth of it.
const ROOM: usize = 128_000_000;
/// Blanks in a row that a cell's text may ask for.
const MOST_BLANKS: usize = 100;

/// Cells that say something, by row and column.
struct Grid {
    rows: BTreeMap<usize, Vec<String>>,
    room: usize,
}

/// There is no more room.
struct Full;

impl Grid {
    const fn new(room: usize) -> Self {
        Self {
            rows: BTreeMap::new(),
            room,
        }
    }

    fn put(&mut self, row: usize, column: usize, text: String) -> Result<(), Full> {
        if text.trim().is_empty() {
            return Ok(());
        }
        let cells = self.rows.entry(row).or_default();
        let blanks = (column + 1).saturating_sub(cells.len());
        let bytes = text.len() + blanks.saturating_mul(size_of::<String>());
        self.room = self.room.checked_sub(bytes).ok_or(Full)?;
        if blanks > 0 {
            cells.resize(column + 1, String::new());
        }
        cells[column] = text;
        Ok(())
    }

    /// The rows, without the columns before the first that says something.
    fn into_rows(self) -> Vec<Row> {
        let first = |cells: &Vec<String>| cells.iter().position(|cell| !cell.is_empty());
        let left = self.rows.values().filter_map(first).min().unwrap_or(0);
        let row = |(at, mut cells): (usize, Vec<String>)| Row {
            number: at + 1,
            cells: cells.split_off(left.min(cells.len())),
            refused: None,
        };
        self.rows.into_iter().map(row).collect()
    }
}

/// The sheets in their order; `None` where the archive holds none.
pub(super) fn all(files: &mut Files) -> Result<Option<Vec<Sheet>>, ImportError> {
    let place = |files: &Files, part: &str| files.names().iter().position(|name| name == part);
    let sheets = if let Some(content) = place(files, "content.xml") {
        let path = files.path().to_owned();
        files.stream(content, |file| open_document(file).map_err(|e| e.at(&path)))?
    } else if place(files, "xl/workbook.xml").is_some() {
        files.check()?;
        check_places(files)?;
        let bytes = files.whole()?;
        excel(bytes).map_err(|e| e.at(files.path()))?
    } else {
        return Ok(None);
    };
    Ok(Some(sheets))
}

/// Why sheets can't be read.
enum Broken {
    Full,
    Why(String),
}

impl Broken {
    fn at(self, path: &std::path::Path) -> ImportError {
        let path = path.to_owned();
        match self {
            Self::Full => ImportError::Unfolds {
                most: ROOM / 1_000_000,
                path,
            },
            Self::Why(why) => ImportError::Archive { why, path },
        }
    }
}

impl From<Full> for Broken {
    fn from(Full: Full) -> Self {
        Self::Full
    }
}

/// The last row and column of a sheet of Excel.
const LAST: (u64, u64) = (1_048_576, 16_384);

/// Refuses a workbook whose cells lie outside a sheet: `calamine` counts their places without a bound.
fn check_places(files: &mut Files) -> Result<(), ImportError> {
    let path = files.path().to_owned();
    for at in 0..files.names().len() {
        let head = files.head(at)?;
        let head = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&head);
        if head.trim_ascii_start().first() == Some(&b'<') {
            files.stream(at, |file| places(file).map_err(|e| e.at(&path)))?;
        }
    }
    Ok(())
}

/// Looks at every place that a part of a workbook gives to a row, a cell or all cells.
fn places(file: &mut dyn BufRead) -> Result<(), Broken> {
    let mut reader = Reader::from_reader(file);
    reader.config_mut().check_end_names = false;
    let mut buffer = Vec::new();
    let why = |error: &dyn std::fmt::Display| Broken::Why(error.to_string());
    loop {
        buffer.clear();
        let element = match reader.read_event_into(&mut buffer).map_err(|e| why(&e))? {
            Event::Start(element) | Event::Empty(element) => element,
            Event::Eof => return Ok(()),
            _ => continue,
        };
        let wanted = match element.local_name().as_ref() {
            "c" | "row" => "r",
            "dimension" => "ref",
            _ => continue,
        };
        for attribute in element.attributes().with_checks(false) {
            let attribute = attribute.map_err(|e| why(&e))?;
            let text = attribute.value.as_ref();
            if attribute.key.as_ref() == wanted && !is_place(text) {
                return Err(Broken::Why(format!(
                    "{} is no place in a sheet",
                    shown(text)
                )));
            }
        }
    }
}

/// Whether a text is a row, a cell or a range of cells: `7`, `B7`, `A1:C9`.
fn is_place(text: &str) -> bool {
    let place = |text: &str| {
        let digits = text.find(|c: char| c.is_ascii_digit())?;
        let (letters, row) = text.split_at(digits);
        let letter = |sum: u64, c: char| {
            let value = c.to_digit(36).filter(|_| c.is_ascii_alphabetic())?;
            Some(sum * 26 + u64::from(value) - 9)
        };
        let short = letters.len() <= 3 && row.len() <= 7;
        let column = Some(letters)
            .filter(|_| short)?
            .chars()
            .try_fold(0, letter)?;
        let row: u64 = row.parse().ok()?;
        ((1..=LAST.0).contains(&row) && column <= LAST.1).then_some((row, column))
    };
    match text.split_once(':') {
        None => place(text).is_some(),
        Some((from, to)) => {
            let ends = place(from).zip(place(to));
            ends.is_some_and(|(from, to)| from.0 <= to.0 && from.1 <= to.1)
        }
    }
}

fn excel(bytes: Vec<u8>) -> Result<Vec<Sheet>, Broken> {
    let broken = |error: calamine::XlsxError| Broken::Why(error.to_string());
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(broken)?;
    let (mut sheets, mut room) = (Vec::new(), ROOM);
    for name in book.sheet_names() {
        let mut cells = match book.worksheet_cells_reader(&name) {
            // A sheet that is a chart has no cells.
            Err(calamine::XlsxError::NotAWorksheet(_)) => continue,
            cells => cells.map_err(broken)?,
        };
        let mut grid = Grid::new(room);
        let of_hundred: Vec<bool> = cells.styles().iter().map(is_percent).collect();
        while let Some((cell, style)) = cells.next_cell_with_style_id().map_err(broken)? {
            let (row, column) = cell.get_position();
            let text = match cell.get_value() {
                DataRef::Float(share) if of_hundred.get(style) == Some(&true) => percent(*share),
                value => excel_text(value),
            };
            grid.put(row as usize, column as usize, text)?;
        }
        room = grid.room;
        sheets.push((name, grid.into_rows()));
    }
    Ok(sheets)
}

/// Whether cells of this style show a hundred times their number and a percent sign. One that is quoted or stands behind
/// a backslash is a letter like others.
fn is_percent(style: &Style) -> bool {
    let (mut quoted, mut guarded) = (false, false);
    let format = style.number_format.as_ref();
    format.is_some_and(|format| {
        format.format_code.chars().any(|sign| {
            let is_sign = !quoted && !guarded;
            quoted ^= sign == '"' && !guarded;
            guarded = matches!(sign, '\\' | '_' | '*') && is_sign;
            sign == '%' && is_sign
        })
    })
}

/// The tables of a `LibreOffice` file's `content.xml`.
fn open_document(file: &mut dyn BufRead) -> Result<Vec<Sheet>, Broken> {
    let mut reader = Reader::from_reader(file);
    reader.config_mut().expand_empty_elements = true;
    let mut buffer = Vec::new();
    let mut tables = Tables::new();
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer) {
            Ok(Event::Start(element)) => tables.begin(&element)?,
            Ok(Event::End(element)) => tables.end(element.name().as_ref())?,
            Ok(Event::Text(text)) => tables.text(&text.xml10_content()),
            Ok(Event::CData(text)) => tables.text(&text.xml10_content()),
            Ok(Event::GeneralRef(name)) => tables.text(&letter(&name)),
            Ok(Event::Eof) if tables.depth == 0 => return Ok(tables.done),
            Ok(Event::Eof) => return Err(Broken::Why("it ends within a sheet".into())),
            Ok(_) => {}
            Err(error) => return Err(Broken::Why(error.to_string())),
        }
    }
}

/// What `&amp;` or `&#228;` stands for. No other entity is known, and none is looked up.
fn letter(name: &BytesRef<'_>) -> String {
    if let Ok(Some(letter)) = name.resolve_char_ref() {
        return letter.to_string();
    }
    let name = name.xml10_content();
    let known = resolve_predefined_entity(&name);
    known.map_or_else(|| format!("&{name};"), str::to_owned)
}

/// The tables of a file, as far as it is read.
struct Tables {
    done: Vec<Sheet>,
    /// What the table that is read is called.
    name: String,
    grid: Grid,
    /// Elements that are open.
    depth: usize,
    /// Where the next cell lies.
    row: usize,
    column: usize,
    /// The columns of the row that is read: text, and how many cells say it.
    cells: Vec<(usize, usize, String)>,
    /// How many rows the row that is read stands for.
    rows: usize,
    cell: Option<OpenCell>,
}

/// A cell whose end has not come.
struct OpenCell {
    depth: usize,
    /// How many cells it stands for.
    times: usize,
    /// What its attributes say; else what is written in it.
    value: Option<String>,
    text: String,
    /// The depth of a remark, whose text is not the cell's.
    remark: Option<usize>,
}

impl Tables {
    const fn new() -> Self {
        Self {
            done: Vec::new(),
            name: String::new(),
            grid: Grid::new(ROOM),
            depth: 0,
            row: 0,
            column: 0,
            cells: Vec::new(),
            rows: 1,
            cell: None,
        }
    }

    fn begin(&mut self, element: &BytesStart<'_>) -> Result<(), Broken> {
        self.depth += 1;
        let name = element.name();
        let name = name.as_ref();
        if let Some(cell) = &mut self.cell {
            cell.begin(name, element, self.depth)?;
            return Ok(());
        }
        match name {
            "table:table" => {
                (self.row, self.column) = (0, 0);
                self.name = attribute(element, "table:name")?.unwrap_or_default();
            }
            "table:table-row" => self.rows = count(element, "table:number-rows-repeated")?,
            "table:table-cell" | "table:covered-table-cell" => {
                self.cell = Some(OpenCell {
                    depth: self.depth,
                    times: count(element, "table:number-columns-repeated")?,
                    value: value(element)?,
                    text: String::new(),
                    remark: None,
                });
            }
            _ => {}
        }
        Ok(())
    }

    fn text(&mut self, text: &str) {
        if let Some(cell) = &mut self.cell
            && cell.remark.is_none()
        {
            cell.text.push_str(text);
        }
    }

    fn end(&mut self, name: &str) -> Result<(), Broken> {
        if let Some(cell) = &mut self.cell {
            if cell.remark == Some(self.depth) {
                cell.remark = None;
            }
            if cell.depth == self.depth
                && let Some(cell) = self.cell.take()
            {
                let text = cell.value.unwrap_or(cell.text);
                if !text.trim().is_empty() {
                    self.cells.push((self.column, cell.times, text));
                }
                self.column = self.column.saturating_add(cell.times);
            }
        } else if name == "table:table-row" {
            self.row_ends()?;
        } else if name == "table:table" {
            let room = self.grid.room;
            let grid = std::mem::replace(&mut self.grid, Grid::new(room));
            let name = std::mem::take(&mut self.name);
            self.done.push((name, grid.into_rows()));
        }
        self.depth = self.depth.saturating_sub(1);
        Ok(())
    }

    fn row_ends(&mut self) -> Result<(), Full> {
        let cells = std::mem::take(&mut self.cells);
        if !cells.is_empty() {
            // Before the first is laid out: what they all take.
            let width = cells
                .iter()
                .map(|(from, times, _)| from.saturating_add(*times));
            let width = width.max().unwrap_or(0).saturating_mul(size_of::<String>());
            let texts = cells
                .iter()
                .map(|(_, times, text)| times.saturating_mul(text.len()));
            let row = texts.fold(width, usize::saturating_add);
            if row.saturating_mul(self.rows) > self.grid.room {
                return Err(Full);
            }
            for row in self.row..self.row.saturating_add(self.rows) {
                for (from, times, text) in &cells {
                    for column in *from..from.saturating_add(*times) {
                        self.grid.put(row, column, text.clone())?;
                    }
                }
            }
        }
        self.row = self.row.saturating_add(self.rows);
        self.column = 0;
        Ok(())
    }
}

impl OpenCell {
    fn begin(&mut self, name: &str, element: &BytesStart<'_>, depth: usize) -> Result<(), Broken> {
        match name {
            _ if self.remark.is_some() => {}
            "office:annotation" => self.remark = Some(depth),
            "text:p" if !self.text.is_empty() => self.text.push('\n'),
            "text:line-break" => self.text.push('\n'),
            "text:tab" => self.text.push('\t'),
            "text:s" => {
                let blanks = count(element, "text:c")?.min(MOST_BLANKS);
                self.text.extend(std::iter::repeat_n(' ', blanks));
            }
            _ => {}
        }
        Ok(())
    }
}

/// How often something stands there.
fn count(element: &BytesStart<'_>, name: &str) -> Result<usize, Broken> {
    let Some(text) = attribute(element, name)? else {
        return Ok(1);
    };
    let wrong = |_| Broken::Why(format!("{name} is \u{201c}{text}\u{201d}, and no number"));
    text.parse().map_err(wrong)
}

/// What the attributes of a cell say: dates and times as ISO writes them.
fn value(element: &BytesStart<'_>) -> Result<Option<String>, Broken> {
    let Some(kind) = attribute(element, "office:value-type")? else {
        return Ok(None);
    };
    let named = match kind.as_str() {
        "float" | "percentage" | "currency" => "office:value",
        "date" => "office:date-value",
        "time" => "office:time-value",
        "boolean" => "office:boolean-value",
        _ => return Ok(None),
    };
    let Some(text) = attribute(element, named)? else {
        return Ok(None);
    };
    Ok(Some(match named {
        "office:value" if kind == "percentage" => text.parse().map_or(text, percent),
        "office:value" => text.parse().map_or(text, number),
        "office:date-value" => date(&text),
        "office:time-value" => time(&text).unwrap_or(text),
        _ => text,
    }))
}

/// A date without a time that says nothing: `2026-10-01T00:00:00` is the day, and seconds are cut.
fn date(text: &str) -> String {
    match text.split_once('T') {
        None => text.to_owned(),
        Some((day, time)) if time.starts_with("00:00:00") => day.to_owned(),
        Some((day, time)) => format!("{day} {}", time.get(..5).unwrap_or(time)),
    }
}

/// A time of day as `20:30`, of a length of time as XML writes it: `PT20H30M00S`.
fn time(text: &str) -> Option<String> {
    let (hours, rest) = text.strip_prefix("PT")?.split_once('H')?;
    let (minutes, _) = rest.split_once('M')?;
    let (hours, minutes): (u32, u32) = (hours.parse().ok()?, minutes.parse().ok()?);
    Some(format!("{hours:02}:{minutes:02}"))
}

fn attribute(element: &BytesStart<'_>, name: &str) -> Result<Option<String>, Broken> {
    let broken = |error: &dyn std::fmt::Display| Broken::Why(error.to_string());
    let found = element.try_get_attribute(name).map_err(|e| broken(&e))?;
    let text = found.map(|found| {
        found
            .normalized_value(XmlVersion::Implicit1_0)
            .map(Cow::into_owned)
    });
    text.transpose().map_err(|e| broken(&e))
}
