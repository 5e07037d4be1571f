package dates

import (
	"testing"

	"dialoguec/schema"
)

// TestDates: a date is said in words, and no more of it than is known.
func TestDates(t *testing.T) {
	for _, c := range []struct {
		date   schema.EDTF
		en, ja string
	}{
		{"2019", "2019", "2019年"},
		{"2019-05", "May 2019", "2019年5月"},
		{"2019-05-20", "20\u00a0May 2019", "2019年5月20日"},
		{"2019-22", "summer 2019", "2019年夏"},
		{"2019-36", "fourth quarter of 2019", "2019年第4四半期"},
		{"2019-01/2019-06", "first half of 2019", "2019年前半"},
		{"2019-07/2019-12", "second half of 2019", "2019年後半"},
		{"2019-05-20/2019-05-21", "20–21\u00a0May 2019", "2019年5月20日～21日"},
		{"2019-05-31/2019-06-01", "31\u00a0May – 1\u00a0June 2019", "2019年5月31日～6月1日"},
		{"2019-12-31/2020-01-01", "31\u00a0December 2019 – 1\u00a0January 2020", "2019年12月31日～2020年1月1日"},
		{"2019-11/2020-02", "November 2019 – February 2020", "2019年11月～2020年2月"},
		{"", "", ""},
	} {
		if en, ja := Say(c.date, "en"), Say(c.date, "ja"); en != c.en || ja != c.ja {
			t.Errorf("%s is %q and %q, want %q and %q", c.date, en, ja, c.en, c.ja)
		}
	}
}
