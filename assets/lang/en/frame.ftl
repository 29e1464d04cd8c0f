### The words of the frame of the window, of what it tells, and of its own pages. Their arguments beside those of
### locale.ftl:
###
### $letter (text): the letter or digit of a key
### $keys (text): keys that do something: Ctrl+E
### $path (text): the path of a file or folder
### $step (text): what was done, as undo calls it: sleep 8
### $unkept (flag): whether nothing of it outlasts the window
### $older (text): the name of what it was before
### $size (text): the size of a file: 41.2 kB
### $sessions (count): how many sessions
### $taken (count): how many were taken
### $already (count): how many are there already
### $conflicts (count): how many differ
### $refused (count): how many were refused
### $shown (near): the day that a page shows
### $moment (text): a day with its time: Sun 22 November, 20:14
### $has-unit (flag): whether there is a unit
### $letters (count): how many letters
### $lowest (text): the lowest of several values
### $highest (text): the highest of them
### $same (flag): whether there is but one value
### $paper (text): a size of paper: A4
### $pages (count): how many pages
### $mine (text): what stands in the journal
### $theirs (text): what a file says
### $label (text): what a value is of: 22 Nov 2026, back pain
### $stage (Stage): how far the rows of a file are
### $column (text): the name of a column

## ui: words of many places

cancel = Cancel
close = Close
undo = Undo
redo = Redo
help = Help
menu = Menu
# Opens the pages that have no room among the tabs.
more-pages = More
try-again = Try again
save-elsewhere = Save elsewhere…
look-at-both = Look at both


## ui/state: the pages by their names

page-today = Today
page-history = History
page-trends = Trends
page-before-after = Before & after
page-helps = What helps
page-sessions = Sessions
page-report = Report
page-settings = Settings
page-experiment = Experiment
page-import = Bring in a file
page-both = Look at both
# What lies behind the answer: tabs below it.
behind-each = Each session
behind-others = Other scores
behind-surer = Getting surer
behind-claims = What is said
behind-method = How it is worked out
behind-raw = Raw days


## ui/state/trends: which days, and beside which others

span-month = 30 days
span-quarter = 90 days
span-year = 1 year
span-all = all
# Compare with …
compare-nothing = nothing
compare-before = the time before
compare-year-before = a year earlier


## ui/state/report: which days the report is about

period-quarter = 3 months
period-year = A year
period-usual = 2 years
period-all-days = All days
period-typed = From a day to a day


## ui/state/saving: the question where a file shall go

save-a-picture = Save a picture
save-the-report = Save the report
get-data-out = Get your data out
endings-picture = A name that ends in .png gives a picture for letters and messages, one in .svg a picture that stays sharp at any size.
endings-report = A name that ends in .pdf gives pages to print or send, one in .html a page for a browser.
endings-journal = A name that ends in .csv gives a table for spreadsheets, one in .json the whole journal.


## ui/state/purpose: a calendar that asks where something goes

# Above a calendar in which the other date is chosen.
move-day-to = Move { $shown-day } to
move-checkin-to = Move { $at } of { $shown-day } to
move-scores-to = Move scores of { $shown-day } to


## ui/command: what can be done, and its keys, in the menu and on the page of help

# The name of the key as it stands on keyboards of this language: Strg, Ctrl.
keys-control = Ctrl+{ $letter }
# Heads of the groups.
group-numbers = The four numbers
group-day = The day
group-pages = Pages
group-entered = What is entered
group-window = The window
# What each does.
do-score = Score the row and go to the next one
do-score-10 = Score 10
do-score-0 = Score 0
do-point = One point down or up
do-row = Another row
do-blank = Make a score blank
i-had-a-session = I had a session
previous-day = Previous day
next-day = Next day
back-to-today = Back to today
do-move-day = Move the open day to another date
do-empty-day = Empty the open day
do-form = Save what a form holds, or close it
do-offers = What can be done with a row
do-move-score = Move a score of your own
search-notes = Search the notes
save-now = Save now
do-control = Next or previous control
do-scroll = Move the page
larger-text = Larger text
smaller-text = Smaller text
usual-text-size = Usual text size
menu-of-all = Menu of all commands
all-keys = All keys on one page
open-example-journal = Open the example journal
close-unkink = Close Unkink
# The keys of each, as they stand on keyboards.
keys-score = 0 to 9
keys-score-10 = 1 then 0, or End
keys-score-0 = 0, or Home
keys-point = Left, Right
keys-row = Up, Down
keys-blank = Delete or Backspace
keys-previous-day = Alt+Left
keys-next-day = Alt+Right
keys-today = Alt+Home
keys-menu-alone = in the menu
keys-redo = Ctrl+Y or Ctrl+Shift+Z
keys-form = Enter, Esc
keys-offers = Shift+F10, or a right click
keys-move-score = Alt+Up, Alt+Down in Settings
keys-control-next = Tab, Shift+Tab
keys-scroll = Page Up, Page Down, Home, End
keys-larger = Ctrl+plus
keys-smaller = Ctrl+minus
keys-menu = F10
keys-help = F1
keys-report = Ctrl+7 or Ctrl+P


## ui/views/help: what to do, and all keys on one page

help-evening = Each evening: four numbers from 0 to 10. Type them, or click them. A day that is left blank stays blank.
help-session = After a massage, or anything else that is done for your back: I had a session, at the top of the day.
help-answer = After 30 days and 6 sessions Before & after says whether it helps you. Until then Today counts along.
help-undo = Everything can be undone, and what you type is on the disk while you type it.
help-close = Close help
help-what = What to do
help-where = Where your journal is
help-file = One file, yours. Copy it to keep a copy. `unkink-cli export` writes it as CSV or JSON.
help-told = What Unkink told you since it was opened


## ui/frame: what stands around every page

help-keys = Help  F1
menu-keys = Menu  F10
# What was done is named as in "hiding Energy", "sleep 8", "bringing in a file".
undo-step = Undo { $step }
redo-step = Redo { $step }
# Over a button: what it does, and the keys for it.
with-keys = { $told } · { $keys }


## ui/status: how far the journal is saved, in a few words in the corner

status-nothing = Nothing to save yet
status-typing = Typing…
status-saving = Saving
status-saved = Saved
status-unconfirmed = Saved, not confirmed
status-failed = Not saved
status-away = The folder is away
status-apart = Changed outside
status-gone = The file is gone
status-read-only = Reading only
status-example = An example
status-broken = Not opened
status-not-entered = Not all entered
status-saved-at = Saved { $at }
status-taken-in = Changed outside, taken in { $at }
# The same where there is little room.
status-taken-in-briefly = Taken in { $at }
nothing-changed = Nothing was changed.


## ui/banner: what stands above the page. First what it is, then what to do

still-here =
    { $unkept ->
        [yes] Your changes are still here, but only while this window is open.
       *[no] Your changes are still here.
    }
unconfirmed = Saved, but the disk has not confirmed it yet.
unconfirmed-remedy = A power cut now could lose the last change. The next save asks again.
journal-newer = This journal was written by a newer Unkink.
journal-newer-remedy = You can read it; changing it needs the newer version.
example = This is an example. Nothing here is yours.
example-remedy = Try everything: none of it is kept.
start-own = Start my own
journal-broken = This journal can’t be read. It has not been touched.
restore-a-backup = Restore a backup…
changed-read-only = It can only be read until you have chosen what stands.
changed-choose = What you type stays here until you have chosen.
file-gone = The journal’s file is gone. Everything is still here.
file-gone-remedy = It is written again with your next change.
write-now = Write it now
open-elsewhere = Unkink is already open on this journal. This window can only read.
open-elsewhere-remedy = It shows what the other window saves. To write here, close the other one first.
seat-free = The other window has closed. This window can only read so far.
seat-free-remedy = Nothing else has this journal open now.
change-it-here = Change it here
folder-away = The folder of your journal is away. Nothing is put in its place.
folder-not-there = The folder of your journal is not there. Nothing is put in its place.
begin-elsewhere = Begin one elsewhere…
journal-moved = This journal is not on the disk that it was on. It may be an older one.
use-this-one = Use this one
changed-outside = This journal was changed outside Unkink. Nothing has been overwritten.
folder-away-remedy =
    { $unkept ->
        [yes] What you type stays here, but only while this window is open, and is saved when it is back. Connect its disk or share: { $path }
       *[no] What you type stays here and is saved when it is back. Connect its disk or share: { $path }
    }
folder-not-there-remedy = Connect its disk or share; the journal opens by itself then. Folder: { $path }
journal-moved-remedy = Connect that disk; the journal on it opens by itself then. Or say that this is its place from now on: { $path }
changed-both =
    { $n ->
        [one] 1 entry was changed here and outside.
       *[other] { $n } entries were changed here and outside.
    }
# After one of the three sentences that follow.
take-other = { $told } You can take the other instead.
stands-first = What was made first stands.
stands-here = What was here stands.
stands-each = Which of the two stands is said with each.
unsettled = Some entries still have two values.
unsettled-remedy = They were changed here and outside, and the window closed before you chose.
copies-beside =
    { $n ->
        [one] A copy of a journal lies beside yours.
       *[other] { $n } copies of a journal lie beside yours.
    }
copies-beside-remedy = A cloud folder makes one when two computers write at the same time; one that you made yourself looks the same.
see-what-it-has = See what it has
not-now = Not now


## ui/app: what the window tells

past-midnight = It is past midnight. This is still { $shown-full }.
another-day = It is { $on-full } now.
another-day-shown = You are looking at { $shown-full }.
# Two days: the one that is shown, and the one of the clock.
clock-behind = This is { $shown-full }, but the clock says { $on-full }.
scores-go-to-day = Scores you set now go to { $on-weekday }.
go-to-today = Go to today
go-to-weekday = Go to { $on-weekday }
elsewhere-what = Unkink keeps your journal in this file from now on.
save-there = Save there
closing = Not everything is saved.
closing-still = Your last changes are still here.
close-unsaved = Close without saving
# The title of the question.
elsewhere-title = Save elsewhere
no-dialog = This desktop has no dialog to choose from.
no-dialog-remedy = Type the whole path instead.
fault = Something went wrong in Unkink itself.
fault-remedy = Try again; if it stays so, start it anew.
file = File: { $path }
settings-damaged = Your settings could not be read in full.
# The reason is what settings-wrong says, or settings-no-text.
settings-damaged-remedy = What could be read is on, the rest is as usual ({ $why }). The old file is kept: { $path }
settings-unreadable = Your settings can’t be read. The usual ones are on.
settings-newer = A newer Unkink wrote your settings. They are left as they are; changes hold until this window closes.


## ui/settings: what is said of the settings' file

folder-copies = Folder for a daily copy
folder-watched = Folder to bring in from
# The reason in settings-damaged-remedy.
settings-no-text = it is not text
# The same; an object of JSON.
settings-no-object = it is not an object {"{…}"}
# The name of a setting in its file, and one of what follows.
settings-wrong = { $name } should be { $told }
settings-size = a number from 100 to 200
settings-flag = true or false
settings-texts = a list of texts
settings-path = the path of a folder
settings-text = a text
# Words of a file or endings of its name, one of which it has to be: ".pdf or .html".
one-of = { $told } or { $name }


## ui/app: what could not be saved, copies, earlier states

unsaved-is-in = What could not be saved last time is here again.
unsaved-is-in-remedy = Undo takes it back.
unsaved-waits = What could not be saved last time is kept on this computer.
unsaved-waits-remedy = It comes into your journal when it can be opened.
# After Undo, as all that begins with step-.
step-unsaved = what could not be saved
reminder-needs-program = The reminder needs the program unkink-cli beside the window’s: install both.
damaged-outside = The journal was damaged outside Unkink.
unreadable-now = The journal’s file can’t be read any more.
not-overwritten-why = Nothing has been overwritten. { $why }
newer-outside = The journal was written by a newer Unkink.
newer-outside-remedy = Nothing has been overwritten. Save elsewhere, or update Unkink.
cannot-work-out = This can’t be worked out.
file-saved = The file is saved.
nothing-copied = Nothing was copied.
file-not-saved = The file was not saved.
stays-as-it-is = It stays as it is.
reminder-stays = The reminder stays as it is.
settings-unsaved = Your settings can’t be saved. They hold until this window closes.
aside-unkept = What can’t be saved can’t be kept on this computer either.
drafts-unkept = What is half-typed can’t be kept for the next start.
not-possible = That was not possible.
copy-stays = The copy stays as it is.
choices-unkept = What you have not chosen between could not be kept beside the journal.
why-file = { $why }. File: { $path }
copy-gone = The copy is gone. File: { $path }
copy-newer = The copy was written by a newer Unkink. Update Unkink to bring it in. File: { $path }
# The folder is called backups in every language.
copy-not-put-away = The copy was brought in, but could not be moved into the folder "backups": { $why }. File: { $path }
journal-there = There is a journal already. Choose another name. File: { $path }
window-reads = This window can only read.
fault-in-the-way = A fault in Unkink itself is in the way.


## ui/app/output: files that are made of the journal

file-there = There is a file of that name already. { $path }
file-unconfirmed = The disk has not confirmed it yet.
name-must-end = The name must end in { $names }.
first-day-wrong = The first day: { $why }
last-day-wrong = The last day: { $why }
last-before-first = The last day, { $end-iso }, is before the first, { $begin-iso }.
choose-a-score = Choose at least one score.


## ui/app: at the start

not-closed-in-order = Unkink did not close in order last time.
not-closed-in-order-more = What you had typed is kept. What is known of it, and nothing of your journal, is in { $path }
clock-of-utc = The clock here is that of UTC.
one-file-more = { $name } is read; drop the others after it.
one-file = One file comes in at a time.
# How far it is saved, as in ui/status; what is half-typed, as in ui/drafts.
except-half-typed = { $state }, except what is half-typed. { $told }
step-import = bringing in a file
step-copy = bringing in a copy
not-saved-there = Not saved there.


## ui/app/editor: what undo takes back, after the word Undo

step-rename = renaming { $older } to { $name }
step-move-scores = moving scores to { $end-in-year }
step-swap = swapping { $begin-in-year } and { $end-in-year }
step-move = moving { $begin-in-year } to { $end-in-year }
step-empty = emptying { $on-in-year }
step-change = change of { $name }
step-experiment = experiment
step-add = adding { $name }


## ui/app/archive: earlier states of the journal

different-now =
    { $n ->
        [0] Nothing is different now.
        [one] 1 entry is different now:
       *[other] { $n } entries are different now:
    }
backup-newer = A newer Unkink wrote it. Update Unkink to go back to it. File: { $path }
# When a backup was made: "Sun 22 November, 20:14".
moment = { $shown-day-long }, { $at }
backups-total =
    { $n ->
        [one] 1 backup, { $size } on the disk
       *[other] { $n } backups, { $size } on the disk
    }
backup-unreadable = { $size }, can’t be read
# What a backup holds, its size, and one of the next four.
backup-holds = { part-about-days }, { part-n-sessions }, { $size }, { $state }
part-n-sessions =
    { $sessions ->
        [one] 1 session
       *[other] { $sessions } sessions
    }
backup-whole = whole
backup-edited = edited or damaged elsewhere
backup-of-newer = of a newer Unkink
backup-gone = gone
one-and-more = { $told }, and { $n } more
first-folder = The folder of the journal is not there.
first-which = First say which journal this is.
first-both = First look at both: the file was changed outside.
first-save = First everything that is here must be saved.
journal-stays = Your journal stays as it is.
step-go-back = going back to { $on-in-year } { $at }


## ui/app/arrivals: what comes in by itself from a folder

# After Undo.
step-arrival = bringing in { $name }
came-in = { $name } came in from your folder.
came-in-rows =
    { $n ->
        [one] 1 row read: { $taken } new, { $already } already there, { $conflicts } differing and left as you have them, { $refused } refused{ $told }.
       *[other] { $n } rows read: { $taken } new, { $already } already there, { $conflicts } differing and left as you have them, { $refused } refused{ $told }.
    }
# Why the first of the refused rows was.
came-in-first = The first: { $why }.
came-nothing = Nothing of { $name } could be read. It stays in your folder.
came-other = { $name } in your folder differs from your journal. Yours was left as it is.
came-other-more = { $told }. To choose, bring it in on the page Bring in a file.
did-not-come-in = Something in your folder did not come in.
folder-unreadable = the folder can’t be read: { $why }. { $path }
# After the name of the file and a colon.
arrives-as-new = { $name } is a new score. Bring the file in once by hand, and say which way is better


## ui/views/settings: the page of settings, card by card

settings-look = Look
settings-scores = Your scores
settings-names = Your names
settings-file = Your file
settings-arrivals = What comes in by itself
settings-calendar = Calendar and report
settings-evening = In the evening
settings-about = About Unkink
restore-title = Restore a backup
settings-backups = Backups
# Backups.
backups-looking = Looking for them…
backups-none = No backup yet. The first is made when something is saved over an older state.
backups-older = Show older ones
backups-edit = Going back is one step, and undo takes it back.
backups-restore = What is there now is kept as a backup first.
backups-choose = The file as it is now is kept as a backup first.
backups-counting = being counted…
backup-after = Changed after it: { $told }
# A button: shows what is different now.
backup-look = Look
backup-look-at = Look at { $moment }
backup-go-back = Go back to this
backup-go-back-to = Go back to { $moment }
and-more = and { $n } more
backups-lie-in = They lie in
copy-path = Copy the path
copy-path-of-backups = Copy the path of the backups
# The form of a score.
score-change = Change a score
score-add = Add a score
save = Save
add-it = Add it
enter-saves = Enter saves, Esc cancels.
form-more = More
score-more-usual = More · 0 to 10, asked every day
score-more = More about the score
which-better-last = Which way is better? That adds it.
which-better = Which way is better?
score-asked = Asked
score-asked-daily = every day
score-asked-on-demand = only when I want
lower-is-better = lower is better
higher-is-better = higher is better
end-low = What the low end means
end-high = What the high end means
end-most = most
score-name = Name
score-name-hint = like Energy
score-lowest = Lowest value
score-highest = Highest value
score-step = Step
score-unit = Unit
score-unit-hint = none, like cm
# The usual word at the low end of a scale, and most at the high end.
end-none = none
score-notice = Smallest change worth noticing
# Calendar and report.
monday = Monday
sunday = Sunday
week-begins = A week begins on
paper-of-report = Paper of the report
name-on-report = Name on the report
name-none = none
name-without = Without a name none is printed.
# The file, and folders.
file-example = This is the example; it is kept nowhere.
file-is = Your journal is
file-export = Export…
copies-hint = Best on another disk, or a folder that is kept in step with another computer.
watched-hint = What a phone or another program puts there comes in by itself, each file once, if a file with the same columns was brought in before. Nothing there is changed.
folder-whole-path = Write the whole path of a folder, from the root on.
folder-choose = Choose a folder…
folder-choose-watched = Choose a folder to bring in from
copies-none = No copies
watched-none = No folder
folder-none = none
# About.
about-one-file = Everything stays in one file on this computer. No account, no internet.
about-diary = A personal diary, not a diagnosis.
about-logs = If it ever ends by itself, a log is in
about-report = Copy what a bug report needs
about-report-hint = The version, the system, the window’s size and the last log. Nothing of your journal.
about-version = Version { $told }. Free software under the MIT licence or the Apache licence 2.0, at your choice.
licences = Licences of all that is in it
licences-copy = Copy them
licences-copy-name = Copy the licences
# The reminder.
# Beside a switch; then what a screen reader says of the switch.
remind-me = remind me at 21:00 if nothing is noted
remind-me-name = Remind me at 21:00 if nothing is noted
remind-hint = One notification, also while this window is closed. It says nothing of what you note here.
# The look.
colours = Colours
motion = Motion
motion-hint = Parts that fold out do it within a tenth of a second. Nothing else moves.
text-size = Text size
light = Light
light-name = Light colours
dark = Dark
dark-name = Dark colours
as-desktop = As the desktop
as-desktop-name = Colours as the desktop
# Shown where there are several languages; each is called by its own name.
language-set = Language
language-as-desktop = Language as the desktop
motion-little = a little
motion-none = none
# What a screen reader says of the two.
motion-of = Motion: { $told }
# The usual size of text.
usual-size = Usual
# Scores.
# After Undo.
step-hide = hiding { $name }
step-ask = asking for { $name }
step-bring-back = bringing back { $name }
step-retire = retiring { $name }
step-move-score = moving { $name }
step-remove = removing { $name }
# "0 to 10 cm, lower is better, 3 values"
score-about =
    { $n ->
        [0] { part-scale }, { part-better }, nothing noted yet
        [one] { part-scale }, { part-better }, 1 value
       *[other] { part-scale }, { part-better }, { $n } values
    }
part-scale =
    { $has-unit ->
        [yes] { $low } to { $high } { $unit }
       *[no] { $low } to { $high }
    }
scores-hint = What Today asks for. What is hidden keeps its values and its charts.
step-weekly-off = asking once a week no more
step-weekly-on = asking once a week
weekly-hint = Once a week on Today: pain on average, enjoyment of life, general activity (PEG). Doctors know them. Off keeps their values.
change = Change
retire = Retire
retired-hint = No longer asked for. Their values are kept.
bring-back = Bring back
remove = Remove
weekly-words = three questions about the past week
weekly-name = Ask three questions about the past week
asked-on-today = asked on Today
ask-on-today = Ask for { $name } on Today
change-named = Change { $name }
move-up = Move { $name } up
move-down = Move { $name } down
retire-named = Retire { $name }
retired-head = Retired ({ $n })
bring-back-named = Bring back { $name }
remove-named = Remove { $name }
# Names.
names-kinds = Kinds of session
names-people = People
names-tags = Tags
names-painkillers = Painkillers
names-regions = Painful areas
used-in-sessions = { part-n-sessions }
used-on-days = { part-about-days }
used-in-both = { part-n-sessions }, { part-about-days }
# What it changes is used-in-both or the like.
name-changes = Changes { $told }.
name-joins = Changes { $told }. “{ $name }” is there already ({ $state }): both become one.
names-head = { $name } ({ $n })
rename-named = Rename { $name }
show-all = Show all { $n }
new-name-of = New name of { $name }
write-new-name = Write the new name.
names-hint = A new name is written everywhere at once. Two names of one thing can become one.
rename = Rename
rename-everywhere = Rename everywhere


## ui/app/output: what can be done with a file that was saved

report-opens = The report opens in the program that shows such files.
report-print = Print it from there.
folder-not-opened = Its folder can’t be opened from here.
file-not-opened = The file can’t be opened from here.
open-file = Open
show-in-folder = Show in folder
print-file = Print…
file-moved-since = The file has been moved or removed since.
saved-as = { $why } It was saved as { $path }
no-opener = The program that opens files is not installed here: { $name }.
no-desktop = No desktop is known here. { $path }
no-program-for-it = The desktop knows no program for it.


## ui/metric_form: what is wrong in the form of a score

choose-better = Choose which way is better: it can’t be told from the name.
write-a-name = Write a name, like Energy or Knee pain.
name-too-long = The name has { $letters } letters. At most { $most } have room beside a score.
name-retired = There is a retired score called { $name }. Bring it back, or choose another name.
name-there = There is a score called { $name } already. Choose another name.
unit-too-long = A unit has at most { $most } letters, like cm or min.
lowest-below-highest = The lowest value must be below the highest.
step-between = The step lies between { $low } and { $high }, the length of the range.
notice-between = The smallest change worth noticing lies above 0 and is at most { $high }.
values-outside =
    { $n ->
        [one] 1 value of { $name } would lie outside { $low } to { $high } ({ part-values-where }). Choose a range that holds them.
       *[other] { $n } values of { $name } would lie outside { $low } to { $high } ({ part-values-where }). Choose a range that holds them.
    }
part-values-where =
    { $same ->
        [yes] at { $lowest }
       *[no] from { $lowest } to { $highest }
    }
too-far = { $told } is too far from 0. At most { $figure } is taken, either side of it.
write-number = Write a number, like 0, 10 or 0.5.
no-number = { $told } is not a number. Write one like 0, 10 or 0.5.


## ui/drafts/waiting: what is half-typed and no entry yet

misfit-number = A number does not fit: its field says why.
misfit-time = A time does not fit: its field says why.
waiting-tag = A tag is not entered yet: press Enter.
    .listed = a tag
waiting-painkiller = A painkiller is not entered yet: press Enter.
    .listed = a painkiller
waiting-checkin = A time of scoring is not entered yet: press Enter.
    .listed = a time of scoring
waiting-number = A number is not entered yet: press Enter.
    .listed = a number
waiting-time = A time is not entered yet: press Enter.
    .listed = a time
waiting-session = A session is not entered yet: press Enter in its form.
    .listed = a session
waiting-score = A score is not entered yet: press Enter in its form.
    .listed = a score
waiting-folder = A folder is not entered yet: press Enter in its field.
    .listed = a folder
# Several of them; { $names } begins with a capital letter.
waiting-several = { $names } and { $told } are not entered yet: press Enter in each.


## ui/form: the form of a session, where it is folded in

# What is filled in, in a list: "60 minutes, areas, a note".
form-areas = areas
form-taken = when it was scored
form-scores = scores
form-note = a note
form-as-last = { $told }, as last time
cost-kept = Kept as it is. It is added up where one amount stands in it, like 45 EUR.
score-no-number = { $told } is not a number. Write one like 7, or leave it blank.


## ui/text: days that lie ahead, and scores by their names

slip-one = { $on } lies after tomorrow, so no answer or picture counts it. If the computer’s date is right, open that day in History, where it stands first, and move it to its own date.
slips = { $n } days from { $begin } to { $end } lie after tomorrow, so no answer or picture counts them. If the computer’s date is right, open those days in History, where they stand first, and move each to its own date.
# Sleep, where it is scored.
last-night = { $name } last night
session-minutes = { $n } min


## ui/widgets: controls of the window's own

path-of-new-file = Path of the new file
number-range =
    { $has-unit ->
        [yes] { $unit }, { $low } to { $high }
       *[no] { $low } to { $high }
    }
# A plus and a minus beside a number.
step-more = { $name } more
step-less = { $name } less
# A list and what is chosen in it: "Kind: Massage".
chosen = { $name }: { $told }
date-button = Opens a calendar to choose a day.
# Instead of a score.
score-blank = blank
# What a screen reader says of a score: "Back pain: 4, yesterday 5".
row-spoken = { $name }: { $value }
row-spoken-before = { $name }: { $value }, { $told }
# "yesterday 5", "the day before 5"
score-before =
    { $past ->
        [yesterday] yesterday { $value }
       *[before] the day before { $value }
    }
# The mean of so many scores of one day.
mean-of = { $figure }, mean of { $n }
type-a-number = type a number
type-a-number-before = type a number  ·  { $told }
# A part of the body: "Lower left, 4".
area-scored = { $name }, { $value }
area-blank = { $name }, not noted
body-back = Back
body-front = Front
# Of the body, beside its picture.
body-left = left
body-right = right
# The calendar in which a day is chosen, and what a screen reader says of a day in it.
day-today = today
day-noted = noted
day-to-come = still to come
day-by-coin = { $name } planned by the coin
day-planned = { $name } planned
previous-month = Previous month
next-month = Next month
previous-year = Previous year
next-year = Next year


## ui/views/report: the page on which the report is chosen

report-last-before-first = The last day, { $end-full-year }, is before the first, { $begin-full-year }.
report-courses = Course of every score
table-of-sessions = Table of sessions
table-of-days = Table of days
report-with-notes = Notes
report-which-days = Days
report-which-scores = Scores
also-in-report = Also in the report
answer-is-about = The answer is about
for-whom = For whom
report-paper = Paper
first-day = First day
choose-first-day = Choose the first day in a calendar
last-day = Last day
choose-last-day = Choose the last day in a calendar
# How a day can be typed.
day-hint = 18 Nov
day-help = 18 Nov, Tuesday or yesterday
can-be-blank = can be blank
# All scores.
all-short = All
all-scores = All scores
pages-of =
    { $pages ->
        [one] 1 page of { $paper }
       *[other] { $pages } pages of { $paper }
    }
pages-of-shown =
    { $pages ->
        [one] 1 page of { $paper }. The first { $most } are shown here; the file holds all of them.
       *[other] { $pages } pages of { $paper }. The first { $most } are shown here; the file holds all of them.
    }
worked-out-again = { $told } · being worked out again…
page-of = Page { $n } of { $pages }
report-working = The report is being worked out…
save-as-pdf = Save as PDF
save-pdf-elsewhere = Save PDF elsewhere…
save-as-html = Save as HTML…


## ui/views/import: the page on which a file is brought in

import-reading = Reading…
import-reading-share = Reading… { $figure } %
import-comparing = Comparing with your journal…
# A cell of a file and how it is read: "1/5/2026 is 5 Jan 2026".
cell-is = { $told } is { $value }
word-no-score = { $value } is no score for { $name }. Write one from { $low } to { $high }, or leave its field blank.
# Stands in the field of a score where a word is kept as a tag.
tag-typed = tag
import-no-path = Write the path of a file, choose one, or drop it on this window.
read-it = Read it
import-what = An export of another app, or any table as CSV, Excel or LibreOffice. Nothing that is in your journal is written over unless you say so, and one undo takes it all back.
import-show = Show what comes in
import-file = File
import-choose = Choose a file…
import-drop = Or drop another file on this window.
import-stop = Stop
import-stop-name = Stop reading the file
import-known = What its columns mean is known.
import-take-known = Take them as they are known
import-otherwise = Choose otherwise…
import-letters = Read its letters as
import-undo-first = To read them otherwise, undo first.
import-leave-field = This is looked at again when you leave the field.
import-compared = This is being compared with your journal.
path-of-file = Path of the file
# The sort of a file, and how long it is.
sheet-title =
    { $n ->
        [one] { $name }, 1 row
       *[other] { $name }, { $n } rows
    }
# A word as it would be read, and the name of the encoding.
letters-of = Letters: { $told }, { $name }
and-more-columns =
    { $n ->
        [one] and 1 more column.
       *[other] and { $n } more columns.
    }
# What each column is.
meaning-leave-out = leave out
meaning-date = the date
meaning-time = the time of day
meaning-own = a score of its own
meaning-name = the name of a score
meaning-value = the score of that name
meaning-note = a note
meaning-tags = tags
meaning-painkiller = painkillers
meaning-kind = the kind of a session
meaning-minutes = minutes of the session
meaning-with = with whom the session was
meaning-bed = night: to bed
meaning-asleep = night: asleep
meaning-awake = night: awake
meaning-up = night: up
meaning-minutes-awake = night: minutes awake
meaning-awakenings = night: times woken
meaning-score = score: { $name }
meaning-session = session: { $name }
meaning-tag = a tag
habit-name = What the habit is called
habit-hint = Stretch
blank-words = Words that mean nothing was noted, besides N/A and -
blank-words-name = Words that mean nothing was noted
blank-words-hint = none, skipped
more-left-out = and { $n } more columns, which are left out
show-more-left-out = Show more columns, which are left out
show-more = Show more
such-as = such as { $names }
# A list follows: what a column or a name is.
column-is = { $name } is
between-tags = What stands between the tags of { $name }
between-them = between them
lowest-of = Lowest score of { $name } in the file
highest-of = Highest score of { $name } in the file
range-from = from
range-to = to
words-scale = On the scale of your journal.
words-as-tags = A word without a score is kept as a tag.
words-among-numbers = Among numbers, or without a letter, it stays out until you say here what it stands for; once one word of a column has a score, the others are kept as tags.
score-of = Score of { $name }
score-of-in = Score of { $name } in { $column }
in-column = in { $column }
keep-as-tag = Keep as a tag
keep-as-tag-of = Keep { $name } as a tag
keep-as-tag-in = Keep { $name } in { $column } as a tag
habit-question = What is the habit called?
each-column = What is each column?
each-name = What is each name?
words-question = Which scores do the words stand for?
# What a file would bring, or has brought.
part-stage =
    { $stage ->
        [can] can be brought in
        [back] brought in, then taken back
       *[in] brought in
    }
rows-part-of =
    { $all ->
        [one] A part of { $n } of 1 row { part-stage }
       *[other] A part of { $n } of { $all } rows { part-stage }
    }
rows-part =
    { $all ->
        [one] A part of 1 row { part-stage }
       *[other] A part of { $all } rows { part-stage }
    }
rows-whole =
    { $all ->
        [one] { $n } of 1 row { part-stage }
       *[other] { $n } of { $all } rows { part-stage }
    }
rows-and-part =
    { $all ->
        [one] { $n } of 1 row and a part of { $more } more { part-stage }
       *[other] { $n } of { $all } rows and a part of { $more } more { part-stage }
    }
# On the button that does it; rows are counted.
bring-in-new = Bring in what is new
part-n-values =
    { $n ->
        [one] 1 value
       *[other] { $n } values
    }
replace-values = Replace { part-n-values }
bring-in-and-part = Bring in { $n } and a part of { $more }
bring-in-replace =
    { $all ->
        [one] Bring in { $n }, replace 1 value
       *[other] Bring in { $n }, replace { $all } values
    }
bring-in = Bring in { $n }
say-which-better = Say above which way is better: { $names }.
one-undo = One undo takes it all back.
rows-already =
    { $n ->
        [one] 1 row already in your journal.
       *[other] { $n } rows already in your journal.
    }
rows-repeat =
    { $n ->
        [one] 1 row repeating an earlier row of the file.
       *[other] { $n } rows repeating an earlier row of the file.
    }
rows-differ =
    { $n ->
        [one] 1 row with a value that differs from the one that stands.
       *[other] { $n } rows with a value that differs from the one that stands.
    }
rows-refused =
    { $n ->
        [one] 1 row with nothing that can be taken.
       *[other] { $n } rows with nothing that can be taken.
    }
values-replaced = { part-n-values } of yours replaced by the file’s.
and-more-rows =
    { $n ->
        [one] and 1 more row.
       *[other] and { $n } more rows.
    }
nothing-taken-from = Nothing is taken from: { $names }.
more-unread = and { $n } more that can’t be read
# The same where none of them has a name.
and-more-unread = and { $n } more that can’t be read.
show-more-unread = Show more that can’t be read
more-differ = and { $n } more that differ
show-more-differ = Show more that differ
more-twice = and { $n } more that the file says twice
show-more-twice = Show more that the file says twice
all-of = All: { $told }
differ-unlisted = { part-n-values } more differ than are listed below: they are chosen all at once, above. To choose them one by one, bring the file in in parts.
file-twice = { $label }: an earlier row of the file says { $mine }, a later one { $theirs }.
take-files-of = Take the file’s { $name }
keep-yours = Keep yours, { $mine }
keep-yours-of = { $label }: keep yours { $mine }
take-files = Take the file’s, { $theirs }
take-files-name = { $label }: take the file’s { $theirs }
nothing-new-differ = Nothing in it is new. You can take the file’s values above, or leave yours as they are.
nothing-read = Nothing in it can be read as it is mapped now. The reasons are above.
nothing-new = Nothing in it is new: your journal has it all.
taken-back = Nothing of them is in your journal now.
look-again = Look again
see-in-history = See them in History
changed-since = You have changed something since. Undo takes that back first, then this.
as-stored = As they are stored:
unread-stays-out = What can’t be read stays out alone; the rest of its row comes in, where there is one:
scores-new = These scores are new. The answer needs to know it.
differ-title = Where your journal has another value
differ-hint = Yours is kept unless you take the file’s.
differ-experiments = Of two experiments the one made first stands, here the file’s, unless you keep yours.
twice-title = Where the file says two things
twice-hint = What it says first is taken.
keep-all-yours = Keep all of yours
take-all-files = Take all of the file’s


## ui/app/import: what a file holds, and what is asked of it

day-first = day first
month-first = month first
year-first = year first
century-19 = 19…
century-20 = 20…
from-1904 = counted from 1904
from-1900 = counted from 1900
local-time = the local time
time-of-file = the same as in the file
lines-above =
    { $n ->
        [one] 1 line above the table is left out.
       *[other] { $n } lines above the table are left out.
    }
unkink-journal = Unkink journal
column-numbered = Column { $n }
which-is-date = Say which column is the date.
range-no-number = { $told } is not a number. Write the lowest and the highest score of { $column }, like 0 and 10.
range-empty = The lowest score of { $column } must differ from its highest.
ask-order = How are the dates in “{ $column }” written?
ask-century = Which years are meant in “{ $column }”?
ask-epoch = The days in “{ $column }” are numbers. Which days are they?
ask-zone = { $told }. What did the clock on your wall say?
dates-in = Dates in “{ $column }”
years-in = Years in “{ $column }”
days-in = Days in “{ $column }”
times-in = Times in “{ $column }”
ask-months = Whose months are the words in “{ $column }”?
ask-zeros = Is a 0 in “{ $column }” a score?
months-in = Months in “{ $column }”
zero-in = A 0 in “{ $column }”
croatian-months = Croatian
polish-months = Polish or Czech
zero-score = a score
zero-blank = nothing noted
answered-elsewhere = It was answered for another file, and no date here is written so.
from-utc = { $told } from UTC
held-period = { $begin } to { $end }
held-scores =
    { $n ->
        [one] { $name }: 1 score on { part-about-days }{ $told }
       *[other] { $name }: { $n } scores on { part-about-days }{ $told }
    }
held-nights = { part-nights }
held-sessions = { part-n-sessions }
held-planned =
    { $n ->
        [one] 1 planned session
       *[other] { $n } planned sessions
    }
kept-as-tag = Kept as a tag, without a score in “{ $column }”: { $names }
no-score-for = { $value } is no score for { $name }.
write-habit = Write above what the habit is called.
all-files = All files
no-file-read = No file has been read yet.
