//! Format version 1 as bytes: a line a day, keys in a fixed order, the same bytes for the same
//! journal.

use chrono::{NaiveDate, NaiveTime};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::{Map, Value};

use crate::model::area::{Area, Areas};
use crate::model::checkin::Scores;
use crate::model::day::Day;
use crate::model::extra::{Extra, Spaced};
use crate::model::journal::Journal;
use crate::model::keyword::Keyword as _;
use crate::model::list::List;
use crate::model::metric::{Better, MetricId, Metrics, Offered};
use crate::model::named::Named;
use crate::model::session::{Kind, Pressure, Reason, ScoresTaken, Session, SessionId};
use crate::model::time::clock;
use crate::model::trial::TrialState;
use crate::store::seal;
use crate::store::versions::{FORMAT, VERSION};

/// The journal as the bytes of its file, sealed.
pub fn to_bytes(journal: &Journal) -> Vec<u8> {
    to_bytes_as(journal, VERSION)
}

/// The journal as a file that says it is of this version.
pub fn to_bytes_as(journal: &Journal, version: u32) -> Vec<u8> {
    let order = journal.metrics();
    let mut file = format!("{{\n\"format\": \"{FORMAT}\",\n\"version\": {version},\n").into_bytes();
    let metrics = journal.metrics().in_file();
    block(&mut file, "metrics", *b"[]", metrics, |file, metric| {
        line(file, &Shape(order, metric));
    });
    block(
        &mut file,
        "days",
        *b"{}",
        journal.days(),
        |file, (date, day)| {
            file.extend_from_slice(format!("\"{date}\": ").as_bytes());
            line(file, &Shape(order, day.as_ref()));
        },
    );
    let sessions = journal.sessions();
    block(&mut file, "sessions", *b"[]", sessions, |file, session| {
        line(file, &Shape(order, session));
    });
    let planned = journal.planned();
    if !planned.is_empty() {
        block(&mut file, "planned", *b"[]", planned, |file, session| {
            line(file, &Shape(order, session));
        });
    }
    if let Some(asked) = journal.main_question() {
        file.extend_from_slice(b"\"main_question\": ");
        line(&mut file, &Shape(order, asked));
        file.extend_from_slice(b",\n");
    }
    if !journal.trials().is_empty() {
        block(
            &mut file,
            "trials",
            *b"[]",
            journal.trials(),
            |file, plan| {
                line(file, &Shape(order, plan));
            },
        );
    }
    let former = journal.former_names();
    if former.len() > 0 {
        block(&mut file, "former_names", *b"[]", former, |file, name| {
            line(file, &Shape(order, name));
        });
    }
    for (name, value) in journal.extra().written() {
        line(&mut file, &name);
        file.extend_from_slice(b": ");
        line(&mut file, value);
        file.extend_from_slice(b",\n");
    }
    let seal = seal::line(&file);
    file.extend_from_slice(seal.as_bytes());
    file.extend_from_slice(b"\n}\n");
    file
}

/// One day in the file's own shape.
pub fn day_to_json(metrics: &Metrics, day: &Day) -> Value {
    value(&Shape(metrics, day))
}

/// One session in the file's own shape.
pub fn session_to_json(metrics: &Metrics, session: &Session) -> Value {
    value(&Shape(metrics, session))
}

fn value(of: &impl Serialize) -> Value {
    // Keys are texts and numbers finite: nothing here can fail.
    serde_json::to_value(of).unwrap_or_else(|_| Value::Object(Map::new()))
}

/// Writes a member that holds a list or a table, an item a line.
fn block<T>(
    file: &mut Vec<u8>,
    name: &str,
    [open, close]: [u8; 2],
    items: impl IntoIterator<Item = T>,
    mut write: impl FnMut(&mut Vec<u8>, T),
) {
    file.extend_from_slice(format!("\"{name}\": ").as_bytes());
    file.push(open);
    let mut between: &[u8] = b"\n";
    for item in items {
        file.extend_from_slice(between);
        write(file, item);
        between = b",\n";
    }
    if between.len() > 1 {
        file.push(b'\n');
    }
    file.push(close);
    file.extend_from_slice(b",\n");
}

/// Writes one value without a line break.
fn line(file: &mut Vec<u8>, value: &(impl Serialize + ?Sized)) {
    let done = value.serialize(&mut serde_json::Serializer::with_formatter(file, Spaced));
    debug_assert!(done.is_ok(), "text keys into memory can't fail");
}

/// What can be written as a value of the file.
pub(super) trait Writable {
    /// Whether its member is left out.
    fn is_absent(&self) -> bool {
        false
    }

    /// Writes it; scores stand in the order of the metrics.
    fn write<S: Serializer>(&self, order: &Metrics, to: S) -> Result<S::Ok, S::Error>;
}

/// A part of the journal on its way into the file.
struct Shape<'a, T: ?Sized>(&'a Metrics, &'a T);

impl<T: Writable + ?Sized> Serialize for Shape<'_, T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.1.write(self.0, to)
    }
}

/// An object that leaves out what is absent.
pub(super) struct Fields<'a, M>(&'a Metrics, M);

impl<'a, M: SerializeMap> Fields<'a, M> {
    pub(super) fn new<S: Serializer<SerializeMap = M>>(
        order: &'a Metrics,
        to: S,
    ) -> Result<Self, S::Error> {
        Ok(Self(order, to.serialize_map(None)?))
    }

    pub(super) fn put(&mut self, name: &str, value: &impl Writable) -> Result<(), M::Error> {
        if value.is_absent() {
            return Ok(());
        }
        self.1.serialize_entry(name, &Shape(self.0, value))
    }

    pub(super) fn end(mut self, extra: &Extra) -> Result<M::Ok, M::Error> {
        for (name, value) in extra.written() {
            self.1.serialize_entry(&name, value)?;
        }
        self.1.end()
    }
}

impl<T: Writable> Writable for Option<T> {
    fn is_absent(&self) -> bool {
        self.is_none()
    }

    fn write<S: Serializer>(&self, order: &Metrics, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Some(value) => value.write(order, to),
            None => to.serialize_none(),
        }
    }
}

impl<T: Writable> Writable for List<T> {
    fn is_absent(&self) -> bool {
        self.is_empty()
    }

    fn write<S: Serializer>(&self, order: &Metrics, to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(self.iter().map(|item| Shape(order, item)))
    }
}

/// In the order of the metrics, unknown ones behind them by id.
impl Writable for Scores {
    fn is_absent(&self) -> bool {
        self.is_empty()
    }

    fn write<S: Serializer>(&self, order: &Metrics, to: S) -> Result<S::Ok, S::Error> {
        let mut scores: Vec<_> = self.iter().collect();
        scores.sort_by_cached_key(|(id, _)| order.place(id));
        let scores = scores.into_iter();
        to.collect_map(scores.map(|(id, score)| (id.as_str(), Shape(order, score))))
    }
}

/// In the order of the body.
impl Writable for Areas {
    fn write<S: Serializer>(&self, order: &Metrics, to: S) -> Result<S::Ok, S::Error> {
        let mut areas: Vec<_> = self.iter().collect();
        areas.sort_by_key(|(area, _)| area.rank());
        let areas = areas.into_iter();
        to.collect_map(areas.map(|(area, pain)| (area.as_str(), Shape(order, pain))))
    }
}

/// Whole numbers whole, others with the fewest digits that bring them back.
impl Writable for f64 {
    fn write<S: Serializer>(&self, _: &Metrics, to: S) -> Result<S::Ok, S::Error> {
        const EXACT: f64 = 9_007_199_254_740_992.0;
        if self.fract() == 0.0 && self.abs() < EXACT {
            to.serialize_i64(*self as i64)
        } else {
            to.serialize_f64(*self)
        }
    }
}

impl<T: Writable> Writable for &T {
    fn is_absent(&self) -> bool {
        (**self).is_absent()
    }

    fn write<S: Serializer>(&self, order: &Metrics, to: S) -> Result<S::Ok, S::Error> {
        (**self).write(order, to)
    }
}

macro_rules! writable {
    ($($type:ty, $value:ident => $write:expr;)+) => {$(
        impl Writable for $type {
            fn write<S: Serializer>(&self, _: &Metrics, to: S) -> Result<S::Ok, S::Error> {
                let $value = self;
                $write.serialize(to)
            }
        }
    )+};
}

writable! {
    bool, flag => flag;
    u32, count => count;
    String, text => text;
    NaiveDate, date => date.to_string();
    NaiveTime, time => clock(*time);
    MetricId, id => id.as_str();
    SessionId, id => id.as_str();
    Kind, kind => kind.as_str();
    Area, area => area.as_str();
    Better, better => better.word();
    Offered, offered => offered.word();
    Pressure, pressure => pressure.word();
    Reason, reason => reason.word();
    ScoresTaken, taken => taken.word();
    TrialState, state => state.word();
    Named, what => what.word();
}
