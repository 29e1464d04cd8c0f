//! Every option that takes a day, a time or an amount takes all of its spellings, and says of any
//! other text why not.

use chrono::{NaiveDate, NaiveTime};
use unkink::model::metric::MetricId;
use unkink::model::time::clock;
use unkink::model::typed::DateOrder;
use unkink::store::Store;

use super::run::Home;
use crate::spellings::{
    DAYS, MIDNIGHT, MINUTES, NUMBERS, Spelling, TIMES, TWO_DAYS, days_of_sessions,
};

/// Exit code, output and messages of the program on Sunday 22 November 2026.
fn on_sunday(home: &Home, order: DateOrder, args: &[&str]) -> (i32, String, String) {
    let now = unkink::cli::Now {
        today: NaiveDate::from_ymd_opt(2026, 11, 22).unwrap(),
        time: NaiveTime::from_hms_opt(20, 15, 0).unwrap(),
        millis: 0,
        random: u128::from(std::process::id()),
        terminal: false,
        order,
    };
    let journal = home.journal();
    let program = ["unkink-cli", "--journal", journal.to_str().unwrap()];
    let all = program.iter().chain(args).map(std::ffi::OsString::from);
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let code = unkink::cli::run(all, now, &mut out, &mut err);
    let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
    (code.into(), text(out), text(err))
}

/// Each spelling in the place of `TEXT`: `understood` looks at what the program said on a journal
/// that holds one score, and what is refused says why.
fn held_to(
    args: &[&str],
    spellings: &[Spelling],
    understood: impl Fn(&Home, &str, &str) -> Option<String>,
) {
    for (text, meant) in spellings {
        let home = Home::new();
        let first = ["log", "--date", "2026-11-20", "--time", "06:00", "pain=3"];
        let first = on_sunday(&home, DateOrder::Dmy, &first);
        assert_eq!(first.0, 0, "{}", first.2);
        let args: Vec<String> = args.iter().map(|arg| arg.replace("TEXT", text)).collect();
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        let (code, out, err) = on_sunday(&home, DateOrder::Dmy, &args);
        match meant {
            Ok(words) => {
                assert_eq!(code, 0, "{args:?}: {err}");
                let understood = understood(&home, text, &(out + &err));
                assert_eq!(understood.as_deref(), Some(*words), "{args:?}");
            }
            Err(words) => {
                assert!(code == 1 || code == 2, "{args:?} ended with {code}: {out}");
                assert!(err.contains(words), "{args:?}: {err}");
            }
        }
    }
}

#[test]
fn every_option_of_a_day_takes_every_spelling_and_says_the_day_back() {
    // What is written only in the program's own form needs no saying back.
    let said = |text: &str, said: &str, words: &'static str| {
        (text == "2026-11-18" || said.contains(words)).then(|| words.to_owned())
    };
    let all: Vec<Spelling> = DAYS.to_vec();
    // A range may reach beyond what a journal can hold.
    let ranges: Vec<Spelling> = all
        .iter()
        .copied()
        .filter(|(_, meant)| meant.is_ok() || meant.is_err_and(|words| !words.contains("outside")))
        .collect();
    let meaning = |spellings: &[Spelling], text: &str| {
        let found = spellings.iter().find(|(typed, _)| *typed == text);
        found.and_then(|(_, meant)| meant.ok()).unwrap_or_default()
    };
    let sessions = days_of_sessions();
    held_to(
        &["session", "add", "--date", "TEXT"],
        &sessions,
        |_, text, out| said(text, out, meaning(&sessions, text)),
    );
    let entries: [&[&str]; 2] = [
        &["log", "--date", "TEXT", "pain=4"],
        &["move", "2026-11-20", "TEXT"],
    ];
    for args in entries {
        held_to(args, &all, |_, text, out| {
            said(text, out, meaning(&all, text))
        });
    }
    let reading: [&[&str]; 8] = [
        &["show", "--from", "TEXT"],
        &["show", "--to", "TEXT"],
        &["effect", "--from", "TEXT"],
        &["effect", "--to", "TEXT"],
        &["export", "-", "--format", "csv", "--from", "TEXT"],
        &["export", "-", "--format", "csv", "--to", "TEXT"],
        &["chart", "trend", "-", "--from", "TEXT"],
        &[
            "chart",
            "trend",
            "-",
            "--from",
            "1900-01-01",
            "--to",
            "TEXT",
        ],
    ];
    for args in reading {
        held_to(args, &ranges, |_, text, out| {
            said(text, out, meaning(&ranges, text))
        });
    }
}

#[test]
fn the_order_of_day_and_month_is_said_back() {
    for (order, words) in [
        (DateOrder::Dmy, "--from: Thursday 5 November 2026"),
        (DateOrder::Mdy, "--from: Monday 11 May 2026"),
        (DateOrder::Ymd, "--from: Monday 11 May 2026"),
    ] {
        let (code, out, err) = on_sunday(&Home::new(), order, &["show", "--from", "5/11"]);
        assert_eq!(code, 0, "{err}");
        assert!(
            err.contains(words) && !out.contains("--from"),
            "{order:?}: {out}{err}"
        );
    }
}

#[test]
fn every_option_of_a_time_takes_every_spelling() {
    let midnight: Vec<Spelling> = MIDNIGHT.iter().map(|text| (*text, Err(TWO_DAYS))).collect();
    let of_session = |home: &Home, _: &str, _: &str| {
        let journal = Store::at(home.journal()).load().unwrap().journal;
        journal.sessions().first()?.time.map(clock)
    };
    let of_score = |home: &Home, _: &str, _: &str| {
        let journal = Store::at(home.journal()).load().unwrap().journal;
        let date = NaiveDate::from_ymd_opt(2026, 11, 19)?;
        let checkins = &journal.day(date)?.checkins;
        checkins.first()?.time.map(clock)
    };
    for spellings in [TIMES, &midnight] {
        let args = ["session", "add", "--date", "yesterday", "--time", "TEXT"];
        held_to(&args, spellings, of_session);
        let args = ["log", "--date", "2026-11-19", "--time", "TEXT", "pain=4"];
        held_to(&args, spellings, of_score);
    }
}

#[test]
fn every_option_of_an_amount_takes_every_spelling() {
    let minutes = |home: &Home, _: &str, _: &str| {
        let journal = Store::at(home.journal()).load().unwrap().journal;
        let minutes = journal.sessions().first()?.minutes?;
        Some(format!("{minutes} minutes"))
    };
    let args = ["session", "add", "--date", "yesterday", "--minutes", "TEXT"];
    held_to(&args, MINUTES, minutes);
    let score = |home: &Home, _: &str, _: &str| {
        let journal = Store::at(home.journal()).load().unwrap().journal;
        let date = NaiveDate::from_ymd_opt(2026, 11, 19)?;
        let value = journal.day(date)?.score(&MetricId::PAIN)?;
        Some(value.to_string())
    };
    let args = ["log", "--date", "2026-11-19", "pain=TEXT"];
    held_to(&args, NUMBERS, score);
}
