package schema

import "testing"

func TestEDTF(t *testing.T) {
	for _, c := range []struct{ in, first, last, start, end string }{
		{"2014", "2014-01-01", "2014-12-31", "", ""},
		{"2014-03", "2014-03-01", "2014-03-31", "", ""},
		{"2013-36", "2013-10-01", "2013-12-31", "", ""},
		{"2021-23", "2021-09-01", "2021-11-30", "", ""},
		{"2021-24", "2021-12-01", "2022-02-28", "", ""},
		{"2014-09-16/2014-09-17", "2014-09-16", "2014-09-17", "2014-09-16", "2014-09-17"},
		{"2012-02-29", "2012-02-29", "2012-02-29", "2012-02-29", "2012-02-29"},
		{"2013-04/2014-03", "2013-04-01", "2014-03-31", "", ""},
	} {
		first, last, ok := EDTF(c.in).Bounds()
		if !ok || first.Format("2006-01-02") != c.first || last.Format("2006-01-02") != c.last {
			t.Errorf("Bounds(%q) = %v, %v, %v; want %s, %s", c.in, first, last, ok, c.first, c.last)
		}
		if start, end := EDTF(c.in).Days(); start != c.start || end != c.end {
			t.Errorf("Days(%q) = %q, %q; want %q, %q", c.in, start, end, c.start, c.end)
		}
	}
	for _, bad := range []string{"", "14", "2014-13", "2014-00", "2013-02-29", "2014-9-16", "2014-09-17/2014-09-16", "2014-33-01", "2014/", "x014"} {
		if _, _, ok := EDTF(bad).Bounds(); ok {
			t.Errorf("Bounds(%q) is accepted", bad)
		}
	}
}

func TestDateEDTF(t *testing.T) {
	for want, d := range map[EDTF]Date{
		"": {}, "2014": {Year: 2014}, "2014-09": {2014, 9, 0}, "2014-09-06": {2014, 9, 6}, "2013-36": {2013, 36, 0},
	} {
		if got := d.EDTF(); got != want {
			t.Errorf("%v.EDTF() = %q, want %q", d, got, want)
		}
	}
	if got := Interval(Date{2014, 9, 16}, Date{2014, 9, 16}); got != "2014-09-16" {
		t.Errorf("an interval of one day is %q", got)
	}
}
