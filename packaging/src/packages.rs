//! What is in the programs, as cargo knows it.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// One package.
pub struct Package {
    pub name: String,
    pub version: String,
    /// As SPDX writes it.
    pub licence: String,
    pub authors: Vec<String>,
    /// Where it is unpacked.
    pub folder: PathBuf,
    /// SHA-256 of what was downloaded; none of the project's own.
    pub sum: Option<String>,
    /// Places in the list of those that it is built with.
    pub needs: Vec<usize>,
}

/// What is in the programs of a platform, or of all, with all that it needs and nothing that only builds or tests: by
/// name.
pub fn of_programs(
    project: &Path,
    platform: Option<&str>,
) -> Result<Vec<Package>, Box<dyn Error>> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut asked = Command::new(cargo);
    asked.args(["metadata", "--locked", "--format-version", "1"]);
    if let Some(platform) = platform {
        asked.args(["--filter-platform", platform]);
    }
    // What only the programs of Windows have: it is a feature.
    if platform.is_none_or(|platform| platform.contains("windows")) {
        asked.arg("--all-features");
    }
    let asked = asked.arg("--manifest-path").arg(project.join("Cargo.toml"));
    let said = asked.output()?;
    if !said.status.success() {
        return Err(String::from_utf8_lossy(&said.stderr).into());
    }
    let told: Value = serde_json::from_slice(&said.stdout)?;
    let nodes = told["resolve"]["nodes"].as_array().ok_or("no nodes")?;
    let nodes: BTreeMap<_, _> = nodes.iter().map(|node| (text(&node["id"]), node)).collect();
    let root = text(&told["resolve"]["root"]);
    let (mut found, mut waiting) = (BTreeSet::new(), vec![root]);
    while let Some(id) = waiting.pop() {
        if found.insert(id.clone()) {
            waiting.extend(needed(nodes[&id]));
        }
    }
    let sums = sums(project)?;
    let all = told["packages"].as_array().ok_or("no packages")?;
    let mut all: Vec<_> = all
        .iter()
        .filter(|one| found.contains(&text(&one["id"])))
        .collect();
    all.sort_by_key(|one| (text(&one["name"]), text(&one["version"])));
    let place: BTreeMap<_, _> = all
        .iter()
        .enumerate()
        .map(|(at, one)| (text(&one["id"]), at))
        .collect();
    let package = |one: &&Value| {
        let (name, version) = (text(&one["name"]), text(&one["version"]));
        let mut needs: Vec<_> = needed(nodes[&text(&one["id"])])
            .map(|id| place[&id])
            .collect();
        needs.sort_unstable();
        Package {
            sum: sums.get(&(name.clone(), version.clone())).cloned(),
            licence: one["license"]
                .as_str()
                .unwrap_or("see its files")
                .replace('/', " OR "),
            authors: one["authors"]
                .as_array()
                .into_iter()
                .flatten()
                .map(text)
                .collect(),
            folder: Path::new(&text(&one["manifest_path"])).with_file_name(""),
            needs,
            name,
            version,
        }
    };
    Ok(all.iter().map(package).collect())
}

/// The packages that one is built with, other than for building or testing alone.
fn needed(node: &Value) -> impl Iterator<Item = String> {
    let all = node["deps"].as_array().into_iter().flatten();
    let normal = |one: &&Value| {
        let kinds = one["dep_kinds"].as_array();
        kinds
            .into_iter()
            .flatten()
            .any(|kind| kind["kind"].is_null())
    };
    all.filter(normal).map(|one| text(&one["pkg"]))
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// Name, version and SHA-256 of everything that `Cargo.lock` has from the registry.
pub fn locked(project: &Path) -> Result<Vec<(String, String, String)>, Box<dyn Error>> {
    let all = sums(project)?;
    Ok(all
        .into_iter()
        .map(|((name, version), sum)| (name, version, sum))
        .collect())
}

fn sums(project: &Path) -> Result<BTreeMap<(String, String), String>, Box<dyn Error>> {
    let lock = fs::read_to_string(project.join("Cargo.lock"))?;
    let of = |package: &str, what: &str| {
        let begin = format!("{what} = \"");
        let line = package.lines().find_map(|line| line.strip_prefix(&begin))?;
        Some(line.trim_end_matches('"').to_owned())
    };
    let packages = lock.split("[[package]]").skip(1);
    let known = packages.filter_map(|package| {
        Some((
            (of(package, "name")?, of(package, "version")?),
            of(package, "checksum")?,
        ))
    });
    Ok(known.collect())
}
