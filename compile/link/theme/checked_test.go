package theme

import (
	"errors"
	"io/fs"

	"dialoguec/compile/lexicon"
	"dialoguec/compile/link/phrase"
)

// readScheme reads and checks a scheme. The error joins one error for each fault: a
// concept or a label that is twice, a concept above that is not there or
// leads in a ring, a cue that shows two concepts.
func readScheme(fsys fs.FS, name, decoys string) (scheme, error) {
	s, rows, err := listScheme(fsys, name, decoys)
	if err != nil {
		return s, err
	}
	var faults []error
	seen := map[string]string{}
	once := func(r lexicon.Row, what, value string) {
		if first, there := seen[what+value]; there && first != r.Fields[0] || there && what == "id " {
			faults = append(faults, r.Errorf("%s%q stands already with %s, remove one", what, value, first))
		}
		seen[what+value] = r.Fields[0]
	}
	for _, r := range rows {
		f := r.Fields
		once(r, "id ", f[0])
		once(r, "label ", f[2])
		once(r, "label ", f[3])
		if f[2] == "" || f[3] == "" || f[4] == "" {
			faults = append(faults, r.Errorf("%s lacks a label or its definition, fill in label_en, label_ja and definition_en", f[0]))
		}
		for _, form := range cuesOf(r) {
			var folded phrase.Text
			folded.Fold(form)
			once(r, "cue ", folded.String())
		}
	}
	return s, errors.Join(append(faults, s.checkAbove(rows)...)...)
}

// checkAbove wants the concept above each to exist, and no ring of them.
func (s scheme) checkAbove(rows []lexicon.Row) []error {
	var faults []error
	for _, r := range rows {
		id, steps := r.Fields[1], 0
		for ; id != "" && steps <= len(rows); steps++ {
			next, there := s.above[id]
			if !there {
				faults = append(faults, r.Errorf("unknown broader concept %q, add it or correct the id", id))
				break
			}
			id = next
		}
		if steps > len(rows) {
			faults = append(faults, r.Errorf("%s is broader than itself, correct broader", r.Fields[0]))
		}
	}
	return faults
}
