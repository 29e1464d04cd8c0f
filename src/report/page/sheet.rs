//! Paper, and what stands on a page of it.

use std::ops::Range;

use crate::drawing::scene::Scene;
use crate::model::keyword::Keyword;
use crate::report::document::Rank;

/// Points of a millimetre.
const MILLIMETRE: f32 = 72.0 / 25.4;

/// White on all four sides, in points.
pub const MARGIN: f32 = 15.0 * MILLIMETRE;

/// The size of the paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Paper {
    /// 210 by 297 mm.
    #[default]
    A4,
    /// 8.5 by 11 inches.
    Letter,
}

impl Keyword for Paper {
    const ALL: &'static [(Self, &'static str)] = &[(Self::A4, "a4"), (Self::Letter, "letter")];
}

impl Paper {
    /// Both with their names for people.
    pub const NAMES: [(Self, &'static str); 2] = [(Self::A4, "A4"), (Self::Letter, "Letter")];

    /// Its name for people.
    pub const fn name(self) -> &'static str {
        match self {
            Self::A4 => Self::NAMES[0].1,
            Self::Letter => Self::NAMES[1].1,
        }
    }

    /// Width and height in points.
    pub const fn size(self) -> [f32; 2] {
        match self {
            Self::A4 => [595.28, 841.89],
            Self::Letter => [612.0, 792.0],
        }
    }
}

/// One page, and what its items are.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// What is drawn.
    pub scene: Scene,
    /// Runs of items that belong together, in reading order; items between them only decorate.
    pub parts: Vec<Part>,
}

/// A run of items and what they are, for those who have the page read to them.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// What they are.
    pub role: Role,
    /// The piece of the report they belong to: what goes on on the next page keeps its number.
    pub node: usize,
    /// Their places in the scene.
    pub items: Range<usize>,
}

/// What a part of a page is.
#[derive(Clone, Debug, PartialEq)]
pub enum Role {
    /// The report's title.
    Title,
    /// A heading.
    Heading(Rank),
    /// A paragraph.
    Text,
    /// A chart, and what it shows in words.
    Figure(String),
    /// A cell of the table with the number `table`; row 0 names the columns.
    Cell {
        /// The table's node.
        table: usize,
        /// From the top.
        row: usize,
        /// From the left.
        column: usize,
    },
}
