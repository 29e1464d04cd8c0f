//! The versions that the journal file has had, and the steps from each to the next.
//!
//! Invariant: a step is a pure function from the JSON of one version to that of the next, and is never edited once it
//! has been shipped.

use serde_json::{Map, Value};

/// What the file's `format` member says.
pub const FORMAT: &str = "unkink-journal";
/// The version this program writes.
pub const VERSION: u32 = Versions::SHIPPED.current();
/// The longest file that is read and written, in bytes: 256 MiB, sixty times a journal of 50 years.
pub const LARGEST: u64 = 256 << 20;

/// Makes the file of one version that of the next, or says what stands in the way.
pub type Step = fn(Map<String, Value>) -> Result<Map<String, Value>, String>;

/// The versions that the file has had.
#[derive(Clone, Copy, Debug)]
pub struct Versions(&'static [Step]);

impl Versions {
    /// Those that have been shipped. Version 1 was the first, so that there is no step yet.
    pub const SHIPPED: Self = Self(&[]);

    /// As many versions as these steps make: the first leads from version 1 to 2.
    pub const fn by(steps: &'static [Step]) -> Self {
        Self(steps)
    }

    /// The version that is written.
    pub const fn current(self) -> u32 {
        self.0.len() as u32 + 1
    }

    /// Brings the file of the version `from` up to the current one; the error is the version at which
    /// that failed, and what stands in the way.
    pub fn upgrade(
        self,
        mut file: Map<String, Value>,
        from: u32,
    ) -> Result<Map<String, Value>, (u32, String)> {
        let steps = (1..).zip(self.0).filter(|(version, _)| *version >= from);
        for (version, step) in steps {
            file = step(file).map_err(|what| (version, what))?;
        }
        file.insert("version".into(), self.current().into());
        Ok(file)
    }
}

impl PartialEq for Versions {
    fn eq(&self, other: &Self) -> bool {
        self.current() == other.current()
    }
}

impl Eq for Versions {}
