// Package schema is the model that dialoguec publishes: the facts of one
// statement, the linked dataset of many, the spans that ground every fact, and
// the diagnostics that say what is wrong with an input.
//
// It imports nothing of the project, so that every other package can speak of the
// same things in the same words. The JSON Schema of the model is embedded here
// (see [DatasetSchema]) and published with every dataset.
package schema
