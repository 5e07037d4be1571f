package body

import "dialoguec/compile/en/lex"

// departments reads departments that are named by their topics alone before
// those whom they sent: "Commerce, Treasury and Justice lawyers". The registry
// must have a department of each topic for the side of the sentence.
func (r *work) departments() {
	for _, s := range r.Sentences {
		for i := r.Find(s.Phrase, sent); i < s.To; i = r.Find(s.Since(i+1), sent) {
			if !r.Tokens[i].Is(lex.FlagCapital) {
				r.bareDepartments(i, s)
			}
		}
	}
}

// bareDepartments reads the topics before token i.
func (r *work) bareDepartments(i int32, s lex.Sentence) {
	var all []body
	c := r.Back(i-1, s.From)
	for {
		b := named(lex.PhraseOf(c.At, c.At+1), organizationBare)
		if !c.In(lex.ClassTopic) || !c.Token().Name() || r.At[c.At] != 0 || !r.isDepartment(&b) {
			break
		}
		all = append(all, b)
		next := c.Next().SkipWord(lex.And).Skip(lex.FlagComma)
		if next.At == c.At-1 {
			break
		}
		c = next
	}
	if len(all) < 2 {
		return // "Commerce officials" may be those of a chamber
	}
	for n := len(all) - 1; n >= 0; n-- {
		r.addBody(all[n])
	}
}

// isDepartment reports whether the registry has a department of one topic for
// the side of a sentence, and notes which.
func (r *work) isDepartment(b *body) bool {
	side := r.SideAt(b.Phrase)
	for _, of := range [...]string{"Department of ", "Department of the "} {
		entry, ok := r.lookup(of + r.Clean(b.Phrase))
		if !ok {
			continue
		}
		for _, n := range r.Gazetteer.Namesakes(entry) {
			if side != "" && n.Country == r.Gazetteer.Numbers[side] {
				b.Entry, b.Country = entry, side
				return true
			}
		}
	}
	return false
}
