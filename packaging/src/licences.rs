//! The names of everything that is in the programs, and the text of every licence, each once.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use flate2::Compression;
use flate2::write::GzEncoder;

use crate::packages::Package;

/// How the files of licences are called.
const NAMES: [&str; 8] = [
    "license",
    "licence",
    "copying",
    "copyright",
    "notice",
    "unlicense",
    "ofl",
    "ufl",
];
const RULE: &str =
    "================================================================================";

pub fn text(packages: &[Package]) -> Result<String, Box<dyn Error>> {
    let mut told = String::from("What is in Unkink, and under which licence.\n\n");
    let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for package in packages {
        let Package {
            name,
            version,
            licence,
            ..
        } = package;
        writeln!(told, "{name} {version}: {licence}")?;
        let files = files(&package.folder, 1)?;
        if files.is_empty() {
            // The text of such a licence stands below, with those who bring it.
            let authors = package.authors.join(", ");
            let authors = if authors.is_empty() {
                "its authors"
            } else {
                &authors
            };
            writeln!(told, "    (brings no text of its own; by {authors})")?;
        }
        for file in files {
            let text = String::from_utf8_lossy(&fs::read(&file)?).replace('\r', "");
            let text = text.trim_end().to_owned();
            let short = file.strip_prefix(&package.folder)?.display();
            texts
                .entry(text)
                .or_default()
                .push(format!("{name} {version}: {short}"));
        }
    }
    let mut texts: Vec<_> = texts.into_iter().collect();
    texts.sort_by(|(_, a), (_, b)| a.cmp(b));
    for (text, holders) in texts {
        write!(told, "\n{RULE}\n{}\n\n{text}\n", holders.join("\n"))?;
    }
    Ok(told)
}

/// The text as small as it gets, the same bytes for the same text.
pub fn packed(text: &str) -> io::Result<Vec<u8>> {
    let mut packer = GzEncoder::new(Vec::new(), Compression::best());
    packer.write_all(text.as_bytes())?;
    packer.finish()
}

/// The files of licences in a folder, and in those just below it: fonts have theirs beside them.
fn files(folder: &Path, deeper: u8) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .to_lowercase();
        if path.is_dir() {
            if deeper > 0 && name != "target" && name != ".git" {
                found.extend(files(&path, deeper - 1)?);
            }
        } else if NAMES.iter().any(|begin| name.starts_with(begin))
            && !name.ends_with(".rs")
            && !name.ends_with(".gz")
        {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}
