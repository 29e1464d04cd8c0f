//! Sessions added up: how many, how long, and what they cost.
//!
//! Invariants: a session without minutes or cost adds nothing and is counted as such, never as 0; a
//! cost that can't be read as a number and a currency is counted, never guessed; money is added in
//! hundredths, so that no cent is lost.

use std::collections::BTreeMap;

use crate::model::session::Session;
use crate::model::typed::{Money, money};

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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::session::{Kind, SessionId};
    use crate::model::time::parse_date;

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
