//! Sessions added up: how many, how long, and what they cost.
//!
//! Invariants: a session without minutes or cost adds nothing and is counted as such, never as 0; a
//! cost that can't be read as a number and a currency is counted, never guessed; money is added in
//! hundredths, so that no cent is lost.

use std::collections::BTreeMap;

use crate::model::session::Session;

/// Money of one currency.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Money {
    /// The currency as it was written, `EUR` for the euro sign; empty where none was.
    pub currency: String,
    /// The amount in hundredths.
    pub hundredths: i64,
}

/// Some sessions added up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Total {
    /// What they have in common: a kind, a person, a year.
    pub name: String,
    /// How many there are.
    pub sessions: usize,
    /// Minutes of those that have any.
    pub minutes: u64,
    /// Sessions without minutes.
    pub without_minutes: usize,
    /// What they cost, by currency.
    pub costs: Vec<Money>,
    /// Sessions without a cost.
    pub without_cost: usize,
    /// Costs that are noted but can't be added.
    pub unread_costs: usize,
}

/// The sessions added up by what `name` says of each, the most sessions first; those that have no
/// such name are left out.
pub fn totals<'a>(
    sessions: impl IntoIterator<Item = &'a Session>,
    name: impl Fn(&Session) -> Option<String>,
) -> Vec<Total> {
    let mut by_name: BTreeMap<String, Total> = BTreeMap::new();
    for session in sessions {
        if let Some(name) = name(session) {
            by_name.entry(name).or_default().add(session);
        }
    }
    let named = by_name
        .into_iter()
        .map(|(name, total)| Total { name, ..total });
    let mut totals: Vec<_> = named.collect();
    totals.sort_by_key(|total| std::cmp::Reverse(total.sessions));
    totals
}

impl Total {
    fn add(&mut self, session: &Session) {
        self.sessions += 1;
        match session.minutes {
            Some(minutes) => self.minutes += u64::from(minutes),
            None => self.without_minutes += 1,
        }
        let cost = session.cost.as_deref().map(str::trim).unwrap_or_default();
        if cost.is_empty() {
            self.without_cost += 1;
        } else if !money(cost).is_some_and(|money| self.spend(money)) {
            self.unread_costs += 1;
        }
    }

    /// Adds money to its currency; false where the sum would be too large to hold.
    fn spend(&mut self, money: Money) -> bool {
        let Some(sum) = self.costs.iter_mut().find(|c| c.currency == money.currency) else {
            self.costs.push(money);
            return true;
        };
        let added = sum.hundredths.checked_add(money.hundredths);
        sum.hundredths = added.unwrap_or(sum.hundredths);
        added.is_some()
    }
}

/// Reads "45.00 EUR", "45,50 €", "$ 60" or "1,200.00 CHF": one number and at most one currency.
pub fn money(text: &str) -> Option<Money> {
    let text = text.trim();
    let begin = text.find(|c: char| c.is_ascii_digit())?;
    let end = text.rfind(|c: char| c.is_ascii_digit())? + 1;
    let (before, after) = (text[..begin].trim(), text[end..].trim());
    if !before.is_empty() && !after.is_empty() {
        return None;
    }
    let currency = currency(if before.is_empty() { after } else { before })?;
    let hundredths = hundredths(&text[begin..end])?;
    Some(Money {
        currency,
        hundredths,
    })
}

/// A sign or at most three letters, or the euro's name; anything longer is a sentence.
fn currency(text: &str) -> Option<String> {
    let text = text.trim_end_matches('.');
    let lower = text.to_lowercase();
    let euro = ["\u{20ac}", "eur", "euro", "euros"].contains(&lower.as_str());
    let short = euro || text.chars().count() <= 3;
    let plain = text
        .chars()
        .all(|c| !c.is_whitespace() && !c.is_ascii_punctuation() || c == '$');
    if !(short && plain) {
        return None;
    }
    Some(if euro {
        "EUR".into()
    } else if text.len() == 3 && text.is_ascii() {
        text.to_uppercase()
    } else {
        text.to_owned()
    })
}

/// A number with at most two decimals after a point or comma, thousands apart or not. "1,200"
/// could be either and is neither.
fn hundredths(text: &str) -> Option<i64> {
    let split = text
        .rfind(['.', ','])
        .map(|at| (&text[..at], &text[at + 1..]));
    let (whole, cents) = match split {
        None => (text, 0),
        // One sign can't part the thousands and the cents.
        Some((whole, _)) if whole.contains(&text[whole.len()..=whole.len()]) => return None,
        Some((whole, cents)) => (whole, cents_of(cents)?),
    };
    let mut groups = whole.split(['.', ',', '\'', ' ', '\u{a0}']);
    let first = groups.next()?;
    let mut digits = first.to_owned();
    for group in groups {
        if group.len() != 3 || first.len() > 3 {
            return None;
        }
        digits += group;
    }
    let whole: i64 = Some(digits)
        .filter(|d| !d.is_empty() && d.bytes().all(|b| b.is_ascii_digit()))?
        .parse()
        .ok()?;
    whole.checked_mul(100)?.checked_add(cents)
}

fn cents_of(text: &str) -> Option<i64> {
    let digits = text.bytes().all(|b| b.is_ascii_digit());
    match text.len() {
        1 if digits => text.parse::<i64>().ok().map(|tenths| tenths * 10),
        2 if digits => text.parse().ok(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::session::{Kind, SessionId};
    use crate::model::time::parse_date;

    fn read(text: &str) -> Option<(i64, String)> {
        money(text).map(|money| (money.hundredths, money.currency))
    }

    #[test]
    fn costs_are_read_as_people_write_them() {
        let cases = [
            ("45.00 EUR", 4500, "EUR"),
            ("45,5 \u{20ac}", 4550, "EUR"),
            ("\u{20ac}45", 4500, "EUR"),
            ("$ 60", 6000, "$"),
            ("60", 6000, ""),
            ("1,200.00 chf", 120_000, "CHF"),
            ("1.200,00 EUR", 120_000, "EUR"),
            ("300 kr.", 30_000, "kr"),
        ];
        for (text, hundredths, currency) in cases {
            assert_eq!(read(text), Some((hundredths, currency.into())), "{text}");
        }
    }

    #[test]
    fn what_is_not_one_number_and_a_currency_is_not_guessed() {
        let texts = [
            "",
            "free",
            "45 + 5 EUR",
            "1,200 EUR",
            "45.000.00 EUR",
            "12.34.56",
            "-5 EUR",
            "about forty",
            "45 EUR 50",
            "paid 45",
            "99999999999999999999 EUR",
            "45 EUR with tip",
        ];
        for text in texts {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn every_session_is_in_the_totals_and_what_is_missing_is_counted() {
        let session = |id: &str, kind: Kind, minutes: Option<u32>, cost: Option<&str>| Session {
            minutes,
            cost: cost.map(str::to_owned),
            ..Session::new(SessionId::new(id), parse_date("2026-11-22").unwrap(), kind)
        };
        let sessions = [
            session("a", Kind::MASSAGE, Some(60), Some("45.10 EUR")),
            session("b", Kind::MASSAGE, None, Some("45,20 \u{20ac}")),
            session("c", Kind::MASSAGE, Some(30), Some("a cake")),
            session("d", Kind::new("heat"), Some(20), None),
        ];
        let all = totals(&sessions, |session| Some(session.kind.title()));
        assert_eq!(
            all.iter().map(|t| t.name.as_str()).collect::<Vec<_>>(),
            ["Massage", "Heat"]
        );
        let massage = &all[0];
        assert_eq!(
            (massage.sessions, massage.minutes, massage.without_minutes),
            (3, 90, 1)
        );
        assert_eq!(
            massage.costs,
            [Money {
                currency: "EUR".into(),
                hundredths: 9030
            }]
        );
        assert_eq!((massage.unread_costs, massage.without_cost), (1, 0));
        assert_eq!((all[1].costs.len(), all[1].without_cost), (0, 1));
    }
}
