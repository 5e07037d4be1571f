package source

import (
	"bytes"
	"fmt"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/simplifiedchinese"
	textunicode "golang.org/x/text/encoding/unicode"

	"dialoguec/schema"
)

const japaneseText = "総務省は、第3回政策対話を東京において開催しました。次回の会合は、来年の春に開催する予定です。\n"
const chineseText = "双方就数字经济、网络安全与人工智能等议题交换了意见，并一致同意于明年在北京举行下一次会议。会议取得了积极成果，双方对此表示满意。\n"
const westernText = "The Minister’s visit to Málaga – a “first” – was held in May. Both sides met.\n"

func encode(t *testing.T, e encoding.Encoding, s string) []byte {
	t.Helper()
	b, err := e.NewEncoder().Bytes([]byte(s))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestDecode(t *testing.T) {
	little := textunicode.UTF16(textunicode.LittleEndian, textunicode.UseBOM)
	big := textunicode.UTF16(textunicode.BigEndian, textunicode.UseBOM)
	bare := textunicode.UTF16(textunicode.LittleEndian, textunicode.IgnoreBOM)
	tests := []struct {
		name string
		data []byte
		want string
		note string // of the diagnostic; empty if there is none
	}{
		{"UTF-8", []byte(japaneseText), japaneseText, ""},
		{"UTF-8 with mark", []byte("\uFEFF" + westernText), westernText, ""},
		{"UTF-16 little", encode(t, little, japaneseText), japaneseText, ""},
		{"UTF-16 big", encode(t, big, japaneseText), japaneseText, ""},
		{"UTF-16 without mark", encode(t, bare, "Both sides met.\n"), "Both sides met.\n", "UTF-16LE"},
		{"Shift_JIS", encode(t, japanese.ShiftJIS, japaneseText), japaneseText, "Shift_JIS"},
		{"EUC-JP", encode(t, japanese.EUCJP, japaneseText), japaneseText, "EUC-JP"},
		{"ISO-2022-JP", encode(t, japanese.ISO2022JP, japaneseText), japaneseText, "ISO-2022-JP"},
		{"GB18030", encode(t, simplifiedchinese.GB18030, chineseText), chineseText, "GB18030"},
		{"declared by XML", append([]byte("<?xml version=\"1.0\" encoding=\"euc-jp\"?><p>"), encode(t, japanese.EUCJP, "政策対話を東京で開催しました。")...), "政策対話を東京で開催しました。\n", ""},
		{"declared by a page", append([]byte("<meta charset=Shift_JIS><p>"), encode(t, japanese.ShiftJIS, "政策対話")...), "政策対話\n", ""},
		{"declared wrongly", append([]byte("<meta charset=utf-8><p>"), encode(t, japanese.ShiftJIS, "政策対話を東京で開催しました。")...), "政策対話を東京で開催しました。\n", "Shift_JIS"},
		{"declared in front matter", append([]byte("---\ncharset: euc-jp\n---\n"), encode(t, japanese.EUCJP, "政策")...), "---\ncharset: euc-jp\n---\n政策", ""},
		{"stray control bytes in a page", []byte("<p>Both\x00 sides\x7f met.\x07"), "Both sides met.\n", ""},
		{"carriage returns", []byte("a\r\nb\rc\n"), "a\nb\nc\n", ""},
		{"windows-1252", encode(t, charmap.Windows1252, westernText), westernText, "windows-1252"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			text, problems := Read("a.txt", tt.data)
			if text == nil || text.Published != tt.want {
				t.Fatalf("got %+v, %v, want %q", text, problems, tt.want)
			}
			switch {
			case tt.note == "" && len(problems) > 0, tt.note != "" && len(problems) != 1:
				t.Fatalf("diagnostics %v, want one that names %q", problems, tt.note)
			case tt.note != "" && (problems[0].Code != schema.GuessedEncoding || !strings.Contains(problems[0].Message, tt.note)):
				t.Errorf("diagnostic %v, want %s with %q", problems[0], schema.GuessedEncoding, tt.note)
			}
		})
	}
}

func TestRefused(t *testing.T) {
	tests := []struct {
		name, data   string
		code         schema.Code
		line, column int
	}{
		{"nothing", "", schema.EmptyFile, 1, 1},
		{"white space", " \n\t\u3000\n", schema.EmptyFile, 1, 1},
		{"only front matter", "---\nlanguage: en\n---\n\n", schema.EmptyFile, 1, 1},
		{"control byte", "Text\nmore\x00text", schema.BinaryFile, 2, 5},
		{"PDF", "%PDF-1.4\n%\xE2\xE3\x01\x02", schema.DamagedFile, 0, 0},
		{"damaged UTF-8", "対話を\n開催\xE3\x81した。", schema.BadEncoding, 2, 3},
		{"no encoding", "caf\x81\x8d", schema.BadEncoding, 1, 4},
		{"open front matter", "---\ntitle: x\n\nText", schema.BadFrontMatter, 1, 1},
		{"bad YAML", "---\ntitle: [x\n---\nText", schema.BadFrontMatter, 2, 1},
		{"bad YAML further down", "---\ntitle: x\nnote:\n  - a\n b: c: d\nlanguage: en\n---\nText", schema.BadFrontMatter, 5, 1},
		{"no keys", "---\n- a\n- b\n---\nText", schema.BadFrontMatter, 2, 1},
		{"empty HTML", "\n<!DOCTYPE html>\n<html>", schema.BadPage, 0, 0},
		{"a page of control bytes", "<p>" + strings.Repeat("\x00", 40), schema.BinaryFile, 1, 4},
		{"an image", "\x89PNG\r\n\x1a\n", schema.BinaryFile, 0, 0},
		{"an old Word file", "\xD0\xCF\x11\xE0\xA1", schema.BinaryFile, 0, 0},
		{"an e-mail", "Received: from x\n\nThe sides met.", schema.BinaryFile, 0, 0},
		{"an archive", "PK\x03\x04", schema.BinaryFile, 0, 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			text, problems := Read("a.txt", []byte(tt.data))
			if text != nil || len(problems) == 0 {
				t.Fatalf("got %+v, %v, want it refused", text, problems)
			}
			d := problems[len(problems)-1]
			if d.Code != tt.code || d.Line != tt.line || d.Column != tt.column || d.Path != "a.txt" {
				t.Errorf("got %s at %d:%d (%s), want %s at %d:%d", d.Code, d.Line, d.Column, d.Message, tt.code, tt.line, tt.column)
			}
		})
	}
}

func TestFrontMatter(t *testing.T) {
	data := "---\r\nlanguage: ja\r\nfixture: true\r\n---\r\nText\r\n"
	text, problems := Read("a.txt", []byte(data))
	if text == nil || len(problems) > 0 {
		t.Fatal(problems)
	}
	if text.Meta.Language != "ja" || !text.Meta.Fixture {
		t.Errorf("meta is %+v", text.Meta)
	}
	if body := text.Clean[text.Body:]; body != "Text\n" {
		t.Errorf("the body is %q", body)
	}
	if at := text.Map.Start(text.Body); text.Published[at:] != "Text\n" {
		t.Errorf("the body is published as %q", text.Published[at:])
	}
}

// Front matter as people write it: what is known is used, of the rest it is
// said that it is not, on its line.
func TestFrontMatterKeys(t *testing.T) {
	for _, c := range []struct {
		name, front string
		want        Meta
		notes       string // code and line
	}{
		{"of a blog", "date: 2023-06-20\nlayout: post\ntags:\n  - arctic\nsource: \"MINISTER\"", Meta{Issued: "2023-06-20"}, "D117:3"},
		{"of a clipper", "url: https://example.org/a\nauthor: A. Person\ncreators: [A, B]\npublished: 2023-06-20T10:00:00Z\nlang: en-GB",
			Meta{SourceURL: "https://example.org/a", Issued: "2023-06-20", Language: "en"}, "D117:3"},
		{"in Japanese", "date: 2023年6月20日\nlanguage: 日本語", Meta{Issued: "2023-06-20", Language: "ja"}, ""},
		{"a month", "date: 2023-06", Meta{Issued: "2023-06"}, ""},
		{"no date", "title: T\ndate: next week", Meta{Title: "T"}, "D118:3"},
		{"no host", "title: T\nurl: https:///a", Meta{Title: "T"}, "D118:3"},
		{"no web address", "url: file:///home/me/a.html", Meta{}, "D118:2"},
		{"a list for a text", "title:\n  - a\n  - b", Meta{}, "D118:3"},
		{"twice", "title: a\nTitle: b", Meta{Title: "a"}, "D118:3"},
		{"two names", "source_url: https://example.org/a\nlink: https://example.org/b", Meta{SourceURL: "https://example.org/a"}, ""},
		{"an alias", "title: &x T\npublisher: *x", Meta{Title: "T"}, "D118:3"},
		{"nothing", "# only a comment", Meta{}, ""},
	} {
		text, problems := Read("a.md", []byte("---\n"+c.front+"\n---\nText"))
		if text == nil {
			t.Errorf("%s: %v", c.name, problems)
			continue
		}
		var notes []string
		for _, d := range problems {
			notes = append(notes, fmt.Sprintf("%s:%d", d.Code, d.Line))
		}
		if got := strings.Join(notes, " "); got != c.notes {
			t.Errorf("%s: %s, want %s: %v", c.name, got, c.notes, problems)
		}
		if text.Meta.origins = nil; !reflect.DeepEqual(text.Meta, c.want) {
			t.Errorf("%s: %+v, want %+v", c.name, text.Meta, c.want)
		}
	}
}

func TestMail(t *testing.T) {
	f := &File{Path: "in/a.EML", Data: []byte("The sides met.\n")}
	if text, problems := f.Read(); text != nil || len(problems) != 1 || problems[0].Code != schema.BinaryFile {
		t.Errorf("%v, %v", text, problems)
	}
}

// FuzzFile reads anything as a file of any form that is text.
func FuzzFile(f *testing.F) {
	for _, seed := range []string{"---\ntitle: [x\n---\nText", "---\n- a\n---\n<p>x", "<?xml version='1.0' encoding='euc-jp'?><p>\xc0\xaf", "\xff\xfea\x00", "\x1b$B!!\x1b(B",
		"<meta charset=utf-16><p>a", "---\ndate: 2024-02-31\nurl: http://[\n\"a\": b\n---\nx", "a\r\nb\rc\x85"} {
		f.Add([]byte(seed), "a.txt", "")
		f.Add([]byte(seed), "a.html", "shift_jis")
	}
	f.Fuzz(func(t *testing.T, data []byte, name, charset string) {
		if strings.HasSuffix(strings.ToLower(name), ".pdf") || bytes.Contains(data, []byte("%PDF")) {
			return // another program is asked
		}
		text, problems := (&File{Path: name, Data: data, Charset: charset}).Read()
		if text == nil && !schema.HasErrors(problems) {
			t.Fatalf("no text and no error: %v", problems)
		}
		for _, d := range problems {
			if d.Line < 0 || d.Column < 0 || d.Line > 0 && d.Column > 0 && d.EndColumn < d.Column {
				t.Errorf("%+v", d)
			}
		}
		if text != nil && (!utf8.ValidString(text.Published) || strings.Contains(text.Published, "\r") || text.Body > len(text.Clean)) {
			t.Errorf("%q", text.Published)
		}
	})
}

// A ruler above a text is no front matter.
func TestRuler(t *testing.T) {
	text, problems := Read("a.md", []byte("---\n\nThe sides met.\n"))
	if text == nil || len(problems) > 0 || text.Body != 0 {
		t.Errorf("%+v, %v", text, problems)
	}
}

// A wrong guess can be overruled.
func TestCharset(t *testing.T) {
	data := encode(t, charmap.Windows1252, "Málaga – “first”")
	for _, c := range []struct {
		charset, media, want string
		code                 schema.Code
	}{
		{"", "", "Málaga – “first”", schema.GuessedEncoding},
		{"windows-1252", "", "Málaga – “first”", ""},
		{"", "text/plain; charset=macintosh", "M·laga ñ ìfirstî", ""},
		{"utf-8", "", "", schema.BadEncoding},
		{"utf-99", "", "", schema.BadEncoding},
	} {
		f := &File{Path: "a.txt", Data: data, Charset: c.charset, MediaType: c.media}
		text, problems := f.Read()
		got := ""
		if text != nil {
			got = text.Published
		}
		if got != c.want || (c.code == "") != (len(problems) == 0) || len(problems) > 0 && problems[0].Code != c.code {
			t.Errorf("%+v: %q, %v", c, got, problems)
		}
	}
}

func BenchmarkRead(b *testing.B) {
	english := strings.Repeat("Norway and Chile met for the sixth round of their talks on northern and southern fisheries. ", 50) + "\n\n"
	tests := []struct{ name, text string }{
		{"English", strings.Repeat(english, 10)},
		{"typographic", strings.Repeat("Participants’ “free and open” Internet – the **first** of its kind.\u00a0\u00a0", 500)},
		{"Japanese", strings.Repeat(japaneseText, 300)},
		{"full-width", strings.Repeat("　総務省とＡＮＡＴＥＬは、２０１９年に開催される会議（ＷＲＣ－１９）に向け、情報交換を行った。\r\n", 300)},
	}
	for _, tt := range tests {
		b.Run(tt.name, func(b *testing.B) {
			data := []byte(tt.text)
			b.SetBytes(int64(len(data)))
			b.ReportAllocs()
			for b.Loop() {
				Read("a.txt", data)
			}
		})
	}
}
