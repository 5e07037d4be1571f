package compare

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"sync"

	"dialoguec/compile/link/phrase"
	"dialoguec/schema"
)

// How alike the words of two provisions must be, beside what else speaks for
// one thread; 1 is the same words.
const (
	alikeAlone    = 0.60 // nothing else
	alikeTheme    = 0.42 // one theme
	alikeForum    = 0.18 // one theme, and one forum or body
	alikeExplicit = 0.18 // the text speaks of an earlier meeting
	alikeContinue = 0.20 // one theme, and "continue"
	leastWords    = 2    // that both must have, so that likeness counts
)

// tieTo is what speaks for tying a provision to an earlier one.
type tieTo struct {
	p       *seriesProvision
	about   string // the thing or the theme that the thread is about
	score   float64
	like    float64
	theme   string
	thing   string // that both name, as the later one prints it
	reasons reason
}

// reason is a set of reasons to tie a provision to an earlier one.
type reason uint8

const (
	oneThing    reason = 1 << iota // both name it
	saysBack                       // explicit words lead back
	oneForum                       // both name it
	goesOn                         // the text says that it continues
	likeTheme                      // theme and wording
	likeWording                    // wording alone
)

// compare looks for the surest reason to tie a provision to an earlier one:
// the thing that both name, explicit words, then theme and wording. The score
// is 0 if there is none.
func (t *threader) compare(p, q *seriesProvision, like float64) tieTo {
	thing, printed := sharedName(p.names, q.names)
	if thing == "" && like == 0 && !q.continues() {
		return tieTo{}
	}
	theme := ""
	if p.themes&q.themes != 0 {
		theme = commonTheme(p, q)
	} else if thing == "" && like < alikeTheme && q.says.back.ordinal == 0 {
		return tieTo{} // no reason is left, see explicit and worded
	}
	b := tieTo{p: p, like: like, theme: theme, thing: printed, about: cmp.Or(thing, theme, "wording")}
	if thing != "" {
		b.add(2, oneThing)
	}
	b.explicit(p, q)
	b.worded(p, q)
	if b.reasons == 0 {
		return tieTo{}
	}
	b.score += like
	return b
}

func (b *tieTo) add(score float64, r reason) {
	b.score += score
	b.reasons |= r
}

// explicit looks for words that lead back, and for a forum that both name.
func (b *tieTo) explicit(p, q *seriesProvision) {
	back := q.says.back
	if back.quote != "" && (b.like >= alikeExplicit && back.leads(p) && (back.ordinal > 0 || b.theme != "") || b.like >= alikeTheme) {
		b.add(1, saysBack)
	}
	if b.theme != "" && b.like >= alikeForum && sharedText(p.forums, q.forums) != "" {
		b.add(0.5, oneForum)
	}
}

// worded looks for "continue" with one theme, and for likeness of the wording.
func (b *tieTo) worded(p, q *seriesProvision) {
	if b.theme != "" && q.continues() && (b.like >= alikeContinue || slices.Contains(p.headings, b.theme) && slices.Contains(q.headings, b.theme)) {
		b.add(0.3, goesOn)
	}
	if b.theme != "" && b.like >= alikeTheme {
		b.add(0.2, likeTheme)
	}
	if b.theme == "" && b.like >= alikeAlone && p.w.language == q.w.language && !merelyTold(q.p) {
		b.add(0.2, likeWording)
	}
}

// basis puts the reasons to tie a provision into words.
func (b *tieTo) basis(q *seriesProvision) string {
	var out []string
	say := func(r reason, words func() string) {
		if b.reasons&r != 0 {
			out = append(out, words())
		}
	}
	say(oneThing, func() string { return fmt.Sprintf("both name %q", b.thing) })
	say(saysBack, func() string { return fmt.Sprintf("the text says %q", q.says.back.quote) })
	say(oneForum, func() string { return "both name " + sharedText(b.p.forums, q.forums) })
	say(goesOn, func() string {
		return fmt.Sprintf("the text says %q, and the theme is the same", cmp.Or(q.says.goesOn.quote, "continue"))
	})
	say(likeTheme, func() string { return "the theme and the wording" })
	say(likeWording, func() string { return "the wording" })
	return strings.Join(out, "; ")
}

func (b *tieTo) quote(q *seriesProvision) string {
	if b.reasons&saysBack != 0 {
		return q.says.back.quote
	}
	return cmp.Or(b.thing, cueOf(q, b.theme))
}

// merelyTold reports whether a provision tells a plain fact, as that the
// meeting was held.
func merelyTold(p *schema.Provision) bool { return len(p.Acts) == 1 && p.Acts[0] == schema.Report }

// cueOf is what a provision shows of a theme, else itself.
func cueOf(q *seriesProvision, theme string) string {
	if g := q.says.goesOn.quote; g != "" && theme == "" {
		return g
	}
	for _, c := range q.p.ThemeCues {
		if c.Theme == theme {
			return c.Span.Quote
		}
	}
	return q.p.Text
}

// relation says how a provision relates to the earlier one: it reports what
// became of it, carries it on, or says it again.
func relation(p, q *seriesProvision, b tieTo) schema.Relation {
	promises := has(q.p.Acts, schema.Agree, schema.Commit)
	continuing := q.continues()
	tells := has(q.p.Acts, schema.Report, schema.Welcome, schema.Recognize)
	switch {
	case promises && continuing:
		return schema.Continues
	case tells && q.says.progress.quote != "":
		return schema.Progress
	case has(q.p.Acts, schema.Welcome, schema.Report) && has(p.p.Acts, schema.Agree, schema.Commit):
		return schema.Progress
	case continuing:
		return schema.Continues
	case overlapOf(p.p.Acts, q.p.Acts) > 0 && b.like >= alikeTheme:
		return schema.Repeats
	case q.says.progress.quote != "":
		return schema.Progress
	case overlapOf(p.p.Acts, q.p.Acts) > 0:
		return schema.Repeats
	}
	return schema.Continues
}

func has(acts []schema.Act, any ...schema.Act) bool {
	return slices.ContainsFunc(acts, func(a schema.Act) bool { return slices.Contains(any, a) })
}

// commonTheme is a theme of both provisions, one of the later one's heading
// before others.
func commonTheme(p, q *seriesProvision) string {
	common := ""
	for _, theme := range q.p.Themes {
		if !slices.Contains(p.p.Themes, theme) {
			continue
		}
		if slices.Contains(q.headings, theme) {
			return theme
		}
		common = cmp.Or(common, theme)
	}
	return common
}

func sharedText(a, b []string) string {
	for _, x := range b {
		if slices.Contains(a, x) {
			return x
		}
	}
	return ""
}

// sharedName finds a thing that both name, as the later one prints it.
func sharedName(a, b []named) (key, printed string) {
	for _, n := range b {
		if slices.ContainsFunc(a, func(o named) bool { return o.key == n.key }) {
			return n.key, n.printed
		}
	}
	return "", ""
}

// relationWords finds the words by which provisions state relations.
var relationWords = sync.OnceValue(func() *phrase.Finder { return finderOf("data/relations.tsv", "relation") })

// relations are those that a provision states, each with its first words.
type relations struct{ back, goesOn, progress saying }

// of returns the place of a relation of the list.
func (r *relations) of(id string) *saying {
	switch id {
	case "back":
		return &r.back
	case "continue":
		return &r.goesOn
	}
	return &r.progress
}

// stated finds the relations that a provision states. The text is folded into p.
func stated(text string, p *phrase.Text) (out relations) {
	for _, h := range relationWords().Find(text, p) {
		if to := out.of(h.ID); to.quote == "" {
			quote := quoteOf(text, h)
			*to = saying{quote, ordinalIn(quote)}
		}
	}
	return out
}

// quoteOf returns the words of a hit, and those that follow as far as they lead to
// "… meeting".
func quoteOf(text string, h phrase.Hit) string {
	tail := phrase.Signs(text, h.Start, len(text)+1)
	end := len(phrase.Signs(tail, 0, h.End-h.Start))
	if h.ID == "back" {
		end += occasion(tail[end:])
	}
	return tail[:end]
}

// occasion returns how many bytes lead to "… meeting" and are it, 0 if none do.
func occasion(rest string) int {
	const reach = 60 // characters
	rest = phrase.Signs(rest, 0, reach)
	if i := strings.IndexAny(rest, ".,;:。、"); i >= 0 {
		rest = rest[:i]
	}
	for _, word := range []string{"meeting", "Meeting", "dialogue", "Dialogue", "会合", "対話", "協議"} {
		if i := strings.Index(rest, word); i >= 0 {
			return i + len(word)
		}
	}
	return 0
}
