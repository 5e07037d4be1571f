package graph

import (
	"io"

	"dialoguec/schema"
)

// Themes writes the whole scheme of themes as Turtle, those included that no
// statement is about.
func (g *Graph) Themes(out io.Writer) error {
	to := &turtle{output: newOutput(out, g.base)}
	to.begin()
	w := newWalker(g, to)
	scheme := iri{space: spaceThemes}
	w.open(scheme, cScheme, cTermSet)
	w.bilingual(pPrefLabel, "Themes of policy dialogues", "政策対話のテーマ")
	w.close()
	for _, i := range sorted(g.dataset.Themes, func(t *schema.Theme) string { return t.ID }) {
		t := &g.dataset.Themes[i]
		w.writeTheme(t, cConcept, cDefinedTerm)
		w.bilingual(pDefinition, t.DefinitionEN, t.DefinitionJA)
		w.link(pInScheme, scheme)
		if t.BroaderID == "" {
			w.link(pTopConceptOf, scheme)
		}
		w.close()
	}
	return to.end()
}
