//! `import`: exports of other programs, any table by a mapping, Unkink's own files.

mod told;
mod turn;

pub(super) use told::quoted;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::args::{self, Format};
use super::failure::Failure;
use super::{Done, Face, Outcome};
use crate::exchange::another::merge;
use crate::exchange::decode::Letters;
use crate::exchange::files::{Files, Progress};
use crate::exchange::formats::{Found, Source as Table, call, named_by_loop, open};
use crate::exchange::known::Known;
use crate::exchange::mapping::{Mapping, Replace, Role};
use crate::exchange::plan::{Plan, RowCounts, plan};
use crate::exchange::remembered::{Remembered, learned};
use crate::exchange::table;
use crate::exchange::{NAMED, listed, more};
use crate::model::journal::Journal;
use crate::model::metric::Metrics;
use crate::model::typed::shown;
use crate::store::seal::Seal;
use crate::store::{schema, settings};

/// A file that has been read, before the journal is asked.
enum Source {
    Journal(Box<Journal>),
    Table(Box<Table>),
}

/// Brings in one file, and says what became of it; what goes wrong with it is said with its name.
pub(super) fn run(face: &mut Face<'_>, args: &args::Import, file: &Path) -> Outcome {
    let ended = bring_in(face, args, file, None);
    ended
        .map(|(done, _)| done)
        .map_err(|failure| named(failure, file))
}

/// As [`run`], of a file in a watched folder whose values may be known, with those that are not.
pub(super) fn watched(
    face: &mut Face<'_>,
    args: &args::Import,
    file: &Path,
    known: &Arc<Known>,
) -> Result<(Done, Vec<u64>), Failure> {
    let ended = bring_in(face, args, file, Some(known.clone()));
    ended.map_err(|failure| named(failure, file))
}

/// A failure of this file with its name. What goes wrong with the journal has a name of its own.
fn named(failure: Failure, file: &Path) -> Failure {
    let of_file = match &failure {
        Failure::Refused(_) | Failure::Edit(_) | Failure::Import(_) => failure.to_string(),
        _ => return failure,
    };
    let path = file.display().to_string();
    if of_file.contains(&path) {
        return failure;
    }
    Failure::Refused(format!("{}. File: {path}", of_file.trim_end_matches('.')))
}

fn bring_in(
    face: &mut Face<'_>,
    args: &args::Import,
    file: &Path,
    known_values: Option<Arc<Known>>,
) -> Result<(Done, Vec<u64>), Failure> {
    let source = read(face, args, file)?;
    let today = face.now.today;
    let replace = Replace {
        known: known_values,
        ..replace(args)
    };
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
        known(face, (source, mapping), remembered, (args, write_down));
        if args.dry_run {
            face.say(source.format)?;
        }
    }
    // What differs in a watched folder is told once: it is for the person to choose, and comes no more by itself.
    let is_told = args.watch.is_some() && plan.counts.conflicts > 0;
    let ended = match ended(plan.counts, plan.is_empty()) {
        _ if is_told => done,
        Done::Well => done,
        badly => {
            face.written = None;
            badly
        }
    };
    let aside = match &source {
        Source::Table(source) => source.aside.as_slice(),
        Source::Journal(_) => {
            told_in_vain(face, args);
            &[]
        }
    };
    report(face, &plan, aside, args.dry_run)?;
    let keeps_all = Replace {
        adds: replace.adds,
        known: replace.known.clone(),
        ..Replace::default()
    };
    if is_told && replace == keeps_all {
        let file = quoted(&file.display().to_string());
        let journal = face.named.as_ref();
        let journal =
            journal.map(|path| format!(" --journal {}", quoted(&path.display().to_string())));
        let journal = journal.unwrap_or_default();
        face.remark(&format!(
            "Your values stay. To take those of the file: unkink-cli{journal} import {file} --on-conflict replace"
        ));
    }
    Ok((ended, plan.brought))
}

/// What the words say of values that differ.
fn replace(args: &args::Import) -> Replace {
    Replace {
        all: args.on_conflict == args::OnConflict::Replace,
        names: args.replace.iter().cloned().collect(),
        kept: (args.keep.iter().cloned().collect(), BTreeSet::new()),
        adds: args.watch.is_some(),
        ..Replace::default()
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

/// Says how the columns were understood where not all of it was told just now, and remembers it for the header.
fn known(
    face: &mut Face<'_>,
    (source, mapping): (&Table, &Mapping),
    mut remembered: Remembered,
    (args, write_down): (&args::Import, bool),
) {
    if mapping.exact {
        told_in_vain(face, args);
        return;
    }
    let names = !args.tag.is_empty() || !args.leave_out.is_empty();
    if names && mapping.column(&Role::Name).is_none() {
        face.warn("--tag and --leave-out are of names in a table of a row a score: they are not used here.");
    }
    let mapping = &learned(source, mapping);
    let before = remembered.of(source);
    let is_remembered = before == Some(mapping);
    let of_format = source.mapping.as_ref() == Some(mapping);
    let is_laid_over = args.date.is_none() && !told::told(args, false).is_empty();
    if !write_down || is_remembered || is_laid_over {
        let how = match (is_remembered, is_laid_over, write_down) {
            (true, ..) => " (remembered)",
            (false, true, true) => " (with what was told now, remembered from now on)",
            (false, true, false) => " (with what was told now, not remembered)",
            (false, false, _) => "",
        };
        face.remark(&format!("columns{how}: {}", told::words(mapping).join(" ")));
    }
    if write_down
        && !is_remembered
        && (!of_format || before.is_some())
        && let Some(file) = mappings()
    {
        remembered.put(source, mapping);
        if let Err(error) = settings::save(&file, &remembered.to_text()) {
            face.warn(&format!("The columns are not remembered: {error}"));
        }
    }
}

/// Says that what was told of columns counts for nothing, as Unkink's own files need nothing told.
fn told_in_vain(face: &mut Face<'_>, args: &args::Import) {
    let mut told = told::told(args, false);
    // Which way a new score is better is said by none of its own files without a row for it.
    (told.higher, told.lower) = Default::default();
    if !told.is_empty() {
        face.warn("The file is Unkink's own and says itself what it holds: what was told of its columns is not used.");
    }
}

fn read(face: &mut Face<'_>, args: &args::Import, file: &Path) -> Result<Source, Failure> {
    // The journal is read once, when it is asked: until then the built-in metrics do.
    let metrics = Metrics::default();
    let mut files = Files::open(file, &Progress::default())?;
    if let Some(encoding) = &args.encoding {
        files.read_as(encoding);
    }
    let found = match args.format {
        None => open(files, &metrics)?,
        Some(Format::Json) => Found::Journal(files.bytes(0)?),
        Some(Format::Csv) => {
            let table = table::Table::parse(&files.bytes(0)?)?;
            Found::Table(Box::new(Table::plain(table, &metrics).with_broken()))
        }
    };
    let bytes = match found {
        Found::Table(mut source) => {
            habit(face, args, &mut source, file);
            let other = source.table.letters.as_ref().and_then(Letters::other);
            source.aside.extend(other.map(|other| {
                format!("To read it otherwise, give the same command again with --encoding, like --encoding {other}.")
            }));
            return Ok(Source::Table(source));
        }
        Found::Journal(bytes) => bytes,
    };
    let path = file.display();
    let read = schema::from_bytes(&bytes);
    let read = read.map_err(|error| Failure::Refused(error.of_brought_in(file)))?;
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

/// Says what the habit of a file of Loop is called: as it was told, or as Loop names the file.
fn habit(face: &mut Face<'_>, args: &args::Import, source: &mut Table, file: &Path) {
    let told = args.habit.as_deref().filter(|name| !name.trim().is_empty());
    if source.table.unnamed.is_none() {
        if args.habit.is_some() {
            face.warn("The file says itself what its habits are called: --habit is not used here.");
        }
    } else if let Some(name) = told {
        call(&mut source.table, name);
    } else if let Some(name) = std::path::absolute(file)
        .ok()
        .and_then(|file| named_by_loop(&file))
    {
        face.remark(&format!(
            "The habit is called \"{}\" here, as Loop names its file, without the signs that no file's name has. To call it otherwise, give the command with --habit NAME.",
            shown(&name)
        ));
        call(&mut source.table, &name);
    }
}

fn report(
    face: &mut Face<'_>,
    plan: &Plan,
    aside: &[String],
    dry_run: bool,
) -> Result<(), Failure> {
    let unseen = plan.unseen.iter();
    let unseen = unseen.map(|name| format!("No row is called \"{name}\"."));
    first(unseen, |words| face.warn(&words));
    let unsaid = plan.unsaid.iter();
    let unsaid = unsaid.map(|(column, word)| {
        format!("No cell of \"{}\" says \"{}\".", shown(column), shown(word))
    });
    first(unsaid, |words| face.warn(&words));
    for words in aside {
        face.warn(words);
    }
    first(turn::assumed(plan), |words| face.warn(&words));
    first(told::beyond(plan), |words| face.warn(&words));
    if !plan.unused.is_empty() {
        let names = listed(&plan.unused);
        face.warn(&format!("Nothing is taken from these columns: {names}."));
    }
    // Where the messages can't be written, the count still tells.
    let refused = plan.refusals.iter().map(ToString::to_string);
    first_of(refused, plan.unnamed, |words| face.remark(&words));
    first(told::unscored(plan), |words| face.warn(&words));
    first(plan.told.iter().cloned(), |words| face.remark(&words));
    if dry_run {
        preview(face, plan)?;
    } else {
        plan.seen
            .rounding()
            .into_iter()
            .for_each(|words| face.warn(&words));
        let conflicts = plan.conflicts.iter().map(ToString::to_string);
        first_of(conflicts, plan.unlisted()[0], |words| face.remark(&words));
    }
    face.say(&format!("{}", plan.counts))?;
    Ok(())
}

/// Says the first of very many lines, and how many more there are: a terminal is no place to read them all.
fn first(lines: impl Iterator<Item = String>, say: impl FnMut(String)) {
    first_of(lines, 0, say);
}

/// As [`first`], with those that nobody listed among the others.
fn first_of(lines: impl Iterator<Item = String>, unlisted: usize, mut say: impl FnMut(String)) {
    let mut all = 0;
    for line in lines {
        all += 1;
        if all <= NAMED {
            say(line);
        }
    }
    more(all + unlisted).into_iter().for_each(say);
}

/// What would come, and what stands in its way.
fn preview(face: &mut Face<'_>, plan: &Plan) -> Result<(), Failure> {
    for line in plan.seen.lines() {
        face.say(&line)?;
    }
    let mut said = Ok(());
    let conflicts = plan.conflicts.iter().map(ToString::to_string);
    first_of(conflicts, plan.unlisted()[0], |line| {
        if said.is_ok() {
            said = face.say(&line);
        }
    });
    Ok(said?)
}
