//! `export`: the journal as CSV for spreadsheets, or whole as JSON.

use std::io::Write;
use std::path::Path;

use super::args::{self, Format};
use super::days::{self, Range};
use super::failure::Failure;
use super::{Face, Outcome};
use crate::exchange::csv_out::{Options, left_out, to_csv};
use crate::model::journal::Journal;
use crate::store::output::{Clear, OutputError, Over};
use crate::store::{FileState, schema};

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
    let range = days::range(face, args.from.as_deref(), args.to.as_deref())?;
    let options = options(args, range, &loaded.journal, format)?;
    if let Some(words) = left_out(&loaded.journal).filter(|_| format == Format::Csv) {
        face.remark(&words);
    }
    let put = |out: &mut dyn Write| put(&loaded.journal, format, &options, out);
    if args.out == Path::new("-") {
        return face.file(put);
    }
    let mut bytes = Vec::new();
    put(&mut bytes)?;
    save(face, &args.out, &bytes, args.force)
}

/// What is chosen of the journal. Its own format holds all of it, always.
fn options(
    args: &args::Export,
    range: Range,
    journal: &Journal,
    format: Format,
) -> Result<Options, Failure> {
    let find = |name: &String| {
        let metric = journal.metrics().find(name);
        let metric =
            metric.ok_or_else(|| Failure::Usage(format!("There is no metric \"{name}\"")))?;
        Ok(metric.id.clone())
    };
    let options = Options {
        from: range.from,
        to: range.to,
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

/// Writes what was made of a journal; what is there stays, unless `force` says that it may go.
pub(super) fn save(face: &mut Face<'_>, out: &Path, bytes: &[u8], force: bool) -> Outcome {
    let store = face.store()?;
    let clear = Clear {
        journal: store.path(),
        settings: None,
    };
    let over = if force { Over::Replace } else { Over::Refuse };
    match clear.save(out, bytes, over) {
        Ok(durability) => Ok(face.wrote(durability)),
        Err(OutputError::Exists { path }) => Err(Failure::Refused(format!(
            "There is a file of that name already, and it is left as it is. Choose another name, or add --force to replace it. File: {}",
            path.display()
        ))),
        Err(OutputError::NotAFile { path }) => Err(Failure::Refused(format!(
            "A pipe or a device is there, and only a file is ever written or replaced. Name a file; or write - in its place, and send it on with > or |. Path: {}",
            path.display()
        ))),
        Err(error) => Err(Failure::Refused(error.to_string())),
    }
}

fn told_by(path: &Path) -> Option<Format> {
    let extension = path.extension()?.to_str()?.to_lowercase();
    match extension.as_str() {
        "csv" => Some(Format::Csv),
        "json" => Some(Format::Json),
        _ => None,
    }
}

fn put(
    journal: &Journal,
    format: Format,
    options: &Options,
    out: &mut dyn Write,
) -> Result<(), Failure> {
    match format {
        Format::Json => out.write_all(&schema::to_bytes(journal))?,
        Format::Csv => to_csv(journal, options, out)?,
    }
    Ok(())
}
