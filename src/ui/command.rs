//! The commands with their words and keys: one table for the keyboard, the menu, the help page and
//! tests.

use egui::{Key, KeyboardShortcut, Modifiers};

use super::state::Page;

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
    /// What it does, in words.
    pub words: &'static str,
    /// Its keys as the help page writes them.
    pub keys: &'static str,
    /// The command and the keys that call it; none where the page or egui handles them.
    pub call: Option<(Command, &'static [KeyboardShortcut])>,
}

const fn key(modifiers: Modifiers, key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(modifiers, key)
}

const CTRL: Modifiers = Modifiers::COMMAND;
const CTRL_SHIFT: Modifiers = Modifiers {
    shift: true,
    ..Modifiers::COMMAND
};

const fn row(
    words: &'static str,
    keys: &'static str,
    command: Command,
    calls: &'static [KeyboardShortcut],
) -> CommandRow {
    CommandRow {
        words,
        keys,
        call: Some((command, calls)),
    }
}

/// A page, by its own word.
const fn page(page: Page, keys: &'static str, calls: &'static [KeyboardShortcut]) -> CommandRow {
    row(page.word(), keys, Command::Go(page), calls)
}

const fn told(words: &'static str, keys: &'static str) -> CommandRow {
    CommandRow {
        words,
        keys,
        call: None,
    }
}

/// All commands by what they are about, in the order of the help page; the pages in that of the rail.
pub const GROUPS: &[(&str, &[CommandRow])] = &[
    (
        "The four numbers",
        &[
            told("Score the row and go to the next one", "0 to 9"),
            told("Score 10", "1 then 0, or End"),
            told("Score 0", "0, or Home"),
            told("One point down or up", "Left, Right"),
            told("Another row", "Up, Down"),
            told("Make a score blank", "Delete or Backspace"),
        ],
    ),
    (
        "The day",
        &[
            row(
                "I had a session",
                "Ctrl+E",
                Command::AddSession,
                &[key(CTRL, Key::E)],
            ),
            row(
                "Previous day",
                "Alt+Left",
                Command::PreviousDay,
                &[key(Modifiers::ALT, Key::ArrowLeft)],
            ),
            row(
                "Next day",
                "Alt+Right",
                Command::NextDay,
                &[key(Modifiers::ALT, Key::ArrowRight)],
            ),
            row(
                "Back to today",
                "Alt+Home",
                Command::Today,
                &[key(Modifiers::ALT, Key::Home)],
            ),
            row(
                "Move the open day to another date",
                "in the menu",
                Command::MoveDay,
                &[],
            ),
            row("Empty the open day", "in the menu", Command::EmptyDay, &[]),
        ],
    ),
    (
        "Pages",
        &[
            page(Page::Today, "Ctrl+1", &[key(CTRL, Key::Num1)]),
            page(Page::History, "Ctrl+2", &[key(CTRL, Key::Num2)]),
            page(Page::Trends, "Ctrl+3", &[key(CTRL, Key::Num3)]),
            page(Page::BeforeAfter, "Ctrl+4", &[key(CTRL, Key::Num4)]),
            page(Page::Helps, "Ctrl+5", &[key(CTRL, Key::Num5)]),
            page(Page::Sessions, "Ctrl+6", &[key(CTRL, Key::Num6)]),
            page(
                Page::Report,
                "Ctrl+7 or Ctrl+P",
                &[key(CTRL, Key::Num7), key(CTRL, Key::P)],
            ),
            page(Page::Settings, "Ctrl+8", &[key(CTRL, Key::Num8)]),
            page(Page::Experiment, "Ctrl+9", &[key(CTRL, Key::Num9)]),
        ],
    ),
    (
        "What is entered",
        &[
            row("Undo", "Ctrl+Z", Command::Undo, &[key(CTRL, Key::Z)]),
            row(
                "Redo",
                "Ctrl+Y or Ctrl+Shift+Z",
                Command::Redo,
                &[key(CTRL, Key::Y), key(CTRL_SHIFT, Key::Z)],
            ),
            told("Save what a form holds, or close it", "Enter, Esc"),
            told("What can be done with a row", "Shift+F10, or a right click"),
            told("Move a score of your own", "Alt+Up, Alt+Down in Settings"),
            row(
                "Search the notes",
                "Ctrl+F",
                Command::Search,
                &[key(CTRL, Key::F)],
            ),
            row(
                "Bring in a file",
                "Ctrl+O",
                Command::Import,
                &[key(CTRL, Key::O)],
            ),
            row("Get your data out", "in the menu", Command::Export, &[]),
            row("Save now", "Ctrl+S", Command::Save, &[key(CTRL, Key::S)]),
        ],
    ),
    (
        "The window",
        &[
            told("Next or previous control", "Tab, Shift+Tab"),
            told("Move the page", "Page Up, Page Down, Home, End"),
            row(
                "Larger text",
                "Ctrl+plus",
                Command::LargerText,
                &[key(CTRL, Key::Plus), key(CTRL, Key::Equals)],
            ),
            row(
                "Smaller text",
                "Ctrl+minus",
                Command::SmallerText,
                &[key(CTRL, Key::Minus)],
            ),
            row(
                "Usual text size",
                "Ctrl+0",
                Command::UsualText,
                &[key(CTRL, Key::Num0)],
            ),
            row(
                "Menu of all commands",
                "F10",
                Command::Menu,
                &[key(Modifiers::NONE, Key::F10)],
            ),
            row(
                "All keys on one page",
                "F1",
                Command::Help,
                &[key(Modifiers::NONE, Key::F1)],
            ),
            row(
                "Open the example journal",
                "in the menu",
                Command::Example,
                &[],
            ),
            row(
                "Close Unkink",
                "Ctrl+Q",
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
pub fn keys(command: Command) -> &'static str {
    let row = rows().find(|row| row.call.is_some_and(|(called, _)| called == command));
    row.map_or("", |row| row.keys)
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
            (Command::Go(page), keys) => Some((page, row.keys, keys[0])),
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
