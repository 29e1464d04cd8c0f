//! A message with what it speaks of, as Fluent takes it.

use std::str::FromStr as _;

use chrono::{NaiveDate, NaiveTime};
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentValue};

use super::choice::Choice;
use super::date::{DateForm, DurationForm, Near, TimeForm, write_date, write_duration, write_time};
use super::language::{Language, Words};

/// Numbers from here on have more digits than Fluent counts with.
const MOST: f64 = 1e15;

/// The forms of what was studied, as messages name them: `$subject`, `$subject-title`, …
pub const SUBJECT: [&str; 8] = [
    "subject",
    "subject-title",
    "subject-bare",
    "subject-one",
    "subject-many",
    "subject-after",
    "subject-number",
    "subject-booked",
];

/// The forms of what was measured.
pub const MEASURE: [&str; 6] = [
    "measure",
    "measure-title",
    "measure-number",
    "measure-unit",
    "measure-own",
    "measure-better",
];

/// A message with several forms, its attributes.
pub trait Forms {
    /// The message itself.
    fn plain(&self) -> String;

    /// The form of this name.
    fn form(&self, name: &str) -> String;
}

/// What was studied.
pub trait SubjectForms {
    /// Its words in the order of [`SUBJECT`]. The number is `one` or `many`; whether it is booked, `yes` or `no`.
    fn forms(&self) -> [&str; SUBJECT.len()];
}

/// What was measured.
pub trait MeasureForms {
    /// Its words in the order of [`MEASURE`]. The number is `one` or `many`, the unit `points`, `doses`, `hours`,
    /// `percent` or the person's `own`, which stands beside it; better is `lower` or `higher`.
    fn forms(&self) -> [&str; MEASURE.len()];
}

/// One argument; figures, days and times wait for the language that says them.
enum Arg<'a> {
    Value(FluentValue<'a>),
    Digits(&'a str),
    Day(NaiveDate, DateForm),
    Time(NaiveTime, TimeForm),
    Duration(u32, DurationForm),
}

/// The arguments of a message.
#[derive(Default)]
pub struct Args<'a>(Vec<(&'static str, Arg<'a>)>);

impl<'a> Args<'a> {
    /// As Fluent takes them, figures, days and times written as in these words.
    pub(super) fn fluent(&'a self, words: &Words) -> FluentArgs<'a> {
        let value = |arg: &'a Arg<'a>| match arg {
            Arg::Value(value) => value.clone(),
            Arg::Digits(digits) => words.figure(digits).into(),
            Arg::Day(day, form) => write_date(words, *day, *form).into(),
            Arg::Time(at, form) => write_time(words, *at, *form).into(),
            Arg::Duration(minutes, form) => write_duration(words, *minutes, *form).into(),
        };
        self.0
            .iter()
            .map(|(name, arg)| (*name, value(arg)))
            .collect()
    }

    fn with(mut self, name: &'static str, value: impl Into<FluentValue<'a>>) -> Self {
        self.0.push((name, Arg::Value(value.into())));
        self
    }

    /// How many.
    pub(super) fn count(self, name: &'static str, n: usize) -> Self {
        if n as f64 >= MOST {
            return self.with(name, n.to_string());
        }
        self.with(name, n)
    }

    /// A figure as its digits, with a point: how many decimals it has decides over its plural. What is no such figure
    /// ("−1.2") has none.
    pub(super) fn number(mut self, name: &'static str, digits: &'a str) -> Self {
        let is_plain = digits.bytes().all(|b| b.is_ascii_digit() || b == b'.');
        let number = FluentNumber::from_str(digits).ok();
        if let Some(number) = number.filter(|number| is_plain && number.value < MOST) {
            return self.with(name, number);
        }
        self.0.push((name, Arg::Digits(digits)));
        self
    }

    /// Words, as they are.
    pub(super) fn text(self, name: &'static str, text: &'a str) -> Self {
        self.with(name, text)
    }

    /// A day in a form.
    pub(super) fn date(mut self, name: &'static str, day: NaiveDate, form: DateForm) -> Self {
        self.0.push((name, Arg::Day(day, form)));
        self
    }

    /// A day in a form, with its year where that is not the one of today.
    pub(super) fn near(self, name: &'static str, near: Near, form: DateForm) -> Self {
        self.date(name, near.day, near.form(form))
    }

    /// A time of day in a form.
    pub(super) fn time(mut self, name: &'static str, at: NaiveTime, form: TimeForm) -> Self {
        self.0.push((name, Arg::Time(at, form)));
        self
    }

    /// A length of time in a form.
    pub(super) fn duration(mut self, name: &'static str, minutes: u32, form: DurationForm) -> Self {
        self.0.push((name, Arg::Duration(minutes, form)));
        self
    }

    /// Yes or no.
    pub(super) fn flag(self, name: &'static str, is: bool) -> Self {
        self.with(name, if is { "yes" } else { "no" })
    }

    /// One of several.
    pub(super) fn choice(self, name: &'static str, choice: impl Choice) -> Self {
        self.with(name, choice.key())
    }

    /// What was studied, in all its forms.
    pub(super) fn subject(self, _: &'static str, subject: &'a dyn SubjectForms) -> Self {
        let forms = SUBJECT.into_iter().zip(subject.forms());
        forms.fold(self, |args, (name, form)| args.with(name, form))
    }

    /// What was measured, in all its forms.
    pub(super) fn measure(self, _: &'static str, measure: &'a dyn MeasureForms) -> Self {
        let forms = MEASURE.into_iter().zip(measure.forms());
        forms.fold(self, |args, (name, form)| args.with(name, form))
    }
}

/// A message in the language in force, else in English.
pub(super) fn text(id: &str, attribute: Option<&str>, args: &Args<'_>) -> String {
    let said = |language: Language| {
        let words = language.words();
        words.say(id, attribute, &args.fluent(words))
    };
    let english = || said(Language::english());
    said(Language::in_force())
        .or_else(english)
        .unwrap_or_default()
}
