# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_unkink_cli_global_optspecs
    string join \n journal= h/help V/version
end

function __fish_unkink_cli_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_unkink_cli_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_unkink_cli_using_subcommand
    set -l cmd (__fish_unkink_cli_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c unkink-cli -n "__fish_unkink_cli_needs_command" -l journal -d 'The journal\'s file (else `UNKINK_JOURNAL`, else the one in the data folder)' -r -F
complete -c unkink-cli -n "__fish_unkink_cli_needs_command" -s h -l help -d 'Print help'
complete -c unkink-cli -n "__fish_unkink_cli_needs_command" -s V -l version -d 'Print version'
complete -c unkink-cli -n "__fish_unkink_cli_needs_command" -f -a "log" -d 'Note scores of a day: `log pain=4 mood=6`'
complete -c unkink-cli -n "__fish_unkink_cli_needs_command" -f -a "session" -d 'Add, list or remove sessions'
complete -c unkink-cli -n "__fish_unkink_cli_needs_command" -f -a "show" -d 'Print days and sessions'
complete -c unkink-cli -n "__fish_unkink_cli_needs_command" -f -a "effect" -d 'Say whether it helps: the days after sessions against a forecast'
complete -c unkink-cli -n "__fish_unkink_cli_needs_command" -f -a "compare" -d 'Say what helps: every kind of session and person against a forecast'
complete -c unkink-cli -n "__fish_unkink_cli_needs_command" -f -a "forecast" -d 'Say what the next seven days may bring, from the scores alone'
complete -c unkink-cli -n "__fish_unkink_cli_needs_command" -f -a "recovery" -d 'Say what treatments do after workouts: with one that day or the next, against without'
complete -c unkink-cli -n "__fish_unkink_cli_needs_command" -f -a "trial" -d 'Let a coin choose the weeks: plan, start, look at or stop an experiment'
complete -c unkink-cli -n "__fish_unkink_cli_needs_command" -f -a "question" -d 'Print the main question, or name another one'
complete -c unkink-cli -n "__fish_unkink_cli_needs_command" -f -a "report" -d 'Write a page for a doctor or therapist, PDF or HTML'
complete -c unkink-cli -n "__fish_unkink_cli_needs_command" -f -a "check" -d 'Say whether the journal is whole'
complete -c unkink-cli -n "__fish_unkink_cli_needs_command" -f -a "import" -d 'Take in another diary: any CSV, or a journal'
complete -c unkink-cli -n "__fish_unkink_cli_needs_command" -f -a "export" -d 'Write the journal as CSV or JSON'
complete -c unkink-cli -n "__fish_unkink_cli_needs_command" -f -a "chart" -d 'Draw a chart as SVG or PNG'
complete -c unkink-cli -n "__fish_unkink_cli_needs_command" -f -a "demo" -d 'Write an invented diary into a new file'
complete -c unkink-cli -n "__fish_unkink_cli_needs_command" -f -a "backups" -d 'List the earlier states of the journal that are kept'
complete -c unkink-cli -n "__fish_unkink_cli_needs_command" -f -a "restore" -d 'Go back to an earlier state; what is there now becomes a backup first'
complete -c unkink-cli -n "__fish_unkink_cli_needs_command" -f -a "accept" -d 'Keep a journal that was edited elsewhere as it is now'
complete -c unkink-cli -n "__fish_unkink_cli_needs_command" -f -a "rename" -d 'Call a kind, a person, a tag, a painkiller or a region by another name, everywhere at once'
complete -c unkink-cli -n "__fish_unkink_cli_needs_command" -f -a "move" -d 'Move a day, or one of its check-ins, to another date'
complete -c unkink-cli -n "__fish_unkink_cli_needs_command" -f -a "empty" -d 'Take out all that is noted of a day; its sessions stay'
complete -c unkink-cli -n "__fish_unkink_cli_needs_command" -f -a "remind" -d 'Ask once on the desktop how today was, unless something is noted'
complete -c unkink-cli -n "__fish_unkink_cli_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand log" -l date -d 'The day: 2026-11-18, 18 Nov, Tuesday, yesterday; today without it, until four in the morning the evening before' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand log" -l time -d 'The time of the check-in: 23:10, 2310, 11:10 pm' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand log" -l note -d 'The day\'s note' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand log" -l clear -d 'Blank a score, or the `note`' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand log" -l journal -d 'The journal\'s file (else `UNKINK_JOURNAL`, else the one in the data folder)' -r -F
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand log" -s h -l help -d 'Print help'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand session; and not __fish_seen_subcommand_from add list took-place remove help" -l journal -d 'The journal\'s file (else `UNKINK_JOURNAL`, else the one in the data folder)' -r -F
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand session; and not __fish_seen_subcommand_from add list took-place remove help" -s h -l help -d 'Print help'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand session; and not __fish_seen_subcommand_from add list took-place remove help" -f -a "add" -d 'Add a session and print its id'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand session; and not __fish_seen_subcommand_from add list took-place remove help" -f -a "list" -d 'Print all sessions'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand session; and not __fish_seen_subcommand_from add list took-place remove help" -f -a "took-place" -d 'Say that a planned session took place'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand session; and not __fish_seen_subcommand_from add list took-place remove help" -f -a "remove" -d 'Remove the session with this id'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand session; and not __fish_seen_subcommand_from add list took-place remove help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand session; and __fish_seen_subcommand_from add" -l date -d 'The day it was: 2026-11-18, 18 Nov, Tuesday, yesterday; one that is still to come is planned' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand session; and __fish_seen_subcommand_from add" -l time -d 'When it began' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand session; and __fish_seen_subcommand_from add" -l kind -d 'massage, chiropractor, physiotherapy, acupuncture, exercise, heat, other, or a name' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand session; and __fish_seen_subcommand_from add" -l minutes -d 'How long it took: 60, 25 min or 1h30' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand session; and __fish_seen_subcommand_from add" -l with -d 'With whom' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand session; and __fish_seen_subcommand_from add" -l area -d 'A treated region, such as lower-left; may be repeated' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand session; and __fish_seen_subcommand_from add" -l pressure -d 'light, medium or firm' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand session; and __fish_seen_subcommand_from add" -l reason -d 'flare or routine' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand session; and __fish_seen_subcommand_from add" -l cost -d 'What it cost, with the currency' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand session; and __fish_seen_subcommand_from add" -l note -d 'A note' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand session; and __fish_seen_subcommand_from add" -l journal -d 'The journal\'s file (else `UNKINK_JOURNAL`, else the one in the data folder)' -r -F
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand session; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand session; and __fish_seen_subcommand_from list" -l journal -d 'The journal\'s file (else `UNKINK_JOURNAL`, else the one in the data folder)' -r -F
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand session; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand session; and __fish_seen_subcommand_from took-place" -l date -d 'The day it was, where that is not the one it was planned for' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand session; and __fish_seen_subcommand_from took-place" -l journal -d 'The journal\'s file (else `UNKINK_JOURNAL`, else the one in the data folder)' -r -F
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand session; and __fish_seen_subcommand_from took-place" -s h -l help -d 'Print help'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand session; and __fish_seen_subcommand_from remove" -l journal -d 'The journal\'s file (else `UNKINK_JOURNAL`, else the one in the data folder)' -r -F
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand session; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand session; and __fish_seen_subcommand_from help" -f -a "add" -d 'Add a session and print its id'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand session; and __fish_seen_subcommand_from help" -f -a "list" -d 'Print all sessions'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand session; and __fish_seen_subcommand_from help" -f -a "took-place" -d 'Say that a planned session took place'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand session; and __fish_seen_subcommand_from help" -f -a "remove" -d 'Remove the session with this id'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand session; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand show" -l from -d 'The first day' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand show" -l to -d 'The last day' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand show" -l journal -d 'The journal\'s file (else `UNKINK_JOURNAL`, else the one in the data folder)' -r -F
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand show" -l json -d 'One JSON object, numbers in full precision'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand show" -s h -l help -d 'Print help'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand effect" -l metric -d 'One metric, by id or name; all that have data without it' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand effect" -l kind -d 'Sessions of this kind; massage or else the commonest without it' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand effect" -l with -d 'Sessions with this person, of any kind unless one is named' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand effect" -l from -d 'The first day' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand effect" -l to -d 'The last day' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand effect" -l days -d 'Days after a session that count; 3 unless you explore' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand effect" -l washout -d 'Days after a session that are not learnt from; 7 unless you explore' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand effect" -l journal -d 'The journal\'s file (else `UNKINK_JOURNAL`, else the one in the data folder)' -r -F
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand effect" -l json -d 'JSON, numbers in full precision'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand effect" -s h -l help -d 'Print help'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand compare" -l metric -d 'The metric, by id or name; that of the main question without it' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand compare" -l journal -d 'The journal\'s file (else `UNKINK_JOURNAL`, else the one in the data folder)' -r -F
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand compare" -l json -d 'JSON, numbers in full precision'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand compare" -s h -l help -d 'Print help'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand forecast" -l metric -d 'The metric, by id or name' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand forecast" -l journal -d 'The journal\'s file (else `UNKINK_JOURNAL`, else the one in the data folder)' -r -F
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand forecast" -l json -d 'JSON, numbers in full precision'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand forecast" -s h -l help -d 'Print help'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand recovery" -l metric -d 'The metric, by id or name; that of the main question without it' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand recovery" -l journal -d 'The journal\'s file (else `UNKINK_JOURNAL`, else the one in the data folder)' -r -F
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand recovery" -l json -d 'JSON, numbers in full precision'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand recovery" -s h -l help -d 'Print help'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand trial; and not __fish_seen_subcommand_from plan start show stop help" -l journal -d 'The journal\'s file (else `UNKINK_JOURNAL`, else the one in the data folder)' -r -F
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand trial; and not __fish_seen_subcommand_from plan start show stop help" -s h -l help -d 'Print help'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand trial; and not __fish_seen_subcommand_from plan start show stop help" -f -a "plan" -d 'Say what an experiment could find, from your own diary'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand trial; and not __fish_seen_subcommand_from plan start show stop help" -f -a "start" -d 'Toss the coins and write the order down'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand trial; and not __fish_seen_subcommand_from plan start show stop help" -f -a "show" -d 'Say how far it is and, once it has ended, what it showed'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand trial; and not __fish_seen_subcommand_from plan start show stop help" -f -a "stop" -d 'End it early; the pairs of weeks that are complete still count'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand trial; and not __fish_seen_subcommand_from plan start show stop help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand trial; and __fish_seen_subcommand_from plan" -l metric -d 'The metric, by id or name' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand trial; and __fish_seen_subcommand_from plan" -l kind -d 'The kind of session' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand trial; and __fish_seen_subcommand_from plan" -l blocks -d 'So many pairs of weeks, 6 to 26; without it as many as find the smallest change worth noticing in 8 of 10 tries, or 10 where a year could not' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand trial; and __fish_seen_subcommand_from plan" -l journal -d 'The journal\'s file (else `UNKINK_JOURNAL`, else the one in the data folder)' -r -F
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand trial; and __fish_seen_subcommand_from plan" -l json -d 'JSON, numbers in full precision'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand trial; and __fish_seen_subcommand_from plan" -s h -l help -d 'Print help'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand trial; and __fish_seen_subcommand_from start" -l metric -d 'The metric, by id or name' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand trial; and __fish_seen_subcommand_from start" -l kind -d 'The kind of session' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand trial; and __fish_seen_subcommand_from start" -l first -d 'The first slot, 3 days ahead or more' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand trial; and __fish_seen_subcommand_from start" -l weekday -d 'The day of the week of all slots: the first one from that date on' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand trial; and __fish_seen_subcommand_from start" -l blocks -d 'So many pairs of weeks, 6 to 26; without it as many as find the smallest change worth noticing in 8 of 10 tries, or 10 where a year could not' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand trial; and __fish_seen_subcommand_from start" -l journal -d 'The journal\'s file (else `UNKINK_JOURNAL`, else the one in the data folder)' -r -F
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand trial; and __fish_seen_subcommand_from start" -l watch -d 'Look after each pair of weeks; a small help is then harder to see'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand trial; and __fish_seen_subcommand_from start" -l json -d 'JSON, numbers in full precision'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand trial; and __fish_seen_subcommand_from start" -s h -l help -d 'Print help'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand trial; and __fish_seen_subcommand_from show" -l metric -d 'Only one on this metric, by id or name' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand trial; and __fish_seen_subcommand_from show" -l kind -d 'Only one with this kind of session' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand trial; and __fish_seen_subcommand_from show" -l journal -d 'The journal\'s file (else `UNKINK_JOURNAL`, else the one in the data folder)' -r -F
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand trial; and __fish_seen_subcommand_from show" -l json -d 'JSON, numbers in full precision'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand trial; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand trial; and __fish_seen_subcommand_from stop" -l why -d 'Why, for yourself: a holiday, an illness, no wish to go on' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand trial; and __fish_seen_subcommand_from stop" -l metric -d 'Only one on this metric, by id or name' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand trial; and __fish_seen_subcommand_from stop" -l kind -d 'Only one with this kind of session' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand trial; and __fish_seen_subcommand_from stop" -l journal -d 'The journal\'s file (else `UNKINK_JOURNAL`, else the one in the data folder)' -r -F
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand trial; and __fish_seen_subcommand_from stop" -l json -d 'JSON, numbers in full precision'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand trial; and __fish_seen_subcommand_from stop" -s h -l help -d 'Print help'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand trial; and __fish_seen_subcommand_from help" -f -a "plan" -d 'Say what an experiment could find, from your own diary'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand trial; and __fish_seen_subcommand_from help" -f -a "start" -d 'Toss the coins and write the order down'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand trial; and __fish_seen_subcommand_from help" -f -a "show" -d 'Say how far it is and, once it has ended, what it showed'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand trial; and __fish_seen_subcommand_from help" -f -a "stop" -d 'End it early; the pairs of weeks that are complete still count'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand trial; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand question" -l metric -d 'The score that counts from today on, by id or name' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand question" -l kind -d 'The kind of session that counts from today on' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand question" -l journal -d 'The journal\'s file (else `UNKINK_JOURNAL`, else the one in the data folder)' -r -F
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand question" -s h -l help -d 'Print help'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand report" -l format -d 'The format, where the file\'s name does not tell' -r -f -a "pdf\t'For printing and sending'
html\t'For a browser'"
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand report" -l from -d 'The first day; without it that of the main answer, two years before the last one or the journal\'s first' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand report" -l to -d 'The last day; today without it' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand report" -l name -d 'Whose diary it is; no name is printed without it' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand report" -l for -d 'For whom it is, such as a therapist\'s name' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand report" -l kind -d 'The answer is about sessions of this kind; massage or else the commonest without it' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand report" -l metric -d 'A score that is in it, by id or name; may be repeated; all that have data without it' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand report" -l paper -d 'The size of the paper' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand report" -l journal -d 'The journal\'s file (else `UNKINK_JOURNAL`, else the one in the data folder)' -r -F
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand report" -l force -d 'Replace the file where there is one already'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand report" -l helps -d 'Add what helps: every kind of session and every person against the forecast'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand report" -l trends -d 'Add the course of every score'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand report" -l sessions -d 'Add a table of the sessions'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand report" -l days -d 'Add a table of the days'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand report" -l notes -d 'Add the notes'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand report" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand check" -l journal -d 'The journal\'s file (else `UNKINK_JOURNAL`, else the one in the data folder)' -r -F
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand check" -s h -l help -d 'Print help'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand import" -l watch -d 'A folder that others write to: what comes there comes in, each file once, by the columns told for its header before' -r -F
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand import" -l format -d 'What it is; recognised without' -r -f -a "csv\t'A spreadsheet'
json\t'A journal'"
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand import" -l encoding -d 'How the letters of its text are written, like windows-1250; found without' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand import" -l date -d 'The column of the date, with or without a time; the columns are told anew with it, without it what is told is laid over what is remembered' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand import" -l time -d 'A column of the time' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand import" -l name -d 'Long form: the column that names what was scored' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand import" -l value -d 'Long form: the column of the score' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand import" -l metric -d 'A metric and its column (wide form) or its name in the file (long form); may be repeated' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand import" -l tag -d 'Long form: a name that is a tag instead of a score; may be repeated' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand import" -l leave-out -d 'Long form: a name that is left out; may be repeated' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand import" -l scale -d 'The range in which the file scores a metric; without a metric, that of every rating of which none is told' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand import" -l label -d 'A word that stands for a score, in every column or in one alone (long form: in the rows of one name); or for none and is kept as a tag' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand import" -l habit -d 'What the habit is called, of a file of Loop that has one alone and does not say it' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand import" -l higher-is-better -d 'A score that is better the higher it is, such as energy; may be repeated' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand import" -l lower-is-better -d 'A score that is better the lower it is; may be repeated' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand import" -l blank -d 'A word that means "nothing was noted"; may be repeated' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand import" -l date-order -d 'Which of day and month stands first' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand import" -l century -d 'The century of years of two digits' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand import" -l epoch -d 'The first day of a spreadsheet\'s serial days' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand import" -l zone -d 'What the clock on the wall said when the file says UTC' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand import" -l months -d 'Whose words for months they are: `listopada` is November in Polish, October in Croatian' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand import" -l zeros -d 'What a 0 says in a table with a number in every cell: some programs write it for a day without an entry' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand import" -l session -d 'A session on every row whose column holds the value, or anything but "no"' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand import" -l kind -d 'A column that names the kind of a session' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand import" -l minutes -d 'The column of the session\'s minutes' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand import" -l with -d 'The column of the person the session was with' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand import" -l painkiller -d 'A column of painkillers, by name or (in a column called like one) how many' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand import" -l note -d 'A column of notes' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand import" -l tags -d 'A column of tags, and what stands between them (`;` or `|` or `,` without)' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand import" -l bed -d 'The column of the time in bed began' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand import" -l asleep -d 'The column of falling asleep' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand import" -l awake -d 'The column of waking for good' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand import" -l up -d 'The column of getting up' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand import" -l minutes-awake -d 'The column of minutes awake in the night' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand import" -l awakenings -d 'The column of times woken' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand import" -l on-conflict -d 'What happens where the journal holds something else' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand import" -l replace -d 'A metric or detail that takes the file\'s value where the journal holds another; may be repeated' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand import" -l keep -d 'Keep your experiment where the file\'s, which was made first, would take its place' -r -f -a "experiment\t''"
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand import" -l journal -d 'The journal\'s file (else `UNKINK_JOURNAL`, else the one in the data folder)' -r -F
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand import" -l once -d 'Bring in what is there by now, and end'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand import" -l dry-run -d 'Show what would come, but write nothing'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand export" -l format -d 'The format, where the file\'s name does not tell' -r -f -a "csv\t'A spreadsheet'
json\t'A journal'"
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand export" -l from -d 'The first day (CSV)' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand export" -l to -d 'The last day (CSV)' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand export" -l metric -d 'A metric, by id or name; may be repeated (CSV)' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand export" -l journal -d 'The journal\'s file (else `UNKINK_JOURNAL`, else the one in the data folder)' -r -F
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand export" -l force -d 'Replace the file where there is one already'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand export" -l long -d 'A row a value instead of a row a check-in (CSV)'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand export" -l spreadsheet -d 'For spreadsheet programs: a byte order mark, and no cell that they would carry out (CSV)'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand chart" -l metric -d 'A metric, by id or name; may be repeated (scatter: across, then up)' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand chart" -l kind -d 'Sessions of this kind' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand chart" -l with -d 'Sessions with this person, of any kind unless one is named' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand chart" -l from -d 'The first day' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand chart" -l to -d 'The last day' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand chart" -l week-start -d 'The day that weeks begin on: monday, sunday or saturday; else as set in the window, or as your country has it' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand chart" -l width -d 'Width in points; a PNG has two pixels a point' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand chart" -l journal -d 'The journal\'s file (else `UNKINK_JOURNAL`, else the one in the data folder)' -r -F
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand chart" -l force -d 'Replace the file where there is one already'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand chart" -l compare -d 'The same number of days before them, faint behind a trend'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand chart" -l dark -d 'For dark paper'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand chart" -s h -l help -d 'Print help'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand demo" -l years -d 'How many years, up to today' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand demo" -l seed -d 'Another number invents another diary' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand demo" -l journal -d 'The journal\'s file (else `UNKINK_JOURNAL`, else the one in the data folder)' -r -F
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand demo" -s h -l help -d 'Print help'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand backups" -l journal -d 'The journal\'s file (else `UNKINK_JOURNAL`, else the one in the data folder)' -r -F
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand backups" -s h -l help -d 'Print help'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand restore" -l journal -d 'The journal\'s file (else `UNKINK_JOURNAL`, else the one in the data folder)' -r -F
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand restore" -s h -l help -d 'Print help'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand accept" -l journal -d 'The journal\'s file (else `UNKINK_JOURNAL`, else the one in the data folder)' -r -F
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand accept" -s h -l help -d 'Print help'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand rename" -l journal -d 'The journal\'s file (else `UNKINK_JOURNAL`, else the one in the data folder)' -r -F
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand rename" -l dry-run -d 'Say what would change, but write nothing'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand rename" -s h -l help -d 'Print help'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand move" -l time -d 'Only the check-in of this time' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand move" -l journal -d 'The journal\'s file (else `UNKINK_JOURNAL`, else the one in the data folder)' -r -F
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand move" -l no-time -d 'Only the check-in without a time'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand move" -l without-sessions -d 'Leave sessions where they are'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand move" -l swap -d 'Where TO has entries, these go to FROM, with the sessions of that day'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand move" -l replace -d 'Where TO has entries, these are taken out'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand move" -s h -l help -d 'Print help'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand empty" -l journal -d 'The journal\'s file (else `UNKINK_JOURNAL`, else the one in the data folder)' -r -F
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand empty" -s h -l help -d 'Print help'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand remind" -l after -d 'Ask only from this time of day on' -r
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand remind" -l journal -d 'The journal\'s file (else `UNKINK_JOURNAL`, else the one in the data folder)' -r -F
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand remind" -s h -l help -d 'Print help'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand help; and not __fish_seen_subcommand_from log session show effect compare forecast recovery trial question report check import export chart demo backups restore accept rename move empty remind help" -f -a "log" -d 'Note scores of a day: `log pain=4 mood=6`'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand help; and not __fish_seen_subcommand_from log session show effect compare forecast recovery trial question report check import export chart demo backups restore accept rename move empty remind help" -f -a "session" -d 'Add, list or remove sessions'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand help; and not __fish_seen_subcommand_from log session show effect compare forecast recovery trial question report check import export chart demo backups restore accept rename move empty remind help" -f -a "show" -d 'Print days and sessions'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand help; and not __fish_seen_subcommand_from log session show effect compare forecast recovery trial question report check import export chart demo backups restore accept rename move empty remind help" -f -a "effect" -d 'Say whether it helps: the days after sessions against a forecast'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand help; and not __fish_seen_subcommand_from log session show effect compare forecast recovery trial question report check import export chart demo backups restore accept rename move empty remind help" -f -a "compare" -d 'Say what helps: every kind of session and person against a forecast'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand help; and not __fish_seen_subcommand_from log session show effect compare forecast recovery trial question report check import export chart demo backups restore accept rename move empty remind help" -f -a "forecast" -d 'Say what the next seven days may bring, from the scores alone'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand help; and not __fish_seen_subcommand_from log session show effect compare forecast recovery trial question report check import export chart demo backups restore accept rename move empty remind help" -f -a "recovery" -d 'Say what treatments do after workouts: with one that day or the next, against without'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand help; and not __fish_seen_subcommand_from log session show effect compare forecast recovery trial question report check import export chart demo backups restore accept rename move empty remind help" -f -a "trial" -d 'Let a coin choose the weeks: plan, start, look at or stop an experiment'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand help; and not __fish_seen_subcommand_from log session show effect compare forecast recovery trial question report check import export chart demo backups restore accept rename move empty remind help" -f -a "question" -d 'Print the main question, or name another one'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand help; and not __fish_seen_subcommand_from log session show effect compare forecast recovery trial question report check import export chart demo backups restore accept rename move empty remind help" -f -a "report" -d 'Write a page for a doctor or therapist, PDF or HTML'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand help; and not __fish_seen_subcommand_from log session show effect compare forecast recovery trial question report check import export chart demo backups restore accept rename move empty remind help" -f -a "check" -d 'Say whether the journal is whole'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand help; and not __fish_seen_subcommand_from log session show effect compare forecast recovery trial question report check import export chart demo backups restore accept rename move empty remind help" -f -a "import" -d 'Take in another diary: any CSV, or a journal'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand help; and not __fish_seen_subcommand_from log session show effect compare forecast recovery trial question report check import export chart demo backups restore accept rename move empty remind help" -f -a "export" -d 'Write the journal as CSV or JSON'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand help; and not __fish_seen_subcommand_from log session show effect compare forecast recovery trial question report check import export chart demo backups restore accept rename move empty remind help" -f -a "chart" -d 'Draw a chart as SVG or PNG'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand help; and not __fish_seen_subcommand_from log session show effect compare forecast recovery trial question report check import export chart demo backups restore accept rename move empty remind help" -f -a "demo" -d 'Write an invented diary into a new file'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand help; and not __fish_seen_subcommand_from log session show effect compare forecast recovery trial question report check import export chart demo backups restore accept rename move empty remind help" -f -a "backups" -d 'List the earlier states of the journal that are kept'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand help; and not __fish_seen_subcommand_from log session show effect compare forecast recovery trial question report check import export chart demo backups restore accept rename move empty remind help" -f -a "restore" -d 'Go back to an earlier state; what is there now becomes a backup first'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand help; and not __fish_seen_subcommand_from log session show effect compare forecast recovery trial question report check import export chart demo backups restore accept rename move empty remind help" -f -a "accept" -d 'Keep a journal that was edited elsewhere as it is now'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand help; and not __fish_seen_subcommand_from log session show effect compare forecast recovery trial question report check import export chart demo backups restore accept rename move empty remind help" -f -a "rename" -d 'Call a kind, a person, a tag, a painkiller or a region by another name, everywhere at once'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand help; and not __fish_seen_subcommand_from log session show effect compare forecast recovery trial question report check import export chart demo backups restore accept rename move empty remind help" -f -a "move" -d 'Move a day, or one of its check-ins, to another date'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand help; and not __fish_seen_subcommand_from log session show effect compare forecast recovery trial question report check import export chart demo backups restore accept rename move empty remind help" -f -a "empty" -d 'Take out all that is noted of a day; its sessions stay'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand help; and not __fish_seen_subcommand_from log session show effect compare forecast recovery trial question report check import export chart demo backups restore accept rename move empty remind help" -f -a "remind" -d 'Ask once on the desktop how today was, unless something is noted'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand help; and not __fish_seen_subcommand_from log session show effect compare forecast recovery trial question report check import export chart demo backups restore accept rename move empty remind help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand help; and __fish_seen_subcommand_from session" -f -a "add" -d 'Add a session and print its id'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand help; and __fish_seen_subcommand_from session" -f -a "list" -d 'Print all sessions'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand help; and __fish_seen_subcommand_from session" -f -a "took-place" -d 'Say that a planned session took place'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand help; and __fish_seen_subcommand_from session" -f -a "remove" -d 'Remove the session with this id'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand help; and __fish_seen_subcommand_from trial" -f -a "plan" -d 'Say what an experiment could find, from your own diary'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand help; and __fish_seen_subcommand_from trial" -f -a "start" -d 'Toss the coins and write the order down'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand help; and __fish_seen_subcommand_from trial" -f -a "show" -d 'Say how far it is and, once it has ended, what it showed'
complete -c unkink-cli -n "__fish_unkink_cli_using_subcommand help; and __fish_seen_subcommand_from trial" -f -a "stop" -d 'End it early; the pairs of weeks that are complete still count'
