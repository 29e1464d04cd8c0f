//! What was studied, in the forms that sentences need: massage, a massage, massages.

use crate::analysis::answer::Effect;
use crate::lang::choice::Starts;
pub use crate::lang::choice::Voice;
use crate::lang::{Forms, SUBJECT, SubjectForms, say};
use crate::model::session::Kind;

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
    /// At the beginning of a sentence: "Massage".
    title: String,
    /// Whether `plain` is plural.
    pub plural: bool,
    /// Whether one books it; else one turns to it on a bad day.
    is_booked: bool,
    /// Who speaks.
    pub voice: Voice,
}

impl Subject {
    /// What `effect` is about, in this voice.
    pub fn of(effect: &Effect, voice: Voice) -> Self {
        let with = effect.with.as_deref().map(str::trim);
        let with = with.filter(|name| !name.is_empty());
        match (&effect.kind, with) {
            (None, Some(name)) => Self::new(&say::SubjectSessions, true, voice).with(name),
            (Some(kind), Some(name)) => Self::kind(kind, voice).with(name),
            (Some(kind), None) => Self::kind(kind, voice),
            (None, None) => Self::kind(&Kind::MASSAGE, voice),
        }
    }

    /// Sessions of this kind, whoever they were with.
    pub fn kind(kind: &Kind, voice: Voice) -> Self {
        let name = kind.as_str();
        let own = say::SubjectOwn {
            name,
            starts: starts(name),
        };
        let (forms, plural): (&dyn Forms, _) = match name {
            "massage" => (&say::SubjectMassage, false),
            "chiropractor" => (&say::SubjectChiropractor, false),
            "other" | "" => (&say::SubjectOther { voice }, true),
            _ => (&own, false),
        };
        Self {
            is_booked: kind.is_treatment(),
            ..Self::new(forms, plural, voice)
        }
    }

    /// All forms of a message.
    fn new(forms: &dyn Forms, plural: bool, voice: Voice) -> Self {
        let plain = forms.plain();
        Self {
            bare: forms.form("bare"),
            one: forms.form("one"),
            many: forms.form("many"),
            after: forms.form("after"),
            title: capital(&plain),
            plain,
            plural,
            is_booked: true,
            voice,
        }
    }

    fn with(self, name: &str) -> Self {
        let with = say::SubjectWith {
            subject: &self,
            with: name,
        };
        let subject = Self::new(&with, self.plural, self.voice);
        Self {
            is_booked: self.is_booked,
            ..subject
        }
    }

    /// At the beginning of a sentence: "Massage".
    pub fn title(&self) -> String {
        self.title.clone()
    }

    /// "1 massage", "no massages", "4 massages".
    pub fn count(&self, n: usize) -> String {
        say::SessionsCounted { n, subject: self }.text()
    }
}

impl SubjectForms for Subject {
    fn forms(&self) -> [&str; SUBJECT.len()] {
        let number = if self.plural { "many" } else { "one" };
        let booked = if self.is_booked { "yes" } else { "no" };
        [
            &self.plain,
            &self.title,
            &self.bare,
            &self.one,
            &self.many,
            &self.after,
            number,
            booked,
        ]
    }
}

fn starts(name: &str) -> Starts {
    if name.starts_with(|c| "aeiouAEIOU".contains(c)) {
        Starts::Vowel
    } else {
        Starts::Consonant
    }
}

/// `text` with a capital at its beginning.
pub fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(chars).collect()
    })
}
