//! Reading one member after the other, straight into the model, with the place of what is wrong.
//!
//! Invariants: nothing is read twice (a duplicate key is an error, in unknown members too) and
//! nothing is dropped (an unknown member goes into its object's extra members).

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::{BTreeMap, HashSet};
use std::fmt;
use std::hash::Hash;
use std::marker::PhantomData;
use std::sync::Arc;

use crate::model::extra::{Extra, Members, Names, Text};
use crate::model::list::List;
use crate::model::rows::Rows;
use serde::Deserializer;
use serde::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor};

/// Names that are kept once for all places: more than this are no names of scores or regions.
const MOST_WORDS: usize = 10_000;

/// What goes along with the reading: the way to what could not be read, noted from the inside out
/// while the error travels up, and the names that were met.
#[derive(Default)]
pub(super) struct Trail {
    steps: RefCell<Vec<String>>,
    words: RefCell<HashSet<Arc<str>>>,
}

impl Trail {
    fn step<T, E>(&self, result: Result<T, E>, name: impl FnOnce() -> String) -> Result<T, E> {
        result.inspect_err(|_| self.steps.borrow_mut().push(name()))
    }

    /// The place from the outside in: `days › 2026-11-21 › scores › pain`.
    pub(super) fn place(&self) -> String {
        let steps: Vec<_> = self.steps.borrow().iter().rev().cloned().collect();
        steps.join(" › ")
    }

    /// The name, in the memory of the same name where it was met before.
    pub(super) fn word(&self, text: &str) -> Arc<str> {
        let mut words = self.words.borrow_mut();
        if let Some(word) = words.get(text) {
            return Arc::clone(word);
        }
        let word: Arc<str> = text.into();
        if words.len() < MOST_WORDS {
            words.insert(Arc::clone(&word));
        }
        word
    }
}

/// What can stand as a value in the file.
pub(super) trait Readable: Sized {
    /// How many may stand in one list.
    const MOST: usize = usize::MAX;

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
    fn parse(text: &str, trail: &Trail) -> Result<Self, String>;
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
        let mut unknown = Members::default();
        while let Some(key) = map.next_key_seed(Name)? {
            let at = T::MEMBERS.iter().position(|name| *name == key);
            let bit = at.map_or(0, |at| 1 << at);
            let done = match at {
                _ if seen & bit != 0 => Err(twice()),
                Some(at) => {
                    let (map, trail) = (&mut map, self.0);
                    object.member(T::MEMBERS[at], Member { map, trail })
                }
                None => copy_member(&mut map, &key, &mut unknown, self.0),
            };
            self.0.step(done, || key.into_owned())?;
            seen |= bit;
        }
        *object.extra() = unknown.finish();
        Ok(object)
    }
}

/// Copies a member that is not known, unless it is there already.
fn copy_member<'de, A: MapAccess<'de>>(
    map: &mut A,
    name: &str,
    members: &mut Members,
    trail: &Trail,
) -> Result<(), A::Error> {
    let text = members.begin(name).ok_or_else(twice)?;
    map.next_value_seed(Copier {
        text,
        before: "",
        trail,
    })
}

/// An object of which no member is known.
impl Readable for Extra {
    fn read<'de, D: Deserializer<'de>>(from: D, trail: &Trail) -> Result<Self, D::Error> {
        from.deserialize_map(AllUnknown(trail))
    }
}

struct AllUnknown<'a>(&'a Trail);

impl<'de> Visitor<'de> for AllUnknown<'_> {
    type Value = Extra;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object {…}")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Extra, A::Error> {
        let mut members = Members::default();
        while let Some(name) = map.next_key_seed(Name)? {
            let done = copy_member(&mut map, &name, &mut members, self.0);
            self.0.step(done, || name.into_owned())?;
        }
        Ok(members.finish())
    }
}

/// A field that may be blank; a member that stands there is never `null`.
impl<T: Readable> Readable for Option<T> {
    fn read<'de, D: Deserializer<'de>>(from: D, trail: &Trail) -> Result<Self, D::Error> {
        T::read(from, trail).map(Some)
    }
}

impl<T: Readable> Readable for Arc<T> {
    fn read<'de, D: Deserializer<'de>>(from: D, trail: &Trail) -> Result<Self, D::Error> {
        T::read(from, trail).map(Self::new)
    }
}

impl<K: Key, T: Readable> Readable for BTreeMap<K, T> {
    fn read<'de, D: Deserializer<'de>>(from: D, trail: &Trail) -> Result<Self, D::Error> {
        let mut rows = Self::new();
        let put = |key, value| rows.insert(key, value).is_none();
        from.deserialize_map(Table(trail, put, PhantomData))?;
        Ok(rows)
    }
}

impl<K: Key + Hash, T: Readable> Readable for Rows<K, T> {
    fn read<'de, D: Deserializer<'de>>(from: D, trail: &Trail) -> Result<Self, D::Error> {
        let (mut rows, mut names) = (Vec::new(), Names::default());
        let put = |key, value| {
            let is_new = is_new(&rows, &mut names, &key);
            rows.push((key, value));
            is_new
        };
        from.deserialize_map(Table(trail, put, PhantomData))?;
        Ok(rows.into_iter().collect())
    }
}

/// Whether a key is in none of the rows. Few are looked through; of many the names are kept.
fn is_new<K: Eq + Hash, V>(rows: &[(K, V)], names: &mut Names, key: &K) -> bool {
    const FEW: usize = 16;
    if rows.len() < FEW {
        return rows.iter().all(|(other, _)| other != key);
    }
    if rows.len() == FEW {
        for (other, _) in rows {
            names.is_new(other);
        }
    }
    names.is_new(key)
}

/// Reads an object whose members are the rows of a table; putting one in says whether it is new.
struct Table<'a, F, K, T>(&'a Trail, F, PhantomData<(K, T)>);

impl<'de, K: Key, T: Readable, F: FnMut(K, T) -> bool> Visitor<'de> for Table<'_, F, K, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object {…}")
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<(), A::Error> {
        while let Some(name) = map.next_key_seed(Name)? {
            let done = K::parse(&name, self.0)
                .map_err(A::Error::custom)
                .and_then(|key| {
                    let value = map.next_value_seed(Seed::new(self.0))?;
                    if (self.1)(key, value) {
                        Ok(())
                    } else {
                        Err(twice())
                    }
                });
            self.0.step(done, || name.into_owned())?;
        }
        Ok(())
    }
}

impl<T: Readable> Readable for Vec<T> {
    fn read<'de, D: Deserializer<'de>>(from: D, trail: &Trail) -> Result<Self, D::Error> {
        from.deserialize_seq(Items(trail, PhantomData))
    }
}

impl<T: Readable> Readable for List<T> {
    fn read<'de, D: Deserializer<'de>>(from: D, trail: &Trail) -> Result<Self, D::Error> {
        Vec::read(from, trail).map(Self::from)
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
                Some(_) if items.len() == T::MOST => {
                    return Err(A::Error::custom(format_args!(
                        "it holds more than {}",
                        T::MOST
                    )));
                }
                Some(item) => items.push(item),
                None => return Ok(exact(items)),
            }
        }
    }
}

/// The list without room to grow. A short one is moved: what is cut off of it in place would lie between
/// the days, too small for anything else.
fn exact<T>(mut items: Vec<T>) -> Vec<T> {
    const SHORT: usize = 64;
    if items.len() > SHORT {
        items.shrink_to_fit();
        return items;
    }
    let mut moved = Vec::with_capacity(items.len());
    moved.append(&mut items);
    moved
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

/// Any value at all, of which nothing is kept but that it could be read.
pub(super) struct Anything;

impl Readable for Anything {
    fn read<'de, D: Deserializer<'de>>(from: D, trail: &Trail) -> Result<Self, D::Error> {
        let (text, before) = (&mut Text::default(), "");
        let copy = Copier {
            text,
            before,
            trail,
        };
        copy.deserialize(from).map(|()| Self)
    }
}

/// Copies any value into a text. Its depth is bounded by the parser's own limit.
struct Copier<'a> {
    text: &'a mut Text,
    /// What stands before it.
    before: &'static str,
    trail: &'a Trail,
}

impl Copier<'_> {
    fn scalar(self, value: &(impl serde::Serialize + ?Sized)) {
        self.text.scalar(value);
    }
}

impl<'de> DeserializeSeed<'de> for Copier<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        self.text.sign(self.before);
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Copier<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.scalar(&());
        Ok(())
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.scalar(&value);
        Ok(())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.scalar(&value);
        Ok(())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.scalar(&value);
        Ok(())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        if !value.is_finite() {
            return Err(E::custom("the number is too large"));
        }
        self.scalar(&value);
        Ok(())
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.scalar(text);
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let Self { text, trail, .. } = self;
        text.sign("[");
        for number in 1_usize.. {
            let before = if number == 1 { "" } else { ", " };
            let text = &mut *text;
            let item = list.next_element_seed(Copier {
                text,
                before,
                trail,
            });
            if trail.step(item, || format!("number {number}"))?.is_none() {
                break;
            }
        }
        text.sign("]");
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Self { text, trail, .. } = self;
        let mut names = Names::default();
        let mut between = "{";
        while let Some(name) = map.next_key_seed(Name)? {
            let done = if names.is_new(&name) {
                text.sign(std::mem::replace(&mut between, ", "));
                text.scalar(&*name);
                let (text, before) = (&mut *text, ": ");
                map.next_value_seed(Copier {
                    text,
                    before,
                    trail,
                })
            } else {
                Err(twice())
            };
            trail.step(done, || name.into_owned())?;
        }
        text.sign(if between == "{" { "{}" } else { "}" });
        Ok(())
    }
}
