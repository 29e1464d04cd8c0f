## model: what a journal is made of

# What can be scored. Its name; -noun as it stands within a sentence; what the two ends of the scale mean; its unit.
# The ends are those of numeric rating scales from 0 to 10 ("no pain", "worst pain imaginable").
metric-pain = Back pain
    .noun = back pain
    .low = no pain
    .high = worst I can imagine
metric-stiffness = Stiffness
    .noun = stiffness
    .low = loose
    .high = can hardly move
# How good the night was.
metric-sleep = Sleep
    .noun = sleep
    .low = very bad
    .high = very good
metric-mood = Mood
    .noun = mood
    .low = very low
    .high = very good
metric-anxiety = Anxiety
    .noun = anxiety
    .low = calm
    .high = worst I can imagine
# How far pain keeps a person from what they want to do.
metric-interference = Interference
    .noun = interference
    .low = none
    .high = could do nothing
# How far the finger tips stay from the floor, bent forward.
metric-finger-to-floor = Finger to floor
    .noun = finger to floor
    .low = palms down
    .high = knees
    .unit = cm
metric-workout = Workout
    .noun = workout
    .low = none
    .high = all day
    .unit = min
metric-hours-asleep = Hours asleep
    .noun = hours asleep
    .low = none
    .high = all day
    .unit = h
metric-sleep-efficiency = Sleep efficiency
    .noun = sleep efficiency
    .low = never asleep
    .high = asleep all night
metric-doses = Painkillers
    .noun = painkillers
    .low = none
    .high = many
    .unit = doses
# The ends of a person's own score, where none are typed; the name is never shown.
metric-own = Score
    .low = none
    .high = most

# The PEG: three validated questions. Where a language has a validated translation, these are its words.
metric-peg-pain = Pain of the week
    .noun = pain of the week
    .low = no pain
    .high = as bad as I can imagine
metric-peg-enjoyment = Pain’s hold on enjoyment
    .noun = pain’s hold on enjoyment
    .low = does not interfere
    .high = completely interferes
metric-peg-activity = Pain’s hold on activity
    .noun = pain’s hold on activity
    .low = does not interfere
    .high = completely interferes
peg-pain-question = What number best describes your pain on average in the past week?
peg-enjoyment-question = What number best describes how, during the past week, pain has interfered with your enjoyment of life?
peg-activity-question = What number best describes how, during the past week, pain has interfered with your general activity?
