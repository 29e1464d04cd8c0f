//! What a message speaks of, as Fluent takes it.

use std::str::FromStr as _;

use chrono::NaiveDate;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentValue};

use super::choice::Choice;

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

/// One argument; figures and days wait for the language that says them.
enum Arg<'a> {
    Value(FluentValue<'a>),
    Digits(&'a str),
    Day(NaiveDate),
}

/// The arguments of a message.
#[derive(Default)]
pub struct Args<'a>(Vec<(&'static str, Arg<'a>)>);

impl<'a> Args<'a> {
    /// As Fluent takes them, figures and days written by these.
    pub(super) fn fluent(
        &'a self,
        figure: impl Fn(&str) -> String,
        date: impl Fn(NaiveDate) -> String,
    ) -> FluentArgs<'a> {
        let value = |arg: &'a Arg<'a>| match arg {
            Arg::Value(value) => value.clone(),
            Arg::Digits(digits) => figure(digits).into(),
            Arg::Day(day) => date(*day).into(),
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

    /// A day.
    pub(super) fn date(mut self, name: &'static str, day: NaiveDate) -> Self {
        self.0.push((name, Arg::Day(day)));
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
