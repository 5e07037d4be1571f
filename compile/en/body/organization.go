package body

import (
	"slices"
	"sort"
	"strings"

	"dialoguec/compile/block"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/en/series"
	"dialoguec/compile/fact"
)

// body is one place at which an organization is named, as printed.
type body struct {
	lex.Phrase
	Core    int32  // the first token after a country that is printed as part of the name ("U.S. Department of State")
	Entry   int32  // first entry of the registry with this name, 0 for none
	Country string // printed with the name, else ""
	Listed  bool   // an item of a list of one side
	Inner   bool   // a part of another body, whose country is that of the whole
	Rule    *fact.Rule
}

// named returns the body that a phrase names.
func named(p lex.Phrase, rule *fact.Rule) body { return body{Phrase: p, Core: p.From, Rule: rule} }

// organizations finds the bodies that the text names: by the registry, by
// pattern, in lists of representatives, and by the acronyms that the text defines.
func (r *work) organizations() {
	r.namedByWords()
	r.standing()
	r.union()
	r.acronyms()
	r.ledByPosts()
	defined := len(r.shorts)
	r.departments()
	r.listed()
	if len(r.shorts) > defined {
		r.acronyms()
	}
	r.pressOffices()
	sort.SliceStable(r.Mentions, func(i, j int) bool { return r.Mentions[i].From < r.Mentions[j].From })
	for n, m := range r.Mentions {
		for i := m.From; i < m.To; i++ {
			r.At[i] = int32(n + 1)
		}
	}
	r.affiliate()
	r.publisher()
	r.kindsByName()
}

// walk is where a walk over the words of a text is.
type walk struct {
	next     int32 // the first token that is not passed yet
	end      int32 // of the block
	patterns bool  // names are read by their words too, not by the registry alone
	heading  bool  // in a heading, whose words all have capitals: those with an acronym are read
	headless int32 // no name that is found by its head begins before this token
}

// namedByWords finds bodies by the words of their names.
func (r *work) namedByWords() {
	starts, at, x := r.Starts, 0, walk{}
	for n, b := range r.Blocks {
		kind := r.Doc.Blocks[n].Kind
		x.heading = kind == block.Heading
		x.patterns = kind != block.Title
		x.next, x.end = b.From, b.To
		for si := b.Sentences; si < b.End; si++ {
			s := &r.Sentences[si]
			if r.headlessSentence(s) {
				x.headless = max(x.headless, s.To)
			}
			for ; at < len(starts) && starts[at].At < s.To; at++ {
				i := starts[at].At
				if i >= x.next && r.Tokens[i].Is(lex.FlagCapital|lex.FlagHit) && r.At[i] == 0 {
					r.organizationAt(i, &x)
				}
			}
		}
	}
}

// headlessSentence reports whether no name of a body that begins in a sentence
// has a head: no word of it is one, none is "Team", "Forces" or "Government", and
// no name goes on after it, as one may after an abbreviation.
func (r *names) headlessSentence(s *lex.Sentence) bool {
	return !s.In(lex.ClassBody|lex.ClassBodyTail|lex.ClassGroup|lex.ClassGovernment) && !s.Is(lex.FlagOpen) && !r.Tokens[s.To-1].Is(lex.FlagAbbrev) && !r.Holds(s.Phrase, loneHead)
}

// organizationAt reads the organization that begins at token i, a word with a
// capital or a hit, if any, and passes over what it read.
func (r *work) organizationAt(i int32, x *walk) {
	if t := &r.Tokens[i]; x.patterns && t.Name() {
		if t.In(lex.ClassBody) && !x.heading {
			if to, ok := r.pluralBodies(i, x.end); ok {
				x.next = to
				return
			}
		}
		if b, ok := r.company(i, x.end); ok && !x.heading {
			r.addBody(b)
			x.next = b.To
			return
		}
		if i >= x.headless {
			p := r.pattern(i, x.end)
			x.headless = max(x.headless, p.headless)
			p.ok = p.ok && (!x.heading || series.AcronymEnd(r.Text, p.body.To, x.end) > p.body.To)
			if p.ok && !r.isSeries(p.body.Phrase) && !r.inSeries(p.body.Phrase) {
				r.addBody(p.body)
			}
			if p.next > i && (p.ok || !x.heading) {
				x.next = p.next
				return
			}
		}
	}
	h, ok := r.Hit(i)
	if !ok {
		x.next = i + 1
		return
	}
	x.next = h.To
	if r.Token(h.To-2).Is(lex.FlagComma) && r.Token(h.To-1).In(part) {
		x.next = h.To - 1 // "Ports, Directorate General": the trie passes over commas
		return
	}
	if h.Kinds&lex.BodyKinds == 0 {
		return
	}
	if e, ok := r.Meaning(h, lex.KindOrganization); ok && r.trusted(e, h) && !r.isSeries(h.Phrase) {
		r.addHit(h)
	}
}

// isSeries reports whether a phrase names a series of the text, or is its acronym
// in parentheses after its name: it is no body then.
func (r *work) isSeries(p lex.Phrase) bool {
	from := p.From
	if r.Token(from - 1).Is(lex.FlagOpen) {
		from -= 2 // the last word of the name
	}
	return slices.ContainsFunc(r.series.Across(from, p.To), func(d series.Dialogue) bool {
		return d.Series >= 0 && (d.Head == p.To-1 || d.To == p.From-1)
	})
}

// inSeries reports whether a joint commission or council is what a series of the text
// is called for short: its name has all of the words.
func (r *work) inSeries(p lex.Phrase) bool {
	if !r.Holds(p, jointHead) || !r.Holds(p, jointWord) {
		return false
	}
	name := r.CleanText(p.From, p.To)
	return slices.ContainsFunc(r.series.All, func(s fact.Series) bool { return strings.Contains(s.Name, name) })
}

// publisher finds the issuer in the masthead.
func (r *work) publisher() {
	for i, b := range r.Blocks {
		blk := &r.Doc.Blocks[i]
		if blk.Kind != block.Masthead || blk.Field != block.Publisher {
			continue
		}
		if ms := r.In(b.From, b.To); len(ms) > 0 {
			r.Issuer = int(ms[0].Fact)
			return
		}
		if b.To > b.From {
			code, _ := r.CountryAt(b.From)
			issuer := named(b.Phrase, organizationPublisher)
			issuer.Country = code
			r.Issuer = int(r.addBody(issuer))
			return
		}
	}
}
