package en

// organizations finds the bodies that the text names.
func (r *reader) organizations() {}
