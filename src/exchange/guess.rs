//! What the columns of an unknown file seem to mean: a draft for a person to confirm.
//!
//! Nothing here decides an import; a wrong guess costs a click.

mod called;
mod cells;
mod long;

pub use called::bare;
use called::{metric_called, range_told};
pub use cells::words_in;
use cells::{cells, is_mostly_numeric, is_numeric};

use chrono::{NaiveDateTime, TimeDelta};

use super::cell::{read_amount, read_number};
use super::dates::{Ways, is_moment, part_of_day, read_moment, read_time};
use super::mapping::{Detail, Mapping, Named, Role};
use super::table::Table;
use crate::model::metric::Metrics;
use crate::model::name::same;
use crate::model::scale::Scale;
use crate::model::session::Kind;
use crate::model::typed::DateOrder;

/// A draft of the mapping; `None` where no column looks like a date.
pub fn guess(table: &Table, metrics: &Metrics) -> Option<Mapping> {
    let columns = 0..table.headers.len();
    let date = columns.clone().max_by_key(|at| {
        // Of two equal columns the first one.
        (dates_in(table, *at), std::cmp::Reverse(*at))
    });
    let from = date.filter(|at| dates_in(table, *at) > 1)?;
    // A night belongs to the day on which it ends.
    let to = columns.clone().find(|to| is_until(table, from, *to));
    let date = to.unwrap_or(from);
    let mut mapping = Mapping::new(&table.headers[date]);
    let mut free: Vec<_> = columns
        .filter(|at| *at != date && is_used(table, *at))
        .collect();
    let mut known = Vec::new();
    free.retain(|at| match by_name(table, *at, metrics) {
        Some(role) => {
            known.push((*at, role));
            false
        }
        None => true,
    });
    let scored = known.iter().any(|(_, role)| matches!(role, Role::Score(_)));
    let times = known.iter().filter(|(_, role)| *role == Role::Time);
    let moment: Vec<_> = times.map(|(at, _)| *at).chain([date]).collect();
    if let Some((name, value)) = long::long(table, &moment, &free).filter(|_| !scored) {
        let headers = &table.headers;
        mapping = mapping
            .with(&headers[name], Role::Name)
            .with(&headers[value], Role::Value);
        mapping.names = named(table, name, metrics);
    }
    for (at, role) in known {
        if let Role::Score(metric) = &role {
            // Minutes and centimetres are what they say.
            let rated = metrics.find(metric).is_none_or(|m| m.scale == Scale::NRS);
            let shown = range(table, at).filter(|_| rated);
            mapping
                .scales
                .extend(shown.map(|range| (metric.clone(), range)));
        }
        mapping = mapping.with(&table.headers[at], role);
    }
    if zeros_are_blanks(table, date) {
        mapping.blanks.push("0".into());
    }
    Some(mapping)
}

/// Whether a 0 seems to say that nothing was noted, as in the days that Nomie writes: the newest first, a number in every
/// cell, and more than half of them 0.
fn zeros_are_blanks(table: &Table, date: usize) -> bool {
    let days: Vec<&str> = cells(table, date).collect();
    if days.len() < 2 || days.windows(2).any(|pair| pair[0] < pair[1]) {
        return false;
    }
    let others = (0..table.headers.len()).filter(|at| *at != date && is_used(table, *at));
    let others: Vec<usize> = others.collect();
    let whole = |at: &usize| is_numeric(table, *at) && cells(table, *at).count() == days.len();
    let all = || others.iter().flat_map(|at| cells(table, *at));
    let zeros = all().filter(|text| read_number(text, table.decimal_comma()) == Some(0.0));
    others.iter().all(whole) && zeros.count() * 2 > all().count()
}

fn is_used(table: &Table, column: usize) -> bool {
    cells(table, column).next().is_some() && !table.headers[column].is_empty()
}

/// Whether each row's time in `to` lies within a day behind that in `from`, on the next day in some, and hours later in
/// most: where nights end.
fn is_until(table: &Table, from: usize, to: usize) -> bool {
    let orders = [DateOrder::Ymd, DateOrder::Dmy, DateOrder::Mdy];
    orders.into_iter().any(|order| {
        let ways = Ways {
            order,
            ..Ways::default()
        };
        let moments = |column| -> Option<Vec<NaiveDateTime>> {
            let moment = |text: &str| {
                let (date, time) = read_moment(text, ways).ok()?;
                Some(date.and_time(time?))
            };
            cells(table, column).map(moment).collect()
        };
        let Some((from, to)) = moments(from).zip(moments(to)) else {
            return false;
        };
        let pairs = || from.iter().zip(&to);
        let lasts = TimeDelta::zero()..=TimeDelta::hours(24);
        // A row that was changed soon after it was made is none.
        let long = pairs().filter(|(a, b)| **b - **a >= TimeDelta::hours(2));
        from.len() == to.len()
            && pairs().all(|(a, b)| lasts.contains(&(*b - *a)))
            && pairs().any(|(a, b)| b.date() > a.date())
            && long.count() * 2 > from.len()
    })
}

/// Twice the cells of the column that are dates in one order or the other; a name counts once more.
fn dates_in(table: &Table, column: usize) -> usize {
    let header = table.headers[column].to_lowercase();
    let called = [
        "date",
        "datum",
        "day",
        "tag",
        "fecha",
        "data",
        "jour",
        "timestamp",
    ];
    let named = called.iter().any(|word| header.contains(word));
    let is_date = |text: &&str| {
        // A bare number is a serial day only in a column that is called like a date.
        (named || read_number(text, false).is_none() || text.len() == 8) && is_moment(text)
    };
    cells(table, column).filter(is_date).count() * 2 + usize::from(named)
}

/// What a column of times of day is called.
const TIMES: [&str; 22] = [
    "time",
    "time of day",
    "when",
    "clock",
    "uhrzeit",
    "zeit",
    "tageszeit",
    "heure",
    "hora",
    "ora",
    "tijd",
    "tid",
    "godzina",
    "čas",
    "vrijeme",
    "idő",
    "saat",
    "kello",
    "время",
    "時刻",
    "时间",
    "시간",
];

/// What the name of a column says of it, where the cells don't say no.
fn by_name(table: &Table, column: usize, metrics: &Metrics) -> Option<Role> {
    let header = table.headers[column].trim().to_lowercase();
    let times = cells(table, column)
        .filter(|text| read_time(text).is_ok() || part_of_day(text).is_some())
        .count();
    let all = cells(table, column).count();
    let called = |words: &[&str]| words.iter().any(|word| header == *word);
    let named = match () {
        () if called(&["bed", "bedtime", "to bed"]) => Some(Role::Detail(Detail::Bed)),
        () if called(&["asleep", "fell asleep"]) => Some(Role::Detail(Detail::Asleep)),
        () if called(&["awake", "woke", "wake time"]) => Some(Role::Detail(Detail::Awake)),
        () if called(&["up", "got up"]) => Some(Role::Detail(Detail::Up)),
        () if called(&TIMES) => Some(Role::Time),
        () => None,
    };
    // A few cells that are none refuse themselves, not what the column is called.
    match named {
        Some(role) if times * 2 > all => return Some(role),
        None if times == all => return Some(Role::Time),
        _ => {}
    }
    let scores = is_mostly_numeric(table, column) || has_few_words(table, column);
    if let Some(metric) = metric_called(&header, metrics).filter(|_| scores) {
        return Some(Role::Score(metric));
    }
    let mut treatments = Kind::OFFERED.iter().filter(|kind| kind.is_treatment());
    if let Some(kind) = treatments.find(|kind| same(kind.as_str(), &header)) {
        return Some(Role::Session(kind.to_string(), None));
    }
    let begins = |words: &[&str]| words.iter().any(|word| header.starts_with(word));
    if begins(&[
        "note",
        "notiz",
        "comment",
        "kommentar",
        "bemerk",
        "remark",
        "nota",
        "remarque",
        "opmerking",
        "observa",
        "uwag",
        "poznám",
        "biljeg",
        "bilješk",
        "megjegyz",
        "anteckning",
        "merknad",
        "huomautus",
        "muistiinpan",
        "заметк",
        "примечан",
        "комментар",
        "メモ",
        "备注",
        "메모",
    ]) {
        return Some(Role::Note);
    }
    if begins(&["tag", "activit", "aktivit"]) && !is_numeric(table, column) {
        let bars = cells(table, column).any(|text| text.contains('|'));
        let semicolons = cells(table, column).any(|text| text.contains(';'));
        let between = if bars {
            "|"
        } else if semicolons {
            ";"
        } else {
            ","
        };
        return Some(Role::Tags(between.into()));
    }
    let drug = begins(&["medik", "medic", "painkiller", "schmerzmittel"]);
    (drug && !is_numeric(table, column)).then_some(Role::Painkiller)
}

fn has_few_words(table: &Table, column: usize) -> bool {
    words_in(table, column).is_some_and(|words| words.len() <= 12)
}

/// The names that are called like a metric.
fn named(table: &Table, column: usize, metrics: &Metrics) -> Vec<(String, Named)> {
    let names = words_in(table, column).unwrap_or_default();
    let called = |name: String| {
        let metric = metric_called(&name, metrics)?;
        Some((name, Named::Score(metric)))
    };
    names.into_iter().filter_map(called).collect()
}

/// The range that a column's name tells, or the bulk of its numbers suggests, where it is not 0 to 10. Some numbers outside
/// it are more likely wrong, and are refused with their place; a wrong scale is seen by nobody.
pub fn range(table: &Table, column: usize) -> Option<(f64, f64)> {
    match range_told(&table.headers[column]) {
        // One that ends in 10 is taken as it is written: a 1 of 1 to 10 stays a 1.
        Some((_, high)) if high == Scale::NRS.max => None,
        Some(told) => Some(told),
        None => range_of(table, cells(table, column)),
    }
}

/// As [`range`], of some cells of a table.
pub fn range_of<'a>(table: &Table, cells: impl Iterator<Item = &'a str>) -> Option<(f64, f64)> {
    let amounts = cells.filter_map(|text| read_amount(text, table.decimal_comma()));
    // The days without anything say nothing of the range.
    let marked: Vec<_> = amounts.filter(|amount| amount.value > 0.0).collect();
    // `4/10` and `60%` bring their own range, and none to the others.
    let bare = || marked.iter().filter(|amount| amount.of.is_none());
    let above = |most: f64| bare().filter(|amount| amount.value > most).count();
    let marked = marked.len();
    let bulk = above(10.0) > 1 && above(10.0) * 2 > marked;
    (bulk && above(100.0) * 10 < marked).then_some((0.0, 100.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guessed(text: &str) -> Option<Mapping> {
        guess(&Table::parse(text.as_bytes()).unwrap(), &Metrics::default())
    }

    fn roles(text: &str) -> Vec<(String, Role)> {
        guessed(text).unwrap().columns
    }

    fn score(metric: &str) -> Role {
        Role::Score(metric.into())
    }

    #[test]
    fn minutes_and_centimetres_are_what_they_say() {
        let text = "date,pain,workout\n2026-01-01,40,30\n2026-01-02,50,45\n2026-01-03,30,0\n";
        let scales = guessed(text).unwrap().scales;
        assert_eq!(scales, [("pain".to_owned(), (0.0, 100.0))]);
    }

    #[test]
    fn one_slip_of_the_hand_is_no_scale_of_a_hundred() {
        let scales = |text: &str| guessed(text).unwrap().scales;
        let slip =
            "date,pain\n2026-01-01,4\n2026-01-02,5\n2026-01-03,45\n2026-01-04,3\n2026-01-05,4\n";
        assert!(scales(slip).is_empty());
        // Nor where the others are few, nor two of them.
        for few in [
            "4\n2026-10-02,70",
            "4\n2026-10-02,70\n2026-10-03,5",
            "4\n2026-10-02,70\n2026-10-03,5\n2026-10-04,45",
        ] {
            let text = format!("date,pain\n2026-10-01,{few}\n2026-10-05,\n");
            assert!(scales(&text).is_empty(), "{few}");
        }
        // A slip on a scale of a hundred leaves it one; days without pain say nothing of it.
        let rows = (1..=20).map(|day| {
            format!(
                "2026-10-{day:02},{}\n",
                if day % 2 == 0 { 0 } else { 40 + day }
            )
        });
        let slip = format!("date,pain\n{}2026-10-21,700\n", rows.collect::<String>());
        assert_eq!(scales(&slip), [("pain".into(), (0.0, 100.0))]);
        let shares = "date,pain\n2026-01-01,4/10\n2026-01-02,60%\n2026-01-03,11\n2026-01-04,15\n";
        assert!(scales(shares).is_empty(), "what is bare is of 10 there");
        let hundred = "date,pain\n2026-01-01,40\n2026-01-02,5\n2026-01-03,45\n";
        assert_eq!(scales(hundred), [("pain".into(), (0.0, 100.0))]);
    }

    #[test]
    fn a_table_of_nights_has_the_day_on_which_they_end() {
        for (first, second) in [
            (
                "2026-10-24 23:10:00;2026-10-25 06:50:00",
                "2026-10-26 00:10:00;2026-10-26 06:50:00",
            ),
            (
                "10/24/2026 11:10 PM;10/25/2026 6:50 AM",
                "10/25/2026 11:00 PM;10/26/2026 7:00 AM",
            ),
        ] {
            let text = format!("Start;End;Sleep Quality\n{first};80%\n{second};70%\n");
            let mapping = guessed(&text).unwrap();
            assert_eq!(mapping.column(&Role::Date), Some("End"), "{first}");
        }
        // Two stamps of a row on one day are no night.
        let text = "made,changed,pain\n2026-10-24 20:00,2026-10-24 20:05,3\n2026-10-25 20:00,2026-10-25 20:05,4\n";
        assert_eq!(guessed(text).unwrap().column(&Role::Date), Some("made"));
    }

    #[test]
    fn zeros_of_nomies_days_are_no_scores_until_the_person_says_so() {
        let nomie = "date,pain,walk,coffee\n2026-10-03,0,0,1\n2026-10-02,6,0,0\n2026-10-01,0,2,0\n";
        let blanks = |text: &str| {
            let table = Table::parse(text.as_bytes()).unwrap();
            guess(&table, &Metrics::default()).unwrap().blanks
        };
        assert_eq!(blanks(nomie), ["0"]);
        // A diary in order of time, and one with a blank.
        let diary = "date,pain,sleep\n2026-10-01,0,0\n2026-10-02,0,7\n2026-10-03,0,5\n";
        let gap = "date,pain,sleep\n2026-10-03,0,0\n2026-10-02,0,\n2026-10-01,0,5\n";
        assert!(blanks(diary).is_empty() && blanks(gap).is_empty());
    }

    #[test]
    fn a_column_of_repeated_names_and_one_of_numbers_is_the_long_form() {
        let mapping = guessed(
            "name,startday,intensity,date\nKnee,1,4,2019-08-13 02:07:55\nback pain,1,5,2019-08-13\n\
             Knee,2,3,2019-08-14\nBack pain,2,5,2019-08-14\n",
        )
        .unwrap();
        let column = |role| mapping.column(&role);
        assert_eq!(column(Role::Date), Some("date"));
        assert_eq!(column(Role::Name), Some("name"));
        assert_eq!(column(Role::Value), Some("intensity"));
        assert_eq!(
            mapping.names,
            [("back pain".into(), Named::Score("pain".into()))]
        );
    }

    #[test]
    fn a_column_called_like_a_metric_is_the_wide_form() {
        let text = "Day,condition,Mood,n\n1/31/2026,a,40,1\n1/30/2026,b,,1\n1/29/2026,a,20,1\n";
        let mapping = guessed(text).unwrap();
        let is = [("Day".into(), Role::Date), ("Mood".into(), score("mood"))];
        assert_eq!(mapping.columns, is);
        assert_eq!(mapping.scales, [("mood".into(), (0.0, 100.0))]);
    }

    #[test]
    fn the_range_in_a_columns_name_is_its_scale() {
        let text =
            "Date,Pain (0-5),Stiffness (1-10),Mood (0-100)\n2026-10-01,4,3,7\n2026-10-02,5,2,9\n";
        let mapping = guessed(text).unwrap();
        let is = [
            ("Pain (0-5)".into(), score("pain")),
            ("Stiffness (1-10)".into(), score("stiffness")),
            ("Mood (0-100)".into(), score("mood")),
        ];
        assert_eq!(mapping.columns[1..], is);
        let scales = [("pain".into(), (0.0, 5.0)), ("mood".into(), (0.0, 100.0))];
        assert_eq!(mapping.scales, scales);
    }

    #[test]
    fn a_few_cells_that_are_no_numbers_leave_a_column_what_it_is_called() {
        let rows = |row: fn(u32) -> String| (1..=20).map(row).collect::<Vec<_>>().concat();
        let numbers = rows(|day| format!("2026-10-{day:02};{},{}\n", day % 9, day % 7));
        let bad = "2026-10-21;ouch\n2026-10-22;14,5\n2026-10-23;N/A\n";
        let text = format!("date;Pain (0-10)\n{numbers}{bad}");
        assert_eq!(roles(&text)[1], ("Pain (0-10)".into(), score("pain")));
        let words = rows(|day| format!("2026-10-{day:02};a thought of day {day}\n"));
        let columns = roles(&format!("date;Pain\n{words}"));
        assert!(
            columns.iter().all(|(_, role)| *role != score("pain")),
            "{columns:?}"
        );
    }

    #[test]
    fn a_bad_cell_leaves_a_column_of_times_what_it_is_called() {
        let row = |day: u32, bed: &str| format!("2026-10-{day:02},4,{bed},22:30\n");
        let rows = (1..9).map(|day| row(day, "22:10")).collect::<String>();
        let columns = roles(&format!("date,pain,bed,time\n{rows}{}", row(9, "x")));
        assert_eq!(columns[2], ("bed".into(), Role::Detail(Detail::Bed)));
    }

    #[test]
    fn a_column_of_times_is_the_time_and_never_names() {
        let text = "Datum;Uhrzeit;Schmerz;Notiz;Medikament\n01.09.2026;20:05;4;lang gesessen;\n\
                    02.09.2026;20:05;6;;Ibuprofen 400\n03.09.2026;21:15;3,5;;\n";
        let is: Vec<(String, Role)> = vec![
            ("Datum".into(), Role::Date),
            ("Uhrzeit".into(), Role::Time),
            ("Schmerz".into(), score("pain")),
            ("Notiz".into(), Role::Note),
            ("Medikament".into(), Role::Painkiller),
        ];
        assert_eq!(roles(text), is);
    }

    #[test]
    fn words_for_nothing_don_t_spoil_a_column_of_numbers() {
        let text = "date,pain,sleep\n2026-10-01,4,N/A\n2026-10-02,-,7\n";
        assert_eq!(
            roles(text)[1..],
            [
                ("pain".into(), score("pain")),
                ("sleep".into(), score("sleep"))
            ]
        );
    }

    #[test]
    fn without_a_date_there_is_no_guess() {
        assert_eq!(guessed("a,b\nx,y\n"), None);
    }
}
