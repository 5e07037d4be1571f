package source

import (
	"testing"
)

func TestClean(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"plain", "The two sides met.\n", "The two sides met.\n"},
		{"carriage returns", "a\r\nb\rc", "a\nb\nc"},
		{"page break", "end\fbegin", "end\nbegin"},
		{"blanks", "a\u00a0b\u202fc\u2009d", "a b c d"},
		{"joiners", "co\u00adoper\u200bation\ufeff", "cooperation"},
		{"ligatures", "the oﬃce, the eﬀort, ﬁnal", "the office, the effort, final"},
		{"hyphens", "twenty\u2011one", "twenty-one"},
		{"raised ordinal", "November 1<sup>st</sup>, 2010", "November 1st, 2010"},
		{"raised footnote", "the Memorandum<sup>3</sup> was signed", "the Memorandum was signed"},
		{"raised power", "10<sup>2</sup>", "102"},
		{"footnote mark", "signed in 2014,[1] and", "signed in 2014, and"},
		{"footnote itself", "[1] Text on request.", "[1] Text on request."},
		{"underlined", "**<u>Strategic Partnership</u>**", "Strategic Partnership"},
		{"comment", "a\n\n<!-- -->\n\nb", "a\n\n\n\nb"},
		{"break", "one<br/>two", "one\ntwo"},
		{"not a tag", "a < b and b > c, <5G>", "a < b and b > c, <5G>"},
		{"emphasis", "the *Washington Declaration* and **both** and ***all***", "the Washington Declaration and both and all"},
		{"emphasis over a line", "the *Washington\nDeclaration* stands", "the Washington\nDeclaration stands"},
		{"emphasis not closed", "Note. *This dialogue", "Note. *This dialogue"},
		{"emphasis not over paragraphs", "*a\n\nb*", "*a\n\nb*"},
		{"bullets", "* one\n* two", "* one\n* two"},
		{"underscores", "an _open_ letter, snake_case_name, ______", "an open letter, snake_case_name, ______"},
		{"escapes", "\\###\n\\*\\*\\*\n1\\. one", "###\n***\n1. one"},
		{"link", "the [UK\nStrategy](https://example.org/a_b) says", "the UK\nStrategy says"},
		{"image", "![flags](https://example.org/x.png)Text", "Text"},
		{"brackets", "[Photo: the delegations]", "[Photo: the delegations]"},
		{"entities", "R&amp;D&nbsp;and AT&T", "R&D and AT&T"},
		{"full-width Latin", "ＩＣＴ政策、第２回、５０％、ＷＲＣ－１９", "ICT政策、第2回、50%、WRC-19"},
		{"full-width stops", "３．議題１，０００人，および", "3.議題1,000人、および"},
		{"full-width stop of a sentence", "行った．次に", "行った。次に"},
		{"kept punctuation", "「日」、（米）：以上！", "「日」、（米）：以上！"},
		{"half-width kana", "ｶﾞｲﾄﾞ･ﾊﾟﾝ､ｳﾞｧ", "ガイド・パン、ヴァ"},
		{"private use", "\uf06c インシデント", "• インシデント"},
		{"radicals", "⼤⾂⽇本", "大臣日本"},
		{"decomposed", "か\u3099く cafe\u0301", "がく café"},
		{"misread", "the sidesâ€™ view â€“ â\u0080\u009Cgoodâ\u0080\u009D â\u0080¢ Ã\u0089vora", "the sides’ view – “good” • Évora"},
		{"not misread", "5 € for a pâté, \u0080", "5 € for a pâté, \u0080"},
		{"block quote", "# A\n\n> One.\n>\n> > Two > three.", "# A\n\nOne.\n\nTwo > three."},
		{"no block quote", "Home > News\n>5 ships", "Home > News\n>5 ships"},
		{"wave dash", "5日〜6日", "5日～6日"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			text := clean(tt.in)
			if text.Clean != tt.want {
				t.Errorf("clean(%q)\n got %q\nwant %q", tt.in, text.Clean, tt.want)
			}
		})
	}
}
