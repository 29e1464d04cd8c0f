//! A path as a person types or pastes it: `~` for the home folder, `file:///` as file managers copy it, in quotes as
//! terminals do.

use std::path::PathBuf;

/// The path that is meant.
pub fn typed_path(typed: &str) -> PathBuf {
    let text = unquoted(typed.trim());
    if let Some(address) = file_address(text) {
        return address;
    }
    let below_home = text.strip_prefix('~');
    let below_home = below_home.filter(|rest| rest.is_empty() || rest.starts_with(['/', '\\']));
    let home = || Some(directories::BaseDirs::new()?.home_dir().to_owned());
    match below_home.and_then(|rest| Some((rest, home()?))) {
        Some((rest, home)) => home.join(rest.trim_start_matches(['/', '\\'])),
        None => PathBuf::from(text),
    }
}

/// What stands between two quotes of a kind.
fn unquoted(text: &str) -> &str {
    let between = |quote: char| text.strip_prefix(quote)?.strip_suffix(quote);
    let inner = ['"', '\''].into_iter().find_map(between);
    inner.map_or(text, str::trim)
}

/// The path of an address of a file on this computer.
fn file_address(text: &str) -> Option<PathBuf> {
    let scheme = text.get(..7)?;
    let rest = scheme.eq_ignore_ascii_case("file://").then(|| &text[7..])?;
    let path = rest.strip_prefix("localhost").unwrap_or(rest);
    if !path.starts_with('/') {
        return None;
    }
    let path = decoded(path);
    // On Windows the drive stands behind the root.
    let drive = path.get(1..).filter(|_| path.get(2..3) == Some(":"));
    Some(PathBuf::from(
        drive.filter(|_| cfg!(windows)).unwrap_or(&path),
    ))
}

/// The text with its bytes that are written as `%20`; as it is where these are no text.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let digit = |at: usize| char::from(*after.get(at)?).to_digit(16);
        let byte = digit(0)
            .zip(digit(1))
            .and_then(|(high, low)| u8::try_from(high * 16 + low).ok());
        if let Some(byte) = byte.filter(|_| *first == b'%') {
            bytes.push(byte);
            rest = &after[2..];
        } else {
            bytes.push(*first);
            rest = after;
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    #[test]
    fn a_path_is_understood_as_it_is_pasted() {
        let home = directories::BaseDirs::new().unwrap();
        let home = home.home_dir();
        for (typed, path) in [
            (" /a/b c.csv ", Path::new("/a/b c.csv")),
            ("\"/a/b c.csv\"", Path::new("/a/b c.csv")),
            ("'/a/b c.csv' ", Path::new("/a/b c.csv")),
            ("file:///a/b%20c%C3%A4.csv", Path::new("/a/b c\u{e4}.csv")),
            ("FILE://localhost/a/b.csv", Path::new("/a/b.csv")),
            ("\"file:///a/100%.csv\"", Path::new("/a/100%.csv")),
            ("/a/%20.csv", Path::new("/a/%20.csv")),
            ("file://server/a.csv", Path::new("file://server/a.csv")),
            ("~x/a.csv", Path::new("~x/a.csv")),
            ("/a/it's", Path::new("/a/it's")),
            ("'", Path::new("'")),
            ("", Path::new("")),
            ("~", home),
        ] {
            assert_eq!(typed_path(typed), path, "{typed}");
        }
        assert_eq!(typed_path("~/d/x.csv"), home.join("d/x.csv"));
        assert_eq!(typed_path("'~/x.csv'"), home.join("x.csv"));
    }
}
