//! The journal without a screen: see [`unkink::cli`].

fn main() {}
