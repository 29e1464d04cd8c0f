//! The page of the experiment, as a person meets it: planned, begun, under way, stopped, ended, altered.

use chrono::{Days, NaiveDate};
use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::{By, NodeT, Queryable};
use unkink::analysis::begin::{Toss, Wish, begin, stop};
use unkink::demo::demo;
use unkink::model::edit::Edit;
use unkink::model::error::EditError;
use unkink::model::extra::Extra;
use unkink::model::journal::Journal;
use unkink::model::metric::MetricId;
use unkink::model::session::{Kind, Session, SessionId};
use unkink::model::trial::TrialState;
use unkink::store::Store;

use crate::book::untried;
use crate::desk::{Desk, Window, today};
use crate::window_import::{bring_in, reading, until};

fn open(journal: Journal) -> Window {
    let mut window = Desk::new().journal(journal).open();
    window.ctrl(Key::Num9).answered();
    window
}

/// An invented diary with an experiment whose first slot was so many days ago, its sessions kept.
pub fn with_trial(ago: u64, blocks: u32, watch: bool) -> Journal {
    let mut journal = untried(demo(2, 1, today()));
    let first = today() - Days::new(ago);
    let wish = Wish {
        metric: MetricId::PAIN,
        kind: Kind::MASSAGE,
        first,
        blocks,
        watch,
    };
    let toss = Toss::from_parts(1_770_000_000_000, (20_260_105_u128 << 64) | 7);
    let edit = begin(&journal, &wish, toss, first - Days::new(5)).unwrap();
    journal.apply(edit).unwrap();
    let sessions: Vec<SessionId> = journal
        .sessions()
        .iter()
        .filter(|session| session.date >= first - Days::new(3))
        .map(|session| session.id.clone())
        .collect();
    for id in sessions {
        journal.apply(Edit::remove_session(id)).unwrap();
    }
    let coins = journal.trials()[0].coins.clone();
    for (block, coin) in (0..).zip(coins.chars()) {
        let date: NaiveDate = first + Days::new(14 * block + if coin == '1' { 7 } else { 0 });
        if date <= today() {
            let id = SessionId::new(&format!("coin{block}"));
            let session = Session::new(id, date, Kind::MASSAGE);
            journal.apply(Edit::put_session(session)).unwrap();
        }
    }
    journal
}

#[test]
fn four_questions_say_what_could_be_found_and_the_toss_is_kept_and_undone() {
    let mut window = open(untried(demo(2, 1, today())));
    assert!(window.shows("Four questions") && window.says("pairs would find 1 point in"));
    window.click("Friday").answered();
    window.click("Yes, after each pair").answered();
    for _ in 0..30 {
        if !window.says("11 pairs would find") {
            window.click("Fewer pairs").answered();
        }
    }
    window.click("Toss and seal").answered();
    let plan = window.saved().trials()[0].clone();
    let last = (plan.last_slot() + Days::new(3)).format("%-d %b %Y");
    assert!(window.says(&format!("runs until {last}")));
    assert_eq!(plan.first.format("%a").to_string(), "Fri");
    assert!(plan.watch && plan.first >= today() + Days::new(3));
    assert!(window.says("runs until") && window.says(&plan.number()));
    // All pairs but the near one are sealed, and their coins are nowhere on the page.
    assert!(window.says("Pair 6: sealed"));
    window.ctrl(Key::Z).answered();
    assert!(window.saved().trials().is_empty());
    assert!(window.shows("Four questions"));
    // Undoing and tossing again draws no other coins, whatever is asked.
    window.click("Toss and seal").answered();
    let again = window.saved().trials()[0].clone();
    assert_eq!(again.seed, plan.seed);
    window.ctrl(Key::Z).answered();
    window.click("More pairs").answered();
    window.click("Toss and seal").answered();
    let other = window.saved().trials()[0].clone();
    assert!(other.blocks > again.blocks && other.coins.starts_with(&again.coins));
}

#[test]
fn a_stop_ends_the_undo_of_its_toss_and_its_coins_never_fall_again() {
    let mut window = open(untried(demo(2, 1, today())));
    window.click("Toss and seal").answered();
    window
        .click("Stop early\u{2026}")
        .click("Stop it now")
        .answered();
    let stopped = window.saved().trials().to_vec();
    for key in [Key::Z, Key::Y, Key::Z] {
        window.ctrl(key).answered();
        assert_eq!(window.saved().trials(), stopped);
    }
    window.click("Plan another").answered();
    window.click("Toss and seal").answered();
    // Made in the same second, they stand in either order.
    let running = |window: &mut Window| {
        let mut both = window.saved().trials().to_vec();
        both.retain(|plan| *plan != stopped[0]);
        assert_eq!((window.saved().trials().len(), both.len()), (2, 1));
        both.remove(0)
    };
    let other = running(&mut window);
    assert_ne!(other.seed, stopped[0].seed);
    // The new toss is undone as any other, and falls as it did.
    window.ctrl(Key::Z).answered();
    assert_eq!(window.saved().trials(), stopped);
    window.click("Plan another").answered();
    window.click("Toss and seal").answered();
    assert_eq!(running(&mut window).seed, other.seed);
}

#[test]
fn once_its_weeks_have_begun_an_undone_toss_draws_new_coins() {
    let mut window = open(untried(demo(2, 1, today())));
    window.click("Toss and seal").answered();
    let plan = window.saved().trials()[0].clone();
    window.ctrl(Key::Z).answered();
    window.wake((plan.first + Days::new(1)).and_hms_opt(20, 0, 0).unwrap());
    window.ctrl(Key::Num1).ctrl(Key::Num9).answered();
    window.click("Toss and seal").answered();
    assert_ne!(window.saved().trials()[0].seed, plan.seed);
}

#[test]
fn what_was_stopped_elsewhere_or_since_a_backup_is_not_taken_up_again() {
    let mut window = open(untried(demo(2, 1, today())));
    window.click("Toss and seal").answered();
    let tossed = window.saved();
    let stop = |journal: &mut Journal| -> Result<_, EditError> {
        let edit = stop(&journal.trials()[0].clone(), "flu", today()).unwrap();
        journal.apply(edit)
    };
    Store::at(&window.path).update(stop).unwrap();
    let is_stopped = |window: &Window| {
        let trials = window.harness.state().document().journal().trials();
        trials.len() == 1 && trials[0].state == TrialState::Stopped
    };
    window.until("the stop is taken in", |window| is_stopped(window));
    for key in [Key::Z, Key::Y] {
        window.ctrl(key).answered();
        assert!(is_stopped(&window), "{key:?}");
    }
    assert_eq!(tossed.trials()[0].state, TrialState::Running);
    // Of the two backups one has no experiment, and one has it running.
    window.ctrl(Key::Num8);
    for at in 0..2 {
        let mut names = Vec::new();
        window.until("listed", |window| {
            let found = window.harness.query_all_by_label_contains("Go back to ");
            names = found
                .filter_map(|node| node.accesskit_node().label())
                .collect();
            names.len() > at
        });
        window.click(&names[names.len() - 1 - at]);
        window.until("settled", |window| {
            !window.harness.state().is_working() && window.harness.state().document().is_settled()
        });
        assert!(is_stopped(&window), "{}", names[at]);
        let kept = window.saved();
        assert_eq!(kept.trials()[0].why.as_deref(), Some("flu"));
    }
}

#[test]
fn a_toss_that_closes_an_older_experiment_is_undone_and_done_again_whole() {
    use TrialState::{Done, Running};
    let mut window = open(with_trial(150, 10, false));
    let states = |window: &mut Window| -> Vec<TrialState> {
        let journal = window.saved();
        journal.trials().iter().map(|plan| plan.state).collect()
    };
    let over = window.saved();
    assert_eq!(
        states(&mut window),
        [Running],
        "past its end, not closed yet"
    );
    window.click("Plan another").answered();
    window.click("Toss and seal").answered();
    let tossed = window.saved();
    assert_eq!(states(&mut window), [Done, Running]);
    for _ in 0..2 {
        window.ctrl(Key::Z);
        assert_eq!(window.saved(), over);
        window.until("the older one, as it was", |w| w.says("coin orders look"));
        window.ctrl(Key::Y);
        assert_eq!(window.saved(), tossed);
        window.until("the one that runs", |w| w.says("The answer rests until"));
    }
}

/// A journal of 60 days with an experiment of so many pairs, made that many seconds after another.
fn begun(seconds: u64, blocks: u32) -> Journal {
    let mut journal = Journal::default();
    for ago in 0..60 {
        let edit = Edit::Score {
            date: today() - Days::new(ago),
            time: None,
            metric: MetricId::PAIN,
            value: Some((ago % 5) as f64),
        };
        journal.apply(edit).unwrap();
    }
    let wish = Wish {
        metric: MetricId::PAIN,
        kind: Kind::MASSAGE,
        first: today() + Days::new(4),
        blocks,
        watch: false,
    };
    let chance = u128::from(seconds) << 64 | u128::from(seconds);
    let toss = Toss::from_parts(1_770_000_000_000 + seconds * 1000, chance);
    let edit = begin(&journal, &wish, toss, today()).unwrap();
    journal.apply(edit).unwrap();
    journal
}

#[test]
fn a_files_experiment_that_was_made_first_can_be_left_out() {
    let (first, later) = (begun(1, 8), begun(2, 9));
    let mut window = Desk::new().journal(later.clone()).open();
    let file = tempfile::tempdir().unwrap();
    let store = Store::at(file.path().join("other.json"));
    store.save(&first, &store.load().unwrap().base).unwrap();
    let bytes = std::fs::read(file.path().join("other.json")).unwrap();
    reading(&mut window, "other.json", &bytes);
    until(&mut window, "1 of 61 rows can be brought in");
    assert!(window.says("was made first and stands from now on"));
    assert!(window.says("unless you keep yours"));
    let [mine, theirs] = [&later, &first].map(|journal| journal.trials()[0].told());
    let (keep, take) = (
        format!("experiment: keep yours {mine}"),
        format!("experiment: take the file\u{2019}s {theirs}"),
    );
    window.click(&keep);
    until(&mut window, "0 of 61 rows can be brought in");
    assert!(window.says("Yours is kept, as was chosen."));
    window.click("Take all of the file\u{2019}s");
    until(&mut window, "1 of 61 rows can be brought in");
    window.click("Keep all of yours");
    until(&mut window, "0 of 61 rows can be brought in");
    assert_eq!(window.saved(), later);
    window.click(&take);
    until(&mut window, "1 of 61 rows can be brought in");
    bring_in(&mut window, 1);
    assert_eq!(window.saved(), first);
    window.ctrl(Key::Z);
    assert_eq!(window.saved(), later, "one undo takes both back");
    window.ctrl(Key::Y);
    assert_eq!(window.saved(), first);
}

#[test]
fn every_control_of_the_answers_has_a_name_and_a_place_in_the_order_of_tab() {
    let pages: [fn(&mut Window); 6] = [
        |window| {
            window.ctrl(Key::Num9).answered();
        },
        |window| {
            window
                .ctrl(Key::Num9)
                .answered()
                .click("Plan another")
                .answered();
        },
        |window| {
            window
                .ctrl(Key::Num9)
                .answered()
                .click("Plan another")
                .answered();
            window.click("Toss and seal").answered();
        },
        |window| {
            window
                .ctrl(Key::Num9)
                .answered()
                .click("Plan another")
                .answered();
            window.click("Toss and seal").answered();
            window.click("Stop early\u{2026}").answered();
        },
        |window| {
            window.ctrl(Key::Num5).answered();
        },
        |window| {
            window.ctrl(Key::Num4).answered();
        },
    ];
    let role = |node: &egui_kittest::Node<'_>| {
        let node = node.accesskit_node();
        let is_control = matches!(
            node.role(),
            Role::Button
                | Role::RadioButton
                | Role::ListBoxOption
                | Role::TextInput
                | Role::CheckBox
                | Role::Link
                | Role::Switch
        );
        (is_control && !node.is_disabled()).then(|| node.label().unwrap_or_default())
    };
    for (at, go) in pages.into_iter().enumerate() {
        let mut window = Desk::new().demo(2).open();
        go(&mut window);
        let all = window.harness.query_all(By::new().predicate(|_| true));
        let names: Vec<String> = all.filter_map(|node| role(&node)).collect();
        assert!(names.len() > 1, "page {at}: {names:?}");
        assert!(
            names.iter().all(|name| !name.trim().is_empty()),
            "page {at}: {names:?}"
        );
        let mut left: std::collections::BTreeSet<&String> = names.iter().collect();
        for _ in 0..60 + names.len() {
            window.press(Key::Tab);
            let mut all = window.harness.query_all_by_label_contains("");
            let name = all.find(egui_kittest::Node::is_focused);
            let name = name.and_then(|node| node.accesskit_node().label());
            left.retain(|other| Some(*other) != name.as_ref());
        }
        assert!(left.is_empty(), "page {at}: Tab never comes to {left:?}");
    }
}

#[test]
fn an_experiment_is_planned_tossed_undone_and_stopped_by_keyboard_alone() {
    let mut window = open(untried(demo(2, 1, today())));
    window.tab_to("Friday").press(Key::Enter);
    window.tab_to("More pairs").press(Key::Enter).answered();
    window.tab_to("Toss and seal").press(Key::Enter).answered();
    let plan = window.saved().trials()[0].clone();
    assert_eq!(plan.first.format("%a").to_string(), "Fri");
    window.ctrl(Key::Z).answered();
    assert!(window.saved().trials().is_empty() && window.shows("Four questions"));
    window.ctrl(Key::Y).answered();
    assert_eq!(window.saved().trials(), [plan]);
    window
        .tab_to("Stop early\u{2026}")
        .press(Key::Enter)
        .answered();
    window
        .types("flu")
        .tab_to("Stop it now")
        .press(Key::Enter)
        .answered();
    assert_eq!(window.saved().trials()[0].state, TrialState::Stopped);
}

#[test]
fn too_early_says_what_is_missing_and_tosses_nothing() {
    let mut window = open(Journal::default());
    assert!(window.says("needs 30 scored days"), "what is missing");
    window.click("Toss and seal");
    assert!(window.saved().trials().is_empty());
    assert!(!window.says("NaN"));
}

#[test]
fn while_it_runs_one_pair_is_shown_and_no_figure() {
    let mut window = open(with_trial(60, 10, false));
    for said in [
        "So far",
        "Pairs of weeks: 4 of 10",
        "Weeks as drawn:",
        "Days scored:",
    ] {
        assert!(window.says(said), "{said}");
    }
    assert!(window.says("The answer rests until"));
    assert!(window.says("Pair 10: sealed") && window.says("Pair 1: session on"));
    for hidden in [
        "lower than in the weeks without",
        "higher than in the weeks without",
        "coin orders",
    ] {
        assert!(!window.says(hidden), "{hidden}");
    }
    // The ordinary answer rests too, on both pages.
    window.ctrl(Key::Num1).answered();
    assert!(window.says("The answer rests until"), "Today");
    window.ctrl(Key::Num4).answered();
    assert!(window.says("The answer rests until"), "Before & after");
    assert!(!window.says("Each session"), "a chart without its figures");
    window.click("Let a coin choose the weeks");
    assert!(window.answered().says("So far"));
}

#[test]
fn it_is_stopped_after_a_question_and_not_taken_up_again() {
    let mut window = open(with_trial(60, 10, false));
    window.click("Stop early\u{2026}").click("Go on with it");
    assert!(!window.shows("Stop it now"));
    window.click("Stop early\u{2026}").types("x");
    window.press(Key::Escape);
    assert!(!window.shows("Stop it now"), "Escape closes it");
    // The button that opened it has the keyboard again.
    window.press(Key::Enter).types("y");
    assert!(window.shows("Stop it now"));
    window.press(Key::Escape).click("Stop early\u{2026}");
    // Its field has the keyboard, whichever way it was opened.
    window.types("x").click("Go on with it");
    window.tab_to("Stop early\u{2026}").press(Key::Enter);
    window.types("flu").click("Stop it now").answered();
    let plan = window.saved().trials()[0].clone();
    assert_eq!(
        (plan.state, plan.why.as_deref()),
        (TrialState::Stopped, Some("flu"))
    );
    assert!(window.says("stopped on 22 Nov 2026 after 4 of 10 pairs: flu"));
    assert!(window.shows("Too few pairs to tell."));
    // All its weeks are unsealed, and too few of them have no mean.
    assert!(window.shows("The weeks, unsealed") && !window.says("sealed until"));
    window.ctrl(Key::Z).answered();
    assert_eq!(window.saved().trials()[0].state, TrialState::Stopped);
    window.click("Plan another").answered();
    assert!(window.shows("Four questions"));
    window.click("Back").answered();
    assert!(window.shows("Too few pairs to tell."));
}

#[test]
fn at_its_end_the_pairs_say_what_they_showed() {
    let mut window = open(with_trial(150, 10, false));
    assert!(window.says("weeks with a massage"), "the sentence");
    assert!(window.says("coin orders look") && window.says("A coin chose the weeks"));
    assert!(
        window.says("weeks with against weeks without: "),
        "the picture in words"
    );
    assert!(window.shows("The weeks, unsealed") && !window.says("sealed, "));
    window.ctrl(Key::Num4).answered();
    assert!(!window.says("The answer rests"));
}

#[test]
fn who_watches_sees_evidence_and_no_p() {
    let window = open(with_trial(60, 10, true));
    assert!(window.says("Evidence that it helps"));
    assert!(!window.says("coin orders"));
}

#[test]
fn an_altered_plan_is_shown_as_such() {
    altered(150);
    let mut running = altered(60);
    assert!(!running.says("Weeks as drawn") && !running.says("rests until"));
    running.ctrl(Key::Num1).answered();
    assert!(!running.says("The answer rests"));
}

fn altered(ago: u64) -> Window {
    let mut journal = with_trial(ago, 10, false);
    let mut plan = journal.trials()[0].clone();
    journal.apply(Edit::Trial(plan.id.clone(), None)).unwrap();
    plan.seed = 3;
    plan.extra = Extra::new();
    journal
        .apply(Edit::Trial(plan.id.clone(), Some(Box::new(plan))))
        .unwrap();
    let window = open(journal);
    assert!(window.shows("The plan was altered."));
    assert!(!window.says("weeks with a massage") && !window.says("coin orders"));
    assert!(!window.says("can\u{2019}t be changed") && !window.says("Next: "));
    assert!(window.says("Plan ") && window.says("The weeks in the journal"));
    window
}

#[test]
fn planned_sessions_stand_in_the_calendar() {
    let mut journal = with_trial(60, 10, false);
    let plan = journal.trials()[0].clone();
    // A running one whose next slot lies in this month.
    let first = today() + Days::new(3);
    journal.apply(Edit::Trial(plan.id.clone(), None)).unwrap();
    let mut near = plan;
    near.first = first;
    near.coins.replace_range(0..1, "0");
    journal
        .apply(Edit::Trial(near.id.clone(), Some(Box::new(near))))
        .unwrap();
    let mut window = Desk::new().journal(journal).open();
    window.click("Sunday 22 November");
    assert!(window.says("massage planned by the coin"));
}

#[test]
fn every_size_and_theme_holds_it() {
    for (width, zoom, dark) in [
        (1100.0, 1.0, false),
        (560.0, 1.0, true),
        (1100.0, 2.0, false),
    ] {
        for journal in [
            untried(demo(2, 1, today())),
            with_trial(60, 26, false),
            with_trial(150, 10, false),
        ] {
            let desk = Desk::new().journal(journal).size(width, 760.0).zoom(zoom);
            let mut window = if dark { desk.dark() } else { desk }.open();
            window.ctrl(Key::Num9).answered();
            let right = width / zoom;
            let wide = window
                .harness
                .query_all_by_label_contains("")
                .filter(|node| node.rect().right() > right + 1.0)
                .count();
            assert_eq!(wide, 0, "{width} {zoom}: something leaves the window");
        }
    }
}

#[test]
fn cards_beside_each_other_end_on_one_line() {
    for journal in [
        untried(demo(2, 1, today())),
        with_trial(60, 10, false),
        with_trial(100, 10, true),
    ] {
        let desk = Desk::new().journal(journal).size(1100.0, 1400.0);
        let mut window = desk.open();
        window.ctrl(Key::Num9).answered();
        window.harness.run();
        let shapes = window.harness.output().shapes.iter();
        let cards = shapes.filter_map(|clipped| match &clipped.shape {
            egui::Shape::Rect(card) if card.rect.width() > 350.0 && card.rect.height() > 100.0 => {
                Some(card.rect)
            }
            _ => None,
        });
        let cards: Vec<egui::Rect> = cards.collect();
        let beside = cards.iter().flat_map(|one| {
            let right = cards.iter().filter(|other| {
                (other.top() - one.top()).abs() < 1.0 && other.left() > one.right()
            });
            right.map(|other| (one.bottom(), other.bottom()))
        });
        let beside: Vec<(f32, f32)> = beside.collect();
        assert!(!beside.is_empty(), "{cards:?}");
        for (one, other) in beside {
            assert!((one - other).abs() < 1.0, "{one} {other}");
        }
    }
}

#[test]
fn the_question_before_a_stop_is_seen_whole_or_from_its_top() {
    for (width, height, zoom) in [
        (1100.0, 760.0, 1.0),
        (560.0, 760.0, 1.0),
        (400.0, 480.0, 1.0),
        (1100.0, 760.0, 2.0),
    ] {
        let desk = Desk::new().journal(with_trial(60, 10, false));
        let mut window = desk.size(width, height).zoom(zoom).open();
        window.ctrl(Key::Num9).answered();
        window.tab_to("Stop early\u{2026}").press(Key::Enter);
        window.harness.run_steps(20);
        let bottom = height / zoom;
        let asked = window
            .harness
            .get_by_label_contains("It can\u{2019}t be taken up again");
        let (asked, stop) = (
            asked.rect(),
            window.harness.get_by_label("Stop it now").rect(),
        );
        let why = window.harness.get_by_label("Why it is stopped").rect();
        assert!(
            asked.top() > 0.0 && why.bottom() < bottom,
            "{width} {zoom}: {asked} {why}"
        );
        let fits = stop.bottom() - asked.top() < 300.0;
        assert!(
            !fits || stop.bottom() < bottom,
            "{width} {height} {zoom}: {stop}"
        );
        window.types("flu").tab_to("Go on with it");
        window.harness.run_steps(20);
        let go_on = window.harness.get_by_label("Go on with it").rect();
        assert!(go_on.bottom() < bottom, "{width} {zoom}: {go_on}");
    }
}

#[test]
fn where_the_calendar_ends_a_plan_says_so_and_tosses_nothing() {
    let last = NaiveDate::from_ymd_opt(9999, 12, 20).unwrap();
    let mut journal = Journal::default();
    for ago in 0..60 {
        let score = Edit::Score {
            date: last - Days::new(ago),
            time: None,
            metric: MetricId::PAIN,
            value: Some((ago % 5) as f64),
        };
        journal.apply(score).unwrap();
    }
    let desk = Desk::new()
        .journal(journal)
        .now(last.and_hms_opt(20, 0, 0).unwrap());
    let mut window = desk.open();
    window.ctrl(Key::Num9).answered();
    assert!(window.says("would lie after 9999-12-31") && !window.says("+10000"));
    window.click("Toss and seal").answered();
    assert!(window.saved().trials().is_empty());
}
