//! Where each name stands. The first spelling in the journal stands for the thing.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::NaiveDate;

use super::journal::Journal;
use super::name::fold;
use super::named::Named;

/// Where a name stands.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Mention<'a> {
    Day(NaiveDate),
    Session(&'a str),
}

/// Every mention, those of days first, in order of time.
fn mentions<'a>(what: Named, journal: &'a Journal, mut hear: impl FnMut(&'a str, Mention<'a>)) {
    let in_days = matches!(what, Named::Tag | Named::Painkiller | Named::Region);
    for (date, day) in journal.days().iter().filter(|_| in_days) {
        let place = Mention::Day(*date);
        match what {
            Named::Tag => day.tags.iter().for_each(|tag| hear(tag, place)),
            Named::Painkiller => {
                let taken = day.medication.iter().flatten();
                taken.for_each(|one| hear(&one.name, place));
            }
            _ => {
                let areas = day.areas.iter().flatten();
                areas.for_each(|(area, _)| hear(area.as_str(), place));
            }
        }
    }
    let in_sessions = matches!(what, Named::Kind | Named::Person | Named::Region);
    for session in journal.all_sessions().iter().filter(|_| in_sessions) {
        let place = Mention::Session(session.id.as_str());
        match what {
            Named::Kind => hear(session.kind.as_str(), place),
            Named::Person => session.with.iter().for_each(|with| hear(with, place)),
            _ => {
                let areas = session.areas.iter();
                areas.for_each(|area| hear(area.as_str(), place));
            }
        }
    }
}

/// Every spelling, the first first.
pub fn spellings(what: Named, journal: &Journal) -> Vec<&str> {
    let (mut seen, mut spellings) = (HashSet::new(), Vec::new());
    mentions(what, journal, |name, _| {
        if !name.trim().is_empty() && seen.insert(name) {
            spellings.push(name);
        }
    });
    spellings
}

/// A name and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Use {
    /// Its first spelling.
    pub name: String,
    /// On so many days.
    pub days: usize,
    /// In so many sessions.
    pub sessions: usize,
}

/// Every thing that has a name of this sort, the most used first.
pub fn uses(journal: &Journal, what: Named) -> Vec<Use> {
    let first = first_spellings(journal, what);
    let (mut seen, mut uses) = (HashSet::new(), BTreeMap::<&str, (usize, usize)>::new());
    mentions(what, journal, |name, place| {
        if let Some(name) = first.get(name)
            && seen.insert((*name, place))
        {
            let (days, sessions) = uses.entry(name).or_default();
            match place {
                Mention::Day(_) => *days += 1,
                Mention::Session(_) => *sessions += 1,
            }
        }
    });
    let named = |(name, (days, sessions)): (&str, _)| Use {
        name: name.to_owned(),
        days,
        sessions,
    };
    let mut uses: Vec<Use> = uses.into_iter().map(named).collect();
    uses.sort_by_key(|one| std::cmp::Reverse(one.days + one.sessions));
    uses
}

/// The first spelling of every spelling.
pub(super) fn first_spellings(journal: &Journal, what: Named) -> HashMap<&str, &str> {
    let mut things: HashMap<String, &str> = HashMap::new();
    let spellings = spellings(what, journal).into_iter();
    spellings
        .map(|name| (name, *things.entry(fold(name)).or_insert(name)))
        .collect()
}
