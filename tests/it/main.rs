//! Everything that is tested from outside the library, in one binary.

mod book;
mod effect;
mod effect_laws;
