//! Which language a person wants: the one that is named for this time, the one that is set, or the desktop's.

use super::language::Language;

/// What names a language for this time, above all that is set.
pub const VARIABLE: &str = "UNKINK_LANG";

/// What is known of it before the settings are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spoken {
    named: Option<Language>,
    desktop: Language,
}

impl Spoken {
    /// As the variables of the environment say, else the desktop itself.
    pub fn of_environment(variable: impl Fn(&str) -> Option<String>) -> Self {
        let named = variable(VARIABLE).and_then(|tag| Language::known(&tag));
        let tags = tags(variable).unwrap_or_else(of_system);
        let desktop = tags.iter().find_map(|tag| Language::known(tag));
        Self {
            named,
            desktop: desktop.unwrap_or_else(Language::english),
        }
    }

    /// The language where this one is set, or none; one that is not here is as if none were set.
    pub fn with(self, set: Option<&str>) -> Language {
        let set = || set.and_then(Language::known);
        self.named.or_else(set).unwrap_or(self.desktop)
    }
}

/// The tags in the order in which they are wanted, by the rules of gettext: the first of `LC_ALL`, `LC_MESSAGES` and
/// `LANG` that is set, and before it what `LANGUAGE` lists, unless it is that of machines.
fn tags(variable: impl Fn(&str) -> Option<String>) -> Option<Vec<String>> {
    let set = |name: &str| variable(name).filter(|value| !value.is_empty());
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(set)?;
    let is_of_machines = ["C", "POSIX"].contains(&locale.split('.').next().unwrap_or_default());
    let listed = set("LANGUAGE").filter(|_| !is_of_machines);
    let listed = listed.iter().flat_map(|list| list.split(':'));
    let listed = listed.filter(|tag| !tag.is_empty()).map(str::to_owned);
    Some(listed.chain([locale.clone()]).collect())
}

/// What the system has in its own settings; programs of Linux have the environment alone.
#[cfg(any(windows, target_os = "macos"))]
fn of_system() -> Vec<String> {
    sys_locale::get_locales().collect()
}

#[cfg(not(any(windows, target_os = "macos")))]
fn of_system() -> Vec<String> {
    Vec::new()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(set: &[(&str, &str)]) -> Option<Vec<String>> {
        let value = |name: &str| {
            let found = set.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| (*value).to_owned())
        };
        tags(value)
    }

    #[test]
    fn the_environment_is_read_as_gettext_reads_it() {
        let all = [
            ("LANG", "pl_PL.UTF-8"),
            ("LC_MESSAGES", "de_AT.UTF-8"),
            ("LANGUAGE", "fil:es"),
        ];
        assert_eq!(asked(&all).unwrap(), ["fil", "es", "de_AT.UTF-8"]);
        assert_eq!(asked(&all[..1]).unwrap(), ["pl_PL.UTF-8"]);
        let machine = [("LC_ALL", "C.UTF-8"), ("LANGUAGE", "de"), ("LANG", "de_DE")];
        assert_eq!(asked(&machine).unwrap(), ["C.UTF-8"]);
        assert_eq!(asked(&[("LANGUAGE", "de"), ("LANG", "")]), None);
    }

    #[test]
    fn a_language_that_is_not_here_or_none_is_english() {
        let english = Language::english();
        for value in ["tlh_KX", "C", "", "xx:yy", "\u{e9}"] {
            let spoken = Spoken::of_environment(|_| Some(value.to_owned()));
            assert_eq!(spoken.with(Some(value)), english, "{value}");
        }
        let spoken = Spoken::of_environment(|_| None);
        assert_eq!(spoken.with(Some("en")), english);
    }

    #[test]
    fn what_is_named_for_this_time_stands_above_what_is_set() {
        let [one, other] = ["xx", "yy"].map(|tag| Language::read(tag, String::new()));
        let mut spoken = Spoken {
            named: None,
            desktop: other,
        };
        assert_eq!(spoken.with(None), other);
        assert_eq!(spoken.with(Some("en")), Language::english());
        spoken.named = Some(one);
        assert_eq!(spoken.with(Some("en")), one);
    }
}
