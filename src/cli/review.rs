//! What differs from the newest whole backup, a line each.

use std::io::{self, Write};

use super::backups::moment;
use super::check::count;
use super::table::one_line;
use crate::store::Review;

/// "3 differences from the backup of 2026-11-22 20:14:03"; `None` without a backup.
pub(super) fn title(review: &Review) -> Option<String> {
    let backup = review.backup.as_ref()?;
    let number = count(review.differences.len(), "difference");
    Some(format!("{number} from the backup of {}", moment(backup)))
}

/// Writes the differences under their number; nothing where there is no backup.
pub(super) fn write(review: &Review, out: &mut dyn Write) -> io::Result<()> {
    let Some(title) = title(review) else {
        return Ok(());
    };
    writeln!(out, "{title}")?;
    for difference in &review.differences {
        writeln!(out, "  {}", one_line(&difference.to_string()))?;
    }
    Ok(())
}
