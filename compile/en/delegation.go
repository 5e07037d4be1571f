package en

// delegations finds who took part in the meeting that was held.
func (r *reader) delegations() {}
