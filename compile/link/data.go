package link

import "embed"

//go:embed data
var data embed.FS
