//! What has names, and what makes two names one thing.

use super::area::Area;
use super::keyword::Keyword;
use super::name::fold;
use crate::lang::choice::Sort;

/// What has names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Named {
    /// Kinds of session, the main question's too.
    Kind,
    /// People that sessions were with.
    Person,
    /// Tags of days.
    Tag,
    /// Painkillers.
    Painkiller,
    /// Regions of the back, in days and in sessions.
    Region,
}

impl Keyword for Named {
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::Kind, "kind"),
        (Self::Person, "person"),
        (Self::Tag, "tag"),
        (Self::Painkiller, "painkiller"),
        (Self::Region, "region"),
    ];
}

impl Named {
    /// What makes two names one thing. Blanks in the name of a region may be written as `-`.
    pub fn thing(self, name: &str) -> String {
        match self {
            Self::Region => match Area::meant(name) {
                Some(area) => area.as_str().to_owned(),
                None => fold(name).replace(' ', "-"),
            },
            _ => fold(name),
        }
    }

    /// What messages call it.
    pub const fn sort(self) -> Sort {
        match self {
            Self::Kind => Sort::Kind,
            Self::Person => Sort::Person,
            Self::Tag => Sort::Tag,
            Self::Painkiller => Sort::Painkiller,
            Self::Region => Sort::Region,
        }
    }
}
