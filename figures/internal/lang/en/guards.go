package en

import _ "embed"

// Guards is the table of patterns that tell numbers which count no people; its head explains the columns.
//
//go:embed guards.tsv
var Guards string
