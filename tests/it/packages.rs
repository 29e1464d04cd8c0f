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
            "{path} is stale: cargo run --manifest-path packaging/Cargo.toml -- icons"
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

/// The lines between this one and the next empty one, or the next table.
fn table<'a>(text: &'a str, head: &str) -> Vec<&'a str> {
    let after = text.split_once(head).unwrap().1;
    let lines = after.lines().skip(1);
    lines
        .take_while(|line| !line.is_empty() && !line.starts_with('['))
        .collect()
}

#[test]
fn what_the_window_loads_at_run_time_is_asked_for_by_every_package() {
    let manifest = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")).unwrap();
    let deb = table(&manifest, "[package.metadata.deb]");
    let deb = deb
        .iter()
        .find(|line| line.starts_with("depends = "))
        .unwrap();
    let rpm = table(&manifest, "[package.metadata.generate-rpm.requires]");
    let of_window = include_str!("../../src/main.rs");
    let readme = include_str!("../../README.md");
    // As Debian calls it, and as the window does.
    let loaded = [
        ("libx11-6", "libX11.so.6"),
        ("libx11-xcb1", "libX11-xcb.so.1"),
        ("libxcursor1", "libXcursor.so.1"),
        ("libxi6", "libXi.so.6"),
        ("libxkbcommon0", "libxkbcommon.so.0"),
        ("libxkbcommon-x11-0", "libxkbcommon-x11.so.0"),
        ("libwayland-client0", "libwayland-client.so.0"),
        ("libwayland-egl1", "libwayland-egl.so.1"),
        ("libegl1", "libEGL.so.1"),
        ("libgl1", "libGL.so.1"),
    ];
    assert_eq!(deb.matches(", ").count(), loaded.len());
    assert_eq!(rpm.len(), loaded.len());
    for (package, file) in loaded {
        assert!(deb.contains(&format!(", {package}")), "{package}");
        let line = format!("\"{file}()(64bit)\" = \"*\"");
        assert!(rpm.contains(&line.as_str()), "{file}");
        assert!(readme.contains(package), "{package}");
        let by_hand = package.starts_with("libwayland") || package == "libxkbcommon0";
        assert!(by_hand || of_window.contains(package), "{package}");
    }
}

#[test]
fn the_packages_tell_the_version_that_is_built() {
    let version = env!("CARGO_PKG_VERSION");
    let changes = include_str!("../../packaging/debian/changelog");
    let first = format!("unkink ({version}) ");
    assert!(
        changes.starts_with(&first),
        "packaging/debian/changelog: {first}"
    );
    let changes = include_str!("../../CHANGELOG.md");
    assert!(changes.contains(&format!("## [{version}]")));
}

#[test]
fn nothing_points_to_a_place_that_is_not_there() {
    let project = assets().parent().unwrap();
    for name in [
        "Cargo.toml",
        "README.md",
        "CONTRIBUTING.md",
        "assets/org.unkink.Unkink.metainfo.xml",
        "assets/org.unkink.Unkink.desktop",
        "packaging/debian/changelog",
        "packaging/debian/copyright",
        "packaging/flatpak/org.unkink.Unkink.yml",
        "packaging/macos/Info.plist",
        "packaging/windows/unkink.nsi",
        "packaging/windows/README.txt",
    ] {
        let text = fs::read_to_string(project.join(name)).unwrap();
        assert!(!text.contains("unkink.org"), "{name}");
    }
}

#[cfg(unix)]
#[test]
fn the_application_for_macos_holds_both_programs_its_version_and_its_icon() {
    let folder = tempfile::tempdir().unwrap();
    for program in ["unkink", "unkink-cli"] {
        fs::write(folder.path().join(program), program).unwrap();
    }
    let script = assets().parent().unwrap().join("scripts/macos-app.sh");
    let made = std::process::Command::new(script)
        .arg(folder.path())
        .output()
        .unwrap();
    let why = String::from_utf8_lossy(&made.stderr);
    assert!(made.status.success(), "{why}");
    let inside = folder.path().join("Unkink.app/Contents");
    let list = fs::read_to_string(inside.join("Info.plist")).unwrap();
    let texts: Vec<_> = list
        .lines()
        .filter_map(|line| {
            line.trim()
                .strip_prefix("<string>")?
                .strip_suffix("</string>")
        })
        .collect();
    for (key, text) in [
        ("CFBundleIdentifier", APP_ID),
        ("CFBundleShortVersionString", env!("CARGO_PKG_VERSION")),
    ] {
        let pair = format!("<key>{key}</key>\n    <string>{text}</string>");
        assert!(list.contains(&pair), "{list}");
    }
    let named = |name: &str| texts.contains(&name) && inside.join("MacOS").join(name).is_file();
    assert!(named("unkink") && inside.join("MacOS/unkink-cli").is_file());
    assert!(texts.contains(&"unkink.icns"));
    let icon = fs::read(inside.join("Resources/unkink.icns")).unwrap();
    assert!(icon.starts_with(b"icns"));
    let licences = fs::read_to_string(inside.join("Resources/licences.txt")).unwrap();
    assert!(licences.contains("\negui "));
}
