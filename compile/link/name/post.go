package name

import (
	"fmt"
	"strings"
	"sync"

	"dialoguec/compile/lexicon"
)

// Post is a position, taken apart: what it is, and where.
type Post struct {
	Rank         string // of the table of ranks, or "" if the position has none of them
	Organization string // identifier in the dataset, or ""
	rest         string // what is left of the position, folded
}

// rank is one rank and the forms in which it is printed.
type rank struct {
	id     string
	sole   bool // a state has only one at a time: the post needs no body to be the same
	en, ja []string
}

var ranks = sync.OnceValue(func() []rank {
	rows, err := lexicon.Table(data, "data/ranks.tsv", "rank", "sole", "forms_en", "forms_ja")
	if err != nil {
		panic(fmt.Sprintf("embedded data: %v", err))
	}
	out := make([]rank, len(rows))
	for i, r := range rows {
		out[i] = rank{r.Fields[0], r.Fields[1] == "yes", lexicon.List(r.Fields[2]), lexicon.List(r.Fields[3])}
	}
	return out
})

// ParsePost takes a printed position apart. The rank is the longest form of a
// rank in it.
func ParsePost(printed, organization string) Post {
	id, form := "", ""
	for _, r := range ranks() {
		forms := r.ja
		if Latin(printed) {
			forms = r.en
		}
		for _, f := range forms {
			if len(f) > len(form) && holds(printed, f) {
				id, form = r.id, f
			}
		}
	}
	return Post{Rank: id, Organization: organization, rest: Fold(strings.Replace(printed, form, "", 1))}
}

// holds reports whether a position has a form of a rank; in Latin letters as whole words.
func holds(printed, form string) bool {
	i := strings.Index(printed, form)
	if i < 0 || !Latin(form) {
		return i >= 0
	}
	end := i + len(form)
	return (i == 0 || !letter(printed[i-1])) && (end == len(printed) || !letter(printed[end]))
}

func letter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' || c >= 0x80 }

// Keys lists the keys under which posts are the same: one rank in one body, a
// rank of which a state has only one, or the same words.
func (p Post) Keys() []string {
	var keys []string
	if p.Rank != "" && p.Organization != "" {
		keys = append(keys, p.Rank+" in "+p.Organization)
	}
	if p.rest != "" {
		keys = append(keys, p.Rank+" of "+p.rest)
	}
	if p.Rank != "" && soleRank(p.Rank) {
		keys = append(keys, p.Rank)
	}
	return keys
}

func soleRank(id string) bool {
	for _, r := range ranks() {
		if r.id == id {
			return r.sole
		}
	}
	return false
}
