//! One thing, one name: what makes two written names one.
//!
//! Names that differ only in capitals, in blanks or in their Unicode form are one thing: they are compared
//! as the Unicode standard compares caselessly by compatibility (chapter 3.13, D146), word by word.

use caseless::Caseless;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfkc_quick};

/// A name without what makes no difference; the same for a text that is searched.
pub fn fold(name: &str) -> String {
    let folded: String = if name.is_ascii() {
        name.to_ascii_lowercase()
    } else {
        let once: String = if is_nfkc_quick(name.chars()) == IsNormalized::Yes {
            name.chars().default_case_fold().collect()
        } else {
            name.nfd().default_case_fold().nfkc().collect()
        };
        once.chars().default_case_fold().nfkc().collect()
    };
    folded.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether two names are one thing.
pub fn same(a: &str, b: &str) -> bool {
    if a.is_ascii() && b.is_ascii() {
        let (mut a, mut b) = (a.split_ascii_whitespace(), b.split_ascii_whitespace());
        return loop {
            match (a.next(), b.next()) {
                (None, None) => break true,
                (Some(a), Some(b)) if a.eq_ignore_ascii_case(b) => {}
                _ => break false,
            }
        };
    }
    a == b || fold(a) == fold(b)
}

/// `name` as it is written among `names`: exactly so, else as the first that is the same thing, else as it was given.
pub fn as_written<'a>(names: impl IntoIterator<Item = &'a str>, name: &str) -> String {
    let mut first = None;
    for written in names {
        if written == name {
            return name.to_owned();
        }
        if first.is_none() && same(written, name) {
            first = Some(written);
        }
    }
    first.unwrap_or(name).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_blanks_and_unicode_forms_make_no_difference() {
        let one = [
            ("Thai massage", "  thai \u{a0} MASSAGE "),
            ("Stra\u{df}e", "STRASSE"),
            ("Caf\u{e9}", "cafe\u{301}"),
            ("\u{fb01}sh", "Fish"),
            ("\u{391}\u{3a3}", "\u{3b1}\u{3c2}"),
            ("\u{ff34}ag", "tag"),
        ];
        for (a, b) in one {
            assert!(same(a, b) && fold(a) == fold(b), "{a} {b}");
        }
        for (a, b) in [
            ("massage", "massages"),
            ("Ana", "An a"),
            ("\u{131}lik", "ilik"),
        ] {
            assert!(!same(a, b) && fold(a) != fold(b), "{a} {b}");
        }
        assert_eq!(fold(&fold("\u{1e9e}  \u{130}")), fold("\u{1e9e} \u{130}"));
    }
}
