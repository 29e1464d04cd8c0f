//! Other formats in and out, and the example diary.
