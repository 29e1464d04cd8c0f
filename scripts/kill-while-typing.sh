#!/usr/bin/env bash
# What is left when the window dies while somebody types: killed, asked to end, its terminal or its
# screen gone, at random moments, in a note, a tag, a painkiller, a night and a session form. Nothing
# older than a second may be lost, and what did not close in order must leave a log.
#
#   scripts/kill-while-typing.sh BIN [ROUNDS | short]
#
# BIN is the window; unkink-cli must stand beside it. ROUNDS (5) are for each field and each of the four
# ways to die; short is every field and every way once. Needs Xvfb, openbox and xdotool.
set -euo pipefail

bin=${1:?the window}
rounds=${2:-5}
cli=$(dirname "$bin")/unkink-cli
say() { printf 'kill: %s\n' "$*"; }
fail() { printf 'kill: FAILED: %s\n' "$*" >&2; exit 1; }
source "$(dirname "$0")/screen.sh"
need
at_home

gone() { ! kill -0 "$pid" 2>/dev/null; }

# What of the typed letters is left: among the drafts, or as the note or the tag in the journal, where they are kept once
# their field is left.
left_of() {
    local before stored= left
    case $1 in
        note)
            before='"field":"note","text":"'
            stored='/"note"/ { s/.*"note": *"\([^"]*\)".*/\1/p; :rest; n; b rest }'
            ;;
        tag)
            before='"field":"tag","text":"'
            stored='/"tags"/ { s/.*"tags": *\["\([^"]*\)".*/\1/p; t; n; s/^ *"\([^"]*\)".*/\1/p }'
            ;;
        painkiller) before='"field":"medicine","text":"' ;;
        night) before='"field":"bed","text":"' ;;
        session) before='"session":{.*"time":"' ;;
    esac
    left=$(sed -n "s/.*$before\([^\"]*\)\".*/\1/p" "$folder/.journal.json.drafts" 2>/dev/null) || true
    if [[ -z $left && -n $stored ]]; then
        left=$("$cli" --journal "$journal" show --json 2>/dev/null | sed -n "$stored")
    fi
    printf '%s\n' "$left"
}
logs() { find "$XDG_STATE_HOME" -name '*.log' 2>/dev/null | wc -l; }

# Opens the window on an empty journal with only the row of this field open.
start() {
    journal=$folder/journal.json
    rm -rf "$folder"/journal.json* "$folder"/.journal.json* "$folder/backups" "$XDG_STATE_HOME"
    local row
    case $1 in
        note) row=note ;;
        tag) row=tags ;;
        painkiller) row=painkillers ;;
        *) row=sleep ;;
    esac
    printf '{"format": "unkink-settings", "version": 1, "open_details": ["%s"]}\n' "$row" >"$folder/settings.json"
    screen
    "$bin" --journal "$journal" --settings "$folder/settings.json" >"$folder/window.log" 2>&1 &
    pid=$!
    children+=("$pid")
    wait_for 60 found || fail "no window"
    sleep 1
    xdotool search --onlyvisible --name '^Unkink' windowfocus --sync 2>/dev/null || true
    if [[ $1 == session ]]; then
        # The time has the keyboard; from what stands before it, a Tab leads there.
        xdotool key ctrl+e
        sleep 0.5
        xdotool key shift+Tab
        sleep 0.3
    fi
}
stop() {
    kill -9 "$pid" "$xvfb" 2>/dev/null || true
    # The shell's own word on who was killed is no news.
    wait "$pid" "$xvfb" 2>/dev/null || true
}

# How many Tabs lead into the field: after each a letter is typed, until it is kept. A busy machine keeps it later:
# where it was not found, more time is given.
declare -A tabs
find_field() {
    local field=$1 pace
    for pace in 0.5 1.5; do
        start "$field"
        for ((tabs[$field] = 1; tabs[$field] < 30; tabs[$field]++)); do
            xdotool key Tab
            sleep 0.3
            xdotool type z
            sleep "$pace"
            [[ $(left_of "$field") == *z* ]] && break
        done
        stop
        ((tabs[$field] < 30)) && break
    done
    ((tabs[$field] < 30)) || fail "Tab does not lead into the field of the $field"
    say "${tabs[$field]} Tabs lead to the $field"
}

# Opens the window and goes into the field; on a busy machine a Tab may be lost, then once more.
is_kept() { [[ -n $(left_of "$1") ]]; }
reach() {
    local try i
    for try in 1 2 3 4; do
        start "$1"
        for ((i = 0; i < tabs[$1]; i++)); do
            xdotool key Tab
            sleep 0.3
        done
        xdotool type a
        wait_for 5 is_kept "$1" && return
        stop
    done
    fail "Tab does not lead into the field of the $1 again"
}

one() { # WAY FIELD
    local way=$1 field=$2 log=$folder/typed kept at died typist
    reach "$field"
    : >"$log"
    # A letter about each 60 ms, with the time at which it was sent.
    (while xdotool type --delay 0 a 2>/dev/null; do
        date +%s%3N >>"$log"
        sleep 0.04
    done) &
    typist=$!
    children+=("$typist")
    sleep "$(awk -v r="$RANDOM" 'BEGIN { printf "%.2f", 2.5 + 3 * r / 32768 }')"
    died=$(date +%s%3N)
    case $way in
        KILL | TERM | HUP) kill "-$way" "$pid" ;;
        screen) kill -9 "$xvfb" ;;
    esac
    kill "$typist" 2>/dev/null || true
    wait "$typist" 2>/dev/null || true
    wait_for 15 gone || fail "$way does not end the window"
    case $way in
        TERM | HUP) (($(logs) == 0)) || fail "$way closes in order, and leaves a log" ;;
        *) (($(logs) == 1)) || fail "$way leaves $(logs) logs" ;;
    esac
    stop
    kept=$(left_of "$field")
    kept=${#kept}
    # A letter that was sent is not yet one that a busy machine has shown: a frame's time on top.
    at=$(awk -v end="$((died - 1150))" '$1 <= end' "$log" | wc -l)
    ((at > 3)) || fail "nothing was typed in time ($(wc -l <"$log") letters)"
    say "$way while a $field is typed: $(wc -l <"$log") letters sent, $at over a second old, $kept kept"
    ((kept >= at)) || fail "$((at - kept)) letters older than a second are lost"
    # Who asks the window to end gets everything that had reached it.
    if [[ $way == TERM || $way == HUP ]]; then
        ((kept + 8 >= $(wc -l <"$log"))) || fail "the end in order loses what was typed"
    fi
}

fields=(note tag painkiller night session)
ways=(KILL TERM HUP screen)
for field in "${fields[@]}"; do find_field "$field"; done
ends=0
if [[ $rounds == short ]]; then
    for at in "${!fields[@]}"; do
        one "${ways[at % 4]}" "${fields[at]}"
        ends=$((ends + 1))
    done
else
    for ((round = 0; round < rounds; round++)); do
        for way in "${ways[@]}"; do
            for field in "${fields[@]}"; do
                one "$way" "$field"
                ends=$((ends + 1))
            done
        done
    done
fi
say "passed: $ends ends, nothing older than a second lost"
