package meeting

import "dialoguec/compile/en/lex"

// counting is what is before a counted name: "the fourth".
var counting = lex.Any{lex.ClassDeterminer, lex.ClassOrdinal, lex.FlagOrdinal}

// The lists of words that the rules of meetings ask for.
var (
	receiving      = lex.List("receiving")
	renewing       = lex.List("renewing")
	occasion       = lex.List("occasion")
	coming         = lex.List("coming")
	joining        = lex.List("joining")
	describing     = lex.List("describing")
	told           = lex.List("told")
	telling        = lex.List("telling")
	previous       = lex.List("previous")
	earlier        = lex.List("earlier")
	building       = lex.List("building")
	scheduled      = lex.List("scheduled")
	announcing     = lex.List("announcing_only")
	paying         = lex.List("paying")
	visiting       = lex.List("visiting")
	hostingGuests  = lex.List("hosting_guests")
	awaited        = lex.List("awaited")
	running        = lex.List("running")
	capital        = lex.List("capital")
	placeFirst     = lex.List("place_first")
	noCity         = lex.List("no_city")
	convening      = lex.List("convening")
	comingTogether = lex.List("coming_together")
	together       = lex.List("together")
	further        = lex.List("further")
	hosting        = lex.List("hosting")
	chance         = lex.List("chance")
	row            = lex.List("row")
	venue          = lex.List("venue")
	ending         = lex.List("ending")
	wrapping       = lex.List("wrapping")
	underWay       = lex.List("under_way")
	beforehand     = lex.List("beforehand")
	beginning      = lex.List("beginning")
	annual         = lex.List("annual")
	stateName      = lex.List("state_name")
	often          = lex.List("often")
	beside         = lex.List("beside")
	edges          = lex.List("edges")
)
