#!/usr/bin/env bash
# Whether the window and the command line compile for Windows and for macOS, from a Linux computer.
#
#   scripts/other-systems.sh [TARGET…]       x86_64-pc-windows-gnu and aarch64-apple-darwin unless named
#
# Windows takes dlltool (apt install binutils-mingw-w64-x86-64); for the rest see scripts/cross.sh. What can't be had
# is said, and nothing is checked. Checked is not linked: what only a linker or a real computer of that kind can say
# is not said here. scripts/windows-try.sh links and runs what is for Windows.
set -Eeuo pipefail
cd "$(dirname "$0")/.."

targets=("$@")
((${#targets[@]})) || targets=(x86_64-pc-windows-gnu aarch64-apple-darwin)
skip() {
    printf 'SKIPPED: not checked for %s: %s\n' "${targets[*]}" "$*"
    exit 0
}
[[ ${targets[*]} != *windows-gnu* ]] || command -v x86_64-w64-mingw32-dlltool >/dev/null ||
    skip "dlltool is missing: apt install binutils-mingw-w64-x86-64"
source scripts/cross.sh
# Both at once: what runs here while building is built once, and no core waits for the other.
options=()
for target in "${targets[@]}"; do options+=(--target "$target"); done
# The standard library is built once: the folder is the same each time.
CARGO_TARGET_DIR=$cache/target "$CARGO" check --locked -Zbuild-std "${options[@]}" --lib --bins 2>&1 | tee "$cache/said"
if grep -q '^warning: `unkink`' "$cache/said"; then
    echo "there are warnings" >&2
    exit 1
fi
echo "compiles for ${targets[*]}, without a warning"
