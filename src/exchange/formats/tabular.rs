//! Any table: comma-separated text, or a sheet of Excel or `LibreOffice`.
//!
//! The last of the formats: what no other knows is a table whose columns are to be told, but for
//! Unkink's own.

use serde::de::IgnoredAny;

use super::sheets::{self, joined};
use super::{Files, Format, Found, ImportError, Metrics, Source};
use crate::exchange::table::Table;

/// What the files begin with in which a Mac keeps what it knows of others.
const BESIDE: &[u8] = b"\0\x05\x16\x07";

/// What an archive begins with, and a spreadsheet.
const PACKED: &[u8] = b"PK\x03\x04";

/// Any table.
pub(super) struct Tabular;

impl Format for Tabular {
    fn read(&self, files: &mut Files, metrics: &Metrics) -> Result<Option<Found>, ImportError> {
        let (table, aside) = table(files)?;
        let mut source = Source::plain(table, metrics);
        source.aside.extend(aside);
        Ok(Some(Found::Table(Box::new(source))))
    }
}

/// The table of a file, and what of it is left out.
fn table(files: &mut Files) -> Result<(Table, Option<String>), ImportError> {
    let whole = |table| (table, None);
    if !files.is_archive() {
        return parsed(files, 0).map(whole);
    }
    if let Some(sheets) = sheets::all(files)? {
        return joined(sheets);
    }
    // An archive of one table.
    let mut tables = Vec::new();
    for at in 0..files.names().len() {
        // What a Mac puts beside each file is none.
        if !files.names()[at].ends_with('/') && !files.head(at)?.starts_with(BESIDE) {
            tables.push(at);
        }
    }
    if let [one] = tables[..] {
        if files.head(one)?.starts_with(PACKED) {
            return Err(ImportError::PackedTwice {
                name: files.names()[one].clone(),
                path: files.path().to_owned(),
            });
        }
        return parsed(files, one).map(whole);
    }
    let names = tables.into_iter().map(|at| files.names()[at].clone());
    Err(ImportError::Several {
        names: names.collect(),
        path: files.path().to_owned(),
    })
}

/// The table of a file; one of JSON, whole or cut off, is none.
fn parsed(files: &mut Files, at: usize) -> Result<Table, ImportError> {
    let bytes = files.bytes(at)?;
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
    let inside = text.trim_ascii_start().strip_prefix(b"{");
    let inside = inside.or(text.trim_ascii_start().strip_prefix(b"["));
    let is_json = inside.is_some_and(|inside| {
        let next = inside.trim_ascii_start().first();
        matches!(next, Some(b'"' | b'{' | b'[' | b'}' | b']'))
            || serde_json::from_slice::<IgnoredAny>(text).is_ok()
    });
    if is_json {
        let path = files.path().to_owned();
        return Err(ImportError::UnknownJson { path });
    }
    Table::parse(&bytes)
}

#[cfg(test)]
mod tests {
    use super::super::tests::{day, imported_from, source, zipped};
    use super::super::{Files, ImportError};
    use crate::exchange::guess::guess;
    use crate::model::journal::Journal;
    use crate::model::metric::{MetricId, Metrics};
    use crate::model::time::clock;

    /// A workbook of Excel with these rows of a sheet; style 1 is a date, 2 a time, 3 to 5 are percents, 6 and 7 are
    /// numbers with a percent sign behind them.
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
            r#"<styleSheet xmlns="{main}"><numFmts count="3"><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="0.00&quot;%&quot;"/><numFmt numFmtId="166" formatCode="0\%"/></numFmts><cellXfs count="8"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="20"/><xf numFmtId="9"/><xf numFmtId="10"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs></styleSheet>"#
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
        held(&read(&spreadsheet(&table(&rows.concat()))));
    }

    const SPACE: &str = "urn:oasis:names:tc:opendocument:xmlns";

    /// The body of a spreadsheet of `LibreOffice` with one table.
    fn table(rows: &str) -> String {
        format!(
            r#"<office:document-content xmlns:office="{SPACE}:office:1.0" xmlns:table="{SPACE}:table:1.0" xmlns:text="{SPACE}:text:1.0"><office:body><office:spreadsheet><table:table table:name="Diary">{rows}</table:table></office:spreadsheet></office:body></office:document-content>"#
        )
    }

    /// A spreadsheet of `LibreOffice` with this content.
    fn spreadsheet(content: &str) -> Vec<u8> {
        let kind = "application/vnd.oasis.opendocument.spreadsheet";
        zipped(&[
            ("mimetype", kind.as_bytes()),
            ("content.xml", content.as_bytes()),
        ])
    }

    fn rows(file: &[u8]) -> Result<Vec<(usize, Vec<String>)>, ImportError> {
        let (table, _) = super::table(&mut Files::of_bytes(file.to_vec()).unwrap())?;
        Ok(table
            .rows
            .into_iter()
            .map(|row| (row.number, row.cells))
            .collect())
    }

    #[test]
    fn sheets_of_one_header_are_one_table_and_the_others_are_named() {
        let sheet = |name: &str, rows: &[[&str; 2]]| {
            let cell = |text: &&str| {
                format!(
                    "<table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>"
                )
            };
            let row = |cells: &[&str; 2]| {
                let cells: String = cells.iter().map(cell).collect();
                format!("<table:table-row>{cells}</table:table-row>")
            };
            let rows: String = rows.iter().map(row).collect();
            format!("<table:table table:name=\"{name}\">{rows}</table:table>")
        };
        let sheets = [
            sheet("Months", &[["Month", "Mean"], ["January", "4"]]),
            sheet("January", &[["Date", "Pain"], ["2026-01-05", "4"]]),
            sheet("Empty", &[]),
            sheet("February", &[["date", "pain"], ["2026-02-05", "5"]]),
            sheet("March", &[["Date", "Pain"], ["2026-03-05", "x"]]),
        ];
        let content = table("").replace(
            "<table:table table:name=\"Diary\"></table:table>",
            &sheets.concat(),
        );
        let read = source(&spreadsheet(&content));
        let dates: Vec<_> = read.table.filled(0).map(|(_, date)| date).collect();
        assert_eq!(dates, ["2026-01-05", "2026-02-05", "2026-03-05"]);
        let last = read.table.rows[2].number;
        assert_eq!(read.table.file_of(last), Some(("March".to_owned(), 2)));
        assert_eq!(
            read.aside,
            [
                "Nothing is taken from sheets with other columns: Months. To bring one in, save it as a file of its own."
            ]
        );
    }

    #[test]
    fn cells_of_libreoffice_are_what_they_show() {
        let cell = |kind: &str, inner: &str| {
            format!("<table:table-cell {kind}>{inner}</table:table-cell>")
        };
        let said = cell(
            r#"office:value-type="string""#,
            "<office:annotation><text:p>a remark</text:p></office:annotation>\
             <text:p>a<text:s text:c=\"2\"/>&amp;&#228;</text:p><text:p><text:span>b</text:span></text:p>",
        );
        let time = r#"office:value-type="time" office:time-value="PT07H05M00S""#;
        let moment = r#"office:value-type="date" office:date-value="2026-10-01T07:05:00""#;
        let midnight = r#"office:value-type="date" office:date-value="2026-10-01T00:00:00""#;
        let gap = r#"table:number-columns-repeated="2""#;
        let share = r#"office:value-type="percentage" office:value="0.4""#;
        let row = [
            said,
            cell(gap, ""),
            cell(time, "<text:p>07:05:00</text:p>"),
            cell(moment, ""),
            cell(midnight, ""),
            cell(share, "<text:p>40%</text:p>"),
            cell(
                r#"office:value-type="float" office:value="4" table:number-columns-repeated="2""#,
                "",
            ),
        ];
        let content = table(&format!(
            "<table:table-header-rows><table:table-row>{}</table:table-row></table:table-header-rows>\
             <table:table-row table:number-rows-repeated=\"1000000\">{}</table:table-row>\
             <table:table-row>{}</table:table-row>",
            cell(r#"office:value-type="string""#, "<text:p>name</text:p>"),
            cell("", ""),
            row.concat()
        ));
        let cells = [
            "a  &\u{e4}\nb",
            "",
            "",
            "07:05",
            "2026-10-01 07:05",
            "2026-10-01",
            "40%",
            "4",
            "4",
        ];
        let expected = vec![(1_000_002, cells.map(String::from).to_vec())];
        assert_eq!(rows(&spreadsheet(&content)).unwrap(), expected);
    }

    #[test]
    fn a_percent_of_excel_is_what_it_shows() {
        let styles = ["3", "4", "5", "6", "7", "0", "99"];
        let cell = |style| format!(r#"<c s="{style}"><v>0.755</v></c>"#);
        let name = |style| format!(r#"<c t="inlineStr"><is><t>style {style}</t></is></c>"#);
        let row = |cells: [String; 7]| format!("<row>{}</row>", cells.concat());
        let file = workbook(&[row(styles.map(name)), row(styles.map(cell))].concat());
        let shown = [
            "75.5%", "75.5%", "75.5%", "0.755", "0.755", "0.755", "0.755",
        ];
        let expected = vec![(2, shown.map(String::from).to_vec())];
        assert_eq!(rows(&file).unwrap(), expected);
    }

    #[test]
    fn of_an_archive_with_two_tables_the_one_to_bring_in_is_asked_for() {
        let (one, other) = (b"date,pain\n2026-10-01,4\n", b"date,mood\n2026-10-01,4\n");
        let beside: (&str, &[u8]) = ("__MACOSX/._a.csv", b"\0\x05\x16\x07\0\x02");
        let mac = zipped(&[("a.csv", one), beside]);
        assert_eq!(source(&mac).table.rows.len(), 1);
        for (files, words) in [
            (
                vec![("a.csv", &one[..]), ("b.csv", other)],
                "your diary: a.csv, b.csv. ",
            ),
            (vec![("a/", &b""[..])], "There is no file in the archive"),
            (
                vec![("a/b.zip", &zipped(&[("a.csv", one)])[..])],
                "holds a file that is packed again: a/b.zip. Unpack the archive, and bring in that file.",
            ),
        ] {
            let files = Files::of_bytes(zipped(&files)).unwrap();
            let error = super::super::open(files, &Metrics::default()).unwrap_err();
            assert!(error.to_string().contains(words), "{error}");
        }
    }

    #[test]
    fn json_of_no_known_program_is_no_table() {
        for json in [
            "{\"hello\": [1,2,3]}",
            "\u{feff}[]",
            " [{\"a\": 1, \"b\": 2}]\n",
            "{\"cut\": [1",
        ] {
            for file in [
                json.as_bytes().to_vec(),
                zipped(&[("a.json", json.as_bytes())]),
            ] {
                let files = Files::of_bytes(file).unwrap();
                let error = super::super::open(files, &Metrics::default()).unwrap_err();
                assert!(error.to_string().contains("JSON"), "{json}: {error}");
            }
        }
    }

    #[test]
    fn a_broken_letter_is_told_by_its_place_and_leaves_the_others_whole() {
        let text = b"date;pain;M\xc3\xbcdigkeit\n2026-10-01;4\xfc;3\n2026-10-02;5;2\n";
        let read = source(text);
        assert_eq!(read.table.headers[2], "M\u{fc}digkeit");
        let said = "Letters that can't be read stand as \u{fffd} in row 2, column \"pain\". \
                    Save the file as UTF-8 to have them.";
        assert_eq!(read.aside, [said]);
        assert_eq!(source(b"date;pain\n2026-10-01;4\n").aside, [""; 0]);
    }

    #[test]
    fn a_table_without_a_row_says_so() {
        for line in ["2026-10-01,4", "date,pain\n", "date,pain\n,\n"] {
            let aside = source(line.as_bytes()).aside;
            assert_eq!(aside.len(), 1, "{line}");
            assert!(
                aside[0].starts_with("There is no row below the names"),
                "{line}"
            );
        }
    }

    #[test]
    fn a_sheet_that_ends_too_soon_is_refused() {
        let whole = table(
            "<table:table-row><table:table-cell><office:annotation/></table:table-cell></table:table-row>",
        );
        for end in 1..whole.len() {
            let error = rows(&spreadsheet(&whole[..end])).unwrap_err();
            assert!(error.to_string().len() > 10, "{error}");
        }
    }

    #[test]
    fn cells_at_the_ends_of_a_sheet_take_no_room_between_them() {
        let cell = |place: &str, row: u32| {
            format!(r#"<row r="{row}"><c r="{place}" t="inlineStr"><is><t>x</t></is></c></row>"#)
        };
        let file = workbook(&[cell("A1", 1), cell("XFD1048576", 1_048_576)].concat());
        let rows = rows(&file).unwrap();
        assert_eq!((rows[0].0, rows[0].1.len()), (1_048_576, 16_384));
    }

    #[test]
    fn a_cell_that_lies_outside_a_sheet_is_refused() {
        let cell = |place: &str| {
            format!(r#"<row r="1"><c r="{place}" t="inlineStr"><is><t>x</t></is></c></row>"#)
        };
        let far = [
            "A99999999999999999999",
            "AAAAAAAAAAAAAAAA1",
            "A0",
            "XFE1",
            "A",
            "\u{e9}1",
        ];
        let rows_of = far.map(cell).into_iter();
        let others = [
            r#"<row r="99999999999"><c><v>1</v></c></row>"#.to_owned(),
            r#"<row r="0"/>"#.to_owned(),
        ];
        for text in rows_of.chain(others) {
            let error = rows(&workbook(&text)).unwrap_err();
            assert!(
                error.to_string().contains("no place in a sheet"),
                "{text}: {error}"
            );
        }
        let sheet = format!(
            r#"</sheetData><dimension ref="C9:A1"/><sheetData>{}"#,
            cell("A1")
        );
        assert!(rows(&workbook(&sheet)).is_err());
    }

    #[test]
    fn cells_that_come_again_and_again_are_refused() {
        let text = "x".repeat(10_000);
        let times = r#"table:number-rows-repeated="1000000""#;
        let cell = format!(
            r#"<table:table-cell office:value-type="string" table:number-columns-repeated="99"><text:p>{text}</text:p></table:table-cell>"#
        );
        let again = table(&format!(
            "<table:table-row {times}>{cell}</table:table-row>"
        ));
        let error = rows(&spreadsheet(&again)).unwrap_err();
        assert!(matches!(error, ImportError::Unfolds { .. }), "{error}");
        // A row without an end is refused before any of it is laid out.
        let few = r#"<table:table-row table:number-rows-repeated="900000000"><table:table-cell office:value-type="float" office:value="5" table:number-columns-repeated="2"/></table:table-row>"#;
        let error = rows(&spreadsheet(&table(few))).unwrap_err();
        assert!(
            error.to_string().starts_with("Unfolded, the sheets"),
            "{error}"
        );
    }
}
