//! A night: when to bed, asleep, awake and up again.
//!
//! **A night belongs to the date of waking.** Times are wall-clock times; each is taken to follow
//! the one before it, over midnight where needed. Terms after the consensus sleep diary (Carney et
//! al. 2012): sleep efficiency = time asleep / time in bed; wake after sleep onset is
//! `minutes_awake`. A clock change in the night is not corrected for: the diary holds what the
//! clock on the wall said. What comes from a tracker holds what the clock of the morning says.

use chrono::NaiveTime;

use super::error::EditError;
use super::extra::Extra;
use super::fields::fields;
use crate::lang::choice::NightStep;
use crate::lang::say;

/// The longest stretch from bed to up that is believed, in minutes.
const LONGEST_NIGHT: i64 = 20 * 60;

/// What is known of one night. Trackers that know only start and end give `asleep` and `awake`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sleep {
    /// Went to bed.
    pub bed: Option<NaiveTime>,
    /// Fell asleep.
    pub asleep: Option<NaiveTime>,
    /// Woke for good.
    pub awake: Option<NaiveTime>,
    /// Got up.
    pub up: Option<NaiveTime>,
    /// Times woken in between.
    pub awakenings: Option<u32>,
    /// Wake after sleep onset, in minutes.
    pub minutes_awake: Option<u32>,
    /// Minutes asleep, as somebody said without the times. Where the times tell them, those count.
    pub minutes_asleep: Option<u32>,
    /// Members of the file that this version does not know, written back as they were.
    pub extra: Extra,
}

fields! {
    /// A figure of a night, in the order of a night.
    NightField of Sleep:
    Bed bed,
    Asleep asleep,
    Awake awake,
    Up up,
    Awakenings awakenings,
    MinutesAwake minutes_awake,
    MinutesAsleep minutes_asleep,
}

impl Sleep {
    /// Its times in words, those that are known: "to bed 23:10".
    pub fn times(&self) -> impl Iterator<Item = String> {
        let times = [
            self.bed.map(|at| say::ToldNightToBed { at }.text()),
            self.asleep.map(|at| say::ToldNightAsleep { at }.text()),
            self.awake.map(|at| say::ToldNightAwake { at }.text()),
            self.up.map(|at| say::ToldNightUp { at }.text()),
        ];
        times.into_iter().flatten()
    }

    /// Whether nothing is known.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Minutes asleep by the times: from `asleep` to `awake`, less the minutes awake in between.
    pub fn minutes_by_times(&self) -> Option<i64> {
        let stretch = minutes_between(self.asleep?, self.awake?);
        Some(stretch - i64::from(self.minutes_awake.unwrap_or(0)))
    }

    /// Minutes asleep: by the times, else as they were said; never both.
    pub fn minutes_asleep(&self) -> Option<i64> {
        let said = || self.minutes_asleep.map(i64::from);
        self.minutes_by_times().or_else(said)
    }

    /// Minutes in bed: from `bed` to `up`.
    pub fn minutes_in_bed(&self) -> Option<i64> {
        Some(minutes_between(self.bed?, self.up?))
    }

    /// Hours asleep.
    pub fn hours_asleep(&self) -> Option<f64> {
        Some(self.minutes_asleep()? as f64 / 60.0)
    }

    /// Sleep efficiency: share of the time in bed spent asleep, 0 to 1.
    pub fn efficiency(&self) -> Option<f64> {
        let in_bed = self.minutes_in_bed()?;
        let asleep = self.minutes_asleep()?;
        (in_bed > 0).then(|| asleep as f64 / in_bed as f64)
    }

    /// Refuses a night whose times do not follow one another or whose waking outlasts it.
    pub fn check(&self) -> Result<(), EditError> {
        let steps = [
            (NightStep::Bedtime, self.bed),
            (NightStep::Asleep, self.asleep),
            (NightStep::Awake, self.awake),
            (NightStep::Up, self.up),
        ];
        let known: Vec<_> = steps
            .iter()
            .filter_map(|(name, time)| Some((*name, (*time)?)))
            .collect();
        let step = |pair: &[(_, NaiveTime)]| minutes_between(pair[0].1, pair[1].1);
        let total: i64 = known.windows(2).map(step).sum();
        // The longest step is the one that is most likely written wrongly.
        let longest = known.windows(2).max_by_key(|pair| step(pair));
        if let Some(&[(first, first_time), (then, then_time)]) =
            longest.filter(|_| total > LONGEST_NIGHT)
        {
            return Err(EditError::Night {
                first,
                first_time,
                then,
                then_time,
            });
        }
        if let Some(said) = self.minutes_asleep {
            let most = self.minutes_in_bed().unwrap_or(24 * 60);
            let by_times = self.minutes_by_times().is_some();
            if said > 24 * 60 || !by_times && i64::from(said) > most {
                return Err(EditError::AsleepTooLong { said, most });
            }
        }
        match self.minutes_by_times() {
            Some(minutes) if minutes < 0 => Err(EditError::AwakeTooLong {
                minutes: self.minutes_awake.unwrap_or(0),
                night: minutes + i64::from(self.minutes_awake.unwrap_or(0)),
            }),
            _ => Ok(()),
        }
    }
}

/// Minutes from `from` to the next time the clock shows `to`; 0 when they are the same.
fn minutes_between(from: NaiveTime, to: NaiveTime) -> i64 {
    (to - from).num_minutes().rem_euclid(24 * 60)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::time::parse_time;

    fn night(bed: &str, asleep: &str, awake: &str, up: &str, minutes_awake: u32) -> Sleep {
        let at = |text| parse_time(text).ok();
        Sleep {
            bed: at(bed),
            asleep: at(asleep),
            awake: at(awake),
            up: at(up),
            minutes_awake: Some(minutes_awake),
            ..Sleep::default()
        }
    }

    #[test]
    fn a_night_over_midnight_has_its_hours_and_efficiency() {
        let night = night("23:10", "23:40", "06:50", "07:05", 25);
        assert_eq!(night.hours_asleep(), Some(6.75));
        // 405 minutes asleep of 475 in bed.
        assert_eq!(night.efficiency(), Some(405.0 / 475.0));
        assert_eq!(night.check(), Ok(()));
    }

    #[test]
    fn without_bed_and_up_there_are_hours_but_no_efficiency() {
        let night = night("", "00:30", "07:00", "", 0);
        assert_eq!(night.hours_asleep(), Some(6.5));
        assert_eq!(night.efficiency(), None);
    }

    #[test]
    fn rising_before_waking_is_refused_with_both_times() {
        let error = night("23:10", "23:40", "06:50", "06:30", 0)
            .check()
            .unwrap_err();
        assert_eq!(
            error.to_string(),
            "Up (06:30) is before awake (06:50). Which one is right?"
        );
    }

    #[test]
    fn a_bedtime_after_rising_is_named_as_the_odd_one() {
        let error = night("08:00", "23:40", "06:50", "07:05", 0).check();
        assert_eq!(
            error.unwrap_err().to_string(),
            "Asleep (23:40) is before bedtime (08:00). Which one is right?"
        );
    }

    #[test]
    fn a_night_of_a_clock_change_is_what_the_clock_on_the_wall_said() {
        // From 1 to 8 on the night that skips an hour: six hours passed, the diary says seven.
        let night = night("01:00", "01:00", "08:00", "08:00", 0);
        assert_eq!(night.hours_asleep(), Some(7.0));
        assert_eq!(night.check(), Ok(()));
    }

    #[test]
    fn hours_without_times_count_where_no_times_tell_them() {
        let mut said = Sleep {
            minutes_asleep: Some(425),
            ..Sleep::default()
        };
        assert_eq!(said.hours_asleep(), Some(425.0 / 60.0));
        assert_eq!((said.efficiency(), said.check()), (None, Ok(())));
        (said.bed, said.up) = (parse_time("23:00").ok(), parse_time("07:00").ok());
        assert_eq!(said.efficiency(), Some(425.0 / 480.0));
        said.up = parse_time("05:00").ok();
        let error = said.check().unwrap_err().to_string();
        assert!(error.starts_with("7 h 05 asleep is more than"), "{error}");
        let timed = Sleep {
            minutes_asleep: Some(425),
            ..night("23:10", "23:40", "06:50", "07:05", 25)
        };
        assert_eq!(timed.hours_asleep(), Some(6.75), "the times count");
    }

    #[test]
    fn waking_longer_than_the_night_is_refused() {
        assert!(night("", "02:00", "03:00", "", 61).check().is_err());
    }
}
