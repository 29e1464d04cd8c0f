//! The bytes of a file as text: UTF-8 and UTF-16 with or without a mark, else the Windows encoding that its letters are
//! of. A few broken bytes do not make UTF-8 another encoding.
//!
//! What is no text at all (a picture, a program, zeros) is refused rather than shown as signs.

mod letters;

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

pub use letters::Letters;

use super::ImportError;

/// What stands for a byte that is no letter.
pub const BROKEN: char = '\u{fffd}';
/// Of so many letters beyond ASCII one may be broken. One alone may always be.
const MOST_BROKEN: usize = 10;

/// The text of `bytes`, without a byte order mark.
pub fn text(bytes: &[u8]) -> Result<Cow<'_, str>, ImportError> {
    read(bytes).map(|(text, _)| text)
}

/// As [`text`], with what is to be told of an encoding that the bytes do not say.
pub fn read(bytes: &[u8]) -> Result<(Cow<'_, str>, Option<Letters>), ImportError> {
    let (encoding, letters) =
        encoding(bytes).map_or_else(|| letters::choose(bytes), |it| (it, None));
    let (text, _, _) = encoding.decode(bytes);
    match text.find('\0') {
        Some(at) => Err(ImportError::NotText {
            line: text[..at].split('\n').count(),
        }),
        None => Ok((text, letters)),
    }
}

/// Which encoding of Unicode it is: told by a mark, else by what the bytes can be.
fn encoding(bytes: &[u8]) -> Option<&'static Encoding> {
    utf_16(bytes)
        .or_else(|| (Encoding::for_bom(bytes).is_some() || is_utf_8(bytes)).then_some(UTF_8))
}

/// Which UTF-16 it is, if any: told by a mark, else by every second byte of its beginning.
pub(super) fn utf_16(bytes: &[u8]) -> Option<&'static Encoding> {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return Some(encoding).filter(|encoding| *encoding != UTF_8);
    }
    // The signs of a table are mostly ASCII, so every second byte of UTF-16 is 0.
    let head = &bytes[..bytes.len().min(512)];
    let zeros = |first: usize| {
        head.iter()
            .skip(first)
            .step_by(2)
            .filter(|b| **b == 0)
            .count()
    };
    let many = (head.len() / 4).max(1);
    match (zeros(0), zeros(1)) {
        (0, odd) if odd >= many => Some(UTF_16LE),
        (even, 0) if even >= many => Some(UTF_16BE),
        _ => None,
    }
}

/// Whether it is UTF-8, perhaps with a few bytes that were damaged: each becomes [`BROKEN`]. In another encoding letters
/// beyond ASCII are hardly ever a sequence of UTF-8.
fn is_utf_8(bytes: &[u8]) -> bool {
    if std::str::from_utf8(bytes).is_ok() {
        return true;
    }
    let (mut letters, mut broken) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        let beyond = chunk.valid().chars().filter(|letter| !letter.is_ascii());
        letters += beyond.count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    broken <= letters / MOST_BROKEN || broken == 1 && letters > 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_usual_encoding_gives_the_same_text() {
        let said = "date;Müdigkeit\n2026-01-01;4\n";
        let utf16: Vec<u8> = said.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = said.encode_utf16().flat_map(u16::to_be_bytes).collect();
        let marked = [&[0xff, 0xfe][..], &utf16].concat();
        let latin: Vec<u8> = said.chars().map(|c| c as u8).collect();
        let bom = format!("\u{feff}{said}");
        for bytes in [
            said.as_bytes(),
            bom.as_bytes(),
            &utf16,
            &big,
            &marked,
            &latin,
        ] {
            assert_eq!(text(bytes).unwrap(), said);
        }
    }

    #[test]
    fn a_few_broken_bytes_leave_the_letters_beside_them_as_they_are() {
        let whole = "date;M\u{fc}digkeit\n2026-01-01;4\n";
        let cut = [whole.as_bytes(), b"2026-01-02;caf\xc3"].concat();
        assert_eq!(
            text(&cut).unwrap(),
            format!("{whole}2026-01-02;caf\u{fffd}")
        );
        let many = [whole.repeat(20).as_bytes(), b"\xfc\n\xe4\n"].concat();
        assert!(text(&many).unwrap().ends_with("\n\u{fffd}\n\u{fffd}\n"));
        // Where they are many it is the other encoding, in which two letters happened to be a sequence.
        let latin = b"\xfc \xe4 \xf6 \xdc\x84";
        assert_eq!(text(latin).unwrap(), "\u{fc} \u{e4} \u{f6} \u{dc}\u{201e}");
    }

    #[test]
    fn what_is_no_text_is_refused_by_its_line() {
        let error = text(b"a,b\n1,\0\x01\x02").unwrap_err();
        assert!(error.to_string().contains("line 2"), "{error}");
        assert!(text(&[0; 4096]).is_err());
    }
}
