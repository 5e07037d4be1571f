package schema

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
)

// Place names the stretch in one word: "document#start,end", or "start,end" if
// the document is left to what the span belongs to.
func (s Span) Place() string { return string(s.AppendPlace(make([]byte, 0, len(s.Document)+16))) }

// AppendPlace appends [Span.Place].
func (s Span) AppendPlace(place []byte) []byte {
	if s.Document != "" {
		place = append(append(place, s.Document...), '#')
	}
	place = append(strconv.AppendInt(place, int64(s.Start), 10), ',')
	return strconv.AppendInt(place, int64(s.End), 10)
}

// plainSpan is a span that is written with its fields.
type plainSpan Span

// MarshalJSON writes a span without a quote as its place, and one with a quote
// as an object.
func (s Span) MarshalJSON() ([]byte, error) {
	switch {
	case s.Quote != "":
		return json.Marshal(plainSpan(s))
	case s.Document != "" && !ValidID(s.Document):
		return json.Marshal(s.Place())
	}
	return append(s.AppendPlace(append(make([]byte, 0, len(s.Document)+24), '"')), '"'), nil
}

// UnmarshalJSON reads both forms.
func (s *Span) UnmarshalJSON(data []byte) error {
	if len(data) == 0 || data[0] != '"' {
		return json.Unmarshal(data, (*plainSpan)(s))
	}
	var place string
	if err := json.Unmarshal(data, &place); err != nil {
		return err
	}
	document, offsets, ok := strings.Cut(place, "#")
	if !ok {
		document, offsets = "", place
	}
	first, last, _ := strings.Cut(offsets, ",")
	start, err1 := strconv.Atoi(first)
	end, err2 := strconv.Atoi(last)
	if err1 != nil || err2 != nil {
		return fmt.Errorf("%q is no stretch of a text: start,end or document#start,end is wanted", place)
	}
	*s = Span{Document: document, Start: start, End: end}
	return nil
}

// MarshalJSON writes a cue as its span: the themes are listed in the same order
// beside the cues.
func (c Cue) MarshalJSON() ([]byte, error) { return c.Span.MarshalJSON() }

// UnmarshalJSON reads the span of a cue.
func (c *Cue) UnmarshalJSON(data []byte) error { return c.Span.UnmarshalJSON(data) }
