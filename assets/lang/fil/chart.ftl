## chart: ang mga salita ng mga chart, at ang binabasa ng screen reader sa mga ito

part-better =
    { $lower ->
        [yes] mas maganda kung mas mababa
       *[no] mas maganda kung mas mataas
    }
part-all-sessions =
    { $all ->
        [one] { $all } session
       *[other] { $all } na session
    }
axis-better = { part-better }
axis-unit-better = { $unit }, { part-better }
chart-sessions = { part-all-sessions }

grain-mean-days = average ng { part-about-days }
grain-mean =
    { $quarter ->
        [yes] average ng quarter
       *[no] average ng buwan
    }
grain-note-days = Isang araw ang bawat marka; ang linya ay average ng huling { $days }. Blangko pa rin ang mga araw na blangko.
part-least-days =
    { $least ->
        [one] { $least } araw
       *[other] { $least } na araw
    }
grain-note =
    { $quarter ->
        [yes] Ang linya ay average ng isang quarter; nasa band ang gitnang kalahati ng mga araw nito. Blangko ang quarter na wala pang { part-least-days } na may score.
       *[no] Ang linya ay average ng isang buwan; nasa band ang gitnang kalahati ng mga araw nito. Blangko ang buwan na wala pang { part-least-days } na may score.
    }
grain-key-days = tuldok: isang araw · linya: average ng { part-about-days }
grain-key =
    { $quarter ->
        [yes] linya: average ng quarter · band: gitnang kalahati ng mga araw nito
       *[no] linya: average ng buwan · band: gitnang kalahati ng mga araw nito
    }
grain-bars-days = Isang araw ang bawat bar; ang maikling guhit sa linya ay walang ininom, at kung walang bar, walang naitala. Ang linya ay average ng { part-about-days }.
grain-bars =
    { $quarter ->
        [yes] Ang bar ay average ng mga araw na may tala sa isang quarter; ang maikling guhit sa linya ay walang ininom. Walang bar ang quarter na wala pang { part-least-days } na may tala.
       *[no] Ang bar ay average ng mga araw na may tala sa isang buwan; ang maikling guhit sa linya ay walang ininom. Walang bar ang buwan na wala pang { part-least-days } na may tala.
    }

# Ang takbo ng mga score.
course-bars = Ang bar ay average ng mga araw nito na may tala.
course-counted =
    { $quarter ->
        [yes] Binibilang ang mga session bawat quarter.
       *[no] Binibilang ang mga session bawat buwan.
    }
course-pale = Malabo sa likod: ang panahong nauna.
course-empty = Lalabas ang mga linya pagkatapos ng 4 na araw.
part-days-scored =
    { $all ->
        [one] { $n } sa { $all } araw ang may score
       *[other] { $n } sa { $all } na araw ang may score
    }
course-said = { $name }: { part-days-scored }
course-said-mean = { $name }: { part-days-scored }, average { $value }, pinakamababa { $low }, pinakamataas { $high }
ahead-field = susunod na 7 araw
ahead-said = susunod: mga { $value }, { $low } hanggang { $high } sa apat sa limang beses
fortnight-title = Huling 14 na araw
fortnight-said = { $name }: { part-days-scored }, huli { $value }

# Ang sagot.
gap-forecast = forecast
gap-each-title = { $name }: bawat session
gap-each-note = Ang mga araw pagkatapos ng bawat session kumpara sa forecast, sa points.
gap-each-empty = Wala pang session na may score bago at pagkatapos.
gap-each-none = { $name } kumpara sa forecast nito: wala pang session na kasama sa bilang
gap-each-said = { $name } kumpara sa forecast nito: { part-all-sessions }, { $n } ang mas maganda
gap-each-said-mean = { $name } kumpara sa forecast nito: { part-all-sessions }, { $n } ang mas maganda, average { $value }
gap-daily-title = { $name }: bawat araw pagkatapos ng session
gap-daily-note = Average kumpara sa forecast at ang range na tugma sa diary, sa points.
gap-daily-empty = Wala pang session na may score pagkatapos nito.
gap-daily-said = { $name } kumpara sa forecast nito, bawat araw: { $names }
gap-day = araw { $figure } { $value }
gap-first-day = araw 1
gap-counted-days =
    { $days ->
        [1] ang araw na kasama sa bilang
        [3] ang tatlong araw na kasama sa bilang
        [one] ang { $days } araw na kasama sa bilang
       *[other] ang { $days } na araw na kasama sa bilang
    }

# Mga gabi.
nights-title = Mga gabi
nights-empty = Wala pang gabing may oras. Nasa “{ detail-sleep }” ng isang araw ang mga ito.
nights-note = Mapusyaw: nasa kama. Matingkad: mula pagtulog hanggang paggising. Ang gabi ay kasama sa araw ng paggising.
nights-columns =
    { $n ->
        [one] Bawat column ay { $n } gabi: nasa kama mula sa pinakamaaga hanggang sa pinakahuli, tulog ayon sa average.
       *[other] Bawat column ay { $n } na gabi: nasa kama mula sa pinakamaaga hanggang sa pinakahuli, tulog ayon sa average.
    }
nights-panel = Gabi
nights-panel-note = oras sa relo, mula paghiga hanggang pagbangon
nights-said = Mga gabi: { $n } sa { $all } ang may tala
nights-said-asleep = Mga gabi: { $n } sa { $all } ang may tala, karaniwang tulog mula { $asleep } hanggang { $awake }
awake-panel = Gising sa gabi
awake-panel-note = min, mas maganda kung mas mababa
awake-none = Minutong gising: walang tala
awake-mean = Minutong gising: average { $figure }

# Dalawang score na magkatapat, at mga araw ng linggo.
scatter-title = { $name } at { $noun }
scatter-note = { $told } Mas malaking tuldok, mas maraming araw. Ang pagsasabay ay hindi pa sanhi.
scatter-said = { $name } at { $noun }: { $told }
scatter-empty = Wala pang araw na may score sa dalawa.
part-n-days =
    { $n ->
        [one] { $n } araw
       *[other] { $n } na araw
    }
scatter-few = { part-n-days } na may score sa dalawa; sasabihin kung gaano sila nagsasabay kapag { $needed } na.
scatter-rho = Kung gaano sila nagsasabay sa { part-n-days }: { $rho }. Ang 1 ay palagi, ang 0 ay hindi, ang −1 ay palaging baligtad.
scatter-level = { part-n-days }; hindi kailanman nagbago ang isa sa dalawa, kaya walang maaaring magsabay.
weekday-title = { $names } bawat araw ng linggo
weekday-note = Average ng bawat araw ng linggo at ang gitnang kalahati ng mga araw nito; sa ibaba, kung ilang araw ang may score.
weekday-empty = Wala pang araw na may score.
weekday-said = { $name } bawat araw ng linggo: { $names }
weekday-none = { $name } bawat araw ng linggo: walang araw na may score
weekday-of = { $day-name } { $figure } sa { $n }

# Ang kalendaryo.
heatmap-title = { $name }, bawat araw
heatmap-note = { part-days-scored }. Walang laman: walang entry.
heatmap-empty = Wala pang araw. Ang mga score ngayong gabi ang mauuna.
heatmap-said = { $name } { $period }: { part-days-scored }
heatmap-said-mean = { $name } { $period }: { part-days-scored }, average { $value }
scale-end = { $value } { $told }
part-of-days =
    { $days ->
        [one] { $n } sa { $days } araw
       *[other] { $n } sa { $days } na araw
    }
coverage-none = 0 araw
coverage = { part-of-days }
coverage-so-far = { part-of-days } sa ngayon
coverage-since = { part-of-days } mula { $since-in-year }
calendar-said = { $name } sa { $period }, kalendaryo. { $told } ang may score. { part-all-sessions }.
calendar-said-figures = { $name } sa { $period }, kalendaryo. { $told } ang may score. Pinakamababa { $low }, pinakamataas { $high }, average { $value }. { part-all-sessions }.

# Ang mga raw na araw sa palibot ng mga session.
raw-title = Mga raw na araw sa palibot ng session
raw-note = Raw: kasama ang kusang paghupa ng masasamang araw. Malabo: bawat session; putol-putol: ang average ng lahat.
raw-days = Mga araw mula sa session
raw-session = session
raw-empty = Wala pang session. Idagdag ang huling natatandaan mo; nakakatulong din ang mga mas luma.
raw-said = { $name }: raw average na { $before } sa tatlong araw bago, { $after } sa tatlong araw pagkatapos; kasama ang kusang paghupa ng masasamang araw
raw-none = { $name }: wala pang score sa magkabilang panig ng isang session

# Mga larawan ng sagot na paparating pa.
picture-too-early = Masyado pang maaga para masabi: { $n } sa { $needed } kailangang session ang may score bago at pagkatapos.
picture-not-settled = Masyado pang maaga para masabi: hindi pa pinal ang unang sagot.

ahead-note = Mapusyaw sa kanan: kung saan mananatili ang susunod na pitong araw sa apat sa limang beses, mula sa mga score lang.
raw-drift = Ang manipis na tuwid na linya ay ang kusang galaw ng score.

# Kung ano ang makikita ng ganoong karaming pares ng linggo, at ang ipinakita ng bawat pares.
chances-title = { $name }: kung ano ang puwedeng makita ng experiment
chances-note = Tsansang makita ang tunay na pagkakaiba, ayon sa dami ng pares ng linggo.
chances-empty = Hindi pa masabi kung ano ang puwedeng makita.
chances-pairs = pares ng linggo
chances-panel = Tsansa
chances-points =
    { $figure ->
        [1] { $figure } point
       *[other] { $figure } points
    }
chances-own = { $figure } { $unit }
chances-tries = { $amount } sa { $tries } sa 100 subok
chances-said =
    { $n ->
        [one] Tsansang may makitang pagkakaiba ang { $n } pares ng linggo: { $names }
       *[other] Tsansang may makitang pagkakaiba ang { $n } na pares ng linggo: { $names }
    }
each-pair-title = { $name }: bawat pares ng linggo
each-pair-note = Ang linggong may session kumpara sa linggong wala, sa points.
each-pair-note-own = Ang linggong may session kumpara sa linggong wala, sa { $unit }.
each-pair-empty = Walang pares na may score sa palibot ng dalawang linggo nito.
each-pair-pair = pares
each-pair-level = walang pagkakaiba
each-pair-said =
    { $all ->
        [one] { $name }, mga linggong mayroon kumpara sa mga linggong wala: { $all } pares, { $n } ang mas maganda
       *[other] { $name }, mga linggong mayroon kumpara sa mga linggong wala: { $all } na pares, { $n } ang mas maganda
    }
