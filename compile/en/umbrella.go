package en

import "slices"

// umbrellas takes out the series that only stand for several others, which
// have their words and tell behind the head what each is for: "the Tri-Ocean
// Groups" for "the Group for Ports" and "the Group for Reefs". Their name is no
// alias of any of these, or all would be one.
func (r *reader) umbrellas() {
	for k := int32(0); int(k) < len(r.facts.Series) && len(r.facts.Series) > 2; k++ {
		if len(r.under(k)) < 2 {
			continue
		}
		for i := range r.dialogues {
			switch d := &r.dialogues[i]; {
			case d.series == k:
				d.series = -1
			case d.series > k:
				d.series--
			}
		}
		r.facts.Series = append(r.facts.Series[:k], r.facts.Series[k+1:]...)
		k--
	}
}

// under returns the series for which series k stands; none where it is more
// than their common name.
func (r *reader) under(k int32) (under []int32) {
	for i := range r.dialogues {
		d := &r.dialogues[i]
		if d.series != k {
			continue
		}
		if d.To != d.Head+1 {
			return nil
		}
		for j := range r.dialogues {
			o := &r.dialogues[j]
			if o.series < 0 || o.series == k || o.To == o.Head+1 || o.Head-o.From < 1 {
				continue
			}
			short := dialogue{From: o.From, To: o.Head + 1, Head: o.Head}
			if r.holdsWords(d, &short) && !slices.Contains(under, o.series) {
				under = append(under, o.series)
			}
		}
	}
	return under
}

// severalHeld finds the meetings of several series that a statement reports
// together, "both meetings were held": each is told to have met on days of its
// own. An ordinal before the meetings in the plural counts each.
func (r *reader) severalHeld(held, all []session) []session {
	if len(held) == 0 || len(held) == 1 && (held[0].series >= 0 || !r.pluralSession(&held[0])) {
		return nil
	}
	var several []session
	if len(held) > 1 {
		several = held
	} else {
		for i := range all {
			x := &all[i]
			s := r.sents[x.sentence]
			if x.series < 0 || x.next || x.ordinal > 0 || !r.tok(x.To).In(ClassMeet) || !r.datedMeeting(x, s) || r.future(s.From, x.To) {
				continue
			}
			known := false
			for n := range several {
				known = known || several[n].series == x.series
			}
			if !known {
				several = append(several, *x)
			}
		}
	}
	for i := range all {
		if y := &all[i]; y.series < 0 && y.ordinal > 0 && len(several) > 0 && y.sentence <= several[0].sentence && r.pluralSession(y) && r.heldBefore(y) {
			for n := range several {
				if several[n].ordinal == 0 {
					several[n].ordinal = y.ordinal
				}
			}
		}
	}
	return several
}

// pluralSession reports whether the noun of a session is "meetings" or the like.
func (r *reader) pluralSession(x *session) bool {
	t := r.tok(x.To - 1)
	return t.In(ClassMeeting) && r.text[t.End-1] == 's'
}

// heldBefore reports whether a verb of holding in the past governs a session.
func (r *reader) heldBefore(x *session) bool {
	s := r.sents[x.sentence]
	for i := x.From - 1; i >= s.From && i > x.From-6; i-- {
		if t := &r.toks[i]; t.In(ClassHold) && t.In(ClassPast) {
			return true
		}
	}
	return false
}
