package en

// standing enters the committees that the text names without making a series of
// them: they are bodies of those who sit on them. A committee with its country
// in front is that country's own.
func (r *reader) standing() {
	for n := range r.dialogues {
		d := &r.dialogues[n]
		if d.series >= 0 || !r.committee(d.Head) || r.bodyAt[d.Head] != 0 {
			continue
		}
		b := body{From: d.From, Core: d.From, To: d.Head + 1, Country: "INT", Rule: organizationStanding}
		if r.tok(b.From).In(ClassOrdinal|ClassCommon) && !r.countryBegins(b.From) {
			b.From++
		}
		if r.tok(b.From-1).Is(FlagNumber) && r.tok(b.From-2).Name() {
			b.From-- // "1267 Sanctions Committee"
		}
		b.Core = b.From
		if code, to := r.country(b.From); code != "" && !r.toks[to].Is(FlagHyphen|FlagDash) {
			b.Country = code
		} else if code != "" && to < d.Head { // "Peru-Chile Ports Committee"
			if _, end := r.country(to + 1); end > to+1 && end < d.Head {
				b.Core = end
			}
		}
		if b.Core >= d.Head || r.weak(b.Core, d.Head) && !r.jointBody(b.Core, d.Head) || r.cutOff(b.From) || r.tok(d.Head+1).In(ClassPost) {
			continue
		}
		r.addBody(b)
	}
}

// committee reports whether the head at i is that of a committee; commissions
// and councils are found as other bodies are.
func (r *reader) committee(i int32) bool {
	s := r.lit(i)
	return s == "Committee" || s == "Subcommittee"
}

// cutOff reports whether the name that begins at i has a beginning that is not
// read: "the Barriers to Trade Committee".
func (r *reader) cutOff(i int32) bool {
	return r.is(i-1, wTo, wOf, wFor, wOn, wIn) && r.tok(i-2).Name() || r.is(i-1, wAnd) && r.tok(i-2).Name() && !r.committee(i-2) || r.tok(i-1).Is(FlagPossessive)
}

// jointBody reports whether a word before the head says that several sit on the
// body: "Joint", "Consultative". Words that say only how are not enough.
func (r *reader) jointBody(from, head int32) bool {
	if head-from < 2 && r.hitAt[from] == 0 && r.lit(head) == "Committee" {
		return false // "the Joint Committee"
	}
	return r.seekRole(from, head, roleJointBody) < head
}

// ofSeveral reports whether a commission or council without a country belongs
// to the parties of the statement together: "Joint Boundary Commission".
func (r *reader) ofSeveral(b *body) bool {
	if len(r.parties) < 2 || b.To == b.From {
		return false
	}
	head := b.To - 1
	switch r.lit(head) {
	case "Team":
		return head > b.From && r.namedUnit(head) // "Interim Observer Team"
	case "Commission", "Council", "Board":
		return r.jointBody(b.From, head)
	}
	return false
}
