//! Any table: comma-separated text, or a sheet of Excel or `LibreOffice`.
//!
//! The last of the formats: what no other knows is a table whose columns are to be told, but for
//! Unkink's own.

use std::io::Cursor;

use calamine::{Data, Reader, open_workbook_auto_from_rs};

use super::{Files, Format, Found, ImportError, Metrics, Source};
use crate::exchange::table::{Row, Table};

/// Any table.
pub(super) struct Tabular;

impl Format for Tabular {
    fn read(&self, files: &mut Files, metrics: &Metrics) -> Result<Option<Found>, ImportError> {
        let Some(table) = table(files)? else {
            return Ok(None);
        };
        let source = Source::plain(table, metrics);
        Ok(Some(Found::Table(Box::new(source))))
    }
}

fn table(files: &mut Files) -> Result<Option<Table>, ImportError> {
    if !files.is_archive() {
        return Table::parse(&files.bytes(0)?).map(Some);
    }
    let sheets = ["xl/workbook.xml", "content.xml"];
    if files
        .names()
        .iter()
        .any(|name| sheets.contains(&name.as_str()))
    {
        return sheet(files).map(Some);
    }
    // An archive of one table.
    let is_file = |at: &usize| !files.names()[*at].ends_with('/');
    let tables: Vec<_> = (0..files.names().len()).filter(is_file).collect();
    match tables.as_slice() {
        [one] => Table::parse(&files.bytes(*one)?).map(Some),
        _ => Ok(None),
    }
}

/// The sheet with the most rows.
fn sheet(files: &mut Files) -> Result<Table, ImportError> {
    let broken = |why: String| ImportError::Archive {
        why,
        path: std::path::PathBuf::new(),
    };
    // Each part of the file within its bound, before all of it is unpacked.
    for at in 0..files.names().len() {
        files.check(at)?;
    }
    let bytes = files.whole()?;
    let book = open_workbook_auto_from_rs(Cursor::new(bytes));
    let mut book = book.map_err(|error| broken(error.to_string()))?;
    let mut best: Vec<Row> = Vec::new();
    for name in book.sheet_names() {
        let range = book.worksheet_range(&name);
        let range = range.map_err(|error| broken(error.to_string()))?;
        let top = range.start().map_or(0, |(row, _)| row as usize);
        let rows = range.rows().enumerate().map(|(at, cells)| Row {
            number: top + at + 1,
            cells: cells.iter().map(text).collect(),
        });
        let said = |row: &Row| row.cells.iter().any(|cell| !cell.trim().is_empty());
        let rows: Vec<_> = rows.filter(said).collect();
        if rows.len() > best.len() {
            best = rows;
        }
    }
    // A sheet has no separators: a comma in a cell is a decimal comma.
    Table::of_rows(best, '\t')
}

/// A cell as text: dates as ISO writes them, so that nothing about them is open.
fn text(cell: &Data) -> String {
    match cell {
        Data::Empty | Data::Error(_) => String::new(),
        Data::Float(number) if number.fract() == 0.0 && number.abs() < 1e15 => {
            format!("{number:.0}")
        }
        Data::DateTime(moment) if moment.is_datetime() => {
            let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
            match (year < 1900 || moment.as_f64() < 1.0, hour, minute, second) {
                (true, hour, minute, _) => format!("{hour:02}:{minute:02}"),
                (false, 0, 0, 0) => format!("{year:04}-{month:02}-{day:02}"),
                (false, ..) => format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}"),
            }
        }
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{day, imported_from, source, zipped};
    use crate::exchange::guess::guess;
    use crate::model::journal::Journal;
    use crate::model::metric::{MetricId, Metrics};
    use crate::model::time::clock;

    /// A workbook of Excel with these rows of a sheet; style 1 is a date, 2 a time.
    fn workbook(rows: &str) -> Vec<u8> {
        let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        let package = "http://schemas.openxmlformats.org/package/2006/relationships";
        let book = format!(
            r#"<workbook xmlns="{main}" xmlns:r="{office}"><sheets><sheet name="Diary" sheetId="1" r:id="rId1"/></sheets></workbook>"#
        );
        let parts = format!(
            r#"<Relationships xmlns="{package}"><Relationship Id="rId1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{office}/styles" Target="styles.xml"/></Relationships>"#
        );
        let root = format!(
            r#"<Relationships xmlns="{package}"><Relationship Id="rId1" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
        );
        let styles = format!(
            r#"<styleSheet xmlns="{main}"><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="20"/></cellXfs></styleSheet>"#
        );
        let sheet =
            format!(r#"<worksheet xmlns="{main}"><sheetData>{rows}</sheetData></worksheet>"#);
        let types =
            r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"#;
        zipped(&[
            ("[Content_Types].xml", types.as_bytes()),
            ("_rels/.rels", root.as_bytes()),
            ("xl/workbook.xml", book.as_bytes()),
            ("xl/_rels/workbook.xml.rels", parts.as_bytes()),
            ("xl/styles.xml", styles.as_bytes()),
            ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
        ])
    }

    fn read(file: &[u8]) -> Journal {
        let mut source = source(file);
        assert_eq!((source.format, source.table.rows.len()), ("Table", 2));
        source.mapping = guess(&source.table, &Metrics::default());
        let (journal, counts) = imported_from(source);
        assert_eq!((counts.taken, counts.refused), (2, 0));
        journal
    }

    fn held(journal: &Journal) {
        let first = day(journal, "2026-10-01");
        assert_eq!(first.score(&MetricId::PAIN), Some(4.5));
        assert_eq!(first.score(&MetricId::SLEEP), None, "N/A is blank");
        assert_eq!(first.checkins[0].time.map(clock).as_deref(), Some("20:30"));
        let second = day(journal, "2026-10-02");
        assert_eq!(second.score(&MetricId::SLEEP), Some(7.0));
        assert_eq!(second.note.as_deref(), Some("rain, wind"));
    }

    #[test]
    fn a_workbook_of_excel_with_title_lines_dates_and_times_comes_in() {
        let text = |place: &str, text: &str| {
            format!(r#"<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>"#)
        };
        let names = ["Date", "Time", "Pain", "Sleep", "Note"];
        let header = ["A4", "B4", "C4", "D4", "E4"].iter().zip(names);
        let header: String = header.map(|(place, name)| text(place, name)).collect();
        let (title, blank) = (text("A1", "My diary"), text("D5", "N/A"));
        let note = text("E6", "rain, wind");
        // 46296 is 1 October 2026, .854166666666667 half past eight.
        let rows = format!(
            r#"<row r="1">{title}</row><row r="4">{header}</row>
            <row r="5"><c r="A5" s="1"><v>46296</v></c><c r="B5" s="2"><v>0.854166666666667</v></c><c r="C5"><v>4.5</v></c>{blank}</row>
            <row r="6"><c r="A6" s="1"><v>46297</v></c><c r="B6" s="2"><v>0.875</v></c><c r="C6"><v>3</v></c><c r="D6"><v>7</v></c>{note}</row>"#
        );
        held(&read(&workbook(&rows)));
    }

    #[test]
    fn a_sheet_of_libreoffice_comes_in() {
        let text = |text: &str| {
            format!(
                r#"<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>"#
            )
        };
        let number = |number: &str| {
            format!(r#"<table:table-cell office:value-type="float" office:value="{number}"/>"#)
        };
        let date = |date: &str| {
            format!(r#"<table:table-cell office:value-type="date" office:date-value="{date}"/>"#)
        };
        let row =
            |cells: &[String]| format!("<table:table-row>{}</table:table-row>", cells.concat());
        let rows = [
            row(&[text("My diary")]),
            row(&["Date", "Time", "Pain", "Sleep", "Note"].map(text)),
            row(&[
                date("2026-10-01"),
                text("20:30"),
                number("4.5"),
                text("N/A"),
            ]),
            row(&[
                date("2026-10-02"),
                text("21:00"),
                number("3"),
                number("7"),
                text("rain, wind"),
            ]),
        ];
        let space = "urn:oasis:names:tc:opendocument:xmlns";
        let content = format!(
            r#"<office:document-content xmlns:office="{space}:office:1.0" xmlns:table="{space}:table:1.0" xmlns:text="{space}:text:1.0"><office:body><office:spreadsheet><table:table table:name="Diary">{}</table:table></office:spreadsheet></office:body></office:document-content>"#,
            rows.concat()
        );
        let manifest = format!(
            r#"<manifest:manifest xmlns:manifest="{space}:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>"#
        );
        let file = zipped(&[
            (
                "mimetype",
                b"application/vnd.oasis.opendocument.spreadsheet".as_slice(),
            ),
            ("content.xml", content.as_bytes()),
            ("META-INF/manifest.xml", manifest.as_bytes()),
        ]);
        held(&read(&file));
    }
}
