//! FNV-1a with 128 bits (Fowler, Noll, Vo): the same on every computer and in every version.

/// A hash that grows with what is put into it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fnv(u128);

impl Default for Fnv {
    fn default() -> Self {
        Self(0x6c62_272e_07bb_0142_62b8_2175_6295_c58d)
    }
}

impl Fnv {
    /// Puts bytes in.
    pub fn put(&mut self, bytes: &[u8]) {
        const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;
        let step = |hash: u128, byte: &u8| (hash ^ u128::from(*byte)).wrapping_mul(PRIME);
        self.0 = bytes.iter().fold(self.0, step);
    }

    /// The hash of all that was put in.
    pub fn get(self) -> u128 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_the_published_hash() {
        // Test vectors of the authors (draft-eastlake-fnv).
        let mut hash = Fnv::default();
        hash.put(b"a");
        assert_eq!(hash.get(), 0xd228_cb69_6f1a_8caf_7891_2b70_4e4a_8964);
        let mut hash = Fnv::default();
        hash.put(b"foo");
        hash.put(b"bar");
        assert_eq!(hash.get(), 0x343e_1662_793c_64bf_6f0d_3597_ba44_6f18);
    }
}
