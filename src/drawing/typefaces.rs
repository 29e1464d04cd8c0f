//! The fonts that come along, for window, pictures and pages.
//!
//! Invariant: each lies in the program once. They are statics, and named here alone: a constant is copied to wherever it
//! is used, and egui's own list of its fonts uses it too.

/// Letters of headings and of sentences that stand large.
pub static LIGHT: &[u8] = epaint_default_fonts::UBUNTU_LIGHT;
/// Letters of what is read and small.
pub static REGULAR: &[u8] = include_bytes!("../../assets/fonts/Ubuntu-Regular.ttf");
/// Signs and letters that these two lack, all of one width.
pub static FIXED: &[u8] = epaint_default_fonts::HACK_REGULAR;
/// Emoji.
pub static EMOJI: &[u8] = epaint_default_fonts::NOTO_EMOJI_REGULAR;
/// More signs and emoji.
pub static SIGNS: &[u8] = epaint_default_fonts::EMOJI_ICON;
