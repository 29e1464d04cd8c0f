//! Notes that were written as HTML, as text.

use quick_xml::escape::resolve_html5_entity;

/// The longest name of an entity.
const LONGEST: usize = 34;

/// The text without tags and entities; breaks and paragraphs become line ends.
pub fn text(html: &str) -> String {
    if !html.contains(['<', '&']) {
        return html.trim().to_owned();
    }
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find(['<', '&']) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let read = if rest.starts_with('<') {
            tag(rest, &mut out)
        } else {
            entity(rest, &mut out)
        };
        let (read, sign) = (read.unwrap_or(0), rest.chars().next());
        if read == 0 {
            // A lone sign is a sign.
            out.extend(sign);
            rest = &rest[1..];
        } else {
            rest = &rest[read..];
        }
    }
    out.push_str(rest);
    let lines = out.lines().map(str::trim);
    lines
        .filter(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join("\n")
}

/// The length of the tag that stands first; one that ends a line ends it.
fn tag(text: &str, out: &mut String) -> Option<usize> {
    let end = text.find('>')?;
    let name = text[1..end].trim_start_matches('/');
    let first = name.chars().next()?;
    if !first.is_ascii_alphabetic() && first != '!' {
        return None;
    }
    let word = name
        .split(|c: char| !c.is_ascii_alphanumeric())
        .next()
        .unwrap_or("");
    if ["br", "p", "div", "li", "tr", "h1", "h2", "h3"]
        .contains(&word.to_ascii_lowercase().as_str())
    {
        out.push('\n');
    }
    Some(end + 1)
}

/// The length of the entity that stands first.
fn entity(text: &str, out: &mut String) -> Option<usize> {
    let end = text.find(';').filter(|end| *end <= LONGEST)?;
    let name = &text[1..end];
    if name == "nbsp" {
        out.push(' ');
    } else if let Some(named) = resolve_html5_entity(name) {
        out.push_str(named);
    } else {
        let number = name.strip_prefix('#')?;
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        out.push(char::from_u32(code).filter(|c| !c.is_control())?);
    }
    Some(end + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_and_entities_leave_the_text() {
        assert_eq!(
            text("long <b>drive</b><br>then&nbsp;rest &amp; tea"),
            "long drive\nthen rest & tea"
        );
        assert_eq!(text("<p>one</p><p>two &#228; &#x41;</p>"), "one\ntwo ä A");
        assert_eq!(text("3 < 4 & 5 > 2; a&b"), "3 < 4 & 5 > 2; a&b");
        assert_eq!(
            text("caf&eacute; &ndash; &Auml;rger&hellip; &nothing;"),
            "caf\u{e9} \u{2013} \u{c4}rger\u{2026} &nothing;"
        );
        assert_eq!(text("plain "), "plain");
    }
}
