//! One language, and which one is spoken.
//!
//! Invariants: a file is read once; a message that is wrong or not there is said in English, never as a key; what a
//! thread was told ends with its work, also where that fails.

use std::cell::Cell;
use std::sync::{LazyLock, OnceLock, PoisonError, RwLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

/// Of each language in `assets/lang` the tag, what it calls itself, whether it has all messages, and its words.
const FILES: &[(&str, &str, bool, &str)] = include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// One language: where two of them are equal, they are the same one.
#[derive(Clone, Copy)]
pub struct Language(&'static Words);

/// What a language says.
pub(super) struct Words {
    tag: String,
    /// The sign between whole numbers and decimals.
    decimal: String,
    /// Whether names begin with a small letter within a sentence.
    lowers: bool,
    bundle: FluentBundle<FluentResource>,
}

/// The language of the process.
static CHOSEN: RwLock<Option<Language>> = RwLock::new(None);

thread_local! {
    /// The language of this thread, where it is another.
    static HERE: Cell<Option<Language>> = const { Cell::new(None) };
}

impl PartialEq for Language {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl Eq for Language {}

impl std::fmt::Debug for Language {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.tag())
    }
}

impl Language {
    /// English.
    pub fn english() -> Self {
        static ENGLISH: LazyLock<Language> = LazyLock::new(|| {
            let english = FILES.iter().position(|(tag, ..)| *tag == "en");
            english.map_or_else(|| Language::read("en", String::new()), Language::at)
        });
        *ENGLISH
    }

    /// The one that stands there among those that come along; it is read when it is first asked for.
    fn at(place: usize) -> Self {
        static READ: [OnceLock<Language>; FILES.len()] = [const { OnceLock::new() }; FILES.len()];
        let (tag, .., words) = FILES[place];
        *READ[place].get_or_init(|| Self::read(tag, words.to_owned()))
    }

    /// The languages that can be chosen, which have all messages: the tag of each, and what it calls itself. None is
    /// read for it.
    pub fn offered() -> impl Iterator<Item = (&'static str, &'static str)> {
        whole().map(|(_, tag, name)| (tag, name))
    }

    /// The language of a tag, as desktops write it ("de-AT", "pt_BR.UTF-8"), where it is offered; where that of the
    /// country is not, another one of the same language.
    pub fn known(tag: &str) -> Option<Self> {
        let tag = tag.split(['.', '@']).next().unwrap_or_default();
        let tag = tag.replace('_', "-").to_lowercase();
        // Tagalog is what the standard of Filipino is made of, and what systems call it.
        let tag = tag
            .strip_prefix("tl")
            .map_or(tag.clone(), |rest| format!("fil{rest}"));
        let first = |tag: &str| tag.split('-').next().unwrap_or_default().to_owned();
        let is_begun_by = |known: &str| {
            let rest = tag.strip_prefix(&known.to_lowercase());
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
        };
        let same = || whole().find(|(_, known, _)| is_begun_by(known));
        let near = || whole().find(|(_, known, _)| first(known) == first(&tag));
        same().or_else(near).map(|(place, ..)| Self::at(place))
    }

    /// A language of these words, which stays for as long as the program runs. What can't be read is English.
    pub fn read(tag: &str, words: String) -> Self {
        Self(Box::leak(Box::new(Words::read(tag, words))))
    }

    /// What it says.
    pub(super) fn words(self) -> &'static Words {
        self.0
    }

    /// Its tag.
    pub fn tag(self) -> &'static str {
        &self.0.tag
    }

    /// The one that is spoken here and now.
    pub fn in_force() -> Self {
        let chosen = || *CHOSEN.read().unwrap_or_else(PoisonError::into_inner);
        HERE.get().or_else(chosen).unwrap_or_else(Self::english)
    }

    /// Speaks it from now on, on all threads that were not told another.
    pub fn choose(self) {
        *CHOSEN.write().unwrap_or_else(PoisonError::into_inner) = Some(self);
    }

    /// Speaks it on this thread during `work`.
    pub fn during<T>(self, work: impl FnOnce() -> T) -> T {
        struct Back(Option<Language>);
        impl Drop for Back {
            fn drop(&mut self) {
                HERE.set(self.0);
            }
        }
        let _back = Back(HERE.replace(Some(self)));
        work()
    }
}

/// The languages that have all messages: the place, the tag and the own name of each.
fn whole() -> impl Iterator<Item = (usize, &'static str, &'static str)> {
    let files = FILES.iter().enumerate();
    let whole = files.filter(|(_, (_, _, is_whole, _))| *is_whole);
    whole.map(|(place, (tag, name, ..))| (place, *tag, *name))
}

impl Words {
    fn read(tag: &str, words: String) -> Self {
        // What is left of a file with faults is good.
        let resource = FluentResource::try_new(words).unwrap_or_else(|(resource, _)| resource);
        let mut bundle = FluentBundle::new_concurrent(tag.parse().into_iter().collect());
        // Marks around arguments are for lines of two directions: what is typed stands in a field of its own here.
        bundle.set_use_isolating(false);
        let _ = bundle.add_builtins();
        let _ = bundle.add_resource(resource);
        let mut words = Self {
            tag: tag.to_owned(),
            decimal: ".".into(),
            lowers: true,
            bundle,
        };
        if let Some(sign) = words.say("locale-decimal", None, &FluentArgs::new()) {
            words.decimal = sign;
        }
        let lowers = words.say("locale-lowers", None, &FluentArgs::new());
        words.lowers = lowers.is_none_or(|is| is == "yes");
        if words.decimal == "," {
            words.bundle.set_formatter(Some(|value, _| match value {
                FluentValue::Number(number) => Some(number.as_string().replace('.', ",")),
                _ => None,
            }));
        }
        words
    }

    /// The message, where it is here and nothing is wrong with it.
    pub(super) fn say(
        &self,
        id: &str,
        attribute: Option<&str>,
        args: &FluentArgs<'_>,
    ) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        let (mut text, mut errors) = (String::new(), Vec::new());
        let written = self
            .bundle
            .write_pattern(&mut text, pattern, Some(args), &mut errors);
        (written.is_ok() && errors.is_empty()).then_some(text)
    }

    /// Digits with a point, with the sign of this language.
    pub(super) fn figure(&self, digits: &str) -> String {
        digits.replace('.', &self.decimal)
    }
}

/// A figure of digits with a point, with the decimal sign of the language: "0.4", "0,4".
pub fn figure(digits: &str) -> String {
    Language::in_force().0.figure(digits)
}

/// Whether names begin with a small letter within a sentence of the language: "back pain".
pub fn lowers() -> bool {
    Language::in_force().0.lowers
}

#[cfg(test)]
mod tests {
    use std::panic::AssertUnwindSafe;

    use super::*;
    use crate::lang::say;

    #[test]
    fn a_tag_is_known_as_desktops_write_it() {
        for tag in ["en", "en_US.UTF-8", "en-GB", "EN@quot"] {
            assert_eq!(Language::known(tag), Some(Language::english()), "{tag}");
        }
        for tag in ["C", "POSIX", "", "tlh", "x@y", "_", "\u{e9}", "t", "tl"] {
            let known = Language::known(tag).map(Language::tag);
            assert!(known.is_none_or(|known| known == "fil"), "{tag}");
        }
        assert!(Language::offered().any(|offered| offered == ("en", "English")));
    }

    #[test]
    fn what_a_language_lacks_or_has_wrong_is_english() {
        let half = "answer-too-early = Zu fr\u{fc}h.\nchip-rests = { $nothing }\nchip-seems = { chip-seems }\n= junk";
        let half = Language::read("de", half.into());
        half.during(|| {
            assert_eq!(say::AnswerTooEarly.text(), "Zu fr\u{fc}h.");
            assert_eq!(
                say::ChipRests.text(),
                "rests",
                "an argument that is not given"
            );
            assert_eq!(say::ChipSeems.text(), "seems to help", "a circle");
            assert_eq!(say::ChipMay.text(), "may help", "not there");
        });
        assert_eq!(say::AnswerTooEarly.text(), "Too early to say.", "as before");
    }

    #[test]
    fn decimals_have_the_sign_of_the_language_and_plurals_know_them() {
        let german =
            "locale-decimal = ,\npercent = { $figure ->\n [one] eins\n *[other] { $figure } %\n}";
        Language::read("de", german.into()).during(|| {
            let percent = |figure| say::Percent { figure }.text();
            assert_eq!(percent("1"), "eins");
            assert_eq!(percent("1.0"), "1,0 %", "not one, with its decimal");
            assert_eq!(percent("0.50"), "0,50 %");
            assert_eq!(percent("\u{2212}2.5"), "\u{2212}2,5 %");
            assert_eq!(figure("0.4"), "0,4");
        });
        let large = "9".repeat(400);
        assert_eq!(say::Percent { figure: &large }.text(), format!("{large} %"));
    }

    #[test]
    fn a_thread_speaks_its_own_language_until_its_work_ends_however_it_ends() {
        let other = Language::read("xx", String::new());
        let fails = AssertUnwindSafe(|| other.during(|| panic!("on purpose")));
        let fails = std::panic::catch_unwind(fails);
        assert!(fails.is_err());
        assert_eq!(Language::in_force(), Language::english());
        other.during(|| assert_eq!(Language::in_force(), other));
    }
}
