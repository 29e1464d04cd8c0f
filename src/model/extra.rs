//! Members of the file that this version does not know: kept, and written back as they were.
//!
//! They are kept as the text that they stand in the file with: a tree of values takes forty times
//! the room. Invariant: the text is an object with one member or more, none twice, spaced as the file
//! is; no members are no text.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher as _};
use std::{fmt, io};

use chrono::{NaiveDate, NaiveTime};
use serde::de::{MapAccess, Visitor};
use serde::{Deserializer as _, Serialize};
use serde_json::ser::Formatter;
use serde_json::value::RawValue;
use serde_json::{Map, Value};

/// Unknown members, in their order.
#[derive(Clone, Default)]
pub struct Extra(Option<Box<str>>);

impl Extra {
    /// None.
    pub const fn new() -> Self {
        Self(None)
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// The object that they are, as it stands in the file; `None` where there is none.
    pub fn text(&self) -> Option<&str> {
        self.0.as_deref()
    }

    /// All of them as values.
    pub fn members(&self) -> Map<String, Value> {
        let read = self.text().map(serde_json::from_str);
        read.and_then(Result::ok).unwrap_or_default()
    }

    /// All of them as they stand in the file.
    pub fn written(&self) -> Vec<(String, &RawValue)> {
        let text = self.text().unwrap_or("{}");
        let read = serde_json::Deserializer::from_str(text).deserialize_map(Written);
        read.unwrap_or_default()
    }

    /// The value of one.
    pub fn get(&self, name: &str) -> Option<Value> {
        self.members().shift_remove(name)
    }

    /// Puts one in, behind the others where it is new.
    pub fn insert(&mut self, name: String, value: Value) {
        self.change(|members| drop(members.insert(name, value)));
    }

    /// Takes one out; the others keep their order.
    pub fn remove(&mut self, name: &str) {
        self.change(|members| drop(members.shift_remove(name)));
    }

    fn change(&mut self, change: impl FnOnce(&mut Map<String, Value>)) {
        let mut members = self.members();
        change(&mut members);
        *self = members.into_iter().collect();
    }
}

struct Written;

impl<'de> Visitor<'de> for Written {
    type Value = Vec<(String, &'de RawValue)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        std::iter::from_fn(|| map.next_entry().transpose()).collect()
    }
}

/// The order of members means nothing.
impl PartialEq for Extra {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
            || self.0.is_some() && other.0.is_some() && self.members() == other.members()
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text().unwrap_or("{}"))
    }
}

impl FromIterator<(String, Value)> for Extra {
    fn from_iter<I: IntoIterator<Item = (String, Value)>>(members: I) -> Self {
        let members: Map<String, Value> = members.into_iter().collect();
        if members.is_empty() {
            return Self(None);
        }
        let mut text = Text::default();
        text.scalar(&members);
        Self(Some(text.finish()))
    }
}

/// JSON on its way into a text, spaced as the file is.
#[derive(Default)]
pub(crate) struct Text(Vec<u8>);

impl Text {
    /// Adds the bytes of JSON's own signs.
    pub fn sign(&mut self, sign: &str) {
        self.0.extend_from_slice(sign.as_bytes());
    }

    /// Adds one value whole.
    pub fn scalar(&mut self, value: &(impl Serialize + ?Sized)) {
        let written = value.serialize(&mut serde_json::Serializer::with_formatter(
            &mut self.0,
            Spaced,
        ));
        debug_assert!(written.is_ok(), "text keys into memory can't fail");
    }

    fn finish(self) -> Box<str> {
        // JSON is text: nothing is replaced.
        let text = String::from_utf8(self.0);
        let text = text.unwrap_or_else(|odd| String::from_utf8_lossy(odd.as_bytes()).into_owned());
        text.into_boxed_str()
    }
}

/// Unknown members that are being read, one after the other.
#[derive(Default)]
pub(crate) struct Members {
    text: Text,
    names: Names,
}

impl Members {
    /// Begins a member whose value is to be added to the text; `None` where it is there already.
    pub fn begin(&mut self, name: &str) -> Option<&mut Text> {
        if !self.names.is_new(name) {
            return None;
        }
        self.text
            .sign(if self.text.0.is_empty() { "{" } else { ", " });
        self.text.scalar(name);
        self.text.sign(": ");
        Some(&mut self.text)
    }

    /// What was read.
    pub fn finish(mut self) -> Extra {
        if self.text.0.is_empty() {
            return Extra(None);
        }
        self.text.sign("}");
        Extra(Some(self.text.finish()))
    }
}

/// The names of an object's members, each by 64 bits: an object of millions takes little room.
#[derive(Default)]
pub(crate) struct Names(HashSet<u64>);

impl Names {
    /// Whether the name has not been here before.
    pub fn is_new(&mut self, name: &(impl Hash + ?Sized)) -> bool {
        let mut hasher = DefaultHasher::new();
        name.hash(&mut hasher);
        self.0.insert(hasher.finish())
    }
}

/// `": "` after a key and `", "` between values.
pub(crate) struct Spaced;

impl Formatter for Spaced {
    fn begin_array_value<W: ?Sized + io::Write>(
        &mut self,
        to: &mut W,
        first: bool,
    ) -> io::Result<()> {
        if first { Ok(()) } else { to.write_all(b", ") }
    }

    fn begin_object_key<W: ?Sized + io::Write>(
        &mut self,
        to: &mut W,
        first: bool,
    ) -> io::Result<()> {
        if first { Ok(()) } else { to.write_all(b", ") }
    }

    fn begin_object_value<W: ?Sized + io::Write>(&mut self, to: &mut W) -> io::Result<()> {
        to.write_all(b": ")
    }
}

/// Where unknown members stand that no other edit carries with it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Holder {
    /// In the file itself.
    Journal,
    /// In a day.
    Day(NaiveDate),
    /// In the check-in of exactly this time.
    Checkin(NaiveDate, Option<NaiveTime>),
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn members_come_back_in_their_order_whatever_is_taken_out() {
        let mut extra = Extra::new();
        assert!(extra.is_empty() && extra.text().is_none());
        for (name, value) in [
            ("b", json!([1, {"c": null}])),
            ("a", json!("x")),
            ("z", json!(2)),
        ] {
            extra.insert(name.into(), value);
        }
        assert_eq!(
            extra.text(),
            Some(r#"{"b": [1, {"c": null}], "a": "x", "z": 2}"#)
        );
        extra.remove("a");
        assert_eq!(extra.text(), Some(r#"{"b": [1, {"c": null}], "z": 2}"#));
        let other: Extra = [
            ("z".into(), json!(2)),
            ("b".into(), json!([1, {"c": null}])),
        ]
        .into_iter()
        .collect();
        assert_eq!(extra, other, "the order means nothing");
        extra.remove("b");
        extra.remove("z");
        assert!(extra.is_empty());
    }

    #[test]
    fn a_name_is_begun_once() {
        let mut members = Members::default();
        assert!(members.begin("a\"").map(|text| text.sign("1")).is_some());
        assert!(members.begin("a\"").is_none());
        assert_eq!(members.finish().text(), Some(r#"{"a\"": 1}"#));
    }
}
