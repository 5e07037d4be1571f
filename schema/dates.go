package schema

import "time"

// Precision says how precise a date is.
type Precision string

// The closed list of precisions.
const (
	PrecisionDay      Precision = "day"
	PrecisionMonth    Precision = "month"
	PrecisionQuarter  Precision = "quarter"
	PrecisionSeason   Precision = "season"
	PrecisionHalf     Precision = "half" // of a calendar year
	PrecisionYear     Precision = "year"
	PrecisionInterval Precision = "interval" // between two dates that are no full days
)

// Precisions lists all precisions, the finest first.
var Precisions = []Precision{PrecisionDay, PrecisionMonth, PrecisionQuarter, PrecisionSeason, PrecisionHalf, PrecisionYear, PrecisionInterval}

// Precision returns how precise the date is, "" for one that is unknown. An
// interval of full days is as precise as a day: it says which days are meant.
func (e EDTF) Precision() Precision {
	from, to, err := e.Parse()
	switch {
	case err != nil:
		return ""
	case from == to:
		return from.precision()
	case from.Full() && to.Full():
		return PrecisionDay
	case from.Year == to.Year && from.Day == 0 && to.Day == 0 && (from.Month == 1 && to.Month == 6 || from.Month == 7 && to.Month == 12):
		return PrecisionHalf
	}
	return PrecisionInterval
}

func (d Date) precision() Precision {
	switch {
	case d.Full():
		return PrecisionDay
	case d.Month == 0:
		return PrecisionYear
	case d.Month >= FirstQuarter:
		return PrecisionQuarter
	case d.Month >= Spring:
		return PrecisionSeason
	}
	return PrecisionMonth
}

// Range returns the first and the last day that the date may mean as
// YYYY-MM-DD, two empty strings if it is unknown.
func (e EDTF) Range() (earliest, latest string) {
	first, last, ok := e.Bounds()
	if !ok {
		return "", ""
	}
	return first.Format(time.DateOnly), last.Format(time.DateOnly)
}

// Year returns the year in which the date begins, 0 if it is unknown. A winter
// begins in the year that it is named after.
func (e EDTF) Year() int {
	from, _, err := e.Parse()
	if err != nil {
		return 0
	}
	return from.Year
}
