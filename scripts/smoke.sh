#!/usr/bin/env bash
# The window, as a person meets it: started on a screen of its own, typed into, closed, and its
# journal read back by the command line; then left alone, to see what an idle window costs.
#
#   scripts/smoke.sh BIN [PICTURE.png]
#
# BIN is the window; unkink-cli must stand beside it. Needs Xvfb, openbox and xdotool; for a
# picture ImageMagick's import as well.
set -euo pipefail

here=$(cd "$(dirname "$0")/.." && pwd)
bin=${1:-"$here/target/release/unkink"}
picture=${2:-}
cli=$(dirname "$bin")/unkink-cli
# Software drawing opens a window well within this on a slow machine, in seconds.
patience=30

say() { printf 'smoke: %s\n' "$*"; }
fail() {
    printf 'smoke: FAILED: %s\n' "$*" >&2
    if [[ -s ${folder:-/nonexistent}/window.log ]]; then
        printf 'smoke: the window said:\n' >&2
        tail -n 20 "$folder/window.log" >&2
    fi
    exit 1
}

[[ -x $bin ]] || fail "there is no window program at $bin; build it first"
[[ -x $cli ]] || fail "there is no unkink-cli beside it at $cli; build it first"
source "$(dirname "$0")/screen.sh"
need
if [[ -n $picture ]]; then
    command -v import >/dev/null || fail "import is missing: apt install imagemagick"
    case $picture in /*) ;; *) picture=$PWD/$picture ;; esac
fi

at_home
journal=$folder/journal.json
screen
say "screen $DISPLAY"

# --- the window -------------------------------------------------------------------------------
alive() { kill -0 "$pid" 2>/dev/null; }
gone() { ! alive; }
# utime + stime in ticks: fields 14 and 15, behind the name that may hold spaces.
ticks() { sed 's/.*) //' "/proc/$pid/stat" | awk '{ print $12 + $13 }'; }
# Whether the window drew next to nothing for half a second.
at_rest() {
    local before
    before=$(ticks)
    sleep 0.5
    (($(ticks) - before <= 1))
}

# Starts the window and waits until it is on the screen and has the keyboard.
start() {
    local begun
    begun=$(millis)
    "$bin" --journal "$journal" >"$folder/window.log" 2>&1 &
    pid=$!
    children+=("$pid")
    while ! found; do
        alive || fail "the window ended before it showed"
        (($(millis) < begun + patience * 1000)) || fail "no window within $patience s"
        sleep 0.01
    done
    shown=$(($(millis) - begun))
    window=$(visible | tail -n 1)
    xdotool windowfocus --sync "$window" 2>/dev/null || true
    # On the screen does not mean that it listens yet: wait until the first frames are done.
    wait_for "$patience" at_rest || fail "the window is still busy after $patience s"
    alive || fail "the window ended after it showed"
}

# Ctrl+Q, and the window is gone with exit code 0.
close() {
    xdotool key --clearmodifiers ctrl+q
    wait_for 15 gone || fail "ctrl+q does not close the window"
    local code=0
    wait "$pid" || code=$?
    ((code == 0)) || fail "the window ended with exit code $code"
}

# --- an evening's four scores -----------------------------------------------------------------
today=$(date +%F)
start
say "window on the screen after $shown ms"
for digit in 4 3 8 6; do
    xdotool key --clearmodifiers "$digit"
    sleep 0.2
done
sleep 1.5
close
[[ $(date +%F) == "$today" ]] || {
    say "midnight passed; once more"
    "$0" "$@"
    exit
}
[[ -f $journal ]] || fail "four scores were typed, but there is no journal file"

"$cli" --journal "$journal" check >"$folder/check" 2>&1 ||
    fail "the journal is not whole: $(cat "$folder/check")"
"$cli" --journal "$journal" show --json --from "$today" --to "$today" >"$folder/show"
# The day's own values, whichever check-in they are in.
derived=$(tr -d ' \n' <"$folder/show" | sed -n 's/.*"derived":{\([^}]*\)}.*/\1/p')
want='pain:4 stiffness:3 sleep:8 mood:6'
got=$(tr ',' '\n' <<<"$derived" | tr -d '"' | sed 's/\.0$//' | tr '\n' ' ' | sed 's/ $//')
[[ $got == "$want" ]] || fail "typed 4 3 8 6; the journal holds: ${got:-nothing}"
say "typed 4 3 8 6, closed with exit code 0, journal whole: $got"

# --- a window that nobody touches -------------------------------------------------------------
start
say "window on the screen after $shown ms, on a journal that is there"
xdotool mousemove 5 5
sleep 3
seconds=3
before=$(ticks)
sleep "$seconds"
alive || fail "the idle window ended by itself"
after=$(ticks)
share=$(awk -v t=$((after - before)) -v hz="$(getconf CLK_TCK)" -v s="$seconds" \
    'BEGIN { printf "%.1f", 100 * t / hz / s }')
memory=$(awk '/^VmRSS/ { printf "%.0f", $2 / 1024 }' "/proc/$pid/status")
say "idle: $share % of one core over $seconds s (goal below 1, limit 3); memory $memory MiB"
awk -v x="$share" 'BEGIN { exit !(x <= 3) }' || fail "an idle window uses $share % of a core; 3 is the limit"

if [[ -n $picture ]]; then
    mkdir -p "$(dirname "$picture")"
    import -silent -window "$window" "$picture" || fail "no picture of the window"
    [[ -s $picture ]] || fail "the picture is empty: $picture"
    say "picture: $picture"
fi
close
say "passed"
