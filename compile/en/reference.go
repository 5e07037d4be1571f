package en

// references finds other events, documents, programmes and working groups.
func (r *reader) references() {}
