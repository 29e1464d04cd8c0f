//! Everything that is tested from outside the library, in one binary.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::disallowed_methods,
    reason = "a helper that fails has failed its test, and tests look at the disk as any program would"
)]

mod again;
mod agreed;
mod answers_laws;
mod arbitrary;
mod architecture;
mod book;
#[cfg(all(target_os = "linux", feature = "gui"))]
mod bus;
mod bytes;
mod calibration;
mod charts;
mod cli;
mod compare;
#[cfg(feature = "gui")]
mod desk;
mod difference;
mod documents;
mod effect;
mod effect_laws;
mod exchange;
mod lang;
mod licences;
#[cfg(unix)]
mod mounted;
mod needs;
#[cfg(feature = "gui")]
mod outside;
mod packages;
#[cfg(feature = "gui")]
mod pictures;
mod promises;
mod recovery;
#[cfg(all(target_os = "linux", feature = "gui"))]
mod remind;
mod report;
mod settled;
#[cfg(feature = "gui")]
mod soft;
mod spellings;
#[cfg(all(unix, feature = "gui"))]
mod stick;
mod store;
mod trial;
#[cfg(feature = "gui")]
mod views;
#[cfg(feature = "gui")]
mod window;
#[cfg(feature = "gui")]
mod window_answer;
#[cfg(feature = "gui")]
mod window_away;
#[cfg(feature = "gui")]
mod window_backups;
#[cfg(feature = "gui")]
mod window_body;
#[cfg(feature = "gui")]
mod window_charts;
#[cfg(all(unix, feature = "gui"))]
mod window_chooser;
#[cfg(feature = "gui")]
mod window_day;
#[cfg(feature = "gui")]
mod window_drafts;
#[cfg(feature = "gui")]
mod window_edges;
#[cfg(feature = "gui")]
mod window_experiment;
#[cfg(feature = "gui")]
mod window_fields;
#[cfg(feature = "gui")]
mod window_focus;
#[cfg(all(feature = "gui", target_os = "linux"))]
mod window_handed;
#[cfg(feature = "gui")]
mod window_helps;
#[cfg(feature = "gui")]
mod window_history;
#[cfg(feature = "gui")]
mod window_hostile;
#[cfg(feature = "gui")]
mod window_import;
#[cfg(feature = "gui")]
mod window_import_counts;
#[cfg(feature = "gui")]
mod window_import_dates;
#[cfg(feature = "gui")]
mod window_import_path;
#[cfg(feature = "gui")]
mod window_inbox;
#[cfg(feature = "gui")]
mod window_keys;
#[cfg(feature = "gui")]
mod window_language;
#[cfg(feature = "gui")]
mod window_layout;
#[cfg(feature = "gui")]
mod window_lists;
#[cfg(feature = "gui")]
mod window_midnight;
#[cfg(feature = "gui")]
mod window_moving;
#[cfg(feature = "gui")]
mod window_names;
#[cfg(feature = "gui")]
mod window_newcomer;

#[cfg(feature = "gui")]
mod window_planned;
#[cfg(feature = "gui")]
mod window_report;
#[cfg(feature = "gui")]
mod window_seen;
#[cfg(feature = "gui")]
mod window_sessions;
#[cfg(feature = "gui")]
mod window_settings;
#[cfg(feature = "gui")]
mod window_sheet;
#[cfg(feature = "gui")]
mod window_spellings;
#[cfg(feature = "gui")]
mod window_still;
#[cfg(feature = "gui")]
mod window_trends;
#[cfg(feature = "gui")]
mod window_weekly;
#[cfg(feature = "gui")]
mod window_width;
mod words;
