//! Notes, to be asked whether one stands among them.
//!
//! Invariant: asking costs what the note is long, however many there are; a note stands where its lines follow one
//! another within one note, so that what comes between two notes later changes no answer.

use std::collections::HashMap;

/// Notes as the numbers of their lines.
#[derive(Default)]
pub(super) struct Notes {
    /// The number of each different line.
    numbers: HashMap<String, usize>,
    /// Where the line of a number stands in `lines`.
    places: Vec<Vec<usize>>,
    /// All lines, one note after the other; nothing where one ends.
    lines: Vec<Option<usize>>,
}

impl Notes {
    /// Adds a note to the others.
    pub fn add(&mut self, note: &str) {
        for line in note.split('\n') {
            let next = self.numbers.len();
            let number = *self.numbers.entry(line.to_owned()).or_insert(next);
            if number == next {
                self.places.push(Vec::new());
            }
            self.places[number].push(self.lines.len());
            self.lines.push(Some(number));
        }
        self.lines.push(None);
    }

    /// Whether the note is one of them, or lines of one.
    pub fn has(&self, note: &str) -> bool {
        self.find(note).is_some()
    }

    /// Where the note begins among all lines, a line more behind each note.
    pub fn find(&self, note: &str) -> Option<usize> {
        let numbers = note.split('\n').map(|line| self.numbers.get(line).copied());
        let numbers = numbers.collect::<Option<Vec<_>>>()?;
        // Its rarest line says where it can stand.
        let lines = numbers.iter().enumerate();
        let rarest = lines.min_by_key(|(_, number)| self.places[**number].len());
        let (at, number) = rarest?;
        let starts = self.places[*number].iter();
        let mut starts = starts.filter_map(|place| place.checked_sub(at));
        starts.find(|start| {
            let there = self.lines[*start..].iter().copied();
            there
                .take(numbers.len())
                .eq(numbers.iter().copied().map(Some))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_note_stands_within_one_note_and_not_over_two() {
        let mut notes = Notes::default();
        assert!(!notes.has("") && !notes.has("a"));
        notes.add("a\nb\nc");
        notes.add("d");
        for note in ["a", "b", "a\nb", "b\nc", "a\nb\nc", "d"] {
            assert!(notes.has(note), "{note}");
        }
        for note in ["", "a\nc", "c\nd", "d\n", "ab", "c\n"] {
            assert!(!notes.has(note), "{note}");
        }
    }

    proptest! {
        #[test]
        fn it_is_found_as_a_search_through_the_text_would_find_it(all in "[ab\n]{0,12}", note in "[ab\n]{0,5}") {
            let mut notes = Notes::default();
            notes.add(&all);
            let found = format!("\n{all}\n").contains(&format!("\n{note}\n"));
            prop_assert_eq!(notes.has(&note), found);
        }
    }
}
