//go:build !js

package source

import (
	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
)

// named finds the encoding that a label of the web names, and its name there.
func named(label string) (encoding.Encoding, string) { return charset.Lookup(label) }

// chinese is the encoding of Chinese that is recognized without being named.
var chinese encoding.Encoding = simplifiedchinese.GB18030
