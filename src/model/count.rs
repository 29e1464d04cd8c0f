//! Numbers with the noun that they count.

/// "is" of one, "are" of others.
pub fn are(n: usize) -> &'static str {
    if n == 1 { "is" } else { "are" }
}

/// "1 day", "2 days".
pub fn count(n: usize, one: &str, many: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { many })
}
