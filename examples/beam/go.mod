module github.com/reckon-dev/reckon/examples/beam

go 1.25.0

require (
	github.com/apache/beam/sdks/v2 v2.77.0
	github.com/reckon-dev/reckon v0.0.0
)

replace github.com/reckon-dev/reckon => ../..
