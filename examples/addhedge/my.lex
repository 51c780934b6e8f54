# Hedges of one's own.
#
# phrase         class           cue
a good           hedge.before    at-least
and rising       hedge.after     at-least
