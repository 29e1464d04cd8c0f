//! What is to be told, each thing once in a sitting.

/// What is to be told, and what was.
#[derive(Default)]
pub(super) struct News {
    waiting: Vec<String>,
    told: Vec<String>,
}

impl News {
    /// Has something told, unless it was.
    pub fn tell(&mut self, words: String) {
        if !self.told.contains(&words) && !self.waiting.contains(&words) {
            self.waiting.push(words);
        }
    }

    /// Something to tell.
    pub fn take(&mut self) -> Option<String> {
        let news = self.waiting.pop()?;
        self.told.push(news.clone());
        Some(news)
    }
}
