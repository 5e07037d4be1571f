package naming

import (
	"strconv"
	"strings"

	"dialoguec/emit/site/markup"
	"dialoguec/schema"
)

// To is the way to the page of something, such as "meeting" and its identifier,
// or to a page that has no identifier.
func (n Names) To(kind, id string) markup.Way { return markup.To(n.Home, kind, id) }

// SideBySide leads to the versions of a statement, if it has several.
func (n Names) SideBySide(d *schema.Document) markup.Way {
	if len(n.Versions[d.WorkID]) < 2 {
		return markup.Way{}
	}
	return n.To("work", d.WorkID)
}

// Anchor is the place on the page of its statement of a part: a provision, a
// participation, a section or an item.
func Anchor(id string) string {
	part := id[strings.LastIndexByte(id, '/')+1:]
	if part != "" && part[0] >= '0' && part[0] <= '9' {
		return "p" + part // an identifier of a page should begin with a letter
	}
	return part
}

// PlaceOf leads to a part in the text of its statement.
func (n Names) PlaceOf(document, id string) markup.Way {
	return n.To("doc", document).At(Anchor(id))
}

// MentionPlace leads to a stretch of a text on the page of its statement.
func (n Names) MentionPlace(s *schema.Span) markup.Way {
	return n.To("doc", s.Document).At("m" + strconv.Itoa(s.Start) + "-" + strconv.Itoa(s.End))
}
