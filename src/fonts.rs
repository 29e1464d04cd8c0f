//! Fonts of this computer for letters that Unkink's own font has not, such as Chinese in a note.
//!
//! Only looked for where they are needed, in the folders that systems keep them in. Invariant: what
//! can't be read, or is no font, is passed over; nothing fails for a missing font.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use skrifa::raw::FileRef;
use skrifa::{FontRef, MetadataProvider as _};

/// Larger files are passed over.
const LARGEST: u64 = 64 << 20;
/// Folders are looked into this deep.
const DEPTH: usize = 5;
/// Names that are asked first: plain faces of fonts that are known to be wide.
const WIDE: [&str; 6] = ["regular", "cjk", "noto", "dejavusans.", "arial", "droid"];

/// The fonts that have these letters, as file and place in it, those with the most letters first;
/// as many as are needed for all letters that any font here has.
#[allow(
    clippy::disallowed_methods,
    reason = "a report looks for its letters in the fonts of the computer"
)]
pub fn having(letters: &BTreeSet<char>) -> Vec<(Vec<u8>, u32)> {
    let mut missing = letters.clone();
    let mut found = Vec::new();
    if missing.is_empty() {
        return found;
    }
    for path in files() {
        let Ok(bytes) = fs::read(&path) else { continue };
        if let Some((index, has)) = best(&bytes, &missing) {
            missing.retain(|letter| !has.contains(letter));
            found.push((bytes, index));
        }
        if missing.is_empty() {
            break;
        }
    }
    found
}

/// The font of a file that has the most of these letters, if one has any.
fn best(bytes: &[u8], letters: &BTreeSet<char>) -> Option<(u32, BTreeSet<char>)> {
    let count = match FileRef::new(bytes).ok()? {
        FileRef::Font(_) => 1,
        FileRef::Collection(fonts) => fonts.len(),
    };
    let has = |index: u32| {
        let font = FontRef::from_index(bytes, index).ok()?;
        let (charmap, outlines) = (font.charmap(), font.outline_glyphs());
        let drawn = |letter: &&char| {
            let glyph = charmap.map(**letter);
            glyph.is_some_and(|glyph| outlines.get(glyph).is_some())
        };
        let has: BTreeSet<char> = letters.iter().filter(drawn).copied().collect();
        (!has.is_empty()).then_some((index, has))
    };
    let all = (0..count).filter_map(has);
    // The first of equals: a collection's first face is its plain one.
    all.reduce(|best, next| {
        if next.1.len() > best.1.len() {
            next
        } else {
            best
        }
    })
}

/// The font files of this computer, likely ones first, otherwise by name.
fn files() -> Vec<PathBuf> {
    let mut files = Vec::new();
    for folder in folders() {
        collect(&folder, DEPTH, &mut files);
    }
    let rank = |path: &PathBuf| {
        let name = path
            .file_name()
            .map(|name| name.to_string_lossy().to_lowercase());
        let name = name.unwrap_or_default();
        let wide = WIDE.iter().filter(|part| name.contains(**part)).count();
        (std::cmp::Reverse(wide), path.clone())
    };
    files.sort_by_cached_key(rank);
    files
}

fn collect(folder: &Path, depth: usize, files: &mut Vec<PathBuf>) {
    let Some(deeper) = depth.checked_sub(1) else {
        return;
    };
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        let Ok(about) = fs::metadata(&path) else {
            continue;
        };
        if about.is_dir() {
            collect(&path, deeper, files);
        } else if about.len() <= LARGEST && is_font(&path) {
            files.push(path);
        }
    }
}

fn is_font(path: &Path) -> bool {
    let extension = path.extension().and_then(|extension| extension.to_str());
    extension.is_some_and(|e| ["ttf", "otf", "ttc", "otc"].contains(&e.to_lowercase().as_str()))
}

fn folders() -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> = [
        "/usr/share/fonts",
        "/usr/local/share/fonts",
        "/System/Library/Fonts",
        "/Library/Fonts",
        "C:\\Windows\\Fonts",
    ]
    .map(PathBuf::from)
    .into();
    if let Some(home) = directories::BaseDirs::new() {
        let own = [".local/share/fonts", ".fonts", "Library/Fonts"];
        folders.extend(own.map(|own| home.home_dir().join(own)));
    }
    folders.retain(|folder| folder.is_dir());
    folders
}
