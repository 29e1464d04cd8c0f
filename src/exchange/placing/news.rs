//! What a row of a watched folder's file says for the first time.
//!
//! A value that came in before is left out: it stands in the journal, or the person has taken it out. It is told by the day,
//! the time, what it is of and what it says, so that another one is news.

use chrono::{NaiveDate, NaiveTime};

use super::{Fate, Listed, Planner};
use crate::exchange::known::{Known, hash};
use crate::exchange::reading::{Reading, Slot};
use crate::exchange::sessions;
use crate::model::medication::Medication;
use crate::model::name::fold;
use crate::model::scale::plain;
use crate::model::session::Session;
use crate::model::sleep::{NightField, Sleep};
use crate::model::time::clock;

/// The values of one day that are known, and those that are new.
struct News<'a> {
    known: &'a Known,
    fresh: &'a mut Vec<u64>,
    date: NaiveDate,
    /// How many are left out.
    left: usize,
}

impl News<'_> {
    /// Whether a value is new; it is noted then.
    fn is(&mut self, time: Option<NaiveTime>, what: &str, value: &str) -> bool {
        let (date, time) = (self.date.to_string(), time.map(clock).unwrap_or_default());
        self.is_hash(hash(&[&date, &time, what, value]))
    }

    fn is_hash(&mut self, hash: u64) -> bool {
        let is_known = self.known.has(hash);
        if is_known {
            self.left += 1;
        } else {
            self.fresh.push(hash);
        }
        !is_known
    }

    /// Whether something is new that is of no day.
    fn of_all(&mut self, what: &str, values: &[&str]) -> bool {
        let words: Vec<_> = std::iter::once(&what).chain(values).copied().collect();
        self.is_hash(hash(&words))
    }

    fn dose(&mut self, dose: &Medication, time: Option<NaiveTime>) -> bool {
        let of = format!(
            "{}\0{}",
            fold(&dose.name),
            dose.dose.as_deref().unwrap_or("")
        );
        self.is(
            dose.time.or(time),
            &format!("dose\0{of}"),
            &plain(dose.count),
        )
    }

    fn session(&mut self, session: &Session) -> bool {
        let all = sessions::whole(std::slice::from_ref(session));
        self.is(None, "session", &all)
    }
}

impl Planner<'_> {
    /// Leaves of a row what is new; what is left out counts as there already.
    pub(super) fn leave_news(&mut self, (reading, fates): &mut Listed) {
        let Some(known) = &self.replace.known else {
            return;
        };
        let mut news = News {
            known,
            fresh: &mut self.plan.brought,
            date: reading.date,
            left: 0,
        };
        let time = reading.time;
        reading.scores.retain(|(slot, metric, value)| {
            let time = match slot {
                Slot::Exact(time) => *time,
                Slot::Usual => None,
            };
            news.is(time, metric.id.as_str(), &plain(*value))
        });
        reading.visits.retain(|visit| news.session(visit));
        reading.sessions.retain(|session| news.session(session));
        let rows = &mut reading.metrics;
        rows.retain(|metric| {
            let (low, high) = (plain(metric.scale.min), plain(metric.scale.max));
            news.of_all("metric", &[metric.id.as_str(), &metric.name, &low, &high])
        });
        night(&mut news, &mut reading.night);
        reading.doses.retain(|dose| news.dose(dose, time));
        reading.regions.retain(|(area, score)| {
            let what = format!("area\0{}", area.as_str());
            news.is(None, &what, &plain(*score))
        });
        let tags = &mut reading.tags;
        let new: Vec<_> = tags
            .iter()
            .map(|tag| news.is(None, "tag", &fold(tag)))
            .collect();
        if new.contains(&false) {
            let mut new = new.into_iter();
            tags.retain(|_| new.next().unwrap_or(true));
        }
        reading.lines.retain(|line| news.is(None, "note", line));
        whole(&mut news, reading);
        fates.extend((news.left > 0).then_some(Fate::Already));
    }
}

/// What is of the whole day: one that was longer before is another.
fn whole(news: &mut News<'_>, reading: &mut Reading) {
    if let Some(note) = &reading.note
        && !news.is(None, "note", note)
    {
        reading.note = None;
    }
    if let Some(list) = &reading.medication {
        let doses = list.iter().map(|dose| {
            let (name, strength) = (fold(&dose.name), dose.dose.as_deref().unwrap_or(""));
            let time = dose.time.map(clock).unwrap_or_default();
            format!("{name}\0{strength}\0{}\0{time}\0", plain(dose.count))
        });
        if !news.is(None, "medication", &doses.collect::<String>()) {
            reading.medication = None;
        }
    }
    if let Some(areas) = &reading.areas {
        let all = areas.iter();
        let all = all.map(|(area, score)| format!("{}\0{}\0", area.as_str(), plain(*score)));
        if !news.is(None, "areas", &all.collect::<String>()) {
            reading.areas = None;
        }
    }
    if reading.took_none {
        reading.took_none = news.is(None, "medication", "none");
    }
    if reading.no_region {
        reading.no_region = news.is(None, "areas", "none");
    }
}

/// Each figure of a night is a value of its own.
fn night(news: &mut News<'_>, night: &mut Sleep) {
    let blank = Sleep::default();
    let said = |field: &NightField| !field.is_same(night, &blank);
    let fields: Vec<_> = NightField::ALL
        .iter()
        .copied()
        .filter(|f| said(f))
        .collect();
    let value = |field: NightField| {
        let number = |number: Option<u32>| number.map(|number| number.to_string());
        let value = match field {
            NightField::Bed => night.bed.map(clock),
            NightField::Asleep => night.asleep.map(clock),
            NightField::Awake => night.awake.map(clock),
            NightField::Up => night.up.map(clock),
            NightField::Awakenings => number(night.awakenings),
            NightField::MinutesAwake => number(night.minutes_awake),
            NightField::MinutesAsleep => number(night.minutes_asleep),
        };
        value.unwrap_or_default()
    };
    let values: Vec<_> = fields.iter().map(|field| (*field, value(*field))).collect();
    for (field, value) in values {
        if !news.is(None, field.name(), &value) {
            field.copy(&blank, night);
        }
    }
}
