## model: what a journal is made of

# What can be scored. Its name; -noun as it stands within a sentence; what the two ends of the scale mean; its unit.
# The ends of pain are those of the numeric rating scale in Brazil: "sem dor", "pior dor imaginável".
metric-pain = Dor nas costas
    .noun = dor nas costas
    .low = sem dor
    .high = pior dor imaginável
metric-stiffness = Rigidez
    .noun = rigidez
    .low = sem rigidez
    .high = mal consigo me mexer
# How good the night was.
metric-sleep = Sono
    .noun = sono
    .low = muito ruim
    .high = muito bom
metric-mood = Humor
    .noun = humor
    .low = muito baixo
    .high = muito bom
metric-anxiety = Ansiedade
    .noun = ansiedade
    .low = calma
    .high = pior imaginável
# How far pain keeps a person from what they want to do.
metric-interference = Limitação
    .noun = limitação
    .low = nenhuma
    .high = não consegui fazer nada
# How far the finger tips stay from the floor, bent forward.
metric-finger-to-floor = Dedos ao chão
    .noun = dedos ao chão
    .low = palmas no chão
    .high = joelhos
    .unit = cm
metric-workout = Treino
    .noun = treino
    .low = nenhum
    .high = o dia todo
    .unit = min
metric-hours-asleep = Horas de sono
    .noun = horas de sono
    .low = nenhuma
    .high = o dia todo
    .unit = h
metric-sleep-efficiency = Eficiência do sono
    .noun = eficiência do sono
    .low = sem dormir
    .high = dormir a noite toda
metric-doses = Analgésicos
    .noun = analgésicos
    .low = nenhum
    .high = muitos
    .unit = doses
# The ends of a person's own score, where none are typed; the name is never shown.
metric-own = Nota
    .low = nada
    .high = ao máximo

# The PEG: three questions. Their ends are those of the Brazilian Brief Pain Inventory: "não interferiu", "interferiu
# completamente".
metric-peg-pain = Dor da semana
    .noun = dor da semana
    .low = sem dor
    .high = a pior dor que você pode imaginar
metric-peg-enjoyment = Interferência da dor no prazer de viver
    .noun = interferência da dor no prazer de viver
    .low = não interferiu
    .high = interferiu completamente
metric-peg-activity = Interferência da dor na atividade
    .noun = interferência da dor na atividade
    .low = não interferiu
    .high = interferiu completamente
peg-pain-question = Que número descreve melhor a sua dor, em média, na última semana?
peg-enjoyment-question = Que número descreve melhor o quanto, na última semana, a dor interferiu no seu prazer de viver?
peg-activity-question = Que número descreve melhor o quanto, na última semana, a dor interferiu na sua atividade geral?

# Regions of the body, seen from behind and from the front; left and right are the person's own. The name is not shown.
region = região
    .neck = pescoço
    .shoulder-left = ombro esquerdo
    .shoulder-right = ombro direito
    .upper-left = parte alta esquerda das costas
    .upper-spine = coluna, parte alta
    .upper-right = parte alta direita das costas
    .middle-left = parte média esquerda das costas
    .middle-spine = coluna, parte média
    .middle-right = parte média direita das costas
    .lower-left = lombar esquerda
    .lower-spine = coluna lombar
    .lower-right = lombar direita
    .hip-left = quadril esquerdo
    .hip-right = quadril direito
    .head = parte de trás da cabeça
    .shoulder-spine = entre os ombros
    .back-upper-arm-left = braço esquerdo atrás
    .back-upper-arm-right = braço direito atrás
    .back-forearm-left = antebraço esquerdo atrás
    .back-forearm-right = antebraço direito atrás
    .back-hand-left = dorso da mão esquerda
    .back-hand-right = dorso da mão direita
    .back-thigh-left = coxa esquerda atrás
    .back-thigh-right = coxa direita atrás
    .back-knee-left = joelho esquerdo atrás
    .back-knee-right = joelho direito atrás
    .calf-left = panturrilha esquerda
    .calf-right = panturrilha direita
    .heel-left = calcanhar esquerdo
    .heel-right = calcanhar direito
    .face = rosto
    .throat = garganta
    .front-shoulder-left = ombro esquerdo na frente
    .front-shoulder-right = ombro direito na frente
    .chest-left = lado esquerdo do peito
    .chest-right = lado direito do peito
    .belly-left = lado esquerdo da barriga
    .belly-right = lado direito da barriga
    .lower-belly-left = baixo-ventre esquerdo
    .lower-belly-right = baixo-ventre direito
    .groin-left = virilha esquerda
    .groin-right = virilha direita
    .front-upper-arm-left = braço esquerdo na frente
    .front-upper-arm-right = braço direito na frente
    .front-forearm-left = antebraço esquerdo na frente
    .front-forearm-right = antebraço direito na frente
    .front-hand-left = palma da mão esquerda
    .front-hand-right = palma da mão direita
    .front-thigh-left = coxa esquerda na frente
    .front-thigh-right = coxa direita na frente
    .front-knee-left = joelho esquerdo na frente
    .front-knee-right = joelho direito na frente
    .shin-left = canela esquerda
    .shin-right = canela direita
    .foot-left = pé esquerdo
    .foot-right = pé direito

# What is called so: "o tipo “massagem” se chama “massagem nas costas”" now.
former-name =
    { $sort ->
        [kind] o tipo “{ $name }” se chama “{ $now }”
        [person] a pessoa “{ $name }” se chama “{ $now }”
        [tag] a etiqueta “{ $name }” se chama “{ $now }”
        [painkiller] o analgésico “{ $name }” se chama “{ $now }”
       *[region] a região “{ $name }” se chama “{ $now }”
    }
trial-told =
    { $n ->
        [one] { $n } par de semanas desde { $on }, plano { $number }
       *[other] { $n } pares de semanas desde { $on }, plano { $number }
    }

# A part of a list of what a new name changes: "12 sessões, 3 dias, a pergunta principal".
renamed-sessions =
    { $n ->
        [one] { $n } sessão
       *[other] { $n } sessões
    }
renamed-days =
    { $n ->
        [one] { $n } dia
       *[other] { $n } dias
    }
renamed-experiments =
    { $n ->
        [one] { $n } experimento
       *[other] { $n } experimentos
    }
the-main-question = a pergunta principal

# What stands on a day, in a list: "notas, uma anotação, analgésicos".
there-scores = notas
there-scores-times =
    { $n ->
        [one] notas de { $n } horário
       *[other] notas de { $n } horários
    }
there-note = uma anotação
there-night = uma noite
there-painkillers = analgésicos
there-areas = regiões com dor
there-tags = etiquetas
there-newer = registros de um Unkink mais novo

# Times of a night, in a list: "deitar 23:10, dormir 23:40".
told-night-to-bed = deitar { $at }
told-night-asleep = dormir { $at }
told-night-awake = acordar { $at }
told-night-up = levantar { $at }

minutes-said =
    { $n ->
        [one] { $n } minuto
       *[other] { $n } minutos
    }


## model/error: why something can't be kept

refused-range = { $name }: { $value } está fora de { $low } a { $high }.
refused-unknown-metric = Não há nenhuma nota que se chame “{ $name }”. `unkink-cli show --json` mostra as que existem.
refused-derived = { $name }: esta nota é calculada com o que foi anotado no dia e não pode ser dada à mão.
# A score that can't be.
part-not-kept = A nota “{ $name }” não pode ser guardada
refused-metric =
    { $flaw ->
        [name] { part-not-kept }: ela precisa de um nome com letras ou algarismos.
        [long] { part-not-kept }: o id, o nome, a unidade e os extremos têm no máximo 200 letras cada um.
        [order] { part-not-kept }: o menor valor precisa ficar abaixo do maior.
        [range] { part-not-kept }: a escala vai de −1000000 a 1000000.
        [step] { part-not-kept }: o passo precisa ser maior que 0.
        [notice] { part-not-kept }: a menor mudança notável precisa ser maior que 0 e no máximo 1000000.
        [source] { part-not-kept }: não dá para mudar de onde vêm os valores.
        [outside] { part-not-kept }: uma nota que já existe fica fora da escala.
       *[taken] { part-not-kept }: outra nota já tem esse nome.
    }
refused-too-many-metrics = Um diário aceita no máximo { $most } notas próprias. Tire algumas ou transforme-as em etiquetas.
refused-date = { $on-iso } está fora de 1900-01-01 a { $until-iso }, que é amanhã.
refused-not-a-date = { $given } não é uma data. Escreva ano, mês e dia, como 2026-11-22.
refused-not-a-time = { $given } não é um horário. Escreva a hora de 0 a 23 e os minutos, como 23:10.
refused-night =
    { $later ->
        [asleep] Dormir ({ $later-at }) vem antes de { part-night-step } ({ $earlier-at }). Qual está certo?
        [awake] Acordar ({ $later-at }) vem antes de { part-night-step } ({ $earlier-at }). Qual está certo?
       *[up] Levantar ({ $later-at }) vem antes de { part-night-step } ({ $earlier-at }). Qual está certo?
    }
part-night-step =
    { $night-step ->
        [bedtime] deitar
        [asleep] dormir
       *[awake] acordar
    }
refused-awake-too-long = { $minutes } minutos sem dormir é mais que os { $all } minutos de dormir a acordar.
refused-asleep-too-long = { $slept } de sono é mais do que cabe ({ $longest }). Qual está certo?
refused-same-time = { $on-iso } tem dois grupos de notas no mesmo horário ({ $at }). Dê outro minuto a um deles.
refused-same-time-none = { $on-iso } tem dois grupos de notas sem horário. Dê um minuto a um deles.
refused-no-checkin = { $on-iso } não tem notas desse horário ({ $at }).
refused-no-checkin-none = { $on-iso } não tem notas sem horário.
refused-nothing-there = Não há nada anotado em { $on-iso }.
refused-same-day = Já está anotado nessa data, { $on-iso }. Diga outra.
# What stands there is a list: "notas, uma anotação".
refused-occupied = { $on-iso } já tem registros ({ $names }). Mova ou limpe-os antes, ou mova as notas de um só horário.
refused-too-far-ahead = { $on-iso } está longe demais: uma sessão pode ser planejada até { $until-iso }.
refused-same-id = Duas sessões têm o id { $given }. Cada id é único: mude um deles.
refused-no-session = Não há nenhuma sessão com o id { $given }. `unkink-cli session list` mostra as sessões.
refused-field =
    { $field ->
        [count] Quantidade: { $value } está fora de 0 a 100.
        [minutes] Minutos: { $value } está fora de 1 a 1440 minutos.
        [outcome] Dias depois de uma sessão: { $value } está fora de 1 a 365.
        [washout] Dias de washout: { $value } está fora de 0 a 365.
        [pairs] Pares de semanas: { $value } está fora de 6 a 26.
       *[date] Data: { $value } está fora de 1900-01-01 a 9999-12-31.
    }
refused-fixed-plan = O plano de um experimento não pode ser mudado depois de feito. Interrompa-o e comece um novo.
refused-running-trial = Já há um experimento em andamento com esta nota e este tipo de sessão: { $told }. Um de cada vez: interrompa-o primeiro.
refused-trials-at-once = Haveria dois experimentos ao mesmo tempo com um mesmo tipo de sessão: { $told }; { $other }. As moedas deles podem pedir semanas contrárias. Interrompa um deles primeiro.
refused-blank =
    { $blank ->
        [medicine] O nome do analgésico está em branco. Escreva um nome ou tire a linha.
        [kind] O tipo da sessão está em branco. Escreva um nome ou tire a linha.
        [session] O id da sessão está em branco. Escreva um nome ou tire a linha.
        [asked-score] A nota da pergunta principal está em branco. Escreva um nome ou tire a linha.
        [asked-kind] O tipo de sessão da pergunta principal está em branco. Escreva um nome ou tire a linha.
        [trial] O id do experimento está em branco. Escreva um nome ou tire a linha.
        [tried-score] A nota do experimento está em branco. Escreva um nome ou tire a linha.
       *[tried-kind] O tipo de sessão do experimento está em branco. Escreva um nome ou tire a linha.
    }


## model/typed: what was typed and can't be read

typed-time = { $given } não é um horário. Escreva um como 23:10, 2310 ou 11:10 pm.
# "Half seven" is 6:30 in some languages and 7:30 in others.
typed-time-in-words = { $given } está por extenso, e conforme o idioma pode ser 6:30 ou 7:30. Escreva em algarismos, como 7:30 ou 7:30 pm.
typed-midnight = { $given } fica entre dois dias. Escreva 0:00 para o começo do dia ou 23:59 para o fim.
typed-day = { $given } não é um dia. Escreva um como 18 de novembro, 2026-11-18, terça ou ontem.
typed-no-such-day = { $given } não está no calendário. Escreva um dia como 18 de novembro ou 2026-11-18.
typed-no-such-day-month = { $given } não está no calendário: { $on-month-name } nunca tem { $days } dias. Escreva um dia como 18 de novembro ou 2026-11-18.
typed-no-such-day-year = { $given } não está no calendário: { $on-month } tem { $days } dias. Escreva um dia como 18 de novembro ou 2026-11-18.
typed-weekday = { $on-long } é { $on-weekday }, não { part-weekday }. Qual está certo?
typed-duration = { $given } não é uma duração. Escreva minutos, como 25, 25 min ou 1h30.
typed-whole = { $given } não é um número inteiro. Escreva um como 2.
typed-beyond = { $given } está fora de { $low } a { $high }.


## model/difference: how one version of a journal differs from another

# "22 nov 2026 – dor nas costas (08:10): antes 4, agora 6"
change-on = { $on } – { $told }
change-added = acrescentado: { $what }
change-added-with = acrescentado: { $what } ({ $told })
change-removed = removido: { $what }
change-removed-with = removido: { $what } ({ $told })
change-was = { $what }: antes { $from }, agora { $to }
change-blank = em branco
change-several = várias mudanças que dependem umas das outras
# What changed.
changed-journal = o diário
changed-score = a nota “{ $name }”
changed-place = em outro lugar da tabela
changed-other-place = em outro lugar
changed-night = a noite
changed-medicines = analgésicos
changed-areas = regiões com dor
changed-tags = etiquetas
changed-note = a anotação
changed-scoring = o momento das notas
changed-unknown = dados desconhecidos
changed-unknown-at = dados desconhecidos das notas de { $at }
changed-unknown-untimed = dados desconhecidos das notas sem horário
changed-not-known = algo que esta versão não conhece
changed-experiment = o experimento de { $on }
changed-experiment-with = o experimento com { $name }
changed-former-name = um nome anterior
# A score of a day: "dor nas costas (08:10)".
changed-noun-at = { $noun } ({ $at })
moment-at = horário { $at }
moment-untimed = sem horário
# Parts of lists that tell something whole.
told-woken =
    { $n ->
        [one] { $n } despertar
       *[other] { $n } despertares
    }
told-minutes-awake =
    { $n ->
        [one] { $n } minuto sem dormir
       *[other] { $n } minutos sem dormir
    }
told-minutes-asleep =
    { $n ->
        [one] { $n } minuto de sono, como foi dito
       *[other] { $n } minutos de sono, como foi dito
    }
told-none-taken = nenhum tomado
# "2 × ibuprofeno 400 mg (08:10)"
told-taken = { $figure } × { $name }
told-taken-at = { $figure } × { $name } ({ $at })
told-nowhere = em lugar nenhum
told-planned = sessão planejada
told-minutes = { $n } min
told-with = com { $name }
# Regions: "coluna lombar e quadril esquerdo".
told-regions = { $names } e { $name }
told-before = antes: { $names }
told-after = depois: { $names }
told-scores-before = notas antes da sessão
told-scores-after = notas depois da sessão
pressure =
    { $pressure ->
        [light] leve
        [medium] média
       *[firm] firme
    }
reason =
    { $reason ->
        [routine] rotina
       *[flare] crise
    }
told-range = de { $low } a { $high }, de { $figure } em { $figure }
told-ends = de “{ $low }” a “{ $high }”
told-better = { part-better }
told-notice = conta uma mudança de { $figure }
told-morning = nota dada de manhã
told-daily = pedida todo dia
told-on-demand = pedida quando se quer
told-with-and-without = com e sem { $name }
told-pairs =
    { $n ->
        [one] { $n } par de semanas
       *[other] { $n } pares de semanas
    }
told-plan = plano { $number }
told-looks = com olhadas no meio do caminho
told-trial-stands =
    { $stands ->
        [running] em andamento
        [stopped] interrompido
       *[done] terminado
    }
told-stopped = em { $on }
told-after-kind = depois de { $name }
told-since = desde { $since }
told-outcome =
    { $n ->
        [one] resultado, { $n } dia
       *[other] resultado, { $n } dias
    }
told-washout =
    { $n ->
        [one] washout, { $n } dia
       *[other] washout, { $n } dias
    }


## store/error: what fails between the journal and the disk, and what to do

load-unreadable = Não dá para ler o diário: { $why }. Verifique o disco e quem pode ler o arquivo. Arquivo: { $path }
load-dangling-link = O diário é um atalho para um arquivo que não está lá. Conecte o disco dele ou apague o atalho. Atalho: { $path } → { $target }
load-away = A pasta do diário não está lá, ou está vazia porque o disco não está conectado; nada é criado no lugar dela. Conecte o disco ou a pasta de rede, crie a pasta ou escolha outra. Pasta: { $path }
load-moved = Este diário não está no disco em que estava, e pode ser um mais antigo. Conecte aquele disco; ou, se este é o lugar dele de agora em diante, apague { $memory }, que guarda a lembrança do disco. Diário: { $path }
load-kept = { part-kept }, e nenhum diário é começado nem mudado nesse lugar. Escolha outro caminho; um backup volta com `unkink-cli restore`. Caminho: { $path }
load-not-a-file = O diário precisa ser um arquivo. Escolha outro caminho: { $path }
damaged-file = { $told } Arquivo: { $path }
# What stands where something was to be written.
part-kept =
    { $kept ->
        [journal] Ali há um diário
        [backups] Ali há backups de um diário
        [own] Ali o Unkink guarda algo dele
        [settings] Ali estão as configurações
        [disks] Ali está o que o Unkink sabe dos seus discos
        [unsaved] Ali está o que não deu para salvar de um diário
        [day-copy] Ali há uma cópia diária de um diário
        [itself] Ali está o seu próprio diário
        [older] Ali está guardada uma versão anterior de um diário
       *[copy] Ali há uma cópia de um diário
    }
settings-kept = { part-kept }, e fica como está; indique outro arquivo

# Why something is not saved: it follows "Não foi salvo: ".
save-not = Não foi salvo.
save-not-why = Não foi salvo: { $why }.
save-not-accepted = Não foi aceito: o diário mudou de novo desde que foi mostrado.
why-changed-outside = o diário mudou no disco desde que foi lido
why-newer = ele vem de um Unkink mais novo
why-changed-elsewhere = ele foi editado ou danificado em outro lugar
why-locked = outro Unkink está escrevendo este diário
why-away = a pasta do diário não está acessível, e nada é criado no lugar dela
why-dangling = o diário é um atalho para um arquivo que não está lá
why-dangling-to = o diário é um atalho para um arquivo que não está lá, { $path }
why-too-large = o diário passaria dos 256 MiB que são lidos de volta
why-lock-in-the-way = um atalho, uma pasta ou um dispositivo ocupa o lugar da trava dele
why-lock-of-others = não há permissão para escrever a trava dele, que outra pessoa fez
why-old-not-kept = o arquivo da versão { $number } não pode ser guardado ao lado do novo ({ $why })
why-fault = uma falha do próprio Unkink
why-saver-stopped = a parte que salva parou
why-disk-too-slow = o disco demora demais
why-not-written-out = não deu para escrever o diário
why-not-confirmed = o disco não confirmou
why-no-look-in = não há permissão para olhar na pasta deles
why-in-place-of-folder = um arquivo ou um dispositivo ocupa o lugar da pasta deles
why-no-reading = não há permissão para ler
why-disk-full = o disco está cheio
why-quota = o seu espaço no disco acabou
why-no-writing = não há permissão para escrever ali
why-read-only = o disco é só de leitura
why-not-a-folder = uma parte do caminho é um arquivo, não uma pasta
why-a-folder = uma pasta ou um dispositivo ocupa o lugar dele
why-no-folder = a pasta dele não está lá
why-exists = já existe algo com esse nome
why-name = o nome é longo demais ou tem um caractere que nenhum arquivo pode ter
why-reported = o disco informa: { $told }
why-settings-no-file = não é um arquivo, e nada é escrito ali; indique um arquivo para as configurações
why-settings-too-long = é longo demais para configurações, e fica como está; indique outro arquivo
why-settings-link = é um atalho para um arquivo que não está lá

# What to do, and where.
remedy-load-again = Carregue-o de novo e depois repita o que anotou. Arquivo: { $path }
remedy-look-again = Veja o que está diferente agora e depois aceite. Arquivo: { $path }
remedy-update = Atualize o Unkink para escrevê-lo. Arquivo: { $path }
remedy-accept = `unkink-cli accept` deixa como está, `unkink-cli restore` volta para um backup. Arquivo: { $path }
remedy-wait = Espere terminar, ou feche-o. Arquivo: { $path }
remedy-connect = Conecte o disco ou a pasta de rede, ou escolha outro lugar. Pasta: { $path }
remedy-as-it-was = O diário está como estava; { $remedy }. Arquivo: { $path }
remedy-link = Conecte o disco dele ou apague o atalho. Atalho: { $path } → { $target }
remedy-elsewhere = Salve em outro lugar e depois abra o Unkink de novo. Arquivo: { $path }
remedy-of-another-file = Motivo: { $why }; { $remedy }. Arquivo: { $path }
failed-with-file = { $why }. Arquivo: { $path }
# What to do, within a sentence: "O diário está como estava; libere espaço ou escolha outro lugar."
do-make-room = libere espaço ou escolha outro lugar
do-see-who-writes = veja quem pode escrever ali ou escolha outro lugar
do-make-writable = libere o disco para escrita ou escolha outro lugar
do-connect = conecte o disco ou escolha outro lugar
do-move-away = tire-o dali ou escolha outro lugar
do-shorter-name = escolha um nome mais curto ou mais simples
do-check-disk = verifique o disco ou escolha outro lugar
do-move-lock = tire-o dali
do-give-back-lock = devolva este arquivo ao dono, ou apague-o enquanto nenhum Unkink estiver aberto
do-take-out = tire o que não for necessário
do-see-who-reads = veja quem pode ler essa pasta
do-give-back-folder = talvez um administrador tenha feito essa pasta: devolva-a ao dono

backup-not-made = Não foi feito backup da versão anterior: { $why }.
backup-not-made-remedy = O diário está salvo mesmo assim; { $remedy }. Pasta: { $path }
backup-unseen = Não dá para listar os backups: { $why }.
backup-see-who = Veja quem pode lê-los. Pasta: { $path }
backup-move-away = Tire-o dali. Pasta: { $path }
backup-check-disk = Verifique o disco. Pasta: { $path }
backup-see-journal = Veja onde está o diário. Pasta: { $path }
backup-passed-over = Um backup mais recente foi deixado de lado.
restore-unreadable = Não foi restaurado; escolha outro backup. { $told }
restore-not-kept = Não foi restaurado, porque antes é preciso guardar o que está lá agora. { $told }
copy-waits = O diário está salvo, mas a cópia de hoje espera: a pasta dela não está lá.
copy-not-made = O diário está salvo, mas a cópia de hoje não foi feita: { $why }.
copy-connect = Conecte-a ou escolha outra. Pasta: { $path }
copy-again = Cada vez que o diário é salvo, a cópia é tentada de novo; { $remedy }. Pasta: { $path }
unguarded = Este disco ou pasta de rede não tem travas: dois programas que salvem no mesmo instante não são mantidos separados.
unguarded-remedy = Mesmo assim, o conteúdo do arquivo é comparado antes de cada gravação. Deixe um só computador escrever de cada vez.


## store/output: a file that is made of the journal

output-exists = Já existe um arquivo com esse nome, e ele fica como está. Escolha outro nome ou diga que ele pode ser substituído. Arquivo: { $path }
output-belongs = { part-kept }. O que é feito a partir de um diário nunca vai por cima do diário nem do que pertence a ele. Escolha outro nome. Arquivo: { $path }
output-link = Ali há um atalho, e ele não é seguido nem substituído. Indique o arquivo que você quer. Atalho: { $path }
output-not-a-file = Ali há um canal ou um dispositivo, e só arquivos são escritos ou substituídos. Indique um arquivo. Caminho: { $path }
output-no-name = Isso é uma pasta. Acrescente um nome para o arquivo. Caminho: { $path }
output-no-folder = A pasta para o arquivo não está lá, e nenhuma é criada: ela pode estar em um disco não conectado. Conecte-o, crie a pasta ou escolha outra. Pasta: { $path }
output-not-written = O arquivo não foi escrito: { $why }. O que havia está como estava; { $remedy }. Arquivo: { $path }


## store/schema/error: what is wrong with a journal's file

read-empty = O arquivo está vazio.
read-too-large = O arquivo passa de 256 MiB, então não é um diário.
read-byte-order-mark = O arquivo começa com uma marca de ordem de bytes.
read-utf16 = O arquivo é texto UTF-16.
read-not-utf8 = O arquivo não é texto UTF-8: o byte { $n } está danificado.
read-hole = O arquivo tem um buraco: zeros a partir do byte { $n }, como os deixa uma queda de luz ou um disco com defeito.
read-cut-off = O arquivo termina cedo demais, na linha { $n }: falta o resto.
read-conflict = A linha { $n } é uma marca de conflito de mesclagem.
read-trailing = O diário termina antes da linha { $n }, mas o arquivo continua.
read-not-an-object = O arquivo não contém um diário: ele precisa começar com { "{" }.
read-not-a-journal = O arquivo não contém um diário: o "format" dele não é "unkink-journal".
read-no-version = A "version" do diário falta ou não é um número inteiro a partir de 1.
read-newer = O diário tem a versão de formato { $number }; este Unkink lê a versão { $most }.
read-not-brought-up = O diário tem a versão de formato { $number } e não pode ser atualizado: { $why }.
read-too-deep = A linha { $n } põe listas e objetos uns dentro dos outros em mais de 120 níveis.
read-syntax = Não dá para ler a linha { $n }, coluna { $nth }: { $why }.
read-member = { $what } (linha { $n }): { $why }.
# What to do. A journal comes back from its backups; a file that is brought in, from the program that made it.
read-begin-anew = Ponha um backup no lugar dele (`unkink-cli restore`). Para começar de novo, apague o arquivo.
read-whole-one =
    { $brought ->
        [yes] Exporte-o de novo.
       *[no] Ponha um backup no lugar dele (`unkink-cli restore`).
    }
read-choose = Escolha outro arquivo.
read-choose-or-import = Escolha outro arquivo, ou traga-o com `unkink-cli import`.
read-save-without-mark = Salve-o como UTF-8 sem BOM.
read-save-as-utf8 = Salve-o como UTF-8.
read-keep-one = Mantenha um dos dois lados e apague as marcas.
read-delete-rest =
    { $brought ->
        [yes] Apague o que vem depois, ou exporte-o de novo.
       *[no] Apague o que vem depois, ou ponha um backup no lugar dele (`unkink-cli restore`).
    }
read-put-version = Ponha `"version": 1,` na terceira linha.
read-update = Atualize o Unkink para abri-lo.
read-take-out =
    { $brought ->
        [yes] Tire esse campo, ou exporte-o de novo.
       *[no] Tire esse campo, ou ponha um backup no lugar dele (`unkink-cli restore`).
    }
read-correct =
    { $brought ->
        [yes] Corrija-o em um editor de texto, ou exporte-o de novo.
       *[no] Corrija-o em um editor de texto, ou ponha um backup no lugar dele (`unkink-cli restore`).
    }
read-brought-in = { $told } { $remedy } Arquivo: { $path }
