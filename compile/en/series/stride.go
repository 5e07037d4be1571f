package series

import "dialoguec/compile/en/lex"

// A stride is what a token does to a name that a walk extends over it.
type stride uint8

const (
	other stride = iota // the row is not about such a token
	goesOn
	ends
)

// rows are the tokens that may be in a name, each with an example; the first row
// that is about a token decides. What no row is about ends the name.
type rows[Walk any] []struct {
	example string
	of      func(w Walk, t *lex.Token) stride
}

// step looks at one token. It returns the row that decides, or -1, too.
func (rs rows[Walk]) step(w Walk, t *lex.Token) (s stride, row int) {
	for i := range rs {
		if s := rs[i].of(w, t); s != other {
			return s, i
		}
	}
	return ends, -1
}
