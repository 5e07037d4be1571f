package en

// lowPosts reads people whose posts are printed small: "the head of the
// Harbor Unit, NAME;" and "NAME, spokesperson for the Harbor Unit,". Such a
// post tells of the body or topic that it is for.
func (r *reader) lowPosts() {
	for _, s := range r.sents {
		if !s.Role.has(roleLowPost) {
			continue
		}
		for i := r.seekRole(s.From+1, s.To, roleLowPost); i < s.To; i = r.seekRole(i+1, s.To, roleLowPost) {
			if r.toks[i].Is(FlagCapital) || r.personAt[i] != 0 || !r.is(i+1, wOf, wFor) {
				continue
			}
			p := post{From: i, Head: i}
			for p.From > s.From && r.lowModifier(p.From-1) {
				p.From--
			}
			if p.To = r.postObject(i+1, s.To); p.To <= i+2 {
				continue
			}
			for p.To < s.To && r.is(p.To, wOf, wFor, wAt, wIn) && r.postObject(p.To, s.To) > p.To {
				p.To = r.postObject(p.To, s.To)
			}
			for p.To < s.To && r.toks[p.To].Name() { // the head of the name: "Unit"
				p.To++
			}
			r.lowPost(p, s)
		}
	}
}

func (r *reader) lowModifier(i int32) bool {
	switch r.wordAt(i) {
	case "deputy", "acting", "assistant", "senior", "vice", "special", "executive", "permanent":
		return true
	}
	return false
}

// lowPost enters the person beside a post printed small, if one stands there.
func (r *reader) lowPost(p post, s Sentence) {
	r.postOwner(&p, s.From)
	if r.tok(p.To).Is(FlagComma) && r.tok(p.From-1).In(ClassDeterminer) {
		from := r.honorifics(p.To+1, s.To)
		if to, words := r.nameFrom(from, s.To); words >= 2 && r.namedEnd(to, s) {
			r.addPerson(from, to, p, personBehind, s)
			return
		}
	}
	comma := p.From - 1
	if r.tok(comma).In(ClassDeterminer) {
		comma--
	}
	if comma <= s.From || !r.toks[comma].Is(FlagComma) {
		return
	}
	if at := r.nameBefore(comma, s.From); at < comma && r.personAt[at] == 0 {
		r.addPerson(at, comma, p, personApposition, s)
	}
}

// namedEnd reports whether a name that ends before token i is an item of a list.
func (r *reader) namedEnd(i int32, s Sentence) bool {
	return i >= s.To || r.toks[i].Is(FlagComma|FlagSemicolon|FlagStop|FlagOpen) || r.is(i, wAnd)
}

// counterparts reads names without posts: "his Chilean counterpart, NAME,".
func (r *reader) counterparts() {
	for _, s := range r.sents {
		if !s.Role.has(roleCounterpart) {
			continue
		}
		for i := s.From + 1; i < s.To; i++ {
			if !r.counterpart(i) {
				continue
			}
			at := i + 1
			if r.tok(at).Is(FlagComma) {
				at++
			}
			at = r.honorifics(at, s.To)
			if int(at) >= len(r.personAt) || r.personAt[at] != 0 {
				continue
			}
			if to, words := r.nameFrom(at, s.To); words >= 2 && r.namedEnd(to, s) {
				x := r.addPerson(at, to, post{}, personCounterpart, s)
				if p := &r.facts.People[x]; p.Country == "" {
					p.Country = r.countryBefore(i)
				}
			}
		}
	}
}

// thanked reads names without posts behind a verb of thanks: "thanked NAME for
// her work".
func (r *reader) thanked() {
	for _, s := range r.sents {
		if !s.Role.has(roleThanked) {
			continue
		}
		for i := r.seekRole(s.From+1, s.To, roleThanked); i < s.To; i = r.seekRole(i+1, s.To, roleThanked) {
			if r.toks[i].Is(FlagCapital) {
				continue
			}
			at := r.honorifics(i+1, s.To)
			if int(at) >= len(r.personAt) || r.personAt[at] != 0 {
				continue
			}
			if to, words := r.nameFrom(at, s.To); words >= 2 && r.namedEnd(to, s) {
				r.addPerson(at, to, post{}, personThanked, s)
			}
		}
	}
}
