package schema

import "testing"

// FuzzEDTF: a text is no date, or one whose bounds are in order and that is
// written again as it was.
func FuzzEDTF(f *testing.F) {
	for _, s := range []string{"", "2020", "2020-02", "2020-02-29", "2021-02-29", "2020-21", "2020-34", "2020-01/2020-03", "2020/2019", "0000", "99999-01-01", "2020-05-03/", "/2020", "2020/2020/2020", "-2020", "２０２０"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		e := EDTF(s)
		from, to, err := e.Parse()
		first, last, ok := e.Bounds()
		start, end := e.Days()
		earliest, latest := e.Range()
		if ok != (err == nil) || ok != (earliest != "") || ok != (latest != "") || ok != (e.Precision() != "") || ok != (e.Year() != 0) {
			t.Fatalf("%q is a date to some only: %v, %v, %q, %q, %d", s, err, ok, earliest, e.Precision(), e.Year())
		}
		if !ok {
			return
		}
		if last.Before(first) || latest < earliest || start > end {
			t.Errorf("%q ends before it begins: %v, %v", s, first, last)
		}
		if again := Interval(from, to); again != e && from != to {
			t.Errorf("%q is written again as %q", s, again)
		}
	})
}
