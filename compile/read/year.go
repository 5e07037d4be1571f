package read

import (
	"strconv"

	"dialoguec/compile/fact"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// Years are what may tell the year of a date that prints none. A date that is
// printed anywhere else tells of something else, a treaty or a deadline, and no
// year is better than that one.
type Years struct {
	Issued schema.EDTF // the day of issue, as printed
	Title  int         // the one year that the title prints; 0 if it prints none or several
	Met    schema.EDTF // the date of the meeting reported, if the text prints its year and as soon as it is known
}

// A YearSource says where the year of a date that prints none is taken from.
type YearSource uint8

// The sources of years, the surest one first.
const (
	NoYear   YearSource = iota // nothing tells it: the date stays open
	Dateline                   // the day of issue
	Sentence                   // a date of the same sentence that says when something was
	Title
	Meeting
)

// Source returns where the year of a date is taken from. printed is a date in
// its sentence that prints year and month and is no deadline; "" if there is none.
func (y Years) Source(printed string) (source YearSource, basis string) {
	switch {
	case y.Issued != "":
		return Dateline, "the year of the dateline, " + string(y.Issued)
	case printed != "":
		return Sentence, "the year printed in “" + printed + "”"
	case y.Title > 0:
		return Title, "the year of the title, " + strconv.Itoa(y.Title)
	case y.Met != "":
		return Meeting, "the year of the meeting, " + string(y.Met)
	}
	return NoYear, ""
}

// OpenDate is the problem of a date whose year nothing tells.
func OpenDate(at text.Span, printed string) fact.Problem {
	return fact.Problem{Code: schema.NoYear, Span: at, Message: "no year is printed for “" + printed + "”"}
}
