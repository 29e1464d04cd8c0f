//! What the files of a watched folder have brought, value by value: what was taken out by hand since stays out, and a value
//! that the file has otherwise now is news.

use std::collections::HashSet;

use super::fnv::Fnv;

/// So many values are remembered; those that came first go first.
const MOST: usize = 200_000;

/// Values by their hashes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// The latest last.
    all: Vec<u64>,
    set: HashSet<u64>,
}

impl Known {
    /// The values of a text that [`Known::to_text`] has made; other lines are passed over.
    pub fn from_text(text: &str) -> Self {
        let hash = |line: &str| u64::from_str_radix(line.trim(), 16).ok();
        let mut known = Self::default();
        known.put(text.lines().filter_map(hash));
        known
    }

    /// To be kept for the next start: a line a value.
    pub fn to_text(&self) -> String {
        use std::fmt::Write as _;
        let over = self.all.len().saturating_sub(MOST);
        let mut text = String::with_capacity(17 * (self.all.len() - over));
        for hash in &self.all[over..] {
            let _ = writeln!(text, "{hash:016x}");
        }
        text
    }

    /// Remembers values.
    pub fn put(&mut self, hashes: impl IntoIterator<Item = u64>) {
        for hash in hashes {
            if self.set.insert(hash) {
                self.all.push(hash);
            }
        }
    }

    /// Whether a value is remembered.
    pub fn has(&self, hash: u64) -> bool {
        self.set.contains(&hash)
    }
}

/// The hash of a value that is told by these words.
pub(super) fn hash(words: &[&str]) -> u64 {
    let mut hash = Fnv::default();
    for word in words {
        hash.put(word.as_bytes());
        hash.put(&[0]);
    }
    let whole = hash.get();
    (whole >> 64) as u64 ^ whole as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_remembered_is_bounded_and_the_latest_stays() {
        let mut known = Known::default();
        known.put([hash(&["a", "b"]), hash(&["ab", ""]), hash(&["a", "b"])]);
        assert_eq!(known.to_text().lines().count(), 2, "words are apart");
        let again = Known::from_text(&format!("{}odd\n", known.to_text()));
        assert_eq!(again, known);
        let most = u64::try_from(MOST).unwrap();
        known.put(0..most);
        let again = Known::from_text(&known.to_text());
        assert!(again.has(most - 1) && !again.has(hash(&["a", "b"])));
    }
}
