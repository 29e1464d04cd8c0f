//! What has names, and where each name stands. The first spelling in the journal stands for the thing.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::NaiveDate;

use super::journal::Journal;
use super::keyword::Keyword;
use super::name::fold;

/// What has names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Named {
    /// Kinds of session, the main question's too.
    Kind,
    /// People that sessions were with.
    Person,
    /// Tags of days.
    Tag,
    /// Painkillers.
    Painkiller,
    /// Regions of the back, in days and in sessions.
    Region,
}

impl Keyword for Named {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::Kind, "kind"),
        (Self::Person, "person"),
        (Self::Tag, "tag"),
        (Self::Painkiller, "painkiller"),
        (Self::Region, "region"),
    ];
}

/// Where a name stands.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Mention<'a> {
    Day(NaiveDate),
    Session(&'a str),
}

impl Named {
    /// Every mention, those of days first, in order of time.
    fn mentions<'a>(self, journal: &'a Journal, mut hear: impl FnMut(&'a str, Mention<'a>)) {
        let in_days = matches!(self, Self::Tag | Self::Painkiller | Self::Region);
        for (date, day) in journal.days().iter().filter(|_| in_days) {
            let place = Mention::Day(*date);
            match self {
                Self::Tag => day.tags.iter().for_each(|tag| hear(tag, place)),
                Self::Painkiller => {
                    let taken = day.medication.iter().flatten();
                    taken.for_each(|one| hear(&one.name, place));
                }
                _ => {
                    let areas = day.areas.iter().flatten();
                    areas.for_each(|(area, _)| hear(area.as_str(), place));
                }
            }
        }
        let in_sessions = matches!(self, Self::Kind | Self::Person | Self::Region);
        for session in journal.all_sessions().iter().filter(|_| in_sessions) {
            let place = Mention::Session(session.id.as_str());
            match self {
                Self::Kind => hear(session.kind.as_str(), place),
                Self::Person => session.with.iter().for_each(|with| hear(with, place)),
                _ => {
                    let areas = session.areas.iter();
                    areas.for_each(|area| hear(area.as_str(), place));
                }
            }
        }
    }

    /// Every spelling, the first first.
    pub fn spellings(self, journal: &Journal) -> Vec<&str> {
        let (mut seen, mut spellings) = (HashSet::new(), Vec::new());
        self.mentions(journal, |name, _| {
            if !name.trim().is_empty() && seen.insert(name) {
                spellings.push(name);
            }
        });
        spellings
    }
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
    what.mentions(journal, |name, place| {
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
    let spellings = what.spellings(journal).into_iter();
    spellings
        .map(|name| (name, *things.entry(fold(name)).or_insert(name)))
        .collect()
}
