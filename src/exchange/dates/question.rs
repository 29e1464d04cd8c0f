//! What must be told before the dates of a file can be read.

use super::Told;

/// What must be told before the dates of a file can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// Which of day, month and year stands first.
    Order,
    /// Which century a year of two digits is in.
    Century,
    /// Which day the serial days count from.
    Epoch,
    /// What the clock on the wall said when the file says UTC.
    Zone,
    /// Whose words for months they are.
    Months,
    /// Whether a 0 is a score.
    Zeros,
}

/// A question about a file's dates, with cells read both ways.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// What is open.
    pub about: About,
    /// The column, as the file calls it; the zone is that of all times of the file.
    pub column: String,
    /// Of times in UTC: those that it is about, as the beginning of a sentence.
    pub times: String,
    /// The ways to choose from, with what the example cells would be.
    pub ways: Vec<(Told, Vec<String>)>,
    /// The example cells with their places: those that read differently.
    pub cells: Vec<(String, String)>,
}

impl Question {
    /// Whether its ways read any cell differently.
    pub(super) fn is_open(&self) -> bool {
        self.ways.windows(2).any(|pair| pair[0].1 != pair[1].1)
    }
}

impl std::fmt::Display for Question {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (row, cell) = self.cells.first().cloned().unwrap_or_default();
        let column = &self.column;
        let place = format!("column \"{column}\" ({row}: {cell})");
        match self.about {
            About::Order => {
                let orders = self.ways.iter().filter_map(|(told, _)| told.order);
                let orders: Vec<_> = orders
                    .map(|o| format!("--date-order {}", o.word()))
                    .collect();
                write!(
                    f,
                    "The order of day, month and year can't be told in {place}. Say it: {}",
                    orders.join(" or ")
                )?;
            }
            About::Century => write!(
                f,
                "The century can't be told in {place}. Say it: --century 2000 or --century 1900"
            )?,
            About::Epoch => write!(
                f,
                "The days in {place} are counted from 1900 or from 1904. Say which: --epoch 1900 or --epoch 1904"
            )?,
            About::Zone => write!(
                f,
                "{} ({row}: {cell}). Say what the clock on your wall said: --zone here, --zone +02:00, or --zone written if it was the same",
                self.times
            )?,
            About::Months => write!(
                f,
                "The month in {place} is another one in Polish or Czech than in Croatian. Say which: --months polish or --months croatian"
            )?,
            About::Zeros => write!(
                f,
                "A 0 in {place} may be a score, or a day on which nothing was noted, as some programs write it. Say which: --zeros scores or --zeros blank"
            )?,
        }
        let both = self.ways.iter().filter_map(|(_, read)| read.first());
        let both: Vec<_> = both.map(String::as_str).collect();
        write!(f, ". That is {}.", both.join(" or "))
    }
}
