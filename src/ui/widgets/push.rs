//! One push button for everything: with an icon, a mark or words, chosen or not.

use std::sync::Arc;

use egui::accesskit::Role;
use egui::text::LayoutJob;
use egui::{
    Color32, CornerRadius, FontId, Galley, Rect, Response, Sense, Stroke, StrokeKind, Ui,
    WidgetInfo, vec2,
};

use crate::chart::cue::Cue;
use crate::lang::say;
use crate::model::legible;
use crate::model::session::Kind;
use crate::ui::icons::{self, Icon};
use crate::ui::theme::{CONTROL, ROUND, SMALL_CONTROL, Tokens, font};

/// How a button looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// The one thing to do here.
    Primary,
    /// A bordered button.
    Plain,
    /// Words alone, in the accent colour.
    Quiet,
    /// Words alone, in the error colour: takes something away, undo brings it back.
    Remove,
}

/// How far the ground of bare words reaches before them at the beginning of a line: with its ring it
/// stays inside the narrowest card.
const HUNG: f32 = 6.0;

/// What stands before the words.
#[derive(Clone, Debug)]
enum Lead {
    None,
    Icon(Icon),
    Mark(Cue),
    Glyph(Kind),
}

/// A push button; `show` draws it.
#[must_use = "a button that is not shown does nothing"]
pub struct Push {
    words: String,
    name: Option<String>,
    lead: Lead,
    look: Look,
    chosen: Option<bool>,
    enabled: bool,
    /// Why it is not.
    waits: Option<String>,
    inset: bool,
    height: f32,
    width: Option<f32>,
    most: Option<(usize, f32)>,
    keys: String,
}

impl Push {
    /// A bordered button with words.
    pub fn new(words: impl Into<String>) -> Self {
        Self {
            words: legible::line(&words.into()).into_owned(),
            name: None,
            lead: Lead::None,
            look: Look::Plain,
            chosen: None,
            enabled: true,
            waits: None,
            inset: false,
            height: CONTROL,
            width: None,
            most: None,
            keys: String::new(),
        }
    }

    /// A square button with an icon alone; `name` is read out.
    pub fn icon(icon: Icon, name: impl Into<String>) -> Self {
        Self {
            lead: Lead::Icon(icon),
            name: Some(legible::line(&name.into()).into_owned()),
            width: Some(CONTROL),
            ..Self::new("")
        }
    }

    /// An icon before the words.
    pub fn lead(mut self, icon: Icon) -> Self {
        self.lead = Lead::Icon(icon);
        self
    }

    /// A metric's mark before the words.
    pub fn mark(mut self, cue: Cue) -> Self {
        self.lead = Lead::Mark(cue);
        self
    }

    /// A session's glyph before the words.
    pub fn glyph(mut self, kind: &Kind) -> Self {
        self.lead = Lead::Glyph(kind.clone());
        self
    }

    /// Another look.
    pub fn look(mut self, look: Look) -> Self {
        self.look = look;
        self
    }

    /// One of several to choose from: told to screen readers, filled when chosen.
    pub fn chosen(mut self, chosen: bool) -> Self {
        self.chosen = Some(chosen);
        self
    }

    /// Dimmed and deaf when not enabled.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = enabled;
        self
    }

    /// Not enabled for this reason, where there is one; a screen reader says it, and the page beside the button.
    pub fn unless(mut self, reason: Option<&str>) -> Self {
        self.enabled &= reason.is_none();
        self.waits = reason.map(str::to_owned);
        self
    }

    /// The small size.
    pub fn small(mut self) -> Self {
        self.height = SMALL_CONTROL;
        if self.words.is_empty() {
            self.width = Some(SMALL_CONTROL);
        }
        self
    }

    /// As small as a line of text; only for what has another way as well.
    pub fn tiny(mut self) -> Self {
        (self.height, self.width) = (24.0, Some(28.0));
        self
    }

    /// Bare words that begin a line stand inside their ground, among others that do.
    pub fn inset(mut self) -> Self {
        self.inset = true;
        self
    }

    /// What a screen reader says instead of the words.
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.name = Some(legible::line(&name.into()).into_owned());
        self
    }

    /// As wide as this.
    pub fn wide(mut self, width: f32) -> Self {
        self.width = Some(width);
        self
    }

    /// On at most so many lines, and at most so wide: what has no room ends in an ellipsis, and is read out whole.
    pub fn at_most(mut self, rows: usize, width: f32) -> Self {
        self.most = Some((rows, width));
        self
    }

    /// The keys that do the same, shown while the pointer rests on it.
    pub fn keys(mut self, keys: impl Into<String>) -> Self {
        self.keys = keys.into();
        self
    }

    fn font(&self) -> FontId {
        font(if self.height < CONTROL { 14.0 } else { 16.0 })
    }

    fn colors(&self, t: &Tokens, hovered: bool) -> (Color32, Stroke, Color32) {
        if self.chosen == Some(true) {
            return (t.soft, Stroke::new(2.0, t.accent), t.accent);
        }
        match self.look {
            // It would look like the one thing to do while a click does nothing.
            Look::Primary if !self.enabled => (t.surface, Stroke::new(1.0, t.line), t.ink),
            Look::Primary => (t.accent, Stroke::NONE, t.on_accent),
            Look::Plain => {
                let fill = if hovered { t.hover } else { t.surface };
                (
                    fill,
                    Stroke::new(1.0, if hovered { t.ink } else { t.edge }),
                    t.ink,
                )
            }
            Look::Quiet => (
                if hovered {
                    t.soft
                } else {
                    Color32::TRANSPARENT
                },
                Stroke::NONE,
                t.accent,
            ),
            Look::Remove => (
                if hovered {
                    t.error_bg
                } else {
                    Color32::TRANSPARENT
                },
                Stroke::NONE,
                t.error_fg,
            ),
        }
    }

    /// Draws the button and says whether it was pushed.
    pub fn show(self, ui: &mut Ui) -> Response {
        let lead = if matches!(self.lead, Lead::None) {
            0.0
        } else {
            20.0
        };
        let gap = if lead > 0.0 && !self.words.is_empty() {
            8.0
        } else {
            0.0
        };
        let line = self.laid(ui, f32::INFINITY);
        let side = self.edge(ui, lead + gap + line.size().x);
        let galley = self.laid_out(ui, line, lead + gap + 2.0 * side);
        let content = lead + gap + galley.size().x;
        let first = self.hangs(ui, ui.next_widget_position().x);
        let before = if first { 0.0 } else { side };
        let width = self
            .width
            .unwrap_or(before + content + side)
            .min(ui.available_width().max(self.height));
        let sense = if self.enabled {
            Sense::click()
        } else {
            Sense::hover()
        };
        let height = match galley.rows.len() {
            0 | 1 => self.height,
            _ => self.height.max(galley.size().y + 12.0),
        };
        let (rect, response) = ui.allocate_exact_size(vec2(width, height), sense);
        self.tell(&response);
        if ui.is_rect_visible(rect) {
            // A row that wraps has it at the beginning of the next line.
            if first || self.hangs(ui, rect.left()) {
                let ground = rect.with_min_x(rect.left() - HUNG);
                self.paint(ui, ground, &response, galley, rect.left(), lead + gap);
            } else {
                let left = rect.center().x - content / 2.0;
                self.paint(ui, rect, &response, galley, left, lead + gap);
            }
        }
        if self.keys.is_empty() {
            return response;
        }
        let name = self.name.as_deref().unwrap_or(&self.words);
        let told = say::WithKeys {
            told: name,
            keys: &self.keys,
        };
        response.on_hover_text(told.text())
    }

    fn laid(&self, ui: &Ui, room: f32) -> Arc<Galley> {
        let words = self.words.clone();
        let painter = ui.painter();
        painter.layout(words, self.font(), Color32::PLACEHOLDER, room)
    }

    /// Room at each side of what takes so much on one line: less where one word would be broken for it.
    fn edge(&self, ui: &Ui, content: f32) -> f32 {
        const LEAST: f32 = 4.0;
        let side = if self.height < CONTROL { 12.0 } else { 16.0 };
        if self.width.is_some() || self.words.is_empty() || self.words.contains(' ') {
            return side;
        }
        let room = (ui.available_width() - content) / 2.0;
        room.clamp(LEAST, side)
    }

    /// The words on their one `line`, or on more where they have less room than that; `around` is what else
    /// the button takes.
    fn laid_out(&self, ui: &Ui, line: Arc<Galley>, around: f32) -> Arc<Galley> {
        if let Some((rows, most)) = self.most {
            let room = ui.available_width().min(most) - around;
            let words = self.words.clone();
            let mut job = LayoutJob::simple(words, self.font(), Color32::PLACEHOLDER, room);
            job.wrap.max_rows = rows;
            return ui.painter().layout_job(job);
        }
        let room = ui.available_width();
        let room = self.width.map_or(room, |wide| wide.min(room)) - around;
        if self.words.is_empty() || line.size().x <= room {
            line
        } else {
            self.laid(ui, room.max(SMALL_CONTROL))
        }
    }

    /// Whether the words begin a line without a border before them: then they stand where the text
    /// above and below begins, and their ground lies a little further left.
    fn hangs(&self, ui: &Ui, x: f32) -> bool {
        let bare = matches!(self.look, Look::Quiet | Look::Remove) && self.chosen.is_none();
        let first = x - ui.max_rect().left() < 0.5;
        let begins = first && !self.inset && !ui.layout().prefer_right_to_left();
        bare && begins && self.width.is_none()
    }

    fn tell(&self, response: &Response) {
        let name = self.name.clone().unwrap_or_else(|| self.words.clone());
        let enabled = self.enabled;
        response.widget_info(|| match self.chosen {
            Some(chosen) => WidgetInfo::selected(Role::RadioButton, enabled, chosen, &name),
            None => WidgetInfo::labeled(Role::Button, enabled, &name),
        });
        if let Some(reason) = &self.waits {
            let ctx = &response.ctx;
            ctx.accesskit_node_builder(response.id, |node| node.set_description(reason.as_str()));
        }
    }

    fn paint(
        &self,
        ui: &Ui,
        rect: Rect,
        response: &Response,
        galley: Arc<Galley>,
        left: f32,
        lead: f32,
    ) {
        let t = Tokens::of(ui);
        let (fill, edge, mut text) = self.colors(t, response.hovered() && self.enabled);
        let edge = if self.enabled {
            edge
        } else {
            Stroke::new(edge.width, t.line)
        };
        if !self.enabled {
            text = crate::ui::theme::dimmed(t, text);
        }
        let painter = ui.painter();
        painter.rect(
            rect,
            CornerRadius::same(ROUND),
            fill,
            edge,
            StrokeKind::Inside,
        );
        if response.has_focus() {
            focus_ring(ui, rect);
        }
        let start = egui::pos2(left, rect.center().y);
        match &self.lead {
            Lead::None => {}
            Lead::Icon(icon) => icons::icon(painter, *icon, start + vec2(10.0, 0.0), text),
            Lead::Mark(cue) => {
                let color = t.series(*cue).color;
                icons::mark(painter, *cue, start + vec2(8.0, 0.0), 5.0, color, fill);
            }
            Lead::Glyph(kind) => {
                icons::glyph(painter, kind, start + vec2(8.0, 0.0), 6.0, t.session);
            }
        }
        let clipped = painter.with_clip_rect(rect.intersect(ui.clip_rect()));
        let at = start + vec2(lead, -galley.size().y / 2.0);
        clipped.galley(at, galley, text);
    }
}

/// The ring around what has the keyboard.
pub fn focus_ring(ui: &Ui, rect: Rect) {
    let stroke = Stroke::new(2.0, Tokens::of(ui).accent);
    ui.painter().rect_stroke(
        rect.expand(3.0),
        CornerRadius::same(ROUND + 3),
        stroke,
        StrokeKind::Inside,
    );
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::theme::{DARK, LIGHT};

    #[test]
    fn what_cant_be_pushed_never_looks_like_the_one_thing_to_do() {
        for t in [LIGHT, DARK] {
            for look in [Look::Primary, Look::Plain, Look::Quiet, Look::Remove] {
                let deaf = Push::new("Bring in 40").look(look).enabled(false);
                assert_ne!(deaf.colors(&t, false).0, t.accent, "{look:?}");
            }
            let push = Push::new("Bring in 40").look(Look::Primary);
            assert_eq!(push.colors(&t, false).0, t.accent);
        }
    }
}
