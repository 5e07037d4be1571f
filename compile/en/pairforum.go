package en

import "strings"

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

// behindPair reports whether two countries joined by a hyphen or dash end before token i.
func (r *reader) behindPair(i int32) bool {
	for from := i - 1; from > 0 && from > i-5; from-- {
		if code, to := r.country(from); code != "" && to == i {
			return r.toks[from-1].Is(FlagHyphen | FlagDash)
		}
	}
	return false
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
