//! What is worked out of the journal on threads for the pages that show it.

use chrono::NaiveDate;

use super::answers::{
    Answer, Answers, Asked, Comparisons, Each, Experiments, Fans, OfScore, Outlooks, Recoveries,
};
use super::cached::Cached;
use super::document::Document;
use super::jobs::{Done, Fault, Post};
use super::previews::{self, Previews};
use crate::analysis::compare::Comparison;
use crate::analysis::each::All;
use crate::analysis::effect::Effect;
use crate::analysis::looks::main_metric;
use crate::analysis::naming;
use crate::analysis::question::Question;
use crate::analysis::recovery::Recovery;
use crate::analysis::tomorrow::Outlook;
use crate::model::main_question::MainQuestion;
use crate::model::metric::MetricId;
use crate::model::session::Kind;
use crate::ui::state::experiment::{Reading, Wanted};
use crate::ui::state::{AnswerState, Page, ViewState};
use crate::ui::views::before_after::studied::Studied;
use crate::ui::views::tomorrow;

/// What threads have worked out.
pub enum Heard {
    /// Whether it helps.
    Answered(Done<Answer<Asked, Vec<Effect>>>),
    /// What followed each session.
    Followed(Done<Answer<NaiveDate, All>>),
    /// Every kind and person against the forecast.
    Compared(Done<Answer<OfScore, Vec<Comparison>>>),
    /// What tomorrow may be.
    Outlook(Done<Answer<OfScore, Outlook>>),
    /// What followed workouts.
    Recovered(Done<Answer<OfScore, Option<Recovery>>>),
    /// What the next days of all scores may be.
    Fans(Done<Answer<NaiveDate, Vec<Outlook>>>),
    /// What is known of an experiment.
    Read(Done<Answer<Wanted, Reading>>),
    /// The pages of the report.
    LaidOut(Done<previews::Pages>),
}

/// The latest of what was worked out, and what is being worked out.
#[derive(Default)]
pub struct Study {
    /// Whether it helps.
    pub answers: Answers,
    /// What followed each session.
    pub followed: Each,
    /// Every kind and person against the forecast of a score.
    pub compared: Comparisons,
    /// What tomorrow may be.
    pub outlook: Outlooks,
    /// What followed workouts.
    pub recoveries: Recoveries,
    /// What the next days of all scores may be.
    pub fans: Fans,
    /// What is known of the experiment that is looked at.
    pub experiments: Experiments,
    /// The pages of the report.
    pub previews: Previews,
    /// What a page asks of this revision of the journal, of this kind and person.
    question: Cached<(u64, Option<Kind>, Option<String>), Question>,
}

impl Study {
    /// What the page's filters ask of the journal: looked up among all its sessions once a revision, not each frame.
    pub fn question(&mut self, document: &Document, state: &AnswerState) -> Question {
        let journal = document.journal();
        let key = (document.revision(), state.kind.clone(), state.with.clone());
        let make = || Studied::of(journal, state).question(journal);
        self.question.get(key, make).clone()
    }

    /// Has that worked out which the open page shows.
    pub fn ask(
        &mut self,
        document: &Document,
        view: &ViewState,
        today: NaiveDate,
        post: &Post<Heard>,
    ) {
        let journal = document.journal();
        let (shared, figures) = (document.shared(), document.figures());
        if view.page == Page::Today && tomorrow::is_told(journal, view.date, today) {
            let asked = (main_metric(journal), today);
            let post = post.of(Heard::Outlook);
            self.outlook.ask(shared, figures, &asked, &post);
        }
        let state = match view.page {
            Page::Report => {
                let post = post.of(Heard::LaidOut);
                return self.previews.ask(document, view, today, &post);
            }
            Page::Trends => {
                let post = post.of(Heard::Fans);
                return self.fans.ask(shared, figures, &today, &post);
            }
            Page::Helps => {
                let asked = (view.helps.metric(journal), today);
                let post = post.of(Heard::Compared);
                return self.compared.ask(shared, figures, &asked, &post);
            }
            Page::Experiment => {
                let wanted = view.experiment.wanted(journal, today);
                let post = post.of(Heard::Read);
                return self.experiments.ask(shared, figures, &wanted, &post);
            }
            // What is missing is told from the first evening on, without a session too.
            Page::Today if !journal.is_empty() => AnswerState::default(),
            _ if journal.sessions().is_empty() => return,
            Page::Sessions => {
                let post = post.of(Heard::Followed);
                return self.followed.ask(shared, figures, &today, &post);
            }
            Page::BeforeAfter => {
                let asked = (MetricId::PAIN, today);
                let post = post.of(Heard::Recovered);
                self.recoveries.ask(shared, figures, &asked, &post);
                view.answer.clone()
            }
            _ => return,
        };
        let question = (self.question(document, &state), today);
        let post = post.of(Heard::Answered);
        self.answers.ask(shared, figures, &question, &post);
    }

    /// Takes what a thread has worked out.
    pub fn hear(&mut self, heard: Heard) -> Result<(), Fault> {
        match heard {
            Heard::Answered(done) => self.answers.take(done),
            Heard::Followed(done) => self.followed.take(done),
            Heard::Outlook(done) => self.outlook.take(done),
            Heard::Recovered(done) => self.recoveries.take(done),
            Heard::Fans(done) => self.fans.take(done),
            Heard::Compared(done) => self.compared.take(done),
            Heard::Read(done) => self.experiments.take(done),
            Heard::LaidOut(done) => self.previews.take(done),
        }
    }

    /// Whether an answer or a report is being worked out.
    pub fn is_working(&self) -> bool {
        self.answers.is_working()
            || self.followed.is_working()
            || self.compared.is_working()
            || self.outlook.is_working()
            || self.recoveries.is_working()
            || self.fans.is_working()
            || self.experiments.is_working()
            || self.previews.is_working()
    }

    /// The main question, to be written down with the first answer that stands while the person writes
    /// on `evening`.
    pub fn first_answer(
        &mut self,
        document: &Document,
        today: NaiveDate,
        evening: NaiveDate,
    ) -> Option<MainQuestion> {
        let journal = document.journal();
        // Where it was just taken back, the answers there are still those to the question before.
        let is_latest = self.answers.figures() == Some(document.figures());
        if journal.main_question().is_some() || !document.is_entered() || !is_latest {
            return None;
        }
        let question = self.question(document, &AnswerState::default());
        let answers = self.answers.latest(&(question, today))?;
        let answer = answers.iter().find(|answer| answer.is_main)?;
        naming::first_answer(journal, answer, evening)
    }
}
