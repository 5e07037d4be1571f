package source

import "sort"

// Map leads from offsets of a rewritten text back to offsets of the text that
// it was made of. Offsets are bytes. The zero Map leads every offset to itself.
type Map struct{ runs []run }

// run says that from offset to on, the rewritten text was copied from offset from.
type run struct{ to, from int }

// Copy records that what follows offset to of the rewritten text was copied
// from offset from of the original. Calls must come with rising to.
func (m *Map) Copy(to, from int) {
	if n := len(m.runs); n > 0 {
		last := m.runs[n-1]
		if to-last.to == from-last.from {
			return
		}
		if last.to == to {
			m.runs[n-1].from = from
			return
		}
	} else if to == from {
		return
	}
	m.runs = append(m.runs, run{to, from})
}

// Start leads the offset of a first byte back to the original.
func (m *Map) Start(offset int) int {
	i := sort.Search(len(m.runs), func(i int) bool { return m.runs[i].to > offset }) - 1
	if i < 0 {
		return offset
	}
	return m.runs[i].from + offset - m.runs[i].to
}

// End leads the offset behind a last byte back to the original: the end of
// what that last byte was made of, so that what was left out behind it stays out.
func (m *Map) End(offset int) int {
	if offset == 0 {
		return m.Start(0)
	}
	return m.Start(offset-1) + 1
}
