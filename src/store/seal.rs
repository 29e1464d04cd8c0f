//! The seal: CRC-32 (IEEE 802.3) of every byte before the line that holds it.
//!
//! It shows that a file was written whole by Unkink. It is no signature: who can edit the file can
//! seal it.

/// What follows the seal's eight digits in a file written by Unkink.
const AFTER: &str = "\"\n}\n";
/// What stands before them.
const BEFORE: &str = "\"seal\": \"crc32:";

/// Whether a file is as Unkink wrote it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seal {
    /// As it was written.
    Whole,
    /// Edited or damaged since, or never sealed.
    Mismatch,
}

/// The line that seals `bytes`, without a line break.
pub(super) fn line(bytes: &[u8]) -> String {
    format!("{BEFORE}{:08x}\"", crc32fast::hash(bytes))
}

/// Holds the seal at the end of `file` against the bytes before it.
pub(super) fn check(file: &[u8]) -> Seal {
    let length = BEFORE.len() + 8 + AFTER.len();
    let whole = file.len().checked_sub(length).is_some_and(|at| {
        let (sealed, end) = file.split_at(at);
        sealed.ends_with(b"\n") && end == format!("{}\n}}\n", line(sealed)).as_bytes()
    });
    if whole { Seal::Whole } else { Seal::Mismatch }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_very_bytes_that_were_sealed_are_whole() {
        let mut file = b"{\n\"note\": \"x\",\n".to_vec();
        file.extend_from_slice(format!("{}\n}}\n", line(&file)).as_bytes());
        assert_eq!(check(&file), Seal::Whole);
        let text = String::from_utf8(file).unwrap();
        let changed = [
            text.replace('x', "y"),
            text.replace('\n', "\r\n"),
            text.trim_end().to_owned(),
            format!("{text}\n"),
            text.replace("crc32", "CRC32"),
            String::new(),
        ];
        for text in changed {
            assert_eq!(check(text.as_bytes()), Seal::Mismatch, "{text}");
        }
    }
}
