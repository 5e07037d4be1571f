package text

import (
	"slices"
	"sort"
)

// Map leads from offsets of a rewritten text back to offsets of the text that
// it was made of. Offsets are bytes. The zero Map leads every offset to itself.
type Map struct{ runs []run }

// run says where the rewritten text from offset to on came from. With width 0
// it was copied byte by byte from offset from; otherwise all of it, up to the
// next run, was made of the width bytes there (an "ffi" of one ligature, a
// blank of a line break and an indent).
type run struct{ to, from, width int }

// Reset empties the map and keeps its memory.
func (m *Map) Reset() { m.runs = m.runs[:0] }

// Clone returns the map in memory of its own, cut to its length.
func (m *Map) Clone() Map {
	if len(m.runs) == 0 {
		return Map{}
	}
	return Map{slices.Clone(m.runs)}
}

// Copy records that what follows offset to of the rewritten text was copied
// from offset from of the original. Calls must come with rising to.
func (m *Map) Copy(to, from int) {
	if n := len(m.runs); n > 0 {
		if last := m.runs[n-1]; last.width == 0 && to-last.to == from-last.from {
			return
		}
	} else if to == from {
		return
	}
	m.add(run{to, from, 0})
}

// Replace records that what follows offset to of the rewritten text was made,
// as a whole, of width bytes at offset from of the original.
func (m *Map) Replace(to, from, width int) {
	m.add(run{to, from, width})
}

// add appends a run; one that begins where the last one does takes its place,
// because nothing was written in between.
func (m *Map) add(r run) {
	if n := len(m.runs); n > 0 && m.runs[n-1].to == r.to {
		m.runs[n-1] = r
		return
	}
	m.runs = append(m.runs, r)
}

// find returns the run that the byte at an offset belongs to.
func (m *Map) find(offset int) run {
	first, end := 0, len(m.runs) // the runs that may be the first to begin after it
	for first < end {
		if mid := int(uint(first+end) >> 1); m.runs[mid].to > offset {
			end = mid
		} else {
			first = mid + 1
		}
	}
	if first == 0 {
		return run{}
	}
	return m.runs[first-1]
}

// Start leads the offset of a first byte back to the original.
func (m *Map) Start(offset int) int {
	r := m.find(offset)
	if r.width > 0 {
		return r.from
	}
	return r.from + offset - r.to
}

// End leads the offset after a last byte back to the original: the end of what
// that last byte was made of, so that what was left out after it stays out.
func (m *Map) End(offset int) int {
	if offset == 0 {
		return m.Start(0)
	}
	r := m.find(offset - 1)
	if r.width > 0 {
		return r.from + r.width
	}
	return r.from + offset - r.to
}

// Back leads a span of the rewritten text back to the original. An empty span
// stays empty, whatever was left out at its place.
func (m *Map) Back(s Span) Span {
	start := m.Start(s.Start)
	if s.Empty() {
		return Span{start, start}
	}
	return Span{start, m.End(s.End)}
}

// Forward leads a span of the original to the rewritten text. An offset within
// what was rewritten as a whole leads to where that begins.
func (m *Map) Forward(s Span) Span { return Span{m.forward(s.Start), m.forward(s.End)} }

func (m *Map) forward(offset int) int {
	i := sort.Search(len(m.runs), func(i int) bool { return m.runs[i].from > offset })
	r := run{}
	if i > 0 {
		r = m.runs[i-1]
	}
	at := r.to
	if r.width == 0 {
		at += offset - r.from
	}
	if i < len(m.runs) { // the rest of a copy may have been left out
		at = min(at, m.runs[i].to)
	}
	return at
}
