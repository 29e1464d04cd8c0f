//! A small map in one piece of memory, in the order of its keys.
//!
//! A day has few scores and few regions, and a journal many days: a tree takes ten times their size
//! for each. Invariant: no key stands twice, and the keys ascend.

/// Values by key. Finding takes the logarithm of its length, putting in its length.
#[derive(Clone, Debug, PartialEq)]
pub struct Rows<K, V>(Box<[(K, V)]>);

impl<K, V> Default for Rows<K, V> {
    fn default() -> Self {
        Self(Box::default())
    }
}

impl<K: Ord, V> Rows<K, V> {
    /// Nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    fn find(&self, key: &K) -> Result<usize, usize> {
        self.0.binary_search_by(|(k, _)| k.cmp(key))
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The value of a key.
    pub fn get(&self, key: &K) -> Option<&V> {
        self.find(key).ok().map(|at| &self.0[at].1)
    }

    /// Whether the key is there.
    pub fn contains_key(&self, key: &K) -> bool {
        self.find(key).is_ok()
    }

    /// Puts a value in; returns the one that stood there.
    pub fn insert(&mut self, key: K, value: V) -> Option<V> {
        match self.find(&key) {
            Ok(at) => Some(std::mem::replace(&mut self.0[at].1, value)),
            Err(at) => {
                let mut rows = std::mem::take(&mut self.0).into_vec();
                rows.reserve_exact(1);
                rows.insert(at, (key, value));
                self.0 = rows.into_boxed_slice();
                None
            }
        }
    }

    /// Takes a value out.
    pub fn remove(&mut self, key: &K) -> Option<V> {
        let at = self.find(key).ok()?;
        let mut rows = std::mem::take(&mut self.0).into_vec();
        let (_, value) = rows.remove(at);
        self.0 = rows.into_boxed_slice();
        Some(value)
    }

    /// All of them, by key.
    pub fn iter(&self) -> Iter<'_, K, V> {
        self.into_iter()
    }

    /// The keys, ascending.
    pub fn keys(&self) -> impl Iterator<Item = &K> {
        self.0.iter().map(|(key, _)| key)
    }

    /// The values, by key.
    pub fn values(&self) -> impl Iterator<Item = &V> {
        self.0.iter().map(|(_, value)| value)
    }

    /// The values, to be changed.
    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut V> {
        self.0.iter_mut().map(|(_, value)| value)
    }
}

/// The rows of a [`Rows`].
pub type Iter<'a, K, V> = std::iter::Map<std::slice::Iter<'a, (K, V)>, fn(&(K, V)) -> (&K, &V)>;

impl<'a, K, V> IntoIterator for &'a Rows<K, V> {
    type Item = (&'a K, &'a V);
    type IntoIter = Iter<'a, K, V>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter().map(|(key, value)| (key, value))
    }
}

impl<K, V> IntoIterator for Rows<K, V> {
    type Item = (K, V);
    type IntoIter = std::vec::IntoIter<(K, V)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_vec().into_iter()
    }
}

impl<K: Ord, V> Extend<(K, V)> for Rows<K, V> {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, rows: I) {
        let mut all = std::mem::take(&mut self.0).into_vec();
        let rows = rows.into_iter();
        // Room to grow that is cut off again would lie between the days, too small for anything else.
        all.reserve_exact(rows.size_hint().0);
        all.extend(rows);
        // Of a key that comes twice the last one counts, as in every map.
        all.reverse();
        all.sort_by(|a, b| a.0.cmp(&b.0));
        all.dedup_by(|later, first| later.0 == first.0);
        self.0 = all.into_boxed_slice();
    }
}

impl<K: Ord, V> FromIterator<(K, V)> for Rows<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(rows: I) -> Self {
        let mut all = Self::default();
        all.extend(rows);
        all
    }
}

impl<K: Ord, V, const N: usize> From<[(K, V); N]> for Rows<K, V> {
    fn from(rows: [(K, V); N]) -> Self {
        rows.into_iter().collect()
    }
}

impl<K: Ord, V> std::ops::Index<&K> for Rows<K, V> {
    type Output = V;

    /// The value of a key that is there.
    fn index(&self, key: &K) -> &V {
        let value = self.get(key);
        value.unwrap_or_else(|| panic!("the key is not there"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    proptest! {
        #[test]
        fn it_is_a_map_like_any_other(edits in prop::collection::vec((0_u8..12, prop::option::of(0_u8..9)), 0..60)) {
            let (mut rows, mut map) = (Rows::new(), BTreeMap::new());
            for (key, value) in edits {
                if let Some(value) = value {
                    prop_assert_eq!(rows.insert(key, value), map.insert(key, value));
                } else {
                    prop_assert_eq!(rows.remove(&key), map.remove(&key));
                }
                prop_assert!(rows.iter().eq(map.iter()) && rows.len() == map.len());
                prop_assert_eq!(rows.get(&key), map.get(&key));
            }
        }

        #[test]
        fn of_a_key_that_comes_twice_the_last_counts(given in prop::collection::vec((0_u8..6, 0_u8..9), 0..12)) {
            let rows: Rows<_, _> = given.iter().copied().collect();
            let map: BTreeMap<_, _> = given.iter().copied().collect();
            prop_assert!(rows.iter().eq(map.iter()));
        }
    }
}
