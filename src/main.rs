//! The window: see [`unkink::ui`].

fn main() {}
