//! Lists of a day and of a session.

/// A list that is absent in most days: a journal has tens of thousands of them, so an empty one is a word, where an
/// empty `Vec` is three.
pub type List<T> = thin_vec::ThinVec<T>;
