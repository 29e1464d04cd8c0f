## chart: the words of charts, and what a screen reader says of them

part-better =
    { $lower ->
        [yes] lower is better
       *[no] higher is better
    }
part-all-sessions =
    { $all ->
        [one] 1 session
       *[other] { $all } sessions
    }
axis-better = { part-better }
axis-unit-better = { $unit }, { part-better }
chart-sessions = { part-all-sessions }

# How fine a span of days is drawn.
grain-mean-days = { $days }-day mean
grain-mean =
    { $quarter ->
        [yes] quarter mean
       *[no] month mean
    }
grain-note-days = A mark is one day, the line is the mean of the last { $days }. Blank days stay blank.
grain-note =
    { $quarter ->
        [yes] The line is the mean of a quarter; in the band lies the middle half of its days. A quarter with fewer than { $least } scored days stays blank.
       *[no] The line is the mean of a month; in the band lies the middle half of its days. A month with fewer than { $least } scored days stays blank.
    }
grain-key-days = dot: a day · line: mean of { $days } days
grain-key =
    { $quarter ->
        [yes] line: mean of a quarter · band: middle half of its days
       *[no] line: mean of a month · band: middle half of its days
    }
grain-bars-days = A bar is one day; a stub on the line is none taken, no bar is nothing noted. The line is the mean of { $days } days.
grain-bars =
    { $quarter ->
        [yes] A bar is the mean of the noted days of a quarter; a stub on the line is none taken. A quarter with fewer than { $least } noted days has none.
       *[no] A bar is the mean of the noted days of a month; a stub on the line is none taken. A month with fewer than { $least } noted days has none.
    }

# The course of scores.
course-bars = A bar is the mean of its noted days.
course-counted =
    { $quarter ->
        [yes] Sessions are counted by quarter.
       *[no] Sessions are counted by month.
    }
course-pale = Faint behind: the period before.
course-empty = Lines appear after 4 days.
course-said = { $name }: { $n } of { $all } days scored
course-said-mean = { $name }: { $n } of { $all } days scored, mean { $value }, lowest { $low }, highest { $high }
# At the right end of a course, over the days to come.
ahead-field = next 7 days
ahead-said = next: about { $value }, { $low } to { $high } four times of five
fortnight-title = Last 14 days
fortnight-said = { $name }: { $n } of { $all } days scored, last { $value }

# The answer.
gap-forecast = forecast
gap-each-title = { $name }: each session
gap-each-note = The days after each session against the forecast, in points.
gap-each-empty = No session has scores around it yet.
gap-each-none = { $name } against its forecast: no session counts yet
gap-each-said = { $name } against its forecast: { part-all-sessions }, { $n } better
gap-each-said-mean = { $name } against its forecast: { part-all-sessions }, { $n } better, mean { $value }
gap-daily-title = { $name }: day by day after a session
gap-daily-note = Mean against the forecast and the range that fits the diary, in points.
gap-daily-empty = No session has scores after it yet.
gap-daily-said = { $name } against its forecast, day by day: { $names }
gap-day = day { $figure } { $value }
gap-first-day = day 1
gap-counted-days =
    { $days ->
        [1] the day that counts
        [3] the three days that count
       *[other] the { $days } days that count
    }

# Nights.
nights-title = Nights
nights-empty = No night has its times yet. They are under “{ detail-sleep }” of a day.
nights-note = Pale: in bed. Strong: from falling asleep to waking. A night belongs to the day of waking.
nights-columns = Each column is { $n } nights: in bed from the earliest to the latest, asleep by their means.
nights-panel = Night
nights-panel-note = clock time, bed to rise
nights-said = Nights: { $n } of { $all } noted
nights-said-asleep = Nights: { $n } of { $all } noted, asleep from { $asleep } to { $awake } on average
awake-panel = Awake in the night
awake-panel-note = min, lower is better
awake-none = Minutes awake: none noted
awake-mean = Minutes awake: mean { $figure }

# Two scores against each other, and weekdays.
scatter-title = { $name } against { $noun }
scatter-note = { $told } A larger dot is more days. Going together is not a cause.
scatter-said = { $name } against { $noun }: { $told }
scatter-empty = No day has both scores yet.
scatter-few =
    { $n ->
        [one] 1 day with both scores; how far they go together is told from { $needed } on.
       *[other] { $n } days with both scores; how far they go together is told from { $needed } on.
    }
scatter-rho = How far they go together over { $n } days: { $rho }. 1 is always, 0 not at all, −1 always the other way.
scatter-level = { $n } days; one of the two never changed, so nothing can go together.
weekday-title = { $names } by weekday
weekday-note = Mean of each weekday and the middle half of its days; at the foot how many days were scored.
weekday-empty = No scored days yet.
weekday-said = { $name } by weekday: { $names }
weekday-none = { $name } by weekday: no scored days
weekday-of = { $day-name } { $figure } of { $n }

# The calendar.
heatmap-title = { $name }, day by day
heatmap-note = { $n } of { $all } days scored. Hollow: no entry.
heatmap-empty = No days yet. Tonight’s scores will be the first.
heatmap-said = { $name } { $period }: { $n } of { $all } days scored
heatmap-said-mean = { $name } { $period }: { $n } of { $all } days scored, mean { $value }
# An end of a scale: "10 worst I can imagine".
scale-end = { $value } { $told }
part-of-days =
    { $days ->
        [one] { $n } of { $days } day
       *[other] { $n } of { $days } days
    }
coverage-none = 0 days
coverage = { part-of-days }
coverage-so-far = { part-of-days } so far
coverage-since = { part-of-days } since { $since-in-year }
calendar-said = { $name } in { $period }, a calendar. { $told } scored. { part-all-sessions }.
calendar-said-figures = { $name } in { $period }, a calendar. { $told } scored. Lowest { $low }, highest { $high }, mean { $value }. { part-all-sessions }.

# The raw days around sessions.
raw-title = Raw days around sessions
raw-note = Raw: includes the natural drift back of a bad spell. Faint: single sessions; dashed: the mean of all.
raw-days = Days from the session
raw-session = session
raw-empty = No sessions yet. Add the last one you remember; older ones help too.
raw-said = { $name }: raw mean { $before } in the three days before, { $after } in the three days after; includes the natural drift back of a bad spell
raw-none = { $name }: no scores on both sides of a session yet

# Pictures of the answer that is still to come.
picture-too-early = Too early to say: { $n } of the { $needed } sessions that are needed have scores around them.
picture-not-settled = Too early to say: the first answer is not settled yet.

# What is said under the days to come.
ahead-note = Pale at the right: where the next seven days stay four times of five, from the scores alone.
# In the caption of the raw days, where the drift is drawn.
raw-drift = The thin straight line is how the score drifts anyway.

# What so many pairs of weeks could find, and what each pair showed.
chances-title = { $name }: what an experiment could find
chances-note = Chance that a real difference is seen, by pairs of weeks.
chances-empty = What could be found can’t be said yet.
chances-pairs = pairs of weeks
chances-panel = Chance
# "1.5 points": a difference that could be found.
chances-points =
    { $figure ->
        [one] { $figure } point
       *[other] { $figure } points
    }
chances-own = { $figure } { $unit }
chances-tries = { $amount } in { $tries } of 100 tries
chances-said = Chance that { $n } pairs of weeks find a difference: { $names }
each-pair-title = { $name }: each pair of weeks
each-pair-note = The week with a session against the week without, in points.
each-pair-note-own = The week with a session against the week without, in { $unit }.
each-pair-empty = No pair has scores around both weeks.
each-pair-pair = pair
each-pair-level = no difference
each-pair-said = { $name }, weeks with against weeks without: { $all } pairs, { $n } better
