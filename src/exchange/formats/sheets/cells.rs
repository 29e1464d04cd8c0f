//! Cells of Excel's sheets as texts.

use calamine::DataRef;

use crate::model::scale;

pub(super) fn percent(share: f64) -> String {
    format!("{}%", number(scale::round2(share * 100.0)))
}

/// A cell as text: dates as ISO writes them, so that nothing about them is open.
pub(super) fn excel_text(cell: &DataRef<'_>) -> String {
    match cell {
        DataRef::Empty | DataRef::Error(_) => String::new(),
        DataRef::Float(value) => number(*value),
        DataRef::DateTime(moment) if moment.is_datetime() => {
            let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
            let days = moment.as_f64();
            match (year < 1900 || days <= 1.0, hour, minute, second) {
                // The end of a day; no diary has the first day of the calendar.
                (true, 0, 0, _) if (days - 1.0).abs() < f64::EPSILON => "24:00".to_owned(),
                (true, hour, minute, _) => format!("{hour:02}:{minute:02}"),
                (false, 0, 0, 0) => format!("{year:04}-{month:02}-{day:02}"),
                (false, ..) => format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}"),
            }
        }
        // A length of time, which may stand for a time of day too.
        DataRef::DateTime(length) if length.as_f64() >= 0.0 => {
            let minutes = (length.as_f64() * 1440.0).round();
            let (hours, rest) = ((minutes / 60.0).floor(), minutes % 60.0);
            format!("{hours:.0}:{rest:02.0}")
        }
        other => calamine::Data::from(other.clone()).to_string(),
    }
}

pub(super) fn number(value: f64) -> String {
    if value.fract() == 0.0 && value.abs() < 1e15 {
        format!("{value:.0}")
    } else {
        value.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use calamine::{ExcelDateTime, ExcelDateTimeType};

    #[test]
    fn a_time_is_one_of_the_day_also_at_its_end() {
        let told = |days: f64| {
            let kind = ExcelDateTimeType::DateTime;
            excel_text(&DataRef::DateTime(ExcelDateTime::new(days, kind, false)))
        };
        assert_eq!(told(0.5), "12:00");
        assert_eq!(told(1.0), "24:00");
        assert_eq!(told(46_296.0), "2026-10-01");
        assert_eq!(told(46_296.5), "2026-10-01 12:00");
        let lasts = |days: f64| {
            let kind = ExcelDateTimeType::TimeDelta;
            excel_text(&DataRef::DateTime(ExcelDateTime::new(days, kind, false)))
        };
        assert_eq!(
            (lasts(7.0 / 24.0), lasts(31.5 / 24.0)),
            ("7:00".into(), "31:30".into())
        );
    }
}
