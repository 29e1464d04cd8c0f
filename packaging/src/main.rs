//! Makes what the packages hold beside the programs.
//!
//! ```sh
//! cargo run --manifest-path packaging/Cargo.toml -- icons          # all of them, from assets/icon.svg
//! cargo run --manifest-path packaging/Cargo.toml -- licences       # of everything that is in them, on every system
//! cargo run --manifest-path packaging/Cargo.toml -- sbom PLATFORM FILE  # what is in them there, as CycloneDX
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
        ["licences"] => {
            let packages = packages::of_programs(&project, None)?;
            let packed = licences::packed(&licences::text(&packages)?)?;
            Ok(fs::write(project.join("assets/licences.txt.gz"), packed)?)
        }
        ["sbom", platform, file] => {
            let packages = packages::of_programs(&project, Some(platform))?;
            Ok(fs::write(file, sbom::text(&packages)?)?)
        }
        ["flatpak", file] => {
            let locked = packages::locked(&project)?;
            Ok(fs::write(file, flatpak::text(&locked)?)?)
        }
        _ => Err("say icons, licences, sbom PLATFORM FILE or flatpak FILE".into()),
    }
}
