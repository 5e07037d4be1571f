module dialoguec

go 1.25.0

require (
	github.com/google/go-cmp v0.7.0
	github.com/santhosh-tekuri/jsonschema/v5 v5.3.1
	golang.org/x/text v0.38.0
)

require gopkg.in/yaml.v3 v3.0.1 // indirect
