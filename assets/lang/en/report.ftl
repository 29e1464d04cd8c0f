## report/content: what the report says

report-title-sessions = { $name } and sessions
report-for = { $period } · for { $name }
report-kept = kept in Unkink
report-kept-by = kept by { $name } in Unkink
report-printed = printed { $on-long }
report-foot = A personal diary, not a diagnosis.
page-number = page { $n } of { $all }
letters-left-out =
    { $n ->
        [one] 1 character could not be printed with the fonts of this computer: boxes stand there. The HTML report holds all of them.
       *[other] { $n } characters could not be printed with the fonts of this computer: boxes stand there. The HTML report holds all of them.
    }

# "Ana, Marek and Jo"
list-more = { $names }, { $name }
list-end = { $names } and { $name }
n-of-all = { $n } of { $all }

report-no-scores =
    { $days ->
        [one] There are no scores on this day.
       *[other] There are no scores on these { $days } days.
    }
report-scores = There are scores on { $n } of { part-about-days }.

# The answer.
report-usual = This is the answer of these days alone. From { $period } it is: { $answer }
part-is-better =
    { $measure-better ->
        [lower] lower is better
       *[higher] higher is better
    }
report-is-better = { part-is-better }
report-course = { $key } · { part-is-better }
report-each-session = Each session
report-each-session-days = { part-about-days } after, against forecast
report-daily = Day by day after
report-daily-band = mean, 95 % band
report-method = How it was worked out
report-method-in-words = Bad spells end by themselves, and sessions are often booked in one. So the { part-about-days } after each are compared with a forecast from my days away from sessions. What lies in the 95 % interval fits the diary; readings allow for luck among several scores.

# The table of averages.
column-score = Score
column-average = average
column-change = change
column-scored = scored days
column-against-forecast = against forecast (95 %)
column-sessions = sessions
column-reading = reading
name-with-unit = { $name } ({ $unit })
value-with-range = { $value } ({ $low } to { $high })
report-change = Change: against the { part-about-days } before.
report-no-change = No change is given: the { part-about-days } before have fewer than 7 scored days.
report-average = An average needs 7 scored days.
report-lower-better = Lower is better for { $names }.
report-higher-better = Higher is better for { $names }.

# An experiment.
pairs-note = the week with, against the week without, in { $unit }
pairs-note-points = the week with, against the week without, in points
pairs-chart = Each pair of weeks
pairs-table = The pairs of weeks
column-pair = Pair
column-session = Session
column-none = None
column-had = Had
pair-sealed = sealed
pair-had = yes
pair-not-had = no
share-told = { $name }: { $n } of { $all }.
report-state =
    { $over ->
        [yes] It was { $state }.
       *[no] It { $state }.
    }

# Sessions, painkillers and nights, counted.
facts-sessions = Sessions
facts-no-sessions = No sessions are noted in this period.
facts-minutes = { $told }, { $n } minutes
facts-minutes-between = { $told }, { $low } to { $high } minutes
facts-names = { $told } ({ $names })
facts-reasons = { $told }: { $names }
facts-flare = { $n } in a flare
facts-routine = { $n } routine
facts-others =
    { $n ->
        [one] { $names } and 1 other
       *[other] { $names } and { $n } others
    }
facts-painkillers = Painkillers
facts-no-painkillers = Not noted in this period.
facts-doses =
    { $doses ->
        [one] { $figure } dose a day, noted on { $n } of { part-about-days }; none on { $none } of them.
       *[other] { $figure } doses a day, noted on { $n } of { part-about-days }; none on { $none } of them.
    }
facts-doses-of = Doses in all: { $names }.
facts-nights = Nights
facts-no-nights = Their times are not noted in this period.
part-nights =
    { $n ->
        [one] 1 night
       *[other] { $n } nights
    }
facts-asleep = { $slept } asleep ({ part-nights }).
facts-in-bed = { $figure } % of the time in bed ({ part-nights }).
facts-to-bed = to bed at { $at }
facts-up = up at { $at }
facts-usually = Usually { $names }.

# What stands behind the summary.
report-helps = What helps: { $name }
report-helps-table = After a session, three days against my forecast
report-trends = Trends
report-days = Days
report-notes = Notes
report-left-out = Without { $names }: the table has room for { $n } scores.
column-day = Day
column-what = what
column-minutes = minutes
column-with = with
column-why = why
column-pressure = pressure
column-where = where
column-where-tags = where, tags
column-cost = cost
# Stands where there is less than a report needs.
report-too-few = A report needs at least 7 scored days.
