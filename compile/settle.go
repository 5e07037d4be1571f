package compile

import (
	"strings"

	"dialoguec/schema"
)

// settler exchanges the words of a statement, which are parts of the laid-out
// text, for the same words of the published text, so that only one of the two
// texts is kept in memory as long as the statement is.
type settler struct {
	kept map[string]string // words that no evidence prints
}

// settle exchanges the words of all rows.
func settle(st *schema.Statement) {
	s := settler{kept: map[string]string{}}
	d := &st.Document
	s.words(&d.Fact, &d.Title, &d.Type, &d.IssuedPlace, &d.Publisher)
	for i := range st.Series {
		x := &st.Series[i]
		s.words(&x.Fact, &x.Name)
		s.list(&x.Fact, x.FormerNames)
		s.names(&x.Fact, x.Names)
	}
	for i := range st.Meetings {
		x := &st.Meetings[i]
		s.words(&x.Fact, &x.City, &x.Venue)
	}
	for i := range st.Organizations {
		x := &st.Organizations[i]
		s.words(&x.Fact, &x.Name, &x.Acronym)
		s.names(&x.Fact, x.Names)
	}
	for i := range st.People {
		x := &st.People[i]
		s.words(&x.Fact, &x.Name, &x.Position)
		s.names(&x.Fact, x.Names)
	}
	s.parts(st)
}

// parts exchanges the words of the rows that belong to the document.
func (s *settler) parts(st *schema.Statement) {
	for i := range st.Participations.List {
		x := &st.Participations.List[i]
		s.words(&x.Fact, &x.PersonName, &x.Position, &x.OrganizationName)
	}
	for i := range st.Sections.List {
		x := &st.Sections.List[i]
		s.words(&x.Fact, &x.Number, &x.Heading)
	}
	for i := range st.ReferencedItems.List {
		x := &st.ReferencedItems.List[i]
		s.words(&x.Fact, &x.Name, &x.Place)
		s.names(&x.Fact, x.Names)
	}
	for i := range st.Provisions.List {
		x := &st.Provisions.List[i]
		s.words(&x.Fact, &x.Text)
		s.list(&x.Fact, x.Actors)
		s.list(&x.Fact, x.Forums)
	}
}

func (s *settler) names(f *schema.Fact, names []schema.Name) {
	for i := range names {
		s.words(f, &names[i].Text)
	}
}

func (s *settler) list(f *schema.Fact, words []string) {
	for i := range words {
		s.words(f, &words[i])
	}
}

// words exchanges some words of a fact for those that its evidence prints, or
// for a copy that all facts of the statement share.
func (s *settler) words(f *schema.Fact, words ...*string) {
	for _, w := range words {
		if *w != "" {
			*w = s.settled(f, *w)
		}
	}
}

func (s *settler) settled(f *schema.Fact, words string) string {
	for i := range f.Evidence {
		quote := f.Evidence[i].Quote
		if at := strings.Index(quote, words); at >= 0 {
			return quote[at : at+len(words)]
		}
	}
	kept, ok := s.kept[words]
	if !ok {
		kept = strings.Clone(words)
		s.kept[kept] = kept
	}
	return kept
}
