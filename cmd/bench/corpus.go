//go:build linux

package main

import (
	"fmt"
	"math/rand"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
)

// corpus is a folder of statements that differ, and the same as pages of a site.
type corpus struct {
	statements, site string
	bytes            int
}

// newCorpus makes n statements of those of a folder that fit a pattern, which it
// takes by turns and changes: years, days, months and ordinals. The same n gives
// the same corpus.
func newCorpus(dir, from, pattern string, n int) (*corpus, error) {
	names, err := filepath.Glob(filepath.Join(from, pattern))
	if err != nil || len(names) == 0 {
		return nil, fmt.Errorf("%s holds no statements %s (%v)", from, pattern, err)
	}
	language, _, _ := strings.Cut(strings.TrimPrefix(pattern, "*."), ".")
	c := &corpus{statements: filepath.Join(dir, "statements"), site: filepath.Join(dir, "site")}
	for _, folder := range []string{c.statements, filepath.Join(c.site, "content"), filepath.Join(c.site, "layouts", "_default")} {
		if err := os.MkdirAll(folder, 0o777); err != nil {
			return nil, err
		}
	}
	for i := range n {
		data, err := os.ReadFile(names[i%len(names)])
		if err != nil {
			return nil, err
		}
		text := vary(withoutFrontMatter(string(data)), rand.New(rand.NewSource(int64(i))))
		c.bytes += len(text)
		name := fmt.Sprintf("%06d", i)
		if err := write(filepath.Join(c.statements, name+"."+language+".txt"), text); err != nil {
			return nil, err
		}
		if err := write(filepath.Join(c.site, "content", name+".md"), "---\ntitle: "+name+"\n---\n"+text); err != nil {
			return nil, err
		}
	}
	return c, c.layouts()
}

// layouts writes what a site needs to be a page a statement and a list of them.
func (c *corpus) layouts() error {
	for name, text := range map[string]string{
		"hugo.toml":                    "baseURL = \"https://example.org/\"\ndisableKinds = [\"taxonomy\", \"term\", \"RSS\", \"sitemap\"]\n",
		"layouts/_default/single.html": "<html><title>{{ .Title }}</title><body>{{ .Content }}</body></html>\n",
		"layouts/_default/list.html":   "<html><body>{{ range .Pages }}<a href=\"{{ .RelPermalink }}\">{{ .Title }}</a>{{ end }}</body></html>\n",
	} {
		if err := write(filepath.Join(c.site, filepath.FromSlash(name)), text); err != nil {
			return err
		}
	}
	return nil
}

func write(name, text string) error { return os.WriteFile(name, []byte(text), 0o666) }

func withoutFrontMatter(text string) string {
	if rest, ok := strings.CutPrefix(text, "---\n"); ok {
		if _, body, closed := strings.Cut(rest, "\n---\n"); closed {
			return body
		}
	}
	return text
}

const months = "January|February|March|April|May|June|July|August|September|October|November|December"

var (
	years    = regexp.MustCompile(`\b(?:19|20)\d\d(?:\b|年)`)
	days     = regexp.MustCompile(`\b(?:` + months + `) \d\d?\b`)
	ordinals = regexp.MustCompile(`\b(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth)\b`)
)

// vary changes the dates and the ordinal of a statement.
func vary(text string, r *rand.Rand) string {
	by := r.Intn(24) - 8
	text = years.ReplaceAllStringFunc(text, func(s string) string {
		year, _ := strconv.Atoi(s[:4])
		return strconv.Itoa(year+by) + s[4:]
	})
	month := strings.Split(months, "|")
	text = days.ReplaceAllStringFunc(text, func(string) string {
		return month[r.Intn(len(month))] + " " + strconv.Itoa(1+r.Intn(27))
	})
	ordinal := strings.Split("First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth", " ")[r.Intn(10)]
	return ordinals.ReplaceAllString(text, ordinal)
}
