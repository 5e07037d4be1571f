package country

import (
	"embed"

	"dialoguec/compile/ja/lex"
)

//go:embed data
var data embed.FS

// vocabulary holds the words of countries and sides.
type vocabulary struct {
	Ours, Theirs, OurLabels, TheirLabels, LabelTails, NoSides, OtherWords                  lex.List
	Origins, CountryOrigins, BodyJoins, Missions, MissionHeads, PrivateForms               lex.List
	PlaceSigns, NoTowns, HybridParts, Hybrid, InPerson, NoInner, CityForms                 lex.List
	PlaceParticles, NoPlaceParticles, Townless, TownLeads, KatakanaTownLeads               lex.List
	RegionEnds, Situated, OwnCapital, Prefectures, CountryForms, CitySigns, CityJoins      lex.List
	Visiting                                                                               lex.List
	OfficeHeads, NoJapan, At, OurCountry, Governments, Capital                             lex.List
	InCity, InCapital, Union, Japan, Accredited, Houses, Countries, Provinces, OurMissions lex.List
	StateEnds, Worldly, BetweenThem, Joints                                                lex.List

	online  lex.List // words for meetings without a place
	private lex.List // what lists of participants call the side of business and civil society
	sides   *lex.Dict[side]
	names   []nameForm
}

// A side is what a form of sides.tsv means.
type side struct{ code, actor string }

// A nameForm is how the names of bodies of a country begin and end.
type nameForm struct{ beginning, ending, country string }

var words = lex.Vocabulary(data, func(l *lex.Loader, v *vocabulary) {
	l.Lists("words.tsv", v)
	v.online = lex.ListOf(l.Lines("online.txt")...)
	v.private = lex.ListOf(l.Lines("private.txt")...)
	var sides []lex.Word[side]
	for _, r := range l.Table("sides.tsv", "form", "side", "actor") {
		sides = append(sides, lex.Word[side]{Text: r.Fields[0], Value: side{r.Fields[1], r.Fields[2]}})
	}
	v.sides = lex.NewDict(sides, lex.Earlier[side])
	for _, r := range l.Table("origins.tsv", "beginning", "ending", "country") {
		v.names = append(v.names, nameForm{r.Fields[0], r.Fields[1], r.Fields[2]})
	}
})

const (
	japan      = "日"            // in the names of dialogues: 日英
	inside     = "ーァィゥェォャュョッンヌ" // letters with which no other name begins
	labelMarks = "【】［］[]＜＞〈〉（）()：: "
)
