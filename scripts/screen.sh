# A screen of one's own with a window manager, for the scripts that use the real window. Sourced, never
# run; the script defines `fail WORDS` first.
# shellcheck shell=bash

# What the scripts look for is English.
export UNKINK_LANG=en

# need TOOL…: ends the script where one is missing.
need() {
    local tool
    for tool in Xvfb openbox xdotool "$@"; do
        command -v "$tool" >/dev/null || fail "$tool is missing: apt install xvfb openbox xdotool"
    done
}

millis() { date +%s%3N; }

# Waits until the command says yes: wait_for SECONDS COMMAND…
wait_for() {
    local until=$(($(millis) + $1 * 1000))
    shift
    until "$@" >/dev/null 2>&1; do
        (($(millis) < until)) || return 1
        sleep 0.05
    done
}

# Everything that is started goes into `children`, and ends with the script; so does `folder`.
children=()
folder=
ended() { [[ ! -e /proc/$1 || $(sed 's/.*) //' "/proc/$1/stat") == Z* ]]; }
end() {
    local status=$? i
    trap - EXIT
    # In the order in which a desktop ends, so that nothing is left behind; also what is stopped.
    for ((i = ${#children[@]} - 1; i >= 0; i--)); do
        kill "${children[i]}" 2>/dev/null || continue
        kill -CONT "${children[i]}" 2>/dev/null || true
        wait_for 5 ended "${children[i]}" || kill -9 "${children[i]}" 2>/dev/null || true
        wait "${children[i]}" 2>/dev/null || true
    done
    [[ -z $folder ]] || rm -rf "$folder"
    exit "$status"
}
trap end EXIT
trap 'exit 130' INT TERM

# A person's own settings and journals stay out of it: all is under `folder`.
at_home() {
    folder=$(mktemp -d)
    export HOME=$folder XDG_RUNTIME_DIR=$folder XDG_DATA_HOME=$folder/data XDG_CONFIG_HOME=$folder/config
    export XDG_STATE_HOME=$folder/state
}

# Starts the screen and sets DISPLAY; `xvfb` is its process.
screen() {
    unset WAYLAND_DISPLAY UNKINK_JOURNAL
    export LIBGL_ALWAYS_SOFTWARE=1
    exec 7>"$HOME/display"
    # Without `-noreset` the screen begins anew whenever its last program goes, and here they come and go.
    Xvfb -displayfd 7 -screen 0 "${SCREEN:-1280x900}x24" -nolisten tcp -noreset 2>"$HOME/xvfb.log" &
    xvfb=$!
    children+=("$xvfb")
    wait_for 40 test -s "$HOME/display" || fail "Xvfb gave no screen: $(tail -n 3 "$HOME/xvfb.log")"
    DISPLAY=:$(tr -d '[:space:]' <"$HOME/display")
    export DISPLAY
    openbox >"$HOME/openbox.log" 2>&1 &
    children+=($!)
    # A question that is never answered must not take all the time there is.
    wait_for 40 timeout 5 xdotool get_num_desktops ||
        fail "openbox does not manage the screen $DISPLAY: $(tail -n 3 "$HOME/openbox.log")"
}

visible() { xdotool search --onlyvisible --name '^Unkink' 2>/dev/null; }
found() { [[ -n $(visible) ]]; }
