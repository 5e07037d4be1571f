package series

import (
	"dialoguec/compile/block"
	"dialoguec/compile/en/lex"
)

// bare reports whether a name is no more than a word that many have and a head:
// "Joint Commission".
func (r *phrases) bare(d *Dialogue) bool {
	return d.Len() == 2 && r.Tokens[d.From].In(weakWord) && r.BlockOf(r.Sentences[d.Sentence]).Kind != block.Title
}

// foreignForum reports whether a forum is no dialogue of the parties but one
// that somebody went to: neither its name nor the title has to do with them.
func (r *phrases) foreignForum(d *Dialogue) bool {
	head := &r.Tokens[d.Head]
	if !head.In(lex.ClassEvent) || !head.In(lex.ClassSeriesHead) || head.In(lex.ClassDialogue) || r.BlockOf(r.Sentences[d.Sentence]).Kind == block.Title {
		return false
	}
	if r.beginsWithParty(d.From) || len(r.countries.In(nil, d.From, d.To)) > 0 || r.ofParties(d.Phrase) {
		return false
	}
	for _, s := range r.titles {
		for i := s.From; i < s.To; i++ {
			if r.sameWords(i, d.Until(d.Head+1), s.To) == d.Until(d.Head+1).Len() {
				return false
			}
		}
	}
	s := r.Sentences[d.Sentence]
	if verb := HeldBefore(r.Text, r.before(d.From, s.From)-1, s.From); verb >= 0 && !r.Tokens[verb].In(guestVerb) {
		return false
	}
	return !r.meets(d, s)
}

// ofParties reports whether a word of a name says that it is for several
// governments, or of which level of theirs: "Joint", "Ministerial".
func (r *phrases) ofParties(p lex.Phrase) bool {
	for i := p.From; i < p.To; i++ {
		if r.Tokens[i].In(jointWord) || LevelWord(r.Text, i) {
			return true
		}
	}
	return false
}

// ofOneState reports whether a phrase names a body of one state or union, and
// no dialogue of several: "the Peruvian Expert Panel", "the EU Ports Council".
func (r *phrases) ofOneState(d *Dialogue) bool {
	if d.Head > d.From && r.Tokens[d.Head-1].In(stateOrgan) {
		return len(r.countries.In(nil, d.From, d.To)) < 2 // "today's meeting of the Federal Council"
	}
	if r.sureHead(d) || len(r.countries.Parties) < 2 {
		return false
	}
	code, to := r.CountryAt(d.From)
	return code != "" && to <= d.Head && !r.Token(to).Is(lex.FlagHyphen|lex.FlagDash|lex.FlagSlash) && len(r.countries.In(nil, d.From, d.To)) == 1
}

// partOfName reports whether an ordinal at i belongs to a name: a further word
// of it is before, as in "the Strategic Third Neighbor Partnership".
func (r *phrases) partOfName(i int32) bool {
	before := r.Token(i - 1)
	return r.Token(i).In(lex.ClassOrdinal) && r.Token(i).Is(lex.FlagCapital) && before.Name() && before.In(lex.ClassTopic|lex.ClassNoun|lex.ClassPostModifier) && !r.countries.EndsAt(i-1)
}

// furtherGroup reports whether an ordinal at i counts groups and not meetings of
// one: "to establish a third Special Working Group".
func (r *phrases) furtherGroup(i int32, d *Dialogue) bool {
	return r.Is(i-1, lex.A, lex.An) && r.Tokens[d.Head].In(lex.ClassGroup)
}

// namesDocument reports whether the phrase is the beginning of a document's
// name in the body: "Business Dialogue on X Joint Statement".
func (r *phrases) namesDocument(d *Dialogue, s lex.Sentence) bool {
	if r.BlockOf(s).Kind == block.Title {
		return false
	}
	i := d.To
	for i < s.To && r.Tokens[i].Is(lex.FlagCapital) && !r.Tokens[i].In(lex.ClassDocument) {
		i++
	}
	return i < s.To && r.Tokens[i].In(lex.ClassDocument) && r.Tokens[i].Is(lex.FlagCapital)
}

// knownBody reports whether a phrase is the name of an organization of the registry.
func (r *phrases) knownBody(d *Dialogue) bool {
	for i := d.From; i <= d.Head; i++ {
		if h, ok := r.Hit(i); ok && h.To > d.Head {
			_, body := r.Meaning(h, lex.KindOrganization)
			return body && !(h.From == d.Head && r.Tokens[i].In(shortHead) && r.namesParties(d.From, d.Head))
		}
	}
	return false
}
