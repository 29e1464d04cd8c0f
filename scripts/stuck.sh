#!/usr/bin/env bash
# What tests that do not end are at: those that were said to be slow and have not ended, the processes, and where
# each thread of a test program stands.
#
#   scripts/stuck.sh LINES
#
# LINES is what `cargo test` has printed so far, a number before each line.
set -uo pipefail

printf '\nstuck: the tests take too long. Begun, told to be slow, and not ended:\n'
awk '
    sub(/^[0-9]+ test /, "") {
        name = $1
        if (/ has been running for over /) slow[name]
        else delete slow[name]
    }
    END { for (name in slow) print "    " name }
' "$1"
printf '\nstuck: what runs:\n'
ps --ppid 2 -p 2 --deselect -o pid,ppid,etimes,stat,wchan:24,args --forest | cut -c 1-180
for process in /proc/[0-9]*; do
    [[ $(readlink "$process/exe") =~ /deps/(it|unkink)[^/]*$ ]] || continue
    program=${process##*/}
    printf '\nstuck: the threads of %s:\n' "$program"
    for thread in "/proc/$program/task"/*; do
        printf '    %-16s %s\n' "$(cat "$thread/comm")" "$(cat "$thread/wchan" 2>/dev/null)"
    done
    if command -v gdb >/dev/null; then
        timeout 120 gdb -p "$program" -batch -ex 'thread apply all backtrace 40' 2>/dev/null | cut -c 1-220
    fi
done
