//! The day that weeks begin on in charts: as asked, as set in the window, or as the country has it.

use crate::store::settings;
use chrono::Weekday;

/// Territories whose weeks begin on Sunday or on Saturday (Unicode CLDR 45, weekData).
const SUNDAY: &str = "AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN JM JP KE KH KR LA MH MM MO MT MX \
    MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW";
const SATURDAY: &str = "AE AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY";

/// The words of `--week-start`, as in the settings.
pub(super) const WORDS: [(&str, Weekday); 3] = [
    ("monday", Weekday::Mon),
    ("sunday", Weekday::Sun),
    ("saturday", Weekday::Sat),
];

/// The day that is meant by a word.
pub(super) fn named(word: &str) -> Option<Weekday> {
    let meant = WORDS
        .iter()
        .find(|(name, _)| name.eq_ignore_ascii_case(word));
    meant.map(|(_, day)| *day)
}

/// The day where none was asked for.
pub(super) fn usual() -> Weekday {
    set().unwrap_or_else(|| {
        let names = ["LC_ALL", "LC_TIME", "LANG"].into_iter();
        let mut values = names.filter_map(std::env::var_os);
        let locale = values.find(|value| !value.is_empty()).unwrap_or_default();
        of_locale(&locale.to_string_lossy())
    })
}

/// As set in the window; settings that can't be read are no reason to draw nothing.
fn set() -> Option<Weekday> {
    named(&settings::word(&settings::default_path()?, "week_start")?)
}

/// By the territory of a locale such as `en_US.UTF-8`; Monday where it names none.
fn of_locale(locale: &str) -> Weekday {
    let territory = locale
        .split(['.', '@'])
        .next()
        .and_then(|name| name.rsplit_once('_'));
    let Some((_, territory)) = territory else {
        return Weekday::Mon;
    };
    let among = |list: &str| list.split(' ').any(|each| each == territory);
    if among(SUNDAY) {
        Weekday::Sun
    } else if among(SATURDAY) {
        Weekday::Sat
    } else {
        Weekday::Mon
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locale_says_which_day_a_week_begins_on() {
        assert_eq!(of_locale("en_US.UTF-8"), Weekday::Sun);
        assert_eq!(of_locale("ar_EG"), Weekday::Sat);
        assert_eq!(of_locale("de_AT@euro"), Weekday::Mon);
        assert_eq!(of_locale("pt_ZW"), Weekday::Sun, "the last of a list");
        for none in ["C", "POSIX", "", "eo"] {
            assert_eq!(of_locale(none), Weekday::Mon);
        }
    }
}
