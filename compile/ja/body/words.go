package body

import (
	"embed"
	"strings"

	"dialoguec/compile/ja/lex"
	"dialoguec/schema"
)

//go:embed data
var data embed.FS

// vocabulary holds the words of bodies, posts, people and participants.
type vocabulary struct {
	Single, Joint, Authorities, Municipal, Abouts, Unlisted, Gathering                           lex.List
	SameBody, Own, Holding, CompanySigns, TopicPlaces, Forces, GeneralPosts, CommonTails         lex.List
	CommonHeads, Breakers, Qualifiers                                                            lex.List
	Agencies, Opened, CountedEnds, CountryTails, SoftEnds, NoSoftNames                           lex.List
	Formers, InChargeOf, TopicEnds, TopicMarks, Honorifics, CivilForms                           lex.List
	CivilEnds, MemberBodies, UnderCountry, Nameless, LocalOffices, PartnerJoins                  lex.List
	ShortNames, NounHeads, PersonMark, Asides, PrivateSides, SideBreaks, Breaks                  lex.List
	Attending, BehindLeads, BehindMarks, BehindEnds, UnderChairs                                 lex.List
	Receptions, OwnSessions, Observing, MemberStates, Others                                     lex.List
	ListFollowers, Subjects, Took, ClauseEnds, Below                                             lex.List
	OfEach, Territories, Vice, Gathered, Presenting, Copulas                                     lex.List
	Topics, ChairSigns, Collectives, Company, Offices, Envoys                                    lex.List
	Ours, NoPosts, Charged, NounTails, CountryEnds, Between, Governments, NameHeads              lex.List
	NameBreaks, About, Companies, Heads, InCharge, LabelMarks, OfficeEnds                        lex.List
	Represented, Capacities, Prefectures, PlaceMarks, Presence, Ranks, Relations, RelationBodies lex.List
	Attendants, PresenceSigns, HostLands, SentFrom, OfState, NationalEnds, NoForces, Housing     lex.List
	Dittos, LongEnds, NamedAfter, DivisionPosts, LegalMarks, Governors, Governed, NotGoverned    lex.List
	NationalBodies, WorldHeads, WorldEnds, StateHeads, CityHeads, CityActs, LocalPosts, NoCities lex.List

	posts     *lex.Tail[bool]
	surnames  *lex.Dict[bool]
	formed    formation
	openings  *lex.Dict[bool]
	followers *lex.Dict[bool]
	groups    *lex.Dict[string]
	roles     *lex.Dict[Standing]
}

// A Standing is the role that a word gives to those who are named before it: to
// all of them, or to the last one alone.
type Standing struct {
	Role schema.Role
	Last bool
}

// standings are the roles of data/roles.tsv.
var standings = map[string]schema.Role{"head": schema.Head, "host": schema.Host, "speaker": schema.Speaker, "member": schema.Member}

var words = lex.Vocabulary(data, func(l *lex.Loader, v *vocabulary) {
	l.Lists("words.tsv", v)
	v.posts = lex.NewTail(l.Set("posts.txt"))
	names := withVariants(l)
	v.surnames, v.formed = lex.NewDict(names, lex.Earlier[bool]), formationOf(names)
	v.openings = lex.NewDict(l.Set("openings.txt"), lex.Earlier[bool])
	v.followers = lex.NewDict(l.Set("followers.txt"), lex.Earlier[bool])
	v.groups = lex.NewDict(l.Pairs("groups.tsv", "form", "actor"), lex.Earlier[string])
	var roles []lex.Word[Standing]
	for _, r := range l.Table("roles.tsv", "word", "role", "of") {
		l.Choice(r, 1, "head", "host", "speaker", "member")
		l.Choice(r, 2, "all", "last")
		roles = append(roles, lex.Word[Standing]{Text: r.Fields[0], Value: Standing{standings[r.Fields[1]], r.Fields[2] == "last"}})
	}
	v.roles = lex.NewDict(roles, lex.Earlier[Standing])
})

// withVariants returns the family names, each also with the other forms of its
// characters: 高橋, 髙橋.
func withVariants(l *lex.Loader) []lex.Word[bool] {
	names := l.Set("surnames.txt")
	for _, r := range l.Table("variants.tsv", "character", "variants") {
		for _, n := range names {
			for _, v := range strings.Split(r.Fields[1], "; ") {
				if strings.Contains(n.Text, r.Fields[0]) {
					names = append(names, lex.Word[bool]{Text: strings.ReplaceAll(n.Text, r.Fields[0], v), Value: true})
				}
			}
		}
	}
	return names
}

// A formation is how family names are put together: the characters with which
// those that are listed begin and end.
type formation struct{ first, last map[rune]bool }

func formationOf(names []lex.Word[bool]) formation {
	f := formation{map[rune]bool{}, map[rune]bool{}}
	for _, n := range names {
		if lex.Count(n.Text) > 1 {
			f.first[lex.FirstRune(n.Text)], f.last[lex.LastRune(n.Text)] = true, true
		}
	}
	return f
}

// like reports whether a word that no list has is put together as family names are.
func (f formation) like(s string) bool {
	return f.first[lex.FirstRune(s)] && f.last[lex.LastRune(s)]
}
