package date

import (
	"strings"
	"testing"

	"dialoguec/schema"
)

func TestDates(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"It was held on September 16 and 17, 2014.", "2014-09-16/2014-09-17"},
		{"It was held on October 18/19, 2012 in Rome.", "2012-10-18/2012-10-19"},
		{"It was held on May 9-10, 2013.", "2013-05-09/2013-05-10"},
		{"It was held on January 12–13, 2022.", "2022-01-12/2022-01-13"},
		{"On 7-8 March 2022 they met.", "2022-03-07/2022-03-08"},
		{"On 7 and 8 March, 2022 they met.", "2022-03-07/2022-03-08"},
		{"From June 30 to July 1, 2015 they met.", "2015-06-30/2015-07-01"},
		{"They met 30 June – 2 July 2015.", "2015-06-30/2015-07-02"},
		{"They met from December 30, 2019 to January 2, 2020.", "2019-12-30/2020-01-02"},
		{"They met from December 30 to January 2, 2020.", "2019-12-30/2020-01-02"},
		{"They met on June 30 and July 1, 2015.", "2015-06-30/2015-07-01"},
		{"They met on 31 October and 1 November 2018.", "2018-10-31/2018-11-01"},
		{"They met on December 31 and January 1, 2019.", "2018-12-31/2019-01-01"},
		{"They met on March 3, 4 and 5, 2015.", "2015-03-03/2015-03-05"},
		{"They met on March 9, 2015 and December 14, 2015.", "2015-03-09 2015-12-14"},
		{"They met on Thursday, 4 May, and Friday, 5 May 2023.", "2023-05-04/2023-05-05"},
		{"They met on Thursday, May 4 and Friday, May 5, 2023.", "2023-05-04/2023-05-05"},
		{"They met on Monday 4 to Wednesday 6 May 2020.", "2020-05-04/2020-05-06"},
		{"They met in the week of May 8, 2023.", "2023-05-08/2023-05-14"},
		{"On May 4, and in 2025, they met.", "? 2025"},
		{"On November 1st, 2010, they met.", "2010-11-01"},
		{"On the 8th of May 2019 they met.", "2019-05-08"},
		{"They met on this 8th day of May, 2019.", "2019-05-08"},
		{"On Monday, 16 September 2014 they met.", "2014-09-16"},
		{"in March 2012", "2012-03"},
		{"from May to June 2013", "2013-05/2013-06"},
		{"in May or June 2013", "2013-05/2013-06"},
		{"in March of the year 2013", "2013-03"},
		{"established in 2012 and again in 2014.", "2012 2014"},
		{"between 2014 and 2016", "2014/2016"},
		{"for 2014-2016", "2014/2016"},
		{"in 2021/22", "2021/2022"},
		{"during the fourth quarter of 2013", "2013-36"},
		{"in Q2 2020", "2020-34"},
		{"in the first half of 2014", "2014-01/2014-06"},
		{"in the second half of 2014", "2014-07/2014-12"},
		{"by early 2022", "2022"},
		{"in mid-2022", "2022"},
		{"in late March 2022", "2022-03"},
		{"by the end of 2015", "2015"},
		{"in fall 2021 and the spring of 2022", "2021-23 2022-21"},
		{"in Japan’s fiscal year 2014 and in fiscal year 2015", "2014-04/2015-03 2015-04/2016-03"},
		{"in fiscal year 2015", "2015"},
		{"in JFY2014", "2014-04/2015-03"},
		{"issued 2014-09-16", "2014-09-16"},
		{"under the 2021 Lisbon Declaration", "2021"},
		{"on Sept. 3, 2020", "2020-09-03"},
		// no dates
		{"May they march on, 1,500 people and 2000 soldiers, the second half of it, No. 12 of 40 percent.", ""},
		{"Resolution 1540 and room 2014 and 5G.", ""},
		{"Resolutions 2042, 2043 and 2044; resolutions 1718, 2087 and 2094.", ""},
		{"On March 3, 15 participants met.", "?"},
	} {
		r := reading(t, c.text)
		var got []string
		for _, d := range r.All {
			e := string(d.EDTF)
			if e == "" {
				e = "?"
			}
			got = append(got, e)
		}
		if g := strings.Join(got, " "); g != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, g, c.want)
		}
	}
}

func TestDatesAreResolved(t *testing.T) {
	for _, c := range []struct{ issued, text, want, basis string }{
		{"January 16, 2024", "They met today in Rome.", "2024-01-16", "dateline"},
		{"January 16, 2024", "They met this afternoon in Rome.", "2024-01-16", "dateline"},
		{"January 17, 2024", "They met today, 16 January 2024, in Rome.", "2024-01-16", ""},
		{"January 16, 2024", "They met this morning (16) in Rome.", "2024-01-16", "dateline"},
		{"March 1, 2024", "They met this morning (29) in Rome.", "2024-02-29", "dateline"},
		{"January 16, 2024", "They met yesterday (14) in Rome.", "2024-01-14", "dateline"},
		{"June 17, 2024", "They met last June in Rome.", "2023-06", "dateline"},
		{"June 17, 2024", "They met last May in Rome.", "2024-05", "dateline"},
		{"January 16, 2024", "They met on Monday in Rome.", "2024-01-15", "dateline"},
		{"January 16, 2024", "They met this week.", "2024-01", "dateline"},
		{"October 2, 2024", "They met this week.", "2024-09-30/2024-10-06", "dateline"},
		{"January 16, 2024", "They met last month.", "2023-12", "dateline"},
		{"January 16, 2024", "They will meet later this year.", "2024", "dateline"},
		{"January 16, 2024", "They met on December 28 in Rome.", "2023-12-28", "dateline"},
		{"January 16, 2024", "They met in October.", "2023-10", "dateline"},
		{"January 16, 2024", "They will meet in October.", "2024-10", "dateline"},
		{"November 16, 2024", "They will meet in February.", "2025-02", "dateline"},
		{"March 1, 2021", "They welcomed the summit on April 22 in Rome.", "2021-04-22", "dateline"},
		{"August 1, 2024", "On July 31, they met.", "2024-07-31", "dateline"},
		{"August 1, 2024", "It will be done by the end of this year.", "2024", "dateline"},
		{"August 1, 2024", "It was agreed by the end of the year.", "2024", "dateline"},
		{"August 1, 2024", "They met last November.", "2023-11", "dateline"},
		{"March 11, 2022", "On 7-8 March, they met.", "2022-03-07/2022-03-08", "dateline"},
	} {
		r := reading(t, "A title\n\n"+c.issued+"\n\n"+c.text)
		if len(r.All) != 2 || string(r.All[1].EDTF) != c.want || !strings.Contains(r.All[1].Basis, c.basis) {
			t.Errorf("%s: %s\n got %+v\nwant %s", c.issued, c.text, r.All, c.want)
		}
	}
	r := reading(t, "They met on April 29, 2012, and on May 3 they spoke.")
	if len(r.All) != 2 || r.All[1].EDTF != "2012-05-03" || !strings.Contains(r.All[1].Basis, "April 29, 2012") {
		t.Errorf("by a date of the sentence: %+v", r.All)
	}
	r = reading(t, "# Results of the 2023 Harbour Dialogue\n\nOn May 3, the parties met.")
	if len(r.All) == 0 || r.All[len(r.All)-1].EDTF != "2023-05-03" || !strings.Contains(r.All[len(r.All)-1].Basis, "title") {
		t.Errorf("by the title: %+v", r.All)
	}
	if r.Issued.EDTF != "" {
		t.Errorf("a date in a sentence was taken for a dateline: %v", r.Issued)
	}
}

// TestYearsAreNotBorrowed plants a year that tells of something else beside a
// day without one.
func TestYearsAreNotBorrowed(t *testing.T) {
	for _, text := range []string{
		"On May 3 they met in Rome. They recalled the treaty of April 29, 2012.",
		"On May 3 they agreed to publish the charts by June 2035.",
		"They met on May 3 to carry out the 2010 treaty.",
		"They welcomed the summit of June 2019. On May 3 they met in Rome.",
		"They met on May 3. The fund began in 2012.",
	} {
		r := reading(t, text)
		for _, d := range r.All {
			if d.First.Month == 5 && d.EDTF != "" {
				t.Errorf("%s\n got %s from %s", text, d.EDTF, d.Basis)
			}
		}
		if open := r.With(""); len(open.Problems) != 1 || open.Problems[0].Code != schema.NoYear {
			t.Errorf("%s: problems %+v", text, open.Problems)
		}
		for _, d := range r.With("2021-04-30").All {
			if d.First.Month == 5 && (d.EDTF != "2021-05-03" || !strings.Contains(d.Basis, "meeting")) {
				t.Errorf("%s, with the day of the meeting\n got %s from %s", text, d.EDTF, d.Basis)
			}
		}
	}
}

func TestImpossibleDates(t *testing.T) {
	for _, text := range []string{"on February 30, 2014", "on 31 April 2015", "from May 10-9, 2013"} {
		r := reading(t, text)
		if len(r.All) != 0 || len(r.Problems) != 1 || r.Problems[0].Code != schema.ImpossibleDate {
			t.Errorf("%s: found %v, problems %v", text, r.All, r.Problems)
		}
	}
}

func TestDeadlines(t *testing.T) {
	for text, want := range map[string]bool{
		"by the end of 2015": true, "by May 2015": true, "no later than May 3, 2015": true,
		"at the beginning of 2015": false, "in May 2015": false,
	} {
		r := reading(t, text)
		if len(r.All) != 1 || r.All[0].Until != want {
			t.Errorf("%s: %+v", text, r.All)
		}
	}
}

// TestDatelineWithoutYear: a day with which the text begins, without its year, is of the
// year of the day that the text tells of next, if that is of the weeks before.
func TestDatelineWithoutYear(t *testing.T) {
	for text, want := range map[string]schema.EDTF{
		"May 5: On 3 May 2031 the two sides met in Suva.":                      "2031-05-05",
		"Suva, Jan 5: The two sides met on 30 December 2031.":                  "2032-01-05",
		"May 5: The two sides met under the agreement of 3 August 2019.":       "",
		"May 5: The two sides met in Suva.":                                    "",
		"Jun 19: On 17-18 June 2031, the two sides took stock of the harbors.": "2031-06-19",
	} {
		if got := reading(t, "Third Harbor Dialogue\n\n"+text+"\n\nThey will meet again.\n").Issued.EDTF; got != want {
			t.Errorf("%s\nis issued on %q, want %q", text, got, want)
		}
	}
}
