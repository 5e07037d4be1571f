package en

import "dialoguec/schema"

// Date is a date as printed: tokens From to To.
type Date struct {
	From, To    int32
	First, Last schema.Date // equal where it is no interval
	EDTF        schema.EDTF // "" where a yearless date could not be resolved
	Basis       string      // what a resolved date was resolved from; "" where it is printed in full
	Relative    bool        // "today", "this week", "last month"
	Until       bool        // "by the end of", "no later than", "by": a deadline
	About       bool        // early, mid, late: the EDTF is what is certain
}

// dates finds and resolves the dates of the text.
func (r *reader) dates() {}
