//! Where the keyboard is: in sight, and near where it was when its control goes.
//!
//! egui gives the keyboard to the next control wherever that lies, and to none when the control that had it
//! is gone. [`follow`] scrolls to a control that the keyboard has come to; [`keep`] gives it to the nearest
//! one when its control has gone; [`on_click`] gives it to what was clicked.
//!
//! Invariant: neither takes the keyboard from a control that has it.

use egui::style::ScrollAnimation;
use egui::text_edit::TextEditState;
use egui::{
    Align, Context, Id, Key, LayerId, Memory, Modifiers, Order, Popup, Rect, Ui, Vec2, WidgetRect,
};

/// Share of what is seen of a page that Page Up and Page Down move it by.
const PAGE_STEP: f32 = 0.85;
/// Passes in which a control is scrolled to.
const PASSES: u8 = 12;
/// What is shown around a control: its ring.
const RING: f32 = 4.0;

/// Something open on the page, by the control that opened it.
#[derive(Clone, Copy)]
struct Opened {
    by: Option<Id>,
    /// The last pass in which it was drawn, and whether the pointer did something in it.
    pass: u64,
    pointer: bool,
}

/// Where the keyboard was at the end of the last pass.
#[derive(Clone, Copy, Default)]
struct Was {
    at: Option<Id>,
    /// What was clicked in that pass.
    clicked: Option<Id>,
    /// Where it was before it went to a menu or a question over the page, and the layer of that, while it is there.
    over: Option<(LayerId, Option<Id>)>,
    /// Passes since it came there.
    passes: u8,
    /// Where it was last that is no menu and no question over the page.
    ground: Option<Id>,
    /// Whether the keys of a command were down.
    command: bool,
    /// Of the window, in points of its text, and of what is seen of the page in which it is: banners come and go.
    sizes: [Vec2; 2],
}

fn key() -> Id {
    Id::unique("where the keyboard was")
}

fn opened_key() -> Id {
    Id::unique("what is open on the page")
}

/// Says in each pass that something is open, before it takes the keyboard. When it closes by a key, the control that
/// opened it has the keyboard again: the one that was clicked, the one that had it, or else this one.
pub fn opened(ctx: &Context, or_by: Option<Id>) {
    let (pass, pointer) = (ctx.cumulative_pass_nr(), by_pointer(ctx));
    let before = ctx.data(|data| data.get_temp::<Opened>(opened_key()));
    let by = match before.filter(|opened| opened.pass + 1 >= pass) {
        Some(opened) => opened.by,
        None => was(ctx).clicked.or(ctx.memory(Memory::focused)).or(or_by),
    };
    let opened = Opened { by, pass, pointer };
    ctx.data_mut(|data| data.insert_temp(opened_key(), opened));
}

/// Where the keyboard goes back to from what was open in the last pass and is no more.
fn back(ctx: &Context, was: &Was, now: Option<Id>) -> Option<Id> {
    if now.is_some_and(|id| !is_gone(ctx, id)) {
        return None;
    }
    let pass = ctx.cumulative_pass_nr();
    let opened = ctx.data(|data| data.get_temp::<Opened>(opened_key()));
    let closed = opened.filter(|opened| opened.pass + 1 == pass && !opened.pointer);
    let from = was
        .over
        .filter(|(layer, _)| controls(ctx, *layer, true).is_empty());
    closed.map_or_else(|| from.and_then(|(_, from)| from), |closed| closed.by)
}

/// Takes the keyboard past what lies wholly behind this place, to what is drawn there next or stands beside it; called
/// after the one is drawn and before the other.
pub fn pass_over(ctx: &Context, place: Rect) {
    let Some(at) = ctx.memory(Memory::focused) else {
        return;
    };
    let is_behind = |id: Id| {
        let drawn = ctx.viewport(|view| view.this_pass.widgets.get(id).copied());
        drawn.is_some_and(|widget| place.contains_rect(widget.rect))
    };
    let Some(layer) = layer_of(ctx, at).filter(|_| is_behind(at)) else {
        return;
    };
    let mut all = controls(ctx, layer, false);
    if ctx.input(|input| input.modifiers.shift) {
        all.reverse();
    }
    let mut next = all.into_iter().skip_while(|id| *id != at);
    if let Some(id) = next.find(|id| !is_behind(*id)) {
        ctx.memory_mut(|memory| memory.request_focus(id));
    }
}

/// Whether a question, a menu or a list lies over the pages: keys are for that then.
pub fn is_covered(ctx: &Context) -> bool {
    Popup::is_any_open(ctx) || ctx.memory(|memory| memory.top_modal_layer().is_some())
}

/// What is seen of the page in which the keyboard is.
fn page_key() -> Id {
    Id::unique("what is seen where the keyboard is")
}

fn was(ctx: &Context) -> Was {
    ctx.data(|data| data.get_temp(key())).unwrap_or_default()
}

fn can_have_it(widget: &WidgetRect) -> bool {
    widget.enabled && widget.sense.is_focusable()
}

/// The controls of a layer that can have the keyboard, in the order of Tab: of this pass, or of the last one.
fn controls(ctx: &Context, layer: LayerId, now: bool) -> Vec<Id> {
    ctx.viewport(|view| {
        let pass = if now {
            &view.this_pass
        } else {
            &view.prev_pass
        };
        let widgets = pass.widgets.get_layer(layer);
        let widgets = widgets.filter(|widget| can_have_it(widget));
        widgets.map(|widget| widget.id).collect()
    })
}

/// Draws something; returns with it which of its controls this is, where it is one of them.
fn drawing<R>(
    ui: &mut Ui,
    add: impl FnOnce(&mut Ui) -> R,
    control: impl FnOnce(&Context) -> Option<Id>,
) -> (R, Option<WidgetRect>) {
    let (ctx, layer) = (ui.ctx().clone(), ui.layer_id());
    let before = ctx.viewport(|view| view.this_pass.widgets.get_layer(layer).count());
    let inner = add(ui);
    let found = control(&ctx).and_then(|id| {
        ctx.viewport(|view| {
            let widgets = &view.this_pass.widgets;
            let (of, at) = widgets.order(id)?;
            let widget = (of == layer && at >= before).then(|| widgets.get(id))?;
            widget.filter(|widget| can_have_it(widget)).copied()
        })
    });
    (inner, found)
}

/// Page Up and Page Down move the page, Home and End to its ends, where nothing on it took them: what is only read has
/// no control that one could walk to.
pub fn page_keys(ui: &mut Ui) {
    let step = ui.clip_rect().height() * PAGE_STEP;
    let whole = ui.min_rect().height();
    let ends = [(Key::Home, whole), (Key::End, -whole)];
    let focused = ui.memory(Memory::focused);
    let in_text = focused.is_some_and(|id| TextEditState::load(ui.ctx(), id).is_some());
    let ends = ends.into_iter().filter(|_| !in_text);
    for (key, step) in ends.chain([(Key::PageUp, step), (Key::PageDown, -step)]) {
        if ui.input_mut(|input| input.consume_key(Modifiers::NONE, key)) {
            ui.scroll_with_delta(egui::vec2(0.0, step));
        }
    }
}

/// The wheel over what stands above or below a page, within `whole`, moves the page too.
pub fn page_wheel(ui: &Ui, whole: Rect) {
    let pointer = ui.input(|input| input.pointer.hover_pos());
    let is_beside = pointer.is_some_and(|at| {
        let is_here = ui.ctx().layer_id_at(at) == Some(ui.layer_id());
        is_here && whole.contains(at) && !ui.clip_rect().contains(at)
    });
    let by = ui.input(|input| input.smooth_scroll_delta().y);
    if is_beside && by != 0.0 {
        ui.scroll_with_delta_animation(egui::vec2(0.0, by), ScrollAnimation::none());
    }
}

/// Draws the contents of a page; it scrolls to one of them that the keyboard has just come to. It takes a pass until what
/// scrolls has done so: one of four asks again.
pub fn follow<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    let (inner, control) = drawing(ui, add, |ctx| ctx.memory(Memory::focused));
    let ctx = ui.ctx().clone();
    if control.is_some() {
        ctx.data_mut(|data| data.insert_temp(page_key(), ui.clip_rect().size()));
    }
    let Some(control) = control.filter(|_| !by_pointer(&ctx)) else {
        return inner;
    };
    let was = was(&ctx);
    let is_new = was.at != Some(control.id);
    if was.passes >= PASSES && !is_new {
        return inner;
    }
    // A page that scrolls to more than the control itself knows better.
    let is_taken = ctx.viewport(|view| view.this_pass.scroll_target[1].is_some());
    let clip = ui.clip_rect();
    let rect = control.rect.expand2(egui::vec2(0.0, RING));
    let is_seen = control.interact_rect.height() > control.rect.height() - 0.5;
    if is_seen || is_taken {
        if is_taken && !is_new {
            let passes = PASSES;
            ctx.data_mut(|data| data.insert_temp(key(), Was { passes, ..was }));
        }
        return inner;
    }
    let fits = rect.height() <= clip.height();
    if fits {
        ctx.request_repaint();
    }
    if (is_new || was.passes % 4 == 1) && clip.height() > RING {
        ui.scroll_to_rect(rect, (!fits).then_some(Align::TOP));
    }
    inner
}

/// Draws what is used by keyboard alone as well: a control that is clicked has the keyboard then, and what stands in
/// its place where it goes.
pub fn on_click<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    let clicked = |ctx: &Context| ctx.viewport(|view| view.interact_widgets.clicked);
    let (inner, control) = drawing(ui, add, clicked);
    ui.ctx().memory_mut(|memory| {
        if let Some(control) = control.filter(|_| memory.focused().is_none()) {
            memory.request_focus(control.id);
        }
    });
    inner
}

/// The control that was drawn after this one in this pass.
pub fn after(ui: &Ui, id: Id) -> Option<Id> {
    let all = controls(ui.ctx(), ui.layer_id(), true).into_iter();
    all.skip_while(|other| *other != id).nth(1)
}

/// Draws something of which nothing keeps the keyboard that it had before where it is drawn `anew`.
pub fn unless<R>(ui: &mut Ui, anew: bool, add: impl FnOnce(&mut Ui) -> R) -> R {
    let before = ui.memory(Memory::focused);
    let (inner, control) = drawing(ui, add, |ctx| ctx.memory(Memory::focused));
    if let Some(control) = control.filter(|control| anew && before == Some(control.id)) {
        ui.memory_mut(|memory| memory.surrender_focus(control.id));
    }
    inner
}

/// Gives the keyboard to what was just drawn after the control `head`: to `first`, or to the next control where there is
/// none; to the head where that is not wholly in sight, so that nothing scrolls.
pub fn seen_after(ui: &Ui, head: Id, first: Option<Id>) {
    let ctx = ui.ctx();
    let is_whole = |id: &Id| {
        let widget = ctx.viewport(|view| view.this_pass.widgets.get(*id).copied());
        widget.is_some_and(|widget| widget.interact_rect == widget.rect)
    };
    let seen = first
        .or_else(|| after(ui, head))
        .filter(is_whole)
        .unwrap_or(head);
    ctx.memory_mut(|memory| memory.request_focus(seen));
    let (at, passes) = (Some(seen), PASSES);
    let was = Was {
        at,
        passes,
        ..was(ctx)
    };
    ctx.data_mut(|data| data.insert_temp(key(), was));
}

/// Whether the pointer is what acts in this pass.
pub fn by_pointer(ctx: &Context) -> bool {
    ctx.input(|input| input.pointer.any_down() || input.pointer.any_released())
}

/// Looks at the end of a pass where the keyboard is. Where its control has gone or can't be used any more,
/// the one that stands in its place has it; after Enter in a field, the next field, or the same one where
/// another kind of control comes next.
///
/// What is opened by a command begins without: its first control has nothing to do with what was left.
pub fn keep(ctx: &Context) {
    let was = was(ctx);
    let mut now = ctx.memory(Memory::focused);
    let back = back(ctx, &was, now).filter(|id| is_control(ctx, *id));
    let to = back.or_else(|| match (now, was.at) {
        (Some(id), _) if is_gone(ctx, id) && !was.command => beside(ctx, id, was.ground),
        (None, Some(id)) => lost(ctx, id, was.ground),
        _ => None,
    });
    if let Some(id) = to.filter(|id| is_control(ctx, *id)) {
        ctx.memory_mut(|memory| memory.request_focus(id));
        ctx.request_repaint();
        now = Some(id);
    }
    let is_ground =
        |id: &Id| layer_of(ctx, *id).is_some_and(|layer| layer.order == Order::Background);
    // What the wheel takes away is not brought back by it.
    let is_turned = ctx.input(|input| input.smooth_scroll_delta != Vec2::ZERO);
    // Larger text, a smaller window or a banner pushes nothing out of sight that was there.
    let page = ctx.data(|data| data.get_temp(page_key()));
    let sizes = [ctx.content_rect().size(), page.unwrap_or_default()];
    let is_lower = sizes[1].y < was.sizes[1].y;
    let is_resized =
        (sizes[0] != was.sizes[0] || is_lower) && now.is_some_and(|id| was_in_sight(ctx, id));
    if is_resized {
        ctx.request_repaint();
    }
    let layer = now.and_then(|id| layer_of(ctx, id));
    let over = match (layer, was.over) {
        _ if by_pointer(ctx) => None,
        (Some(layer), over) if layer.order != Order::Background => {
            Some((layer, over.map_or(was.at, |(_, from)| from)))
        }
        (None, Some((layer, _))) if !controls(ctx, layer, true).is_empty() => was.over,
        _ => None,
    };
    let next = Was {
        at: now,
        clicked: ctx.viewport(|view| view.interact_widgets.clicked),
        over,
        passes: match now == was.at {
            _ if is_turned => PASSES,
            true if is_resized => 0,
            true => was.passes.saturating_add(1),
            false => 0,
        },
        ground: now.filter(is_ground).or(was.ground),
        command: ctx.input(|input| {
            // The press itself is used up by the command.
            let modifiers = input.modifiers.command || input.modifiers.alt;
            modifiers || input.key_down(Key::F1) || input.key_down(Key::F10)
        }),
        sizes,
    };
    ctx.data_mut(|data| data.insert_temp(key(), next));
}

/// Whether all of the control was shown in the last pass.
fn was_in_sight(ctx: &Context, id: Id) -> bool {
    let widget = ctx.viewport(|view| view.prev_pass.widgets.get(id).copied());
    widget.is_some_and(|widget| widget.interact_rect.height() > widget.rect.height() - 0.5)
}

/// Whether the control was drawn in the last pass and is not in this one.
fn is_gone(ctx: &Context, id: Id) -> bool {
    ctx.viewport(|view| !view.this_pass.widgets.contains(id) && view.prev_pass.widgets.contains(id))
}

fn is_control(ctx: &Context, id: Id) -> bool {
    ctx.viewport(|view| view.this_pass.widgets.get(id).is_some_and(can_have_it))
}

fn layer_of(ctx: &Context, id: Id) -> Option<LayerId> {
    let order = ctx.viewport(|view| {
        let now = view.this_pass.widgets.order(id);
        now.or_else(|| view.prev_pass.widgets.order(id))
    });
    order.map(|(layer, _)| layer)
}

/// Where the keyboard goes that nothing has any more, though this control had it.
fn lost(ctx: &Context, id: Id, ground: Option<Id>) -> Option<Id> {
    let walked = |key: &Key| ctx.input(|input| input.key_pressed(*key));
    if by_pointer(ctx) || [Key::Tab, Key::Escape].iter().any(walked) {
        return None;
    }
    if !is_control(ctx, id) {
        return beside(ctx, id, ground);
    }
    let is_field = |id: Id| TextEditState::load(ctx, id).is_some();
    if !is_field(id) || !walked(&Key::Enter) {
        return None;
    }
    let all = controls(ctx, layer_of(ctx, id)?, true);
    let next = all.into_iter().skip_while(|other| *other != id).nth(1);
    Some(next.filter(|next| is_field(*next)).unwrap_or(id))
}

/// The control that stands where this one stood: the next one after the last before it that is still there.
/// Where all of its layer is gone, the one that had the keyboard before.
fn beside(ctx: &Context, id: Id, ground: Option<Id>) -> Option<Id> {
    let layer = layer_of(ctx, id)?;
    let now = controls(ctx, layer, true);
    if now.is_empty() {
        return ground;
    }
    let before = controls(ctx, layer, false);
    let before = before.iter().take_while(|other| **other != id);
    let places = before.filter_map(|other| now.iter().position(|here| here == other));
    let last = places.last();
    let next = last.map_or(0, |place| place + 1);
    now.get(next).or_else(|| now.get(last?)).copied()
}
