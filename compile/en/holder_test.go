package en

import (
	"testing"
)

func TestHoldersOfPosts(t *testing.T) {
	const met = "President Ann Roy of Canada met with Prime Minister Raul Sosa of Peru in Lima. It was a letter of Prime Minister Iva Horvat of Croatia.\n\n"
	tells(t, map[string]string{
		met + "The President thanked the hosts.":                        "report by CA,PE; welcome by CA",
		met + "The President praised the dams. She supported the fund.": "report by CA,PE; welcome by CA; support by CA",
		"Canadian President Ann Roy met with Raul Sosa, Prime Minister of Peru, in Lima.\n\nThe President and the Prime Minister agreed to build dams.": "report by CA,PE; agree by CA,PE",
		met + "The Chancellor thanked the hosts.": "report by CA,PE; welcome by participants",
		met + "Eva Lind, Minister for Trade and Industry of Canada, spoke.\n\nThe Minister for Trade and Industry thanked the hosts.": "report by CA,PE; exchange by CA; welcome by CA",
		met + "The Presidents thanked the hosts.":                       "report by CA,PE; welcome by participants",
		met + "The President and the two leaders agreed to build dams.": "report by CA,PE; agree by participants",
		"President Ann Roy of Canada met with Prime Minister Raul Sosa of Peru in Lima.\n\nThe President and the Prime Minister agreed to build dams.": "report by CA,PE; agree by CA,PE",
		"President Ann Roy of Canada met with Prime Minister Raul Sosa of Peru in Lima.\n\nThe President and Prime Minister Sosa discussed dams.":      "report by CA,PE; exchange by CA,PE",
	})
}

func TestDeadlinesOfPromises(t *testing.T) {
	tells(t, map[string]string{
		"Both sides will co-host the 2033 Lake Forum in Lima.":                                  "commit by participants until 2033",
		"Both sides agreed to co-host the Lake Forum in 2033.":                                  "agree by participants until 2033",
		"Both sides will work on dams under Peru’s presidency of the Lake Group in 2033.":       "commit by participants",
		"Both sides look forward to Peru’s hosting of the Lake Forum in 2033.":                  "commit by participants",
		"Both sides look forward to hosting the Lake Forum in 2033.":                            "commit by participants until 2033",
		"Peru intends to buy pumps valued at 9 million soles through 2034.":                     "commit by PE until 2034",
		"Both sides commit to building dams against the risks of tomorrow.":                     "commit by participants",
		"Peru welcomed Canada’s commitment to build dams by 2034.":                              "welcome by PE until 2034",
		"Peru welcomed the dams that Canada means to build by 2034.":                            "welcome by PE",
		"Both sides welcomed these plans:\n\n- Launch a fund in 2034.\n- Dams of 2034.":         "welcome by participants until 2034; welcome by participants",
		"Peru has committed 90 million soles since 2021, including 40 million this year alone.": "commit by PE",
	})
	f := read(t, "Joint Statement of Canada and Peru\n\nMay 1, 2031\n\nCanada and Peru met in Lima on May 1, 2031.\n\nThis year our countries will open a dam.\n\nWe look forward to meeting in Lima this November.\n")
	for i, want := range []string{"", "2031", "2031-11"} {
		if len(f.Provisions) != 3 || string(f.Provisions[i].Deadline) != want {
			t.Errorf("provision %d of %d: want deadline %q", i, len(f.Provisions), want)
		}
	}
}
