# Vague number words. The value names a numeral kind of package units.
#
# word or phrase          class        kind
#
# num.vague is one word, which a scale may follow (several hundred); num.phrase is a vague number of several words,
# the last of them "of"; num.not is a phrase that looks like a number and is none.

several                   num.vague    several
few                       num.vague    few
handful                   num.vague    handful
couple                    num.vague    couple
multiple                  num.vague    multiple
some                      num.vague    some
many                      num.vague    many
numerous                  num.vague    numerous
countless                 num.vague    countless
untold                    num.vague    countless
innumerable               num.vague    countless
most                      num.vague    most
various                   num.vague    multiple

a number of               num.phrase   a-number
a small number of         num.phrase   few
a very small number of    num.phrase   few
small numbers of          num.phrase   few
a limited number of       num.phrase   few
a group of                num.phrase   a-group
a small group of          num.phrase   a-group
a large group of          num.phrase   a-group
a large number of         num.phrase   large-number
a very large number of    num.phrase   large-number
large numbers of          num.phrase   large-number
a huge number of          num.phrase   large-number
huge numbers of           num.phrase   large-number
a great number of         num.phrase   large-number
great numbers of          num.phrase   large-number
a good number of          num.phrase   large-number
a significant number of   num.phrase   large-number
significant numbers of    num.phrase   large-number
a considerable number of  num.phrase   large-number
a substantial number of   num.phrase   large-number
a high number of          num.phrase   large-number
a great many              num.phrase   large-number
a good many               num.phrase   large-number
a lot of                  num.phrase   many
lots of                   num.phrase   many
a multitude of            num.phrase   large-number
an unknown number of?      num.phrase   countless
unknown numbers of        num.phrase   countless
an unspecified number of?  num.phrase   countless
an undetermined number of?  num.phrase  countless
an undisclosed number of?  num.phrase   countless
an unconfirmed number of?  num.phrase   countless
a majority of             num.phrase   most
majority of               num.phrase   most
vast majority of          num.phrase   most
great majority of         num.phrase   most
overwhelming majority of      num.phrase  most
bulk of                   num.phrase   most

no reports of             num.phrase   unreported
no report of              num.phrase   unreported
no immediate reports of   num.phrase   unreported
no immediate report of    num.phrase   unreported
no early reports of       num.phrase   unreported
no initial reports of     num.phrase   unreported
no confirmed reports of   num.phrase   unreported
no official reports of    num.phrase   unreported
no word of                num.phrase   unreported
no word on                num.phrase   unreported
no immediate word of      num.phrase   unreported
no immediate word on      num.phrase   unreported
no information on         num.phrase   unreported
no information about      num.phrase   unreported
no details of             num.phrase   unreported
no details on             num.phrase   unreported
no mention of             num.phrase   unreported
no indication of          num.phrase   unreported

how many                  num.not
how few                   num.not
one another               num.not
one after another         num.not
one after the other       num.not
one by one                num.not
one day                   num.not
one time                  num.not
one side                  num.not
one hand                  num.not
one way                   num.not
one thing                 num.not
one reason                num.not
one - on                  num.not
one or another            num.not
one or the other          num.not
no longer                 num.not
no matter                 num.not
no doubt                  num.not
no sooner                 num.not
none other than           num.not
none the less             num.not
none too                  num.not
first half                num.not
second half               num.not
latter half               num.not
half an hour              num.not
half a mile               num.not
half a day                num.not
half a year               num.not
half a century            num.not
half past                 num.not
half way                  num.not
half time                 num.not
most likely               num.not
most wanted               num.not
most recent               num.not
most recently             num.not
most notably              num.not
most important            num.not
most of all               num.not
most probably             num.not
