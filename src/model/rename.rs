//! One thing, one name: a name changed everywhere at once, or two names made one.
//!
//! Names that differ only in capitals or in the number of blanks are the same name. The result is one
//! [`Edit`], so that one undo brings all of it back.

use std::collections::BTreeMap;

use super::area::Area;
use super::edit::Edit;
use super::journal::Journal;
use super::medication::Medication;
use super::session::{Kind, Session};

/// What has names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

/// A name without what makes no difference.
pub fn fold(name: &str) -> String {
    let words = name.split_whitespace().map(str::to_lowercase);
    words.collect::<Vec<_>>().join(" ")
}

/// Calls everything that is called `from` by the name `to`, and gives the edit and how many days and
/// sessions it changes. Where a day has both names they become one: of painkillers the counts are
/// added up, of a region the higher intensity stays.
pub fn rename(journal: &Journal, what: Named, from: &str, to: &str) -> (Edit, usize) {
    let renaming = Renaming {
        from: fold(from),
        to: to.split_whitespace().collect::<Vec<_>>().join(" "),
    };
    let mut edits = match what {
        Named::Kind => renaming.kinds(journal),
        Named::Person => renaming.people(journal),
        Named::Tag => renaming.tags(journal),
        Named::Painkiller => renaming.painkillers(journal),
        Named::Region => renaming.regions(journal),
    };
    let changed = edits.len();
    if what == Named::Kind {
        edits.extend(renaming.main_question(journal));
    }
    (Edit::Many(edits), changed)
}

struct Renaming {
    from: String,
    to: String,
}

impl Renaming {
    /// Whether this is the name, and not written as it shall be already.
    fn hits(&self, name: &str) -> bool {
        fold(name) == self.from && name != self.to
    }

    fn kinds(&self, journal: &Journal) -> Vec<Edit> {
        sessions(journal, |session| {
            let hit = self.hits(session.kind.as_str());
            if hit {
                session.kind = Kind::new(&self.to);
            }
            hit
        })
    }

    fn main_question(&self, journal: &Journal) -> Option<Edit> {
        let asked = journal.main_question()?;
        self.hits(asked.kind.as_str()).then(|| {
            let mut asked = asked.clone();
            asked.kind = Kind::new(&self.to);
            Edit::MainQuestion(Some(Box::new(asked)))
        })
    }

    fn people(&self, journal: &Journal) -> Vec<Edit> {
        sessions(journal, |session| {
            let hit = session.with.as_deref().is_some_and(|with| self.hits(with));
            if hit {
                session.with = Some(self.to.clone());
            }
            hit
        })
    }

    fn tags(&self, journal: &Journal) -> Vec<Edit> {
        let days = journal.days().iter();
        let days = days.filter(|(_, day)| day.tags.iter().any(|tag| self.hits(tag)));
        let tags = days.map(|(date, day)| {
            let mut tags: Vec<String> = Vec::new();
            for tag in &day.tags {
                let tag = if self.hits(tag) { &self.to } else { tag };
                if !tags.contains(tag) {
                    tags.push(tag.clone());
                }
            }
            Edit::Tags(*date, tags)
        });
        tags.collect()
    }

    fn painkillers(&self, journal: &Journal) -> Vec<Edit> {
        let mut edits = Vec::new();
        for (date, day) in journal.days() {
            let Some(taken) = &day.medication else {
                continue;
            };
            if !taken.iter().any(|one| self.hits(&one.name)) {
                continue;
            }
            let mut list: Vec<Medication> = Vec::new();
            for one in taken {
                let mut one = one.clone();
                if self.hits(&one.name) {
                    one.name.clone_from(&self.to);
                }
                let same = |there: &&mut Medication| {
                    there.name == one.name && there.dose == one.dose && there.extra == one.extra
                };
                match list.iter_mut().find(same) {
                    Some(there) => there.count += one.count,
                    None => list.push(one),
                }
            }
            edits.push(Edit::Medication(*date, Some(list)));
        }
        edits
    }

    fn regions(&self, journal: &Journal) -> Vec<Edit> {
        let mut edits = Vec::new();
        for (date, day) in journal.days() {
            let Some(areas) = &day.areas else { continue };
            if !areas.keys().any(|area| self.hits(area.as_str())) {
                continue;
            }
            let mut merged: BTreeMap<Area, f64> = BTreeMap::new();
            for (area, value) in areas {
                let stands = merged.entry(self.area(area)).or_insert(*value);
                *stands = stands.max(*value);
            }
            edits.push(Edit::Areas(*date, Some(merged)));
        }
        edits.extend(sessions(journal, |session| {
            let hit = session.areas.iter().any(|area| self.hits(area.as_str()));
            if hit {
                let mut areas: Vec<Area> =
                    session.areas.iter().map(|area| self.area(area)).collect();
                areas.dedup();
                session.areas = areas;
            }
            hit
        }));
        edits
    }

    fn area(&self, area: &Area) -> Area {
        if self.hits(area.as_str()) {
            Area::new(&self.to)
        } else {
            area.clone()
        }
    }
}

/// The sessions that `change` changes.
fn sessions(journal: &Journal, change: impl Fn(&mut Session) -> bool) -> Vec<Edit> {
    let changed = journal.sessions().iter().filter_map(|session| {
        let mut session = session.clone();
        change(&mut session).then(|| Edit::put_session(session))
    });
    changed.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::extra::Extra;
    use crate::model::session::SessionId;
    use crate::model::time::parse_date;

    fn journal() -> Journal {
        let date = |day: u32| parse_date(&format!("2026-10-{day:02}")).unwrap();
        let session = |id: &str, day, kind: &str| Session {
            with: Some("Ana".into()),
            areas: vec![Area::new("lower-left")],
            ..Session::new(SessionId::new(id), date(day), Kind::new(kind))
        };
        let pill = |name: &str| Medication {
            name: name.into(),
            dose: None,
            count: 1.0,
            extra: Extra::new(),
        };
        let mut journal = Journal::default();
        let edits = vec![
            Edit::put_session(session("a", 1, "Thai massage")),
            Edit::put_session(session("b", 2, "thai  Massage")),
            Edit::Tags(date(1), vec!["desk".into(), "Desk day".into()]),
            Edit::Medication(date(1), Some(vec![pill("ibuprofen"), pill("Ibuprofen")])),
            Edit::Areas(
                date(1),
                Some([(Area::new("lower-left"), 3.0), (Area::new("hip-left"), 5.0)].into()),
            ),
        ];
        journal.apply(Edit::Many(edits)).unwrap();
        journal
    }

    fn renamed(what: Named, from: &str, to: &str) -> (Journal, usize) {
        let before = journal();
        let mut after = before.clone();
        let (edit, changed) = rename(&before, what, from, to);
        let inverse = after.apply(edit).unwrap();
        let mut undone = after.clone();
        undone.apply(inverse).unwrap();
        assert_eq!(undone, before, "{what:?}");
        // A second time nothing is left to do.
        assert_eq!(rename(&after, what, from, to).1, 0, "{what:?}");
        (after, changed)
    }

    #[test]
    fn names_that_differ_in_capitals_and_blanks_become_one_everywhere() {
        let (after, changed) = renamed(Named::Kind, "thai massage", "Thai massage");
        assert_eq!(changed, 1);
        assert!(
            after
                .sessions()
                .iter()
                .all(|s| s.kind.as_str() == "Thai massage")
        );
        let (after, changed) = renamed(Named::Person, "ana", "Ana B.");
        assert_eq!(
            (changed, after.sessions()[1].with.as_deref()),
            (2, Some("Ana B."))
        );
    }

    #[test]
    fn two_names_of_a_day_become_one_and_nothing_is_lost() {
        let (after, _) = renamed(Named::Tag, "Desk Day", "desk");
        let day = after.days().values().next().unwrap();
        assert_eq!(day.tags, ["desk"]);
        let (after, _) = renamed(Named::Painkiller, "IBUPROFEN", "ibuprofen");
        let day = after.days().values().next().unwrap();
        assert_eq!(day.medication.as_ref().unwrap()[0].count, 2.0);
        let (after, changed) = renamed(Named::Region, "lower-left", "hip-left");
        let day = after.days().values().next().unwrap();
        assert_eq!(day.areas.as_ref().unwrap()[&Area::new("hip-left")], 5.0);
        assert_eq!(changed, 3);
    }
}
