//! What packages hold beside the programs, held against the programs: pages for `man`, completions for
//! shells, icons, and one name for all of it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use clap::CommandFactory;
use clap_complete::Shell;
use unkink::APP_ID;
use unkink::cli::args::{Args, Window};

fn assets() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/assets"))
}

/// The files of a folder, by name.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
    let named = |entry: fs::DirEntry| {
        let name = entry.file_name().into_string().unwrap();
        (name, fs::read(entry.path()).unwrap())
    };
    entries.map(named).collect()
}

/// Holds what stands in a folder of `assets` against what is made now.
fn hold(folder: &str, make: impl Fn(&Path)) {
    let made = tempfile::tempdir().unwrap();
    make(made.path());
    let (made, there) = (files(made.path()), assets().join(folder));
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        let _ = fs::remove_dir_all(&there);
        fs::create_dir_all(&there).unwrap();
        for (name, bytes) in &made {
            fs::write(there.join(name), bytes).unwrap();
        }
    }
    assert!(!made.is_empty());
    assert!(
        files(&there) == made,
        "assets/{folder} is stale: UPDATE_SNAPSHOTS=1 cargo test writes it anew"
    );
}

#[test]
fn the_pages_for_man_are_those_of_the_commands() {
    hold("man", |folder| {
        for command in [Window::command(), Args::command()] {
            clap_mangen::generate_to(command, folder).unwrap();
        }
    });
}

#[test]
fn the_completions_are_those_of_the_commands() {
    hold("completions", |folder| {
        for shell in [Shell::Bash, Shell::Zsh, Shell::Fish] {
            for mut command in [Window::command(), Args::command()] {
                let name = command.get_name().to_owned();
                clap_complete::generate_to(shell, &mut command, name, folder).unwrap();
            }
        }
    });
}

#[test]
fn the_icons_are_made_of_the_drawing_that_is_there() {
    let list = fs::read_to_string(assets().join("icons/made")).unwrap();
    let mut sides = Vec::new();
    for line in list.lines() {
        let (sum, path) = line.split_once(' ').unwrap();
        let bytes = fs::read(assets().join(path)).unwrap();
        let is = format!("{:08x}", crc32fast::hash(&bytes));
        assert_eq!(
            is, sum,
            "{path} is stale: cargo run --manifest-path packaging/Cargo.toml"
        );
        if path.contains("hicolor/") {
            let picture = image::load_from_memory(&bytes).unwrap();
            assert_eq!(picture.width(), picture.height());
            assert!(path.ends_with(&format!("/apps/{APP_ID}.png")));
            sides.push(picture.width());
        }
    }
    assert!(list.contains("icon.svg") && list.contains(".ico") && list.contains(".icns"));
    assert_eq!(sides, [16, 22, 24, 32, 48, 64, 128, 256, 512]);
}

#[test]
fn one_name_stands_for_the_program_everywhere() {
    let read = |name: String| fs::read_to_string(assets().join(name)).unwrap();
    let entry = read(format!("{APP_ID}.desktop"));
    for line in [
        format!("Icon={APP_ID}"),
        format!("StartupWMClass={APP_ID}"),
        "Exec=unkink".into(),
    ] {
        assert!(entry.lines().any(|own| own == line), "{line}");
    }
    let about = read(format!("{APP_ID}.metainfo.xml"));
    let version = env!("CARGO_PKG_VERSION");
    for part in [
        format!("<id>{APP_ID}</id>"),
        format!("<launchable type=\"desktop-id\">{APP_ID}.desktop</launchable>"),
        format!("<release version=\"{version}\""),
        format!(
            "<project_license>{}</project_license>",
            env!("CARGO_PKG_LICENSE")
        ),
    ] {
        assert!(about.contains(&part), "{part}");
    }
}
