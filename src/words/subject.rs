//! What was studied, in the forms that sentences need: massage, a massage, massages.

use crate::analysis::answer::Effect;
use crate::model::session::Kind;

/// Whose words they are: the window speaks to the person; on a printed page the person speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Voice {
    /// "your back pain"
    You,
    /// "my back pain"
    Me,
}

impl Voice {
    /// "your", "my".
    pub fn your(self) -> &'static str {
        match self {
            Self::You => "your",
            Self::Me => "my",
        }
    }

    /// "you", "I": the one who does something.
    pub fn you(self) -> &'static str {
        match self {
            Self::You => "you",
            Self::Me => "I",
        }
    }
}

/// The names of what was studied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    /// As such: "massage", "the chiropractor", "sessions with Ana".
    pub plain: String,
    /// One of them without its article: "massage", "visit to the chiropractor".
    pub bare: String,
    /// One of them: "a massage".
    pub one: String,
    /// Several: "massages".
    pub many: String,
    /// What something comes after: "massage", "a visit to the chiropractor".
    pub after: String,
    /// Whether `plain` is plural.
    pub plural: bool,
    /// How one comes to it on a bad day: "book", "turn to it".
    pub book: &'static str,
    /// Who speaks.
    pub voice: Voice,
}

impl Subject {
    /// What `effect` is about, in this voice.
    pub fn of(effect: &Effect, voice: Voice) -> Self {
        let with = effect.with.as_deref().map(str::trim);
        let with = with.filter(|name| !name.is_empty());
        let subject = match (&effect.kind, with) {
            (None, Some(name)) => Self::sessions("session", "sessions").with(name),
            (Some(kind), Some(name)) => Self::kind(kind, voice).with(name),
            (Some(kind), None) => Self::kind(kind, voice),
            (None, None) => Self::kind(&Kind::MASSAGE, voice),
        };
        Self { voice, ..subject }
    }

    /// Sessions of this kind, whoever they were with.
    pub fn kind(kind: &Kind, voice: Voice) -> Self {
        let name = kind.as_str();
        let subject = match name {
            "massage" => Self::named(name, name.into(), "massages".into()),
            "chiropractor" => {
                let (bare, many) = ("visit to the chiropractor", "visits to the chiropractor");
                let visit = Self::named("the chiropractor", bare.into(), many.into());
                Self {
                    after: visit.one.clone(),
                    ..visit
                }
            }
            "other" | "" => Self {
                one: format!("one of {} other sessions", voice.your()),
                plain: format!("{} other sessions", voice.your()),
                ..Self::sessions("other session", "other sessions")
            },
            _ => Self::named(name, format!("{name} session"), format!("{name} sessions")),
        };
        Self {
            voice,
            ..subject.booked(kind.is_treatment())
        }
    }

    /// A kind with a name that stands for itself.
    fn named(plain: &str, bare: String, many: String) -> Self {
        Self {
            plain: plain.into(),
            one: format!("{} {bare}", article(&bare)),
            after: plain.into(),
            bare,
            many,
            plural: false,
            book: "book",
            voice: Voice::You,
        }
    }

    /// Sessions that have no other name.
    fn sessions(bare: &str, many: &str) -> Self {
        Self {
            plural: true,
            ..Self::named(many, bare.into(), many.into())
        }
    }

    fn booked(self, is: bool) -> Self {
        let book = if is { "book" } else { "turn to it" };
        Self { book, ..self }
    }

    fn with(self, name: &str) -> Self {
        let with = |text: String| format!("{text} with {name}");
        Self {
            plain: with(self.plain),
            bare: with(self.bare),
            one: with(self.one),
            many: with(self.many),
            after: with(self.after),
            ..self
        }
    }

    /// At the beginning of a sentence: "Massage".
    pub fn title(&self) -> String {
        capital(&self.plain)
    }

    /// "Massage seems to help", "Sessions with Ana seem to help": the verb to the subject.
    pub fn verb(&self, verb: &str) -> String {
        let ending = if self.plural { "" } else { "s" };
        format!("{verb}{ending}")
    }

    /// "1 massage", "no massages", "4 massages".
    pub fn count(&self, n: usize) -> String {
        match n {
            0 => format!("no {}", self.many),
            1 => format!("1 {}", self.bare),
            _ => format!("{n} {}", self.many),
        }
    }
}

fn article(noun: &str) -> &'static str {
    let first = noun.chars().next().unwrap_or('a');
    if "aeiouAEIOU".contains(first) {
        "an"
    } else {
        "a"
    }
}

/// `text` with a capital at its beginning.
pub fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(chars).collect()
    })
}
