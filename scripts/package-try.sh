#!/usr/bin/env bash
# A package as a person meets it: installed in a clean Debian that is made for it, found in the menu, its window
# typed into on both kinds of screen, its page for `man` opened, and removed again.
#
#   scripts/package-try.sh UNKINK.deb
#
# Longer than the gate and beside it; scripts/release.sh runs it. Needs root, a Debian mirror, and
#   apt install mmdebstrap xvfb openbox xdotool weston
# The screens are this computer's: in the clean Debian there is nothing but the package and what it asks for.
set -Eeuo pipefail

say() { printf 'package: %s\n' "$*"; }
fail() {
    printf 'package: FAILED: %s\n' "$*" >&2
    local log
    for log in "${folder:-/nonexistent}"/*.log; do
        [[ ! -s $log ]] || { printf 'package: the end of %s:\n' "${log##*/}" && tail -n 12 "$log"; } >&2
    done
    exit 1
}

deb=$(realpath "${1:?Name the package}")
[[ -f $deb ]] || fail "there is no package at $deb"
((EUID == 0)) || fail "only root can make a Debian to try it in"
source "$(dirname "$0")/screen.sh"
need mmdebstrap weston
trap 'fail "at line $LINENO: $BASH_COMMAND"' ERR

SUITE=${SUITE:-trixie}
ID=org.unkink.Unkink
PERSON=1000
at_home
root=$folder/root
sockets=$folder/sockets
mkdir -m 777 "$sockets"
chmod 755 "$folder"

# in_root COMMAND…: in the clean Debian, as root there. What is mounted for it goes with it.
in_root() { as 0 "$@"; }
as() {
    local user=$1
    shift
    # shellcheck disable=SC2016
    unshare --mount sh -euc '
        root=$0 sockets=$1 user=$2
        shift 2
        mount -t proc proc "$root/proc"
        mount --bind "$sockets" "$root/mnt"
        mkdir -p "$root/tmp/.X11-unix"
        [ ! -d /tmp/.X11-unix ] || mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
        shift
        exec chroot --userspec="$user:$user" "$root" env -i -C / PATH=/usr/sbin:/usr/bin:/sbin:/bin \
            LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive LIBGL_ALWAYS_SOFTWARE=1 "$@"
    ' "$root" "$sockets" "$user" -- "$@"
}
person() { as "$PERSON" HOME=/home/person XDG_RUNTIME_DIR=/mnt "$@"; }
install_in_root() { in_root apt-get install -y -qq --no-install-recommends "$@" </dev/null >"$folder/apt.log" 2>&1; }
# Every file, but not those that say which packages there are, and caches of theirs.
everything() {
    (cd "$root" && find . -xdev \( -path ./proc -o -path ./mnt -o -path ./tmp -o -path ./var/lib/dpkg -o \
        -path ./var/lib/apt -o -path ./var/cache -o -path ./var/log \) -prune -o -print | sort)
}

say "a clean Debian $SUITE"
mmdebstrap --quiet --variant=minbase --include=ca-certificates,man-db "$SUITE" "$root" >"$folder/mmdebstrap.log" 2>&1 ||
    fail "no Debian could be made"
in_root useradd --create-home --uid "$PERSON" person
everything >"$folder/before"

# --- installed ---------------------------------------------------------------------------------
cp "$deb" "$root/tmp/unkink.deb"
in_root apt-get update -qq >/dev/null
install_in_root /tmp/unkink.deb || fail "it does not install"
say "installed with $(grep -c '^Setting up' "$folder/apt.log") packages"
[[ $(in_root dpkg-query -W -f='${db:Status-Status}' unkink) == installed ]] || fail "it is not installed"
entry=$root/usr/share/applications/$ID.desktop
[[ -f $entry ]] || fail "there is no menu entry"
in_root sh -c "command -v $(sed -n 's/^Exec=//p' "$entry")" >/dev/null || fail "the menu entry starts nothing"
for size in 16x16 22x22 24x24 32x32 48x48 64x64 128x128 256x256 512x512 scalable; do
    compgen -G "$root/usr/share/icons/hicolor/$size/apps/$(sed -n 's/^Icon=//p' "$entry").*" >/dev/null ||
        fail "there is no icon of $size"
done
say "menu entry, and its icon in ten sizes"

# --- the window --------------------------------------------------------------------------------
today() { date +%F; }
# typed JOURNAL: whether it holds what was typed.
typed() {
    local told
    told=$(person unkink-cli --journal "$1" show --json --from "$(today)" --to "$(today)" | tr -d ' \n')
    [[ $told == *'"pain":4'*'"stiffness":3'*'"sleep":8'*'"mood":6'* ]]
}
# four_scores WORDS JOURNAL: into the window that has the keyboard, which closes then.
four_scores() {
    local digit
    sleep 4
    for digit in 4 3 8 6; do
        xdotool key --clearmodifiers "$digit"
        sleep 0.4
    done
    wait_for 15 typed "$2" || fail "$1: four scores were typed, and are not in the journal"
    xdotool key --clearmodifiers ctrl+q
    wait_for 15 ended "$window" || fail "$1: ctrl+q does not close the window"
    wait "$window" || fail "$1: the window ended with exit code $?"
    person unkink-cli --journal "$2" check >/dev/null || fail "$1: the journal is not whole"
    say "$1: four scores typed, closed with exit code 0, journal whole"
}

screen
journal=/home/person/.local/share/unkink/journal.json
person DISPLAY="$DISPLAY" unkink >"$folder/window.log" 2>&1 &
window=$!
children+=("$window")
wait_for 60 found || fail "no window on an X11 screen"
class=$(xprop -id "$(visible | tail -n 1)" WM_CLASS)
[[ $class == *"\"$ID\""* ]] || fail "the window calls itself $class"
xdotool windowfocus --sync "$(visible | tail -n 1)" 2>/dev/null || true
four_scores "X11" "$journal"

# Drawn by OpenGL: weston 10 without it crashes on title bars of more than one size.
XDG_RUNTIME_DIR=$sockets weston --backend=x11-backend.so --width=1200 --height=840 --socket=wayland-try \
    --idle-time=0 >"$folder/weston.log" 2>&1 &
children+=($!)
wait_for 30 test -S "$sockets/wayland-try" || fail "weston does not start"
chmod 777 "$sockets/wayland-try"
journal=/home/person/wayland.json
person WAYLAND_DISPLAY=wayland-try WAYLAND_DEBUG=1 unkink --journal "$journal" >"$folder/window.log" 2>&1 &
window=$!
children+=("$window")
wait_for 60 grep -aq "set_title(" "$folder/window.log" || fail "no window on a Wayland screen"
grep -aq "set_app_id(\"$ID\")" "$folder/window.log" || fail "the window has no app id on Wayland"
four_scores "Wayland" "$journal"

# --- the page for man, and what is said without a screen -----------------------------------------
person MANPAGER=cat man unkink-cli >"$folder/man" 2>"$folder/man.log" || fail "man unkink-cli opens nothing"
grep -q 'unkink-cli.*restore' "$folder/man" || fail "the page for man does not name the commands"
said=$(person unkink 2>&1 >/dev/null) && fail "without a screen the window says that all is well"
[[ $said == unkink:\ The\ window\ can* ]] || fail "without a screen it says: $said"
say "man unkink-cli opens; without a screen it says why"

# --- a newer one over it ---------------------------------------------------------------------------
in_root dpkg-deb -R /tmp/unkink.deb /tmp/newer
sed -i 's/^Version: .*/&+newer/' "$root/tmp/newer/DEBIAN/control"
in_root dpkg-deb -b /tmp/newer /tmp/newer.deb >/dev/null
install_in_root /tmp/newer.deb || fail "a newer version does not install over it"
[[ $(in_root dpkg-query -W -f='${Version}' unkink) == *+newer ]] || fail "the newer version is not there"
typed /home/person/wayland.json || fail "with a newer version the journal is another one"
say "a newer version goes over it, the journal is the same"

# --- removed ------------------------------------------------------------------------------------
in_root apt-get purge -y -qq --autoremove unkink </dev/null >"$folder/apt.log" 2>&1 || fail "it can't be removed"
everything >"$folder/after"
left=$(comm -13 "$folder/before" "$folder/after" | grep -v '^\./home/person/' || true)
grep -qi unkink <<<"$left" && fail "removed, it leaves: $left"
for kept in .local/share/unkink/journal.json wayland.json; do
    [[ -s $root/home/person/$kept ]] || fail "removing it took $kept away"
done
say "removed: of it nothing is left but the journal and what lies beside it"
[[ -z $left ]] || say "left by what it had asked for: $(tr '\n' ' ' <<<"$left")"

# --- what Debian's own tools have to say -----------------------------------------------------------
install_in_root lintian appstream desktop-file-utils || fail "lintian can't be installed"
in_root dpkg-deb -x /tmp/unkink.deb /tmp/unpacked
person desktop-file-validate "/tmp/unpacked/usr/share/applications/$ID.desktop" || fail "the menu entry is not right"
# It wants a page on the web, and there is none to point to.
person appstreamcli validate --no-net --strict --override=url-homepage-missing=pedantic \
    "/tmp/unpacked/usr/share/metainfo/$ID.metainfo.xml" >"$folder/appstream" ||
    fail "appstreamcli: $(cat "$folder/appstream")"
person lintian --fail-on error,warning /tmp/unkink.deb >"$folder/lintian" 2>&1 || fail "lintian: $(cat "$folder/lintian")"
[[ ! -s $folder/lintian ]] || cat "$folder/lintian"
say "desktop-file-validate, appstreamcli $(person appstreamcli --version | grep -o '[0-9.]*$') and lintian have nothing to say"
say "passed after $SECONDS s"
