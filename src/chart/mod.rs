//! Charts as data: axes, marks, bands and a description in words.
