package en

import (
	"testing"
)

func TestPartySides(t *testing.T) {
	for _, c := range []struct{ title, text, want string }{
		{"Readout of the U.S.-Canada Harbor Dialogue", // no Prime Minister in the one state, so of the other
			"Today, U.S. Special Envoy Tom Brandt and Deputy Prime Minister Ida Falk co-hosted the inaugural meeting of the U.S.-Canada Harbor Dialogue.",
			"CA host Ida Falk; US host Tom Brandt"},
		{"Readout of the U.S.-Chile Harbor Dialogue", // as the other official without a country, who is of one state alone
			"Today, Secretary of State Tom Brandt and National Security Advisor Ana Reyes hosted Chilean Minister Inés Soto for the first U.S.-Chile Harbor Dialogue.",
			"US host Ana Reyes; US host Tom Brandt; CL head Inés Soto"},
		{"Readout of the Chile-Peru Harbor Dialogue", // the other party's, whose counterpart is named
			"Today, Special Envoy Tom Brandt convened the first Chile-Peru Harbor Dialogue with Peruvian counterparts.",
			"CL host Tom Brandt"},
		{"Kenya-Peru-Chile Harbor Dialogue", // those with whom they attended are from there
			"The Harbor Dialogue was held on March 3, 2021. Foreign Ministers Tom Brandt and Ida Falk of Kenya attended the dialogue, together with their counterparts from Peru and Chile.",
			"KE member Ida Falk; KE member Tom Brandt"},
		{"Kenya-Peru-Chile Harbor Dialogue",
			"The Harbor Dialogue was held on March 3, 2021. Foreign Ministers Tom Brandt and Ida Falk attended the dialogue with their counterparts from Peru and Chile.",
			"other member Ida Falk; other member Tom Brandt"},
		{"Statement by NSC Spokesperson Eva Lind on the U.S.-Chile Harbor Dialogue",
			"National Security Advisor Tom Brandt led U.S. participation in the first U.S.-Chile Harbor Dialogue on March 3, 2021.",
			"US head Tom Brandt"},
		{"Readout of the Harbor Talks", // the leaders of the parties are named, of whom one has nobody there
			"On March 3, 2021, National Security Advisor Tom Brandt met with ROK National Security Advisor Kim Min-jun and Japanese National Security Advisor Sato Ken for the third Trilateral Harbor Dialogue. It was launched by President Biden, President Yoon and Prime Minister Kishida.",
			"US head Tom Brandt; KR head Kim Min-jun; JP head Sato Ken"},
		{"Readout of the Kenya-Canada Harbor Dialogue", // either may have the office
			"Today, Coordinator Tom Brandt and Coordinator Ida Falk co-hosted the first Kenya-Canada Harbor Dialogue.",
			"other host Ida Falk; other host Tom Brandt"},
		{"Harbor Talks", // in a country that is none of hers
			"President Ana Reyes, currently in Kenya for the session of the UN Environment Assembly, met Chilean Prime Minister Inés Soto.",
			"other head Ana Reyes; CL head Inés Soto"},
		{"Harbor Talks", // of the country that is visited the other one is
			"Foreign Minister of Chile Inés Soto, who is on a visit to the Republic of Kenya, met with President Tom Brandt.",
			"CL head Inés Soto; KE head Tom Brandt"},
		{"Tom Brandt’s Meeting with Kenyan Minister Soto", // what they spoke of is no side
			"Coordinator Tom Brandt met with Kenyan Minister Inés Soto to discuss the crisis in Peru. They spoke of their solidarity with Peru.",
			"other head Tom Brandt; KE head Inés Soto"},
		{"Harbor Talks", // the ties of two states tell it, and not what is named first
			"Coordinator Tom Brandt met with Kenyan Minister Inés Soto in Peru to discuss the situation in Norway. They spoke of the ties between Kenya and Chile.",
			"CL head Tom Brandt; KE head Inés Soto"},
		{"Harbor Talks", // of two states with such ties either is meant
			"Coordinator Tom Brandt met with Kenyan Minister Inés Soto. They spoke of the ties between Kenya and Chile, and of those between Peru and Kenya.",
			"other head Tom Brandt; KE head Inés Soto"},
		{"Tom Brandt’s Travel to Kenya", // both travellers came to a country that is not theirs
			"Coordinator Tom Brandt and Special Envoy Ida Falk traveled to Kenya and Peru and met with President Rosa Vela. They spoke of the ties between Kenya and Peru.",
			"other head Ida Falk; other head Tom Brandt; other head Rosa Vela"},
		{"Harbor Talks", // an envoy to a country
			"President Rosa Vela met with the Kenyan High Commissioner to Peru, Inés Soto, at the Presidential Secretariat.",
			"PE head Rosa Vela; KE head Inés Soto"},
		{"Harbor Talks",
			"President Ana Reyes visited Kenya and met Chilean Prime Minister Inés Soto.",
			"other head Ana Reyes; CL head Inés Soto"},
		{"Harbor Talks", // no topic is a side
			"Minister Tom Brandt met with Minister of Finance of Chile Inés Soto. They spoke of tides. They spoke of reefs. They spoke of the trade of Kenya.",
			"other head Tom Brandt; CL head Inés Soto"},
		{"Harbor Talks", // the body in the post names its own country
			"U.S. Treasury Secretary Tom Brandt met with Minister of Finance of Chile Inés Soto. They spoke of the trade of Kenya.",
			"US head Tom Brandt; CL head Inés Soto"},
	} {
		if got := taken(read(t, c.title+"\n\nMarch 3, 2021\n\n"+c.text)); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}
