//! What a page shows, cached until what it was made from changes, or the language that it is in.

use crate::lang::Language;

/// A value that is made anew only when its key changes.
pub(super) struct Cached<K, V> {
    key: Option<(Language, K)>,
    value: Option<V>,
}

impl<K, V> Default for Cached<K, V> {
    fn default() -> Self {
        Self {
            key: None,
            value: None,
        }
    }
}

impl<K: PartialEq, V> Cached<K, V> {
    /// The value, made anew where the key is another one.
    pub(super) fn get(&mut self, key: K, make: impl FnOnce() -> V) -> &V {
        let key = (Language::in_force(), key);
        if self.key.as_ref() != Some(&key) {
            self.value = None;
            self.key = Some(key);
        }
        self.value.get_or_insert_with(make)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_made_in_one_language_is_made_anew_in_another() {
        let mut page = Cached::default();
        let mut made = 0;
        let mut show = || {
            *page.get(1, || {
                made += 1;
                made
            })
        };
        let first = show();
        assert_eq!(show(), first);
        let other = Language::read("xx", String::new());
        assert_ne!(other.during(&mut show), first);
        assert_ne!(show(), first);
    }
}
