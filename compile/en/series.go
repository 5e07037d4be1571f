package en

// series finds the dialogue series that the text names.
func (r *reader) series() {}
