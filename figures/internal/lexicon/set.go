package lexicon

import "slices"

// Set is a small set of words that one rule asks for and no class of the language names; sets.lex says which is which.
type Set uint8

// wordSets are the sets that a word is in, a bit for each.
type wordSets [2]uint64

// The sets, in the order of setNames.
const (
	Assault    Set = iota // what attackers do: storm, hurl
	Disposal              // what is done with a dead body: exhume, bury
	Carriage              // how the hurt come to hospital: rush, shift
	Abduction             // how captors take people along: drag, herd
	Gain                  // what is told of things as of people: lose, seize
	Dwelling              // tells a person by where they live or work: house, shop
	Workplace             // captors take people from it: office, checkpoint
	Brink                 // one drowns or falls off it: coast, cliff
	Session               // talks and papers have a topic: summit, debate
	Force                 // tells a formation from a unit of trade: elite, commando
	Mind                  // a clause may follow without "that": know, hope
	Growth                // what is done to a toll's number: rise to, put at, revise
	Reach                 // joins a toll to its number: total, reach
	Ailment               // what the sick have: symptom, breathing difficulties
	Suffering             // to have it or a wound: sustain, develop
	Indoors               // before "to leave": nobody goes, or only for a while: refuse, allow
	Refuge                // to what end people leave their homes for good: avoid, settle
	Disruption            // what is done to cells of fighters and not to other cells: bust, dismantle
	Mass                  // comes down on the living and buries them: rubble, snow
	Calamity              // who is lost in it is dead: flood, shelling
	Getaway               // how captors make off with people: flee, drive off
	Salvage               // how people are taken out of danger: winch, lift
	Peril                 // where they were in danger: sea, burning
	Ending                // done to lives it is death: claim, cost
	Sparing               // done to lives it leaves them alive: save, spare
	Worth                 // a sum of money is told in it: losses, cash
	Lot                   // where or how people are: fate, whereabouts
	Seeming               // what only seems so: appear, look
	Unsure                // what nobody knows is so: unknown, a mystery
	Proof                 // who could not do it leaves open what is told: confirm, verify
	Halt                  // what is done to people on the way before they are taken: stop, waylay
	Room                  // has room for people: church, school
	Purpose               // what a thing is for, and for how many: designed to hold
	Inquiry               // what inspectors who are no police look into, or for whom: nuclear, UN
	Beat                  // what inspectors of police look into: crime, traffic
	Turmoil               // who is caught in it is no captive: riot, blizzard
	Lodging               // how those without a home live for the while: stay, house, shift to
	Haven                 // where they do: tent, evacuation centre
	Asylum                // a haven only in the plural: schools
	Kin                   // with whom they stay: relative, host
	Counsel               // who is told to do a thing has not done it: advise, warn
	Ward                  // where the hurt are treated, hospitals aside: trauma centre, burns unit
	Onrush                // shots and vehicles hit people: fire, plough
	Trade                 // told of losses they are none of life: crop, job
	Craft                 // people, or with the designation of a type machines: bomber
	Health                // how people are: condition, state
	Severe                // what the condition of the badly hurt is: critical, grave
	Abuse                 // most victims of it live: rape, trafficking
	Help                  // what is done for the living: assist, feed
	Giving                // how help comes to them: distribute, provide
	Getting               // how they come to it: receive, await
	Relief                // what it is: aid, tents
	Stuck                 // who is so may die of it: trap, strand
	Response              // what is done about what has happened: protest, probe
	Forename              // a month, or before a surname a person: June, Jan
	Muster                // who is missing from it is absent and no more: meeting, squad
	Short                 // letters that tell what befell soldiers, in capitals alone: KIA
	Topic                 // its object has happened, or is only thought of: discuss, consider
	Assertion             // what may be denied behind what it told: claim, figure
	Court                 // who is referred to it is tried: tribunal, prosecutor
	Trying                // its object is tried of a deed: convict, clear
	Bringing              // to what end it is done is told by its object: secure, win
	Quarters              // what a haven may be: evacuation centre, temporary housing
	Hideaway              // whereto captors take people along: forest, lorry
	Decree                // who does it to what is no count tells no count: announce, declare
	Telling               // before a count it does no more than say: report, claim
	Looting               // who did it and flees did it to others: rob, ambush
	Circle                // whom a number counts out of it are people: entourage, congregation
	Urging                // before "for" and somebody's release, which is still to come: protest, ultimatum
	Staging               // with it a protest or an effort is told to be under way: hold, launch
	Picture               // what it shows it is the source of: video, photo
	Ruin                  // done to things, and to fighters as if they were some: destroy
	Boon                  // who is denied it is kept from it, and nothing told is untrue: bail, visa, appeal
	Vessel                // it picks people up out of the sea or off a cliff: trawler, helicopter
	Errand                // from which they come back who went out for a while: hunt, patrol
	Gathering             // it is held as people are, and they are not: rally, talks
	Charge                // is laid against the accused: case, indictment
	Laying                // how it is: file, register
	Extreme               // how high or low a number came: peak, record
	Disputed              // said of a number it leaves it open: dispute, vary
	Episode               // it is counted for the person who had it and may die of it: case, birth
	Lethal                // of a case or a deed of which somebody died: fatal
	Tracking              // what is done with a count of those who come and go: record
	Rescuer               // whom they look for is missing: diver, lifeguard
	Seeking               // how they look for them: search, dig
	Devouring             // done to people by fire or water it is death: consume, swallow
	Grilling              // for which people are taken along by police: questioning
	Precinct              // where they take them: barracks, station
	Happening             // it says of a deed that it is done: begin, proceed
	Standing              // a figure of it is a person: opposition, leading
	Seat                  // its head is a person: village, department
	Damage                // done to things alone: loot, demolish
	Tentative             // of victims so called nobody knows yet that they are some: potential
	Unequal               // deeds so called are not as many as those they befall: attempted, mass
	Parting               // with it to go is to get away: off, away
	Maiming               // done to a part of the body it is an injury: fracture, lose
)

var setNames = []string{"assault", "disposal", "carriage", "abduction", "gain", "dwelling", "workplace", "brink", "session", "force", "mind", "growth", "reach", "ailment",
	"suffering", "indoors", "refuge", "disruption", "mass", "calamity", "getaway", "salvage", "peril", "ending", "sparing", "worth", "lot", "seeming",
	"unsure", "proof", "halt", "room", "purpose", "inquiry", "beat", "turmoil", "lodging", "haven", "asylum", "kin", "counsel", "ward", "onrush",
	"trade", "craft", "health", "severe", "abuse", "help", "giving", "getting", "relief", "stuck", "response", "forename", "muster", "short", "topic",
	"assertion", "court", "trying", "bringing", "quarters", "hideaway", "decree", "telling", "looting", "circle", "urging", "staging", "picture",
	"ruin", "boon", "vessel", "errand", "gathering", "charge", "laying", "extreme", "disputed", "episode", "lethal", "tracking", "rescuer", "seeking",
	"devouring", "grilling", "precinct", "happening", "standing", "seat", "damage", "tentative", "unequal", "parting", "maiming"}

// setOf gives the set of a name.
func setOf(name string) (set Set, ok bool) {
	i := slices.Index(setNames, name)
	return Set(i), i >= 0
}

// joinSet returns the index of the sets at index n and one more.
func (lx *Lexicon) joinSet(n uint16, set Set) uint16 {
	with := lx.sets[n]
	with[set>>6] |= 1 << (set & 63)
	return lx.setsAt(with)
}

// setsAt returns the index of sets, which are filed if they are new.
func (lx *Lexicon) setsAt(of wordSets) uint16 {
	if i := slices.Index(lx.sets, of); i >= 0 {
		return uint16(i)
	}
	lx.sets = append(lx.sets, of)
	return uint16(len(lx.sets) - 1)
}

// inflectSets puts every form of a noun or verb into the sets of its base form.
func (lx *Lexicon) inflectSets() {
	own := make([]uint16, len(lx.Entries))
	for i := range lx.Entries {
		own[i] = lx.Entries[i].sets
	}
	for i := range lx.Entries {
		if e := &lx.Entries[i]; own[e.Lemma]|own[e.Verb] != 0 {
			of := lx.sets[own[i]]
			for k := range of {
				of[k] |= lx.sets[own[e.Lemma]][k] | lx.sets[own[e.Verb]][k]
			}
			e.sets = lx.setsAt(of)
		}
	}
}

// In reports whether the word of an entry, in whatever form, is in any of the sets.
func (lx *Lexicon) In(e *Entry, any ...Set) bool {
	if e.sets == 0 {
		return false
	}
	of := &lx.sets[e.sets]
	for _, k := range any {
		if of[k>>6]>>(k&63)&1 != 0 {
			return true
		}
	}
	return false
}
