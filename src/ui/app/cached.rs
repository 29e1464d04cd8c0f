//! What a page shows, cached until what it was made from changes.

/// A value that is made anew only when its key changes.
pub(super) struct Cached<K, V> {
    key: Option<K>,
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
        if self.key.as_ref() != Some(&key) {
            self.value = None;
            self.key = Some(key);
        }
        self.value.get_or_insert_with(make)
    }
}
