package ja

import (
	"embed"
	"fmt"
	"strings"
	"sync"

	"dialoguec/compile/block"
	"dialoguec/compile/ja/date"
	"dialoguec/compile/ja/lex"
)

//go:embed data/layout.tsv
var layoutData embed.FS

// Layout returns the words by which layouts are marked.
func Layout() *block.Vocabulary { return layout() }

var layout = sync.OnceValue(func() *block.Vocabulary {
	v := &block.Vocabulary{JoinWith: "", Tight: true, DateSigns: []string{"年", "日"}, NotInLabels: "、。「」は・（", Date: dateLine, Place: placeLine}
	if err := v.Read(layoutData, "data/layout.tsv"); err != nil {
		panic(fmt.Sprintf("ja: embedded data: %v", err))
	}
	v.Named = func(line string) bool {
		what := line[:max(0, strings.LastIndexAny(line, "―—－"))] // …対話を開催|―港湾委員会
		return numberedMeeting(line) || v.Is(block.RoleTitle, line) || v.Is(block.RoleTitle, strings.TrimSpace(what))
	}
	return v
})

// numberedMeeting reports whether a line has the number of a meeting: 第3回.
func numberedMeeting(line string) bool {
	for {
		_, rest, ok := strings.Cut(line, "第")
		if !ok {
			return false
		}
		number := strings.TrimLeft(rest, "0123456789一二三四五六七八九十 ")
		if number != rest && strings.HasPrefix(number, "回") {
			return true
		}
		line = rest
	}
}

// placeLine reports whether a line is a city, alone or with its country in
// parentheses or before it.
func placeLine(line string) bool {
	city, _, _ := strings.Cut(strings.TrimSuffix(strings.TrimPrefix(line, "於"), "発"), "（")
	city = strings.Trim(city, " 　：:")
	if in, nation, ok := strings.Cut(city, "・"); ok && isCountry(nation) { // 東京・日本
		city = in
	}
	return isCity(city) || isCity(strings.TrimSuffix(city, "市"))
}

func isCountry(s string) bool {
	name, n := lex.LongestName(s)
	return n == len(s) && name.Nation() != ""
}

func isCity(s string) bool {
	name, n := lex.LongestName(s)
	return n == len(s) && name.City > 0
}

// dateLine reports whether a line is a date and nothing else, and whether it
// is one day.
func dateLine(line string) (isDate, day bool) {
	d, rest := date.Line(line)
	isDate = d.Valid() && rest == ""
	return isDate, isDate && d.Full()
}
