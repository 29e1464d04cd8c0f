### The words of the frame of the window, of what it tells, and of its own pages, in Brazilian Portuguese.

## ui: words of many places

cancel = Cancelar
close = Fechar
undo = Desfazer
redo = Refazer
help = Ajuda
menu = Menu
# Opens the pages that have no room among the tabs.
more-pages = Mais
try-again = Tentar de novo
save-elsewhere = Salvar em outro lugar…
look-at-both = Ver as duas versões


## ui/state: the pages by their names

page-today = Hoje
page-history = Histórico
page-trends = Evolução
page-before-after = Antes e depois
page-helps = O que ajuda
page-sessions = Sessões
page-report = Relatório
page-settings = Configurações
page-experiment = Experimento
page-import = Trazer um arquivo
page-both = Ver as duas versões
# What lies behind the answer: tabs below it.
behind-each = Cada sessão
behind-others = Outras notas
behind-surer = Mais certeza
behind-claims = O que se diz
behind-method = Como é calculado
behind-raw = Dias sem ajuste


## ui/state/trends: which days, and beside which others

span-month = 30 dias
span-quarter = 90 dias
span-year = 1 ano
span-all = tudo
# Compare with …
compare-nothing = nada
compare-before = o período anterior
compare-year-before = um ano antes


## ui/state/report: which days the report is about

period-quarter = 3 meses
period-year = Um ano
period-usual = 2 anos
period-all-days = Todos os dias
period-typed = De um dia a outro


## ui/state/saving: the question where a file shall go

save-a-picture = Salvar uma imagem
save-the-report = Salvar o relatório
get-data-out = Exportar seus dados
endings-picture = Um nome que termina em .png dá uma imagem para cartas e mensagens; em .svg, uma imagem que fica nítida em qualquer tamanho.
endings-report = Um nome que termina em .pdf dá páginas para imprimir ou enviar; em .html, uma página para o navegador.
endings-journal = Um nome que termina em .csv dá uma tabela para planilhas; em .json, o diário inteiro.


## ui/state/purpose: a calendar that asks where something goes

# Above a calendar in which the other date is chosen.
move-day-to = Mover { $shown-day } para
move-checkin-to = Mover { $at } de { $shown-day } para
move-scores-to = Mover as notas de { $shown-day } para


## ui/command: what can be done, and its keys, in the menu and on the page of help

# The name of the key as it stands on keyboards of this language: Strg, Ctrl.
keys-control = Ctrl+{ $letter }
# Heads of the groups.
group-numbers = Os quatro números
group-day = O dia
group-pages = Páginas
group-entered = O que se escreve
group-window = A janela
# What each does.
do-score = Dar nota na linha e ir para a próxima
do-score-10 = Dar nota 10
do-score-0 = Dar nota 0
do-point = Um ponto a menos ou a mais
do-row = Outra linha
do-blank = Deixar uma nota em branco
i-had-a-session = Tive uma sessão
previous-day = Dia anterior
next-day = Próximo dia
back-to-today = Voltar para hoje
do-move-day = Mover o dia aberto para outra data
do-empty-day = Esvaziar o dia aberto
do-form = Salvar o que está em um formulário, ou fechá-lo
do-offers = O que dá para fazer com uma linha
do-move-score = Mover uma nota própria
search-notes = Buscar nas anotações
save-now = Salvar agora
do-control = Controle seguinte ou anterior
do-scroll = Mover a página
larger-text = Texto maior
smaller-text = Texto menor
usual-text-size = Tamanho normal do texto
menu-of-all = Menu de todos os comandos
all-keys = Todas as teclas em uma página
open-example-journal = Abrir o diário de exemplo
close-unkink = Fechar o Unkink
# The keys of each, as they stand on keyboards.
keys-score = 0 a 9
keys-score-10 = 1 e depois 0, ou End
keys-score-0 = 0, ou Home
keys-point = Esquerda, Direita
keys-row = Para cima, Para baixo
keys-blank = Delete ou Backspace
keys-previous-day = Alt+Esquerda
keys-next-day = Alt+Direita
keys-today = Alt+Home
keys-menu-alone = no menu
keys-redo = Ctrl+Y ou Ctrl+Shift+Z
keys-form = Enter, Esc
keys-offers = Shift+F10, ou clique com o botão direito
keys-move-score = Alt+Para cima, Alt+Para baixo em Configurações
keys-control-next = Tab, Shift+Tab
keys-scroll = Page Up, Page Down, Home, End
keys-larger = Ctrl+mais
keys-smaller = Ctrl+menos
keys-menu = F10
keys-help = F1
keys-report = Ctrl+7 ou Ctrl+P


## ui/views/help: what to do, and all keys on one page

help-evening = Toda noite: quatro números de 0 a 10. Digite ou clique. Um dia deixado em branco continua em branco.
help-session = Depois de uma massagem, ou de qualquer outra coisa que se faça para cuidar das costas: “Tive uma sessão”, no alto do dia.
help-answer = Depois de 30 dias e 6 sessões, a página Antes e depois diz se isso ajuda você. Até lá, a página Hoje vai contando.
help-undo = Tudo pode ser desfeito, e o que você escreve vai para o disco enquanto você escreve.
help-close = Fechar a ajuda
help-what = O que fazer
help-where = Onde está o seu diário
help-file = Um só arquivo, seu. Copie-o para ter uma cópia. `unkink-cli export` o grava como CSV ou JSON.
help-told = O que o Unkink disse desde que foi aberto


## ui/frame: what stands around every page

help-keys = Ajuda  F1
menu-keys = Menu  F10
# What was done is named as in "ocultar Energia", "sono 8", "trazer um arquivo".
undo-step = Desfazer: { $step }
redo-step = Refazer: { $step }
# Over a button: what it does, and the keys for it.
with-keys = { $told } · { $keys }


## ui/status: how far the journal is saved, in a few words in the corner

status-nothing = Nada para salvar ainda
status-typing = Escrevendo…
status-saving = Salvando
status-saved = Salvo
status-unconfirmed = Salvo, sem confirmação
status-failed = Não foi salvo
status-away = A pasta não está aqui
status-apart = Mudado fora daqui
status-gone = O arquivo sumiu
status-read-only = Só leitura
status-example = Um exemplo
status-broken = Não foi aberto
status-not-entered = Falta registrar algo
status-saved-at = Salvo às { $at }
status-taken-in = Mudado fora daqui, trazido às { $at }
# The same where there is little room.
status-taken-in-briefly = Trazido às { $at }
nothing-changed = Nada foi mudado.


## ui/banner: what stands above the page. First what it is, then what to do

still-here =
    { $unkept ->
        [yes] Suas mudanças continuam aqui, mas só enquanto esta janela estiver aberta.
       *[no] Suas mudanças continuam aqui.
    }
unconfirmed = Salvo, mas o disco ainda não confirmou.
unconfirmed-remedy = Se a luz cair agora, a última mudança pode se perder. Ao salvar de novo, a confirmação é pedida outra vez.
journal-newer = Este diário foi escrito por um Unkink mais novo.
journal-newer-remedy = Você pode lê-lo; para mudá-lo é preciso a versão mais nova.
example = Isto é um exemplo. Nada aqui é seu.
example-remedy = Experimente tudo: nada fica guardado.
start-own = Começar o meu
journal-broken = Não dá para ler este diário. Ele não foi tocado.
restore-a-backup = Restaurar um backup…
changed-read-only = Ele só pode ser lido até você escolher o que vale.
changed-choose = O que você escrever fica aqui até você escolher.
file-gone = O arquivo do diário sumiu. Tudo continua aqui.
file-gone-remedy = Ele é escrito de novo com a sua próxima mudança.
write-now = Escrever agora
open-elsewhere = O Unkink já está aberto com este diário. Esta janela só pode ler.
open-elsewhere-remedy = Ela mostra o que a outra janela salva. Para escrever aqui, feche a outra primeiro.
seat-free = A outra janela foi fechada. Esta, por enquanto, só pode ler.
seat-free-remedy = Nada mais está com este diário aberto agora.
change-it-here = Mudar aqui
folder-away = A pasta do seu diário não está acessível. Nada é posto no lugar dela.
folder-not-there = A pasta do seu diário não existe. Nada é posto no lugar dela.
begin-elsewhere = Começar um em outro lugar…
journal-moved = Este diário não está no disco em que estava. Pode ser um mais antigo.
use-this-one = Usar este
changed-outside = Este diário foi mudado fora do Unkink. Nada foi sobrescrito.
folder-away-remedy =
    { $unkept ->
        [yes] O que você escrever fica aqui, mas só enquanto esta janela estiver aberta, e é salvo quando a pasta voltar. Conecte o disco ou a pasta de rede: { $path }
       *[no] O que você escrever fica aqui e é salvo quando a pasta voltar. Conecte o disco ou a pasta de rede: { $path }
    }
folder-not-there-remedy = Conecte o disco ou a pasta de rede; aí o diário abre sozinho. Pasta: { $path }
journal-moved-remedy = Conecte aquele disco; aí o diário que está nele abre sozinho. Ou diga que este é o lugar dele de agora em diante: { $path }
changed-both =
    { $n ->
        [one] { $n } registro mudou aqui e também fora daqui.
       *[other] { $n } registros mudaram aqui e também fora daqui.
    }
# After one of the three sentences that follow.
take-other = { $told } Você pode ficar com o outro, se preferir.
stands-first = Vale o que foi feito primeiro.
stands-here = Vale o que estava aqui.
stands-each = Em cada um está escrito qual dos dois vale.
unsettled = Alguns registros ainda têm dois valores.
unsettled-remedy = Eles mudaram aqui e também fora daqui, e a janela foi fechada antes de você escolher.
copies-beside =
    { $n ->
        [one] Há { $n } cópia de um diário ao lado do seu.
       *[other] Há { $n } cópias de um diário ao lado do seu.
    }
copies-beside-remedy = Uma pasta na nuvem cria uma quando dois computadores escrevem ao mesmo tempo; uma feita por você parece igual.
see-what-it-has = Ver o que ela tem
not-now = Agora não


## ui/app: what the window tells

past-midnight = Já passou da meia-noite. Este dia ainda é { $shown-full }.
another-day = Agora é { $on-full }.
another-day-shown = Você está vendo { $shown-full }.
# Two days: the one that is shown, and the one of the clock.
clock-behind = Este dia é { $shown-full }, mas o relógio diz { $on-full }.
scores-go-to-day = As notas que você der agora vão para este dia: { $on-weekday }.
go-to-today = Ir para hoje
go-to-weekday = Ir para { $on-weekday }
elsewhere-what = De agora em diante, o Unkink guarda seu diário neste arquivo.
save-there = Salvar ali
closing = Nem tudo está salvo.
closing-still = Suas últimas mudanças continuam aqui.
close-unsaved = Fechar sem salvar
# The title of the question.
elsewhere-title = Salvar em outro lugar
no-dialog = Este computador não tem uma janela para escolher arquivos.
no-dialog-remedy = Escreva o caminho completo.
fault = Algo deu errado no próprio Unkink.
fault-remedy = Tente de novo; se continuar, abra o programa outra vez.
file = Arquivo: { $path }
settings-damaged = Não deu para ler suas configurações por completo.
# The reason is what settings-wrong says, or settings-no-text.
settings-damaged-remedy = O que deu para ler está valendo; o resto fica como de costume ({ $why }). O arquivo antigo foi guardado: { $path }
settings-unreadable = Não dá para ler suas configurações. Estão valendo as de costume.
settings-newer = Um Unkink mais novo escreveu suas configurações. Elas ficam como estão; mudanças valem até esta janela fechar.


## ui/settings: what is said of the settings' file

folder-copies = Pasta para uma cópia diária
folder-watched = Pasta de onde trazer arquivos
# The reason in settings-damaged-remedy.
settings-no-text = não é texto
# The same; an object of JSON.
settings-no-object = não é um objeto {"{…}"}
# The name of a setting in its file, and one of what follows.
settings-wrong = { $name } deveria ser { $told }
settings-size = um número de 100 a 200
settings-flag = true ou false
settings-texts = uma lista de textos
settings-path = o caminho de uma pasta
settings-text = um texto
# Words of a file or endings of its name, one of which it has to be: ".pdf ou .html".
one-of = { $told } ou { $name }


## ui/app: what could not be saved, copies, earlier states

unsaved-is-in = O que não deu para salvar da última vez está aqui de novo.
unsaved-is-in-remedy = Desfazer retira isso.
unsaved-waits = O que não deu para salvar da última vez está guardado neste computador.
unsaved-waits-remedy = Entra no seu diário quando ele puder ser aberto.
# After Undo, as all that begins with step-.
step-unsaved = o que não deu para salvar
reminder-needs-program = O lembrete precisa do programa unkink-cli ao lado do programa da janela: instale os dois.
damaged-outside = O diário foi danificado fora do Unkink.
unreadable-now = Já não dá para ler o arquivo do diário.
not-overwritten-why = Nada foi sobrescrito. { $why }
newer-outside = O diário foi escrito por um Unkink mais novo.
newer-outside-remedy = Nada foi sobrescrito. Salve em outro lugar ou atualize o Unkink.
cannot-work-out = Não dá para calcular isto.
file-saved = O arquivo foi salvo.
nothing-copied = Nada foi copiado.
file-not-saved = O arquivo não foi salvo.
stays-as-it-is = Fica como está.
reminder-stays = O lembrete fica como está.
settings-unsaved = Não dá para salvar suas configurações. Elas valem até esta janela fechar.
aside-unkept = O que não dá para salvar também não dá para guardar neste computador.
drafts-unkept = O que está pela metade não pode ser guardado para a próxima vez.
not-possible = Isso não foi possível.
copy-stays = A cópia fica como está.
choices-unkept = Aquilo que você ainda não escolheu não pôde ser guardado ao lado do diário.
why-file = { $why }. Arquivo: { $path }
copy-gone = A cópia sumiu. Arquivo: { $path }
copy-newer = A cópia foi escrita por um Unkink mais novo. Atualize o Unkink para trazê-la. Arquivo: { $path }
# The folder is called backups in every language.
copy-not-put-away = A cópia foi trazida, mas não pôde ser movida para a pasta “backups”: { $why }. Arquivo: { $path }
journal-there = Já existe um diário ali. Escolha outro nome. Arquivo: { $path }
window-reads = Esta janela só pode ler.
fault-in-the-way = Uma falha do próprio Unkink impede isso.


## ui/app/output: files that are made of the journal

file-there = Já existe um arquivo com esse nome. { $path }
file-unconfirmed = O disco ainda não confirmou.
name-must-end = O nome precisa terminar em { $names }.
first-day-wrong = O primeiro dia: { $why }
last-day-wrong = O último dia: { $why }
last-before-first = O último dia, { $end-iso }, é anterior ao primeiro, { $begin-iso }.
choose-a-score = Escolha pelo menos uma nota.


## ui/app: at the start

not-closed-in-order = Da última vez, o Unkink não fechou direito.
not-closed-in-order-more = O que você tinha escrito foi guardado. O que se sabe disso, e nada do seu diário, está em { $path }
clock-of-utc = O relógio daqui é o de UTC.
one-file-more = { $name } está sendo lido; solte os outros depois.
one-file = Os arquivos entram um de cada vez.
# How far it is saved, as in ui/status; what is half-typed, as in ui/drafts.
except-half-typed = { $state }, menos o que está pela metade. { $told }
step-import = trazer um arquivo
step-copy = trazer uma cópia
not-saved-there = Ali não foi salvo.


## ui/app/editor: what undo takes back, after the word Undo

step-rename = renomear { $older } para { $name }
step-move-scores = mover notas para { $end-in-year }
step-swap = trocar { $begin-in-year } e { $end-in-year }
step-move = mover { $begin-in-year } para { $end-in-year }
step-empty = esvaziar { $on-in-year }
step-change = mudar { $name }
step-experiment = experimento
step-add = adicionar { $name }


## ui/app/archive: earlier states of the journal

different-now =
    { $n ->
        [0] Nada está diferente agora.
        [one] { $n } registro está diferente agora:
       *[other] { $n } registros estão diferentes agora:
    }
backup-newer = Foi escrito por um Unkink mais novo. Atualize o Unkink para voltar a ele. Arquivo: { $path }
# When a backup was made: "dom, 22 de novembro, 20:14".
moment = { $shown-day-long }, { $at }
backups-total =
    { $n ->
        [one] { $n } backup, { $size } no disco
       *[other] { $n } backups, { $size } no disco
    }
backup-unreadable = { $size }, não dá para ler
# What a backup holds, its size, and one of the next four.
backup-holds = { part-about-days }, { part-n-sessions }, { $size }, { $state }
part-n-sessions =
    { $sessions ->
        [0] nenhuma sessão
        [one] { $sessions } sessão
       *[other] { $sessions } sessões
    }
backup-whole = completo
backup-edited = editado ou danificado em outro lugar
backup-of-newer = de um Unkink mais novo
backup-gone = sumiu
one-and-more = { $told }, e mais { $n }
first-folder = A pasta do diário não está aqui.
first-which = Diga primeiro qual é este diário.
first-both = Veja primeiro as duas versões: o arquivo foi mudado fora daqui.
first-save = Antes é preciso salvar tudo o que está aqui.
journal-stays = Seu diário fica como está.
step-go-back = voltar para { $on-in-year }, { $at }


## ui/app/arrivals: what comes in by itself from a folder

# After Undo.
step-arrival = trazer { $name }
came-in = { $name } chegou da sua pasta.
came-in-rows =
    { $n ->
        [one] { $n } linha lida. Novas: { $taken }; já estavam: { $already }; diferentes, deixadas como você as tem: { $conflicts }; recusadas: { $refused }{ $told }.
       *[other] { $n } linhas lidas. Novas: { $taken }; já estavam: { $already }; diferentes, deixadas como você as tem: { $conflicts }; recusadas: { $refused }{ $told }.
    }
# Why the first of the refused rows was.
came-in-first = A primeira: { $why }.
came-nothing = Não deu para ler nada de { $name }. Fica na sua pasta.
came-other = { $name }, na sua pasta, é diferente do seu diário. O seu foi deixado como estava.
came-other-more = { $told }. Para escolher, traga-o na página Trazer um arquivo.
did-not-come-in = Algo na sua pasta não entrou.
folder-unreadable = não dá para ler a pasta: { $why }. { $path }
# After the name of the file and a colon.
arrives-as-new = { $name } é uma nota nova. Traga o arquivo uma vez à mão e diga qual sentido é melhor


## ui/views/settings: the page of settings, card by card

settings-look = Aparência
settings-scores = Suas notas
settings-names = Seus nomes
settings-file = Seu arquivo
settings-arrivals = O que entra sozinho
settings-calendar = Calendário e relatório
settings-evening = À noite
settings-about = Sobre o Unkink
restore-title = Restaurar um backup
settings-backups = Backups
# Backups.
backups-looking = Procurando…
backups-none = Ainda não há backups. O primeiro é feito quando algo é salvo por cima de um estado anterior.
backups-older = Mostrar os mais antigos
backups-edit = Voltar é um passo só, e dá para desfazer.
backups-restore = O que está lá agora é guardado antes como backup.
backups-choose = O arquivo como está agora é guardado antes como backup.
backups-counting = contando…
backup-after = Mudou depois dele: { $told }
# A button: shows what is different now.
backup-look = Ver
backup-look-at = Ver { $moment }
backup-go-back = Voltar para este
backup-go-back-to = Voltar para { $moment }
and-more = e mais { $n }
backups-lie-in = Eles ficam em
copy-path = Copiar o caminho
copy-path-of-backups = Copiar o caminho dos backups
# The form of a score.
score-change = Mudar uma nota
score-add = Adicionar uma nota
save = Salvar
add-it = Adicionar
enter-saves = Enter salva, Esc cancela.
form-more = Mais
score-more-usual = Mais · de 0 a 10, pedida todo dia
score-more = Mais sobre a nota
which-better-last = Qual sentido é melhor? Com isso ela é adicionada.
which-better = Qual sentido é melhor?
score-asked = Pedida
score-asked-daily = todo dia
score-asked-on-demand = só quando eu quiser
lower-is-better = menos é melhor
higher-is-better = mais é melhor
end-low = O que significa o extremo baixo
end-high = O que significa o extremo alto
end-most = ao máximo
score-name = Nome
score-name-hint = como Energia
score-lowest = Menor valor
score-highest = Maior valor
score-step = Passo
score-unit = Unidade
score-unit-hint = nenhuma, ou como cm
# The usual word at the low end of a scale, and most at the high end.
end-none = nada
score-notice = Menor mudança que vale a pena notar
# Calendar and report.
monday = Segunda
sunday = Domingo
week-begins = A semana começa em
paper-of-report = Papel do relatório
name-on-report = Nome no relatório
name-none = nenhum
name-without = Sem um nome, nenhum é impresso.
# The file, and folders.
file-example = Este é o exemplo; ele não é guardado em lugar nenhum.
file-is = Seu diário é
file-export = Exportar…
copies-hint = O melhor é outro disco, ou uma pasta sincronizada com outro computador.
watched-hint = O que um celular ou outro programa puser ali entra sozinho, cada arquivo uma vez, se antes já foi trazido um arquivo com as mesmas colunas. Nada ali é mudado.
folder-whole-path = Escreva o caminho completo de uma pasta, desde a raiz.
folder-choose = Escolher uma pasta…
folder-choose-watched = Escolher uma pasta de onde trazer arquivos
copies-none = Sem cópias
watched-none = Sem pasta
folder-none = nenhuma
# About.
about-one-file = Tudo fica em um só arquivo neste computador. Sem conta, sem internet.
about-diary = Um diário pessoal, não um diagnóstico.
about-logs = Se um dia ele fechar sozinho, há um registro técnico em
about-report = Copiar os dados para relatar um erro
about-report-hint = A versão, o sistema, o tamanho da janela e o último registro técnico. Nada do seu diário.
about-version = Versão { $told }. Software livre sob a licença MIT ou a licença Apache 2.0, à sua escolha.
licences = Licenças de tudo o que está nele
licences-copy = Copiar
licences-copy-name = Copiar as licenças
# The reminder.
# Beside a switch; then what a screen reader says of the switch.
remind-me = me lembrar às 21:00 se não houver nada anotado
remind-me-name = Me lembrar às 21:00 se não houver nada anotado
remind-hint = Uma só notificação, também com esta janela fechada. Ela não diz nada do que você anota aqui.
# The look.
colours = Cores
motion = Movimento
motion-hint = As partes que se abrem levam um décimo de segundo. Nada mais se move.
text-size = Tamanho do texto
light = Claro
light-name = Cores claras
dark = Escuro
dark-name = Cores escuras
as-desktop = Como o sistema
as-desktop-name = Cores como as do sistema
# Shown where there are several languages; each is called by its own name.
language-set = Idioma
language-as-desktop = Idioma como o do sistema
motion-little = um pouco
motion-none = nenhum
# What a screen reader says of the two.
motion-of = Movimento: { $told }
# The usual size of text.
usual-size = Normal
# Scores.
# After Undo.
step-hide = ocultar { $name }
step-ask = pedir nota de { $name }
step-bring-back = trazer de volta { $name }
step-retire = arquivar { $name }
step-move-score = mover { $name }
step-remove = remover { $name }
# "de 0 a 10 cm, menos é melhor, 3 valores"
score-about =
    { $n ->
        [0] { part-scale }, { part-better }, nada anotado ainda
        [one] { part-scale }, { part-better }, { $n } valor
       *[other] { part-scale }, { part-better }, { $n } valores
    }
part-scale =
    { $has-unit ->
        [yes] de { $low } a { $high } { $unit }
       *[no] de { $low } a { $high }
    }
scores-hint = As notas que Hoje pede. O que fica oculto guarda seus valores e seus gráficos.
step-weekly-off = parar as perguntas da semana
step-weekly-on = fazer as perguntas da semana
weekly-hint = Uma vez por semana em Hoje: dor em média, prazer de viver, atividade geral (PEG). Os médicos as conhecem. Desligadas, guardam seus valores.
change = Mudar
retire = Arquivar
retired-hint = Não são mais pedidas. Seus valores ficam guardados.
bring-back = Trazer de volta
remove = Remover
weekly-words = três perguntas sobre a última semana
weekly-name = Fazer três perguntas sobre a última semana
asked-on-today = pedida em Hoje
ask-on-today = Pedir nota de { $name } em Hoje
change-named = Mudar { $name }
move-up = Mover { $name } para cima
move-down = Mover { $name } para baixo
retire-named = Arquivar { $name }
retired-head = Arquivadas ({ $n })
bring-back-named = Trazer de volta { $name }
remove-named = Remover { $name }
# Names.
names-kinds = Tipos de sessão
names-people = Pessoas
names-tags = Etiquetas
names-painkillers = Analgésicos
names-regions = Regiões com dor
used-in-sessions = { part-n-sessions }
used-on-days = { part-about-days }
used-in-both = { part-n-sessions }, { part-about-days }
# What it changes is used-in-both or the like.
name-changes = Muda { $told }.
name-joins = Muda { $told }. “{ $name }” já existe ({ $state }): os dois viram um só.
names-head = { $name } ({ $n })
rename-named = Renomear { $name }
show-all =
    { $n ->
        [one] Mostrar { $n }
       *[other] Mostrar tudo ({ $n })
    }
new-name-of = Novo nome de { $name }
write-new-name = Escreva o novo nome.
names-hint = Um nome novo é escrito em toda parte de uma vez. Dois nomes da mesma coisa podem virar um só.
rename = Renomear
rename-everywhere = Renomear em toda parte


## ui/app/output: what can be done with a file that was saved

report-opens = O relatório abre no programa que mostra esses arquivos.
report-print = Imprima de lá.
folder-not-opened = Não dá para abrir a pasta dele daqui.
file-not-opened = Não dá para abrir o arquivo daqui.
open-file = Abrir
show-in-folder = Mostrar na pasta
print-file = Imprimir…
file-moved-since = O arquivo foi movido ou removido desde então.
saved-as = { $why } Foi salvo como { $path }
no-opener = O programa que abre arquivos não está instalado aqui: { $name }.
no-desktop = Nenhum ambiente gráfico é conhecido aqui. { $path }
no-program-for-it = O sistema não conhece nenhum programa para ele.


## ui/metric_form: what is wrong in the form of a score

choose-better = Escolha qual sentido é melhor: o nome não diz.
write-a-name = Escreva um nome, como Energia ou Dor no joelho.
name-too-long = O nome tem { $letters } letras. Ao lado de uma nota cabem no máximo { $most }.
name-retired = Há uma nota arquivada chamada { $name }. Traga-a de volta ou escolha outro nome.
name-there = Já há uma nota chamada { $name }. Escolha outro nome.
unit-too-long = Uma unidade tem no máximo { $most } letras, como cm ou min.
lowest-below-highest = O menor valor precisa ficar abaixo do maior.
step-between = O passo fica entre { $low } e { $high }, o tamanho da escala.
notice-between = A menor mudança que vale a pena notar fica acima de 0 e é no máximo { $high }.
values-outside =
    { $n ->
        [one] { $n } valor de { $name } ficaria fora de { $low } a { $high } ({ part-values-where }). Escolha uma escala em que ele caiba.
       *[other] { $n } valores de { $name } ficariam fora de { $low } a { $high } ({ part-values-where }). Escolha uma escala em que eles caibam.
    }
part-values-where =
    { $same ->
        [yes] em { $lowest }
       *[no] de { $lowest } a { $highest }
    }
too-far = { $told } está longe demais de 0. O máximo aceito é { $figure }, para um lado ou para o outro.
write-number = Escreva um número, como 0, 10 ou 0,5.
no-number = { $told } não é um número. Escreva um como 0, 10 ou 0,5.


## ui/drafts/waiting: what is half-typed and no entry yet

misfit-number = Um número não serve: o campo dele diz por quê.
misfit-time = Um horário não serve: o campo dele diz por quê.
waiting-tag = Falta registrar uma etiqueta: tecle Enter.
    .listed = uma etiqueta
waiting-painkiller = Falta registrar um analgésico: tecle Enter.
    .listed = um analgésico
waiting-checkin = Falta registrar o horário de uma nota: tecle Enter.
    .listed = o horário de uma nota
waiting-number = Falta registrar um número: tecle Enter.
    .listed = um número
waiting-time = Falta registrar um horário: tecle Enter.
    .listed = um horário
waiting-session = Falta registrar uma sessão: tecle Enter no formulário dela.
    .listed = uma sessão
waiting-score = Falta registrar uma nota: tecle Enter no formulário dela.
    .listed = uma nota
waiting-folder = Falta registrar uma pasta: tecle Enter no campo dela.
    .listed = uma pasta
# Several of them; { $names } begins with a capital letter.
waiting-several = { $names } e { $told }: ainda sem registrar. Tecle Enter em cada campo.


## ui/form: the form of a session, where it is folded in

# What is filled in, in a list: "60 minutos, regiões, uma anotação".
form-areas = regiões
form-taken = quando a nota foi dada
form-scores = notas
form-note = uma anotação
form-as-last = { $told }, como da última vez
cost-kept = Fica guardado como está. Entra na soma quando há nele um só valor, como 45 BRL.
score-no-number = { $told } não é um número. Escreva um como 7, ou deixe em branco.


## ui/text: days that lie ahead, and scores by their names

slip-one = { $on } fica depois do dia de amanhã, por isso não conta em nenhuma resposta nem gráfico. Se a data do computador está certa, abra esse dia no Histórico, onde ele vem primeiro, e mova-o para a data dele.
slips = { $n } dias, de { $begin } a { $end }, ficam depois do dia de amanhã, por isso não contam em nenhuma resposta nem gráfico. Se a data do computador está certa, abra esses dias no Histórico, onde eles vêm primeiro, e mova cada um para a data dele.
# Sleep, where it is scored.
last-night = { $name } da noite passada
session-minutes = { $n } min


## ui/widgets: controls of the window's own

path-of-new-file = Caminho do novo arquivo
number-range =
    { $has-unit ->
        [yes] { $unit }, de { $low } a { $high }
       *[no] de { $low } a { $high }
    }
# A plus and a minus beside a number.
step-more = Mais: { $name }
step-less = Menos: { $name }
# A list and what is chosen in it: "Tipo: Massagem".
chosen = { $name }: { $told }
date-button = Abre um calendário para escolher um dia.
# Instead of a score.
score-blank = em branco
# What a screen reader says of a score: "Dor nas costas: 4, ontem 5".
row-spoken = { $name }: { $value }
row-spoken-before = { $name }: { $value }, { $told }
# "ontem 5", "no dia anterior 5"
score-before =
    { $past ->
        [yesterday] ontem { $value }
       *[before] dia anterior { $value }
    }
# The mean of so many scores of one day.
mean-of = { $figure }, média de { $n }
type-a-number = digite um número
type-a-number-before = digite um número  ·  { $told }
# A part of the body: "lombar esquerda, 4".
area-scored = { $name }, { $value }
area-blank = { $name }, sem anotação
body-back = Costas
body-front = Frente
# Of the body, beside its picture.
body-left = esquerda
body-right = direita
# The calendar in which a day is chosen, and what a screen reader says of a day in it.
day-today = hoje
day-noted = com anotação
day-to-come = ainda por vir
day-by-coin = { $name }, pela moeda
day-planned = { $name }, sessão planejada
previous-month = Mês anterior
next-month = Próximo mês
previous-year = Ano anterior
next-year = Próximo ano


## ui/views/report: the page on which the report is chosen

report-last-before-first = O último dia, { $end-full-year }, é anterior ao primeiro, { $begin-full-year }.
report-courses = Evolução de cada nota
table-of-sessions = Tabela de sessões
table-of-days = Tabela de dias
report-with-notes = Anotações
report-which-days = Dias
report-which-scores = Notas
also-in-report = Também no relatório
answer-is-about = A resposta é sobre
for-whom = Para quem
report-paper = Papel
first-day = Primeiro dia
choose-first-day = Escolher o primeiro dia em um calendário
last-day = Último dia
choose-last-day = Escolher o último dia em um calendário
# How a day can be typed.
day-hint = 18 nov
day-help = 18 nov, terça ou ontem
can-be-blank = pode ficar em branco
# All scores.
all-short = Todas
all-scores = Todas as notas
pages-of =
    { $pages ->
        [one] { $pages } página de { $paper }
       *[other] { $pages } páginas de { $paper }
    }
pages-of-shown =
    { $pages ->
        [one] { $pages } página de { $paper }. Aqui aparecem as primeiras { $most }; o arquivo tem todas.
       *[other] { $pages } páginas de { $paper }. Aqui aparecem as primeiras { $most }; o arquivo tem todas.
    }
worked-out-again = { $told } · calculando de novo…
page-of = Página { $n } de { $pages }
report-working = O relatório está sendo preparado…
save-as-pdf = Salvar como PDF
save-pdf-elsewhere = Salvar o PDF em outro lugar…
save-as-html = Salvar como HTML…


## ui/views/import: the page on which a file is brought in

import-reading = Lendo…
import-reading-share = Lendo… { $figure }%
import-comparing = Comparando com o seu diário…
# A cell of a file and how it is read: "1/5/2026 é 5 jan 2026".
cell-is = { $told } é { $value }
word-no-score = { $value } não é uma nota de { $name }. Escreva uma de { $low } a { $high }, ou deixe o campo em branco.
# Stands in the field of a score where a word is kept as a tag.
tag-typed = etiqueta
import-no-path = Escreva o caminho de um arquivo, escolha um ou solte-o nesta janela.
read-it = Ler
import-what = Uma exportação de outro aplicativo, ou qualquer tabela em CSV, Excel ou LibreOffice. Nada do seu diário é sobrescrito se você não disser, e desfazer uma vez retira tudo.
import-show = Mostrar o que entra
import-file = Arquivo
import-choose = Escolher um arquivo…
import-drop = Ou solte outro arquivo nesta janela.
import-stop = Parar
import-stop-name = Parar de ler o arquivo
import-known = Já se sabe o que as colunas significam.
import-take-known = Usar o que já se sabe
import-otherwise = Escolher outra coisa…
import-letters = Ler as letras como
import-undo-first = Para lê-las de outro jeito, desfaça primeiro.
import-leave-field = Isto é visto de novo quando você sair do campo.
import-compared = Isto está sendo comparado com o seu diário.
path-of-file = Caminho do arquivo
# The sort of a file, and how long it is.
sheet-title =
    { $n ->
        [one] { $name }, { $n } linha
       *[other] { $name }, { $n } linhas
    }
# A word as it would be read, and the name of the encoding.
letters-of = Letras: { $told }, { $name }
and-more-columns =
    { $n ->
        [one] e mais { $n } coluna.
       *[other] e mais { $n } colunas.
    }
# What each column is.
meaning-leave-out = não trazer
meaning-date = a data
meaning-time = a hora
meaning-own = uma nota própria
meaning-name = o nome de uma nota
meaning-value = a nota desse nome
meaning-note = uma anotação
meaning-tags = etiquetas
meaning-painkiller = analgésicos
meaning-kind = o tipo de uma sessão
meaning-minutes = minutos da sessão
meaning-with = com quem foi a sessão
meaning-bed = noite: deitar
meaning-asleep = noite: dormir
meaning-awake = noite: acordar
meaning-up = noite: levantar
meaning-minutes-awake = noite: minutos sem dormir
meaning-awakenings = noite: número de despertares
meaning-score = nota: { $name }
meaning-session = sessão: { $name }
meaning-tag = uma etiqueta
habit-name = Como se chama o hábito
habit-hint = Alongar
blank-words = Palavras que significam que nada foi anotado, além de N/A e -
blank-words-name = Palavras que significam que nada foi anotado
blank-words-hint = nada, pulado
more-left-out =
    { $n ->
        [one] e mais { $n } coluna, que não é trazida
       *[other] e mais { $n } colunas, que não são trazidas
    }
show-more-left-out = Mostrar mais colunas que não são trazidas
show-more = Mostrar mais
such-as = como { $names }
# A list follows: what a column or a name is.
column-is = { $name } é
between-tags = O que fica entre as etiquetas de { $name }
between-them = entre elas
lowest-of = Menor nota de { $name } no arquivo
highest-of = Maior nota de { $name } no arquivo
range-from = de
range-to = a
words-scale = Na escala do seu diário.
words-as-tags = Uma palavra sem nota é guardada como etiqueta.
words-among-numbers = Entre números, ou sem nenhuma letra, ela fica de fora até você dizer aqui o que significa; assim que uma palavra de uma coluna tem nota, as outras são guardadas como etiquetas.
score-of = Nota de { $name }
score-of-in = Nota de { $name } em { $column }
in-column = em { $column }
keep-as-tag = Guardar como etiqueta
keep-as-tag-of = Guardar { $name } como etiqueta
keep-as-tag-in = Guardar { $name }, em { $column }, como etiqueta
habit-question = Como se chama o hábito?
each-column = O que é cada coluna?
each-name = O que é cada nome?
words-question = A que notas as palavras correspondem?
# What a file would bring, or has brought.
part-stage =
    { $stage ->
        [can] Pode ser trazido
        [back] Trazido e depois retirado
       *[in] Trazido
    }
rows-part-of =
    { $all ->
        [one] { part-stage }: uma parte de { $n } de { $all } linha
       *[other] { part-stage }: uma parte de { $n } de { $all } linhas
    }
rows-part =
    { $all ->
        [one] { part-stage }: uma parte de { $all } linha
       *[other] { part-stage }: uma parte de { $all } linhas
    }
rows-whole =
    { $all ->
        [one] { part-stage }: { $n } de { $all } linha
       *[other] { part-stage }: { $n } de { $all } linhas
    }
rows-and-part =
    { $all ->
        [one] { part-stage }: { $n } de { $all } linha e uma parte de mais { $more }
       *[other] { part-stage }: { $n } de { $all } linhas e uma parte de mais { $more }
    }
# On the button that does it; rows are counted.
bring-in-new = Trazer o que é novo
part-n-values =
    { $n ->
        [one] { $n } valor
       *[other] { $n } valores
    }
replace-values = Substituir { part-n-values }
bring-in-and-part = Trazer { $n } e uma parte de { $more }
bring-in-replace =
    { $all ->
        [one] Trazer { $n }, substituir { $all } valor
       *[other] Trazer { $n }, substituir { $all } valores
    }
bring-in = Trazer { $n }
say-which-better = Diga acima qual sentido é melhor: { $names }.
one-undo = Desfazer uma vez retira tudo.
rows-already =
    { $n ->
        [one] { $n } linha já está no seu diário.
       *[other] { $n } linhas já estão no seu diário.
    }
rows-repeat =
    { $n ->
        [one] { $n } linha repete uma linha anterior do arquivo.
       *[other] { $n } linhas repetem uma linha anterior do arquivo.
    }
rows-differ =
    { $n ->
        [one] { $n } linha tem um valor diferente do que está lá.
       *[other] { $n } linhas têm um valor diferente do que está lá.
    }
rows-refused =
    { $n ->
        [one] { $n } linha não tem nada que possa ser usado.
       *[other] { $n } linhas não têm nada que possa ser usado.
    }
values-replaced =
    { $n ->
        [one] { $n } valor seu foi substituído pelo do arquivo.
       *[other] { $n } valores seus foram substituídos pelos do arquivo.
    }
and-more-rows =
    { $n ->
        [one] e mais { $n } linha.
       *[other] e mais { $n } linhas.
    }
nothing-taken-from = Nada é trazido de: { $names }.
more-unread = e mais { $n } que não dá para ler
# The same where none of them has a name.
and-more-unread = e mais { $n } que não dá para ler.
show-more-unread = Mostrar mais que não dá para ler
more-differ = e mais { $n } com diferença
show-more-differ = Mostrar mais com diferença
more-twice = e mais { $n } que o arquivo diz duas vezes
show-more-twice = Mostrar mais que o arquivo diz duas vezes
all-of = Tudo: { $told }
differ-unlisted =
    { $n ->
        [one] Há { $n } valor diferente a mais do que os listados abaixo: todos são escolhidos de uma vez, acima. Para escolher um por um, traga o arquivo em partes.
       *[other] Há { $n } valores diferentes a mais do que os listados abaixo: todos são escolhidos de uma vez, acima. Para escolher um por um, traga o arquivo em partes.
    }
file-twice = { $label }: uma linha anterior do arquivo diz { $mine }; uma posterior, { $theirs }.
take-files-of = Ficar com o do arquivo: { $name }
keep-yours = Manter o seu, { $mine }
keep-yours-of = { $label }: manter o seu, { $mine }
take-files = Ficar com o do arquivo, { $theirs }
take-files-name = { $label }: ficar com o do arquivo, { $theirs }
nothing-new-differ = Não há nada novo nele. Você pode ficar com os valores do arquivo acima, ou deixar os seus como estão.
nothing-read = Do jeito que está indicado agora, não dá para ler nada nele. Os motivos estão acima.
nothing-new = Não há nada novo nele: seu diário já tem tudo.
taken-back = Nada disso está no seu diário agora.
look-again = Olhar de novo
see-in-history = Ver no Histórico
changed-since = Você mudou algo desde então. Desfazer retira primeiro isso, depois o que foi trazido.
as-stored = Como são guardados:
unread-stays-out = O que não dá para ler fica de fora, e só isso; o resto da linha entra, se houver:
scores-new = Estas notas são novas. A resposta precisa saber qual sentido é melhor.
differ-title = Onde o seu diário tem outro valor
differ-hint = O seu é mantido, a não ser que você fique com o do arquivo.
differ-experiments = De dois experimentos vale o que foi feito primeiro, aqui o do arquivo, a não ser que você mantenha o seu.
twice-title = Onde o arquivo diz duas coisas
twice-hint = Vale o que ele diz primeiro.
keep-all-yours = Manter todos os seus
take-all-files = Ficar com todos os do arquivo


## ui/app/import: what a file holds, and what is asked of it

day-first = primeiro o dia
month-first = primeiro o mês
year-first = primeiro o ano
century-19 = 19…
century-20 = 20…
from-1904 = contados a partir de 1904
from-1900 = contados a partir de 1900
local-time = a hora local
time-of-file = a mesma do arquivo
croatian-months = croata
polish-months = polonês ou tcheco
zero-score = uma nota
zero-blank = nada anotado
lines-above =
    { $n ->
        [one] { $n } linha acima da tabela não é trazida.
       *[other] { $n } linhas acima da tabela não são trazidas.
    }
unkink-journal = Diário do Unkink
column-numbered = Coluna { $n }
which-is-date = Diga qual coluna é a data.
range-no-number = { $told } não é um número. Escreva a menor e a maior nota de { $column }, como 0 e 10.
range-empty = A menor nota de { $column } precisa ser diferente da maior.
ask-order = Como as datas de “{ $column }” estão escritas?
ask-century = De que anos se trata em “{ $column }”?
ask-epoch = Os dias de “{ $column }” são números. Que dias são?
ask-zone = { $told }. O que dizia o relógio da sua parede?
ask-months = De que idioma são os meses de “{ $column }”?
ask-zeros = Um 0 em “{ $column }” é uma nota?
dates-in = Datas de “{ $column }”
years-in = Anos de “{ $column }”
days-in = Dias de “{ $column }”
times-in = Horas de “{ $column }”
months-in = Meses de “{ $column }”
zero-in = Um 0 em “{ $column }”
answered-elsewhere = Isso foi respondido para outro arquivo, e aqui nenhuma data está escrita assim.
from-utc = { $told } em relação a UTC
held-period = { $begin } – { $end }
held-scores =
    { $n ->
        [one] { $name }: { $n } nota em { part-about-days }{ $told }
       *[other] { $name }: { $n } notas em { part-about-days }{ $told }
    }
held-nights = { part-nights }
held-sessions = { part-n-sessions }
held-planned =
    { $n ->
        [one] { $n } sessão planejada
       *[other] { $n } sessões planejadas
    }
kept-as-tag = Guardado como etiqueta, sem nota em “{ $column }”: { $names }
no-score-for = { $value } não é uma nota de { $name }.
write-habit = Escreva acima como se chama o hábito.
all-files = Todos os arquivos
no-file-read = Nenhum arquivo foi lido ainda.
