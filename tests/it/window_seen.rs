//! What is drawn on every page, at every size, in light and dark: no word runs out of the frame it
//! stands in, none lies on another one, every control is on the page, and all words can be read.
//!
//! The pages are laid out on a high window, so that all of them is drawn at once.

use egui::accesskit::Role;
use egui::epaint::{ClippedShape, Shape, TextShape};
use egui::{Color32, Key, Pos2, Rect};
use egui_kittest::kittest::{NodeT, Queryable};

use unkink::lang::say;
use unkink::ui::details::Detail;
use unkink::ui::state::Behind;

use crate::desk::{Desk, Window};

/// The widths of 1600×1000, 1100×760, 900×700, 560×760 and 400×480.
const WIDTHS: [f32; 5] = [1600.0, 1100.0, 900.0, 560.0, 400.0];

/// The page on which an experiment is planned, beside the one that is over.
fn planning(window: &mut Window) {
    window.ctrl(Key::Num9).answered();
    let another = say::PlanAnother.text();
    if window.shows(&another) {
        window.click(&another).answered();
    }
}

/// A page, and how to come to it.
pub type Page = (&'static str, fn(&mut Window));

pub const PAGES: [Page; 22] = [
    ("Today", |_| ()),
    ("all details", details),
    ("a session", |window| {
        window.ctrl(Key::E);
        window
            .click(&say::SessionMoreNamed.text())
            .click(&say::ScoresAround.text())
            .click(&say::AddArea.text());
    }),
    ("History", |window| {
        window.ctrl(Key::Num2);
        window.click(&say::FilterNamed { n: 0 }.text());
    }),
    ("History, a day", |window| {
        window.ctrl(Key::Num2);
        window.click(&say::FilterNamed { n: 0 }.text());
        let mut rows = window.harness.query_all_by_role(Role::ListBoxOption);
        rows.next().unwrap().click();
        drop(rows);
        window.harness.run();
    }),
    ("Trends", |window| {
        window.ctrl(Key::Num3);
    }),
    ("Before & after", |window| {
        window.ctrl(Key::Num4).answered();
    }),
    ("Before & after: Other scores", |window| {
        behind(window, Behind::Others);
    }),
    ("Before & after: Getting surer", |window| {
        behind(window, Behind::Surer);
    }),
    ("Before & after: What is said", |window| {
        behind(window, Behind::Claims);
    }),
    ("Before & after: How it is worked out", |window| {
        behind(window, Behind::Method);
    }),
    ("Before & after: Raw days", |window| {
        behind(window, Behind::Raw);
    }),
    ("What helps", |window| {
        window.ctrl(Key::Num5).answered();
        let mut rows = window.harness.query_all_by_role(Role::ListBoxOption);
        rows.next().unwrap().click();
        drop(rows);
        window.harness.run();
    }),
    ("an experiment that is over", |window| {
        window.ctrl(Key::Num9).answered();
    }),
    ("an experiment to plan", planning),
    ("an experiment", |window| {
        planning(window);
        window.click(&say::TossAndSeal.text()).answered();
    }),
    ("Sessions", |window| {
        window.ctrl(Key::Num6);
    }),
    ("Report", |window| {
        window.ctrl(Key::Num7).click(&say::PeriodTyped.text());
    }),
    ("a file", |window| {
        let text = "date,Back pain (0-10),Energy (0-100),Concentration,Restlessness,When noted\n\
                    2026-11-21,8,awful,3,4,5\n2020-11-20,6,70,4,3,4\n2020-11-20,7,70,4,3,4\n2020-11-19,77,1,1,1,1\n";
        crate::window_import::look_at(window, text);
    }),
    ("Settings", |window| {
        window.ctrl(Key::Num8);
    }),
    ("a score", |window| {
        window.ctrl(Key::Num8).click(&say::ScoreAdd.text());
        window.click(&say::ScoreMore.text());
    }),
    ("Help", |window| {
        window.press(Key::F1);
    }),
];

fn details(window: &mut Window) {
    for detail in Detail::ALL {
        let begins = format!("{}: ", detail.title());
        let closed = window.harness.query_all_by_label_contains(&begins).next();
        if let Some(closed) = closed.filter(|_| detail != Detail::Measures) {
            closed.click();
        }
        window.harness.run();
    }
}

/// Opens what stands behind the answer.
fn behind(window: &mut Window, what: Behind) {
    let all = Behind::all();
    let named = all.iter().find(|(behind, _)| *behind == what);
    window.ctrl(Key::Num4).answered().click(&named.unwrap().1);
}

/// A window of this width in points at 100 percent; `zoom` is the size of text.
pub fn opened(width: f32, zoom: f32, dark: bool) -> Window {
    let desk = Desk::new().demo(1).size(width, 4000.0 * zoom).zoom(zoom);
    let desk = if dark { desk.dark() } else { desk };
    desk.open()
}

/// Everything that the last frame drew in its order, with what it was clipped to.
pub fn drawn(window: &Window) -> Vec<(Rect, Shape)> {
    fn each(clip: Rect, shape: &Shape, all: &mut Vec<(Rect, Shape)>) {
        match shape {
            Shape::Vec(shapes) => shapes.iter().for_each(|shape| each(clip, shape, all)),
            shape => all.push((clip, shape.clone())),
        }
    }
    let mut all = Vec::new();
    for ClippedShape {
        clip_rect, shape, ..
    } in &window.harness.output().shapes
    {
        each(*clip_rect, shape, &mut all);
    }
    all
}

/// A line of words as it lies on the window.
pub struct Words {
    text: String,
    pub ink: Rect,
    pub clip: Rect,
    color: Color32,
    /// Its place among the shapes.
    at: usize,
}

impl Words {
    fn seen(&self) -> Rect {
        self.ink.intersect(self.clip)
    }
}

fn rows(at: usize, clip: Rect, shape: &TextShape) -> Vec<Words> {
    let row = |row: &egui::epaint::text::PlacedRow| {
        let offset = shape.pos.to_vec2() + row.pos.to_vec2();
        let visuals = &row.row.visuals;
        let vertex = visuals.mesh.vertices.get(visuals.glyph_vertex_range.start);
        let color = vertex.map_or(Color32::PLACEHOLDER, |vertex| vertex.color);
        let color = match color {
            Color32::PLACEHOLDER => shape.fallback_color,
            color => color,
        };
        Words {
            text: row.row.glyphs.iter().map(|glyph| glyph.chr).collect(),
            ink: visuals.mesh_bounds.translate(offset),
            clip,
            color: shape.override_text_color.unwrap_or(color),
            at,
        }
    };
    // Turned words are those of an axis.
    let straight = shape.angle == 0.0;
    let rows = shape.galley.rows.iter().map(row);
    rows.filter(|words| straight && words.ink.is_positive() && words.seen().is_positive())
        .collect()
}

pub fn words(shapes: &[(Rect, Shape)]) -> Vec<Words> {
    let row = |(at, (clip, shape)): (usize, &(Rect, Shape))| match shape {
        Shape::Text(text) => rows(at, *clip, text),
        _ => Vec::new(),
    };
    let rows = shapes.iter().enumerate().flat_map(row);
    let sheet = sheet(shapes);
    let seen = |words: Words| match sheet {
        Some((at, sheet)) if words.at < at => beside(words, sheet),
        _ => Some(words),
    };
    rows.filter_map(seen).collect()
}

/// A card that lies over others, and its place among the shapes: the session form of a wide window.
fn sheet(shapes: &[(Rect, Shape)]) -> Option<(usize, Rect)> {
    let card = |(at, (_, shape)): (usize, &(Rect, Shape))| match shape {
        Shape::Rect(rect) if rect.corner_radius.nw == 12 && rect.fill.is_opaque() => {
            Some((at, rect.rect))
        }
        _ => None,
    };
    let cards: Vec<_> = shapes.iter().enumerate().filter_map(card).collect();
    let lies_over = |(at, card): &&(usize, Rect)| {
        let mut before = cards.iter().take_while(|(other, _)| other < at);
        before.any(|(_, other)| other.intersects(*card) && !other.contains_rect(*card))
    };
    cards.iter().find(lies_over).copied()
}

/// What is seen of words beside what lies over them.
fn beside(mut words: Words, sheet: Rect) -> Option<Words> {
    if sheet.intersects(words.ink) {
        words.ink.max.x = words.ink.max.x.min(sheet.left());
    }
    words.ink.is_positive().then_some(words)
}

/// Looks at every page, and tells everything that is wrong at once.
fn hold(width: f32, zoom: f32) {
    let mut window = opened(width, zoom, false);
    let mut wrong = Vec::new();
    for (page, go) in PAGES {
        go(&mut window);
        wrong.extend(faults(page, &mut window));
    }
    let mut first = Desk::new().size(width, 4000.0 * zoom).zoom(zoom).open();
    wrong.extend(faults("the first evening", &mut first));
    assert!(
        wrong.is_empty(),
        "{width} at {zoom}, {} wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

/// What is wrong on the page that is open.
pub fn faults(page: &str, window: &mut Window) -> Vec<String> {
    // What is told at the pointer lies over the page, on a ground of its own.
    window.harness.remove_cursor();
    window.harness.run();
    let shapes = drawn(window);
    let (words, sheet) = (words(&shapes), sheet(&shapes));
    let all = [
        beyond_their_frame(&words),
        beyond_their_button(window, &words, sheet),
        on_one_another(&words),
        off_the_page(window),
        shortened(window),
        broken(window),
    ];
    let all = all.into_iter().flatten();
    all.map(|what| format!("{page}: {what}")).collect()
}

fn beyond_their_frame(words: &[Words]) -> Vec<String> {
    let beyond = |Words { ink, clip, .. }: &&Words| {
        ink.left() < clip.left() - 1.0 || ink.right() > clip.right() + 1.0
    };
    let words = words.iter().filter(beyond);
    let told = words.map(
        |Words {
             text, ink, clip, ..
         }| format!("{text:?} at {ink:?} in {clip:?}"),
    );
    told.collect()
}

fn on_one_another(words: &[Words]) -> Vec<String> {
    let mut wrong = Vec::new();
    for (i, one) in words.iter().enumerate() {
        for other in &words[i + 1..] {
            let both = one.seen().intersect(other.seen());
            if both.width() > 1.5 && both.height() > 2.5 {
                let (a, b) = (&one.text, &other.text);
                wrong.push(format!("{a:?} lies on {b:?} at {both:?}"));
            }
        }
    }
    wrong
}

fn off_the_page(window: &Window) -> Vec<String> {
    let page = window.harness.ctx.content_rect();
    let mut wrong = Vec::new();
    for role in [
        Role::Button,
        Role::TextInput,
        Role::MultilineTextInput,
        Role::ComboBox,
        Role::RadioButton,
    ] {
        for node in window.harness.query_all_by_role(role) {
            let rect = node.rect();
            if rect.left() < page.left() - 0.5 || rect.right() > page.right() + 0.5 {
                let label = node.accesskit_node().label().unwrap_or_default();
                wrong.push(format!("{role:?} {label:?} at {rect:?}"));
            }
        }
    }
    wrong
}

/// Words of a button that reach beyond it. Those of a sheet lie over other buttons; in a narrow window it is none.
fn beyond_their_button(
    window: &Window,
    all: &[Words],
    sheet: Option<(usize, Rect)>,
) -> Vec<String> {
    let buttons = window.harness.query_all_by_role(Role::Button);
    let buttons: Vec<_> = buttons.map(|button| button.rect()).collect();
    let is_wide = |words: &&Words| {
        let mut around = buttons
            .iter()
            .filter(|rect| rect.contains(words.ink.center()));
        around.any(|rect| words.ink.left() < rect.left() || words.ink.right() > rect.right())
    };
    let over = |words: &&Words| sheet.is_some_and(|(_, sheet)| sheet.contains_rect(words.ink));
    let wide = all.iter().filter(|words| !over(words)).filter(is_wide);
    wide.map(|words| format!("{:?} is wider than its button", words.text))
        .collect()
}

/// What ends in an ellipsis for want of room; the first line of a note may.
fn shortened(window: &Window) -> Vec<String> {
    let journal = window.harness.state().document().journal();
    let is_note = |text: &str| {
        let notes = journal
            .days()
            .values()
            .filter_map(|day| day.note.as_deref());
        notes
            .filter_map(|note| note.lines().next())
            .any(|note| note == text)
    };
    let elided = drawn(window)
        .into_iter()
        .filter_map(|(_, shape)| match shape {
            Shape::Text(text) if text.galley.elided => Some(text.galley.text().to_owned()),
            _ => None,
        });
    elided
        .filter(|text| !is_note(text))
        .map(|text| format!("{text:?} is shortened"))
        .collect()
}

/// Words that are cut in two though the page has room for them on one line.
fn broken(window: &Window) -> Vec<String> {
    // What a page leaves to its text between its own edges and those of its cards.
    let room = window.harness.ctx.content_rect().width() - 2.0 * (16.0 + 24.0);
    cut_in_two(drawn(window).into_iter().map(|(_, shape)| shape), room)
}

fn cut_in_two(shapes: impl Iterator<Item = Shape>, room: f32) -> Vec<String> {
    let mut wrong = Vec::new();
    for shape in shapes {
        let Shape::Text(text) = shape else { continue };
        let rows = &text.galley.rows;
        for (row, next) in rows.iter().zip(rows.iter().skip(1)) {
            let is_word = |glyph: &&egui::epaint::text::Glyph| glyph.chr.is_alphanumeric();
            let end: Vec<_> = row.row.glyphs.iter().rev().take_while(is_word).collect();
            let start: Vec<_> = next.row.glyphs.iter().take_while(is_word).collect();
            let is_cut = !row.ends_with_newline && !end.is_empty() && !start.is_empty();
            let width = end
                .iter()
                .chain(&start)
                .map(|glyph| glyph.advance_width)
                .sum::<f32>();
            if is_cut && width < room {
                let whole = end.iter().rev().chain(&start).map(|glyph| glyph.chr);
                wrong.push(format!("{:?} is cut in two", whole.collect::<String>()));
            }
        }
    }
    wrong
}

#[test]
fn a_word_that_is_cut_in_two_is_found() {
    let ctx = egui::Context::default();
    unkink::ui::theme::install(&ctx);
    let cut = |width: f32, room: f32| {
        let mut drawn = ctx.run_ui(egui::RawInput::default(), |ui| {
            ui.set_max_width(width);
            ui.label("at noon: physiotherapist");
        });
        drawn.textures_delta.clear();
        cut_in_two(drawn.shapes.into_iter().map(|clipped| clipped.shape), room)
    };
    assert_eq!(cut(60.0, 400.0), ["\"physiotherapist\" is cut in two"]);
    assert!(cut(60.0, 50.0).is_empty(), "no page has room for it");
    assert!(cut(130.0, 400.0).is_empty(), "between words");
}

#[test]
fn on_wide_pages_every_word_has_its_place() {
    for width in WIDTHS.into_iter().filter(|width| *width >= 900.0) {
        hold(width, 1.0);
    }
}

#[test]
fn on_narrow_pages_every_word_has_its_place() {
    for width in WIDTHS.into_iter().filter(|width| *width < 900.0) {
        hold(width, 1.0);
    }
}

#[test]
fn in_large_type_every_word_has_its_place() {
    for width in WIDTHS {
        hold(width, 2.0);
    }
}

/// What is painted at this place before the shape `at`.
fn ground(shapes: &[(Rect, Shape)], at: usize, place: Pos2) -> Color32 {
    let mut ground = Color32::BLACK;
    for (clip, shape) in &shapes[..at] {
        let fill = match shape {
            Shape::Rect(rect) if rect.rect.contains(place) => rect.fill,
            Shape::Circle(circle) if circle.center.distance(place) <= circle.radius => circle.fill,
            _ => continue,
        };
        if clip.contains(place) {
            ground = ground.blend(fill);
        }
    }
    ground
}

/// Contrast by WCAG 2.2.
fn contrast(a: Color32, b: Color32) -> f32 {
    let light = |color: Color32| {
        let [r, g, b, _] = egui::Rgba::from(color).to_array();
        0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05
    };
    let (a, b) = (light(a), light(b));
    a.max(b) / a.min(b)
}

#[test]
fn all_words_can_be_read() {
    for dark in [false, true] {
        let mut wrong = Vec::new();
        let mut window = opened(1100.0, 1.0, dark);
        for (page, go) in PAGES {
            go(&mut window);
            let shapes = drawn(&window);
            for words in words(&shapes) {
                let ground = ground(&shapes, words.at, words.seen().center());
                let found = contrast(ground.blend(words.color), ground);
                // Three to one for what stands in an empty field or can't be pushed now.
                if found < 3.0 {
                    let text = &words.text;
                    wrong.push(format!("{page}, dark {dark}: {text:?} has {found:.2} : 1"));
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
