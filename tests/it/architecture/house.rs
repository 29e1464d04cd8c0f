//! All files of the library together: which imports which, and the circles in that.
//!
//! A path is followed to the file that defines its name, through `use` and `pub use`. `mod child;` is no import,
//! nor is `pub use child::Name` alone: only what the parent's own code names is imported by it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use super::source::{Named, Source};

/// One import: from a file to another by a path in a line.
#[derive(Debug, Clone)]
pub(super) struct Import {
    /// The file that names.
    pub from: usize,
    /// The file that defines what is named.
    pub to: usize,
    /// The path and its line.
    pub by: Named,
}

/// The files of the library.
pub(super) struct House {
    /// The files.
    pub files: Vec<Source>,
    /// The file of each module.
    modules: BTreeMap<Vec<String>, usize>,
}

/// What a path leads to.
enum Found {
    Module(usize),
    Item(usize),
}

impl Found {
    fn file(&self) -> usize {
        match self {
            Self::Module(file) | Self::Item(file) => *file,
        }
    }
}

/// The module that a file is, as names below the crate; none for the roots of the programs.
fn module(path: &str) -> Option<Vec<String>> {
    let inside = path.strip_prefix("src/")?.strip_suffix(".rs")?;
    if inside == "main" || inside.starts_with("bin/") {
        return None;
    }
    let inside = inside.strip_suffix("/mod").unwrap_or(inside);
    let names = inside.split('/').filter(|name| *name != "lib");
    Some(names.map(str::to_owned).collect())
}

impl House {
    /// The files of `src`.
    pub fn of_the_package() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut folders = vec![root.join("src")];
        let mut files = Vec::new();
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|extension| extension == "rs") {
                    let name = path.strip_prefix(root).unwrap().to_str().unwrap();
                    let text = fs::read_to_string(&path).unwrap();
                    files.push(Source::new(&name.replace('\\', "/"), &text));
                }
            }
        }
        assert!(files.len() > 20, "the source is not where it was");
        files.sort_by(|a, b| a.path.cmp(&b.path));
        Self::new(files)
    }

    /// A house made up of paths and texts.
    pub fn of(files: &[(&str, &str)]) -> Self {
        let files = files.iter().map(|(path, text)| Source::new(path, text));
        Self::new(files.collect())
    }

    fn new(files: Vec<Source>) -> Self {
        let modules = files.iter().enumerate();
        let modules = modules.filter_map(|(at, file)| Some((module(&file.path)?, at)));
        let modules = modules.collect();
        Self { files, modules }
    }

    /// Every import between two files.
    pub fn imports(&self) -> Vec<Import> {
        let mut found = Vec::new();
        for (from, file) in self.files.iter().enumerate() {
            let uses = file.uses.iter().filter_map(|used| {
                let to = self.imported(from, &used.from.path)?;
                (!used.public || !self.is_below(to, from)).then_some((to, &used.from))
            });
            let paths = file
                .paths
                .iter()
                .filter_map(|named| Some((self.imported(from, &named.path)?, named)));
            let edges = uses.chain(paths).filter(|(to, _)| *to != from);
            found.extend(edges.map(|(to, by)| Import {
                from,
                to,
                by: by.clone(),
            }));
        }
        found
    }

    /// The file that defines what `path` names in file `from`; none for a module alone, which is only a place.
    pub fn imported(&self, from: usize, path: &[String]) -> Option<usize> {
        match self.find(from, path, 0)? {
            Found::Module(file) => (path.last()? == "*").then_some(file),
            Found::Item(file) => Some(file),
        }
    }

    /// Whether file `a` is a part of the module of file `b`.
    fn is_below(&self, a: usize, b: usize) -> bool {
        let names = |at: usize| module(&self.files[at].path);
        matches!((names(a), names(b)), (Some(a), Some(b)) if a.starts_with(&b))
    }

    /// Follows `path` from file `from` on.
    fn find(&self, from: usize, path: &[String], depth: usize) -> Option<Found> {
        let here = module(&self.files[from].path).unwrap_or_default();
        let (first, rest) = path.split_first()?;
        match first.as_str() {
            "crate" => self.walk(&[], rest, depth),
            "self" => self.walk(&here, rest, depth),
            "super" => self.walk(here.split_last()?.1, rest, depth),
            _ => self.step(&here, from, first, rest, depth),
        }
    }

    /// Follows `path` inside the module `place`.
    fn walk(&self, place: &[String], path: &[String], depth: usize) -> Option<Found> {
        let file = *self.modules.get(place)?;
        let Some((first, rest)) = path.split_first() else {
            return Some(Found::Module(file));
        };
        match first.as_str() {
            "*" => Some(Found::Module(file)),
            "super" => self.walk(place.split_last()?.1, rest, depth),
            _ => self
                .step(place, file, first, rest, depth)
                .or(Some(Found::Item(file))),
        }
    }

    /// Follows `name` and then `rest` where `file` is the module `place`.
    fn step(
        &self,
        place: &[String],
        file: usize,
        name: &str,
        rest: &[String],
        depth: usize,
    ) -> Option<Found> {
        if depth > 8 {
            return None;
        }
        let mut below = place.to_vec();
        below.push(name.to_owned());
        let source = &self.files[file];
        // A function may have the name of a module: behind `::` the module is meant.
        let is_last = rest.is_empty();
        if is_last && source.items.contains(name) {
            return Some(Found::Item(file));
        }
        if !is_last && self.modules.contains_key(&below) {
            return self.walk(&below, rest, depth);
        }
        let named = source.uses.iter().find(|used| used.name == name);
        if let Some(used) = named.filter(|used| used.from.path.len() > 1) {
            let path: Vec<_> = used.from.path.iter().chain(rest).cloned().collect();
            return self.find(file, &path, depth + 1);
        }
        if source.items.contains(name) {
            return Some(Found::Item(file));
        }
        if self.modules.contains_key(&below) {
            return self.walk(&below, rest, depth);
        }
        let globs = source.uses.iter().filter(|used| used.name == "*");
        globs.into_iter().find_map(|used| {
            let module = self.find(file, &used.from.path, depth + 1)?.file();
            let defines = self.files[module].items.contains(name);
            defines.then_some(Found::Item(module))
        })
    }

    /// The circles of imports: files that each reach all others, and the imports between them.
    pub fn circles(&self) -> Vec<(Vec<usize>, Vec<Import>)> {
        let imports = self.imports();
        let mut below = vec![BTreeSet::new(); self.files.len()];
        for import in &imports {
            below[import.from].insert(import.to);
        }
        let reached: Vec<_> = (0..below.len()).map(|from| reach(&below, from)).collect();
        let mut seen = BTreeSet::new();
        let mut circles = Vec::new();
        for from in 0..below.len() {
            let together = reached[from]
                .iter()
                .filter(|to| reached[**to].contains(&from));
            let together: Vec<_> = together.copied().collect();
            if together.is_empty() || !seen.insert(together.clone()) {
                continue;
            }
            let mut pairs = BTreeSet::new();
            let inside = imports.iter().filter(|import| {
                let both = together.contains(&import.from) && together.contains(&import.to);
                both && pairs.insert((import.from, import.to))
            });
            circles.push((together.clone(), inside.cloned().collect()));
        }
        circles
    }
}

/// Every file that can be reached from one over the imports in `below`.
fn reach(below: &[BTreeSet<usize>], from: usize) -> BTreeSet<usize> {
    let mut reached = BTreeSet::new();
    let mut open = vec![from];
    while let Some(at) = open.pop() {
        open.extend(below[at].iter().filter(|to| reached.insert(**to)));
    }
    reached
}
