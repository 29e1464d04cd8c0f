//! The regions of a body, seen from behind and from the front; left and right are the person's own.

use std::fmt;
use std::sync::Arc;

use super::rows::Rows;
use super::word::Word;
use crate::lang::{Forms as _, say};

/// The regions by name, with their label, in the order of the file. Those of the back came first; the
/// others stand behind them, where a version that does not know them leaves them.
const KNOWN: [(&str, &str); 56] = [
    ("neck", "neck"),
    ("shoulder-left", "left shoulder"),
    ("shoulder-right", "right shoulder"),
    ("upper-left", "upper left back"),
    ("upper-spine", "upper spine"),
    ("upper-right", "upper right back"),
    ("middle-left", "middle left back"),
    ("middle-spine", "middle spine"),
    ("middle-right", "middle right back"),
    ("lower-left", "lower left back"),
    ("lower-spine", "lower spine"),
    ("lower-right", "lower right back"),
    ("hip-left", "left hip"),
    ("hip-right", "right hip"),
    ("head", "back of head"),
    ("shoulder-spine", "between the shoulders"),
    ("back-upper-arm-left", "back of left upper arm"),
    ("back-upper-arm-right", "back of right upper arm"),
    ("back-forearm-left", "back of left forearm"),
    ("back-forearm-right", "back of right forearm"),
    ("back-hand-left", "back of left hand"),
    ("back-hand-right", "back of right hand"),
    ("back-thigh-left", "back of left thigh"),
    ("back-thigh-right", "back of right thigh"),
    ("back-knee-left", "back of left knee"),
    ("back-knee-right", "back of right knee"),
    ("calf-left", "left calf"),
    ("calf-right", "right calf"),
    ("heel-left", "left heel"),
    ("heel-right", "right heel"),
    ("face", "face"),
    ("throat", "throat"),
    ("front-shoulder-left", "front of left shoulder"),
    ("front-shoulder-right", "front of right shoulder"),
    ("chest-left", "left chest"),
    ("chest-right", "right chest"),
    ("belly-left", "left belly"),
    ("belly-right", "right belly"),
    ("lower-belly-left", "lower left belly"),
    ("lower-belly-right", "lower right belly"),
    ("groin-left", "left groin"),
    ("groin-right", "right groin"),
    ("front-upper-arm-left", "front of left upper arm"),
    ("front-upper-arm-right", "front of right upper arm"),
    ("front-forearm-left", "front of left forearm"),
    ("front-forearm-right", "front of right forearm"),
    ("front-hand-left", "front of left hand"),
    ("front-hand-right", "front of right hand"),
    ("front-thigh-left", "front of left thigh"),
    ("front-thigh-right", "front of right thigh"),
    ("front-knee-left", "front of left knee"),
    ("front-knee-right", "front of right knee"),
    ("shin-left", "left shin"),
    ("shin-right", "right shin"),
    ("foot-left", "left foot"),
    ("foot-right", "right foot"),
];

/// A region of the body, such as `lower-left`.
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
        let known = KNOWN.iter().find(|(name, _)| *name == text);
        Self(known.map_or_else(|| Word::Own(keep(text)), |(name, _)| Word::Known(name)))
    }

    /// The region that a person means by `text`: its name or its label, as files or pages have it, in any case, with spaces or hyphens.
    pub fn meant(text: &str) -> Option<Self> {
        let plain = |text: &str| text.trim().to_lowercase().replace([' ', '_'], "-");
        let text = plain(text);
        let known = KNOWN
            .iter()
            .find(|(name, label)| *name == text || plain(label) == text);
        let as_shown = || Self::all().find(|area| plain(&area.words()) == text);
        known
            .map(|(name, _)| Self(Word::Known(name)))
            .or_else(as_shown)
    }

    /// The regions a person can choose, in the order of the file.
    pub fn all() -> impl Iterator<Item = Self> {
        KNOWN.iter().map(|(name, _)| Self(Word::Known(name)))
    }

    /// Whether this version can show the region.
    pub fn is_known(&self) -> bool {
        self.rank() < KNOWN.len()
    }

    /// The region as written in the file.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// The region in words: "lower left back".
    pub fn words(&self) -> String {
        if self.is_known() {
            return say::Region.form(self.as_str());
        }
        self.label()
    }

    /// The region in the words of files, which are the same in every language.
    pub fn label(&self) -> String {
        let known = KNOWN.iter().find(|(name, _)| *name == self.as_str());
        known.map_or_else(
            || self.as_str().replace('-', " "),
            |(_, label)| (*label).to_owned(),
        )
    }

    /// Place in the file's fixed order; unknown regions come last.
    pub fn rank(&self) -> usize {
        KNOWN
            .iter()
            .position(|(name, _)| *name == self.as_str())
            .unwrap_or(KNOWN.len())
    }
}

impl fmt::Display for Area {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_region_has_a_name_and_a_label_of_its_own_and_both_mean_it() {
        for area in Area::all() {
            assert_eq!(area.words(), area.label());
            for text in [area.as_str(), &area.words(), &area.words().to_uppercase()] {
                assert_eq!(Area::meant(text), Some(area.clone()), "{text}");
            }
            for side in ["left", "right"] {
                assert_eq!(
                    area.as_str().ends_with(side),
                    area.words().split(' ').any(|word| word == side),
                    "{area}"
                );
            }
        }
        assert_eq!(Area::meant("elbow"), None);
    }
}
