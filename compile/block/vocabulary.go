package block

import (
	"bytes"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"dialoguec/compile/lexicon"
)

// Role is what a phrase of the vocabulary marks.
type Role uint8

// The roles of phrases, with the names that they have in the data files.
const (
	RoleType         Role = iota // "type": a kind of publication ("Media Note")
	RoleKind                     // "kind": a kind of statement ("Joint Statement"), which may be a line of the title
	RolePublisher                // "publisher": what an issuer's name has in it
	RoleIssued                   // "issued": is before the date of issue
	RoleFurniture                // "furniture": navigation, release lines, begin and end marks
	RoleContact                  // "contact": begins a block of contacts or links, which lasts to the end
	RoleReference                // "reference": the bracketed word before a note that has a heading
	RoleHeading                  // "heading": a line of its own that is a heading however short its section is
	RoleLabel                    // "label": a label that needs no colon
	RoleSide                     // "side": the last word of a label inside a line ("delegation:", "側")
	RoleLeadIn                   // "lead-in": a phrase by which a sentence announces a list
	RoleCaption                  // "caption": begins the caption of a photograph or table
	RoleNote                     // "note": begins an explanatory note
	RoleOpen                     // "open": a word that no paragraph ends with
	RoleVerb                     // "verb": a word that sentences have and headings lack
	RoleRegion                   // "region": a part of a country, as it is after the name of a city
	RoleTitle                    // "title": what titles of statements end with
	RolePage                     // "page": the word before the number of a page
	RolePages                    // "pages": the word between that number and how many pages there are
	RoleArticle                  // "article": the word that may be before the name of a side
	RoleHeadTitle                // "head-title": is before the title in a head whose lines say what they are
	RoleHeadDate                 // "head-date": is before the date of issue there
	RoleHeadPlace                // "head-place": is before the place of issue there
	RoleHeadOther                // "head-other": begins the other lines there
	RoleAbbreviation             // "abbreviation": ends with a full stop that ends no sentence
	RoleOffice                   // "office": begins a line of the head that names who issues by name or post
	RoleForm                     // "form": how a meeting is held, beside a date where a place might be
	RoleNotice                   // "notice": what a site says of itself in sentences above a text
	roles
)

var roleNames = [roles]string{"type", "kind", "publisher", "issued", "furniture", "contact", "reference", "heading",
	"label", "side", "lead-in", "caption", "note", "open", "verb", "region", "title", "page", "pages", "article", "head-title", "head-date", "head-place", "head-other", "abbreviation", "office", "form", "notice"}

// phrases are the phrases of one role, by where they must be in a line.
type phrases struct {
	line    map[string]struct{} // the whole line
	starts  byByte              // the line begins with; by their first byte
	ends    byByte              // the line ends with; by their last byte
	words   byByte              // the line holds as whole words; by their first byte
	parts   [][]byte            // the line holds
	longest int                 // bytes of the longest phrase

	hasStarts, hasWords bool
}

// byByte are phrases by one of their bytes. Most roles have few of them.
type byByte struct {
	at    [256]uint8 // of the lists; 0 for a byte of none
	lists [][]string // the first one is of no byte
}

func (b *byByte) add(c byte, phrase string) {
	if b.at[c] == 0 {
		if b.lists == nil {
			b.lists = make([][]string, 1, 8)
		}
		b.at[c] = uint8(len(b.lists))
		b.lists = append(b.lists, nil)
	}
	list := &b.lists[b.at[c]]
	*list = append(*list, phrase)
}

func (b *byByte) of(c byte) []string {
	if i := b.at[c]; i != 0 {
		return b.lists[i]
	}
	return nil
}

// Vocabulary holds the words by which one language marks its layouts, and how
// it joins wrapped lines.
type Vocabulary struct {
	JoinWith string // between two wrapped lines: " " or ""
	// Tight says that the script has no blanks between words, so that a single
	// blank beside one of its characters is an artefact of typesetting.
	Tight bool
	// DateSigns are the signs that every whole date has, besides digits; the first
	// one is enough beside a number in words.
	DateSigns []string
	// NotInLabels are the characters by which a text before a colon is no label
	// in a tight script.
	NotInLabels string
	// Date reports whether a line is a date and nothing else, and whether it
	// is a single day.
	Date func(line string) (date, day bool)
	// Place reports whether a line names a place and nothing else.
	Place func(line string) bool
	// Land reports whether a line is the name of a country and nothing else; nil if the
	// language does not tell.
	Land func(line string) bool
	// Named reports whether a line of the head names a meeting or ends as
	// titles do; nil if the first line of unknown words is the title.
	Named func(line string) bool

	roles [roles]phrases

	// The roles of which a phrase begins with three bytes, or ends with them,
	// by their hash; those of phrases shorter than that, by their first byte;
	// and those that a line may have whatever its ends are.
	heads, tails [1024]roleSet
	firsts       [256]roleSet
	anywhere     roleSet
}

type roleSet uint32

func (s roleSet) has(r Role) bool { return s>>r&1 != 0 }

// Read adds the phrases of a table with the columns role, where and phrase:
// where is "line", "start", "end", "in" or "word"; phrases are compared without regard
// to case and, in a tight script, to blanks.
func (v *Vocabulary) Read(fsys fs.FS, name string) error {
	rows, err := lexicon.Table(fsys, name, "role", "where", "phrase")
	if err != nil {
		return err
	}
	for _, r := range rows {
		if err := v.add(r.Fields[0], r.Fields[1], r.Fields[2]); err != nil {
			return r.Errorf("%v", err)
		}
	}
	return nil
}

func (v *Vocabulary) add(role, where, phrase string) error {
	for i, name := range roleNames {
		if name != role {
			continue
		}
		p, key := &v.roles[i], string(v.fold(nil, phrase))
		if key == "" {
			return fmt.Errorf("the phrase is blank, fill it in")
		}
		p.longest = max(p.longest, len(key))
		set, short := roleSet(1)<<i, len(key) < 3
		switch where {
		case "line":
			if p.line == nil {
				p.line = map[string]struct{}{}
			}
			p.line[key] = struct{}{}
			v.heads[headOf([]byte(key))] |= set
		case "start":
			p.starts.add(key[0], key)
			p.hasStarts = true
			if v.heads[headOf([]byte(key))] |= set; short {
				v.firsts[key[0]] |= set
			}
		case "end":
			p.ends.add(key[len(key)-1], key)
			if v.tails[tailOf([]byte(key))] |= set; short {
				v.anywhere |= set
			}
		case "in":
			p.parts = append(p.parts, []byte(key))
			v.anywhere |= set
		case "word":
			p.words.add(key[0], key)
			p.hasWords = true
			v.anywhere |= set
		default:
			return fmt.Errorf("unknown place %q, use line, start, end, in or word", where)
		}
		return nil
	}
	return fmt.Errorf("unknown role %q, use one of %s", role, strings.Join(roleNames[:], ", "))
}

// hash3 mixes three bytes.
func hash3(a, b, c byte) int { return (int(a)*613 + int(b)*37 + int(c)) & 1023 }

// headOf and tailOf mix the first and the last bytes of a folded line.
func headOf(key []byte) int {
	var b [3]byte
	copy(b[:], key)
	return hash3(b[0], b[1], b[2])
}

func tailOf(key []byte) int {
	var b [3]byte
	copy(b[:], key[max(0, len(key)-3):])
	return hash3(b[0], b[1], b[2])
}

// edge mixes three bytes of a line as they are folded; ok is false if
// folding depends on what is beside them.
func edge(a, b, c byte) (hash int, ok bool) {
	if a >= 0xE2 && a < 0xF0 && b >= 0x80 { // a whole character
		return hash3(a, b, c), !(b == 0x80 && (a == 0xE2 && c == 0x99 || a == 0xE3 && c == 0x80))
	}
	a, b, c = lowers[a], lowers[b], lowers[c]
	return hash3(a, b, c), a != 0 && b != 0 && c != 0
}

// lowers holds the small letter of each byte that folding changes in no other
// way; 0 for those that it may leave out or that are part of what it replaces.
var lowers = func() (t [256]byte) {
	t = folded
	for b := 0x80; b < 0xA0; b++ {
		t[b] = 0
	}
	return t
}()

// may returns the roles that a line can have by its first and last bytes; all
// that it has are among them.
func (v *Vocabulary) may(line string) roleSet {
	const near = 24
	n := len(line)
	if n == 0 {
		return 0
	}
	if n > 8 && !v.Tight && line[0] != ' ' && line[n-1] != ' ' {
		head, ok := lowerEight(eight(line), eight(line[1:]))
		tail, plain := lowerEight(eight(line[n-8:]), eight(line[n-9:]))
		if ok && plain {
			return v.anywhere | v.firsts[byte(head)] | v.heads[hash3(byte(head), byte(head>>8), byte(head>>16))] |
				v.tails[hash3(byte(tail>>40), byte(tail>>48), byte(tail>>56))]
		}
	}
	var buf [near]byte
	if n < near {
		key := v.fold(buf[:0], line)
		if len(key) == 0 {
			return 0
		}
		return v.anywhere | v.firsts[key[0]] | v.heads[headOf(key)] | v.tails[tailOf(key)]
	}
	first := line[0]
	if first >= 'A' && first <= 'Z' {
		first |= 0x20
	}
	head, ok := edge(line[0], line[1], line[2])
	if !ok {
		key := v.fold(buf[:0], line[:near])
		if len(key) < 6 {
			return ^roleSet(0)
		}
		first, head = key[0], headOf(key)
	}
	tail, ok := edge(line[n-3], line[n-2], line[n-1])
	if !ok {
		key := v.fold(buf[:0], line[n-near:])
		if len(key) < 6 {
			return ^roleSet(0)
		}
		tail = tailOf(key)
	}
	return v.anywhere | v.firsts[first] | v.heads[head] | v.tails[tail]
}

// folded holds the small letter of each byte that is neither a blank nor
// begins a character that is folded; 0 for those.
var folded = func() (t [256]byte) {
	for b := range t {
		t[b] = byte(b)
		if b >= 'A' && b <= 'Z' {
			t[b] |= 0x20
		}
	}
	t[' '], t['\t'], t[0xE2], t[0xE3] = 0, 0, 0, 0
	return t
}()

// fold appends a line as it is compared: small letters, one blank between
// words; in a tight script no blanks at all.
func (v *Vocabulary) fold(out []byte, line string) []byte {
	first := len(out)
	out = slices.Grow(out, len(line))
	key, n := out[first:first+len(line)], 0
	for i := 0; i < len(line); {
		if n > 0 && !v.Tight {
			k := plainLower(key[n:], line[i:])
			i, n = i+k, n+k
		}
		end := min(i+8, len(line))
		for i < end {
			c := line[i]
			if c >= 0xE2 && c < 0xF0 && i+2 < len(line) && line[i+1] > 0x80 { // no blank and no apostrophe
				key[n], key[n+1], key[n+2] = c, line[i+1], line[i+2]
				i, n = i+3, n+3
				continue
			}
			if c = folded[c]; c == 0 {
				break
			}
			if n > 0 && key[n-1] == 0xC3 && c&0xE0 == 0x80 { // "COMMUNIQUÉ"
				c |= 0x20
			}
			key[n] = c
			i, n = i+1, n+1
		}
		if i >= end {
			continue
		}
		skip, _ := skipBlanks(line[i:])
		switch {
		case skip > 0:
			if i += skip; n > 0 && i < len(line) && !v.Tight {
				key[n] = ' '
				n++
			}
		case strings.HasPrefix(line[i:], "’"):
			key[n] = '\''
			i, n = i+3, n+1
		default:
			key[n] = line[i]
			i, n = i+1, n+1
		}
	}
	return out[:first+n]
}

// opens reports whether a phrase of a role begins with a byte, in small letters.
func (v *Vocabulary) opens(role Role, first byte) bool {
	return len(v.roles[role].starts.of(first)) > 0
}

// is reports whether a line, already folded, has a role.
func (v *Vocabulary) is(role Role, key []byte) bool {
	if len(key) == 0 {
		return false
	}
	p := &v.roles[role]
	if _, ok := p.line[string(key)]; ok || v.begins(role, key) > 0 {
		return true
	}
	if v.ends(role, key) {
		return true
	}
	for _, s := range p.parts {
		if bytes.Contains(key, s) {
			return true
		}
	}
	return p.hasWords && p.holdsWord(key)
}

// ends reports whether a folded line ends with a phrase of a role.
func (v *Vocabulary) ends(role Role, key []byte) bool {
	if len(key) == 0 {
		return false
	}
	for _, s := range v.roles[role].ends.of(key[len(key)-1]) {
		if len(key) >= len(s) && string(key[len(key)-len(s):]) == s {
			return true
		}
	}
	return false
}

// holdsWord reports whether a folded line holds one of the words, with blanks
// around it.
func (p *phrases) holdsWord(key []byte) bool {
	for len(key) > 0 {
		for _, s := range p.words.of(key[0]) {
			if len(key) >= len(s) && string(key[:len(s)]) == s && (len(key) == len(s) || key[len(s)] == ' ') {
				return true
			}
		}
		i := bytes.IndexByte(key, ' ')
		if i < 0 {
			break
		}
		key = key[i+1:]
	}
	return false
}

// Is reports whether a phrase has a role.
func (v *Vocabulary) Is(role Role, phrase string) bool {
	if !v.may(phrase).has(role) {
		return false
	}
	var buf [320]byte
	p := &v.roles[role]
	if near := 2*p.longest + 32; len(phrase) > 2*near && p.parts == nil && !p.hasWords {
		// only the ends of so long a line can match
		return p.hasStarts && v.begins(role, v.fold(buf[:0], phrase[:near])) > 0 || v.ends(role, v.fold(buf[:0], phrase[len(phrase)-near:]))
	}
	return v.is(role, v.fold(buf[:0], phrase))
}

// begins returns the length of the longest phrase of a role that a folded
// line begins with; 0 if there is none.
func (v *Vocabulary) begins(role Role, key []byte) int {
	n := 0
	if len(key) == 0 {
		return 0
	}
	for _, s := range v.roles[role].starts.of(key[0]) {
		if len(s) > n && len(key) >= len(s) && string(key[:len(s)]) == s {
			n = len(s)
		}
	}
	return n
}
