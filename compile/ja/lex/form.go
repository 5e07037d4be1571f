package lex

import (
	"errors"
	"fmt"
	"sort"
	"strings"

	"dialoguec/compile/lexicon"
)

// forms are the groups of words that data files name in braces. See data/forms.tsv.
var forms = Vocabulary(data, readForms)

func readForms(l *Loader, groups *map[string][]string) {
	rows, err := lexicon.Table(l.files, "data/forms.tsv", "group", "words")
	l.Fault(err)
	*groups = map[string][]string{}
	for _, r := range rows {
		name := r.Fields[0]
		if !isGroup(name) || (*groups)[name] != nil {
			l.Fault(r.Errorf("group %q is there twice or not named in letters from a to z, name it so", name))
		}
		(*groups)[name], err = expandAll(r, 1, func() *map[string][]string { return groups })
		l.Fault(err)
	}
}

// words returns the words of a field, "; " between them, and of what is in braces there.
func (l *Loader) words(r lexicon.Row, column int) []string {
	words, err := expandAll(r, column, forms)
	l.Fault(err)
	return words
}

// expandAll returns the words of a field. Where it has braces, the longer ones come first.
func expandAll(r lexicon.Row, column int, groups func() *map[string][]string) ([]string, error) {
	words := strings.Split(r.Fields[column], "; ")
	if strings.IndexByte(r.Fields[column], '{') < 0 && strings.IndexByte(r.Fields[column], '}') < 0 {
		return words, nil
	}
	var out []string
	for _, w := range words {
		all, err := expand(w, *groups())
		if err != nil {
			return nil, r.Errorf("%v in %q, write it as compile/ja/lex/data/forms.tsv says", err, w)
		}
		out = append(out, all...)
	}
	sort.SliceStable(out, func(i, j int) bool { return len(out[i]) > len(out[j]) })
	return out, nil
}

// expand returns the words that one with alternatives in braces stands for: の{開会,}{挨拶,あいさつ}
// for four. A name in small letters is that of a group, all of whose words are alternatives.
func expand(word string, groups map[string][]string) ([]string, error) {
	head, rest, open := strings.Cut(word, "{")
	if !open {
		if strings.Contains(word, "}") {
			return nil, errors.New("a brace is closed that is not open")
		}
		return []string{word}, nil
	}
	in, rest, closed := strings.Cut(rest, "}")
	if !closed || strings.Contains(in, "{") {
		return nil, errors.New("a brace is not closed, or one opens in it")
	}
	tails, err := expand(rest, groups)
	var out []string
	for _, form := range strings.Split(in, ",") {
		alternatives := []string{form}
		if isGroup(form) {
			if alternatives = groups[form]; alternatives == nil {
				return nil, fmt.Errorf("no group %q stands above", form)
			}
		}
		for _, a := range alternatives {
			for _, tail := range tails {
				out = append(out, head+a+tail)
			}
		}
	}
	return out, err
}

// isGroup reports whether s is a name of a group: letters from a to z.
func isGroup(s string) bool { return s != "" && strings.Trim(s, "abcdefghijklmnopqrstuvwxyz") == "" }
