package en

import (
	"strings"
	"testing"

	"dialoguec/compile/fact"
)

// bodiesOf lists the organizations of a text: name, country and acronym.
func bodiesOf(f *fact.Facts) string {
	var all []string
	for _, o := range f.Organizations {
		s := o.Name
		if o.Country != "" {
			s += " " + o.Country
		}
		if o.Acronym != "" {
			s += " (" + o.Acronym + ")"
		}
		all = append(all, s)
	}
	return strings.Join(all, "; ")
}

func TestUnusualBodies(t *testing.T) {
	const held = "Joint Statement of Kenya and Chile\n\nKenya and Chile met in Nairobi on May 3, 2020. "
	for _, c := range []struct{ text, want string }{
		{"They welcomed the work of the Lima-based Otter Foundation.", "Otter Foundation"},
		{"They praised the Western Quay Lab.", "Western Quay Lab"},
		{"They praised the International Water Dispute Prevention and Settlement Organization and the Compact of Free Association.", "International Water Dispute Prevention and Settlement Organization INT"},
		{"They praised Otter Reefs Pte Ltd, Reef & Tide LLP and ORTU Co-Chairs.", "Otter Reefs Pte Ltd; Reef & Tide LLP"},
		{"The Islamic State of Iraq and Syria and Hamas were named, as was the Khmer Rouge regime.", "Islamic State of Iraq and Syria; Hamas"},
		{"Kenya Airways has agreed to buy ten seaplanes.", "Kenya Airways KE"},
		{"They praised the Chilean National Institute of Soil and Infection Disease.", "Chilean National Institute of Soil and Infection Disease CL"},
		{"They praised the Ministry of Trade and Energy and Digital Technologies, and its staff.", "Ministry of Trade and Energy and Digital Technologies"},
		{"They welcomed the talks between the Centre for Energy and the Water and Energy Research Center.", "Centre for Energy; Water and Energy Research Center"},
		{"They work through Joint Task Force Heron and the Interim Observer Team.", "Joint Task Force Heron; Interim Observer Team INT"},
		{"They praised the Southern Regional Government (SRG).", "Southern Regional Government (SRG)"},
		{"They praised the Southern Regional Government.", "Southern Regional Government"},
		{"They fight the Otter Cartel.", "Otter Cartel"},
		{"They praised the Otter Commission on Women’s Issues.", "Otter Commission on Women’s Issues"},
		{"They praised the Otter Centre for the Control of Fisheries.", "Otter Centre for the Control of Fisheries"},
		{"They spoke with the Otter Institute on Monday.", "Otter Institute"},
		{"They praised the Otter 6G Council.", "Otter 6G Council"},
		{"They named the Mobile Network Unit Project.", ""},
		{"They named the Joint Task Force on Otters.", ""},
		{"They praised the Tug Ministries of Kenya and Chile.", "Tug Ministry of Kenya KE; Tug Ministry of Chile CL"},
		{"They met the Director for Ports and Reefs, Ministry of Otters.", "Ministry of Otters"},
		{"MINISTRY OF REEFS AND MINISTRY OF OTTERS", "MINISTRY OF REEFS; MINISTRY OF OTTERS"},
		{"MINISTRY OF ICE AND MINISTRY OF OTTERS", "MINISTRY OF ICE; MINISTRY OF OTTERS"},
		{"FIRST KENYA-CHILE OTTER DIALOGUE", ""},
		{"They met.\n\nWork between the Kenya Otter Institute (KOI) and Otter Institute of Chile (OIC)\n\nThey praised both institutes.", "Kenya Otter Institute KE (KOI); Otter Institute of Chile CL (OIC)"},
		{"The U.S. Department of Commerce and Veterans Affairs spoke.", "U.S. Department of Commerce US"},
		{"As Chairperson-in-Office of the Otter League, he spoke.", ""},
		{"The Chief of the Chilean Armed Forces and the Kenyan Security Forces came.", "Chilean Armed Forces CL; Kenyan Security Forces KE"},
		{"They praised the Armed Forces, Fiji’s Armed Forces and the Western Coast Guard.", "Armed Forces FJ; Western Coast Guard"},
		{"They praised the initiative of the United Nations, African Union, and Otter Authority on Reefs.", "United Nations INT; African Union INT; Otter Authority on Reefs"},
		{"They met the Ministry of Reefs and Urban-Rural Development.", "Ministry of Reefs and Urban-Rural Development"},
		{"They met the Commission for Technology and Innovation CTN.", "Commission for Technology and Innovation"},
		{"A Cabinet Submission is made.", ""},
		{"Officials of the Kenya Otter Institute and the Embassy on the Kenyan side attended.", "Kenya Otter Institute KE"},
		{"The Chilean Ministry of Justice spoke.\n\nThe Kenya Otter Institute and the Ministry of Justice will sign an accord.", "Ministry of Justice CL; Kenya Otter Institute KE"},
		{"Officials of the Chilean Mission to ASEAN and of the Trade Mission to Peru came.", "Chilean Mission to ASEAN CL"},
		{"They praised the Minsk Group of the OSCE, the Working Group and the Friends of the Ottersk Group.", "Minsk Group INT; OSCE INT (OSCE)"},
		{"They met the Reef Party of Kenya Ann Roe and the Western Tide Society.", "Reef Party of Kenya KE; Western Tide Society"},
		{"They met the South and West Reef Section, and each Contracting Party.", ""},
		{"They met U.S. State Department Senior Otter Bureau Official Ann Roe.", "U.S. State Department US; Otter Bureau US"},
		{"They met Information Federal Ministry of Education and Research staff.", "Federal Ministry of Education and Research"},
		{"They visited the Otter Tide School and the School of Reefs, and attended the Reef Summer School.", "Otter Tide School; School of Reefs"},
		{"They praised the OSCE Tide Observer Mission to Peru, the AU Mission in Mali (AUMM), the Trade Mission and the Quay Trade Mission to Peru.", "OSCE Tide Observer Mission to Peru INT; AU Mission in Mali INT (AUMM)"},
		{"They met the head of the Mission of Fiji to the United Nations, and the Reef Training Mission on the Republic of Peru.", "Mission of Fiji to the United Nations FJ; Reef Training Mission on the Republic of Peru"},
		{"They praised the Alliance for Reef Care, the Alliance and the Otter Coalition.", "Alliance for Reef Care"},
		{"The Conference of Reef Harbour Directors and the Conference of Harbours met.", "Conference of Reef Harbour Directors"},
		{"They praised the Peruvian National Police (PNP), and the police.", "Peruvian National Police PE (PNP)"},
		{"They opened the Kenyan Consulate General in Lima.", "Kenyan Consulate General in Lima KE"},
		{"As an OSCE Otter Group Co-Chair, Kenya spoke.", "OSCE Otter Group INT"},
		{"The talks were led by the Otter Quay Agency (OQA), on the Peruvian side. Kenya thanked the Otter Pilots Agency, for the Chilean side.", "Otter Quay Agency PE (OQA); Otter Pilots Agency CL"},
		{"They met.\n\nWork of the Kenya Otter Institute\n\nThey praised the institute.", ""},
	} {
		if got := bodiesOf(read(t, held+c.text)); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

func TestStandingCommittees(t *testing.T) {
	const held = "Joint Statement of Kenya and Chile\n\nKenya and Chile met in Nairobi on May 3, 2020. "
	for _, c := range []struct{ text, want, series string }{
		{"They will work through the Harbour Consultative Committee (HCC).", "Harbour Consultative Committee INT (HCC)", ""},
		{"They will carry out what was agreed at the Harbour Consultative Committee meetings.", "Harbour Consultative Committee INT", ""},
		{"They recognize the Local Reef Committee and the Joint Reef Commission (JRC).", "Joint Reef Commission INT (JRC); Local Reef Committee", ""},
		{"They will work through the Kenya-Chile Quay Coordinating Committee.", "Kenya-Chile Quay Coordinating Committee INT", ""},
		{"The chair of the Senate Reef Committee spoke.", "Senate Reef Committee", ""},
		{"They praised the Kenyan Otter Committee.", "Kenyan Otter Committee KE", ""},
		{"They will set up a Kenya-Chile Quay Cooperation Council.", "Kenya-Chile Quay Cooperation Council INT", ""},
		{"They praised the Kenya-Chile Quay Cooperation Council.", "", ""},
		{"They welcomed the third meeting of the Harbour Consultative Committee.", "", "Harbour Consultative Committee"},
		{"They welcomed the work of the Steering Committee.", "", ""},
		{"They referred to the Barriers to Trade Committee.", "", ""},
	} {
		f := read(t, held+c.text)
		if got := bodiesOf(f); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
		series := ""
		for _, s := range f.Series {
			series += s.Name
		}
		if series != c.series {
			t.Errorf("%s: series %q, want %q", c.text, series, c.series)
		}
	}
}
