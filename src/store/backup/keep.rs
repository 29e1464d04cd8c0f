//! Which backups stay: a pure function of their times.
//!
//! The last ten of the newest day, and of its ten latest minutes with a save the last: a note is saved
//! while it is typed, and must not push out the evening before it. The last of each of the 30 days
//! before, and the last of each month for ever. Days are those of the calendar on the wall when the backup's content was saved.
//! They are counted back from the newest backup, not from today: a diary that rests loses nothing.

use std::collections::BTreeSet;

use chrono::Datelike;

use super::Backup;

/// How many of the newest day stay.
const OF_THE_DAY: usize = 10;
/// For how many days before it one a day stays.
const DAYS: i64 = 30;

/// The backups that no rule keeps. `backups` are newest first, no two alike.
pub fn surplus(backups: &[Backup]) -> Vec<&Backup> {
    let Some(newest) = backups.first() else {
        return Vec::new();
    };
    let last_day = newest.when.date_naive();
    let mut of_the_day = 0;
    let mut minutes = BTreeSet::new();
    let (mut days, mut months) = (BTreeSet::new(), BTreeSet::new());
    let mut stays = |backup: &Backup| {
        let date = backup.when.date_naive();
        let last_of_day = days.insert(date);
        let last_of_month = months.insert((date.year(), date.month()));
        of_the_day += usize::from(date == last_day);
        let is_last = minutes.insert(backup.when.timestamp() / 60);
        let apart = is_last && minutes.len() <= OF_THE_DAY;
        let recent = date == last_day && (of_the_day <= OF_THE_DAY || apart);
        let daily = last_of_day && (last_day - date).num_days() <= DAYS;
        recent || daily || last_of_month
    };
    backups.iter().filter(|backup| !stays(backup)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{DateTime, FixedOffset, TimeDelta};
    use proptest::prelude::*;

    fn backup(when: DateTime<FixedOffset>, number: u32) -> Backup {
        Backup {
            path: format!("{when} {number}").into(),
            when,
            number,
            bytes: 0,
        }
    }

    fn first() -> DateTime<FixedOffset> {
        DateTime::parse_from_rfc3339("2026-01-01T08:00:00+01:00").unwrap()
    }

    fn kept(backups: &[Backup]) -> Vec<Backup> {
        let gone = surplus(backups);
        let stays = backups.iter().filter(|backup| !gone.contains(backup));
        stays.cloned().collect()
    }

    /// Backups at these minutes after the first, newest first.
    fn at(minutes: impl IntoIterator<Item = i64>) -> Vec<Backup> {
        let mut all: Vec<_> = minutes
            .into_iter()
            .map(|minute| backup(first() + TimeDelta::minutes(minute), 1))
            .collect();
        all.sort_by_key(|backup| std::cmp::Reverse(backup.when));
        all.dedup_by_key(|backup| backup.when);
        all
    }

    #[test]
    fn ten_of_the_day_one_a_day_and_one_a_month_stay() {
        // A year of twenty saves a day, pruned after each.
        let mut now: Vec<Backup> = Vec::new();
        for day in 0..365 {
            for save in 0..20 {
                now.insert(0, at([day * 24 * 60 + save])[0].clone());
                now = kept(&now);
            }
        }
        // 10 of 31 December, 30 days before it, the last of the eleven months before.
        assert_eq!(now.len(), 10 + 30 + 11);
        let months: Vec<_> = now.iter().rev().take(11).collect();
        let last_of = |backup: &&&Backup| (backup.when + TimeDelta::days(1)).day() == 1;
        assert!(months.iter().filter(last_of).count() == 11);
        let of_day = |back: i64| {
            let date = now[0].when.date_naive() - TimeDelta::days(back);
            now.iter().filter(|b| b.when.date_naive() == date).count()
        };
        assert_eq!((of_day(0), of_day(1), of_day(30)), (10, 1, 1));
    }

    #[test]
    fn a_note_that_is_saved_each_second_does_not_push_the_evening_out() {
        let second = |second: i64| backup(first() + TimeDelta::seconds(second), 1);
        // Five saves in five minutes, then one a second for two minutes, pruned after each.
        let mut now: Vec<Backup> = Vec::new();
        for at in (0..5).map(|minute| minute * 60).chain(300..420) {
            now.insert(0, second(at));
            now = kept(&now);
        }
        for minute in 0..5 {
            assert!(now.contains(&second(minute * 60)), "minute {minute}");
        }
        assert!(now.contains(&second(359)), "the last of its minute");
        assert!(now.len() <= 2 * OF_THE_DAY);
    }

    #[test]
    fn a_pause_of_months_costs_nothing_until_something_is_saved() {
        let day = 24 * 60;
        let before = at([0, 1, 2, day, day + 1]);
        assert_eq!(kept(&before), at([2, day, day + 1]));
        // Then the month's last, and the new one.
        let after = at([2, day, day + 1, 100 * day]);
        assert_eq!(kept(&after), at([day + 1, 100 * day]));
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn the_newest_and_the_last_of_each_month_stay_and_a_second_look_finds_nothing(
            minutes in prop::collection::vec(0_i64..600_000, 0..200),
        ) {
            let all = at(minutes);
            let now = kept(&all);
            prop_assert_eq!(now.first(), all.first());
            prop_assert_eq!(surplus(&now), Vec::<&Backup>::new());
            let months = |list: &[Backup]| {
                let month = |b: &Backup| (b.when.year(), b.when.month());
                list.iter().map(month).collect::<BTreeSet<_>>()
            };
            prop_assert_eq!(months(&now), months(&all));
            for backup in all.iter().take(10) {
                let same_day = backup.when.date_naive() == all[0].when.date_naive();
                prop_assert!(!same_day || now.contains(backup));
            }
            // Bounded: ten, a month of days, and a line a month.
            prop_assert!(now.len() <= OF_THE_DAY + 30 + months(&all).len());
        }

        #[test]
        fn pruning_after_each_save_keeps_what_pruning_at_the_end_keeps(
            minutes in prop::collection::vec(0_i64..60_000, 0..60),
        ) {
            let all = at(minutes);
            let mut step: Vec<Backup> = Vec::new();
            for backup in all.iter().rev() {
                step.insert(0, backup.clone());
                step = kept(&step);
            }
            prop_assert_eq!(step, kept(&all));
        }
    }
}
