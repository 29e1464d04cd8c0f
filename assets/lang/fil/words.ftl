## words/subject: kung ano ang pinag-aralan

subject-massage = masahe
    .bare = masahe
    .one = masahe
    .many = mga masahe
    .after = masahe
subject-chiropractor = pagpunta sa chiropractor
    .bare = pagpunta sa chiropractor
    .one = pagpunta sa chiropractor
    .many = mga pagpunta sa chiropractor
    .after = pagpunta sa chiropractor
subject-other = iba { part-mo } pang session
    .bare = ibang session
    .one = ibang session
    .many = mga ibang session
    .after = ibang session
subject-own = { $name }
    .bare = { $name } session
    .one = { $name } session
    .many = mga { $name } session
    .after = { $name }
subject-sessions = mga session
    .bare = session
    .one = session
    .many = mga session
    .after = mga session
subject-with = { $subject } kay { $with }
    .bare = { $subject-bare } kay { $with }
    .one = { $subject-one } kay { $with }
    .many = { $subject-many } kay { $with }
    .after = { $subject-after } kay { $with }
sessions-counted = { part-sessions }


## words/amount: mga dami

measure-time-asleep = Oras ng tulog
    .noun = oras ng tulog
measure-finger-to-floor = Layo ng daliri sa sahig
    .noun = layo ng daliri sa sahig
percent = { $figure }%
amount =
    { $measure-unit ->
        [points] { $figure ->
            [1] { $figure } point
           *[other] { $figure } points
        }
        [doses] { $figure ->
            [1] { $figure } dose bawat araw
           *[other] { $figure } doses bawat araw
        }
        [hours] { $figure ->
            [one] { $figure } oras
           *[other] { $figure } na oras
        }
        [percent] { $figure ->
            [1] { $figure } percentage point
           *[other] { $figure } percentage points
        }
       *[own] { $figure } { $measure-own }
    }
unit =
    { $measure-unit ->
        [points] points
        [doses] doses bawat araw
        [hours] oras
        [percent] %
       *[own] { $measure-own }
    }
one-unit = isang unit ({ $measure-own })
part-one-for-a-day =
    { $measure-unit ->
        [points] isang point sa isang araw
        [doses] isang dose na bawas
        [hours] isang oras sa isang araw
        [percent] isang percentage point sa isang araw
       *[own] isang unit ({ $measure-own }) sa isang araw
    }
one-for-a-day = { part-one-for-a-day }
short-difference =
    { $measure-unit ->
        [points] { part-than } nang { $figure }
        [doses] { part-than } nang { $figure } bawat araw
        [hours] { part-than } nang { $figure } oras
        [percent] { part-than } nang { $figure } percentage points
       *[own] { part-than } nang { $figure } { $measure-own }
    }
no-difference = halos pareho
range = { $low } hanggang { $high }
above-forecast =
    { $way ->
        [pain] mas matinding sakit kaysa sa forecast
        [burden] mas matinding { $noun } kaysa sa forecast
        [quality] mas magandang { $noun } kaysa sa forecast
        [doses] mas maraming { $noun } kaysa sa forecast
       *[other] mas mataas kaysa sa forecast
    }
below-forecast =
    { $way ->
        [pain] mas magaang sakit kaysa sa forecast
        [burden] mas magaang { $noun } kaysa sa forecast
        [quality] mas masamang { $noun } kaysa sa forecast
        [doses] mas kaunting { $noun } kaysa sa forecast
       *[other] mas mababa kaysa sa forecast
    }


## words/answer: ang tanong, ang sagot, at kung ano ang magpapalinaw rito

question =
    { $measure-unit ->
        [doses] Mas kaunting { $measure } ba ang kailangan { part-mo } pagkatapos ng { $subject-after }?
       *[points] Nakakatulong ba ang { $subject } sa { $measure } { part-mo }?
    }

part-may =
    { $measure-unit ->
        [doses] Posibleng mas kaunting { $measure } ang kailangan { part-mo } pagkatapos ng { $subject-after }
       *[points] Posibleng nakakatulong ang { $subject }
    }
part-seems =
    { $measure-unit ->
        [doses] Mukhang mas kaunting { $measure } ang kailangan { part-mo } pagkatapos ng { $subject-after }
       *[points] Mukhang nakakatulong ang { $subject }
    }
part-by-itself =
    { $strength ->
        [may] { part-may }
       *[seems] { part-seems }
    }
part-worse =
    { $measure-unit ->
        [doses] { $measure-better ->
            [lower] mas marami kaysa sa forecast
           *[higher] mas kaunti kaysa sa forecast
        }
       *[points] { $measure-better ->
            [lower] mas mataas sa forecast
           *[higher] mas mababa sa forecast
        }
    }

answer-too-early = Masyado pang maaga para masabi.
answer-no-variation = Wala pang maikukumpara.
answer-too-close = Masyadong magkakalapit para masabi.
answer-seems = { part-seems }.
answer-may-be-chance = { part-may }; puwede ring ganito ang itsura kahit nagkataon lang.
answer-may-be-recovery = { part-may }; ganitong-ganito rin ang itsura ng mabagal na paggaling.
answer-less = Kung may tulong man, mas mababa ito sa { $notice }.
answer-less-or-hidden = Kung may tulong man, mas mababa ito sa { $notice }, o nakatago ito.
answer-worse = Naging { part-worse } ang { $measure }.
answer-cannot-tell = Hindi pa masabi.
answer-rests = Nakapahinga ang sagot.
answer-rests-until = Nakapahinga ang sagot hanggang { $until }.
part-no-longer = hindi na ito lumalabas sa mga numero ngayon
part-at-sessions =
    { $n ->
        [one] Noong { $n } session pa lang
       *[other] Noong { $n } na session pa lang
    }
answer-taken-back =
    { $was ->
        [worse] { part-at-sessions }, { part-worse } ang { $measure }; { part-no-longer }.
        [small] { part-at-sessions }, mas mababa sa { $notice } ang anumang tulong; { part-no-longer }.
       *[helped] { part-at-sessions }, mukhang nakakatulong ito; { part-no-longer }.
    }
answer-luck = { part-by-itself }, kung ito lang ang titingnan; { part-luck }.
part-luck =
    { $among ->
        [rows] { $all ->
            [one] sa { $all } sagot sa “Ano ang nakakatulong”, puwedeng ganito ang itsura ng nagkataon lang
           *[other] sa { $all } na sagot sa “Ano ang nakakatulong”, puwedeng ganito ang itsura ng nagkataon lang
        }
       *[scores] { $all ->
            [one] sa { $all } score, puwedeng ganito ang itsura ng nagkataon lang
           *[other] sa { $all } na score, puwedeng ganito ang itsura ng nagkataon lang
        }
    }
answer-together = { part-by-itself }, o baka dahil dito: { $with }. Masyadong madalas silang magkasabay para mapag-iba.
together-with = Masyadong madalas na kasabay ng “{ $with }” para mapag-iba ang dalawa: ang sagot para sa isa ay puwedeng gawa ng isa pa.
together-with-another = Masyadong madalas na may kasabay na iba para mapag-iba ang dalawa: ang sagot para sa isa ay puwedeng gawa ng isa pa.

chip-too-early = masyado pang maaga
chip-too-early-sessions = masyado pang maaga: { $n } pang session
chip-too-early-scored = masyado pang maaga: { part-more-scored-days }
chip-too-early-away = masyado pang maaga: { part-more-scored-days } na malayo rito
chip-too-early-until-nth = masyado pang maaga: magiging pinal sa { part-nth }
chip-too-early-until-day = masyado pang maaga: magiging pinal simula { $on }
chip-no-variation = walang maikukumpara
chip-too-close = masyadong magkakalapit
chip-seems = mukhang nakakatulong
chip-may = posibleng nakakatulong
chip-less = mas mababa sa { $notice }
chip-less-or-hidden = mas mababa sa { $notice }, o nakatago
chip-worse = { part-worse }
chip-cannot-tell = hindi pa masabi
chip-rests = nakapahinga
chip-rests-until = nakapahinga hanggang { $until }
chip-taken-back =
    { $was ->
        [worse] dating { part-worse }, hindi na lumalabas
        [small] dating mas mababa sa { $notice }, hindi na lumalabas
        [helped] dating mukhang nakakatulong, hindi na lumalabas
       *[unknown] hindi na lumalabas
    }
chip-luck =
    { $among ->
        [rows] { $all ->
            [one] baka nagkataon lang sa { $all } sagot
           *[other] baka nagkataon lang sa { $all } na sagot
        }
       *[scores] { $all ->
            [one] baka nagkataon lang sa { $all } score
           *[other] baka nagkataon lang sa { $all } na score
        }
    }
chip-together = masyadong madalas na kasabay ng “{ $with }”
chip-together-with-another = masyadong madalas na may kasabay na iba

fade-until-next = Mukhang tumatagal ang pagkakaiba kahit man lang hanggang sa susunod na session.
fade-perhaps-until-next =
    { $least ->
        [one] Mukhang tumatagal ang pagkakaiba nang { $least } araw o higit pa, baka hanggang sa susunod na session.
       *[other] Mukhang tumatagal ang pagkakaiba nang { $least } na araw o higit pa, baka hanggang sa susunod na session.
    }
part-about-days =
    { $days ->
        [one] { $days } araw
       *[other] { $days } na araw
    }
fade-about =
    { $open ->
        [yes] Mukhang tumatagal ang pagkakaiba nang mga { part-about-days } o higit pa.
       *[no] Mukhang tumatagal ang pagkakaiba nang mga { part-about-days }.
    }
part-least-most =
    { $most ->
        [one] { $least } hanggang { $most } araw
       *[other] { $least } hanggang { $most } na araw
    }
fade-between =
    { $open ->
        [yes] Mukhang tumatagal ang pagkakaiba nang { part-least-most } o higit pa.
       *[no] Mukhang tumatagal ang pagkakaiba nang { part-least-most }.
    }

surer-apart = { part-more-sessions }, na tatlong araw o higit pa ang layo sa nauna.
surer-scored = { part-more-sessions } na may score bago at pagkatapos.
surer-more = Mga { part-more-sessions }.
surer-away = { part-more-scored-days } na malayo sa { $subject-many }.
surer-before = Lagyan ng score ang { $noun } bago mismo ang session.
surer-before-pain = Lagyan ng score ang sakit bago mismo ang session.
part-the-days-after =
    { $days ->
        [1] araw pagkatapos
        [one] { $days } araw pagkatapos
       *[other] { $days } na araw pagkatapos
    }
surer-after =
    { $by-hand ->
        [yes] Lagyan ng score ang { part-the-days-after }: { $scored } sa { $all } sa ngayon.
       *[no] Itala ang { part-the-days-after }: { $scored } sa { $all } sa ngayon.
    }


## words/sentence: mga numero ngayon

# “tatlong araw pagkatapos ng masahe”
part-for-days =
    { $days ->
        [0] walang araw
        [1] isang araw
        [2] dalawang araw
        [3] tatlong araw
        [4] apat na araw
        [5] limang araw
        [6] anim na araw
        [7] pitong araw
        [8] walong araw
        [9] siyam na araw
        [10] sampung araw
        [one] { $days } araw
       *[other] { $days } na araw
    }
part-then = Sa { part-for-days } pagkatapos ng { $subject-one }
sentence-unknown =
    { $measure-unit ->
        [doses] { part-then }, hindi pa sapat na alam kung ilang dose ang ininom { part-mo }.
       *[points] { part-then }, hindi pa sapat ang nalalaman sa { $measure } { part-mo }.
    }
sentence-same =
    { $measure-unit ->
        [doses] { part-then }, halos pareho sa forecast { part-mo } ang ininom { part-mo }.
       *[points] { part-then }, halos pareho ang { $measure } { part-mo } at ang forecast { part-mo }.
    }
sentence-differs =
    { $measure-unit ->
        [doses] { part-then }, { part-than } nang mga { $amount } ang ininom { part-mo } kaysa sa forecast { part-mo }.
       *[points] { part-then }, { part-than } nang mga { $amount } ang { $measure } { part-mo } kaysa sa forecast { part-mo }.
    }

part-both-ends =
    { $measure-unit ->
        [doses] { $lies ->
            [across] anuman mula sa mas kaunti nang { $low } hanggang sa mas marami nang { $high }
            [below] mas kaunti nang { $low } hanggang { $high }
           *[above] mas marami nang { $low } hanggang { $high }
        }
       *[points] { $lies ->
            [across] anuman mula sa mas mababa nang { $low } hanggang sa mas mataas nang { $high }
            [below] mas mababa nang { $low } hanggang { $high }
           *[above] mas mataas nang { $low } hanggang { $high }
        }
    }
sentence-range = Tugma sa diary ang { part-both-ends }.
sentence-wide-range = Gaano man kadalas tingnan, tugma sa diary ang { part-both-ends }.
sentence-more-than-chance = Higit ito sa kayang ipaliwanag ng nagkataon lang.
sentence-unfit =
    { $measure-better ->
        [lower] Hindi tugma sa diary ang pagbaba nang { $notice } o higit pa.
       *[higher] Hindi tugma sa diary ang pagtaas nang { $notice } o higit pa.
    }
sentence-several-looks = Sa ilang beses na pagtingin, may mga magiging ganito ang itsura kahit nagkataon lang.

sentence-no-sessions = Walang { $subject-bare } sa diary { part-mo }; { $needed } ang kailangan, na may score bago at pagkatapos.
part-all-subject =
    { $all ->
        [one] { $all } { $subject-bare }
       *[other] { $all } na { $subject-bare }
    }
sentence-close-sessions = May { part-all-subject } na wala pang tatlong araw ang pagitan, kaya { $events } lang ang bilang ng mga ito; { $needed } ang kailangan na tatlong araw o higit pa ang pagitan.
part-has-sessions =
    { $n ->
        [0] Walang { $subject-bare } sa diary { part-mo } na may score bago at pagkatapos
       *[other] May { part-sessions } sa diary { part-mo } na may score bago at pagkatapos
    }
sentence-waits-until-day =
    { $first ->
        [yes] { part-has-sessions }. Ang { part-nth } ang magtatakda ng pinal na sagot, sa unang score simula { $on }.
       *[no] { part-has-sessions }. Ang { part-nth } sa mga ito ang magtatakda ng pinal na sagot, sa unang score simula { $on }.
    }
sentence-waits-until-nth = { part-has-sessions }. Magiging pinal ang sagot sa { part-nth }.
sentence-rests = May tumatakbong experiment sa { $subject } at { $measure }. Kung titingin nang maaga, magmumukhang tulong ang nagkataon lang.
sentence-few-sessions = { part-has-sessions }; { $needed } ang kailangan. { $more } na lang.
sentence-few-days = May { part-scored-days } sa diary { part-mo } na malayo sa { $subject-many }; { $needed } ang kailangan.
part-every-day =
    { $night ->
        [yes] Halos gabi-gabi
       *[no] Halos araw-araw
    }
part-needs-change =
    { $night ->
        [yes] Kailangan ng forecast ng mga gabing magkakaiba
       *[no] Kailangan ng forecast ng mga araw na magkakaiba
    }
sentence-always = { part-every-day }, { $value } ang { $measure } { part-mo }. { part-needs-change }.
sentence-always-same = { part-every-day }, pare-pareho ang { $measure } { part-mo }. { part-needs-change }.
sentence-always-doses =
    { $doses ->
        [1] { part-every-day }, { $doses } dose ang ininom { part-mo }. { part-needs-change }.
       *[other] { part-every-day }, { $doses } doses ang ininom { part-mo }. { part-needs-change }.
    }
sentence-always-same-doses = { part-every-day }, pare-pareho ang dami ng ininom { part-mo }. { part-needs-change }.
part-washout =
    { $washout ->
        [one] { $washout } araw
       *[other] { $washout } na araw
    }
part-longer-stretch = { $needed } ang kailangan. Mapupunan ito ng mas mahabang pagitan ng dalawang { $subject-bare }, kung kailan man iyon dumating
sentence-too-close =
    { $scored ->
        [0] Walang araw na may score na higit sa { part-washout } pagkatapos ng { $subject-one }; { part-longer-stretch }.
       *[other] { part-scored-days } lang ang higit sa { part-washout } pagkatapos ng { $subject-one }; { part-longer-stretch }.
    }
sentence-worse-by = Mga { $amount } ang agwat, sa { part-for-days } pagkatapos ng { $subject-one }.
part-on-bad-days =
    { $measure-better ->
        [lower] kapag nagsisimula ang masasamang araw
       *[higher] kapag masama ang linggo
    }
part-turn-to-it =
    { $subject-booked ->
        [yes] { $voice ->
            [me] nagbu-book ako { part-on-bad-days }
           *[you] nagbu-book ka { part-on-bad-days }
        }
       *[no] ginagawa { part-mo } ito { part-on-bad-days }
    }
sentence-no-harm = Kadalasan, ang ibig sabihin nito ay { part-turn-to-it }. Hindi nito ibig sabihin na nakakasama ang { $subject }.
sentence-no-range = Wala pang range na makukuha sa mga score na ito.
sentence-cannot-tell = { $measure-title } sa { part-for-days } pagkatapos ng { $subject-one }: tugma sa diary ang { part-both-ends } kaysa sa forecast { part-mo }. Sa { part-sessions }, pagbabagong mga { $half } o higit pa lang ang puwedeng nakita.
sentence-needed = Kung may mga { $more } pa, makikita ang { $notice } sa 9 sa 10 ganitong diary.


## words/beside: ang nasa tabi ng sagot

basis-ordinary-days =
    { $n ->
        [one] { $n } karaniwang araw na pinagbatayan ng forecast.
       *[other] { $n } na karaniwang araw na pinagbatayan ng forecast.
    }
next-look-nth = Magiging pinal ito sa susunod na tingin: sa { part-nth }.
next-look-nth-from = Magiging pinal ito sa susunod na tingin: sa { part-nth }, simula { $on }.
next-look-first-from = Magiging pinal ito sa susunod na tingin: sa una simula { $on }.
next-look-score-from = Magiging pinal ito sa susunod na tingin: kapag may score simula { $on }.

so-far = Sa ngayon: { part-than }.
so-far-nothing = Sa ngayon: walang bago.

part-slow-change =
    { $helps ->
        [yes] ganitong-ganito rin ang itsura ng mabagal na paggaling
       *[no] kasama sa mga numerong ito ang epekto niyon
    }
unknown-change-close = Masyadong magkakalapit ang { $subject-many } { part-mo } kaya hindi makita sa mga araw sa pagitan kung may mabagal na pagbabago; { part-slow-change }.
unknown-change-few = Kulang ang karaniwang araw na may score mula noong unang { $subject-bare } para makita kung may mabagal na pagbabago; { part-slow-change }.

part-nearly-always-on =
    { $voice ->
        [me] Halos palagi akong pumupunta
       *[you] Halos palagi kang pumupunta
    }
same-weekday = { part-nearly-always-on } tuwing { part-weekday }; pare-parehong araw ng linggo ang kasunod, at ganito rin ang itsura kung maganda ang mga araw na iyon.
same-weekday-weekends = { part-nearly-always-on } tuwing { part-weekday }; weekend ang kasunod, at ganito rin ang itsura ng magandang weekend.
same-weekdays = { part-nearly-always-on } sa pare-parehong araw ng linggo; pare-pareho rin ang mga araw na kasunod, at ganito rin ang itsura kung maganda ang mga araw na iyon.

part-span =
    { $span ->
        [weeks] { $n ->
            [1] sa linggong ito
            [one] sa { $n } linggong ito
           *[other] sa { $n } na linggong ito
        }
        [months] { $n ->
            [1] sa buwang ito
            [one] sa { $n } buwang ito
           *[other] sa { $n } na buwang ito
        }
       *[years] { $n ->
            [1] sa taong ito
            [one] sa { $n } taong ito
           *[other] sa { $n } na taong ito
        }
    }
part-not-counted =
    { $better ->
        [yes] Hindi iyon ibinibilang na tulong
       *[no] Hindi iyon ibinibilang laban sa { $subject }
    }
slow-change =
    { $side ->
        [below] Kusa namang bumaba nang mga { $amount } ang { $measure } { part-mo } { part-span }. { part-not-counted }.
       *[above] Kusa namang tumaas nang mga { $amount } ang { $measure } { part-mo } { part-span }. { part-not-counted }.
    }

painkillers-only-taken = Itinala lang ang mga pain reliever kapag may ininom, kaya hindi maikukumpara sa iba ang mga araw pagkatapos ng { $subject-one }; puwedeng magmukhang tulong ang mga gamot.
painkillers-more = Mula sa araw ng { $subject-one } hanggang tatlong araw pagkatapos, mas maraming pain reliever ang ininom { part-mo } kaysa sa ibang araw ({ $after } bawat araw, sa iba ay { $ordinary }); puwedeng magmukhang tulong ang mga ito.
part-go-as =
    { $voice ->
        [me] Pumupunta ako kapag
       *[you] Pumupunta ka kapag
    }
booked-on-bad-days =
    { $measure-better ->
        [lower] { part-go-as } biglang tumataas ang { $measure } { part-mo }, kung kailan pinakakaunti ang alam ng forecast; puwedeng may tulong na nakatago.
       *[higher] { part-go-as } biglang bumababa ang { $measure } { part-mo }, kung kailan pinakakaunti ang alam ng forecast; puwedeng may tulong na nakatago.
    }
part-all-sessions-dative =
    { $all ->
        [one] { $all } session
       *[other] { $all } na session
    }
other-treatments = Sa { part-all-sessions-dative }, { $n } ang may iba pang treatment sa loob ng tatlong araw; kasama rin sa mga numero ang epekto niyon.
part-company =
    { $alike ->
        [yes] hindi mapag-iba ng diary ang dalawa
       *[no] kasama rin sa mga numero ang epekto niyon
    }
company-of-all = Lahat ng { part-all-sessions-dative } ay may kasabay na “{ $with }” sa loob ng tatlong araw, at kaunti lang ang ibang araw na mayroon nito; { part-company }.
company-of-some = Sa { part-all-sessions-dative }, { $n } ang may kasabay na “{ $with }” sa loob ng tatlong araw, at kaunti lang ang ibang araw na mayroon nito; { part-company }.

settled = Naging pinal sa { part-nth }, noong { $on }.
settled-since = Naging pinal sa { part-nth } mula sa una, noong { $on }.

part-of-your-sessions =
    { $all ->
        [one] { $all } { $subject-bare } { part-mo }
       *[other] { $all } na { $subject-bare } { part-mo }
    }
counted-only = Kasama sa bilang ang nag-iisang { $subject-bare } { part-mo }.
counted-not-yet = Hindi pa kasama sa bilang ang nag-iisang { $subject-bare } { part-mo }.
counted-none = Sa { part-of-your-sessions }, wala pang kasama sa bilang.
counted-all = Kasama sa bilang ang lahat ng { part-of-your-sessions }.
counted-some = Sa { part-of-your-sessions }, { $n } ang kasama sa bilang.
counted-two-years = Sa nakaraang dalawang taon: { $n } sa { part-of-your-sessions }.
counted-two-years-to = Sa dalawang taon hanggang { $until }: { $n } sa { part-of-your-sessions }.

left-out-older = { $n } ang mas luma
left-out-outside = { $n } ang wala sa mga araw na nilagyan mo ng score
left-out-close = { $n } ang wala pang tatlong araw ang layo sa iba at ibinibilang kasama niyon
left-out-no-score-before = { $n } ang walang score sa tatlong araw bago nito
left-out-too-early = { $n } ang masyadong maaga, kaya wala sa saklaw ang mga araw bago nito
left-out-no-score-after = { $n } ang kulang ang score sa mga araw pagkatapos
left-out-no-forecast = { $n } ang kulang ang karaniwang araw para sa forecast
better-than-forecast = { $n } sa { $all } ang mas maganda kaysa sa forecast.

main-question-since = Ang pangunahing tanong { part-mo }, isinulat noong { $on }.
main-question-since-after = Ang pangunahing tanong { part-mo }, isinulat noong { $on }, pagkatapos ng mga session na ito.
main-question-is = Ang pangunahing tanong { part-mo }: { $question }
main-question-it-since = Isinulat ito noong { $on }.
main-question-written = Isinulat noong { $on }.
main-question-not-yet = Hindi pa ito naisusulat: kasabay iyon ng unang sagot.
several-looks = Isa sa ilang tingin.
several-looks-days = Isa sa ilang tingin, sa { $on } hanggang { $until } lang; ang pangunahin ay sa huling dalawang taon nito.


## words/figures: ang mga numero sa likod ng sagot

figure-difference = Pagkakaiba
figure-interval = 95% interval
figure-luck = Kung nagkataon lang
figure-percent = Porsiyento
figure-better = Mas maganda kaysa sa forecast
figure-week = Buong linggo
figure-longer = Mas mahahabang session
figure-sessions = Mga session
figure-washout = Araw na kasama sa session
figure-clean = Karaniwang araw
washout-days = { part-washout }
clean-of-scored = { $n } sa { $all } na may score
week-with-range = { $amount } ({ $range })
luck-p =
    { $tiny ->
        [yes] p < { $figure }
       *[no] p = { $figure }
    }
luck-p-among = { $luck } ({ $holm } sa ilang score)
dose-of-minutes =
    { $n ->
        [one] ρ = { $rho } ng minuto at pagkakaiba, { $n } session; pahiwatig lang
       *[other] ρ = { $rho } ng minuto at pagkakaiba, { $n } na session; pahiwatig lang
    }
percent-of-forecast = { part-than } nang { $figure }%
percent-tiny = mas mababa sa 1%
share-of-sessions = { $figure }% ng mga session ({ $low } hanggang { $high }%)


## words/recovery: ang mga araw pagkatapos ng workout

part-workouts =
    { $n ->
        [one] { $n } workout
       *[other] { $n } na workout
    }
recovery-chosen =
    { $voice ->
        [me] Ako ang pumili kung kailan, kaya kasama rin dito kung ano pa ang naiiba sa mga araw na iyon.
       *[you] Ikaw ang pumili kung kailan, kaya kasama rin dito kung ano pa ang naiiba sa mga araw na iyon.
    }
recovery-rests = Nakapahinga ito hanggang { $until } dahil sa experiment.
recovery-none = Wala pang workout na may score bago at pagkatapos.
part-without =
    { $without ->
        [one] { $without } workout na wala nito
       *[other] { $without } na workout na wala nito
    }
recovery-few = { part-workouts } na may treatment sa araw na iyon o sa kasunod, { $without } ang wala; { $needed } ng bawat isa ang kailangan.
recovery-same = Pagkatapos ng { part-workouts } na may treatment sa araw na iyon o sa kasunod at ng { part-without }, walang nakitang pagkakaiba sa { $measure } { part-mo }; tugma ang kahit ano mula { $low } hanggang { $high }.
recovery-differs =
    { $measure-unit ->
        [doses] Pagkatapos ng { part-workouts } na may treatment sa araw na iyon o sa kasunod, { part-than } nang mga { $amount } ang ininom { part-mo } kaysa pagkatapos ng { part-without }; tugma ang { $low } hanggang { $high }.
       *[points] Pagkatapos ng { part-workouts } na may treatment sa araw na iyon o sa kasunod, { part-than } nang mga { $amount } ang { $measure } { part-mo } kaysa pagkatapos ng { part-without }; tugma ang { $low } hanggang { $high }.
    }
recovery-close = Ang mga workout na wala pang tatlong araw ang pagitan ay isa ang bilang.
recovery-few-days =
    { $n ->
        [0] Walang workout sa diary { part-mo }, at { part-scored-days } ang malayo sa mga workout at treatment; { $needed } ang kailangan.
       *[other] May { part-workouts } sa diary { part-mo }, at { part-scored-days } ang malayo sa mga workout at treatment; { $needed } ang kailangan.
    }
part-recovery-stretch = { $needed } ang kailangan. Mapupunan ito ng mas mahabang pagitan ng dalawa sa mga ito, kung kailan man iyon dumating
recovery-too-close =
    { $scored ->
        [0] Masyadong magkakalapit para masabi: sa { part-workouts }, walang araw na may score na higit sa { part-washout } pagkatapos ng workout o treatment; { part-recovery-stretch }.
       *[other] Masyadong magkakalapit para masabi: sa { part-workouts }, { part-scored-days } lang ang higit sa { part-washout } pagkatapos ng workout o treatment; { part-recovery-stretch }.
    }


## words/tomorrow: ang puwedeng mangyari sa mga susunod na araw

part-when =
    { $tomorrow ->
        [yes] Bukas
       *[no] { part-weekday }
    }
tomorrow-always = { part-when }: { $measure }, mga { $value }. Palagi itong { $value } hanggang ngayon.
tomorrow-is = { part-when }: { $measure }, mga { $value }. Apat sa limang beses, { $low } ito.
tomorrow-between = { part-when }: { $measure }, mga { $value }. Apat sa limang beses, nasa pagitan ito ng { $low } at { $high }.
tomorrow-of-hundred = { $figure } sa 100 ang napupunta rito.
tomorrow-of-hundred-together = { $figure } sa 100 ang napupunta sa mga score na ito kapag pinagsama; kung mas kaunti pang score, hindi na aabot sa 80.
tomorrow-record =
    { $all ->
        [1] Sa isang beses na sinabi ito, { $n } ang nasa loob.
        [one] Sa huling { $all } beses na sinabi ito, { $n } ang nasa loob.
       *[other] Sa huling { $all } na beses na sinabi ito, { $n } ang nasa loob.
    }
tomorrow-too-early =
    { $needed ->
        [one] masyado pang maaga; kailangan ng forecast ng { $needed } araw na may score.
       *[other] masyado pang maaga; kailangan ng forecast ng { $needed } na araw na may score.
    }
tomorrow-was-always = palaging { $value } hanggang ngayon.
tomorrow-old = noong { $on } pa ang huling score. Lagyan muna ng score ang araw na ito.


## words/chances: kung ano ang puwedeng makita ng experiment

part-tries =
    { $tries ->
        [0] wala pang 1 sa 10 subok
        [10] halos lahat ng subok
       *[other] mga { $tries } sa 10 subok
    }
part-larger-tries =
    { $larger-tries ->
        [0] wala pang 1 sa 10 subok
        [10] halos lahat ng subok
       *[other] mga { $larger-tries } sa 10 subok
    }
part-pairs =
    { $n ->
        [one] { $n } pares
       *[other] { $n } na pares
    }
chances-one = Makikita ng { part-pairs } ang { $amount } sa { part-tries }.
chances-two = Makikita ng { part-pairs } ang { $amount } sa { part-tries }, at ang { $larger } sa { part-larger-tries }.
chances-needed = Nakikita ng { part-pairs } ang { $notice } sa 8 sa 10 subok.
chances-larger = Hindi matutukoy ng isang taon nito ang { $notice }; { part-pairs } ang kailangan para sa mas malaking epekto na { $larger }.
chances-none = Hindi matutukoy ng isang taon nito ang { $notice }.
chances-beyond-scale = Ang { $notice }, ang pinakamaliit na pagbabagong dapat pansinin, ay higit pa sa buong scale: magtakda ng mas maliit para sa score na ito.
part-unknown-chance = Hindi pa masabi kung gaano kadalas may makikita ang { part-pairs }
chances-few-scores = { part-unknown-chance }: { $needed } ang kailangang araw na may score; { $scored } pa lang ang mayroon.
chances-scattered-scores = { part-unknown-chance }: { $needed } ang kailangang araw na may score sa loob ng isang taon.
chances-no-change = { part-unknown-chance }: hindi nagbabago ang mga score.
chances-few-pairs = { part-unknown-chance }: kailangan ng mas maraming pares ng araw na may score na isang linggo ang pagitan, parehong malayo sa mga session.


## words/helps: kung ano ang nakakatulong

helps-not-ranked = Ikinukumpara ang bawat uri sa forecast { part-mo }, hindi sa isa’t isa. Isinaalang-alang na ang mga nagkataon lang.
helps-left-out = Narito ang { $all } na may pinakamaraming session; { $n } pa ang mas kaunti at hindi isinama.
luck-among =
    { $among ->
        [rows] { $all ->
            [one] { $all } uri at taong may sagot dito
           *[other] { $all } na uri at taong may sagot dito
        }
       *[scores] { $all ->
            [one] { $all } score pagkatapos ng parehong mga session
           *[other] { $all } na score pagkatapos ng parehong mga session
        }
    }
luck-among-or = { $luck }, o sa { $more-luck }
luck-note = Baka nagkataon lang: kung ito lang ang titingnan, mukha o posibleng nakakatulong ito, pero sa { $luck }, puwedeng may isang ganito ang itsura kahit nagkataon lang.
chip-more-to-go = { $n } na lang
chip-more-scored = { part-more-scored-days }
chip-more-away = { part-more-scored-days } na malayo rito

column-after = Pagkatapos ng
column-times = Ilang beses
column-difference = Pagkakaiba
column-range = Range
column-verdict = Resulta
cost-head = halaga ng { part-one-for-a-day }
cost-with-range = { $cost }, { $low } hanggang { $high }
cost-not-noted = walang naitalang gastos
cost-some-noted = { $n } sa { $all } ang naitala
cost-unread = hindi mabasa
cost-some-read = { $n } sa { $all } ang nababasa
cost-currencies = sa iba’t ibang currency
price = halaga ng { part-one-for-a-day }: { $cost }
price-some-noted = gastos: { $n } sa { $all } ang naitala
price-unread = gastos: hindi mabasa
price-some-read = gastos: { $n } sa { $all } ang nababasa
price-currencies = gastos sa iba’t ibang currency

no-cost-luck = Hindi sinasabi kung magkano ang isang mas magandang araw: puwedeng ganito ang itsura ng nagkataon lang.
no-cost-no-difference = Hindi sinasabi kung magkano ang isang mas magandang araw: tugma rin sa diary mo na walang pagkakaiba.
no-cost-no-help = Sinasabi lang kung magkano ang isang mas magandang araw kapag mukha o posibleng nakakatulong ang session.
no-cost-noted = Walang naitalang gastos sa { part-all-sessions-dative } na ito; kapag { $needed } na ang may tala, sasabihin dito kung magkano ang isang mas magandang araw.
no-cost-few = Sa { part-all-sessions-dative }, { $n } ang may naitalang gastos; kapag { $needed } na ang may tala, sasabihin dito kung magkano ang isang mas magandang araw.
no-cost-some-read = Sa { part-all-sessions-dative }, { $n } ang may gastos na nababasa.
part-write-costs = isulat ito nang ganito, 45 EUR o 45.50 EUR, at 0 EUR kung libre. Kapag { $needed } na ang nababasa, sasabihin dito kung magkano ang isang mas magandang araw
no-cost-unread =
    { $n ->
        [one] { $n } session ang may gastos na hindi mabasa: { part-write-costs }.
       *[other] { $n } na session ang may gastos na hindi mabasa: { part-write-costs }.
    }
no-cost-currencies = Nasa iba’t ibang currency ang mga gastos; kapag { $needed } na ang nasa iisa, sasabihin dito kung magkano ang isang mas magandang araw.

part-each-day = { $cost } para sa bawat araw na { part-than } nang { $amount } ang { $measure }
cost-each-day = { part-each-day }, kung bibilangin ang { part-about-days } pagkatapos ng bawat session.
cost-each-day-between = { part-each-day } ({ $low } hanggang { $high }), kung bibilangin ang { part-about-days } pagkatapos ng bawat session.
cost-of-some = Sa { part-all-sessions-dative }, { $n } ang may gastos na nasa { $currency }; hindi isinama ang iba.
cost-of-some-without = Sa { part-all-sessions-dative }, { $n } ang may gastos na walang currency; hindi isinama ang iba.
better-days = { $after }% ng mga araw na iyon ay mas maganda nang { $notice } o higit pa kaysa sa forecast; sa mga karaniwang araw, { $ordinary }%.
better-days-cost = Dagdag iyon na { $figure } mas magandang araw bawat session, { $cost } ang isa.
about-cost = mga { $cost }
no-money = wala
tiny-money = mas mababa sa 0.01
money = { $amount } { $currency }


## words/experiment: ang experiment, habang tumatakbo at pagkatapos

slot-too-late = pagkalipas ng 9999-12-31

part-pairs-of-weeks =
    { $n ->
        [one] { $n } pares ng linggo
       *[other] { $n } na pares ng linggo
    }
experiment-about = { $subject } at { $measure } · { part-pairs-of-weeks }
experiment-question =
    { $measure-unit ->
        [doses] Mas kaunting { $measure } ba ang kinailangan { part-mo } sa mga linggong may { $subject-one }?
       *[points] Nakatulong ba ang { $subject } sa { $measure } { part-mo }?
    }
experiment-rests = Nakapahinga ang sagot hanggang { $until }: may tumatakbong experiment sa { $subject } at { $measure }, at kung titingin nang maaga, magmumukhang tulong ang nagkataon lang.

experiment-too-few = Kulang ang mga pares para masabi.
experiment-not-kept = Hindi nasunod ang plano.
experiment-hardly-kept = Bahagya lang nasunod ang plano.
experiment-helped =
    { $measure-unit ->
        [doses] Malamang na mas kaunting { $measure } ang kinailangan { part-mo }.
       *[points] Malamang na nakatulong ang { $subject }.
    }
part-weeks-with-one =
    { $drawn ->
        [yes] sa mga linggong nabunot para sa { $subject-one }
       *[no] sa mga linggong may { $subject-one }
    }
experiment-worse = Naging { part-than } ang { $measure } { part-weeks-with-one }.
experiment-different = Naging iba ang { $measure } { part-weeks-with-one }.
experiment-level = Walang maikukumpara.
experiment-no-difference = Walang nakitang pagkakaiba.
experiment-late = Lampas na sa 9999-12-31 ang mga huling linggo ng plano sa diary. Kaya wala itong maibibigay na sagot.
experiment-not-its-coins = Ang planong nasa diary ay hindi ang nabunot: hindi galing sa seed nito ang mga barya nito. Kaya wala itong maibibigay na sagot.
experiment-drawn-late = Hindi nabunot bago ang mga linggo nito ang planong nasa diary: ginawa ito noong { $made }, at ang unang araw nito ay { $on }. Kaya wala itong maibibigay na sagot.
experiment-few-pairs =
    { $n ->
        [0] Walang pares na may score sa palibot ng dalawang linggo nito; { $needed } ang kailangan para may sagot.
       *[other] { part-pairs } ang may score sa palibot ng dalawang linggo nito; { $needed } ang kailangan para may sagot.
    }
experiment-equal = Magkakapareho ang mga score sa palibot ng lahat ng linggong ito.
part-in-weeks-with-one =
    { $drawn ->
        [yes] { $n ->
            [one] Sa { $n } linggong nabunot para sa { $subject-one }
           *[other] Sa { $n } na linggong nabunot para sa { $subject-one }
        }
       *[no] { $n ->
            [one] Sa { $n } linggong may { $subject-one }
           *[other] Sa { $n } na linggong may { $subject-one }
        }
    }
part-in-weeks =
    { $over ->
        [yes] { part-in-weeks-with-one }
       *[no] { part-in-weeks-with-one } sa ngayon
    }
part-in-other-weeks =
    { $drawn ->
        [yes] sa mga linggong nabunot na wala
       *[no] sa mga linggong wala
    }
experiment-same =
    { $measure-unit ->
        [doses] { part-in-weeks }, halos kapareho ng { part-in-other-weeks } ang ininom { part-mo }.
       *[points] { part-in-weeks }, halos kapareho ng { part-in-other-weeks } ang { $measure } { part-mo }.
    }
experiment-differs =
    { $measure-unit ->
        [doses] { part-in-weeks }, { part-than } nang mga { $amount } ang ininom { part-mo } kaysa { part-in-other-weeks }.
       *[points] { part-in-weeks }, { part-than } nang mga { $amount } ang { $measure } { part-mo } kaysa { part-in-other-weeks }.
    }
part-end-to-end =
    { $measure-unit ->
        [doses] { $lies ->
            [across] mula { $low } hanggang { $high }
            [below] mas kaunti nang { $low } hanggang { $high }
           *[above] mas marami nang { $low } hanggang { $high }
        }
       *[points] { $lies ->
            [across] mula { $low } hanggang { $high }
            [below] mas mababa nang { $low } hanggang { $high }
           *[above] mas mataas nang { $low } hanggang { $high }
        }
    }
experiment-fits = Tugma ang anumang { part-end-to-end }.
experiment-probably = Marahil { part-end-to-end }.
experiment-doubt =
    { $voice ->
        [me] Barya ang pumili ng mga linggo, kaya hindi ito maipapaliwanag ng masasamang araw; pero puwede pa rin itong maipaliwanag ng pagkaalam kong may session ako.
       *[you] Barya ang pumili ng mga linggo, kaya hindi ito maipapaliwanag ng masasamang araw; pero puwede pa rin itong maipaliwanag ng pagkaalam mong may session ka.
    }
experiment-orders = { $figure } sa 100 ayos ng barya ang ganito o higit pa ang itsura.
experiment-orders-rare = 1 sa { $figure } ayos ng barya ang ganito o higit pa ang itsura.
evidence-reached = Umabot sa { $enough } ang ebidensyang nakakatulong ito.
evidence-has-reached =
    { $voice ->
        [me] Umabot na sa { $enough } ang ebidensyang nakakatulong ito. Puwede na akong tumigil dito, o ituloy hanggang dulo.
       *[you] Umabot na sa { $enough } ang ebidensyang nakakatulong ito. Puwede ka nang tumigil dito, o ituloy hanggang dulo.
    }
evidence-came-to = Umabot sa { $figure } ang ebidensyang nakakatulong ito; mula { $enough } pataas, higit na ito sa nagkataon lang.
evidence-so-far =
    { $voice ->
        [me] Ebidensyang nakakatulong ito: { $figure }. Mula { $enough } pataas, higit na ito sa nagkataon lang, kailan man ako tumingin.
       *[you] Ebidensyang nakakatulong ito: { $figure }. Mula { $enough } pataas, higit na ito sa nagkataon lang, kailan ka man tumingin.
    }
experiment-as-taken = Kung kukuwentahin na parang palaging sinunod ang barya: mga { $amount }.
experiment-as-kept = Sa { part-pairs } na nasunod, na walang ibang treatment sa loob ng tatlong araw mula sa alinman sa dalawang araw: mga { $amount }. Dagdag na tingin lang ito: puwedeng nakadepende sa takbo ng linggo kung sino ang tumutupad sa appointment.
part-weeks-n =
    { $n ->
        [one] { $n } linggong
       *[other] { $n } na linggong
    }
experiment-uptake = Nagkaroon ng { $subject-one } sa { $had } sa { part-weeks-n } nabunot para rito, at sa { $strayed } sa { part-weeks-n } nabunot na wala. Ang bawat pares ay ibinibilang ayon sa nabunot.
experiment-left-out = { part-pairs } ang hindi kasama sa bilang: may linggong walang score sa tatlong araw bago o pagkatapos ng araw nito.

share-pairs = Mga pares ng linggo
share-weeks = Mga linggong ayon sa nabunot
share-days = Mga araw na may score
next-fixed = Itinakda ang ayos noong { $made } at hindi na mababago.
next-session = Susunod: { $subject-one } sa { $next-full }.
next-none-on = Wala sa { $next-full } at sa linggong iyon.
next-none = Susunod: walang { $subject-bare } sa linggo ng { $next-full }.
next-opens = Mabubuksan ang susunod na pares ng linggo sa { $next-full }.
next-answer = Tapos na ang lahat ng linggo. Darating ang sagot sa { $next-full }.
state-altered = hindi makapagbibigay ng sagot
state-runs = tumatakbo hanggang { $until }; kinabukasan ang sagot
state-done = natapos noong { $on }
state-stopped =
    { $all ->
        [one] itinigil pagkatapos ng { $n } sa { $all } pares
       *[other] itinigil pagkatapos ng { $n } sa { $all } na pares
    }
state-stopped-on =
    { $all ->
        [one] itinigil noong { $on } pagkatapos ng { $n } sa { $all } pares
       *[other] itinigil noong { $on } pagkatapos ng { $n } sa { $all } na pares
    }
state-because = { $state }: { $why }
plan-number = Plano { $number }, ginawa noong { $made }.

## words: mga pangungusap ng mga page at ng report, kung ano sila

coin-title = Hayaang barya ang pumili ng mga linggo
coin-about = { coin-title }: { $told }
coin-why = Nagbu-book ang mga tao kapag matindi ang sakit, at kusang humuhupa ang matinding sakit. Kung barya ang pipili ng mga linggo, pantay na mapupunta sa magkabilang panig ang masasamang araw. Sa linggong wala, iwasan din ang ibang treatment, at inumin ang gamot na kailangan mo: una ang kalusugan mo.
coin-before = Sa linggong wala, iwasan din ang ibang treatment, at inumin ang gamot na kailangan mo: una ang kalusugan mo. Puwede kang tumigil anumang oras; kasama pa rin sa bilang ang mga kumpletong pares. Isang beses binubunot ang ayos, isinusulat at saka tinatakpan: makikita mo ang isang pares pitong araw bago ito magsimula.
coin-rest = Walang average, linya o resultang ipinapakita bago noon. Kung titingin nang maaga, magmumukhang tulong ang nagkataon lang.
coin-looking = Tapat ang pagtingin dito, pero mas mahirap makita ang maliit na tulong: sa 10 pares, ang epektong makikita ng naghihintay sa 7 sa 10 subok ay makikita sa 5.
coin-altered = Binago ang plano.
no-diary-tells = Puwede ring makabuti ang pananabik sa session; hindi mapag-iiba ng anumang diary ang dalawa.
scores-alone = Mula sa mga score lang: hindi kasama ang mga nakaplano para sa mga araw na ito.
