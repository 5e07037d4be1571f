package site

// mark is a stretch of a text with the fact that it says.
type mark struct{}
