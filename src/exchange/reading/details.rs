//! Cells that say anything but a score: sessions, medicines, details of the day and its night.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

use super::{Around, CLOSER, Fault, Reader, Reading};
use crate::exchange::cell::{read_number, says_no, says_yes};
use crate::exchange::dates::{by_clock, read_moment, read_stamp, read_time};
use crate::exchange::mapping::{Detail, Role};
use crate::exchange::own_metrics;
use crate::exchange::phrase::{
    foreign_medicine, foreign_medicines, read_medicines, read_regions, read_tags,
};
use crate::exchange::sessions;
use crate::exchange::table::Row;
use crate::model::extra::Extra;
use crate::model::medication::Medication;
use crate::model::name::{fold, same};
use crate::model::session::{Kind, MINUTES, Session};
use crate::model::sleep::{NightField, Sleep};
use crate::model::typed;

/// The times of a night in their order, each with its word.
const STEPS: [(Detail, NightField, &str); 4] = [
    (Detail::Bed, NightField::Bed, "to bed"),
    (Detail::Asleep, NightField::Asleep, "asleep"),
    (Detail::Awake, NightField::Awake, "awake"),
    (Detail::Up, NightField::Up, "up"),
];

/// A time of a night with its day: its column, what it is, and the word for it.
pub(super) type Step = (usize, NightField, &'static str, NaiveDateTime);

fn put(field: NightField, time: NaiveTime, night: &mut Sleep) {
    match field {
        NightField::Bed => night.bed = Some(time),
        NightField::Asleep => night.asleep = Some(time),
        NightField::Awake => night.awake = Some(time),
        NightField::Up => night.up = Some(time),
        _ => {}
    }
}

impl Reader<'_> {
    /// A session as a cell of its column tells it. What the cell says beyond that there was one is kept: its time, its
    /// minutes, its closer kind ("Thai massage" among massages), or else as its note.
    pub(super) fn told(&self, mut session: Session, text: &str) -> Session {
        let kind = session.kind.as_str();
        let is_number = read_number(text, self.table.decimal_comma()).is_some();
        let minutes = text.to_lowercase().ends_with("min");
        if is_number || says_yes(text) || same(text, kind) {
        } else if let Ok(time) = read_time(text) {
            session.time = Some(time);
        } else if let Some(minutes) = minutes
            .then(|| typed::minutes(text, &MINUTES).ok())
            .flatten()
        {
            session.minutes = Some(minutes);
        } else if text.split_whitespace().count() <= CLOSER
            && fold(text).contains(&fold(kind))
            && self.named(text).is_ok()
        {
            session.kind = Kind::new(text);
        } else {
            session.note = Some(text.to_owned());
        }
        session
    }

    /// A length of time, as every field reads it: `90`, `90 min`, `1h30`.
    pub(super) fn minutes(&self, text: &str, least: u32) -> Result<u32, String> {
        let whole = self.whole(text, least);
        whole.or_else(|why| typed::minutes(text, &(least..=1440)).map_err(|_| why))
    }

    /// A whole number from `least` to the minutes of a day.
    pub(super) fn whole(&self, text: &str, least: u32) -> Result<u32, String> {
        let number = read_number(text, self.table.decimal_comma());
        let range = f64::from(least)..=1440.0;
        let whole = number.filter(|n| n.fract() == 0.0 && range.contains(n));
        whole
            .map(|n| n as u32)
            .ok_or_else(|| format!("{text} is not a whole number from {least} to 1440"))
    }

    /// Names between signs; or how many, or whether, in a column that is called like the painkiller. None is noted as none.
    pub(super) fn painkiller(
        &self,
        text: &str,
        column: usize,
        reading: &mut Reading,
    ) -> Result<(), String> {
        let number = read_number(text, self.table.decimal_comma());
        if says_no(text) || number == Some(0.0) {
            reading.took_none = true;
            return Ok(());
        }
        if let Some(count) = number.or(says_yes(text).then_some(1.0)) {
            if !(0.0..=100.0).contains(&count) {
                return Err(format!("{text} is outside 0 to 100"));
            }
            reading.doses.push(Medication {
                name: self.table.headers[column].clone(),
                dose: None,
                count,
                time: None,
                extra: Extra::new(),
            });
            return Ok(());
        }
        for name in foreign_medicines(text) {
            reading.doses.push(foreign_medicine(self.named(name)?)?);
        }
        Ok(())
    }

    /// Minutes and a person of a session, where the row has none: nothing would keep them.
    pub(super) fn of_no_session(&self, row: &Row, around: &Around) -> Vec<Fault> {
        if around.minutes.is_none() && around.with.is_none() {
            return Vec::new();
        }
        let lost = |(column, role): &(usize, Role)| {
            let is_read = match role {
                Role::Minutes => around.minutes.is_some(),
                Role::With => around.with.is_some(),
                _ => false,
            };
            let text = self.cell(row, *column).filter(|_| is_read)?;
            Some((
                *column,
                format!("{text} is of a session, and the row has none"),
            ))
        };
        self.columns.rest.iter().filter_map(lost).collect()
    }

    /// The times of the row's night whose cells say their day too, in their order, all by the clock of the last one: where
    /// clocks are changed in a night, it is as long as it was.
    pub(super) fn dated_steps(&self, row: &Row, reading: &mut Reading) -> Vec<Step> {
        if self.columns.exact || reading.night.times().next().is_none() {
            return Vec::new();
        }
        let moment = |(detail, field, word)| {
            let mut rest = self.columns.rest.iter();
            let (column, _) = rest.find(|(_, role)| *role == Role::Detail(detail))?;
            let text = self.cell(row, *column)?;
            if read_time(text).is_ok() {
                return None;
            }
            Some((*column, field, word, read_stamp(text, self.columns.ways)?))
        };
        let steps: Vec<_> = STEPS.into_iter().filter_map(moment).collect();
        let clock = steps.last().and_then(|(.., (_, clock))| *clock);
        let mut told = |(column, field, word, stamp)| {
            let time = by_clock(stamp, clock);
            if time != stamp.0 {
                put(field, time.time(), &mut reading.night);
                self.moved.borrow_mut().insert(reading.date);
            }
            (column, field, word, time)
        };
        steps.into_iter().map(&mut told).collect()
    }

    /// Takes a night from a row of another day than that on which its cells say that one woke.
    pub(super) fn of_another_day(&self, steps: &[Step], reading: &mut Reading) -> Vec<Fault> {
        let woke = steps.iter().rev();
        let mut woke = woke.filter(|(_, field, ..)| {
            let ends = [NightField::Awake, NightField::Up];
            ends.contains(field)
        });
        let Some((column, _, word, woke)) = woke.next().filter(|s| s.3.date() != reading.date)
        else {
            return Vec::new();
        };
        let said = |date: NaiveDate| date.format("%-d %b %Y").to_string();
        let why = format!(
            "{word} on {}, in a row of {}: a night belongs to the day of waking. Bring it in once more with {} as the date",
            said(woke.date()),
            said(reading.date),
            self.table.headers[*column]
        );
        for (_, field, ..) in steps {
            field.copy(&Sleep::default(), &mut reading.night);
        }
        vec![(*column, why)]
    }

    /// Takes from a night the times that can't be of one night with the others, by the days that their cells say: they
    /// follow one another within 24 hours. Where nobody can know which is wrong, all of them.
    pub(super) fn of_one_night(known: &[Step], night: &mut Sleep) -> Vec<Fault> {
        let apart = |left: Option<usize>| {
            let kept = known.iter().enumerate().filter(|(at, _)| Some(*at) != left);
            let kept: Vec<_> = kept.map(|(_, step)| step).collect();
            let fault = |pair: &[&Step]| {
                let [(_, _, first, from), (_, _, then, to)] = [pair[0], pair[pair.len() - 1]];
                let said = |time: &NaiveDateTime| time.format("%-d %b %Y %H:%M").to_string();
                let (from_said, to_said) = (said(from), said(to));
                let long = || {
                    format!("from {first} {from_said} to {then} {to_said} is longer than 24 hours")
                };
                let back = || format!("{then} {to_said} is before {first} {from_said}");
                (to < from)
                    .then(back)
                    .or_else(|| (*to - *from > TimeDelta::hours(24)).then(long))
            };
            kept.windows(2).find_map(fault).or_else(|| fault(&kept))
        };
        let Some(why) = (known.len() > 1).then(|| apart(None)).flatten() else {
            return Vec::new();
        };
        let mends = |at: &usize| known.len() > 2 && apart(Some(*at)).is_none();
        let mut wrong: Vec<usize> = (0..known.len()).filter(mends).collect();
        if wrong.is_empty() {
            wrong = (0..known.len()).collect();
        }
        let refused = wrong.into_iter().map(|at| {
            let (column, field, ..) = known[at];
            field.copy(&Sleep::default(), night);
            (column, why.clone())
        });
        refused.collect()
    }

    pub(super) fn detail(
        &self,
        reading: &mut Reading,
        detail: Detail,
        text: &str,
    ) -> Result<(), String> {
        let night = &mut reading.night;
        // A column of nights may hold the date as well.
        let time = || {
            let moment = || read_moment(text, self.columns.ways).ok()?.1;
            let typed = || typed::time_of_night(text).ok();
            read_time(text).or_else(|why| moment().or_else(typed).ok_or(why))
        };
        match detail {
            Detail::Bed => night.bed = Some(time()?),
            Detail::Asleep => night.asleep = Some(time()?),
            Detail::Awake => night.awake = Some(time()?),
            Detail::Up => night.up = Some(time()?),
            Detail::Awakenings => night.awakenings = Some(self.whole(text, 0)?),
            Detail::MinutesAwake => night.minutes_awake = Some(self.minutes(text, 0)?),
            Detail::MinutesAsleep => night.minutes_asleep = Some(self.minutes(text, 0)?),
            Detail::Metrics => reading.metrics = own_metrics::read(text)?,
            Detail::Medication => reading.medication = Some(read_medicines(text)?.into()),
            Detail::Areas => reading.areas = Some(read_regions(text)?),
            Detail::Sessions => {
                let mut all = sessions::read(text, reading.date)?;
                for session in &mut all {
                    let scores = |scores| own_metrics::scores(&self.columns.own, scores);
                    (session.before, session.after) =
                        (scores(&session.before), scores(&session.after));
                }
                let all = all.into_iter();
                let named = |session: &Session| session.id.as_str().is_empty();
                (reading.visits, reading.sessions) = all.partition(named);
            }
            Detail::Tags => reading.tags.extend(read_tags(text)),
        }
        Ok(())
    }
}
