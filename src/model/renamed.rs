//! What former names mean now, and lists with other names in them: where two entries come to one name, they are one.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::area::{Area, Areas};
use super::former::FormerKey;
use super::journal::Journal;
use super::list::List;
use super::medication::{MOST, Medication};
use super::mentions::spellings;
use super::named::Named;

/// What every former name of a journal means now.
#[derive(Debug, Default)]
pub struct Former(BTreeMap<FormerKey, String>);

impl Former {
    /// Those of names that are not in use.
    pub fn of(journal: &Journal) -> Self {
        let all = &journal.former_names;
        let mut used: BTreeSet<FormerKey> = BTreeSet::new();
        for what in all.keys().map(|(what, _)| *what).collect::<BTreeSet<_>>() {
            let names = spellings(what, journal).into_iter();
            used.extend(names.map(|name| (what, what.thing(name))));
        }
        let mut now = BTreeMap::new();
        let former = all.keys().filter(|(_, name)| !name.is_empty());
        for key in former.filter(|key| !used.contains(*key)) {
            let (mut at, mut seen) = (key.clone(), BTreeSet::new());
            let mut name = None;
            // What was renamed again is called as it is called last.
            while !used.contains(&at)
                && seen.insert(at.clone())
                && let Some(former) = all.get(&at)
            {
                name = Some(&former.now);
                at = (at.0, at.0.thing(&former.now));
            }
            if let Some(name) = name.filter(|_| at != *key) {
                now.insert(key.clone(), name.clone());
            }
        }
        Self(now)
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What is called so now, where that is a former name.
    pub fn now(&self, what: Named, name: &str) -> Option<&str> {
        if self.0.is_empty() {
            return None;
        }
        self.0.get(&(what, what.thing(name))).map(String::as_str)
    }
}

/// Tags, each once.
pub fn tags<'n>(all: &[String], now: impl Fn(&str) -> Option<&'n str>) -> List<String> {
    let mut seen = HashSet::new();
    let all = all.iter();
    let all = all.map(|tag| now(tag).map_or_else(|| tag.clone(), str::to_owned));
    all.filter(|tag| seen.insert(tag.clone())).collect()
}

/// Medicines; of one name, strength and time the counts are added up. More than one row can hold stays in two.
pub fn medicines<'n>(
    taken: &[Medication],
    now: impl Fn(&str) -> Option<&'n str>,
) -> List<Medication> {
    let mut list = List::<Medication>::new();
    let mut places = HashMap::<_, Vec<usize>>::new();
    for one in taken {
        let mut one = one.clone();
        if let Some(name) = now(&one.name) {
            name.clone_into(&mut one.name);
        }
        let places = places
            .entry((one.name.clone(), one.dose.clone(), one.time))
            .or_default();
        let fits = |other: &Medication| other.extra == one.extra && other.count + one.count <= MOST;
        let there = places.iter().find(|at| fits(&list[**at]));
        if let Some(at) = there {
            list[*at].count += one.count;
        } else {
            places.push(list.len());
            list.push(one);
        }
    }
    list
}

/// Painful regions; of one name the higher intensity stays.
pub fn regions<'n>(
    all: impl Iterator<Item = (Area, f64)>,
    now: impl Fn(&str) -> Option<&'n str>,
) -> Areas {
    let mut merged = BTreeMap::<Area, f64>::new();
    for (area, value) in all {
        let most = merged.entry(called(&area, &now)).or_insert(value);
        *most = most.max(value);
    }
    merged.into_iter().collect()
}

/// Treated regions, each once.
pub fn treated<'n>(all: &[Area], now: impl Fn(&str) -> Option<&'n str>) -> List<Area> {
    let mut seen = HashSet::new();
    let all = all.iter().map(|area| called(area, &now));
    all.filter(|area| seen.insert(area.clone())).collect()
}

fn called<'n>(area: &Area, now: impl Fn(&str) -> Option<&'n str>) -> Area {
    now(area.as_str()).map_or_else(|| area.clone(), Area::new)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::edit::Edit;
    use crate::model::rename::rename;
    use crate::model::time::FIRST_DATE;

    fn tagged(journal: &mut Journal, tag: &str) {
        let tags = Edit::Tags(FIRST_DATE, [tag.to_owned()].into());
        journal.apply(tags).unwrap();
    }

    fn now(journal: &Journal, name: &str) -> Option<String> {
        Former::of(journal).now(Named::Tag, name).map(str::to_owned)
    }

    #[test]
    fn a_former_name_means_what_is_called_so_now_unless_it_is_in_use() {
        let mut journal = Journal::default();
        tagged(&mut journal, "yoga");
        let before = journal.clone();
        let undo = journal
            .apply(rename(&journal, Named::Tag, "yoga", "Joga").edit)
            .unwrap();
        assert_eq!(now(&journal, " YOGA ").as_deref(), Some("Joga"));
        assert_eq!(now(&journal, "Joga"), None);
        journal
            .apply(rename(&journal, Named::Tag, "joga", "stretching").edit)
            .unwrap();
        assert_eq!(now(&journal, "yoga").as_deref(), Some("stretching"));
        journal
            .apply(rename(&journal, Named::Tag, "stretching", "yoga").edit)
            .unwrap();
        assert_eq!(now(&journal, "yoga"), None);
        assert_eq!(now(&journal, "joga").as_deref(), Some("yoga"));
        // Nothing is called by any of them any more.
        tagged(&mut journal, "walk");
        assert_eq!(now(&journal, "yoga"), None);
        let mut again = before.clone();
        let edit = rename(&again, Named::Tag, "yoga", "Joga").edit;
        again.apply(edit).unwrap();
        again.apply(undo).unwrap();
        assert_eq!(again, before);
    }
}
