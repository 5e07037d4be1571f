package body

import (
	"iter"
	"slices"
	"strings"

	"dialoguec/compile/fact"
	"dialoguec/compile/ja/lex"
)

// A form is one name of a body in this text. A hidden form is printed nowhere
// alone: the name without the country before it.
type form struct {
	text   string
	org    int
	from   int // where it is first printed
	hidden bool
}

// name adds a form of a body.
func (r *register) name(o int, name string, at int, hidden bool) {
	for f := range r.forms.of(o) {
		if f.text == name {
			f.hidden = f.hidden && hidden
			return
		}
	}
	r.forms.add(form{name, o, at, hidden})
}

// formList holds forms in the order in which they were named.
type formList struct {
	all   []form
	ofOrg [][]int // of each body, the indices of its forms
}

func (l *formList) add(f form) {
	for len(l.ofOrg) <= f.org {
		l.ofOrg = append(l.ofOrg, nil)
	}
	l.ofOrg[f.org] = append(l.ofOrg[f.org], len(l.all))
	l.all = append(l.all, f)
}

// of yields the forms of a body.
func (l *formList) of(org int) iter.Seq[*form] {
	return func(yield func(*form) bool) {
		if org >= len(l.ofOrg) {
			return
		}
		for _, i := range l.ofOrg[org] {
			if !yield(&l.all[i]) {
				return
			}
		}
	}
}

// known returns the body of this text of which the longest form begins s, on
// the side in force, and the length of the form; 0 if there is none.
func (r *register) known(s, side string) (org, length int) {
	for _, f := range fact.Recent(r.forms.all) {
		if n := len(f.text); n > length && strings.HasPrefix(s, f.text) && (n == len(s) || !lex.IsAlnum(s[n-1]) || !lex.IsAlnum(s[n])) && r.fits(f.org, side) {
			org, length = f.org, n
		}
	}
	return org, length
}

// fits reports whether a body of this text may be meant on a side.
func (r *register) fits(org int, side string) bool {
	c := r.All[org].Country
	return side == "" || c == "" || c == side || c == "INT" || side == "INT" || side == "private"
}

// formEnds reports whether a name of a body ends with a word.
func (r *register) formEnds(o int, w string) bool {
	for f := range r.forms.of(o) {
		if strings.HasSuffix(f.text, w) {
			return true
		}
	}
	return false
}

// nameAll gives every body the fullest of its printed names and lists the others.
func (r *register) nameAll() {
	for i := range r.All {
		o, forms := &r.All[i], r.names(i)
		best := 0
		for k, f := range forms {
			if isFuller(f, forms[best]) {
				best = k
			}
			if o.Acronym == "" && lex.Acronym(f) && len(forms) > 1 {
				o.Acronym = f
			}
		}
		o.Name = forms[best]
		o.Aliases = slices.Delete(forms, best, best+1)
	}
}

// names lists the names of a body: those that are printed alone, else all.
func (r *register) names(org int) []string {
	var printed, all []string
	for f := range r.forms.of(org) {
		if all = append(all, f.text); !f.hidden {
			printed = append(printed, f.text)
		}
	}
	if len(printed) == 0 {
		return all
	}
	return printed
}

// isFuller reports whether a is a fuller name than b: an acronym never is.
func isFuller(a, b string) bool {
	if x, y := lex.Acronym(a), lex.Acronym(b); x != y {
		return y
	}
	return len(a) > len(b)
}

// NameAt returns the fullest name that a body has up to an offset of the text,
// which is at least the one that is printed there.
func (b *Bodies) NameAt(org, at int, printed string) string {
	for f := range b.forms.of(org) {
		if f.from < at && !f.hidden && isFuller(f.text, printed) {
			printed = f.text
		}
	}
	return printed
}

// Forms calls yield with each name of a body up to an offset of the text.
func (b *Bodies) Forms(org, at int, yield func(name string) bool) {
	for f := range b.forms.of(org) {
		if f.from < at && !yield(f.text) {
			return
		}
	}
}

// Top returns the body of which another is a part, or a part of a part.
func (b *Bodies) Top(org int) int {
	for n := 0; b.All[org].Parent != fact.None && n < 16; n++ {
		org = b.All[org].Parent
	}
	return org
}

// IsCivil reports whether a body is one of business or civil society: a company,
// an association, or what has the legal form of one up to an offset of the text.
func (b *Bodies) IsCivil(org, at int) bool {
	if k := b.All[org].Kind; k == "company" || k == "association" {
		return true
	}
	for f := range b.forms.of(org) {
		if f.from < at && (words().CivilForms.Begins(f.text) || words().CivilEnds.Ends(f.text)) {
			return true
		}
	}
	return false
}
