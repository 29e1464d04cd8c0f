//! What is to be told, each thing once in a sitting.

/// What is to be told, and what was.
#[derive(Default)]
pub(super) struct News {
    waiting: Vec<Words>,
    told: Vec<Words>,
}

/// What it is, and what to do or why.
type Words = (String, String);

impl News {
    /// Has something told, unless it was.
    pub fn tell(&mut self, what: impl Into<String>, more: impl Into<String>) {
        let words = (what.into(), more.into());
        if !self.told.contains(&words) && !self.waiting.contains(&words) {
            self.waiting.push(words);
        }
    }

    /// Something to tell.
    pub fn take(&mut self) -> Option<Words> {
        let news = self.waiting.pop()?;
        self.told.push(news.clone());
        Some(news)
    }
}
