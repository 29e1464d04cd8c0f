//! A typed text made plain before it is read.

use crate::model::legible;

/// A typed text as an error says it: on one line, the beginning of a long one.
pub fn shown(text: &str) -> String {
    const MOST: usize = 60;
    let text = legible::line(text.trim());
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}\u{2026}", &text[..end]),
        None => text.into_owned(),
    }
}

/// The text in small letters with single spaces and plain digits and signs, without "about" and its
/// like before it.
pub fn tidy(text: &str) -> String {
    const BEFORE: [&str; 12] = [
        "approximately",
        "approx.",
        "approx",
        "around",
        "roughly",
        "about",
        "circa",
        "ca.",
        "ca",
        "at",
        "~",
        "\u{2248}",
    ];
    let text: String = legible::line(text).chars().map(plain_sign).collect();
    let text = text.to_lowercase();
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for word in BEFORE {
        let rest = text.strip_prefix(word).filter(|rest| {
            // "ca" is no beginning of another word.
            !rest.is_empty() && !rest.starts_with(char::is_alphabetic)
        });
        if let Some(rest) = rest {
            return rest.trim_start().to_owned();
        }
    }
    text
}

/// A digit or a sign of another keyboard as the plain one: full-width, Arabic, Indic, typographic.
pub fn plain_sign(c: char) -> char {
    // Each script's zero; its digits follow.
    const ZEROS: [char; 5] = ['\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}', '\u{e50}'];
    let digit = |zero: &char| {
        let digit = u32::from(c).checked_sub(u32::from(*zero))?;
        char::from_digit(digit, 10)
    };
    match c {
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe63}' => '-',
        '\u{2019}' | '\u{2032}' => '\'',
        '\u{66b}' => '.',
        '\u{60c}' => ',',
        // Full-width forms are ASCII, moved.
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        c if c.is_whitespace() => ' ',
        c => ZEROS.iter().find_map(digit).unwrap_or(c),
    }
}

/// The digits that a text begins with as a number, and what stands behind them; at most nine.
pub fn digits(text: &str) -> Option<(u32, &str)> {
    let end = text
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(text.len());
    let number = text[..end].parse().ok().filter(|_| end <= 9)?;
    Some((number, &text[end..]))
}
