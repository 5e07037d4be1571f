package compile_test

import (
	"context"
	"flag"
	"fmt"
	"runtime"
	"runtime/debug"
	"strings"
	"testing"
	"time"

	"dialoguec/compile"
	"dialoguec/internal/cputime"
)

// shape is a text that a unit makes by being repeated: WW in it is a name that
// differs from time to time, KK a Japanese one, ABC an acronym, NN a number.
type shape struct{ head, unit string }

const (
	englishHead  = "---\nlanguage: en\n---\nThe third Tide Dialogue was held in Suva on May 20, 2019.\n\nParticipants agreed to "
	japaneseHead = "---\nlanguage: ja\n---\n第３回日フィジー潮汐対話は、令和2年5月1日に東京で開催されました。\n\n両国は、"
)

// englishShapes and japaneseShapes are texts that rules once read in time that
// grew as the square of their length, or might: marks that are not closed, and
// names by the thousand.
var englishShapes = shapesOf(englishHead,
	"“a ", "’a ", "(a ", "a) ", "[", "<b>a ", "&amp;", "a, ", "a and ", "9, ", "9 ", "x", "a\n", "a.\n", "WW:\n", ". ",
	"Mr. ", "Mr. WW ", "U.S. ", "General of ", "Dr. WW WW; ", "Director General WW WW, ", "WW WW, Ministry of WW; ", "led by WW WW, ",
	"Ministry of WW; ", "Ministry of WW\n\n", "• Ministry of WW\n\n", "Ministry of WW (ABC).\n\n", "The delegation included the Ministry of WW. ",
	"the Department of Energy ", "The WW Tide Forum (ABC) met. ", "the third U.S.-Japan WW Dialogue was held. ", "the NNth meeting of the Tide Dialogue was held. ",
	"the WW Agreement ", "“WW Agreement” ", "the WW Working Group ", "May 9-10, ", "They met on May 20, 2019.\n\n", "by 2021 ",
	"agreed to publish WW. ", "which ", "Japan, ", "Fiji and Japan agreed. ", "the Japanese delegation ", "Participants: WW WW\n",
	"the Special Representative for the South WW was there. ", "the Fiji-Japan JCC met. ", "a meeting of the joint Fijian-Japanese commission on reefs took place. ",
	"the second meeting of the Fiji-Japan JCC was held. ",
	"(1) WW\n\nText is here.\n\n", "• a\n", "  • a\n", "## WW\n\n", "- NN -\n\n", "| a | b |\n", "a > b > ",
)

var japaneseShapes = shapesOf(japaneseHead,
	"「あ", "「あ」", "（あ", "、", "。", "あ", "亜", "9、", "KK：あ\n", "記\n",
	"総務省、", "総務省\n", "KK省、", "KK省。\n\n", "KK庁（ABC）、", "黒川KK局長、", "KK・KK局長、", "局長", "　日本側　総務省　黒川　達也　局長\n", "米国側：KK・KK国務次官補\n",
	"日本、", "令和２年５月１日、", "第NN回KK対話を開催しました。", "第NN回日米KK対話、", "次回", "「KK宣言」", "KK協定を", "KKに関する覚書、",
	"第2回KK対話。", "第2回KK対話\n\n", "KKを歓迎しました。", "及び", "の", "（１）KK\n\n本文です。\n\n", "○ KK\n", "※KK\n",
)

func shapesOf(head string, units ...string) []shape {
	var all []shape
	for _, u := range units {
		all = append(all, shape{head, u})
	}
	return all
}

// text returns the shape at a size in bytes.
func (s shape) text(size int) string {
	var b strings.Builder
	b.WriteString(s.head)
	for i := 0; b.Len() < size; i++ {
		name, kana := invented(i)
		b.WriteString(strings.NewReplacer("WW", name, "KK", kana, "ABC", strings.ToUpper(name), "NN", fmt.Sprint(i)).Replace(s.unit))
	}
	return b.String()
}

// invented returns the n-th of 65,536 names, in English and in Japanese.
func invented(n int) (name, kana string) {
	syllables := [16]string{"ba", "ke", "lo", "mi", "nu", "ra", "se", "to", "vi", "zu", "da", "fe", "go", "hi", "ju", "pa"}
	signs := []rune("アイウカキクサシスタチツナニヌハ")
	for range 4 {
		name += syllables[n%16]
		kana += string(signs[n%16])
		n /= 16
	}
	return strings.ToUpper(name[:1]) + name[1:], kana
}

var growthSize = flag.Int("growth", 16<<10, "how many bytes the shorter texts of TestGrowth have")

// TestGrowth reads each shape at one length and at four times that. The time
// must grow as the length does; that of a rule that looks over all of the text
// from each word of it grows sixteenfold.
func TestGrowth(t *testing.T) {
	if testing.Short() {
		t.Skip("many long texts are read")
	}
	grow(t, append(englishShapes, japaneseShapes...), func(s compile.Source) { compile.Read(s) })
}

// TestGrowthLinked links texts that name thousands of one kind.
func TestGrowthLinked(t *testing.T) {
	if testing.Short() {
		t.Skip("long texts are linked")
	}
	compile.Warm()
	grow(t, shapesOf(englishHead,
		"The NNth meeting of the WW Dialogue was held in Suva on May 20, 2019.\n\n", "The WW Tide Forum (ABC) met. ",
		"The Ministry of WW (ABC) and Ms. WW WW took part. ", "They agreed to publish WW by 2021. ", "The sides welcomed the WW Agreement. ",
	), func(s compile.Source) {
		compile.Dataset(context.Background(), []compile.Source{s}, compile.Options{Jobs: 1})
	})
}

// grow wants the time that some work takes on each shape to grow as its length does.
func grow(t *testing.T, shapes []shape, work func(compile.Source)) {
	// The collector's work grows with all that the process holds, not with the text.
	defer debug.SetGCPercent(debug.SetGCPercent(-1))
	const most, tries = 12.0, 6
	for _, s := range shapes {
		small, large := sourceOf(s.text(*growthSize)), sourceOf(s.text(4**growthSize))
		grows := most
		runtime.GC()
		for n := 0; n < tries && grows >= most; n++ { // what else the machine does must not decide
			long := cputime.Least(2, func() { work(large) })
			grows = float64(long) / float64(max(cputime.Least(3, func() { work(small) }), time.Millisecond))
		}
		if grows >= most {
			t.Errorf("%q: four times the text takes %.1f times the time", s.unit, grows)
		}
	}
}

func sourceOf(text string) compile.Source {
	return compile.Source{Path: "text.txt", Name: "text.txt", Data: []byte(text)}
}
