//! Lists in one cell: medicines, painful regions, tags.
//!
//! `ibuprofen (400 mg) x 2 at 08:10; heat cream x 1`, `lower-left 5; hip-left 3.5`, `desk day; travel`.
//! `none` says "noted as none"; a blank cell says "not noted". Brackets, commas, semicolons, plus signs and
//! backslashes inside a name stand behind a backslash, and so do blanks at its ends; `\0` is a name without a
//! letter. What is written here is read here.

use crate::model::area::{Area, Areas};
use crate::model::check::{check_area, check_medication};
use crate::model::extra::Extra;
use crate::model::medication::Medication;
use crate::model::scale::plain;
use crate::model::time::clock;
use crate::model::typed;

/// The word for an empty list.
const NONE: &str = "none";

/// Medicines as one cell.
pub fn medicines(list: &[Medication]) -> String {
    let one = |m: &Medication| {
        let dose = m.dose.as_deref().map(escape);
        let dose = dose.map_or_else(String::new, |dose| format!(" ({dose})"));
        let time = m.time.map(|time| format!(" at {}", clock(time)));
        let time = time.unwrap_or_default();
        format!("{}{dose} x {}{time}", escape(&m.name), m.count)
    };
    join(list.iter().map(one))
}

/// Reads [`medicines`]; the error is the reason in words.
pub fn read_medicines(text: &str) -> Result<Vec<Medication>, String> {
    items(text).map(read_medicine).collect()
}

/// Reads one medicine of [`medicines`]; the error is the reason in words.
pub(super) fn read_medicine(item: &str) -> Result<Medication, String> {
    let bad = || format!("{item} is not a medicine like \"ibuprofen (400 mg) x 2\"");
    let (what, count) = item.rsplit_once(" x ").unwrap_or((item, "1"));
    let (count, time) = match count.split_once(" at ") {
        Some((count, time)) => (count, Some(typed::time(time).map_err(|_| bad())?)),
        None => (count, None),
    };
    let (name, dose) = match trim(what).strip_suffix(')') {
        Some(open) if !is_guarded(open) => open.rsplit_once(" (").ok_or_else(bad)?,
        _ => (what, ""),
    };
    let medication = Medication {
        name: unescape(trim(name)),
        dose: (!dose.is_empty()).then(|| unescape(dose)),
        count: typed::decimal(count, true).ok_or_else(bad)?,
        time,
        extra: Extra::new(),
    };
    check_medication(&medication).map_err(|_| bad())?;
    Ok(medication)
}

/// Signs and words between two medicines.
const BETWEEN: [&str; 5] = [" + ", " & ", " and ", " und ", " et "];

/// The medicines of a cell as people write them: between semicolons, bars or lines, between commas that are no part of
/// a number or of a dose (`ibuprofen, 400 mg`) and that no backslash guards, and on both sides of `+` or `and`.
pub(super) fn foreign_medicines(text: &str) -> impl Iterator<Item = &str> {
    // A single letter is no medicine of its own: "Vitamin C and D".
    let is_name = |name: &str| name.chars().take_while(|c| c.is_alphabetic()).count() > 3;
    let begins = move |next: &str| {
        let told = typed::medicine(next);
        told.count.is_some() && typed::count(next).is_none() && is_name(&told.name)
    };
    let parts = text.split([';', '|', '\n']).flat_map(move |part| {
        let mut from = 0;
        let commas = part.match_indices(',');
        let mut ends: Vec<_> = commas
            .filter(|(at, _)| {
                let next = part[at + 1..].trim_start();
                let names = next.starts_with(char::is_alphabetic) || begins(next);
                names && !is_guarded(&part[..*at])
            })
            .collect();
        let words = BETWEEN.iter().flat_map(|word| part.match_indices(word));
        ends.extend(words.filter(|(at, word)| {
            let (before, next) = (part[..*at].trim(), &part[at + word.len()..]);
            (is_name(before) || begins(before)) && (is_name(next) || begins(next))
        }));
        ends.sort_unstable();
        let ends: Vec<_> = ends.into_iter().chain([(part.len(), "")]).collect();
        ends.into_iter().filter_map(move |(end, sign)| {
            let one = part.get(from..end);
            from = end + sign.len();
            one
        })
    });
    parts.map(str::trim).filter(|part| !part.is_empty())
}

/// Reads a medicine as people write it, as the window reads it too: `2x ibuprofen`, `Ibuprofen 400 mg`.
pub(super) fn foreign_medicine(item: &str) -> Result<Medication, String> {
    let told = |text: &str| typed::medicine(&unescape(text));
    let read = match read_medicine(item) {
        Ok(mut read) => {
            let few = read.dose.as_deref().and_then(typed::few);
            read.dose = read.dose.filter(|_| few.is_none());
            let told = typed::medicine(&read.name);
            if told.dose.is_none() || read.dose.is_none() {
                read.name = told.name;
                read.dose = read.dose.or(told.dose);
                read.time = read.time.or(told.time);
                read.count *= told.count.unwrap_or(1.0) * few.unwrap_or(1.0);
            }
            read
        }
        Err(why) => {
            let told = told(item);
            Medication {
                name: told.name,
                dose: told.dose,
                count: told.count.ok_or(why)?,
                time: told.time,
                extra: Extra::new(),
            }
        }
    };
    check_medication(&read)
        .map_err(|_| format!("{item} is not a medicine like \"ibuprofen (400 mg) x 2\""))?;
    Ok(read)
}

/// Painful regions with their intensities as one cell.
pub fn regions(areas: &Areas) -> String {
    join(
        areas
            .iter()
            .map(|(area, value)| format!("{} {value}", escape(area.as_str()))),
    )
}

/// Painful regions by their names, for people.
pub(super) fn regions_told(areas: &Areas) -> String {
    join(
        areas
            .iter()
            .map(|(area, value)| format!("{} {}", area.label(), plain(*value))),
    )
}

/// Reads [`regions`]; the error is the reason in words.
pub fn read_regions(text: &str) -> Result<Areas, String> {
    let one = |item: &str| {
        let bad = || format!("{item} is not a region and its intensity, like \"lower-left 5\"");
        let (area, value) = item.rsplit_once(' ').ok_or_else(bad)?;
        let (area, value) = (
            Area::new(&unescape(area)),
            value.parse().map_err(|_| bad())?,
        );
        check_area(&area, value).map_err(|_| bad())?;
        Ok((area, value))
    };
    items(text).map(one).collect()
}

/// Tags as one cell.
pub fn tags(list: &[String]) -> String {
    list.iter()
        .map(|tag| escape(tag))
        .collect::<Vec<_>>()
        .join("; ")
}

/// Reads [`tags`].
pub fn read_tags(text: &str) -> Vec<String> {
    split(text, ';').map(unescape).collect()
}

fn join(items: impl Iterator<Item = String>) -> String {
    let items: Vec<_> = items.collect();
    if items.is_empty() {
        NONE.to_owned()
    } else {
        items.join("; ")
    }
}

/// The items of a list, none for the word `none`.
fn items(text: &str) -> impl Iterator<Item = &str> {
    let text = if text.trim().eq_ignore_ascii_case(NONE) {
        ""
    } else {
        text
    };
    split(text, ';')
}

/// Splits at separators that no backslash guards.
pub(super) fn split(text: &str, separator: char) -> impl Iterator<Item = &str> {
    let mut guarded = false;
    text.split(move |c| {
        let at = c == separator && !guarded;
        guarded = c == '\\' && !guarded;
        at
    })
    .map(trim)
    .filter(|item| !item.is_empty())
}

/// Without the blanks at the ends that no backslash guards.
fn trim(text: &str) -> &str {
    let short = text.trim();
    if !is_guarded(short) {
        return short;
    }
    let text = text.trim_start();
    let guarded = text[short.len()..].chars().next();
    &text[..short.len() + guarded.map_or(0, char::len_utf8)]
}

/// Whether what comes behind the text stands behind a backslash.
fn is_guarded(text: &str) -> bool {
    let before = text.trim_end_matches('\\').len();
    (text.len() - before) % 2 == 1
}

/// A text that stands among others in a cell.
pub(super) fn escape(text: &str) -> String {
    if text.is_empty() {
        return "\\0".to_owned();
    }
    let last = text.chars().count() - 1;
    let mut out = String::with_capacity(text.len());
    for (at, c) in text.chars().enumerate() {
        let is_end = (at == 0 || at == last) && is_blank(c);
        if is_end || matches!(c, '\\' | ';' | ',' | '(' | ')' | '+') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// What [`escape`] made.
pub(super) fn unescape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => out.extend(chars.next().or(Some(c)).filter(|c| *c != '0')),
            c => out.push(c),
        }
    }
    out
}

/// Whether the ends of a cell lose such a letter.
pub(super) fn is_blank(c: char) -> bool {
    c.is_whitespace() || c == '\u{feff}'
}

#[cfg(test)]
mod tests {
    use super::*;

    fn medicine(name: &str, dose: Option<&str>, count: f64) -> Medication {
        Medication {
            name: name.into(),
            dose: dose.map(Into::into),
            count,
            time: None,
            extra: Extra::new(),
        }
    }

    #[test]
    fn medicines_come_back_as_they_were() {
        let list = vec![
            medicine("ibuprofen", Some("400 mg"), 2.0),
            medicine("cream; the (green) one", None, 0.5),
            medicine("odd \\", Some("1 (big); round"), 1.0),
            medicine(" a x 2 ", Some(""), 0.1),
        ];
        let cell = medicines(&list);
        assert!(cell.starts_with("ibuprofen (400 mg) x 2; "), "{cell}");
        assert_eq!(read_medicines(&cell), Ok(list));
    }

    #[test]
    fn medicines_are_read_as_people_write_them() {
        for (written, meant) in [
            ("2x ibuprofen", medicine("ibuprofen", None, 2.0)),
            (
                "2 \u{d7} Ibuprofen 400mg",
                medicine("Ibuprofen", Some("400 mg"), 2.0),
            ),
            (
                "Ibuprofen 400 mg",
                medicine("Ibuprofen", Some("400 mg"), 1.0),
            ),
            (
                "Ibuprofen 400 mg x 2",
                medicine("Ibuprofen", Some("400 mg"), 2.0),
            ),
            (
                "Vitamin D 0,5 ml",
                medicine("Vitamin D", Some("0,5 ml"), 1.0),
            ),
            ("2 ibuprofen", medicine("ibuprofen", None, 2.0)),
            ("ibuprofen (2)", medicine("ibuprofen", None, 2.0)),
            (
                "Ibuprofen 400mg x2",
                medicine("Ibuprofen", Some("400 mg"), 2.0),
            ),
            ("3 Tilidin 50mg", medicine("Tilidin", Some("50 mg"), 3.0)),
            (
                "Ibuprofen 2x400mg",
                medicine("Ibuprofen", Some("400 mg"), 2.0),
            ),
            (
                "Ibuprofen 2 x 400 mg",
                medicine("Ibuprofen", Some("400 mg"), 2.0),
            ),
            ("2 Tabletten Ibuprofen", medicine("Ibuprofen", None, 2.0)),
            ("Xanax", medicine("Xanax", None, 1.0)),
            ("Ibuprofen 400", medicine("Ibuprofen 400", None, 1.0)),
            ("L5 mg", medicine("L5 mg", None, 1.0)),
        ] {
            assert_eq!(foreign_medicine(written), Ok(meant), "{written}");
        }
    }

    #[test]
    fn a_cell_with_several_medicines_is_a_list_and_a_comma_of_a_dose_is_none() {
        for (cell, list) in [
            (
                "ibuprofen 400, paracetamol 500",
                vec!["ibuprofen 400", "paracetamol 500"],
            ),
            (
                "Ibuprofen 400 mg,2x Aspirin;Novalgin",
                vec!["Ibuprofen 400 mg", "2x Aspirin", "Novalgin"],
            ),
            ("ibuprofen, 400 mg", vec!["ibuprofen, 400 mg"]),
            ("Vitamin D 0,5 ml", vec!["Vitamin D 0,5 ml"]),
            (
                "Ibuprofen + 2 Paracetamol, 1 Tilidin",
                vec!["Ibuprofen", "2 Paracetamol", "1 Tilidin"],
            ),
            (
                "2 Ibuprofen and Paracetamol",
                vec!["2 Ibuprofen", "Paracetamol"],
            ),
            ("ibuprofen, 2 tablets", vec!["ibuprofen, 2 tablets"]),
            ("Vitamin C and D", vec!["Vitamin C and D"]),
            ("cream\\, green, ,", vec!["cream\\, green, ,"]),
        ] {
            assert_eq!(foreign_medicines(cell).collect::<Vec<_>>(), list, "{cell}");
        }
    }

    #[test]
    fn none_is_an_empty_list() {
        assert_eq!(medicines(&[]), "none");
        assert_eq!(read_medicines("None"), Ok(vec![]));
        assert_eq!(regions(&Areas::new()), "none");
    }

    #[test]
    fn regions_and_tags_come_back_as_they_were() {
        let areas = Areas::from([(Area::new("lower-left"), 5.0), (Area::new("a b"), 3.5)]);
        assert_eq!(read_regions(&regions(&areas)), Ok(areas));
        let list = [
            "desk day",
            "a;b (c)",
            "",
            " \t",
            "0",
            "\\",
            "\\ ",
            "\u{feff}a\n",
        ]
        .map(String::from);
        assert_eq!(read_tags(&tags(&list)), list);
    }

    #[test]
    fn what_cannot_be_read_shows_how_it_would_look() {
        assert!(
            read_medicines("ibuprofen x many")
                .unwrap_err()
                .contains("like")
        );
        assert!(read_regions("lower-left").unwrap_err().contains("like"));
        assert!(read_regions("lower-left 11").is_err());
    }
}
