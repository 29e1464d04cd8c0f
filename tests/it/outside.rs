//! Changes that were not made in this window, the way a person meets them: another program, a
//! second window, a file that is damaged or gone, copies from a cloud folder.

use std::path::Path;
use std::time::Duration;

use chrono::Days;
use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use unkink::analysis::begin::{Toss, Wish, begin};
use unkink::demo::demo;
use unkink::model::edit::Edit;
use unkink::model::error::EditError;
use unkink::model::journal::Journal;
use unkink::model::metric::MetricId;
use unkink::model::session::Kind;
use unkink::store::Store;
use unkink::ui::status::Status;

use crate::book::untried;
use crate::desk::{Desk, Window, today};

fn pain(value: f64) -> Edit {
    Edit::Score {
        date: today(),
        time: None,
        metric: MetricId::PAIN,
        value: Some(value),
    }
}

fn noted(text: &str) -> Edit {
    Edit::Note(today(), Some(text.into()))
}

fn journal(edits: &[Edit]) -> Journal {
    let mut journal = Journal::default();
    for edit in edits {
        journal.apply(edit.clone()).unwrap();
    }
    journal
}

/// Changes the journal as the command line does.
fn elsewhere(path: &Path, edit: Edit) {
    let change = |journal: &mut Journal| -> Result<_, EditError> { journal.apply(edit) };
    Store::at(path).update(change).unwrap();
}

/// Changes the bytes behind the journal's back, so that its seal breaks.
fn tamper(path: &Path, from: &str, to: &str) {
    let text = std::fs::read_to_string(path).unwrap();
    assert!(text.contains(from), "{text}");
    std::fs::write(path, text.replacen(from, to, 1)).unwrap();
}

fn status(window: &Window) -> &Status {
    window.harness.state().document().status()
}

fn note_of(window: &Window) -> Option<String> {
    let journal = window.harness.state().document().journal();
    journal.day(today())?.note.clone()
}

fn pain_of(journal: &Journal) -> Option<f64> {
    journal.day(today())?.score(&MetricId::PAIN)
}

/// Both score, of a day of 5: 6 in the file, 4 in the window, before it has looked at the file again. On a
/// slow computer it may be quicker; then both take it back and score once more.
fn both_score(window: &mut Window) {
    let path = window.path.clone();
    for _ in 0..9 {
        elsewhere(&path, pain(6.0));
        window.click("Back pain 4");
        let mut has_seen = false;
        window.until("both are known", |w| {
            let document = w.harness.state().document();
            has_seen = !document.conflicts().is_empty();
            has_seen || document.is_settled()
        });
        if has_seen {
            return;
        }
        window.ctrl(egui::Key::Z);
        window.saved();
        elsewhere(&path, pain(5.0));
        window.until("taken in", |w| {
            pain_of(w.harness.state().document().journal()) == Some(5.0)
        });
    }
    panic!("the window is always quicker");
}

fn focus_note(window: &mut Window) {
    window.click("Note: not noted");
    window.harness.get_by_role(Role::MultilineTextInput).focus();
    window.harness.run();
}

#[test]
fn a_change_outside_is_shown_within_seconds_without_a_question() {
    let mut window = Desk::new().journal(journal(&[pain(5.0)])).open();
    let begun = std::time::Instant::now();
    elsewhere(&window.path, noted("from the command line"));
    window.until("taken in", |w| {
        note_of(w).as_deref() == Some("from the command line")
    });
    // On a machine that has nothing else to do, within one.
    assert!(begun.elapsed() < Duration::from_secs(20));
    assert!(window.shows("Changed outside, taken in 20:15"));
    assert!(window.harness.state().document().is_settled());
}

#[test]
fn what_is_half_typed_meets_the_change_outside_and_both_notes_can_be_had() {
    let mut window = Desk::new().journal(journal(&[pain(5.0)])).open();
    focus_note(&mut window);
    window.types("long dri");
    elsewhere(&window.path, noted("from the phone"));
    elsewhere(&window.path, pain(7.0));
    window.until("merged", |w| {
        w.says("1 entry was changed here and outside.")
    });
    window.types("ve");
    let field = window.harness.get_by_role(Role::MultilineTextInput);
    assert_eq!(field.value().as_deref(), Some("long drive"));
    assert!(field.is_focused(), "the keyboard stays where it was");
    window.click("Look at both");
    let journal = window.saved();
    assert_eq!(pain_of(&journal), Some(7.0), "theirs");
    let note = |journal: &Journal| journal.day(today()).unwrap().note.clone().unwrap();
    assert_eq!(note(&journal), "long drive", "ours");
    window.click("Take the other: 22 Nov, the note");
    assert_eq!(note(&window.saved()), "from the phone");
    assert!(window.shows("There is nothing to choose."));
    window.click("Undo the note");
    assert_eq!(note(&window.saved()), "long drive");
}

#[test]
fn of_a_score_that_both_changed_ours_stands_and_the_other_is_one_click_away() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal.json");
    for edit in [pain(5.0), noted("x")] {
        elsewhere(&path, edit);
    }
    let mut window = Desk::new().open_in(folder);
    both_score(&mut window);
    assert_eq!(pain_of(&window.saved()), Some(4.0));
    window.click("Look at both");
    assert!(window.shows("here 4, in the file 6"));
    window.click("Take 6: 22 Nov, back pain");
    assert_eq!(pain_of(&window.saved()), Some(6.0));
    window.click("Undo back pain");
    assert_eq!(pain_of(&window.saved()), Some(4.0));
    assert!(
        window.shows("here 4, in the file 6"),
        "it can be chosen again"
    );
    window.ctrl(egui::Key::Z);
    assert_eq!(pain_of(&window.saved()), Some(5.0));
}

#[test]
fn of_two_experiments_the_one_made_first_stands_and_the_other_is_named_and_can_be_taken() {
    let mut window = Desk::new().journal(untried(demo(2, 1, today()))).open();
    window.ctrl(Key::Num9).answered();
    let (path, journal) = (window.path.clone(), window.saved());
    let made = today() - Days::new(2);
    let wish = Wish {
        metric: MetricId::PAIN,
        kind: Kind::MASSAGE,
        first: today() + Days::new(15),
        blocks: 6,
        watch: false,
    };
    let toss = Toss {
        made: made.and_hms_opt(20, 0, 0).unwrap().and_utc(),
        ..Toss::from_parts(1_770_000_000_000, (7 << 64) | 7)
    };
    let begun = begin(&journal, &wish, toss, made).unwrap();
    // On a slow computer the window may see the file before it tosses; then once more.
    for _ in 0..9 {
        elsewhere(&path, begun.clone());
        if window.shows("Toss and seal") {
            window.click("Toss and seal");
        }
        window.until("the other one is known", |w| {
            let document = w.harness.state().document();
            document.is_settled() && !document.journal().trials().is_empty()
        });
        if !window.harness.state().document().conflicts().is_empty() {
            break;
        }
        let there = window.saved().trials()[0].id.clone();
        elsewhere(&path, Edit::Trial(there, None));
        window.until("it is gone", |w| {
            w.harness.state().document().journal().trials().is_empty()
        });
        window.answered();
    }
    let first = window.saved().trials()[0].clone();
    assert_eq!(
        (first.made.date_naive(), window.saved().trials().len()),
        (made, 1)
    );
    assert!(window.says("What was made first stands."), "the banner");
    // The toss has given way: no step is left that does nothing.
    assert!(!window.says("Undo experiment"));
    let conflict = window.harness.state().document().conflicts()[0]
        .conflict
        .clone();
    let mine = conflict.ours.unwrap();
    window.until("it is kept beside", |w| unsettled(w).len() == 1);
    window.click("Look at both");
    assert!(window.says(&mine) && window.says(&first.told()) && !window.says("blank"));
    assert!(window.says("The one in the file was made first and stands"));
    assert_eq!(unsettled(&window).len(), 1);
    window.click("Take the other one: the experiment with massage");
    window.until("it is chosen", |w| unsettled(w).is_empty());
    let taken = window.saved();
    assert_eq!((taken.trials().len(), taken.trials()[0].told()), (1, mine));
    window.ctrl(Key::Z).answered();
    assert_eq!(window.saved().trials(), [first]);
}

#[test]
fn a_second_window_says_so_shows_what_the_first_saves_and_may_follow_it() {
    let mut first = Desk::new().journal(journal(&[pain(5.0)])).open();
    let path = first.path.clone();
    let mut second = Desk::new().open_at(&path);
    assert!(second.shows("Unkink is already open on this journal. This window can only read."));
    second.click("Back pain 9");
    assert!(second.says("This window can only read."));
    first.click("Back pain 3");
    assert_eq!(pain_of(&first.saved()), Some(3.0));
    second.until("shown", |w| {
        pain_of(w.harness.state().document().journal()) == Some(3.0)
    });
    assert!(!second.shows("Change it here"), "the first is open");
    let Window {
        harness, folder, ..
    } = first;
    drop(harness);
    second.until("told", |w| {
        w.shows("The other window has closed. This window can only read so far.")
    });
    second.click("Change it here");
    second.until("writable", |w| matches!(status(w), Status::Saved(_)));
    second.click("Back pain 8");
    assert_eq!(pain_of(&second.saved()), Some(8.0));
    drop(folder);
}

#[test]
fn a_broken_seal_while_the_window_is_open_overwrites_nothing_until_both_were_looked_at() {
    let mut window = Desk::new()
        .journal(journal(&[pain(5.0), noted("before")]))
        .open();
    tamper(&window.path, "\"pain\": 5", "\"pain\": 8");
    window.until("told", |w| {
        w.shows("This journal was changed outside Unkink. Nothing has been overwritten.")
    });
    window.click("Mood 7");
    let bytes = std::fs::read_to_string(&window.path).unwrap();
    assert!(bytes.contains("\"pain\": 8") && !bytes.contains("mood"));
    window.click("Look at both");
    assert!(window.shows("22 Nov, back pain") && window.shows("here 5, in the file 8"));
    window.click("Accept the file");
    window.until("merged", |w| w.harness.state().document().is_settled());
    let journal = window.saved();
    let day = journal.day(today()).unwrap();
    assert_eq!(day.score(&MetricId::PAIN), Some(8.0), "theirs");
    assert_eq!(day.score(&MetricId::MOOD), Some(7.0), "and ours on top");
}

#[test]
fn a_file_that_is_damaged_while_it_is_open_is_left_alone_and_a_repaired_one_is_taken() {
    let mut window = Desk::new().journal(journal(&[pain(5.0)])).open();
    let whole = std::fs::read(&window.path).unwrap();
    std::fs::write(&window.path, &whole[..whole.len() / 2]).unwrap();
    window.until("told", |w| {
        w.says("The journal was damaged outside Unkink.")
    });
    window.click("Mood 7");
    assert!(window.says("Your changes are still here."));
    assert_eq!(
        std::fs::read(&window.path).unwrap(),
        whole[..whole.len() / 2]
    );
    std::fs::write(&window.path, &whole).unwrap();
    window.until("saved", |w| matches!(status(w), Status::Saved(_)));
    let day = window.saved().day(today()).unwrap().clone();
    assert_eq!(day.score(&MetricId::PAIN), Some(5.0));
    assert_eq!(day.score(&MetricId::MOOD), Some(7.0));
}

#[test]
fn a_file_that_vanishes_takes_nothing_with_it() {
    let mut window = Desk::new().journal(journal(&[pain(5.0)])).open();
    std::fs::remove_file(&window.path).unwrap();
    window.until("told", |w| w.says("file is gone."));
    assert_eq!(
        pain_of(window.harness.state().document().journal()),
        Some(5.0)
    );
    assert!(!window.path.exists(), "it may be on its way elsewhere");
    window.click("Write it now");
    window.until("written", |w| matches!(status(w), Status::Saved(_)));
    assert_eq!(pain_of(&window.saved()), Some(5.0));

    std::fs::remove_file(&window.path).unwrap();
    window.click("Mood 7");
    let day = window.saved().day(today()).unwrap().clone();
    assert_eq!(day.score(&MetricId::PAIN), Some(5.0));
    assert_eq!(day.score(&MetricId::MOOD), Some(7.0));
}

#[test]
fn a_copy_from_a_cloud_folder_is_previewed_brought_in_and_put_away() {
    let mut window = Desk::new().journal(journal(&[pain(5.0)])).open();
    let name = "journal.sync-conflict-20261122-201403-ABCDEFG.json";
    let copy = window.folder.path().join(name);
    for edit in [pain(6.0), noted("from the laptop")] {
        elsewhere(&copy, edit);
    }
    window.until("found", |w| w.says("lies beside yours."));
    window.click("See what it has");
    window.until("read", |w| {
        w.shows("1 entry would be added, 1 entry differs.")
    });
    assert!(window.shows("22 Nov, the note"));
    assert!(copy.exists(), "a look changes nothing");
    window.click("Bring it in");
    let journal = window.saved();
    assert_eq!(pain_of(&journal), Some(5.0), "ours stands");
    let note = |journal: &Journal| journal.day(today()).and_then(|day| day.note.clone());
    assert_eq!(note(&journal).as_deref(), Some("from the laptop"));
    let away = window.folder.path().join("backups").join(name);
    window.until("put away", |_| away.exists());
    assert!(!copy.exists());
    window.click("Look at both");
    assert!(window.shows("here 5, in the copy 6"));
    window.click("Take 6: 22 Nov, back pain");
    assert_eq!(pain_of(&window.saved()), Some(6.0));
    window.ctrl(egui::Key::Z).ctrl(egui::Key::Z);
    let journal = window.saved();
    assert_eq!((pain_of(&journal), note(&journal)), (Some(5.0), None));
}

#[test]
fn undo_of_a_session_keeps_what_was_changed_in_it_outside() {
    use unkink::model::session::{Kind, Session, SessionId};
    let session = Session::new(SessionId::new("a"), today(), Kind::MASSAGE);
    let mut window = Desk::new()
        .journal(journal(&[Edit::put_session(session.clone())]))
        .open();
    window
        .ctrl(egui::Key::Num6)
        .click("22 Nov, Massage")
        .click("Edit the session")
        .click("More about the session")
        .click("60 minutes")
        .save_session();
    window.saved();
    let theirs = Session {
        minutes: Some(60),
        with: Some("Ana".into()),
        ..session
    };
    elsewhere(&window.path, Edit::put_session(theirs));
    window.until("taken in", |w| matches!(status(w), Status::TakenIn(_)));
    window.ctrl(egui::Key::Z);
    let session = window.saved().sessions()[0].clone();
    assert_eq!(
        (session.minutes, session.with.as_deref()),
        (None, Some("Ana"))
    );
}

#[test]
fn neither_undo_nor_redo_takes_away_what_was_changed_outside_since() {
    let mut window = Desk::new().journal(journal(&[pain(5.0)])).open();
    window.click("Back pain 4").click("Stiffness 6");
    window.saved();
    elsewhere(&window.path, pain(8.0));
    window.until("taken in", |w| {
        pain_of(w.harness.state().document().journal()) == Some(8.0)
    });
    let label = |window: &Window| {
        let document = window.harness.state().document();
        document.history().undo_label().map(str::to_owned)
    };
    assert_eq!(label(&window).as_deref(), Some("stiffness 6"));
    window.ctrl(Key::Z).ctrl(Key::Z);
    assert_eq!(pain_of(&window.saved()), Some(8.0));
    window.click("Back pain 3").ctrl(Key::Z);
    window.saved();
    elsewhere(&window.path, pain(1.0));
    window.until("taken in", |w| {
        pain_of(w.harness.state().document().journal()) == Some(1.0)
    });
    window.ctrl(Key::Y);
    assert_eq!(pain_of(&window.saved()), Some(1.0));
}

#[test]
fn a_session_that_is_refused_keeps_its_form_and_what_was_typed() {
    let first = Desk::new().journal(journal(&[pain(5.0)])).open();
    let mut second = Desk::new().open_at(&first.path);
    second
        .ctrl(egui::Key::E)
        .click("More about the session")
        .click("60 minutes")
        .save_session();
    assert!(second.says("This window can only read."));
    assert!(second.saves().is_some(), "the form is still there");
}

/// The copies of unsettled conflicts beside the journal.
fn unsettled(window: &Window) -> Vec<std::path::PathBuf> {
    let copies = unkink::store::conflict::find(&window.path).into_iter();
    copies
        .filter(|path| unkink::store::conflict::is_unsettled(path))
        .collect()
}

#[test]
fn what_was_not_chosen_outlasts_the_window_and_is_offered_at_the_next_start() {
    let mut window = Desk::new().journal(journal(&[pain(5.0)])).open();
    both_score(&mut window);
    window.until("kept beside", |w| unsettled(w).len() == 1);
    assert!(window.says("1 entry was changed here and outside."));
    assert!(!window.says("Some entries still have two values."));
    assert_eq!(pain_of(&window.saved()), Some(4.0));
    let Window {
        harness, folder, ..
    } = window;
    drop(harness);

    let mut window = Desk::new().open_in(folder);
    window.until("offered", |w| {
        w.shows("Some entries still have two values.")
    });
    window.click("See what it has");
    window.until("read", |w| {
        w.shows("0 entries would be added, 1 entry differs.")
    });
    window.click("Bring it in");
    window.until("to be chosen", |w| w.shows("Look at both"));
    window
        .click("Look at both")
        .click("Take 6: 22 Nov, back pain");
    assert_eq!(pain_of(&window.saved()), Some(6.0));
    window.until("all is settled", |w| unsettled(w).is_empty());
    assert!(window.shows("There is nothing to choose."));
}

#[test]
fn a_folder_in_the_journals_place_is_told_as_that_and_what_is_typed_waits() {
    let mut window = Desk::new().open();
    window.types("4");
    window.saved();
    let aside = window.path.with_file_name("aside");
    std::fs::rename(&window.path, &aside).unwrap();
    std::fs::create_dir(&window.path).unwrap();
    let what = "can\u{2019}t be read any more";
    window.until(what, |window| window.says(what));
    assert!(window.says("The journal must be a file."));
    assert!(!window.says("damaged"));
    window.types("3");
    assert!(window.shows("Not saved"));
    assert_eq!(std::fs::read_dir(&window.path).unwrap().count(), 0);
    std::fs::remove_dir(&window.path).unwrap();
    std::fs::rename(&aside, &window.path).unwrap();
    let saved = window.saved();
    let day = saved.day(today()).unwrap();
    assert_eq!(pain_of(&saved), Some(4.0));
    assert_eq!(day.score(&MetricId::STIFFNESS), Some(3.0));
}

#[test]
fn a_file_that_was_damaged_at_the_opening_opens_by_itself_when_it_is_repaired() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal.json");
    elsewhere(&path, pain(5.0));
    let whole = std::fs::read(&path).unwrap();
    std::fs::write(&path, &whole[..40]).unwrap();
    let mut window = Desk::new().open_in(folder);
    assert!(window.shows("This journal can\u{2019}t be read. It has not been touched."));
    std::fs::write(&path, whole).unwrap();
    window.until("opened", |w| matches!(status(w), Status::Saved(_)));
    window.click("Back pain 3");
    assert_eq!(pain_of(&window.saved()), Some(3.0));
}
