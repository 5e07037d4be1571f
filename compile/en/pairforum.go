package en

import (
	"slices"
	"strings"
)

// rejectForum remembers the name of a forum of two governments, from its first
// word behind the countries to its head, so that no rule takes it for a body.
func (r *reader) rejectForum(from, head int32) {
	for from < head && (r.toks[from].Is(FlagHyphen|FlagDash) || r.countryAt(from)) {
		from++
	}
	r.pairForums = append(r.pairForums, nameKey(r.toks[from:head+1]))
	r.skipTo = head + 1
}

func (r *reader) countryAt(i int32) bool {
	code, _ := r.country(i)
	return code != ""
}

func (r *reader) countryEnds(i int32) bool { return r.countryBefore(i) != "" }

// pairBefore returns the first token of two countries that end before token i,
// and the hyphen or dash that joins them; 0 where there are none.
func (r *reader) pairBefore(i int32) (first, join int32) {
	if !r.tok(i - 1).Is(flagHitEnd) {
		return 0, 0
	}
	for from := i - 1; from > 1 && from > i-5; from-- {
		if code, to := r.country(from); code != "" && to == i {
			if first = r.countryStart(from - 2); !r.toks[from-1].Is(FlagHyphen|FlagDash) || first < 0 {
				return 0, 0
			}
			return first, from - 1
		}
	}
	return 0, 0
}

// ownForum reports whether the pair of countries that begins at from, joined at
// token join, is one of the parties of the statement alone, whose forum is a
// series: elsewhere the forum of two others is a body as good as any.
func (r *reader) ownForum(from, join int32) bool {
	first, _ := r.country(from)
	second, _ := r.country(join + 1)
	for _, code := range [...]string{first, second} {
		if code == "" || len(r.parties) < 2 {
			return true
		}
		if !slices.Contains(r.parties, code) {
			return false
		}
	}
	return true
}

// pairForum reports whether a body named after two countries is a forum of
// their governments, and so a series of meetings rather than a body.
func (r *reader) pairForum(head int32) bool {
	switch r.str(head, head+1) {
	case "Council", "Commission", "Board", "Cabinet", "Assembly":
		return !strings.Contains(r.str(max(0, head-2), head), "Business")
	}
	return false
}
