package en

import (
	"fmt"
	"strings"
	"testing"

	"dialoguec/compile/fact"
)

// head is before the sentences of the tables: a title, and a meeting with a date.
const head = "Joint Statement on the Second Canada-Peru Water Dialogue\n\nCanada and Peru held the second Canada-Peru Water Dialogue in Lima on June 3, 2031.\n\n"

// told writes the provisions of a text after the head: acts, actors,
// deadline, one a line.
func told(t testing.TB, text string) string {
	t.Helper()
	f := read(t, head+text+"\n")
	var lines []string
	for i, p := range f.Provisions {
		if i == 0 {
			continue // the meeting
		}
		var acts []string
		for _, a := range p.Acts {
			acts = append(acts, string(a))
		}
		line := strings.Join(acts, ",") + " by " + strings.Join(p.Actors, ",")
		if p.Deadline != "" {
			line += " until " + string(p.Deadline)
		}
		lines = append(lines, line)
	}
	return strings.Join(lines, "; ")
}

// tells checks what sentences after the head tell.
func tells(t *testing.T, table map[string]string) {
	t.Helper()
	for text, want := range table {
		if got := told(t, text); got != want {
			t.Errorf("%s\n got  %s\n want %s", text, got, want)
		}
	}
}

func TestActsByTheObject(t *testing.T) {
	tells(t, map[string]string{
		"Peru lent its backing to the survey.":                                                                     "support by PE",
		"They stated their intention to map the lakes.":                                                            "commit by participants",
		"They declared themselves ready to map the lakes.":                                                         "commit by participants",
		"They stressed that both are committed to safe lakes.":                                                     "commit by participants",
		"They stressed that lakes are dear.":                                                                       "recognize by participants",
		"They recognized that Canada will map the lakes.":                                                          "commit,recognize by participants",
		"Minister Eva Lind of Canada declared the meeting open.":                                                   "report by CA",
		"The Joint Committee was gratified that trade had grown.":                                                  "welcome by participants",
		"They laid special stress on locks.":                                                                       "recognize by participants",
		"Special stress was laid on locks.":                                                                        "recognize by participants",
		"They took the occasion to thank Peru.":                                                                    "welcome by participants",
		"They went over the state of the locks.":                                                                   "exchange by participants",
		"They looked at the state of the locks.":                                                                   "exchange by participants",
		"Minister Eva Lind of Canada began by thanking Peru.":                                                      "welcome by CA",
		"Both sides paid tribute to the crews of the boats.":                                                       "welcome by participants",
		"Minister Eva Lind of Canada added that lakes are dear.":                                                   "recognize by CA",
		"Both sides agreed to go on mapping the lakes.":                                                            "agree,commit by participants",
		"With satisfaction both sides noted that trade had grown.":                                                 "recognize,welcome by participants",
		"Views were exchanged on locks, and it was agreed that both sides will map the lakes.":                     "agree,commit,exchange by participants",
		"Canada acted as host of the talks.":                                                                       "report by CA",
		"They exchanged letters on dams.":                                                                          "report by participants",
		"Canada will, as host, map the lakes.":                                                                     "commit by CA",
		"They noted the works on dams, particularly regarding their cost.":                                         "recognize by participants",
		"They welcomed the chart, which they believed to be of use.":                                               "welcome by participants",
		"We share the goal of mapping the lakes.":                                                                  "commit by participants",
		"We share the goals of the Lake Treaty.":                                                                   "recognize by participants",
		"They held long talks aimed at opening the locks.":                                                         "exchange by participants",
		"Both sides regretted the floods.":                                                                         "recognize by participants",
		"We are committed, as agreed in the Lake Treaty and its Plan of Work, to map the lakes.":                   "commit by participants",
		"Peru lent two boats.":                                                                                     "report by PE",
		"Peru sought Canadian help with the survey.":                                                               "call by PE",
		"Both sides expressed their hope to open the locks.":                                                       "commit by participants",
		"Both sides expressed a keen interest in mapping the lakes.":                                               "commit by participants",
		"Both sides expressed an interest in lakes.":                                                               "recognize by participants",
		"They drew attention to the floods.":                                                                       "recognize by participants",
		"Canada led a lively debate on locks.":                                                                     "exchange by CA",
		"The two countries renewed the Water Dialogue.":                                                            "report by both governments",
		"They received a briefing on locks.":                                                                       "exchange by participants",
		"Both sides reaffirmed their pledge to meet and the worth of the locks.":                                   "commit,recognize by participants",
		"Both sides stressed the need for drills to raise safety and readiness.":                                   "recognize by participants",
		"They noted the progress of the survey with appreciation.":                                                 "recognize,welcome by participants",
		"Both sides stand firm and united in support of the fishermen.":                                            "support by participants",
		"Canada assured Peru that it would lend a boat.":                                                           "commit by CA",
		"Both sides witnessed the signing of a lease.":                                                             "report by participants",
		"We are witnessing great floods.":                                                                          "",
		"Both sides paid warm tribute to the late Eva Lind.":                                                       "recognize by participants",
		"Canada paid the costs of the survey.":                                                                     "report by CA",
		"We note with deep appreciation President Eva Lind’s help in settling the dispute.":                        "welcome by participants",
		"Both sides confirm their joint efforts to restore the lakes.":                                             "commit by participants",
		"Both sides reaffirmed their efforts in the lakes.":                                                        "recognize by participants",
		"North American governments will develop a map of the lakes.":                                              "commit by both governments",
		"Canada has opened its lakes to divers, committed to keep them open for a year, and agreed not to charge.": "agree,commit,report by CA",
		"Canada has opened the lakes agreed to be closed.":                                                         "report by CA",
		"Canada and Peru highlighted the following:\n\n- **Lakes:** Canada will map them. Divers will be invited to help.\n- **Ports:** The Harbour Group will build a quay.": "commit by CA; commit by both governments; commit by participants",
	})
}

func TestWelcomedVisitor(t *testing.T) {
	for text, want := range map[string]string{
		"On May 3, 2020, President Eva Lind of Chile welcomed a delegation led by Minister Marta Morgan of Kenya to Santiago to look at ports.": "report",
		"On May 3, 2020, President Eva Lind of Chile welcomed Prime Minister Marta Morgan of Kenya to Santiago.":                                "report",
		"The leaders met in Santiago on May 3, 2020, and welcomed the report.":                                                                  "welcome report",
	} {
		f := read(t, "Joint Statement of Kenya and Chile\n\n"+text+"\n")
		if len(f.Provisions) == 0 {
			t.Errorf("%s: no provision", text)
			continue
		}
		got := ""
		for _, a := range f.Provisions[0].Acts {
			got += " " + string(a)
		}
		if got[1:] != want {
			t.Errorf("%s: got%s, want %s", text, got, want)
		}
	}
}

func TestActsOfWhatWillBeDone(t *testing.T) {
	tells(t, map[string]string{
		"Canada confirmed it will pay for the locks.":                       "commit,recognize by CA",
		"Peru reiterated it would lend a boat.":                             "commit,recognize by PE",
		"The Ministers agreed that the charts would be handed over.":        "agree,commit by participants",
		"They agreed that the survey would convene in Lima in May 2032.":    "agree by participants until 2032-05",
		"Both sides reiterated that all boats will be searched.":            "commit,recognize by participants",
		"Both sides noted that elections will be held.":                     "recognize by participants",
		"Both sides would be willing to open the locks.":                    "commit by participants",
		"They would also continue to map the lakes.":                        "commit by participants",
		"They would welcome a survey.":                                      "welcome by participants",
		"Agreement has been reached that Canada will open the locks.":       "agree,commit by participants",
		"Agreement was not reached on the locks.":                           "report by participants",
		"Canada underscored the value of locks and intends to build one.":   "commit,recognize by CA",
		"The Ministers underscored the value of locks and intend to build.": "commit,recognize by participants",
		"Canada praised the charts, and looks forward to printing them.":    "commit,welcome by CA",
		"The next meeting is on 9 May 2032.":                                "commit by both governments until 2032-05-09",
	})
}

func TestActsByVerbAndComplement(t *testing.T) {
	tells(t, map[string]string{
		// agree: the complement decides whether something is promised
		"Participants concurred that clean rivers are essential.":                               "agree by participants",
		"Participants concurred that both governments will publish the maps.":                   "agree,commit by participants",
		"Participants further concurred that they would publish the maps.":                      "agree,commit by participants",
		"Participants concurred that the working group should go on.":                           "agree by participants",
		"Both sides agreed to meet again.":                                                      "agree by participants",
		"Both sides agreed to continue to exchange data.":                                       "agree,commit by participants",
		"Both sides agreed on the next steps.":                                                  "agree by participants",
		"Both sides agreed to undertake a survey of the lakes.":                                 "agree by participants",
		"Both sides agreed to undertake to clear the lakes.":                                    "agree,commit by participants",
		"Both sides agreed for both countries to continue the survey.":                          "agree,commit by participants",
		"Looking ahead, both sides reviewed the survey.":                                        "exchange by participants",
		"Looking forward to the fair, both sides reviewed the survey.":                          "commit,exchange by participants",
		"Both sides resolved to protect the lakes.":                                             "agree,commit by participants",
		"The two sides reached agreement on the budget.":                                        "agree by participants",
		"It was agreed that the next meeting will be held in Ottawa.":                           "agree,commit by participants",
		"Both sides showed keen interest in deepening the lakes.":                               "commit by participants",
		"Both sides were satisfied with the state of the lakes.":                                "welcome by participants",
		"Both sides termed the accord historic.":                                                "recognize by participants",
		"Both sides concluded that the plan is sound.":                                          "agree by participants",
		"Both sides committed to finalizing the maps.":                                          "commit by participants",
		"Both sides plan to publish the maps.":                                                  "commit by participants",
		"The two countries continue to work on floods.":                                         "commit by both governments",
		"The two countries continued their work on floods.":                                     "report by both governments",
		"Both sides look forward to meeting again.":                                             "commit by participants",
		"Both sides are committed to protecting the lakes.":                                     "commit by participants",
		"Both sides remain determined to protect the lakes.":                                    "commit by participants",
		"Both sides will cooperatively comply with the treaty.":                                 "commit by participants",
		"Both sides underscored the importance of clean rivers.":                                "recognize by participants",
		"Both sides affirmed their resolve at the highest level to clean rivers.":               "commit by participants",
		"Both sides reaffirmed their strong support for the lake fund.":                         "support by participants",
		"Both sides reaffirmed that the three governments will share data.":                     "commit,recognize by participants",
		"Both sides reaffirmed that water is scarce.":                                           "recognize by participants",
		"Both sides expressed concern about floods.":                                            "recognize by participants",
		"Both sides expressed satisfaction with the maps.":                                      "welcome by participants",
		"Both sides noted satisfaction with the maps.":                                          "welcome by participants",
		"Both sides noted the heavy rain.":                                                      "recognize by participants",
		"Both sides took note of the report.":                                                   "recognize by participants",
		"Both sides took the view that water is scarce.":                                        "recognize by participants",
		"Two ministers acted as co-chairs.":                                                     "",
		"Both sides took stock of the work.":                                                    "exchange by participants",
		"Both sides are of the view that water is scarce.":                                      "recognize by participants",
		"Both sides are pleased to welcome the report.":                                         "welcome by participants",
		"Participants shared information on floods.":                                            "exchange by participants",
		"Participants shared the view that water is scarce.":                                    "recognize by participants",
		"Participants shared views on the necessity of dams.":                                   "recognize by participants",
		"Participants shared views on dams.":                                                    "exchange by participants",
		"Participants share a strong resolve to protect the lakes.":                             "commit by participants",
		"Participants held candid and vibrant discussions on dams.":                             "exchange by participants",
		"Participants had an in-depth exchange on dams.":                                        "exchange by participants",
		"Participants made reports on the state of the dams.":                                   "exchange by participants",
		"Participants made progress on the maps.":                                               "report by participants",
		"Participants engaged in discussions on dams.":                                          "exchange by participants",
		"Participants established a range of tasks.":                                            "report by participants",
		"Participants urged all users to save water.":                                           "call by participants",
		"Participants supported the lake fund.":                                                 "support by participants",
		"Participants did not agree to the plan.":                                               "agree by participants",
		"And participants will publish the maps.":                                               "commit by participants",
		"Participants discussed dams and re-affirmed their support for the fund.":               "support,exchange by participants",
		"Participants re-emphasized the need for maps.":                                         "recognize by participants",
		"Participants gave opening remarks.":                                                    "",
		"Participants wish to thank the hosts.":                                                 "welcome by participants",
		"This meeting afforded Peru an opportunity to reaffirm its commitment to clean rivers.": "commit by PE",
		"Participants can learn from floods.":                                                   "",
		"Both sides welcomed President Rossi’s commitment to water.":                            "welcome by participants",
	})
}

func TestJoinedClauses(t *testing.T) {
	tells(t, map[string]string{
		"Participants discussed dams and agreed to publish the maps.":                                                "agree,exchange by participants",
		"Participants discussed how they will publish the maps and finance them.":                                    "exchange by participants",
		"Participants welcomed the report, which was printed in May 2030 and sold in Lima, and will read it.":        "commit,welcome by participants",
		"Participants noted the rain, concurring on the plan that they will go on to share data.":                    "agree,commit,recognize by participants",
		"Participants will work together at the lake, recognizing that dams are old.":                                "commit,recognize by participants",
		"Participants agreed that they will cooperate on matters such as ensuring supply, and positively noting it.": "agree,commit by participants",
		"The talks were frank and the participants outlined next steps.":                                             "report by participants",
		"Any flood is a threat to the lake, and the Canadian and Peruvian sides noted that dams help.":               "recognize by CA,PE",
		"Canada proposed a fund, and Peru welcomed it.":                                                              "welcome,call by CA,PE",
		"We welcome the report and look forward to the next one.":                                                    "commit,welcome by participants",
		"We recognize that dams are old, and we will mend them.":                                                     "commit,recognize by participants",
		"We intend to build dams and support farmers.":                                                               "commit by participants",
		"While noting floods, both sides agreed to build dams.":                                                      "agree,recognize by participants",
		"Recognizing the need for dams, both sides agreed to build them.":                                            "agree,recognize by participants",
		"The Director opened the meeting by emphasizing the need for dams.":                                          "recognize,report by participants",
		"At the governmental dialogue the two countries made reports on dams.":                                       "exchange by both governments",
		"As our ministers said last year, water is scarce.":                                                          "",
		"The ministers took part in the talks and exchanged opinions.":                                               "exchange by participants",
		"Participants noted that Canada built dams and both sides will gain.":                                        "recognize by participants",
	})
}

func TestSubjectsThatAreParties(t *testing.T) {
	tells(t, map[string]string{
		"The Allies compared notes on floods.":                                                                       "exchange by participants",
		"The two democracies reaffirmed the value of locks.":                                                         "recognize by both governments",
		"The Peruvian diplomat, in turn, praised the locks.":                                                         "welcome by PE",
		"It was noted with satisfaction that trade grew.":                                                            "welcome by participants",
		"All three hailed the new lock.":                                                                             "welcome by participants",
		"To that end they intend to map the lakes.":                                                                  "commit by participants",
		"At the end of the meeting a protocol was signed.":                                                           "report by both governments",
		"In her welcome remarks Minister Eva Lind of Canada stressed the need for locks.":                            "recognize by CA",
		"At the talks held in Lima both sides discussed dams.":                                                       "exchange by participants",
		"Minister Eva Lind of Canada gave the opening remarks. She stressed the need for locks.":                     "recognize by CA",
		"Minister Eva Lind of Canada thanked Peru.\n\nShe stressed the need for locks.":                              "welcome by CA; recognize by CA",
		"Minister Ana Ruiz of Peru held talks of a friendly kind with her counterpart, Minister Eva Lind of Canada.": "exchange by PE,CA",
		"The ASEAN side praised the locks.":                                                                          "welcome by INT",
		"Hydrologists from both countries compared notes on salt.":                                                   "exchange by participants",
		"In this context the Forum welcomed a survey.":                                                               "welcome by participants",
		"The Harbour Group, centred on locks, met in Lima.":                                                          "report by participants",
		"Acting Assistant Secretary for Lakes, Locks, and Reefs Eva Lind of Canada hosted a fair.":                   "report by CA",
		"Canadian Special Adviser for Peru Eva Lind opened a lock.":                                                  "report by CA",
		"NATO will remain the cornerstone of this effort.":                                                           "",
		"This work included naming ports that Canada, Peru, and their partners used.":                                "",
		"Canada is here to stay.":                                                                                    "",
		"The African Union drives the mapping of the shelf.":                                                         "",
		"Canada stressed the value of locks, and to date has paid for nine.":                                         "recognize,report by CA",
		"Hydrologists compared notes on salt.":                                                                       "",
		"Our police forces worked together on the lakes.":                                                            "report by both governments",
		"Canada virtually opened a lock.":                                                                            "report by CA",
		"Canadian Deputy Secretary of Commerce for Lakes Eva Lind stressed the need for locks.":                      "recognize by CA",
		"Minister Eva Lind’s visit to Lima reinforces the strength of our ties.":                                     "",
		"They discussed ways to help fishermen, restore Ghana to a safe path, bolster ties with Togo.":               "exchange by participants",
		"They recognised their interest in dams, trade, and mutually determined tolls for boats.":                    "recognize by participants",
		"They discussed dams, trade and boats and launched surveys.":                                                 "exchange,report by participants",
		"They noted the talks among Chile, Togo, and Peru, held in Lima, on dams.":                                   "recognize by participants",
		"We agreed that since the signing of the accord, we have built nine locks.":                                  "agree by participants",
		"Minister Ana Ruiz of Peru had a friendly meeting with Minister Eva Lind of Canada.":                         "report by PE,CA",
		"Both sides discussed dams, the Ministry of Lakes of Peru said in a statement.":                              "exchange by participants",
		"Minister Ana Ruiz of Peru paid a call on Eva Lind, Foreign Minister of Canada and exchanged views on dams.": "exchange,report by PE",
		"Minister Ana Ruiz of Peru called on President Eva Lind of Canada.":                                          "report by PE",
		"Minister Ana Ruiz of Peru called on President Eva Lind of Canada to open the dams.":                         "call by PE",
		"We agreed to light the lakes, since Canada builds lamps and Peru runs boats.":                               "agree by participants",
	})
}

func TestActors(t *testing.T) {
	for subject, want := range map[string]string{
		"Participants":                         "participants",
		"They":                                 "participants",
		"The delegations":                      "participants",
		"Officials from both governments":      "participants",
		"Senior officials from both countries": "participants",
		"Both sides":                           "participants",
		"The two countries":                    "both governments",
		"Both governments":                     "both governments",
		"The Governments of Canada and Peru":   "both governments",
		"The Government of Canada":             "CA",
		"The Peruvian government":              "PE",
		"Canada, Peru, and Chile":              "CA,PE,CL",
		"Canadian and Peruvian officials":      "CA,PE",
		"The security authorities of Canada and of the Republic of Peru":     "CA,PE",
		"We, the leaders of Canada and Peru,":                                "CA,PE",
		"The chief information officers of the two countries":                "both governments",
		"Representatives from both Canadian and Peruvian industries":         "private sector",
		"The Joint Working Group":                                            "participants",
		"Mr. Tom Quay":                                                       "Tom Quay",
		"Mr. Tom Quay and Ms. Ann Roe":                                       "participants",
		"The Federal Council":                                                "Federal Council",
		"The Lake Towns Committee":                                           "Lake Towns Committee",
		"The Center for Strategic and International Studies":                 "Center for Strategic and International Studies",
		"Officials from both countries, including some from the lake towns,": "participants",
		"Industry leaders":                                                   "private sector",
		"ASEAN and Canada":                                                   "ASEAN,CA",
		"Many countries":                                                     "",
		"The recent flood":                                                   "",
	} {
		got := told(t, subject+" outlined the next steps.")
		if want != "" {
			want = "report by " + want
		}
		if got != want {
			t.Errorf("%s: got %q, want %q", subject, got, want)
		}
	}
}

// TestPartyOfTheTitle holds that a body of many countries acts as a party if the title
// couples it with another one, whatever the name of the dialogue is.
func TestPartyOfTheTitle(t *testing.T) {
	for title, want := range map[string]string{
		"Fourth ASEAN – Canada Meeting on Lakes": "INT,CA",
		"Fourth Meeting on Lakes of ASEAN":       "ASEAN,CA",
	} {
		f := read(t, title+"\n\nLima, May 3, 2020\n\nThe fourth Lake Forum was held in Lima on May 3, 2020. ASEAN and Canada agreed to build dams.\n")
		if got := strings.Join(f.Provisions[len(f.Provisions)-1].Actors, ","); got != want {
			t.Errorf("%s: %s, want %s", title, got, want)
		}
	}
}

func TestMeetingsAsSubjects(t *testing.T) {
	tells(t, map[string]string{
		"Both meetings were held at the castle.":                                                     "report by both governments",
		"The talks took place under the aegis of the embassy.":                                       "report by both governments",
		"The discussions focused on dams.":                                                           "exchange by participants",
		"The next meeting will be held in Ottawa in 2032.":                                           "commit by both governments until 2032",
		"The next meeting is scheduled to be held in Ottawa in 2032.":                                "commit by both governments until 2032",
		"The dialogue will be led by Canada and Peru.":                                               "commit by CA,PE",
		"Questions of interest to both were discussed by the Joint Committee.":                       "exchange by participants",
		"Changes since the last session were discussed.":                                             "exchange by participants",
		"The advice of the experts was endorsed by Ministers.":                                       "support by participants",
		"A Steering Group was set up to survey the lakes.":                                           "report by both governments",
		"The guests were shown the locks.":                                                           "",
		"Their discussion turned on dams.":                                                           "exchange by participants",
		"Lima was the venue of the second session.":                                                  "report by both governments",
		"Lima hosted the second session.":                                                            "report by both governments",
		"Dams, locks and boats were the areas that were discussed.":                                  "exchange by participants",
		"How to map the lakes was another subject of the talks.":                                     "exchange by participants",
		"There was a lively exchange of views on dams.":                                              "exchange by participants",
		"There was no agreement on dams.":                                                            "",
		"There were nine boats.":                                                                     "",
		"Among the guests were nine pilots.":                                                         "",
		"Also discussed were dams and locks.":                                                        "exchange by participants",
		"As the main forum of both countries, the Dialogue reviews the state of the lakes.":          "",
		"The meeting showed the strength of the ties.":                                               "",
		"Letters were exchanged.":                                                                    "report by both governments",
		"The meeting went over the state of the dams.":                                               "exchange by participants",
		"Reports on the dams were made.":                                                             "exchange by participants",
		"The following topics were discussed.":                                                       "exchange by participants",
		"The meeting was chaired by Minister Ana Ruiz of Peru.":                                      "",
		"The meeting highlights the friendship of both nations.":                                     "",
		"The annual meeting brings together engineers.":                                              "",
		"The dialogue will be an enduring mechanism.":                                                "",
		"The dialogue reaffirmed both nations’ commitment to clean rivers.":                          "commit by both governments",
		"The dialogue commended Peru’s efforts for clean rivers.":                                    "welcome by participants",
		"The dialogue was established in July 2016.":                                                 "",
		"A working group on dams will meet in 2032.":                                                 "commit by participants until 2032",
		"Discussions were held on dams and trade.":                                                   "exchange by participants",
		"The meeting convened to discuss dams.":                                                      "exchange by participants",
		"This plea was made during the second Canada-Peru Water Dialogue.":                           "",
		"Their meeting was preceded by a fair.":                                                      "report by both governments",
		"Issues related to reefs were discussed at the talks attended by Minister Ana Ruiz of Peru.": "exchange by participants",
		"Regional issues including the tasks of Chile and the duties of Peru were also discussed.":   "exchange by participants",
		"This will be followed by annual talks.":                                                     "commit by both governments",
		"This report will be long.":                                                                  "",
		"The next Dialogue will be co-chaired by Canada and Peru.":                                   "commit by CA,PE",
		"The date will be fixed later.":                                                              "commit by both governments",
		"Firms were encouraged to save water.":                                                       "call by participants",
		"Topics discussed included dams and floods.":                                                 "exchange by participants",
		"The discussions included dams and floods.":                                                  "exchange by participants",
		"The meeting included two engineers.":                                                        "",
		"The meeting adopted a plan.":                                                                "agree by participants",
		"Canada remains the largest buyer.":                                                          "",
		"A joint statement was issued.":                                                              "report by both governments",
		"The working group will be hosting a fair.":                                                  "commit by participants",
		"The working group plans to hold a fair.":                                                    "commit by participants",
		"The Water Committee met in Lima.":                                                           "report by participants",
		"The meeting confirmed that locks are dear, and the session welcomed a survey.":              "recognize,welcome by participants",
		"The meeting underscored the strength of our ties.":                                          "",
		"The meeting featured two engineers.":                                                        "",
		"The discussions focused on reaffirming their commitment to locks.":                          "commit,exchange by participants",
		"The meeting was held in a spirit of friendship.":                                            "",
		"The next scheduled meeting is on 9 May 2032.":                                               "commit by both governments until 2032-05-09",
		"Those discussions include a plan for locks.":                                                "",
		"Their meeting was followed by a visit to the locks.":                                        "report by both governments",
		"The Water Committee met in Lima. It discussed locks.":                                       "report by participants; exchange by participants",
		"The importance of ties between Canada and Peru on water will only grow.":                    "",
		"The Peruvian delegation was led by Minister Ana Ruiz and included guards.":                  "",
	})
}

func TestItems(t *testing.T) {
	tells(t, map[string]string{
		"Participants recognized the importance of:\n\n- Sharing maps; and\n- Clean rivers":                           "recognize by participants; recognize by participants",
		"The dialogue deepened cooperation by:\n\n- Exchanging information on dams.\n- Affirming goals.\n- Building.": "exchange by participants; recognize by participants; report by participants",
		"Canada and Peru will:\n\n- Develop a plan.\n- Adopt the plan.":                                               "commit by CA,PE; commit by CA,PE",
		"The ministers noted the following:\n\n- Canada will build a dam.\n- The rain of last year.":                  "commit by CA; recognize by participants",
		"Participants noted that:\n\n- the dam had been opened; and\n- the exchange of maps had begun.":               "recognize by participants; recognize by participants",
		"The two sides widened trade by agreeing to:\n\n- Open a lock.\n- Train pilots.":                              "agree by participants; agree by participants",
		"We must do more through these actions:\n\n- Develop a plan.":                                                 "commit by participants",
		"Both sides noted progress on dams, including:\n\n•\n\no a survey of dams\n\no a school":                      "recognize by participants; recognize by participants",
		"The Ministers:\n\nAcknowledged that the floods of the spring had been worse than those of the year before;\n\nCondemned the thefts of boats and nets of which the fishermen of both shores have told; and\n\nStressed the need for locks.": "recognize by participants; recognize by participants; recognize by participants",
		"The two sides met.\n\n- A note on the lakes is on the site.":                                                                         "report by participants",
		"The two sides reached agreement on what follows:\n\nDams\n\nThey will map the lakes.":                                                "commit by participants",
		"The Ministers:\n\n1. Took note that trade had grown.\n\n2. Stressed the need for locks.":                                             "recognize by participants; recognize by participants",
		"They agreed:\n\n- to meet.\n\n- (*This is a translation. The date is that of the original.)":                                         "agree by participants",
		"Minister of Ports Ana Ruiz of Peru met Minister of Ports Bo Poe of Canada. Minister Ruiz praised dams. The Minister told reporters.": "report by PE; welcome by PE; recognize by PE",
		"Both sides discussed dams. Minister Ana Ruiz spoke for Peru.":                                                                        "exchange by participants",
		"On water, both sides:\n\n- reviewed recent floods;\n- agreed to meet.":                                                               "exchange by participants; agree by participants",
		"The outcomes were these:\n\n- Kenya to share its tide tables.\n- Both sides to meet again.\n- Exchange of views on reefs.":           "commit by KE; commit by participants; exchange by participants",
		"The outcomes were these:\n\n- Agreement to meet.\n- Launch of a call.":                                                               "agree by participants; report by participants",
		"By 2033, both sides will take these actions:\n\n- Develop a plan.\n- Adopt the plan by 2032.":                                        "commit by participants until 2033; commit by participants until 2032",
		"Both sides welcomed progress as follows:\n\nRivers\n\n- Mapping the banks of the river.\n\nLakes\n\n- Old dams.":                     "welcome by participants; welcome by participants",
	})
}

func TestDeadlinesOfProvisions(t *testing.T) {
	for text, want := range map[string]string{
		"Both sides welcomed Peru’s plan to open a lock in 2032.":                                "2032",
		"Both sides called on Peru to open a lock by 2032.":                                      "2032",
		"Both sides will spend the funds that Peru pledged earlier this year.":                   "",
		"Both sides will apply Order No. 4 of 2034.":                                             "",
		"Both sides committed to attend the November 12 Oslo Conference.":                        "",
		"Both sides agreed to open locks in the run-up to 2032.":                                 "",
		"Both sides agreed to fix the quota of cod for 2032 at 300 tons.":                        "",
		"Both sides agreed to uphold Resolution 1540 (2034).":                                    "",
		"Both sides agreed to meet in early 2032.":                                               "2032",
		"Both sides committed to finalizing the plan by March 2033.":                             "2033-03",
		"Both sides will meet at the forum, to be convened in Quito in October 2031.":            "2031-10",
		"Both sides agreed on the report of the group established in 2030.":                      "",
		"Both sides agreed to cooperate at the World Lake Conference 2032 (WLC-32).":             "2032",
		"Both sides will found a group, to be co-chaired by Peru, in the third quarter of 2031.": "2031-35",
		"Both sides decided the next dialogue would take place in Cusco in 2032.":                "2032",
		"Both sides will support Peru’s 2031-2035 Lake Plan.":                                    "",
		"Both sides will support the 2040 Agenda for Lakes.":                                     "",
		"Both sides welcomed the forum of 2032 and agreed to attend it.":                         "",
		"Both sides discussed the forum of 2032.":                                                "",
		"Both sides will continue the work that they took up on May 3, 2030.":                    "",
		"In the fourth quarter of 2032, both sides will meet.":                                   "2032-36",
	} {
		f := read(t, head+text+"\n")
		if n := len(f.Provisions); n != 2 || string(f.Provisions[1].Deadline) != want {
			t.Errorf("%s: %d provisions, want 2 with deadline %q: %+v", text, n, want, f.Provisions[n-1].Deadline)
		}
	}
}

func TestStrength(t *testing.T) {
	for text, want := range map[string]string{
		"Both sides will continue to share data.":         "vague continuing",
		"Both sides will strengthen their cooperation.":   "vague",
		"Both sides will publish a map.":                  "specific",
		"Both sides agreed to meet in 2032.":              "specific",
		"Both sides saw dams and agreed to meet in 2032.": "specific",
		"Both sides discussed dams.":                      "none",
		"Both sides agreed that water is scarce.":         "none",
		"Both sides agreed that the map will be shown.":   "specific",
		"Both sides agreed that a map would be drawn.":    "specific",
		"Both sides agreed that a dam would be needed.":   "none",
		"Both sides agreed that a dam would be of use.":   "none",
		"Both sides committed to deepening their efforts": "vague",
		"Both sides did not commit to publish maps.":      "specific negated",
		"Both sides agreed:\n\n- to publish a map;":       "specific",
		"Both sides agreed:\n\n- that water is scarce.":   "none",
	} {
		f := read(t, head+text+"\n")
		p := f.Provisions[len(f.Provisions)-1]
		got := string(p.Commitment)
		if p.Continuing {
			got += " continuing"
		}
		if p.Negated {
			got += " negated"
		}
		if got != want {
			t.Errorf("%s: got %s, want %s", text, got, want)
		}
	}
}

func TestBackgroundSaysWhy(t *testing.T) {
	for text, want := range map[string]string{
		"The Governments of Canada and Peru issued what follows.":                       "background.preface",
		"The foundations of the water dialogue were established decades ago by Canada.": "background.history",
		"The river is long.":                                              "background.thing",
		"There are many rivers in the valley.":                            "background.state",
		"Both countries are neighbours.":                                  "background.state",
		"The Canadian delegation included two engineers.":                 "background.attendance",
		"In July 2016, the two ministers established the water dialogue.": "background.history",
		"Participants recognized the importance of:\n\n- Clean rivers":    "background.lead",
		"Ottawa, evening":                                                 "",
	} {
		f := read(t, head+text+"\n")
		var got []string
		for _, p := range f.Passages {
			if p.Kind == fact.Background {
				got = append(got, p.Rule.Name)
			}
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s: got %v, want %s", text, got, want)
		}
	}
}

func TestQuotation(t *testing.T) {
	got := told(t, "“Water is life,” said Minister Ana Ruiz of Peru. “We all need it.”")
	if got != "recognize by PE" {
		t.Errorf("got %q", got)
	}
}

// Any piece of a statement must be read without a panic.
func TestPiecesAreRead(t *testing.T) {
	text := "Participants agreed to hold the “Third Workshop on Data” (TWD) in Oslo, Norway, in May 2031, noting that both sides’ U.S.-led “plan” will:\n\n- Develop a plan; and\n\n- Agreed that Mr. Lee’s Task Force, which met, and we, the leaders of Japan and Canada, will be held by the"
	for i := 0; i <= len(text); i += 3 {
		read(t, text[:i])
		read(t, text[i:])
	}
}

func TestReferences(t *testing.T) {
	for text, want := range map[string]string{
		"Both sides discussed the June 10, 2029 Lake Charter and the Nuclear Safety Convention.":                                                                            "document Lake Charter 2029-06-10; document Nuclear Safety Convention",
		"Both sides recalled the Lake Accord, which the two sides signed in Quito on 12 May 2027.":                                                                          "document Lake Accord 2027-05-12",
		"Both sides welcomed an MoU between the Ministry of Lakes of Canada and the Ministry of Dams of Peru.":                                                              "document MoU between the Ministry of Lakes of Canada and the Ministry of Dams of Peru",
		"President Eva Lind made an official visit to Peru on 3 June 2031. She came on an Official Visit in May.":                                                           "",
		"They recalled the Lake Accord (Quito Accord) of May 2027.":                                                                                                         "document Lake Accord 2027-05",
		"Eva Lind, Senior Programme Officer, spoke.":                                                                                                                        "",
		"Both sides discussed the 2029 Andes Summit in Quito.":                                                                                                              "event Andes Summit 2029",
		"Both sides discussed the Framework for Rivers, Clean Lakes, and Safe Dams.":                                                                                        "document Framework for Rivers, Clean Lakes, and Safe Dams",
		"Both sides discussed the “Canada-Peru Dam Working Group,” established at the beginning of 2030.":                                                                   "working_group Canada-Peru Dam Working Group 2030",
		"Both sides discussed the seminar entitled “Keeping Lakes Clean: A Guide for Towns,” and rain.":                                                                     "event Keeping Lakes Clean: A Guide for Towns",
		"Both sides discussed the “AquaMundo” conference held in Quito, Ecuador in April 2030.":                                                                             "event AquaMundo 2030-04",
		"Both sides discussed the fourth joint workshop in Chile in August 2030.":                                                                                           "event fourth joint workshop 2030-08",
		"Both sides discussed the work of the expert working group on dams.":                                                                                                "working_group expert working group on dams",
		"Both sides discussed the Plenary Conference of the Lake Union (LU PC-31). They will meet at LU PC-31 in May 2032.":                                                 "event Plenary Conference of the Lake Union 2032-05",
		"Both sides recalled the Clean Lakes Pledge.":                                                                                                                       "programme Clean Lakes Pledge",
		"Both sides recalled the Leaders’ Summit in Quito, Ecuador.":                                                                                                        "event Leaders’ Summit",
		"Both sides discussed the Joint Statement and the Agreement.":                                                                                                       "",
		"Both sides discussed Minister Ruiz’s Lake Initiative and the Lake Initiative of Quito.":                                                                            "programme Lake Initiative; programme Lake Initiative of Quito",
		"Both sides signed a memorandum of understanding on dams.":                                                                                                          "document memorandum of understanding on dams",
		"Both sides welcomed the talks, which resulted in the drafting of a detailed dam safety roadmap, a work plan for four rivers, and a jointly written paper on silt.": "document dam safety roadmap; document work plan for four rivers; document jointly written paper on silt",
		"Both sides will issue a dam safety report and saw the need for a water plan.":                                                                                      "document dam safety report",
		"Both sides said that a dam safety report was published and that they signed a new agreement.":                                                                      "document dam safety report",
		"Both sides welcomed joint research on the Quiet River Network (QRN) and work on Clean Water Engineering (CWE).":                                                    "programme Quiet River Network",
		"Both sides recalled Global Gateway, COP 28 in December 2030, UNCLOS, and the AUKUS Dam Agreement.":                                                                 "programme Global Gateway; event COP 28 2030-12; document UNCLOS; document AUKUS Dam Agreement",
		"Both sides discussed Executive Order 10999 of May 2, 2030, the MOU on silt between the Dam Board and the Lake Institute (LI), and a working group on river dams.":  "document Executive Order 10999 2030-05-02; document MOU on silt between the Dam Board and the Lake Institute; working_group working group on river dams",
		"Both sides agreed on a Framework for an Agreement on Clean, Fair, and Open Dams.":                                                                                  "document Framework for an Agreement on Clean, Fair, and Open Dams",
		"Both sides recalled Operation Clear River, the Lake Business Forum in Quito, the National Lake Forum, and Artificial Intelligence (AI) law enforcement.":           "programme Operation Clear River; event Lake Business Forum",
		"Both sides recalled the Quito Declaration and the Quito Declaration on Rivers.":                                                                                    "document Quito Declaration on Rivers",
		"The President accepted an invitation to pay a state visit to Chile, and discussed joint research on Artificial Intelligence (AI).":                                 "event state visit to Chile",
		"Both sides recalled the “Guidance on Trusted River Partnerships” and the upcoming Lake Business Forum.":                                                            "document Guidance on Trusted River Partnerships; event Lake Business Forum",
		"Both sides thanked the Quito Lake Fund and the Partnerships for Clean Dams, and set up a Trust Fund.":                                                              "programme Quito Lake Fund; programme Partnerships for Clean Dams",
		"- the River Conference\n- 2030 dams\n- the Lake Directive\n- 12 dams\n- a memorandum of\n- understanding":                                                          "event River Conference; document Lake Directive",
		"Both sides recalled the River Conference (COP31) of May 2030, and agreed to go to COP31.":                                                                          "event River Conference 2030-05",
		"Both sides recalled the Memorandum of Understanding on lake care signed in November 2030, and the work of the 6G Task Force.":                                      "document Memorandum of Understanding on lake care 2030-11; working_group 6G Task Force",
		"A Memorandum of Understanding on cooperation in river studies was signed in the presence of the Ministers.":                                                        "document Memorandum of Understanding on cooperation in river studies",
		"Both sides recalled the Plan of Action for the Lake Partnership (2030-2034), which the Ministers signed in Quito on 10 February 2030.":                             "document Plan of Action for the Lake Partnership 2030-02-10",
		"Both sides recalled the Lake Accord signed by both countries on 8 June 2030, and the dam agreement, which came into effect in May 2029.":                           "document Lake Accord 2030-06-08; document dam agreement 2029-05",
		"At the April 16, 2030, Andes Leaders’ Summit they agreed on a Roadmap for a Renewed Lake Partnership.":                                                             "event Andes Leaders’ Summit 2030-04-16; document Roadmap for a Renewed Lake Partnership",
		"Both sides recalled this year’s Lake Summit on April 22nd.":                                                                                                        "event Lake Summit 2031-04-22",
		"Both sides will negotiate a bilateral Lake, Dam, and River Agreement, and recalled the Japan-India Act East Workshop.":                                             "document Lake, Dam, and River Agreement; event Japan-India Act East Workshop",
		"Both sides helped those hit by Hurricanes Ada and Eva, and discussed the Fiji Agreement and the Quito bombings.":                                                   "event Hurricanes Ada and Eva; document Fiji Agreement; event Quito bombings",
		"Both sides went to the Lake Bank Annual Meeting, and discussed the India – Fiji Reef Corridor.":                                                                    "event Lake Bank Annual Meeting; programme India – Fiji Reef Corridor",
		"Both sides recalled the State Visit by President Eva Lind in March 2030.":                                                                                          "event State Visit by President Eva Lind 2030-03",
		"Working Group 1 on Lake Care\n\nBoth sides agreed to open a lock.":                                                                                                 "working_group Working Group 1 on Lake Care",
		"In May 2030 both countries signed the Lake Services Agreement, and the Lake Action Plan and the Quito Action Plan were discussed.":                                 "document Lake Services Agreement 2030-05; programme Lake Action Plan; document Quito Action Plan",
		"Both sides welcomed the Memorandum of Understanding between the Lake 6G Alliance and the 6G Dam Association.":                                                      "document Memorandum of Understanding between the Lake 6G Alliance and the 6G Dam Association",
		"Both sides recalled the Lake Seminar, which had met in Quito on 21 and 22 November 2030, and the annual Kelp Jawara exercise.":                                     "event Lake Seminar 2030-11-21/2030-11-22; event Kelp Jawara exercise",
		"On 3 June 2030 both countries signed a dam agreement, and adopted the code of conduct agreed between the lake towns.":                                              "document dam agreement 2030-06-03; document code of conduct 2030-06-03",
		"Both sides signed an agreement on the import and return of lake boats under the theme “Clean Lakes” of the seminar.":                                               "document agreement on the import and return of lake boats",
		"Both sides discussed the Memorandum of Understanding.":                                                                                                             "document Memorandum of Understanding",
	} {
		if got := references(t, head+text+"\n"); got != want {
			t.Errorf("%s\n got  %s\n want %s", text, got, want)
		}
	}
}

// TestAsides holds that what is put between a subject and its verb does not hide the
// verb, and that a noun which is a verb too begins a sentence.
func TestAsides(t *testing.T) {
	tells(t, map[string]string{
		"Both sides, although they noted that trade is small, agreed to open a lock.":                    "agree by participants",
		"The two Ministers, reaffirming that their countries keep the Charter, agreed to open a lock.":   "agree by participants",
		"Views were exchanged on the tides of last year.":                                                "exchange by participants",
		"Both sides, while the tide was out, were on the beach.":                                         "",
		"The two Ministers, noting that the lock had been opened, and that trade had grown, were happy.": "",
	})
}

// An item that begins with its topic is one provision, with the act of what follows; a
// sentence at its beginning tells for itself.
func TestItemsWithTheirTopic(t *testing.T) {
	for items, want := range map[string]string{
		"• Quays for growth. Ministers commit to building ten quays.\n• Clean water. Ministers discussed the reefs.": "commit Quays for growth. Ministers commit to building ten quays.; exchange Clean water. Ministers discussed the reefs.",
		"• agreed that Canada will lead, and Peru will support, a survey.":                                           "agree agreed that Canada will lead, and Peru will support, a survey.",
		"• have decided to mend the quays,\n• have charted the reefs.":                                               "agree have decided to mend the quays,; agree have charted the reefs.",
		"• Ministers discussed the reefs. They agreed to mend the quays.":                                            "exchange Ministers discussed the reefs.; agree They agreed to mend the quays.",
	} {
		f := read(t, "Canada and Peru met in Lima on May 3, 2020.\n\nMinisters adopted a plan with these actions:\n\n"+items+"\n")
		var got []string
		for _, p := range f.Provisions[1:] {
			got = append(got, fmt.Sprint(p.Acts[0], " ", p.Text))
		}
		if g := strings.Join(got, "; "); g != want {
			t.Errorf("%s\n got %s\nwant %s", items, g, want)
		}
	}
}
