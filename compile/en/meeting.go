package en

// meetings finds the meetings that the text reports, plans or mentions.
func (r *reader) meetings() {}
