package person

import (
	"slices"
	"strings"

	"dialoguec/compile/block"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/fact"
)

// ownPeople gives those whose title names no country that of the issuer: a
// government names its own officials so. Offices that it does not have, heads
// of state, those of a named body and those who face one of its own stay as they are.
func (r *work) ownPeople() {
	voice := r.voice()
	if voice == "" {
		return
	}
	opposed := r.opposed(voice)
	for i := range r.all {
		x := &r.all[i]
		if x.Country != "" || opposed[int32(i)] || x.Title == "" || x.Organization != fact.None || lex.Sovereign(x.Title) || !r.HasOffice(voice, x.Title) {
			continue
		}
		x.Country = voice
		r.guessed = append(r.guessed, int32(i))
		x.Notes = append(x.Notes, resolved("an official whom the text names without a country, as it does those of "+voice))
	}
}

// opposed returns the people who are on one side of a verb of hosting or meeting if
// somebody of a country is on the other: "NAME hosted the Secretary of State"; and of
// two who led together the other one, "A and B co-chaired the talks".
func (r *work) opposed(code string) map[int32]bool {
	opposed := map[int32]bool{}
	for _, s := range r.Sentences {
		all := lex.Within(r.mentions, s.From, s.To)
		if len(all) < 2 {
			continue
		}
		verb := min(r.Find(s.Phrase, hosting), r.Find(s.Phrase, lex.ClassMeet))
		at := lex.FirstFrom(len(all), func(n int) bool { return all[n].From > verb })
		if len(all) == 2 && (r.ledTogether(s.Phrase) || r.cameTogether(all[1].To, s)) {
			at = 1
		} else if at < len(all) && r.alongside(verb, all[at].From) {
			continue
		}
		for _, sides := range [...][2][]lex.Mention{{all[:at], all[at:]}, {all[at:], all[:at]}} {
			if !slices.ContainsFunc(sides[0], func(m lex.Mention) bool { return r.all[m.Fact].Country == code }) {
				continue
			}
			for _, m := range sides[1] {
				opposed[m.Fact] = true
			}
		}
	}
	return opposed
}

// ledTogether reports whether a phrase says that several led something, each for another
// side: "co-chaired", "the delegations were led", "Led by A and B".
func (r *names) ledTogether(p lex.Phrase) bool {
	if r.Holds(p, delegations) && r.Holds(p, led) {
		return true
	}
	for i := p.From; i < p.To; i++ {
		if r.Token(i).In(leading) && r.Is(i+1, lex.By) || r.Token(i).In(cochaired) || r.TokenText(i) == "co" && r.Token(i+1).Is(lex.FlagHyphen) && r.Token(i+2).In(led) {
			return true
		}
	}
	return false
}

// cameTogether reports whether a name before token i ends with another one the subject of a
// verb by which they were there: "Secretary A and Minister B attended".
func (r *names) cameTogether(i int32, s lex.Sentence) bool {
	return r.Ahead(i, s.To).SkipAll(lex.ClassAdverb).In(attending)
}

// alongside reports whether words between two tokens say that whoever is named
// next is in company of those before: "NAME convened the meeting alongside NAME".
func (r *work) alongside(from, to int32) bool {
	for i := from; i < to; i++ {
		if value, _ := r.PhraseAt(i); value == "companion" {
			return true
		}
	}
	return false
}

// voice returns the country whose government speaks: that of the spokesperson
// or the body in the title, else that of the offices which only one state has
// and the text names without a country. It is blank if they are of several.
func (r *work) voice() string {
	for i := range r.Doc.Blocks {
		if r.Doc.Blocks[i].Kind != block.Title {
			continue
		}
		for _, m := range lex.Within(r.mentions, r.Blocks[i].From, r.Blocks[i].To) {
			if x := &r.all[m.Fact]; spokesman.In(x.Title) || press.In(x.Title) && secretary.In(x.Title) {
				return x.Country
			}
		}
	}
	code := ""
	for n := range r.entries {
		p := r.entries[n].Post
		if p.Empty() || r.countries.NamedIn(p.From, p.To) || r.Token(p.From-1).Is(lex.FlagPossessive) {
			continue
		}
		own := r.onlyOffice(p, "post:")
		if own == "" || r.all[r.mentions[n].Fact].Country != own {
			continue
		}
		if code != "" && code != own {
			return ""
		}
		code = own
	}
	return code
}

// onlyOffice returns the country of a post that only one state has, by phrases of
// some kinds, "" for any other, and if the text names no such state or another that may have it.
func (r *posts) onlyOffice(p lex.Phrase, kinds ...string) string {
	for i := p.From; i < p.To; i++ {
		value, to := r.PhraseAt(i)
		at := strings.Index(value, ":") + 1
		office := value[at:]
		if !slices.Contains(kinds, value[:at]) {
			continue
		}
		if r.britishSecretary(p, i, to) {
			office = "GB"
		}
		code, rivals, _ := strings.Cut(office, " !")
		if (office == "GB" || len(r.countries.Mentioned) > 0) && !slices.Contains(r.countries.Mentioned, code) {
			return ""
		}
		for rival := range strings.SplitSeq(rivals, " !") {
			if slices.Contains(r.countries.Mentioned, rival) {
				return ""
			}
		}
		return code
	}
	return ""
}

// britishSecretary reports whether "Secretary of State", tokens from to to of a
// post, is the office that Britain has several of: "Secretary of State for
// Wales", "Parliamentary Under-Secretary of State".
func (r *posts) britishSecretary(p lex.Phrase, from, to int32) bool {
	if r.Is(to-1, lex.State) && r.Is(to, lex.For) && from == p.From {
		return true
	}
	return r.Holds(lex.PhraseOf(p.From, from), parliamentary)
}
