//! The sources that a build without a network needs, for `packaging/flatpak`: every package of `Cargo.lock`, and
//! the settings that let cargo find them.

use std::error::Error;

use serde_json::{Value, json};

const SETTINGS: &str = "[source.crates-io]\nreplace-with = \"vendored-sources\"\n\n\
                        [source.vendored-sources]\ndirectory = \"cargo/vendor\"\n";

pub fn text(locked: &[(String, String, String)]) -> Result<String, Box<dyn Error>> {
    let mut sources: Vec<Value> = Vec::new();
    for (name, version, sum) in locked {
        let folder = format!("cargo/vendor/{name}-{version}");
        sources.push(json!({
            "type": "archive",
            "archive-type": "tar-gzip",
            "url": format!("https://static.crates.io/crates/{name}/{name}-{version}.crate"),
            "sha256": sum,
            "dest": folder,
        }));
        sources.push(json!({
            "type": "inline",
            "contents": json!({ "package": sum, "files": {} }).to_string(),
            "dest": folder,
            "dest-filename": ".cargo-checksum.json",
        }));
    }
    sources.push(json!({
        "type": "inline",
        "contents": SETTINGS,
        "dest": "cargo",
        "dest-filename": "config.toml",
    }));
    Ok(serde_json::to_string_pretty(&sources)? + "\n")
}
