package office

import (
	"archive/zip"
	"bytes"
	"errors"
	"strings"
	"testing"

	"dialoguec/compile/source/draft"
)

// pack makes an archive of parts: name, text, name, text, ….
func pack(t *testing.T, parts ...string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for i := 0; i < len(parts); i += 2 {
		w, err := z.Create(parts[i])
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(parts[i+1])); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

const styles = `<w:styles xmlns:w="w"><w:style w:styleId="T"><w:name w:val="Title"/></w:style>
<w:style w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:styleId="B"><w:basedOn w:val="Normal"/><w:rPr><w:b/></w:rPr></w:style></w:styles>`

const numbering = `<w:numbering xmlns:w="w">
<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="(%1)"/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num></w:numbering>`

const document = `<w:document xmlns:w="w"><w:body>
<w:p><w:pPr><w:pStyle w:val="T"/></w:pPr><w:r><w:t>Third </w:t></w:r><w:r><w:t>Talks</w:t></w:r></w:p>
<w:p><w:pPr><w:pStyle w:val="B"/></w:pPr><w:r><w:t>Oslo,</w:t><w:br/><w:t>May 4</w:t></w:r></w:p>
<w:p/>
<w:p><w:pPr><w:pStyle w:val="H1"/></w:pPr><w:r><w:t>Ports</w:t></w:r></w:p>
<w:p><w:r><w:t>The sides </w:t></w:r><w:del><w:r><w:delText>did not </w:delText></w:r></w:del><w:ins><w:r><w:t>agree</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>
<w:r><w:footnoteReference w:id="1"/></w:r><w:hyperlink><w:r><w:t xml:space="preserve"> to it.</w:t></w:r></w:hyperlink><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>
<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr></w:pPr><w:r><w:t>maps</w:t></w:r></w:p>
<w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>tides</w:t></w:r></w:p>
<w:p><w:pPr><w:pStyle w:val="H1"/></w:pPr><w:r><w:t>Fish</w:t></w:r></w:p>
<w:p><w:r><w:ruby><w:rt><w:r><w:t>ありま</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>有馬</w:t></w:r></w:rubyBase></w:ruby><w:t>局長</w:t></w:r></w:p>
<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Date</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>May 4</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
<w:p><w:r><w:t>Name</w:t><w:tab/><w:t>Post</w:t></w:r></w:p>
</w:body></w:document>`

func TestDOCX(t *testing.T) {
	d, err := DOCX(pack(t, "word/document.xml", document, "word/styles.xml", styles, "word/numbering.xml", numbering), 1<<20)
	if err != nil {
		t.Fatal(err)
	}
	check(t, d, "Third Talks\n\nOslo,\nMay 4\n\n(1) Ports\n\nThe sides agree to it.\n\n- maps\n  1.a) tides\n\n(2) Fish\n\n有馬局長\n\nDate\tMay 4\n\nName\tPost\n",
		"Third Talks|(1) Ports|(2) Fish", "paragraph 4", "(1) Ports")
}

const content = `<office:document-content xmlns:office="o" xmlns:text="t" xmlns:style="s" xmlns:fo="f" xmlns:table="tb"><office:automatic-styles>
<style:style style:name="P1" style:parent-style-name="Title"/><style:style style:name="B"><style:text-properties fo:font-weight="bold"/></style:style>
<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
<text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="(" style:num-suffix=")"/></text:list-style></office:automatic-styles>
<office:body><office:text><text:tracked-changes><text:p>deleted</text:p></text:tracked-changes>
<text:p text:style-name="P1">Third Talks</text:p><text:p text:style-name="B">Oslo,<text:line-break/>May<text:s/>4</text:p><text:p/>
<text:h text:outline-level="2">Ports</text:h><text:p>The sides<text:note><text:note-body><text:p>a note</text:p></text:note-body></text:note> agree.</text:p>
<text:list text:style-name="L1"><text:list-item><text:p>maps</text:p><text:list><text:list-item><text:p>of ports</text:p></text:list-item></text:list></text:list-item>
<text:list-item><text:p>tides</text:p></text:list-item></text:list>
<text:p><text:ruby><text:ruby-base>有馬</text:ruby-base><text:ruby-text>ありま</text:ruby-text></text:ruby>局長<text:tab/>x</text:p>
<table:table><table:table-row><table:table-cell><text:p>Date</text:p></table:table-cell><table:table-cell><text:p>May 4</text:p></table:table-cell></table:table-row></table:table>
</office:text></office:body></office:document-content>`

func TestODT(t *testing.T) {
	d, err := ODT(pack(t, "content.xml", content), 1<<20)
	if err != nil {
		t.Fatal(err)
	}
	check(t, d, "Third Talks\n\nOslo,\nMay 4\n\nPorts\n\nThe sides agree.\n\n1. maps\n  (a) of ports\n2. tides\n\n有馬局長\tx\n\nDate\tMay 4\n",
		"Third Talks|Ports", "paragraph 4", "Ports")
}

func check(t *testing.T, d *draft.Draft, text, heads, part, at string) {
	t.Helper()
	if d.Text != text {
		t.Errorf("got:\n%s\nwant:\n%s", d.Text, text)
	}
	var got []string
	for _, h := range d.Heads {
		got = append(got, h.Of(d.Text))
	}
	if strings.Join(got, "|") != heads {
		t.Errorf("headings %q", got)
	}
	if p := d.Part(strings.Index(d.Text, at)); p != part {
		t.Errorf("%q is in %s, want %s", at, p, part)
	}
}

func TestRefused(t *testing.T) {
	bomb := `<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>` + strings.Repeat("A", 4<<20) + `</w:t></w:r></w:p></w:body></w:document>`
	whole := pack(t, "word/document.xml", document)
	for name, c := range map[string]struct {
		read func([]byte, int64) (*draft.Draft, error)
		data []byte
		want error
	}{
		"a zip bomb":          {DOCX, pack(t, "word/document.xml", bomb), ErrLarge},
		"cut off":             {DOCX, whole[:len(whole)/2], ErrDamaged},
		"no document":         {DOCX, pack(t, "word/styles.xml", styles), ErrDamaged},
		"no XML":              {DOCX, pack(t, "word/document.xml", "<w:document><w:body>"), ErrDamaged},
		"nested deep":         {ODT, pack(t, "content.xml", strings.Repeat("<a>", 1000)), ErrDamaged},
		"entities of its own": {ODT, pack(t, "content.xml", `<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>`), ErrDamaged},
		"a password":          {ODT, pack(t, "META-INF/manifest.xml", `<manifest><file-entry><encryption-data/></file-entry></manifest>`, "content.xml", "x"), ErrLocked},
		"no archive":          {ODT, []byte("PK\x03\x04 and no more"), ErrDamaged},
	} {
		if _, err := c.read(c.data, 1<<20); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
}
