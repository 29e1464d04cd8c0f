#!/usr/bin/env bash
# The real window, as a screen reader meets it: every control of every page is asked for its name,
# and what the window announces is listened to, over the desktop's accessibility bus (AT-SPI).
#
#   scripts/screen-reader.sh BIN
#
# BIN is the window; unkink-cli must stand beside it. Needs Xvfb, openbox, xdotool, dbus-run-session,
# at-spi2-core, and for Python's system interpreter gi with the Atspi bindings.
set -euo pipefail

here=$(cd "$(dirname "$0")/.." && pwd)
bin=$(realpath "${1:-"$here/target/release/unkink"}")
python=/usr/bin/python3
launcher=/usr/libexec/at-spi-bus-launcher

fail() {
    printf 'screen reader: FAILED: %s\n' "$*" >&2
    exit 1
}

source "$(dirname "$0")/screen.sh"

# The second half runs inside a session bus of its own.
if [[ ${UNKINK_INSIDE_BUS:-} != yes ]]; then
    [[ -x $bin ]] || fail "there is no window program at $bin; build it first"
    need
    for tool in dbus-run-session gdbus "$launcher"; do
        command -v "$tool" >/dev/null || fail "$tool is missing: apt install dbus libglib2.0-bin at-spi2-core"
    done
    "$python" -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null ||
        fail "the bindings are missing: apt install python3-gi gir1.2-atspi-2.0"
    at_home
    UNKINK_INSIDE_BUS=yes timeout 180 dbus-run-session -- "$0" "$bin" 2> >(grep -v '^dbus-daemon' >&2)
    exit
fi

screen
"$launcher" --launch-immediately >/dev/null 2>&1 &
children+=($!)
# The window speaks only when somebody listens; a screen reader sets this when it starts.
listening() {
    gdbus call --session --dest org.a11y.Bus --object-path /org/a11y/bus \
        --method org.freedesktop.DBus.Properties.Set org.a11y.Status "$1" '<true>'
}
wait_for 15 listening IsEnabled || fail "the accessibility bus does not start"
listening ScreenReaderEnabled >/dev/null

journal=$HOME/journal.json
"$(dirname "$bin")/unkink-cli" --journal "$journal" demo --years 1 --seed 7 >/dev/null
# Nothing of today yet: what is typed is the day's first score.
for metric in pain stiffness sleep mood; do
    # One that is blank already can't be cleared, and need not be.
    "$(dirname "$bin")/unkink-cli" --journal "$journal" log --clear "$metric" >/dev/null 2>&1 || true
done
"$bin" --journal "$journal" >"$HOME/window.log" 2>&1 &
children+=($!)
wait_for 30 found || fail "no window: $(tail -n 5 "$HOME/window.log")"
xdotool windowfocus --sync "$(visible | tail -n 1)" 2>/dev/null || true
"$python" "$here/scripts/screen_reader.py"
