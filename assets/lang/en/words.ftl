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
    .noun = time asleep
measure-finger-to-floor = Finger-to-floor distance
    .noun = finger-to-floor distance
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
part-one-for-a-day =
    { $measure-unit ->
        [points] one point for a day
        [doses] one dose less
        [hours] one hour for a day
        [percent] one percentage point for a day
       *[own] one unit ({ $measure-own }) for a day
    }
one-for-a-day = { part-one-for-a-day }
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


## words/beside: what stands beside the answer

basis-ordinary-days =
    { $n ->
        [one] 1 ordinary day to forecast from.
       *[other] { $n } ordinary days to forecast from.
    }
next-look-nth = The next look that settles it: at the { part-nth }.
next-look-nth-from = The next look that settles it: at the { part-nth }, from { $on } on.
next-look-first-from = The next look that settles it: the first from { $on } on.
next-look-score-from = The next look that settles it: with a score from { $on } on.

so-far = So far: { part-than }.
so-far-nothing = So far: nothing new.

part-slow-change =
    { $helps ->
        [yes] a slow recovery would look just like this
       *[no] what one does is in these figures
    }
unknown-change-close = { part-Your } { $subject-many } come so close together that a slow change can’t be learnt from the days between; { part-slow-change }.
unknown-change-few = Too few ordinary days are scored since the first of the { $subject-many } to learn a slow change from; { part-slow-change }.

same-weekday = { part-You } nearly always go on a { part-weekday }; the days after are always the same weekdays, and good ones would look like this too.
same-weekday-weekends = { part-You } nearly always go on a { part-weekday }; the days after are weekends, and a good weekend would look like this too.
same-weekdays = { part-You } nearly always go on the same weekdays; the days after are always the same ones too, and good ones would look like this too.

part-span =
    { $span ->
        [weeks] { $n ->
            [one] this week
           *[other] these { $n } weeks
        }
        [months] { $n ->
            [one] this month
           *[other] these { $n } months
        }
       *[years] { $n ->
            [one] this year
           *[other] these { $n } years
        }
    }
part-not-counted =
    { $better ->
        [yes] That is not counted as help
       *[no] That is not counted against { $subject }
    }
slow-change =
    { $side ->
        [below] { part-Your } { $measure } fell by about { $amount } over { part-span } anyway. { part-not-counted }.
       *[above] { part-Your } { $measure } rose by about { $amount } over { part-span } anyway. { part-not-counted }.
    }

painkillers-only-taken = Painkillers are noted only where some were taken, so the days after { $subject-one } can’t be compared with others; tablets can look like help.
painkillers-more = From the day of { $subject-one } to three days after it { part-you } took more painkillers than on other days ({ $after } a day, else { $ordinary }); they can look like help.
booked-on-bad-days =
    { $measure-better ->
        [lower] { part-You } go as { part-your } { $measure } jumps, where a forecast knows least; a benefit can hide.
       *[higher] { part-You } go as { part-your } { $measure } drops, where a forecast knows least; a benefit can hide.
    }
other-treatments =
    { $n ->
        [one] 1 of the { $all } sessions had another treatment within three days; what that does is in the figures too.
       *[other] { $n } of the { $all } sessions each had another treatment within three days; what that does is in the figures too.
    }
part-company =
    { $alike ->
        [yes] the diary can’t tell the two apart
       *[no] what that does is in the figures too
    }
company-of-all = All { $all } sessions came with { $with } within three days, and few other days did; { part-company }.
company-of-some = { $n } of the { $all } sessions came with { $with } within three days, and few other days did; { part-company }.

settled = Settled at the { part-nth }, on { $on }.
settled-since = Settled at the { part-nth } since the first, on { $on }.

part-your-sessions =
    { $all ->
        [one] { part-your } 1 { $subject-bare }
       *[other] { part-your } { $all } { $subject-many }
    }
counted-only = { part-Your } 1 { $subject-bare } counts.
counted-not-yet = { part-Your } 1 { $subject-bare } does not count yet.
counted-none = None of { part-your-sessions } counts yet.
counted-all = All { part-your-sessions } count.
counted-some =
    { $n ->
        [one] 1 of { part-your-sessions } counts.
       *[other] { $n } of { part-your-sessions } count.
    }
counted-two-years = In the last two years: { $n } of { part-your-sessions }.
counted-two-years-to = In the two years to { $until }: { $n } of { part-your-sessions }.

# Parts of one list: "119 are older; 2 have no score in the three days before."
left-out-older =
    { $n ->
        [one] 1 is older
       *[other] { $n } are older
    }
left-out-outside =
    { $n ->
        [one] 1 lies outside the days you scored
       *[other] { $n } lie outside the days you scored
    }
left-out-close =
    { $n ->
        [one] 1 came within three days of another one and counts with it
       *[other] { $n } came within three days of another one and count with it
    }
left-out-no-score-before =
    { $n ->
        [one] 1 has no score in the three days before
       *[other] { $n } have no score in the three days before
    }
left-out-too-early =
    { $n ->
        [one] 1 comes so early that the days before it lie outside the range
       *[other] { $n } come so early that the days before them lie outside the range
    }
left-out-no-score-after =
    { $n ->
        [one] 1 has too few scores in the days after
       *[other] { $n } have too few scores in the days after
    }
left-out-no-forecast =
    { $n ->
        [one] 1 has too few ordinary days to be forecast from
       *[other] { $n } have too few ordinary days to be forecast from
    }
better-than-forecast =
    { $n ->
        [one] 1 of the { $all } was better than forecast.
       *[other] { $n } of the { $all } were better than forecast.
    }

main-question-since = { part-Your } main question, written down on { $on }.
main-question-since-after = { part-Your } main question, written down on { $on }, after these sessions.
main-question-is = { part-Your } main question: { $question }
main-question-it-since = It was written down on { $on }.
main-question-written = Written down on { $on }.
main-question-not-yet = It is not written down yet: that comes with the first answer.
several-looks = One of several looks.
several-looks-days = One of several looks, of { $on } to { $until } alone; the main one is of its last two years.


## words/figures: the figures behind the answer, with their labels

figure-difference = Difference
figure-interval = 95 % interval
figure-luck = Luck check
figure-percent = Percent
figure-better = Better than forecast
figure-week = Whole week
figure-longer = Longer sessions
figure-sessions = Sessions
figure-washout = Washout
figure-clean = Clean days
washout-days = { part-washout }
clean-of-scored = { $n } of { $all } scored
week-with-range = { $amount } ({ $range })
luck-p =
    { $tiny ->
        [yes] p < { $figure }
       *[no] p = { $figure }
    }
luck-p-among = { $luck } ({ $holm } among several metrics)
dose-of-minutes =
    { $n ->
        [one] ρ = { $rho } of minutes and difference, 1 session; exploratory
       *[other] ρ = { $rho } of minutes and difference, { $n } sessions; exploratory
    }
percent-of-forecast = { $figure } % { part-than }
percent-tiny = less than 1 %
share-of-sessions = { $figure } % of sessions ({ $low } to { $high } %)


## words/recovery: the days after workouts

part-workouts =
    { $n ->
        [one] 1 workout
       *[other] { $n } workouts
    }
recovery-chosen = { part-You } chose when to have one, so what else was different on those days is in it too.
recovery-rests = It rests until { $until } for the experiment.
recovery-none = No workout with scores around it yet.
recovery-few = { part-workouts } with a treatment that day or the next, { $without } without; { $needed } of each are needed.
recovery-same = After { part-workouts } with a treatment that day or the next and { $without } without, no difference in { part-your } { $measure } could be seen; anything from { $low } to { $high } fits.
recovery-differs = After { part-workouts } with a treatment that day or the next, { part-your } { $measure } { part-was } about { $amount } { part-than } than after { $without } without; { $low } to { $high } fits.
recovery-close = Workouts under three days apart count as one.
recovery-few-days = { part-Your } journal has { part-workouts }, and { part-scored-days } away from workouts and treatments; { $needed } are needed.
part-recovery-stretch = { $needed } are needed. A longer stretch between two of them, whenever one comes, fills this in
recovery-too-close =
    { $scored ->
        [0] Too close together to tell: with { part-workouts }, no scored day lies more than { part-washout } after a workout or a treatment; { part-recovery-stretch }.
        [one] Too close together to tell: with { part-workouts }, only 1 scored day lies more than { part-washout } after a workout or a treatment; { part-recovery-stretch }.
       *[other] Too close together to tell: with { part-workouts }, only { $scored } scored days lie more than { part-washout } after a workout or a treatment; { part-recovery-stretch }.
    }


## words/tomorrow: what the next days may bring

part-when =
    { $tomorrow ->
        [yes] Tomorrow
       *[no] { part-weekday }
    }
tomorrow-always = { part-when }: { $measure } about { $value }. It was always { $value } so far.
tomorrow-is = { part-when }: { $measure } about { $value }. Four times in five it is { $low }.
tomorrow-between = { part-when }: { $measure } about { $value }. Four times in five it stays between { $low } and { $high }.
tomorrow-of-hundred = It has { $figure } of 100.
tomorrow-of-hundred-together = Together these scores have { $figure } of 100; no fewer of them have 80.
tomorrow-record =
    { $all ->
        [one] The one time it said so, { $n } was inside.
       *[other] The last { $all } times it said so, { $n } were inside.
    }
tomorrow-too-early = too early; a forecast needs { $needed } scored days.
tomorrow-was-always = always { $value } so far.
tomorrow-old = the last score is of { $on-iso }. Score today first.


## words/chances: what an experiment could find

part-tries =
    { $tries ->
        [0] fewer than 1 of 10 tries
        [10] nearly all tries
       *[other] about { $tries } of 10 tries
    }
part-larger-tries =
    { $larger-tries ->
        [0] fewer than 1 of 10 tries
        [10] nearly all tries
       *[other] about { $larger-tries } of 10 tries
    }
chances-one = { $n } pairs would find { $amount } in { part-tries }.
chances-two = { $n } pairs would find { $amount } in { part-tries }, and { $larger } in { part-larger-tries }.
chances-needed = { $n } pairs find { $notice } in 8 of 10 tries.
chances-larger = A year of this could not tell { $notice }; a larger effect of { $larger } needs { $n } pairs.
chances-none = A year of this could not tell { $notice }.
chances-beyond-scale = { $notice }, the smallest change worth noticing, is more than the whole scale: set a smaller one for this score.
part-unknown-chance = How often { $n } pairs would find something can’t be said yet
chances-few-scores = { part-unknown-chance }: it needs { $needed } scored days; there are { $scored }.
chances-scattered-scores = { part-unknown-chance }: it needs { $needed } scored days within one year.
chances-no-change = { part-unknown-chance }: the scores never change.
chances-few-pairs = { part-unknown-chance }: it needs more pairs of scored days a week apart, both of them away from sessions.


## words/helps: what helps

helps-not-ranked = Each kind is held against { part-your } forecast, not against the others. Luck is allowed for.
helps-left-out = Here are the { $all } with the most sessions; { $n } more have fewer and are left out.
luck-among =
    { $among ->
        [rows] { $all } kinds and people with an answer here
       *[scores] { $all } scores after the same sessions
    }
luck-among-or = { $luck }, or of { $more-luck }
luck-note = Could be luck: taken by itself it seems to help or may, but of { $luck } one can look like this by luck alone.
chip-more-to-go = { $n } more to go
chip-more-scored = { part-more-scored-days }
chip-more-away = { part-more-scored-days } away from it

column-after = After
column-times = Times
column-difference = Difference
column-range = Range
column-verdict = Verdict
cost-head = { part-one-for-a-day } costs
cost-with-range = { $cost }, { $low } to { $high }
cost-not-noted = no cost noted
cost-some-noted = { $n } of { $all } noted
cost-unread = can’t be read
cost-some-read = { $n } of { $all } can be read
cost-currencies = in several currencies
price = { part-one-for-a-day } costs { $cost }
price-some-noted = cost: { $n } of { $all } noted
price-unread = cost: can’t be read
price-some-read = cost: { $n } of { $all } can be read
price-currencies = costs in several currencies

no-cost-luck = What a better day costs is not told: luck alone could look like this.
no-cost-no-difference = What a better day costs is not told: no difference at all fits your diary too.
no-cost-no-help = What a better day costs is told only where a session seems to help or may.
no-cost-noted = No cost is noted of these { $all } sessions; with { $needed } it says what a better day costs.
no-cost-few = A cost is noted for { $n } of the { $all } sessions; with { $needed } it says what a better day costs.
no-cost-some-read = A cost can be read for { $n } of the { $all } sessions.
part-write-costs = write it like 45 EUR or 45.50 EUR, and what was free as 0 EUR. With { $needed } it says what a better day costs
no-cost-unread =
    { $n ->
        [one] 1 session has a cost that can’t be read: { part-write-costs }.
       *[other] { $n } sessions have a cost that can’t be read: { part-write-costs }.
    }
no-cost-currencies = The costs are in several currencies; with { $needed } in one it says what a better day costs.

cost-each-day = { $cost } for each day with { $measure } { $amount } { part-than }, counting { part-about-days } after each session.
cost-each-day-between = { $cost } for each day with { $measure } { $amount } { part-than } ({ $low } to { $high }), counting { part-about-days } after each session.
cost-of-some = { $n } of the { $all } sessions have a cost in { $currency }; the others are left out of it.
cost-of-some-without = { $n } of the { $all } sessions have a cost without a currency; the others are left out of it.
better-days = { $after } % of those days were at least { $notice } better than forecast; of ordinary days { $ordinary } % are.
better-days-cost = That is { $figure } more better days a session, { $cost } each.
about-cost = about { $cost }
no-money = nothing
tiny-money = less than 0.01
money = { $amount } { $currency }

## words/experiment: an experiment, on its way and at its end

slot-too-late = after 9999-12-31

experiment-about = { $subject } and { $measure } · { $n } pairs of weeks
experiment-question =
    { $measure-unit ->
        [doses] Did { part-you } need fewer { $measure } in weeks with { $subject-one }?
       *[points] Did { $subject } help { part-your } { $measure }?
    }
experiment-rests = The answer rests until { $until }: an experiment with { $subject } and { $measure } goes on, and looking early would make luck look like help.

# What it showed; where not all weeks went as drawn, they are told as what they were drawn for.
experiment-too-few = Too few pairs to tell.
experiment-not-kept = The plan was not kept.
experiment-hardly-kept = The plan was hardly kept.
experiment-helped =
    { $measure-unit ->
        [doses] { part-You } likely needed fewer { $measure }.
       *[points] { $subject-title } likely helped.
    }
part-weeks-with-one =
    { $drawn ->
        [yes] in the weeks drawn for { $subject-one }
       *[no] in the weeks with { $subject-one }
    }
experiment-worse = { $measure-title } { part-was } { part-than } { part-weeks-with-one }.
experiment-different = { $measure-title } { part-was } different { part-weeks-with-one }.
experiment-level = Nothing to compare.
experiment-no-difference = No difference could be seen.
experiment-late = The last weeks of the plan in the journal lie after 9999-12-31. So it can give no answer.
experiment-not-its-coins = The plan in the journal is not the one that was drawn: its coins do not follow from its seed. So it can give no answer.
experiment-drawn-late = The plan in the journal was not drawn before its weeks: it was made on { $made }, and its first day is { $on }. So it can give no answer.
experiment-few-pairs =
    { $n ->
        [0] No pair has scores around both weeks; { $needed } are needed for an answer.
        [one] 1 pair has scores around both weeks; { $needed } are needed for an answer.
       *[other] { $n } pairs have scores around both weeks; { $needed } are needed for an answer.
    }
experiment-equal = The scores around all these weeks are equal.
part-weeks =
    { $n ->
        [one] 1 week
       *[other] { $n } weeks
    }
part-in-weeks-with-one =
    { $drawn ->
        [yes] In the { part-weeks } drawn for { $subject-one }
       *[no] In { part-weeks } with { $subject-one }
    }
part-in-weeks =
    { $over ->
        [yes] { part-in-weeks-with-one }
       *[no] { part-in-weeks-with-one } so far
    }
part-in-other-weeks =
    { $drawn ->
        [yes] in the weeks drawn for none
       *[no] in the weeks without
    }
experiment-same = { part-in-weeks }, { part-your } { $measure } { part-was } about the same as { part-in-other-weeks }.
experiment-differs = { part-in-weeks }, { part-your } { $measure } { part-was } about { $amount } { part-than } than { part-in-other-weeks }.
# "0.2 to 2.3 points lower"; on both sides each end has its own word: "1.1 lower to 0.4 higher".
part-end-to-end =
    { $measure-unit ->
        [doses] { $lies ->
            [across] { $low } to { $high }
            [below] { $low } to { $high } fewer
           *[above] { $low } to { $high } more
        }
       *[points] { $lies ->
            [across] { $low } to { $high }
            [below] { $low } to { $high } lower
           *[above] { $low } to { $high } higher
        }
    }
experiment-fits = Anything from { part-end-to-end } fits.
experiment-probably = Probably { part-end-to-end }.
experiment-doubt = A coin chose the weeks, so bad spells can’t explain it; knowing that { part-you } had one still can.
experiment-orders = { $figure } of 100 coin orders look like this or more.
experiment-orders-rare = 1 in { $figure } coin orders looks like this or more.
evidence-reached = The evidence that it helps reached { $enough }.
evidence-has-reached = The evidence that it helps has reached { $enough }. { part-You } may stop here, or go on to the end.
evidence-came-to = The evidence that it helps came to { $figure }; from { $enough } on it is more than luck.
evidence-so-far = Evidence that it helps: { $figure }. From { $enough } on it is more than luck, whenever { part-you } look.
experiment-as-taken = Reckoned on going whenever the coin said so: about { $amount }.
experiment-as-kept =
    { $n ->
        [one] In the 1 pair that was kept to, with no other treatment within three days of either day: about { $amount }. This is a side look: who keeps an appointment may differ by how the week went.
       *[other] In the { $n } pairs that were kept to, with no other treatment within three days of either day: about { $amount }. This is a side look: who keeps an appointment may differ by how the week went.
    }
experiment-uptake = { part-You } had { $subject-one } in { $had } of the { $n } weeks drawn for it, and in { $strayed } of the { $n } drawn for none. Every pair counts as it was drawn.
experiment-left-out =
    { $n ->
        [one] 1 pair does not count: a week has no score in the three days before or after its day.
       *[other] { $n } pairs do not count: a week has no score in the three days before or after its day.
    }

share-pairs = Pairs of weeks
share-weeks = Weeks as drawn
share-days = Days scored
next-fixed = The order was fixed on { $made } and can’t be changed.
next-session = Next: { $subject-one } on { $next-full }.
next-none-on = None on { $next-full } and in that week.
next-none = Next: no { $subject-many } in the week of { $next-full }.
next-opens = The next pair of weeks opens on { $next-full }.
next-answer = All weeks are past. The answer comes on { $next-full }.
state-altered = can give no answer
state-runs = runs until { $until }; its answer comes the day after
state-done = done on { $on }
state-stopped = stopped after { $n } of { $all } pairs
state-stopped-on = stopped on { $on } after { $n } of { $all } pairs
state-because = { $state }: { $why }
plan-number = Plan { $number }, made on { $made }.


## words: sentences of pages and of the report, as they are

# What the page of experiments is called.
coin-title = Let a coin choose the weeks
coin-about = { coin-title }: { $told }
# Why a coin.
coin-why = People book when pain is high, and high pain drifts back by itself. If a coin chooses the weeks, bad spells fall on both sides alike. In a week without, keep other treatments away too, and take what you need: your health comes first.
# What to know before an experiment.
coin-before = In a week without, keep other treatments away too, and take what you need: your health comes first. You can stop at any time; the pairs that are complete still count. The order is drawn once, written down and then covered: you see a pair seven days before it starts.
# Why nothing is shown on the way.
coin-rest = No means, no lines and no verdict are shown before. Looking early would make luck look like help.
# What looking costs.
coin-looking = Looking is honest here, but it makes a small help harder to see: with 10 pairs, an effect that waiting finds in 7 of 10 tries is found in 5.
# What a plan says that is not as it was drawn.
coin-altered = The plan was altered.
# What no diary can tell, said wherever an answer is.
no-diary-tells = Looking forward to a session can do good too; no diary can tell the two apart.
# What no forecast of scores can know.
scores-alone = From the scores alone: what is planned for these days is not in it.
