#!/usr/bin/env bash
# The memory and time that half a gigabyte of Apple Health takes: an export is made up, read by
# `unkink-cli import --dry-run`, and thrown away.
#
#   scripts/apple-health.sh BIN [MEGABYTES]
#
# BIN is unkink-cli, better a release build. Needs GNU time.
set -euo pipefail

bin=${1:?which unkink-cli?}
megabytes=${2:-500}
[[ -x /usr/bin/time ]] || { echo "GNU time is missing: apt install time" >&2; exit 1; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

awk -v most="$megabytes" 'BEGIN {
    print "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE HealthData [\n<!ELEMENT HealthData (Record*)>\n]>\n<HealthData locale=\"en\">"
    for (day = 0; written < most * 1000000; day++) {
        year = 2016 + int(day / 336) % 10; month = int(day / 28) % 12 + 1; date = sprintf("%d-%02d-%02d", year, month, day % 28 + 1)
        line = sprintf(" <Record type=\"HKCategoryTypeIdentifierSleepAnalysis\" sourceName=\"Watch\" startDate=\"%s 00:10:00 +0100\" endDate=\"%s 06:50:00 +0100\" value=\"HKCategoryValueSleepAnalysisAsleep\"/>", date, date)
        print line; written += length(line) + 1
        for (beat = 0; beat < 400; beat++) {
            line = sprintf(" <Record type=\"HKQuantityTypeIdentifierHeartRate\" sourceName=\"Watch\" unit=\"count/min\" startDate=\"%s 10:%02d:00 +0100\" endDate=\"%s 10:%02d:00 +0100\" value=\"%d\">\n  <MetadataEntry key=\"HKMetadataKeyHeartRateMotionContext\" value=\"0\"/>\n </Record>", date, beat % 60, date, beat % 60, 60 + beat % 40)
            print line; written += length(line) + 1
        }
    }
    print "</HealthData>"
}' >"$folder/export.xml"

ls -l "$folder/export.xml" | awk '{ print $5 / 1000000 " MB" }'
/usr/bin/time -f '%M KiB at the most, %e s' \
    "$bin" --journal "$folder/journal.json" import --dry-run "$folder/export.xml" | tail -n 1
