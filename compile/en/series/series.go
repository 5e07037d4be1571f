package series

import (
	"slices"

	"dialoguec/compile/block"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/fact"
)

// read finds the recurring dialogues of the text. A capitalized phrase with
// the head of a series is one if the text speaks of its meetings; a shorter
// form of an accepted name is an alias of it.
func (r *seriesWork) read() {
	r.findDialogues()
	r.countedNames()
	r.countedEditions()
	r.smallNames()
	for i := range r.Dialogues {
		if r.Dialogues[i].Series < 0 && r.speaksOfMeetings(&r.Dialogues[i]) {
			r.addSeries(i)
		}
	}
	for i := range r.Dialogues {
		if r.Dialogues[i].Series < 0 {
			r.Dialogues[i].Series = r.aliasOf(i)
		}
	}
	r.umbrellas()
	r.nameSeries()
	r.formerNames()
	r.findAcronyms()
}

// addSeries makes a series of a phrase, unless it is a form of one that is there.
func (r *seriesWork) addSeries(i int) {
	d := &r.Dialogues[i]
	if d.Series = r.aliasOf(i); d.Series >= 0 {
		return
	}
	d.Series = int32(len(r.All))
	r.All = append(r.All, fact.Series{Basis: fact.At(seriesMet)})
}

// aliasOf finds the series whose name holds all words of the phrase at an index
// of r.Dialogues, or whose words the phrase all holds, with the same head; -1
// if there is none.
func (r *seriesWork) aliasOf(at int) int32 {
	d := &r.Dialogues[at]
	for i := max(0, at-fact.MostSeries); i < min(len(r.Dialogues), at+fact.MostSeries); i++ {
		o := &r.Dialogues[i]
		if o.Series < 0 || o == d {
			continue
		}
		if r.holdsWords(o, d) || r.holdsWords(d, o) && o.To-o.From > 1 {
			return o.Series
		}
	}
	return -1
}

// holdsWords reports whether the long phrase has every word of the short one, the head included.
func (r *phrases) holdsWords(long, short *Dialogue) bool {
	if r.Tokens[long.Head].Hash != r.Tokens[short.Head].Hash {
		return false
	}
	for i := short.From; i < short.To; i++ {
		t := &r.Tokens[i]
		if !t.Is(lex.FlagWord|lex.FlagNumber) || t.In(lex.Any{lex.ClassPreposition | lex.ClassDeterminer | lex.ClassConjunction, ofTwo}) {
			continue
		}
		if !r.phraseHas(long, t.Hash, i) {
			return false
		}
		if _, to := r.CountryAt(i); to > i {
			i = to - 1 // "the Kyrgyz Republic" for "Kyrgyzstan"
		}
	}
	return true
}

// phraseHas reports whether a phrase has a word, or the same country under another form.
func (r *phrases) phraseHas(d *Dialogue, hash uint64, i int32) bool {
	code, _ := r.CountryAt(i)
	for j := d.From; j < d.To; j++ {
		if r.Tokens[j].Hash == hash {
			return true
		}
		if c, _ := r.CountryAt(j); c != "" && c == code {
			return true
		}
	}
	return false
}

// nameSeries gives each series its fullest name, its aliases, parties and spans.
func (r *seriesWork) nameSeries() {
	named := make([][]*Dialogue, len(r.All))
	for i := range r.Dialogues {
		if d := &r.Dialogues[i]; d.Series >= 0 {
			named[d.Series] = append(named[d.Series], d)
		}
	}
	for k := range r.All {
		f := &r.All[k]
		var room [8]string
		names := room[:0]
		longest := int32(0)
		for _, d := range named[k] {
			name := r.CleanText(d.From, d.To)
			if !slices.Contains(names, name) {
				names = append(names, name)
			}
			if name = withoutAcronym(name); !slices.Contains(names, name) {
				names = append(names, name)
			}
			if n := r.nameWeight(d); n > longest {
				f.Name, longest = name, n
			}
			for _, other := range [...]string{r.withMeeting(d), r.withoutParties(d), r.withParties(d)} {
				if other != "" && !slices.Contains(names, other) {
					names = append(names, other)
				}
			}
			if a := r.acronymOf(d); a != "" && !slices.Contains(names, a) {
				names = append(names, a)
			}
			r.AddSpan(&f.Basis, d.From, d.To)
			f.Parties = r.countries.In(f.Parties, d.From, r.partiesEnd(d))
			f.Parties = r.betweenWhom(f.Parties, d)
		}
		names = slices.DeleteFunc(names, func(n string) bool { return n == f.Name })
		f.Aliases = slices.Clone(names)
	}
}

// withMeeting returns a name with the noun for its meetings that is printed after it
// as a part of it, "Ports Commission Meeting"; "" if none is.
func (r *phrases) withMeeting(d *Dialogue) string {
	t := r.Token(d.To)
	if d.To >= r.Sentences[d.Sentence].To || !t.In(lex.ClassMeeting) || !t.Is(lex.FlagCapital) || Plural(r.Text, d.To) || r.capitalsOnly(d.Phrase) || r.BlockOf(r.Sentences[d.Sentence]).Kind == block.Title {
		return ""
	}
	return r.CleanText(d.From, d.To+1)
}

// withoutParties returns a name without the parties whose it is, "Ports Committee" of
// "Ports Committee of Chile and Peru"; "" if it does not end with any.
func (r *phrases) withoutParties(d *Dialogue) string {
	of := d.Head + 1
	if of >= d.To || d.Head-d.From < 1 || !r.Is(of, lex.Of, lex.Between) || r.countriesEnd(of+1, d.To) != d.To {
		return ""
	}
	return r.CleanText(d.From, of)
}

// betweenWhom appends the parties that the words after a series' name say it is between:
// "the Joint Commission (JC) meeting between Chile and Peru".
func (r *phrases) betweenWhom(parties []string, d *Dialogue) []string {
	c := r.Ahead(d.To, r.Sentences[d.Sentence].To).SkipParens().Skip(lex.ClassMeeting)
	return r.countries.In(parties, c.At, r.partiesAfter(c))
}

// partiesAfter returns the end of the countries between whom something is, as a cursor says;
// its own token if it does not.
func (r *phrases) partiesAfter(c lex.Cursor) int32 {
	if !c.In(betweenWhom) {
		return c.At
	}
	if to := r.whomEnd(c.Next()); len(r.countries.In(nil, c.At, to)) > 1 || r.betweenBodies(c.Next(), to) {
		return to
	}
	return c.At
}

// withParties returns a name with the parties that are printed after it, "Ports Commission
// between Chile and Peru"; "" if none are.
func (r *phrases) withParties(d *Dialogue) string {
	to := r.partiesAfter(r.Ahead(d.To, r.Sentences[d.Sentence].To))
	if to == d.To {
		return ""
	}
	return r.CleanText(d.From, to)
}

// partiesEnd returns where the words of a series' name end that may name its
// parties: what it is for or on may be one country's own.
func (r *phrases) partiesEnd(d *Dialogue) int32 {
	if d.Head+1 < d.To && r.Is(d.Head+1, lex.For, lex.On) && len(r.countries.In(nil, d.Head, d.To)) < 2 {
		return d.Head + 1
	}
	return d.To
}

// nameWeight says how full a name is: its words, those of the body before
// those of a title, whose capitals are not the name's own.
func (r *phrases) nameWeight(d *Dialogue) int32 {
	n := 4 * (d.To - d.From)
	if r.Tokens[d.From].Is(lex.FlagOpenQuote) {
		n -= 9 // the marks are no words of it
	}
	if r.capitalsOnly(d.Phrase) {
		n -= 2 // its capitals are those of the line
	}
	if r.BlockOf(r.Sentences[d.Sentence]).Kind != block.Title {
		n++
	}
	return n
}

// capitalsOnly reports whether a phrase of three words or more has no small letter.
func (r *phrases) capitalsOnly(p lex.Phrase) bool {
	words := 0
	for i := p.From; i < p.To; i++ {
		if t := &r.Tokens[i]; t.Is(lex.FlagWord) {
			if words++; !t.Is(lex.FlagUpper) {
				return false
			}
		}
	}
	return words > 2
}
