package en

import (
	"fmt"
	"strings"
	"testing"
)

func TestMeetings(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"ordinal before the series",
			"Kenya and Canada held the fourth Canada-Kenya Water Dialogue in Busan on May 9-10, 2013.",
			"Canada-Kenya Water Dialogue #4 held 2013-05-09/2013-05-10 Busan KR"},
		{"meeting of the series, with a level",
			"The first Director-General level meeting of the India – Brazil Policy Dialogue on Ports took place in Tokyo on March 1st, 2010.",
			"India – Brazil Policy Dialogue on Ports #1 held 2010-03-01 Tokyo JP director-general"},
		{"the next one counts on",
			"Norway and Chile held the second Norway-Chile Ocean Dialogue in Tokyo on June 3, 2019. The next Ocean Dialogue will be held in 2020 in Washington.",
			"Norway-Chile Ocean Dialogue #2 held 2019-06-03 Tokyo JP; Norway-Chile Ocean Dialogue #3 planned 2020 Washington US"},
		{"a remembered one",
			"Norway and Chile held the third Norway-Chile Ocean Dialogue in Tokyo on June 3, 2019. Participants welcomed what was announced at the second Ocean Dialogue in March 2018.",
			"Norway-Chile Ocean Dialogue #3 held 2019-06-03 Tokyo JP; Norway-Chile Ocean Dialogue #2 mentioned 2018-03"},
		{"the date of something else after a remembered one",
			"Norway and Chile held the third Norway-Chile Ocean Dialogue in Tokyo on June 3, 2019. A group established at the second Ocean Dialogue will work in Lima until the end of 2020.",
			"Norway-Chile Ocean Dialogue #3 held 2019-06-03 Tokyo JP; Norway-Chile Ocean Dialogue #2 mentioned"},
		{"what another verb tells is no date and no place of a plan",
			"Norway and Chile held the third Norway-Chile Ocean Dialogue in Tokyo on June 3, 2019. Before the next Ocean Dialogue, experts will visit Kenya and present a map in 2020.",
			"Norway-Chile Ocean Dialogue #3 held 2019-06-03 Tokyo JP; Norway-Chile Ocean Dialogue #4 planned"},
		{"a purpose between a meeting and its verb",
			"Norway and Chile held the third Norway-Chile Ocean Dialogue in Tokyo on June 3, 2019. The first Ocean Dialogue to oversee the fund was held in Lima in May 2014.",
			"Norway-Chile Ocean Dialogue #3 held 2019-06-03 Tokyo JP; Norway-Chile Ocean Dialogue #1 mentioned 2014-05 Lima PE"},
		{"nothing is planned for the past",
			"Norway and Chile held the third Norway-Chile Ocean Dialogue in Tokyo on June 3, 2019. The next Ocean Dialogue will take up the charts of March 2018.",
			"Norway-Chile Ocean Dialogue #3 held 2019-06-03 Tokyo JP; Norway-Chile Ocean Dialogue #4 planned"},
		{"ordinals in two words",
			"The thirty-second meeting of the Norway-Chile Ocean Dialogue was held in Tokyo on June 3, 2019.",
			"Norway-Chile Ocean Dialogue #32 held 2019-06-03 Tokyo JP"},
		{"what has counted meetings is a series, whatever its name",
			"The fifth meeting of the Norway-Chile Ocean Area was held in Tokyo on June 3, 2019.",
			"Norway-Chile Ocean Area #5 held 2019-06-03 Tokyo JP"},
		{"a session on whose margins the parties met is not theirs",
			"Norway and Chile held talks on the margins of the 78th session of the United Nations General Assembly on June 3, 2019.",
			"#0 held 2019-06-03"},
		{"a counted meeting of two parties is a series",
			"The tenth Norway-Chile Port Meeting was held in Tokyo on June 3, 2019.",
			"Norway-Chile Port Meeting #10 held 2019-06-03 Tokyo JP"},
		{"a meeting of ministers of two parties is a series",
			"Norway-Chile 2+2 Foreign and Defence Ministers’ Meeting\n\nNorway and Chile met in Tokyo on June 3, 2019.",
			"Norway-Chile 2+2 Foreign and Defence Ministers’ Meeting #0 held 2019-06-03 Tokyo JP"},
		{"a meeting of two parties is none",
			"Joint Statement on the Norway-Chile Meeting\n\nNorway and Chile met in Tokyo on June 3, 2019.",
			"#0 held 2019-06-03 Tokyo JP"},
		{"a known forum whose counted meeting was held",
			"The Sixth Meeting of the ASEAN Regional Forum (ARF) was held in Tokyo on June 3, 2019.",
			"ASEAN Regional Forum #6 held 2019-06-03 Tokyo JP"},
		{"a counted summit that was held",
			"The 4th Norway-Chile Summit was convened in Tokyo on June 3, 2019.",
			"Norway-Chile Summit #4 held 2019-06-03 Tokyo JP"},
		{"the last one, by its acronym and with its month",
			"Norway and Chile held the sixth meeting of the Ocean Theft Group (OTG) in Tokyo on June 3, 2019. Much has changed since the last OTG in October 2018. The OTG will come together again in 2021.",
			"Ocean Theft Group #6 held 2019-06-03 Tokyo JP; Ocean Theft Group #5 mentioned 2018-10; Ocean Theft Group #7 planned 2021"},
		{"the next scheduled meeting",
			"Norway and Chile held the third Norway-Chile Ocean Dialogue in Tokyo on June 3, 2019. The next scheduled session is on 4 August 2020.",
			"Norway-Chile Ocean Dialogue #3 held 2019-06-03 Tokyo JP; Norway-Chile Ocean Dialogue #4 planned 2020-08-04"},
		{"talks that are planned, and those of experts on something else",
			"Norway and Chile held the Norway-Chile Ocean Dialogue in Tokyo on June 3, 2019. Senior-level consultations are planned for May 2020. Herring quota consultations are planned for July 2020.",
			"Norway-Chile Ocean Dialogue #0 held 2019-06-03 Tokyo JP; Norway-Chile Ocean Dialogue #0 planned 2020-05 senior"},
		{"where they decided to meet",
			"Norway and Chile held the Norway-Chile Ocean Dialogue in Tokyo on June 3, 2019. Both sides decided to meet in Lima to continue their talks, and to meet the challenges of the ocean.",
			"Norway-Chile Ocean Dialogue #0 held 2019-06-03 Tokyo JP; Norway-Chile Ocean Dialogue #0 planned Lima PE"},
		{"no plan for what is past",
			"Norway and Chile held the Norway-Chile Ocean Dialogue in Tokyo on June 3, 2019. Minister Soto had proposed this Ocean Dialogue in a call on January 27, 2019.",
			"Norway-Chile Ocean Dialogue #0 held 2019-06-03 Tokyo JP"},
		{"a further group is no meeting",
			"Norway and Chile held the Norway-Chile Ocean Dialogue in Tokyo on June 3, 2019. They will establish a third Harbour Working Group.",
			"Norway-Chile Ocean Dialogue #0 held 2019-06-03 Tokyo JP"},
		{"the first in a series, and the day before the statement",
			"Statement on the Ocean\n\nJune 4, 2019\n\nNorway and Chile held the Norway-Chile Ocean Dialogue in Tokyo. Yesterday’s Ocean Dialogue, the first in a planned series of meetings, was useful.",
			"Norway-Chile Ocean Dialogue #1 held 2019-06-03 Tokyo JP"},
		{"what was announced was no meeting",
			"Joint Statement on Tides\n\nJune 4, 2021\n\nIn May 2020, Chile and Peru announced TIDES – a partnership for the ocean. We will measure the sea.", ""},
		{"by the country that hosted it",
			"Norway and Chile held the fourth convening of the Norway-Chile Ocean Dialogue in Tokyo on June 3, 2019. The first convening of the Ocean Dialogue was hosted by Peru in 2016.",
			"Norway-Chile Ocean Dialogue #4 held 2019-06-03 Tokyo JP; Norway-Chile Ocean Dialogue #1 mentioned 2016 PE"},
		{"where the meeting took place",
			"Norway hosted Chile for the third Norway-Chile Ocean Dialogue on June 3, 2019. In Tokyo, where the meeting took place, the two sides discussed lamps.",
			"Norway-Chile Ocean Dialogue #3 held 2019-06-03 Tokyo JP"},
		{"they came together",
			"Joint Statement on the Norway – Chile Ocean Dialogue\n\nJune 4, 2019\n\nEnvoys of Norway and Chile came together for their ocean dialogue in Tokyo, Japan, on June 3.",
			"Norway – Chile Ocean Dialogue #0 held 2019-06-03 Tokyo JP"},
		{"an earlier one that had been held",
			"Norway and Chile held consultations on June 3, 2019 in Tokyo. The last meeting in this format had been held in July 2018.",
			"#0 held 2019-06-03 Tokyo JP"},
		{"a city before the text is no place, and a round of consultations is ours",
			"Lima : The sixth round of the Norway-Chile Ocean Consultations was held on June 3, 2019 in Tokyo. Both sides agreed to hold the next round of consultations in Oslo.",
			"Norway-Chile Ocean Consultations #6 held 2019-06-03 Tokyo JP; Norway-Chile Ocean Consultations #7 planned Oslo NO"},
		{"the day and the place in another sentence that says that it was held",
			"The Director reviewed the reefs in the third Norway-Chile Ocean Dialogue. On June 3, 2019, Norway hosted the third Norway-Chile Ocean Dialogue in Tokyo.",
			"Norway-Chile Ocean Dialogue #3 held 2019-06-03 Tokyo JP"},
		{"an edition that was held, whatever the head of its name",
			"The Sixteenth Norway-Chile Annual Exchange of Visits on the Ocean (16th NCAEV), instituted under the Memorandum of Understanding on the Ocean, was held in Tokyo on June 3, 2019.",
			"Norway-Chile Annual Exchange of Visits on the Ocean #16 held 2019-06-03 Tokyo JP"},
		{"a workshop, followed by a dialogue",
			"Norway held the 9th Norway-Chile Ocean Workshop in Tokyo on Monday, June 3, followed by the 25th Norway-Chile Ocean Dialogue on Tuesday, June 4, 2019. In this round (the 25th round), charts were discussed.",
			"Norway-Chile Ocean Workshop #9 held 2019-06-03 Tokyo JP; Norway-Chile Ocean Dialogue #25 held 2019-06-04 Tokyo JP"},
		{"counted consultations without a name",
			"On June 3, 2019, the first political consultations between the Ministries of Foreign Affairs of Norway and Chile were held in the format of a video conference.",
			"political consultations between the Ministries of Foreign Affairs of Norway and Chile #1 held 2019-06-03 virtual"},
		{"a name whose noun is printed small",
			"Norway and Chile held the second Norway-Chile Ministerial meeting in Tokyo on June 3, 2019.",
			"Norway-Chile Ministerial meeting #2 held 2019-06-03 Tokyo JP ministerial"},
		{"an anniversary is no edition",
			"The 10th Norway-Chile Anniversary Gala was held in Tokyo on June 3, 2019. Norway and Chile held the Norway-Chile Ocean Dialogue in Tokyo on June 4, 2019.",
			"Norway-Chile Ocean Dialogue #0 held 2019-06-04 Tokyo JP"},
		{"the ordinal of a meeting with another name",
			"Norway and Chile held the seventh Norway-Chile Ocean Forum in Tokyo on June 3, 2019. Ministers welcomed Peru’s hosting of the 2nd Nordic Ocean Ministerial Meeting in Oslo in September 2019.",
			"Norway-Chile Ocean Forum #7 held 2019-06-03 Tokyo JP"},
		{"talks before a meeting that they prepared",
			"Norway and Chile held consultations on June 3, 2019 in Tokyo. This meeting was held to prepare the summit of 2020.",
			"#0 held 2019-06-03 Tokyo JP"},
		{"a day in numbers",
			"The Norway-Chile Ocean Dialogue\n\n04.06.2019\n\nNorway and Chile held the third Norway-Chile Ocean Dialogue in Tokyo on June 3.",
			"Norway-Chile Ocean Dialogue #3 held 2019-06-03 Tokyo JP"},
		{"the next one in small letters",
			"Norway and Chile held the third Norway-Chile Ocean Dialogue in Tokyo on June 3, 2019. The next dialogue is to be held in Lima.",
			"Norway-Chile Ocean Dialogue #3 held 2019-06-03 Tokyo JP; Norway-Chile Ocean Dialogue #4 planned Lima PE"},
		{"a round of the dialogue that will be hosted",
			"Norway and Chile held the third Norway-Chile Ocean Dialogue in Tokyo on June 3, 2019. The fourth round of the dialogue will be hosted by Peru in Lima in 2020.",
			"Norway-Chile Ocean Dialogue #3 held 2019-06-03 Tokyo JP; Norway-Chile Ocean Dialogue #4 planned 2020 Lima PE"},
		{"two meetings in one sentence",
			"The third meeting of the Norway-Chile Ocean Dialogue and the fifth meeting of the Norway-Chile Ocean Council were held in Tokyo on June 3, 2019.",
			"Norway-Chile Ocean Dialogue #3 held 2019-06-03 Tokyo JP; Norway-Chile Ocean Council #5 held 2019-06-03 Tokyo JP"},
		{"its chairs between a meeting and its verb",
			"The third Norway-Chile Ocean Dialogue, co-chaired by Tor Moe, Director of Ports of Norway, and Luis Soto, Director of Reefs of Chile, was held in Tokyo on June 3, 2019.",
			"Norway-Chile Ocean Dialogue #3 held 2019-06-03 Tokyo JP"},
		{"somebody was pleased to host it",
			"Norway was pleased to host the third Norway-Chile Ocean Dialogue in Tokyo on June 3, 2019.",
			"Norway-Chile Ocean Dialogue #3 held 2019-06-03 Tokyo JP"},
		{"a statement that was released on the occasion of a meeting does not tell it",
			"The following statement was released by Norway and Chile on the occasion of the third Norway-Chile Ocean Dialogue. Norway and Chile held the Ocean Dialogue in Tokyo on June 3, 2019.",
			"Norway-Chile Ocean Dialogue #3 held 2019-06-03 Tokyo JP"},
		{"a meeting that only describes another host",
			"Norway and Chile reaffirmed the plan. They recalled the leaders’ meeting hosted by President Soto in Lima in May 2015.",
			""},
		{"two countries are the place of no meeting",
			"Norway and Chile held the third Norway-Chile Ocean Dialogue in Tokyo on June 3, 2019. In line with the principles set at the first Norway-Chile Ocean Dialogue, and following the commitments at the second meeting, we are operationalising our support for reef projects in Fiji and Kenya, including by mobilizing funds.",
			"Norway-Chile Ocean Dialogue #3 held 2019-06-03 Tokyo JP; Norway-Chile Ocean Dialogue #1 mentioned; Norway-Chile Ocean Dialogue #2 mentioned"},
		{"what is planned in connection with a dialogue is no meeting of it",
			"Norway and Chile held the Norway-Chile Ocean Dialogue in Tokyo on June 3, 2019. Both sides intend to organize a fair in connection with the Ocean Dialogue and back-to-back with the Reef Congress on June 4, 2020.",
			"Norway-Chile Ocean Dialogue #0 held 2019-06-03 Tokyo JP"},
		{"a session to which somebody came who met somebody",
			"Minister Moe of Norway, who came to Lima to attend the 70th session of the Tide Assembly, met Minister Soto of Chile on June 3, 2019.",
			"#0 held 2019-06-03"},
		{"the next one under the initials of the name",
			"Norway and Chile held the third Norway-Chile Foreign Office Consultations in Tokyo on June 3, 2019. It was agreed to hold the next FOC in Oslo.",
			"Norway-Chile Foreign Office Consultations #3 held 2019-06-03 Tokyo JP; Norway-Chile Foreign Office Consultations #4 planned Oslo NO"},
		{"the next one of another series without date and place is only spoken of",
			"Norway and Chile held the third Norway-Chile Ocean Dialogue in Tokyo on June 3, 2019. They will report to the next Joint Commission, to be held in due time.",
			"Norway-Chile Ocean Dialogue #3 held 2019-06-03 Tokyo JP"},
		{"a month and a year before the name are a date, no edition",
			"Norway and Chile held the third Norway-Chile Ocean Dialogue in Tokyo on June 3, 2019. At the May 2018 Ocean Dialogue, they had launched a survey.",
			"Norway-Chile Ocean Dialogue #3 held 2019-06-03 Tokyo JP"},
		{"somebody acted at a session that was held",
			"Tokyo, 4 June 2019 – Norway and Chile reaffirmed their ties at the 21st Norway-Chile Ocean Committee meeting held in Tokyo yesterday. They recalled the fifth Norway-Chile Ocean Forum held in May 2015.",
			"Norway-Chile Ocean Committee #21 held 2019-06-03 Tokyo JP; Norway-Chile Ocean Forum #5 mentioned 2015-05"},
		{"a long name before the verb, and the holding of others",
			"The 25th session of the Joint Ocean Council of the Arab League (AL) and of the Kingdom of Norway in the Ocean Area was held in Tokyo on June 3, 2019. Both sides praised the holding of regular Arab League-Norway Senior Officials meetings, the last one in Oslo on May 4, 2019.",
			"Joint Ocean Council of the Arab League #25 held 2019-06-03 Tokyo JP"},
		{"the place in a further sentence about the meeting, and where somebody attended from",
			"Minister Tor Moe of Norway met Minister Luis Soto of Chile on June 3, 2019. Officials of the Agency of Reefs in Lima attended the meeting. The meeting between Moe and Soto was held in Tokyo.",
			"#0 held 2019-06-03 Tokyo JP"},
		{"the day of a dialogue that they met to open",
			"Ministers of Norway and Chile met in Tokyo to open the Norway-Chile Ocean Dialogue. The Ocean Dialogue, held 3-4 June 2019, covered reefs. Ministers welcomed the opportunity to meet again in person.",
			"Norway-Chile Ocean Dialogue #0 held 2019-06-03/2019-06-04 Tokyo JP"},
		{"they met for it, and the place stands with the day",
			"Norway held a ministerial meeting with Chile. The Ministers of Norway and Chile met in Tokyo on June 3, 2019 for the biannual Norway – Chile Ocean Consultations.",
			"Norway – Chile Ocean Consultations #0 held 2019-06-03 Tokyo JP ministerial"},
		{"the next meeting of something else is none of ours",
			"Norway and Chile held the third Norway-Chile Ocean Dialogue in Tokyo on June 3, 2019. Results will go to the next ministerial-level Joint Reef Commission Meeting, to be held in due time.",
			"Norway-Chile Ocean Dialogue #3 held 2019-06-03 Tokyo JP"},
		{"a mode by many names",
			"Norway and Chile held the third Norway-Chile Ocean Dialogue via a web conference on June 3, 2019.",
			"Norway-Chile Ocean Dialogue #3 held 2019-06-03 virtual"},
		{"some were there and some were not",
			"Norway and Chile held the third Norway-Chile Ocean Dialogue in Tokyo, with others joining online, on June 3, 2019.",
			"Norway-Chile Ocean Dialogue #3 held 2019-06-03 Tokyo JP hybrid"},
		{"no year is borrowed from a deadline",
			"On 3 June, Norway and Chile held the third Norway-Chile Ocean Dialogue. Both sides will survey the coast by 2040.",
			"Norway-Chile Ocean Dialogue #3 held"},
		{"ordinals of other things do not count",
			"Norway and Chile held the Norway-Chile Ocean Dialogue in Tokyo on June 3, 2019. For the first time, experts joined. The first meeting of the harbour masters was useful, as was the second half of the day.",
			"Norway-Chile Ocean Dialogue #0 held 2019-06-03 Tokyo JP"},
		{"a meeting of no series",
			"On 7-8 March 2022, Australia and India held high-level talks on fisheries.",
			"#0 held 2022-03-07/2022-03-08"},
		{"an acronym stands for the series",
			"The Arctic Fisheries Committee (AFC) is a body of five states. Officials launched the inaugural meeting of the AFC on July 18, 2023, in Busan.",
			"Arctic Fisheries Committee #1 held 2023-07-18 Busan KR"},
	} {
		if got := meetingsOf(t, c.text); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
		}
	}
}

func meetingsOf(t *testing.T, text string) string {
	f := read(t, text)
	var out []string
	for _, m := range f.Meetings {
		name := ""
		if m.Series >= 0 {
			name = f.Series[m.Series].Name
		}
		out = append(out, strings.Join(strings.Fields(fmt.Sprintf("%s #%d %s %s %s %s %s %s", name, m.Ordinal, m.Status, m.Date, m.City, m.Country, m.Level, m.Mode)), " "))
	}
	return strings.Join(out, "; ")
}

func TestSeries(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"no series without a meeting", "The Ocean Dialogue Fund was praised by Chile.", ""},
		{"shorter forms are aliases",
			"Chile hosted the Norway-Chile Ocean Policy Dialogue on June 3, 2019. The Ocean Dialogue went well.",
			"Norway-Chile Ocean Policy Dialogue|Ocean Dialogue"},
		{"a document of that name is none",
			"Chile hosted the Norway-Chile Ocean Dialogue. Ministers welcomed the Norway-Chile Business Dialogue on Ports Joint Statement.",
			"Norway-Chile Ocean Dialogue"},
		{"no series without a meeting of its own", "Chile and Peru held the second Chile-Peru Reef Dialogue. They launched a Port Dialogue.", "Chile-Peru Reef Dialogue"},
		{"an acronym inside the name",
			"Chile and Peru held the second Chile-Peru Clean and Fair Trade (CFT) Dialogue. The CFT Dialogue went well.",
			"Chile-Peru Clean and Fair Trade Dialogue|Chile-Peru Clean and Fair Trade (CFT) Dialogue|CFT Dialogue"},
		{"with what it is about",
			"The second meeting of the India-Kenya Dialogue on Health, Food and Trade was held in Delhi.",
			"India-Kenya Dialogue on Health, Food and Trade"},
	} {
		var got []string
		for _, s := range read(t, c.text).Series {
			got = append(got, strings.Join(append([]string{s.Name}, s.Aliases...), "|"))
		}
		if strings.Join(got, "; ") != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}

func TestMeetingsByTheWay(t *testing.T) {
	const held = "Joint Statement of Kenya and Chile\n\nMay 9, 2020\n\n"
	for _, c := range []struct{ text, want string }{
		{"Kenya and Chile held the first meeting of the Kenya-Chile Reef Dialogue on May 3, 2020. They committed to meeting again this summer.",
			"Kenya-Chile Reef Dialogue #1 held 2020-05-03; Kenya-Chile Reef Dialogue #2 planned 2020-22"},
		{"The leaders of Kenya and Chile met on May 3, 2020. They confirmed that they mean to convene later this year the Kenya-Chile Reef Dialogue (KCRD).",
			"#0 held 2020-05-03; Kenya-Chile Reef Dialogue #0 planned 2020"},
		{"Kenya and Chile held a meeting of the Kenya-Chile Reef Consultative Group on May 3, 2020. They reviewed events since the last Reef Consultative Group meeting.",
			"Kenya-Chile Reef Consultative Group #0 held 2020-05-03; Kenya-Chile Reef Consultative Group #0 mentioned"},
		{"On May 3, 2020, we, the leaders of Kenya and Chile, convened for the first meeting of the “K2C2” Group. The K2C2 Group will look at reefs.",
			"K2C2 Group #1 held 2020-05-03"},
	} {
		if got := meetingsOf(t, held+c.text); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}
