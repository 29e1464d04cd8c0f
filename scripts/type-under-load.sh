#!/usr/bin/env bash
# Rows of fields typed into the real window while its frames take 100 to 300 ms: it is stopped for that long,
# then runs for a moment, so that all keys of the time come at once. No value may be wrong.
#
#   scripts/type-under-load.sh BIN [ROWS]
#
# BIN is the window; unkink-cli must stand beside it. ROWS (3) are days, each with four scores and a session.
# Needs Xvfb, openbox and xdotool.
set -euo pipefail

bin=${1:?the window}
rows=${2:-3}
cli=$(dirname "$bin")/unkink-cli
say() { printf 'type: %s\n' "$*"; }
fail() { printf 'type: FAILED: %s\n' "$*" >&2; exit 1; }
source "$(dirname "$0")/screen.sh"
need
at_home
screen

journal=$folder/journal.json
expected=$folder/expected.json
"$bin" --journal "$journal" --settings "$folder/settings.json" >"$folder/window.log" 2>&1 &
pid=$!
children+=("$pid")
wait_for 30 found || fail "no window"
sleep 2
xdotool search --onlyvisible --name '^Unkink' windowfocus --sync

# Frames of 100 to 300 ms, for as long as the file is there.
touch "$folder/slow"
slow() {
    while [[ -e $folder/slow ]]; do
        kill -STOP "$pid" 2>/dev/null || break
        sleep "0.$((100 + RANDOM % 200))"
        kill -CONT "$pid" 2>/dev/null || break
        sleep 0.02
    done
    kill -CONT "$pid" 2>/dev/null || true
}
slow &
slow=$!

# All keys of a row, at 20 to 60 ms each.
spell() {
    local text=${1//-/m} i
    text=${text//:/c}
    for ((i = 0; i < ${#text}; i++)); do
        case ${text:i:1} in
            m) printf 'minus ' ;;
            c) printf 'colon ' ;;
            *) printf '%s ' "${text:i:1}" ;;
        esac
    done
}
for ((row = 1; row <= rows; row++)); do
    date=$(date -d "$row days ago" +%F)
    scores=()
    for _ in 1 2 3 4; do scores+=($((2 + RANDOM % 8))); done
    time=$(printf '%02d:%02d' $((8 + RANDOM % 12)) $((RANDOM % 60)))
    # A name of a letter and digits, so that no key needs Shift.
    name=w$((20 + RANDOM % 70))
    session="ctrl+e shift+Tab shift+Tab ctrl+a $(spell "$date") Tab Tab $(spell "$time")"
    # shellcheck disable=SC2086,SC2046
    xdotool key --delay $((20 + RANDOM % 41)) alt+Left "${scores[@]}" \
        $session Tab ctrl+a $(spell "$name") Return
    "$cli" --journal "$expected" log --date "$date" "pain=${scores[0]}" "stiffness=${scores[1]}" \
        "sleep=${scores[2]}" "mood=${scores[3]}" >/dev/null
    "$cli" --journal "$expected" session add --date "$date" --time "$time" --with "$name" >/dev/null
done
sleep 3
rm "$folder/slow"
wait "$slow" || true
shown() {
    "$cli" --journal "$1" show
    "$cli" --journal "$1" session list | sed -E 's/ +[0-9A-Z]{26} *$//'
}
same() { [[ $(shown "$journal") == "$(shown "$expected")" ]]; }
# An unoptimised window draws for a while at what has come.
if ! wait_for $((20 + 10 * rows)) same; then
    diff <(shown "$expected") <(shown "$journal") >&2 || true
    fail "what the window keeps is not what was typed"
fi
say "$rows rows under load, 0 values wrong"
