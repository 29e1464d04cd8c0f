//! What differs from the newest whole backup, a line each.

use std::io;

use super::Face;
use super::backups::moment;
use crate::lang::say;
use crate::store::Review;

/// "3 differences from the backup of 2026-11-22 20:14:03"; `None` without a backup.
pub(super) fn title(review: &Review) -> Option<String> {
    let backup = review.backup.as_ref()?;
    let (n, when) = (review.differences.len(), &moment(backup));
    Some(say::ReviewTitle { n, when }.text())
}

/// Writes the differences under their number; nothing where there is no backup.
pub(super) fn write(review: &Review, face: &mut Face<'_>) -> io::Result<()> {
    let Some(title) = title(review) else {
        return Ok(());
    };
    face.say(&title)?;
    for difference in &review.differences {
        face.say(&format!("  {difference}"))?;
    }
    Ok(())
}
