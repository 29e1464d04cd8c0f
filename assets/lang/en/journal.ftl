## model: what a journal is made of

# What can be scored. Its name; -noun as it stands within a sentence; what the two ends of the scale mean; its unit.
# The ends are those of numeric rating scales from 0 to 10 ("no pain", "worst pain imaginable").
metric-pain = Back pain
    .noun = back pain
    .low = no pain
    .high = worst I can imagine
metric-stiffness = Stiffness
    .noun = stiffness
    .low = loose
    .high = can hardly move
# How good the night was.
metric-sleep = Sleep
    .noun = sleep
    .low = very bad
    .high = very good
metric-mood = Mood
    .noun = mood
    .low = very low
    .high = very good
metric-anxiety = Anxiety
    .noun = anxiety
    .low = calm
    .high = worst I can imagine
# How far pain keeps a person from what they want to do.
metric-interference = Interference
    .noun = interference
    .low = none
    .high = could do nothing
# How far the finger tips stay from the floor, bent forward.
metric-finger-to-floor = Finger to floor
    .noun = finger to floor
    .low = palms down
    .high = knees
    .unit = cm
metric-workout = Workout
    .noun = workout
    .low = none
    .high = all day
    .unit = min
metric-hours-asleep = Hours asleep
    .noun = hours asleep
    .low = none
    .high = all day
    .unit = h
metric-sleep-efficiency = Sleep efficiency
    .noun = sleep efficiency
    .low = never asleep
    .high = asleep all night
metric-doses = Painkillers
    .noun = painkillers
    .low = none
    .high = many
    .unit = doses
# The ends of a person's own score, where none are typed; the name is never shown.
metric-own = Score
    .low = none
    .high = most

# The PEG: three validated questions. Where a language has a validated translation, these are its words.
metric-peg-pain = Pain of the week
    .noun = pain of the week
    .low = no pain
    .high = as bad as I can imagine
metric-peg-enjoyment = Pain’s hold on enjoyment
    .noun = pain’s hold on enjoyment
    .low = does not interfere
    .high = completely interferes
metric-peg-activity = Pain’s hold on activity
    .noun = pain’s hold on activity
    .low = does not interfere
    .high = completely interferes
peg-pain-question = What number best describes your pain on average in the past week?
peg-enjoyment-question = What number best describes how, during the past week, pain has interfered with your enjoyment of life?
peg-activity-question = What number best describes how, during the past week, pain has interfered with your general activity?

# Regions of the body, seen from behind and from the front; left and right are the person's own. The name is not shown.
region = region
    .neck = neck
    .shoulder-left = left shoulder
    .shoulder-right = right shoulder
    .upper-left = upper left back
    .upper-spine = upper spine
    .upper-right = upper right back
    .middle-left = middle left back
    .middle-spine = middle spine
    .middle-right = middle right back
    .lower-left = lower left back
    .lower-spine = lower spine
    .lower-right = lower right back
    .hip-left = left hip
    .hip-right = right hip
    .head = back of head
    .shoulder-spine = between the shoulders
    .back-upper-arm-left = back of left upper arm
    .back-upper-arm-right = back of right upper arm
    .back-forearm-left = back of left forearm
    .back-forearm-right = back of right forearm
    .back-hand-left = back of left hand
    .back-hand-right = back of right hand
    .back-thigh-left = back of left thigh
    .back-thigh-right = back of right thigh
    .back-knee-left = back of left knee
    .back-knee-right = back of right knee
    .calf-left = left calf
    .calf-right = right calf
    .heel-left = left heel
    .heel-right = right heel
    .face = face
    .throat = throat
    .front-shoulder-left = front of left shoulder
    .front-shoulder-right = front of right shoulder
    .chest-left = left chest
    .chest-right = right chest
    .belly-left = left belly
    .belly-right = right belly
    .lower-belly-left = lower left belly
    .lower-belly-right = lower right belly
    .groin-left = left groin
    .groin-right = right groin
    .front-upper-arm-left = front of left upper arm
    .front-upper-arm-right = front of right upper arm
    .front-forearm-left = front of left forearm
    .front-forearm-right = front of right forearm
    .front-hand-left = front of left hand
    .front-hand-right = front of right hand
    .front-thigh-left = front of left thigh
    .front-thigh-right = front of right thigh
    .front-knee-left = front of left knee
    .front-knee-right = front of right knee
    .shin-left = left shin
    .shin-right = right shin
    .foot-left = left foot
    .foot-right = right foot

# What is called so: "the kind “massage” is called “back massage”" now.
former-name =
    { $sort ->
        [kind] the kind “{ $name }” is called “{ $now }”
        [person] the person “{ $name }” is called “{ $now }”
        [tag] the tag “{ $name }” is called “{ $now }”
        [painkiller] the painkiller “{ $name }” is called “{ $now }”
       *[region] the region “{ $name }” is called “{ $now }”
    }
trial-told = { $n } pairs of weeks from { $on }, plan { $number }

# A part of a list of what a new name changes: "12 sessions, 3 days, the main question".
renamed-sessions =
    { $n ->
        [one] 1 session
       *[other] { $n } sessions
    }
renamed-days =
    { $n ->
        [one] 1 day
       *[other] { $n } days
    }
renamed-experiments =
    { $n ->
        [one] 1 experiment
       *[other] { $n } experiments
    }
the-main-question = the main question

# What stands on a day, in a list: "scores, a note, painkillers".
there-scores = scores
there-scores-times = scores of { $n } times
there-note = a note
there-night = a night
there-painkillers = painkillers
there-areas = painful areas
there-tags = tags
there-newer = entries of a newer Unkink

# Times of a night, in a list: "to bed 23:10, asleep 23:40".
told-night-to-bed = to bed { $at }
told-night-asleep = asleep { $at }
told-night-awake = awake { $at }
told-night-up = up { $at }

minutes-said =
    { $n ->
        [one] 1 minute
       *[other] { $n } minutes
    }


## model/error: why something can't be kept

refused-range = { $name }: { $value } is outside { $low } to { $high }.
refused-unknown-metric = There is no metric called "{ $name }". `unkink-cli show --json` lists the scores there are.
refused-derived = { $name } is worked out from the day's entries and can't be scored.
# A score that can't be.
refused-metric =
    { $flaw ->
        [name] The metric "{ $name }" can't be kept: it needs a name with letters or digits.
        [long] The metric "{ $name }" can't be kept: its id, name, unit and ends have at most 200 letters each.
        [order] The metric "{ $name }" can't be kept: its lowest value must be below its highest.
        [range] The metric "{ $name }" can't be kept: its range lies between −1000000 and 1000000.
        [step] The metric "{ $name }" can't be kept: its step must be above 0.
        [notice] The metric "{ $name }" can't be kept: its smallest noticeable change must be above 0 and at most 1000000.
        [source] The metric "{ $name }" can't be kept: where its values come from can't change.
        [outside] The metric "{ $name }" can't be kept: a score that is already there lies outside its range.
       *[taken] The metric "{ $name }" can't be kept: another metric has that name.
    }
refused-too-many-metrics = A journal takes at most { $most } scores of one's own. Leave some out, or make them tags.
refused-date = { $on-iso } is outside 1900-01-01 to { $until-iso }, which is tomorrow.
refused-not-a-date = { $given } is not a date. Write year, month and day, like 2026-11-22.
refused-not-a-time = { $given } is not a time. Write hours 0 to 23 and minutes, like 23:10.
refused-night =
    { $later ->
        [asleep] Asleep ({ $later-at }) is before { part-night-step } ({ $earlier-at }). Which one is right?
        [awake] Awake ({ $later-at }) is before { part-night-step } ({ $earlier-at }). Which one is right?
       *[up] Up ({ $later-at }) is before { part-night-step } ({ $earlier-at }). Which one is right?
    }
part-night-step =
    { $night-step ->
        [bedtime] bedtime
        [asleep] asleep
       *[awake] awake
    }
refused-awake-too-long = { $minutes } minutes awake is more than the { $all } minutes from asleep to awake.
refused-asleep-too-long = { $slept } asleep is more than the { $longest } there are. Which one is right?
refused-same-time = { $on-iso } has two check-ins at { $at }. Give one of them another minute.
refused-same-time-none = { $on-iso } has two check-ins without a time. Give one of them another minute.
refused-no-checkin = { $on-iso } has no check-in at { $at }.
refused-no-checkin-none = { $on-iso } has no check-in without a time.
refused-nothing-there = Nothing is noted on { $on-iso }.
refused-same-day = { $on-iso } is the date that it is noted under already. Name another date for it.
# What stands there is a list: "scores, a note".
refused-occupied = { $on-iso } has entries already ({ $names }). Move or clear them first, or move the scores of one time.
refused-too-far-ahead = { $on-iso } is too far ahead: a session can be planned up to { $until-iso }.
refused-same-id = Two sessions have the id { $given }. Ids are unique: change one of them.
refused-no-session = There is no session with the id { $given }. `unkink-cli session list` shows them.
refused-field =
    { $field ->
        [count] Count: { $value } is outside 0 to 100.
        [minutes] Minutes: { $value } is outside 1 to 1440 minutes.
        [outcome] Days after a session: { $value } is outside 1 to 365.
        [washout] Days of washout: { $value } is outside 0 to 365.
        [pairs] Pairs of weeks: { $value } is outside 6 to 26.
       *[date] Date: { $value } is outside 1900-01-01 to 9999-12-31.
    }
refused-fixed-plan = An experiment's plan can't be changed once it is made. Stop it, and start a new one.
refused-running-trial = An experiment on this score and kind of session is running: { $told }. One at a time: stop it first.
refused-trials-at-once = Two experiments would run at once with one kind of session: { $told }; { $other }. Their coins can ask for opposite weeks. Stop one of them first.
refused-blank =
    { $blank ->
        [medicine] The medicine's name is blank. Write a name, or leave the row out.
        [kind] The session's kind is blank. Write a name, or leave the row out.
        [session] The session's id is blank. Write a name, or leave the row out.
        [asked-score] The main question's score is blank. Write a name, or leave the row out.
        [asked-kind] The main question's kind of session is blank. Write a name, or leave the row out.
        [trial] The experiment's id is blank. Write a name, or leave the row out.
        [tried-score] The experiment's score is blank. Write a name, or leave the row out.
       *[tried-kind] The experiment's kind of session is blank. Write a name, or leave the row out.
    }


## model/typed: what was typed and can't be read

typed-time = { $given } is not a time. Write one like 23:10, 2310 or 11:10 pm.
# "Half seven" is 6:30 in some languages and 7:30 in others.
typed-time-in-words = { $given } is in words: half seven is 7:30 here and 6:30 there. Write figures, like 7:30 or 7:30 pm.
typed-midnight = { $given } stands between two days. Write 0:00 for the beginning of the day, or 23:59 for its end.
typed-day = { $given } is not a day. Write one like 18 November, 2026-11-18, Tuesday or yesterday.
typed-no-such-day = { $given } is not in the calendar. Write a day like 18 November or 2026-11-18.
typed-no-such-day-month = { $given } is not in the calendar: no { $on-month-name } has { $days } days. Write a day like 18 November or 2026-11-18.
typed-no-such-day-year = { $given } is not in the calendar: { $on-month } has { $days } days. Write a day like 18 November or 2026-11-18.
typed-weekday = { $on-long } is a { $on-weekday }, not a { part-weekday }. Which one is right?
typed-duration = { $given } is not a length of time. Write minutes, like 25, 25 min or 1h30.
typed-whole = { $given } is not a whole number. Write one like 2.
typed-beyond = { $given } is outside { $low } to { $high }.


## model/difference: how one version of a journal differs from another

# "22 Nov 2026: back pain at 08:10 was 4, is 6"
change-on = { $on }: { $told }
change-added = { $what } added
change-added-with = { $what } added ({ $told })
change-removed = { $what } removed
change-removed-with = { $what } removed ({ $told })
change-was =
    { $several ->
        [yes] { $what } were { $from }, are { $to }
       *[no] { $what } was { $from }, is { $to }
    }
change-blank = blank
change-several = several changes that depend on one another
# What changed.
changed-journal = the journal
changed-score = the score "{ $name }"
changed-place = elsewhere in the table
changed-other-place = in another place
changed-night = the night
changed-medicines = medicines
changed-areas = painful regions
changed-tags = tags
changed-note = the note
changed-scoring = the scoring
changed-unknown = unknown members
changed-unknown-at = unknown members of the check-in at { $at }
changed-unknown-untimed = unknown members of the check-in without a time
changed-not-known = something that this version does not know
changed-experiment = the experiment of { $on }
changed-experiment-with = the experiment with { $name }
changed-former-name = a former name
# A score of a day: "back pain at 08:10".
changed-noun-at = { $noun } at { $at }
moment-at = at { $at }
moment-untimed = without a time
# Parts of lists that tell something whole.
told-woken = woken { $n } times
told-minutes-awake = { $n } minutes awake
told-minutes-asleep = { $n } minutes asleep, as said
told-none-taken = none taken
# "2 × ibuprofen 400 mg at 08:10"
told-taken = { $figure } × { $name }
told-taken-at = { $figure } × { $name } at { $at }
told-nowhere = nowhere
told-planned = planned
told-minutes = { $n } min
told-with = with { $name }
# Regions: "lower spine and left hip".
told-regions = { $names } and { $name }
told-before = before: { $names }
told-after = after: { $names }
told-scores-before = scores before it
told-scores-after = scores after it
pressure =
    { $pressure ->
        [light] light
        [medium] medium
       *[firm] firm
    }
reason =
    { $reason ->
        [routine] routine
       *[flare] flare
    }
told-range = { $low } to { $high } by { $figure }
told-ends = from "{ $low }" to "{ $high }"
told-better = { part-better }
told-notice = a change of { $figure } counts
told-morning = scored in the morning
told-daily = asked daily
told-on-demand = asked on demand
told-with-and-without = with and without { $name }
told-pairs = { $n } pairs of weeks
told-plan = plan { $number }
told-looks = looked at on the way
told-trial-stands =
    { $stands ->
        [running] running
        [stopped] stopped
       *[done] done
    }
told-stopped = on { $on }
told-after-kind = after { $name }
told-since = since { $since }
told-outcome = outcome { $n } days
told-washout = washout { $n } days


## store/error: what fails between the journal and the disk, and what to do

load-unreadable = The journal can't be read: { $why }. Check the disk and who may read the file. File: { $path }
load-dangling-link = The journal is a link to a file that is missing. Connect its disk, or delete the link. Link: { $path } → { $target }
load-away = The journal's folder is not there, or is bare because its disk is not connected; nothing is made in its place. Connect its disk or share, make the folder, or choose another one. Folder: { $path }
load-moved = This journal is not on the disk that it was on, and may be an older one. Connect that disk; or, if this is its place from now on, delete { $memory }, which remembers the disk. Journal: { $path }
load-kept = { part-kept }, and no journal is begun or changed there. Choose another path; a backup comes back with `unkink-cli restore`. Path: { $path }
load-not-a-file = The journal must be a file. Choose another path: { $path }
damaged-file = { $told } File: { $path }
# What stands where something was to be written.
part-kept =
    { $kept ->
        [journal] A journal is there
        [backups] Backups of a journal are there
        [own] Unkink keeps something of its own there
        [settings] The settings are there
        [disks] What Unkink knows of your disks is there
        [unsaved] What could not be saved of a journal is there
        [day-copy] A day’s copy of a journal is there
        [itself] Your journal itself is there
        [older] An older version of a journal is kept there
       *[copy] A copy of a journal is there
    }
settings-kept = { part-kept }, and it is left as it is; name another file

# Why something is not saved: it follows "Not saved: ".
save-not = Not saved.
save-not-why = Not saved: { $why }.
save-not-accepted = Not accepted: the journal changed again since it was shown.
why-changed-outside = the journal changed on disk since it was read
why-newer = it comes from a newer Unkink
why-changed-elsewhere = it was edited or damaged elsewhere
why-locked = another Unkink is writing this journal
why-away = the folder of the journal is away, and nothing is made in its place
why-dangling = the journal is a link to a file that is missing
why-dangling-to = the journal is a link to a file that is missing, { $path }
why-too-large = the journal would be larger than the 256 MiB that are read back
why-lock-in-the-way = a link, a folder or a device stands where its lock belongs
why-lock-of-others = no permission to write its lock, which somebody else has made
why-old-not-kept = the file of version { $number } can't be kept beside the new one ({ $why })
why-fault = a fault in Unkink itself
why-saver-stopped = the saver has stopped
why-disk-too-slow = the disk takes too long
why-not-written-out = the journal could not be written out
why-not-confirmed = the disk did not confirm it
why-no-look-in = no permission to look into their folder
why-in-place-of-folder = a file or a device stands in place of their folder
why-no-reading = no permission to read it
why-disk-full = the disk is full
why-quota = your share of the disk is used up
why-no-writing = no permission to write here
why-read-only = the disk is read-only
why-not-a-folder = a part of the path is a file, not a folder
why-a-folder = a folder or a device stands in its place
why-no-folder = its folder is not there
why-exists = something of that name is there already
why-name = the name is too long, or has a character that no file may have
why-reported = the disk reports: { $told }
why-settings-no-file = it is no file, and nothing is written there; name a file for the settings
why-settings-too-long = it is too long for settings, and is left as it is; name another file
why-settings-link = it is a link to a file that is missing

# What to do, and where.
remedy-load-again = Load it again, then repeat the entry. File: { $path }
remedy-look-again = Look at what differs now, then accept. File: { $path }
remedy-update = Update Unkink to write it. File: { $path }
remedy-accept = `unkink-cli accept` keeps it as it is, `unkink-cli restore` goes back to a backup. File: { $path }
remedy-wait = Wait for it to finish, or close it. File: { $path }
remedy-connect = Connect its disk or share, or choose another place. Folder: { $path }
remedy-as-it-was = The journal is as it was; { $remedy }. File: { $path }
remedy-link = Connect its disk, or delete the link. Link: { $path } → { $target }
remedy-elsewhere = Save elsewhere, then start Unkink again. File: { $path }
remedy-of-another-file = Reason: { $why }; { $remedy }. File: { $path }
failed-with-file = { $why }. File: { $path }
# What to do, within a sentence: "The journal is as it was; make room or choose another place."
do-make-room = make room or choose another place
do-see-who-writes = see who may write there, or choose another place
do-make-writable = make the disk writable, or choose another place
do-connect = connect its disk, or choose another place
do-move-away = move it away, or choose another place
do-shorter-name = choose a shorter or plainer name
do-check-disk = check the disk, or choose another place
do-move-lock = move it away
do-give-back-lock = give this file back to its owner, or delete it while no Unkink is open
do-take-out = take out what it can do without
do-see-who-reads = see who may read that folder
do-give-back-folder = an administrator may have made that folder: give it back to its owner

backup-not-made = No backup was made of the version before: { $why }.
backup-not-made-remedy = The journal is saved all the same; { $remedy }. Folder: { $path }
backup-unseen = The backups can't be listed: { $why }.
backup-see-who = See who may read them. Folder: { $path }
backup-move-away = Move it away. Folder: { $path }
backup-check-disk = Check the disk. Folder: { $path }
backup-see-journal = See where the journal is. Folder: { $path }
backup-passed-over = A newer backup was passed over.
restore-unreadable = Not restored, choose another backup. { $told }
restore-not-kept = Not restored, because what is there now must be kept first. { $told }
copy-waits = The journal is saved, but today's copy waits: its folder is not there.
copy-not-made = The journal is saved, but today's copy is not made: { $why }.
copy-connect = Connect it, or choose another. Folder: { $path }
copy-again = Each save tries again; { $remedy }. Folder: { $path }
unguarded = This disk or share has no locks: two programs that save at the very same moment are not kept apart.
unguarded-remedy = What the file holds is compared before each save all the same. Let one computer write at a time.


## store/output: a file that is made of the journal

output-exists = There is a file of that name already, and it is left as it is. Choose another name, or say that it may be replaced. File: { $path }
output-belongs = { part-kept }. What is made of a journal never goes over the journal, or over what belongs to it. Choose another name. File: { $path }
output-link = A link stands there, and it is neither followed nor replaced. Name the file that is meant. Link: { $path }
output-not-a-file = A pipe or a device is there, and only a file is ever written or replaced. Name a file. Path: { $path }
output-no-name = That is a folder. Add a name for the file. Path: { $path }
output-no-folder = The folder for the file is not there, and none is made: it may be on a disk that is not connected. Connect it, make the folder, or choose another one. Folder: { $path }
output-not-written = The file is not written: { $why }. What was there is as it was; { $remedy }. File: { $path }


## store/schema/error: what is wrong with a journal's file

read-empty = The file is empty.
read-too-large = The file is larger than 256 MiB, so it is no journal.
read-byte-order-mark = The file begins with a byte order mark.
read-utf16 = The file is UTF-16 text.
read-not-utf8 = The file is not UTF-8 text: byte { $n } is damaged.
read-hole = The file has a hole: zeros from byte { $n } on, as a power cut or a failing disk leaves them.
read-cut-off = The file ends too soon, on line { $n }: the rest of it is missing.
read-conflict = Line { $n } is a merge-conflict marker.
read-trailing = The journal ends before line { $n }, but the file goes on.
read-not-an-object = The file holds no journal: it must begin with { "{" }.
read-not-a-journal = The file holds no journal: its "format" is not "unkink-journal".
read-no-version = The journal's "version" is missing or no whole number from 1.
read-newer = The journal has format version { $number }; this Unkink reads version { $most }.
read-not-brought-up = The journal has format version { $number } and can't be brought up to date: { $why }.
read-too-deep = Line { $n } nests lists and objects more than 120 deep.
read-syntax = Line { $n }, column { $nth } can't be read: { $why }.
read-member = { $what } (line { $n }): { $why }.
# What to do. A journal comes back from its backups; a file that is brought in, from the program that made it.
read-begin-anew = Put a backup in its place (`unkink-cli restore`). To begin anew, delete the file.
read-whole-one =
    { $brought ->
        [yes] Export it again.
       *[no] Put a backup in its place (`unkink-cli restore`).
    }
read-choose = Choose another file.
read-choose-or-import = Choose another file, or take it in with `unkink-cli import`.
read-save-without-mark = Save it as UTF-8 without a BOM.
read-save-as-utf8 = Save it as UTF-8.
read-keep-one = Keep one of the two sides and delete the markers.
read-delete-rest =
    { $brought ->
        [yes] Delete what follows, or export it again.
       *[no] Delete what follows, or put a backup in its place (`unkink-cli restore`).
    }
read-put-version = Put `"version": 1,` on its third line.
read-update = Update Unkink to open it.
read-take-out =
    { $brought ->
        [yes] Take that member out, or export it again.
       *[no] Take that member out, or put a backup in its place (`unkink-cli restore`).
    }
read-correct =
    { $brought ->
        [yes] Correct it in a text editor, or export it again.
       *[no] Correct it in a text editor, or put a backup in its place (`unkink-cli restore`).
    }
read-brought-in = { $told } { $remedy } File: { $path }
