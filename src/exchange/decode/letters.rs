//! Which encoding of one byte a letter a text has that does not say it: one in which all its letters are of the alphabet of
//! one language.
//!
//! Invariant: it depends on the letters alone; where another encoding would do as well, or none does, that is told.

use std::borrow::Cow;
use std::collections::BTreeSet;

use encoding_rs::{
    Encoding, SHIFT_JIS, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252, WINDOWS_1253, WINDOWS_1254,
    WINDOWS_1257,
};

/// Encodings, the most usual first, with the letters beyond a to z of languages that are written in them. Letters of names
/// and loan words are among them.
fn alphabets() -> [(&'static Encoding, &'static [&'static str]); 6] {
    [
        (
            WINDOWS_1252,
            &[
                // German, French, Spanish, Italian, Portuguese.
                "äöüßéèêàçñ",
                "àâæçéèêëîïôœùûüÿñ",
                "áéíñóúüçªº",
                "àèéìíîòóùúªº",
                "ãõáâàéêíóôúüçªº",
                // Danish, Norwegian and Swedish, Icelandic, Dutch, Estonian and Finnish.
                "åäöæøéèêóòôàü",
                "áðéíóúýþæö",
                "éëïöüáíóúèê",
                "äöåõüšž",
            ],
        ),
        (
            WINDOWS_1250,
            &[
                // Polish, Czech and Slovak, Hungarian, Croatian and Slovene, Romanian.
                "ąćęłńóśźż",
                "áäčďéěíĺľňóôŕřšťúůýž",
                "áéíóöőúüű",
                "čćđšž",
                "ăâîşţ",
            ],
        ),
        (
            WINDOWS_1251,
            &["абвгдежзийклмнопрстуфхцчшщъыьэюяёєіїґўјљњћџђѓќѕ№"],
        ),
        (WINDOWS_1253, &["αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ"]),
        (WINDOWS_1254, &["çğıöşüâîûi\u{307}"]),
        (WINDOWS_1257, &["ąčęėįšųūž", "āčēģīķļņšūž"]),
    ]
}

/// Signs that stand between two letters only where they are letters of another encoding.
const SIGNS: &str = "¡¢£¤¥¦§¨©¬®¯±²³¶¸¹¼½¾¿ƒˆ˜";

/// What is to be told of an encoding that the file does not say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letters {
    /// The encoding, with a word as it is read so.
    read: (&'static str, String),
    /// Others that would do, and the usual one, with that word.
    others: Vec<(&'static str, String)>,
}

impl Letters {
    /// What is to be told of it, in words.
    pub fn told(&self) -> String {
        let (name, word) = &self.read;
        let others = self.others.iter();
        let others: Vec<_> = others
            .map(|(name, word)| format!(" As {name} it would be \u{201c}{word}\u{201d}."))
            .collect();
        let others = others.concat();
        format!(
            "The file does not say how its letters are written. They were read as {name}, as in \u{201c}{word}\u{201d}.{others} If they are wrong, choose how they are to be read, or save the file as UTF-8 and read it again."
        )
    }

    /// Every way to read it, with that word; first the one that was taken.
    pub fn ways(&self) -> impl Iterator<Item = (&'static str, String)> {
        std::iter::once(&self.read).chain(&self.others).cloned()
    }

    /// The encoding to try where it is not right.
    pub fn other(&self) -> Option<&'static str> {
        self.others.first().map(|(name, _)| *name)
    }
}

/// The encoding of a text that is no Unicode, and what is to be told of it.
pub(super) fn choose(bytes: &[u8]) -> (&'static Encoding, Option<Letters>) {
    let is_apart = |byte: &u8| byte.is_ascii() && !byte.is_ascii_alphanumeric();
    let words = bytes.split(is_apart).filter(|word| !word.is_ascii());
    let words: BTreeSet<&[u8]> = words.collect();
    let can_be = |(encoding, alphabets): (&'static Encoding, &'static [&'static str])| {
        let words: Vec<String> = words.iter().map(|word| read(encoding, word)).collect();
        fits(&words, alphabets, is_latin(encoding)).then_some(encoding)
    };
    let mut fitting = alphabets().into_iter().filter_map(can_be);
    let first = fitting.next();
    if let Some(text) = first.is_none().then(|| japanese(bytes)).flatten() {
        let mut words = text.split(|sign: char| sign.is_ascii() && !sign.is_ascii_alphanumeric());
        let word = words.find(|word| !word.is_ascii()).unwrap_or_default();
        let others =
            [WINDOWS_1252].map(|other| (other.name(), read(other, &SHIFT_JIS.encode(word).0)));
        let letters = Letters {
            read: (SHIFT_JIS.name(), word.to_owned()),
            others: others.into(),
        };
        return (SHIFT_JIS, Some(letters));
    }
    let encoding = first.unwrap_or(WINDOWS_1252);
    // The usual one is told of wherever it was not chosen.
    let usual = Some(WINDOWS_1252).filter(|usual| *usual != encoding);
    // The Baltic one has letters in the place of nearly every western one: beside those it says nothing.
    let fitting = fitting.filter(|other| usual.is_some() || *other != WINDOWS_1257);
    let others: Vec<&'static Encoding> = usual.into_iter().chain(fitting).collect();
    let differs = |word: &[u8], other: &'static Encoding| read(encoding, word) != read(other, word);
    let differing = others
        .iter()
        .copied()
        .find_map(|other| words.iter().find(|word| differs(word, other)));
    let open = || words.first().filter(|_| first.is_none());
    let Some(word) = differing.or_else(open) else {
        return (encoding, None);
    };
    let of = |encoding: &'static Encoding| (encoding.name(), read(encoding, word));
    let others = others.iter().copied();
    let others = others.filter(|other| differs(word, other));
    let letters = Letters {
        read: of(encoding),
        others: others.map(of).collect(),
    };
    (encoding, Some(letters))
}

/// The text as Shift-JIS, where all of it is and it has letters of Japan's own alphabets.
fn japanese(bytes: &[u8]) -> Option<Cow<'_, str>> {
    let text = SHIFT_JIS.decode_without_bom_handling_and_without_replacement(bytes)?;
    let is_own = |sign: char| ('\u{3041}'..='\u{30fe}').contains(&sign);
    text.contains(is_own).then_some(text)
}

fn read(encoding: &'static Encoding, word: &[u8]) -> String {
    let (text, _) = encoding.decode_without_bom_handling(word);
    text.into_owned()
}

fn is_latin(encoding: &'static Encoding) -> bool {
    encoding != WINDOWS_1251 && encoding != WINDOWS_1253
}

/// Whether the letters beyond ASCII are all of one of these alphabets, and where such letters and signs can be.
fn fits(words: &[String], alphabets: &[&str], is_latin: bool) -> bool {
    let mut letters = BTreeSet::new();
    for word in words {
        let all: Vec<char> = word.chars().collect();
        for (at, sign) in all.iter().enumerate().filter(|(_, sign)| !sign.is_ascii()) {
            let before = at.checked_sub(1).map(|at| all[at]);
            let beside = [before, all.get(at + 1).copied()];
            let between = beside.iter().all(|c| c.is_some_and(char::is_alphabetic));
            let begins_within = sign.is_uppercase() && before.is_some_and(char::is_lowercase);
            let mixed = !is_latin && beside.iter().flatten().any(char::is_ascii_alphabetic);
            if sign.is_control()
                || SIGNS.contains(*sign) && between
                || sign.is_alphabetic() && (begins_within || mixed)
            {
                return false;
            }
            if sign.is_alphabetic() && *sign != '\u{b5}' {
                letters.extend(sign.to_lowercase());
            }
        }
    }
    let is_of = |alphabet: &&str| letters.iter().all(|letter| alphabet.contains(*letter));
    alphabets.iter().any(is_of)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(encoding: &'static Encoding, text: &str) -> (&'static str, bool) {
        let (bytes, _, broken) = encoding.encode(text);
        assert!(!broken, "{text}");
        let (encoding, told) = choose(&bytes);
        if let Some(told) = &told {
            assert!(told.told().contains(encoding.name()), "{told:?}");
        }
        (encoding.name(), told.is_some())
    }

    #[test]
    fn the_letters_of_a_language_tell_its_encoding() {
        for (encoding, text) in [
            (WINDOWS_1250, "Data;Ból głowy;Zmęczenie\n1;że źle;święta"),
            (WINDOWS_1250, "Datum;Únava;Bolest břicha;věk;důvod"),
            (WINDOWS_1250, "Dátum;Fájdalom;fűtés;jól, őszi"),
            (WINDOWS_1250, "Datum;Bol u leđima;šetnja;već"),
            (WINDOWS_1251, "Дата;Боль в спине;Сон\n1;2;хорошо"),
            (WINDOWS_1253, "Ημερομηνία;Πόνος;Ύπνος"),
            (WINDOWS_1254, "Tarih;Ağrı;Uyku;yürüyüş, çok iyi"),
            (WINDOWS_1257, "Data;Skausmas;miegas gėlė;ąžuolas, šį"),
            (WINDOWS_1252, "Datum;Müdigkeit;größer;Übung;Café"),
            (WINDOWS_1252, "Date;Fatigue;tête;à l’effort;où;œil"),
            (WINDOWS_1252, "Fecha;Dolor;mañana;sueño;así;¿qué?"),
            (WINDOWS_1252, "Dato;Smerte;søvn;træt;går"),
            (WINDOWS_1252, "Data;Dor;não;coração;você"),
            (WINDOWS_1252, "Datum;5 m² Fläche;20 °C;½ Tablette"),
        ] {
            assert_eq!(chosen(encoding, text).0, encoding.name(), "{text}");
        }
    }

    #[test]
    fn what_only_one_reading_makes_sense_of_is_not_told_of_and_what_is_open_is() {
        for (text, told) in [
            ("Datum;Müdigkeit;größer", false),
            ("Date;tête;à", false),
            ("Fecha;está;así", false),
            ("Dato;søvn", true),
            ("Date;problème", true),
        ] {
            assert_eq!(chosen(WINDOWS_1252, text), ("windows-1252", told), "{text}");
        }
        let (_, letters) = choose(b"Data;Zm\xeaczenie");
        let letters = letters.unwrap();
        assert_eq!(letters.other(), Some("windows-1250"));
        let words = letters.told();
        assert!(words.contains("as in \u{201c}Zm\u{ea}czenie\u{201d}. As windows-1250 it would be \u{201c}Zm\u{119}czenie\u{201d}."), "{words}");
        let (encoding, letters) = choose(
            &SHIFT_JIS
                .encode("日付,腰の痛み,メモ\n2026年10月1日,4,よく眠れた")
                .0,
        );
        assert_eq!(encoding, SHIFT_JIS);
        assert!(
            letters
                .unwrap()
                .told()
                .contains("Shift_JIS, as in \u{201c}日付\u{201d}")
        );
        // What no language has is told too.
        assert!(choose(b"a\x81b\xd0\xd8\xf7").1.is_some());
    }
}
