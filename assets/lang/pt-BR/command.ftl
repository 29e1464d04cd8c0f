## cli: what the command line tells. Options, commands and words that are typed are the same in every language.

# Lists: days and sessions of a journal.
part-command-days =
    { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }
part-command-sessions =
    { $n ->
        [0] nenhuma sessão
        [one] { $n } sessão
       *[other] { $n } sessões
    }
command-no-journal = Ainda não há nenhum diário em { $path }

# Accept, restore, backups.
accept-whole = O diário está íntegro: não há nada para aceitar.
accepted = aceito: { part-command-days }, { part-command-sessions }
restored = restaurado: estado de { $when }, { part-command-days }, { part-command-sessions }
restored-has-stops = Um experimento que foi interrompido depois continua interrompido: os resultados dele já foram vistos.
restored-way-back = O que havia agora é o backup { $nth }: `unkink-cli restore { $nth }` desfaz isto.
restored-kept = O que havia está guardado: { $path }
restore-none-whole = Não há nenhum backup completo para o qual voltar. Arquivo: { $path }
restore-no-number =
    { $all ->
        [0] Não há backup { $nth }: ainda não há nenhum. `unkink-cli backups` mostra todos. Arquivo: { $path }
       *[other] Não há backup { $nth }: há { $all }. `unkink-cli backups` mostra todos. Arquivo: { $path }
    }
command-backups-none = Ainda não há backups de { $path }
backups-all =
    { $n ->
        [one] { $n } backup, { $size } no disco
       *[other] { $n } backups, { $size } no disco
    }
# Heads of columns; the first is the number of a backup.
backups-number = Nº
backups-saved = Salvo
backups-days = Dias
backups-sessions = Sessões
backups-size = Tamanho
# What a backup is.
command-backup-changed = editado ou danificado em outro lugar
command-backup-newer = de um Unkink mais novo
command-backup-gone = sumiu
command-backup-whole = completo
command-backup-not-read = não dá para ler
review-title =
    { $n ->
        [one] { $n } diferença em relação ao backup ({ $when })
       *[other] { $n } diferenças em relação ao backup ({ $when })
    }

# Days.
days-turned-round = O primeiro dia, { $begin-iso }, é posterior ao último, { $end-iso }: troque --from e --to
demo-needs-file = O diário inventado precisa de um arquivo próprio: acrescente --journal ARQUIVO
demo-not-over = O arquivo já contém um diário, e um diário inventado nunca é escrito por cima. Escolha um arquivo diferente de { $path }
demo-written = escrito: { part-command-days }, { part-command-sessions }
report-format-open = Falta o formato: indique um arquivo que termine em .pdf ou .html, ou acrescente --format
show-none = Ainda não há dias.
show-none-between = Não há dias entre estas datas.
list-note = Anotação
list-sessions = Sessões

# What is scored, noted and taken back.
log-day = { $on-full-year }: { $told }
log-day-at = { $on-full-year }, { $at }: { $told }
log-note-untimed = uma anotação pertence ao dia inteiro, por isso o horário dela não é guardado.
log-day-has-begun = Já passou da meia-noite; começou outro dia: { $on-weekday }. Para { $until-weekday }: --date { $until-iso }
log-evening-goes-on = Já passou da meia-noite; a noite vai até as { $hour } h. Para { $until-weekday }: --date { $until-iso }
log-no-pair = { $given }: escreva uma nota com o valor dela, como pain=4.
log-no-score = { $name }= não tem valor. Para deixar em branco: --clear { $name }
log-two-notes = Há duas anotações: escreva uma.
log-empty-note = A anotação está vazia. Para deixar em branco: --clear note
log-nothing = Não há nada para escrever: acrescente notas como pain=4, ou --note.
log-two-scores = Há dois valores de { $name }: escreva um.
log-cleared-twice = --clear { $name } está duas vezes: escreva uma só.
log-both = Há um valor de { $name } para escrever e --clear { $name }: escolha um.
log-not-a-number = { $name }={ $given }: { $given } não é um número. Escreva como 4 ou 4.5.
log-decimals = { $name }={ $given } tem mais de duas casas decimais. Escreva { $name }={ $figure }.
log-note = anotação “{ $told }”
log-note-cleared = anotação em branco
log-cleared = { $name } em branco
log-none-to-clear = { $on-iso } não tem valor de { $name } para limpar.
log-none-to-clear-at = { $on-iso } não tem valor de { $name } nesse horário ({ $at }) para limpar.
log-scored-at = Há notas destes horários: { $names }. Acrescente --time.

# Moving and emptying days.
moved-places = { $on-iso } e { $until-iso } trocaram de lugar
moved-places-alone = { $on-iso } e { $until-iso } trocaram de lugar; as sessões ficam onde estavam
moved-day = { $on-iso } agora é { $until-iso }
moved-checkin = As notas de { $at } de { $on-iso } agora estão em { $until-iso }
moved-checkin-untimed = As notas sem horário de { $on-iso } agora estão em { $until-iso }
emptied = { $on-iso } agora está vazio; saiu: { $names }
rename-blank = O nome novo está em branco
rename-nothing = Nada se chama “{ $name }”, ou tudo já se chama “{ $now }”.
renamed-now = { $told }: agora “{ $now }”

# Sessions.
session-added = adicionado: { $name }, { $on-iso }
session-added-at = adicionado: { $name }, { $on-iso }, { $at }
session-with-length = { $told }, { $amount }
session-to-come = { $told }, ainda por vir; sessão planejada
session-no-region = Não há nenhuma região “{ $given }”. As regiões são: { $names }.
session-none = Ainda não há sessões.
session-took-place = aconteceu: { $name }, { $on-iso }
session-removed = removido: { $name }, { $on-iso }
session-list-planned = { $name }, sessão planejada
list-date = Data
list-time = Hora
list-kind = Tipo
list-minutes = Minutos
list-who-with = Com
list-reason = Motivo
list-id = Id

# What helps, and what may come.
compare-title = O que ajuda: { $name }
compare-none = Ainda não há sessões. `unkink-cli session add` anota uma.
forecast-why = { $name }: { $why }
forecast-title = { $name }, depois da nota de { $on-iso }
forecast-about = Cerca de
forecast-range = Quatro em cada cinco vezes
forecast-of-hundred = De 100
effect-exploratory = Exploratório: os dias depois de uma sessão ou o período de washout não são os habituais.
list-metric = Nota
