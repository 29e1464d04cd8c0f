//! Mappings that were used before, by the format and the header of their table.
//!
//! Kept as JSON in a file of its own: the caller reads and writes it. What can't be understood is no
//! mapping, and costs a few clicks.

use serde::{Deserialize, Serialize};

use super::dates::{DateOrder, ask};
use super::formats::Source;
use super::mapping::{Mapping, Role};

/// At most so many are kept; the one used longest ago goes first.
const MOST: usize = 100;

/// Mappings by header, the latest last.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Remembered(Vec<(String, Mapping)>);

impl Remembered {
    /// Reads the file's text.
    pub fn from_text(text: &[u8]) -> Self {
        serde_json::from_slice(text).unwrap_or_default()
    }

    /// The text to keep.
    pub fn to_text(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default()
    }

    /// The mapping that was used for a table of this format with this header.
    pub fn of(&self, source: &Source) -> Option<&Mapping> {
        let key = key(source);
        let found = self.0.iter().find(|(known, _)| *known == key);
        found.map(|(_, mapping)| mapping)
    }

    /// What is known of a file's columns without asking: they are Unkink's own, were told before, or are known
    /// from the format. An order of day and month that the file's own dates disprove is not known of it.
    pub fn known(&self, source: &Source) -> Option<Mapping> {
        let of_format = source.mapping.as_ref();
        let exact = of_format.filter(|mapping| mapping.exact);
        let known = exact.or_else(|| self.of(source)).or(of_format);
        let mut known = known?.clone();
        let disproved = |order: &DateOrder| {
            let own = proved(source, &known);
            own.is_some_and(|own| own != *order)
        };
        if known.dates.order.as_ref().is_some_and(disproved) {
            known.dates.order = None;
        }
        Some(known)
    }

    /// Remembers the mapping of a table.
    pub fn put(&mut self, source: &Source, mapping: &Mapping) {
        let key = key(source);
        self.0.retain(|(known, _)| *known != key);
        self.0.push((key, learned(source, mapping)));
        let over = self.0.len().saturating_sub(MOST);
        self.0.drain(..over);
    }
}

/// A mapping with what the table's own dates tell of their order: of the next table with this header, which may be too short
/// to tell it, it is known then.
pub fn learned(source: &Source, mapping: &Mapping) -> Mapping {
    let mut learned = mapping.clone();
    let dates = &mut learned.dates;
    dates.order = dates.order.or_else(|| proved(source, mapping));
    learned
}

fn proved(source: &Source, mapping: &Mapping) -> Option<DateOrder> {
    let column = mapping.column(&Role::Date)?;
    ask::proved(&source.table, source.table.place(column)?)
}

/// What tells tables of one kind: the names of their columns, and the program whose readers gave them these.
fn key(source: &Source) -> String {
    let header = source.table.headers.join("\u{1f}").to_lowercase();
    match source.mapping {
        None => header,
        Some(_) => format!("{}\u{1e}{header}", source.format),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::mapping::Detail;
    use crate::exchange::table::Table;
    use crate::model::metric::Metrics;

    #[test]
    fn a_mapping_is_found_again_by_its_header() {
        let table = |text: &[u8]| Source::plain(Table::parse(text).unwrap(), &Metrics::default());
        let source = table(b"Day,Pain,Tags\n2026-01-01,4,a\n");
        let mut mapping = Mapping::new("Day")
            .with("Pain", Role::Score("pain".into()))
            .with("Tags", Role::Tags(";".into()))
            .with("Pain", Role::Detail(Detail::Bed));
        mapping.labels = vec![("rad".into(), 10.0)];
        let mut remembered = Remembered::default();
        remembered.put(&source, &Mapping::default());
        remembered.put(&source, &mapping);
        let again = Remembered::from_text(remembered.to_text().as_bytes());
        assert_eq!(again, remembered);
        assert_eq!(again.of(&source), Some(&mapping));
        assert_eq!(again.of(&table(b"Day\n2026-01-01\n")), None);
        assert_eq!(Remembered::from_text(b"{broken"), Remembered::default());
    }

    #[test]
    fn the_order_that_a_file_proves_is_known_of_the_next_one_and_not_where_that_proves_another() {
        let table = |days: &str| {
            let text = format!("Day,Pain\n{days}");
            Source::plain(Table::parse(text.as_bytes()).unwrap(), &Metrics::default())
        };
        let mut remembered = Remembered::default();
        let order = |remembered: &Remembered, days: &str| {
            remembered.known(&table(days)).unwrap().dates.order
        };
        let mapping = Mapping::new("Day").with("Pain", Role::Score("pain".into()));
        remembered.put(&table("03/02/2026,4\n13/02/2026,5\n"), &mapping);
        let short = "04/03/2026,4\n";
        assert_eq!(order(&remembered, short), Some(DateOrder::Dmy));
        let other = "04/03/2026,4\n04/13/2026,4\n";
        assert_eq!(order(&remembered, other), None, "it decides itself");
        // What decides nothing teaches nothing.
        remembered.put(&table("2026-02-13,4\n"), &mapping);
        assert_eq!(order(&remembered, short), None);
    }

    #[test]
    fn what_was_told_of_one_programs_nights_is_not_taken_for_anothers() {
        let of = |format| Source {
            format,
            table: Table::made(&["date", "asleep"]),
            mapping: Some(Mapping::new("date")),
            aside: Vec::new(),
        };
        let mut remembered = Remembered::default();
        remembered.put(&of("Samsung Health"), &Mapping::new("asleep"));
        assert!(remembered.of(&of("Samsung Health")).is_some());
        assert_eq!(remembered.of(&of("Google Health")), None);
    }
}
