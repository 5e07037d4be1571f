package source

import (
	"strings"
	"testing"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	textunicode "golang.org/x/text/encoding/unicode"

	"dialoguec/schema"
)

const japaneseText = "総務省は、第3回政策対話を東京において開催しました。次回の会合は、来年の春に開催する予定です。\n"
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
		note string // of the diagnostic; empty where there is none
	}{
		{"UTF-8", []byte(japaneseText), japaneseText, ""},
		{"UTF-8 with mark", []byte("\uFEFF" + westernText), westernText, ""},
		{"UTF-16 little", encode(t, little, japaneseText), japaneseText, "UTF-16 (little endian)"},
		{"UTF-16 big", encode(t, big, japaneseText), japaneseText, "UTF-16 (big endian)"},
		{"UTF-16 without mark", encode(t, bare, "Both sides met.\n"), "Both sides met.\n", "UTF-16 (little endian)"},
		{"Shift_JIS", encode(t, japanese.ShiftJIS, japaneseText), japaneseText, "Shift_JIS"},
		{"EUC-JP", encode(t, japanese.EUCJP, japaneseText), japaneseText, "EUC-JP"},
		{"ISO-2022-JP", encode(t, japanese.ISO2022JP, japaneseText), japaneseText, "ISO-2022-JP"},
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
		{"PDF", "%PDF-1.4\n%\xE2\xE3\x01\x02", schema.BinaryFile, 2, 3},
		{"damaged UTF-8", "対話を\n開催\xE3\x81した。", schema.BadEncoding, 2, 3},
		{"no encoding", "caf\x81\x8d", schema.BadEncoding, 1, 4},
		{"open front matter", "---\ntitle: x\n\nText", schema.BadFrontMatter, 1, 1},
		{"unknown key", "---\ntitle: x\ncolour: red\n---\nText", schema.BadFrontMatter, 3, 1},
		{"bad YAML", "---\ntitle: [x\n---\nText", schema.BadFrontMatter, 2, 1},
		{"HTML", "\n<!DOCTYPE html>\n<html>", schema.MarkupFile, 2, 1},
		{"HTML behind a comment", "<!-- saved -->\n<div>Text</div>", schema.MarkupFile, 1, 1},
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
	if at := text.Map.Start(text.Body); text.Published[at:] != "Text\r\n" {
		t.Errorf("the body is published as %q", text.Published[at:])
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
