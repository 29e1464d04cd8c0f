//! `import`: any CSV by a mapping, Unkink's own CSV and journals without one.

use super::args::{self, Format};
use super::failure::Failure;
use super::table::one_line;
use super::{Done, Face, Outcome};
use crate::exchange::guess::guess;
use crate::exchange::mapping::{Form, Mapping};
use crate::exchange::own::recognise;
use crate::exchange::plan::{Counts, Plan, merge, plan};
use crate::exchange::read_bytes;
use crate::exchange::table::Table;
use crate::model::journal::Journal;
use crate::store::schema;
use crate::store::seal::Seal;

/// A file that has been read, before the journal is asked.
enum Source {
    Journal(Box<Journal>),
    Table(Table),
}

pub(super) fn run(face: &mut Face<'_>, args: &args::Import) -> Outcome {
    let source = read(face, args)?;
    let today = face.now.today;
    let planned = |journal: &Journal| match &source {
        Source::Journal(other) => Ok(merge(journal, other, args.on_conflict, today)),
        Source::Table(table) => {
            let mapping = mapping(args, table, journal)?;
            Ok::<_, Failure>(plan(journal, table, &mapping, today)?)
        }
    };
    let (plan, done) = if args.dry_run {
        (planned(&face.load()?.journal)?, Done::Well)
    } else {
        face.update(|journal| {
            let plan = planned(journal)?;
            journal.apply(plan.edit.clone())?;
            Ok(plan)
        })?
    };
    let ended = match ended(plan.counts, plan.is_empty()) {
        Done::Well => done,
        badly => {
            face.written = None;
            badly
        }
    };
    report(face, &plan)?;
    Ok(ended)
}

/// Done where anything was taken or was there already; a file without rows asks for nothing.
fn ended(counts: Counts, wrote_nothing: bool) -> Done {
    if counts.rows == 0 || counts.already > 0 || !wrote_nothing {
        Done::Well
    } else {
        Done::Badly
    }
}

fn read(face: &mut Face<'_>, args: &args::Import) -> Result<Source, Failure> {
    let bytes = read_bytes(&args.file)?;
    let braces = bytes.trim_ascii_start().first() == Some(&b'{');
    let format = args
        .format
        .unwrap_or(if braces { Format::Json } else { Format::Csv });
    if format == Format::Csv {
        return Ok(Source::Table(Table::parse(&bytes)?));
    }
    let path = args.file.display();
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

/// The mapping that was told, or that of Unkink's own CSV.
fn mapping(args: &args::Import, table: &Table, journal: &Journal) -> Result<Mapping, Failure> {
    let told = args.date.is_some() || args.name.is_some() || !args.metric.is_empty();
    let mut mapping = match (&args.date, recognise(table, journal.metrics())) {
        (None, Some(own)) if !told => own,
        (None, _) => return Err(Failure::Refused(wanted(table, journal))),
        (Some(date), _) => {
            let metrics = args.metric.clone();
            let form = match (&args.name, &args.value) {
                (Some(name), Some(value)) => Form::Long {
                    name: name.clone(),
                    value: value.clone(),
                    metrics,
                },
                _ => Form::Wide { metrics },
            };
            Mapping::new(date, form)
        }
    };
    mapping.order = args.date_order;
    mapping.time = args.time.clone().or(mapping.time);
    mapping.scales.clone_from(&args.scale);
    mapping.labels.clone_from(&args.label);
    mapping.sessions.clone_from(&args.session);
    mapping.on_conflict = args.on_conflict;
    Ok(mapping)
}

/// What to say to a file whose columns are not told: what it has, and a command to begin with.
fn wanted(table: &Table, journal: &Journal) -> String {
    let guess = guess(table, journal.metrics());
    let quoted = |text: &str| {
        let plain = text.chars().all(|c| c.is_alphanumeric() || c == '_');
        if plain {
            text.to_owned()
        } else {
            format!("\"{text}\"")
        }
    };
    let mut words = vec![format!(
        "--date {}",
        guess.date.as_deref().map_or("COLUMN".into(), quoted)
    )];
    if let (Some((name, _)), Some(value)) = (&guess.names, &guess.value) {
        words.push(format!("--name {} --value {}", quoted(name), quoted(value)));
    }
    let metrics = guess.metrics.iter();
    words.extend(metrics.map(|(id, name)| format!("--metric {id}={}", quoted(name))));
    if words.len() == 1 {
        let column = guess.numeric.first().map_or("COLUMN".into(), |c| quoted(c));
        words.push(format!("--metric pain={column}"));
    }
    format!(
        "Say what the columns mean, perhaps: {}. The columns are: {}.",
        words.join(" "),
        table.headers.join(", ")
    )
}

fn report(face: &mut Face<'_>, plan: &Plan) -> Result<(), Failure> {
    for name in &plan.unseen {
        face.warn(&format!("No row is called \"{name}\"."));
    }
    for refusal in &plan.refusals {
        // Where the messages can't be written, the count still tells.
        let _ = writeln!(face.err, "{}", one_line(&refusal.to_string()));
    }
    writeln!(face.out, "{}", plan.counts)?;
    Ok(())
}
