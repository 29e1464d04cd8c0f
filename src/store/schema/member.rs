//! Reading one member after the other, straight into the model, with the place of what is wrong.
//!
//! Invariants: nothing is read twice (a duplicate key is an error, in unknown members too) and
//! nothing is dropped (an unknown member goes into its object's extra members).

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::Deserializer;
use serde::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use crate::model::extra::Extra;

/// The way to what could not be read, noted from the inside out while the error travels up.
#[derive(Default)]
pub(super) struct Trail(RefCell<Vec<String>>);

impl Trail {
    fn step<T, E>(&self, result: Result<T, E>, name: impl FnOnce() -> String) -> Result<T, E> {
        result.inspect_err(|_| self.0.borrow_mut().push(name()))
    }

    /// The place from the outside in: `days › 2026-11-21 › scores › pain`.
    pub(super) fn place(&self) -> String {
        let steps: Vec<_> = self.0.borrow().iter().rev().cloned().collect();
        steps.join(" › ")
    }
}

/// What can stand as a value in the file.
pub(super) trait Readable: Sized {
    /// Reads one value.
    fn read<'de, D: Deserializer<'de>>(from: D, trail: &Trail) -> Result<Self, D::Error>;
}

/// An object with known members; all others are kept.
pub(super) trait Object: Default {
    /// What it is, after "expected".
    const WHAT: &'static str;
    /// Names of the known members, at most 32.
    const MEMBERS: &'static [&'static str];

    /// Reads the value of the known member `name`.
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &'static str,
        from: Member<'_, A>,
    ) -> Result<(), A::Error>;

    /// Where unknown members go.
    fn extra(&mut self) -> &mut Extra;
}

/// A key that names a row of a table, such as a date.
pub(super) trait Key: Ord + Sized {
    /// The key written as `text`, or what is wrong with it.
    fn parse(text: &str) -> Result<Self, String>;
}

/// A member whose value is still to be read.
pub(super) struct Member<'a, A> {
    map: &'a mut A,
    trail: &'a Trail,
}

impl<'de, A: MapAccess<'de>> Member<'_, A> {
    /// Reads the value.
    pub(super) fn value<T: Readable>(self) -> Result<T, A::Error> {
        self.map.next_value_seed(Seed(self.trail, PhantomData))
    }
}

/// Carries the trail to where a value is read.
struct Seed<'a, T>(&'a Trail, PhantomData<T>);

impl<'a, T> Seed<'a, T> {
    fn new(trail: &'a Trail) -> Self {
        Self(trail, PhantomData)
    }
}

impl<'de, T: Readable> DeserializeSeed<'de> for Seed<'_, T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<T, D::Error> {
        T::read(from, self.0)
    }
}

fn twice<E: Error>() -> E {
    E::custom("it stands twice; keep one of the two")
}

impl<T: Object> Readable for T {
    fn read<'de, D: Deserializer<'de>>(from: D, trail: &Trail) -> Result<Self, D::Error> {
        from.deserialize_map(Seed::new(trail))
    }
}

impl<'de, T: Object> Visitor<'de> for Seed<'_, T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(T::WHAT)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let (mut object, mut seen) = (T::default(), 0_u32);
        while let Some(key) = map.next_key_seed(Name)? {
            let at = T::MEMBERS.iter().position(|name| *name == key);
            let bit = at.map_or(0, |at| 1 << at);
            let member = Member {
                map: &mut map,
                trail: self.0,
            };
            let done = match at {
                _ if seen & bit != 0 || object.extra().contains_key(&*key) => Err(twice()),
                Some(at) => object.member(T::MEMBERS[at], member),
                None => member.value().map(|value| {
                    object.extra().insert(key.to_string(), value);
                }),
            };
            self.0.step(done, || key.into_owned())?;
            seen |= bit;
        }
        Ok(object)
    }
}

impl<K: Key, T: Readable> Readable for BTreeMap<K, T> {
    fn read<'de, D: Deserializer<'de>>(from: D, trail: &Trail) -> Result<Self, D::Error> {
        from.deserialize_map(Rows(trail, PhantomData))
    }
}

/// Reads an object whose members are the rows of a table.
struct Rows<'a, K, T>(&'a Trail, PhantomData<(K, T)>);

impl<'de, K: Key, T: Readable> Visitor<'de> for Rows<'_, K, T> {
    type Value = BTreeMap<K, T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object {…}")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut rows = BTreeMap::new();
        while let Some(name) = map.next_key_seed(Name)? {
            let done = K::parse(&name).map_err(A::Error::custom).and_then(|key| {
                let value = map.next_value_seed(Seed::new(self.0))?;
                rows.insert(key, value).map_or(Ok(()), |_| Err(twice()))
            });
            self.0.step(done, || name.into_owned())?;
        }
        Ok(rows)
    }
}

impl<T: Readable> Readable for Vec<T> {
    fn read<'de, D: Deserializer<'de>>(from: D, trail: &Trail) -> Result<Self, D::Error> {
        from.deserialize_seq(Items(trail, PhantomData))
    }
}

/// Reads a list.
struct Items<'a, T>(&'a Trail, PhantomData<T>);

impl<'de, T: Readable> Visitor<'de> for Items<'_, T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list […]")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Vec<T>, A::Error> {
        let mut items = Vec::new();
        loop {
            let item = list.next_element_seed(Seed::new(self.0));
            let number = items.len() + 1;
            match self.0.step(item, || format!("number {number}"))? {
                Some(item) => items.push(item),
                None => return Ok(items),
            }
        }
    }
}

/// Reads a key without copying it where it has no escapes.
struct Name;

impl<'de> DeserializeSeed<'de> for Name {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Self::Value, D::Error> {
        from.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Name {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member's name")
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(text))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(text.to_owned()))
    }
}

/// Any value at all, kept as it is. Its depth is bounded by the parser's own limit.
impl Readable for Value {
    fn read<'de, D: Deserializer<'de>>(from: D, trail: &Trail) -> Result<Self, D::Error> {
        from.deserialize_any(Anything(trail))
    }
}

struct Anything<'a>(&'a Trail);

impl<'de> Visitor<'de> for Anything<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        let number = Number::from_f64(value).ok_or_else(|| E::custom("the number is too large"))?;
        Ok(Value::Number(number))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Value, E> {
        Ok(text.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Value, A::Error> {
        Ok(Value::Array(Items(self.0, PhantomData).visit_seq(list)?))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Value, A::Error> {
        let Unknown(members) = Seed::<Unknown>::new(self.0).visit_map(map)?;
        Ok(Value::Object(members))
    }
}

/// An object of which no member is known.
#[derive(Default)]
pub(super) struct Unknown(pub(super) Map<String, Value>);

impl Object for Unknown {
    const WHAT: &'static str = "an object {…}";
    const MEMBERS: &'static [&'static str] = &[];

    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        _: &'static str,
        _: Member<'_, A>,
    ) -> Result<(), A::Error> {
        Ok(())
    }

    fn extra(&mut self) -> &mut Extra {
        &mut self.0
    }
}
