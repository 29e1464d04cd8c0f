## report/content: ang sinasabi ng report

report-title-sessions = { $name } at mga session
report-for = { $period } · para kay { $name }
report-kept = itinala sa Unkink
report-kept-by = itinala ni { $name } sa Unkink
report-printed = na-print noong { $on-long }
report-foot = Isang personal na diary, hindi diagnosis.
page-number = pahina { $n } ng { $all }
letters-left-out =
    { $n ->
        [one] { $n } karakter ang hindi ma-print gamit ang mga font ng computer na ito: kahon ang nasa lugar ng mga iyon. Nasa HTML report ang lahat.
       *[other] { $n } na karakter ang hindi ma-print gamit ang mga font ng computer na ito: kahon ang nasa lugar ng mga iyon. Nasa HTML report ang lahat.
    }

# “Ana, Marek at Jo”
list-more = { $names }, { $name }
list-end = { $names } at { $name }
n-of-all = { $n } sa { $all }

report-no-scores =
    { $days ->
        [1] Walang score sa araw na ito.
        [one] Walang score sa { $days } araw na ito.
       *[other] Walang score sa { $days } na araw na ito.
    }
report-scores = May score sa { $n } sa { part-about-days }.

# Ang sagot.
report-usual = Sagot ito ng mga araw na ito lang. Para sa { $period }, ito ang sagot: { $answer }
part-is-better =
    { $measure-better ->
        [lower] mas maganda kung mas mababa
       *[higher] mas maganda kung mas mataas
    }
report-is-better = { part-is-better }
report-course = { $key } · { part-is-better }
report-each-session = Bawat session
report-each-session-days = { part-about-days } pagkatapos, kumpara sa forecast
report-daily = Bawat araw pagkatapos
report-daily-band = average, 95% band
report-method = Paano ito nakuha
report-method-in-words = Kusang natatapos ang masasamang araw, at madalas na doon nagbu-book ng session. Kaya ang { part-about-days } pagkatapos ng bawat session ay ikinukumpara sa forecast na galing sa mga araw kong malayo sa mga session. Ang nasa 95% interval ay tugma sa diary; isinaalang-alang sa resulta ang nagkataon lang sa ilang score.

# Ang talaan ng mga average.
column-score = Score
column-average = average
column-change = pagbabago
column-scored = araw na may score
column-against-forecast = kumpara sa forecast (95%)
column-sessions = session
column-reading = resulta
name-with-unit = { $name } ({ $unit })
value-with-range = { $value } ({ $low } hanggang { $high })
report-change = Pagbabago: kumpara sa { part-about-days } bago nito.
report-no-change = Walang nakalagay na pagbabago: wala pang 7 araw na may score sa { part-about-days } bago nito.
report-average = Para sa average, 7 araw na may score ang kailangan.
report-lower-better = Mas maganda kung mas mababa ang { $names }.
report-higher-better = Mas maganda kung mas mataas ang { $names }.

# Isang experiment.
pairs-note = ang linggong mayroon, kumpara sa linggong wala, sa { $unit }
pairs-note-points = ang linggong mayroon, kumpara sa linggong wala, sa points
pairs-chart = Bawat pares ng linggo
pairs-table = Ang mga pares ng linggo
column-pair = Pares
column-session = Session
column-none = Wala
column-had = Natuloy
pair-sealed = natatakpan pa
pair-had = oo
pair-not-had = hindi
share-told = { $name }: { $n } sa { $all }.
report-state =
    { $over ->
        [yes] Ang experiment ay { $state }.
       *[no] Ang experiment ay { $state }.
    }

# Mga session, pain reliever at gabi, binilang.
facts-sessions = Mga session
facts-no-sessions = Walang naitalang session sa panahong ito.
facts-minutes =
    { $n ->
        [one] { $told }, { $n } minuto
       *[other] { $told }, { $n } na minuto
    }
facts-minutes-between = { $told }, { $low } hanggang { $high } minuto
facts-names = { $told } ({ $names })
facts-reasons = { $told }: { $names }
facts-flare = { $n } noong may sumpong ng sakit
facts-routine = { $n } ang nakagawian
facts-others = { $names } at { $n } pang iba
facts-painkillers = Pain reliever
facts-no-painkillers = Walang tala sa panahong ito.
facts-doses =
    { $doses ->
        [1] { $figure } dose bawat araw, may tala sa { $n } sa { part-about-days }; walang ininom sa { $none } sa mga iyon.
       *[other] { $figure } doses bawat araw, may tala sa { $n } sa { part-about-days }; walang ininom sa { $none } sa mga iyon.
    }
facts-doses-of = Kabuuang dose: { $names }.
facts-nights = Mga gabi
facts-no-nights = Walang tala ng oras sa panahong ito.
part-nights =
    { $n ->
        [one] { $n } gabi
       *[other] { $n } na gabi
    }
facts-asleep = { $slept } na tulog ({ part-nights }).
facts-in-bed = { $figure }% ng oras sa kama ({ part-nights }).
facts-to-bed = humihiga nang { $at }
facts-up = bumabangon nang { $at }
facts-usually = Karaniwan, { $names }.

# Ang nasa likod ng buod.
report-helps = Ano ang nakakatulong: { $name }
report-helps-table = Pagkatapos ng session, tatlong araw kumpara sa forecast ko
report-trends = Mga trend
report-days = Mga araw
report-notes = Mga tala
report-left-out =
    { $n ->
        [one] Wala ang { $names }: { $n } score lang ang kasya sa talaan.
       *[other] Wala ang { $names }: { $n } na score lang ang kasya sa talaan.
    }
column-day = Araw
column-what = ano
column-minutes = minuto
column-with = kanino
column-why = bakit
column-pressure = diin
column-where = saan
column-where-tags = saan, mga tag
column-cost = gastos
report-too-few = Para sa report, hindi bababa sa 7 araw na may score ang kailangan.
