//! What files and the clipboard get of the journal: a report, a chart, a table.

use chrono::NaiveDate;
use egui::ColorImage;

use crate::drawing::palette::Palette;
use crate::drawing::{self, Look, png, svg};
use crate::exchange::csv_out::{Options, to_csv};
use crate::lang::say;
use crate::model::journal::Journal;
use crate::report::content;
use crate::report::outgoing::Outgoing;
use crate::report::writers::html::to_html;
use crate::report::writers::pdf::to_pdf;
use crate::store::schema;
use crate::ui::app::previews;
use crate::ui::settings::one_of;
use crate::ui::state::saving::{Copied, Output};

/// Width of a saved picture in points.
const PICTURE: f32 = 960.0;
/// Pixels a point of a saved PNG.
const FINE: f32 = 2.0;

/// What goes where it can be pasted from.
pub enum Clip {
    /// Rows, with tabs between the cells.
    Text(String),
    /// A picture.
    Picture(ColorImage),
}

/// A chart as it is pasted.
pub(super) fn clip(what: Copied, journal: &Journal, outgoing: &Outgoing) -> Result<Clip, String> {
    match what {
        Copied::Numbers => Ok(Clip::Text(outgoing.table(journal).to_pasted())),
        Copied::Picture { dark } => {
            let (size, pixels) = png::pixels(&scene(journal, outgoing, dark), FINE)
                .map_err(|error| error.to_string())?;
            Ok(Clip::Picture(ColorImage::from_rgba_unmultiplied(
                size, &pixels,
            )))
        }
    }
}

/// A chart as a picture.
fn scene(journal: &Journal, outgoing: &Outgoing, dark: bool) -> drawing::scene::Scene {
    let palette = if dark { Palette::DARK } else { Palette::LIGHT };
    let chart = outgoing.chart(journal).unwrap_or_default();
    drawing::draw(&chart, &Look::alone(PICTURE, palette))
}

/// The file's bytes, in the format of its ending.
pub(super) fn bytes_of(
    output: &Output,
    table: &Options,
    journal: &Journal,
    today: NaiveDate,
    ending: &str,
) -> Result<Vec<u8>, String> {
    let unknown = || {
        let endings: Vec<String> = output.endings().iter().map(|e| format!(".{e}")).collect();
        say::NameMustEnd {
            names: &one_of(&endings),
        }
        .text()
    };
    match (output, ending) {
        (Output::Picture { chart, dark }, "png" | "svg") => {
            let scene = scene(journal, chart, *dark);
            if ending == "svg" {
                return Ok(svg::svg(&scene).into_bytes());
            }
            png::png(&scene, FINE).map_err(|error| error.to_string())
        }
        (Output::Report { options, .. }, "html") => {
            let report = content::content(journal, options, today);
            Ok(to_html(&report).into_bytes())
        }
        (Output::Report { options, paper, .. }, "pdf") => {
            let report = content::content(journal, options, today);
            let fonts = previews::fonts(&report);
            to_pdf(&report, *paper, &fonts).map_err(|error| error.to_string())
        }
        (Output::Journal, "csv") => {
            let mut bytes = Vec::new();
            to_csv(journal, table, &mut bytes).map_err(|error| error.to_string())?;
            Ok(bytes)
        }
        (Output::Journal, "json") => Ok(schema::to_bytes(journal)),
        _ => Err(unknown()),
    }
}
