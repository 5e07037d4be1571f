// Package sample is a small dataset made by hand, for tests: every table has
// rows, every field of every row is filled somewhere, names are in two
// languages, and some values are awkward on purpose.
package sample

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
	"unicode/utf8"

	"dialoguec/schema"
)

// english and japanese are two statements about one meeting, written for the tests.
const (
	english = "Joint Statement on the Second Arvania-Borduria Harbour Dialogue\n" +
		"Bureau of Ports, Zenith City, March 4, 2021\n\n" +
		"The Second Arvania-Borduria Harbour Dialogue was held in Zenith City on March 1 and 2, 2021. " +
		"The Arvanian side was led by Dr. Ana \"Nia\" O'Hara, Director of the Ministry of Tides (MOT), with its Lock Office.\n\n" +
		"1. Tide data\n" +
		"Both governments concurred that they will share tide data by June 30, 2021 through the Gauge=Group | Delta.\n" +
		"Participants did not recognize the draft | Harbour Code, noted at the World Dredging Congress in Oslo in May 2020.\n" +
		"They expect the third meeting in fall 2022 in Port Bord.\n"
	japanese = "第二回アルヴァニア・ボルドリア港湾対話\r\n" +
		"令和3年3月1日及び2日、ゼニス市で開催。潮汐省、団長：小原ナディア局長。\r\n" +
		"両国は潮位データを共有していくことで一致した。\r\n"
)

// Documents of the sample.
const (
	EN = "harbour-02-2021-en"
	JA = "harbour-02-2021-ja"
)

// at makes the fact that rests on the first place of each quote in a document.
func at(rule, document, text string, quotes ...string) schema.Fact {
	f := schema.Fact{Rule: rule}
	for _, quote := range quotes {
		f.Evidence = append(f.Evidence, span(document, text, quote))
	}
	return f
}

func span(document, text, quote string) schema.Span {
	i := strings.Index(text, quote)
	if i < 0 {
		panic("the sample does not say " + quote)
	}
	start := utf8.RuneCountInString(text[:i])
	return schema.Span{Document: document, Start: start, End: start + utf8.RuneCountInString(quote), Quote: quote}
}

func en(rule string, quotes ...string) schema.Fact { return at(rule, EN, english, quotes...) }
func ja(rule string, quotes ...string) schema.Fact { return at(rule, JA, japanese, quotes...) }

// with adds a second fact's evidence and a note to a fact.
func with(f, g schema.Fact, field string, origin schema.Origin, basis string) schema.Fact {
	f.Evidence = append(f.Evidence, g.Evidence...)
	f.Note(field, origin, basis)
	return f
}

// Dataset returns a new copy of the sample.
func Dataset() *schema.Dataset {
	ds := &schema.Dataset{Version: schema.ContractVersion, Base: "https://example.org/dialogues/", License: "CC0-1.0", Publisher: "Nobody", Texts: map[string]string{EN: english, JA: japanese}}
	ds.Documents = documents()
	ds.Series = []schema.Series{
		{ID: "arvania-borduria-harbour", Name: "Arvania-Borduria Harbour Dialogue", NameEN: "Arvania-Borduria Harbour Dialogue",
			NameJA: "アルヴァニア・ボルドリア港湾対話", Parties: []string{"AD", "BD"}, Level: "director-general",
			SuccessorID: "arvania-borduria-sea", FormerNames: []string{"Arvania-Borduria Pier Talks"},
			Names: []schema.Name{
				{Text: "Arvania-Borduria Harbour Dialogue", Language: "en", Kind: schema.Preferred},
				{Text: "アルヴァニア・ボルドリア港湾対話", Language: "ja", Kind: schema.Preferred},
				{Text: "Harbour Dialogue", Language: "en", Kind: schema.Variant}},
			Fact: with(en("series.name", "Arvania-Borduria Harbour Dialogue"), ja("series.name", "アルヴァニア・ボルドリア港湾対話"),
				"name_ja", schema.OriginLinked, "same parties, ordinal and date")},
		{ID: "arvania-borduria-sea", Name: "Sea Dialogue", Fact: en("series.name", "Harbour Dialogue")},
	}
	ds.Meetings = meetings()
	ds.Organizations = organizations()
	ds.People = []schema.Person{{
		ID: "ana-o-hara", Name: "Ana \"Nia\" O'Hara", NameEN: "Ana \"Nia\" O'Hara", NameJA: "小原ナディア",
		Names: []schema.Name{
			{Text: "Ana \"Nia\" O'Hara", Language: "en", Kind: schema.Preferred},
			{Text: "小原ナディア", Language: "ja", Kind: schema.AsPrinted}},
		Country: "AD", Position: "Director of the Ministry of Tides", PositionLanguage: "en", PositionDate: "2021-03-01/2021-03-02", OrganizationID: "av-mot",
		Fact: with(en("person.led-by", "Ana \"Nia\" O'Hara"), ja("person.post", "小原ナディア"),
			"name_ja", schema.OriginLinked, "post, side and time agree")}}
	ds.Participations = schema.Listed(participations()...)
	ds.Sections.List = []schema.Section{{
		ID: EN + "/section-1", DocumentID: EN, MeetingID: "arvania-borduria-harbour/2", Number: "1", Heading: "Tide data",
		Themes: []string{"data"}, ThemeCues: []schema.Cue{{Theme: "data", Span: span(EN, english, "Tide data")}},
		Fact: en("heading.number", "1. Tide data")}}
	ds.Provisions = schema.Listed(provisions()...)
	ds.ReferencedItems = schema.Listed(references()...)
	ds.Themes = []schema.Theme{
		{ID: "data", LabelEN: "Data", LabelJA: "データ", DefinitionEN: "What is measured and shared.", DefinitionJA: "測定し共有するもの。"},
		{ID: "data/tide", LabelEN: "Tide data", LabelJA: "潮位データ", BroaderID: "data", DefinitionEN: "The height of the sea."}}
	ds.Alignments = []schema.Alignment{{ProvisionA: ds.Provisions.List[0].ID, ProvisionB: ds.Provisions.List[2].ID, Score: 0.75,
		Difference: "only the first names a deadline"},
		{ProvisionA: ds.Provisions.List[1].ID, Difference: "only one version says this"}}
	ds.Threads = []schema.ThreadLink{{ThreadID: "t-0a1b2c3d", Theme: "data", ProvisionID: ds.Provisions.List[0].ID,
		MeetingID: "arvania-borduria-harbour/2", Relation: "opens", Basis: "first of its theme", Quote: "share tide data"}}
	ds.Countries = []schema.Country{
		{Code: "AD", ISO3: "AND", M49: "020", NameEN: "Andorra", NameJA: "アンドラ", WikidataURL: "http://www.wikidata.org/entity/Q228"},
		{Code: "BD", NameEN: "Bangladesh", NameJA: "バングラデシュ"}, {Code: "NO", NameEN: "Norway", NameJA: "ノルウェー"}}
	ds.Cities = []schema.City{{ID: "ad-zenith-city", NameEN: "Zenith City", NameJA: "ゼニス市", Country: "AD"},
		{ID: "bd-port-bord", NameEN: "Port Bord", Country: "BD"}}
	ds.Rules = []schema.RuleScore{
		{Rule: "meeting.held", Reads: "the meeting that the statement reports", Share: 0.9, Low: 0.82, High: 0.95, Right: 90, Judged: 100},
		{Rule: "org.pattern", Share: 0.5, Low: 0.4, High: 0.6, Right: 50, Judged: 100}}
	for _, rule := range []string{"meeting.planned", "participation.led-by", "participation.host", "participation.head", "provision.concur",
		"provision.negation", "provision.icchi", "reference.event", "reference.group", "reference.document", "reference.programme", "reference.forum"} {
		ds.Rules = append(ds.Rules, schema.RuleScore{Rule: rule})
	}
	ds.Coverage = []schema.Coverage{
		{DocumentID: EN, Characters: 400, Typed: 350, Furniture: 40, Unexplained: 10, Dropped: 12,
			Stretches: []schema.Span{span(EN, english, "Bureau of Ports")}},
		{DocumentID: JA, Characters: 70, Typed: 70}}
	ds.Links = []schema.Link{{Kind: "person", ID: "ana-o-hara", With: "小原ナディア", Merged: true, Why: "post, side and time agree",
		Spans: []schema.Span{span(JA, japanese, "小原ナディア")}}}
	return ds
}

func documents() []schema.Document {
	hash := func(s string) string {
		sum := sha256.Sum256([]byte(s))
		return hex.EncodeToString(sum[:])
	}
	return []schema.Document{
		{ID: EN, Label: "Joint Statement on the Second Arvania-Borduria Harbour Dialogue",
			Title: "Joint Statement on the Second Arvania-Borduria Harbour Dialogue", Type: "joint statement", Language: "en",
			IssuedDate: "2021-03-04", IssuedPlace: "Zenith City", Publisher: "Bureau of Ports", PublisherID: "av-ports",
			MeetingID: "arvania-borduria-harbour/2", WorkID: "harbour-02-2021", SourceFile: "statements/" + EN + ".txt",
			SourceURL: "https://example.net/harbour/2?lang=en", RetrievedDate: "2021-03-05", SourceSHA256: hash(english), License: "https://creativecommons.org/publicdomain/zero/1.0/",
			Characters: utf8.RuneCountInString(english),
			Fact:       en("masthead", "Joint Statement on the Second Arvania-Borduria Harbour Dialogue", "Zenith City, March 4, 2021")},
		{ID: JA, Language: "ja", Label: "第二回アルヴァニア・ボルドリア港湾対話", Title: "第二回アルヴァニア・ボルドリア港湾対話", MeetingID: "arvania-borduria-harbour/2", WorkID: "harbour-02-2021",
			SourceFile: "statements/" + JA + ".txt", SourceSHA256: hash(japanese), License: "government text, free to use",
			Characters: utf8.RuneCountInString(japanese), Fact: ja("masthead", "第二回アルヴァニア・ボルドリア港湾対話")},
	}
}

func meetings() []schema.Meeting {
	slip := 0
	return []schema.Meeting{
		{ID: "arvania-borduria-harbour/2", SeriesID: "arvania-borduria-harbour", Ordinal: 2,
			NameEN: "2nd meeting of the Arvania-Borduria Harbour Dialogue", NameJA: "アルヴァニア・ボルドリア港湾対話 第2回会合", Level: "director-general", Status: schema.Held,
			Date: "2021-03-01/2021-03-02", StartDate: "2021-03-01", EndDate: "2021-03-02", CityID: "ad-zenith-city", City: "Zenith City", Country: "AD", Parties: []string{"AD", "BD"},
			Venue: "Tide House", Mode: "hybrid", PlannedDate: "2021-33", PlannedCityID: "bd-port-bord", PlannedCity: "Port Bord", PlannedDocumentID: EN, SlipMin: &slip, SlipMax: &slip,
			NextID: "arvania-borduria-harbour/3",
			Claims: []schema.Claim{{Field: "date", Value: "2021-03-01/2021-03-02", Fact: ja("meeting.date", "令和3年3月1日及び2日")}},
			Fact:   en("meeting.held", "Second Arvania-Borduria Harbour Dialogue", "March 1 and 2, 2021")},
		{ID: "arvania-borduria-harbour/3", SeriesID: "arvania-borduria-harbour", Ordinal: 3,
			NameEN: "3rd meeting of the Arvania-Borduria Harbour Dialogue", NameJA: "アルヴァニア・ボルドリア港湾対話 第3回会合", Parties: []string{"AD", "BD"}, Status: schema.Planned, Date: "2022-23", CityID: "bd-port-bord", City: "Port Bord", PreviousID: "arvania-borduria-harbour/2",
			Fact: en("meeting.planned", "the third meeting in fall 2022 in Port Bord")},
	}
}

func organizations() []schema.Organization {
	mot := en("org.pattern", "Ministry of Tides", "MOT")
	mot = with(mot, ja("org.pattern", "潮汐省"), "wikidata_url", schema.OriginRegistry, "hand-made registry, version 1")
	return []schema.Organization{
		{ID: "av-mot", RegistryID: "av-mot", Name: "Ministry of Tides", NameEN: "Ministry of Tides", NameJA: "潮汐省", Acronym: "MOT", Kind: "ministry", Country: "AD",
			Website: "https://tides.example/", WikidataURL: "http://www.wikidata.org/entity/Q42", RORURL: "https://ror.org/012345678",
			Names: []schema.Name{
				{Text: "Ministry of Tides", Language: "en", Kind: schema.Preferred}, {Text: "潮汐省", Language: "ja", Kind: schema.Preferred},
				{Text: "MOT", Language: "en", Kind: schema.Acronym}, {Text: "Ministry of tides", Language: "en", Kind: schema.AsPrinted}},
			Fact: mot},
		{ID: "av-mot-lock-office", Name: "Lock Office", NameEN: "Lock Office", Kind: "office", ParentID: "av-mot",
			Fact: en("org.parent", "Lock Office")},
		{ID: "av-ports", Name: "Bureau of Ports", NameEN: "Bureau of Ports", Kind: "bureau", Country: "AD", Fact: en("org.issuer", "Bureau of Ports")},
	}
}

func participations() []schema.Participation {
	const id = "arvania-borduria-harbour/2"
	return []schema.Participation{
		{ID: EN + "/participation-1", MeetingID: id, Side: "AD", Role: schema.Head, Leads: true, PersonID: "ana-o-hara", PersonName: "Ana \"Nia\" O'Hara",
			Position: "Director of the Ministry of Tides", OrganizationID: "av-mot", OrganizationName: "Ministry of Tides", DocumentID: EN,
			Fact: en("participation.led-by", "Dr. Ana \"Nia\" O'Hara, Director of the Ministry of Tides")},
		{ID: EN + "/participation-2", MeetingID: id, Side: "AD", Role: schema.Host, OrganizationID: "av-mot-lock-office", OrganizationName: "Lock Office",
			DocumentID: EN, Fact: en("participation.host", "Lock Office")},
		{ID: JA + "/participation-1", MeetingID: id, Side: "AD", Role: schema.Head, Leads: true, PersonID: "ana-o-hara", PersonName: "Ana \"Nia\" O'Hara",
			Position: "団長：局長", DocumentID: JA, Fact: ja("participation.head", "団長：小原ナディア局長")},
	}
}

func provisions() []schema.Provision {
	provision := func(document string, f schema.Fact) schema.Provision {
		s := f.Evidence[0]
		return schema.Provision{ID: fmt.Sprintf("%s/%d-%d", document, s.Start, s.End), DocumentID: document,
			MeetingID: "arvania-borduria-harbour/2", Text: s.Quote, Commitment: schema.NoCommitment, Fact: f}
	}
	share := provision(EN, en("provision.concur",
		"Both governments concurred that they will share tide data by June 30, 2021 through the Gauge=Group | Delta."))
	share.SectionID, share.Actors, share.Acts = EN+"/section-1", []string{"both governments"}, []schema.Act{schema.Agree, schema.Commit}
	share.Commitment, share.Continuing = schema.SpecificCommitment, true
	share.Deadline, share.DeadlinePrinted = "2021-06-30", "by June 30, 2021"
	share.ActorParties, share.ResolvedFrom = []string{"AD", "BD"}, schema.FromSeries
	share.Forums, share.Themes = []string{"Gauge=Group | Delta", "100 % Club"}, []string{"data", "data/tide"}
	share.ThemeCues = []schema.Cue{{Theme: "data", Span: span(EN, english, "Tide data")}, {Theme: "data/tide", Span: span(EN, english, "tide data")}}
	share.Entities = []string{EN + "/item-2"}

	code := provision(EN, en("provision.negation",
		"Participants did not recognize the draft | Harbour Code, noted at the World Dredging Congress in Oslo in May 2020."))
	code.SectionID, code.Actors, code.Acts, code.Negated = EN+"/section-1", []string{"AD", "Ministry of Tides"}, []schema.Act{schema.Recognize}, true
	code.ActorParties, code.OrganizationIDs = []string{"AD"}, []string{"av-mot"}
	code.Entities = []string{EN + "/item-1", "av-mot"}

	ja := provision(JA, ja("provision.icchi", "両国は潮位データを共有していくことで一致した。"))
	ja.Actors, ja.Acts = []string{"both governments"}, []schema.Act{schema.Agree, schema.Commit}
	ja.ActorParties, ja.ResolvedFrom = []string{"AD", "BD"}, schema.FromSeries
	ja.Commitment = schema.VagueCommitment
	return []schema.Provision{share, code, ja}
}

func references() []schema.ReferencedItem {
	return []schema.ReferencedItem{
		{ID: EN + "/item-1", Key: "event/world-dredging-congress", DocumentID: EN, Kind: "event", Name: "World Dredging Congress", Date: "2020-05", Place: "Oslo", Country: "NO",
			NameEN: "World Dredging Congress", NameJA: "世界浚渫会議",
			Names: []schema.Name{{Text: "World Dredging Congress", Language: "en", Kind: schema.AsPrinted}},
			Fact:  en("reference.event", "World Dredging Congress")},
		{ID: EN + "/item-2", Key: "working-group/gauge-group-delta", DocumentID: EN, Kind: "working_group", Name: "Gauge=Group | Delta", Fact: en("reference.group", "Gauge=Group | Delta")},
		{ID: EN + "/item-3", Key: "document/draft-harbour-code", DocumentID: EN, Kind: "document", Name: "draft | Harbour Code", Fact: en("reference.document", "draft | Harbour Code")},
		{ID: EN + "/item-4", Key: "programme/share-tide-data", DocumentID: EN, Kind: "programme", Name: "share tide data", Place: "Oslo", Fact: en("reference.programme", "share tide data")},
		{ID: EN + "/item-5", Key: "forum/harbour-code", DocumentID: EN, Kind: "forum", Name: "Harbour Code", Fact: en("reference.forum", "Harbour Code")},
	}
}
