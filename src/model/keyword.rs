//! Closed lists of words that the file, the command line and the window share.

/// A value that is written as one of a few words.
pub trait Keyword: Copy + Sized + 'static {
    /// Every value with its word.
    const ALL: &'static [(Self, &'static str)];

    /// The value written as `text`.
    fn from_word(text: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .find(|(_, word)| *word == text)
            .map(|(value, _)| *value)
    }

    /// The word for this value.
    fn word(self) -> &'static str
    where
        Self: PartialEq,
    {
        Self::ALL
            .iter()
            .find(|(value, _)| *value == self)
            .map_or("", |(_, word)| *word)
    }
}
