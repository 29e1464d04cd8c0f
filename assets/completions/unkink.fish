complete -c unkink -l journal -d 'The journal file; otherwise `UNKINK_JOURNAL`, or journal.json in your data folder' -r -F
complete -c unkink -l settings -d 'The settings\' file; otherwise `UNKINK_SETTINGS`, or settings.json in your configuration folder' -r -F
complete -c unkink -l theme -d 'Light, dark or as the desktop is, for this time; otherwise as it is set' -r -f -a "light\t''
dark\t''
system\t''"
complete -c unkink -s h -l help -d 'Print help'
complete -c unkink -s V -l version -d 'Print version'
