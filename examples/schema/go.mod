module github.com/reckon-dev/reckon/examples/schema

go 1.25

require github.com/santhosh-tekuri/jsonschema/v6 v6.0.3

require golang.org/x/text v0.14.0 // indirect
