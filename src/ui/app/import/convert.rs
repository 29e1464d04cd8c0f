//! The words of `exchange` as the page's, and back.

use std::collections::{BTreeMap, BTreeSet};

use super::words;
use crate::exchange::dates::question::{About, Question as Asked};
use crate::exchange::dates::{DateOrder, Epoch, Months, Told, Zeros, Zone};
use crate::exchange::formats::Source;
use crate::exchange::guess::{self, bare, words_in};
use crate::exchange::listed;
use crate::exchange::mapping::{Detail, Mapping, Named, Role};
use crate::exchange::plan::{Plan, Unscored};
use crate::exchange::table::Table;
use crate::lang::{self, say};
use crate::model::journal::Journal;
use crate::model::metric::{Better, MetricId};
use crate::model::name::{fold, same};
use crate::model::scale::Scale;
use crate::model::session::Kind;
use crate::model::typed;
use crate::ui::state::import::{
    Answered, Choice, Choices, Column, Difference, Differing, Meaning, NameMeaning, Preview,
    Question, Sheet, both_ways, fitting,
};

/// Rows of the table that the page shows.
const HEAD: usize = 3;

/// The head of a table that was read.
pub(super) fn sheet(source: &Source, known: bool) -> Sheet {
    let table = &source.table;
    let mut aside = source.aside.clone();
    if table.above > 0 {
        aside.push(say::LinesAbove { n: table.above }.text());
    }
    Sheet {
        format: source.format.to_owned(),
        columns: (0..table.headers.len())
            .map(|at| column(table, at))
            .collect(),
        rows: table
            .rows
            .iter()
            .take(HEAD)
            .map(|row| row.cells.clone())
            .collect(),
        count: table.rows.len(),
        aside,
        unnamed: table.unnamed.is_some(),
        known,
        ..Sheet::default()
    }
}

/// What is said of another journal.
pub(super) fn journal_sheet(other: &Journal) -> Sheet {
    Sheet {
        format: say::UnkinkJournal.text(),
        count: other.days().len() + other.all_sessions().len() + other.trials().len(),
        known: true,
        ..Sheet::default()
    }
}

fn column(table: &Table, at: usize) -> Column {
    let examples = table.filled(at).map(|(_, text)| text);
    let mut seen = BTreeSet::new();
    let fresh = examples.take(40).filter(|text| seen.insert(*text));
    let examples: Vec<String> = fresh.take(3).map(str::to_owned).collect();
    Column {
        name: title(table, at),
        examples,
        labels: words::labels(table, table.filled(at).map(|(_, text)| text)),
        words: words_in(table, at).unwrap_or_default(),
        range: guess::range(table, at),
    }
}

/// The name that a column goes by.
fn title(table: &Table, at: usize) -> String {
    match table.headers[at].as_str() {
        "" => say::ColumnNumbered { n: at + 1 }.text(),
        name => name.to_owned(),
    }
}

/// The choices of a mapping: that of the format, a remembered one, or a guess.
pub(super) fn choices(
    (table, columns): (&Table, &[Column]),
    draft: &Mapping,
    journal: &Journal,
) -> Choices {
    let mut choices = Choices {
        columns: table
            .headers
            .iter()
            .map(|_| Choice::new(Meaning::LeaveOut))
            .collect(),
        blanks: draft.blanks.join(", "),
        habit: table.unnamed.clone().unwrap_or_default(),
        better: better(draft),
        ..Choices::default()
    };
    for (name, role) in &draft.columns {
        let Some(choice) = table.place(name).and_then(|at| choices.columns.get_mut(at)) else {
            continue;
        };
        choice.meaning = meaning(role, journal);
        match role {
            Role::Tags(between) => choice.between.clone_from(between),
            Role::Score(metric) => choice.range = range(draft, metric, journal),
            _ => {}
        }
    }
    fill_names(table, &mut choices, journal);
    if draft.scale.is_some() {
        for (name, choice) in &mut choices.names {
            choice.range = range(draft, name, journal);
        }
    }
    for (name, named) in &draft.names {
        let place = choices.names.iter_mut().find(|(n, _)| same(n, name));
        let Some((_, choice)) = place else { continue };
        choice.meaning = match named {
            Named::Tag => NameMeaning::Tag,
            Named::Out | Named::Whole(_) => NameMeaning::LeaveOut,
            Named::Score(metric) => {
                choice.range = range(draft, metric, journal);
                let known = journal.metrics().find(metric);
                known.map_or(NameMeaning::Own, |m| NameMeaning::Metric(m.id.clone()))
            }
        };
    }
    words::put(columns, draft, &mut choices);
    choices
}

fn better(draft: &Mapping) -> BTreeMap<String, Better> {
    let higher = draft
        .higher
        .iter()
        .map(|name| (name.clone(), Better::Higher));
    let lower = draft.lower.iter().map(|name| (name.clone(), Better::Lower));
    lower.chain(higher).collect()
}

fn range(draft: &Mapping, metric: &str, journal: &Journal) -> [String; 2] {
    let told = draft.scales.iter().find(|(name, _)| name == metric);
    let scale = journal
        .metrics()
        .find(metric)
        .map_or(Scale::NRS, |m| m.scale);
    let of_all = draft.scale.filter(|_| scale == Scale::NRS);
    let own = of_all.unwrap_or((scale.min, scale.max));
    let (low, high) = told.map_or(own, |(_, range)| *range);
    [low.to_string(), high.to_string()]
}

/// What there is to choose for the names, where a column of names is chosen.
pub(super) fn fill_names(table: &Table, choices: &mut Choices, journal: &Journal) {
    let place = |meaning| choices.columns.iter().position(|c| c.meaning == meaning);
    let (column, value) = (place(Meaning::Name), place(Meaning::Value));
    // Once for all names: a name may have as many rows as the file.
    let mut values: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for row in &table.rows {
        let pair = column.zip(value);
        let pair = pair.and_then(|(name, value)| row.cell(name).zip(row.cell(value)));
        if let Some((name, text)) = pair {
            values.entry(fold(name)).or_default().push(text);
        }
    }
    let words = column
        .and_then(|at| words_in(table, at))
        .unwrap_or_default();
    let known = std::mem::take(&mut choices.names);
    choices.names = words
        .into_iter()
        .map(|word| {
            let before = known.iter().find(|(name, _)| *name == word);
            let called = journal.metrics().find(&word).filter(|m| m.is_scored());
            let fresh = called.map_or(NameMeaning::Own, |m| NameMeaning::Metric(m.id.clone()));
            let choice = before.map(|(_, choice)| choice.clone());
            let said = || values.get(&fold(&word)).into_iter().flatten().copied();
            let mut choice = choice.unwrap_or_else(|| Choice {
                range: fitting(called.map(|m| m.scale), guess::range_of(table, said())),
                ..Choice::new(fresh)
            });
            choice.labels = words::labels(table, said());
            (word, choice)
        })
        .collect();
}

fn meaning(role: &Role, journal: &Journal) -> Meaning {
    match role {
        Role::Date => Meaning::Date,
        Role::Time => Meaning::Time,
        Role::Score(metric) => match journal.metrics().find(metric) {
            Some(known) => Meaning::Metric(known.id.clone()),
            None => Meaning::Own,
        },
        Role::Name => Meaning::Name,
        Role::Value => Meaning::Value,
        Role::Session(kind, _) => Meaning::Session(Kind::new(kind)),
        Role::SessionKind => Meaning::SessionKind,
        Role::Minutes => Meaning::Minutes,
        Role::With => Meaning::With,
        Role::Painkiller | Role::Detail(Detail::Medication) => Meaning::Painkiller,
        Role::Note => Meaning::Note,
        Role::Tags(_) | Role::Detail(Detail::Tags) => Meaning::Tags,
        Role::Detail(Detail::Bed) => Meaning::Bed,
        Role::Detail(Detail::Asleep) => Meaning::Asleep,
        Role::Detail(Detail::Awake) => Meaning::Awake,
        Role::Detail(Detail::Up) => Meaning::Up,
        Role::Detail(Detail::MinutesAwake) => Meaning::MinutesAwake,
        Role::Detail(Detail::Awakenings) => Meaning::Awakenings,
        Role::Detail(
            Detail::MinutesAsleep | Detail::Areas | Detail::Sessions | Detail::Metrics,
        ) => Meaning::LeaveOut,
    }
}

fn role(choice: &Choice<Meaning>, header: &str) -> Option<Role> {
    Some(match &choice.meaning {
        Meaning::LeaveOut => return None,
        Meaning::Date => Role::Date,
        Meaning::Time => Role::Time,
        Meaning::Metric(id) => Role::Score(id.to_string()),
        Meaning::Own => Role::Score(bare(header).to_owned()),
        Meaning::Name => Role::Name,
        Meaning::Value => Role::Value,
        Meaning::Note => Role::Note,
        Meaning::Tags => Role::Tags(choice.between.clone()),
        Meaning::Painkiller => Role::Painkiller,
        Meaning::Session(kind) => Role::Session(kind.to_string(), None),
        Meaning::SessionKind => Role::SessionKind,
        Meaning::Minutes => Role::Minutes,
        Meaning::With => Role::With,
        Meaning::Bed => Role::Detail(Detail::Bed),
        Meaning::Asleep => Role::Detail(Detail::Asleep),
        Meaning::Awake => Role::Detail(Detail::Awake),
        Meaning::Up => Role::Detail(Detail::Up),
        Meaning::MinutesAwake => Role::Detail(Detail::MinutesAwake),
        Meaning::Awakenings => Role::Detail(Detail::Awakenings),
    })
}

/// The mapping of the choices; the error says in words what is missing.
pub(super) fn mapping(
    (table, columns): (&Table, &[Column]),
    choices: &Choices,
) -> Result<Mapping, String> {
    let mut mapping = Mapping::default();
    for (at, choice) in choices.columns.iter().enumerate() {
        let header = &table.headers[at];
        let Some(role) = role(choice, header) else {
            continue;
        };
        if let Role::Score(metric) = &role {
            mapping
                .scales
                .push((metric.clone(), scale(header, &choice.range)?));
        }
        mapping = mapping.with(header, role);
    }
    if mapping.column(&Role::Date).is_none() {
        return Err(say::WhichIsDate.text());
    }
    for (name, choice) in &choices.names {
        let named = match &choice.meaning {
            NameMeaning::Metric(id) => Named::Score(id.to_string()),
            NameMeaning::Own => Named::Score(name.clone()),
            NameMeaning::Tag => Named::Tag,
            NameMeaning::LeaveOut => Named::Out,
        };
        if let Named::Score(metric) = &named {
            mapping
                .scales
                .push((metric.clone(), scale(name, &choice.range)?));
        }
        mapping.names.push((name.clone(), named));
    }
    words::tell(table, choices, columns, &mut mapping)?;
    for (name, better) in &choices.better {
        mapping.tell_better(name, *better);
    }
    let blanks = choices.blanks.split(',').map(str::trim);
    mapping.blanks = blanks
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    Ok(mapping)
}

/// The range of a column's scores.
fn scale(column: &str, [low, high]: &[String; 2]) -> Result<(f64, f64), String> {
    let number = |text: &String| {
        typed::number(text).ok_or_else(|| say::RangeNoNumber { told: text, column }.text())
    };
    let (low, high) = (number(low)?, number(high)?);
    if low == high {
        return Err(say::RangeEmpty { column }.text());
    }
    Ok((low, high))
}

/// A question about the dates, in words.
pub(super) fn question(asked: &Asked) -> Question {
    let column = &asked.column;
    let words = match asked.about {
        About::Order => say::AskOrder { column }.text(),
        About::Century => say::AskCentury { column }.text(),
        About::Epoch => say::AskEpoch { column }.text(),
        About::Zone => say::AskZone { told: &asked.times }.text(),
        About::Months => say::AskMonths { column }.text(),
        About::Zeros => say::AskZeros { column }.text(),
    };
    Question {
        words,
        cells: asked.cells.iter().map(|(_, cell)| cell.clone()).collect(),
        ways: asked
            .ways
            .iter()
            .map(|(told, read)| (way(asked.about, told), read.clone()))
            .collect(),
    }
}

/// What was answered about the dates, in words.
pub(super) fn answered(asked: &Asked, now: Told) -> Answered {
    let column = &asked.column;
    let about = match asked.about {
        About::Order => say::DatesIn { column }.text(),
        About::Century => say::YearsIn { column }.text(),
        About::Epoch => say::DaysIn { column }.text(),
        About::Zone => say::TimesIn { column }.text(),
        About::Months => say::MonthsIn { column }.text(),
        About::Zeros => say::ZeroIn { column }.text(),
    };
    let stands = asked.ways.iter().find(|(told, _)| *told == now);
    Answered {
        about,
        now: way(asked.about, &now),
        shown: stands.map_or_else(
            || say::AnsweredElsewhere.text(),
            |(_, read)| both_ways(asked.cells.iter().map(|(_, cell)| cell), read),
        ),
        ways: asked
            .ways
            .iter()
            .map(|(told, _)| way(asked.about, told))
            .collect(),
    }
}

fn way(about: About, told: &Told) -> String {
    if let (About::Zone, Some(zone @ Zone::Minutes(_))) = (about, told.zone) {
        return say::FromUtc { told: &zone.word() }.text();
    }
    match about {
        About::Order => match told.order {
            Some(DateOrder::Dmy) => say::DayFirst.text(),
            Some(DateOrder::Mdy) => say::MonthFirst.text(),
            _ => say::YearFirst.text(),
        },
        About::Century if told.century == Some(1900) => say::Century19.text(),
        About::Century => say::Century20.text(),
        About::Epoch if told.epoch == Some(Epoch::From1904) => say::From1904.text(),
        About::Epoch => say::From1900.text(),
        About::Zone if told.zone == Some(Zone::Here) => say::LocalTime.text(),
        About::Zone => say::TimeOfFile.text(),
        About::Months if told.months == Some(Months::Croatian) => say::CroatianMonths.text(),
        About::Months => say::PolishMonths.text(),
        About::Zeros if told.zeros == Some(Zeros::Scores) => say::ZeroScore.text(),
        About::Zeros => say::ZeroBlank.text(),
    }
}

/// What a plan would do, in words.
pub(super) fn preview(plan: &Plan, journal: &Journal) -> Preview {
    let counts = &plan.counts;
    let name = |id: &str| {
        let metric = journal.metrics().get(&MetricId::new(id));
        let known = metric.map(|metric| metric.title().into_owned());
        let names = || plan.fresh.iter().map(|fresh| &fresh.name);
        let mut fresh = names().filter(|name| MetricId::from_name(name).as_str() == id);
        let known = known.or_else(|| fresh.next().cloned());
        known.unwrap_or_else(|| id.replace('_', " "))
    };
    let mut conflicts: Vec<_> = plan.conflicts.iter().chain(&plan.replaced).collect();
    // In one order, whichever of them are taken: the next click goes where the eye is.
    conflicts.sort_by(|a, b| (a.row, &a.name).cmp(&(b.row, &b.name)));
    let (mut differ, mut within) = (Vec::new(), Vec::new());
    let mut differing = BTreeMap::new();
    for conflict in conflicts {
        let time = conflict.time.map(crate::model::time::clock);
        let date = conflict.date.map(lang::date);
        let name = name(&conflict.name);
        let what = [date, time, Some(name.clone())];
        let difference = Difference {
            key: (conflict.row, conflict.name.clone()),
            what: what.into_iter().flatten().collect::<Vec<_>>().join(", "),
            mine: conflict.stands.clone(),
            theirs: conflict.given.clone(),
            unasked: conflict.unasked,
        };
        if conflict.within {
            within.push(difference);
        } else {
            let id = &conflict.name;
            let of = differing.entry(id.clone()).or_insert_with(|| Differing {
                id: id.clone(),
                called: name,
                ..Differing::default()
            });
            of.unasked += usize::from(conflict.unasked);
            of.asked += usize::from(!conflict.unasked);
            differ.push(difference);
        }
    }
    for (id, [open, settled]) in &plan.untold {
        let of = differing.entry(id.clone()).or_insert_with(|| Differing {
            id: id.clone(),
            called: name(id),
            ..Differing::default()
        });
        of.asked += open + settled;
    }
    let unlisted = plan.unlisted();
    Preview {
        read: counts.rows,
        taken: counts.taken,
        already: counts.already - counts.repeats,
        repeats: counts.repeats,
        brings: !plan.is_empty(),
        conflicts: counts.conflicts,
        parts: counts.parts,
        refused: counts.refused,
        replaced: plan.replaced.len() + unlisted[1],
        unlisted: unlisted[0] + unlisted[1],
        holds: holds(plan),
        last: plan.seen.period.map(|(_, last)| last),
        first: plan.seen.first.values().cloned().collect(),
        refusals: plan.refusals.iter().map(ToString::to_string).collect(),
        unnamed: plan.unnamed,
        differ,
        differing: differing.into_values().collect(),
        within,
        unused: listed(&plan.unused),
        fresh: plan.fresh.iter().map(|fresh| fresh.name.clone()).collect(),
    }
}

fn holds(plan: &Plan) -> Vec<String> {
    let seen = &plan.seen;
    let mut lines = Vec::new();
    if let Some((first, last)) = seen.period {
        let (begin, end) = (first, last);
        lines.push(say::HeldPeriod { begin, end }.text());
    }
    for (name, held) in &seen.metrics {
        lines.push(
            say::HeldScores {
                name,
                n: held.scores,
                days: held.days,
                told: &held.range(),
            }
            .text(),
        );
    }
    if seen.nights > 0 {
        lines.push(say::HeldNights { n: seen.nights }.text());
    }
    if seen.sessions > 0 {
        let sessions = seen.sessions;
        lines.push(say::HeldSessions { sessions }.text());
    }
    if seen.planned > 0 {
        lines.push(say::HeldPlanned { n: seen.planned }.text());
    }
    lines.extend(seen.rounding());
    let kept = plan.unscored.iter().filter(|open| open.tags);
    lines.extend(kept.map(|Unscored { of, words, .. }| {
        let names = &listed(words);
        say::KeptAsTag { column: of, names }.text()
    }));
    lines.extend(plan.told.iter().cloned());
    lines
}
