//! One thing, one name: what makes two written names one.
//!
//! Names that differ only in capitals, in blanks, in letters that are not seen or in their Unicode form are one
//! thing: they are compared as the Unicode standard compares caselessly by compatibility (chapter 3.13, D146), word
//! by word.

use caseless::Caseless;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfkc_quick};

/// A name without what makes no difference.
pub fn fold(name: &str) -> String {
    let folded: String = if name.is_ascii() {
        name.to_ascii_lowercase()
    } else {
        let seen: String = name.chars().filter(|c| !is_ignored(*c)).collect();
        let once: String = if is_nfkc_quick(seen.chars()) == IsNormalized::Yes {
            seen.chars().default_case_fold().collect()
        } else {
            seen.nfd().default_case_fold().nfkc().collect()
        };
        once.chars().default_case_fold().nfkc().collect()
    };
    folded.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text as it is searched: [`fold`]ed, and without the marks on its letters, as somebody in a hurry types them.
/// "Zürich" is found by "zurich", "Łucja" by "lucja".
///
/// ```
/// use unkink::model::name::searched;
///
/// assert_eq!(searched("Zürich"), searched("ZURICH"));
/// assert!(searched("Massage bei Łucja").contains(&searched("lucja")));
/// ```
pub fn searched(text: &str) -> String {
    let folded = fold(text);
    if folded.is_ascii() {
        return folded;
    }
    // Marks on Latin, Greek and Cyrillic letters; in other scripts marks are letters.
    let letters = folded.nfd().filter(|c| !matches!(c, '\u{300}'..='\u{36f}'));
    let mut out = String::with_capacity(folded.len());
    for letter in letters {
        match base(letter) {
            "" => out.push(letter),
            base => out += base,
        }
    }
    out
}

/// What a letter is without its stroke or its tie, where Unicode does not take it apart.
const fn base(letter: char) -> &'static str {
    match letter {
        'æ' => "ae",
        'đ' | 'ð' => "d",
        'ħ' => "h",
        'ı' => "i",
        'ł' => "l",
        'ø' => "o",
        'œ' => "oe",
        'ŧ' => "t",
        'þ' => "th",
        _ => "",
    }
}

/// A letter that is not seen and makes no difference: a soft hyphen, blanks without a width, joiners, marks of direction
/// and of variants. Source: Unicode 17, `DerivedCoreProperties.txt`, `Default_Ignorable_Code_Point`.
fn is_ignored(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}'
        | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}'
        | '\u{fff0}'..='\u{fff8}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{e0fff}')
}

/// Whether two names are one thing.
pub fn same(a: &str, b: &str) -> bool {
    if a.is_ascii() && b.is_ascii() {
        // Told apart by their ends, as nearly all are: it is asked of every session for every kind.
        let ends = |name: &str| {
            let letters = name.as_bytes().trim_ascii();
            let ends = [letters.first(), letters.last()];
            ends.map(|end| end.map(u8::to_ascii_lowercase))
        };
        if ends(a) != ends(b) {
            return false;
        }
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

/// A score's name inside a sentence; an abbreviation keeps its capitals.
pub fn small(name: &str) -> String {
    let mut chars = name.chars();
    let first = chars.next();
    let rest = chars.as_str();
    if rest.chars().next().is_some_and(char::is_uppercase) {
        return name.to_owned();
    }
    first.map_or_else(String::new, |first| {
        first.to_lowercase().chain(rest.chars()).collect()
    })
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
            ("mas\u{ad}sage", "\u{feff}massage\u{200b}"),
            ("e\u{200d}\u{301}cole", "\u{c9}cole"),
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
