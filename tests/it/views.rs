//! What each page shows, as text: a change of words or figures is a change of these snapshots.

use std::fmt::Write as _;

use chrono::{NaiveDate, NaiveTime, Weekday};
use unkink::analysis::each::each;
use unkink::analysis::effect::effects;
use unkink::analysis::question::Question;
use unkink::analysis::recovery::recovery;
use unkink::chart::grain::Grain;
use unkink::chart::spec::{Chart, Panel};
use unkink::demo::demo;
use unkink::lang::choice::Against;
use unkink::lang::choice::Past;
use unkink::model::edit::Edit;
use unkink::model::journal::Journal;
use unkink::model::metric::MetricId;
use unkink::ui::state::{
    AnswerState, DayState, HistoryState, Span, TrendsState, Turned, ViewState, Wanted,
};
use unkink::ui::views::{before_after, day, history, sessions, today, trends};

use crate::desk::today;

/// The same made-up year in every test.
fn journal() -> Journal {
    demo(1, 1, today())
}

/// As the row says it.
fn past(past: Past) -> &'static str {
    match past {
        Past::Yesterday => "yesterday",
        _ => "the day before",
    }
}

fn day_text(content: &day::Content) -> String {
    let mut text = String::new();
    for row in &content.rows {
        let value = row.value.map_or("blank".into(), |v| v.to_string());
        let _ = write!(text, "{} {value}", row.name);
        let _ = row
            .mean_of
            .map(|(mean, n)| write!(text, " (mean of {n}: {mean})"));
        let _ = row.before.map(|y| write!(text, ", {} {y}", past(row.past)));
        let _ = writeln!(text, ", {} to {}", row.low, row.high);
    }
    for checkin in &content.details.checkins.choices {
        let _ = writeln!(
            text,
            "check-in {}{}",
            checkin.words,
            if checkin.chosen { ", chosen" } else { "" }
        );
    }
    for (_, _, words) in &content.details.sessions.held {
        let _ = writeln!(text, "session {words}");
    }
    for (detail, words) in &content.details.summaries {
        let _ = writeln!(text, "{}: {words}", detail.title());
    }
    text
}

fn panel_text(panel: &Panel) -> String {
    let ticks: Vec<_> = panel.y_ticks.iter().map(|t| t.label.as_str()).collect();
    let runs = panel.lines().len();
    format!(
        "{}, {}\n  y {}; {} marks, {} lines, {} faint\n  {}\n",
        panel.name,
        panel.note,
        ticks.join(" "),
        panel.dots().len(),
        runs,
        panel.faint().len(),
        panel.description
    )
}

fn chart_text(chart: &Chart) -> String {
    let ticks: Vec<_> = chart.x_ticks.iter().map(|t| t.label.as_str()).collect();
    let panels: String = chart.panels.iter().map(panel_text).collect();
    format!(
        "x {}\n{} sessions marked\n{panels}",
        ticks.join(" | "),
        chart.sessions.len()
    )
}

#[test]
fn today_of_a_day_with_two_check_ins() {
    let mut state = ViewState::new(today());
    state.date = today();
    let mut journal = journal();
    for (minute, value) in [(7 * 60, 6.0), (20 * 60, 3.0)] {
        let edit = Edit::Score {
            date: today(),
            time: NaiveTime::from_num_seconds_from_midnight_opt(minute * 60, 0),
            metric: MetricId::PAIN,
            value: Some(value),
        };
        journal.apply(edit).unwrap();
    }
    let content = today::content(&journal, (None, None), &state, today(), 20);
    insta::assert_snapshot!(format!(
        "{}\n{}",
        content.title.join(" / "),
        day_text(&content.day)
    ));
}

#[test]
fn today_of_an_empty_journal() {
    let mut state = ViewState::new(today());
    state.day.greets = true;
    let content = today::content(&Journal::default(), (None, None), &state, today(), 20);
    let greeting = content.greeting.unwrap();
    insta::assert_snapshot!(format!("{greeting}\n{}", day_text(&content.day)));
}

#[test]
fn a_past_day_in_the_editor() {
    let date = NaiveDate::from_ymd_opt(2026, 10, 29).unwrap();
    let content = day::content(&journal(), &DayState::default(), date, today());
    insta::assert_snapshot!(day_text(&content));
}

#[test]
fn history_lists_the_newest_days_first() {
    let journal = journal();
    let content = history::list::content(
        &journal,
        &history::list::valued(&journal),
        None,
        &Wanted::default(),
        today(),
    );
    let line = |date| history::list::line(&journal, &content.columns, "", date, today());
    let lines = content.days.iter().take(14).map(|date| line(*date));
    let text: Vec<_> = lines
        .map(|line| format!("{} | {}", line.spoken, line.note))
        .collect();
    insta::assert_snapshot!(text.join("\n"));
}

#[test]
fn the_year_of_a_metric() {
    let mut text = String::new();
    for (metric, year) in [("pain", 2026), ("doses", 2026), ("sleep", 2025)] {
        let state = HistoryState {
            metric: Some(MetricId::new(metric)),
            year: Some(year),
            ..HistoryState::default()
        };
        let valued = history::list::valued(&journal());
        let content =
            history::map::content(&journal(), &valued, &state, Weekday::Mon, today()).unwrap();
        let calendar = content.calendar;
        let _ = writeln!(text, "# {metric} {year}\n{}", calendar.description);
        let _ = writeln!(text, "{}", calendar.ends.join(" to "));
        let months = calendar
            .months
            .iter()
            .map(|(week, name)| format!("{name} {week}"));
        let _ = writeln!(text, "{}", months.collect::<Vec<_>>().join(", "));
        for (row, name) in calendar.rows.iter().enumerate() {
            let cells = calendar.cells.iter().filter(|cell| cell.row == row);
            let shades = cells.map(|cell| match (cell.step, cell.future) {
                (Some(step), _) => char::from_digit(step.into(), 16).unwrap(),
                (None, true) => ' ',
                (None, false) => '.',
            });
            let _ = writeln!(text, "{name} {}", shades.collect::<String>().trim_end());
        }
    }
    insta::assert_snapshot!(text);
}

#[test]
fn trends_of_each_span() {
    let journal = journal();
    let mut text = String::new();
    let trails = trends::trails(&journal, today()).unwrap();
    for (span, words) in Span::all() {
        let state = TrendsState {
            span,
            ..TrendsState::default()
        };
        let turned = Turned::default();
        let content =
            trends::content((&trails, Some(&[])), &journal, &state, &turned, today()).unwrap();
        let chips: Vec<_> = content
            .chips
            .iter()
            .map(|c| format!("{} {}", c.name, c.shown))
            .collect();
        let _ = writeln!(
            text,
            "# {words}, {}, beside {}\n{}\n{}",
            content.period,
            match content.compared {
                (Against::Year, _) => "the same days a year earlier".to_owned(),
                (Against::Before, days) => format!("the {days} days before"),
            },
            chips.join(", "),
            chart_text(&content.chart)
        );
    }
    insta::assert_snapshot!(text);
}

#[test]
fn the_read_out_day_of_the_trends() {
    let date = NaiveDate::from_ymd_opt(2026, 10, 29).unwrap();
    let shown = [MetricId::PAIN, MetricId::SLEEP, MetricId::new("doses")];
    let readout = |grain| trends::readout(&journal(), (&shown, grain), date, today()).unwrap();
    insta::assert_debug_snapshot!(readout(Grain::Days(7)));
    insta::assert_debug_snapshot!(readout(Grain::Months(1)));
}

#[test]
fn the_answer_of_a_made_up_year() {
    let journal = journal();
    let effects = effects(&journal, &Question::default());
    let pain = journal.metrics().get(&MetricId::PAIN).unwrap();
    let recovery = recovery(&journal, pain, today());
    let state = AnswerState::default();
    let content = before_after::content(
        &journal,
        (Some(&effects), Some(&recovery)),
        &state,
        &Turned::default(),
        today(),
    );
    let answer = content.answer.unwrap();
    let mut text = format!(
        "{}\n{}\n{}\n",
        answer.question, answer.headline, answer.sentence
    );
    let lines = answer
        .beside
        .iter()
        .chain(&answer.basis)
        .chain([&answer.forecast])
        .chain(&answer.look)
        .chain(&answer.surer);
    for line in lines {
        let _ = writeln!(text, "{line}");
    }
    let _ = writeln!(
        text,
        "# charts\n{}",
        answer.each.as_ref().unwrap().chart.panels[0].description
    );
    let curve = answer.curve.unwrap();
    let _ = writeln!(text, "{}", curve.chart.panels[0].description);
    let sides = curve.chart.panels[0].sides.as_ref().unwrap();
    let _ = writeln!(text, "above {}, below {}\n# others", sides.0, sides.1);
    for other in &answer.others {
        let _ = writeln!(
            text,
            "{}: {} [{}]",
            other.name, other.difference, other.chip
        );
    }
    text += "# claims\n";
    for claim in &answer.claims {
        let _ = writeln!(text, "{} {}", claim.claim, claim.diary.join("; "));
    }
    text += "# numbers\n";
    for (name, value) in &answer.method {
        let _ = writeln!(text, "{name}: {value}");
    }
    insta::assert_snapshot!(text);
}

#[test]
fn the_raw_days_around_the_sessions_that_count() {
    let journal = journal();
    let effects = effects(&journal, &Question::default());
    let state = AnswerState::default();
    let content = before_after::content(
        &journal,
        (Some(&effects), None),
        &state,
        &Turned::default(),
        today(),
    );
    let kinds: Vec<_> = content
        .studied
        .kinds
        .iter()
        .map(|(kind, n)| format!("{kind} {n}"))
        .collect();
    let raw = content.raw.unwrap();
    let chart: String = raw
        .charts
        .iter()
        .map(|(chart, _)| chart_text(chart))
        .collect();
    insta::assert_snapshot!(format!("{}\n{}\n{chart}", kinds.join(", "), raw.basis));
}

#[test]
fn sessions_newest_first() {
    let journal = journal();
    let pain = journal.metrics().get(&MetricId::PAIN).unwrap();
    let followed = each(&journal, pain, today());
    let state = ViewState::new(today());
    let content = sessions::content(&journal, Some(&followed), &state, today());
    let lines: Vec<_> = content
        .list
        .lines
        .iter()
        .map(|l| format!("{} | {} | {}", l.spoken, l.followed, l.more))
        .collect();
    let totals: Vec<_> = content
        .totals
        .lines
        .iter()
        .map(|(name, words)| format!("{name}: {words}"))
        .collect();
    insta::assert_snapshot!(format!(
        "{}\n{}\n# totals\n{}",
        content.since,
        lines.join("\n"),
        totals.join("\n")
    ));
}
