//! The answer on the page: its sentence, what it rests on, its pictures, how it was worked out.

use crate::analysis::agreed::{effect_on, effects_on};
use crate::analysis::answer::Effect;
use crate::chart::grain::Grain;
use crate::chart::spec::Chart;
use crate::chart::trend::{View, trend};
use crate::lang::say;
use crate::report::document::{Block, Figure, Rank, Tone};
use crate::report::pictures;
use crate::words::beside;
use crate::words::{self, Measure, Voice};

use super::source::{Source, period};

/// The answers of a report: the first one, and one for each other metric that has data.
pub(super) struct Answers {
    pub primary: Effect,
    pub all: Vec<Effect>,
}

/// The answers for the report's days, as `effect` returns them.
pub(super) fn answers(source: &Source<'_>) -> Answers {
    let question = source.question();
    let (journal, today) = (source.journal, source.today);
    let all = effects_on(journal, &question, today);
    let own = all.iter().find(|e| e.metric == source.primary.id).cloned();
    let alone = || effect_on(journal, &source.primary, &question, today);
    Answers {
        primary: own.unwrap_or_else(alone),
        all,
    }
}

/// Question, headline, sentence, what they rest on, and the pictures.
pub(super) fn told(source: &Source<'_>, answers: &Answers) -> Vec<Block> {
    let (answer, metrics) = (&answers.primary, source.journal.metrics());
    let asked = words::question_in(answer, metrics, Voice::Me);
    let headline = words::headline_in(answer, metrics, Voice::Me);
    let sentence = words::sentence_in(answer, metrics, Voice::Me);
    let mut blocks = vec![
        Block::Text(Tone::Quiet, asked),
        Block::Heading(Rank::Section, headline),
        Block::Text(Tone::Lead, sentence),
    ];
    blocks.extend(usual(source, answer));
    let mut basis = beside::notes(answer, metrics, Voice::Me);
    basis.extend(beside::counted(answer, Voice::Me, source.today));
    basis.extend(beside::settled(answer));
    basis.extend(beside::look(source.journal, answer, Voice::Me));
    blocks.push(Block::Text(Tone::Quiet, basis.join(" ")));
    blocks.push(course(source));
    blocks.extend(figures(source, answer));
    blocks
}

/// What the answer is over the days that it is usually about, where the report's days say something else.
fn usual(source: &Source<'_>, answer: &Effect) -> Option<Block> {
    let question = source.usual_question()?;
    let usual = effect_on(source.journal, &source.primary, &question, source.today);
    let metrics = source.journal.metrics();
    let [here, there] = [answer, &usual].map(|e| words::headline_in(e, metrics, Voice::Me));
    let (answer, period) = (&there, &period(usual.from?, usual.to?));
    (here != there).then(|| {
        let said = say::ReportUsual { answer, period };
        Block::Text(Tone::Plain, said.text())
    })
}

/// The course of the primary metric, with the sessions.
fn course(source: &Source<'_>) -> Block {
    let view = View::of(source.options.range());
    let chart = trend(source.journal, &[&source.primary], &view);
    let (key, measure) = (
        Grain::of_dates(&view.range).key(),
        &Measure::new(&source.primary),
    );
    let note = say::ReportCourse { key: &key, measure }.text();
    Block::Figure(Figure::new(&source.primary.name, note, chart))
}

/// Each session and day by day, beside each other; nothing before there is a difference to show.
fn figures(source: &Source<'_>, answer: &Effect) -> Option<Block> {
    let metrics = source.journal.metrics();
    words::difference(answer, metrics)?;
    let figure =
        |title: &str, note: String, chart: Chart| Block::Figure(Figure::new(title, note, chart));
    let days = answer.outcome_days;
    let each = figure(
        &say::ReportEachSession.text(),
        say::ReportEachSessionDays { days }.text(),
        pictures::each_session(answer, metrics, &source.primary),
    );
    let daily = figure(
        &say::ReportDaily.text(),
        say::ReportDailyBand.text(),
        pictures::day_by_day(answer, metrics, &source.primary),
    );
    Some(Block::Beside(vec![each], vec![daily]))
}

/// How it was worked out, and what it can't say.
pub(super) fn method(answers: &Answers) -> Vec<Block> {
    let days = answers.primary.outcome_days;
    let method = say::ReportMethodInWords { days }.text();
    let text = [method, say::NoDiaryTells.text()].join(" ");
    vec![
        Block::Heading(Rank::Part, say::ReportMethod.text()),
        Block::Text(Tone::Quiet, text),
    ]
}
