// Package block reads the layout of a statement: masthead, dateline, headings,
// lists, label–value lines, paragraphs and page furniture. It knows no
// language; the words that layouts are made of come from the front end's
// [Vocabulary].
package block

import (
	"dialoguec/compile/source"
	"dialoguec/compile/text"
)

// Kind says what a block is.
type Kind uint8

// The kinds of blocks.
const (
	Paragraph Kind = iota
	Title          // the title of the statement; a second line of it is a Title too
	Masthead       // a line of the head: Field says which
	Heading
	Item      // an item of a list, or a numbered paragraph
	Label     // a label and its value: "日時：…", "Date: …"; a value that names sides is empty, and a Label of level 2 a side follows
	Note      // a footnote or an explanatory note
	Caption   // of a photograph or table
	Furniture // navigation, page marks, contact blocks, rulers, begin and end marks
	Row       // of a table: Cells has its cells
)

// Field says what a line of the masthead gives.
type Field uint8

// The fields of a masthead.
const (
	NoField   Field = iota
	Type            // "Media Note", "報道資料"
	Publisher       // "Office of the Spokesperson", "総務省"
	Place           // "Washington, DC"
	Date            // "September 19, 2014"; always a single day
)

// Block is one piece of the layout. All spans count bytes of [Document.Text].
type Block struct {
	Kind    Kind
	Field   Field     // of a Masthead
	Span    text.Span // the text, without its marker or label
	Marker  text.Span // the printed marker ("(1)", "•") or label ("日時"), empty if there is none
	Number  string    // of a heading or item, folded: "1", "a", "iv", "ア"; "" if it is not numbered
	Path    string    // of a numbered heading: "1.2", with the numbers of the headings above it
	Level   int       // depth of a heading, item or label, from 1; 0 for other blocks
	Section int       // the heading in force, fact.None before the first
	// Cells are the cells of a Row, those that are empty included; bars are
	// between them in Span.
	Cells []text.Span
	// Lead is the block that leads in: the first row of the table of a Row, the
	// paragraph before a list, the item that an item is nested in, the label that
	// a label of level 2 belongs to, the label without a value that a list of
	// lines is below. A paragraph that leads in to whole sections leads those
	// of their paragraphs too that are no sentences. fact.None if there is none.
	Lead int
}

// Document is a statement as laid out. Its Text is made anew from the clean
// text: every block is on one line of its own, lines that were only
// wrapped are joined as the language joins them.
type Document struct {
	Text   string
	Blocks []Block
	Source *source.Text
	Map    text.Map // from Text to Source.Clean
}

// Published leads a span of the text back to bytes of the published text.
func (d *Document) Published(s text.Span) text.Span {
	return d.Source.Map.Back(d.Map.Back(s))
}

// Parse reads the layout of a text: lines are gathered to pieces, and pieces
// become blocks.
func Parse(src *source.Text, words *Vocabulary) *Document {
	d := gather(newPage(src, words))
	readMasthead(d)
	cutRunIns(d)
	headlines{d}.headlines()
	return write(d, readLists(d))
}
