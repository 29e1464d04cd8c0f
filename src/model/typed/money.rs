//! Money as it is typed.

use std::fmt;

use super::text::plain_sign;
use crate::model::legible;

/// Money of one currency.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Money {
    /// The currency as it was written, by one name where it has several (`EUR` for the euro sign); empty where
    /// none was.
    pub currency: String,
    /// The amount in hundredths.
    pub hundredths: i64,
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, cents) = (self.hundredths / 100, self.hundredths % 100);
        write!(f, "{whole}.{cents:02}")?;
        match self.currency.as_str() {
            "" => Ok(()),
            currency => write!(f, " {currency}"),
        }
    }
}

/// Reads "45.00 EUR", "45,50 €", "$ 60" or "1,200.00 CHF": one number and at most one currency.
/// "1,200 EUR" could be either and is neither.
pub fn money(text: &str) -> Option<Money> {
    let text: String = legible::line(text).chars().map(plain_sign).collect();
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

/// Currencies that are written in several ways, each with the one that stands for all. A dollar sign says no
/// country, so it stands for itself.
const CURRENCIES: [(&str, &[&str]); 4] = [
    ("EUR", &["\u{20ac}", "eur", "euro", "euros"]),
    ("$", &["$", "us$", "usd", "$us", "dollar", "dollars"]),
    ("GBP", &["\u{a3}", "gbp"]),
    ("CHF", &["chf", "fr", "sfr"]),
];

/// A sign or at most three letters, or a currency's name; anything longer is a sentence.
fn currency(text: &str) -> Option<String> {
    let text = text.trim_end_matches('.');
    let lower = text.to_lowercase();
    let known = CURRENCIES
        .iter()
        .find(|(_, names)| names.contains(&lower.as_str()));
    let short = known.is_some() || text.chars().count() <= 3;
    let plain = text
        .chars()
        .all(|c| !c.is_whitespace() && !c.is_ascii_punctuation() || c == '$');
    if !(short && plain) {
        return None;
    }
    Some(if let Some((name, _)) = known {
        (*name).into()
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
            ("60 USD", 6000, "$"),
            ("US$ 60", 6000, "$"),
            ("60 dollars", 6000, "$"),
            ("C$ 60", 6000, "C$"),
            ("\u{a3}45", 4500, "GBP"),
            ("Fr. 45", 4500, "CHF"),
            ("60", 6000, ""),
            ("1,200.00 chf", 120_000, "CHF"),
            ("1.200,00 EUR", 120_000, "EUR"),
            ("300 kr.", 30_000, "kr"),
            ("\u{ff14}\u{ff15} EUR", 4500, "EUR"),
            ("45,00\u{a0}\u{20ac}", 4500, "EUR"),
            ("1\u{202f}200,00 \u{20ac}", 120_000, "EUR"),
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
}
