# A compiler that builds for other systems, for the scripts that do. Sourced, never run; the script defines
# `skip WORDS` first, which is called where there is none to be had.
#
# The compiler here has the standard library of this system alone; its source is built along. Where rustup has not
# brought that (rustup component add rust-src), Debian has it in the compiler's own version, in trixie-backports: it is
# fetched once, without touching this computer's packages. Where Debian has moved on to another version, that is said.
# shellcheck shell=bash

version=$(rustc -V | cut -d ' ' -f 2)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/unkink-other-systems/$version
sysroot=$(rustc --print sysroot)
[[ -d $sysroot/lib/rustlib/src/rust/library ]] || sysroot=$cache/sysroot

# The source of the standard library, in a copy of the compiler's folder.
fetch() {
    command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null || skip "only Debian's source is known here"
    local own
    own=$(rustc --print sysroot)
    # A folder of the compiler alone is copied, never the whole system's.
    [[ $own != /usr && $own != /usr/local ]] || skip "the compiler has no folder of its own, as rustup gives it"
    local apt=$cache/apt key=/usr/share/keyrings/debian-archive-keyring.gpg options=()
    [[ -f $key ]] || skip "there are no keys of Debian here"
    mkdir -p "$apt"/{lists/partial,archives/partial,empty} "$cache/package"
    echo "deb [signed-by=$key] ${MIRROR:-http://deb.debian.org/debian} trixie-backports main" >"$apt/sources.list"
    options=(-qq -o "Dir::Etc::sourcelist=$apt/sources.list" -o "Dir::Etc::sourceparts=$apt/empty"
        -o "Dir::State::lists=$apt/lists" -o "Dir::Cache=$apt" -o "Dir::Cache::archives=$apt/archives"
        -o "Dir::State::status=/dev/null" -o "APT::Sandbox::User=root" -o "Acquire::Languages=none")
    timeout 120 apt-get "${options[@]}" update </dev/null || skip "Debian's mirror does not answer"
    local found
    found=$(apt-cache "${options[@]}" show rust-src 2>/dev/null | sed -n 's/^Version: //p' | grep "^$version" | head -n 1 || true)
    [[ -n $found ]] || skip "Debian has no rust-src of version $version any more"
    (cd "$cache/package" && timeout 300 apt-get "${options[@]}" download "rust-src=$found" </dev/null) ||
        skip "rust-src $found can't be fetched"
    dpkg-deb -x "$cache"/package/rust-src_*.deb "$cache/package/unpacked"
    rm -rf "$sysroot" "$sysroot.part"
    mkdir -p "$sysroot.part/lib/rustlib/src"
    cp -a "$own/bin" "$own/lib" "$sysroot.part/"
    [[ ! -d $own/libexec ]] || cp -a "$own/libexec" "$sysroot.part/"
    rm -rf "$sysroot.part/lib/rustlib/src/rust"
    mkdir -p "$sysroot.part/lib/rustlib/src"
    ln -s "$(echo "$cache"/package/unpacked/usr/src/rustc-*)" "$sysroot.part/lib/rustlib/src/rust"
    mv "$sysroot.part" "$sysroot"
    rm -rf "$apt"
}

[[ -d $sysroot ]] || fetch
# A cargo that stands elsewhere, such as one that waits for its turn, is taken if it is named.
CARGO=${CARGO:-cargo}
export PATH=$sysroot/bin:$PATH RUSTC=$sysroot/bin/rustc RUSTC_BOOTSTRAP=1
unset RUSTUP_TOOLCHAIN
