package figures_test

import (
	"errors"
	"fmt"

	"github.com/reckon-dev/reckon/figures"
)

func ExampleWithRules() {
	x, err := figures.New(figures.WithRules("my.rules", `
# name    near  says                            pattern
manifest  pax   outcome=aboard group=traveller  (?<=\b(?<subject>PAX)/){number}
`))
	if err != nil {
		fmt.Println(err)
		return
	}
	d, _ := x.Extract("The ferry sailed with PAX/148.")
	f := d.Figures[0]
	fmt.Println(f.Number.Text, f.Subject.Text, f.Outcome.Kind, f.Rules)
	// Output:
	// 148 PAX aboard [manifest]
}

func ExampleRuleError() {
	_, err := figures.New(figures.WithRules("my.rules", `manifest  pax  (?<=PAX/)(?<count>\d+)`))
	var bad *figures.RuleError
	if errors.As(err, &bad) {
		fmt.Println(bad)
		fmt.Println(bad.Drawing())
	}
	// Output:
	// my.rules:1:28: rule manifest: unknown group "count"; name it num, hedge, subject, outcome or source, or leave the name out
	//     manifest  pax  (?<=PAX/)(?<count>\d+)
	//                                ^
}

func ExampleWithTrace() {
	x, err := figures.New(figures.WithTrace(func(e figures.TraceEvent) {
		if e.Stage == 300 || e.Stage == 850 {
			fmt.Printf("%d %s %s (%s)\n", e.Stage, e.Number.Text, e.What, e.Value)
		}
	}))
	if err != nil {
		fmt.Println(err)
		return
	}
	_, _ = x.Extract("They killed 12 men and burnt 3 carts on 5 May.")
	// Output:
	// 300 5 guard (date)
	// 850 12 admitted ()
	// 850 3 left out (counts things)
	// 850 5 left out (guarded as date)
}
