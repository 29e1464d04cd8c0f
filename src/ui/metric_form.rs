//! The form of a metric: what is typed, and what it means.

mod direction;
mod stored;

use crate::lang::{figure, say};
use crate::model::check::check_metric;
use crate::model::journal::Journal;
use crate::model::limits::FARTHEST;
use crate::model::metric::{Better, Metric, MetricId, Metrics, Offered};
use crate::model::scale::{Scale, plain, round2};
use crate::model::typed;

/// The longest name, in letters: it stands beside a score.
const LONGEST_NAME: usize = 60;
/// The longest unit.
const LONGEST_UNIT: usize = 12;

/// The fields of the form, as text.
#[derive(Clone, Debug, PartialEq)]
pub struct MetricForm {
    /// The metric that is changed; a new one has none.
    pub original: Option<MetricId>,
    /// Whether range, step and direction can be changed: not of a built-in metric.
    pub own: bool,
    /// Its name for people.
    pub name: String,
    /// Its unit, or blank.
    pub unit: String,
    /// The lowest and the highest value, as text.
    pub range: [String; 2],
    /// The distance of two buttons, as text.
    pub step: String,
    /// Which direction is the improvement; none until it is chosen by hand. See [`Self::better`].
    pub better: Option<Better>,
    /// What the two ends mean.
    pub ends: [String; 2],
    /// The smallest change worth noticing, as text.
    pub notice: String,
    /// Whether it is asked every day.
    pub daily: bool,
    /// Whether all that is seldom asked is open: all but the name and the direction.
    pub more: bool,
    /// What is wrong, and with which field.
    pub error: Option<(Field, String)>,
    /// The field that shall take the keyboard.
    pub focus: Option<Field>,
    /// Where it was asked for.
    pub asked: AskedOn,
    /// The form as it was opened.
    begun: Option<Box<Self>>,
}

/// A field of the form, in the order in which they are looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "the fields above, by name")]
pub enum Field {
    Name,
    Better,
    Ends,
    Unit,
    Lowest,
    Highest,
    Step,
    Notice,
}

/// Where a form was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AskedOn {
    /// Among the scores of Settings.
    Settings,
    /// On a day, which comes back when the metric is kept.
    Day,
}

impl MetricForm {
    /// A blank form: 0 to 10, asked every day. Which way is better depends on what is scored, so it is not
    /// chosen before that has a name.
    pub fn blank() -> Self {
        let usual = Metric::own("", Better::Lower);
        let blank = Self {
            original: None,
            better: None,
            daily: true,
            more: false,
            ends: [String::new(), String::new()],
            ..Self::of(&usual)
        };
        blank.begun()
    }

    /// A new one was asked for on a day, which comes back when it is kept.
    pub fn is_asked_for_on_a_day(&mut self) {
        if self.original.is_none() {
            self.asked = AskedOn::Day;
        }
        self.focus = Some(Field::Name);
    }

    fn begun(self) -> Self {
        let begun = Some(Box::new(Self {
            begun: None,
            ..self.clone()
        }));
        Self { begun, ..self }
    }

    /// The form of a metric that is there.
    pub fn of(metric: &Metric) -> Self {
        let scale = metric.scale;
        let form = Self {
            original: Some(metric.id.clone()),
            own: Metrics::is_own(&metric.id),
            name: metric.title().into_owned(),
            unit: metric.unit_shown().into_owned(),
            range: [plain(scale.min), plain(scale.max)],
            step: plain(scale.step),
            better: Some(metric.better),
            ends: [metric.low_end(), metric.high_end()].map(Into::into),
            notice: plain(metric.notice),
            daily: metric.offered == Offered::Daily,
            more: true,
            error: None,
            focus: Some(Field::Name),
            asked: AskedOn::Settings,
            begun: None,
        };
        form.begun()
    }

    /// Which direction is the improvement: the chosen one, else the one that the name leaves no doubt about.
    pub fn better(&self) -> Option<Better> {
        self.better.or_else(|| direction::of(&self.name))
    }

    /// Whether scale and asking are as those of a new score are.
    pub fn is_usual(&self) -> bool {
        let usual = self.begun.as_deref();
        usual.is_some_and(|usual| {
            (&self.range, &self.step, self.daily) == (&usual.range, &usual.step, usual.daily)
        })
    }

    /// Whether something differs from how the form was opened.
    pub fn is_touched(&self) -> bool {
        self.begun
            .as_deref()
            .is_some_and(|begun| !self.says_as(begun))
    }

    fn says_as(&self, other: &Self) -> bool {
        let texts = |form: &Self| {
            let [min, max] = form.range.clone();
            let [low, high] = form.ends.clone();
            let (name, unit) = (form.name.clone(), form.unit.clone());
            [
                name,
                unit,
                min,
                max,
                low,
                high,
                form.step.clone(),
                form.notice.clone(),
            ]
        };
        texts(self) == texts(other) && (self.better, self.daily) == (other.better, other.daily)
    }

    /// Says what is wrong, and brings the keyboard there.
    pub fn refuse(&mut self, (field, words): (Field, String)) {
        self.more |= !matches!(field, Field::Name | Field::Better);
        self.focus = Some(field);
        self.error = Some((field, words));
    }

    /// What was wrong may be right by what has changed in any field; it is said as long as it is not.
    pub fn recheck(&mut self, journal: &Journal) {
        let Some((field, _)) = self.error else { return };
        match self.metric(journal) {
            Err(error) if error.0 == field => self.error = Some(error),
            // What stands before it is looked at first, and says nothing of it.
            Err((before, _)) if before < field => {}
            _ => self.error = None,
        }
    }

    /// All that is typed.
    pub fn typed(&self) -> [String; 8] {
        let [low, high] = self.ends.clone();
        let [min, max] = self.range.clone();
        let [name, unit] = [&self.name, &self.unit].map(Clone::clone);
        [
            name,
            unit,
            min,
            max,
            self.step.clone(),
            low,
            high,
            self.notice.clone(),
        ]
    }

    /// The metric that the form describes, or the field that is wrong and why.
    pub fn metric(&self, journal: &Journal) -> Result<Metric, (Field, String)> {
        let name = self.name(journal)?;
        let better = self.better().ok_or_else(|| {
            let words = say::ChooseBetter.text();
            (Field::Better, words)
        })?;
        let base = self
            .original
            .as_ref()
            .and_then(|id| journal.metrics().get(id));
        let low = or_usual(&self.ends[0], &say::EndNone.text());
        let high = or_usual(&self.ends[1], &say::EndMost.text());
        let typed = [name, self.unit()?, low, high];
        let [name, unit, low, high] = match base {
            Some(base) => stored::as_stored(base, typed),
            None => typed,
        };
        let metric = Metric {
            unit,
            low,
            high,
            offered: if self.daily {
                Offered::Daily
            } else {
                Offered::OnDemand
            },
            better,
            ..base.cloned().unwrap_or_else(|| Metric {
                id: journal.metrics().free_id(&name, |_| false),
                ..Metric::own(&name, better)
            })
        };
        let metric = self.measured(journal, Metric { name, ..metric })?;
        check_metric(journal, &metric).map_err(|error| (Field::Name, error.to_string()))?;
        Ok(metric)
    }

    fn name(&self, journal: &Journal) -> Result<String, (Field, String)> {
        let wrong = |words: String| Err((Field::Name, words));
        let name = self.name.split_whitespace().collect::<Vec<_>>().join(" ");
        if name.is_empty() {
            return wrong(say::WriteAName.text());
        }
        let letters = name.chars().count();
        if letters > LONGEST_NAME {
            return wrong(
                say::NameTooLong {
                    letters,
                    most: LONGEST_NAME,
                }
                .text(),
            );
        }
        let same = journal.metrics().iter().find(|metric| {
            Some(&metric.id) != self.original.as_ref()
                && [&metric.title(), metric.name.as_str()]
                    .iter()
                    .any(|known| known.to_lowercase() == name.to_lowercase())
        });
        match same {
            None => Ok(name),
            Some(same) if same.retired => wrong(
                say::NameRetired {
                    name: &same.title(),
                }
                .text(),
            ),
            Some(same) => wrong(
                say::NameThere {
                    name: &same.title(),
                }
                .text(),
            ),
        }
    }

    fn unit(&self) -> Result<String, (Field, String)> {
        let unit = self.unit.trim();
        if unit.chars().count() > LONGEST_UNIT {
            let words = say::UnitTooLong { most: LONGEST_UNIT }.text();
            return Err((Field::Unit, words));
        }
        Ok(unit.to_owned())
    }

    /// Range, step and smallest change, held against what is already noted.
    fn measured(&self, journal: &Journal, metric: Metric) -> Result<Metric, (Field, String)> {
        let [min, max] = &self.range;
        let (min, max) = (number(Field::Lowest, min)?, number(Field::Highest, max)?);
        if min >= max {
            let words = say::LowestBelowHighest.text();
            return Err((Field::Highest, words));
        }
        outside(journal, &metric, [min, max])?;
        let step = number(Field::Step, &self.step)?;
        if step < 0.01 || step > max - min {
            let words = say::StepBetween {
                low: &figure("0.01"),
                high: &figure(&plain(max - min)),
            }
            .text();
            return Err((Field::Step, words));
        }
        let notice = number(Field::Notice, &self.notice)?;
        if notice <= 0.0 || notice > max - min {
            let words = say::NoticeBetween {
                high: &figure(&plain(max - min)),
            }
            .text();
            return Err((Field::Notice, words));
        }
        let scale = Scale::new(min, max, step);
        Ok(Metric {
            scale,
            notice,
            ..metric
        })
    }
}

/// Refuses a range that would leave values outside, and says how many and how far they reach.
fn outside(
    journal: &Journal,
    metric: &Metric,
    [min, max]: [f64; 2],
) -> Result<(), (Field, String)> {
    let there = journal.values_of(&metric.id);
    let out: Vec<f64> = there.filter(|value| !(min..=max).contains(value)).collect();
    let (Some(least), Some(most)) = (
        out.iter().copied().reduce(f64::min),
        out.iter().copied().reduce(f64::max),
    ) else {
        return Ok(());
    };
    let [least_text, most_text] = [least, most].map(|value| figure(&plain(value)));
    let words = say::ValuesOutside {
        n: out.len(),
        name: &metric.title(),
        low: &figure(&plain(min)),
        high: &figure(&plain(max)),
        same: least == most,
        lowest: &least_text,
        highest: &most_text,
    }
    .text();
    let field = if least < min {
        Field::Lowest
    } else {
        Field::Highest
    };
    Err((field, words))
}

fn or_usual(text: &str, usual: &str) -> String {
    match text.trim() {
        "" => usual.to_owned(),
        text => text.to_owned(),
    }
}

/// A number with a point or a comma.
fn number(field: Field, text: &str) -> Result<f64, (Field, String)> {
    let number = typed::number(text);
    let near = number.filter(|n| n.abs() <= FARTHEST);
    near.map(round2).ok_or_else(|| {
        let words = match text.trim() {
            text if number.is_some() => say::TooFar {
                told: text,
                figure: &plain(FARTHEST),
            }
            .text(),
            "" => say::WriteNumber.text(),
            text => say::NoNumber { told: text }.text(),
        };
        (field, words)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::edit::Edit;
    use crate::model::time::parse_date;

    fn wrong(change: impl FnOnce(&mut MetricForm)) -> (Field, String) {
        let mut form = MetricForm::blank();
        (form.name, form.better) = ("Energy".into(), Some(Better::Higher));
        change(&mut form);
        form.metric(&Journal::default()).unwrap_err()
    }

    #[test]
    fn which_way_is_better_is_asked_for_where_the_name_does_not_say_it() {
        assert_eq!(MetricForm::blank().better(), None);
        assert_eq!(
            wrong(|form| (form.name, form.better) = ("Focus".into(), None)).0,
            Field::Better
        );
        let named = |better| MetricForm {
            name: "Knee pain".into(),
            better,
            ..MetricForm::blank()
        };
        assert_eq!(named(None).better(), Some(Better::Lower));
        let by_hand = named(Some(Better::Higher)).metric(&Journal::default());
        assert_eq!(
            by_hand.unwrap().better,
            Better::Higher,
            "the person knows best"
        );
    }

    #[test]
    fn what_is_wrong_is_said_at_its_field() {
        assert_eq!(wrong(|f| f.name = "  ".into()).0, Field::Name);
        assert_eq!(wrong(|f| f.name = "x".repeat(61)).0, Field::Name);
        assert_eq!(wrong(|f| f.unit = "x".repeat(13)).0, Field::Unit);
        assert_eq!(wrong(|f| f.range[0] = "10".into()).0, Field::Highest);
        assert_eq!(wrong(|f| f.range[1] = "NaN".into()).0, Field::Highest);
        assert_eq!(wrong(|f| f.step = "0".into()).0, Field::Step);
        assert_eq!(wrong(|f| f.notice = "many".into()).0, Field::Notice);
        assert_eq!(
            wrong(|f| f.name = "back  PAIN".into()).1,
            "There is a score called Back pain already. Choose another name."
        );
    }

    #[test]
    fn a_name_whose_id_is_taken_gets_one_of_its_own() {
        for (name, id) in [("Pain", "pain_2"), ("\u{1f600}", "score"), ("طاقة", "طاقة")] {
            let form = MetricForm {
                name: name.into(),
                better: Some(Better::Lower),
                ..MetricForm::blank()
            };
            let metric = form.metric(&Journal::default()).unwrap();
            assert_eq!((metric.id.as_str(), metric.name.as_str()), (id, name));
            let mut journal = Journal::default();
            journal.apply(Edit::add_metric(metric)).unwrap();
            assert_eq!(
                journal.metrics().find("Back pain").unwrap().id,
                MetricId::PAIN
            );
        }
    }

    #[test]
    fn a_range_that_shuts_values_out_is_refused_with_their_number() {
        let mut journal = Journal::default();
        let energy = Metric::own("Energy", Better::Higher);
        let metric = energy.id.clone();
        journal.apply(Edit::add_metric(energy.clone())).unwrap();
        for (day, value) in [
            ("2026-11-20", 7.0),
            ("2026-11-21", 9.0),
            ("2026-11-22", 2.0),
        ] {
            let edit = Edit::Score {
                date: parse_date(day).unwrap(),
                time: None,
                metric: metric.clone(),
                value: Some(value),
            };
            journal.apply(edit).unwrap();
        }
        let mut form = MetricForm::of(journal.metrics().get(&metric).unwrap());
        form.range[1] = "5".into();
        assert_eq!(
            form.metric(&journal).unwrap_err(),
            (
                Field::Highest,
                "2 values of Energy would lie outside 0 to 5 (from 7 to 9). Choose a range that holds them.".into()
            )
        );
        form.range[1] = "20,5".into();
        assert_eq!(form.metric(&journal).unwrap().scale.max, 20.5);
    }

    #[test]
    fn an_untouched_form_changes_nothing() {
        let journal = Journal::default();
        for metric in journal.metrics().scored() {
            assert_eq!(MetricForm::of(metric).metric(&journal).as_ref(), Ok(metric));
        }
    }
}
