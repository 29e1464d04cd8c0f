//! Unkink's own JSON: the journal itself.

use super::{Files, Format, Found, ImportError, Metrics};

/// A journal of Unkink.
pub(super) struct Json;

impl Format for Json {
    fn read(&self, files: &mut Files, _: &Metrics) -> Result<Option<Found>, ImportError> {
        if files.is_archive() {
            return Ok(None);
        }
        let head = files.head(0)?;
        let head = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&head);
        let is_object = head.trim_ascii_start().first() == Some(&b'{');
        let says_so = head.windows(8).any(|w| w == b"\"format\"");
        if !(is_object && says_so) {
            return Ok(None);
        }
        Ok(Some(Found::Journal(files.bytes(0)?)))
    }
}
