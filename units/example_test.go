package units_test

import (
	"fmt"
	"os"
	"strings"

	"github.com/reckon-dev/reckon/units"
)

func ExampleProfile_Quantity() {
	q := units.DefaultProfile().Quantity(units.Number(5000), units.CueNear) // close to 5,000
	fmt.Println(q.Hedge, q.Entails, q.Estimate, q.Point)
	// Output: near 1.. 4750..5000 5000
}

func ExampleProfile_Quantity_stacked() {
	q := units.DefaultProfile().Quantity(units.Number(200), units.CueAbout, units.CueAtLeast) // at least some 200
	fmt.Println(q.Hedge, q.Entails, q.Estimate, q.Point)
	// Output: at-least 1.. 180..300 200
}

func ExampleLoadProfile() {
	dozens := units.VagueWord(units.Scale, 12)
	for _, name := range []string{"default", "acled"} {
		p, err := units.LoadProfile(name)
		if err != nil {
			fmt.Println(err)
			return
		}
		q := p.Quantity(dozens)
		fmt.Printf("%s: %v, recorded as %v [%v]\n", name, q.Entails, q.Point, q.Flags)
	}
	// Output:
	// default: 24.., recorded as 24 []
	// acled: 24.., recorded as 12 [codebook-point-outside]
}

func ExampleParseProfile() {
	table := "@version\t1\n@base\tdefault\nseveral\t-\t2u\t6u\t4u\tour guideline, section 3\n"
	p, err := units.ParseProfile("ours", strings.NewReader(table))
	if err != nil {
		fmt.Println(err)
		return
	}
	q := p.Quantity(units.VagueWord(units.Several, 1))
	fmt.Println(q.Estimate, q.Point)
	// Output: 2..6 4
}

func ExampleParseProfile_error() {
	table := "@version\t1\n@base\tdefault\nabout\t-\tn-h\tn+z\tn\tours\n"
	_, err := units.ParseProfile("ours", strings.NewReader(table))
	fmt.Println(err)
	// Output: ours:3:15: "n+z": no variable or number here; write terms of n u a b h e g k and numbers, such as n-h or 10u-1, or - for none
}

func ExampleProfile_WriteTo() {
	p, err := units.ParseProfile("wider", strings.NewReader("@version\t1\n@base\tdefault\n@p-large\t0.2\n"))
	if err != nil {
		fmt.Println(err)
		return
	}
	if _, err := p.WriteTo(os.Stdout); err != nil {
		fmt.Println(err)
	}
	// Output:
	// @version	1
	// @base	default
	// @p-large	0.2
}

func ExampleProfile_Share() {
	p := units.DefaultProfile()
	villagers := p.Quantity(units.Number(4500), units.CueAbout)
	fmt.Println(p.Share(units.Percent(200.0/3), villagers).Estimate) // two-thirds of some 4,500
	// Output: 2967..3033
}

func ExampleJoin() {
	p := units.DefaultProfile()
	q := units.Join(p.Quantity(units.Number(40), units.CueAtLeast), p.Quantity(units.Number(70), units.CueUpTo))
	fmt.Println(q.Hedge, q.Entails)
	// Output: between 40..70
}

func ExampleParseDigits() {
	v, n, err := units.ParseDigits("12,34,567 voters", 0)
	fmt.Println(int(v), n, err)
	// Output: 1234567 9 <nil>
}

func ExampleComposer() {
	var c units.Composer
	for _, p := range []units.Part{{Kind: units.UnitPart, Value: 2}, {Kind: units.AndPart}, {Kind: units.ArticlePart},
		{Kind: units.HalfPart, Value: 0.5}, {Kind: units.ScalePart, Value: 1e6}, {Kind: units.UnitPart, Value: 3}} {
		if !c.Push(p) {
			break
		}
	}
	n, used, err := c.Value() // two and a half million | three
	fmt.Println(int(n.Value), used, err)
	// Output: 2500000 5 <nil>
}

func ExampleCompose() {
	n, used, err := units.Compose([]units.Part{{Kind: units.ArticlePart}, {Kind: units.DozenPart, Value: 12}})
	fmt.Println(n.Kind, n.Value, used, err)
	// Output: lexical-round 12 2 <nil>
}

func ExamplePersons() {
	persons, source, _ := units.Persons(units.Formation, "brigade", units.Exactly(3))
	fmt.Println(persons, "-", source)
	_, _, ok := units.Persons(units.Formation, "cell", units.Exactly(3))
	fmt.Println(ok)
	// Output:
	// 9000..15000 - U.S. Army, Operational Unit Diagrams
	// false
}

func ExampleHouseholdSize() {
	size := units.HouseholdSize(5.2, "country figure for 2019")
	fmt.Println(size.Persons(units.From(100)))
	// Output: 520..
}

func ExampleParseRange() {
	r, err := units.ParseRange("201..")
	fmt.Println(r, r.Contains(200), err)
	// Output: 201.. false <nil>
}
