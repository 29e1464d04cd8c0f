//! What each column of a table means, what each name of a column of names, and what the words.

use egui::{Ui, vec2};

use crate::lang::say;
use crate::model::journal::Journal;
use crate::model::metric::MetricId;
use crate::model::name::same;
use crate::model::scale::{Scale, plain};
use crate::model::session::Kind;
use crate::ui::action::{Action, ImportAction};
use crate::ui::state::import::{
    Choice, Choices, Column, Meaning, NameMeaning, Sheet, Worded, fitting, is_tag, wrong_score,
};
use crate::ui::text::shortened;
use crate::ui::theme::CONTROL;
use crate::ui::undo::Standing;
use crate::ui::widgets::choose::choose;
use crate::ui::widgets::push::Push;
use crate::ui::widgets::{body, card_title, chips, field, field_error, labelled, muted};

/// Columns shown at first, and with each push for more; those that something is taken from always are.
const COLUMNS: usize = 60;
/// Width of a list of meanings.
const WIDTH: f32 = 240.0;
/// Width of a field for a score.
const SCORE: f32 = 64.0;
/// Room for a word before such a field.
const WORD: f32 = 48.0;

/// Draws what is to be chosen; returns what must be asked anew.
pub(super) fn ui(
    ui: &mut Ui,
    content: &Content,
    sheet: &Sheet,
    choices: &mut Choices,
    more: &mut usize,
) -> Option<Action> {
    let mut action = None;
    if sheet.unnamed {
        let width = ui.available_width().min(400.0);
        labelled(ui, &say::HabitQuestion.text(), |ui| {
            field(
                ui,
                &say::HabitName.text(),
                &say::HabitHint.text(),
                &mut choices.habit,
                width,
            )
        });
    }
    if !sheet.known || sheet.open {
        ui.add_space(8.0);
        card_title(ui, &say::EachColumn.text());
        let names = choices
            .columns
            .iter()
            .position(|c| c.meaning == Meaning::Name);
        let shown = COLUMNS * (1 + *more);
        let mut left = 0;
        for (at, (column, choice)) in sheet.columns.iter().zip(&mut choices.columns).enumerate() {
            if at < shown || choice.meaning != Meaning::LeaveOut {
                one(ui, content, column, choice);
            } else {
                left += 1;
            }
        }
        show_more(
            ui,
            left,
            (
                |n| say::MoreLeftOut { n }.text(),
                || say::ShowMoreLeftOut.text(),
            ),
            more,
        );
        let now = choices
            .columns
            .iter()
            .position(|c| c.meaning == Meaning::Name);
        if now != names {
            action = Some(Action::Import(ImportAction::Names));
        }
        if now.is_some() {
            all_names(ui, content, choices);
        }
    }
    labels(ui, content, sheet, choices);
    if !sheet.columns.is_empty() {
        let width = ui.available_width().min(400.0);
        labelled(ui, &say::BlankWords.text(), |ui| {
            field(
                ui,
                &say::BlankWordsName.text(),
                &say::BlankWordsHint.text(),
                &mut choices.blanks,
                width,
            )
        });
    }
    action
}

/// How many more there are, in words, and the name of the button that shows some of them.
type More = (fn(usize) -> String, fn() -> String);

/// Says how many more there are, with a button that shows some of them.
pub(super) fn show_more(ui: &mut Ui, left: usize, (said, name): More, more: &mut usize) {
    if left == 0 {
        return;
    }
    chips(ui, |ui| {
        muted(ui, &said(left));
        let push = Push::new(say::ShowMore.text()).small();
        if push.named(name()).show(ui).clicked() {
            *more += 1;
        }
    });
}

fn one(ui: &mut Ui, content: &Content, column: &Column, choice: &mut Choice<Meaning>) {
    ui.add_space(4.0);
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        body(ui, &column.name);
        if !column.examples.is_empty() {
            let examples: Vec<_> = column
                .examples
                .iter()
                .map(|text| shortened(text, 40))
                .collect();
            muted(
                ui,
                &say::SuchAs {
                    names: &examples.join(" \u{b7} "),
                }
                .text(),
            );
        }
    });
    ui.horizontal_wrapped(|ui| {
        let open = words(content, &choice.meaning);
        let name = say::ColumnIs { name: &column.name }.text();
        let width = WIDTH.min(ui.available_width());
        if let Some(meaning) = choose(ui, &name, &open, width, options(content)) {
            let metric = match &meaning {
                Meaning::Metric(id) => Some(id),
                _ => None,
            };
            choice.range = fitting(content.scale(metric), column.range);
            choice.meaning = meaning;
        }
        if choice.meaning.is_score() {
            range(ui, &column.name, &mut choice.range);
        }
        if choice.meaning == Meaning::Tags {
            let name = say::BetweenTags { name: &column.name }.text();
            body(ui, &say::BetweenThem.text());
            field(ui, &name, ";", &mut choice.between, SCORE);
        }
    });
}

/// The range of a column's scores in the file, in one line where there is room for it.
fn range(ui: &mut Ui, of: &str, range: &mut [String; 2]) {
    let both = 2.0 * (SCORE + WORD) + ui.spacing().item_spacing.x;
    if ui.max_rect().width() < both {
        ends(ui, of, range);
        return;
    }
    ui.allocate_ui(vec2(both, CONTROL), |ui| {
        ui.horizontal(|ui| ends(ui, of, range));
    });
}

fn ends(ui: &mut Ui, of: &str, [low, high]: &mut [String; 2]) {
    let (lowest, highest) = (say::LowestOf { name: of }, say::HighestOf { name: of });
    let both = [
        (say::RangeFrom.text(), lowest.text(), "0", low),
        (say::RangeTo.text(), highest.text(), "10", high),
    ];
    for (word, name, hint, score) in both {
        // Each word on one line with its field, and before it.
        ui.allocate_ui(vec2(SCORE + WORD, CONTROL), |ui| {
            ui.horizontal(|ui| {
                body(ui, &word);
                field(ui, &name, hint, score, SCORE);
            });
        });
    }
}

fn options(content: &Content) -> Vec<(String, Meaning)> {
    let mut all = vec![Meaning::LeaveOut, Meaning::Date, Meaning::Time];
    all.extend(
        content
            .metrics
            .iter()
            .map(|(id, ..)| Meaning::Metric(id.clone())),
    );
    all.extend([
        Meaning::Own,
        Meaning::Note,
        Meaning::Tags,
        Meaning::Painkiller,
    ]);
    all.extend(content.kinds.iter().cloned().map(Meaning::Session));
    all.extend([
        Meaning::SessionKind,
        Meaning::Minutes,
        Meaning::With,
        Meaning::Bed,
        Meaning::Asleep,
        Meaning::Awake,
        Meaning::Up,
        Meaning::MinutesAwake,
        Meaning::Awakenings,
        Meaning::Name,
        Meaning::Value,
    ]);
    all.into_iter()
        .map(|meaning| (words(content, &meaning), meaning))
        .collect()
}

fn words(content: &Content, meaning: &Meaning) -> String {
    match meaning {
        Meaning::LeaveOut => say::MeaningLeaveOut.text(),
        Meaning::Date => say::MeaningDate.text(),
        Meaning::Time => say::MeaningTime.text(),
        Meaning::Metric(id) => {
            let metric = content.metrics.iter().find(|(known, ..)| known == id);
            let name = metric.map_or("?", |(_, name, _)| name);
            say::MeaningScore { name }.text()
        }
        Meaning::Own => say::MeaningOwn.text(),
        Meaning::Name => say::MeaningName.text(),
        Meaning::Value => say::MeaningValue.text(),
        Meaning::Note => say::MeaningNote.text(),
        Meaning::Tags => say::MeaningTags.text(),
        Meaning::Painkiller => say::MeaningPainkiller.text(),
        Meaning::Session(kind) => session(kind),
        Meaning::SessionKind => say::MeaningKind.text(),
        Meaning::Minutes => say::MeaningMinutes.text(),
        Meaning::With => say::MeaningWith.text(),
        Meaning::Bed => say::MeaningBed.text(),
        Meaning::Asleep => say::MeaningAsleep.text(),
        Meaning::Awake => say::MeaningAwake.text(),
        Meaning::Up => say::MeaningUp.text(),
        Meaning::MinutesAwake => say::MeaningMinutesAwake.text(),
        Meaning::Awakenings => say::MeaningAwakenings.text(),
    }
}

fn session(kind: &Kind) -> String {
    say::MeaningSession {
        name: kind.as_str(),
    }
    .text()
}

/// The names of a column of names.
fn all_names(ui: &mut Ui, content: &Content, choices: &mut Choices) {
    ui.add_space(8.0);
    card_title(ui, &say::EachName.text());
    let words = |meaning: &NameMeaning| match meaning {
        NameMeaning::Metric(id) => self::words(content, &Meaning::Metric(id.clone())),
        NameMeaning::Own => self::words(content, &Meaning::Own),
        NameMeaning::Tag => say::MeaningTag.text(),
        NameMeaning::LeaveOut => say::MeaningLeaveOut.text(),
    };
    for (name, choice) in &mut choices.names {
        ui.add_space(4.0);
        body(ui, name);
        ui.horizontal_wrapped(|ui| {
            let scores = content
                .metrics
                .iter()
                .map(|(id, ..)| NameMeaning::Metric(id.clone()));
            let rest = [NameMeaning::Own, NameMeaning::Tag, NameMeaning::LeaveOut];
            let options = scores.chain(rest).map(|meaning| (words(&meaning), meaning));
            let (label, open) = (say::ColumnIs { name }.text(), words(&choice.meaning));
            let width = WIDTH.min(ui.available_width());
            if let Some(meaning) = choose(ui, &label, &open, width, options) {
                let metric = match &meaning {
                    NameMeaning::Metric(id) => Some(id),
                    _ => None,
                };
                choice.range = fitting(content.scale(metric), None);
                choice.meaning = meaning;
            }
            if matches!(choice.meaning, NameMeaning::Metric(_) | NameMeaning::Own) {
                range(ui, name, &mut choice.range);
            }
        });
    }
}

/// Words that stand in columns of scores: each can be given a score, in each column its own.
fn labels(ui: &mut Ui, content: &Content, sheet: &Sheet, choices: &mut Choices) {
    let all = choices.words(&sheet.columns);
    let one = |worded: &Worded<'_>| {
        let mut others = all.iter().filter(|other| same(other.word, worded.word));
        Word {
            of: worded.of.to_owned(),
            text: worded.word.to_owned(),
            is_alone: others.nth(1).is_none(),
            among_numbers: worded.among_numbers,
            scale: content.scale(worded.metric).unwrap_or(Scale::NRS),
            score: choices.score(worded.of, worded.word).to_owned(),
        }
    };
    let words: Vec<_> = all.iter().map(one).collect();
    if words.is_empty() {
        return;
    }
    ui.add_space(8.0);
    card_title(ui, &say::WordsQuestion.text());
    let among = words.iter().filter(|word| word.among_numbers).count();
    let mut said = vec![say::WordsScale.text()];
    if among < words.len() {
        said.push(say::WordsAsTags.text());
    }
    if among > 0 {
        said.push(say::WordsAmongNumbers.text());
    }
    muted(ui, &said.join(" "));
    for mut word in words {
        word.ui(ui);
        choices.put_score(word.of, word.text, word.score);
    }
}

/// A word that can be given a score.
struct Word {
    of: String,
    text: String,
    /// Whether it stands in no other column.
    is_alone: bool,
    among_numbers: bool,
    scale: Scale,
    score: String,
}

impl Word {
    fn ui(&mut self, ui: &mut Ui) {
        let (word, score) = (&self.text, &mut self.score);
        let column = self.of.as_str();
        let hint = format!("{}\u{2013}{}", plain(self.scale.min), plain(self.scale.max));
        ui.horizontal_wrapped(|ui| {
            let name = if self.is_alone {
                say::ScoreOf { name: word }.text()
            } else {
                say::ScoreOfIn { name: word, column }.text()
            };
            field(ui, &name, &hint, score, SCORE);
            body(ui, word);
            if !self.is_alone {
                muted(ui, &say::InColumn { column }.text());
            }
            if !self.among_numbers {
                return;
            }
            let keep = Push::new(say::KeepAsTag.text())
                .small()
                .chosen(is_tag(score));
            let keep = keep.named(if self.is_alone {
                say::KeepAsTagOf { name: word }.text()
            } else {
                say::KeepAsTagIn { name: word, column }.text()
            });
            if keep.show(ui).clicked() {
                *score = if is_tag(score) {
                    String::new()
                } else {
                    say::TagTyped.text()
                };
            }
        });
        if let Some(why) = wrong_score(word, score, self.scale) {
            field_error(ui, &why);
        }
    }
}

/// What the page shows besides its state: what there is to choose from.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// Ids, names and scales of the metrics that a column can be.
    pub metrics: Vec<(MetricId, String, Scale)>,
    /// The kinds of session.
    pub kinds: Vec<Kind>,
    /// How it stands with what was brought in.
    pub standing: Option<Standing>,
}

impl Content {
    fn scale(&self, metric: Option<&MetricId>) -> Option<Scale> {
        let mut metrics = self.metrics.iter();
        let found = metrics.find(|(id, ..)| Some(id) == metric);
        found.map(|(_, _, scale)| *scale)
    }
}

/// What a column can be, and how it stands with what was brought in.
pub fn content(journal: &Journal, standing: Option<Standing>) -> Content {
    let mut kinds = Kind::OFFERED.to_vec();
    for session in journal.sessions() {
        if !kinds.contains(&session.kind) {
            kinds.push(session.kind.clone());
        }
    }
    Content {
        metrics: journal
            .metrics()
            .scored()
            .map(|m| (m.id.clone(), m.title().into_owned(), m.scale))
            .collect(),
        kinds,
        standing,
    }
}
