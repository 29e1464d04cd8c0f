//! What stands around every page: the rail at the left, or tabs on top and a foot bar when narrow.

use egui::accesskit::Role;
use egui::{
    Align2, CornerRadius, Margin, Panel, Rect, RectAlign, Response, Sense, Stroke, Tooltip, Ui,
    WidgetInfo, pos2, vec2,
};

use super::action::Action;
use super::command::{self, Command};
use super::icons::{self, Icon};
use super::menu;
use super::state::Page;
use super::status::Status;
use super::theme::{ROUND, SMALL_CONTROL, Tokens, font};
use super::widgets::push::{Look, Push, focus_ring};
use crate::lang::say;
use crate::model::legible;

const RAIL: f32 = 176.0;
const TAB: f32 = 52.0;
const FOOT: f32 = 48.0;
/// The height of a small button with two lines.
const TWO_LINES: f32 = 44.0;
/// Below this width words stand without icons.
const BARE: f32 = 520.0;
/// A foot narrower than this has no room for words on its buttons.
const WORDLESS: f32 = 340.0;
/// A foot narrower than this has room for one button.
const TIGHT: f32 = 260.0;

/// What the frame shows.
pub struct Content<'a> {
    /// The page that is open.
    pub page: Page,
    /// How far the journal is saved.
    pub status: &'a Status,
    /// What undo would take back.
    pub undo: Option<&'a str>,
    /// What redo would do again.
    pub redo: Option<&'a str>,
    /// The menu of all commands.
    pub menu: menu::Content<'a>,
}

const fn icon_of(page: Page) -> Icon {
    match page {
        Page::Today => Icon::Today,
        Page::History => Icon::History,
        Page::Trends => Icon::Trends,
        Page::BeforeAfter => Icon::BeforeAfter,
        Page::Helps | Page::Experiment => Icon::Helps,
        Page::Sessions => Icon::Sessions,
        Page::Report => Icon::Report,
        Page::Settings => Icon::Settings,
        Page::Import | Page::Both => Icon::Bring,
    }
}

/// The rail of a wide window.
pub fn rail(ui: &mut Ui, content: &Content<'_>) -> Vec<Action> {
    let t = Tokens::of(ui);
    let mut actions = Vec::new();
    let frame = egui::Frame::new().fill(t.bg).inner_margin(Margin {
        // The second line of what undo takes back stands in the margin.
        bottom: 4,
        ..Margin::symmetric(8, 16)
    });
    Panel::left("rail")
        .exact_size(RAIL)
        .resizable(false)
        .frame(frame)
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            logo(ui);
            ui.add_space(12.0);
            for page in Page::LISTED {
                let item = rail_item(ui, page, content.page == page);
                keys_beside(&item, &command::keys(Command::Go(page)));
                if item.clicked() {
                    actions.push(Action::Go(page));
                }
            }
            ui.with_layout(egui::Layout::bottom_up(egui::Align::Min), |ui| {
                ui.spacing_mut().item_spacing.y = 4.0;
                let room = (2, RAIL - 16.0);
                // The place is kept, so that no step moves anything.
                let place = vec2(room.1, TWO_LINES);
                let down = egui::Layout::top_down(egui::Align::Min);
                ui.allocate_ui_with_layout(place, down, |ui| {
                    ui.set_min_size(place);
                    actions.extend(step(ui, content.undo, room, Action::Undo));
                });
                told(ui, content.status);
                if Push::new(say::HelpKeys.text())
                    .lead(Icon::Help)
                    .look(Look::Quiet)
                    .small()
                    .inset()
                    .named(say::Help.text())
                    .show(ui)
                    .clicked()
                {
                    actions.push(Action::ToggleHelp);
                }
                let button = Push::new(say::MenuKeys.text())
                    .lead(Icon::More)
                    .look(Look::Quiet)
                    .small()
                    .inset()
                    .named(say::Menu.text())
                    .show(ui);
                actions.extend(menu::ui(&button, content.menu));
                actions.extend(step(ui, content.redo, room, Action::Redo));
            });
        });
    actions
}

/// Tabs on top of a narrow window; what has no room goes into More.
pub fn tabs(ui: &mut Ui, content: &Content<'_>) -> Vec<Action> {
    let t = Tokens::of(ui);
    let mut actions = Vec::new();
    let frame = egui::Frame::new()
        .fill(t.bg)
        .inner_margin(Margin::symmetric(8, 0));
    Panel::top("tabs")
        .exact_size(TAB + 2.0)
        .frame(frame)
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            ui.horizontal(|ui| {
                let room = ui.available_width();
                let widths = |icons: bool| Page::LISTED.map(|page| tab_width(ui, page, icons));
                let icons = room >= BARE;
                let widths = widths(icons);
                let lead = if icons { 28.0 } else { 0.0 };
                let more = tab_text(ui, &say::MorePages.text()) + 32.0 + lead;
                let mut used = more;
                let mut hidden = false;
                for (page, width) in Page::LISTED.into_iter().zip(widths) {
                    used += width;
                    if used > room {
                        hidden |= content.page == page;
                    } else if tab(ui, page, content.page == page, icons, width).clicked() {
                        actions.push(Action::Go(page));
                    }
                }
                let button = Push::new(say::MorePages.text())
                    .chosen(hidden)
                    .look(Look::Quiet);
                let button = if icons {
                    button.lead(Icon::More)
                } else {
                    button
                };
                let button = button.show(ui);
                actions.extend(menu::ui(&button, content.menu));
            });
        });
    actions
}

/// The foot bar of a narrow window.
pub fn foot(ui: &mut Ui, content: &Content<'_>) -> Vec<Action> {
    let t = Tokens::of(ui);
    let mut actions = Vec::new();
    let frame = egui::Frame::new()
        .fill(t.bg)
        .inner_margin(Margin::symmetric(8, 0));
    Panel::bottom("foot")
        .exact_size(FOOT)
        .frame(frame)
        .show(ui, |ui| {
            ui.horizontal_centered(|ui| {
                told(ui, content.status);
                ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                    if ui.ctx().content_rect().width() < TIGHT {
                        actions.extend(undo_alone(ui, content));
                        return;
                    }
                    if Push::icon(Icon::Help, say::Help.text())
                        .small()
                        .look(Look::Quiet)
                        .show(ui)
                        .clicked()
                    {
                        actions.push(Action::ToggleHelp);
                    }
                    if ui.ctx().content_rect().width() < WORDLESS {
                        actions.extend(undo_alone(ui, content));
                        return;
                    }
                    let both = if content.redo.is_some() { 2.0 } else { 1.0 };
                    let room = (1, (ui.available_width() / both - 8.0).max(SMALL_CONTROL));
                    actions.extend(step(ui, content.undo, room, Action::Undo));
                    actions.extend(step(ui, content.redo, room, Action::Redo));
                });
            });
        });
    actions
}

/// A narrow foot has room for an icon beside "Saved"; redo keeps its keys, and in the narrowest help does.
fn undo_alone(ui: &mut Ui, content: &Content<'_>) -> Option<Action> {
    let name = say::UndoStep {
        step: content.undo?,
    }
    .text();
    let push = Push::icon(Icon::Undo, name).small();
    push.show(ui).clicked().then_some(Action::Undo)
}

fn logo(ui: &mut Ui) {
    let t = Tokens::of(ui);
    let (rect, _) = ui.allocate_exact_size(vec2(RAIL - 16.0, 44.0), Sense::hover());
    let tile = Rect::from_min_size(pos2(rect.left() + 12.0, rect.top() + 8.0), vec2(28.0, 28.0));
    ui.painter()
        .rect_filled(tile, CornerRadius::same(ROUND), t.accent);
    // A spine that straightens: the kink and a dot where it was.
    let at = |x: f32, y: f32| tile.min + vec2(x, y);
    let spine = vec![
        at(11.0, 5.0),
        at(11.0, 9.0),
        at(14.5, 12.5),
        at(14.5, 16.0),
        at(12.0, 19.0),
        at(12.0, 23.0),
    ];
    ui.painter()
        .add(egui::Shape::line(spine, Stroke::new(2.6, t.on_accent)));
    ui.painter().circle_filled(at(20.0, 8.5), 1.8, t.on_accent);
    ui.painter().text(
        pos2(tile.right() + 10.0, tile.center().y),
        Align2::LEFT_CENTER,
        "Unkink",
        font(22.0),
        t.ink,
    );
}

/// The keys of an item of the rail while the pointer rests on it, at its right: below it they would cover the next one.
fn keys_beside(item: &Response, keys: &str) {
    let mut tooltip = Tooltip::for_enabled(item);
    let sides = &[RectAlign::RIGHT_START, RectAlign::RIGHT_END];
    tooltip.popup = tooltip
        .popup
        .align(RectAlign::RIGHT)
        .align_alternatives(sides);
    tooltip.show(|ui| ui.label(keys));
}

fn rail_item(ui: &mut Ui, page: Page, chosen: bool) -> Response {
    let t = Tokens::of(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(RAIL - 16.0, 44.0), Sense::click());
    tell(&response, page, chosen);
    if chosen || response.hovered() {
        ui.painter().rect_filled(
            rect,
            CornerRadius::same(ROUND),
            if chosen {
                t.soft
            } else {
                t.line.gamma_multiply(0.5)
            },
        );
    }
    if chosen {
        let bar = Rect::from_min_size(pos2(rect.left(), rect.center().y - 11.0), vec2(4.0, 22.0));
        ui.painter().rect_filled(bar, 2.0, t.accent);
    }
    if response.has_focus() {
        focus_ring(ui, rect.shrink(3.0));
    }
    let color = if chosen { t.accent } else { t.ink };
    icons::icon(
        ui.painter(),
        icon_of(page),
        pos2(rect.left() + 22.0, rect.center().y),
        color,
    );
    // A longer word is smaller, and on two lines where it needs them.
    let room = rect.width() - 48.0;
    let lay = |size: f32| ui.painter().layout(page.word(), font(size), color, room);
    let mut word = lay(16.0);
    if word.rows.len() > 1 {
        word = lay(14.0);
    }
    let at = pos2(rect.left() + 44.0, rect.center().y - word.size().y / 2.0);
    ui.painter().galley(at, word, color);
    response
}

fn tell(response: &Response, page: Page, chosen: bool) {
    response.widget_info(|| WidgetInfo::selected(Role::Tab, true, chosen, page.word()));
}

fn tab_text(ui: &Ui, word: &str) -> f32 {
    ui.painter()
        .layout_no_wrap(word.to_owned(), font(16.0), Tokens::of(ui).ink)
        .size()
        .x
}

fn tab_width(ui: &Ui, page: Page, icons: bool) -> f32 {
    tab_text(ui, &page.word()) + if icons { 48.0 } else { 20.0 }
}

fn tab(ui: &mut Ui, page: Page, chosen: bool, icons: bool, width: f32) -> Response {
    let t = Tokens::of(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(width, TAB), Sense::click());
    tell(&response, page, chosen);
    let color = if chosen { t.accent } else { t.ink };
    let left = rect.left() + 10.0;
    let word = if icons { left + 28.0 } else { left };
    if icons {
        icons::icon(
            ui.painter(),
            icon_of(page),
            pos2(left + 10.0, rect.center().y),
            color,
        );
    }
    ui.painter().text(
        pos2(word, rect.center().y),
        Align2::LEFT_CENTER,
        page.word(),
        font(16.0),
        color,
    );
    if chosen {
        let line = Rect::from_min_max(
            pos2(rect.left() + 6.0, rect.bottom() - 4.0),
            pos2(rect.right() - 6.0, rect.bottom()),
        );
        ui.painter().rect_filled(line, 2.0, t.accent);
    }
    if response.has_focus() || response.hovered() {
        let stroke = Stroke::new(
            if response.has_focus() { 2.0 } else { 1.0 },
            if response.has_focus() {
                t.accent
            } else {
                t.line
            },
        );
        ui.painter().rect_stroke(
            rect.shrink(4.0),
            CornerRadius::same(ROUND),
            stroke,
            egui::StrokeKind::Inside,
        );
    }
    response
}

/// How far the journal is saved, read out politely when it changes.
fn told(ui: &mut Ui, status: &Status) {
    let t = Tokens::of(ui);
    let words = status.brief();
    let color = if status.is_failed() {
        t.error_fg
    } else {
        t.muted
    };
    let room = (ui.available_width() - 34.0).max(60.0);
    let galley = ui.painter().layout(words.clone(), font(14.0), color, room);
    let size = vec2(34.0 + galley.size().x, galley.size().y.max(28.0));
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response
        .widget_info(|| WidgetInfo::labeled(Role::Status, true, legible::line(&status.words())));
    if words != status.words() {
        response.clone().on_hover_text(status.words());
    }
    ui.ctx().accesskit_node_builder(response.id, |node| {
        // Each second of typing would be read out.
        if *status != Status::Typing {
            node.set_live(egui::accesskit::Live::Polite);
        }
    });
    if let Some(icon) = status.icon() {
        let color = if status.is_failed() {
            t.error_fg
        } else {
            t.accent
        };
        icons::icon(
            ui.painter(),
            icon,
            pos2(rect.left() + 18.0, rect.center().y),
            color,
        );
    }
    let at = pos2(rect.left() + 34.0, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, color);
}

/// Undo or redo, with what it would change; nothing where there is nothing to.
fn step(
    ui: &mut Ui,
    step: Option<&str>,
    (rows, width): (usize, f32),
    action: Action,
) -> Option<Action> {
    let (step, is_undo) = (step?, action == Action::Undo);
    let words = if is_undo {
        say::UndoStep { step }.text()
    } else {
        say::RedoStep { step }.text()
    };
    let mut push = Push::new(&words).small().at_most(rows, width);
    if is_undo {
        push = push.lead(Icon::Undo);
    }
    if rows > 1 {
        push = push.wide(width);
    }
    let command = if is_undo {
        Command::Undo
    } else {
        Command::Redo
    };
    let (told, keys) = (&words, &command::keys(command));
    let told = say::WithKeys { told, keys }.text();
    let response = push.show(ui).on_hover_text(told);
    response.clicked().then_some(action)
}
