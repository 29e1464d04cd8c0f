//! Numbers in cells.
//!
//! Strict: a cell is a plain number or none. `0,5` is a half only where the comma separates no
//! cells; thousands separators are refused rather than guessed.

/// Reads a number; `None` where the cell is none.
pub fn read_number(text: &str, decimal_comma: bool) -> Option<f64> {
    let text = text.trim();
    let plain = |text: &str| {
        let allowed = |b: u8| b.is_ascii_digit() || b"+-.eE".contains(&b);
        let digits = text.bytes().any(|b| b.is_ascii_digit());
        (digits && text.bytes().all(allowed))
            .then(|| text.parse::<f64>().ok())
            .flatten()
            .filter(|number| number.is_finite())
    };
    match text.matches(',').count() {
        1 if decimal_comma && !text.contains('.') => plain(&text.replace(',', ".")),
        _ => plain(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_decimal_comma_is_read_only_where_commas_separate_nothing() {
        assert_eq!(read_number("0,5", true), Some(0.5));
        assert_eq!(read_number("0,5", false), None);
        assert_eq!(read_number("1.000,5", true), None);
    }

    #[test]
    fn only_plain_finite_numbers_are_numbers() {
        assert_eq!(read_number(" 4.5 ", false), Some(4.5));
        assert_eq!(read_number("-3", false), Some(-3.0));
        assert_eq!(read_number("1e-2", false), Some(0.01));
        for bad in ["", "nan", "inf", "4 of 10", "e", "1e999", "0x5", "--1"] {
            assert_eq!(read_number(bad, false), None, "{bad}");
        }
    }
}
