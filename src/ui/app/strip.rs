//! The strip of banners at the foot of the page: one that comes or goes moves nothing of the page.

use egui::scroll_area::ScrollAreaOutput;
use egui::{Pos2, Rect, ScrollArea, Ui, UiBuilder, Vec2};

use crate::ui::action::Action;
use crate::ui::focus::follow;
use crate::ui::theme::{GAP, Tokens, inset};

/// How high the banners are, in points, and how the page above them was seen last.
#[derive(Default)]
pub struct Strip {
    height: f32,
    /// Since the page was opened.
    tallest: f32,
    page: Option<Seen>,
}

/// How a page was seen.
struct Seen {
    /// Of the window: in another size the page is laid out anew.
    window: Vec2,
    /// What of it was in sight, from its top on.
    from: f32,
    high: f32,
    /// All of it.
    whole: f32,
}

/// At least this share of what is seen of a page is not blank.
const LEAST: f32 = 0.25;

impl Strip {
    /// Another page is open.
    pub fn begin(&mut self) {
        self.tallest = self.height;
        self.page = None;
    }

    /// Adds what the page has below its last line, so that it can be scrolled as far as while the strip was at its
    /// tallest, and as it was before a part of it was closed: a page that is at its end stays where it is.
    pub fn rest(&self, ui: &mut Ui) {
        ui.add_space(self.tallest - self.height);
        let used = ui.min_rect().height();
        let window = ui.ctx().content_rect().size();
        let same = self.page.as_ref().filter(|page| page.window == window);
        let Some(page) = same.filter(|page| page.from > 0.0) else {
            return;
        };
        let end = (page.from + page.high).min(page.whole);
        let most = used + page.high * (1.0 - LEAST);
        ui.add_space((end.min(most) - used).max(0.0));
    }

    /// Notes how the page was drawn.
    pub fn seen<R>(&mut self, ui: &Ui, drawn: &ScrollAreaOutput<R>) {
        self.page = Some(Seen {
            window: ui.ctx().content_rect().size(),
            from: drawn.state.clamped_offset().y,
            high: drawn.inner_rect.height(),
            whole: drawn.content_size.y,
        });
    }

    /// Draws the banners at the foot of `ui`, at most half of it high, in a place of their own, so that one
    /// that comes or goes takes the keyboard from nobody. What is above them is returned, to be drawn into.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        side: f32,
        add: impl FnOnce(&mut Ui) -> Vec<Action>,
    ) -> (Rect, Vec<Action>) {
        let all = ui.available_rect_before_wrap();
        let top = all.bottom() - self.height.min(all.height() / 2.0);
        let edge = Pos2::new(all.left(), top);
        let scope = UiBuilder::new().scope_id(ui.scope_id().with("banners"));
        let mut place = ui.new_child(scope.max_rect(Rect::from_min_max(edge, all.max)));
        let area = ScrollArea::vertical().auto_shrink([false, false]);
        let banners = |ui: &mut Ui| {
            inset(ui, side, (GAP / 2.0, 0.0), |ui| {
                let actions = add(ui);
                (actions, ui.min_rect().height())
            })
        };
        let drawn = area.show(&mut place, |ui| follow(ui, banners));
        let (actions, used) = drawn.inner;
        let height = if used > 0.0 {
            ui.painter()
                .hline(all.x_range(), top, (1.0, Tokens::of(ui).line));
            drawn.content_size.y
        } else {
            0.0
        };
        if height != self.height {
            self.height = height;
            ui.ctx().request_repaint();
        }
        self.tallest = self.tallest.max(height);
        (
            Rect::from_min_max(all.min, egui::pos2(all.right(), top)),
            actions,
        )
    }
}
