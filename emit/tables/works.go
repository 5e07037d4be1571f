package tables

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"strconv"
	"strings"

	"dialoguec/schema"
)

func documentRows(v *View, yield func(documentRow) bool) {
	var text []byte
	for i := range v.Documents {
		d := &v.Documents[i]
		text = append(text[:0], v.Texts[d.ID]...)
		sum := sha256.Sum256(text)
		if !yield(documentRow{
			ID: d.ID, Label: d.Label, Title: d.Title, Type: d.Type, Language: d.Language,
			IssuedDate: string(d.IssuedDate), Year: number(cmp.Or(d.IssuedDate.Year(), v.Meeting(d.MeetingID).Date.Year())), IssuedPlace: d.IssuedPlace,
			Publisher: d.Publisher, PublisherID: d.PublisherID, MeetingID: d.MeetingID, WorkID: d.WorkID,
			SourceFile: d.SourceFile, SourceURL: d.SourceURL, Retrieved: d.RetrievedDate, License: d.License, SourceSHA256: d.SourceSHA256,
			TextFile: schema.TextName(d.ID), TextSHA256: hex.EncodeToString(sum[:]), Characters: strconv.Itoa(d.Characters),
		}) {
			return
		}
	}
}

func sectionOf(v *View, s *schema.Section) sectionRow {
	row := sectionRow{
		ID: s.ID, DocumentID: s.DocumentID, MeetingID: s.MeetingID, Number: s.Number, Heading: s.Heading,
		Language: v.document(s.DocumentID).Language, ThemeIDs: join(s.Themes),
	}
	row.Start, row.End, _ = span(&s.Fact)
	return row
}

func itemOf(v *View, r *schema.ReferencedItem) itemRow {
	row := itemRow{
		ID: r.ID, Key: r.Key, DocumentID: r.DocumentID, Kind: string(r.Kind), NamePrinted: r.Name, NameEN: r.NameEN, NameJA: r.NameJA,
		Language: v.document(r.DocumentID).Language, Date: string(r.Date), Place: r.Place, Country: r.Country,
		Rule: r.Rule, Reliability: v.reliability(&r.Fact),
	}
	row.Earliest, row.Latest = r.Date.Range()
	row.Start, row.End, _ = span(&r.Fact)
	return row
}

// nameRows lists every name of everything that has several.
func nameRows(v *View, yield func(nameRow) bool) {
	more := true
	add := func(kind schema.EntityKind, id string, names []schema.Name) {
		for n := 0; n < len(names) && more; n++ {
			more = yield(nameRow{
				ID:       strings.ReplaceAll(string(kind), "_", "-") + "/" + id + "/n-" + strconv.Itoa(n+1),
				EntityID: id, Kind: string(kind), Name: names[n].Text, Language: names[n].Language, NameKind: string(names[n].Kind),
			})
		}
	}
	for i := range v.Series {
		add(schema.EntitySeries, v.Series[i].ID, v.Series[i].Names)
	}
	for i := range v.Organizations {
		add(schema.EntityOrganization, v.Organizations[i].ID, v.Organizations[i].Names)
	}
	for i := range v.People {
		add(schema.EntityPerson, v.People[i].ID, v.People[i].Names)
	}
	for _, r := range v.ReferencedItems.All() {
		add(schema.EntityItem, r.ID, r.Names)
	}
}
