package read

import "testing"

func TestYearSource(t *testing.T) {
	all := Years{Issued: "2023-05-15", Title: 2022, Met: "2021-05-13"}
	for _, c := range []struct {
		years   Years
		printed string
		want    YearSource
		basis   string
	}{
		{all, "May 2020", Dateline, "the year of the dateline, 2023-05-15"},
		{Years{Title: 2022, Met: "2021-05-13"}, "May 2020", Sentence, "the year printed in “May 2020”"},
		{Years{Title: 2022, Met: "2021-05-13"}, "", Title, "the year of the title, 2022"},
		{Years{Met: "2021-05-13"}, "", Meeting, "the year of the meeting, 2021-05-13"},
		{Years{}, "", NoYear, ""},
	} {
		if got, basis := c.years.Source(c.printed); got != c.want || basis != c.basis {
			t.Errorf("%+v beside %q: %d %q, want %d %q", c.years, c.printed, got, basis, c.want, c.basis)
		}
	}
}
