//! The regions of a back, seen from behind: the left of the picture is the person's left.

use std::fmt;
use std::sync::Arc;

use super::rows::Rows;
use super::word::Word;

/// The regions by name, from the neck down.
const KNOWN: [&str; 14] = [
    "neck",
    "shoulder-left",
    "shoulder-right",
    "upper-left",
    "upper-spine",
    "upper-right",
    "middle-left",
    "middle-spine",
    "middle-right",
    "lower-left",
    "lower-spine",
    "lower-right",
    "hip-left",
    "hip-right",
];

/// A region of the back, such as `lower-left`.
///
/// A file may hold a region that this version does not know; it is kept, but can't be chosen anew.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Area(Word);

/// Intensity 0 to 10 by region.
pub type Areas = Rows<Area, f64>;

impl Area {
    /// The region called `text`, known or not.
    pub fn new(text: &str) -> Self {
        Self::kept(text, |name| name.into())
    }

    /// The region called `text`, whose name is kept by `keep` where it is not known.
    pub(crate) fn kept(text: &str, keep: impl FnOnce(&str) -> Arc<str>) -> Self {
        let known = KNOWN.into_iter().find(|name| *name == text);
        Self(known.map_or_else(|| Word::Own(keep(text)), Word::Known))
    }

    /// The regions a person can choose, from the neck down.
    pub fn all() -> impl Iterator<Item = Self> {
        KNOWN.iter().map(|name| Self(Word::Known(name)))
    }

    /// Whether this version can show the region.
    pub fn is_known(&self) -> bool {
        KNOWN.contains(&self.as_str())
    }

    /// The region as written in the file.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// The region in words: "lower left".
    pub fn words(&self) -> String {
        self.as_str().replace('-', " ")
    }

    /// Place in the file's fixed order; unknown regions come last.
    pub fn rank(&self) -> usize {
        KNOWN
            .iter()
            .position(|name| *name == self.as_str())
            .unwrap_or(KNOWN.len())
    }
}

impl fmt::Display for Area {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
