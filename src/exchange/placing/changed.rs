//! Notes that were changed since they came in: in the other program or in the journal.
//!
//! No note says where it came from, so it is told by what it says: a note of the file that stands nowhere in the journal is
//! an earlier or later form of lines that no other note of the file has and that say nearly the same. Invariant: neither
//! form is lost or stands beside the other; the person chooses.

use std::ops::Range;

use super::notes::Notes;
use crate::model::name::fold;

/// The share of pairs of letters that two forms of one note have in common at least (Dice's coefficient).
const ALIKE: f64 = 0.75;
/// Letters of a note that another may contain whole by chance.
const SHORT: usize = 8;
/// So many letters are compared for a day at most; beyond them no note is held for a form of another.
const MOST: usize = 20_000_000;

/// A note of the file, and the lines of the day's note that are another form of it.
pub(super) struct Changed<'f> {
    pub given: &'f str,
    pub lines: Range<usize>,
}

/// The notes of the file that are other forms of lines of the day's note, in the order of the file; `known` finds the day's.
pub(super) fn changed<'f>(
    note: &str,
    known: &Notes,
    file: impl Iterator<Item = &'f str>,
) -> Vec<Changed<'f>> {
    let lines: Vec<&str> = note.split('\n').collect();
    let mut free: Vec<bool> = lines.iter().map(|line| !line.trim().is_empty()).collect();
    let mut others: Vec<&str> = Vec::new();
    for given in file {
        match known.find(given) {
            Some(at) => free[at..at + given.split('\n').count()].fill(false),
            None if others.last() != Some(&given) => others.push(given),
            None => {}
        }
    }
    let letters = |text: &str| text.len().saturating_add(1);
    let open = lines.iter().zip(&free).filter(|(_, free)| **free);
    let open: usize = open.map(|(line, _)| letters(line)).sum();
    if open.saturating_mul(others.len()) + others.iter().map(|text| letters(text)).sum::<usize>()
        > MOST
    {
        return Vec::new();
    }
    let mut changed: Vec<Changed<'f>> = Vec::new();
    for given in others {
        if changed.iter().any(|other| other.given == given) {
            continue;
        }
        let text = Letters::of(given);
        let ranges = windows(&free, given.split('\n').count()).into_iter();
        let alike = ranges.filter_map(|range| {
            let alike = text.alike(&Letters::of(&lines[range.clone()].join("\n")));
            (alike >= ALIKE).then_some((alike, range))
        });
        // Of equals the first.
        let best = alike.reduce(|best, next| if next.0 > best.0 { next } else { best });
        if let Some((_, lines)) = best {
            free[lines.clone()].fill(false);
            changed.push(Changed { given, lines });
        }
    }
    changed
}

/// So many free lines one after the other, and all of them that follow one another.
fn windows(free: &[bool], count: usize) -> Vec<Range<usize>> {
    let mut windows = Vec::new();
    let mut at = 0;
    for run in free.chunk_by(|a, b| a == b) {
        if run[0] {
            let end = at + run.len();
            windows.extend((at..=end.saturating_sub(count)).map(|from| from..from + count));
            if run.len() != count {
                windows.push(at..end);
            }
        }
        at += run.len();
    }
    windows
}

/// A text without what makes no difference, and its pairs of letters in order.
struct Letters {
    text: String,
    pairs: Vec<(char, char)>,
}

impl Letters {
    fn of(text: &str) -> Self {
        let text = fold(text);
        let mut pairs: Vec<_> = text.chars().zip(text.chars().skip(1)).collect();
        pairs.sort_unstable();
        Self { text, pairs }
    }

    /// How much of two texts is the same: all of it where one holds the other.
    fn alike(&self, other: &Self) -> f64 {
        let (short, long) = if self.text.len() < other.text.len() {
            (self, other)
        } else {
            (other, self)
        };
        if short.pairs.len() >= SHORT && long.text.contains(&short.text) {
            return 1.0;
        }
        let (mut a, mut b) = (self.pairs.iter().peekable(), other.pairs.iter().peekable());
        let mut common = 0_usize;
        while let (Some(one), Some(two)) = (a.peek(), b.peek()) {
            let order = one.cmp(two);
            common += usize::from(order.is_eq());
            if order.is_le() {
                a.next();
            }
            if order.is_ge() {
                b.next();
            }
        }
        let all = self.pairs.len() + other.pairs.len();
        if all == 0 {
            return 0.0;
        }
        2.0 * common as f64 / all as f64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn forms<'f>(note: &str, file: &[&'f str]) -> Vec<(&'f str, String)> {
        let mut known = Notes::default();
        known.add(note);
        let lines: Vec<&str> = note.split('\n').collect();
        let changed = changed(note, &known, file.iter().copied());
        let form = |one: Changed<'f>| (one.given, lines[one.lines].join("\n"));
        changed.into_iter().map(form).collect()
    }

    #[test]
    fn a_note_that_says_nearly_the_same_is_another_form_of_it() {
        for (before, after) in [
            ("slept badly, cat", "slept badly, cat woke me at 3"),
            (
                "Massage with Ana, shoulders",
                "Massage with Anna, shoulders and neck",
            ),
            (
                "long drive\nback stiff after",
                "long drive\nback very stiff after",
            ),
            (
                "腰が痛い、よく眠れなかった",
                "腰が痛い、あまりよく眠れなかった",
            ),
        ] {
            assert_eq!(forms(before, &[after]), [(after, before.to_owned())]);
            assert_eq!(forms(after, &[before]), [(before, after.to_owned())]);
        }
        for (one, other) in [
            ("Work, then gym", "Slept well"),
            ("Pain 4 in the morning", "Pain 5 in the evening"),
            ("ok", "looked at it"),
            ("", "long drive"),
        ] {
            assert_eq!(forms(one, &[other]), []);
        }
    }

    #[test]
    fn lines_of_other_notes_of_the_file_are_no_forms() {
        let day = "long drive to work\nback stiff after it\nwrote this here";
        let file = [
            "long drive to work",
            "back very stiff after it",
            "long drive to work!",
        ];
        let form = (file[1], "back stiff after it".to_owned());
        assert_eq!(forms(day, &file), [form]);
    }
}
