//! A name changed everywhere at once, or two names made one.
//!
//! The result is one [`Edit`], so that one undo brings all of it back.

use std::collections::HashSet;

use super::area::Area;
use super::edit::Edit;
use super::error::EditError;
use super::extra::Extra;
use super::former::FormerName;
use super::journal::Journal;
use super::mentions::{first_spellings, spellings};
use super::name::{as_written, fold, same};
use super::named::Named;
use super::renamed::{medicines, regions, tags, treated};
use super::session::{Kind, Session};
use super::trial::{TrialPlan, TrialState};
use crate::lang::say;

/// A renaming and what it changes.
#[derive(Clone, Debug, PartialEq)]
pub struct Renamed {
    /// What carries it out.
    pub edit: Edit,
    /// How many days it changes.
    pub days: usize,
    /// How many sessions it changes.
    pub sessions: usize,
    /// Whether the main question asks about it.
    pub asked: bool,
    /// How many experiments try it.
    pub trials: usize,
    /// The name from now on: that of the same thing where there is one.
    pub to: String,
    /// Why it must not be carried out: two running experiments would be on one kind.
    pub clash: Option<EditError>,
}

impl Renamed {
    /// Whether nothing changes.
    pub fn is_empty(&self) -> bool {
        self.days + self.sessions + self.trials == 0 && !self.asked
    }

    /// What changes: "12 sessions, 3 days".
    pub fn changes(&self) -> String {
        let some = |n: usize, say: &dyn Fn(usize) -> String| (n > 0).then(|| say(n));
        let all = [
            some(self.sessions, &|n| say::RenamedSessions { n }.text()),
            some(self.days, &|n| say::RenamedDays { n }.text()),
            some(self.trials, &|n| say::RenamedExperiments { n }.text()),
            self.asked.then(|| say::TheMainQuestion.text()),
        ];
        all.into_iter().flatten().collect::<Vec<_>>().join(", ")
    }
}

/// Calls everything that is called `from` by the name `to`. Where a day has both names they become one: of
/// painkillers the counts are added up, of a region the higher intensity stays.
pub fn rename(journal: &Journal, what: Named, from: &str, to: &str) -> Renamed {
    let (written, from) = (from, what.thing(from));
    let mut to = to.split_whitespace().collect::<Vec<_>>().join(" ");
    if what == Named::Region {
        to = region(journal, &from, what.thing(&to));
    } else if from != fold(&to) {
        to = as_written(spellings(what, journal), &to);
    }
    let renaming = Renaming { what, from, to };
    let mut edits = match what {
        Named::Kind => renaming.kinds(journal),
        Named::Person => renaming.people(journal),
        Named::Tag => renaming.tags(journal),
        Named::Painkiller => renaming.painkillers(journal),
        Named::Region => renaming.regions(journal),
    };
    let of_session = |edit: &&Edit| matches!(edit, Edit::Session(..));
    let sessions = edits.iter().filter(of_session).count();
    let days = edits.len() - sessions;
    let asked = renaming.main_question(journal);
    let asked = asked.filter(|_| what == Named::Kind);
    let is_asked = asked.is_some();
    edits.extend(asked);
    let trials = renaming.trials(journal);
    let trials = if what == Named::Kind {
        trials
    } else {
        Vec::new()
    };
    let tried = trials.len();
    edits.extend(trials);
    if !edits.is_empty() && renaming.from != what.thing(&renaming.to) {
        let name = written.split_whitespace().collect::<Vec<_>>().join(" ");
        let (now, extra) = (renaming.to.clone(), Extra::new());
        edits.push(Edit::former_name(FormerName {
            what,
            name,
            now,
            extra,
        }));
    }
    Renamed {
        asked: is_asked,
        trials: tried,
        edit: Edit::Many(edits),
        days,
        sessions,
        clash: (tried > 0).then(|| renaming.clash(journal)).flatten(),
        to: renaming.to,
    }
}

/// The journal with every kind, person, tag and painkiller in its first spelling, to be read from; `None` where it
/// is so already.
pub fn one_spelling(journal: &Journal) -> Option<Journal> {
    let mut one: Option<Journal> = None;
    for what in [Named::Kind, Named::Person, Named::Tag, Named::Painkiller] {
        let first = first_spellings(journal, what);
        let asked = journal.main_question().map(|asked| &asked.kind);
        let tried = journal.trials().iter().map(TrialPlan::kind_now);
        let named: Vec<&str> = asked
            .into_iter()
            .chain(tried)
            .filter(|_| what == Named::Kind)
            .map(Kind::as_str)
            .collect();
        let differs = |first: &str| named.iter().any(|name| *name != first && same(name, first));
        let twice: HashSet<&str> = first
            .iter()
            .filter(|(name, first)| name != first || differs(first))
            .map(|(_, first)| *first)
            .collect();
        for name in twice {
            let read = one.get_or_insert_with(|| journal.clone());
            // What a law of the journal forbids stays as it is written.
            let _ = read.apply(rename(read, what, name, name).edit);
        }
    }
    one
}

/// A region as the map knows it, else as it is written in the journal, where another one than `from` is meant.
fn region(journal: &Journal, from: &str, to: String) -> String {
    if from == to || Area::new(&to).is_known() {
        return to;
    }
    let mut written = spellings(Named::Region, journal).into_iter();
    let written = written.find(|name| Named::Region.thing(name) == to);
    written.map_or(to, str::to_owned)
}

struct Renaming {
    what: Named,
    from: String,
    to: String,
}

impl Renaming {
    /// Whether this is the name, and not written as it shall be already.
    fn hits(&self, name: &str) -> bool {
        self.what.thing(name) == self.from && name != self.to
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

    /// What was drawn keeps its kind's name, as its number is made of it; what it is called is put
    /// beside it.
    fn trials(&self, journal: &Journal) -> Vec<Edit> {
        let tried = journal.trials().iter();
        let tried = tried.filter(|plan| self.hits(plan.kind_now().as_str()));
        let renamed = tried.map(|plan| {
            let mut plan = plan.clone();
            plan.renamed = Some(Kind::new(&self.to)).filter(|to| *to != plan.kind);
            Edit::Trial(plan.id.clone(), Some(Box::new(plan)))
        });
        renamed.collect()
    }

    /// A running experiment on the old name and one on the new name, in the same weeks.
    fn clash(&self, journal: &Journal) -> Option<EditError> {
        if self.from == self.what.thing(&self.to) {
            return None;
        }
        let running = || {
            let plans = journal.trials().iter();
            plans.filter(|plan| plan.state == TrialState::Running)
        };
        let becomes = |plan: &&TrialPlan| {
            let kind = plan.kind_now().as_str();
            !self.hits(kind) && same(kind, &self.to)
        };
        running()
            .filter(|plan| self.hits(plan.kind_now().as_str()))
            .find_map(|plan| {
                let other = running()
                    .filter(becomes)
                    .find(|other| other.shares_weeks_with(plan))?;
                Some(EditError::TrialsAtOnce(other.told(), plan.told()))
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
        days.map(|(date, day)| Edit::Tags(*date, tags(&day.tags, |tag| self.now(tag))))
            .collect()
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
            let list = medicines(taken, |name| self.now(name));
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
            let all = areas.iter().map(|(area, value)| (area.clone(), *value));
            edits.push(Edit::Areas(
                *date,
                Some(regions(all, |name| self.now(name))),
            ));
        }
        edits.extend(sessions(journal, |session| {
            let hit = session.areas.iter().any(|area| self.hits(area.as_str()));
            if hit {
                session.areas = treated(&session.areas, |name| self.now(name));
            }
            hit
        }));
        edits
    }

    /// The new name, where this is the old one.
    fn now(&self, name: &str) -> Option<&str> {
        self.hits(name).then_some(self.to.as_str())
    }
}

/// The sessions that `change` changes.
fn sessions(journal: &Journal, change: impl Fn(&mut Session) -> bool) -> Vec<Edit> {
    let changed = journal.all_sessions().iter().filter_map(|session| {
        let mut session = session.clone();
        change(&mut session).then(|| Edit::put_session(session))
    });
    changed.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::list::List;
    use crate::model::medication::Medication;
    use crate::model::session::SessionId;
    use crate::model::time::parse_date;

    fn journal() -> Journal {
        let date = |day: u32| parse_date(&format!("2026-10-{day:02}")).unwrap();
        let session = |id: &str, day, kind: &str| Session {
            with: Some("Ana".into()),
            areas: [Area::new("lower-left")].into(),
            ..Session::new(SessionId::new(id), date(day), Kind::new(kind))
        };
        let pill = |name: &str| Medication {
            name: name.into(),
            dose: None,
            count: 1.0,
            time: None,
            extra: Extra::new(),
        };
        let mut journal = Journal::default();
        let edits = vec![
            Edit::put_session(session("a", 1, "Thai massage")),
            Edit::put_session(session("b", 2, "thai  Massage")),
            Edit::Tags(date(1), ["desk".into(), "Desk day".into()].into()),
            Edit::Medication(date(1), Some([pill("ibuprofen"), pill("Ibuprofen")].into())),
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
        let renamed = rename(&before, what, from, to);
        let changed = renamed.days + renamed.sessions;
        let inverse = after.apply(renamed.edit).unwrap();
        let mut undone = after.clone();
        undone.apply(inverse).unwrap();
        assert_eq!(undone, before, "{what:?}");
        // A second time nothing is left to do.
        let again = rename(&after, what, from, to);
        assert_eq!((again.days, again.sessions), (0, 0), "{what:?}");
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
    fn a_name_that_is_there_already_keeps_its_spelling() {
        let renamed = rename(&journal(), Named::Tag, "desk", "DESK  day");
        assert_eq!((renamed.to.as_str(), renamed.days), ("Desk day", 1));
        let mut journal = journal();
        let mut session = journal.sessions()[0].clone();
        session.areas = ["neck", "hip-left", "lower-left"].map(Area::new).into();
        journal.apply(Edit::put_session(session)).unwrap();
        let renamed = rename(&journal, Named::Region, "lower left", "Neck");
        journal.apply(renamed.edit).unwrap();
        let areas = &journal.sessions()[0].areas;
        assert_eq!(*areas, ["neck", "hip-left"].map(Area::new));
    }

    #[test]
    fn a_region_of_ones_own_is_found_and_kept_as_it_is_written() {
        let mut journal = journal();
        let date = parse_date("2026-10-03").unwrap();
        let mine = [("Left Knee", 4.0), ("left wrist", 2.0)];
        let areas = mine.map(|(name, value)| (Area::new(name), value));
        let put = Edit::Areas(date, Some(areas.into()));
        journal.apply(put).unwrap();
        let areas = |from, to| {
            let mut journal = journal.clone();
            let renamed = rename(&journal, Named::Region, from, to);
            assert_eq!(renamed.days, 1, "{from}");
            journal.apply(renamed.edit).unwrap();
            let areas = journal.day(date).unwrap().areas.clone().unwrap();
            let names = areas.keys().map(|area| area.as_str().to_owned());
            names.collect::<std::collections::BTreeSet<_>>()
        };
        assert_eq!(
            areas("left knee", "shin"),
            ["left wrist", "shin"].map(String::from).into()
        );
        assert_eq!(
            areas("left-knee", "Left Wrist"),
            ["left wrist".to_owned()].into()
        );
        assert_eq!(
            areas("Left wrist", "lower left"),
            ["Left Knee", "lower-left"].map(String::from).into()
        );
        assert_eq!(
            areas("Left Knee", "left knee"),
            ["left wrist", "left-knee"].map(String::from).into()
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

    #[test]
    fn a_hundred_thousand_tags_of_a_day_take_no_longer_each_than_a_few() {
        let date = parse_date("2026-10-01").unwrap();
        let mut journal = Journal::default();
        let tags: List<String> = (0..100_000).map(|at| format!("tag {at}")).collect();
        journal.apply(Edit::Tags(date, tags)).unwrap();
        let renamed = rename(&journal, Named::Tag, "Tag 7", "tag 99999");
        journal.apply(renamed.edit).unwrap();
        let tags = &journal.day(date).unwrap().tags;
        assert_eq!((tags.len(), tags[7].as_str()), (99_999, "tag 99999"));
    }

    #[test]
    fn the_first_spelling_is_read_everywhere_and_what_was_written_stays() {
        let mut journal = Journal::default();
        for (at, kind) in ["Thai massage", "thai massage", "THAI  massage"]
            .iter()
            .enumerate()
        {
            let date = parse_date(&format!("2026-10-0{}", at + 1)).unwrap();
            let session = Session::new(SessionId::new(kind), date, Kind::new(kind));
            journal.apply(Edit::put_session(session)).unwrap();
        }
        let date = parse_date("2026-10-01").unwrap();
        let tags = vec!["Desk".into(), "desk".into(), "rain".into()];
        journal.apply(Edit::Tags(date, tags.into())).unwrap();
        let read = one_spelling(&journal).unwrap();
        let kinds: Vec<_> = read.sessions().iter().map(|s| s.kind.as_str()).collect();
        assert_eq!(kinds, ["Thai massage"; 3]);
        assert_eq!(read.day(date).unwrap().tags, ["Desk", "rain"]);
        assert_eq!(one_spelling(&read), None);
        let uses = crate::model::mentions::uses(&journal, Named::Kind);
        assert_eq!((uses.len(), uses[0].sessions), (1, 3));
        assert_eq!(journal.sessions()[1].kind.as_str(), "thai massage");
    }
}
