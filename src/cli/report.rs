//! `report`: a page for a doctor or therapist, PDF or HTML.

use std::collections::BTreeSet;
use std::path::Path;

use super::about;
use super::args::{self, ReportFormat};
use super::days::{self, Range};
use super::export;
use super::failure::Failure;
use super::{Face, Outcome};
use crate::fonts;
use crate::lang::say;
use crate::model::error::EditError;
use crate::model::journal::Journal;
use crate::model::metric::MetricId;
use crate::model::time::check_date;
use crate::report::content::{Options, Part, content};
use crate::report::document::Report;
use crate::report::page::Paper;
use crate::report::writers::fonts::{Fallback, Fonts};
use crate::report::writers::html::to_html;
use crate::report::writers::pdf::to_pdf;

pub(super) fn run(face: &mut Face<'_>, args: &args::Report) -> Outcome {
    let format = args
        .format
        .or_else(|| told_by(&args.out))
        .ok_or_else(|| Failure::Usage(say::ReportFormatOpen.text()))?;
    let journal = face.read()?;
    let range = days::range(face, args.from.as_deref(), args.to.as_deref())?;
    let options = options(&journal, args, range, face.now.today)?;
    let report = content(&journal, &options, face.now.today);
    let bytes = match format {
        ReportFormat::Html => to_html(&report).into_bytes(),
        ReportFormat::Pdf => pdf(&report, args.paper)?,
    };
    if args.out == Path::new("-") {
        return face.file(|out| Ok(out.write_all(&bytes)?));
    }
    export::save(face, &args.out, &bytes, args.force)
}

fn told_by(path: &Path) -> Option<ReportFormat> {
    let extension = path.extension()?.to_str()?.to_lowercase();
    match extension.as_str() {
        "pdf" => Some(ReportFormat::Pdf),
        "html" | "htm" => Some(ReportFormat::Html),
        _ => None,
    }
}

/// What was asked for; dates as everywhere, from 1900 to tomorrow, and not turned round.
fn options(
    journal: &Journal,
    args: &args::Report,
    range: Range,
    today: chrono::NaiveDate,
) -> Result<Options, Failure> {
    for date in range.from.iter().chain(&range.to) {
        check_date(*date, today)?;
    }
    let to = range.to.or(range.from.filter(|from| *from > today));
    let mut options = Options::usual(journal, to.unwrap_or(today));
    options.from = range.from.unwrap_or(options.from);
    days::in_order(options.from, options.to)?;
    options.by.clone_from(&args.name);
    options.reader.clone_from(&args.reader);
    options.kind = about::kind(journal, args.kind.as_deref());
    let metrics: Result<Vec<MetricId>, EditError> = args
        .metric
        .iter()
        .map(|name| {
            let found = journal.metrics().find(name);
            let found = found.ok_or_else(|| EditError::UnknownMetric(name.clone()))?;
            Ok(found.id.clone())
        })
        .collect();
    options.metrics = metrics?;
    options.parts = parts(args);
    Ok(options)
}

fn parts(args: &args::Report) -> BTreeSet<Part> {
    let wanted = [
        (args.helps, Part::Helps),
        (args.trends, Part::Trends),
        (args.sessions, Part::Sessions),
        (args.days, Part::Days),
        (args.notes, Part::Notes),
    ];
    let wanted = wanted.into_iter().filter(|(wanted, _)| *wanted);
    wanted.map(|(_, part)| part).collect()
}

/// The report as PDF, with fonts of this computer where its own have not all letters.
fn pdf(report: &Report, paper: Paper) -> Result<Vec<u8>, Failure> {
    let found = fonts::having(&Fonts::default().missing(report));
    let found = found
        .into_iter()
        .map(|(bytes, index)| Fallback { bytes, index });
    let fonts = Fonts::with(found.collect());
    to_pdf(report, paper, &fonts).map_err(|error| Failure::Refused(error.to_string()))
}
