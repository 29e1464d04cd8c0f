//! Everything that is tested from outside the library, in one binary.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a helper that fails has failed its test"
)]

mod arbitrary;
mod architecture;
mod licences;
mod store;
