//! Sentences that pages name as constants; they become messages when the pages do.

/// What the page of experiments is called.
pub const TITLE: &str = "Let a coin choose the weeks";
/// Why a coin.
pub const WHY: &str = "People book when pain is high, and high pain drifts back by itself. If a coin chooses the weeks, bad spells fall on both sides alike. In a week without, keep other treatments away too, and take what you need: your health comes first.";
/// What to know before an experiment.
pub const BEFORE: &str = "In a week without, keep other treatments away too, and take what you need: your health comes first. You can stop at any time; the pairs that are complete still count. The order is drawn once, written down and then covered: you see a pair seven days before it starts.";
/// Why nothing is shown on the way.
pub const REST: &str = "No means, no lines and no verdict are shown before. Looking early would make luck look like help.";
/// What looking costs.
pub const LOOKING: &str = "Looking is honest here, but it makes a small help harder to see: with 10 pairs, an effect that waiting finds in 7 of 10 tries is found in 5.";
/// What a plan says that is not as it was drawn.
pub const ALTERED: &str = "The plan was altered.";
/// What no diary can tell, said wherever an answer is.
pub const EXPECTATION: &str =
    "Looking forward to a session can do good too; no diary can tell the two apart.";
/// What no forecast of scores can know.
pub const SCORES_ALONE: &str =
    "From the scores alone: what is planned for these days is not in it.";
/// Stands where there is less than a report needs.
pub const TOO_FEW: &str = "A report needs at least 7 scored days.";
