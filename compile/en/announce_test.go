package en

import (
	"testing"
)

func TestAnnouncedAndWished(t *testing.T) {
	tells(t, map[string]string{
		"Both sides announced their intention to drain the marsh.":                          "commit by participants",
		"Peru announced its intent, working with the ports, to dredge the bay.":             "commit by PE",
		"Both sides announced plans to sign a lake accord.":                                 "commit by participants",
		"Both sides announced a fund.":                                                      "report by participants",
		"Both sides announced that Canada will dredge the bay.":                             "commit by participants",
		"Both sides announced today that they intend to build dams.":                        "commit by participants",
		"They are happy to announce that they agreed on a fund.":                            "agree,report by participants",
		"Peru announced Canada will dredge the bay.":                                        "commit by PE",
		"In May 2029 Peru announced that it would drain the marsh.":                         "",
		"Both sides affirmed their shared desire for a clean bay.":                          "recognize by participants",
		"Both sides affirmed their shared desire to clean the bay.":                         "commit by participants",
		"Both sides reaffirmed the danger of floods and their commitment to mending dams.":  "commit,recognize by participants",
		"Both sides reaffirmed their commitment to mending dams, and the importance of it.": "commit,recognize by participants",
		"Both sides are united in their commitment to mending dams.":                        "commit by participants",
		"Both sides stand united in their resolve to mend dams.":                            "commit by participants",
		"Both sides are united as friends that share one lake.":                             "",
		"The two sides are proud partners in fishing.":                                      "",
		"Both sides reinforced the importance of clean rivers.":                             "recognize by participants",
		"Peru accepted an invitation to the lake.":                                          "agree by PE",
		"Peru accepted that floods come.":                                                   "recognize by PE",
		"Peru expects the dams will hold.":                                                  "recognize by PE",
		"Peru expects to mend the dams.":                                                    "commit by PE",
		"Peru confirmed that it will mend the dams.":                                        "commit,recognize by PE",
		"Both sides noted that it will rain.":                                               "recognize by participants",
		"Both sides expressed, as founding members, support for the fund.":                  "support by participants",
		"Both sides agreed, in principle, to continue to share maps.":                       "agree,commit by participants",
		"Canada and Peru share one of the largest lakes and intend to clean it.":            "commit by CA,PE",
		"We focus on giving farmers water.":                                                 "report by participants",
		"Participants focused on giving farmers water.":                                     "exchange by participants",
		"Both sides note their intention to mend dams.":                                     "commit by participants",
		"Both sides note the intention of farmers to mend dams.":                            "recognize by participants",
		"Peru highlighted the commitment of President Ann Roy to clean rivers.":             "recognize by PE",
		"Peru highlighted the commitment of both nations to clean rivers.":                  "commit by PE",
		"They are founded on values, respect for nature.":                                   "",
		"Both sides commit to mending dams and recognized the part that farmers play.":      "commit,recognize by participants",
		"Both sides stress that floods must end, and fully endorse the fund.":               "recognize,support by participants",
		"We are fully committed to mending dams.":                                           "commit by participants",
		"Each country will mend its dams.":                                                  "commit by both governments",
		"Water cooperation will continue to serve the farmers.":                             "commit by both governments",
		"This cooperation will continue to serve the farmers.":                              "",
		"The report will strengthen what we know of floods.":                                "",
		"Lake companies are expected to invest in dams.":                                    "commit by private sector",
		"Industries of both countries continue to play a role.":                             "",
	})
}

func TestRelativeClausesThatReport(t *testing.T) {
	tells(t, map[string]string{
		"Peru reiterated its resolve to mend dams, which Canada welcomed.":                                        "commit,welcome by PE,CA",
		"Peru described its plan for dams, which the Canadian side supported.":                                    "support,exchange by PE,CA",
		"Peru described its plan for dams, which Canada built.":                                                   "exchange by PE",
		"Canada and Peru met in Lima, where they affirmed their determination to mend dams.":                      "commit,report by CA,PE",
		"Both sides recognized that dams are old, which is why we commit to mending them.":                        "commit,recognize by participants",
		"That is why we have committed to mending dams.":                                                          "commit by participants",
		"Taking note of the floods, both sides agreed to mend dams.":                                              "agree,recognize by participants",
		"Both sides commit to mending dams, further sharing maps, and reviewing the laws.":                        "commit by participants",
		"Both sides discussed pumps, e.g. The Pearl will pump.":                                                   "exchange by participants",
		"Minister Paul Roy of Canada met today with Minister Ana Soto of Peru in Lima.":                           "report by CA,PE",
		"Minister Paul Roy of Canada spoke by phone on May 3 with Minister Ana Soto of Peru about dams in Chile.": "exchange by CA,PE",
		"Minister Paul Roy of Canada spoke with Minister Ana Soto of Peru. He stressed the need for dams.":        "exchange by CA,PE; recognize by CA",
		"Minister Paul Roy of Canada spoke about dams with care.":                                                 "exchange by CA",
	})
}

func TestVerbsThatAreNotTheirs(t *testing.T) {
	tells(t, map[string]string{
		"We value clean rivers and stand together in our commitment to protect them.":                                                                                  "commit,recognize by participants",
		"We are launching a forum that will use our skills and recommend dams.":                                                                                        "report by participants",
		"This plan is designed to support the growth of the capacity, industry and skills to build, maintain dams.":                                                    "",
		"Canada and Peru met for the first time in Lima, Peru to exchange views on dams.":                                                                              "report by CA,PE",
		"The group has promoted dams through the share of Canada and Peru in the pledge made at the lake.":                                                             "report by participants",
		"Our countries will use large, recent sums our two sides have made in dams.":                                                                                   "commit by both governments",
		"Canadian military and civilian personnel will visit the dams.":                                                                                                "commit by CA",
		"Peru – the host of the Lake Forum in 2033 – will build a dam.":                                                                                                "commit by PE",
		"Both sides will work on dams with Peru as host of the Lake Forum in 2033.":                                                                                    "commit by participants",
		"As our ministers will visit the lake this week, we commit to mending dams.":                                                                                   "commit by participants",
		"The meeting of the sides took stock of the dams.":                                                                                                             "exchange by participants",
		"Peru restated its support for the fund. It also reaffirmed the need for dams.":                                                                                "support by PE; recognize by PE",
		"Building on their first meeting with farmers, Canada launched a fund.":                                                                                        "report by CA",
		"Chile has flooded many farms.":                                                                                                                                "",
		"Chile called for dams.":                                                                                                                                       "call by CL",
		"Canada agreed to work with Chile and the fund to form two groups tasked with dams.":                                                                           "agree by CA",
		"The lake reflects our care for nature, both fostered this year.":                                                                                              "",
		"We welcome the fund of the Canadian Lake Service, and the Peruvian Lake Service with Andean partners to mend dams.":                                           "welcome by participants",
		"Both sides reviewed the Canada-Peru-Republic of Chile trilateral talks in 2030.":                                                                              "exchange by participants",
		"The Canadian Department of Commerce plans to mend dams.":                                                                                                      "commit by CA",
		"Both sides will work on dams as Peru takes the chair in 2033.":                                                                                                "commit by participants",
		"These are the terms:\n\n- Peru will build dams.\n- Both sides take note of these deals:\n- Purchase of pumps.\n- Pipes of steel.\n- Canada will build roads.": "commit by PE; recognize by participants; recognize by participants; commit by CA",
	})
}
