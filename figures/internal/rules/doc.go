// Package rules reads tables of users' rules and applies them: stages 350 and 860.
//
// A rule is a line: a name, the words near a number that call for it, what it says, and a pattern with
// named groups that is tried at the number. The public manual is at figures.WithRules.
//
// A [Set] is parsed once. A [Runner] tries its rules at the numbers of one text: [Runner.Try] comes right
// after the guards, so that a number which a rule takes goes through the stages as any other; what the
// rule names overrules them at the end, in [Runner.Apply].
//
//	table.go   lines of a table       set.go     rules and the words that call for them
//	runner.go  trying                 apply.go   writing groups into rows
//	errors.go  what can go wrong
package rules
