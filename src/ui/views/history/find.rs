//! Which days are listed: the search, the filters, and all of them together.
//!
//! A search looks at every word that a person wrote: notes, tags, people, kinds, medicines, regions.

use std::ops::Range;

use chrono::NaiveDate;

use crate::lang::say;
use crate::model::day::Day;
use crate::model::journal::Journal;
use crate::model::metric::{Metric, MetricId};
use crate::model::name::searched;
use crate::model::session::Session;
use crate::model::typed;
use crate::ui::state::Wanted;

/// The words of every day as they are searched, made once for a revision of the journal.
pub struct Index(Vec<(NaiveDate, String)>);

impl Index {
    /// The words of every day that has any.
    pub fn of(journal: &Journal) -> Self {
        let mut days: Vec<NaiveDate> = journal.days().keys().copied().collect();
        days.extend(journal.sessions().iter().map(|session| session.date));
        days.sort_unstable();
        days.dedup();
        let words = days.into_iter().filter_map(|date| {
            let mut text = String::new();
            for written in texts(journal.day(date), journal.sessions_on(date)) {
                text += &searched(&written.text);
                // Between two texts stands what no search can hold.
                text.push('\n');
            }
            (!text.is_empty()).then_some((date, text))
        });
        Self(words.collect())
    }

    /// The days that have this, in order.
    fn days(&self, search: &str) -> Vec<NaiveDate> {
        let found = self.0.iter().filter(|(_, text)| text.contains(search));
        found.map(|(date, _)| *date).collect()
    }
}

/// What a text is, where that does not show by itself.
#[derive(Clone, Copy)]
enum What {
    Plain,
    Tag,
    Pain,
    With,
    Treated,
}

/// A text of a day, and what it is.
struct Written {
    what: What,
    text: String,
}

impl Written {
    /// The words of it that have what is searched for, and what they are.
    fn told(&self, search: &str) -> String {
        let told = around(&self.text, search);
        match self.what {
            What::Plain => told.to_owned(),
            What::Tag => say::FoundTag { told }.text(),
            What::Pain => say::FoundPain { told }.text(),
            What::With => say::FoundWith { told }.text(),
            What::Treated => say::FoundTreated { told }.text(),
        }
    }
}

fn texts<'a>(day: Option<&'a Day>, sessions: &'a [Session]) -> impl Iterator<Item = Written> + 'a {
    let written = |what, text: &str| Written {
        what,
        text: text.to_owned(),
    };
    let of_day = day.into_iter().flat_map(move |day| {
        let note = day.note.iter().map(move |note| written(What::Plain, note));
        let tags = day.tags.iter().map(move |tag| written(What::Tag, tag));
        let medicines = day.medication.iter().flatten();
        let medicines = medicines.map(move |m| written(What::Plain, &m.name));
        let areas = day.areas.iter().flatten();
        let areas = areas.map(move |(area, _)| written(What::Pain, &area.words()));
        note.chain(tags).chain(medicines).chain(areas)
    });
    let of_sessions = sessions.iter().flat_map(move |session| {
        let note = session
            .note
            .as_deref()
            .map(|note| written(What::Plain, note));
        let with = session
            .with
            .as_deref()
            .map(|with| written(What::With, with));
        let kind = Some(written(What::Plain, &session.kind.title()));
        let areas = session.areas.iter();
        let areas = areas.map(move |area| written(What::Treated, &area.words()));
        [note, with, kind].into_iter().flatten().chain(areas)
    });
    of_day
        .chain(of_sessions)
        .filter(|written| !written.text.trim().is_empty())
}

/// What of a day answers the search: its first such text, with what it is; otherwise its note.
pub fn told(journal: &Journal, date: NaiveDate, search: &str) -> String {
    let day = journal.day(date);
    let search = searched(search);
    if !search.is_empty() {
        let mut all = texts(day, journal.sessions_on(date));
        if let Some(found) = all.find(|w| searched(&w.text).contains(&search)) {
            return found.told(&search);
        }
    }
    let note = day.and_then(|d| d.note.as_deref()).unwrap_or_default();
    note.lines().next().unwrap_or_default().to_owned()
}

/// Where the text has what is searched for, in bytes, whatever makes no difference to it.
pub fn hit(text: &str, search: &str) -> Option<Range<usize>> {
    let search = searched(search);
    let ends = || text.char_indices().map(|(at, c)| at + c.len_utf8());
    let mut starts = text.char_indices().filter(|(_, c)| !c.is_whitespace());
    let (start, _) =
        starts.find(|(at, _)| !search.is_empty() && searched(&text[*at..]).starts_with(&search))?;
    let end =
        ends().find(|end| *end > start && searched(&text[start..*end]).starts_with(&search))?;
    Some(start..end)
}

/// The line of the text that has what is searched for.
fn around<'a>(text: &'a str, search: &str) -> &'a str {
    let mut lines = text.lines();
    lines
        .find(|line| searched(line).contains(search))
        .unwrap_or(text)
}

/// The number that is asked for; `None` where nothing is typed, an error where it is no number.
pub fn least(wanted: &Wanted) -> Result<Option<f64>, String> {
    let text = wanted.least.trim();
    if text.is_empty() {
        return Ok(None);
    }
    typed::number(text)
        .map(Some)
        .ok_or_else(|| say::LeastUnreadable { told: text }.text())
}

/// Whether anything narrows the list.
pub fn narrows(wanted: &Wanted) -> bool {
    !wanted.search.trim().is_empty() || filters(wanted) > 0
}

/// How many filters are on.
pub fn filters(wanted: &Wanted) -> usize {
    let least = wanted.metric.is_some() && matches!(least(wanted), Ok(Some(_)));
    [wanted.with_session, wanted.with_blank, least]
        .into_iter()
        .filter(|on| *on)
        .count()
}

/// The days that are listed, newest first: without a search and filters every day from the first
/// entry to today, so that a blank one can be filled in.
pub fn days(
    journal: &Journal,
    index: Option<&Index>,
    wanted: &Wanted,
    today: NaiveDate,
) -> Vec<NaiveDate> {
    let Some((first, last)) = journal.known_span(today) else {
        return Vec::new();
    };
    let search = searched(&wanted.search);
    let mut days: Vec<NaiveDate> = if search.is_empty() {
        let last = last.max(today);
        // A slip of a date stands by itself: the years up to it are no blank days.
        let slips = journal.after_tomorrow(today);
        let days = first.iter_days().take_while(|date| *date <= last);
        days.chain(slips.into_iter().filter(|date| *date > last))
            .collect()
    } else {
        match index {
            Some(index) => index.days(&search),
            None => Index::of(journal).days(&search),
        }
    };
    let asked = Asked::of(journal, wanted, today);
    days.retain(|date| asked.takes(journal, *date));
    days.reverse();
    days
}

/// The filters, made ready once for all days.
struct Asked<'a> {
    with_session: bool,
    daily: Option<Vec<&'a MetricId>>,
    least: Option<(&'a Metric, f64)>,
    today: NaiveDate,
}

impl<'a> Asked<'a> {
    fn of(journal: &'a Journal, wanted: &Wanted, today: NaiveDate) -> Self {
        let metrics = journal.metrics();
        let metric = wanted.metric.as_ref().and_then(|id| metrics.get(id));
        let daily = || metrics.daily().map(|metric| &metric.id).collect();
        Self {
            with_session: wanted.with_session,
            daily: wanted.with_blank.then(daily),
            least: metric.zip(least(wanted).ok().flatten()),
            today,
        }
    }

    fn takes(&self, journal: &Journal, date: NaiveDate) -> bool {
        if self.with_session && journal.sessions_on(date).is_empty() {
            return false;
        }
        let day = journal.day(date);
        let blank = |id: &&MetricId| day.is_none_or(|day| day.score(id).is_none());
        let has_blank = |daily: &Vec<&MetricId>| date <= self.today && daily.iter().any(blank);
        let enough = |(metric, least): (&Metric, f64)| {
            day.and_then(|day| day.value(metric))
                .is_some_and(|value| value >= least)
        };
        self.daily.as_ref().is_none_or(has_blank) && self.least.is_none_or(enough)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::area::Area;
    use crate::model::edit::Edit;
    use crate::model::medication::Medication;
    use crate::model::session::{Kind, SessionId};

    fn date(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
    }

    /// Days 3 to 7 of November: a note, tags, a session, a medicine with an area, and nothing.
    fn journal() -> Journal {
        let mut session = Session::new(SessionId::new("a"), date(5), Kind::new("heat"));
        session.with = Some("Ana".into());
        let medicine = Medication {
            name: "ibuprofen".into(),
            dose: None,
            count: 1.0,
            time: None,
            extra: crate::model::extra::Extra::new(),
        };
        let score = |day: u32, value: f64| Edit::Score {
            date: date(day),
            time: None,
            metric: MetricId::PAIN,
            value: Some(value),
        };
        let edits = vec![
            Edit::Note(date(3), Some("First line\nIn the Garden".into())),
            Edit::Tags(date(4), ["desk day".into()].into()),
            Edit::put_session(session),
            Edit::Medication(date(6), Some([medicine].into())),
            Edit::Areas(date(6), Some([(Area::new("lower-left"), 5.0)].into())),
            score(3, 4.0),
            score(4, 7.0),
        ];
        let mut journal = Journal::default();
        journal.apply(Edit::Many(edits)).unwrap();
        journal
    }

    fn found(change: impl FnOnce(&mut Wanted)) -> Vec<u32> {
        let mut wanted = Wanted::default();
        change(&mut wanted);
        let days = days(&journal(), None, &wanted, date(7));
        days.iter().map(chrono::Datelike::day).collect()
    }

    #[test]
    fn every_word_that_was_written_is_found_whatever_its_case() {
        let search = |text: &str| found(|wanted| wanted.search = text.into());
        assert_eq!(search("GARDEN"), [3]);
        assert_eq!(search("desk"), [4]);
        assert_eq!(search("ana"), [5]);
        assert_eq!(search("heat"), [5]);
        assert_eq!(search("ibu"), [6]);
        assert_eq!(search("lower left"), [6]);
        assert_eq!(search("xyz"), Vec::<u32>::new());
    }

    #[test]
    fn without_a_search_every_day_to_today_is_listed_newest_first() {
        assert_eq!(found(|_| ()), [7, 6, 5, 4, 3]);
        assert!(days(&Journal::default(), None, &Wanted::default(), date(7)).is_empty());
    }

    #[test]
    fn filters_and_search_narrow_together() {
        assert_eq!(found(|wanted| wanted.with_session = true), [5]);
        let pain_from = |least: &str| {
            found(|wanted| {
                wanted.metric = Some(MetricId::PAIN);
                wanted.least = least.into();
            })
        };
        assert_eq!(pain_from("5"), [4]);
        assert_eq!(pain_from("4,0"), [4, 3]);
        assert_eq!(pain_from(""), [7, 6, 5, 4, 3], "nothing is asked yet");
        assert_eq!(found(|wanted| wanted.with_blank = true).len(), 5);
        let both = found(|wanted| {
            wanted.search = "desk".into();
            wanted.with_session = true;
        });
        assert!(both.is_empty());
    }

    #[test]
    fn a_number_that_is_none_is_said_and_filters_nothing() {
        let wanted = Wanted {
            metric: Some(MetricId::PAIN),
            least: "many".into(),
            ..Wanted::default()
        };
        assert_eq!(
            least(&wanted).unwrap_err(),
            "many is not a number. Write one like 7."
        );
        assert!(!narrows(&wanted));
    }

    #[test]
    fn a_hit_is_found_in_the_text_as_it_is_written() {
        let found = |text, search| hit(text, search).map(|part| &text[part]);
        assert_eq!(found("In the Garden", "GARDEN"), Some("Garden"));
        assert_eq!(found("\u{c4}rger im B\u{fc}ro", "b\u{fc}"), Some("B\u{fc}"));
        assert_eq!(found("tag desk day", "desk day"), Some("desk day"));
        assert_eq!(found("Drive to Z\u{fc}rich", "zurich"), Some("Z\u{fc}rich"));
        assert_eq!(found("with \u{141}ucja", "lucja"), Some("\u{141}ucja"));
        assert_eq!(found("In the Garden", ""), None);
        assert_eq!(found("", "x"), None);
    }

    #[test]
    fn the_row_shows_the_text_that_was_found() {
        let journal = journal();
        assert_eq!(told(&journal, date(3), "garden"), "In the Garden");
        assert_eq!(told(&journal, date(3), ""), "First line");
        assert_eq!(told(&journal, date(4), "desk"), "tag desk day");
        assert_eq!(told(&journal, date(5), "ana"), "with Ana");
    }
}
