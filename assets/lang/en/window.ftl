### The words of the window's pages. Their arguments beside those of locale.ftl:
###
### $session (text): a session in a line: Massage 17:30, 60 min, Ana
### $kind (text): a kind of session: massage
### $other-day (text): another day, as $day-name
### $from (text): where something begins
### $to (text): where it ends
### $forecast (text): what was forecast
### $against (Against): what days are compared with
### $earlier (count): how many days earlier
### $beside (Beside): what an entry is held against
### $here (flag): whether it is what is here
### $added (count): how many would be added
### $past (Past): which day before: yesterday, the day before the one that is shown, or an earlier one ($day-name)


## What several pages say

# "Days scored: 3 of 30", "Painkillers: 2 doses".
name-and-told = { $name }: { $told }
# A score that is not there, read out and in the words of undo.
blank = blank
# A time that is not there.
no-time = no time
# Offered for a session, in its menu.
edit = Edit
# The same on a small button in a line.
edit-short = edit
edit-session = Edit { $session }
add-named = Add { $name }
clear-named = Clear { $name }
# In an empty field for a note.
nothing-yet = nothing yet
leave-out = Leave out what you like.
see-how-worked-out = See how it was worked out
undo-brings-back = Undo brings it back.
undo-brings-all-back = Undo brings all of it back.
# Behind "Undo": what it takes back.
undo-removing = removing { $name }
undo-removing-session = removing a session
# { $told } is what was typed.
number-unreadable = { $told } is not a number. Write one from { $low } to { $high }.
number-outside = { $told } is outside { $low } to { $high }.


## ui/views/today: the page of one day

greeting-morning = Good morning. How are you today?
greeting-afternoon = Good afternoon. How is today?
greeting-evening = Good evening. How was today?
first-evening-how-long = Four clicks, about ten seconds. Leave out what you like.
# Above the details.
more-about-today = More about today, if you like
more-about-day = More about this day, if you like
blank-is-fine = Empty rows are fine. A day you skip stays blank; it never counts as 0.

# The way to a score that is asked for beside those.
ask-own-score = Ask for a score of your own

# The bar at its top: the neighbours of the day, and a session.
had-session = I had a session
# The same where there is less room.
had-session-short = Session
back-to-today-short = Today
# Beside the day, where it is today.
day-is-today = today
# At the end of an axis of days.
axis-today = today

# What an empty journal says beside its first day.
how-answer-comes = How the answer comes
step-score = Score most evenings
step-score-how = Thirty scored days away from sessions are needed.
step-session = Note each session
step-session-how = Massage, chiropractor, physiotherapy, heat. Six of a kind are needed.
step-read = Read one sentence
step-read-how = After about two months: does it help you, and by how much.
stays-in-one-file = Everything stays in one file on this computer. No account, no internet.
look-around-first = Look around first
example-stays-apart = The example stays apart from your own journal.
open-example = Open an example journal
bring-in-from-app = Bring in a file from another app

# What is missing for the first answer.
answer-on-its-way = Your answer is on its way
first-days-basis = It compares the days after { $subject-one } with your other days, so it needs some of each.
first-days-scored = Days scored
first-days-away = Days scored away from { $subject-many }
# Both of these begin with a capital letter where they stand.
first-days-sessions = { $subject-many }
first-days-sessions-scored = { $subject-many } with scores around them
first-days-note-each = Note each { $subject-bare } with “I had a session”.
part-first-days-noted = Your { $subject-bare } of { $day-name } is noted
first-days-unscored =
    { $needed ->
        [one] { part-first-days-noted }; score the day after it.
       *[other] { part-first-days-noted }; score the { $needed } days after it.
    }
first-days-all-scored =
    { $needed ->
        [one] { part-first-days-noted }, and the day after it is scored.
       *[other] { part-first-days-noted }, and the { $needed } days after it are scored.
    }
first-days-some-scored =
    { $scored ->
        [one] { part-first-days-noted }; 1 of the { $needed } days after it is scored.
       *[other] { part-first-days-noted }; { $scored } of the { $needed } days after it are scored.
    }

# The three questions of the week.
weekly-title = The past week
weekly-ask = Three questions, once a week, if you like.
weekly-answer = Answer them
# PEG is what the three questions are called: pain, enjoyment, general activity.
weekly-score = PEG score: { $figure } of 10, the mean of the three.

# What tomorrow may be.
how-sure = How sure is that?


## ui/views/planned: sessions that are planned

session-planned = { $session }, planned
planned-row = { $day-name }, { $session }, planned
planned-title = Planned
planned-note = Nothing is worked out of these until they took place.
planned-ask = Did the { $kind } of { $day-name } take place?
planned-yes = Yes
planned-yes-named = Yes: { $kind } of { $day-name }
planned-no = No
planned-no-named = No: { $kind } of { $day-name }
planned-other-day = It was another day
undo-took-place = { $kind } of { $day-name }: took place
undo-not-taken-place = { $kind } of { $day-name }: did not take place


## ui/views: what can be done with a day or a session

offered-day = What can be done with this day
offered-session = What can be done with this session
open-whole-day = Open the whole day
open-its-day = Open its day
copy-day = Copy this day
copy-session = Copy this session
empty-day = Empty this day
its-sessions-stay = Its sessions stay.
day-menu-today = What else can be done with today
day-menu-day = What else can be done with this day
move-to-other-day = Move to another day…
nothing-noted = Nothing is noted.
# { $names } are the kinds of the sessions: massage, heat.
part-its-sessions =
    { $n ->
        [one] its session ({ $names })
       *[other] its { $n } sessions ({ $names })
    }
day-sessions = { part-its-sessions }
# { $told } is what the day holds: scores, a note.
day-goes = { $told }; { part-its-sessions } if wanted
day-emptied =
    { $n ->
        [one] { $told }; { part-its-sessions } stays
       *[other] { $told }; { part-its-sessions } stay
    }
# A day goes to another date.
moving-title = Move { $day-name } to { $other-day }
moving-here = On { $day-name }: { $told }.
moving-there = On { $other-day } already: { $told }.
moving-take = Take { part-its-sessions } along
moving-swap-sessions = Swap sessions too
moving-else =
    { $n ->
        [one] Else { part-its-sessions } stays on { $day-name }.
       *[other] Else { part-its-sessions } stay on { $day-name }.
    }
moving-stays =
    { $n ->
        [one] Of { $other-day }, { part-its-sessions } stays there.
       *[other] Of { $other-day }, { part-its-sessions } stay there.
    }
moving-comes =
    { $n ->
        [one] Of { $other-day }, { part-its-sessions } comes to { $day-name } where the two days swap.
       *[other] Of { $other-day }, { part-its-sessions } come to { $day-name } where the two days swap.
    }
move-it = Move it
swap-days = Swap the two days
replace-there = Replace what is there
# A line of a day that was copied: "Sleep: 23:10 to 7:05".
copied-sleep = Sleep


## ui/views/details: the details of a day

detail-sleep = Sleep times
detail-painkillers = Painkillers
detail-areas = Where it hurts
detail-measures = Other scores
detail-tags = Tags
detail-sessions = Sessions
# When the day was scored, and each time after the first.
detail-checkins = Scored again
detail-note = Note
not-noted = not noted
half-typed = half-typed
half-typed-beside = half-typed; { $told }

undo-note = note

# There was no session on the day.
sessions-none = none
note-session = Note a session

add-tag-field = Add a tag
add-tag-hint = Add a tag, then Enter
add-tag = Add tag { $name }
remove-tag = Remove tag { $name }
undo-tag = tag { $names }
undo-removing-tag = removing tag { $name }

# The night. These are titles of fields, which are narrow.
night-bed = To bed
night-asleep = Asleep
night-awake = Awake
night-up = Up
# How often one woke.
night-awakenings = Woken
night-minutes-awake = Min. awake
night-hours-asleep = Hours asleep
night-only-hours = Or only the hours asleep
night-span = { $from } to { $to }
night-span-slept = { $from } to { $to } · { $slept }
night-from = from { $from }
night-to = to { $to }
night-partly = partly noted
night-slept = { $slept } asleep
night-slept-share = { $slept } asleep, { $figure } % of the time in bed
night-woken =
    { $n ->
        [one] once
       *[other] { $n } times
    }
night-times-count = The times count. The { $slept } typed beside them are kept, and not counted.
night-faint = The faint times are those of { $day-name }; nothing is filled in.
night-ask-hours = Asleep at { $asleep } in the morning, or so long?
night-help = The night before this day. 2310, 23:10 or 11:10 pm, as you like; hours as 7, 6.5 or 7h05.
# { $told } is what was typed.
hours-unreadable = { $told } is not a number of hours. Write one like 7, 6.5 or 7h05.
# The longest way of writing a time: fields are made as wide as that.
longest-time = 11:30 pm

painkillers-none-taken = none taken
doses-counted =
    { $figure ->
        [one] { $figure } dose
       *[other] { $figure } doses
    }
# { $told } is a painkiller or a number of doses.
dose-at = { $told } at { $at }
dose-only-at = at { $at }
dose-less = One less { $name }
dose-more = One more { $name }
when-taken = When { $name } was taken
# In the field for that, which is narrow.
when-taken-hint = when
took-none = I took none
another-painkiller = Another painkiller
# What was taken on an earlier day, to be taken over.
painkillers-as =
    { $past ->
        [yesterday] As yesterday: { $told }
        [before] As the day before: { $told }
       *[earlier] As on { $day-name }: { $told }
    }
undo-painkillers-as =
    { $past ->
        [yesterday] painkillers as yesterday
        [before] painkillers as the day before
       *[earlier] painkillers as on { $day-name }
    }
undo-painkillers-blank = painkillers blank
undo-no-painkillers = no painkillers
# Another one: the title of each field, its name by itself, and what may stand there.
dose-field-name = Name
dose-field-name-named = Name of the painkiller
dose-field-name-hint = like ibuprofen
dose-field-dose = Dose
dose-field-dose-named = Dose of the painkiller
dose-field-dose-hint = 400 mg
dose-field-count = How many
dose-field-count-named = How many of the painkiller
dose-field-time = When
dose-field-time-named = When of the painkiller
add-short = Add
add-painkiller = Add the painkiller
dose-help = Left blank, it is one. All in the name is fine too: ibuprofen 400 mg x2.
dose-needs-name = What was it? Write a name, like ibuprofen.
dose-unreadable = { $told } is not a dose. Write how strong one is, like 400 mg.
dose-count-unreadable = { $told } is not a number. Write how many, like 2.
dose-count-outside = { $told } is outside 0 to 100.

# The regions of the body.
nowhere = nowhere
left-and-right = Left and right are your own.
choose-region = Choose a region, then how much it hurts.
# Above the regions that are noted.
regions-noted = Noted
region-menu = What can be done with this region
region-say-how-much = Say how much: { $name }
region-clear = Clear: { $name }
# The ends of the scale of pain, 0 and 10.
no-pain = no pain
worst-imaginable = worst I can imagine
regions-same =
    { $past ->
        [yesterday] Same as yesterday
       *[before] Same as the day before
    }
undo-regions-as =
    { $past ->
        [yesterday] regions as yesterday
       *[before] regions as the day before
    }
hurts-nowhere = It hurts nowhere
undo-regions-blank = regions blank
undo-hurts-nowhere = hurts nowhere

# The times at which the day was scored. { $told } is one of them, or "no time".
score-at = { $value } at { $at }
checkin-now = now
checkin-new = { $at }, new
checkin-new-one = a new one
checkin-one-of =
    { $n ->
        [one] once, { $told }
       *[other] { $told }, one of { $n }
    }
score-first = Score the day first. Then it can be scored again at another time.
scores-go-to = Scores go to
scores-of = Scores of { $told }
score-again = Score again
score-again-now = Score again now
score-again-when = When was it? Write a time like 20:15, 2015 or 8:15 pm.
when-scored-again = When it was scored again
time-of-scores = Time of the scores of { $told }
move-short = Move
move-scores-of = Move the scores of { $told } to another date
remove-scores-of = Remove the scores of { $told }
move-this-day = Move this day to another date
undo-removing-scores = removing the scores of { $told }
undo-scores-to = scores of { $from } to { $to }
scored-at-already = The day was scored at { $at } already. Choose another minute.
scored-timeless-already = The day was scored without a time already. Choose another minute.


## ui/views/session_form: a session, noted or edited

edit-session-title = Edit session
add-session = Add a session
close-form = Close the form
form-you-left = This is the form you left.
back-to-saved = Back to what is saved
start-empty = Start an empty one
form-is-kept = The form you left is kept.
take-up-again = Take it up again
form-keys-removing = Enter saves, Esc closes. Removing can be undone with Ctrl+Z.
form-keys-not-kept = Esc closes. What is typed in this window is not kept.
form-keys-kept = Enter saves, Esc closes; what you typed is kept.
# The button that saves, longer where there is room.
save-kind = Save { $kind }
save-kind-day = Save { $kind }, { $day-name }
# $kind of both, where a session has none.
save-session = session

session-day = Day
# An example of a day, in the empty field; then the ways of writing one.
session-day-hint = 18 Nov
session-day-help = 18 Nov, Tuesday or yesterday
choose-day = Choose the day in a calendar
# A day without a year: the other one that may be meant.
or-other-day = or { $other-day }
session-time = Time
session-time-help = 1730, 17:30 or 5:30 pm
session-with = With whom?
session-with-named = With whom
session-with-hint = name or place
# What was chosen lately, to be chosen again.
named-again = { $name } again
session-what = What was it?
# A kind of session: what the list is called.
kind = Kind
kind-name = Its name
kind-name-named = Name of the kind
kind-name-hint = like sauna
# { $told } was filled in the last time.
as-last-time = { $told }, as last time

session-more = More
session-more-holds = More · { $told }
session-more-named = More about the session
session-long = Minutes
so-many-minutes = { $figure } minutes
session-minutes-help = 60, 25 min or 1h30
session-cost = Cost
session-cost-hint = like 45.00 EUR
session-cost-help = 45, 45 EUR or 12.50
session-why = Why then?
# The answers: it was due anyway, or pain was bad.
reason-routine = routine
reason-flare = flare
session-pressure = Pressure
pressure-light = light
pressure-medium = medium
pressure-firm = firm
# Which regions of the body were treated.
session-where = Where
add-area = Add an area
add-area-short = area
close-body = Close the body
close-body-short = close
scores-around = Scores just before and after
scores-around-help = Leave out what you like. Blank is blank, never 0.
score-just-before = before
score-before-named = { $name } before
score-just-after = after
score-after-named = { $name } after
# Answered by one of the two below.
scores-were-given = That day’s scores were given
given-before = before it
given-before-named = Scores before it
given-after = after it
given-after-named = Scores after it
session-note = Note
session-note-named = Note of the session


## ui/views/before_after: does it help me?

title-before-after = Before & after
# The filters at its top: with whom, and which score.
person = Person
with-anyone = With anyone
with-named = With { $name }
score = Score
being-worked-out = This is being worked out.
nothing-side-by-side = Nothing to lay side by side yet.
nothing-side-by-side-yet = Add the last session you remember; older ones help too. Then what followed each one shows here.
no-scores-to-answer = No scores to answer from yet.
no-scores-to-answer-yet = Scores of the days around your sessions are what the answer is worked out from.
make-main-question = Make this the main question
undo-main-question = main question

# The days after a session.
day-by-day = Day by day, with the range that fits the diary
day-by-day-keys = Day by day: arrow keys walk the days
day-after =
    { $n ->
        [one] Day { $nth } after · 1 session
       *[other] Day { $nth } after · { $n } sessions
    }
# "0.6 lower; 0.1 to 1.1 lower fits"
day-after-fits = { $told }; { $range } fits

each-session = Each session
each-session-caption = The three days after it against your forecast. A click opens it.
each-session-keys = Each session: arrow keys walk the sessions, Enter opens one
open-this-session = Click or Enter: open this session
minutes-short = { $n } min
# { $told } is the difference: 0.6 lower.
forecast-and-was = Forecast { $forecast }, it was { $value }: { $told }

no-other-score = No other score has enough days yet.
others-note = Mark: best estimate. Bar: the range that fits the diary. The numbers are steps worth noticing, + is more. Reading several scores makes luck likelier; that is allowed for.

blank-days-after = Blank, the latest first: { $names }.
nothing-surer = Nothing more than going on as you do.
coin-can-tell = People book when it is bad, and bad spells pass. A coin that chooses the weeks can tell the two apart.

# What is said of massage, each beside what the diary says of it.
claim-pain = Massage eases lower-back pain.
claim-painkillers = People need fewer painkillers.
claim-stiffness = It loosens stiffness and widens the range of motion.
claim-mood = It lifts mood and calms anxiety.
claim-sleep = It improves sleep.
claim-workouts = It makes recovery from hard workouts easier.
no-data-yet = no data yet

method-in-words = After a bad spell your pain usually drifts back by itself, so we first learn from your days away from sessions how you would have felt anyway. The effect is how much better or worse the three days after each session were than that forecast.
method-limits = If you book on the very day a flare begins, the days after may look worse than the forecast. Looking every day is fine: the headline is settled at 6, 12 and 26 sessions, and then every 26 sessions and two years. In between it is only taken back, where your figures no longer show it.

raw-label = Raw: includes the natural drift back of a bad spell
raw-no-scores = No scores around these sessions.
raw-basis =
    { $n ->
        [one] The days around { $n } { $kind } session.
       *[other] The days around { $n } { $kind } sessions.
    }
raw-basis-counting =
    { $n ->
        [one] The days around the { $n } session that counts.
       *[other] The days around the { $n } sessions that count.
    }
part-raw-caption = { $told } People book when it is bad, and bad spells end by themselves: the lines would fall after day 0 even if a session did nothing.
# { $told } says around which sessions the days are.
raw-caption-each = { part-raw-caption } Faint: each session. Dashed: the mean of all.
raw-caption-latest = { part-raw-caption } Faint: the latest { $n }. Dashed: the mean of all.


## ui/views/charted: what can be made of a chart

chart-menu = What can be made of this chart
save-picture = Save this picture…
copy-picture = Copy the picture
copy-numbers = Copy the numbers


## ui/views/trends: scores over time

title-trends = Trends
choose-score-above = Choose a score above.
lines-alone = These lines alone can’t show what a session did: see Before & after.
trends-keys = Trends: arrow keys walk the days
days-earlier = Earlier
days-later = Later
# Fewer days are seen, and more.
days-closer = Closer
days-farther = Farther
chart-of = { $name } chart
# The day, or month, that is pointed at.
open-this-day = Click or Enter: open this day
see-its-days-hint = Click or Enter: see its days
see-its-days = See its days
offered-month = What can be done with this month
offered-quarter = What can be done with this quarter
# The days that are seen, in one year, and a quarter: "January to March 2022".
period-short = { $begin-short } to { $end }
quarter-named = { $begin-month-name } to { $end-month }
# What stands in place of a mean: too few days have a score.
no-mean-days = no { $days }-day mean
mostly-between = mostly { $low } to { $high }
fewer-than-days = fewer than { $least } days
nothing-noted-then = nothing noted

in-numbers = In numbers
compare-with = Compare with
compare-with-nothing = Compare with nothing
compare-with-before = Compare with the time before
compare-with-year = Compare with a year earlier
part-compared =
    { $against ->
        [year] the same days a year earlier
       *[before] the { $earlier } days before
    }
thin-lines-days = The thin lines are the { $days }-day means of { part-compared }.
thin-lines =
    { $quarter ->
        [yes] The thin lines are the quarter means of { part-compared }.
       *[no] The thin lines are the month means of { part-compared }.
    }
# Behind the name of a score: "mean 4.3 on 81 of 90 days, 0.6 lower than the 90 days before".
trend-nothing = nothing scored on these { part-about-days }
part-trend-mean = mean { $value } on { $scored } of { part-about-days }
trend-mean = { part-trend-mean }
trend-mean-same = { part-trend-mean }, about the same as { part-compared }
trend-mean-changed =
    { $side ->
        [below] { part-trend-mean }, { $amount } lower than { part-compared }
       *[above] { part-trend-mean }, { $amount } higher than { part-compared }
    }
show-as-table = Show as a table
close-table = Close the table
days-as-table = Day by day
table-empty-cell = An empty cell is a day without that score.
copy-table = Copy the table
other-views = Other views of these days
other-painkillers = Painkillers and workouts
other-weekday = By weekday
other-scatter = One score against another
# Which score lies across, and which goes up.
scatter-across = Across
scatter-up = Up


## ui/views/history: all days

title-history = History
bring-in-file = Bring in a file
# The list of scores of which one is shown in the year.
score-shown = Shown
in-the-year = { $name } in the year
# { $told } describes the calendar.
year-keys = { $told } Arrow keys walk the days, Enter opens one.
no-entry = no entry
search-hint = Search notes
search-named = Search notes, tags and people
days-with-session = With a session
days-with-blank = Days with a blank
filter = Filter
filter-on = Filter { $n }
filter-named =
    { $n ->
        [one] Filter, { $n } filter on
       *[other] Filter, { $n } filters on
    }
# Days whose score is at least a number.
days-by = Days by
any-value = Any value
at-least = at least
at-least-named = { $name } at least
least-unreadable = { $told } is not a number. Write one like 7.
clear-search = Clear search
clear-filters = Clear filters
so-many-days = { part-about-days }
# { $told } is what was searched for.
no-day-matches = No day matches “{ $told }”.
no-day-matches-filtered = No day matches “{ $told }” with these filters.
no-day-has-session = No day has a session yet.
no-day-like-that = No day is like that.
# What was found, with what it is.
found-tag = tag { $told }
found-pain = pain: { $told }
found-with = with { $told }
found-treated = treated: { $told }
back-to-list = Back to the list
# What a day held before it was changed: scores, and these.
changed-just-now = Changed just now. Before: { $names }.
was-note = note “{ $told }”
was-note-blank = note blank
was-other-night = other night
was-night-blank = night blank
was-other-painkillers = other painkillers
was-painkillers-blank = painkillers blank
was-other-areas = other areas
was-areas-blank = areas blank
was-other-tags = other tags
was-tags-blank = tags blank


## ui/views/sessions: all sessions

title-sessions = Sessions
sessions-listed =
    { $all ->
        [one] { $n } of { $all } session
       *[other] { $n } of { $all } sessions
    }
so-many-sessions = { part-all-sessions }
sessions-since = { part-all-sessions } since { $since-month }
# The list of kinds of which one is listed.
sessions-shown = Listed
all-kinds = All kinds
# Heads of the columns of the list: the day, what it was, how long, with whom.
list-day = Day
list-what = What
list-long = Long
list-with = With
three-days-after = three days after
name-three-days-after = { $name } in the three days after
# { $told } is what followed: 1.3 lower.
told-three-days-after = { $told } in the three days after
as-forecast = as forecast
so-much-lower = { $figure } lower
so-much-higher = { $figure } higher
# Why there is no figure.
shares-days-with = shares days with { $day-name }
no-scores-after = no scores after it
no-scores-before = no scores before it
days-before-too-old = the days before are too old
no-forecast-yet = no forecast yet
rests-for-experiment = rests for the experiment
days-after-worked-out = The days after each session are being worked out.
lower-or-higher = Lower or higher than your forecast, in points.
day-of-session = { $day-name }, the session
against-your-forecast = Against your forecast: { $told }.
edit-the-session = Edit the session
all-of-kind = All of { $kind }
name-blank = { $name } blank
totals-title = Totals
totals-year = Year
totals-by-kind = Totals by kind
totals-by-person = Totals by person
totals-by-year = Totals by year
with-nobody-named = with nobody named
costs-unread =
    { $n ->
        [one] { $n } cost could not be added: write a number and a currency, like 45.00 EUR.
       *[other] { $n } costs could not be added: write a number and a currency, like 45.00 EUR.
    }
total-cost-of-some = { $cost } for { $n } of them


## ui/views/helps: what helps

title-helps = What helps
coin-settles = None of these rows can settle it: people book when it is bad, and bad spells pass. A coin that chooses the weeks can.
# { $told } says what is tried, measured and how long.
experiment-was-altered = An experiment’s plan was altered: { $told }.
experiment-goes-on = An experiment goes on: { $told }.
experiment-was-stopped = An experiment was stopped early: { $told }.
experiment-is-over = An experiment is over: { $told }.
see-experiment = See the experiment
see-experiment-named = See the experiment. { $told }
helps-table = After a session, three days against your forecast
helps-no-session = No session yet. Add the last one you remember; older ones help too.
helps-from-sessions = From { $needed } sessions of a kind with scores around them on, its row says what followed.
helps-by-person = By who gave it
# The head of a column: how often.
helps-times = times
so-many-times =
    { $n ->
        [one] { $n } time
       *[other] { $n } times
    }
# { $told } says that the rows are in no order of merit.
helps-under = { $told } Bar: the range that fits. Cost: beside what seems to help or may. Choose a row for its answer.
helps-under-dots = { $told } Bar: the range that fits. Open dots: single sessions while there are too few. Cost: beside what seems to help or may. Choose a row for its answer.


## ui/views/experiment: a coin chooses the weeks

nothing-fixed-yet = nothing is fixed yet
# The list of experiments, and the one that is not planned yet.
experiment = Experiment
new-experiment = a new one
experiment-needs = An experiment on { $noun } needs { $needed } scored days before it; there are { $scored }.
before-you-begin = Before you begin
four-questions = Four questions
ask-tried = What is tried?
tried = Tried
ask-measured = What is measured?
measured = Measured
ask-which-day = Which day could you always go?
ask-pairs = How many pairs of weeks?
fewer-pairs = Fewer pairs
more-pairs = More pairs
ask-look = May you look on the way?
look-at-end = No, wait for the end
look-after-each = Yes, after each pair
# The coin is tossed for all weeks, and they are covered.
toss-and-seal = Toss and seal
back-to-experiment = Back
kept-in-journal = Kept in your journal
what-could-show = What could it show?
chances-caption = Chance that a real difference is seen, from how your own scores go up and down.
trial-rests-until = The answer rests until { $until }
# { $state }: "runs until 18 Jan 2027; its answer comes the day after".
trial-state = It { $state }
why-coin = Why a coin?
weeks-in-journal = The weeks in the journal
weeks-unsealed = The weeks, unsealed
plan-another = Plan another
pairs-caption = Each pair: the week with, against the week without
so-far-title = So far
stop-early = Stop early…
stop-early-what = The pairs that are complete are worked out at once. It can’t be taken up again after that.
stop-why = Why? For yourself.
stop-why-named = Why it is stopped
stop-why-hint = a holiday
stop-now = Stop it now
go-on-with-it = Go on with it
# A pair of weeks, read out.
pair-sealed-spoken = Pair { $n }: sealed, { $day-name } and { $other-day }
pair-spoken = Pair { $n }: session on { $day-name }, none on { $other-day }
weeks-note = Above the first week of each pair, below the second. The sign of { $kind }: a session; a line: none.
weeks-note-sealed = Above the first week of each pair, below the second. The sign of { $kind }: a session; a line: none. A lock: sealed until its week comes near.


## ui/views/both: what is here, and another version of it

title-both = Look at both
nothing-to-choose = There is nothing to choose.
nothing-to-choose-now = What was changed outside was taken in, or you have chosen.
entries-changed-both =
    { $n ->
        [one] { $n } entry was changed here and outside.
       *[other] { $n } entries were changed here and outside.
    }
# { $told } says which of them stand now.
changed-both-what = { $told } One undo takes a choice back. What you have not chosen is kept beside the journal until you have.
keep-all = Keep all as they are
differs-in-file =
    { $n ->
        [one] { $n } entry differs in the file.
       *[other] { $n } entries differ in the file.
    }
file-edited-outside = The file was edited or damaged outside Unkink: it is not as Unkink left it. Nothing has been overwritten. Accepting takes the file’s entries, and what you typed since stays on top.
accept-file = Accept the file
keep-here-elsewhere = Keep what is here…
part-would-be-added =
    { $added ->
        [one] { $added } entry would be added
       *[other] { $added } entries would be added
    }
copy-would-bring =
    { $n ->
        [one] { part-would-be-added }, { $n } entry differs.
       *[other] { part-would-be-added }, { $n } entries differ.
    }
copy-what = The copy is called { $name }. Nothing that is here is written over; where both differ you can choose afterwards. The copy is then moved into the folder “backups”, not deleted.
bring-it-in = Bring it in
looking-at-backup = Looking at the newest backup…
take-as-it-is = Take it as it is
was-changed-outside = It was changed outside Unkink.
part-edited-outside = The journal was edited or damaged outside Unkink: it is not as Unkink left it.
review-without-backup = { part-edited-outside } There is no whole backup to hold it against. If it looks right on the other pages, take it as it is.
review-with-backup = { part-edited-outside } If these changes are right, take it as it is. Going back keeps the file as it is now as a backup.
# { $told } is when the backup was made.
differs-from-backup =
    { $n ->
        [one] { $n } entry differs from the backup of { $told }.
       *[other] { $n } entries differ from the backup of { $told }.
    }
go-back-to-backup = Go back to the backup
# The two values of an entry.
difference-said =
    { $beside ->
        [copy] here { $from }, in the copy { $to }
        [backup] in the backup { $from }, in the file { $to }
       *[file] here { $from }, in the file { $to }
    }
# Which of the two stands now; { $told } are both values. { $here } says that it is the one that is here.
part-the-other-one =
    { $beside ->
        [copy] The one in the copy
       *[file] The one in the file
    }
theirs-stands = { $told }. { part-the-other-one } stands.
first-stands =
    { $here ->
        [yes] { $told }. The one here was made first and stands.
       *[no] { $told }. { part-the-other-one } was made first and stands.
    }
keep-first = Keep the one made first
take-other-one = Take the other one
keep-here = Keep what is here
take-the-other = Take the other
keep-other = Keep the other
take-here = Take what was here
keep-value = Keep { $value }
take-value = Take { $value }


## ui/views/saving: where a file shall go

file-is-there = There is a file of that name already. Replace it?
replace-file = Replace
choose-place = Choose a place…
# What a row of a table is.
each-row-is = Each row is
row-scoring = a time of scoring
row-scoring-named = Each row is a time of scoring
row-value = one value
row-value-named = Each row is one value
written-for = Written for
for-any = any program
for-any-named = Written for any program
for-spreadsheet = Excel or LibreOffice
for-spreadsheet-named = Written for Excel or LibreOffice
first-day-hint = the first
last-day-hint = the last
table-scores = Scores
# A score that a table holds.
table-with = With { $name }
