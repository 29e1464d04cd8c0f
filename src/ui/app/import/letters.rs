//! How the letters of a file are read that does not say it: the ways there are, and the one that was chosen.

use std::path::PathBuf;

use crate::exchange::formats::Source;
use crate::ui::state::import::Sheet;

/// The ways to read one file.
#[derive(Default)]
pub(super) struct Letters {
    path: PathBuf,
    /// Each with a word as it would be read; first the one that was found.
    ways: Vec<(&'static str, String)>,
    chosen: Option<usize>,
}

impl Letters {
    /// Those of a file that is read for the first time.
    pub fn of(path: PathBuf) -> Self {
        Self {
            path,
            ..Self::default()
        }
    }

    /// With a way chosen: the file is to be read again.
    pub fn choosing(&self, way: usize) -> Self {
        let chosen = Some(way).filter(|way| *way < self.ways.len());
        Self {
            chosen,
            path: self.path.clone(),
            ways: self.ways.clone(),
        }
    }

    /// The file, and the encoding that was chosen.
    pub fn told(&self) -> (PathBuf, Option<&'static str>) {
        let way = self.chosen.and_then(|way| self.ways.get(way));
        (self.path.clone(), way.map(|(name, _)| *name))
    }

    /// Shows the ways with what was read.
    pub fn show(&mut self, source: &Source, sheet: &mut Sheet) {
        if self.chosen.is_none() {
            let letters = source.table.letters.as_ref();
            self.ways = letters.map_or_else(Vec::new, |letters| letters.ways().collect());
        }
        let ways = self.ways.iter();
        sheet.letters = ways
            .map(|(name, word)| [(*name).to_owned(), word.clone()])
            .collect();
        sheet.lettered = self.chosen.unwrap_or_default();
    }
}
