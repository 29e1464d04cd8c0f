#!/usr/bin/env bash
# How much memory and time the commands that only read take on journals far larger than a diary, a shape and a
# command a line.
# Usage: scripts/sizes.sh PROGRAM [MEGABYTES]; needs python3 and GNU time. Ends with 1 where reading
# takes more than ten times the file; give it 50 MB or more, as the program itself takes 15 MB.
set -euo pipefail
program=$1
megabytes=${2:-50}
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
export UNKINK_COPIES=

write() {
    python3 - "$1" "$megabytes" >"$work/journal.json" <<'PYTHON'
import datetime, itertools, random, sys
shape, size = sys.argv[1], int(float(sys.argv[2]) * 1e6)

def fill(items):
    out, length = [], 0
    for item in items:
        out.append(item)
        length += len(item) + 1
        if length >= size:
            break
    return ",".join(out)

def dates():
    day = datetime.date(1900, 1, 1)
    while day.year < 9999:
        yield day.isoformat()
        day += datetime.timedelta(days=1)

def days(body):
    return fill(f'"{date}":{body}' for date in dates())

def file(days="", sessions="", extra=""):
    return ('{"format":"unkink-journal","version":1,"metrics":[{"id":"a","name":"b"}],'
            f'"days":{{{days}}},"sessions":[{sessions}]{extra}}}')

checkins = ",".join(f'{{"time":"{h}:{m:02}","scores":{{"pain":1}}}}' for h in range(24) for m in range(60))
session = '{{"id":"{:x}","date":"{}-01-01","kind":"b"}}'
shapes = {
    "scores": lambda: file(days('{"scores":{"pain":6}}')),
    "evenings": lambda: file(days('{"scores":{"pain":6,"stiffness":5,"sleep":4,"mood":5},"note":"long drive"}')),
    "own": lambda: file(days('{"scores":{"a":6}}')),
    "check-ins": lambda: file(days(f'{{"checkins":[{checkins}]}}')),
    "nights": lambda: file(days('{"sleep":{"up":"7:05"}}')),
    "regions": lambda: file(days('{"areas":{"neck":6}}')),
    "tags": lambda: file(days('{"tags":["desk day"]}')),
    "medicines": lambda: file(days('{"medication":[{"name":"a","count":1}]}')),
    "notes": lambda: file(days('{"note":""}')),
    "one-note": lambda: file(f'"2026-01-01":{{"note":"{"x" * size}"}}'),
    "sessions": lambda: file("", fill(session.format(n, random.randint(1900, 9000)) for n in itertools.count())),
    "unknown-list": lambda: file(extra=f',"x":[{fill(itertools.repeat("0"))}]'),
    "unknown-object": lambda: file(extra=f',"x":{{{fill(chr(34) + format(n, "x") + chr(34) + ":0" for n in itertools.count())}}}'),
    "unknown-in-days": lambda: file(days('{"x":1}')),
}
sys.stdout.write(shapes[shape]())
PYTHON
}

commands=(
    "show --from 2030-01-01 --to 2030-01-01"
    "show"
    "show --json"
    "session list"
    "export - --format csv"
    "export - --format csv --long"
    "export - --format json"
)
failed=0
for shape in scores evenings own check-ins nights regions tags medicines notes one-note sessions \
    unknown-list unknown-object unknown-in-days; do
    write "$shape"
    bytes=$(stat -c %s "$work/journal.json")
    for command in "${commands[@]}"; do
        read -ra words <<<"$command"
        /usr/bin/time -o "$work/took" -f "%e %M" \
            "$program" --journal "$work/journal.json" "${words[@]}" \
            >"$work/out" 2>"$work/err" || { cat "$work/err"; failed=1; }
        read -r seconds kilobytes < <(tail -1 "$work/took")
        times=$(awk "BEGIN { printf \"%.1f\", $kilobytes * 1024 / $bytes }")
        printf '%-16s %6.1f MB  %6.1f s  %7.0f MB of memory, %4s times the file: %s\n' \
            "$shape" "$(awk "BEGIN { print $bytes / 1e6 }")" "$seconds" "$((kilobytes / 1024))" "$times" \
            "$command"
        awk "BEGIN { exit !($times > 10) }" && failed=1
    done
done
exit "$failed"
