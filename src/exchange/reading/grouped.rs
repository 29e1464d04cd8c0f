//! Numbers with a sign between their thousands: never guessed, and told with how to write them.

/// Signs that stand between thousands somewhere.
const BETWEEN: [char; 7] = [',', '.', ' ', '\u{a0}', '\u{202f}', '\'', '\u{2019}'];

/// The sign that may stand between the thousands of a number, and the number without it.
fn ungrouped(text: &str) -> Option<(char, String)> {
    let text = text.trim();
    let digits = text.trim_start_matches(['-', '+']);
    let sign = digits.chars().find(|c| !c.is_ascii_digit())?;
    let mut groups = digits.split(sign);
    let is_digits = |group: &str| !group.is_empty() && group.bytes().all(|b| b.is_ascii_digit());
    let first = groups.next()?;
    let leads = first.len() <= 3 && !first.starts_with('0') && is_digits(first);
    let follow = groups.all(|group| group.len() == 3 && is_digits(group));
    (BETWEEN.contains(&sign) && leads && follow).then(|| (sign, text.replace(sign, "")))
}

/// Whether a number is written as one with a point between its thousands is.
pub(super) fn is_grouped(text: &str) -> bool {
    ungrouped(text).is_some_and(|(sign, _)| sign == '.')
}

/// Why a number is not taken, where a sign may stand between its thousands.
pub(super) fn why_grouped(text: &str) -> Option<String> {
    let (sign, number) = ungrouped(text)?;
    let other = match sign {
        ',' => ".",
        '.' => ",",
        _ => "",
    };
    Some(if other.is_empty() || text.matches(sign).count() > 1 {
        format!("{text} has a sign between its thousands: write {number}")
    } else {
        let decimal = text.replace(sign, other);
        format!("{text} may be {number} or {decimal}: write one of these")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sign_between_thousands_is_told_with_how_to_write_the_number() {
        for (text, why) in [
            ("4,500", "4,500 may be 4500 or 4.500: write one of these"),
            ("4.500", "4.500 may be 4500 or 4,500: write one of these"),
            (
                "-1,234,567",
                "-1,234,567 has a sign between its thousands: write -1234567",
            ),
            (
                "12 345",
                "12 345 has a sign between its thousands: write 12345",
            ),
            (
                "1'234",
                "1'234 has a sign between its thousands: write 1234",
            ),
            (
                "1\u{202f}234",
                "1\u{202f}234 has a sign between its thousands: write 1234",
            ),
        ] {
            assert_eq!(why_grouped(text).as_deref(), Some(why));
        }
        for text in [
            "4", "4,50", "0,125", "1234,567", "4-500", "a,500", "4,500.5", ",500", "",
        ] {
            assert_eq!(why_grouped(text), None, "{text}");
        }
        assert!(is_grouped("1.234") && !is_grouped("1,234") && !is_grouped("0.125"));
    }
}
