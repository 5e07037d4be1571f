package pdf

import "dialoguec/compile/source/draft"

// Read takes the text out of no file: a page can start no program.
func Read([]byte, int64) (*draft.Draft, error) { return nil, ErrTool }

// Tool says which program takes the text out of files: none on a page.
func Tool() string { return "" }
