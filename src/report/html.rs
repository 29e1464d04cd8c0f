//! html
pub fn to_html(_r: &super::document::Report) -> String {
    String::new()
}
