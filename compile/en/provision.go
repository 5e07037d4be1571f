package en

// provisions finds the sentences and items in which the parties act.
func (r *reader) provisions() {}
