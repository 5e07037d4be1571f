package compare

import "slices"

// lookBack is how many meetings, and how many provisions at most, a provision
// is compared with. What is older is found by the things that both name.
const (
	lookBack     = 8
	lookBackRows = 240
)

// past holds the provisions of earlier meetings, in order, and for each word
// in which of them it is: most pairs share no word, and are never looked at.
type past struct {
	vocabulary   *vocabulary
	list         []*seriesProvision
	words, terms map[int32][]int32 // places in list
	overlaps     []overlap         // scratch
	likes        []float64         // scratch
}

func newPast(v *vocabulary) *past {
	return &past{vocabulary: v, words: map[int32][]int32{}, terms: map[int32][]int32{}}
}

// add adds the provisions of a meeting. Of the past only what may be compared
// with another one is kept.
func (b *past) add(now []*seriesProvision) {
	now = now[max(0, len(now)-lookBackRows):]
	if len(b.list) > 8*lookBackRows {
		kept := b.list[len(b.list)-lookBackRows:]
		b.list = nil
		clear(b.words)
		clear(b.terms)
		b.index(kept)
	}
	b.index(now)
}

func (b *past) index(list []*seriesProvision) {
	for _, p := range list {
		n := int32(len(b.list))
		b.list = append(b.list, p)
		for _, id := range p.w.words.ids {
			b.words[id] = append(b.words[id], n)
		}
		if b.vocabulary.languages > 1 {
			for _, id := range p.w.terms.ids {
				b.terms[id] = append(b.terms[id], n)
			}
		}
	}
}

// recent lists the provisions of the last meetings, and how alike the words of
// each and of q are.
func (b *past) recent(q *seriesProvision) ([]*seriesProvision, []float64) {
	from := b.start()
	list := b.list[from:]
	b.overlaps = append(b.overlaps[:0], make([]overlap, len(list))...)
	b.share(q, from, q.w.words.ids, b.words, true)
	if b.vocabulary.languages > 1 {
		b.share(q, from, q.w.terms.ids, b.terms, false)
	}
	b.likes = b.likes[:0]
	for i, p := range list {
		b.likes = append(b.likes, sameWords(&b.overlaps[i], p, q))
	}
	return list, b.likes
}

// start returns the place of the first provision of the last meetings.
func (b *past) start() int {
	meetings, last := 0, ""
	for i := len(b.list) - 1; i >= max(0, len(b.list)-lookBackRows); i-- {
		if b.list[i].meeting != last {
			meetings, last = meetings+1, b.list[i].meeting
		}
		if meetings > lookBack {
			return i + 1
		}
	}
	return max(0, len(b.list)-lookBackRows)
}

// share adds up what q shares with those that are in its language, or in another.
func (b *past) share(q *seriesProvision, from int, ids []int32, in map[int32][]int32, own bool) {
	for _, id := range ids {
		for _, n := range slices.Backward(in[id]) {
			if int(n) < from {
				break
			}
			if (b.list[n].w.language == q.w.language) == own {
				b.overlaps[int(n)-from].add(b.vocabulary.weights[id])
			}
		}
	}
}

// likeness compares the words of two provisions, 0…1.
func (b *past) likeness(p, q *seriesProvision) float64 {
	x, y := wordsOf(p, q)
	if like, words := b.vocabulary.likeness(x, y); words >= leastWords {
		return like
	}
	return 0
}

// sameWords is the likeness of two provisions that share some words, 0…1.
func sameWords(c *overlap, p, q *seriesProvision) float64 {
	if c.words < leastWords {
		return 0
	}
	return c.likeness(wordsOf(p, q))
}

// wordsOf returns the words by which two provisions are compared: all of
// them in one language, in two those that both languages have.
func wordsOf(p, q *seriesProvision) (a, b *bag) {
	if p.w.language == q.w.language {
		return &p.w.words, &q.w.words
	}
	return &p.w.terms, &q.w.terms
}
