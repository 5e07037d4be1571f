package provision

import (
	"embed"
	"fmt"
	"sort"
	"sync"

	"dialoguec/compile/en/clause"
	"dialoguec/compile/en/date"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/fact"
	"dialoguec/compile/read"
	"dialoguec/compile/text"
)

//go:embed data/columns.tsv
var data embed.FS

var columns = sync.OnceValue(func() read.Columns {
	c, err := read.ReadColumns(data, "data/columns.tsv")
	if err != nil {
		panic(fmt.Sprintf("en: embedded data: %v", err))
	}
	return c
})

// task makes the fact of a row of a table of actions: what somebody
// undertakes to do.
func (r *reader) task(t *read.Task) fact.Provision {
	row := &r.Doc.Blocks[t.Block]
	p := fact.Provision{Section: r.itemOf(row), Text: lex.Squeeze(t.Action.Of(r.Content)), Acts: clause.ActCommit.Acts()}
	p.Actors = r.doer(t.Owner)
	p.Basis = fact.At(provisionTable, row.Span)
	if due := r.due(t.Due); due != nil {
		p.Deadline, p.DeadlineSpan, p.Notes = due.EDTF, r.Span(due.From, due.To), due.Notes("deadline")
	}
	p.Organizations = r.organizationsIn(r.Blocks[t.Block].Phrase)
	p.Forums = r.forums(p.Organizations)
	verb := r.tokens(t.Action).From
	p.Commitment = read.Undertaking{
		Acts: p.Acts, Dated: p.Deadline != "", Slight: r.Role(verb).Has(lex.RoleSlight), Tentative: r.Role(verb).Has(lex.RoleTentative),
	}.Strength()
	return p
}

// doer returns who is named in the cell of those who do it: as they are printed
// if they are nobody whom the text names elsewhere.
func (r *reader) doer(cell text.Span) []string {
	if a := r.known.Clauses.Subjects.Of(r.tokens(cell)); a.Kind != clause.NoActor && a.Kind != clause.Gathering {
		return a.Names
	}
	if cell.Empty() {
		return clause.TheParticipants.Names
	}
	return []string{lex.Squeeze(cell.Of(r.Content))}
}

// due returns the date in the cell of the deadline, nil if there is none.
func (r *reader) due(cell text.Span) *date.Date {
	in := r.tokens(cell)
	return r.deadlineOf(r.known.Dates.In(in.From, in.To), func(*date.Date) read.Tie { return read.By })
}

// tokens returns the tokens of a stretch of the text.
func (r *reader) tokens(in text.Span) lex.Phrase {
	at := func(offset int) int32 {
		return int32(sort.Search(len(r.Tokens), func(i int) bool { return int(r.Tokens[i].Start) >= offset }))
	}
	return lex.Phrase{From: at(in.Start), To: at(in.End)}
}
