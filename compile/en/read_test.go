package en

import (
	"strings"
	"testing"

	"dialoguec/compile/block"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/source"
)

const sample = `The Republic of Korea and Canada held the third Korea-Canada Digital Dialogue in Ottawa on March 3 and 4, 2021.

Participants welcomed the progress made since the second meeting in May 2019 and agreed to meet again in Seoul in the second half of 2022. Jane W. Doe, Director General of the Telecommunications Policy Branch, led the Canadian delegation, which included representatives from the Department of Foreign Affairs, Trade and Development; the National Research Council; and Statistics Canada. Ambassador Hong Gil-dong headed the Korean delegation with officials from the Ministry of Science and ICT (MSIT) and the Ministry of Foreign Affairs.

Both sides will continue to share best practices by the end of 2021.
`

func BenchmarkRead(b *testing.B) {
	text := strings.Repeat(sample, 5)
	src, _ := source.Read("sample.txt", []byte(text))
	doc := block.Parse(src, lex.Layout())
	Read(doc)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Read(doc)
	}
}

func TestReadIsTotal(t *testing.T) {
	for _, text := range []string{"", " ", "\x00", "(", "“", "’s", ".", "U.S.", "1", "-", "May", "\xff\xfe", "Dr.", "of the", "a\n\nb"} {
		read(t, text)
	}
	const hard = sample + "\n" + `"A" – U.S.-Japan D.C., the Departments of State, Justice and the Treasury (ABC) Mr. Dr. van der ’s "x" co-chaired by Ambassador-at-Large for X Y Z, the Director, Office of the President of the Republic of Korea’s (ROK) Ministry of; led by: Q4 2013, May 9-10/11 and 12, FY2014 1st half of 2014-15 “The end of this year”`
	for cut := 0; cut < len(hard); cut += 3 {
		read(t, hard[:cut])
		read(t, hard[cut:])
	}
}
