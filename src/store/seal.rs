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
