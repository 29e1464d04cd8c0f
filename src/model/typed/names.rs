//! Names of months and weekdays in the languages of Europe, in Turkish and Arabic, and weekdays of East Asia: whole, or their
//! beginning. Behind `=` a name is none but whole.

use std::collections::HashMap;
use std::sync::LazyLock;

use chrono::Weekday;

const MONTHS: [&str; 12] = [
    "january januar jänner janvier enero gennaio januari janeiro января январь يناير január januára januarja ocak ianuarie tammikuuta січня ιανουαρίου януари",
    "february februar feber février fevrier febrero febbraio februari fevereiro февраля февраль فبراير február februára februarja şubat subat februarie pebrero helmikuuta лютого φεβρουαρίου февруари",
    "march märz mrz mars marzo maart mrt março марта март مارس március marca marts mart martie marso maaliskuuta березня μαρτίου",
    "april avril abril aprile апреля апрель أبريل ابريل إبريل április apríla aprila nisan aprilie huhtikuuta квітня απριλίου април",
    "may mai mayo maggio mei maio maja maj мая май مايو ماي május mája mayıs mayis toukokuuta травня μαΐου",
    "june juni juin junio giugno junho июня июнь يونيو يونيه június júna junija haziran iunie hunyo kesäkuuta червня ιουνίου юни",
    "july juli juillet julio luglio julho июля июль يوليو يوليه július júla julija temmuz iulie hulyo heinäkuuta липня ιουλίου юли",
    "august août aout agosto augustus августа август أغسطس اغسطس augusztus augusta avgusta augusti ağustos agustos elokuuta серпня αυγούστου",
    "september septembre septiembre settembre setembro сентября сентябрь سبتمبر szeptember septembra eylül eylul septembrie setyembre syyskuuta вересня σεπτεμβρίου септември",
    "october oktober octobre octubre ottobre outubro октября октябрь أكتوبر اكتوبر október októbra oktobra ekim octombrie oktubre lokakuuta жовтня οκτωβρίου октомври",
    "november novembre noviembre novembro ноября ноябрь نوفمبر novembra kasım kasim noiembrie nobyembre =marraskuuta =marraskuu =marras листопада νοεμβρίου ноември",
    "december dezember décembre decembre diciembre dicembre dezembro декабря декабрь ديسمبر desember decembra aralık aralik decembrie disyembre joulukuuta грудня δεκεμβρίου декември",
];

/// Polish and Czech, some of whose words are other months in Croatian.
const POLISH: [&str; 12] = [
    "stycznia styczeń ledna leden",
    "lutego luty února únor",
    "marca marzec března březen",
    "kwietnia kwiecień dubna duben",
    "maja maj května květen",
    "czerwca czerwiec června červen =čvn",
    "lipca lipiec července červenec =čvc",
    "sierpnia sierpień srpna srpen",
    "września wrzesień září",
    "października październik října říjen",
    "listopada listopad listopadu",
    "grudnia grudzień prosince prosinec",
];

const CROATIAN: [&str; 12] = [
    "siječnja siječanj",
    "veljače veljača",
    "ožujka ožujak",
    "travnja travanj",
    "svibnja svibanj",
    "lipnja lipanj",
    "srpnja srpanj",
    "kolovoza kolovoz",
    "rujna rujan",
    "listopada listopad",
    "studenoga studeni",
    "prosinca prosinac",
];

const WEEKDAYS: [(Weekday, &str); 7] = [
    (
        Weekday::Mon,
        "monday montag lundi lunes lunedì lunedi maandag segunda poniedziałek понедельник الاثنين måndag mandag pondělí ponedjeljak hétfő pazartesi maanantai понеділок 월요일 月曜日 星期一",
    ),
    (
        Weekday::Tue,
        "tuesday dienstag mardi martes martedì martedi dinsdag terça terca wtorek вторник الثلاثاء tisdag tirsdag úterý utorak kedd salı sali tiistai вівторок 화요일 火曜日 星期二",
    ),
    (
        Weekday::Wed,
        "wednesday mittwoch mercredi miércoles miercoles mercoledì mercoledi woensdag quarta środa среда الأربعاء onsdag středa srijeda szerda çarşamba carsamba keskiviikko miyerkules середа 수요일 水曜日 星期三",
    ),
    (
        Weekday::Thu,
        "thursday donnerstag jeudi jueves giovedì giovedi donderdag quinta czwartek четверг الخميس torsdag čtvrtek četvrtak csütörtök perşembe persembe torstai huwebes четвер 목요일 木曜日 星期四",
    ),
    (
        Weekday::Fri,
        "friday freitag vendredi biyernes viernes venerdì venerdi vrijdag sexta piątek пятница الجمعة fredag pátek petak péntek cuma perjantai 금요일 金曜日 星期五",
    ),
    (
        Weekday::Sat,
        "saturday samstag sonnabend samedi sábado sabado sabato zaterdag sobota суббота السبت lördag lørdag subota szombat cumartesi lauantai субота 토요일 土曜日 星期六",
    ),
    (
        Weekday::Sun,
        "sunday sonntag dimanche linggo domingo domenica zondag niedziela воскресенье الأحد söndag søndag neděle nedjelja vasárnap pazar sunnuntai неділя 일요일 日曜日 星期日 星期天",
    ),
];

/// Two letters are a weekday in German, Dutch and Russian alone.
const SHORT: [(&str, Weekday); 14] = [
    ("mo", Weekday::Mon),
    ("di", Weekday::Tue),
    ("mi", Weekday::Wed),
    ("do", Weekday::Thu),
    ("fr", Weekday::Fri),
    ("sa", Weekday::Sat),
    ("so", Weekday::Sun),
    ("пн", Weekday::Mon),
    ("вт", Weekday::Tue),
    ("ср", Weekday::Wed),
    ("чт", Weekday::Thu),
    ("пт", Weekday::Fri),
    ("сб", Weekday::Sat),
    ("вс", Weekday::Sun),
];

/// Two letters before a date that are a weekday in some language: which of them is another day in another one.
const ANY: [&str; 25] = [
    "ma", "ti", "ke", "to", "pe", "la", "su", "må", "on", "lö", "sö", "lø", "sø", "po", "út", "st",
    "čt", "pá", "ne", "pt", "sr", "če", "pr", "we", "th",
];

/// A month by its name, and what that is in Croatian.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Month {
    /// Its number, unless the file is Croatian.
    pub usual: u32,
    /// Its number in Croatian.
    pub croatian: u32,
    /// Whether the word is Croatian alone, or Polish or Czech alone.
    pub is_croatian: Option<bool>,
}

type Names<T> = HashMap<&'static str, Option<T>>;

fn numbered(lists: &[[&'static str; 12]]) -> Names<u32> {
    beginnings(lists.iter().flat_map(|list| (1..).zip(*list)))
}

/// The month of this name or its beginning; `None` where it begins two of them in the languages but Croatian.
pub fn month_named(word: &str) -> Option<Month> {
    static OTHERS: LazyLock<Names<u32>> = LazyLock::new(|| numbered(&[MONTHS]));
    static OF_POLISH: LazyLock<Names<u32>> = LazyLock::new(|| numbered(&[POLISH]));
    static USUAL: LazyLock<Names<u32>> = LazyLock::new(|| numbered(&[MONTHS, POLISH]));
    static OF_CROATIAN: LazyLock<Names<u32>> = LazyLock::new(|| numbered(&[CROATIAN]));
    let word = small(word);
    let word = word.as_str();
    let known = USUAL.get(word);
    let croatian = OF_CROATIAN.get(word).copied().flatten();
    let usual = match known {
        Some(month) => (*month)?,
        None => croatian?,
    };
    let is_polish = OF_POLISH.contains_key(word) && !OTHERS.contains_key(word);
    let is_croatian = match (is_polish, OF_CROATIAN.contains_key(word)) {
        (true, false) => Some(false),
        (false, true) if known.is_none() => Some(true),
        _ => None,
    };
    Some(Month {
        usual,
        croatian: croatian.unwrap_or(usual),
        is_croatian,
    })
}

/// The number of the month of this name or its beginning; `None` where it begins two of them.
pub fn month(word: &str) -> Option<u32> {
    month_named(word).map(|month| month.usual)
}

/// A Turkish dot above an i goes away with its capital.
fn small(word: &str) -> String {
    word.to_lowercase().replace("i\u{307}", "i")
}

static DAYS: LazyLock<Names<Weekday>> = LazyLock::new(|| beginnings(WEEKDAYS));

/// The weekday of this name or its beginning; no word for a month is one.
pub fn weekday(word: &str) -> Option<Weekday> {
    let word = small(word);
    if let Some((_, day)) = SHORT.iter().find(|(short, _)| *short == word) {
        return Some(*day);
    }
    let day = DAYS.get(word.as_str()).copied().flatten();
    day.filter(|_| month(&word).is_none())
}

/// Whether a word before or behind a date is a weekday, be it in a language that nobody can tell.
pub fn is_weekday(word: &str) -> bool {
    let small = small(word);
    DAYS.contains_key(small.as_str()) || ANY.contains(&small.as_str()) || weekday(word).is_some()
}

fn put<T: Copy + PartialEq>(known: &mut Names<T>, name: &'static str, what: T) {
    let meant = known.entry(name).or_insert(Some(what));
    *meant = meant.filter(|meant| *meant == what);
}

/// The names and their beginnings of at least three letters; nothing where one begins the names of two. A whole name goes
/// before what only begins so.
fn beginnings<T: Copy + PartialEq>(all: impl IntoIterator<Item = (T, &'static str)>) -> Names<T> {
    let (mut whole, mut known) = (HashMap::new(), HashMap::new());
    for (what, names) in all {
        for name in names.split(' ') {
            if let Some(name) = name.strip_prefix('=') {
                put(&mut whole, name, what);
                continue;
            }
            put(&mut whole, name, what);
            let ends = name.char_indices().map(|(at, c)| at + c.len_utf8());
            for end in ends.skip(2) {
                put(&mut known, &name[..end], what);
            }
        }
    }
    known.extend(whole);
    known
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_of_many_languages_are_told_by_their_names_and_beginnings() {
        for (month, words) in [
            (3, "mar marts mart maaliskuuta marca"),
            (6, "červen června haziran HAZİRAN kesäkuu"),
            (7, "červenec čvc heinäkuuta júl"),
            (10, "ekim Eki lokakuuta okt říjen жовтня"),
            (11, "marraskuuta Kasım KASIM листопада"),
            (12, "des. joulukuu aralık prosinca"),
        ] {
            for word in words.split(' ') {
                assert_eq!(self::month(word.trim_matches('.')), Some(month), "{word}");
            }
        }
        assert_eq!(month("červ"), None);
        let listopada = month_named("listopada").unwrap();
        assert_eq!((listopada.usual, listopada.croatian), (11, 10));
        assert_eq!(listopada.is_croatian, None);
        let only = |word| month_named(word).unwrap().is_croatian;
        assert_eq!(
            (only("srpnja"), only("lipca"), only("mar")),
            (Some(true), Some(false), None)
        );
    }

    #[test]
    fn weekdays_that_begin_others_are_their_own() {
        assert_eq!(weekday("Pazar"), Some(Weekday::Sun));
        assert_eq!(weekday("Cumartesi"), Some(Weekday::Sat));
        assert_eq!(
            (weekday("per"), is_weekday("per"), is_weekday("x")),
            (None, true, false)
        );
    }
}
