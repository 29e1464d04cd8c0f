//! The faces of a report: PDF and HTML, and the fonts that letters beyond our own need.

pub mod fonts;
pub mod html;
pub mod pdf;
