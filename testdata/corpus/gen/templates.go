package main

// counting are the sentences that count people.
var counting = []string{
	"{hedge} {n} {fighters} were killed and {n} wounded when {attackers} attacked {site} near {town}, {source} said.",
	"{source} said on {weekday} that {hedge} {big} {people} had fled {town} since {weekday}.",
	"Police in {town} arrested {num} {suspects}, among them {num} {kin}, in {a-raid} on {weekday} {time}.",
	"{attackers} freed {num} {captives} from {site} outside {town}, and {num} others escaped.",
	"The death toll rose to {n}, with {vague} still missing, {source} told reporters.",
	"According to {source}, between {n} and {big} {captives} are being held at {site}.",
	"{many} {people} were injured, {num} of them critically, when {a-event} hit {town}.",
	"No one was hurt, but {num} {people} were treated for {idea}.",
	"“We counted {n} bodies,” {source} said. “There are {vague} more under the {thing}.”",
	"A {civilian} and her {word} children died in {town} when a {thing} struck their house.",
	"Of the {n} {captives}, {num} were women and {num} were under age.",
	"{hedge} {big} {captives} were moved from {site} to {town}, {source} said.",
	"The {event} {how} displaced {hedge} {big} families, {source} reported.",
	"{source}, citing {source}, put the number of dead at {n} and of wounded at {big}.",
	"In all, {big} {people} have been killed in {town} since {month} {year}.",
	"{n} {fighters} surrendered to {source}, who had surrounded {site}; {num} refused.",
	"{source} denied that {hedge} {n} {captives} had died there.",
	"Last week {attackers} kidnapped {num} {civilians} on the road from {town} to {town} and later released {num}.",
	"The court in {town} sentenced {num} {suspects} to prison for the {rare} {act} of {year}.",
	"{n} percent of the {captives} were {rare}, {source} said in a {rare} statement.",
	"A {fighter} was shot dead and another wounded at {site}.",
	"Nearly half of the {big} {people} who crossed the border have returned, {source} said on {weekday}.",
	"The {word} men, all {rare} {fighters}, were found dead in a {thing} {n} kilometres from {town}.",
}

// numbered are sentences whose numbers count no people.
var numbered = []string{
	"The {event} began at {n} minutes past the hour on {month} {day}, {year}, according to {source}.",
	"Prices for {thing} rose by {n} percent in {month}, and the price of {thing} by {n}.",
	"The {thing}, {n} kilometres north of {town}, cost {big} million dollars to build.",
	"Resolution {big} of {month} {year} asks for {rare} {idea}.",
	"The team from {town} won {n}-{n} at home and lost two of its last three games.",
	"{source} bought {n} {rare} vehicles and {big} tonnes of {thing}.",
	"Flight {big} to {town} was late by {n} hours because of the {act}.",
	"Article {n} of the law of {year} says nothing of {idea}.",
}

// other are sentences without a number.
var other = []string{
	"{source} met in {town} to talk about the {rare} {idea} of the {thing}.",
	"The {idea} of {idea} was {how} {rare}, said the owner of the {thing}.",
	"Roads to {town} stayed closed while engineers looked for the {rare} {thing}.",
	"“The {idea} is {rare},” {source} said, “and the {act} goes on.”",
	"Shops in the old town opened again, but the market by the river remained {rare}.",
	"It was not clear why the {thing} had been left beside the {thing}.",
	"The minister {how} rejected the {idea}, which his party had called {rare} and {rare}.",
	"Farmers around {town} fear that the {act} will ruin the harvest of {thing}.",
	"The {rare} {act} reminded many of the {idea} that their parents had known.",
	"Talks over the {thing} are to go on in {town} in {month}, {source} said.",
	"Rain is expected in the hills, with {rare} winds from the sea and snow on higher ground.",
	"The {thing}'s {rare} design won praise for its {idea} and its use of {thing}.",
	"Neither side has commented on the {act}, though the papers in {town} called it {rare}.",
	"Critics of the {idea} say that it would {how} weaken the courts and the press.",
	"The museum has shown its {rare} collection of {thing} since {month}, when the {thing} was mended.",
	"Teachers there still use the {thing} for lessons in {idea}.",
}

// slots are what fills a template.
var slots = map[string][]string{
	"hedge":     {"at least", "more than", "about", "some", "nearly", "as many as", "up to", "around", "an estimated", "over", "fewer than", "roughly", "almost", "close to", "no fewer than"},
	"word":      {"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "fifteen", "twenty", "thirty-one"},
	"num":       {"{word}", "{word}", "{n}", "{hedge} {n}", "{hedge} {word}", "a dozen", "several", "{big}"},
	"vague":     {"dozens", "hundreds", "scores", "thousands", "several", "a handful", "tens of thousands", "a few dozen"},
	"many":      {"dozens of", "hundreds of", "several", "a few dozen", "thousands of", "many", "a number of"},
	"fighters":  {"soldiers", "policemen", "militants", "rebels", "guards", "gunmen", "troops", "border guards", "members of the militia", "paratroopers", "insurgents", "army recruits"},
	"fighter":   {"soldier", "policeman", "militant", "guard", "gunman", "rebel commander", "constable"},
	"civilians": {"farmers", "aid workers", "teachers", "traders", "nurses", "bus passengers", "villagers", "fishermen", "journalists", "students"},
	"civilian":  {"farmer", "teacher", "nurse", "woman", "villager"},
	"people":    {"people", "residents", "civilians", "refugees", "men and women", "villagers", "children", "inhabitants of the valley"},
	"suspects":  {"suspects", "men", "smugglers", "protesters", "alleged members of the group", "youths", "activists", "suspected militants"},
	"captives":  {"prisoners", "detainees", "hostages", "inmates", "captured fighters", "foreign prisoners", "abducted girls"},
	"kin":       {"women", "foreigners", "officers", "minors", "brothers", "leaders of the ring"},
	"attackers": {"gunmen", "rebels", "the army", "fighters of the Northern Front", "a suicide bomber", "militants on motorcycles", "unknown men", "coalition forces"},
	"site":      {"a checkpoint", "the central prison", "a camp", "a police station", "a military base", "the hospital", "a school", "the old fort", "a convoy"},
	"event":     {"flood", "earthquake", "offensive", "clash", "storm", "strike", "march", "ceremony"},
	"a-event":   {"an earthquake", "a flood", "a bomb", "a landslide", "a rocket", "a storm"},
	"a-raid":    {"a raid", "a series of raids", "an operation", "a sweep of the suburbs"},
	"town": {"Karvel", "Tessin Dar", "Old Marrak", "Bel Oran", "Hastun", "Vorin", "Port Lessing", "Amdera", "Ruwan", "Shalbek", "Norrhaven", "Kirmat", "Quelen", "Dar Jouma",
		"Eastmoor", "Zarin Tepe", "Lomé Sud", "Obergrund", "Tal Harif", "São Bento", "Ypsal", "Monrath", "Al-Dura", "Fenwick"},
	"source": {"the interior ministry", "a police spokesman", "the governor", "Colonel Adan Verro", "a hospital official", "the Karvel Observatory", "the army", "witnesses", "a U.N. official", "Ms. Ilse Brandt",
		"the Red Crescent", "local officials", "a member of parliament", "the state news agency", "Dr. Omar Tessaly", "two officials", "the mayor of {town}", "a rebel spokesman", "the rights group Open Gate"},
	"weekday": {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"},
	"time":    {"night", "morning", "evening", "afternoon"},
	"month":   {"January", "March", "April", "June", "July", "September", "November", "December"},
}
