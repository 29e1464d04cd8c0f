### The words of Unkink in English. Every other language has the same messages, with the same arguments.
###
### A message is a whole sentence, or a whole label; `build.rs` makes a type of each, whose fields are its arguments.
### Messages that begin with `part-` are pieces for other messages of this file alone: each language has its own.
### Those that begin with `locale-` are what Unkink writes numbers and days by.
###
### Arguments have one type each, wherever they are named:
###
### $voice (Voice): whose words they are: "your back pain" on the screen, "my back pain" on paper
### $subject (Subject): what was studied, in several forms: massage; -title Massage; -bare massage; -one a massage;
###     -many massages; -after massage (what something comes after); -number one or many; -booked yes or no
### $measure (Measure): what was measured: back pain; -title Back pain; -number one or many; -unit points, doses, hours,
###     percent or own; -own the person's own unit; -better lower or higher, which of them is the improvement
### $name (text): what a person called something
### $noun (text): a score's name in small letters: stiffness
### $with (text): who a session was with, or what it comes together with
### $figure (number): digits: 0.4
### $amount (text): a figure with its unit: 0.4 points
### $value (text): a score as it stands in the diary: 5, 87 %
### $doses (number): a number of doses
### $notice (text): the smallest change worth noticing, as an amount
### $half (text): half of a range, as an amount
### $low (text): the lower end of a range, or the one nearer to 0
### $high (text): the higher end of a range, or the one further from 0
### $n (count): how many of what the message is about
### $all (count): of how many
### $days (count): how many days
### $least (count): the fewest days
### $most (count): the most days
### $nth (count): the how manyth session
### $needed (count): how many are needed
### $more (count): how many more
### $scored (count): how many days have scores
### $washout (count): how many days after a session belong to it
### $events (count): how many a run of sessions counts as
### $on (date): when something was or is. Every day comes in forms: 28 Nov 2026; -short 28 Nov; -long 28 November 2026;
###     -in-year 28 November; -day Sat 28 Nov; -day-year Sat 28 Nov 2026; -day-long Sat 28 November;
###     -day-long-year Sat 28 November 2026; -full Saturday 28 November; -full-year Saturday 28 November 2026;
###     -weekday Saturday; -weekday-short Sat; -month November 2026; -month-short Nov 2026; -month-name November;
###     -month-brief Nov; -iso 2026-11-28. A day of type near has its year also in the forms without one, where that is
###     not this year
### $until (date): until when
### $since (date): since when
### $begin (date): the first day of several
### $end (date): the last of them
### $next (near): a day that comes
### $earlier-at (time): when one step of a night was
### $later-at (time): when a later one was
### $longest (duration): how long it can be at most
### $night-step (NightStep): a step of a night
### $later (NightStep): a later one
### $sort (Sort): what has a name
### $field (RefusedField): a field that was filled in
### $blank (Blank): a field that must not be blank
### $flaw (Flaw): what is wrong with a score
### $pressure (Pressure): how firm the hands were
### $reason (Reason): why a session was
### $stands (Stands): where an experiment stands
### $kept (Kept): what stands where something was to be written
### $brought (flag): whether a file is brought in; else it is the journal
### $target (text): where a link leads
### $memory (text): where the disks are remembered
### $remedy (text): what to do, within a sentence
### $when (text): date and time of a backup
### $several (flag): whether it is several things
### $what (text): what something is about: back pain at 08:10
### $from (text): what it was
### $to (text): what it is
### $now (text): what something is called now
### $given (text): what was typed
### $other (text): another one, as told
### $at (time): a time of day: 07:05; -short 7:05
### $asleep (time): when a person fell asleep
### $awake (time): when a person woke
### $slept (duration): how long somebody slept: 7 h 05; -words 7 h 5 min, 7 h, 5 min
### $side (Side): below or above the forecast
### $lies (Lies): where a range lies: below, above or across the forecast
### $way (Way): what more and less of a score are called
### $strength (Strength): what an answer says by itself
### $among (Counted): among which answers luck is counted
### $was (Was): what was said before it was taken back
### $starts (Starts): how a name begins
### $night (flag): whether a score is a night's
### $by-hand (flag): whether a person scores it
### $first (flag): whether it is the first look of all
### $open (flag): whether it may be more

### $without (count): how many without a treatment
### $larger-tries (count): of ten tries, how many would find the larger one
### $tries (count): of ten tries, how many would find it
### $had (count): how many weeks drawn for one had one
### $strayed (count): how many weeks drawn for none had one
### $day (count): the day of a month
### $month (count): the number of a month
### $year (count): a year
### $after (number): a figure after sessions
### $ordinary (number): the same figure of ordinary days
### $rho (number): a rank correlation
### $enough (number): from where on evidence is more than luck
### $larger (text): a larger effect, as an amount
### $range (text): two ends of a range
### $luck (text): what luck is said of
### $more-luck (text): and what else
### $holm (text): what is left of a p among several
### $cost (text): an amount of money
### $currency (text): a currency: CHF
### $question (text): a whole question
### $day-name (text): a weekday's short name
### $state (text): where an experiment stands
### $why (text): a reason that a person gave
### $number (text): the number of a plan
### $made (date): when a plan was made
### $weekday (Weekday): a day of the week
### $span (Span): weeks, months or years
### $helps (flag): whether an answer says or may say that it helps
### $better (flag): whether a change is for the better
### $alike (flag): whether two things nearly always come together
### $tiny (flag): whether a figure is below the smallest that is told
### $tomorrow (flag): whether it is tomorrow
### $drawn (flag): whether weeks are told as what they were drawn for, as not all went so
### $over (flag): whether an experiment is over
### $unit (text): a person's own unit: steps
### $answer (text): a whole answer, with its point
### $key (text): how a chart is read
### $period (text): the days from one to another
### $names (text): several names, as a list
### $told (text): what is told already
### $none (count): on how many days there were none
### $hour (count): an hour of the day, 0 to 23
### $hour-two (text): the same in two digits
### $hours (count): hours
### $minutes (count): minutes
### $minutes-two (text): minutes in two digits
### $lower (flag): whether lower is better
### $quarter (flag): whether it is of quarters; else of months
### $before (number): a figure before sessions

## How numbers and days are written

# What the language calls itself, in the list of languages.
locale-name = English
locale-decimal = .
# Whether names begin with a small letter within a sentence: yes or no.
locale-lowers = yes

# Days are written from $day, $month (1 to 12), $year and $weekday (mon to sun).
locale-date = { $day } { part-month } { $year }
locale-date-short = { $day } { part-month }
locale-date-long = { $day } { part-long-month } { $year }
locale-date-in-year = { $day } { part-long-month }
locale-date-day = { part-short-weekday } { $day } { part-month }
locale-date-day-year = { part-short-weekday } { $day } { part-month } { $year }
locale-date-day-long = { part-short-weekday } { $day } { part-long-month }
locale-date-day-long-year = { part-short-weekday } { $day } { part-long-month } { $year }
locale-date-full = { part-weekday } { $day } { part-long-month }
locale-date-full-year = { part-weekday } { $day } { part-long-month } { $year }
locale-date-after-last = a day after 9999-12-31
# Standing alone.
locale-weekday = { part-weekday }
locale-weekday-short = { part-short-weekday }
locale-month = { part-long-month } { $year }
locale-month-short = { part-month } { $year }
locale-month-name = { part-long-month }
locale-month-brief = { part-month }
# A column or row of a calendar.
weekday-name = { part-short-weekday }

# Times of day are written from $hour, $hour-two (two digits), $hour-twelve (1 to 12) with $half (am, pm), $minutes-two.
locale-time = { $hour-two }:{ $minutes-two }
locale-time-short = { $hour }:{ $minutes-two }
# Lengths of time, from $hours, $minutes and $minutes-two.
locale-duration = { $hours } h { $minutes-two }
locale-duration-words =
    { $hours ->
        [0] { $minutes } min
       *[other] { $minutes ->
            [0] { $hours } h
           *[other] { $hours } h { $minutes } min
        }
    }

# A span of days.
period = { $begin } to { $end }
period-long = { $begin-long } to { $end-long }
period-in-year = { $begin-in-year } to { $end-long }
period-months = { $begin-month-short } to { $end-month-short }

part-month =
    { $month ->
        [1] Jan
        [2] Feb
        [3] Mar
        [4] Apr
        [5] May
        [6] Jun
        [7] Jul
        [8] Aug
        [9] Sep
        [10] Oct
        [11] Nov
       *[12] Dec
    }
part-long-month =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }
part-weekday =
    { $weekday ->
        [mon] Monday
        [tue] Tuesday
        [wed] Wednesday
        [thu] Thursday
        [fri] Friday
        [sat] Saturday
       *[sun] Sunday
    }
part-short-weekday =
    { $weekday ->
        [mon] Mon
        [tue] Tue
        [wed] Wed
        [thu] Thu
        [fri] Fri
        [sat] Sat
       *[sun] Sun
    }


## Pieces of English

part-you =
    { $voice ->
        [me] I
       *[you] you
    }
part-You =
    { $voice ->
        [me] I
       *[you] You
    }
part-your =
    { $voice ->
        [me] my
       *[you] your
    }
part-Your =
    { $voice ->
        [me] My
       *[you] Your
    }
part-was =
    { $measure-number ->
        [many] were
       *[one] was
    }
part-than =
    { $measure-unit ->
        [doses] { $side ->
            [below] fewer
           *[above] more
        }
       *[points] { $side ->
            [below] lower
           *[above] higher
        }
    }
part-nth =
    { NUMBER($nth, type: "ordinal") ->
        [one] { $nth }st
        [two] { $nth }nd
        [few] { $nth }rd
       *[other] { $nth }th
    }
# "no massages", "1 massage", "4 massages"
part-sessions =
    { $n ->
        [0] no { $subject-many }
        [one] 1 { $subject-bare }
       *[other] { $n } { $subject-many }
    }
part-more-sessions =
    { $n ->
        [one] 1 more { $subject-bare }
       *[other] { $n } more { $subject-many }
    }
part-more-scored-days =
    { $n ->
        [one] 1 more scored day
       *[other] { $n } more scored days
    }
part-scored-days =
    { $scored ->
        [one] 1 scored day
       *[other] { $scored } scored days
    }
