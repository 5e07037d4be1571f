package emit

import "strconv"

// themes writes the controlled scheme.
func (g *graph) themes() {
	if len(g.dataset.Themes) == 0 {
		return
	}
	scheme := iri{room: roomThemes}
	g.open(scheme, cTermSet, cScheme)
	g.lits = append(g.lits[:0], literal{"Themes of policy dialogues", "en"}, literal{"政策対話のテーマ", "ja"})
	g.literals(pName, g.lits)
	g.close()
	for i := range g.dataset.Themes {
		t := &g.dataset.Themes[i]
		g.open(iri{room: roomTheme, id: t.ID}, cDefinedTerm, cConcept)
		g.text(pTermCode, t.ID)
		g.bilingual(pName, t.LabelEN, t.LabelJA)
		g.bilingual(pPrefLabel, t.LabelEN, t.LabelJA)
		g.bilingual(pDescription, t.DefinitionEN, t.DefinitionJA)
		g.bilingual(pDefinition, t.DefinitionEN, t.DefinitionJA)
		g.link(pInTermSet, scheme)
		g.link(pInScheme, scheme)
		g.node(pBroader, roomTheme, t.BroaderID)
		if t.BroaderID == "" {
			g.link(pTopConceptOf, scheme)
		}
		g.close()
	}
}

// bilingual writes a text in both languages, as far as there is one.
func (g *graph) bilingual(p *term, english, japanese string) {
	g.lits = g.lits[:0]
	if english != "" {
		g.lits = append(g.lits, literal{english, "en"})
	}
	if japanese != "" {
		g.lits = append(g.lits, literal{japanese, "ja"})
	}
	if len(g.lits) > 0 {
		g.literals(p, g.lits)
	}
}

func (g *graph) alignments() {
	for i := range g.dataset.Alignments {
		a := &g.dataset.Alignments[i]
		id := a.ProvisionA
		if a.ProvisionB != "" {
			id += "/" + a.ProvisionB
		}
		g.open(iri{room: roomAlignment, id: id}, cAlignment, nil)
		g.node(pProvisionA, roomProvision, a.ProvisionA)
		g.node(pProvisionB, roomProvision, a.ProvisionB)
		g.text(pScore, score(a.Score))
		g.text(pDifference, a.Difference)
		g.close()
	}
}

// threads writes each thread once, and its entries.
func (g *graph) threads() {
	seen := map[string]bool{}
	used := map[string]int{}
	for i := range g.dataset.Threads {
		t := &g.dataset.Threads[i]
		thread := iri{room: roomThread, id: t.ThreadID}
		if !seen[t.ThreadID] {
			seen[t.ThreadID] = true
			g.open(thread, cThread, nil)
			g.text(pIdentifier, t.ThreadID)
			g.node(pAbout, roomTheme, t.Theme)
			g.close()
		}
		node := iri{room: roomThread, id: t.ThreadID + "/" + t.ProvisionID}
		if used[node.id]++; used[node.id] > 1 {
			node = node.part(strconv.Itoa(used[node.id]))
		}
		g.open(node, cThreadEntry, nil)
		g.link(pThread, thread)
		g.node(pProvision, roomProvision, t.ProvisionID)
		g.node(pMeeting, roomMeeting, t.MeetingID)
		g.value(pRelation, vRelation, t.Relation)
		g.text(pBasis, t.Basis)
		g.text(pQuoted, t.Quote)
		g.close()
	}
}
