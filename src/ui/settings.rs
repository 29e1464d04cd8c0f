//! What a person has set once for the window: no input or output here, only the text of it.
//!
//! Invariants: what is not set is as in [`Settings::default`]; members of the file that this version
//! does not know are kept; of a text with one wrong member all others still hold.

use std::collections::BTreeSet;
use std::path::PathBuf;

use chrono::Weekday;
use serde_json::{Map, Value, json};

use super::details::Detail;
use crate::lang::say;
use crate::model::keyword::Keyword as _;
use crate::report::page::Paper;

/// What the file's `format` member says.
const FORMAT: &str = "unkink-settings";
/// The version this program writes.
const VERSION: u64 = 1;

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// Always light.
    Light,
    /// Always dark.
    Dark,
    /// As the desktop is.
    #[default]
    System,
}

impl Theme {
    /// All of them with their words in the file and on the page.
    pub const ALL: [(Self, &'static str); 3] = [
        (Self::Light, "light"),
        (Self::Dark, "dark"),
        (Self::System, "system"),
    ];

    /// What egui calls it.
    pub const fn preference(self) -> egui::ThemePreference {
        match self {
            Self::Light => egui::ThemePreference::Light,
            Self::Dark => egui::ThemePreference::Dark,
            Self::System => egui::ThemePreference::System,
        }
    }
}

/// A folder that is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Folder {
    /// For a daily copy of the journal.
    Copies,
    /// That others write to: what comes there is brought in.
    Watched,
}

impl Folder {
    /// What it is called on the page and in the desktop's dialog.
    pub fn title(self) -> String {
        match self {
            Self::Copies => say::FolderCopies.text(),
            Self::Watched => say::FolderWatched.text(),
        }
    }
}

/// The day on which calendars begin a week, in the file's words.
const WEEK_STARTS: [(Weekday, &str); 2] = [(Weekday::Mon, "monday"), (Weekday::Sun, "sunday")];

/// Everything that is set.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// Light or dark.
    pub theme: Theme,
    /// Text size in percent, one of [`Settings::SIZES`] or what the file said between them.
    pub text_size: u16,
    /// Whether nothing may move.
    pub reduced_motion: bool,
    /// Details that were left open, by the names that pages give them.
    pub open_details: BTreeSet<String>,
    /// The folder for a daily copy of the journal.
    pub copies: Option<PathBuf>,
    /// The folder that others write to.
    pub watched: Option<PathBuf>,
    /// The name on the report; none unless typed.
    pub report_name: Option<String>,
    /// The paper of the report.
    pub paper: Paper,
    /// The day on which calendars begin a week.
    pub week_start: Weekday,
    /// The tag of the language; none is the desktop's.
    pub language: Option<String>,
    /// Members that this version does not know.
    pub extra: Map<String, Value>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            theme: Theme::System,
            text_size: 100,
            reduced_motion: false,
            open_details: BTreeSet::new(),
            copies: None,
            watched: None,
            report_name: None,
            paper: Paper::A4,
            week_start: Weekday::Mon,
            language: None,
            extra: Map::new(),
        }
    }
}

impl Settings {
    /// The text sizes of the buttons and keys, in percent.
    pub const SIZES: [u16; 7] = [100, 110, 125, 140, 160, 180, 200];

    /// A folder that is set.
    pub fn folder_mut(&mut self, which: Folder) -> &mut Option<PathBuf> {
        match which {
            Folder::Copies => &mut self.copies,
            Folder::Watched => &mut self.watched,
        }
    }

    /// The next larger text size, or the largest.
    pub fn larger(&self) -> u16 {
        let next = Self::SIZES.into_iter().find(|size| *size > self.text_size);
        next.unwrap_or(200)
    }

    /// The next smaller text size, or the usual one.
    pub fn smaller(&self) -> u16 {
        let next = Self::SIZES.into_iter().rfind(|size| *size < self.text_size);
        next.unwrap_or(100)
    }

    /// The details of a day that were left open, on Today and in History alike.
    pub fn details(&self) -> BTreeSet<Detail> {
        let ids = self.open_details.iter();
        ids.filter_map(|id| Detail::from_id(id)).collect()
    }

    /// Remembers which details are open; what a newer Unkink has opened stays as it is.
    pub fn remember(&mut self, open: &BTreeSet<Detail>) {
        for detail in Detail::ALL {
            if !open.contains(&detail) {
                self.open_details.remove(detail.id());
            } else if !self.open_details.contains(detail.id()) {
                self.open_details.insert(detail.id().to_owned());
            }
        }
    }

    /// The settings as the text of their file.
    pub fn to_text(&self) -> String {
        let mut file = Map::new();
        let mut put = |name: &str, value: Value| file.insert(name.to_owned(), value);
        put("format", FORMAT.into());
        put("version", VERSION.into());
        put("theme", word(&Theme::ALL, self.theme).into());
        put("text_size", self.text_size.into());
        put("reduced_motion", self.reduced_motion.into());
        put("open_details", json!(self.open_details));
        let folder = |path: &Option<PathBuf>| Some(path.as_ref()?.display().to_string());
        let texts = [
            ("copies", folder(&self.copies)),
            ("watched", folder(&self.watched)),
            ("report_name", self.report_name.clone()),
            ("language", self.language.clone()),
        ];
        for (name, value) in texts {
            if let Some(text) = value {
                put(name, text.as_str().into());
            }
        }
        put("paper", self.paper.word().into());
        put("week_start", word(&WEEK_STARTS, self.week_start).into());
        for (name, value) in &self.extra {
            put(name, value.clone());
        }
        // Texts, numbers and maps of them: nothing here can fail.
        serde_json::to_string_pretty(&file).unwrap_or_default() + "\n"
    }

    /// What a file's bytes say.
    pub fn from_bytes(bytes: &[u8]) -> ReadSettings {
        match std::str::from_utf8(bytes) {
            Ok(text) => Self::from_text(text),
            Err(_) => ReadSettings::damaged(Self::default(), say::SettingsNoText.text()),
        }
    }

    /// What a file's text says.
    pub fn from_text(text: &str) -> ReadSettings {
        let file = match serde_json::from_str(text) {
            Ok(Value::Object(file)) => file,
            Ok(_) => {
                return ReadSettings::damaged(Self::default(), say::SettingsNoObject.text());
            }
            Err(error) => return ReadSettings::damaged(Self::default(), error.to_string()),
        };
        let mut read = ReadSettings {
            settings: Self::default(),
            damage: None,
            newer: false,
        };
        for (name, value) in file {
            let Some(what) = read.member(&name, value) else {
                continue;
            };
            read.damage.get_or_insert_with(|| {
                say::SettingsWrong {
                    name: &name,
                    told: &what,
                }
                .text()
            });
        }
        read
    }
}

/// What a file held.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadSettings {
    /// What could be read; the rest is as usual.
    pub settings: Settings,
    /// What could not, in words.
    pub damage: Option<String>,
    /// Whether a newer Unkink wrote it: it must not be written over.
    pub newer: bool,
}

impl ReadSettings {
    fn damaged(settings: Settings, why: impl Into<String>) -> Self {
        Self {
            settings,
            damage: Some(why.into()),
            newer: false,
        }
    }

    /// Takes in one member; returns what it should have been where it is wrong.
    fn member(&mut self, name: &str, value: Value) -> Option<String> {
        let into = &mut self.settings;
        match name {
            "format" if value == FORMAT => return None,
            "format" => return Some(FORMAT.into()),
            "version" => match value.as_u64() {
                Some(version) if version >= VERSION => self.newer = version > VERSION,
                _ => return Some("1".into()),
            },
            "theme" => return set(&mut into.theme, meant(&Theme::ALL, &value)),
            "paper" => return set(&mut into.paper, meant(Paper::ALL, &value)),
            "week_start" => return set(&mut into.week_start, meant(&WEEK_STARTS, &value)),
            "text_size" => match value.as_u64().filter(|size| (100..=200).contains(size)) {
                Some(size) => into.text_size = size as u16,
                None => return Some(say::SettingsSize.text()),
            },
            "reduced_motion" => match value.as_bool() {
                Some(on) => into.reduced_motion = on,
                None => return Some(say::SettingsFlag.text()),
            },
            "open_details" => match serde_json::from_value(value) {
                Ok(details) => into.open_details = details,
                Err(_) => return Some(say::SettingsTexts.text()),
            },
            "copies" | "watched" => match value.as_str() {
                Some(text) => {
                    let folder = if name == "copies" {
                        Folder::Copies
                    } else {
                        Folder::Watched
                    };
                    let path = Some(PathBuf::from(text)).filter(|_| !text.is_empty());
                    *into.folder_mut(folder) = path;
                }
                None => return Some(say::SettingsPath.text()),
            },
            "language" => match value {
                Value::String(tag) => into.language = Some(tag).filter(|tag| !tag.is_empty()),
                _ => return Some(say::SettingsText.text()),
            },
            "report_name" => match value {
                Value::String(name) => into.report_name = Some(name),
                _ => return Some(say::SettingsText.text()),
            },
            _ => drop(into.extra.insert(name.to_owned(), value)),
        }
        None
    }
}

/// The word of a value in such a table.
fn word<T: Copy + PartialEq>(all: &[(T, &'static str)], value: T) -> &'static str {
    all.iter()
        .find(|(each, _)| *each == value)
        .map_or("", |(_, word)| word)
}

/// "a, b or c", of words that are the same in every language.
pub fn one_of<T: AsRef<str>>(words: &[T]) -> String {
    let join = |told: String, name: &T| {
        let name = name.as_ref();
        say::OneOf { told: &told, name }.text()
    };
    let mut words = words.iter();
    let first = words.next().map_or("", AsRef::as_ref).to_owned();
    words.fold(first, join)
}

/// The value that a word means, or all words that would mean one.
fn meant<T: Copy>(all: &[(T, &'static str)], value: &Value) -> Result<T, String> {
    let found = all.iter().find(|(_, word)| value == *word);
    found.map(|(each, _)| *each).ok_or_else(|| {
        let words: Vec<_> = all.iter().map(|(_, word)| *word).collect();
        one_of(&words)
    })
}

fn set<T>(into: &mut T, value: Result<T, String>) -> Option<String> {
    value.map(|value| *into = value).err()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_set_is_read_back_with_what_this_version_does_not_know() {
        let mut settings = Settings {
            theme: Theme::Dark,
            text_size: 160,
            reduced_motion: true,
            copies: Some("/backup".into()),
            watched: Some("/phone".into()),
            report_name: Some("Mia".into()),
            paper: Paper::Letter,
            week_start: Weekday::Sun,
            language: Some("pt-BR".into()),
            ..Settings::default()
        };
        settings.remember(&BTreeSet::from([Detail::Sleep]));
        settings.extra.insert("tempo".into(), json!({"a": [1]}));
        let read = Settings::from_text(&settings.to_text());
        assert_eq!((read.damage, read.newer), (None, false));
        assert_eq!(read.settings, settings);
    }

    #[test]
    fn of_a_file_with_one_wrong_member_the_others_hold() {
        let read = Settings::from_text(r#"{"theme": "purple", "text_size": 140}"#);
        assert_eq!(read.settings.text_size, 140);
        assert_eq!(read.settings.theme, Theme::System);
        assert_eq!(
            read.damage.as_deref(),
            Some("theme should be light or dark or system")
        );
        for text in ["", "[]", "{\"text_size\": 5000}", "{\"version\": 0}"] {
            assert!(Settings::from_text(text).damage.is_some(), "{text}");
        }
    }

    #[test]
    fn a_newer_file_is_read_as_far_as_it_is_understood() {
        let read = Settings::from_text(r#"{"version": 2, "theme": "dark", "sound": "harp"}"#);
        assert!(read.newer && read.damage.is_none());
        assert_eq!(read.settings.theme, Theme::Dark);
    }

    #[test]
    fn text_sizes_go_in_steps_from_100_to_200() {
        let mut settings = Settings::default();
        assert_eq!(settings.smaller(), 100);
        let mut sizes = vec![settings.text_size];
        while settings.larger() > settings.text_size {
            settings.text_size = settings.larger();
            sizes.push(settings.text_size);
        }
        assert_eq!(sizes, Settings::SIZES);
        settings.text_size = 130;
        assert_eq!((settings.smaller(), settings.larger()), (125, 140));
    }
}
