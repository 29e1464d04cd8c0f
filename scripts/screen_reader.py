"""What a screen reader is told of the real window, asked over the desktop's accessibility bus.

Called by scripts/screen-reader.sh, which brings the screen, the bus and the window. Walks the
tree of every page, and fails on a control without a name; listens while a score is typed and
while something wrong is; looks whether chosen and disabled things say so.
"""

import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

# What a person can act on, or must be told in words.
CONTROLS = {
    "push button", "toggle button", "check box", "radio button", "spin button", "entry", "text",
    "combo box", "slider", "page tab", "link", "list item", "menu item", "image",
}
PAGES = {
    "1": "Today", "2": "History", "3": "Trends", "4": "Before & after", "5": "What helps", "6": "Sessions",
    "7": "Report", "8": "Settings",
}

heard = []
faults = []


def say(words):
    print(f"screen reader: {words}", flush=True)


def fault(words):
    faults.append(words)
    say(f"FAULT: {words}")


def rest(seconds):
    """Lets what the window says arrive."""
    loop = GLib.MainLoop()
    GLib.timeout_add(int(seconds * 1000), loop.quit)
    loop.run()


def press(*keys):
    for key in keys:
        subprocess.run(["xdotool", "key", "--clearmodifiers", key], check=True)
        rest(0.25)


def window():
    """The window on the bus, once it is there."""
    desktop = Atspi.get_desktop(0)
    for _ in range(150):
        for i in range(desktop.get_child_count()):
            app = desktop.get_child_at_index(i)
            if app and "nkink" in (app.get_name() or "") and app.get_child_count() > 0:
                return app.get_child_at_index(0)
        rest(0.1)
    sys.exit("screen reader: FAILED: the window is not on the accessibility bus")


def tree(node):
    """Every node below `node`, it included; one that goes away meanwhile is passed over."""
    found = [node]
    for i in range(node.get_child_count()):
        try:
            child = node.get_child_at_index(i)
        except GLib.Error:
            continue
        if child is not None:
            found.extend(tree(child))
    return found


def told(node):
    """Role, name and states of a node."""
    states = {state.value_nick for state in node.get_state_set().get_states()}
    return node.get_role_name(), node.get_name() or "", states


def nodes():
    seen = []
    for node in tree(window()):
        try:
            seen.append(told(node))
        except GLib.Error:
            continue
    return seen


def nameless(page):
    """Looks for controls that a screen reader could only call “button”."""
    all_nodes = nodes()
    controls = [each for each in all_nodes if each[0] in CONTROLS]
    for role, name, _ in controls:
        if not name.strip():
            fault(f"{page}: a {role} has no name")
    say(f"{page}: {len(all_nodes)} nodes, {len(controls)} controls")
    return all_nodes


def states_of(all_nodes, name, role=None):
    for each_role, each_name, states in all_nodes:
        if each_name == name and role in (None, each_role):
            return states
    return None


def expect(condition, words):
    if not condition:
        fault(words)


def focus(name):
    """Gives the keyboard to what is called so."""
    for node in tree(window()):
        if (node.get_name() or "").startswith(name):
            return node.get_component_iface().grab_focus()
    return False


def on_announcement(event):
    words = event.any_data
    if isinstance(words, str):
        heard.append(words)


def main():
    Atspi.init()
    listener = Atspi.EventListener.new(on_announcement)
    listener.register("object:announcement")
    window()
    rest(1.0)

    for key, page in PAGES.items():
        press(f"ctrl+{key}")
        rest(0.4)
        seen = nameless(page)
        tab = states_of(seen, page, "page tab")
        expect(tab is not None and "checked" in tab, f"{page}: its tab does not say that it is chosen")
    press("F1")
    nameless("Help")
    press("Escape")

    press("ctrl+1")
    rest(0.4)
    heard.clear()
    press("7")
    rest(2.0)
    seen = nodes()
    chosen = states_of(seen, "Back pain 7", "radio button")
    expect(chosen is not None and "checked" in chosen, "Back pain 7 does not say that it is chosen")
    other = states_of(seen, "Back pain 6", "radio button")
    expect(other is not None and "checked" not in other, "Back pain 6 says that it is chosen")
    if time.localtime().tm_hour < 4:
        # The evening before goes on; the new day is the last one.
        press("alt+Right")
        rest(0.6)
        seen = nodes()
    later = states_of(seen, "Next day", "push button")
    expect(later is not None and "sensitive" not in later, "Next day does not say that it is disabled")
    expect(any(words.startswith("Saved") for words in heard), f"a save is not announced; heard {heard}")
    say(f"after a score: {heard}")

    heard.clear()
    press("ctrl+e")
    rest(0.4)
    nameless("The session form")
    # The form opens with the keyboard in the time field.
    subprocess.run(["xdotool", "type", "27:10"], check=True)
    press("Return")
    rest(1.0)
    expect(any("27:10 is not a time" in words for words in heard), f"an error is not announced; heard {heard}")
    say(f"after a wrong time: {heard}")
    press("Escape")

    press("ctrl+3")
    rest(0.6)
    expect(focus("Trends: arrow keys walk the days"), "the charts of Trends can't be given the keyboard")
    rest(0.4)
    heard.clear()
    press("Home", "Left")
    rest(1.0)
    expect(any("Back pain" in words for words in heard), f"a walk through the charts is not told; heard {heard}")
    say(f"after a walk through the charts: {heard}")

    if faults:
        sys.exit(f"screen reader: FAILED: {len(faults)} faults")
    say("passed")


main()
