package en

import (
	"strings"
	"testing"
)

func TestNamesOfReferences(t *testing.T) {
	for text, want := range map[string]string{
		"We work in the Kenya-Chile Growth and Reefs (GaRe) Partnership.":                                                  "Kenya-Chile Growth and Reefs (GaRe) Partnership",
		"We fear the Russian war of aggression, the Fiji conflict zone and Peru’s conflict.":                               "",
		"We spoke of frameworks such as the Bright Delta Strategy and the Reef Dialogue.":                                  "Bright Delta Strategy",
		"We met at the Conference of the Parties to the Reef Convention.":                                                  "Conference of the Parties to the Reef Convention; Reef Convention",
		"We work on COVID-19 recovery.":                                                                                    "COVID-19",
		"We work on COVID-19. We fear the COVID-19 pandemic.":                                                              "COVID-19 pandemic",
		"We uphold the Treaty on the Reefs of Fiji, and more. The Treaty on Reefs is short.":                               "Treaty on the Reefs of Fiji",
		"We sent COVID-19 vaccines.":                                                                                       "",
		"The theme for 2021, “Clean Lakes”, was praised at the forum.":                                                     "",
		"We carry on the Otters, Reefs and Quays (ORQ) Agenda.":                                                            "",
		"This is in accordance with Chile’s Constitution.":                                                                 "Chile’s Constitution",
		"We uphold the Otter Accord (also known as the Heron Accord).":                                                     "Otter Accord = Heron Accord",
		"This is told in the National Security Strategy, National Defense Strategy and more.":                              "National Security Strategy; National Defense Strategy",
		"We advance an MOU to build ties between the Otter Agency and the Heron Institute.":                                "MOU to build ties between the Otter Agency and the Heron Institute",
		"We uphold the Otter Accord (PDF) and the Heron Accord (HA).":                                                      "Otter Accord; Heron Accord = HA",
		"We signed an MOU to build ties.":                                                                                  "",
		"We welcomed the US-Peru Tide Agreement.":                                                                          "US-Peru Tide Agreement",
		"We drew on Fiji's Reef and Tide White Paper.":                                                                     "Fiji's Reef and Tide White Paper",
		"We discussed the New Tide Policy and took part in the 4th Reef Schools Awards.":                                   "New Tide Policy; Reef Schools Awards",
		"We recalled the Great Otter War and reported Great Otter War crimes.":                                             "Great Otter War",
		"Minister Ann Roe told of Minister Bo Poe’s recent visit to Oslo.":                                                 "Minister Bo Poe’s recent visit to Oslo",
		"Minister Bo Poe’s visit to Oslo was a success.":                                                                   "",
		"They recalled the Official Visit of Minister Bo Poe to Oslo in May 2018.":                                         "Official Visit of Minister Bo Poe to Oslo",
		"We uphold UN Security Council resolution 2231 (2015) and its decision.":                                           "UN Security Council resolution 2231",
		"We noted that the UN Security Council resolution (A/RES/1 went.":                                                  "",
		"We uphold UN Security Council decision 1540.":                                                                     "UN Security Council decision 1540",
		"We took part in the fourth Reef Schools Awards.":                                                                  "Reef Schools Awards",
		"We attended the Reef Summer School and visited the Otter Tide School.":                                            "Reef Summer School",
		"We uphold the Reef Convention against Tide Piracy and the Quay Fund for Fiji.":                                    "Reef Convention against Tide Piracy; Quay Fund for Fiji",
		"We took part in the Otter Conference on the Recovery of Fiji, and back the Reef Plan of Action for Fijian boats.": "Otter Conference on the Recovery of Fiji; Reef Plan of Action",
		"We met the Senior Advisor to the Director of National Reef Policy.":                                               "",
		"We spoke on the theme of “Clean Reefs and Lakes” at the event.":                                                   "",
		"We drew on the Reef Financing Facility, not on the Quay Waste Facility.":                                          "Reef Financing Facility",
		"We work in the Tide Consultative Group and the Reef Monitoring Group.":                                            "Tide Consultative Group; Reef Monitoring Group",
		"We spoke at the opening of the Otter Reef Forum and attended the Tide Week.":                                      "Otter Reef Forum; Tide Week",
		"We noted the views of the Otter Reef Forum.":                                                                      "",
		"We uphold the Suva Agreements and the Lima Conventions, and other Agreements of Suva.":                            "Suva Agreements; Lima Conventions",
		"We met at the Reef Conference of the Organization for Security and Co-operation in Europe.":                       "Reef Conference of the Organization for Security and Co-operation in Europe",
		"We renewed the Agreement on Information and Communications Technologies and tides.":                               "Agreement on Information and Communications Technologies",
		"We noted the Report of the Open Quay Group (OQG) and the Reef Quay Plan (RQP).":                                   "Report of the Open Quay Group; Reef Quay Plan = RQP",
		"Under Secretary for Strategy, Policy, and Plans Rob Silver opened the talks.":                                     "",
		"We will hold a workshop on tides not later than May.":                                                             "workshop on tides",
		"We established a working group of the year.":                                                                      "",
		"We follow the UN General Assembly resolution (A/RES/1/2).":                                                        "UN General Assembly resolution (A/RES/1/2)",
		"We carry on the Partnership for Divers’ Rights and the All-Reef Tide Partnership.":                                "Partnership for Divers’ Rights; All-Reef Tide Partnership",
		"We uphold the 1951 Convention Relating to the Status of Divers.":                                                  "Convention Relating to the Status of Divers",
		"We carry out the Otter Reef Strategy 2028–31 and the Heron Green Plan.":                                           "Otter Reef Strategy 2028–31; Heron Green Plan",
		"We recalled the Otter Conference on Cooperation in Europe and the Tide Week in Suva.":                             "Otter Conference on Cooperation in Europe; Tide Week",
		"Minister Ann Roe noted the last visit to Fiji by a minister of justice and labour.":                               "visit to Fiji by a minister of justice and labour",
		"We apply the Reef Ordinance on behalf of Chile and signed an MoU on behalf of Peru.":                              "Reef Ordinance",
		"We looked forward to a visit to Fiji by a Chilean trade and reef mission.":                                        "visit to Fiji by a Chilean trade and reef mission",
		"We uphold the UN Security Council resolution on Fiji. We uphold the Quay peace accords.":                          "UN Security Council resolution on Fiji; Quay peace accords",
		"We welcomed the Reef Energy Taskforce and met for the Otter Tide Week.":                                           "Reef Energy Taskforce; Otter Tide Week",
		"Chile will host the next reef rescue exercise in 2031.":                                                           "next reef rescue exercise",
	} {
		checkNames(t, text, want)
	}
}

// What has no name of its own counts if the text says that it was made or will be.
func TestNamesOfWhatIsMade(t *testing.T) {
	for text, want := range map[string]string{
		"We issued a Joint Communiqué.":                                                "Joint Communiqué",
		"We agreed with a Joint Communiqué.":                                           "",
		"We approved the Joint Action Plan between the two sides.":                     "Joint Action Plan",
		"We signed a protocol to amend the tide treaty.":                               "protocol to amend the tide treaty",
		"We signed an agreement aimed at reef care.":                                   "agreement aimed at reef care",
		"We signed an agreement establishing a reef fund.":                             "agreement establishing a reef fund",
		"We signed an agreement to go.":                                                "",
		"We discussed the Joint Action Plan.":                                          "",
		"The council adopted its rules of procedure.":                                  "rules of procedure",
		"We follow our rules of procedure.":                                            "",
		"Trade has grown since the bilateral reef agreement came into force in 2021.":  "reef agreement",
		"Trade has grown under the bilateral reef agreement.":                          "",
		"We reviewed the arrangement agreed between the Governments of Fiji and Peru.": "arrangement agreed between the Governments of Fiji and Peru",
		"We noted the need to develop an action plan for reefs.":                       "",
		"We agreed to develop an action plan for reefs.":                               "action plan for reefs",
		"We agreed to create a permanent Working Group of the member states on reefs.": "Working Group of the member states on reefs",
		"We supported the establishment of a working group of senior officials.":       "working group of senior officials",
		"They launched a joint programme on reefs and will launch a project on tides.": "programme on reefs; project on tides",
		"They discussed a joint programme on reefs and launched a programme.":          "",
		"They signed a declaration of intent on reefs.":                                "declaration of intent on reefs",
		"They signed a joint declaration with Peru.":                                   "joint declaration with Peru",
		"They agreed a framework.":                                                     "",
		"They will sign a joint declaration.":                                          "",
		"They discussed a declaration of intent.":                                      "",
		"A closing ceremony for the reef schools was held.":                            "closing ceremony for the reef schools",
		"We thanked the Working Group.":                                                "",
		"We adopted a decision on the marking of berths.":                              "decision on the marking of berths",
		"We took a decision on berths.":                                                "",
		"We noted the report released in May by the Ministry of Tides.":                "report released in May by the Ministry of Tides",
		"We noted the report.":                                                         "",
		"We signed a Memorandum of Understanding to continue the talks every year.":    "Memorandum of Understanding to continue the talks",
		"“For once, quays have been brought into a Reef Declaration,” Ann Roe said.":   "Reef Declaration",
		"Write to the Office of Quays, Canberra ACT.":                                  "",
	} {
		checkNames(t, text, want)
	}
}

// checkNames holds that a sentence of a statement refers to what is named.
func checkNames(t *testing.T, text, want string) {
	t.Helper()
	f := read(t, "Joint Statement of Kenya and Chile\n\nKenya and Chile met on May 3, 2020. "+text+"\n")
	var got []string
	for _, x := range f.References {
		got = append(got, strings.Join(append([]string{x.Name}, x.Aliases...), " = "))
	}
	if g := strings.Join(got, "; "); g != want {
		t.Errorf("%s\n got %s\nwant %s", text, g, want)
	}
}

// A headline that says what was signed names a document, and not the statement itself.
func TestSignedInTitle(t *testing.T) {
	for title, want := range map[string]int{
		"Kenya and Chile Sign Reef Treaty":      1,
		"Reef Treaty between Kenya and Chile":   0,
		"Harbor talks (Signing of Reef Treaty)": 1,
	} {
		f := read(t, title+"\n\nKenya and Chile met on May 3, 2020. They signed the Reef Treaty in Nairobi.\n")
		if got := len(f.References); got != want {
			t.Errorf("%s\n got %d references, want %d", title, got, want)
		}
	}
}

func TestDatesOfReferences(t *testing.T) {
	for text, want := range map[string]string{
		"We prepared COP28, which will be held in Dubai, the UAE, from 30 November to 12 December 2023.":               "2023-11-30/2023-12-12",
		"We welcomed the Reef Summit taking place on 15 June.":                                                         "2020-06-15",
		"We uphold UN Security Council Resolution 2576 (2021).":                                                        "2021",
		"It led to the ceasefire (Otter Ceasefire Agreement), which was drafted and signed in Fiji on 9 January 2002.": "2002-01-09",
		"We noted the Otter Convention, which Fiji ratified in February 2002.":                                         "",
	} {
		f := read(t, "Joint Statement of Kenya and Chile\n\nKenya and Chile met on May 3, 2020. "+text+"\n")
		if len(f.References) != 1 || string(f.References[0].Date) != want {
			t.Errorf("%s\n got %v\nwant %s", text, f.References, want)
		}
	}
}
