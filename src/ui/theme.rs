//! Every colour, size and font of the window, in light and dark.
//!
//! The colours themselves stand in `drawing/palette.rs`, for the window and the page. Contrast is held by the tests below: text at least
//! 4.5:1 on what it stands on, borders and marks at least 3:1.
#![allow(
    clippy::disallowed_methods,
    reason = "this file is where the palette becomes the window's colours"
)]

use std::sync::{Arc, LazyLock};

use egui::{
    Color32, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, FontTweak, Margin,
    Stroke, TextStyle, Theme, vec2,
};

use crate::chart::cue::Cue;
use crate::drawing::letters::Weight;
use crate::drawing::palette::{self, Palette, Rgb};
use crate::drawing::typefaces;

/// A series colour and the pale tint behind it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ink {
    /// Marks, lines and numbers.
    pub color: Color32,
    /// Fills behind them.
    pub tint: Color32,
}

/// The colours of one theme, named for their use.
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(missing_docs, reason = "each name is its use")]
pub struct Tokens {
    pub bg: Color32,
    pub surface: Color32,
    pub sunken: Color32,
    pub body: Color32,
    pub hover: Color32,
    pub ink: Color32,
    pub muted: Color32,
    pub line: Color32,
    pub grid: Color32,
    pub edge: Color32,
    pub accent: Color32,
    pub on_accent: Color32,
    pub soft: Color32,
    pub warn_bg: Color32,
    pub warn_fg: Color32,
    pub error_bg: Color32,
    pub error_fg: Color32,
    pub session: Color32,
    pub on_series: Color32,
    series: [Ink; 5],
}

pub(super) const LIGHT: Tokens = Tokens::from(&Palette::LIGHT);
pub(super) const DARK: Tokens = Tokens::from(&Palette::DARK);

/// A colour of the palette as the window draws it.
pub const fn shade(Rgb(r, g, b): Rgb) -> Color32 {
    Color32::from_rgb(r, g, b)
}

const fn ink(ink: palette::Ink) -> Ink {
    Ink {
        color: shade(ink.color),
        tint: shade(ink.tint),
    }
}

impl Tokens {
    /// The palette in the window's own type of colour.
    const fn from(p: &Palette) -> Self {
        let [pain, stiffness, sleep, mood, others] = p.series;
        Self {
            bg: shade(p.bg),
            surface: shade(p.surface),
            sunken: shade(p.sunken),
            body: shade(p.body),
            hover: shade(p.hover),
            ink: shade(p.ink),
            muted: shade(p.muted),
            line: shade(p.line),
            grid: shade(p.grid),
            edge: shade(p.edge),
            accent: shade(p.accent),
            on_accent: shade(p.on_accent),
            soft: shade(p.soft),
            warn_bg: shade(p.warn_bg),
            warn_fg: shade(p.warn_fg),
            error_bg: shade(p.error_bg),
            error_fg: shade(p.error_fg),
            session: shade(p.session),
            on_series: shade(p.on_series),
            series: [
                ink(pain),
                ink(stiffness),
                ink(sleep),
                ink(mood),
                ink(others),
            ],
        }
    }
}

impl Tokens {
    /// The colours of the theme that is on.
    pub fn of(ui: &egui::Ui) -> &'static Self {
        if ui.visuals().dark_mode {
            &DARK
        } else {
            &LIGHT
        }
    }

    /// The colours of a metric's series.
    pub fn series(&self, cue: Cue) -> Ink {
        self.series[match cue {
            Cue::Disc => 0,
            Cue::Square => 1,
            Cue::Ring => 2,
            Cue::Triangle => 3,
            _ => 4,
        }]
    }
}

impl Tokens {
    /// The steps of a heatmap of this metric, the palest first.
    pub fn heat(&self, cue: Cue) -> [Color32; 11] {
        let color = self.series(cue).color;
        std::array::from_fn(|step| mix(self.surface, color, palette::heat_share(step as u8)))
    }
}

/// The colour of words on a button that can't be pushed now: paler, and still to be read.
pub fn dimmed(t: &Tokens, color: Color32) -> Color32 {
    mix(t.surface, color, 0.72)
}

/// `over` laid on `under` with this opacity (0 to 1), as one opaque colour.
pub fn mix(under: Color32, over: Color32, opacity: f32) -> Color32 {
    under.lerp_to_gamma(over, opacity)
}

/// Black or white, whichever can be read better on this fill.
pub fn on_fill(fill: Color32) -> Color32 {
    // Where both have the same contrast: the square root of 1.05 times 0.05, less 0.05.
    if luminance(fill) > 0.179 {
        Color32::BLACK
    } else {
        Color32::WHITE
    }
}

/// The relative luminance, 0 to 1, after WCAG 2.2.
fn luminance(color: Color32) -> f64 {
    let channel = |value: u8| {
        let value = f64::from(value) / 255.0;
        if value <= 0.040_45 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * channel(color.r()) + 0.7152 * channel(color.g()) + 0.0722 * channel(color.b())
}

/// Space between two cards, and inside a dense one.
pub const GAP: f32 = 16.0;
/// Height of buttons and fields.
pub const CONTROL: f32 = 40.0;
/// Height of small buttons and chips.
pub const SMALL_CONTROL: f32 = 32.0;
/// Corner of a control.
pub const ROUND: u8 = 8;
/// Corner of a card.
pub const CARD_ROUND: u8 = 12;
/// Widest page; more width is margin.
pub const PAGE: f32 = 1120.0;
/// Below this width of the window, margins and cards make way for what is in them.
pub const NARROW: f32 = 520.0;
/// From this width on, pages have two columns, and the rail stands at the left.
pub const WIDE: f32 = 800.0;

/// Whether the window has room for two columns.
pub fn is_wide(ui: &egui::Ui) -> bool {
    ui.ctx().content_rect().width() >= WIDE
}

/// From this height on, the rail has room for all pages and its foot.
const TALL: f32 = 690.0;

/// Whether the rail stands at the left; otherwise tabs on top.
pub fn has_rail(ui: &egui::Ui) -> bool {
    is_wide(ui) && ui.ctx().content_rect().height() >= TALL
}

/// The margin at each side of what fills `width`: a page between its margins, in the middle where there is
/// more width than it takes.
pub fn side_margin(ui: &egui::Ui, width: f32) -> f32 {
    page_margin(ui).max(((width - PAGE) / 2.0).ceil())
}

/// The least margin of a page.
pub fn page_margin(ui: &egui::Ui) -> f32 {
    match ui.ctx().content_rect().width() {
        _ if has_rail(ui) => 24.0,
        width if width < NARROW => 8.0,
        _ => 16.0,
    }
}

/// Draws inside of these margins. A margin of egui's own ends at 127 points.
pub fn inset<R>(
    ui: &mut egui::Ui,
    side: f32,
    (top, bottom): (f32, f32),
    add: impl FnOnce(&mut egui::Ui) -> R,
) -> R {
    let all = ui.available_rect_before_wrap();
    let from = egui::pos2(all.left() + side, all.top() + top);
    let to = egui::pos2(all.right() - side, all.bottom().max(from.y));
    let inner = egui::Rect::from_min_max(from, to);
    let mut place = ui.new_child(egui::UiBuilder::new().max_rect(inner));
    place.set_width(place.available_width());
    let done = add(&mut place);
    let end = place.min_rect().max + egui::vec2(side, bottom);
    ui.advance_cursor_after_rect(egui::Rect::from_min_max(all.min, end));
    done
}

/// The family of large letters.
static LIGHT_FAMILY: LazyLock<FontFamily> = LazyLock::new(|| FontFamily::Name("light".into()));

/// A font of the given size in points: light where it is large.
pub fn font(size: f32) -> FontId {
    let family = match Weight::of(size) {
        Weight::Light => LIGHT_FAMILY.clone(),
        Weight::Regular => FontFamily::Proportional,
    };
    FontId::new(size, family)
}

/// The fonts that come along, the light one for large letters alone; emoji and signs, a little smaller, stay behind all.
fn fonts() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    for (name, file, scale) in [
        ("regular", typefaces::REGULAR, 1.0),
        ("light", typefaces::LIGHT, 1.0),
        ("fixed", typefaces::FIXED, 1.0),
        ("emoji", typefaces::EMOJI, 0.81),
        ("signs", typefaces::SIGNS, 0.9),
    ] {
        let tweak = FontTweak {
            scale,
            ..FontTweak::default()
        };
        let data = Arc::new(FontData::from_static(file).tweak(tweak));
        fonts.font_data.insert(name.to_owned(), data);
    }
    for (family, first) in [
        (FontFamily::Proportional, &["regular"][..]),
        (LIGHT_FAMILY.clone(), &["light"]),
        (FontFamily::Monospace, &["fixed", "light"]),
    ] {
        let names = first.iter().chain(&["emoji", "signs"]);
        let names = names.map(|name| (*name).to_owned()).collect();
        fonts.families.insert(family, names);
    }
    fonts
}

/// Sets both themes' styles, and has keys come in their order; called once for a window.
pub fn install(ctx: &egui::Context) {
    super::keys::install(ctx);
    ctx.set_fonts(fonts());
    // The keys of the text size are in the table of commands, so that it is remembered.
    ctx.options_mut(|options| options.zoom_with_keyboard = false);
    ctx.style_mut_of(Theme::Light, |style| apply(style, &LIGHT));
    ctx.style_mut_of(Theme::Dark, |style| apply(style, &DARK));
}

/// Sets the size of all text, in percent; everything grows with it.
pub fn size_text(ctx: &egui::Context, percent: u16) {
    ctx.set_zoom_factor(f32::from(percent) / 100.0);
}

/// How long a part folds out, in seconds.
const FOLDOUT: f32 = 0.1;

/// Whether what folds out may move; nothing else ever does.
pub fn move_things(ctx: &egui::Context, may_move: bool) {
    let seconds = if may_move { FOLDOUT } else { 0.0 };
    ctx.all_styles_mut(|style| style.animation_time = seconds);
}

fn apply(style: &mut egui::Style, tokens: &Tokens) {
    style.text_styles = [
        (TextStyle::Heading, font(26.0)),
        (TextStyle::Body, font(16.0)),
        (TextStyle::Button, font(16.0)),
        (TextStyle::Small, font(14.0)),
        (
            TextStyle::Monospace,
            FontId::new(14.0, FontFamily::Monospace),
        ),
    ]
    .into();
    let spacing = &mut style.spacing;
    spacing.item_spacing = vec2(8.0, 8.0);
    spacing.button_padding = vec2(16.0, 8.0);
    spacing.interact_size = vec2(CONTROL, CONTROL);
    spacing.text_edit_width = 240.0;
    spacing.combo_width = 120.0;
    spacing.icon_width = 20.0;
    spacing.menu_margin = Margin::same(8);
    spacing.scroll.bar_width = 8.0;
    spacing.scroll.floating_allocated_width = 0.0;
    style.animation_time = 0.0;
    style.interaction.selectable_labels = false;
    style.scroll_animation = egui::style::ScrollAnimation::none();
    color(&mut style.visuals, tokens);
}

fn color(visuals: &mut egui::Visuals, t: &Tokens) {
    visuals.override_text_color = None;
    visuals.weak_text_color = Some(t.muted);
    visuals.panel_fill = t.bg;
    visuals.window_fill = t.surface;
    visuals.window_stroke = Stroke::new(1.0, t.line);
    visuals.window_corner_radius = CornerRadius::same(CARD_ROUND);
    visuals.menu_corner_radius = CornerRadius::same(ROUND);
    visuals.window_shadow = egui::Shadow::NONE;
    visuals.popup_shadow = egui::Shadow::NONE;
    visuals.extreme_bg_color = t.surface;
    visuals.text_edit_bg_color = Some(t.surface);
    visuals.faint_bg_color = t.hover;
    visuals.hyperlink_color = t.accent;
    visuals.error_fg_color = t.error_fg;
    visuals.warn_fg_color = t.warn_fg;
    visuals.selection.bg_fill = t.soft;
    visuals.selection.stroke = Stroke::new(1.0, t.accent);
    visuals.text_cursor.blink = false;
    visuals.text_cursor.stroke = Stroke::new(2.0, t.accent);
    let round = CornerRadius::same(ROUND);
    let state = |fill: Color32, edge: Stroke, text: Color32| egui::style::WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: edge,
        corner_radius: round,
        fg_stroke: Stroke::new(1.0, text),
        expansion: 0.0,
    };
    let widgets = &mut visuals.widgets;
    widgets.noninteractive = state(t.surface, Stroke::new(1.0, t.line), t.ink);
    widgets.inactive = state(t.surface, Stroke::new(1.0, t.edge), t.ink);
    widgets.hovered = state(t.hover, Stroke::new(1.0, t.ink), t.ink);
    widgets.active = state(t.soft, Stroke::new(2.0, t.accent), t.ink);
    widgets.open = state(t.soft, Stroke::new(1.0, t.accent), t.ink);
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Contrast ratio after WCAG 2.2: (L1 + 0.05) / (L2 + 0.05) of relative luminances.
    fn contrast(a: Color32, b: Color32) -> f64 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn text_is_readable_on_everything_it_stands_on() {
        for t in [LIGHT, DARK] {
            let mut pairs = vec![
                (t.ink, t.surface),
                (t.ink, t.bg),
                (t.ink, t.sunken),
                (t.ink, t.hover),
                (t.ink, t.soft),
                (t.muted, t.surface),
                (t.muted, t.bg),
                (t.muted, t.hover),
                (t.muted, t.soft),
                (t.accent, t.surface),
                (t.accent, t.bg),
                (t.accent, t.soft),
                (t.on_accent, t.accent),
                (t.warn_fg, t.warn_bg),
                (t.error_fg, t.error_bg),
                (t.error_fg, t.surface),
                (t.error_fg, t.bg),
                (t.accent, t.hover),
                (t.ink, t.error_bg),
            ];
            for ink in t.series {
                pairs.extend([
                    (ink.color, t.surface),
                    (ink.color, t.bg),
                    (t.on_series, ink.color),
                ]);
                pairs.push((t.ink, ink.tint));
            }
            let shades = [Cue::Disc, Cue::Square, Cue::Ring, Cue::Triangle, Cue::Bar];
            let shades = shades.into_iter().flat_map(|cue| t.heat(cue));
            pairs.extend(shades.map(|shade| (on_fill(shade), shade)));
            for (text, on) in pairs {
                assert!(
                    contrast(text, on) >= 4.5,
                    "{text:?} on {on:?}: {:.2}",
                    contrast(text, on)
                );
            }
        }
    }

    #[test]
    fn borders_and_marks_stand_out() {
        for t in [LIGHT, DARK] {
            for (mark, on) in [
                (t.edge, t.surface),
                (t.edge, t.bg),
                // The body's outline.
                (t.muted, t.body),
                (t.session, t.surface),
                (t.session, t.bg),
                (t.accent, t.surface),
                (t.accent, t.bg),
                (t.accent, t.soft),
                // Words that can't be pushed now.
                (dimmed(&t, t.ink), t.surface),
                (dimmed(&t, t.ink), t.bg),
                (dimmed(&t, t.accent), t.surface),
                (dimmed(&t, t.accent), t.bg),
                (dimmed(&t, t.muted), t.surface),
            ] {
                assert!(
                    contrast(mark, on) >= 3.0,
                    "{mark:?} on {on:?}: {:.2}",
                    contrast(mark, on)
                );
            }
        }
    }
}
