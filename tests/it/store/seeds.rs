//! The seeds of the fuzz targets, held against the laws that the targets hold.

use std::fs;
use std::path::Path;

use proptest::prelude::*;

use crate::arbitrary;
use crate::bytes;
use crate::needs::skipped;

/// The files of one target's seeds; none in a package without its `fuzz` folder.
fn seeds(target: &str) -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/seeds");
    let Ok(entries) = fs::read_dir(folder.join(target)) else {
        skipped(&format!("there is no {}", folder.display()));
        return Vec::new();
    };
    let file = |path: &Path| (path.display().to_string(), fs::read(path).unwrap());
    let mut files: Vec<_> = entries.map(|entry| file(&entry.unwrap().path())).collect();
    // A folder lists them as it likes, and the laws' cases shall be the same on every computer.
    files.sort();
    assert!(files.len() > 5, "{target}: {} seeds", files.len());
    files
}

/// Holds every seed against its law, and wants both of its answers among them.
fn hold(target: &str, law: fn(&[u8]) -> bool) {
    let answers: Vec<_> = seeds(target)
        .into_iter()
        .map(|(name, bytes)| {
            println!("{name}");
            law(&bytes)
        })
        .collect();
    if !answers.is_empty() {
        assert!(answers.contains(&true) && answers.contains(&false));
    }
}

#[test]
fn the_seeds_of_journals_keep_their_law() {
    hold("load", bytes::load);
}

#[test]
fn the_seeds_of_tables_keep_their_law() {
    hold("csv", bytes::csv);
}

#[test]
fn the_seeds_of_every_format_keep_their_law() {
    hold("import", bytes::import);
}

#[test]
fn the_seeds_of_what_archives_hold_keep_their_law() {
    hold("packed", bytes::packed);
}

/// The names in the `[dependencies]` of a manifest that are always needed.
fn needed(manifest: &str) -> Vec<&str> {
    let lines = manifest
        .lines()
        .skip_while(|line| *line != "[dependencies]");
    let lines = lines.skip(1).take_while(|line| !line.starts_with('['));
    let lines = lines.filter(|line| !line.starts_with('#') && !line.contains("optional = true"));
    lines
        .filter_map(|line| Some(line.split_once(" =")?.0))
        .collect()
}

#[test]
fn the_lock_of_the_fuzz_targets_has_all_that_they_need() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |name: &str| fs::read_to_string(root.join(name)).ok();
    let Some((lock, own)) = read("fuzz/Cargo.lock").zip(read("fuzz/Cargo.toml")) else {
        return skipped("there is no fuzz folder");
    };
    for (package, manifest) in [
        ("unkink", read("Cargo.toml").unwrap()),
        ("unkink-fuzz", own),
    ] {
        let names = needed(&manifest);
        assert!(names.len() > 4, "{names:?}");
        let entry = format!("name = \"{package}\"\n");
        let entry = lock.split("[[package]]").find(|text| text.contains(&entry));
        for name in names {
            let line = format!("\n \"{name}");
            assert!(
                entry.unwrap().contains(&line),
                "{package} needs {name}: cargo metadata in fuzz/ puts it in"
            );
        }
    }
}

/// A seed of which pieces are exchanged for others: seldom a journal, but near one.
fn near(target: &'static str) -> impl Strategy<Value = Vec<u8>> {
    let seeds = seeds(target);
    let piece = "[ -~\n]{0,6}|null|true|\\{\\}|\\[\\]|1e308|-0\\.0|\"\"|,";
    let change = (any::<prop::sample::Index>(), 0..12_usize, piece);
    let changes = prop::collection::vec(change, 0..4);
    (any::<prop::sample::Index>(), changes).prop_map(move |(which, changes)| {
        let mut bytes = match seeds.len() {
            0 => Vec::new(),
            count => seeds[which.index(count)].1.clone(),
        };
        for (place, length, piece) in changes {
            let from = place.index(bytes.len() + 1);
            let to = bytes.len().min(from + length);
            bytes.splice(from..to, piece.into_bytes());
        }
        bytes
    })
}

proptest! {
    #![proptest_config(arbitrary::cases(2_000))]

    #[test]
    fn what_is_near_a_journal_keeps_the_law(file in near("load")) {
        bytes::load(&file);
    }

    #[test]
    fn what_is_near_a_table_keeps_the_law(file in near("csv")) {
        bytes::csv(&file);
    }

    #[test]
    fn what_is_near_the_content_of_an_archive_keeps_the_law(file in near("packed")) {
        bytes::packed(&file);
    }

    #[test]
    fn what_is_near_a_file_of_a_known_format_keeps_the_law(file in near("import")) {
        bytes::import(&file);
    }
}
