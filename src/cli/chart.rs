//! `chart`: a chart of the journal as SVG or PNG, or its data as CSV.

use std::ops::RangeInclusive;
use std::path::Path;

use chrono::NaiveDate;

use super::about;
use super::args;
use super::days::{self, Range};
use super::export;
use super::failure::Failure;
use super::week;
use super::{Face, Outcome};
use crate::analysis::looks::main_kind;
use crate::analysis::schedule::running;
use crate::chart::trend::View;
use crate::drawing::palette::Palette;
use crate::drawing::png::{SHARP, png};
use crate::drawing::svg::svg;
use crate::drawing::{Look, draw};
use crate::model::error::EditError;
use crate::model::journal::Journal;
use crate::report::pictures::{self, Asked, Subject};
use crate::words::experiment;

/// How the chart is written.
#[derive(Clone, Copy)]
enum Form {
    Svg,
    Png,
    Csv,
}

pub(super) fn run(face: &mut Face<'_>, args: &args::Chart) -> Outcome {
    let form = told_by(&args.out).ok_or_else(|| {
        let message = "The form is open: name a file that ends in .svg, .png or .csv";
        Failure::Usage(message.into())
    })?;
    let today = face.now.today;
    let journal = face.known()?;
    let days = days::range(face, args.from.as_deref(), args.to.as_deref())?;
    let asked = asked(&journal, args, days, today)?;
    if let Some(words) = rests(&journal, &asked, today) {
        return Err(Failure::Refused(words));
    }
    let bytes = bytes(&journal, args, &asked, form)?;
    if args.out == Path::new("-") {
        return face.file(|out| Ok(out.write_all(&bytes)?));
    }
    export::save(face, &args.out, &bytes, args.force)
}

/// Why a chart of what followed sessions rests: an experiment on them goes on.
fn rests(journal: &Journal, asked: &Asked, today: NaiveDate) -> Option<String> {
    if !matches!(
        asked.subject,
        Subject::Gaps | Subject::Curve | Subject::BeforeAfter
    ) {
        return None;
    }
    let with = asked.with.as_deref();
    let usual = || main_kind(journal).filter(|_| with.is_none());
    let kind = asked.kind.clone().or_else(usual);
    let metrics = asked.metrics(journal);
    let mut running = metrics.iter().filter_map(|metric| {
        running(journal, &metric.id, (kind.as_ref(), with), today).filter(|plan| !plan.watch)
    });
    running
        .next()
        .map(|plan| experiment::rests(plan, journal.metrics()))
}

fn told_by(path: &Path) -> Option<Form> {
    if path == Path::new("-") {
        return Some(Form::Svg);
    }
    let extension = path.extension()?.to_str()?.to_lowercase();
    match extension.as_str() {
        "svg" => Some(Form::Svg),
        "png" => Some(Form::Png),
        "csv" => Some(Form::Csv),
        _ => None,
    }
}

fn asked(
    journal: &Journal,
    args: &args::Chart,
    days: Range,
    today: NaiveDate,
) -> Result<Asked, Failure> {
    let id = |name: &String| {
        let found = journal.metrics().find(name).map(|metric| metric.id.clone());
        found.ok_or_else(|| EditError::UnknownMetric(name.clone()))
    };
    let range = range(journal, args, days, today)?;
    let behind = args
        .compare
        .then(|| View::of(range.clone()).against_before());
    Ok(Asked {
        metrics: args.metric.iter().map(id).collect::<Result<_, _>>()?,
        behind: behind.and_then(|view| view.behind),
        kind: about::kind(journal, args.kind.as_deref()),
        with: about::person(journal, args.with.as_deref()),
        columns: usize::from(args.width),
        week_start: args.week_start.unwrap_or_else(week::usual),
        ..Asked::of(args.subject, range)
    })
}

fn range(
    journal: &Journal,
    args: &args::Chart,
    days: Range,
    today: NaiveDate,
) -> Result<RangeInclusive<NaiveDate>, Failure> {
    let usual = pictures::usual_range(journal, args.subject, today);
    let to = days.to.unwrap_or(*usual.end());
    let from = days.from.unwrap_or((*usual.start()).min(to));
    days::in_order(from, to)?;
    Ok(from..=to)
}

fn bytes(
    journal: &Journal,
    args: &args::Chart,
    asked: &Asked,
    form: Form,
) -> Result<Vec<u8>, Failure> {
    if matches!(form, Form::Csv) {
        return Ok(pictures::table(journal, asked).to_csv().into_bytes());
    }
    let palette = if args.dark {
        Palette::DARK
    } else {
        Palette::LIGHT
    };
    let look = Look::alone(args.width.into(), palette);
    let scene = draw(&pictures::chart(journal, asked), &look);
    match form {
        Form::Png => png(&scene, SHARP).map_err(|error| Failure::Refused(error.to_string())),
        Form::Svg | Form::Csv => Ok(svg(&scene).into_bytes()),
    }
}
