//! The window's own controls: buttons, chips, cards and score rows, all from the theme.

pub mod body_map;
pub mod choose;
pub mod date_button;
pub mod draft_field;
pub mod list_row;
pub mod month;
pub mod number_row;
pub mod offers;
pub mod push;
pub mod score_row;
pub mod suggest;
pub mod switch;
pub mod tabs;

use egui::{
    CornerRadius, Frame, Key, Margin, Modifiers, Pos2, Rect, RichText, Stroke, Ui, UiBuilder, pos2,
};

use crate::lang::say;
use crate::model::legible;

use super::focus;
use super::theme::{CARD_ROUND, CONTROL, GAP, NARROW, SMALL_CONTROL, Tokens, font, is_wide};

/// Below this width of the window no card takes more than little for itself.
const NARROWEST: f32 = 300.0;
/// Between the edge of a card and what is in it.
const PADDING: i8 = 24;

/// Whether Escape was pressed for what is open on the page, and not for what lies over it.
pub fn escaped(ui: &Ui) -> bool {
    !focus::is_covered(ui.ctx())
        && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape))
}

/// A card on the surface colour with this padding.
pub fn card<R>(ui: &mut Ui, padding: i8, add: impl FnOnce(&mut Ui) -> R) -> R {
    let t = Tokens::of(ui);
    framed(ui, (t.surface, t.line), Margin::same(padding), add)
}

/// A card that leaves height to what stands below it.
pub fn low_card<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    let t = Tokens::of(ui);
    framed(ui, (t.surface, t.line), Margin::symmetric(24, 16), |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        add(ui)
    })
}

/// A card that lies over others: with the edge of a control.
pub fn sheet<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    let t = Tokens::of(ui);
    framed(ui, (t.surface, t.edge), Margin::same(24), add)
}

/// A card on the window's colour, for what is shown but is not the answer.
pub fn raw_card<R>(ui: &mut Ui, padding: i8, add: impl FnOnce(&mut Ui) -> R) -> R {
    let t = Tokens::of(ui);
    framed(ui, (t.bg, t.line), Margin::same(padding), add)
}

/// [`card`] of a page.
pub fn page_card<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    card(ui, PADDING, add)
}

/// [`page_card`] that begins with tabs: they stand nearer to its edge than words do.
pub fn tab_card<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    let t = Tokens::of(ui);
    let margin = Margin {
        top: PADDING / 2,
        ..Margin::same(PADDING)
    };
    framed(ui, (t.surface, t.line), margin, add)
}

/// A card of a list.
pub fn list_card<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    let t = Tokens::of(ui);
    framed(ui, (t.surface, t.line), Margin::symmetric(PADDING, 16), add)
}

/// A card of rows that fill it from edge to edge.
pub fn rows_card<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    let t = Tokens::of(ui);
    framed(ui, (t.surface, t.line), Margin::symmetric(24, 0), add)
}

/// [`raw_card`] of a page, likewise.
pub fn page_raw_card<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    raw_card(ui, PADDING, add)
}

fn framed<R>(
    ui: &mut Ui,
    (fill, line): (egui::Color32, egui::Color32),
    margin: Margin,
    add: impl FnOnce(&mut Ui) -> R,
) -> R {
    // In a narrow window the words need the room.
    let most = match ui.ctx().content_rect().width() {
        width if width < NARROWEST => 8,
        width if width < NARROW => 16,
        _ => i8::MAX,
    };
    let margin = Margin {
        left: margin.left.min(most),
        right: margin.right.min(most),
        top: margin.top.min(most),
        bottom: margin.bottom.min(most),
    };
    Frame::new()
        .fill(fill)
        .stroke(Stroke::new(1.0, line))
        .corner_radius(CornerRadius::same(CARD_ROUND))
        .inner_margin(margin)
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            add(ui)
        })
        .inner
}

/// Scrolls to the whole of what was just opened, drawn from `top` on; to its top where it is taller
/// than the page.
pub fn show_whole(ui: &Ui, top: Pos2) {
    let end = pos2(top.x + ui.available_width(), ui.min_rect().bottom());
    let rect = Rect::from_min_max(top, end);
    let fits = rect.height() <= ui.clip_rect().height();
    ui.scroll_to_rect(rect, (!fits).then_some(egui::Align::TOP));
}

/// One of two columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// The first in reading order.
    Left,
    /// The second.
    Right,
}

/// Two columns beside each other; the right one is `right` wide, the left one takes what is left.
pub fn beside(ui: &mut Ui, right: f32, mut add: impl FnMut(&mut Ui, Column)) {
    let left = ui.available_width() - right - GAP;
    let spacing = ui.spacing().item_spacing.x;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = GAP;
        for (width, column) in [(left, Column::Left), (right, Column::Right)] {
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.x = spacing;
                ui.set_width(width);
                add(ui, column);
            });
        }
    });
}

/// Two cards: beside each other and equally high where there is room, else below each other.
pub fn two_cards(ui: &mut Ui, mut add: impl FnMut(&mut Ui, Column)) {
    if !is_wide(ui) {
        page_card(ui, |ui| add(ui, Column::Left));
        ui.add_space(GAP - 8.0);
        page_card(ui, |ui| add(ui, Column::Right));
        return;
    }
    let id = ui.scope_id().with("two cards");
    let known: f32 = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    let mut height = 0.0_f32;
    let right = (ui.available_width() - GAP) / 2.0;
    beside(ui, right, |ui, column| {
        page_card(ui, |ui| {
            add(ui, column);
            let own = ui.min_rect();
            height = height.max(own.height());
            ui.expand_to_include_y(own.top() + known);
        });
    });
    if (height - known).abs() > 0.5 {
        ui.data_mut(|data| data.insert_temp(id, height));
        ui.ctx().request_discard("two cards become equally high");
    }
}

/// A page's title with its buttons at the right; below it where they have no room beside it.
/// `buttons` are drawn from the left in a narrow window, from the right in others.
pub fn page_header<R>(
    ui: &mut Ui,
    title: &str,
    room: f32,
    buttons: impl FnOnce(&mut Ui) -> R,
) -> R {
    if ui.available_width() < room {
        ui.heading(title);
        return ui.horizontal_wrapped(buttons).inner;
    }
    egui::Sides::new()
        .show(ui, |ui| ui.heading(title), buttons)
        .1
}

/// A card's title with its buttons at the right, which take so much room; below it where the title would not stand on one
/// line beside them. Of a card that has just come, see [`title_of`].
pub fn card_header<R>(
    ui: &mut Ui,
    (title, come): (&str, bool),
    room: f32,
    buttons: impl FnOnce(&mut Ui) -> R,
) -> R {
    let ink = Tokens::of(ui).ink;
    let galley = ui
        .painter()
        .layout_no_wrap(legible::line(title).into(), font(18.0), ink);
    if galley.size().x + room > ui.available_width() {
        title_of(ui, title, come);
        return ui.horizontal_wrapped(buttons).inner;
    }
    let sides = egui::Sides::new();
    sides.show(ui, |ui| title_of(ui, title, come), buttons).1
}

/// A card's title, 18 points.
pub fn card_title(ui: &mut Ui, text: &str) {
    title_of(ui, text, false);
}

/// The title of a card. Where the card has just come, the title takes the keyboard, so that a screen reader reads it and
/// goes on from there.
pub fn title_of(ui: &mut Ui, text: &str, come: bool) {
    let text = RichText::new(legible::line(text))
        .font(font(18.0))
        .color(Tokens::of(ui).ink);
    arriving(ui, egui::Label::new(text).wrap(), come);
}

/// A text that takes the keyboard when it has just come, and is no stop for Tab else.
fn arriving(ui: &mut Ui, label: egui::Label, come: bool) -> egui::Response {
    let id = ui.next_auto_id();
    if !come && !ui.memory(|memory| memory.has_focus(id)) {
        return ui.add(label);
    }
    let response = ui.add(label.sense(egui::Sense::focusable_noninteractive()));
    if come {
        response.request_focus();
    }
    response
}

/// The card of a page; where it has just come, the page scrolls to it.
pub fn card_come<R>(ui: &mut Ui, come: bool, add: impl FnOnce(&mut Ui) -> R) -> R {
    let top = ui.cursor().min;
    let inner = page_card(ui, add);
    if come {
        show_whole(ui, top);
    }
    inner
}

/// Second text, 14 points, muted.
pub fn muted(ui: &mut Ui, text: &str) -> egui::Response {
    let text = RichText::new(legible::lines(text))
        .font(font(14.0))
        .line_height(Some(20.0))
        .color(Tokens::of(ui).muted);
    ui.add(egui::Label::new(text).wrap())
}

/// Body text, 16 points.
pub fn body(ui: &mut Ui, text: &str) -> egui::Response {
    let text = RichText::new(legible::lines(text))
        .font(font(16.0))
        .line_height(Some(24.0))
        .color(Tokens::of(ui).ink);
    ui.add(egui::Label::new(text).wrap())
}

/// An error at the field it belongs to, read out politely.
pub fn field_error(ui: &mut Ui, text: &str) {
    error_of(ui, text, false);
}

/// An error that stands for itself; where it has just come it takes the keyboard, as [`title_of`] does.
pub fn error_of(ui: &mut Ui, text: &str, come: bool) {
    let rich = RichText::new(legible::line(text))
        .font(font(14.0))
        .color(Tokens::of(ui).error_fg);
    let response = arriving(ui, egui::Label::new(rich).wrap(), come);
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_live(egui::accesskit::Live::Polite);
    });
}

/// The field for the path of a new file in a question over the page: it has the keyboard when that opens, and
/// again when nothing else has: after Enter, and where the button that was pushed is gone. Another name is
/// the safe answer to every question about it. Returns whether Enter was pressed in it.
pub fn path_field(ui: &mut Ui, path: &mut String) -> bool {
    let id = egui::Id::unique("path of the new file");
    // In the pass in which the question is measured nothing takes the keyboard.
    let drawn = ui.ctx().read_response(id);
    let is_new = drawn.is_none_or(|drawn| !drawn.enabled());
    let edit = egui::TextEdit::singleline(path)
        .id(id)
        .desired_width(ui.available_width())
        .margin(Margin::symmetric(12, 10));
    let typed = ui.add(edit).accessible_name(say::PathOfNewFile.text());
    let entered = typed.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
    if is_new {
        // Not where the cursor stood in the path before.
        let end = egui::text::CCursor::new(path.chars().count());
        select(&typed, egui::text::CCursorRange::one(end));
    }
    if is_new || ui.memory(|memory| memory.focused().is_none()) {
        typed.request_focus();
    }
    entered
}

/// Gives the keyboard to a field with its whole text selected, also where it has it already.
pub fn take_over(field: &egui::Response, text: &str) {
    let [from, to] = [0, text.chars().count()].map(egui::text::CCursor::new);
    select(field, egui::text::CCursorRange::two(from, to));
    field.request_focus();
    field.scroll_to_me(None);
}

/// Gives the keyboard to the field whose text was refused, with the cursor after its last letter.
pub fn hold(field: &egui::Response, text: &str) {
    let end = egui::text::CCursor::new(text.chars().count());
    select(field, egui::text::CCursorRange::one(end));
    field.ctx.data_mut(|data| data.insert_temp(field.id, Held));
    field.request_focus();
    field.scroll_to_me(None);
}

/// A field that was given the keyboard with the cursor where it is to be.
#[derive(Clone, Default)]
struct Held;

/// Selects the whole text of a field that the keyboard has just come to, so that what is typed takes its
/// place; a click puts the cursor where it is.
pub fn enter(field: &egui::Response, text: &str) {
    if !field.gained_focus() {
        return;
    }
    let held = field
        .ctx
        .data_mut(|data| data.remove_temp::<Held>(field.id));
    let by_pointer = field
        .ctx
        .input(|input| input.pointer.any_down() || input.pointer.any_released());
    if held.is_none() && !by_pointer {
        let (from, to) = (0, text.chars().count());
        let [from, to] = [from, to].map(egui::text::CCursor::new);
        select(field, egui::text::CCursorRange::two(from, to));
    }
}

fn select(field: &egui::Response, range: egui::text::CCursorRange) {
    let (ctx, id) = (&field.ctx, field.id);
    if let Some(mut state) = egui::TextEdit::load_state(ctx, id) {
        state.cursor.set_char_range(Some(range));
        state.store(ctx, id);
    }
}

/// What a field's text means, in plain words under it; while it is blank or half-typed, what can be
/// written. Why it means nothing is said once the field is left, or at once where it was `refused`.
pub fn meaning(
    ui: &mut Ui,
    field: &egui::Response,
    read: Result<Option<String>, String>,
    help: &str,
    refused: bool,
) {
    let words = match read {
        Err(why) if refused || !field.has_focus() => return field_error(ui, &why),
        Ok(Some(words)) => words,
        Ok(None) | Err(_) if help.is_empty() => return,
        Ok(None) | Err(_) => help.to_owned(),
    };
    let response = muted(ui, &words);
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_live(egui::accesskit::Live::Polite);
    });
}

/// How wide the field of a day is: the button of its calendar stands beside it, or below where a day
/// would not fit.
pub fn day_width(ui: &Ui) -> f32 {
    let beside = ui.available_width() - CONTROL - 8.0;
    if beside < 112.0 {
        ui.available_width()
    } else {
        beside.min(200.0)
    }
}

/// A label above a field, and the field named by it.
pub fn labelled<R>(ui: &mut Ui, label: &str, add: impl FnOnce(&mut Ui) -> R) -> R {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        muted(ui, label);
        add(ui)
    })
    .inner
}

/// A part whose controls keep their ids whatever comes or goes before it, so that a push that began on one ends there
/// and the keyboard stays. `name` is its own among the parts of this `ui`.
pub fn steady<R>(ui: &mut Ui, name: impl egui::AsIdSalt, add: impl FnOnce(&mut Ui) -> R) -> R {
    let scope = UiBuilder::new().scope_id(ui.scope_id().with(name));
    ui.scope_builder(scope, add).inner
}

/// Small buttons in rows that wrap.
pub fn chips<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    ui.scope(|ui| {
        // A wrapped row is as high as this when it begins.
        ui.spacing_mut().interact_size.y = SMALL_CONTROL;
        ui.spacing_mut().item_spacing = egui::vec2(6.0, 6.0);
        ui.horizontal_wrapped(add).inner
    })
    .inner
}

/// A part that is there only while it is open; it folds out, unless nothing may move.
pub fn foldout(ui: &mut Ui, name: &str, open: bool, add: impl FnOnce(&mut Ui)) {
    use egui::collapsing_header::CollapsingState;
    let id = ui.make_persistent_id(name);
    let mut state = CollapsingState::load_with_default_open(ui.ctx(), id, open);
    state.set_open(open);
    state.show_body_unindented(ui, add);
}

/// The hint of a field of this width, where all of it has room; the label above says what goes in.
pub fn whole_hint<'a>(ui: &Ui, hint: &'a str, width: f32) -> &'a str {
    let color = Tokens::of(ui).muted;
    let galley = ui.painter().layout_no_wrap(hint.into(), font(16.0), color);
    if galley.size().x <= width - 24.0 {
        hint
    } else {
        ""
    }
}

/// A one-line text field with a name for screen readers; no two on a page have the same. It keeps the keyboard
/// where the page puts it into another column.
pub fn field(ui: &mut Ui, name: &str, hint: &str, text: &mut String, width: f32) -> egui::Response {
    let edit = egui::TextEdit::singleline(text)
        .id(egui::Id::unique(("field", name)))
        .hint_text(whole_hint(ui, hint, width))
        .desired_width(width)
        .margin(Margin::symmetric(12, 10));
    let response = ui.add(edit).accessible_name(name);
    enter(&response, text);
    response
}
