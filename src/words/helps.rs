//! The words of the comparison: each kind and person against the forecast, and what a better day costs.
//!
//! Invariants: no row is called better than another; a row that can't be told apart from another says
//! so and nothing else; no cost stands where it does not help.

use crate::analysis::answer::{Among, Effect, Several};
use crate::analysis::compare::{Comparison, MOST, Who};
use crate::analysis::cost::{Cost, Unpriced, costs_needed};
use crate::analysis::verdict::Verdict;
use crate::model::metric::{Better, Metrics};

use super::amount::{Measure, Side};
use super::answer as words;
use super::count::count;
use super::luck;
use super::subject::{Voice, capital, your};

/// What stands under the rows, of which `left` have no room.
pub fn not_ranked(voice: Voice, left: usize) -> String {
    let your = your(voice);
    let all = format!(
        "Each kind is held against {your} forecast, not against the others. Luck is allowed for."
    );
    match left {
        0 => all,
        left => format!(
            "{all} Here are the {MOST} with the most sessions; {left} more have fewer and are left out."
        ),
    }
}

/// What "could be luck" means in these rows, and among how many; nothing where none says so.
pub fn luck_note(rows: &[Comparison]) -> Option<String> {
    let said = rows.iter().filter(|row| row.verdict().is_some());
    let mut among: Vec<Among> = Vec::new();
    for one in said.filter_map(|row| luck::among(&row.answer)) {
        if !among.contains(&one) {
            among.push(one);
        }
    }
    let counted = among.iter().map(|among| match among.of {
        Several::Rows => format!("{} kinds and people with an answer here", among.all),
        Several::Scores => format!("{} scores after the same sessions", among.all),
    });
    let counted: Vec<String> = counted.collect();
    (!counted.is_empty()).then(|| {
        format!(
            "Could be luck: taken by itself it seems to help or may, but of {} one can look like this by luck alone.",
            counted.join(", or of ")
        )
    })
}

/// Amounts from here on are told without cents.
const WHOLE: f64 = 10.0;
/// Smaller ones would be told as 0.00.
const LEAST_TOLD: f64 = 0.005;

/// The row's name at the beginning of a line: "Massage", "Ana".
pub fn name(who: &Who) -> String {
    match who {
        Who::Kind(kind) => kind.title(),
        Who::With(name) => name.clone(),
    }
}

/// The row's verdict in a few words.
pub fn chip(row: &Comparison, metrics: &Metrics) -> String {
    let missing = row.answer.missing;
    match row.verdict() {
        None => together(row),
        Some(Verdict::TooEarly) if row.answer.is_chained() => words::chip(&row.answer, metrics),
        Some(Verdict::TooEarly) if missing.sessions > 0 => {
            format!("{} more to go", missing.sessions)
        }
        Some(Verdict::TooEarly) if missing.scored > 0 => {
            count(missing.scored, "more scored day", "more scored days")
        }
        Some(Verdict::TooEarly) if missing.clean > 0 => {
            let days = count(missing.clean, "more scored day", "more scored days");
            format!("{days} away from it")
        }
        Some(_) => words::chip(&row.answer, metrics),
    }
}

/// The row's verdict in a sentence.
pub fn headline(row: &Comparison, metrics: &Metrics) -> String {
    if row.verdict().is_some() {
        return words::headline(&row.answer, metrics);
    }
    let with = row.overlap.as_ref().and_then(|o| o.with.as_ref());
    luck::together(with.map(Who::name))
}

fn together(row: &Comparison) -> String {
    let with = row.overlap.as_ref().and_then(|o| o.with.as_ref());
    luck::chip_together(with.map(Who::name))
}

/// The difference in few words, where there is one to speak of: "1.2 lower".
pub fn difference(row: &Comparison, metrics: &Metrics) -> Option<String> {
    row.verdict()?;
    words::difference(&row.answer, metrics)
}

/// The two ends of the difference's likely range: "−1.9 to −0.5".
pub fn range(row: &Comparison, metrics: &Metrics) -> Option<String> {
    difference(row, metrics)?;
    let ends = row.answer.interval?;
    Some(Measure::of(&row.answer, metrics).ends(ends))
}

/// What the columns of a table of rows are called, as files and the command line have it.
pub fn columns(measure: &Measure) -> [String; 6] {
    let costs = capital(&cost_head(measure));
    let [after, times, difference, range, verdict] =
        ["After", "Times", "Difference", "Range", "Verdict"].map(String::from);
    [after, times, difference, range, costs, verdict]
}

/// A row of that table; a dash where there is nothing to be read.
pub fn cells(row: &Comparison, metrics: &Metrics, measure: &Measure) -> [String; 6] {
    let dash = || "\u{2013}".to_owned();
    [
        name(&row.who),
        row.answer.sessions.usable.to_string(),
        difference(row, metrics).unwrap_or_else(dash),
        range(row, metrics).unwrap_or_else(dash),
        cost_cell(row, measure),
        chip(row, metrics),
    ]
}

/// The head over the costs: "one point for a day costs".
pub fn cost_head(measure: &Measure) -> String {
    format!("{} costs", measure.one_for_a_day())
}

/// What one point for one day costs, in a cell: "16 €, 10 to 58".
fn cost(cost: &Cost, measure: &Measure) -> String {
    let (low, high) = cost.range;
    let [each, low, high] = [cost.per_point_day, low, high].map(|cost| cost * measure.one());
    let each = money(each, &cost.currency);
    if high < LEAST_TOLD {
        return each;
    }
    format!("{each}, {} to {}", amount(low), amount(high))
}

/// A cost in a table: why there is none beside an answer that it helps, and a dash beside others.
pub fn cost_cell(row: &Comparison, measure: &Measure) -> String {
    let all = row.answer.sessions.usable;
    match &row.answer.cost {
        Err(Unpriced::NotHelping) => "\u{2013}".into(),
        Err(Unpriced::NoneNoted) => "no cost noted".into(),
        Err(Unpriced::TooFew(noted)) => format!("{noted} of {all} noted"),
        Err(Unpriced::Unread(0, _)) => "can\u{2019}t be read".into(),
        Err(Unpriced::Unread(known, _)) => format!("{known} of {all} can be read"),
        Err(Unpriced::Currencies) => "in several currencies".into(),
        Ok(known) => cost(known, measure),
    }
}

/// What [`cost_cell`] says where no head stands over it: nothing instead of the dash.
pub fn price(row: &Comparison, measure: &Measure) -> Option<String> {
    let cell = cost_cell(row, measure);
    match row.answer.cost {
        Err(Unpriced::NotHelping) => None,
        Err(Unpriced::NoneNoted) => Some(cell),
        Err(Unpriced::Currencies) => Some(format!("costs {cell}")),
        Err(_) => Some(format!("cost: {cell}")),
        Ok(_) => Some(format!("{} {cell}", cost_head(measure))),
    }
}

/// Why no cost stands beside a row, in a sentence; nothing where one does, or where there is no answer yet.
pub fn no_cost(row: &Comparison) -> Option<String> {
    let answer = &row.answer;
    let all = answer.sessions.usable;
    let needed = costs_needed(all);
    let why = *answer.cost.as_ref().err()?;
    Some(match why {
        Unpriced::NotHelping => {
            row.verdict().filter(|_| words::is_answered(answer))?;
            let holds_0 = answer.interval.is_some_and(|(low, high)| low * high <= 0.0);
            let why = if luck::among(answer).is_some() {
                "not told: luck alone could look like this"
            } else if holds_0 {
                "not told: no difference at all fits your diary too"
            } else {
                "told only where a session seems to help or may"
            };
            format!("What a better day costs is {why}.")
        }
        Unpriced::NoneNoted => {
            format!(
                "No cost is noted of these {all} sessions; with {needed} it says what a better day costs."
            )
        }
        Unpriced::TooFew(noted) => format!(
            "A cost is noted for {noted} of the {all} sessions; with {needed} it says what a better day costs."
        ),
        Unpriced::Unread(known, unread) => {
            let read = if known > 0 {
                format!("A cost can be read for {known} of the {all} sessions. ")
            } else {
                String::new()
            };
            let what = count(unread, "session has a cost", "sessions have a cost");
            format!(
                "{read}{what} that can\u{2019}t be read: write it like 45 EUR or 45.50 EUR, and what was free as 0 EUR. With {needed} it says what a better day costs."
            )
        }
        Unpriced::Currencies => format!(
            "The costs are in several currencies; with {needed} in one it says what a better day costs."
        ),
    })
}

/// What a better day costs, in sentences.
pub fn cost_sentences(answer: &Effect, metrics: &Metrics) -> Vec<String> {
    let Ok(cost) = &answer.cost else {
        return Vec::new();
    };
    let measure = Measure::of(answer, metrics);
    let than = measure.than(match measure.better {
        Better::Lower => Side::Below,
        Better::Higher => Side::Above,
    });
    let (low, high) = cost.range;
    let [each, low, high] = [cost.per_point_day, low, high].map(|cost| cost * measure.one());
    let each = about(each, &cost.currency);
    let one = measure.one_amount();
    let days = count(answer.outcome_days, "day", "days");
    let ends = if high < LEAST_TOLD {
        String::new()
    } else {
        format!(" ({} to {})", amount(low), money(high, &cost.currency))
    };
    let first = format!(
        "{} for each day with {} {one} {than}{ends}, counting {days} after each session.",
        capital(&each),
        measure.noun,
    );
    let (priced, all) = (cost.events, answer.sessions.usable);
    let counted = (priced < all).then(|| {
        let known = match cost.currency.as_str() {
            "" => "a cost without a currency".to_owned(),
            currency => format!("a cost in {}", sign(currency)),
        };
        format!("{priced} of the {all} sessions have {known}; the others are left out of it.")
    });
    std::iter::once(first)
        .chain(counted)
        .chain(better_days(cost, answer, &measure))
        .collect()
}

fn better_days(cost: &Cost, answer: &Effect, measure: &Measure) -> Option<String> {
    let better = cost.better?;
    let percent = |share: f64| format!("{:.0} %", share * 100.0);
    let notice = measure.amount(answer.notice);
    let shares = format!(
        "{} of those days were at least {notice} better than forecast; of ordinary days {} are.",
        percent(better.after),
        percent(better.ordinary)
    );
    let sum = better.each.map(|each| {
        let each = about(each, &cost.currency);
        format!(
            " That is {:.1} more better days a session, {each} each.",
            better.days
        )
    });
    Some(shares + &sum.unwrap_or_default())
}

/// "about 16 €", "less than 0.01 €", "nothing".
fn about(value: f64, currency: &str) -> String {
    let text = money(value, currency);
    if value < LEAST_TOLD {
        text
    } else {
        format!("about {text}")
    }
}

/// "16 €", "7.50 CHF"; without a currency the number alone; of 0 "nothing".
fn money(value: f64, currency: &str) -> String {
    if value <= 0.0 {
        return "nothing".into();
    }
    format!("{} {}", amount(value), sign(currency))
        .trim()
        .to_owned()
}

fn sign(currency: &str) -> &str {
    match currency {
        "EUR" => "\u{20ac}",
        "GBP" => "\u{a3}",
        other => other,
    }
}

fn amount(value: f64) -> String {
    if value >= WHOLE {
        format!("{value:.0}")
    } else if value > 0.0 && value < LEAST_TOLD {
        "less than 0.01".into()
    } else {
        format!("{value:.2}")
    }
}
