package figures

import (
	"encoding"
	"fmt"
	"slices"
)

// OutcomeKind names what happened, happens or is to happen to the people
// counted. The names below are the ones the built-in English rules give; a
// user's rules and lexicon lines may add others, which pass through untouched.
type OutcomeKind string

// The outcomes of the built-in rules.
const (
	OutcomeKilled      OutcomeKind = "killed"      // dead, died, executed, bodies found, death toll
	OutcomeInjured     OutcomeKind = "injured"     // wounded, shot, beaten, hospitalised, not said to have died
	OutcomeCasualties  OutcomeKind = "casualties"  // killed and injured together, or not told which
	OutcomeMissing     OutcomeKind = "missing"     // unaccounted for
	OutcomeDetained    OutcomeKind = "detained"    // arrested, captured, jailed, held, in custody
	OutcomeAbducted    OutcomeKind = "abducted"    // kidnapped, held hostage by others than a state
	OutcomeReleased    OutcomeKind = "released"    // freed, acquitted, let go
	OutcomeEscaped     OutcomeKind = "escaped"     // broke out, fled custody, at large
	OutcomeTransferred OutcomeKind = "transferred" // moved, extradited, handed over, deported, received
	OutcomeSentenced   OutcomeKind = "sentenced"   // tried, charged, convicted
	OutcomeDisplaced   OutcomeKind = "displaced"   // fled their homes, evacuated, refugees, homeless
	OutcomeRescued     OutcomeKind = "rescued"     // saved, pulled out alive
	OutcomeSurrendered OutcomeKind = "surrendered" // gave themselves up, laid down arms
	OutcomeReturned    OutcomeKind = "returned"    // repatriated, went home
	OutcomeAffected    OutcomeKind = "affected"    // sick, trapped, besieged, starving, raped, tortured
	OutcomeOther       OutcomeKind = "other"       // anything else: deployed, gathered, counted as members
)

// Group says what sort of people the subject of a figure names, the most
// specific one that the words state. A lexicon may add names of its own.
type Group string

// The groups of the built-in lexicon.
const (
	GroupPeople        Group = "people"          // nothing told
	GroupCombatant     Group = "combatant"       // fighters, rebels, militants
	GroupCivilian      Group = "civilian"        // civilians, bystanders, passers-by
	GroupSoldier       Group = "soldier"         // soldiers of a state
	GroupPolice        Group = "police"          // police and other law enforcement
	GroupSecurity      Group = "security"        // guards, and forces not told apart
	GroupDetainee      Group = "detainee"        // prisoners, inmates
	GroupHostage       Group = "hostage"         // hostages, captives
	GroupPrisonerOfWar Group = "prisoner-of-war" // prisoners of war
	GroupRefugee       Group = "refugee"         // refugees, migrants, asylum seekers
	GroupDisplaced     Group = "displaced"       // displaced in their country, evacuees
	GroupReturnee      Group = "returnee"        // returnees, deportees
	GroupProtester     Group = "protester"       // protesters, demonstrators
	GroupOfficial      Group = "official"        // holders of an office: ministers, governors, diplomats
	GroupPolitician    Group = "politician"      // lawmakers, candidates
	GroupJournalist    Group = "journalist"      // reporters, camera crews
	GroupMedic         Group = "medic"           // doctors, nurses, paramedics
	GroupAidWorker     Group = "aid-worker"      // aid workers, rescuers
	GroupReligious     Group = "religious"       // clerics, monks, worshippers
	GroupStudent       Group = "student"         // students, pupils
	GroupWorker        Group = "worker"          // other trades: miners, farmers, staff
	GroupChild         Group = "child"           // children, boys, girls
	GroupWoman         Group = "woman"           // women, and women by kin
	GroupMan           Group = "man"             // men, and men by kin
	GroupElderly       Group = "elderly"         // the elderly, pensioners
	GroupFamily        Group = "family"          // families, households
	GroupForeign       Group = "foreign"         // foreigners, tourists, nationals of a country
	GroupAttacker      Group = "attacker"        // gunmen, bombers, robbers
	GroupSuspect       Group = "suspect"         // the accused, criminals
	GroupVictim        Group = "victim"          // victims, bodies, survivors
)

// SourceKind says what sort of origin the text names for a figure; empty
// where the words do not tell. A lexicon may add names of its own.
type SourceKind string

// The kinds of source of the built-in lexicon.
const (
	SourceOfficial      SourceKind = "official"      // a government, a ministry, a governor, unnamed officials
	SourceMilitary      SourceKind = "military"      // an army, its command or spokesman
	SourcePolice        SourceKind = "police"        // police and other law enforcement
	SourceJudicial      SourceKind = "judicial"      // courts, prosecutors, prison services
	SourceMedical       SourceKind = "medical"       // hospitals, doctors, rescue services
	SourceArmedGroup    SourceKind = "armed-group"   // rebels, militias, other non-state fighters
	SourceMedia         SourceKind = "media"         // newspapers, agencies, broadcasters
	SourceWitness       SourceKind = "witness"       // residents, survivors, relatives
	SourceMonitor       SourceKind = "monitor"       // rights groups, observatories, aid organisations
	SourceInternational SourceKind = "international" // United Nations bodies and other unions of states
	SourceDocument      SourceKind = "document"      // a report, a list, data, pictures that show the figure
)

// Modality says how far the text stands behind a figure.
type Modality uint8

// The modalities. The zero value is ModalityAsserted: a text asserts what it
// does not qualify.
const (
	ModalityAsserted    Modality = iota // told as a fact, also with "reportedly"
	ModalityProspective                 // planned, ordered, demanded, threatened, future
	ModalityUncertain                   // may, could, feared, believed, allegedly
	ModalityDenied                      // a claim that is denied or negated, other than a plain zero
)

// Aspect tells a running total from an addition to it.
type Aspect uint8

// The aspects.
const (
	AspectNone       Aspect = iota // the text says neither
	AspectTotal                    // toll, in all, so far, to date, bringing the number to
	AspectAdditional               // another, more, others, further
)

// Form says how a number was written.
type Form uint8

// The forms. The zero value, FormNone, is not the form of any number.
const (
	FormNone    Form = iota
	FormDigits       // 5,000
	FormWords        // twenty-one
	FormMixed        // 1.2 million
	FormVague        // dozens, several
	FormArticle      // a soldier
	FormZero         // no one, none
	FormShare        // 60 percent, half: the value is a percentage
)

// Role says which side of the event the subject stands on.
type Role uint8

// The roles.
const (
	RoleNone     Role = iota // the text does not say
	RoleVictim               // the outcome befell them
	RoleActor                // they brought it about
	RoleAttacker             // they carried out the attack, and may have died in it
)

// The names are data, so that String, MarshalText and Parse cannot drift apart.
// Each stands at the index of its constant.
var (
	modalityNames = [...]string{"asserted", "prospective", "uncertain", "denied"}
	aspectNames   = [...]string{"none", "total", "additional"}
	formNames     = [...]string{"none", "digits", "words", "mixed", "vague", "article", "zero", "share"}
	roleNames     = [...]string{"none", "victim", "actor", "attacker"}
)

var (
	_ encoding.TextMarshaler   = Modality(0)
	_ encoding.TextUnmarshaler = (*Modality)(nil)
)

// name returns the name of the constant k, or kind(k) for a value out of range.
func name[K ~uint8](names []string, kind string, k K) string {
	if int(k) < len(names) {
		return names[k]
	}
	return fmt.Sprintf("%s(%d)", kind, k)
}

// marshal is name for MarshalText, which must not write what cannot be read.
func marshal[K ~uint8](names []string, kind string, k K) ([]byte, error) {
	if int(k) < len(names) {
		return []byte(names[k]), nil
	}
	return nil, &NameError{Kind: kind, Name: fmt.Sprint(uint8(k)), Known: names}
}

// parse finds s among names. The answer for an unknown name is a *NameError.
func parse[K ~uint8](names []string, kind, s string) (K, error) {
	if i := slices.Index(names, s); i >= 0 {
		return K(i), nil
	}
	return 0, &NameError{Kind: kind, Name: s, Known: names}
}

// unmarshal is parse for UnmarshalText: k is left alone on an error.
func unmarshal[K ~uint8](k *K, names []string, kind string, b []byte) error {
	v, err := parse[K](names, kind, string(b))
	if err == nil {
		*k = v
	}
	return err
}

// String returns the modality's name as it stands in the JSON.
func (m Modality) String() string { return name(modalityNames[:], "modality", m) }

// MarshalText returns the name; a value that is no modality is a *NameError.
func (m Modality) MarshalText() ([]byte, error) { return marshal(modalityNames[:], "modality", m) }

// UnmarshalText reads a name that MarshalText wrote.
func (m *Modality) UnmarshalText(b []byte) error {
	return unmarshal(m, modalityNames[:], "modality", b)
}

// ParseModality returns the modality of that name, or a *NameError.
func ParseModality(s string) (Modality, error) {
	return parse[Modality](modalityNames[:], "modality", s)
}

// String returns the aspect's name as it stands in the JSON.
func (a Aspect) String() string { return name(aspectNames[:], "aspect", a) }

// MarshalText returns the name; a value that is no aspect is a *NameError.
func (a Aspect) MarshalText() ([]byte, error) { return marshal(aspectNames[:], "aspect", a) }

// UnmarshalText reads a name that MarshalText wrote.
func (a *Aspect) UnmarshalText(b []byte) error { return unmarshal(a, aspectNames[:], "aspect", b) }

// ParseAspect returns the aspect of that name, or a *NameError.
func ParseAspect(s string) (Aspect, error) { return parse[Aspect](aspectNames[:], "aspect", s) }

// String returns the form's name as it stands in the JSON.
func (f Form) String() string { return name(formNames[:], "form", f) }

// MarshalText returns the name; a value that is no form is a *NameError.
func (f Form) MarshalText() ([]byte, error) { return marshal(formNames[:], "form", f) }

// UnmarshalText reads a name that MarshalText wrote.
func (f *Form) UnmarshalText(b []byte) error { return unmarshal(f, formNames[:], "form", b) }

// ParseForm returns the form of that name, or a *NameError.
func ParseForm(s string) (Form, error) { return parse[Form](formNames[:], "form", s) }

// String returns the role's name as it stands in the JSON.
func (r Role) String() string { return name(roleNames[:], "role", r) }

// MarshalText returns the name; a value that is no role is a *NameError.
func (r Role) MarshalText() ([]byte, error) { return marshal(roleNames[:], "role", r) }

// UnmarshalText reads a name that MarshalText wrote.
func (r *Role) UnmarshalText(b []byte) error { return unmarshal(r, roleNames[:], "role", b) }

// ParseRole returns the role of that name, or a *NameError.
func ParseRole(s string) (Role, error) { return parse[Role](roleNames[:], "role", s) }
