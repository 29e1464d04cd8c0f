//! The report as a doctor meets it: nothing lost, nothing over anything else, nothing off the page.

use chrono::NaiveDate;
use unkink::demo::demo;
use unkink::drawing::letters;
use unkink::drawing::scene::{Anchor, Item, Scene};
use unkink::model::edit::Edit;
use unkink::model::journal::Journal;
use unkink::model::legible::{self, is_raw};
use unkink::model::session::{Kind, Session, SessionId};
use unkink::model::time::parse_date;
use unkink::report::content::{Options, Part, content};
use unkink::report::document::Report;
use unkink::report::page::{MARGIN, Paper, Role, layout, pages};
use unkink::report::writers::fonts::Fonts;
use unkink::report::writers::html::to_html;
use unkink::report::writers::pdf::to_pdf;
use unkink::words;

use super::book::{Book, day};
use crate::needs;

const PAPERS: [Paper; 2] = [Paper::A4, Paper::Letter];

fn today() -> NaiveDate {
    parse_date("2026-11-22").unwrap()
}

/// Everything that can be in a report of the whole journal.
fn whole(journal: &Journal) -> Options {
    let from = journal.span().map_or(today(), |(first, _)| first);
    let mut options = Options::of(from, today());
    options.parts = [
        Part::Helps,
        Part::Trends,
        Part::Sessions,
        Part::Days,
        Part::Notes,
    ]
    .into();
    options.by = Some("Maria".into());
    options.reader = Some("Ana, massage therapist".into());
    options
}

fn report(journal: &Journal) -> Report {
    content(journal, &whole(journal), today())
}

/// A journal of one month whose last day has this note.
fn noted(note: &str) -> Journal {
    let mut book = Book::pain((0..30).map(|i| Some(f64::from(i % 7))));
    let last = book.days.entry(day(29)).or_default();
    last.note = Some(note.to_owned());
    book.journal()
}

/// Every line of text on a page: its box (left, top, right, bottom) and its words.
fn lines(scene: &Scene) -> Vec<([f32; 4], &str)> {
    let line = |item: &'_ Item| match item {
        Item::Text {
            at, anchor, size, ..
        } => {
            let Item::Text { words, .. } = item else {
                return None;
            };
            let wide = letters::width(words, *size);
            let left = match anchor {
                Anchor::Start => at[0],
                Anchor::Middle => at[0] - wide / 2.0,
                Anchor::End => at[0] - wide,
            };
            let edges = [left, at[1] - 0.75 * size, left + wide, at[1] + 0.22 * size];
            Some(edges)
        }
        _ => None,
    };
    let items = scene.items.iter();
    let texts = items.filter_map(|item| match item {
        Item::Text { words, .. } => Some((line(item)?, words.as_str())),
        _ => None,
    });
    texts.collect()
}

/// Nothing outside the margins, no line over another.
#[track_caller]
fn is_clean(scene: &Scene) {
    const EASE: f32 = 0.6;
    let mut lines = lines(scene);
    for ([left, top, right, bottom], words) in &lines {
        let inside = *left >= MARGIN - EASE
            && *right <= scene.width - MARGIN + EASE
            && *top >= MARGIN - EASE
            && *bottom <= scene.height - MARGIN + EASE;
        assert!(inside, "{words:?} at {left} {top} {right} {bottom}");
    }
    lines.sort_by(|a, b| a.0[1].total_cmp(&b.0[1]));
    for (i, (a, one)) in lines.iter().enumerate() {
        let below = lines[i + 1..]
            .iter()
            .take_while(|(b, _)| b[1] < a[3] - EASE);
        for (b, two) in below {
            let apart = b[0] >= a[2] - EASE || a[0] >= b[2] - EASE;
            assert!(apart, "{one:?} {a:?} is over {two:?} {b:?}");
        }
    }
}

/// The letters of some texts, blanks left out, sorted: what is on paper, however it is broken.
fn counted(
    texts: impl IntoIterator<Item = impl AsRef<str>>,
) -> std::collections::BTreeMap<char, usize> {
    let mut counts = std::collections::BTreeMap::new();
    for text in texts {
        for letter in text.as_ref().chars() {
            if !letter.is_whitespace() && !is_raw(letter) {
                *counts.entry(letter).or_default() += 1;
            }
        }
    }
    counts
}

/// Clean pages of both papers that hold every letter of the report.
#[track_caller]
fn holds_all(report: &Report) {
    for paper in PAPERS {
        let pages = pages(report, paper);
        let printed = counted(pages.iter().flat_map(lines).map(|(_, words)| words));
        for (letter, count) in counted(report.words()) {
            let found = printed.get(&letter).copied().unwrap_or(0);
            assert!(found >= count, "{letter}: {found} of {count} on {paper:?}");
        }
        for (i, page) in pages.iter().enumerate() {
            assert_eq!([page.width, page.height], paper.size());
            is_clean(page);
            let number = format!("page {} of {}", i + 1, pages.len());
            assert!(lines(page).iter().any(|(_, words)| *words == number));
        }
    }
    let html = to_html(report);
    for words in report.words() {
        assert!(html.contains(&escaped(words)), "{words} is not in the HTML");
    }
    let pdf = to_pdf(report, Paper::A4, &Fonts::default()).unwrap();
    assert!(pdf.starts_with(b"%PDF-1."));
}

fn escaped(text: &str) -> String {
    legible::lines(text)
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\'', "&#39;")
}

/// What poppler reads in a PDF; `None` where it is not installed.
fn read_by_poppler(pdf: &[u8]) -> Option<String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("report.pdf");
    std::fs::write(&path, pdf).unwrap();
    needs::read_by_poppler(&path)
}

fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_year_is_a_clean_summary_of_one_page_and_its_tables() {
    let journal = demo(2, 1, today());
    let mut options = Options::year(&journal, today());
    assert_eq!(options.days(), 365);
    for paper in PAPERS {
        let summary = content(&journal, &options, today());
        let pages = pages(&summary, paper);
        let experiments = journal.trials().len();
        assert_eq!(pages.len(), 1 + experiments, "{paper:?}");
        pages.iter().for_each(is_clean);
    }
    options.parts = [Part::Trends, Part::Sessions, Part::Days, Part::Notes].into();
    holds_all(&content(&journal, &options, today()));
}

#[test]
fn the_answer_is_that_of_the_same_days_in_the_first_person() {
    let journal = demo(2, 1, today());
    let options = Options::year(&journal, today());
    let question = unkink::analysis::question::Question {
        from: Some(options.from),
        to: Some(options.to),
        ..Default::default()
    };
    let pain = journal.metrics().find("pain").unwrap();
    let answer = unkink::analysis::effect::effect(&journal, pain, &question);
    let metrics = journal.metrics();
    let report = content(&journal, &options, today());
    let said = report.words().join("\n");
    assert!(said.contains(&words::headline(&answer, metrics)));
    let sentence = words::sentence(&answer, metrics);
    let mine = sentence.replace("your", "my").replace("Your", "My");
    assert!(said.contains(&mine), "{mine}");
    let typed = |text: &str| {
        text.split(|c: char| !c.is_alphabetic())
            .any(|w| w == "your" || w == "you")
    };
    assert!(!typed(&said), "{said}");
    assert!(said.contains("A personal diary, not a diagnosis."));
    assert!(!said.contains("kept by"), "no name unless it is typed");
}

#[test]
fn days_that_say_less_than_the_usual_ones_say_so() {
    let journal = crate::book::untried(demo(3, 1, today()));
    let said = |from: &str| {
        let options = Options::of(parse_date(from).unwrap(), today());
        content(&journal, &options, today()).words().join("\n")
    };
    let usual = "This is the answer of these days alone. From ";
    let quarter = said("2026-08-23");
    assert!(quarter.contains(usual), "{quarter}");
    assert!(
        quarter.contains("it is: Massage seems to help."),
        "{quarter}"
    );
    assert!(
        !said("2023-01-01").contains(usual),
        "it is the usual answer"
    );
}

#[test]
fn the_usual_report_has_the_main_answer_of_diaries_of_any_length() {
    for years in [0, 1, 2, 3, 10] {
        let journal = match years {
            0 => Book::pain([Some(4.0); 20]).journal(),
            years => crate::book::untried(demo(years, 1, today())),
        };
        let pain = journal.metrics().find("pain").unwrap();
        let question = unkink::analysis::question::Question::main(&journal);
        let main = unkink::analysis::effect::effect(&journal, pain, &question);
        let options = Options::usual(&journal, today());
        let said = content(&journal, &options, today()).words().join("\n");
        let headline = words::headline(&main, journal.metrics());
        let mine = headline.replace("your", "my").replace("Your", "My");
        assert!(said.contains(&mine), "{years}: {mine}\n{said}");
        assert!(!said.contains("of these days alone"), "{years}: {said}");
    }
    assert_eq!(Options::usual(&Journal::default(), today()).days(), 365);
}

#[test]
fn an_empty_period_and_a_single_day_say_what_is_missing_and_pretend_nothing() {
    let lack = "A report needs at least 7 scored days.";
    let empty = report(&Journal::default());
    assert!(empty.words().contains(&lack));
    assert!(empty.words().contains(&"There are no scores on this day."));
    holds_all(&empty);
    let mut one = Book::pain([Some(4.0)]);
    one.days.entry(day(0)).or_default().note = Some("first evening".into());
    let journal = one.journal();
    let mut options = whole(&journal);
    options.to = day(0);
    let report = content(&journal, &options, today());
    let said = report.words().join("\n");
    assert!(said.contains(lack) && said.contains("on 1 of 1 day."));
    assert!(said.contains("first evening") && said.contains("Thu 1 Jan 2026"));
    assert!(!said.contains("average"), "{said}");
    holds_all(&report);
}

#[test]
fn fifty_years_are_clean_pages_that_begin_with_a_summary_of_one() {
    let journal = demo(50, 3, today());
    let mut options = whole(&journal);
    options.parts = [Part::Trends, Part::Sessions].into();
    let mut report = content(&journal, &options, today());
    for page in pages(&report, Paper::A4) {
        is_clean(&page);
    }
    let pdf = to_pdf(&report, Paper::A4, &Fonts::default()).unwrap();
    assert!(pdf.len() < 8 << 20, "{} bytes", pdf.len());
    report.sections.truncate(1 + journal.trials().len());
    summary_is_one_page(&report, &journal);
}

#[test]
fn a_note_of_ten_thousand_letters_goes_on_from_page_to_page() {
    let words = "Long drive, then the garden. ".repeat(345);
    holds_all(&report(&noted(&words)));
    holds_all(&report(&noted(&"x".repeat(10_000))));
    holds_all(&report(&noted("first line\r\n\n\tthird\u{7} line <b>&\"'")));
}

#[test]
fn nothing_in_a_report_steers_whoever_reads_it() {
    const BAD: &str =
        "x\u{1b}[1m\u{9b}\u{202e}\u{2066}\u{200b}\u{feff}\u{fffe}\u{ffff}\u{e0041}\u{0}y";
    let mut journal = noted(BAD);
    let mut visit = Session::new(SessionId::new("a"), day(0), Kind::new(BAD));
    visit.with = Some(BAD.into());
    journal.apply(Edit::put_session(visit)).unwrap();
    let mut options = whole(&journal);
    (options.by, options.reader) = (Some(BAD.into()), Some(BAD.into()));
    let report = content(&journal, &options, today());
    holds_all(&report);
    let html = to_html(&report);
    assert!(!html.contains(|c| is_raw(c) && c != '\n'));
    let shown = escaped(BAD);
    assert!(
        html.contains(&format!("<bdi>{shown}</bdi>")),
        "own words are set apart"
    );
    let policy = html.find("Content-Security-Policy").unwrap();
    assert!(policy < html.find("<style>").unwrap() && html.contains("default-src 'none'"));
    for page in pages(&report, Paper::A4) {
        assert!(
            lines(&page)
                .iter()
                .all(|(_, words)| !words.contains(is_raw))
        );
    }
}

#[test]
fn every_script_keeps_its_letters() {
    for note in [
        "\u{39f} \u{3c0}\u{3cc}\u{3bd}\u{3bf}\u{3c2} \u{3c3}\u{3c4}\u{3b7} \u{3bc}\u{3ad}\u{3c3}\u{3b7}",
        "\u{411}\u{43e}\u{43b}\u{44c} \u{432} \u{441}\u{43f}\u{438}\u{43d}\u{435}",
        "\u{80cc}\u{4e2d}\u{304c}\u{75db}\u{3044}\u{3002}\u{957f}\u{9014}\u{9a7e}\u{9a76}",
        "\u{1f642}\u{1f44d}\u{1f3fd} \u{2764}\u{fe0f} \u{1f468}\u{200d}\u{1f469}\u{200d}\u{1f467}",
        "\u{623}\u{644}\u{645} \u{641}\u{64a} \u{627}\u{644}\u{638}\u{647}\u{631} 7 \u{64a}\u{648}\u{645}",
    ] {
        let report = report(&noted(note));
        holds_all(&report);
        let fonts = Fonts::default();
        let pdf = to_pdf(&report, Paper::A4, &fonts).unwrap();
        let Some(read) = read_by_poppler(&pdf) else {
            return;
        };
        for (letter, count) in counted([note]) {
            // What only steers has no picture to read.
            if letters::width(&letter.to_string(), 1.0) == 0.0 {
                continue;
            }
            let found = read.chars().filter(|c| *c == letter).count();
            assert!(found >= count, "{letter} of {note}: {read}");
        }
        let missing = fonts.missing(&report);
        let said = flat(&read).contains("could not be printed");
        assert_eq!(said, !missing.is_empty(), "{missing:?}");
    }
}

#[test]
fn a_pdf_opens_in_poppler_with_the_answer_and_is_the_same_each_time() {
    let journal = demo(2, 1, today());
    let report = report(&journal);
    let pdf = to_pdf(&report, Paper::A4, &Fonts::default()).unwrap();
    assert!(pdf == to_pdf(&report, Paper::A4, &Fonts::default()).unwrap());
    let Some(read) = read_by_poppler(&pdf) else {
        return;
    };
    let read = flat(&read);
    for words in report.words().into_iter().take(12) {
        assert!(read.contains(&flat(words)), "{words} is not in: {read}");
    }
}

#[test]
fn parts_of_a_page_follow_one_another_and_cells_know_their_table() {
    let pages = layout(&report(&demo(1, 1, today())), Paper::A4);
    let mut titles = 0;
    for page in &pages {
        let mut at = 0;
        for part in &page.parts {
            assert!(part.items.start >= at && part.items.end > part.items.start);
            at = part.items.end;
            titles += usize::from(part.role == Role::Title);
            if let Role::Figure(words) = &part.role {
                assert!(!words.is_empty(), "a figure says what it shows");
            }
        }
        assert!(at <= page.scene.items.len());
    }
    assert_eq!(titles, 1);
    let cells = pages.iter().flat_map(|page| &page.parts);
    let heads = cells
        .filter(|part| matches!(part.role, Role::Cell { row: 0, .. }))
        .count();
    assert!(
        (10..40).contains(&heads),
        "names of columns are read once: {heads}"
    );
}

#[test]
fn html_is_whole_and_brings_everything_along() {
    let html = to_html(&report(&demo(1, 1, today())));
    assert!(html.starts_with("<!doctype html>\n<html lang=\"en\">"));
    let html = html.replace("xmlns=\"http://www.w3.org/2000/svg\"", "");
    for forbidden in [
        "<script", "<link", "http:", "https:", "src=", "@import", "url(",
    ] {
        assert!(!html.contains(forbidden), "{forbidden}");
    }
    // Every element that is opened is closed, in order.
    let mut open: Vec<&str> = Vec::new();
    for tag in html.split('<').skip(1) {
        let (tag, _) = tag.split_once('>').expect("a tag ends");
        let name = tag.split_whitespace().next().unwrap();
        match name.strip_prefix('/') {
            Some(closed) => assert_eq!(open.pop(), Some(closed)),
            None if tag.ends_with('/') || ["!doctype", "meta"].contains(&name) => {}
            None => open.push(name),
        }
    }
    assert!(open.is_empty(), "{open:?}");
    let pictures = html.matches("role=\"img\"").count();
    assert!(pictures >= 3);
    assert_eq!(pictures, html.matches("<desc ").count());
    // The others only decorate the names beside them.
    let marks = html.matches("aria-hidden=\"true\"").count();
    assert_eq!(html.matches("<svg").count(), pictures + marks);
    assert!(marks >= 4);
}

#[test]
fn the_scores_chosen_are_the_ones_in_it_in_their_order() {
    let journal = demo(1, 1, today());
    let mut options = Options::year(&journal, today());
    let id = |name: &str| journal.metrics().find(name).unwrap().id.clone();
    options.metrics = vec![id("mood"), id("sleep")];
    let report = content(&journal, &options, today());
    assert!(report.title.starts_with("Mood"));
    let said = report.words();
    let place = |name: &str| said.iter().rposition(|words| *words == name);
    assert!(place("Mood") < place("Sleep"));
    assert_eq!(place("Back pain"), None);
}

#[test]
fn the_summary_is_one_page_on_both_papers_however_long_the_diary() {
    for years in [1, 2] {
        let journal = demo(years, 1, today());
        let (from, _) = journal.span().unwrap();
        let summary = content(&journal, &Options::of(from, today()), today());
        summary_is_one_page(&summary, &journal);
    }
}

/// Holds a report of the summary and the experiments alone to a page each.
fn summary_is_one_page(report: &Report, journal: &Journal) {
    for paper in PAPERS {
        let pages = pages(report, paper);
        assert_eq!(pages.len(), 1 + journal.trials().len(), "{paper:?}");
        pages.iter().for_each(is_clean);
    }
}

#[test]
fn the_table_of_days_holds_regions_and_tags_and_says_which_scores_it_leaves_out() {
    use unkink::model::edit::Edit;
    use unkink::model::metric::{Better, Metric};
    let mut journal = demo(1, 1, today());
    for number in 1..=4 {
        let mut metric = Metric::own(&format!("Own {number}"), Better::Higher);
        metric.id = unkink::model::metric::MetricId::new(&format!("own_{number}"));
        let id = metric.id.clone();
        journal.apply(Edit::add_metric(metric)).unwrap();
        let score = Edit::Score {
            date: today(),
            time: None,
            metric: id,
            value: Some(3.0),
        };
        journal.apply(score).unwrap();
    }
    let mut options = Options::year(&journal, today());
    options.parts = [Part::Days].into();
    let report = content(&journal, &options, today());
    let words = report.words();
    assert!(
        words.iter().any(|text| text.starts_with("Without Own ")),
        "said"
    );
    let days = journal.days().values();
    let tag = days
        .flat_map(|day| &day.tags)
        .next()
        .expect("the diary has tags");
    assert!(
        words
            .iter()
            .any(|text| text.split(", ").any(|part| part == tag))
    );
    let region = |text: &&str| text.starts_with("lower ") && text.ends_with(char::is_numeric);
    assert!(words.iter().any(region));
    holds_all(&report);
}
