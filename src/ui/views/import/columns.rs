//! What each column of a table means, what each name of a column of names, and what the words.

use egui::{Ui, vec2};

use crate::model::journal::Journal;
use crate::model::metric::MetricId;
use crate::model::name::same;
use crate::model::scale::{Scale, plain};
use crate::model::session::Kind;
use crate::ui::action::{Action, ImportAction};
use crate::ui::state::import::{
    Choice, Choices, Column, Meaning, NameMeaning, Sheet, TAG, Worded, fitting, is_tag, wrong_score,
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
        labelled(ui, "What is the habit called?", |ui| {
            field(
                ui,
                "What the habit is called",
                "Stretch",
                &mut choices.habit,
                width,
            )
        });
    }
    if !sheet.known || sheet.open {
        ui.add_space(8.0);
        card_title(ui, "What is each column?");
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
        show_more(ui, left, "columns, which are left out", more);
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
        labelled(
            ui,
            "Words that mean nothing was noted, besides N/A and -",
            |ui| {
                field(
                    ui,
                    "Words that mean nothing was noted",
                    "none, skipped",
                    &mut choices.blanks,
                    width,
                )
            },
        );
    }
    action
}

/// Says how many more there are, with a button that shows some of them.
pub(super) fn show_more(ui: &mut Ui, left: usize, what: &str, more: &mut usize) {
    if left == 0 {
        return;
    }
    chips(ui, |ui| {
        muted(ui, &format!("and {left} more {what}"));
        let push = Push::new("Show more").small();
        if push.named(format!("Show more {what}")).show(ui).clicked() {
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
            muted(ui, &format!("such as {}", examples.join(" \u{b7} ")));
        }
    });
    ui.horizontal_wrapped(|ui| {
        let open = words(content, &choice.meaning);
        let name = format!("{} is", column.name);
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
            let name = format!("What stands between the tags of {}", column.name);
            body(ui, "between them");
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
    for (word, end, hint, score) in [("from", "Lowest", "0", low), ("to", "Highest", "10", high)] {
        // Each word on one line with its field, and before it.
        ui.allocate_ui(vec2(SCORE + WORD, CONTROL), |ui| {
            ui.horizontal(|ui| {
                body(ui, word);
                let name = format!("{end} score of {of} in the file");
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
    let known = match meaning {
        Meaning::LeaveOut => "leave out",
        Meaning::Date => "the date",
        Meaning::Time => "the time of day",
        Meaning::Metric(id) => {
            let metric = content.metrics.iter().find(|(known, ..)| known == id);
            return format!("score: {}", metric.map_or("?", |(_, name, _)| name));
        }
        Meaning::Own => "a score of its own",
        Meaning::Name => "the name of a score",
        Meaning::Value => "the score of that name",
        Meaning::Note => "a note",
        Meaning::Tags => "tags",
        Meaning::Painkiller => "painkillers",
        Meaning::Session(kind) => return session(kind),
        Meaning::SessionKind => "the kind of a session",
        Meaning::Minutes => "minutes of the session",
        Meaning::With => "with whom the session was",
        Meaning::Bed => "night: to bed",
        Meaning::Asleep => "night: asleep",
        Meaning::Awake => "night: awake",
        Meaning::Up => "night: up",
        Meaning::MinutesAwake => "night: minutes awake",
        Meaning::Awakenings => "night: times woken",
    };
    known.to_owned()
}

fn session(kind: &Kind) -> String {
    format!("session: {kind}")
}

/// The names of a column of names.
fn all_names(ui: &mut Ui, content: &Content, choices: &mut Choices) {
    ui.add_space(8.0);
    card_title(ui, "What is each name?");
    let words = |meaning: &NameMeaning| match meaning {
        NameMeaning::Metric(id) => self::words(content, &Meaning::Metric(id.clone())),
        NameMeaning::Own => self::words(content, &Meaning::Own),
        NameMeaning::Tag => "a tag".to_owned(),
        NameMeaning::LeaveOut => "leave out".to_owned(),
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
            let (label, open) = (format!("{name} is"), words(&choice.meaning));
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
    card_title(ui, "Which scores do the words stand for?");
    let among = words.iter().filter(|word| word.among_numbers).count();
    let mut said = "On the scale of your journal.".to_owned();
    if among < words.len() {
        said += " A word without a score is kept as a tag.";
    }
    if among > 0 {
        said += " Among numbers, or without a letter, it stays out until you say here what it stands for; once one word of a column has a score, the others are kept as tags.";
    }
    muted(ui, &said);
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
        let place = if self.is_alone {
            String::new()
        } else {
            format!(" in {}", self.of)
        };
        let hint = format!("{}\u{2013}{}", plain(self.scale.min), plain(self.scale.max));
        ui.horizontal_wrapped(|ui| {
            let name = format!("Score of {word}{place}");
            field(ui, &name, &hint, score, SCORE);
            body(ui, word);
            if !self.is_alone {
                muted(ui, place.trim_start());
            }
            if !self.among_numbers {
                return;
            }
            let keep = Push::new("Keep as a tag").small().chosen(is_tag(score));
            let keep = keep.named(format!("Keep {word}{place} as a tag"));
            if keep.show(ui).clicked() {
                let now = if is_tag(score) { "" } else { TAG };
                now.clone_into(score);
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
            .map(|m| (m.id.clone(), m.name.clone(), m.scale))
            .collect(),
        kinds,
        standing,
    }
}
