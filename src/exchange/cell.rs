//! Numbers and blanks in cells.
//!
//! Strict: a cell is a plain number, a share of a whole (`40%`, `4/10`), a word for "nothing", or
//! none of these. A comma is a decimal comma where it can be nothing else; thousands separators are
//! refused rather than guessed.

use crate::model::limits;
use crate::model::name::same;
use crate::model::typed;

/// Reads a number, in the digits of any script.
pub fn read_number(text: &str, decimal_comma: bool) -> Option<f64> {
    typed::decimal(&typed::plain_digits(text), decimal_comma)
}

/// Words that say "nothing was noted" in the files of other programs, in small letters.
const BLANKS: [&str; 11] = [
    "null", "n/a", "na", "nan", "#n/a", "nil", "-", "--", "\u{2013}", "\u{2014}", "(null)",
];

/// Whether a cell says that there is nothing in it.
pub fn is_blank_word(text: &str) -> bool {
    let text = text.trim();
    text.len() <= 6 && BLANKS.iter().any(|word| text.eq_ignore_ascii_case(word))
}

/// A note, unless it is longer than any that a person writes.
pub fn noted(text: &str) -> Result<&str, String> {
    let most = limits::NOTE;
    if text.len() <= most || text.chars().nth(most).is_none() {
        return Ok(text);
    }
    let letters = text.chars().count();
    Err(format!(
        "the note has {letters} letters, more than the {most} that a note has. Bring it in as the notes of several rows, or keep it in a file of its own"
    ))
}

/// Whether a cell says no: it tells of no session.
pub fn says_no(text: &str) -> bool {
    const NO: [&str; 14] = [
        "0", "0.0", "no", "n", "false", "nein", "non", "off", "none", "never", "falsch", "faux",
        "falso", "keine",
    ];
    let text = text.trim();
    NO.iter().any(|word| text.eq_ignore_ascii_case(word))
}

/// Whether a cell says no more than yes: there was a session.
pub fn says_yes(text: &str) -> bool {
    const YES: [&str; 19] = [
        "1",
        "wahr",
        "vrai",
        "verdadero",
        "vero",
        "yes",
        "y",
        "true",
        "x",
        "ja",
        "j",
        "oui",
        "si",
        "s\u{ed}",
        "on",
        "done",
        "\u{2713}",
        "\u{2714}",
        "+",
    ];
    let text = text.trim();
    YES.iter().any(|word| text.eq_ignore_ascii_case(word))
}

/// Whether a cell says a word: the same one, or where that is a yes or a no, any of them.
pub fn says_as(text: &str, word: &str) -> bool {
    same(text, word) || says_yes(text) && says_yes(word) || says_no(text) && says_no(word)
}

/// A number and, where the cell says it, of how many.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Amount {
    /// The number.
    pub value: f64,
    /// The whole: 100 of `40%`, 10 of `4/10`.
    pub of: Option<f64>,
}

/// Reads `4`, `4.5`, `40%`, `4/10` and `8/10 points`.
pub fn read_amount(text: &str, decimal_comma: bool) -> Option<Amount> {
    let number = |text: &str| read_number(text, decimal_comma);
    if let Some(share) = text.trim().strip_suffix('%') {
        let value = number(share)?;
        return Some(Amount {
            value,
            of: Some(100.0),
        });
    }
    let Some((value, whole)) = text.split_once('/') else {
        let value = number(text)?;
        return Some(Amount { value, of: None });
    };
    let whole = whole.trim();
    let digits = whole.split_once(' ').map_or(whole, |(digits, _)| digits);
    let of = number(digits).filter(|of| *of > 0.0)?;
    Some(Amount {
        value: number(value)?,
        of: Some(of),
    })
}

/// Whether a cell is a word that could stand for a score. A mark without a letter is none.
pub fn is_word(text: &str, decimal_comma: bool) -> bool {
    text.contains(char::is_alphabetic)
        && read_amount(text, decimal_comma).is_none()
        && !is_blank_word(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_read_with_their_whole() {
        let amount = |text| read_amount(text, false).map(|a| (a.value, a.of));
        assert_eq!(amount("40%"), Some((40.0, Some(100.0))));
        assert_eq!(amount("4/10"), Some((4.0, Some(10.0))));
        assert_eq!(amount("8/10 points"), Some((8.0, Some(10.0))));
        assert_eq!(amount("4"), Some((4.0, None)));
        for bad in ["4/0", "/10", "4/", "1/2/26", "%"] {
            assert_eq!(amount(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_yes_is_any_yes_and_a_no_any_no() {
        assert!(says_as("TRUE", "yes") && says_as("WAHR", "x") && says_as("1", "yes"));
        assert!(says_as("FALSE", "no") && says_as("Deep tissue", "deep tissue"));
        assert!(!says_as("FALSE", "yes") && !says_as("TRUE", "deep tissue"));
    }

    #[test]
    fn words_for_nothing_are_blank() {
        for word in ["null", "N/A", "-", "NaN", " na "] {
            assert!(is_blank_word(word), "{word}");
        }
        assert!(!is_blank_word("0") && !is_blank_word("none"));
    }
}
