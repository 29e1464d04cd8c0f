//! Makes what the packages hold beside the programs.
//!
//! ```sh
//! cargo run --manifest-path packaging/Cargo.toml -- icons          # all of them, from assets/icon.svg
//! cargo run --manifest-path packaging/Cargo.toml -- licences FILE  # of everything that is in the programs
//! cargo run --manifest-path packaging/Cargo.toml -- sbom FILE      # what is in them, as CycloneDX
//! cargo run --manifest-path packaging/Cargo.toml -- flatpak FILE   # what a build without a network needs
//! ```

mod flatpak;
mod icons;
mod licences;
mod packages;
mod sbom;

use std::error::Error;
use std::fs;
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let words: Vec<_> = std::env::args().skip(1).collect();
    let words: Vec<_> = words.iter().map(String::as_str).collect();
    match words[..] {
        ["icons"] => icons::draw_all(&project.join("assets")),
        ["licences", file] => {
            let packages = packages::of_programs(&project)?;
            Ok(fs::write(file, licences::text(&packages)?)?)
        }
        ["sbom", file] => {
            let packages = packages::of_programs(&project)?;
            Ok(fs::write(file, sbom::text(&packages)?)?)
        }
        ["flatpak", file] => {
            let locked = packages::locked(&project)?;
            Ok(fs::write(file, flatpak::text(&locked)?)?)
        }
        _ => Err("say icons, licences FILE, sbom FILE or flatpak FILE".into()),
    }
}
