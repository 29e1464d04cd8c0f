//! Student's t, the normal distribution and the Wilson interval.
//!
//! Sources: log-gamma by Lanczos' series (g = 7); the incomplete beta by Lentz's continued fraction
//! (Press et al., *Numerical Recipes*, 6.4); erfc by its series and continued fraction (6.2);
//! Wilson 1927. Accurate to 1e-12 over what a diary needs. Invariant: quantiles exist only for
//! probabilities strictly between 0 and 1 and one or more degrees of freedom.

use std::f64::consts::{FRAC_1_SQRT_2, PI};
use std::sync::OnceLock;

/// Probability below the upper end of a two-sided 95 % interval.
pub const UPPER_95: f64 = 0.975;
/// The normal quantile at [`UPPER_95`].
pub const Z_95: f64 = 1.959_963_984_540_054;

const PRECISION: f64 = 1e-16;
const STEPS: usize = 500;
const TINY: f64 = 1e-300;

/// Two-sided p of `t` with `df` degrees of freedom; `None` without degrees of freedom.
pub fn t_two_sided(t: f64, df: f64) -> Option<f64> {
    let p = incomplete_beta(df / (df + t * t), df / 2.0, 0.5);
    (df >= 1.0 && t.is_finite() && p.is_finite()).then_some(p)
}

/// The value below which Student's t with `df` degrees of freedom lies with probability `p`.
pub fn t_quantile(p: f64, df: f64) -> Option<f64> {
    if p < 0.5 {
        return t_quantile(1.0 - p, df).map(|t| -t);
    }
    // Above the middle the distribution is concave and the normal quantile lies below: Newton's
    // steps climb to the root and can't overshoot.
    let mut t = normal_quantile(p)?;
    for _ in 0..STEPS {
        let step = (p - 1.0 + t_two_sided(t, df)? / 2.0) / t_density(t, df);
        t += step;
        if step.abs() <= 1e-14 * t.abs() {
            break;
        }
    }
    t.is_finite().then_some(t)
}

/// Standard errors from a mean of `n` to the ends of its 95 % interval; `None` below two. One answer
/// asks again and again for the same few numbers of sessions: those are worked out once.
pub fn reach_95(n: usize) -> Option<f64> {
    static KNOWN: [OnceLock<Option<f64>>; 64] = [const { OnceLock::new() }; 64];
    let find = || t_quantile(UPPER_95, n.checked_sub(1)? as f64);
    let known = KNOWN.get(n);
    known.map_or_else(find, |known| *known.get_or_init(find))
}

/// Two-sided p of a normal `z`.
pub fn normal_two_sided(z: f64) -> f64 {
    erfc(z.abs() * FRAC_1_SQRT_2)
}

/// The value below which a standard normal lies with probability `p`.
pub fn normal_quantile(p: f64) -> Option<f64> {
    if !(p > 0.0 && p < 1.0) {
        return None;
    }
    if p < 0.5 {
        return normal_quantile(1.0 - p).map(|z| -z);
    }
    let mut z = 0.0_f64;
    for _ in 0..STEPS {
        let density = (-z * z / 2.0).exp() / (2.0 * PI).sqrt();
        let step = (p - 1.0 + normal_two_sided(z) / 2.0) / density;
        z += step;
        if step.abs() <= 1e-15 * z.abs() {
            break;
        }
    }
    Some(z)
}

/// The 95 % Wilson interval of a share of `hits` in `n`, 0 to 1; `None` of nothing.
pub fn wilson(hits: usize, n: usize) -> Option<(f64, f64)> {
    if n == 0 || hits > n {
        return None;
    }
    let (count, share) = (n as f64, hits as f64 / n as f64);
    let spread = Z_95 * Z_95 / count;
    let center = share + spread / 2.0;
    let half = Z_95 * (share * (1.0 - share) / count + spread / (4.0 * count)).sqrt();
    let end = |at: f64| (at / (1.0 + spread)).clamp(0.0, 1.0);
    // At the ends the formula is exact and only its rounding is not.
    let low = if hits == 0 { 0.0 } else { end(center - half) };
    let high = if hits == n { 1.0 } else { end(center + half) };
    Some((low, high))
}

fn t_density(t: f64, df: f64) -> f64 {
    let log = ln_gamma(f64::midpoint(df, 1.0)) - ln_gamma(df / 2.0) - (df * PI).ln() / 2.0;
    (log - f64::midpoint(df, 1.0) * (t * t / df).ln_1p()).exp()
}

fn ln_gamma(x: f64) -> f64 {
    const SERIES: [f64; 8] = [
        676.520_368_121_885_1,
        -1_259.139_216_722_402_8,
        771.323_428_777_653_1,
        -176.615_029_162_140_6,
        12.507_343_278_686_905,
        -0.138_571_095_265_720_12,
        9.984_369_578_019_572e-6,
        1.505_632_735_149_311_6e-7,
    ];
    let x = x - 1.0;
    let base = x + 7.5;
    let sum = (1..)
        .zip(SERIES)
        .fold(0.999_999_999_999_809_9, |sum, (i, c)| {
            sum + c / (x + f64::from(i))
        });
    (2.0 * PI).ln() / 2.0 + (x + 0.5) * base.ln() - base + sum.ln()
}

/// The regularised incomplete beta function.
fn incomplete_beta(x: f64, a: f64, b: f64) -> f64 {
    if x <= 0.0 || x >= 1.0 {
        return x.clamp(0.0, 1.0);
    }
    let front = a * x.ln() + b * (-x).ln_1p() + ln_gamma(a + b) - ln_gamma(a) - ln_gamma(b);
    if x < (a + 1.0) / (a + b + 2.0) {
        front.exp() * beta_fraction(x, a, b) / a
    } else {
        1.0 - front.exp() * beta_fraction(1.0 - x, b, a) / b
    }
}

fn beta_fraction(x: f64, a: f64, b: f64) -> f64 {
    let safe = |v: f64| if v.abs() < TINY { TINY } else { v };
    let mut c = 1.0;
    let mut d = 1.0 / safe(1.0 - (a + b) * x / (a + 1.0));
    let mut value = d;
    for m in (1..STEPS).map(|m| m as f64) {
        let even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        d = 1.0 / safe(1.0 + even * d);
        c = safe(1.0 + even / c);
        value *= d * c;
        let odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        d = 1.0 / safe(1.0 + odd * d);
        c = safe(1.0 + odd / c);
        value *= d * c;
        if (d * c - 1.0).abs() < PRECISION {
            break;
        }
    }
    value
}

/// The complementary error function for `x` ≥ 0.
fn erfc(x: f64) -> f64 {
    let square = x * x;
    if x < 2.0 {
        let mut term = x;
        let mut sum = x;
        for n in (1..STEPS).map(|n| n as f64) {
            term *= -square / n;
            sum += term / (2.0 * n + 1.0);
            if term.abs() < PRECISION * sum.abs() {
                break;
            }
        }
        return 1.0 - 2.0 / PI.sqrt() * sum;
    }
    let fraction = (1..=60)
        .rev()
        .fold(x, |below, n| x + f64::from(n) / 2.0 / below);
    (-square).exp() / (PI.sqrt() * fraction)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::reference;

    const PRINTED: f64 = 1e-9;

    #[test]
    fn t_quantiles_and_p_values_are_those_of_scipy() {
        // scipy 1.17.1, printed to 1e-10.
        let case = reference::case("misc", "t-quantile-.975");
        for (df, out) in reference::numbers(&case["df"])
            .into_iter()
            .zip(case["out"].as_array().unwrap())
        {
            reference::same(&[t_quantile(UPPER_95, df)], &[out.as_f64()], PRINTED);
        }
        let case = reference::case("misc", "t-two-sided-p");
        let (t, df) = (
            reference::numbers(&case["t"]),
            reference::numbers(&case["df"]),
        );
        let ours: Vec<_> = t
            .iter()
            .zip(&df)
            .map(|(t, df)| t_two_sided(*t, *df))
            .collect();
        reference::same(&ours, &reference::series(&case["out"]), PRINTED);
        assert_eq!(t_quantile(UPPER_95, 0.0), None);
        assert_eq!(t_two_sided(1.0, 0.0), None);
    }

    #[test]
    fn known_points_of_both_distributions_are_met() {
        // Exact: t with one degree of freedom is Cauchy, with two algebraic.
        let one = t_quantile(UPPER_95, 1.0).unwrap();
        assert!((one - (PI * 0.475).tan()).abs() < 1e-9, "{one}");
        // Abramowitz & Stegun, table 26.1 and 26.5: z(.975), and erfc(1), erfc(3).
        assert!((normal_quantile(UPPER_95).unwrap() - Z_95).abs() < 1e-12);
        assert!((erfc(1.0) - 0.157_299_207_050_285_13).abs() < 1e-14);
        assert!((erfc(3.0) - 2.209_049_699_858_544e-5).abs() < 1e-17);
        assert!((t_quantile(0.1, 25.0).unwrap() + 1.316_345_072_9).abs() < 1e-9);
        assert_eq!(normal_quantile(1.0), None);
    }

    #[test]
    fn wilson_intervals_are_those_of_statsmodels() {
        // statsmodels proportion_confint(method="wilson"), printed to 1e-10.
        let case = reference::case("misc", "wilson");
        let n = reference::numbers(&case["n"]);
        let hits = reference::numbers(&case["k"]);
        for ((k, n), out) in hits.iter().zip(&n).zip(case["out"].as_array().unwrap()) {
            let (low, high) = wilson(*k as usize, *n as usize).unwrap();
            reference::same(&[Some(low), Some(high)], &reference::series(out), PRINTED);
        }
        assert_eq!(wilson(0, 0), None);
    }
}
