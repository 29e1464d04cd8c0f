//! The painful regions that the rows of a day bring, held against those that the journal has of it.
//!
//! Invariant: a region that both have stays as it stands unless the file's is asked for; one that only a row has comes to
//! the others.

use std::collections::BTreeSet;

use super::lists::Listing;
use super::{Fate, Listed, Planner, Target, standing};
use crate::exchange::phrase;
use crate::model::area::{Area, Areas};

impl Planner<'_> {
    /// Adds to the day's regions what its rows name.
    pub(super) fn regions(&mut self, rows: &mut [&mut Listed]) {
        let stands = self.day.areas.clone();
        let says_none = stands.as_ref().is_some_and(Areas::is_empty);
        let is_named = rows.iter().any(|(reading, _)| !reading.regions.is_empty());
        // Those that rows of the file have put there.
        let mut of_file: BTreeSet<Area> = BTreeSet::new();
        for (reading, fates) in rows.iter_mut() {
            let at = (reading.row, reading.date);
            let all = self.day.areas.clone();
            let all = all.as_ref();
            let judge = |(area, value): &(Area, f64)| {
                let within = of_file.contains(area);
                match all.and_then(|all| all.get(area)) {
                    None if says_none && !within => Fate::Conflict,
                    None => Fate::Written,
                    Some(there) if there == value => standing(!within),
                    Some(_) => Fate::Conflict,
                }
            };
            let mut judged: Vec<Fate> = reading.regions.iter().map(judge).collect();
            for within in [false, true] {
                let differ = reading.regions.iter().zip(&judged);
                let differ = differ.filter(|((area, _), fate)| {
                    **fate == Fate::Conflict && of_file.contains(area) == within
                });
                let given: Areas = differ.map(|(region, _)| region.clone()).collect();
                if given.is_empty() {
                    continue;
                }
                let there = all.into_iter().flatten();
                let there = there.filter(|(area, _)| given.contains_key(area));
                let there: Areas = there.map(|(area, value)| (area.clone(), *value)).collect();
                let said = [&there, &given].map(phrase::regions_told);
                let fate = self.conflict(at, &Target::Detail("areas"), said, within);
                for (fate_of, (area, _)) in judged.iter_mut().zip(&reading.regions) {
                    if given.contains_key(area) && *fate_of == Fate::Conflict {
                        *fate_of = fate;
                    }
                }
            }
            for ((area, value), fate) in reading.regions.iter().zip(&judged) {
                if *fate == Fate::Written {
                    let all = self.day.areas.get_or_insert_default();
                    all.insert(area.clone(), *value);
                    of_file.insert(area.clone());
                    self.lists.grown.insert(Listing::Areas);
                }
            }
            fates.append(&mut judged);
            if !reading.no_region {
                continue;
            }
            let fate = match &stands {
                Some(all) if is_named || all.is_empty() => Fate::Already,
                Some(all) => {
                    let said = [all, &Areas::new()].map(phrase::regions_told);
                    self.conflict(at, &Target::Detail("areas"), said, false)
                }
                None if self.lists.grown.contains(&Listing::Areas) && !is_named => standing(false),
                None => Fate::Written,
            };
            if !is_named && fate == Fate::Written {
                self.day.areas = Some(Areas::new());
                self.lists.grown.insert(Listing::Areas);
            }
            fates.push(fate);
        }
    }
}
