//go:build !js

package source

import "golang.org/x/net/html/charset"

// named finds the encoding that a label of the web names, and its name there.
func named(label string) (decoder, string) {
	enc, name := charset.Lookup(label)
	if enc == nil {
		return nil, ""
	}
	return func(data []byte) ([]byte, error) { return enc.NewDecoder().Bytes(data) }, name
}
