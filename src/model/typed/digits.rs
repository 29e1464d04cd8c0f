//! Digits of other scripts, which say the same as 0 to 9.

use std::borrow::Cow;

/// The zeros of the scripts whose digits are read: Arabic, Persian and Urdu, Devanagari, and wide ones of East Asia.
const ZEROS: [char; 4] = ['\u{660}', '\u{6f0}', '\u{966}', '\u{ff10}'];

/// A digit as its number.
pub fn digit(sign: char) -> Option<u32> {
    let of = |zero: &char| {
        (sign as u32)
            .checked_sub(*zero as u32)
            .filter(|digit| *digit < 10)
    };
    sign.to_digit(10).or_else(|| ZEROS.iter().find_map(of))
}

/// The text with its digits as 0 to 9, and the Arabic signs between them as ours.
pub fn plain_digits(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    let plain = |sign: char| match sign {
        '\u{66b}' | '\u{ff0e}' => '.',
        '\u{ff1a}' => ':',
        _ => digit(sign)
            .and_then(|digit| char::from_digit(digit, 10))
            .unwrap_or(sign),
    };
    Cow::Owned(text.chars().map(plain).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_other_scripts_are_numbers() {
        for text in [
            "\u{662}\u{660}\u{662}\u{666}",
            "\u{6f2}\u{6f0}\u{6f2}\u{6f6}",
            "\u{968}\u{966}\u{968}\u{96c}",
            "\u{ff12}\u{ff10}\u{ff12}\u{ff16}",
        ] {
            assert_eq!(plain_digits(text), "2026");
        }
        assert_eq!(plain_digits("\u{664}\u{66b}\u{665}"), "4.5");
        assert_eq!(
            (digit('7'), digit('x'), digit('\u{bd}')),
            (Some(7), None, None)
        );
    }
}
