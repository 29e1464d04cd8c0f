## model: ang mga bumubuo sa diary

# Ang mga dulo ay gaya ng sa numeric rating scale na 0 hanggang 10 at sa mga salin ng Brief Pain Inventory: “walang sakit”
# hanggang “pinakamatinding sakit na maiisip”.
metric-pain = Sakit ng likod
    .noun = sakit ng likod
    .low = walang sakit
    .high = pinakamatinding maiisip ko
metric-stiffness = Paninigas
    .noun = paninigas
    .low = maluwag ang galaw
    .high = halos hindi makagalaw
metric-sleep = Tulog
    .noun = tulog
    .low = napakasama
    .high = napakaganda
metric-mood = Mood
    .noun = mood
    .low = napakababa
    .high = napakaganda
metric-anxiety = Pagkabalisa
    .noun = pagkabalisa
    .low = kalmado
    .high = pinakamatinding maiisip ko
metric-interference = Sagabal ng sakit
    .noun = sagabal ng sakit
    .low = wala
    .high = walang nagawa
metric-finger-to-floor = Layo ng daliri sa sahig
    .noun = layo ng daliri sa sahig
    .low = lapat ang palad
    .high = tuhod
    .unit = cm
metric-workout = Workout
    .noun = workout
    .low = wala
    .high = buong araw
    .unit = min
metric-hours-asleep = Oras ng tulog
    .noun = oras ng tulog
    .low = wala
    .high = buong araw
    .unit = oras
metric-sleep-efficiency = Sleep efficiency
    .noun = sleep efficiency
    .low = hindi nakatulog
    .high = tulog buong gabi
metric-doses = Pain reliever
    .noun = pain reliever
    .low = wala
    .high = marami
    .unit = doses
metric-own = Score
    .low = wala
    .high = pinakamarami

# PEG. Sarili naming salin ito; hindi pa naikukumpara sa validated na salin sa Filipino.
metric-peg-pain = Sakit ngayong linggo
    .noun = sakit ngayong linggo
    .low = walang sakit
    .high = pinakamatinding sakit na maiisip ko
metric-peg-enjoyment = Sagabal ng sakit sa saya
    .noun = sagabal ng sakit sa saya
    .low = hindi nakasagabal
    .high = lubos na nakasagabal
metric-peg-activity = Sagabal ng sakit sa gawain
    .noun = sagabal ng sakit sa gawain
    .low = hindi nakasagabal
    .high = lubos na nakasagabal
peg-pain-question = Anong numero ang pinakaangkop sa karaniwang sakit na naramdaman mo sa nakaraang linggo?
peg-enjoyment-question = Anong numero ang pinakaangkop sa kung gaano nakasagabal ang sakit sa pag-enjoy mo sa buhay sa nakaraang linggo?
peg-activity-question = Anong numero ang pinakaangkop sa kung gaano nakasagabal ang sakit sa pangkalahatang gawain mo sa nakaraang linggo?

# Mga bahagi ng katawan, mula likod at harap; sariling kaliwa at kanan ng tao ang mga ito.
region = bahagi
    .neck = batok
    .shoulder-left = kaliwang balikat
    .shoulder-right = kanang balikat
    .upper-left = itaas ng likod, kaliwa
    .upper-spine = itaas ng gulugod
    .upper-right = itaas ng likod, kanan
    .middle-left = gitna ng likod, kaliwa
    .middle-spine = gitna ng gulugod
    .middle-right = gitna ng likod, kanan
    .lower-left = ibaba ng likod, kaliwa
    .lower-spine = ibaba ng gulugod
    .lower-right = ibaba ng likod, kanan
    .hip-left = kaliwang balakang
    .hip-right = kanang balakang
    .head = likod ng ulo
    .shoulder-spine = pagitan ng mga balikat
    .back-upper-arm-left = likod ng kaliwang braso
    .back-upper-arm-right = likod ng kanang braso
    .back-forearm-left = likod ng kaliwang bisig
    .back-forearm-right = likod ng kanang bisig
    .back-hand-left = likod ng kaliwang kamay
    .back-hand-right = likod ng kanang kamay
    .back-thigh-left = likod ng kaliwang hita
    .back-thigh-right = likod ng kanang hita
    .back-knee-left = likod ng kaliwang tuhod
    .back-knee-right = likod ng kanang tuhod
    .calf-left = kaliwang binti
    .calf-right = kanang binti
    .heel-left = kaliwang sakong
    .heel-right = kanang sakong
    .face = mukha
    .throat = lalamunan
    .front-shoulder-left = harap ng kaliwang balikat
    .front-shoulder-right = harap ng kanang balikat
    .chest-left = kaliwang dibdib
    .chest-right = kanang dibdib
    .belly-left = kaliwang tiyan
    .belly-right = kanang tiyan
    .lower-belly-left = kaliwang puson
    .lower-belly-right = kanang puson
    .groin-left = kaliwang singit
    .groin-right = kanang singit
    .front-upper-arm-left = harap ng kaliwang braso
    .front-upper-arm-right = harap ng kanang braso
    .front-forearm-left = harap ng kaliwang bisig
    .front-forearm-right = harap ng kanang bisig
    .front-hand-left = palad ng kaliwang kamay
    .front-hand-right = palad ng kanang kamay
    .front-thigh-left = harap ng kaliwang hita
    .front-thigh-right = harap ng kanang hita
    .front-knee-left = kaliwang tuhod
    .front-knee-right = kanang tuhod
    .shin-left = kaliwang lulod
    .shin-right = kanang lulod
    .foot-left = kaliwang paa
    .foot-right = kanang paa

former-name =
    { $sort ->
        [kind] “{ $now }” na ang tawag sa uring “{ $name }”
        [person] “{ $now }” na ang tawag sa taong si “{ $name }”
        [tag] “{ $now }” na ang tawag sa tag na “{ $name }”
        [painkiller] “{ $now }” na ang tawag sa pain reliever na “{ $name }”
       *[region] “{ $now }” na ang tawag sa bahaging “{ $name }”
    }
trial-told =
    { $n ->
        [one] { $n } pares ng linggo mula { $on }, plano { $number }
       *[other] { $n } na pares ng linggo mula { $on }, plano { $number }
    }

renamed-sessions =
    { $n ->
        [one] { $n } session
       *[other] { $n } na session
    }
renamed-days =
    { $n ->
        [one] { $n } araw
       *[other] { $n } na araw
    }
renamed-experiments =
    { $n ->
        [one] { $n } experiment
       *[other] { $n } na experiment
    }
the-main-question = ang pangunahing tanong

there-scores = mga score
there-scores-times =
    { $n ->
        [one] mga score ng { $n } beses
       *[other] mga score ng { $n } na beses
    }
there-note = tala
there-night = gabi
there-painkillers = pain reliever
there-areas = mga masakit na bahagi
there-tags = mga tag
there-newer = mga entry ng mas bagong Unkink

told-night-to-bed = humiga { $at }
told-night-asleep = nakatulog { $at }
told-night-awake = nagising { $at }
told-night-up = bumangon { $at }

minutes-said =
    { $n ->
        [one] { $n } minuto
       *[other] { $n } na minuto
    }


## model/error: kung bakit hindi maitago ang isang bagay

refused-range = { $name }: wala sa { $low } hanggang { $high } ang { $value }.
refused-unknown-metric = Walang score na ang pangalan ay “{ $name }”. Ipinapakita ng `unkink-cli show --json` ang mga score na mayroon.
refused-derived = Kinukuwenta ang { $name } mula sa mga entry ng araw, kaya hindi ito malalagyan ng score.
part-refused-metric = Hindi maitabi ang score na “{ $name }”
refused-metric =
    { $flaw ->
        [name] { part-refused-metric }: kailangan nito ng pangalang may letra o numero.
        [long] { part-refused-metric }: hanggang 200 letra lang ang id, pangalan, unit at bawat dulo nito.
        [order] { part-refused-metric }: dapat mas mababa ang pinakamababang value nito sa pinakamataas.
        [range] { part-refused-metric }: nasa pagitan ng −1000000 at 1000000 ang range nito.
        [step] { part-refused-metric }: dapat higit sa 0 ang hakbang nito.
        [notice] { part-refused-metric }: dapat higit sa 0 at hanggang 1000000 ang pinakamaliit na pagbabagong dapat pansinin.
        [source] { part-refused-metric }: hindi mababago kung saan galing ang mga value nito.
        [outside] { part-refused-metric }: may score nang naroon na wala sa range nito.
       *[taken] { part-refused-metric }: may ibang score na ganoon ang pangalan.
    }
refused-too-many-metrics = Hanggang { $most } lang na sariling score ang kasya sa isang diary. Bawasan ang mga ito, o gawing tag.
refused-date = Wala sa 1900-01-01 hanggang { $until-iso } (bukas) ang { $on-iso }.
refused-not-a-date = Hindi petsa ang { $given }. Isulat ang taon, buwan at araw, gaya ng 2026-11-22.
refused-not-a-time = Hindi oras ang { $given }. Isulat ang oras na 0 hanggang 23 at ang minuto, gaya ng 23:10.
refused-night =
    { $later ->
        [asleep] Mas maaga ang pagtulog ({ $later-at }) kaysa sa { part-night-step } ({ $earlier-at }). Alin ang tama?
        [awake] Mas maaga ang paggising ({ $later-at }) kaysa sa { part-night-step } ({ $earlier-at }). Alin ang tama?
       *[up] Mas maaga ang pagbangon ({ $later-at }) kaysa sa { part-night-step } ({ $earlier-at }). Alin ang tama?
    }
part-night-step =
    { $night-step ->
        [bedtime] paghiga
        [asleep] pagtulog
       *[awake] paggising
    }
refused-awake-too-long =
    { $minutes ->
        [one] Ang { $minutes } minutong gising ay higit sa { $all } mula pagtulog hanggang paggising.
       *[other] Ang { $minutes } na minutong gising ay higit sa { $all } mula pagtulog hanggang paggising.
    }
refused-asleep-too-long = Ang { $slept } na tulog ay higit sa posibleng { $longest }. Alin ang tama?
refused-same-time = Dalawa ang pag-score nang { $at } sa { $on-iso }. Ibahin ang minuto ng isa.
refused-same-time-none = Dalawa ang pag-score na walang oras sa { $on-iso }. Lagyan ng minuto ang isa.
refused-no-checkin = Walang pag-score nang { $at } sa { $on-iso }.
refused-no-checkin-none = Walang pag-score na walang oras sa { $on-iso }.
refused-nothing-there = Walang naitala sa { $on-iso }.
refused-same-day = Nasa { $on-iso } na ito nakatala. Magbigay ng ibang petsa.
refused-occupied = May mga entry na sa { $on-iso } ({ $names }). Ilipat o burahin muna ang mga iyon, o ilipat ang mga score ng isang oras.
refused-too-far-ahead = Masyado pang malayo ang { $on-iso }: hanggang { $until-iso } lang makakapagplano ng session.
refused-same-id = Dalawang session ang may id na { $given }. Hindi dapat maulit ang id: palitan ang isa.
refused-no-session = Walang session na may id na { $given }. Ipinapakita ng `unkink-cli session list` ang mga ito.
refused-field =
    { $field ->
        [count] Bilang: wala sa 0 hanggang 100 ang { $value }.
        [minutes] Minuto: wala sa 1 hanggang 1440 minuto ang { $value }.
        [outcome] Mga araw pagkatapos ng session: wala sa 1 hanggang 365 ang { $value }.
        [washout] Mga araw na kasama sa session: wala sa 0 hanggang 365 ang { $value }.
        [pairs] Mga pares ng linggo: wala sa 6 hanggang 26 ang { $value }.
       *[date] Petsa: wala sa 1900-01-01 hanggang 9999-12-31 ang { $value }.
    }
refused-fixed-plan = Hindi na mababago ang plano ng isang experiment kapag nagawa na. Itigil ito, at magsimula ng bago.
refused-running-trial = May tumatakbong experiment sa score at uri ng session na ito: { $told }. Isa-isa lang: itigil muna iyon.
refused-trials-at-once = Dalawang experiment ang sabay na tatakbo sa isang uri ng session: { $told }; { $other }. Puwedeng magkasalungat na linggo ang hingin ng mga barya nila. Itigil muna ang isa.
part-write-or-leave-out = Magsulat ng pangalan, o laktawan ang hanay
refused-blank =
    { $blank ->
        [medicine] Blangko ang pangalan ng gamot. { part-write-or-leave-out }.
        [kind] Blangko ang uri ng session. { part-write-or-leave-out }.
        [session] Blangko ang id ng session. { part-write-or-leave-out }.
        [asked-score] Blangko ang score ng pangunahing tanong. { part-write-or-leave-out }.
        [asked-kind] Blangko ang uri ng session ng pangunahing tanong. { part-write-or-leave-out }.
        [trial] Blangko ang id ng experiment. { part-write-or-leave-out }.
        [tried-score] Blangko ang score ng experiment. { part-write-or-leave-out }.
       *[tried-kind] Blangko ang uri ng session ng experiment. { part-write-or-leave-out }.
    }


## model/typed: ang na-type na hindi mabasa

typed-time = Hindi oras ang { $given }. Magsulat ng isa gaya ng 23:10, 2310 o 11:10 pm.
typed-time-in-words = Salita ang { $given }: ang “half seven” ay 7:30 sa ilang lugar at 6:30 sa iba. Magsulat ng numero, gaya ng 7:30 o 7:30 pm.
typed-midnight = Nasa pagitan ng dalawang araw ang { $given }. Isulat ang 0:00 para sa simula ng araw, o 23:59 para sa dulo nito.
typed-day = Hindi araw ang { $given }. Magsulat ng isa gaya ng Nob 18, 2026-11-18, Martes o kahapon.
typed-no-such-day = Wala sa kalendaryo ang { $given }. Magsulat ng araw gaya ng Nob 18 o 2026-11-18.
typed-no-such-day-month =
    { $days ->
        [one] Wala sa kalendaryo ang { $given }: walang { $on-month-name } na may { $days } araw. Magsulat ng araw gaya ng Nob 18 o 2026-11-18.
       *[other] Wala sa kalendaryo ang { $given }: walang { $on-month-name } na may { $days } na araw. Magsulat ng araw gaya ng Nob 18 o 2026-11-18.
    }
typed-no-such-day-year =
    { $days ->
        [one] Wala sa kalendaryo ang { $given }: { $days } araw lang ang { $on-month }. Magsulat ng araw gaya ng Nob 18 o 2026-11-18.
       *[other] Wala sa kalendaryo ang { $given }: { $days } na araw lang ang { $on-month }. Magsulat ng araw gaya ng Nob 18 o 2026-11-18.
    }
typed-weekday = { $on-weekday } ang { $on-long }, hindi { part-weekday }. Alin ang tama?
typed-duration = Hindi haba ng oras ang { $given }. Magsulat ng minuto, gaya ng 25, 25 min o 1h30.
typed-whole = Hindi buong numero ang { $given }. Magsulat ng isa gaya ng 2.
typed-beyond = Wala sa { $low } hanggang { $high } ang { $given }.


## model/difference: kung ano ang kaibhan ng isang bersyon ng diary sa iba

# “Nob 22, 2026: sakit ng likod nang 8:10 AM: dati 4, ngayon 6”
change-on = { $on }: { $told }
change-added = idinagdag ang { $what }
change-added-with = idinagdag ang { $what } ({ $told })
change-removed = inalis ang { $what }
change-removed-with = inalis ang { $what } ({ $told })
change-was =
    { $several ->
        [yes] { $what }: dati { $from }, ngayon { $to }
       *[no] { $what }: dati { $from }, ngayon { $to }
    }
change-blank = blangko
change-several = ilang pagbabagong nakadepende sa isa’t isa
changed-journal = diary
changed-score = score na “{ $name }”
changed-place = ibang lugar sa talaan
changed-other-place = nasa ibang lugar
changed-night = gabi
changed-medicines = mga gamot
changed-areas = mga masakit na bahagi
changed-tags = mga tag
changed-note = tala
changed-scoring = pag-score
changed-unknown = mga hindi kilalang laman
changed-unknown-at = mga hindi kilalang laman ng pag-score nang { $at }
changed-unknown-untimed = mga hindi kilalang laman ng pag-score na walang oras
changed-not-known = bagay na hindi kilala ng version na ito
changed-experiment = experiment noong { $on }
changed-experiment-with = experiment na may { $name }
changed-former-name = dating pangalan
changed-noun-at = { $noun } nang { $at }
moment-at = nang { $at }
moment-untimed = walang oras
told-woken =
    { $n ->
        [one] { $n } beses nagising
       *[other] { $n } na beses nagising
    }
told-minutes-awake =
    { $n ->
        [one] { $n } minutong gising
       *[other] { $n } na minutong gising
    }
told-minutes-asleep =
    { $n ->
        [one] { $n } minutong tulog, ayon sa sinabi
       *[other] { $n } na minutong tulog, ayon sa sinabi
    }
told-none-taken = walang ininom
told-taken = { $figure } × { $name }
told-taken-at = { $figure } × { $name } nang { $at }
told-nowhere = wala
told-planned = nakaplano
told-minutes = { $n } min
told-with = kay { $name }
told-regions = { $names } at { $name }
told-before = bago: { $names }
told-after = pagkatapos: { $names }
told-scores-before = mga score bago nito
told-scores-after = mga score pagkatapos nito
pressure =
    { $pressure ->
        [light] magaan
        [medium] katamtaman
       *[firm] madiin
    }
reason =
    { $reason ->
        [routine] nakagawian
       *[flare] sumpong ng sakit
    }
told-range = { $low } hanggang { $high }, { $figure } ang hakbang
told-ends = mula “{ $low }” hanggang “{ $high }”
told-better = { part-better }
told-notice = dapat pansinin mula { $figure }
told-morning = sa umaga nilalagyan ng score
told-daily = tinatanong araw-araw
told-on-demand = tinatanong kapag gusto
told-with-and-without = may { $name } at wala
told-pairs =
    { $n ->
        [one] { $n } pares ng linggo
       *[other] { $n } na pares ng linggo
    }
told-plan = plano { $number }
told-looks = tinitingnan habang tumatakbo
told-trial-stands =
    { $stands ->
        [running] tumatakbo
        [stopped] itinigil
       *[done] tapos
    }
told-stopped = noong { $on }
told-after-kind = pagkatapos ng { $name }
told-since = mula { $since }
told-outcome =
    { $n ->
        [one] { $n } araw pagkatapos ang kasama sa bilang
       *[other] { $n } na araw pagkatapos ang kasama sa bilang
    }
told-washout =
    { $n ->
        [one] { $n } araw na kasama sa session
       *[other] { $n } na araw na kasama sa session
    }


## store/error: ang pumapalya sa pagitan ng diary at ng disk, at ang gagawin

load-unreadable = Hindi mabasa ang diary: { $why }. Tingnan ang disk at kung sino ang puwedeng magbasa ng file. File: { $path }
load-dangling-link = Link ang diary sa isang file na wala. Ikonekta ang disk nito, o burahin ang link. Link: { $path } → { $target }
load-away = Wala roon ang folder ng diary, o walang laman dahil hindi konektado ang disk nito; walang gagawing kapalit. Ikonekta ang disk o share nito, gawin ang folder, o pumili ng iba. Folder: { $path }
load-moved = Wala ang diary na ito sa dati nitong disk, at baka mas luma. Ikonekta ang disk na iyon; o kung dito na ang lugar nito mula ngayon, burahin ang { $memory }, na nakakaalala sa disk. Diary: { $path }
load-kept = { part-kept }, at walang diary na sisimulan o babaguhin doon. Pumili ng ibang path; maibabalik ang backup gamit ang `unkink-cli restore`. Path: { $path }
load-not-a-file = Dapat file ang diary. Pumili ng ibang path: { $path }
damaged-file = { $told } File: { $path }
part-kept =
    { $kept ->
        [journal] May diary roon
        [backups] May mga backup ng diary roon
        [own] May sariling itinatabi roon ang Unkink
        [settings] Naroon ang settings
        [disks] Naroon ang alam ng Unkink tungkol sa mga disk mo
        [unsaved] Naroon ang hindi na-save ng isang diary
        [day-copy] Naroon ang kopya ng isang diary sa isang araw
        [itself] Naroon ang diary mo mismo
        [older] May mas lumang version ng diary na nakatabi roon
       *[copy] May kopya ng diary roon
    }
settings-kept = { part-kept }, at hindi iyon gagalawin; magbigay ng ibang file

# Kung bakit hindi na-save: kasunod ng “Hindi na-save: ”.
save-not = Hindi na-save.
save-not-why = Hindi na-save: { $why }.
save-not-accepted = Hindi tinanggap: nabago ulit ang diary mula nang ipakita ito.
why-changed-outside = nabago ang diary sa disk mula nang basahin ito
why-newer = galing ito sa mas bagong Unkink
why-changed-elsewhere = binago o nasira ito sa iba
why-locked = may ibang Unkink na nagsusulat sa diary na ito
why-away = wala ang folder ng diary, at walang gagawing kapalit
why-dangling = link ang diary sa isang file na wala
why-dangling-to = link ang diary sa isang file na wala, { $path }
why-too-large = lalampas ang diary sa 256 MiB na kayang basahin ulit
why-lock-in-the-way = may link, folder o device kung saan dapat ang lock nito
why-lock-of-others = walang pahintulot na isulat ang lock nito, na iba ang gumawa
why-old-not-kept = hindi ma-save ang file ng version { $number } sa tabi ng bago ({ $why })
why-fault = may mali sa Unkink mismo
why-saver-stopped = huminto ang pag-save
why-disk-too-slow = masyadong matagal ang disk
why-not-written-out = hindi maisulat ang diary
why-not-confirmed = hindi ito kinumpirma ng disk
why-no-look-in = walang pahintulot na tumingin sa folder ng mga ito
why-in-place-of-folder = may file o device sa lugar ng folder ng mga ito
why-no-reading = walang pahintulot na basahin ito
why-disk-full = puno na ang disk
why-quota = ubos na ang bahagi mo sa disk
why-no-writing = walang pahintulot na magsulat dito
why-read-only = pagbabasa lang ang disk
why-not-a-folder = file ang isang bahagi ng path, hindi folder
why-a-folder = may folder o device sa lugar nito
why-no-folder = wala roon ang folder nito
why-exists = may ganoong pangalan na roon
why-name = masyadong mahaba ang pangalan, o may karakter na bawal sa file
why-reported = sabi ng disk: { $told }
why-settings-no-file = hindi ito file, at walang isusulat doon; magbigay ng file para sa settings
why-settings-too-long = masyado itong mahaba para sa settings, at hindi gagalawin; magbigay ng ibang file
why-settings-link = link ito sa isang file na wala

# Ang gagawin, at kung saan.
remedy-load-again = Buksan ulit ito, saka ulitin ang entry. File: { $path }
remedy-look-again = Tingnan kung ano na ang iba, saka tanggapin. File: { $path }
remedy-update = I-update ang Unkink para makapagsulat dito. File: { $path }
remedy-accept = Pinananatili ito ng `unkink-cli accept`, bumabalik sa backup ang `unkink-cli restore`. File: { $path }
remedy-wait = Hintayin itong matapos, o isara ito. File: { $path }
remedy-connect = Ikonekta ang disk o share nito, o pumili ng ibang lugar. Folder: { $path }
remedy-as-it-was = Gaya pa rin ng dati ang diary; { $remedy }. File: { $path }
remedy-link = Ikonekta ang disk nito, o burahin ang link. Link: { $path } → { $target }
remedy-elsewhere = I-save sa iba, saka buksan ulit ang Unkink. File: { $path }
remedy-of-another-file = Dahilan: { $why }; { $remedy }. File: { $path }
failed-with-file = { $why }. File: { $path }
do-make-room = magbakante ng espasyo, o pumili ng ibang lugar
do-see-who-writes = tingnan kung sino ang puwedeng magsulat doon, o pumili ng ibang lugar
do-make-writable = gawing nasusulatan ang disk, o pumili ng ibang lugar
do-connect = ikonekta ang disk nito, o pumili ng ibang lugar
do-move-away = ilipat ito sa iba, o pumili ng ibang lugar
do-shorter-name = pumili ng mas maikli o mas simpleng pangalan
do-check-disk = tingnan ang disk, o pumili ng ibang lugar
do-move-lock = ilipat ito sa iba
do-give-back-lock = ibalik ang file na ito sa may-ari, o burahin habang walang bukas na Unkink
do-take-out = alisin ang hindi kailangan dito
do-see-who-reads = tingnan kung sino ang puwedeng magbasa ng folder na iyon
do-give-back-folder = baka administrator ang gumawa ng folder na iyon: ibalik ito sa may-ari

backup-not-made = Walang ginawang backup ng dating version: { $why }.
backup-not-made-remedy = Na-save pa rin ang diary; { $remedy }. Folder: { $path }
backup-unseen = Hindi mailista ang mga backup: { $why }.
backup-see-who = Tingnan kung sino ang puwedeng magbasa ng mga ito. Folder: { $path }
backup-move-away = Ilipat ito sa iba. Folder: { $path }
backup-check-disk = Tingnan ang disk. Folder: { $path }
backup-see-journal = Tingnan kung nasaan ang diary. Folder: { $path }
backup-passed-over = May mas bagong backup na nilaktawan.
restore-unreadable = Hindi naibalik, pumili ng ibang backup. { $told }
restore-not-kept = Hindi naibalik, dahil kailangan munang itabi ang naroon ngayon. { $told }
copy-waits = Na-save ang diary, pero naghihintay ang kopya ngayong araw: wala roon ang folder nito.
copy-not-made = Na-save ang diary, pero hindi nagawa ang kopya ngayong araw: { $why }.
copy-connect = Ikonekta ito, o pumili ng iba. Folder: { $path }
copy-again = Susubukan ulit sa bawat pag-save; { $remedy }. Folder: { $path }
unguarded = Walang lock ang disk o share na ito: hindi napaghihiwalay ang dalawang program na sabay na sabay nagse-save.
unguarded-remedy = Ikinukumpara pa rin ang laman ng file bago ang bawat pag-save. Isang computer lang ang pasulatin bawat pagkakataon.


## store/output: file na gawa mula sa diary

output-exists = May file na na ganoon ang pangalan, at hindi ito gagalawin. Pumili ng ibang pangalan, o sabihing puwede itong palitan. File: { $path }
output-belongs = { part-kept }. Ang gawa mula sa diary ay hindi kailanman isusulat sa ibabaw ng diary, o ng anumang kasama nito. Pumili ng ibang pangalan. File: { $path }
output-link = May link doon, at hindi ito susundan o papalitan. Ibigay ang file na tinutukoy. Link: { $path }
output-not-a-file = May pipe o device roon, at file lang ang isinusulat o pinapalitan. Magbigay ng file. Path: { $path }
output-no-name = Folder iyon. Magdagdag ng pangalan ng file. Path: { $path }
output-no-folder = Wala roon ang folder para sa file, at walang gagawin: baka nasa disk ito na hindi konektado. Ikonekta iyon, gawin ang folder, o pumili ng iba. Folder: { $path }
output-not-written = Hindi naisulat ang file: { $why }. Gaya pa rin ng dati ang naroon; { $remedy }. File: { $path }


## store/schema/error: ang mali sa file ng isang diary

read-empty = Walang laman ang file.
read-too-large = Higit sa 256 MiB ang file, kaya hindi ito diary.
read-byte-order-mark = Nagsisimula ang file sa byte order mark.
read-utf16 = UTF-16 text ang file.
read-not-utf8 = Hindi UTF-8 text ang file: sira ang byte { $n }.
read-hole = May butas ang file: puro zero mula byte { $n }, gaya ng naiiwan kapag nawalan ng kuryente o nasisira ang disk.
read-cut-off = Masyadong maagang natapos ang file, sa linya { $n }: nawawala ang natitira.
read-conflict = Marka ng merge conflict ang linya { $n }.
read-trailing = Natapos ang diary bago ang linya { $n }, pero tuloy pa ang file.
read-not-an-object = Walang diary sa file: dapat itong magsimula sa { "{" }.
read-not-a-journal = Walang diary sa file: hindi "unkink-journal" ang "format" nito.
read-no-version = Wala ang "version" ng diary, o hindi ito buong numero mula 1.
read-newer = Format version { $number } ang diary; version { $most } ang binabasa ng Unkink na ito.
read-not-brought-up = Format version { $number } ang diary at hindi ma-update: { $why }.
read-too-deep = Higit sa 120 ang lalim ng mga listahan at object sa linya { $n }.
read-syntax = Hindi mabasa ang linya { $n }, column { $nth }: { $why }.
read-member = { $what } (linya { $n }): { $why }.
read-begin-anew = Maglagay ng backup sa lugar nito (`unkink-cli restore`). Para magsimula ulit, burahin ang file.
part-backup-in-place = maglagay ng backup sa lugar nito (`unkink-cli restore`)
read-whole-one =
    { $brought ->
        [yes] I-export ulit ito.
       *[no] Maglagay ng backup sa lugar nito (`unkink-cli restore`).
    }
read-choose = Pumili ng ibang file.
read-choose-or-import = Pumili ng ibang file, o ipasok ito gamit ang `unkink-cli import`.
read-save-without-mark = I-save ito bilang UTF-8 na walang BOM.
read-save-as-utf8 = I-save ito bilang UTF-8.
read-keep-one = Panatilihin ang isa sa dalawang panig at burahin ang mga marka.
read-delete-rest =
    { $brought ->
        [yes] Burahin ang kasunod, o i-export ulit.
       *[no] Burahin ang kasunod, o { part-backup-in-place }.
    }
read-put-version = Ilagay ang `"version": 1,` sa ikatlong linya nito.
read-update = I-update ang Unkink para mabuksan ito.
read-take-out =
    { $brought ->
        [yes] Alisin ang bahaging iyon, o i-export ulit.
       *[no] Alisin ang bahaging iyon, o { part-backup-in-place }.
    }
read-correct =
    { $brought ->
        [yes] Itama ito sa text editor, o i-export ulit.
       *[no] Itama ito sa text editor, o { part-backup-in-place }.
    }
read-brought-in = { $told } { $remedy } File: { $path }
