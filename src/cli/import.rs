//! `import`: exports of other programs, any table by a mapping, Unkink's own files.

mod told;
mod turn;

use std::path::{Path, PathBuf};

use super::args::{self, Format};
use super::failure::Failure;
use super::{Done, Face, Outcome};
use crate::exchange::files::{Files, Progress};
use crate::exchange::formats::{Found, Source as Table, open};
use crate::exchange::mapping::{Mapping, Replace};
use crate::exchange::plan::{Plan, RowCounts, merge, plan};
use crate::exchange::remembered::Remembered;
use crate::exchange::table;
use crate::model::journal::Journal;
use crate::model::metric::Metrics;
use crate::store::seal::Seal;
use crate::store::{schema, settings};

/// A file that has been read, before the journal is asked.
enum Source {
    Journal(Box<Journal>),
    Table(Box<Table>),
}

/// Brings in one file, and says what became of it.
pub(super) fn run(face: &mut Face<'_>, args: &args::Import, file: &Path) -> Outcome {
    let source = read(face, args, file)?;
    let today = face.now.today;
    let replace = replace(args);
    let remembered = remembered();
    let planned = |journal: &Journal| match &source {
        Source::Journal(other) => Ok((merge(journal, other, &replace, today), None)),
        Source::Table(source) => {
            let mapping = told::mapping(args, source, journal, &remembered)?;
            let mut plan = plan(journal, &source.table, &mapping, &replace, today)?;
            turn::turn(args, journal, &mut plan)?;
            Ok::<_, Failure>((plan, Some(mapping)))
        }
    };
    let ((plan, mapping), done) = if args.dry_run {
        (planned(&face.load()?.journal)?, Done::Well)
    } else {
        face.enter(|journal| {
            let planned = planned(journal)?;
            journal.apply(planned.0.edit.clone())?;
            Ok(planned)
        })?
    };
    if let (Source::Table(source), Some(mapping)) = (&source, &mapping) {
        let write_down = !args.dry_run && plan.counts.refused < plan.counts.rows;
        known(face, source, mapping, remembered, write_down);
        if args.dry_run {
            face.say(source.format)?;
        }
    }
    let ended = match ended(plan.counts, plan.is_empty()) {
        Done::Well => done,
        badly => {
            face.written = None;
            badly
        }
    };
    let aside = match &source {
        Source::Table(source) => source.aside.as_slice(),
        Source::Journal(_) => &[],
    };
    report(face, &plan, aside, args.dry_run)?;
    Ok(ended)
}

/// What the words say of values that differ.
fn replace(args: &args::Import) -> Replace {
    Replace {
        all: args.on_conflict == args::OnConflict::Replace,
        names: args.replace.iter().cloned().collect(),
        cells: std::collections::BTreeSet::new(),
    }
}

/// Done where anything was taken or was there already; a file without rows asks for nothing.
fn ended(counts: RowCounts, wrote_nothing: bool) -> Done {
    if counts.rows == 0 || counts.already > 0 || !wrote_nothing {
        Done::Well
    } else {
        Done::Badly
    }
}

/// Where mappings are remembered, for the window too.
fn mappings() -> Option<PathBuf> {
    let settings = settings::default_path()?;
    Some(settings::mappings_beside(&settings))
}

fn remembered() -> Remembered {
    let text = mappings().and_then(|file| settings::read(&file).ok()?);
    text.map_or_else(Remembered::default, |text| Remembered::from_text(&text))
}

/// Says how the columns were understood where nobody told it just now, and remembers it for the header.
fn known(
    face: &mut Face<'_>,
    source: &Table,
    mapping: &Mapping,
    mut remembered: Remembered,
    write_down: bool,
) {
    let before = remembered.of(&source.table);
    if mapping.exact {
        return;
    }
    let is_remembered = before == Some(mapping);
    if !write_down || is_remembered {
        let how = if is_remembered { " (remembered)" } else { "" };
        face.remark(&format!("columns{how}: {}", told::words(mapping).join(" ")));
    }
    let told = source.mapping.as_ref() != Some(mapping);
    if write_down
        && !is_remembered
        && told
        && let Some(file) = mappings()
    {
        remembered.put(&source.table, mapping.clone());
        if let Err(error) = settings::save(&file, &remembered.to_text()) {
            face.warn(&format!("The columns are not remembered: {error}"));
        }
    }
}

fn read(face: &mut Face<'_>, args: &args::Import, file: &Path) -> Result<Source, Failure> {
    // The journal is read once, when it is asked: until then the built-in metrics do.
    let metrics = Metrics::default();
    let mut files = Files::open(file, &Progress::default())?;
    let found = match args.format {
        None => open(files, &metrics)?,
        Some(Format::Json) => Found::Journal(files.bytes(0)?),
        Some(Format::Csv) => Found::Table(Box::new(Table::plain(
            table::Table::parse(&files.bytes(0)?)?,
            &metrics,
        ))),
    };
    let bytes = match found {
        Found::Table(source) => return Ok(Source::Table(source)),
        Found::Journal(bytes) => bytes,
    };
    let path = file.display();
    let read = schema::from_bytes(&bytes);
    let read = read.map_err(|error| Failure::Refused(format!("{error} File: {path}")))?;
    if read.version > schema::VERSION {
        let message = "The file is a journal of a newer Unkink. Update Unkink to import it. File";
        return Err(Failure::Refused(format!("{message}: {path}")));
    }
    if read.seal == Seal::Mismatch {
        face.warn(&format!(
            "The imported journal was edited or damaged elsewhere. File: {path}"
        ));
    }
    Ok(Source::Journal(Box::new(read.journal)))
}

fn report(
    face: &mut Face<'_>,
    plan: &Plan,
    aside: &[String],
    dry_run: bool,
) -> Result<(), Failure> {
    for name in &plan.unseen {
        face.warn(&format!("No row is called \"{name}\"."));
    }
    for words in aside {
        face.warn(words);
    }
    for words in turn::assumed(plan) {
        face.warn(&words);
    }
    if !plan.unused.is_empty() {
        let names = plan.unused.join(", ");
        face.warn(&format!("Nothing is taken from these columns: {names}."));
    }
    for refusal in &plan.refusals {
        // Where the messages can't be written, the count still tells.
        face.remark(&refusal.to_string());
    }
    if dry_run {
        preview(face, plan)?;
    }
    face.say(&format!("{}", plan.counts))?;
    Ok(())
}

/// What would come, and what stands in its way.
fn preview(face: &mut Face<'_>, plan: &Plan) -> Result<(), Failure> {
    for line in plan.seen.lines() {
        face.say(&line)?;
    }
    for conflict in &plan.conflicts {
        face.say(&conflict.to_string())?;
    }
    Ok(())
}
