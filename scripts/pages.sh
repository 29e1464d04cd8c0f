#!/usr/bin/env bash
# Every page of the real window at every size, light and dark, at 100 and 200 % text: to be looked at.
#
#   scripts/pages.sh BIN FOLDER [JOURNAL]
#
# BIN is the window; unkink-cli must stand beside it and makes the example journal where none is named. FOLDER
# gets a picture of each page and one sheet for each size. Needs Xvfb, openbox, xdotool and ImageMagick.
# SIZES, THEMES, TEXTS and PAGES narrow it: SIZES='400x480' THEMES=dark scripts/pages.sh …
set -euo pipefail

bin=$(realpath "${1:?the window}")
out=$(mkdir -p "${2:?a folder for the pictures}" && realpath "$2")
journal=${3:+$(realpath "$3")}
read -ra sizes <<<"${SIZES:-400x480 560x760 900x700 1100x760 1600x1000}"
read -ra themes <<<"${THEMES:-light dark}"
read -ra texts <<<"${TEXTS:-100 200}"
# A page and the key that opens it.
read -ra pages <<<"${PAGES:-today:ctrl+1 history:ctrl+2 trends:ctrl+3 answer:ctrl+4 helps:ctrl+5 sessions:ctrl+6 report:ctrl+7 settings:ctrl+8 experiment:ctrl+9 import:ctrl+o help:F1}"
say() { printf 'pages: %s\n' "$*"; }
fail() { printf 'pages: FAILED: %s\n' "$*" >&2; exit 1; }
source "$(dirname "$0")/screen.sh"
need import montage
at_home
SCREEN=2600x1700 screen

if [[ -z $journal ]]; then
    journal=$folder/example.json
    "$(dirname "$bin")/unkink-cli" --journal "$journal" demo >/dev/null
fi

for text in "${texts[@]}"; do
    for theme in "${themes[@]}"; do
        for size in "${sizes[@]}"; do
            name=$size-$theme-$text
            cp "$journal" "$folder/journal.json"
            printf '{"format":"unkink-settings","version":1,"theme":"%s","text_size":%s}' "$theme" "$text" >"$folder/settings.json"
            "$bin" --journal "$folder/journal.json" --settings "$folder/settings.json" >"$folder/window.log" 2>&1 &
            pid=$!
            children+=("$pid")
            wait_for 30 found || fail "no window: $(tail -n 3 "$folder/window.log")"
            window=$(visible | tail -n 1)
            xdotool windowsize --sync "$window" "${size%x*}" "${size#*x}" windowmove "$window" 0 0 windowfocus --sync "$window"
            pictures=()
            for page in "${pages[@]}"; do
                xdotool key "${page#*:}"
                # Answers and charts come from other threads: what is looked at is a page that has come to rest.
                sleep "${REST:-2}"
                import -window "$window" "$out/$name-${page%:*}.png"
                pictures+=("$out/$name-${page%:*}.png")
            done
            kill "$pid"
            wait_for 10 ended "$pid" || fail "the window does not end"
            montage "${pictures[@]}" -tile 3x -geometry +8+8 -background gray "$out/sheet-$name.png"
            say "$name: ${#pictures[@]} pages"
        done
    done
done
