package site

import (
	_ "embed"
	"io"
)

//go:embed assets/style.css
var style string

//go:embed assets/page.js
var script string

//go:embed assets/icon.svg
var icon string

// assets are the files that are the same for every dataset.
func assets() []File {
	return []File{constant("style.css", style), constant("page.js", script), constant("icon.svg", icon)}
}

func constant(name, text string) File {
	return File{name, func(w io.Writer) error {
		_, err := io.WriteString(w, text)
		return err
	}}
}
