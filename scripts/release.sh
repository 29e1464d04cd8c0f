#!/usr/bin/env bash
# One command makes a release: everything that is tried, built and packed, in one folder.
#
#   scripts/release.sh [--twice] [--without-tests] [--without-trying] [FOLDER]
#
# What is packed is the last commit, never what lies about. FOLDER is target/release-VERSION unless named.
# --twice builds and packs it once more in another folder, and fails where a byte differs: about as long again.
# Needs Rust, cargo-deb and cargo-generate-rpm (cargo install), lists what is in the programs inside them where
# cargo-auditable is installed; for Windows what scripts/windows-pack.sh needs, without which there are no packages for
# it; and for trying the packages what scripts/package-try.sh needs. scripts/windows-try.sh tries what is for Windows, on
# its own. The application for macOS is made on a Mac, by scripts/macos-app.sh.
set -Eeuo pipefail
cd "$(dirname "$0")/.."

say() { printf '\n== release: %s (after %d s)\n' "$*" "$SECONDS"; }
fail() {
    printf 'release: FAILED: %s\n' "$*" >&2
    exit 1
}

# Bytes of the window's program, a little above what it has: what makes it larger is to be noticed.
LARGEST=$((25 << 20))
twice='' tests=1 trying=1 out=''
for word in "$@"; do
    case $word in
    --twice) twice=1 ;;
    --without-tests) tests='' ;;
    --without-trying) trying='' ;;
    -*) fail "no such choice: $word; the first lines of this file name those that there are" ;;
    *) out=$word ;;
    esac
done
for tool in cargo-deb cargo-generate-rpm; do
    command -v "$tool" >/dev/null || fail "$tool is missing: cargo install --locked $tool"
done
[[ -z $(git status --porcelain) ]] || fail "there are changes without a commit: what is packed is the last commit"

project=$PWD
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -n 1)
out=$(realpath -m "${out:-${CARGO_TARGET_DIR:-target}/release-$version}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# One moment for all that carries a time, and nothing of this computer: two builds are the same.
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH CARGO_INCREMENTAL=0 LC_ALL=C TZ=UTC
home=${CARGO_HOME:-$HOME/.cargo}
sysroot=$(rustc --print sysroot)
auditable=()
if command -v cargo-auditable >/dev/null; then
    auditable=(auditable)
else
    say "cargo-auditable is not installed: the programs do not say what is in them; the SBOM does"
fi

# pack_source FOLDER: the source as it was committed.
pack_source() {
    git archive --format=tar --prefix="unkink-$version/" HEAD | gzip -n9 >"$1/unkink-$version-source.tar.gz"
}

# build FOLDER TARGET: the programs of the source that lies in FOLDER.
build() {
    local flags="--remap-path-prefix=$1=/unkink --remap-path-prefix=$2=/target"
    flags+=" --remap-path-prefix=$home=/cargo --remap-path-prefix=$sysroot=/rust"
    (cd "$1" && CARGO_TARGET_DIR=$2 RUSTFLAGS=$flags \
        cargo "${auditable[@]}" build --locked --profile dist --bins)
    # Made by a program of the project, from what cargo says.
    local made=$2/packaging/debug/unkink-packaging
    (cd "$1" && CARGO_TARGET_DIR=$2/packaging cargo build --locked --manifest-path packaging/Cargo.toml)
    gzip -dc "$1/assets/licences.txt.gz" >"$2/dist/licences.txt"
    "$made" sbom "$(rustc -vV | sed -n 's/^host: //p')" "$2/dist/sbom.json"
    "$made" flatpak "$2/dist/cargo-sources.json"
}

# pack FOLDER TARGET OUT: every package of what was built there.
pack() {
    rm -rf "$3"
    mkdir -p "$3/flatpak"
    pack_source "$3"
    (cd "$1" && CARGO_TARGET_DIR=$2 cargo deb --no-build --locked --profile dist --output "$3/")
    (cd "$1" && CARGO_TARGET_DIR=$2 cargo generate-rpm --profile dist --output "$3/")
    # For every other Linux the same files, with `bin` and `share`: to be unpacked into ~/.local, say.
    local name=unkink-$version-linux-$(uname -m)
    dpkg-deb -x "$3"/unkink_*.deb "$2/unpacked"
    mv "$2/unpacked/usr" "$2/$name"
    cp "$1"/LICENSE-* "$2/$name/share/doc/unkink/"
    tar --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner -C "$2" -cf - "$name" |
        gzip -n9 >"$3/$name.tar.gz"
    rm -r "${2:?}/$name" "$2/unpacked"
    cp "$2/dist/sbom.json" "$3/unkink-$version.cdx.json"
    cp "$2/dist/licences.txt" "$3/unkink-$version-licences.txt"
    # What `flatpak-builder` takes: its manifest looks for both beside it.
    cp packaging/flatpak/org.unkink.Unkink.yml "$2/dist/cargo-sources.json" "$3/flatpak/"
    cp "$3/unkink-$version-source.tar.gz" "$3/flatpak/unkink-source.tar.gz"
    (cd "$1" && scripts/windows-pack.sh "$3" "$2/windows")
    (cd "$3" && find . -type f ! -name SHA256SUMS -printf '%P\n' | sort | xargs sha256sum >SHA256SUMS)
}

if [[ -n $tests ]]; then
    say "tests"
    cargo test --locked
fi

# whole SOURCE TARGET OUT: unpacked, built and packed.
whole() {
    mkdir -p "$1"
    git -C "$project" archive HEAD | tar -x -C "$1"
    build "$1" "$2"
    pack "$1" "$2" "$3"
}

say "the programs and their packages"
whole "$work/source" "$work/target" "$out"
programs=("$work"/target/dist/unkink{,-cli})
for program in "$work"/target/windows/x86_64-pc-windows-gnu/dist/unkink{,-cli}.exe; do
    [[ ! -f $program ]] || programs+=("$program")
done
size=$(stat -c %s "$work/target/dist/unkink")
((size <= LARGEST)) || fail "the window's program has $size bytes; $LARGEST are the most"
if grep -aqF -e "$work" -e "$home" -e "$sysroot" "${programs[@]}"; then
    fail "a program holds the path of a folder of this computer"
fi

if [[ -n $twice ]]; then
    say "the same once more, in another folder"
    whole "$work/elsewhere/again" "$work/other" "$work/second"
    cmp "$out/SHA256SUMS" "$work/second/SHA256SUMS" || {
        diff "$out/SHA256SUMS" "$work/second/SHA256SUMS" || true
        fail "two builds of the same source differ"
    }
    echo "the same bytes in every file"
fi

if [[ -n $trying ]]; then
    say "the packages, tried"
    scripts/package-try.sh "$out"/unkink_*.deb
fi

say "done: $out"
(cd "$out" && find . -type f -printf '%s %P\n' | sort -k2 | awk '{ printf "%9.1f kB  %s\n", $1 / 1000, $2 }')
