package validate

import (
	"dialoguec/schema"
)

// checkSpans wants every span to hold its quote.
func (c *checker) checkSpans() {
	for _, t := range c.tables {
		for i := range t.rows {
			r := t.row(i)
			if r.fact == nil {
				continue
			}
			c.checkEvidence(r, r.fact.Evidence)
			switch value := r.value.(type) {
			case *schema.Meeting:
				for _, claim := range value.Claims {
					c.checkEvidence(r, claim.Evidence)
				}
			case *schema.Section:
				c.checkCues(r, value.ThemeCues)
			case *schema.Provision:
				c.checkCues(r, value.ThemeCues)
			}
		}
	}
}

func (c *checker) checkCues(r row, cues []schema.Cue) {
	for i := range cues {
		c.checkEvidence(r, []schema.Span{cues[i].Span})
	}
}

func (c *checker) checkEvidence(r row, spans []schema.Span) {
	for i := range spans {
		s := &spans[i]
		t := c.texts[s.Document]
		if t == nil {
			c.report(schema.DanglingReference, r, nil, "its evidence stands in a document %q that does not exist", s.Document)
			continue
		}
		if t.holds(s.Quote, s.Start, s.End) {
			continue
		}
		switch quote, ok := t.slice(s.Start, s.End); {
		case !ok:
			c.report(schema.BadSpan, r, s, "the span %d–%d lies outside of the text of %q, which has %d characters", s.Start, s.End, s.Document, t.count)
		case quote != s.Quote:
			c.report(schema.BadSpan, r, s, "the text at %d–%d is %q, not %q", s.Start, s.End, quote, s.Quote)
		}
	}
}

// checkDates wants every date to exist, and a full day only where the date of
// the source is one.
func (c *checker) checkDates() {
	for _, t := range c.tables {
		for i := range t.rows {
			r := t.row(i)
			switch value := r.value.(type) {
			case *schema.Document:
				c.checkDate(r, "issued_date", value.IssuedDate)
			case *schema.Meeting:
				c.checkDate(r, "date", value.Date)
				c.checkDate(r, "planned_date", value.PlannedDate)
				start, end := value.Date.Days()
				c.checkDay(r, "start_date", value.StartDate, start)
				c.checkDay(r, "end_date", value.EndDate, end)
			case *schema.Provision:
				c.checkDate(r, "deadline", value.Deadline)
			case *schema.ReferencedItem:
				c.checkDate(r, "date", value.Date)
			}
		}
	}
}

func (c *checker) checkDate(r row, field string, date schema.EDTF) {
	if date == "" || compiled()["edtf"].Validate(string(date)) != nil {
		return // what has not even the form of a date is found by the JSON Schema
	}
	if _, _, err := date.Parse(); err != nil {
		c.report(schema.SchemaViolation, r, nil, "%s: %v", field, err)
	}
}

// checkDay wants the day beside an EDTF date to say no more than the date does.
func (c *checker) checkDay(r row, field, got, want string) {
	if got != "" && got != want {
		c.report(schema.SchemaViolation, r, nil, "%s is %q, but the date says %q", field, got, want)
	}
}
