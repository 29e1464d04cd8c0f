//! The window: what it shows, how it looks, and what happens when something is pushed.
//!
//! A view is two functions and a small state: `content` (pure: what is shown) and `ui` (draws it
//! and returns [`action::Action`]s). [`app::App`] alone changes the journal and knows the disk.

pub mod action;
pub mod app;
pub mod banner;
pub mod clock;
pub mod command;
pub mod desktop;
pub mod details;
pub mod drafts;
pub mod focus;
pub mod form;
pub mod frame;
pub mod icons;
mod keys;
pub mod menu;
pub mod metric_form;
pub mod notices;
pub mod picture;
pub mod plot;
pub mod settings;
pub mod state;
pub mod status;
pub mod text;
pub mod theme;
pub mod typed_path;
pub mod undo;
pub mod views;
pub mod widgets;
