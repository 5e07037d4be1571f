package en

import "testing"

// TestPlansForYears holds that the years in parentheses that a plan is for are its date, and
// tell it from another plan of the same name, and that what a name only tells apart keeps its date.
func TestPlansForYears(t *testing.T) {
	referTo(t, "Joint Statement of Kenya and Chile\n\nKenya and Chile met on May 3, 2020. ", map[string]string{
		"We reviewed the Kenya-Chile Plan of Action (2015-2019) and adopted the new Kenya-Chile Plan of Action (2020 – 2024). The Plan of Action (2020–2024) is short.": "document Kenya-Chile Plan of Action 2015/2019; document Kenya-Chile Plan of Action 2020/2024",
		"We carry out the Kenya-Chile Reef Roadmap 2021-2025.":           "document Kenya-Chile Reef Roadmap 2021-2025",
		"We carry out the Kenya-Chile Action Plan on Quays (2017-2021).": "document Kenya-Chile Action Plan on Quays 2017/2021",
		"We carry out the Kenya-Chile Plan of Action (2024-2020).":       "document Kenya-Chile Plan of Action",
		"We thanked the COP27 Presidency from 12 to 13 May 2022.":        "event COP27",
		"We took part in COP27 from 12 to 13 May 2022.":                  "event COP27 2022-05-12/2022-05-13",
	})
}

// TestNamesShortened holds that a name whose words say no more than its kind is one if its
// acronym follows, and that states call for something in a city.
func TestNamesShortened(t *testing.T) {
	referTo(t, "Joint Statement of Kenya and Chile\n\nKenya and Chile met on May 3, 2020. ", map[string]string{
		"We reviewed the Strategic Economic Framework (SEF).":                      "programme Strategic Economic Framework",
		"We reviewed the Strategic Economic Framework.":                            "",
		"We thought of a Strategic Economic Framework (SEF).":                      "",
		"We support the Rome Call for Clean Quays.":                                "document Rome Call for Clean Quays",
		"We support the Call for Clean Quays.":                                     "",
		"We kept the Chile-U.S. Reef Agreement. It was given in the U.S. The end.": "document Chile-U.S. Reef Agreement",
	})
}

// TestDatesOfOtherThings holds that a document does not get the date of its anniversary, of
// the line above its sentence, or a year to come that is of its name.
func TestDatesOfOtherThings(t *testing.T) {
	referTo(t, "Kenya and Chile met\n\nMay 4, 2020\n\nKenya and Chile met on May 3, 2020.\n\n", map[string]string{
		"We marked the tenth anniversary of the Kenya-Chile Reef Accord in March 2019.": "document Kenya-Chile Reef Accord",
		"We recalled the Kenya-Chile Reef Accord in March 2019.":                        "document Kenya-Chile Reef Accord 2019-03",
		"We endorsed the 2050 Strategy for the Blue Bay in Suva in July 2019.":          "document Strategy for the Blue Bay 2019-07",
		"Published 4 May 2020\n\nJoint statement by Kenya and Chile, 4 May 2020:":       "",
	})
}

// referTo wants what each text after a beginning refers to.
func referTo(t *testing.T, beginning string, texts map[string]string) {
	t.Helper()
	for text, want := range texts {
		if got := references(t, beginning+text+"\n"); got != want {
			t.Errorf("%s\n got %s\nwant %s", text, got, want)
		}
	}
}

// TestDatesOfDeeds holds that what was made or held has the date of the clause that says so,
// wherever in it the date is, and none of a clause beside it.
func TestDatesOfDeeds(t *testing.T) {
	referTo(t, "Kenya and Chile met\n\nMay 4, 2020\n\nKenya and Chile met on May 3, 2020.\n\n", map[string]string{
		"On 20 April 2019, Kenya and Chile adopted the Reef Convention on Tides.":                      "document Reef Convention on Tides 2019-04-20",
		"The ministers signed a memorandum of understanding on berths in Suva today.":                  "document memorandum of understanding on berths 2020-05-04",
		"Kenya and Chile today signed a reef care agreement.":                                          "document reef care agreement 2020-05-04",
		"The ministers announced the Otter Reef Partnership to keep the bay clean today.":              "programme Otter Reef Partnership 2020-05-04",
		"The third meeting on reefs, held under the Otter Reef Partnership, took place on 3 May 2020.": "programme Otter Reef Partnership",
		"The ministers announced the Otter Reef Partnership to keep the bay clean in 2030.":            "programme Otter Reef Partnership",
		"Kenya and Chile met again on 4 May 2020, following the signing of the Berth Treaty.":          "document Berth Treaty",
		"They act under the Berth Treaty signed between Kenya and Chile in 2008.":                      "document Berth Treaty 2008",
		"They recalled the Boat Summit (Rio de Janeiro, 3 June 2018).":                                 "event Boat Summit 2018-06-03",
		"Meetings stopped; the COVID-19 pandemic then made them rare.":                                 "event COVID-19 pandemic",
		"They recalled the Boat Summit in Port of Spain in June 2018.":                                 "event Boat Summit 2018-06",
		"They act under the Otter Reef Initiative, which Kenya launched in June 2018.":                 "programme Otter Reef Initiative 2018-06",
		"The forum was founded in 1975 with the signing of the Otter Final Act.":                       "document Otter Final Act 1975",
		"They noted the Reef Accord, signed in 2018, and the release of the Berth Strategy.":           "document Reef Accord 2018; document Berth Strategy",
		"On 20 April 2019, the council welcomed the newly signed Berth Treaty.":                        "document Berth Treaty",
		"On 20 April 2019, the council endorsed the Berth Treaty.":                                     "document Berth Treaty",
		"On 20 April 2019, the council, which had signed the Berth Treaty, met.":                       "document Berth Treaty",
		"Minister Bo Poe paid an official visit to Oslo in 2015.":                                      "event official visit to Oslo 2015",
		"Minister Bo Poe paid an official visit to Oslo in May.":                                       "",
		"In Suva on 20 April 2019, Kenya hosted the Otter Tide Conference.":                            "event Otter Tide Conference 2019-04-20",
		"On 24 April, the council approved the signing of a memorandum of understanding on reefs.":     "document memorandum of understanding on reefs",
	})
}
