//! `export`: the journal as CSV for spreadsheets, or whole as JSON.

use std::path::Path;

use super::args::{self, Format};
use super::failure::Failure;
use super::{Face, Outcome};
use crate::exchange::csv_out::{Options, to_csv};
use crate::model::journal::Journal;
use crate::store::{FileState, Store, file, schema};

pub(super) fn run(face: &mut Face<'_>, args: &args::Export) -> Outcome {
    let format = args.format.or_else(|| told_by(&args.out)).ok_or_else(|| {
        let message = "The format is open: name a file that ends in .csv or .json, or add --format";
        Failure::Usage(message.into())
    })?;
    let store = face.store()?;
    let loaded = face.load()?;
    let path = store.path().display();
    if loaded.state == FileState::New {
        let message =
            format!("There is no journal yet, so there is nothing to export. File: {path}");
        return Err(Failure::Refused(message));
    }
    let options = options(args, &loaded.journal, format)?;
    let bytes = bytes(&loaded.journal, format, &options)?;
    if args.out == Path::new("-") {
        return face.file(&bytes);
    }
    save(face, &store, &args.out, &bytes)
}

/// What is chosen of the journal. Its own format holds all of it, always.
fn options(args: &args::Export, journal: &Journal, format: Format) -> Result<Options, Failure> {
    let find = |name: &String| {
        let metric = journal.metrics().find(name);
        let metric =
            metric.ok_or_else(|| Failure::Usage(format!("There is no metric \"{name}\"")))?;
        Ok(metric.id.clone())
    };
    let options = Options {
        from: args.from,
        to: args.to,
        metrics: args
            .metric
            .iter()
            .map(find)
            .collect::<Result<_, Failure>>()?,
        long: args.long,
        spreadsheet: args.spreadsheet,
    };
    if format == Format::Json && options != Options::default() {
        let message = "JSON is the journal itself, whole: choose days, metrics and forms for CSV";
        return Err(Failure::Usage(message.into()));
    }
    Ok(options)
}

/// Writes what was made of a journal in one step, but never over the journal.
pub(super) fn save(face: &mut Face<'_>, store: &Store, out: &Path, bytes: &[u8]) -> Outcome {
    if is_same(out, store.path()) {
        let path = store.path().display();
        let message = format!(
            "What is made of a journal never goes over the journal itself. Choose another file than {path}"
        );
        return Err(Failure::Refused(message));
    }
    // The store speaks of a journal that was not saved; here it is a copy of it.
    let durability = file::save(out, bytes)?;
    Ok(face.wrote(durability))
}

fn told_by(path: &Path) -> Option<Format> {
    let extension = path.extension()?.to_str()?.to_lowercase();
    match extension.as_str() {
        "csv" => Some(Format::Csv),
        "json" => Some(Format::Json),
        _ => None,
    }
}

fn bytes(journal: &Journal, format: Format, options: &Options) -> Result<Vec<u8>, Failure> {
    match format {
        Format::Json => Ok(schema::to_bytes(journal)),
        Format::Csv => {
            let mut bytes = Vec::new();
            to_csv(journal, options, &mut bytes)?;
            Ok(bytes)
        }
    }
}

/// Whether two paths are one file.
fn is_same(a: &Path, b: &Path) -> bool {
    match (a.canonicalize(), b.canonicalize()) {
        (Ok(a), Ok(b)) => a == b,
        _ => a == b,
    }
}
