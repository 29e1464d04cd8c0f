//! Text that others wrote, made fit to be shown: nothing in it steers a terminal, breaks a row or
//! turns the letters beside it round.
//!
//! What is kept in the journal stays as it was typed; only what is shown goes through here. Line
//! breaks and tabs become blanks, invisible format characters go, and what steers (controls,
//! overrides of direction, characters that are none) becomes U+FFFD, so that it is seen to have been
//! there. Joiners stay between letters beyond ASCII, where scripts and emoji are written with them.
//! Source of the ranges: Unicode 17, `DerivedGeneralCategory.txt`, Cc, Cf, Zl and Zp.

use std::borrow::Cow;

/// What a character does beside being one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    /// It is seen, or combines with what is seen.
    Seen,
    /// It ends a line or fills one.
    Break,
    /// It joins its neighbours, or keeps them apart.
    Joiner,
    /// It is not seen and does no harm.
    Hidden,
    /// It steers a machine, or the letters around it.
    Steers,
}

fn sort(c: char) -> Sort {
    match c {
        ' '..='~' => Sort::Seen,
        '\t'..='\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => Sort::Break,
        '\u{200c}' | '\u{200d}' => Sort::Joiner,
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{206f}' | '\u{fff9}'..='\u{fffb}' => Sort::Steers,
        '\u{ad}'
        | '\u{61c}'
        | '\u{180e}'
        | '\u{200b}'
        | '\u{200e}'
        | '\u{200f}'
        | '\u{2060}'..='\u{2065}'
        | '\u{feff}'
        | '\u{13430}'..='\u{1343f}'
        | '\u{1bca0}'..='\u{1bca3}'
        | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{e00ff}' => Sort::Hidden,
        c if c.is_control() || is_none(c) => Sort::Steers,
        _ => Sort::Seen,
    }
}

/// Whether it is one of the 66 that Unicode promises never to be characters.
fn is_none(c: char) -> bool {
    matches!(c, '\u{fdd0}'..='\u{fdef}') || u32::from(c) & 0xfffe == 0xfffe
}

/// Whether a character may stand in text for people only where [`line()`] has left it.
pub fn is_raw(c: char) -> bool {
    sort(c) != Sort::Seen
}

/// The text on one line.
pub fn line(text: &str) -> Cow<'_, str> {
    clean(text, false)
}

/// The text with its own line breaks and tabs.
pub fn lines(text: &str) -> Cow<'_, str> {
    clean(text, true)
}

fn clean(text: &str, breaks: bool) -> Cow<'_, str> {
    let stays = |c: char| sort(c) == Sort::Seen || breaks && matches!(c, '\n' | '\t');
    if text.chars().all(stays) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    let joins = |c: char| !c.is_ascii() && sort(c) == Sort::Seen;
    while let Some(c) = letters.next() {
        let between = || out.chars().next_back().is_some_and(joins);
        match sort(c) {
            _ if stays(c) => out.push(c),
            Sort::Break if breaks && c == '\r' && letters.peek() == Some(&'\n') => {}
            Sort::Break if breaks && c != '\u{b}' => out.push('\n'),
            Sort::Break => out.push(' '),
            Sort::Joiner if between() && letters.peek().copied().is_some_and(joins) => out.push(c),
            Sort::Steers => out.push(char::REPLACEMENT_CHARACTER),
            Sort::Seen | Sort::Joiner | Sort::Hidden => {}
        }
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_all_characters_none_that_steers_gets_through() {
        for c in '\0'..=char::MAX {
            for text in [format!("a{c}b"), format!("é{c}é"), c.to_string()] {
                let shown = line(&text);
                let raw = |c: char| is_raw(c) && !matches!(c, '\u{200c}' | '\u{200d}');
                assert!(!shown.contains(raw), "U+{:04X}", u32::from(c));
                assert!(!lines(&text).contains(|c| raw(c) && c != '\n' && c != '\t'));
                assert_eq!(line(&shown), shown, "cleaning twice changes nothing more");
            }
        }
    }

    #[test]
    fn a_note_can_not_steer_the_terminal_or_turn_what_stands_beside_it() {
        assert_eq!(line("a\nb\u{1b}[31m\u{9b}2J"), "a b\u{fffd}[31m\u{fffd}2J");
        assert_eq!(line("gif\u{202e}gnp"), "gif\u{fffd}gnp");
        assert_eq!(line("a\u{200b}\u{ad}\u{feff}b\u{200d}c"), "abc");
        assert_eq!(lines("a\r\nb\u{2028}c\rd\te\u{7}"), "a\nb\nc\nd\te\u{fffd}");
    }

    #[test]
    fn words_of_every_script_and_emoji_stay_as_they_are() {
        for words in [
            "Rückenschmerz, schön",
            "e\u{301}\u{323}",
            "👩\u{200d}⚕\u{fe0f} 👍🏽 🇩🇪 1\u{fe0f}\u{20e3}",
            "می\u{200c}خواهم",
            "क्\u{200d}ष",
            "שלום עולם",
            "痛み",
        ] {
            assert!(matches!(line(words), Cow::Borrowed(_)) || line(words) == words);
            assert_eq!(lines(words), words);
        }
    }
}
