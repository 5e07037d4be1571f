package link

import (
	"fmt"
	"strings"
	"sync"

	"dialoguec/compile/lexicon"
)

// post is a position, taken apart: what it is, and where.
type post struct {
	rank         string // of the table of ranks, or "" where the position has none of them
	organization string // identifier in the dataset, or ""
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

// parsePost takes a printed position apart. The rank is the longest form of a
// rank in it.
func parsePost(printed, organization string) post {
	id, form := "", ""
	for _, r := range ranks() {
		forms := r.ja
		if latin(printed) {
			forms = r.en
		}
		for _, f := range forms {
			if len(f) > len(form) && holds(printed, f) {
				id, form = r.id, f
			}
		}
	}
	return post{rank: id, organization: organization, rest: fold(strings.Replace(printed, form, "", 1))}
}

// holds reports whether a position has a form of a rank; in Latin letters as whole words.
func holds(printed, form string) bool {
	i := strings.Index(printed, form)
	if i < 0 || !latin(form) {
		return i >= 0
	}
	end := i + len(form)
	return (i == 0 || !letter(printed[i-1])) && (end == len(printed) || !letter(printed[end]))
}

func letter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' || c >= 0x80 }

// keys lists the keys under which posts are the same: one rank in one body, a
// rank of which a state has only one, or the same words.
func (p post) keys() []string {
	var keys []string
	if p.rank != "" && p.organization != "" {
		keys = append(keys, p.rank+" in "+p.organization)
	}
	if p.rest != "" {
		keys = append(keys, p.rank+" of "+p.rest)
	}
	if p.rank != "" && soleRank(p.rank) {
		keys = append(keys, p.rank)
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
