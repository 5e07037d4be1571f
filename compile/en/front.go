// Package en reads statements in English.
package en
