package manifest

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dialoguec/compile"
	"dialoguec/schema"
)

func TestParse(t *testing.T) {
	const head = "file,url,archived_url,title,publisher,licence,retrieved,language,media_type\n"
	for _, c := range []struct {
		name, csv, rows, says string
	}{
		{"all columns", head + "a.html,https://e.example/a,https://archive.example/a,\"T, U\",P,CC0-1.0,2024-02-01,en,text/html; charset=EUC-JP\n",
			"a.html https://e.example/a T, U CC0-1.0 2024-02-01 text/html; charset=EUC-JP", ""},
		{"some, with a byte order mark", "\uFEFFurl,file\nhttps://e.example/a,a.txt\n", "a.txt https://e.example/a", ""},
		{"of a spreadsheet in Europe", "file;license\na.txt;CC0-1.0\n", "a.txt CC0-1.0", ""},
		{"tabs and carriage returns", "file\tlicence\r\na.txt\tCC0-1.0\r\n", "a.txt CC0-1.0", ""},
		{"empty lines", "file\n\na.txt\n\n", "a.txt", ""},
		{"nothing", "", "", "0:0 the manifest has no columns"},
		{"no file column", "url\nhttps://e.example/a\n", "", "1:1 there is no column file"},
		{"an unknown column", "file,colour\na.txt,red\n", "a.txt", `1:6 unknown column "colour"`},
		{"thousands of columns", "file" + strings.Repeat(",x", 5000) + "\n", "", "1:1 it has 5001 columns"},
		{"a column twice", "file,url,url\n", "", `1:10 the column "url" is here a second time`},
		{"no address", "file,url\na.txt,ftp://e.example/a\n", "a.txt", `2:7 url: "ftp://e.example/a" does not begin`},
		{"no host", "file,url\nあ.txt,https:///a\n", "あ.txt", `2:7 url: "https:///a" is no whole address`},
		{"no day", "file,retrieved\na.txt,2024-02-31\n", "a.txt", "2:7 retrieved:"},
		{"no language", "file,language\na.txt,en_US!\n", "a.txt", "2:7 language:"},
		{"no form that is read", "file,media_type\na.txt,image/png\n", "a.txt", "2:7 media_type:"},
		{"no encoding", "file,media_type\na.txt,text/html; charset=utf-99\n", "a.txt", "2:7 media_type: no encoding"},
		{"twice", "file\na.txt\na.txt\n", "a.txt", "3:1 the file a.txt is in line 2 already"},
		{"no file", "file,url\n,https://e.example/a\n", "", "2:1 the row names no file"},
		{"too many values", "file\na.txt,b\n", "", "2:7 there are more values"},
		{"an open quotation", "file\n\"a.txt\n", "", "2:"},
	} {
		rows, problems := Parse("sources.csv", []byte(c.csv))
		var got, says []string
		for _, r := range rows {
			got = append(got, strings.Join(strings.Fields(fmt.Sprint(r.File, " ", r.URL, " ", r.Title, " ", r.License, " ", r.Retrieved, " ", r.MediaType)), " "))
		}
		for _, d := range problems {
			if d.Code != schema.BadManifest || d.Path != "sources.csv" {
				t.Errorf("%s: %v", c.name, d)
			}
			says = append(says, fmt.Sprintf("%d:%d %s", d.Line, d.Column, d.Message))
		}
		if strings.Join(got, "|") != c.rows {
			t.Errorf("%s: %q, want %q", c.name, got, c.rows)
		}
		if all := strings.Join(says, "|"); c.says == "" && all != "" || !strings.HasPrefix(all, c.says) {
			t.Errorf("%s: %q, want %q", c.name, all, c.says)
		}
	}
}

func TestApply(t *testing.T) {
	root := t.TempDir()
	for _, name := range []string{"a.txt", "b.txt"} {
		if err := os.WriteFile(filepath.Join(root, name), []byte(name), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	rows, problems := Parse("m.csv", []byte("file,url\na.txt,https://e.example/a\nnone.txt,https://e.example/n\n"))
	sources := []compile.Source{{Path: filepath.Join(root, ".", "a.txt")}, {Path: filepath.Join(root, "b.txt")}}
	problems = append(problems, Apply(rows, root, sources)...)
	if len(problems) != 1 || problems[0].Line != 3 || !strings.Contains(problems[0].Message, "none.txt is not there") {
		t.Errorf("%v", problems)
	}
	if sources[0].Record == nil || sources[0].Record.URL != "https://e.example/a" || sources[1].Record != nil {
		t.Errorf("%v", sources)
	}
}

// Every column can be filled in with its own example.
func TestColumns(t *testing.T) {
	for _, c := range Columns() {
		if c.Help == "" || c.Example == "" || c.check != nil && c.check(c.Example) != nil {
			t.Errorf("%+v", c)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, seed := range []string{"file,url\na.txt,https://e.example/\n", "file;x\n\"a", "\uFEFFfile\n\n,\n", "file\r\n\"a\r\nb\",c\r\n", ""} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		rows, problems := Parse("m.csv", data)
		for _, r := range rows {
			if r.File == "" || r.At.Line < 1 {
				t.Errorf("%+v", r)
			}
		}
		for _, d := range problems {
			if d.Line < 0 || d.Column < 0 {
				t.Errorf("%+v", d)
			}
		}
	})
}
