//! Every dependency's licence, held against the list in `deny.toml`, and the text of them that is in the program
//! against what is in it.
//!
//! `cargo deny` reads the same file and knows more (advisories among it); this needs nothing but
//! cargo, so that the gate can't be without it.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read as _;
use std::process::Command;

use flate2::read::GzDecoder;
use serde_json::Value;

const DENY: &str = include_str!("../../deny.toml");
const CRATES_IO: &str = "registry+https://github.com/rust-lang/crates.io-index";

/// Licences that are allowed everywhere, and those allowed for one package.
struct Allowed {
    everywhere: Vec<String>,
    exceptions: Vec<(String, String)>,
}

impl Allowed {
    /// Reads `allow = […]` and `exceptions = […]` of `[licenses]`, as `deny.toml` writes them.
    fn read(deny: &str) -> Self {
        let part = deny.split("[licenses]").nth(1).unwrap();
        let part = part.split("\n[").next().unwrap();
        let code: String = part
            .lines()
            .map(|line| line.split('#').next().unwrap())
            .collect();
        let (list, rest) = code.split_once("exceptions").unwrap_or((&code, ""));
        let list = list.split_once("allow = [").unwrap().1;
        let list = list.split(']').next().unwrap();
        let exceptions = rest.split('{').skip(1).map(|row| {
            let texts = quoted(row);
            assert_eq!(
                texts.len(),
                2,
                "an exception is a licence and a crate: {row}"
            );
            assert!(
                row.find("allow") < row.find("crate"),
                "allow comes first: {row}"
            );
            (texts[1].clone(), texts[0].clone())
        });
        Self {
            everywhere: quoted(list),
            exceptions: exceptions.collect(),
        }
    }

    fn holds(&self, package: &str, licence: &str) -> bool {
        let exception = |(name, allowed): &(String, String)| name == package && allowed == licence;
        self.everywhere.iter().any(|allowed| allowed == licence)
            || self.exceptions.iter().any(exception)
    }
}

/// The texts in quotes.
fn quoted(text: &str) -> Vec<String> {
    text.split('"')
        .skip(1)
        .step_by(2)
        .map(str::to_owned)
        .collect()
}

/// Whether a licence expression can be met: one side of every OR, both of every AND. A `WITH` is a
/// licence of its own; the old `MIT/Apache-2.0` is an OR.
fn is_met(expression: &str, allowed: &dyn Fn(&str) -> bool) -> bool {
    let spaced = expression
        .replace('(', " ( ")
        .replace(')', " ) ")
        .replace('/', " OR ")
        .replace(" WITH ", "+WITH+");
    let tokens: Vec<_> = spaced.split_whitespace().collect();
    let mut rest = tokens.as_slice();
    let met = any(&mut rest, allowed);
    assert!(rest.is_empty(), "{expression} is no licence expression");
    met
}

fn any(rest: &mut &[&str], allowed: &dyn Fn(&str) -> bool) -> bool {
    let mut met = all(rest, allowed);
    while let ["OR", behind @ ..] = *rest {
        *rest = behind;
        met |= all(rest, allowed);
    }
    met
}

fn all(rest: &mut &[&str], allowed: &dyn Fn(&str) -> bool) -> bool {
    let mut met = one(rest, allowed);
    while let ["AND", behind @ ..] = *rest {
        *rest = behind;
        met &= one(rest, allowed);
    }
    met
}

fn one(rest: &mut &[&str], allowed: &dyn Fn(&str) -> bool) -> bool {
    match *rest {
        ["(", behind @ ..] => {
            *rest = behind;
            let met = any(rest, allowed);
            let [")", behind @ ..] = *rest else {
                panic!("a bracket is open before {rest:?}");
            };
            *rest = behind;
            met
        }
        [name, behind @ ..] => {
            *rest = behind;
            allowed(&name.replace("+WITH+", " WITH "))
        }
        [] => panic!("the expression ends too early"),
    }
}

/// What cargo says of every package of the lock file, for all platforms. Asks the network only where a package that
/// this platform does not build was never fetched.
fn metadata() -> Value {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".into());
    let ask = |more: &[&str]| {
        let asked = Command::new(&cargo)
            .args(["metadata", "--locked", "--all-features"])
            .args(["--format-version", "1"])
            .args(more)
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .output()
            .unwrap();
        asked.status.success().then_some(asked.stdout)
    };
    let json = ask(&["--offline"]).or_else(|| ask(&[]));
    let json = json.expect("cargo metadata failed: run cargo fetch --locked");
    serde_json::from_slice(&json).unwrap()
}

fn packages() -> Vec<Value> {
    match metadata()["packages"].take() {
        Value::Array(packages) => packages,
        other => panic!("cargo metadata gave no packages: {other}"),
    }
}

#[test]
fn every_dependency_has_an_allowed_licence_and_comes_from_crates_io() {
    let allowed = Allowed::read(DENY);
    let packages = packages();
    assert!(packages.len() > 50, "only {} packages", packages.len());
    for package in packages.iter().filter(|p| p["name"] != "unkink") {
        let name = package["name"].as_str().unwrap();
        assert_eq!(package["source"], CRATES_IO, "{name} comes from elsewhere");
        let licence = package["license"].as_str();
        let licence = licence.unwrap_or_else(|| panic!("{name} names no licence"));
        assert!(
            is_met(licence, &|l| allowed.holds(name, l)),
            "{name} is under {licence}, which deny.toml does not allow"
        );
    }
}

#[test]
fn the_licences_in_the_program_are_of_what_is_in_it_on_every_system() {
    let told = metadata();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let list = |value: &Value| value.as_array().unwrap().clone();
    let nodes = list(&told["resolve"]["nodes"]);
    let nodes: BTreeMap<_, _> = nodes.iter().map(|node| (text(&node["id"]), node)).collect();
    let (mut found, mut waiting) = (BTreeSet::new(), vec![text(&told["resolve"]["root"])]);
    while let Some(id) = waiting.pop() {
        if !found.insert(id.clone()) {
            continue;
        }
        for needs in list(&nodes[&id]["deps"]) {
            // Not what only builds or tests.
            if list(&needs["dep_kinds"])
                .iter()
                .any(|kind| kind["kind"].is_null())
            {
                waiting.push(text(&needs["pkg"]));
            }
        }
    }
    let inside = list(&told["packages"]).into_iter();
    let inside = inside.filter(|one| found.contains(&text(&one["id"])));
    let inside: BTreeSet<_> = inside
        .map(|one| format!("{} {}", text(&one["name"]), text(&one["version"])))
        .collect();
    let mut licences = String::new();
    let packed = &include_bytes!("../../assets/licences.txt.gz")[..];
    GzDecoder::new(packed)
        .read_to_string(&mut licences)
        .unwrap();
    assert!(
        !licences.contains(char::REPLACEMENT_CHARACTER),
        "a file that is no text"
    );
    let head = licences.split("\n====").next().unwrap();
    let named = head.lines().skip(2).filter(|line| !line.starts_with(' '));
    let named = named.filter_map(|line| line.split_once(": "));
    let named: BTreeSet<_> = named.map(|(name, _)| name.to_owned()).collect();
    assert!(
        named == inside,
        "assets/licences.txt.gz is stale: cargo run --manifest-path packaging/Cargo.toml -- licences. More: {:?}, less: {:?}",
        inside.difference(&named),
        named.difference(&inside)
    );
    // Those of the fonts are below the package that brings them.
    for part in [
        "SIL OPEN FONT LICENSE",
        "UBUNTU FONT LICENCE",
        "Apache License",
    ] {
        assert!(
            licences.to_lowercase().contains(&part.to_lowercase()),
            "{part}"
        );
    }
}

#[test]
fn every_allowed_licence_is_one_that_a_dependency_has() {
    let allowed = Allowed::read(DENY);
    let packages = packages();
    let mentioned = |licence: &str| {
        let of = |p: &Value| p["license"].as_str().is_some_and(|l| l.contains(licence));
        packages.iter().any(of)
    };
    let unused: Vec<_> = allowed
        .everywhere
        .iter()
        .filter(|l| !mentioned(l))
        .collect();
    assert!(unused.is_empty(), "take out of deny.toml: {unused:?}");
    for (name, licence) in &allowed.exceptions {
        let of = |p: &Value| p["name"] == name.as_str() && p["license"] == licence.as_str();
        assert!(
            packages.iter().any(of),
            "no package needs {licence} for {name}"
        );
    }
}

#[test]
fn an_expression_is_met_by_one_side_of_or_and_both_of_and() {
    let allowed = |licence: &str| ["MIT", "Unicode-3.0"].contains(&licence);
    for met in [
        "MIT",
        "GPL-3.0-only OR MIT",
        "GPL-2.0/MIT",
        "(MIT OR Apache-2.0) AND Unicode-3.0",
        "MIT OR GPL-3.0-only AND Unicode-3.0",
    ] {
        assert!(is_met(met, &allowed), "{met}");
    }
    for refused in [
        "GPL-3.0-only",
        "MIT AND GPL-3.0-only",
        "(MIT OR Apache-2.0) AND OFL-1.1",
        "MIT WITH LLVM-exception",
    ] {
        assert!(!is_met(refused, &allowed), "{refused}");
    }
}

#[test]
fn an_exception_holds_for_its_own_package_alone() {
    let allowed = Allowed::read(
        "[licenses]\nallow = [\n  \"MIT\", # fine\n]\nexceptions = [{ allow = [\"MPL-2.0\"], crate = \"a\" }]\n[bans]\nallow = [\"no\"]\n",
    );
    assert!(allowed.holds("a", "MPL-2.0") && allowed.holds("b", "MIT"));
    assert!(!allowed.holds("b", "MPL-2.0") && !allowed.holds("b", "no"));
}
