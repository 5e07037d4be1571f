package body

import (
	"dialoguec/compile/en/lex"
)

// inField reports whether token i heads the name of a mission in the field, or of one
// at the seat of a body: "Tide Observer Mission", "EU Mission", "Mission of Fiji to", "Fijian Mission to the UN",
// "EU Delegation to Peru". A mission that goes on a journey is none.
func (r *parts) inField(i int32) bool {
	mission := r.Tokens[i].In(fieldMission)
	if !mission && !r.Tokens[i].In(missionAbroad) || r.Token(i+1).Name() && !r.Tokens[i+1].Is(lex.FlagLineStart) {
		return false
	}
	if before := r.Token(i - 1); mission && before.Name() && (before.In(missionTask) || before.In(standingOne)) {
		return true
	}
	if h, ok := r.HitEnding(i - 1); ok {
		code := r.CodeOf(h)
		if e, ok := r.Meaning(h, lex.KindOrganization); mission && (ok && e.Country == "INT" || code == "EU") {
			return true
		}
		if code != "" && r.atSeat(i+1, code) {
			return true
		}
	}
	code, to := r.sender(i + 1)
	return code != "" && (mission && r.Is(to, lex.To) || r.atSeat(to, code))
}

// atSeat reports whether "to" at token i leads to a body or to the European Union, or, of a
// mission of the Union, to a country.
func (r *parts) atSeat(i int32, sender string) bool {
	seat, ok := r.Hit(r.Ahead(i+1, int32(len(r.Tokens))).SkipWord(lex.The).At)
	return ok && r.Is(i, lex.To) && (seat.Kinds&lex.BodyKinds != 0 || r.CodeOf(seat) == "EU" || sender == "EU" && seat.Country != 0)
}

// sender returns the code of the country that "of" at token i names as the one that
// sends a mission, and where its name ends; i if none does.
func (r *parts) sender(i int32) (string, int32) {
	if !r.Is(i, lex.Of) {
		return "", i
	}
	code, to := r.CountryAt(r.Ahead(i+1, int32(len(r.Tokens))).SkipWord(lex.The).At)
	if code == "" {
		return "", i
	}
	return code, to
}

// inFieldEnd returns the end of the name of a mission, from token i after its head on:
// who sent it, and where or to whom it is.
func (r *parts) inFieldEnd(i, end int32) int32 {
	_, i = r.sender(i)
	for r.Is(i, lex.In, lex.To, lex.For, lex.On) && i+1 < end {
		at := i + 1
		if r.Is(at, lex.The) {
			at++
		}
		stop := at
		if code, to := r.CountryAt(at); code != "" && !r.Token(to).In(lex.ClassSide) {
			stop = to
		} else if h, ok := r.Hit(at); ok && !r.Is(i, lex.On) && h.Kinds&(lex.CityKinds|lex.BodyKinds) != 0 {
			stop = h.To
		} else if r.Is(i, lex.For) {
			stop = r.topics(at, end)
		}
		if stop == at || stop > end {
			return i
		}
		i = stop
	}
	return i
}
