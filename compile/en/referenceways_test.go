package en

import "testing"

// TestWaysOfReferences holds names with all that belongs to them, in the ways in which
// ministries print them.
func TestWaysOfReferences(t *testing.T) {
	referTo(t, "Kenya and Chile met\n\nMay 4, 2030\n\nKenya and Chile met on May 3, 2030.\n\n", map[string]string{
		// what both sides issued
		"The ministers released a joint statement as a result of the talks.":       "document joint statement",
		"A joint statement was issued by both sides at the end of the meeting.":    "document joint statement",
		"Following the meeting, a joint declaration was adopted.":                  "document joint declaration",
		"The ministers will issue a joint statement.":                              "",
		"The ministers issued the following joint statement.":                      "",
		"Below is the text of a joint press statement released after the meeting.": "",
		// years that a plan is for
		"They signed the Kenya-Chile Action Plan for 2030 to 2035.":             "document Kenya-Chile Action Plan for 2030 to 2035",
		"They praised the Reef Plan of Action for the period 2031-2035.":        "document Reef Plan of Action for the period 2031-2035",
		"They agreed on the Reef Exchange Programme for the years 2030 – 2034.": "programme Reef Exchange Programme for the years 2030 – 2034",
		"They back the Otter Reef Strategy for 2031–35.":                        "document Otter Reef Strategy for 2031–35",
		"They spoke of Fiji Vision 2045 and Oman’s Vision 2030.":                "programme Fiji Vision 2045; programme Vision 2030",
		"They recalled the Vision for Pacific Reef Care.":                       "document Vision for Pacific Reef Care",
		// between whom it is and on what
		"They renewed the MoU between Kenya and Chile on Berth Safety (signed in 2005 and renewed in 2008).":                              "document MoU between Kenya and Chile on Berth Safety 2005",
		"They recalled the Memorandum of Understanding between the Ministry of Tides and the Ministry of Quays on the marking of berths.": "document Memorandum of Understanding between the Ministry of Tides and the Ministry of Quays on the marking of berths",
		"They signed an Agreement between the Government of Kenya and the Government of Chile on Reef Services.":                          "document Agreement between the Government of Kenya and the Government of Chile on Reef Services",
		"They signed a Joint Declaration of Intent on cooperation in tidal energy.":                                                       "document Joint Declaration of Intent on cooperation in tidal energy",
		"They signed a Letter of Intent on the exchange of pilots.":                                                                       "document Letter of Intent on the exchange of pilots",
		"They noted the effect of the Agreement on tidal trade.":                                                                          "",
		"Chile gains from the Generalised Scheme of Preferences Plus.":                                                                    "programme Generalised Scheme of Preferences Plus",
		"They support the Belt and Road Initiative.":                                                                                      "programme Belt and Road Initiative",
		// events
		"COVID-19 kept the ministers at home. They spoke of the COVID-19 outbreak.":          "event COVID-19 outbreak",
		"They recalled the State Visit of President Eva Lind to Nairobi in May 2029.":        "event State Visit of President Eva Lind to Nairobi 2029-05",
		"They spoke of the UNFCCC COP29 and of COP30.":                                       "event UNFCCC COP29; event COP30",
		"They met at the World Reef Summit (2-3 April 2030).":                                "event World Reef Summit 2030-04-02/2030-04-03",
		"They praised the Reef Tide Framework (RTF) Ministerial Meeting.":                    "event Reef Tide Framework (RTF) Ministerial Meeting",
		"They will mark the 75th Anniversary of Kenya-Chile Diplomatic Relations.":           "event 75th Anniversary of Kenya-Chile Diplomatic Relations",
		"The meeting was followed by a side-event in which firms took part.":                 "event side-event",
		"A side event on reef care was held on the margins of the meeting.":                  "event side event on reef care",
		"They followed up on their telephone conversation on January 27.":                    "event telephone conversation 2030-01-27",
		"The telephone conversation between Eva Lind and Ana Paz on 7 April 2030 was frank.": "event telephone conversation between Eva Lind and Ana Paz 2030-04-07",
		// groups, and when what is named came to be
		"They agreed to set up an expert group on broad-based reef care.":                                                 "working_group expert group on broad-based reef care",
		"They praised the Reef Rescue Task Force, which the presidents set up in March 2029.":                             "working_group Reef Rescue Task Force 2029-03",
		"They recalled the Berth Framework Agreement between the Parties, signed 3 May 2020.":                             "document Berth Framework Agreement 2020-05-03",
		"They support Agenda 2063 and the 2030 Agenda for Reef Care.":                                                     "programme Agenda 2063; programme 2030 Agenda for Reef Care",
		"It was chaired by the Director General of Reef Policy and Negotiations of Global Reefs.":                         "",
		"Annexed is the Joint Statement which both sides issued after the meeting.":                                       "document Joint Statement",
		"They confirmed the Agreed Record of Reef Consultations.":                                                         "document Agreed Record of Reef Consultations",
		"They reviewed the Kenya-Chile Plan of Action 2022-2027. They carry out their Plan of Action.":                    "document Kenya-Chile Plan of Action 2022-2027",
		"They act under the Framework for Closer Ties that Eva Lind and Ana Paz adopted.":                                 "document Framework for Closer Ties",
		"They carry out the Tripartite Joint Action Plan and the Trilateral Reef Action Plan.":                            "document Tripartite Joint Action Plan; programme Trilateral Reef Action Plan",
		"They uphold the Record of Tide Talks between Kenya and Chile signed 10 May 2021.":                                "document Record of Tide Talks 2021-05-10",
		"They mark the 60th anniversary of the Otter Reef Treaty this year.":                                              "document Otter Reef Treaty",
		"They uphold the Joint Statement on a Shared Reef.":                                                               "document Joint Statement on a Shared Reef",
		"They signed the Declaration of Intent on Establishing a Tide Partnership.":                                       "document Declaration of Intent on Establishing a Tide Partnership",
		"They signed the Programme of Cooperation between the Ministry of Tides and the Ministry of Quays for 2030-2031.": "document Programme of Cooperation between the Ministry of Tides and the Ministry of Quays for 2030-2031",
		"They recalled the Peru-US summit in May 2029.":                                                                   "event Peru-US summit 2029-05",
		"They recalled the State Visit by President Bo Poe Jr. to Fiji in May 2029.":                                      "event State Visit by President Bo Poe Jr. to Fiji 2029-05",
		"They signed the “Joint Memorandum of Cooperation in the Field of Tides” and saw “The Treaty in Suva”.":           "document Joint Memorandum of Cooperation in the Field of Tides",
		"They signed an MoU on Cooperation in the Field of Reefs.":                                                        "document MoU on Cooperation in the Field of Reefs",
		"They spoke of the EU-Chile Partnership and Cooperation Agreement.":                                               "document EU-Chile Partnership and Cooperation Agreement",
		"They met at the Otter Reef Summit in Suva and backed the 2050 Strategy for the Blue Bay.":                        "event Otter Reef Summit; document Strategy for the Blue Bay",
		"They spoke of the Conference on Disarmament and the 2021 OEWG report.":                                           "document OEWG report 2021",
		"They uphold the UN framework for responsible State behaviour at sea.":                                            "document UN framework for responsible State behaviour",
		"They uphold the Convention on the Elimination of All Forms of Piracy.":                                           "document Convention on the Elimination of All Forms of Piracy",
		"They uphold the Budapest Convention on Cybercrime and the Otter Reef Statute.":                                   "document Budapest Convention on Cybercrime; document Otter Reef Statute",
		"They carry out the Otter Reef Action Plan III.":                                                                  "programme Otter Reef Action Plan III",
		"They recalled the MoU on tides between Fiji, Peru and Chile, signed in May 2029.":                                "document MoU on tides between Fiji, Peru and Chile 2029-05",
	})
}
