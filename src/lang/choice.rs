//! What a message chooses its words by, where it is not a number: the keys of its variants.
//!
//! A key is the name in small letters; messages are held to these keys by `tests/it/lang.rs`.

use chrono::Weekday;

/// Something that a message can choose by.
pub trait Choice: Copy {
    /// All keys there are.
    const KEYS: &'static [&'static str];

    /// The key of this one.
    fn key(self) -> &'static str;
}

/// Enums with their keys, and their list by name.
macro_rules! choices {
    ($($(#[$doc:meta])+ $name:ident { $($(#[$each:meta])+ $variant:ident: $key:literal),+ $(,)? })+) => {
        $(
            $(#[$doc])+
            #[derive(Clone, Copy, Debug, PartialEq, Eq)]
            pub enum $name { $($(#[$each])+ $variant),+ }

            impl Choice for $name {
                const KEYS: &'static [&'static str] = &[$($key),+];

                fn key(self) -> &'static str {
                    match self { $(Self::$variant => $key),+ }
                }
            }
        )+

        /// Each choice with its keys.
        pub const CHOICES: &[(&str, &[&str])] = &[
            $((stringify!($name), $name::KEYS),)+
            ("Weekday", Weekday::KEYS),
        ];
    };
}

choices! {
    /// Whose words they are: the window speaks to the person; on a printed page the person speaks.
    Voice {
        /// "your back pain"
        You: "you",
        /// "my back pain"
        Me: "me",
    }
    /// Which side of the forecast.
    Side {
        /// Below it.
        Below: "below",
        /// Above it.
        Above: "above",
    }
    /// Where a range lies.
    Lies {
        /// All of it below the forecast.
        Below: "below",
        /// All of it above.
        Above: "above",
        /// On both sides of it.
        Across: "across",
    }
    /// What a score of the diary goes with: how more and less of it are called.
    Way {
        /// Pain.
        Pain: "pain",
        /// What is worse where there is more of it.
        Burden: "burden",
        /// What is better or worse.
        Quality: "quality",
        /// Doses that were taken.
        Doses: "doses",
        /// All else: higher, lower.
        Other: "other",
    }
    /// How much an answer says by itself.
    Strength {
        /// It may help.
        May: "may",
        /// It seems to help.
        Seems: "seems",
    }
    /// Among which answers luck is counted.
    Counted {
        /// The kinds and people of What helps.
        Rows: "rows",
        /// The scores of a question.
        Scores: "scores",
    }
    /// What was said before it was taken back.
    Was {
        /// Worse than forecast.
        Worse: "worse",
        /// Less than one would notice.
        Small: "small",
        /// That it seems to help.
        Helped: "helped",
        /// Nothing that is known.
        Unknown: "unknown",
    }
    /// What a stretch of days is told in.
    Span {
        /// Weeks.
        Weeks: "weeks",
        /// Months.
        Months: "months",
        /// Years.
        Years: "years",
    }
    /// How far the rows of a file are.
    Stage {
        /// They can be brought in.
        Can: "can",
        /// They are in.
        In: "in",
        /// They were in, and were taken back.
        Back: "back",
    }
    /// What an entry is held against.
    Beside {
        /// What is here, against the file.
        File: "file",
        /// What is here, against a copy of the journal.
        Copy: "copy",
        /// What is in a backup, against the file.
        Backup: "backup",
    }
    /// What days are compared with.
    Against {
        /// As many days before them.
        Before: "before",
        /// The same days a year earlier.
        Year: "year",
    }
    /// An earlier day.
    Past {
        /// The day before today.
        Yesterday: "yesterday",
        /// The day before the one that is shown.
        Before: "before",
        /// One before that, by its date.
        Earlier: "earlier",
    }
    /// What stands where something was to be written.
    Kept {
        /// A journal.
        Journal: "journal",
        /// Backups.
        Backups: "backups",
        /// Something of Unkink's own.
        Own: "own",
        /// The settings.
        Settings: "settings",
        /// What is known of disks.
        Disks: "disks",
        /// What could not be saved.
        Unsaved: "unsaved",
        /// A day's copy.
        DayCopy: "day-copy",
        /// The journal in use.
        Itself: "itself",
        /// An older version.
        Older: "older",
        /// A copy.
        Copy: "copy",
    }
    /// A step of a night.
    NightStep {
        /// To bed.
        Bedtime: "bedtime",
        /// Asleep.
        Asleep: "asleep",
        /// Awake.
        Awake: "awake",
        /// Up.
        Up: "up",
    }
    /// What has a name.
    Sort {
        /// A kind of session.
        Kind: "kind",
        /// Somebody that sessions are with.
        Person: "person",
        /// A tag of days.
        Tag: "tag",
        /// A painkiller.
        Painkiller: "painkiller",
        /// A region of the body.
        Region: "region",
    }
    /// A field that was filled in.
    RefusedField {
        /// How many of a medicine.
        Count: "count",
        /// How long a session was.
        Minutes: "minutes",
        /// Days after a session.
        Outcome: "outcome",
        /// Days of washout.
        Washout: "washout",
        /// Pairs of weeks.
        Pairs: "pairs",
        /// A date.
        Date: "date",
    }
    /// A field that must not be blank.
    Blank {
        /// A medicine's name.
        Medicine: "medicine",
        /// A session's kind.
        Kind: "kind",
        /// A session's id.
        Session: "session",
        /// The main question's score.
        AskedScore: "asked-score",
        /// The main question's kind of session.
        AskedKind: "asked-kind",
        /// An experiment's id.
        Trial: "trial",
        /// An experiment's score.
        TriedScore: "tried-score",
        /// An experiment's kind of session.
        TriedKind: "tried-kind",
    }
    /// What is wrong with a score.
    Flaw {
        /// It has no name.
        Name: "name",
        /// Its texts are too long.
        Long: "long",
        /// Its ends are in the wrong order.
        Order: "order",
        /// Its range is too wide.
        Range: "range",
        /// Its step is none.
        Step: "step",
        /// Its noticeable change is none.
        Notice: "notice",
        /// Its values would come from elsewhere.
        Source: "source",
        /// A score lies outside its range.
        Outside: "outside",
        /// Another one is called so.
        Taken: "taken",
    }
    /// How firm the hands were.
    Pressure {
        /// Light.
        Light: "light",
        /// Medium.
        Medium: "medium",
        /// Firm.
        Firm: "firm",
    }
    /// Why a session was.
    Reason {
        /// It was due.
        Routine: "routine",
        /// It hurt.
        Flare: "flare",
    }
    /// Where an experiment stands.
    Stands {
        /// It goes on.
        Running: "running",
        /// It was ended early.
        Stopped: "stopped",
        /// It is over.
        Done: "done",
    }
    /// How a name begins, for the article before it.
    Starts {
        /// a, e, i, o, u.
        Vowel: "vowel",
        /// All others.
        Consonant: "consonant",
    }
}

impl Choice for Weekday {
    const KEYS: &'static [&'static str] = &["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    fn key(self) -> &'static str {
        Self::KEYS[self.num_days_from_monday() as usize]
    }
}
