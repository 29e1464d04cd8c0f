//! The strip of banners at the foot of the page: one that comes or goes moves nothing of the page.

use egui::{Pos2, Rect, ScrollArea, Ui, UiBuilder};

use crate::ui::action::Action;
use crate::ui::focus::follow;
use crate::ui::theme::{GAP, Tokens, inset};

/// How high the banners are, in points.
#[derive(Default)]
pub struct Strip {
    height: f32,
    /// Since the page was opened.
    tallest: f32,
}

impl Strip {
    /// Another page is open.
    pub fn begin(&mut self) {
        self.tallest = self.height;
    }

    /// What the page has below its last line, so that it can be scrolled as far as while the strip was at
    /// its tallest: a page that is at its end stays where it is when a banner goes.
    pub fn gone(&self) -> f32 {
        self.tallest - self.height
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
