package tables

import (
	"cmp"
	"slices"
	"strconv"

	"dialoguec/schema"
)

func commitmentRows(v *View, yield func(commitmentRow) bool) {
	q := quoter{view: v}
	for _, p := range v.Provisions.All() {
		if !p.Promises() {
			continue
		}
		row := commitmentOf(v, p)
		if len(p.Evidence) > 0 {
			row.QuoteURL = q.url(&p.Evidence[0])
		}
		if !yield(row) {
			return
		}
	}
}

func commitmentOf(v *View, p *schema.Provision) commitmentRow {
	m, d := v.Meeting(p.MeetingID), v.document(p.DocumentID)
	s, theme := v.SeriesOf(m), v.Theme(firstOf(p.Themes))
	city, _ := v.City(m.CityID, m.City)
	row := commitmentRow{
		ID: p.ID, Year: number(cmp.Or(m.Date.Year(), d.IssuedDate.Year())),
		SeriesEN: s.NameEN, SeriesJA: s.NameJA, MeetingEN: m.NameEN, MeetingJA: m.NameJA,
		MeetingDate: string(m.Date), MeetingStart: m.StartDate,
		CityEN: city, Country: m.Country, CountryEN: v.Country(m.Country).NameEN, Parties: join(m.Parties),
		By: join(p.ActorParties), Act: string(p.MainAct()), Strength: string(p.Commitment), Continuing: truth(p.Continuing),
		Text: p.Text, Language: d.Language, Deadline: string(p.Deadline), DuePrecision: string(p.Deadline.Precision()),
		Forums: join(p.Forums), ThemeID: theme.ID, ThemeEN: theme.LabelEN, ThemeJA: theme.LabelJA,
		Reliability: v.reliability(&p.Fact), DocumentLabel: d.Label, DocumentDate: string(d.IssuedDate), SourceURL: d.SourceURL,
		MeetingID: p.MeetingID, SeriesID: m.SeriesID, DocumentID: p.DocumentID,
	}
	row.DueFrom, row.DueBy = p.Deadline.Range()
	row.ByEN, row.ByJA = promisersOf(v, p)
	thread, later := v.back(p)
	if thread != nil {
		row.ThreadID = thread.ThreadID
	}
	if later != nil {
		row.CameBack, row.BackRelation, row.BackMeetingID = truth(true), string(later.Relation), later.MeetingID
	}
	return row
}

func firstOf(list []string) string {
	if len(list) == 0 {
		return ""
	}
	return list[0]
}

// promisersOf names those that act in a provision, in both languages.
func promisersOf(v *View, p *schema.Provision) (english, japanese string) {
	var en, ja []string
	add := func(list *[]string, name string) {
		if name != "" && !slices.Contains(*list, name) {
			*list = append(*list, name)
		}
	}
	for _, code := range p.ActorParties {
		c := v.Country(code)
		add(&en, c.NameEN)
		add(&ja, c.NameJA)
	}
	for _, id := range p.OrganizationIDs {
		o := v.Organization(id)
		add(&en, o.NameEN)
		add(&ja, o.NameJA)
	}
	return join(en), join(ja)
}

func provisionRows(v *View, yield func(provisionRow) bool) {
	headings := map[string]string{}
	for _, s := range v.Sections.All() {
		headings[s.ID] = s.Heading
	}
	for _, p := range v.Provisions.All() {
		d := v.document(p.DocumentID)
		row := provisionRow{
			ID: p.ID, DocumentID: p.DocumentID, SectionID: p.SectionID, MeetingID: p.MeetingID, Language: d.Language,
			Text: p.Text, Acts: join(p.Acts), ActMain: string(p.MainAct()), Commitment: string(p.Commitment),
			Continuing: truth(p.Continuing), Negated: truth(p.Negated), Actors: join(p.Actors), ActorParties: join(p.ActorParties),
			OrganizationIDs: join(p.OrganizationIDs), Deadline: string(p.Deadline), DeadlinePrinted: p.DeadlinePrinted,
			DuePrecision: string(p.Deadline.Precision()), Forums: join(p.Forums), ThemeIDs: join(p.Themes),
			Rule: p.Rule, Reliability: v.reliability(&p.Fact),
			SectionHeading: headings[p.SectionID], MeetingEN: v.Meeting(p.MeetingID).NameEN, DocumentLabel: d.Label,
		}
		row.DueFrom, row.DueBy = p.Deadline.Range()
		row.Start, row.End, _ = span(&p.Fact)
		if !yield(row) {
			return
		}
	}
}

func provisionThemeRows(v *View, yield func(provisionThemeRow) bool) {
	for _, p := range v.Provisions.All() {
		for n := range p.ThemeCues {
			c := &p.ThemeCues[n]
			theme := v.Theme(c.Theme)
			if !yield(provisionThemeRow{
				ProvisionID: p.ID, ThemeID: c.Theme, ThemeEN: theme.LabelEN, ThemeJA: theme.LabelJA, Rank: strconv.Itoa(n + 1),
				Cue: c.Span.Quote, Start: strconv.Itoa(c.Span.Start), End: strconv.Itoa(c.Span.End),
			}) {
				return
			}
		}
	}
}

func threadRows(v *View, yield func(threadRow) bool) {
	order, ranks := make([]int, len(v.Threads)), v.threads().ranks
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(v.Threads[a].ThreadID, v.Threads[b].ThreadID) })
	for _, i := range order {
		t := &v.Threads[i]
		if !yield(threadRow{
			ID: t.ThreadID, Rank: strconv.Itoa(int(ranks[i])), ProvisionID: t.ProvisionID, MeetingID: t.MeetingID,
			ThemeID: t.Theme, Relation: string(t.Relation), Basis: t.Basis, Quote: t.Quote,
		}) {
			return
		}
	}
}

func alignmentOf(_ *View, a *schema.Alignment) alignmentRow {
	return alignmentRow{ProvisionID: a.ProvisionA, OtherID: a.ProvisionB, Score: decimal(a.Score), Difference: a.Difference}
}
