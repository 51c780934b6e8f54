# Nouns that stand for persons without naming them one by one.
#
# noun           class    unit=   group=     Units: body household family formation team crew group.

body             unit     unit=body group=victim outcome=killed
corpse           unit     unit=body group=victim outcome=killed
cadaver          unit     unit=body group=victim outcome=killed
remains          unit     unit=body group=victim outcome=killed plural
skeleton         unit     unit=body group=victim outcome=killed
household        unit     unit=household group=family
family           unit     unit=family group=family
homestead        unit     unit=household group=family
hh               unit     unit=household group=family plural lemma=household
hhs              unit     unit=household group=family plural lemma=household

brigade          unit     unit=formation group=soldier
battalion        unit     unit=formation group=soldier
regiment         unit     unit=formation group=soldier
platoon          unit     unit=formation group=soldier
squadron         unit     unit=formation group=soldier
squad            unit     unit=formation group=soldier
patrol           unit     unit=formation group=soldier
garrison         unit     unit=formation group=soldier
legion           unit     unit=formation group=soldier
militia          unit     unit=formation group=combatant
cell             unit     unit=formation group=combatant
contingent       unit     unit=formation
detachment       unit     unit=formation group=soldier
column           unit     unit=formation group=soldier
force            unit     unit=formation group=soldier
army             unit     unit=formation group=soldier
division         unit     unit=formation group=soldier
unit             unit     unit=formation

team             unit     unit=team
squad            unit     unit=team
delegation       unit     unit=group group=official
committee        unit     unit=group
panel            unit     unit=group
jury             unit     unit=group
crew             unit     unit=crew
cast             unit     unit=crew
gang             unit     unit=group group=attacker
group            unit     unit=group
crowd            unit     unit=group
mob              unit     unit=group
band             unit     unit=group
pair             unit     unit=group
trio             unit     unit=group
busload          unit     unit=group
truckload        unit     unit=group
planeload        unit     unit=group
boatload         unit     unit=group

board            unit     unit=group
council          unit     unit=group
parliament       unit     unit=group
bench            unit     unit=group
gathering        unit     unit=group
