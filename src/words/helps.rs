//! The words of the comparison: each kind and person against the forecast, and what a better day costs.
//!
//! Invariants: no row is called better than another; a row that can't be told apart from another says
//! so and nothing else; no cost stands where it does not help.

use crate::analysis::answer::{Among, Effect};
use crate::analysis::compare::{Comparison, MOST, Who};
use crate::analysis::cost::{Cost, Unpriced, costs_needed};
use crate::analysis::verdict::Verdict;
use crate::lang::{figure, say};
use crate::model::metric::{Better, Metrics};

use super::amount::{Measure, Side};
use super::answer as words;
use super::luck;
use super::subject::{Voice, capital};

/// What stands under the rows, of which `left` have no room.
pub fn not_ranked(voice: Voice, left: usize) -> String {
    let all = say::HelpsNotRanked { voice }.text();
    match left {
        0 => all,
        n => [all, say::HelpsLeftOut { all: MOST, n }.text()].join(" "),
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
    let counted = among.iter().map(|one| {
        let (all, among) = (one.all, luck::counted(*one));
        say::LuckAmong { all, among }.text()
    });
    let luck = &counted.reduce(|luck, more| {
        let (luck, more_luck) = (&luck, &more);
        say::LuckAmongOr { luck, more_luck }.text()
    })?;
    Some(say::LuckNote { luck }.text())
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
            let n = missing.sessions;
            say::ChipMoreToGo { n }.text()
        }
        Some(Verdict::TooEarly) if missing.scored > 0 => {
            let n = missing.scored;
            say::ChipMoreScored { n }.text()
        }
        Some(Verdict::TooEarly) if missing.clean > 0 => {
            let n = missing.clean;
            say::ChipMoreAway { n }.text()
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
    [
        say::ColumnAfter.text(),
        say::ColumnTimes.text(),
        say::ColumnDifference.text(),
        say::ColumnRange.text(),
        costs,
        say::ColumnVerdict.text(),
    ]
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
    say::CostHead { measure }.text()
}

/// What one point for one day costs, in a cell: "16 €, 10 to 58".
fn cost(cost: &Cost, measure: &Measure) -> String {
    let (low, high) = cost.range;
    let [each, low, high] = [cost.per_point_day, low, high].map(|cost| cost * measure.one());
    let each = money(each, &cost.currency);
    if high < LEAST_TOLD {
        return each;
    }
    say::CostWithRange {
        cost: &each,
        high: &amount(high),
        low: &amount(low),
    }
    .text()
}

/// A cost in a table: why there is none beside an answer that it helps, and a dash beside others.
pub fn cost_cell(row: &Comparison, measure: &Measure) -> String {
    let all = row.answer.sessions.usable;
    match &row.answer.cost {
        Err(Unpriced::NotHelping) => "\u{2013}".into(),
        Err(Unpriced::NoneNoted) => say::CostNotNoted.text(),
        Err(Unpriced::TooFew(n)) => say::CostSomeNoted { all, n: *n }.text(),
        Err(Unpriced::Unread(0, _)) => say::CostUnread.text(),
        Err(Unpriced::Unread(n, _)) => say::CostSomeRead { all, n: *n }.text(),
        Err(Unpriced::Currencies) => say::CostCurrencies.text(),
        Ok(known) => cost(known, measure),
    }
}

/// What [`cost_cell`] says where no head stands over it: nothing instead of the dash.
pub fn price(row: &Comparison, measure: &Measure) -> Option<String> {
    let all = row.answer.sessions.usable;
    Some(match &row.answer.cost {
        Err(Unpriced::NotHelping) => return None,
        Err(Unpriced::NoneNoted) => say::CostNotNoted.text(),
        Err(Unpriced::TooFew(n)) => say::PriceSomeNoted { all, n: *n }.text(),
        Err(Unpriced::Unread(0, _)) => say::PriceUnread.text(),
        Err(Unpriced::Unread(n, _)) => say::PriceSomeRead { all, n: *n }.text(),
        Err(Unpriced::Currencies) => say::PriceCurrencies.text(),
        Ok(known) => {
            let cost = &cost(known, measure);
            say::Price { cost, measure }.text()
        }
    })
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
            if luck::among(answer).is_some() {
                say::NoCostLuck.text()
            } else if holds_0 {
                say::NoCostNoDifference.text()
            } else {
                say::NoCostNoHelp.text()
            }
        }
        Unpriced::NoneNoted => say::NoCostNoted { all, needed }.text(),
        Unpriced::TooFew(n) => say::NoCostFew { all, n, needed }.text(),
        Unpriced::Unread(known, n) => {
            let read = (known > 0).then(|| say::NoCostSomeRead { all, n: known }.text());
            let unread = say::NoCostUnread { n, needed }.text();
            let said: Vec<String> = read.into_iter().chain([unread]).collect();
            said.join(" ")
        }
        Unpriced::Currencies => say::NoCostCurrencies { needed }.text(),
    })
}

/// What a better day costs, in sentences.
pub fn cost_sentences(answer: &Effect, metrics: &Metrics) -> Vec<String> {
    let Ok(cost) = &answer.cost else {
        return Vec::new();
    };
    let measure = Measure::of(answer, metrics);
    let measure = &measure;
    let side = match measure.better {
        Better::Lower => Side::Below,
        Better::Higher => Side::Above,
    };
    let (low, high) = cost.range;
    let [each, low, high] = [cost.per_point_day, low, high].map(|cost| cost * measure.one());
    let (told, days) = (&capital(&about(each, &cost.currency)), answer.outcome_days);
    let one = &measure.one_amount();
    let first = if high < LEAST_TOLD {
        say::CostEachDay {
            amount: one,
            cost: told,
            days,
            measure,
            side,
        }
        .text()
    } else {
        say::CostEachDayBetween {
            amount: one,
            cost: told,
            days,
            high: &money(high, &cost.currency),
            low: &amount(low),
            measure,
            side,
        }
        .text()
    };
    let (n, all) = (cost.events, answer.sessions.usable);
    let counted = (n < all).then(|| match cost.currency.as_str() {
        "" => say::CostOfSomeWithout { all, n }.text(),
        currency => say::CostOfSome {
            all,
            currency: sign(currency),
            n,
        }
        .text(),
    });
    std::iter::once(first)
        .chain(counted)
        .chain(better_days(cost, answer, measure))
        .collect()
}

fn better_days(cost: &Cost, answer: &Effect, measure: &Measure) -> Option<String> {
    let better = cost.better?;
    let percent = |share: f64| format!("{:.0}", share * 100.0);
    let shares = say::BetterDays {
        after: &percent(better.after),
        notice: &measure.amount(answer.notice),
        ordinary: &percent(better.ordinary),
    };
    let sum = better.each.map(|each| {
        let cost = &about(each, &cost.currency);
        let figure = &format!("{:.1}", better.days);
        say::BetterDaysCost { cost, figure }.text()
    });
    let said: Vec<String> = std::iter::once(shares.text()).chain(sum).collect();
    Some(said.join(" "))
}

/// "about 16 €", "less than 0.01 €", "nothing".
fn about(value: f64, currency: &str) -> String {
    let cost = money(value, currency);
    if value < LEAST_TOLD {
        cost
    } else {
        say::AboutCost { cost: &cost }.text()
    }
}

/// "16 €", "7.50 CHF"; without a currency the number alone; of 0 "nothing".
fn money(value: f64, currency: &str) -> String {
    if value <= 0.0 {
        return say::NoMoney.text();
    }
    let amount = amount(value);
    match sign(currency).trim() {
        "" => amount,
        currency => say::Money {
            amount: &amount,
            currency,
        }
        .text(),
    }
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
        say::TinyMoney.text()
    } else {
        figure(&format!("{value:.2}"))
    }
}
