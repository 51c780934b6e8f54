# Hedges of one's own.
#
# phrase         class           cue
a good           hedge.before    at-least
if not more      hedge.after     at-least
