//! Between the import page and `exchange`: the file is read on a thread, the plan made on request.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver};

use chrono::NaiveDate;

use super::document::Wake;
use crate::exchange::dates::DateOrder as Order;
use crate::exchange::guess::guess;
use crate::exchange::mapping::{Form, Mapping};
use crate::exchange::plan::{Plan, plan};
use crate::exchange::table::Table;
use crate::exchange::{own, read};
use crate::model::edit::Edit;
use crate::model::journal::Journal;
use crate::model::metric::MetricId;
use crate::ui::state::{Choices, Counts, DateOrder, ImportState, Meaning, Outcome, Sheet};
use crate::ui::views::import::meanings;

/// Rows of the table that the page shows.
const HEAD: usize = 4;
/// A column with more different words than this holds no names.
const MOST_NAMES: usize = 40;

/// What a thread has found.
enum Found {
    /// The desktop's dialog was answered.
    File(Option<PathBuf>),
    /// A file was read.
    Table(Result<Table, String>),
}

/// The file that is being brought in, and the threads that read it.
#[derive(Default)]
pub struct Importer {
    waiting: Option<Receiver<Found>>,
    table: Option<Table>,
    own: Option<Mapping>,
}

impl Importer {
    /// Asks the desktop for a file, on a thread.
    pub fn choose(&mut self, wake: &Wake) {
        self.start(wake, || {
            let dialog = rfd::FileDialog::new()
                .set_title("Bring in a file")
                .add_filter("Tables", &["csv", "tsv", "txt"]);
            Found::File(dialog.pick_file())
        });
    }

    /// Reads a file, on a thread.
    pub fn read(&mut self, path: &Path, wake: &Wake) {
        let path = path.to_owned();
        self.start(wake, move || {
            Found::Table(read(&path).map_err(|error| error.to_string()))
        });
    }

    fn start(&mut self, wake: &Wake, work: impl FnOnce() -> Found + Send + 'static) {
        let (send, receive) = mpsc::channel();
        let wake = wake.clone();
        let thread = std::thread::Builder::new()
            .name("import".into())
            .spawn(move || {
                // The page may be gone by then; its answer is not needed then.
                let _ = send.send(work());
                wake();
            });
        self.waiting = thread.is_ok().then_some(receive);
    }

    /// Takes what a thread has found into the page's state.
    pub fn poll(
        &mut self,
        state: &mut ImportState,
        journal: &Journal,
        today: NaiveDate,
        wake: &Wake,
    ) {
        let Some(found) = self
            .waiting
            .as_ref()
            .and_then(|waiting| waiting.try_recv().ok())
        else {
            return;
        };
        self.waiting = None;
        match found {
            Found::File(None) => {}
            Found::File(Some(path)) => {
                state.path = path.display().to_string();
                self.read(&path, wake);
            }
            Found::Table(Err(words)) => {
                (state.sheet, state.outcome) = (None, Outcome::Failed(words));
            }
            Found::Table(Ok(table)) => {
                self.own = own::recognise(&table, journal.metrics());
                let sheet = sheet(&table, self.own.is_some());
                state.choices = choices(&table, &sheet, journal);
                state.sheet = Some(sheet);
                state.outcome = Outcome::None;
                self.table = Some(table);
                if self.own.is_some() {
                    self.preview(state, journal, today);
                }
            }
        }
    }

    /// Plans the import as the page's choices say.
    pub fn plan(
        &self,
        journal: &Journal,
        choices: &Choices,
        today: NaiveDate,
    ) -> Result<Plan, String> {
        let table = self.table.as_ref().ok_or("No file has been read yet.")?;
        let mapping = match &self.own {
            Some(mapping) => mapping.clone(),
            None => mapping(table, choices)?,
        };
        plan(journal, table, &mapping, today).map_err(|error| error.to_string())
    }

    /// Shows what would be brought in.
    pub fn preview(&self, state: &mut ImportState, journal: &Journal, today: NaiveDate) {
        state.outcome = match self.plan(journal, &state.choices, today) {
            Ok(plan) => Outcome::Preview(counts(&plan)),
            Err(words) => Outcome::Failed(words),
        };
    }

    /// The edit that brings in what can be brought in.
    pub fn take(
        &self,
        state: &mut ImportState,
        journal: &Journal,
        today: NaiveDate,
    ) -> Option<Edit> {
        match self.plan(journal, &state.choices, today) {
            Ok(plan) => {
                state.outcome = Outcome::Taken(counts(&plan));
                Some(plan.edit)
            }
            Err(words) => {
                state.outcome = Outcome::Failed(words);
                None
            }
        }
    }
}

fn counts(plan: &Plan) -> Counts {
    let counts = &plan.counts;
    Counts {
        read: counts.rows,
        taken: counts.taken,
        already: counts.already,
        conflicts: counts.conflicts,
        refused: plan.refusals.iter().map(ToString::to_string).collect(),
    }
}

fn sheet(table: &Table, own: bool) -> Sheet {
    let words = |column: usize| {
        let mut words: Vec<String> = Vec::new();
        for (_, word) in table.filled(column) {
            if !words.iter().any(|w| w == word) {
                words.push(word.to_owned());
            }
            if words.len() > MOST_NAMES {
                return Vec::new();
            }
        }
        words
    };
    Sheet {
        headers: table.headers.clone(),
        rows: table
            .rows
            .iter()
            .take(HEAD)
            .map(|row| row.cells.clone())
            .collect(),
        count: table.rows.len(),
        words: (0..table.headers.len()).map(words).collect(),
        own,
    }
}

/// The choices that suggest themselves.
fn choices(table: &Table, sheet: &Sheet, journal: &Journal) -> Choices {
    let guess = guess(table, journal.metrics());
    let at = |name: &str| table.headers.iter().position(|h| h == name);
    let long = guess.names.as_ref().zip(guess.value.as_ref());
    let mut choices = Choices {
        date: guess.date.as_deref().and_then(at).unwrap_or(0),
        order: DateOrder::Shows,
        long: long.and_then(|((name, _), value)| Some((at(name)?, at(value)?))),
        meanings: Vec::new(),
        range: ["0".into(), "10".into()],
    };
    choices.meanings = meanings(sheet, &choices);
    for (name, meaning) in &mut choices.meanings {
        let matched = guess.metrics.iter().find(|(_, column)| column == name);
        if let Some((metric, _)) = matched {
            *meaning = Meaning::Metric(MetricId::new(metric));
        }
    }
    choices
}

fn mapping(table: &Table, choices: &Choices) -> Result<Mapping, String> {
    let header = |at: usize| {
        table
            .headers
            .get(at)
            .cloned()
            .ok_or("That column is not in the file.")
    };
    let metric = |name: &String, meaning: &Meaning| match meaning {
        Meaning::LeaveOut => None,
        Meaning::Metric(id) => Some((id.to_string(), name.clone())),
        Meaning::Own => Some((name.clone(), name.clone())),
    };
    let metrics: Vec<_> = choices
        .meanings
        .iter()
        .filter_map(|(name, meaning)| metric(name, meaning))
        .collect();
    if metrics.is_empty() {
        return Err("Choose at least one column that is a score.".into());
    }
    let scales = range(&choices.range)?
        .map(|range| metrics.iter().map(|(m, _)| (m.clone(), range)).collect());
    let form = match choices.long {
        Some((name, value)) => Form::Long {
            name: header(name)?,
            value: header(value)?,
            metrics,
        },
        None => Form::Wide { metrics },
    };
    let mut mapping = Mapping::new(&header(choices.date)?, form);
    mapping.scales = scales.unwrap_or_default();
    mapping.order = match choices.order {
        DateOrder::Shows => None,
        DateOrder::DayFirst => Some(Order::Dmy),
        DateOrder::MonthFirst => Some(Order::Mdy),
    };
    Ok(mapping)
}

/// The range of the file's scores; none where it is the journal's own, 0 to 10.
fn range([low, high]: &[String; 2]) -> Result<Option<(f64, f64)>, String> {
    let number = |text: &String| {
        let number = text
            .trim()
            .replace(',', ".")
            .parse::<f64>()
            .ok()
            .filter(|n| n.is_finite());
        number.ok_or_else(|| format!("{text} is not a number. Write the lowest and the highest score of the file, like 0 and 10."))
    };
    let (low, high) = (number(low)?, number(high)?);
    if low >= high {
        return Err("The lowest score of the file must be below its highest.".into());
    }
    Ok(((low, high) != (0.0, 10.0)).then_some((low, high)))
}
