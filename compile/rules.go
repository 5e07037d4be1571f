package compile

import "dialoguec/compile/fact"

// RuleText says what a rule reads in one language.
type RuleText struct{ Language, Reads string }

// RuleTexts returns what the rule of a name reads in each language that has it;
// nothing if no language has.
func RuleTexts(name string) []RuleText {
	var texts []RuleText
	for _, f := range fronts {
		for _, r := range f.Rules {
			if r.Name == name {
				texts = append(texts, RuleText{f.Language, r.Reads})
			}
		}
	}
	for _, r := range []*fact.Rule{untitled, ownBody} {
		if r.Name == name {
			texts = append(texts, RuleText{Reads: r.Reads})
		}
	}
	return texts
}
