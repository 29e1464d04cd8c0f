//! The pages. Each is `content` (pure: what is shown, tested as text) and `ui` (draws it, returns
//! back what the person asked for).

pub mod before_after;
pub mod both;
pub mod charted;
pub mod copied;
pub mod day;
pub mod day_bar;
pub mod day_menu;
pub mod details;
pub mod experiment;
pub mod first_days;
pub mod first_evening;
pub mod help;
pub mod helps;
pub mod history;
pub mod import;
pub mod metric_chips;
pub mod moving;
pub mod offered;
pub mod planned;
pub mod pointed;
pub mod report;
pub mod saving;
pub mod scoring;
pub mod session_form;
pub mod sessions;
pub mod settings;
pub mod strips;
pub mod today;
pub mod tomorrow;
pub mod trends;
pub mod weekly;
