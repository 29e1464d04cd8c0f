//! The commands with their words and keys: one table for the keyboard, the menu, the help page and
//! tests.

use egui::{Key, KeyboardShortcut, Modifiers};

use super::state::Page;
use crate::lang::say;

/// A command of the whole window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the table below says each in words")]
pub enum Command {
    Go(Page),
    PreviousDay,
    NextDay,
    Today,
    AddSession,
    MoveDay,
    EmptyDay,
    Search,
    Import,
    Example,
    Export,
    Save,
    Undo,
    Redo,
    LargerText,
    SmallerText,
    UsualText,
    Menu,
    Help,
    Quit,
}

/// One row of the table.
pub struct CommandRow {
    words: fn() -> String,
    keys: fn() -> String,
    /// The command and the keys that call it; none where the page or egui handles them.
    pub call: Option<(Command, &'static [KeyboardShortcut])>,
}

impl CommandRow {
    /// What it does, in words.
    pub fn words(&self) -> String {
        (self.words)()
    }

    /// Its keys as the help page writes them.
    pub fn keys(&self) -> String {
        (self.keys)()
    }
}

/// What several commands are about, in words, and they.
pub type Group = (fn() -> String, &'static [CommandRow]);

const fn key(modifiers: Modifiers, key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(modifiers, key)
}

const CTRL: Modifiers = Modifiers::COMMAND;
const CTRL_SHIFT: Modifiers = Modifiers {
    shift: true,
    ..Modifiers::COMMAND
};

const fn row(
    words: fn() -> String,
    keys: fn() -> String,
    command: Command,
    calls: &'static [KeyboardShortcut],
) -> CommandRow {
    CommandRow {
        words,
        keys,
        call: Some((command, calls)),
    }
}

/// The row of a page, by its own word, with these keys.
macro_rules! page {
    ($page:ident, $keys:expr, $calls:expr $(,)?) => {
        row(
            || Page::$page.word(),
            $keys,
            Command::Go(Page::$page),
            $calls,
        )
    };
}

const fn told(words: fn() -> String, keys: fn() -> String) -> CommandRow {
    CommandRow {
        words,
        keys,
        call: None,
    }
}

/// The control key with this letter or digit.
fn ctrl(letter: char) -> String {
    let letter = &letter.to_string();
    say::KeysControl { letter }.text()
}

/// All commands by what they are about, in the order of the help page; the pages in that of the rail.
pub const GROUPS: &[Group] = &[
    (
        || say::GroupNumbers.text(),
        &[
            told(|| say::DoScore.text(), || say::KeysScore.text()),
            told(|| say::DoScore10.text(), || say::KeysScore10.text()),
            told(|| say::DoScore0.text(), || say::KeysScore0.text()),
            told(|| say::DoPoint.text(), || say::KeysPoint.text()),
            told(|| say::DoRow.text(), || say::KeysRow.text()),
            told(|| say::DoBlank.text(), || say::KeysBlank.text()),
        ],
    ),
    (
        || say::GroupDay.text(),
        &[
            row(
                || say::IHadASession.text(),
                || ctrl('E'),
                Command::AddSession,
                &[key(CTRL, Key::E)],
            ),
            row(
                || say::PreviousDay.text(),
                || say::KeysPreviousDay.text(),
                Command::PreviousDay,
                &[key(Modifiers::ALT, Key::ArrowLeft)],
            ),
            row(
                || say::NextDay.text(),
                || say::KeysNextDay.text(),
                Command::NextDay,
                &[key(Modifiers::ALT, Key::ArrowRight)],
            ),
            row(
                || say::BackToToday.text(),
                || say::KeysToday.text(),
                Command::Today,
                &[key(Modifiers::ALT, Key::Home)],
            ),
            row(
                || say::DoMoveDay.text(),
                || say::KeysMenuAlone.text(),
                Command::MoveDay,
                &[],
            ),
            row(
                || say::DoEmptyDay.text(),
                || say::KeysMenuAlone.text(),
                Command::EmptyDay,
                &[],
            ),
        ],
    ),
    (
        || say::GroupPages.text(),
        &[
            page!(Today, || ctrl('1'), &[key(CTRL, Key::Num1)]),
            page!(History, || ctrl('2'), &[key(CTRL, Key::Num2)]),
            page!(Trends, || ctrl('3'), &[key(CTRL, Key::Num3)]),
            page!(BeforeAfter, || ctrl('4'), &[key(CTRL, Key::Num4)]),
            page!(Helps, || ctrl('5'), &[key(CTRL, Key::Num5)]),
            page!(Sessions, || ctrl('6'), &[key(CTRL, Key::Num6)]),
            page!(
                Report,
                || say::KeysReport.text(),
                &[key(CTRL, Key::Num7), key(CTRL, Key::P)],
            ),
            page!(Settings, || ctrl('8'), &[key(CTRL, Key::Num8)]),
            page!(Experiment, || ctrl('9'), &[key(CTRL, Key::Num9)]),
        ],
    ),
    (
        || say::GroupEntered.text(),
        &[
            row(
                || say::Undo.text(),
                || ctrl('Z'),
                Command::Undo,
                &[key(CTRL, Key::Z)],
            ),
            row(
                || say::Redo.text(),
                || say::KeysRedo.text(),
                Command::Redo,
                &[key(CTRL, Key::Y), key(CTRL_SHIFT, Key::Z)],
            ),
            told(|| say::DoForm.text(), || say::KeysForm.text()),
            told(|| say::DoOffers.text(), || say::KeysOffers.text()),
            told(|| say::DoMoveScore.text(), || say::KeysMoveScore.text()),
            row(
                || say::SearchNotes.text(),
                || ctrl('F'),
                Command::Search,
                &[key(CTRL, Key::F)],
            ),
            row(
                || say::PageImport.text(),
                || ctrl('O'),
                Command::Import,
                &[key(CTRL, Key::O)],
            ),
            row(
                || say::GetDataOut.text(),
                || say::KeysMenuAlone.text(),
                Command::Export,
                &[],
            ),
            row(
                || say::SaveNow.text(),
                || ctrl('S'),
                Command::Save,
                &[key(CTRL, Key::S)],
            ),
        ],
    ),
    (
        || say::GroupWindow.text(),
        &[
            told(|| say::DoControl.text(), || say::KeysControlNext.text()),
            told(|| say::DoScroll.text(), || say::KeysScroll.text()),
            row(
                || say::LargerText.text(),
                || say::KeysLarger.text(),
                Command::LargerText,
                &[key(CTRL, Key::Plus), key(CTRL, Key::Equals)],
            ),
            row(
                || say::SmallerText.text(),
                || say::KeysSmaller.text(),
                Command::SmallerText,
                &[key(CTRL, Key::Minus)],
            ),
            row(
                || say::UsualTextSize.text(),
                || ctrl('0'),
                Command::UsualText,
                &[key(CTRL, Key::Num0)],
            ),
            row(
                || say::MenuOfAll.text(),
                || say::KeysMenu.text(),
                Command::Menu,
                &[key(Modifiers::NONE, Key::F10)],
            ),
            row(
                || say::AllKeys.text(),
                || say::KeysHelp.text(),
                Command::Help,
                &[key(Modifiers::NONE, Key::F1)],
            ),
            row(
                || say::OpenExampleJournal.text(),
                || say::KeysMenuAlone.text(),
                Command::Example,
                &[],
            ),
            row(
                || say::CloseUnkink.text(),
                || ctrl('Q'),
                Command::Quit,
                &[key(CTRL, Key::Q)],
            ),
        ],
    ),
];

/// All commands, in that order.
pub fn rows() -> impl DoubleEndedIterator<Item = &'static CommandRow> + Clone {
    GROUPS.iter().flat_map(|(_, rows)| rows.iter())
}

/// The keys of a command as the help page writes them.
pub fn keys(command: Command) -> String {
    let row = rows().find(|row| row.call.is_some_and(|(called, _)| called == command));
    row.map_or_else(String::new, CommandRow::keys)
}

/// The rows of the menu: every command but the menu itself, pages first.
pub fn menu() -> impl Iterator<Item = (&'static CommandRow, Command)> {
    let all = || rows().filter_map(|row| Some((row, row.call?.0)));
    let pages = all().filter(|(_, command)| matches!(command, Command::Go(_)));
    let others = all().filter(|(_, c)| !matches!(c, Command::Go(_) | Command::Menu));
    pages.chain(others)
}

/// What concerns the window and the file as a whole, and so also where something lies over the pages.
const OF_ALL: [Command; 5] = [
    Command::Save,
    Command::LargerText,
    Command::SmallerText,
    Command::UsualText,
    Command::Quit,
];

/// The commands whose keys were pressed in this frame; their key events are taken. Where something lies over the pages
/// (`covered`), the keys of what would turn or change them are left to it.
pub fn pressed(ui: &egui::Ui, covered: bool) -> Vec<Command> {
    // Redo before undo: Ctrl+Shift+Z would match Ctrl+Z as well.
    let calls = rows().filter_map(|row| row.call).rev();
    let calls = calls.filter(|(command, _)| !covered || OF_ALL.contains(command));
    ui.input_mut(|input| {
        // With Shift it is the menu of what has the keyboard: with the Shift of the press itself, which may be over.
        let shifted = input.events.iter().any(|event| {
            matches!(event, egui::Event::Key { key: Key::F10, pressed: true, modifiers, .. } if modifiers.shift)
        });
        let is_own = |command| command == Command::Menu && shifted;
        let calls: Vec<_> = calls.filter(|(command, _)| !is_own(*command)).collect();
        calls
            .into_iter()
            .filter(|(_, keys)| keys.iter().any(|key| input.consume_shortcut(key)))
            .map(|(command, _)| command)
            .collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_keys_of_the_pages_count_down_the_rail() {
        let pages = rows().filter_map(|row| match row.call? {
            (Command::Go(page), keys) => Some((page, row.keys(), keys[0])),
            _ => None,
        });
        let listed = Page::LISTED.into_iter().chain([Page::Experiment]);
        for ((at, page), (called, said, first)) in (1..).zip(listed).zip(pages.clone()) {
            assert_eq!(called, page);
            assert!(said.starts_with(&format!("Ctrl+{at}")), "{page:?}: {said}");
            assert_eq!(first, key(CTRL, Key::from_name(&at.to_string()).unwrap()));
        }
        assert_eq!(pages.count(), Page::LISTED.len() + 1);
    }

    #[test]
    fn no_two_commands_share_their_keys() {
        let mut keys: Vec<_> = rows()
            .filter_map(|row| row.call)
            .flat_map(|(_, k)| k)
            .collect();
        let all = keys.len();
        keys.dedup();
        let mut seen = std::collections::HashSet::new();
        assert!(keys.iter().all(|key| seen.insert(format!("{key:?}"))));
        assert_eq!(seen.len(), all);
    }
}
