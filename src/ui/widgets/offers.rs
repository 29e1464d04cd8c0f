//! A short menu of what can be done with one thing: under its button, with a right click, or with Shift+F10 where it
//! has the keyboard.

use egui::accesskit::Role;
use egui::{
    Align2, CornerRadius, Key, Modifiers, Popup, Response, Sense, Stroke, StrokeKind, Ui,
    WidgetInfo, pos2, vec2,
};

use super::list_row::one_line;
use crate::ui::theme::{ROUND, Tokens, dimmed, font};

/// Height of a row of one line and of two.
const ROW: [f32; 2] = [36.0, 52.0];
const WIDTH: f32 = 280.0;

/// One row: what can be done.
pub struct Offer<T> {
    words: String,
    below: String,
    keys: String,
    enabled: bool,
    act: T,
}

impl<T> Offer<T> {
    /// A row of these words.
    pub fn new(words: impl Into<String>, act: T) -> Self {
        Self {
            words: words.into(),
            below: String::new(),
            keys: String::new(),
            enabled: true,
            act,
        }
    }

    /// What of it goes where, on a second line.
    #[must_use]
    pub fn below(mut self, words: impl Into<String>) -> Self {
        self.below = words.into();
        self
    }

    /// The keys that do the same.
    #[must_use]
    pub fn keys(mut self, keys: impl Into<String>) -> Self {
        self.keys = keys.into();
        self
    }

    /// Dimmed and deaf where there is nothing to do.
    #[must_use]
    pub fn only_if(mut self, enabled: bool) -> Self {
        self.enabled = enabled;
        self
    }
}

/// The menu of a button while it is open; what was chosen.
pub fn of_button<T>(
    button: &Response,
    name: &str,
    offers: impl FnOnce() -> Vec<Offer<T>>,
) -> Option<T> {
    let by_keyboard = button.clicked() && !button.clicked_by(egui::PointerButton::Primary);
    let popup = Popup::menu(button).accessible_name(name);
    popup
        .show(|ui| rows(ui, offers(), by_keyboard))
        .and_then(|shown| shown.inner)
}

/// The menu of anything that can be clicked; what was chosen.
pub fn of_thing<T>(
    thing: &Response,
    name: &str,
    offers: impl FnOnce() -> Vec<Offer<T>>,
) -> Option<T> {
    let keys = || {
        thing
            .ctx
            .input_mut(|input| input.consume_key(Modifiers::SHIFT, Key::F10))
    };
    let by_keyboard = thing.has_focus() && keys();
    let below = thing.rect.left_bottom() + vec2(24.0, 0.0);
    let pointer = || thing.interact_pointer_pos().unwrap_or(below);
    let opens = match (by_keyboard, thing.secondary_clicked()) {
        (true, _) => Some(below),
        (false, true) => Some(pointer()),
        (false, false) => None,
    };
    // It stays where it was opened.
    let (ctx, place) = (&thing.ctx, thing.id.with("where its menu is"));
    if let Some(at) = opens {
        ctx.data_mut(|data| data.insert_temp(place, at));
    }
    let at = ctx.data(|data| data.get_temp(place)).unwrap_or(below);
    let opens = opens.map(|_| egui::SetOpenCommand::Bool(true));
    let popup = Popup::menu(thing).accessible_name(name);
    let popup = popup.open_memory(opens).at_position(at);
    let shown = popup.show(|ui| rows(ui, offers(), by_keyboard));
    let was = thing.id.with("its menu has the keyboard");
    let had = ctx.data(|data| data.get_temp(was)).unwrap_or(false);
    let has = shown.is_some() && (had || by_keyboard);
    if has != had {
        ctx.data_mut(|data| data.insert_temp(was, has));
        if had {
            // It goes back to what it came from.
            thing.request_focus();
        }
    }
    shown.and_then(|shown| shown.inner)
}

fn rows<T>(ui: &mut Ui, offers: Vec<Offer<T>>, by_keyboard: bool) -> Option<T> {
    ui.set_width(WIDTH.min(ui.ctx().content_rect().width() - 48.0));
    ui.spacing_mut().item_spacing.y = 0.0;
    let mut chosen = None;
    for (at, offer) in offers.into_iter().enumerate() {
        let response = row(ui, &offer);
        if by_keyboard && at == 0 {
            response.request_focus();
        }
        if response.clicked() {
            chosen = Some(offer.act);
            ui.close();
        }
    }
    chosen
}

fn row<T>(ui: &mut Ui, offer: &Offer<T>) -> Response {
    let t = Tokens::of(ui);
    let height = ROW[usize::from(!offer.below.is_empty())];
    let sense = if offer.enabled {
        Sense::click()
    } else {
        Sense::hover()
    };
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), sense);
    response.widget_info(|| WidgetInfo::labeled(Role::MenuItem, offer.enabled, &offer.words));
    if !offer.below.is_empty() {
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_description(offer.below.as_str());
        });
    }
    let (painter, round) = (ui.painter(), CornerRadius::same(ROUND));
    if offer.enabled && response.hovered() {
        painter.rect_filled(rect, round, t.hover);
    }
    if response.has_focus() {
        let stroke = Stroke::new(2.0, t.accent);
        painter.rect_stroke(rect, round, stroke, StrokeKind::Inside);
    }
    let color = |color| {
        if offer.enabled {
            color
        } else {
            dimmed(t, color)
        }
    };
    let (left, right) = (rect.left() + 12.0, rect.right() - 12.0);
    let middle = rect.top() + 18.0;
    let keys = painter.text(
        pos2(right, middle),
        Align2::RIGHT_CENTER,
        &offer.keys,
        font(14.0),
        color(t.muted),
    );
    let line = |words: &str, size, ink, room: f32, y: f32| {
        let galley = one_line(painter, words, size, color(ink), room);
        painter.galley(pos2(left, y - galley.size().y / 2.0), galley, ink);
    };
    line(&offer.words, 16.0, t.ink, keys.left() - 8.0 - left, middle);
    line(&offer.below, 14.0, t.muted, right - left, middle + 18.0);
    response
}
