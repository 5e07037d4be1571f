package en

import (
	"strings"
	"testing"
)

func TestBodiesByPattern(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Kenya-Chile Joint Statement\n\nKenya and Chile met in Nairobi on May 3, 2020. They welcomed the work of the Peru-Japan Ports and Technology Council and of the Peru-Japan Energy Council.",
			"Peru-Japan Ports and Technology Council INT; Peru-Japan Energy Council INT"},
		{"Kenya-Chile Joint Statement\n\nKenya and Chile met in Nairobi on May 3, 2020. They welcomed the work of the Kenya-Chile Energy Council.", ""},
		{"Kenya and Chile met. They noted the paper for the March Board of Governors that held the plan.", "Board of Governors"},
		{"The President of the Council of Ministers of the Republic of Italy, Marta Falk, spoke.", "Council of Ministers IT"},
		{"Kenya and Chile met. The Council of Harbour Advisors drew the plan.", "Council of Harbour Advisors"},
		{"Kenya and Chile met. The Chilean Ministry of the Sea and the Harbour Bank of Kenya drew the plan.", "Ministry of the Sea CL; Harbour Bank of Kenya KE"},
		{"Kenya and Chile met. The Director of the Office of the Reef Commission Wanja Odhiambo drew the plan.", "Office of the Reef Commission"},
		{"The leaders praised the Chilean Academy for Higher Studies in America.", "Chilean Academy for Higher Studies in America CL"},
		{"Kenya and Russia met. The Secretary of the Russian Security Council spoke. The staff of the Security Council listened.", "Russian Security Council RU"},
		{"The Ministry of the Sea met. The Ministry of the Sea of Kenya and the Ministry of the Sea of Chile drew the plan.", "Ministry of the Sea KE; Ministry of the Sea CL"},
		{"At its meeting the Harbour Council approved the agreement with Kenya.", "Harbour Council"},
		{"The Harbour Ministry signed the memorandum, as did the ports of Kenya.", "Harbour Ministry"},
		{"The Kenyan delegation was led by the Director of the Department of Tides.", "Department of Tides KE"},
		{"Officials from the Kenyan Ministry of the Sea and the Department of Tides came.", "Ministry of the Sea KE; Department of Tides KE"},
		{"Wanja Odhiambo of the Department of Tides chaired for Kenya.", "Department of Tides KE"},
		{"They built up Maritime Domain Awareness (MDA) and other skills.", ""},
		{"Second Fiji - UK Ports Dialogue\n\nThe Second Fiji - UK Ports Dialogue was held at the Ministry of Foreign Affairs on 07 May 2024.\n\nOfficials from the Ministry of Defence, the Department of Commerce, the Reef Board of Fiji and the British High Commission in Suva also attended.",
			"Ministry of Foreign Affairs; Ministry of Defence; Department of Commerce; Reef Board of Fiji FJ; British High Commission in Suva GB"},
		{"The Ministry of Ports and the EU Delegation to Fiji attended.", "Ministry of Ports; EU Delegation to Fiji EU"},
		{"The Norway Mission to the European Union and the Permanent Representation of Fiji to the EU attended.", "Norway Mission to the European Union NO; Permanent Representation of Fiji to the EU FJ"},
		{"The leaders joined the Open Government Partnership and the Global Forum on Steel Excess Capacity.", "Global Forum on Steel Excess Capacity INT"},
	} {
		var got []string
		for _, o := range read(t, c.text).Organizations {
			got = append(got, strings.TrimSpace(o.Name+" "+o.Country))
		}
		if s := strings.Join(got, "; "); s != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, s, c.want)
		}
	}
}
