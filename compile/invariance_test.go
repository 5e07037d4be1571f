package compile_test

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"unicode"

	"dialoguec/compile"
	"dialoguec/compile/fact"

	"golang.org/x/text/unicode/norm"
	"golang.org/x/text/width"
)

// A change is another way to print the same statement, and what it does to the
// words of the facts.
type change struct {
	name string
	text func(string) string
	fact func(string) string // of the facts of the statement as it was; nil if they stay
	fold func(string) string // of the facts of the changed statement
	// of makes text and fact of what a statement says; nil if they are the same for all.
	of    func(*fact.Facts) (text, fact func(string) string)
	not   *regexp.Regexp // texts that cannot be changed so; nil for none
	bar   float64        // the share of the facts that must not change
	fails []string       // the sets of statements of which less is the same today
}

// TestInvariance prints every statement in other ways: what is read stays.
func TestInvariance(t *testing.T) {
	for name, pattern := range map[string]string{
		"fixtures": filepath.Join("..", "testdata", "statements", "*.*"),
		"real":     filepath.Join(realFolder(), "*", "*.txt"),
	} {
		t.Run(name, func(t *testing.T) {
			paths, _ := filepath.Glob(pattern)
			if len(paths) == 0 {
				t.Skip("the real statements are not here: set DIALOGUEC_REAL to a folder of folders of them")
			}
			for _, c := range changes {
				t.Run(c.name, func(t *testing.T) { c.hold(t, name, paths) })
			}
		})
	}
}

// hold reads every statement as it is and changed, and counts the facts of
// both that are equal.
func (c change) hold(t *testing.T, set string, paths []string) {
	equal, all := 0, 0
	for _, path := range paths {
		src := load(t, path)
		if c.not != nil && c.not.Match(src.Data) {
			continue
		}
		text, words := c.text, c.fact
		if c.of != nil {
			text, words = c.of(facts(src))
		}
		before := rows(src, words)
		src.Data = []byte(text(string(src.Data)))
		after := rows(src, c.fold)
		for row, n := range before {
			equal, all = equal+2*min(n, after[row]), all+n
			if n > after[row] {
				t.Logf("%s: lost  %s", src.Name, row)
			}
		}
		for row, n := range after {
			all += n
			if n > before[row] {
				t.Logf("%s: found %s", src.Name, row)
			}
		}
	}
	share := float64(equal) / float64(all)
	t.Logf("%s: %.4f of %d facts", c.name, share, all/2)
	switch known := slices.Contains(c.fails, set); {
	case share < c.bar && !known:
		t.Errorf("%.4f of the facts are the same, want %.2f", share, c.bar)
	case share >= c.bar && known:
		t.Errorf("%.4f of the facts are the same: this fails no longer, take it off the list", share)
	}
}

var changes = []change{
	{name: "line ends", text: func(s string) string { return strings.ReplaceAll(s, "\n", "\r\n") }, bar: 1},
	{name: "bullets", text: func(s string) string { return bullet.ReplaceAllString(s, "${1}▪ ") }, bar: 0.99},
	{name: "wrapped lines", text: wrap, bar: 0.99, fails: []string{"fixtures"}},
	{name: "wide letters", text: wide, bar: 0.99},
	{name: "spelling", text: british, fact: british, fold: british, bar: 0.99},
	{name: "people", of: renamed, bar: 0.99},
	{name: "countries", of: elsewhere, bar: 0.99},
	{name: "years", text: earlier, fact: earlier, not: byReign, bar: 0.99},
}

var bullet = regexp.MustCompile(`(?m)^([ \t]*)(?:[•*·●○■◦–-]|o) +`)

// mark is what a line of prose does not begin with, lest it be an item.
var mark = regexp.MustCompile(`^(?:[-–—*•(]|\d)`)

// wrap breaks long lines of words, as mail and editors do, at 72 letters.
func wrap(s string) string {
	lines := strings.Split(s, "\n")
	for i, line := range lines {
		if len(line) < 120 || strings.Contains(line, "|") {
			continue
		}
		var out strings.Builder
		column := 0
		for j, word := range strings.Split(line, " ") {
			if j > 0 && column+len(word) > 72 && !mark.MatchString(word) {
				out.WriteByte('\n')
				column = 0
			} else if j > 0 {
				out.WriteByte(' ')
				column++
			}
			out.WriteString(word)
			column += len(word)
		}
		lines[i] = out.String()
	}
	return strings.Join(lines, "\n")
}

// wide prints the Latin letters and digits of a Japanese text in full width.
func wide(s string) string {
	if strings.Count(s, "の") < 5 {
		return s
	}
	var out strings.Builder
	for _, r := range s {
		if r < 128 && (unicode.IsLetter(r) || unicode.IsDigit(r)) {
			out.WriteString(width.Widen.String(string(r)))
		} else {
			out.WriteRune(r)
		}
	}
	return out.String()
}

var american = strings.NewReplacer("rganiz", "rganis", "ecogniz", "ecognis", "Center", "Centre", "center", "centre", "Defense", "Defence", "defense", "defence",
	"mphasiz", "mphasis", "Labor ", "Labour ", "labor ", "labour ", "Program ", "Programme ", "program ", "programme ", "Programs", "Programmes", "programs", "programmes",
	"inaliz", "inalis", "Harmoniz", "Harmonis", "harmoniz", "harmonis", "tiliz", "tilis", "avor", "avour", "ehavior", "ehaviour", "Cooperat", "Co-operat", "cooperat", "co-operat")

func british(s string) string { return american.Replace(s) }

var year = regexp.MustCompile(`\b(19[3-9]\d|20[0-4]\d)(\b|年)`)

// byReign finds the texts that count years by reigns too.
var byReign = regexp.MustCompile(`令和|平成|昭和`)

// earlier moves every year by twenty-eight, after which the days of the week return.
func earlier(s string) string {
	return year.ReplaceAllStringFunc(s, func(y string) string {
		n, _ := strconv.Atoi(y[:4])
		return strconv.Itoa(n-28) + y[4:]
	})
}

// rows returns what a statement says as lines without places in the text, and
// how often each is said.
func rows(src compile.Source, change func(string) string) map[string]int {
	f := facts(src)
	out := map[string]int{}
	if f == nil {
		return out
	}
	say := func(kind string, values ...any) {
		line := fmt.Sprintln(values...)
		if change != nil {
			line = change(line)
		}
		out[kind+": "+plain(line)]++
	}
	for _, x := range f.Series {
		say("series", x.Name, x.Level)
		for _, party := range x.Parties {
			say("party", x.Name, code(party))
		}
	}
	for _, x := range f.Meetings {
		say("meeting", name(f.Series, x.Series, func(s fact.Series) string { return s.Name }), x.Ordinal, x.Status, x.Date, x.City, code(x.Country), x.Venue, x.Mode, x.Level)
	}
	for _, x := range f.Organizations {
		say("organization", x.Name, x.Acronym, x.Kind, code(x.Country), x.Registry)
	}
	for _, x := range f.People {
		say("person", x.Name, code(x.Country), x.Title, organization(f, x.Organization))
	}
	for _, x := range f.Participations {
		say("participation", code(x.Side), x.Role, name(f.People, x.Person, func(p fact.Person) string { return p.Name }), organization(f, x.Organization), x.Position)
	}
	for _, x := range f.Agenda {
		say("section", x.Number, x.Heading)
	}
	for _, x := range f.Provisions {
		var actors []string
		for _, a := range x.Actors {
			actors = append(actors, code(a))
		}
		say("provision", x.Acts, actors, x.Commitment, x.Negated, x.Deadline, x.Forums, x.Text)
	}
	for _, x := range f.References {
		say("reference", x.Kind, x.Name, x.Date, x.Place, code(x.Country))
	}
	d := f.Document
	say("document", d.Title, d.Type, d.Issued, d.IssuedPlace, organization(f, d.Publisher))
	return out
}

// code prints what may be the code of a country so that no acronym of the text is
// taken for one.
func code[T ~string](x T) string { return "@" + string(x) }

func organization(f *fact.Facts, i int) string {
	return name(f.Organizations, i, func(o fact.Organization) string { return o.Name })
}

func name[T any](list []T, i int, of func(T) string) string {
	if i < 0 || i >= len(list) {
		return ""
	}
	return of(list[i])
}

// plain folds what does not count: widths, marks of items, and line breaks.
func plain(s string) string { return strings.Join(strings.Fields(norm.NFKC.String(s)), " ") }

func facts(src compile.Source) *fact.Facts {
	stages, _ := compile.Read(src)
	return stages.Facts
}

// Names of people who took part in nothing; more than any statement has.
var (
	givenNames = strings.Fields(`Martin Helena Robert Alice Peter Laura Oscar Irene Victor Emma Paul Nora Simon Clara Edgar Ruth Felix Ingrid Bruno
		Vera Hugo Marta Leon Edith Arthur Paula Stefan Lydia Gregor Agnes Rupert Flora Conrad Sylvia Edmund Greta Ulrich Miriam Alvin Thelma
		Roland Astrid Duncan Beatrix Gerald Ophelia Norbert Cecily Walter Daphne Kurt Estelle Harald Philippa Milan Rosalind Anton Winifred`)
	surnames = strings.Fields(`Lindgren Okafor Brennan Castillo Hartmann Novak Whitfield Moreau Takacs Rahman Sorensen Delgado Petrov Ashworth
		Kowalski Fontaine Haugen Mbeki Aldridge Salazar Vogel Ostrom Pereira Hollis Jansen Bakare Thorne Ibarra Keller Dvorak Lockhart Marchetti
		Eriksen Danso Pemberton Quiroga Zimmer Nystrom Carvalho Draper Huber Adeyemi Wainwright Ferrari Solberg Cardenas Winkler Horvat Stanton
		Lemaire Vargas Ritter Bergman Okoye Fairbanks Montoya Schreiber Kolar Redmond Bellini`)
)

var letters = regexp.MustCompile(`^[A-Z][a-z]{2,}$`)

// leaders are the words of names that the vocabulary knows the countries of.
var leaders = sync.OnceValue(func() map[string]bool {
	data, err := os.ReadFile(filepath.Join("en", "lex", "data", "leaders.tsv"))
	if err != nil {
		panic(err)
	}
	known := map[string]bool{}
	for _, word := range strings.Fields(string(data)) {
		known[word] = true
	}
	return known
})

// renamed gives the people of a statement other names, the same throughout.
func renamed(f *fact.Facts) (text, facts func(string) string) {
	if f == nil {
		return same, same
	}
	other, used := map[string]string{}, map[bool]int{}
	for _, p := range f.People {
		parts := strings.Fields(p.Name)
		for i, part := range parts {
			names, last := givenNames, i == len(parts)-1
			if last {
				names = surnames
			}
			if letters.MatchString(part) && other[part] == "" && !leaders()[part] {
				other[part] = names[used[last]%len(names)]
				used[last]++
			}
		}
	}
	text = exchange(other)
	return text, text
}
