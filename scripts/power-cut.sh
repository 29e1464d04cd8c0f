#!/usr/bin/env bash
# Whether a save that was acknowledged outlasts a power cut, on real file systems in image files.
#
#   scripts/power-cut.sh BIN [CUTS]
#
# BIN is unkink-cli; CUTS are the cuts of each kind (40). Needs root, loop devices, perl, and
# mkfs.ext4, mkfs.xfs, mkfs.btrfs (apt install e2fsprogs xfsprogs btrfs-progs). No part of the gate.
# Ends with 0 when nothing was lost, 1 when something was, 77 when it could not try.
#
# Two kinds of cut, each in the middle of a loop of saves:
#   stop   the file system is shut down by its own ioctl without flushing its log (ext4, xfs): what
#          it still had in memory is gone.
#   drive  the image lies in a file system of its own, and that one is shut down: from one moment on
#          every write to the drive fails, and of those before only what it was asked to flush is
#          sure to be there. The drive's own cache is lost as well (ext4, xfs, btrfs).
# Afterwards the file system is mounted anew, which replays its log, and the journal must be whole
# and hold the last acknowledged save or a later one.
#
# What makes it a test: the control, a writer that renames without any sync, must lose something.
set -euo pipefail

bin=${1:?the path of unkink-cli}
cuts=${2:-40}
inner_mb=384
shutdown_ioctl=0x8004587d # EXT4_IOC_SHUTDOWN and XFS_IOC_GOINGDOWN
without_flush=2           # …GOING_FLAGS_NOLOGFLUSH

say() { printf 'power-cut: %s\n' "$*"; }
skip() {
    say "skipped: $*"
    exit 77
}

[[ -x $bin ]] || { say "there is no program at $bin" >&2; exit 2; }
bin=$(realpath "$bin")
((EUID == 0)) || skip "only root may mount images"
command -v perl >/dev/null || skip "perl is missing"
command -v mkfs.ext4 >/dev/null || skip "mkfs.ext4 is missing: apt install e2fsprogs"
losetup -f >/dev/null 2>&1 || skip "there is no loop device here"

# In a view of the mounts of its own, so that even a killed run leaves none behind.
if [[ -z ${POWER_CUT_APART-} ]] && command -v unshare >/dev/null; then
    POWER_CUT_APART=1 exec unshare --mount --propagation private "$0" "$bin" "$cuts"
fi

work=$(mktemp -d)
outer=$work/outer inner=$work/inner
mkdir "$outer" "$inner"
loop=
writer=
# Unmounts, and waits for a loop device that is not free yet.
unmount() {
    local try
    for ((try = 0; try < 100; try++)); do
        # Not mountpoint(1): it takes what it can't look into for no mount.
        grep -qF " $1 " /proc/mounts || return 0
        umount "$1" 2>/dev/null || sleep 0.1
    done
    say "$1 can't be unmounted" >&2
    exit 1
}
# Lets go of all that is mounted.
let_go() {
    [[ -z $writer ]] || { kill "$writer" 2>/dev/null || true; wait "$writer" 2>/dev/null || true; }
    writer=
    unmount "$inner"
    [[ -z $loop ]] || losetup -d "$loop" 2>/dev/null || true
    loop=
    unmount "$outer"
}
# timeout(1) ends the script and its group: the second signal must not cut the cleaning up short.
trap 'trap "" HUP INT TERM; let_go; rm -rf "$work"' EXIT
trap 'exit 130' HUP INT TERM

take_up() {
    mount -o loop "$work/outer.img" "$outer"
    mount_inner
}

# The device goes by itself when nothing is mounted from it any more, whoever unmounts it.
mount_inner() {
    loop=$(losetup -f --show "$outer/inner.img")
    mount "$loop" "$inner"
    losetup -d "$loop"
}

# An image of the file system $1 within an image of ext4.
make_images() {
    rm -f "$work/outer.img"
    truncate -s $((inner_mb * 3 / 2 + 64))M "$work/outer.img"
    mkfs.ext4 -q "$work/outer.img"
    mount -o loop "$work/outer.img" "$outer"
    # Written out, so that later writes change no map of the outer file system.
    dd if=/dev/zero of="$outer/inner.img" bs=1M count=$inner_mb status=none
    "mkfs.$1" -q "$outer/inner.img" >"$work/mkfs" 2>&1
    mount_inner
    sync
}

shut_down() {
    perl -e 'sysopen(my $folder, $ARGV[0], 0) or die "$!\n";
        my $flag = pack("L", $ARGV[2]);
        ioctl($folder, oct($ARGV[1]), $flag) or die "the shutdown ioctl: $!\n"' \
        "$1" "$shutdown_ioctl" "$without_flush"
}

# The writers: each saves ever higher numbers and notes those that are acknowledged, outside. They
# end with the script, however that ends.
# The usual place: only its folder is made by the program.
unkink() { env -u UNKINK_JOURNAL XDG_DATA_HOME="$inner/home" "$bin" "$@"; }
save_unkink() {
    local number=$1
    while [[ -d /proc/$$ ]] && unkink log --date 2026-01-05 --note "$number"; do
        echo "$number" >>"$work/acknowledged"
        number=$((number + 1))
    done
}
save_control() {
    local number=$1
    mkdir -p "$inner/home"
    while [[ -d /proc/$$ ]] && echo "$number" >"$inner/home/new" && mv "$inner/home/new" "$inner/home/control"; do
        echo "$number" >>"$work/acknowledged"
        number=$((number + 1))
        sleep 0.005
    done
}

# What is there after the cut; empty where there is nothing.
found_unkink() {
    [[ -e $inner/home/unkink/journal.json ]] || return 0
    unkink check >"$work/check" 2>&1 || {
        say "the journal is not whole: $(cat "$work/check")" >&2
        return 0
    }
    unkink show --json | sed -n 's/.*"note": "\([0-9]*\)".*/\1/p'
}
found_control() { cat "$inner/home/control" 2>/dev/null || true; }

# One cut: run FILE-SYSTEM KIND WRITER. Sets `lost` and `saves`.
cut() {
    local fs=$1 kind=$2 who=$3 first saved last found pause
    first=$next
    : >"$work/acknowledged"
    "save_$who" "$first" >/dev/null 2>"$work/errors" &
    writer=$!
    printf -v pause '0.%03d' $((100 + RANDOM % 500))
    sleep "$pause"
    # What is acknowledged from here on would be so after the power is gone. (It happens: a folder's
    # sync that comes after a file system has given up may find nothing left to do.)
    saved=$(wc -l <"$work/acknowledged")
    if [[ $kind == stop ]]; then shut_down "$inner"; else shut_down "$outer"; fi
    let_go
    take_up
    saves=$((saves + saved))
    last=$((first + saved - 1))
    next=$((first + $(wc -l <"$work/acknowledged") + 10))
    ((saved > 0)) || return 0
    found=$("found_$who")
    if [[ -z $found ]] || ((found < last)); then
        lost=$((lost + 1))
        [[ $who == control ]] || say "LOST on $fs ($kind): $last was acknowledged, there is ${found:-nothing}" >&2
    fi
}

failed=0
tried=0
run() {
    local fs=$1 kind=$2 who=$3 round
    lost=0 saves=0 next=1
    make_images "$fs"
    for ((round = 0; round < cuts; round++)); do cut "$fs" "$kind" "$who"; done
    let_go
    if [[ $who == control ]]; then
        say "$fs, $kind: the control lost something in $lost of $cuts cuts, $saves saves without any sync"
        ((lost > 0)) || { say "so this cut proves nothing" >&2; failed=1; }
    else
        say "$fs, $kind: $lost of $cuts cuts lost an acknowledged save, $saves saves acknowledged"
        ((lost == 0 && saves > cuts)) || failed=1
        tried=$((tried + 1))
    fi
}

for fs in ext4 xfs btrfs; do
    command -v "mkfs.$fs" >/dev/null || { say "$fs: not tried, mkfs.$fs is missing"; continue; }
    modprobe "$fs" 2>/dev/null || true
    grep -qw "$fs" /proc/filesystems || { say "$fs: not tried, this kernel has none"; continue; }
    # btrfs has no such ioctl.
    [[ $fs == btrfs ]] || run "$fs" stop unkink
    run "$fs" drive unkink
    run "$fs" drive control
done
((tried > 0)) || skip "no file system could be tried"
((failed == 0)) || exit 1
say "passed"
