//! The file of the time zone that `TZ` names, before the clock's library reads it: to its end, which a device does
//! not have, and waiting for the other side of a pipe.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Tells a program that was begun again which `TZ` it was begun with.
const TOLD: &str = "UNKINK_ZONE_REFUSED";
/// The largest file that is a time zone, in bytes; usual ones have some thousands.
const LARGEST: u64 = 1 << 20;
/// Where a name is looked for, as the library does.
const FOLDERS: [&str; 4] = [
    "/usr/share/zoneinfo",
    "/share/zoneinfo",
    "/etc/zoneinfo",
    "/usr/share/lib/zoneinfo",
];

/// The file behind this value of `TZ`, where reading it may never end.
fn endless(zone: &str) -> Option<PathBuf> {
    let name = Path::new(zone.strip_prefix(':').unwrap_or(zone));
    let places = FOLDERS.map(|folder| Path::new(folder).join(name));
    places.into_iter().find(|place| {
        let found = place.metadata();
        found.is_ok_and(|found| !found.is_dir() && (!found.is_file() || found.len() > LARGEST))
    })
}

/// Begins this program again in UTC where the file of the time zone may have no end; to be called before the clock
/// is read. Where it has been begun again, gives what is to be told; where it can't be, why it must stop.
pub fn refuse_endless() -> Result<Option<String>, String> {
    use std::os::unix::process::CommandExt as _;
    let words = |zone: &str| {
        format!(
            "The time zone in TZ is no file that can be read to its end, so the clock is that of UTC. Set TZ to a zone such as Europe/Berlin, or leave it out. TZ: {zone}"
        )
    };
    let Some(zone) = env::var("TZ").ok().filter(|zone| endless(zone).is_some()) else {
        return Ok(env::var(TOLD).ok().map(|told| words(&told)));
    };
    let mut args = env::args_os();
    let named = args.next().unwrap_or_default();
    let mut again = Command::new(env::current_exe().unwrap_or_else(|_| named.clone().into()));
    let error = again
        .arg0(named)
        .args(args)
        .env("TZ", "UTC0")
        .env(TOLD, &zone)
        .exec();
    Err(format!(
        "{} Unkink can\u{2019}t begin again in UTC: {error}.",
        words(&zone)
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_may_have_no_end_is_refused() {
        for zone in ["/dev/zero", ":/dev/zero", "../../../dev/zero", "/dev/tty0"] {
            let there = Path::new("/usr/share/zoneinfo").join(zone.trim_start_matches(':'));
            assert_eq!(endless(zone).is_some(), there.exists(), "{zone}");
        }
        for zone in [
            "",
            ":",
            "Europe/Berlin",
            "UTC0",
            "/etc",
            "/etc/passwd",
            "/gone",
            "CET-1CEST",
        ] {
            assert_eq!(endless(zone), None, "{zone}");
        }
        let folder = tempfile::tempdir().unwrap();
        let large = folder.path().join("large");
        std::fs::File::create(&large)
            .unwrap()
            .set_len(1 << 40)
            .unwrap();
        assert!(endless(large.to_str().unwrap()).is_some());
    }
}
