#!/usr/bin/env bash
# The packages for Windows, from a Linux computer: an installer and a zip.
#
#   scripts/windows-pack.sh FOLDER [TARGET]     into FOLDER; built in TARGET, target/windows unless named
#
# Needs  apt install gcc-mingw-w64-x86-64 nsis zip  and what scripts/cross.sh needs. Where that is not to be had, it
# says so and makes none. scripts/release.sh runs it; SOURCE_DATE_EPOCH is the time of all files, the last commit's
# unless set.
set -Eeuo pipefail
cd "$(dirname "$0")/.."

out=$(realpath -m "${1:?Name the folder for the packages}")
target=$(realpath -m "${2:-target/windows}")
skip() {
    printf 'SKIPPED: no packages for Windows: %s\n' "$*"
    exit 0
}
for tool in x86_64-w64-mingw32-gcc makensis zip; do
    command -v "$tool" >/dev/null || skip "$tool is missing: apt install gcc-mingw-w64-x86-64 nsis zip"
done
source scripts/cross.sh

SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH TZ=UTC LC_ALL=C CARGO_INCREMENTAL=0
number=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -n 1)
flags="--remap-path-prefix=$PWD=/unkink --remap-path-prefix=$target=/target"
flags+=" --remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}=/cargo --remap-path-prefix=$sysroot=/rust"
# The time of the link is not written into them.
flags+=" -Clink-arg=-Wl,--no-insert-timestamp"
CARGO_TARGET_DIR=$target RUSTFLAGS=$flags "$CARGO" build --locked -Zbuild-std --target x86_64-pc-windows-gnu \
    --profile dist --features directx --bins

folder=$target/unkink-$number-windows
rm -rf "$folder"
mkdir -p "$folder" "$out"
cp "$target"/x86_64-pc-windows-gnu/dist/unkink{,-cli}.exe packaging/windows/README.txt assets/icons/unkink.ico "$folder/"
for licence in MIT APACHE; do cp "LICENSE-$licence" "$folder/LICENSE-$licence.txt"; done
gzip -dc assets/licences.txt.gz >"$folder/licences.txt"
chmod 644 "$folder"/*
touch -d "@$SOURCE_DATE_EPOCH" "$folder"/* "$folder"

setup=$out/unkink-$number-windows-setup.exe zip=$out/unkink-$number-windows.zip
rm -f "$zip" "$setup"
(cd "$target" && find "${folder##*/}" -type f | sort | zip -qX "$zip" -@)
makensis -V2 -DVERSION="$number" -DFROM="$folder" -DOUT="$setup" packaging/windows/unkink.nsi
for made in "$setup" "$zip"; do
    printf '%9d kB  %s\n' $(($(stat -c %s "$made") / 1000)) "${made##*/}"
done
