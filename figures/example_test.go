package figures_test

import (
	"fmt"

	"github.com/reckon-dev/reckon/figures"
	"github.com/reckon-dev/reckon/units"
)

func ExampleExtract() {
	doc := figures.Extract("At least 12 people were killed, including three children, officials said.")
	for _, f := range doc.Figures {
		q := f.Number.Quantity
		fmt.Printf("%s: %s, entails %v, %s %s (%s)\n", f.Text, q.Hedge, q.Entails, f.Subject.Head, f.Outcome.Kind, f.Source.Text)
	}
	fmt.Println("the second is part of figure", doc.Figures[1].PartOf)
	// Output:
	// At least 12 people: at-least, entails 12.., people killed (officials)
	// three children: none, entails 3, children killed (officials)
	// the second is part of figure 0
}

func ExampleNew() {
	acled, err := units.LoadProfile("acled")
	if err != nil {
		fmt.Println(err)
		return
	}
	x, err := figures.New(figures.WithProfile(acled))
	if err != nil {
		fmt.Println(err)
		return
	}
	doc, _ := x.Extract("Dozens of villagers were killed.")
	q := doc.Figures[0].Number.Quantity
	fmt.Println(doc.Profile, q.Entails, q.Point)
	// Output: acled 24.. 12
}

func ExampleExtractor_Append() {
	x, err := figures.New()
	if err != nil {
		fmt.Println(err)
		return
	}
	var all []figures.Figure
	for _, text := range []string{"Two miners died.", "Nearly 40 were rescued from the pit."} {
		if all, err = x.Append(all, text); err != nil {
			fmt.Println(err)
		}
	}
	for _, f := range all {
		fmt.Println(f.Number.Text, f.Outcome.Kind, f.Number.Quantity.Estimate)
	}
	// Output:
	// Two killed 2
	// 40 rescued 36..39
}

func ExampleExtractor_Numbers() {
	x, err := figures.New()
	if err != nil {
		fmt.Println(err)
		return
	}
	for n := range x.Numbers("Between 10 and 15 of the 60 trucks carried 1.2 million litres.") {
		fmt.Println(n.Text, n.Quantity.Entails)
	}
	// Output:
	// 10 and 15 10..15
	// 60 60
	// 1.2 million 1200000
}

func ExampleDocument_Tally() {
	doc := figures.Extract("The raid killed six guards and two cooks. The two cooks were brothers. Nine others were wounded.")
	for _, t := range doc.Tally() {
		if t.Outcome != figures.OutcomeOther {
			fmt.Println(t.Outcome, t.Count, t.Figures)
		}
	}
	// Output:
	// killed 8 [0 1]
	// injured 9 [3]
}

func ExampleWithLexicon() {
	x, err := figures.New(figures.WithLexicon("mine.lex", "a fair  hedge.before  about\n"))
	if err != nil {
		fmt.Println(err)
		return
	}
	doc, _ := x.Extract("A fair 300 villagers were displaced.")
	fmt.Println(doc.Figures[0].Number.Quantity.Hedge)
	// Output: about
}
