//! What the window has told a person: what still stands at its foot, and everything of this
//! sitting, to be read again.
//!
//! Invariants: a notice stays until it is closed or what it is about is over, and only one that says that a file is
//! saved goes by itself, unheeded; nothing is told over another; what stands there already is not told again.

use std::path::Path;
use std::time::Duration;

use chrono::{NaiveDateTime, NaiveTime, TimeDelta};

use super::action::{Action, OutputAction};
use super::banner::{Banner, Tone};
use super::state::saving::Handing;
use crate::lang::{self, say};

/// Notices that can be read again; a sitting has far fewer.
const MOST: usize = 100;

/// Whether it is the button of an edit that was not asked for.
fn is_undo((_, act): &(String, Action)) -> bool {
    *act == Action::Undo
}

/// So long a saved file is told of, while nobody points at what is told or has the keyboard there.
const STAYS: TimeDelta = TimeDelta::seconds(20);

/// What a notice ends with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// An edit that was refused: the next edit ends it.
    Edit,
    /// The settings can't be saved.
    Settings,
    /// What is half-typed can't be kept for the next start.
    Drafts,
    /// What can't be saved can't be kept elsewhere either.
    Aside,
    /// Today's copy elsewhere is not made.
    Copy,
    /// A file was made: the next one ends it, another page, and after a while nothing at all.
    Made,
}

/// A notice that stands at the foot of the page.
#[derive(Debug)]
struct Notice {
    id: u64,
    /// What it ends with; else only the person closes it.
    cause: Option<Cause>,
    banner: Banner,
}

/// All notices of a sitting.
#[derive(Debug, Default)]
pub struct Notices {
    open: Vec<Notice>,
    told: Vec<String>,
    last: u64,
    /// Whether what is told was looked at in this frame.
    held: bool,
    /// When what goes by itself does.
    goes: Option<NaiveDateTime>,
}

impl Notices {
    /// Tells of something that was done.
    pub fn done(&mut self, now: NaiveTime, what: &str, more: String) {
        self.tell(now, Tone::Done, (what.into(), more), None);
    }

    /// Tells of a file that was made, and offers what can be done with it; of the last one alone.
    pub fn made(&mut self, now: NaiveTime, (what, more): (&str, &str), path: &Path) {
        self.over(Cause::Made);
        self.goes = None;
        let remedy = format!("{more} {}", path.display()).trim().to_owned();
        self.tell(now, Tone::Done, (what.into(), remedy), Some(Cause::Made));
        let ending = path.extension().and_then(|ending| ending.to_str());
        let is_printed = ending.is_some_and(|ending| {
            let pages = ["pdf", "html"];
            pages.iter().any(|of| ending.eq_ignore_ascii_case(of))
        });
        let hand = |how| Action::Output(OutputAction::Hand(how, path.to_owned()));
        let mut offered = vec![
            (say::OpenFile.text(), hand(Handing::Open)),
            (say::ShowInFolder.text(), hand(Handing::Show)),
        ];
        offered.extend(is_printed.then(|| (say::PrintFile.text(), hand(Handing::Print))));
        if let Some(notice) = self.open.last_mut() {
            notice.banner.buttons.splice(0..0, offered);
        }
    }

    /// What is told is looked at in this frame.
    pub fn hold(&mut self) {
        self.held = true;
    }

    /// Ends a frame: what goes by itself does when it has stood unheeded for a while; returns how long until then.
    pub fn pass(&mut self, now: NaiveDateTime) -> Option<Duration> {
        let held = std::mem::take(&mut self.held);
        let is_told = |notice: &Notice| notice.cause == Some(Cause::Made);
        // A clock that was set back begins anew too.
        let goes = self.goes.filter(|goes| *goes - now <= STAYS && !held);
        if held || !self.open.iter().any(is_told) {
            self.goes = None;
            return None;
        }
        let goes = *self.goes.insert(goes.unwrap_or(now + STAYS));
        if now >= goes {
            self.over(Cause::Made);
        }
        Some((goes - now).to_std().unwrap_or_default())
    }

    /// Tells of an edit that nobody asked for in this moment. It can be undone from there until the
    /// next edit: undoing takes back the last one.
    pub fn done_by_itself(&mut self, now: NaiveTime, what: &str, more: String) {
        self.tell(now, Tone::Done, (what.into(), more), None);
        if let Some(notice) = self.open.last_mut() {
            notice
                .banner
                .buttons
                .insert(0, (say::Undo.text(), Action::Undo));
        }
    }

    /// Tells of something to know: what it is, and what to do or why.
    pub fn know(&mut self, now: NaiveTime, what: &str, more: String) {
        self.tell(now, Tone::Warning, (what.into(), more), None);
    }

    /// Tells of something to know until `cause` is over.
    pub fn know_while(&mut self, cause: Cause, now: NaiveTime, what: &str, more: String) {
        self.over(cause);
        self.tell(now, Tone::Warning, (what.into(), more), Some(cause));
    }

    /// What was told while this lasted is no longer so.
    pub fn over(&mut self, cause: Cause) {
        self.open.retain(|notice| notice.cause != Some(cause));
    }

    /// Tells of something that did not happen, and why.
    pub fn refuse(&mut self, now: NaiveTime, what: &str, why: String) {
        self.tell(now, Tone::Error, (what.into(), why), None);
    }

    /// How an edit ended: only the last one's refusal stands.
    pub fn edited(&mut self, now: NaiveTime, refusal: Option<String>) {
        self.over(Cause::Edit);
        if refusal.is_none() {
            for notice in &mut self.open {
                notice.banner.buttons.retain(|button| !is_undo(button));
            }
        }
        if let Some(what) = refusal {
            let words = (what, say::NothingChanged.text());
            self.tell(now, Tone::Warning, words, Some(Cause::Edit));
        }
    }

    /// The last edit is taken back: what was said of it is over.
    pub fn undone(&mut self) {
        self.open
            .retain(|notice| !notice.banner.buttons.iter().any(is_undo));
    }

    fn tell(
        &mut self,
        now: NaiveTime,
        tone: Tone,
        (what, remedy): (String, String),
        cause: Option<Cause>,
    ) {
        let same =
            |notice: &Notice| (&notice.banner.what, &notice.banner.remedy) == (&what, &remedy);
        if self.open.iter().any(same) {
            return;
        }
        self.told.push(
            format!("{} {what} {remedy}", lang::time(now))
                .trim_end()
                .to_owned(),
        );
        let before = self.told.len().saturating_sub(MOST);
        self.told.drain(..before);
        self.last += 1;
        let id = self.last;
        let buttons = vec![(say::Close.text(), Action::CloseNotice(id))];
        let banner = Banner {
            tone,
            what,
            remedy,
            buttons,
        };
        self.open.push(Notice { id, cause, banner });
    }

    /// The person has read it.
    pub fn close(&mut self, id: u64) {
        self.open.retain(|notice| notice.id != id);
    }

    /// Another journal is open: what stands there is of the last one. It can still be read again.
    pub fn close_all(&mut self) {
        self.open.clear();
    }

    /// What stands above the page, the oldest first.
    pub fn open(&self) -> impl Iterator<Item = &Banner> {
        self.open.iter().map(|notice| &notice.banner)
    }

    /// The same without those of these causes.
    pub fn open_but(&self, causes: &'static [Cause]) -> impl Iterator<Item = &Banner> {
        let other = |notice: &&Notice| notice.cause.is_none_or(|cause| !causes.contains(&cause));
        self.open.iter().filter(other).map(|notice| &notice.banner)
    }

    /// Everything that was told in this sitting, the newest last, each with its time.
    pub fn told(&self) -> &[String] {
        &self.told
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(notices: &Notices) -> Vec<&str> {
        notices.open().map(|banner| banner.what.as_str()).collect()
    }

    #[test]
    fn one_notice_does_not_take_the_place_of_another_and_all_can_be_read_again() {
        let (mut notices, now) = (Notices::default(), NaiveTime::MIN);
        notices.know(now, "The copy was not made.", "File: /a".into());
        notices.refuse(now, "Not saved there.", "It is full.".into());
        notices.refuse(now, "Not saved there.", "It is full.".into());
        assert_eq!(
            shown(&notices),
            ["The copy was not made.", "Not saved there."]
        );
        let [(_, Action::CloseNotice(id))] = notices.open[0].banner.buttons[..] else {
            panic!("one button");
        };
        notices.close(id);
        assert_eq!(shown(&notices), ["Not saved there."]);
        let told = [
            "00:00 The copy was not made. File: /a",
            "00:00 Not saved there. It is full.",
        ];
        assert_eq!(notices.told(), told);
    }

    #[test]
    fn an_edit_ends_the_refusal_of_the_last_one_and_nothing_else() {
        let (mut notices, now) = (Notices::default(), NaiveTime::MIN);
        notices.done(now, "The file is saved.", "/a".into());
        notices.edited(now, Some("12 is outside 0 to 10.".into()));
        assert_eq!(
            shown(&notices),
            ["The file is saved.", "12 is outside 0 to 10."]
        );
        notices.edited(now, None);
        assert_eq!(shown(&notices), ["The file is saved."]);
    }

    #[test]
    fn an_edit_that_came_by_itself_can_be_undone_there_until_the_next_one() {
        let (mut notices, now) = (Notices::default(), NaiveTime::MIN);
        let words = |notices: &Notices| -> Vec<usize> {
            let buttons = notices.open().map(|banner| banner.buttons.len());
            buttons.collect()
        };
        notices.done_by_itself(now, "a.csv came in.", "1 row".into());
        assert!(is_undo(&notices.open[0].banner.buttons[0]));
        notices.edited(now, Some("12 is outside 0 to 10.".into()));
        assert_eq!(words(&notices), [2, 1], "nothing was edited");
        notices.edited(now, None);
        notices.done_by_itself(now, "b.csv came in.", "1 row".into());
        assert_eq!(words(&notices), [1, 2], "only the last edit can be undone");
        notices.undone();
        assert_eq!(shown(&notices), ["a.csv came in."]);
    }

    #[test]
    fn a_notice_goes_with_its_cause_and_no_other() {
        let (mut notices, now) = (Notices::default(), NaiveTime::MIN);
        notices.know_while(Cause::Drafts, now, "Not kept.", "It is full.".into());
        notices.know_while(Cause::Drafts, now, "Not kept.", "It is read-only.".into());
        notices.know_while(Cause::Settings, now, "Not set.", "It is full.".into());
        assert_eq!(shown(&notices), ["Not kept.", "Not set."]);
        let but = |causes| notices.open_but(causes).count();
        assert_eq!((but(&[Cause::Drafts, Cause::Aside]), but(&[])), (1, 2));
        notices.over(Cause::Drafts);
        assert_eq!(shown(&notices), ["Not set."]);
        assert_eq!(notices.told().len(), 3, "all can be read again");
    }

    #[test]
    fn of_files_that_were_made_the_last_one_stands() {
        let (mut notices, now) = (Notices::default(), NaiveTime::MIN);
        for path in ["/a.csv", "/a 2.pdf", "/a 2.pdf"] {
            notices.made(now, ("The file is saved.", ""), Path::new(path));
        }
        let paths: Vec<_> = notices.open().map(|banner| &banner.remedy).collect();
        assert_eq!(paths, ["/a 2.pdf"]);
        assert_eq!(notices.told().len(), 3, "all can be read again");
    }

    #[test]
    fn a_report_that_was_made_can_be_printed_and_a_table_only_opened() {
        for (path, offered) in [
            ("/a.csv", &["Open", "Show in folder", "Close"] as &[&str]),
            (
                "/a.PDF",
                &["Open", "Show in folder", "Print\u{2026}", "Close"],
            ),
        ] {
            let mut notices = Notices::default();
            notices.made(NaiveTime::MIN, ("Saved.", ""), Path::new(path));
            let buttons = notices.open[0].banner.buttons.iter();
            assert_eq!(
                buttons.map(|(words, _)| words.as_str()).collect::<Vec<_>>(),
                offered
            );
        }
    }

    #[test]
    fn only_a_saved_file_goes_by_itself_and_not_while_it_is_looked_at() {
        let mut notices = Notices::default();
        let at = |seconds| NaiveDateTime::default() + TimeDelta::seconds(seconds);
        notices.refuse(NaiveTime::MIN, "Not saved there.", "It is full.".into());
        assert_eq!(notices.pass(at(0)), None, "nothing goes, so nothing waits");
        notices.made(NaiveTime::MIN, ("Saved.", ""), Path::new("/a.pdf"));
        assert_eq!(notices.pass(at(0)), Some(Duration::from_secs(20)));
        assert_eq!(notices.pass(at(15)), Some(Duration::from_secs(5)));
        notices.hold();
        assert_eq!(notices.pass(at(60)), None);
        assert_eq!(notices.pass(at(61)), Some(Duration::from_secs(20)), "anew");
        assert_eq!(
            notices.pass(at(0)),
            Some(Duration::from_secs(20)),
            "set back"
        );
        notices.pass(at(19));
        assert_eq!(shown(&notices), ["Not saved there.", "Saved."]);
        notices.pass(at(20));
        assert_eq!(shown(&notices), ["Not saved there."]);
        assert_eq!(notices.told().len(), 2, "it can be read again");
    }

    #[test]
    fn what_can_be_read_again_is_bounded() {
        let mut notices = Notices::default();
        for number in 0..2 * MOST {
            notices.know(NaiveTime::MIN, &format!("Note {number}."), String::new());
        }
        assert_eq!(notices.told().len(), MOST);
        assert!(notices.told()[MOST - 1].contains("Note 199."));
    }
}
