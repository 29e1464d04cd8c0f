//! The forms that are half-filled: a score of one's own, the folders, the days of the
//! report, and what the columns of a file mean.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::model::journal::Journal;
use crate::model::keyword::Keyword;
use crate::model::metric::{Better, MetricId};
use crate::model::session::Kind;
use crate::ui::metric_form::MetricForm;
use crate::ui::state::import::{Choice, Choices, Meaning, NameMeaning, Outcome};
use crate::ui::state::report::{Period, ReportState};
use crate::ui::state::{ImportState, ViewState};

/// What a column can mean, by the word in the file; a metric and a kind stand behind a colon.
const MEANINGS: [(Meaning, &str); 18] = [
    (Meaning::LeaveOut, "leave-out"),
    (Meaning::Date, "date"),
    (Meaning::Time, "time"),
    (Meaning::Own, "own"),
    (Meaning::Name, "name"),
    (Meaning::Value, "value"),
    (Meaning::Note, "note"),
    (Meaning::Tags, "tags"),
    (Meaning::Painkiller, "painkiller"),
    (Meaning::SessionKind, "session-kind"),
    (Meaning::Minutes, "minutes"),
    (Meaning::With, "with"),
    (Meaning::Bed, "bed"),
    (Meaning::Asleep, "asleep"),
    (Meaning::Awake, "awake"),
    (Meaning::Up, "up"),
    (Meaning::MinutesAwake, "minutes-awake"),
    (Meaning::Awakenings, "awakenings"),
];
const METRIC: &str = "metric:";
const SESSION: &str = "session:";

/// The members of the half-filled forms; none where none is half-filled.
pub(super) fn to_json(view: &ViewState) -> Map<String, Value> {
    let metric = view.setting.metric.as_ref();
    let forms = [
        (
            "metric",
            metric.filter(|form| form.is_touched()).map(metric_form),
        ),
        (
            "copies",
            view.setting.copies.as_ref().map(|folder| json!(folder)),
        ),
        (
            "watched",
            view.setting.watched.as_ref().map(|folder| json!(folder)),
        ),
        (
            "report",
            is_typed(&view.report).then(|| report(&view.report)),
        ),
        (
            "import",
            half_chosen(&view.import).map(|(path, choices)| import(path, choices)),
        ),
    ];
    let forms = forms.into_iter();
    forms
        .filter_map(|(name, form)| Some((name.to_owned(), form?)))
        .collect()
}

/// Puts the forms back; what is not understood is left out.
pub(super) fn restore(view: &mut ViewState, journal: &Journal, all: &Value) {
    if all["metric"].is_object() {
        view.setting.metric = restored_metric(journal, &all["metric"]);
    }
    let folder = |name: &str| all[name].as_str().map(str::to_owned);
    (view.setting.copies, view.setting.watched) = (folder("copies"), folder("watched"));
    let report = &all["report"];
    if report.is_object() {
        let text = |name: &str| report[name].as_str().unwrap_or_default().to_owned();
        (view.report.from, view.report.to) = (text("from"), text("to"));
        view.report.reader = text("reader");
        if report["typed"] == true {
            view.report.period = Period::Typed;
        }
    }
    if let Some(path) = all["import"]["path"].as_str() {
        path.clone_into(&mut view.import.path);
        view.import.kept = Some((path.to_owned(), choices(&all["import"])));
    }
}

fn metric_form(form: &MetricForm) -> Value {
    json!({
        "changes": form.original.as_ref().map(MetricId::as_str),
        "name": form.name,
        "unit": form.unit,
        "range": form.range,
        "step": form.step,
        "better": form.better.map(Keyword::word),
        "ends": form.ends,
        "notice": form.notice,
        "daily": form.daily,
    })
}

fn restored_metric(journal: &Journal, typed: &Value) -> Option<MetricForm> {
    let mut form = match typed["changes"].as_str() {
        Some(id) => MetricForm::of(journal.metrics().get(&MetricId::new(id))?),
        None => MetricForm::blank(),
    };
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    form.name = text(&typed["name"]);
    form.unit = text(&typed["unit"]);
    form.range = [text(&typed["range"][0]), text(&typed["range"][1])];
    form.step = text(&typed["step"]);
    let better = [Better::Lower, Better::Higher].into_iter();
    let mut better = better.filter(|better| typed["better"] == better.word());
    form.better = better.next().or(form.better);
    form.ends = [text(&typed["ends"][0]), text(&typed["ends"][1])];
    form.notice = text(&typed["notice"]);
    form.daily = typed["daily"].as_bool().unwrap_or(form.daily);
    form.focus = None;
    form.more = form.original.is_some() || !form.is_usual();
    Some(form)
}

/// Whether something is typed for the report.
pub(super) fn is_typed(report: &ReportState) -> bool {
    let typed = [&report.from, &report.to, &report.reader];
    typed.into_iter().any(|text| !text.is_empty())
}

fn report(report: &ReportState) -> Value {
    json!({
        "from": report.from,
        "to": report.to,
        "reader": report.reader,
        "typed": report.period == Period::Typed,
    })
}

/// What is chosen for a file that is not brought in yet, with the file's path; none where the choices
/// are as they were offered.
pub(super) fn half_chosen(state: &ImportState) -> Option<(&str, &Choices)> {
    let kept = state
        .kept
        .as_ref()
        .map(|(path, choices)| (path.as_str(), choices));
    let is_open = state.sheet.is_some() && !matches!(state.outcome, Outcome::Taken(..));
    let chosen = is_open && state.choices != state.offered;
    if chosen {
        Some((&state.path, &state.choices))
    } else {
        kept
    }
}

fn import(path: &str, choices: &Choices) -> Value {
    let columns = choices.columns.iter();
    let columns = columns.map(|choice| json!({"meaning": meaning(&choice.meaning), "range": choice.range, "between": choice.between}));
    let names = choices.names.iter();
    let names = names.map(|(name, choice)| {
        json!({"name": name, "meaning": name_meaning(&choice.meaning), "range": choice.range})
    });
    json!({
        "path": path,
        "columns": columns.collect::<Vec<_>>(),
        "names": names.collect::<Vec<_>>(),
        "words": choices.labels.iter().map(|((of, word), score)| json!([of, word, score])).collect::<Vec<_>>(),
        "blanks": choices.blanks,
        "habit": choices.habit,
        "better": choices.better.iter().map(|(name, better)| (name.clone(), better.word().into())).collect::<Map<_, Value>>(),
    })
}

fn choices(typed: &Value) -> Choices {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let range = |value: &Value| [text(&value["range"][0]), text(&value["range"][1])];
    let all = |name: &str| {
        typed[name]
            .as_array()
            .cloned()
            .unwrap_or_default()
            .into_iter()
    };
    let columns = all("columns").map(|column| Choice {
        range: range(&column),
        between: text(&column["between"]),
        ..Choice::new(meaning_of(&text(&column["meaning"])))
    });
    let names = all("names").map(|name| {
        let choice = Choice {
            range: range(&name),
            ..Choice::new(name_meaning_of(&text(&name["meaning"])))
        };
        (text(&name["name"]), choice)
    });
    let labels = all("words").map(|label| ((text(&label[0]), text(&label[1])), text(&label[2])));
    // Older windows kept a word for every column.
    let of_all = all("labels").map(|label| ((String::new(), text(&label[0])), text(&label[1])));
    Choices {
        columns: columns.collect(),
        names: names.collect(),
        labels: labels.chain(of_all).collect(),
        blanks: text(&typed["blanks"]),
        habit: text(&typed["habit"]),
        better: better_of(&typed["better"]),
        ..Choices::default()
    }
}

/// Which way scores are better, by name; words that are none are left out.
fn better_of(typed: &Value) -> BTreeMap<String, Better> {
    let typed = typed.as_object().into_iter().flatten();
    typed
        .filter_map(|(name, word)| {
            let mut all = [Better::Lower, Better::Higher].into_iter();
            Some((name.clone(), all.find(|better| *word == better.word())?))
        })
        .collect()
}

fn meaning(meaning: &Meaning) -> String {
    match meaning {
        Meaning::Metric(id) => format!("{METRIC}{id}"),
        Meaning::Session(kind) => format!("{SESSION}{kind}"),
        _ => {
            let found = MEANINGS.iter().find(|(other, _)| other == meaning);
            found.map_or("", |(_, word)| word).to_owned()
        }
    }
}

fn meaning_of(word: &str) -> Meaning {
    if let Some(id) = word.strip_prefix(METRIC) {
        return Meaning::Metric(MetricId::new(id));
    }
    if let Some(kind) = word.strip_prefix(SESSION) {
        return Meaning::Session(Kind::new(kind));
    }
    let found = MEANINGS.iter().find(|(_, other)| *other == word);
    found.map_or(Meaning::LeaveOut, |(meaning, _)| meaning.clone())
}

fn name_meaning(meaning: &NameMeaning) -> String {
    match meaning {
        NameMeaning::Metric(id) => format!("{METRIC}{id}"),
        NameMeaning::Own => "own".into(),
        NameMeaning::Tag => "tag".into(),
        NameMeaning::LeaveOut => "leave-out".into(),
    }
}

fn name_meaning_of(word: &str) -> NameMeaning {
    match word {
        "own" => NameMeaning::Own,
        "tag" => NameMeaning::Tag,
        _ => match word.strip_prefix(METRIC) {
            Some(id) => NameMeaning::Metric(MetricId::new(id)),
            None => NameMeaning::LeaveOut,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::time::parse_date;
    use crate::ui::drafts;
    use crate::ui::state::import::Sheet;

    fn blank() -> ViewState {
        ViewState::new(parse_date("2026-11-22").unwrap())
    }

    fn again(view: &ViewState) -> ViewState {
        let mut again = blank();
        let text = drafts::to_text(view);
        drafts::restore(&mut again, &Journal::default(), text.as_bytes());
        assert_eq!(drafts::to_text(&again), text);
        again
    }

    #[test]
    fn a_score_of_ones_own_comes_back_as_it_was_typed() {
        let mut view = blank();
        view.setting.metric = Some(MetricForm::blank());
        assert_eq!(drafts::to_text(&view), "", "nothing is typed yet");
        let form = view.setting.metric.as_mut().unwrap();
        form.name = "Ener".into();
        form.range[1] = "5,".into();
        form.better = Some(Better::Higher);
        form.daily = false;
        form.focus = None;
        let mut form = form.clone();
        // What is seldom asked is open, as something in it is typed.
        form.more = true;
        assert_eq!(again(&view).setting.metric, Some(form));
        let pain = Journal::default()
            .metrics()
            .get(&MetricId::PAIN)
            .cloned()
            .unwrap();
        let mut form = MetricForm::of(&pain);
        form.name = "Low back".into();
        form.focus = None;
        view.setting.metric = Some(form.clone());
        assert_eq!(again(&view).setting.metric, Some(form));
    }

    #[test]
    fn settings_text_and_the_days_of_a_report_come_back() {
        let mut view = blank();
        view.setting.copies = Some("/media/st".into());
        view.setting.watched = Some("/phone".into());
        view.report.period = Period::Typed;
        view.report.from = "1 Nov".into();
        view.report.reader = "Dr. M".into();
        let again = again(&view);
        assert_eq!(again.setting.copies, view.setting.copies);
        assert_eq!(again.setting.watched, view.setting.watched);
        assert_eq!(again.report, view.report);
    }

    #[test]
    fn what_columns_mean_comes_back_until_the_file_is_brought_in() {
        let mut view = blank();
        let state = &mut view.import;
        state.path = "/tmp/old.csv".into();
        state.sheet = Some(Sheet::default());
        assert_eq!(half_chosen(state), None);
        let mut meanings: Vec<Meaning> = MEANINGS.iter().map(|(m, _)| m.clone()).collect();
        meanings.push(Meaning::Metric(MetricId::PAIN));
        meanings.push(Meaning::Session(Kind::new("cupping")));
        state.choices.columns = meanings.into_iter().map(Choice::new).collect();
        let fates = [NameMeaning::Own, NameMeaning::Tag, NameMeaning::LeaveOut];
        let fates = fates
            .into_iter()
            .chain([NameMeaning::Metric(MetricId::PAIN)]);
        state.choices.names = fates.map(|fate| ("x".into(), Choice::new(fate))).collect();
        state.choices.labels = vec![(("Mood".into(), "bad".into()), "8".into())];
        state.choices.blanks = "n/a".into();
        state.choices.habit = "Stretch".into();
        state.choices.better = [("Energy".into(), Better::Higher)].into();
        let again = again(&view);
        assert_eq!(again.import.path, "/tmp/old.csv");
        let kept = again.import.kept.unwrap();
        assert_eq!(kept, ("/tmp/old.csv".into(), view.import.choices.clone()));
        view.import.outcome = Outcome::Taken(Box::default(), 1);
        assert_eq!(drafts::to_text(&view), "");
    }

    #[test]
    fn words_that_an_older_window_kept_for_every_column_come_back() {
        let mut view = blank();
        let older = r#"{"format": "unkink-drafts", "version": 1, "import": {"path": "/a.csv", "labels": [["bad", "8"]]}}"#;
        drafts::restore(&mut view, &Journal::default(), older.as_bytes());
        let (_, choices) = again(&view).import.kept.unwrap();
        assert_eq!(
            choices.labels,
            [((String::new(), "bad".into()), "8".into())]
        );
    }
}
