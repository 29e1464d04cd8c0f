#!/usr/bin/env bash
# What is made for Windows, tried under wine in a clean Debian that is made for it: the command line's and the store's
# tests, the programs as a person meets them, the window with a picture of it, and an installer.
#
#   scripts/windows-try.sh [PICTURE.png [SETUP.exe]]
#
# Beside the gate: twenty minutes from nothing, most of them the compiler's; target/windows and the Debian in
# target/windows/wine are kept. Needs root, a Debian mirror, what scripts/cross.sh needs, and
#   apt install gcc-mingw-w64-x86-64 mmdebstrap xvfb openbox xdotool imagemagick
# Wine is no Windows: fonts, drivers, Task Scheduler and the look of things are others there.
set -Eeuo pipefail

say() { printf 'windows: %s\n' "$*"; }
fail() {
    printf 'windows: FAILED: %s\n' "$*" >&2
    local log
    for log in "${folder:-/nonexistent}"/*.log; do
        [[ ! -s $log ]] || { printf 'windows: the end of %s:\n' "${log##*/}" && tail -n 12 "$log"; } >&2
    done
    exit 1
}
skip() { fail "$@"; }

project=$(cd "$(dirname "$0")/.." && pwd)
picture=${1:+$(realpath -m "$1")}
setup=${2:+$(realpath "$2")}
((EUID == 0)) || fail "only root can make a Debian to try it in"
source "$project/scripts/cross.sh"
source "$project/scripts/screen.sh"
need mmdebstrap x86_64-w64-mingw32-gcc import
trap 'fail "at line $LINENO: $BASH_COMMAND"' ERR
cd "$project"

target=$(realpath -m "${WINDOWS_TARGET:-${CARGO_TARGET_DIR:-target}/windows}")
root=$target/wine

# --- built -------------------------------------------------------------------------------------
say "the programs and their tests"
CARGO_TARGET_DIR=$target CARGO_INCREMENTAL=0 "$CARGO" test --locked -Zbuild-std \
    --target x86_64-pc-windows-gnu --features directx --test it --no-run --message-format=short ||
    fail "it does not build"
made=$target/x86_64-pc-windows-gnu/debug
tests=$(ls -t "$made"/deps/it-*.exe | head -n 1)
for program in unkink unkink-cli; do [[ -f $made/$program.exe ]] || fail "there is no $program.exe"; done
kind() { x86_64-w64-mingw32-objdump -p "$made/$1.exe" | sed -n 's/^Subsystem.*(\(.*\))$/\1/p'; }
[[ $(kind unkink) == "Windows GUI" ]] || fail "the window's program has a console: $(kind unkink)"
[[ $(kind unkink-cli) == "Windows CUI" ]] || fail "the command line's program has none: $(kind unkink-cli)"
for program in unkink unkink-cli; do
    # What is not of Windows itself a person would not have.
    if x86_64-w64-mingw32-objdump -p "$made/$program.exe" | grep -i 'DLL Name: lib'; then
        fail "$program.exe needs a library that Windows has not"
    fi
done
at_home
say "unkink.exe is a window's program, unkink-cli.exe one of the console, and both need Windows alone"

# --- a clean Debian with wine ----------------------------------------------------------------------
if [[ ! -d $root ]]; then
    say "a clean Debian with wine"
    rm -rf "$root.part"
    mmdebstrap --quiet --variant=minbase --aptopt='APT::Install-Recommends "false"' \
        --include=ca-certificates,wine,wine64,libgl1,libgl1-mesa-dri,libvulkan1,mesa-vulkan-drivers,libx11-6,libxext6 \
        --include=libxrandr2,libxi6,libxcursor1,libxrender1,libxcomposite1,libxinerama1,libxxf86vm1,fonts-dejavu-core \
        trixie "$root.part" >"$folder/mmdebstrap.log" 2>&1 || fail "no Debian could be made"
    mv "$root.part" "$root"
fi
home=$root/root
rm -rf "$home/.wine" "$home/try"
mkdir -p "$home/try"
# wine PROGRAM…: in that Debian, where the project and what was built stand at their own places.
wine() { (become_wine "$@"); }
become_wine() {
    # shellcheck disable=SC2016
    exec unshare --mount sh -euc '
        root=$0
        mount -t proc proc "$root/proc"
        mount --bind /dev "$root/dev"
        for folder in "$1" "$2" /tmp/.X11-unix; do
            mkdir -p "$root$folder" "$folder"
            mount --bind "$folder" "$root$folder"
        done
        shift 2
        exec chroot "$root" env -i -C "$@"
    ' "$root" "$project" "$target" "${in:-/root/try}" HOME=/root PATH=/usr/bin:/bin LANG=C.UTF-8 WINEDEBUG=-all \
        LIBGL_ALWAYS_SOFTWARE=1 TZ=UTC DISPLAY="${DISPLAY:-}" "${with[@]}" /usr/bin/wine "$@"
}
with=()
screen
wine wineboot --init >"$folder/wineboot.log" 2>&1 || fail "wine does not start"
say "$(wine --version) starts"

# --- the tests ---------------------------------------------------------------------------------
# What they compare with stands in the project; the programs are where they were built. One after the other, as what a
# person has set lies in one place there, whatever home a test names.
in=$project wine "$tests" --test-threads=1 cli:: store:: >"$folder/tests.log" 2>&1 || {
    sed -n '/^failures:$/,$p' "$folder/tests.log"
    fail "tests fail on Windows"
}
say "$(grep '^test result' "$folder/tests.log")"

# --- as a person meets them ------------------------------------------------------------------------
cli() { wine "$made/unkink-cli.exe" "$@" </dev/null; }
odd='C:\Jürgen Müller\mein Tagebuch ñ.json'
mkdir -p "$home/.wine/drive_c/Jürgen Müller"
journal="$home/.wine/drive_c/Jürgen Müller/mein Tagebuch ñ.json"
cli --journal "$odd" log pain=4 stiffness=3 sleep=8 mood=6 >/dev/null || fail "nothing is saved under $odd"
[[ -s $journal ]] || fail "the journal is not at $odd"
cli --journal "$odd" check >/dev/null || fail "the journal under $odd is not whole"
cli --journal "$odd" log --note 'Grüße' >/dev/null
[[ $(cli --journal "$odd" show --json) == *'Grüße'* ]] || fail "a letter of the command line is another one"
! grep -q $'\r' "$journal" || fail "the journal has the ends of lines of Windows"
code=0
cli --journal "$odd" log --nonsense >/dev/null 2>&1 || code=$?
((code == 2)) || fail "wrong usage ends with $code"
code=0
cli --journal 'C:\nowhere\at all\journal.json' check >"$folder/check.log" 2>&1 || code=$?
((code == 1)) || fail "a journal that is not there ends with $code"
say "umlauts and spaces in paths and notes, ends of lines, exit codes"
printf 'date,pain\r\n2026-01-05,4\r\n2026-01-06,5\r\n' >"$home/try/table.csv"
cli --journal "$odd" import --date date --metric pain=pain table.csv >"$folder/import.log" 2>&1 || fail "a table with the ends of lines of Windows"
[[ $(cli --journal "$odd" show --json --from 2026-01-05 --to 2026-01-06) == *'"pain":5'* ]] ||
    [[ $(cli --journal "$odd" show --json --from 2026-01-05 --to 2026-01-06 | tr -d ' \r\n') == *'"pain":5'* ]] ||
    fail "a table with the ends of lines of Windows is read wrongly"
say "a table with the ends of lines of Windows"

# --- the window --------------------------------------------------------------------------------
today=$(TZ=UTC date +%F)
typed() { [[ $(cli --journal "$1" show --json --from "$today" --to "$today" | tr -d ' \r\n') == *'"pain":4'*'"mood":6'* ]]; }
# window WORDS JOURNAL [NAME=VALUE]: opened, four digits typed, a picture, closed.
window() {
    local digit process
    with=("${@:3}")
    become_wine "$made/unkink.exe" --journal "$2" >"$folder/window.log" 2>&1 &
    process=$!
    children+=("$process")
    wait_for 90 found || fail "$1: no window"
    sleep 6
    xdotool windowfocus --sync "$(visible | tail -n 1)" 2>/dev/null || true
    for digit in 4 3 8 6; do
        xdotool key --clearmodifiers "$digit"
        sleep 0.6
    done
    with=()
    wait_for 30 typed "$2" || fail "$1: four scores were typed, and are not in the journal"
    if [[ -n $picture ]]; then import -silent -window root "${picture%.png}-${1// /-}.png"; fi
    xdotool key --clearmodifiers ctrl+q
    wait_for 30 ended "$process" || fail "$1: ctrl+q does not close the window"
    wait "$process" || fail "$1: the window ended with exit code $?"
    say "$1: four scores typed, closed with exit code 0"
}
window "drawn by OpenGL" 'C:\window ü.json'

# --- installed ---------------------------------------------------------------------------------
if [[ -n $setup ]]; then
    cp "$setup" "$home/try/setup.exe"
    wine setup.exe /S >"$folder/setup.log" 2>&1 || fail "it does not install"
    there=$(find "$home/.wine/drive_c/users" -path '*/Programs/Unkink/unkink-cli.exe')
    [[ -n $there ]] || fail "installed, there is no unkink-cli.exe"
    installed=${there%/*}
    [[ -n $(find "$home/.wine/drive_c" -name 'Unkink.lnk') ]] || fail "there is no entry in the start menu"
    wine "C:${installed##*drive_c}/unkink-cli.exe" --journal "$odd" check >/dev/null || fail "installed, it does not run"
    cp "$journal" "$installed/journal.json"
    wine "C:${installed##*drive_c}/uninstall.exe" /S >"$folder/setup.log" 2>&1 || fail "it can't be taken away"
    gone() { [[ ! -e $installed/unkink.exe && -z $(find "$home/.wine/drive_c" -name 'Unkink.lnk') ]]; }
    wait_for 30 gone || fail "taken away, it leaves: $(ls "$installed")"
    [[ $(ls "$installed") == journal.json ]] || fail "beside a journal it leaves: $(ls "$installed")"
    say "installed, started, taken away; a journal in its folder stays"
fi
say "passed after $SECONDS s"
