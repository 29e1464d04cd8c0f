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
### $on (date): when something was or is
### $until (date): until when
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


## How numbers and days are written

locale-decimal = .
locale-date = { $day } { part-month } { $year }
locale-date-after-last = a day after 9999-12-31

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


## words/subject: what was studied

# Each kind in the forms of $subject: plain, one without an article, one, several, and what comes after it.
subject-massage = massage
    .bare = massage
    .one = a massage
    .many = massages
    .after = massage
subject-chiropractor = the chiropractor
    .bare = visit to the chiropractor
    .one = a visit to the chiropractor
    .many = visits to the chiropractor
    .after = a visit to the chiropractor
subject-other = { part-your } other sessions
    .bare = other session
    .one = one of { part-your } other sessions
    .many = other sessions
    .after = other sessions
subject-own = { $name }
    .bare = { $name } session
    .one =
        { $starts ->
            [vowel] an { $name } session
           *[consonant] a { $name } session
        }
    .many = { $name } sessions
    .after = { $name }
subject-sessions = sessions
    .bare = session
    .one = a session
    .many = sessions
    .after = sessions
# Any of the above, with one person.
subject-with = { $subject } with { $with }
    .bare = { $subject-bare } with { $with }
    .one = { $subject-one } with { $with }
    .many = { $subject-many } with { $with }
    .after = { $subject-after } with { $with }
sessions-counted = { part-sessions }


## words/amount: amounts of what was measured

measure-time-asleep = Time asleep
measure-finger-to-floor = Finger-to-floor distance
percent = { $figure } %
# "0.4 points", "1 point", "0.4 doses a day"
amount =
    { $measure-unit ->
        [points] { $figure ->
            [one] { $figure } point
           *[other] { $figure } points
        }
        [doses] { $figure ->
            [one] { $figure } dose a day
           *[other] { $figure } doses a day
        }
        [hours] { $figure ->
            [one] { $figure } hour
           *[other] { $figure } hours
        }
        [percent] { $figure ->
            [one] { $figure } percentage point
           *[other] { $figure } percentage points
        }
       *[own] { $figure } { $measure-own }
    }
# In the head of a table.
unit =
    { $measure-unit ->
        [points] points
        [doses] doses a day
        [hours] hours
        [percent] %
       *[own] { $measure-own }
    }
one-unit = one unit ({ $measure-own })
# What costs are told of.
one-for-a-day =
    { $measure-unit ->
        [points] one point for a day
        [doses] one dose less
        [hours] one hour for a day
        [percent] one percentage point for a day
       *[own] one unit ({ $measure-own }) for a day
    }
than = { part-than }
# "0.6 lower", "0.4 fewer a day", "0.4 hours higher"
short-difference =
    { $measure-unit ->
        [points] { $figure } { part-than }
        [doses] { $figure } { part-than } a day
        [hours] { $figure } hours { part-than }
        [percent] { $figure } percentage points { part-than }
       *[own] { $figure } { $measure-own } { part-than }
    }
no-difference = about the same
range = { $low } to { $high }
# Beside the line of the forecast.
above-forecast =
    { $way ->
        [pain] more pain than forecast
        [burden] more { $noun } than forecast
        [quality] better { $noun } than forecast
        [doses] more { $noun } than forecast
       *[other] higher than forecast
    }
below-forecast =
    { $way ->
        [pain] less pain than forecast
        [burden] less { $noun } than forecast
        [quality] worse { $noun } than forecast
        [doses] fewer { $noun } than forecast
       *[other] lower than forecast
    }


## words/answer: the question, its answer, and what would make it surer

question =
    { $measure-unit ->
        [doses] Do { part-you } need fewer { $measure } after { $subject-after }?
       *[points] { $subject-number ->
            [many] Do { $subject } help { part-your } { $measure }?
           *[one] Does { $subject } help { part-your } { $measure }?
        }
    }

part-may =
    { $measure-unit ->
        [doses] { part-You } may need fewer { $measure } after { $subject-after }
       *[points] { $subject-title } may help
    }
part-seems =
    { $measure-unit ->
        [doses] { part-You } seem to need fewer { $measure } after { $subject-after }
       *[points] { $subject-number ->
            [many] { $subject-title } seem to help
           *[one] { $subject-title } seems to help
        }
    }
part-by-itself =
    { $strength ->
        [may] { part-may }
       *[seems] { part-seems }
    }
part-worse =
    { $measure-better ->
        [lower] above forecast
       *[higher] below forecast
    }

answer-too-early = Too early to say.
answer-no-variation = Nothing to compare yet.
answer-too-close = Too close together to tell.
answer-seems = { part-seems }.
answer-may-be-chance = { part-may }; chance could look like this too.
answer-may-be-recovery = { part-may }; a slow recovery would look just like this.
answer-less = Any help is less than { $notice }.
answer-less-or-hidden = Any help is less than { $notice }, or it hides.
answer-worse = { $measure-title } { part-was } { part-worse }.
answer-cannot-tell = Can’t tell yet.
answer-rests = The answer rests.
answer-rests-until = The answer rests until { $until }.
answer-taken-back =
    { $was ->
        [worse] At { $n } sessions { $measure } { part-was } { part-worse }; today’s figures no longer show it.
        [small] At { $n } sessions any help was less than { $notice }; today’s figures no longer show it.
       *[helped] At { $n } sessions it seemed to help; today’s figures no longer show it.
    }
# It seems to help by itself, but many answers were looked at.
answer-luck =
    { $measure-unit ->
        [doses] { part-by-itself }, going by this answer alone; { part-luck }.
       *[points] { $subject-number ->
            [many] { part-by-itself }, taken by themselves; { part-luck }.
           *[one] { part-by-itself }, taken by itself; { part-luck }.
        }
    }
part-luck =
    { $among ->
        [rows] among the { $all } answers on What helps luck alone could look like this
       *[scores] among the { $all } scores luck alone could look like this
    }
answer-together = { part-by-itself }, or it is { $with }: the two come too often together to tell.
together-with = Too often together with { $with } to tell the two apart: an answer for one of them may be the other’s doing.
together-with-another = Too often together with another to tell the two apart: an answer for one of them may be the other’s doing.

# The verdict in two or three words.
chip-too-early = too early
chip-too-early-sessions =
    { $n ->
        [one] too early: 1 more session
       *[other] too early: { $n } more sessions
    }
chip-too-early-scored = too early: { part-more-scored-days }
chip-too-early-away = too early: { part-more-scored-days } away from it
chip-too-early-until-nth = too early: settled at the { part-nth }
chip-too-early-until-day = too early: settled from { $on } on
chip-no-variation = nothing to compare
chip-too-close = too close together
chip-seems = seems to help
chip-may = may help
chip-less = less than { $notice }
chip-less-or-hidden = less than { $notice }, or hidden
chip-worse = { part-worse }
chip-cannot-tell = can’t tell yet
chip-rests = rests
chip-rests-until = rests until { $until }
chip-taken-back =
    { $was ->
        [worse] was { part-worse }, no longer shown
        [small] was less than { $notice }, no longer shown
        [helped] seemed to help, no longer shown
       *[unknown] no longer shown
    }
chip-luck =
    { $among ->
        [rows] could be luck among { $all } answers
       *[scores] could be luck among { $all } scores
    }
chip-together = too often together with { $with }
chip-together-with-another = too often together with another

fade-until-next = The difference seems to last at least until the next session.
fade-perhaps-until-next = The difference seems to last { $least } days or more, perhaps until the next session.
part-about-days =
    { $days ->
        [one] 1 day
       *[other] { $days } days
    }
fade-about =
    { $open ->
        [yes] The difference seems to last about { part-about-days } or more.
       *[no] The difference seems to last about { part-about-days }.
    }
fade-between =
    { $open ->
        [yes] The difference seems to last { $least } to { $most } days or more.
       *[no] The difference seems to last { $least } to { $most } days.
    }

surer-apart = { part-more-sessions }, three days or more after the one before.
surer-scored =
    { $n ->
        [one] { part-more-sessions } with scores around it.
       *[other] { part-more-sessions } with scores around them.
    }
surer-more = About { part-more-sessions }.
surer-away = { part-more-scored-days } away from { $subject-many }.
surer-before = Score { $noun } just before a session.
surer-before-pain = Score pain just before a session.
part-the-days-after =
    { $days ->
        [one] the day after
       *[other] the { $days } days after
    }
surer-after =
    { $by-hand ->
        [yes] Score { part-the-days-after }: { $scored } of { $all }.
       *[no] Note { part-the-days-after }: { $scored } of { $all }.
    }


## words/sentence: today's figures

# "for three days after a massage"
part-for-days =
    { $days ->
        [0] no days
        [1] one day
        [2] two days
        [3] three days
        [4] four days
        [5] five days
        [6] six days
        [7] seven days
        [8] eight days
        [9] nine days
        [10] ten days
       *[other] { $days } days
    }
part-then =
    { $measure-unit ->
        [doses] For { part-for-days } after { $subject-one }, { part-you } took
       *[points] For { part-for-days } after { $subject-one }, { part-your } { $measure } { part-was }
    }
sentence-unknown = { part-then } not far enough known.
sentence-same = { part-then } about the same as { part-your } forecast.
sentence-differs = { part-then } about { $amount } { part-than } than { part-your } forecast.

# "0.4 and 2.0 points lower", "1.5 points lower and 0.2 points higher"
part-both-ends =
    { $measure-unit ->
        [doses] { $lies ->
            [across] { $low } fewer and { $high } more
            [below] { $low } and { $high } fewer
           *[above] { $low } and { $high } more
        }
       *[points] { $lies ->
            [across] { $low } lower and { $high } higher
            [below] { $low } and { $high } lower
           *[above] { $low } and { $high } higher
        }
    }
sentence-range = Between { part-both-ends } fits the diary.
sentence-wide-range = However often one looks, between { part-both-ends } fits the diary.
sentence-more-than-chance = More than chance explains.
sentence-unfit =
    { $measure-better ->
        [lower] A drop of { $notice } or more does not fit the diary.
       *[higher] A rise of { $notice } or more does not fit the diary.
    }
sentence-several-looks = Of several looks, some look like this by luck alone.

sentence-no-sessions = There are no { $subject-many } in { part-your } journal; { $needed } with scores around them are needed.
sentence-close-sessions = { $all } { $subject-many } lie less than three days apart and count as { $events }; { $needed } with three days or more between them are needed.
sentence-waits-until-day =
    { $first ->
        [yes] { part-Your } journal has { part-sessions } with scores around them. The { part-nth } settles the answer with the first score from { $on } on.
       *[no] { part-Your } journal has { part-sessions } with scores around them. The { part-nth } of them settles the answer with the first score from { $on } on.
    }
sentence-waits-until-nth = { part-Your } journal has { part-sessions } with scores around them. The answer is settled at the { part-nth }.
sentence-rests = An experiment with { $subject } and { $measure } goes on. Looking early would make luck look like help.
sentence-few-sessions =
    { $n ->
        [one] { part-Your } journal has { part-sessions } with scores around it; { $needed } are needed. { $more } more to go.
       *[other] { part-Your } journal has { part-sessions } with scores around them; { $needed } are needed. { $more } more to go.
    }
sentence-few-days = { part-Your } journal has { part-scored-days } away from { $subject-many }; { $needed } are needed.
part-every-day =
    { $night ->
        [yes] on nearly every night. A forecast needs nights that differ
       *[no] on nearly every day. A forecast needs days that differ
    }
sentence-always = { part-Your } { $measure } { part-was } { $value } { part-every-day }.
sentence-always-same = { part-Your } { $measure } { part-was } the same { part-every-day }.
sentence-always-doses =
    { $doses ->
        [one] { part-You } took { $doses } dose { part-every-day }.
       *[other] { part-You } took { $doses } doses { part-every-day }.
    }
sentence-always-same-doses = { part-You } took the same doses { part-every-day }.
part-washout =
    { $washout ->
        [one] 1 day
       *[other] { $washout } days
    }
part-longer-stretch = { $needed } are needed. A longer stretch between two { $subject-many }, whenever one comes, fills this in
sentence-too-close =
    { $scored ->
        [0] No scored day lies more than { part-washout } after { $subject-one }; { part-longer-stretch }.
        [one] Only 1 scored day lies more than { part-washout } after { $subject-one }; { part-longer-stretch }.
       *[other] Only { $scored } scored days lie more than { part-washout } after { $subject-one }; { part-longer-stretch }.
    }
sentence-worse-by = By about { $amount }, for { part-for-days } after { $subject-one }.
part-on-bad-days =
    { $measure-better ->
        [lower] as a bad spell starts
       *[higher] in a bad week
    }
part-turn-to-it =
    { $subject-booked ->
        [yes] { part-you } book { part-on-bad-days }
       *[no] { part-you } turn to it { part-on-bad-days }
    }
sentence-no-harm =
    { $subject-number ->
        [many] Often this means that { part-turn-to-it }. It does not mean that { $subject } harm.
       *[one] Often this means that { part-turn-to-it }. It does not mean that { $subject } harms.
    }
sentence-no-range = These scores give no range yet.
sentence-cannot-tell = { $measure-title } for { part-for-days } after { $subject-one }: between { part-both-ends } than { part-your } forecast fits the diary. With { part-sessions } only a change of about { $half } or more could have shown.
sentence-needed = About { $more } more would show { $notice } in 9 of 10 such diaries.
