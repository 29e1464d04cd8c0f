//! Every icon of the packages, drawn from `assets/icon.svg`, and a note of what they were made of: a test of
//! Unkink says when they are stale.

use std::error::Error;
use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::BufWriter;
use std::path::{Path, PathBuf};

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

/// Pixels on a side, as hicolor has them.
const PNG: [u32; 9] = [16, 22, 24, 32, 48, 64, 128, 256, 512];
/// What Windows shows, from the list of a folder to its largest tiles.
const ICO: [u32; 6] = [16, 24, 32, 48, 64, 256];
/// What macOS shows, in points of one and two pixels.
const ICNS: [u32; 6] = [16, 32, 64, 128, 256, 512];
const NAME: &str = "org.unkink.Unkink";

/// Writes them into the folder `assets` of the project.
pub fn draw_all(assets: &Path) -> Result<(), Box<dyn Error>> {
    let svg = fs::read(assets.join("icon.svg"))?;
    let tree = Tree::from_data(&svg, &Options::default())?;
    let icons = assets.join("icons");
    let mut made = vec![assets.join("icon.svg")];
    for side in PNG {
        let path = icons.join(format!("hicolor/{side}x{side}/apps/{NAME}.png"));
        fs::create_dir_all(path.parent().unwrap_or(&icons))?;
        draw(&tree, side)?.save_png(&path)?;
        made.push(path);
    }
    made.push(windows(&tree, icons.join("unkink.ico"))?);
    made.push(macos(&tree, icons.join("unkink.icns"))?);
    fs::write(icons.join("made"), sums(assets, &made)?)?;
    Ok(())
}

fn draw(tree: &Tree, side: u32) -> Result<Pixmap, Box<dyn Error>> {
    let mut pixels = Pixmap::new(side, side).ok_or("no pixels")?;
    let scale = side as f32 / tree.size().width();
    resvg::render(
        tree,
        Transform::from_scale(scale, scale),
        &mut pixels.as_mut(),
    );
    Ok(pixels)
}

/// The pixels as red, green, blue and opacity, each on its own.
fn plain(pixels: &Pixmap) -> Vec<u8> {
    let colors = pixels.pixels().iter().map(|pixel| pixel.demultiply());
    colors
        .flat_map(|c| [c.red(), c.green(), c.blue(), c.alpha()])
        .collect()
}

fn windows(tree: &Tree, path: PathBuf) -> Result<PathBuf, Box<dyn Error>> {
    let mut folder = ico::IconDir::new(ico::ResourceType::Icon);
    for side in ICO {
        let image = ico::IconImage::from_rgba_data(side, side, plain(&draw(tree, side)?));
        folder.add_entry(ico::IconDirEntry::encode(&image)?);
    }
    folder.write(BufWriter::new(File::create(&path)?))?;
    Ok(path)
}

fn macos(tree: &Tree, path: PathBuf) -> Result<PathBuf, Box<dyn Error>> {
    let mut family = icns::IconFamily::new();
    for side in ICNS {
        let data = plain(&draw(tree, side)?);
        let image = icns::Image::from_data(icns::PixelFormat::RGBA, side, side, data)?;
        family.add_icon(&image)?;
    }
    family.write(BufWriter::new(File::create(&path)?))?;
    Ok(path)
}

/// A line a file: the CRC-32 of its bytes, and its path below `assets`.
fn sums(assets: &Path, made: &[PathBuf]) -> Result<String, Box<dyn Error>> {
    let mut lines = String::new();
    for path in made {
        let sum = crc32fast::hash(&fs::read(path)?);
        writeln!(lines, "{sum:08x} {}", path.strip_prefix(assets)?.display())?;
    }
    Ok(lines)
}
