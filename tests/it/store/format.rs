//! Format version 1: its bytes, and what is said of a file that is not of them.

use unkink::model::area::Area;
use unkink::model::journal::Journal;
use unkink::model::metric::{MetricId, Offered};
use unkink::store::schema::{ReadError, ReadFile, from_bytes, to_bytes};
use unkink::store::seal::Seal;

use super::{day, noted};

const FIXTURE: &[u8] = include_bytes!("../../fixtures/journal-v1.json");

/// A journal with these members beside `format` and `version`.
fn file(members: &str) -> Vec<u8> {
    format!("{{\n\"format\": \"unkink-journal\",\n\"version\": 1,\n{members}\n}}\n").into_bytes()
}

fn read(members: &str) -> ReadFile {
    from_bytes(&file(members)).unwrap()
}

/// What is said of a journal with these members, without the remedy that every message has.
fn refusal(members: &str) -> String {
    words(&from_bytes(&file(members)).unwrap_err())
}

fn words(error: &ReadError) -> String {
    let words = error.to_string();
    let remedy = words.find(". Correct it").unwrap_or(words.len());
    words[..remedy].to_owned()
}

#[test]
fn the_fixture_of_version_1_comes_back_byte_for_byte() {
    let read = from_bytes(FIXTURE).unwrap();
    assert_eq!((read.version, read.seal), (1, Seal::Whole));
    let written = to_bytes(&read.journal);
    assert_eq!(
        String::from_utf8_lossy(&written),
        String::from_utf8_lossy(FIXTURE)
    );
}

#[test]
fn the_fixture_of_version_1_means_what_it_says() {
    let journal = from_bytes(FIXTURE).unwrap().journal;
    let day = journal.day(day()).unwrap();
    assert_eq!(day.score(&MetricId::PAIN), Some(4.0));
    assert_eq!(day.score(&MetricId::new("anxiety")), None);
    assert_eq!(day.sleep.as_ref().unwrap().hours_asleep(), Some(6.75));
    assert_eq!(day.areas.as_ref().unwrap()[&Area::new("lower-left")], 5.0);
    let pain = journal.metrics().get(&MetricId::PAIN).unwrap();
    assert_eq!((pain.name.as_str(), pain.scale.step), ("Lower back", 0.5));
    assert_eq!(journal.sessions().len(), 3);
    assert_eq!(journal.extra().members().len(), 2);
}

#[test]
fn what_is_planned_and_the_time_of_a_medicine_come_back_and_no_session_is_both() {
    let members = concat!(
        r#""metrics": [],"#,
        "\n",
        r#""days": {"2026-11-21": {"medication": [{"name": "ibuprofen", "count": 2, "time": "08:10"}]}},"#,
        "\n",
        r#""sessions": [{"id": "a", "date": "2026-11-20", "kind": "massage"}],"#,
        "\n",
        r#""planned": [{"id": "b", "date": "2026-12-04", "kind": "heat"}]"#,
    );
    let journal = read(members).journal;
    assert_eq!((journal.sessions().len(), journal.planned().len()), (1, 1));
    assert_eq!(journal.planned()[0].id.as_str(), "b");
    assert!(journal.extra().members().is_empty());
    assert_eq!(from_bytes(&to_bytes(&journal)).unwrap().journal, journal);
    let twice = members.replace(r#""id": "b""#, r#""id": "a""#);
    assert!(from_bytes(&file(&twice)).is_err());
}

#[test]
fn an_empty_journal_has_exactly_these_bytes() {
    let bytes = to_bytes(&Journal::default());
    let text = String::from_utf8(bytes).unwrap();
    let head = "{\n\"format\": \"unkink-journal\",\n\"version\": 1,\n\"metrics\": [],\n\"days\": {},\n\"sessions\": [],\n\"seal\": \"crc32:";
    assert!(text.starts_with(head), "{text}");
    assert_eq!(text.len(), head.len() + 8 + 4);
    assert_eq!(
        from_bytes(text.as_bytes()).unwrap().journal,
        Journal::default()
    );
}

#[test]
fn the_seal_is_the_crc32_of_ieee_802_3() {
    // The check value of CRC-32/ISO-HDLC, from the catalogue of parametrised CRC algorithms.
    assert_eq!(crc32fast::hash(b"123456789"), 0xcbf4_3926);
    let bytes = to_bytes(&noted("x"));
    let text = String::from_utf8(bytes).unwrap();
    let at = text.find("\"seal\"").unwrap();
    let seal = format!(
        "\"seal\": \"crc32:{:08x}\"\n}}\n",
        crc32fast::hash(&text.as_bytes()[..at])
    );
    assert_eq!(&text[at..], seal);
}

#[test]
fn a_built_in_metric_keeps_what_its_row_leaves_out() {
    let rows =
        r#""metrics": [{"id": "anxiety", "offered": "daily"}, {"id": "knee", "name": "Knee"}]"#;
    let journal = read(rows).journal;
    let anxiety = journal.metrics().get(&MetricId::new("anxiety")).unwrap();
    assert_eq!(
        (anxiety.name.as_str(), anxiety.offered),
        ("Anxiety", Offered::Daily)
    );
    let knee = journal.metrics().get(&MetricId::new("knee")).unwrap();
    assert_eq!(
        (knee.scale.max, knee.low.as_str(), knee.high.as_str()),
        (10.0, "none", "most")
    );
    assert_eq!(knee.offered, Offered::OnDemand);
}

#[test]
fn a_metric_is_retired_by_a_member_that_is_there_only_then() {
    let row = r#""metrics": [{"id": "knee", "name": "Knee", "offered": "daily", "retired": true}]"#;
    let journal = read(row).journal;
    let knee = journal.metrics().find("Knee").unwrap();
    assert!(knee.retired && !knee.is_daily());
    let written = String::from_utf8(to_bytes(&journal)).unwrap();
    assert!(written.contains(r#""offered": "daily", "retired": true}"#));
    assert_eq!(written.matches("retired").count(), 1);
}

#[test]
fn scores_beside_check_ins_are_the_check_in_without_a_time() {
    let days = r#""days": {"2026-11-22": {"checkins": [{"time": "08:00", "scores": {"pain": 4}}], "scores": {"pain": 2}}}"#;
    let journal = read(days).journal;
    let checkins = &journal.day(day()).unwrap().checkins;
    assert_eq!(checkins.len(), 2);
    assert_eq!(checkins[0].time, None);
}

#[test]
fn what_the_file_means_may_stand_in_any_order() {
    let file = r#"{"days": {"2026-11-22": {"scores": {"knee": 40}}}, "version": 1, "metrics": [{"name": "Knee", "max": 50, "id": "knee"}], "format": "unkink-journal"}"#;
    let read = from_bytes(file.as_bytes()).unwrap();
    assert_eq!(read.seal, Seal::Mismatch);
    assert_eq!(
        read.journal
            .day(day())
            .unwrap()
            .score(&MetricId::new("knee")),
        Some(40.0)
    );
}

#[test]
fn a_member_that_stands_twice_is_refused_with_its_place() {
    let twice = "it stands twice; keep one of the two";
    let cases = [
        (r#""days": {}, "days": {}"#, "days (line 4)"),
        (r#""theme": 1, "theme": 1"#, "theme (line 4)"),
        (
            r#""a": {"b": [{"c": 1, "c": 2}]}"#,
            "a › b › number 1 › c (line 4)",
        ),
        (
            r#""days": {"2026-11-22": {}, "2026-11-22": {}}"#,
            "days › 2026-11-22 (line 4)",
        ),
        (
            r#""days": {"2026-11-22": {"scores": {"pain": 1, "pain": 2}}}"#,
            "days › 2026-11-22 › scores › pain (line 4)",
        ),
        (
            r#""days": {"2026-11-22": {"areas": {"neck": 1, "neck": 1}}}"#,
            "days › 2026-11-22 › areas › neck (line 4)",
        ),
    ];
    for (members, place) in cases {
        assert_eq!(refusal(members), format!("{place}: {twice}"));
    }
    let metrics = r#""metrics": [{"id": "knee", "name": "Knee"}, {"id": "knee", "name": "Other"}]"#;
    assert!(refusal(metrics).starts_with("metrics › knee (line 4): the id stands twice"));
    let session = r#"{"id": "a", "date": "2026-11-22", "kind": "heat"}"#;
    let sessions = format!("\"sessions\": [{session}, {session}]");
    assert!(refusal(&sessions).contains("Two sessions have the id a"));
    let checkins = r#""days": {"2026-11-22": {"checkins": [{"time": "08:00", "scores": {"pain": 1}}, {"time": "8:00", "scores": {"pain": 2}}]}}"#;
    assert!(refusal(checkins).contains("2026-11-22 has two check-ins at 08:00"));
}

#[test]
fn a_wrong_value_is_refused_with_its_place_and_what_was_expected() {
    let day = |members: &str| refusal(&format!("\"days\": {{\"2026-11-22\": {{{members}}}}}"));
    let session = |members: &str| {
        let row = format!(r#"{{"id": "a", "date": "2026-11-22", "kind": "heat", {members}}}"#);
        refusal(&format!("\"sessions\": [\n{row}]"))
    };
    let cases = [
        (
            day(r#""scores": {"pain": "4"}"#),
            "days › 2026-11-22 › scores › pain (line 4): the text \"4\" stands where a number belongs",
        ),
        (
            day(r#""scores": {"pain": null}"#),
            "days › 2026-11-22 › scores › pain (line 4): null stands where a number belongs",
        ),
        (
            day(r#""scores": {"pain": 11}"#),
            "days › 2026-11-22 › scores › pain (line 4): Back pain: 11 is outside 0 to 10",
        ),
        (
            day(r#""scores": {"doses": 1}"#),
            "days › 2026-11-22 › scores › doses (line 4): Painkillers is worked out from the day's entries and can't be scored",
        ),
        (
            day(r#""areas": {"neck": 11}"#),
            "days › 2026-11-22 › areas › neck (line 4): Neck: 11 is outside 0 to 10",
        ),
        (
            day(r#""medication": [{"name": "x"}]"#),
            "days › 2026-11-22 › medication › number 1 (line 4): its \"count\" is missing",
        ),
        (
            day(r#""sleep": {"bed": "25:00"}"#),
            "days › 2026-11-22 › sleep › bed (line 4): 25:00 is not a time. Write hours 0 to 23 and minutes, like 23:10",
        ),
        (
            day(r#""sleep": {"awake": "06:50", "up": "06:30"}"#),
            "days › 2026-11-22 › sleep (line 4): Up (06:30) is before awake (06:50). Which one is right?",
        ),
        (
            day(r#""sleep": {"awakenings": 1.5}"#),
            "days › 2026-11-22 › sleep › awakenings (line 4): 1.5 is not a whole number from 0 to 4294967295",
        ),
        (
            day(r#""tags": "desk""#),
            "days › 2026-11-22 › tags (line 4): the text \"desk\" stands where a list […] belongs",
        ),
        (
            session(r#""reason": "Flare""#),
            "sessions › number 1 › reason (line 5): \"Flare\" is not one of routine, flare",
        ),
        (
            session(r#""pressure": "hard""#),
            "sessions › number 1 › pressure (line 5): \"hard\" is not one of light, medium, firm",
        ),
        (
            session(r#""scores_taken": "x""#),
            "sessions › number 1 › scores_taken (line 5): \"x\" is not one of before, after",
        ),
        (
            session(r#""minutes": 0"#),
            "sessions › a (line 5): Minutes: 0 is outside 1 to 1440 minutes",
        ),
        (
            refusal(r#""days": {"1899-12-31": {}}"#),
            "days › 1899-12-31 (line 4): 1899-12-31 is before 1900-01-01, the first date",
        ),
        (
            refusal(r#""days": {"2026-02-30": {}}"#),
            "days › 2026-02-30 (line 4): 2026-02-30 is not a date. Write year, month and day, like 2026-11-22",
        ),
        (
            refusal(r#""sessions": [{"id": "a"}]"#),
            "sessions › number 1 (line 4): its \"date\" is missing",
        ),
        (
            refusal(r#""metrics": [{"id": "knee"}]"#),
            "metrics › number 1 (line 4): its \"name\" is missing",
        ),
        (
            refusal(r#""metrics": [{"id": "pain", "max": 0}]"#),
            "metrics › pain (line 4): The metric \"Back pain\" can't be kept: its lowest value must be below its highest",
        ),
    ];
    for (said, expected) in cases {
        assert_eq!(said, expected);
    }
}

#[test]
fn what_this_version_does_not_know_is_kept() {
    let days = r#""days": {"2126-11-22": {"scores": {"gone": -1e9}, "areas": {"tail": 3}}}, "sessions": [{"id": "a", "date": "2026-11-22", "kind": "Feldenkrais"}]"#;
    let journal = read(days).journal;
    let again = from_bytes(&to_bytes(&journal)).unwrap();
    assert_eq!(again.journal, journal);
    assert_eq!(journal.sessions()[0].kind.as_str(), "Feldenkrais");
    assert_eq!(journal.days().len(), 1);
}

#[test]
fn what_is_no_journal_is_refused_in_words() {
    let doubled = [FIXTURE, FIXTURE].concat();
    let conflict = file("<<<<<<< HEAD\n\"days\": {},\n=======\n>>>>>>> other");
    let deep = file(&format!("\"a\": {}1{}", "[".repeat(5000), "]".repeat(5000)));
    let utf16: Vec<u8> = "{}".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let cases: [(&[u8], ReadError); 14] = [
        (b"", ReadError::Empty),
        (b" \n", ReadError::Empty),
        (&[0; 512], ReadError::Empty),
        (b"\xEF\xBB\xBF{}", ReadError::ByteOrderMark),
        (&utf16, ReadError::Utf16),
        (b"\xFF\xFE{\0}\0", ReadError::Utf16),
        (b"{\"a\": \"\xE9\"}", ReadError::NotUtf8 { at: 7 }),
        (&conflict, ReadError::Conflict { line: 4 }),
        (&doubled, ReadError::Trailing { line: 30 }),
        (b"[1]", ReadError::NotAnObject),
        (b"{\"days\": 5}", ReadError::NotAJournal),
        (
            b"{\"format\": \"other\", \"version\": 1}",
            ReadError::NotAJournal,
        ),
        (b"{\"format\": \"unkink-journal\"}", ReadError::NoVersion),
        (&deep, ReadError::TooDeep { line: 4 }),
    ];
    for (bytes, expected) in cases {
        let error = from_bytes(bytes).unwrap_err();
        assert_eq!(error, expected);
    }
    let newer = br#"{"format": "unkink-journal", "days": [1], "version": 7}"#;
    assert_eq!(
        from_bytes(newer).unwrap_err(),
        ReadError::Newer { version: 7 }
    );
    let open = from_bytes(&FIXTURE[..FIXTURE.len() - 2]).unwrap_err();
    assert_eq!(open, ReadError::CutOff { line: 29 });
}

#[test]
fn a_newer_journal_is_read_as_far_as_it_looks_familiar() {
    let bytes =
        br#"{"format": "unkink-journal", "version": 2, "days": {"2026-11-22": {"note": "x"}}}"#;
    let read = from_bytes(bytes).unwrap();
    assert_eq!((read.version, read.journal), (2, noted("x")));
}

const ASKED: &str = r#""main_question": {"since": "2026-11-22", "metric": "pain", "kind": "massage", "outcome_days": 3, "washout_days": 7}"#;

#[test]
fn the_main_question_comes_back_in_the_place_where_older_programs_keep_it() {
    let journal = read(&format!("{ASKED},\n\"theme\": 1")).journal;
    let asked = journal.main_question().unwrap();
    assert_eq!((asked.since, asked.outcome_days), (day(), 3));
    let written = String::from_utf8(to_bytes(&journal)).unwrap();
    // An older program takes the member for an unknown one: those stand between sessions and seal.
    let place = format!("\"sessions\": [],\n{ASKED},\n\"theme\": 1,\n\"seal\"");
    assert!(written.contains(&place), "{written}");
    let again = from_bytes(written.as_bytes()).unwrap();
    assert_eq!((again.seal, again.version), (Seal::Whole, 1));
    assert_eq!(again.journal, journal);
}

#[test]
fn a_main_question_that_asks_nothing_is_refused_with_its_place() {
    let with = |from: &str, to: &str| refusal(&ASKED.replace(from, to));
    let cases = [
        (
            r#""metric": "pain", "#,
            "",
            "main_question (line 5): its \"metric\" is missing",
        ),
        (
            "\"outcome_days\": 3",
            "\"outcome_days\": 0",
            "main_question (line 4): Days after a session: 0 is outside 1 to 365",
        ),
        (
            "massage",
            " ",
            "main_question (line 4): The main question's kind of session is blank. Write a name, or leave the row out",
        ),
    ];
    for (from, to, words) in cases {
        let said = with(from, to);
        assert!(said.contains(words), "{said}");
    }
}

const TRIED: &str = r#"{"id": "a", "made": "2026-01-02T18:04:05Z", "metric": "pain", "kind": "massage", "first": "2026-01-05", "blocks": 10, "seed": "20260105", "coins": "0101111011", "state": "stopped", "stopped": "2026-03-01", "why": "flu", "renamed": "Thai massage", "watch": false}"#;

#[test]
fn an_experiment_comes_back_in_the_place_where_older_programs_keep_it() {
    let member = format!("\"trials\": [\n{TRIED}\n]");
    let journal = read(&format!("{member},\n\"theme\": 1")).journal;
    let plan = &journal.trials()[0];
    assert_eq!((plan.blocks, plan.seed), (10, 20_260_105));
    assert_eq!(plan.kind_now().as_str(), "Thai massage");
    // zlib's CRC-32 of the eight members with bars between.
    assert_eq!(plan.number(), "3A317CD6");
    let written = String::from_utf8(to_bytes(&journal)).unwrap();
    let place = format!("\"sessions\": [],\n{member},\n\"theme\": 1,\n\"seal\"");
    assert!(written.contains(&place), "{written}");
    let again = from_bytes(written.as_bytes()).unwrap();
    assert_eq!((again.seal, again.version), (Seal::Whole, 1));
    assert_eq!(again.journal, journal);
}

#[test]
fn an_experiment_that_cannot_be_is_refused_with_its_place() {
    let with = |from: &str, to: &str| {
        let plan = TRIED.replace(from, to);
        refusal(&format!("\"trials\": [\n{plan}\n]"))
    };
    let cases = [
        (r#""seed": "20260105", "#, "", "its \"seed\" is missing"),
        ("\"20260105\"", "\"x\"", "no whole number below 2 to the 64"),
        (
            "2026-01-02T18:04:05Z",
            "yesterday",
            "no time like 2026-08-26T18:04:05Z",
        ),
        (
            "\"blocks\": 10",
            "\"blocks\": 5",
            "Pairs of weeks: 5 is outside 6 to 26",
        ),
        ("\"massage\"", "\" \"", "kind of session is blank"),
        ("2026-01-05", "2026-02-30", "2026-02-30"),
    ];
    for (from, to, words) in cases {
        let said = with(from, to);
        assert!(said.contains("trials") && said.contains(words), "{said}");
    }
    let twice = refusal(&format!("\"trials\": [\n{TRIED},\n{TRIED}\n]"));
    assert!(twice.contains("stands twice"), "{twice}");
}
