## cli: what the command line tells. Options, commands and words that are typed are the same in every language.

# Lists: days and sessions of a journal.
part-command-days =
    { $days ->
        [one] 1 day
       *[other] { $days } days
    }
part-command-sessions =
    { $n ->
        [one] 1 session
       *[other] { $n } sessions
    }
command-no-journal = There is no journal yet at { $path }

# Accept, restore, backups.
accept-whole = The journal is whole: there is nothing to accept.
accepted = accepted: { part-command-days }, { part-command-sessions }
restored = restored: as of { $when }, { part-command-days }, { part-command-sessions }
restored-has-stops = An experiment that was stopped since then stays stopped: its results have been seen.
restored-way-back = What was there is backup { $nth } now: `unkink-cli restore { $nth }` takes this back.
restored-kept = What was there is kept: { $path }
restore-none-whole = There is no whole backup to go back to. File: { $path }
restore-no-number =
    { $all ->
        [0] There is no backup { $nth }: there is none yet. `unkink-cli backups` lists them. File: { $path }
        [one] There is no backup { $nth }: there is 1. `unkink-cli backups` lists them. File: { $path }
       *[other] There is no backup { $nth }: there are { $all }. `unkink-cli backups` lists them. File: { $path }
    }
command-backups-none = There is no backup yet of { $path }
backups-all =
    { $n ->
        [one] 1 backup, { $size } on the disk
       *[other] { $n } backups, { $size } on the disk
    }
# Heads of columns; the first is the number of a backup.
backups-number = N
backups-saved = Saved
backups-days = Days
backups-sessions = Sessions
backups-size = Size
# What a backup is.
command-backup-changed = edited or damaged elsewhere
command-backup-newer = of a newer Unkink
command-backup-gone = gone
command-backup-whole = whole
command-backup-not-read = can't be read
review-title =
    { $n ->
        [one] 1 difference from the backup of { $when }
       *[other] { $n } differences from the backup of { $when }
    }

# Days.
days-turned-round = The first day, { $begin-iso }, is after the last, { $end-iso }: turn --from and --to round
demo-needs-file = The invented diary needs a file of its own: add --journal FILE
demo-not-over = The file holds a journal already, and an invented diary never goes over it. Choose another file than { $path }
demo-written = written: { part-command-days }, { part-command-sessions }
report-format-open = The format is open: name a file that ends in .pdf or .html, or add --format
show-none = No days yet.
show-none-between = No days between these dates.
list-note = Note
list-sessions = Sessions

# What is scored, noted and taken back.
log-day = { $on-full-year }: { $told }
log-day-at = { $on-full-year }, { $at }: { $told }
log-note-untimed = a note belongs to the whole day, so its time is not kept.
log-day-has-begun = It is past midnight; { $on-weekday } has begun. For { $until-weekday }: --date { $until-iso }
log-evening-goes-on = It is past midnight; the evening goes on until { $hour } o’clock. For { $until-weekday }: --date { $until-iso }
log-no-pair = { $given }: write a metric and its score, like pain=4.
log-no-score = { $name }= has no score. To blank it: --clear { $name }
log-two-notes = There are two notes: write one.
log-empty-note = The note is empty. To blank it: --clear note
log-nothing = There is nothing to write: add scores like pain=4, or a --note.
log-two-scores = There are two scores of { $name }: write one.
log-cleared-twice = --clear { $name } is there twice: write it once.
log-both = There is a { $name } to write and --clear { $name }: choose one.
log-not-a-number = { $name }={ $given }: { $given } is not a number. Write it like 4 or 4.5.
log-decimals = { $name }={ $given } has more than two decimals. Write { $name }={ $figure }.
log-note = note "{ $told }"
log-note-cleared = note cleared
log-cleared = { $name } cleared
log-none-to-clear = { $on-iso } has no { $name } score to clear.
log-none-to-clear-at = { $on-iso } has no { $name } score at { $at } to clear.
log-scored-at = It is scored at { $names }: add --time.

# Moving and emptying days.
moved-places = { $on-iso } and { $until-iso } have changed places
moved-places-alone = { $on-iso } and { $until-iso } have changed places; their sessions stay where they were
moved-day = { $on-iso } is now { $until-iso }
moved-checkin = The check-in at { $at } of { $on-iso } is now one of { $until-iso }
moved-checkin-untimed = The check-in without a time of { $on-iso } is now one of { $until-iso }
emptied = { $on-iso } is empty now; taken out: { $names }
rename-blank = The new name is blank
rename-nothing = Nothing is called "{ $name }", or all of it is "{ $now }" already.
renamed-now = { $told }: now "{ $now }"

# Sessions.
session-added = added: { $name } on { $on-iso }
session-added-at = added: { $name } on { $on-iso } at { $at }
session-with-length = { $told }, { $amount }
session-to-come = { $told }, still to come; planned
session-no-region = There is no region "{ $given }". The regions are: { $names }.
session-none = No sessions yet.
session-took-place = took place: { $name } on { $on-iso }
session-removed = removed: { $name } on { $on-iso }
session-list-planned = { $name }, planned
list-date = Date
list-time = Time
list-kind = Kind
list-minutes = Minutes
list-who-with = With
list-reason = Reason
list-id = Id

# What helps, and what may come.
compare-title = What helps: { $name }
compare-none = No session yet. `unkink-cli session add` notes one.
forecast-why = { $name }: { $why }
forecast-title = { $name }, after the score of { $on-iso }
forecast-about = About
forecast-range = Four times in five
forecast-of-hundred = Of 100
effect-exploratory = Exploratory: the days after a session or the washout are not the usual ones.
list-metric = Metric
