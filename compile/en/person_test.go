package en

import (
	"fmt"
	"strings"
	"testing"
)

func TestPeople(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"They were received by Foreign Minister Jan van der Berg and Ambassador J. R. O’Neill.", "Jan van der Berg: Foreign Minister; J. R. O’Neill: Ambassador"},
		{"Canadian Deputy Minister of Foreign Affairs Marta Morgan spoke.", "Marta Morgan (CA): Canadian Deputy Minister of Foreign Affairs"},
		{"The UAE’s Minister Saeed Al Farsi spoke, and Minister Al Farsi left.", "Saeed Al Farsi = Al Farsi (AE): Minister"},
		{"Readout of President Ida Okafor Call with Minister Ivar Falk\n\nThey spoke.", "Ida Okafor: President; Ivar Falk: Minister"},
		{"Third Harbor Ministers’ Meeting Chair Statements", ""},
		{"Minister of Foreign Affairs Kwon, Ji-won met Minister Tavola, Vice-chair of the Forum, and Ms. Lee.",
			"Kwon, Ji-won: Minister of Foreign Affairs; Tavola: Minister; Lee: "},
		{"Minister Tavola, Co-chair of the Forum, and Mr. Lee, Editor-in-chief of the Post, met.", "Tavola: Minister; Lee: "},
		{"The delegation was led by Mr. TAVOLA, Sione, Vice Minister of Ports.", "TAVOLA, Sione: Vice Minister of Ports"},
		{"Director of the Ports Division, Ministry of Ports (MOP), Mere Tavola led the delegation.", "Mere Tavola: Director of the Ports Division, Ministry of Ports (MOP)"},
		{"Minister for Defence Mere Tavola hosted the Secretary of State for Defence Ann Lee for the Fiji-UK Consultations.",
			"Mere Tavola (FJ): Minister for Defence; Ann Lee (GB): Secretary of State for Defence"},
		{"On the Fijian side, Mere Tavola, director of the Tonga policy division; and Sione Fusi, head of the Samoa desk, took part.",
			"Mere Tavola (FJ): director of the Tonga policy division; Sione Fusi (FJ): head of the Samoa desk"},
		{"Kofi Mensah, the Deputy Assistant Secretary for Cyber Policy, spoke.", "Kofi Mensah: Deputy Assistant Secretary for Cyber Policy"},
		{"The agency’s Director, Ana-Maria López Ruiz, spoke.", "Ana-Maria López Ruiz: Director"},
		{"Ms. Li Na spoke and Dr. Paul K. Oduya, Chief Scientist of Kenya, listened.", "Li Na: ; Paul K. Oduya (KE): Chief Scientist of Kenya"},
		{"It was opened by Senior Directors Tom Brandt and Ida Falk.", "Tom Brandt: Senior Director; Ida Falk: Senior Director"},
		{"Secretary of State Antony Blinken met Secretary-General TANAKA Ichiro.", "Antony Blinken (US): Secretary of State; TANAKA Ichiro: Secretary-General"},
		{"Director General Seo Min-jun, of the Digital Economy Bureau, spoke.", "Seo Min-jun: Director General of the Digital Economy Bureau"},
		{"Vice Minister Rahul Prasad of India and Coordinator Eva Lind of Sweden spoke.", "Rahul Prasad (IN): Vice Minister; Eva Lind (SE): Coordinator"},
		{"Ambassador Hugo Sanz spoke. Ambassador Sanz thanked all.", "Hugo Sanz = Sanz: Ambassador"},
		{"Ambassador Hugo Sanz and Minister Ines Sanz met. Ambassador Sanz spoke.", "Hugo Sanz = Sanz: Ambassador; Ines Sanz: Minister"},
		{"Tom Brandt, Coordinator for the Lima Declaration, spoke.", "Tom Brandt: Coordinator for the Lima Declaration"},
		{"Joint Statement from President Falk and Prime Minister Ida Okafor\n\nMay 4, 2020\n\nThe leaders met on May 3, 2020. The President of the Council of Ministers of Kenya, Ida Okafor, spoke.", "Falk: President; Ida Okafor (KE): President of the Council of Ministers of Kenya"},
		{"Minister Rahmani met many. Minister Karim Al-Rahmani spoke.", "Karim Al-Rahmani = Rahmani: Minister"},
		{"The side was led by Hugo Sanz, Assistant Minister of Innovation, Science and Economic Development Canada.", "Hugo Sanz: Assistant Minister of Innovation, Science and Economic Development"},
		{"The chair thanked Ines Sanz, now at the bank, for her work.", "Ines Sanz: "},
		{"President Smith’s visit and Prime Minister Okafor’s reply.", "Smith: President; Okafor: Prime Minister"},
		{"Ida Falk, MPP, Minister for Ports, Ontario, spoke, as did Mr. Jon Vik, Deputy Minister, representing the Premier of Queensland.",
			"Ida Falk (CA): Minister for Ports; Jon Vik (AU): Deputy Minister"},
		{"It was hosted by the Premier of Ontario, Treasurer and Minister of Ports, the Hon. I.M. Falk.", "I.M. Falk (CA): Premier of Ontario, Treasurer and Minister of Ports"},
		{"The Minister of Ports, the Hon. I.M. Falk, spoke. Federal Minister of Ports Ida Falk thanked Minister of Tides Ivar Falk.",
			"I.M. Falk = Ida Falk: Federal Minister of Ports; Ivar Falk: Minister of Tides"},
		{"Foreign Minister Prince Omar bin Karim Al Rashid and Deputy Minister of Ports Prince Danso spoke.", "Omar bin Karim Al Rashid: Foreign Minister; Prince Danso: Deputy Minister of Ports"},
		{"It was chaired by Ministry of External Affairs (MEA) Secretary (West), Arun Rao.", "Arun Rao (IN): Ministry of External Affairs (MEA) Secretary (West)"},
		{"Arun Rao, Secretary (East), Ministry of External Affairs, India together with Ida Falk, Deputy Secretary, Ministry of Foreign Affairs, Kenya co-chaired.",
			"Arun Rao (IN): Secretary (East); Ida Falk (KE): Deputy Secretary"},
		{"Minister Falk met her Kenyan counterpart Ann Oduya on Monday.", "Falk: Minister; Ann Oduya (KE): "},
		{"Present was the Undersecretary of the Ministry of Ports for Tides in the Kingdom of Norway Jon Vik.", "Jon Vik (NO): Undersecretary of the Ministry of Ports for Tides in the Kingdom of Norway"},
		{"It was chaired by Jon Vik, Minister of Ports of Norway and Chairman of the current round.", "Jon Vik (NO): Minister of Ports of Norway"},
		{"US Mission to ASEAN Chargé d’Affaires Ida Falk spoke.", "Ida Falk (US): US Mission to ASEAN Chargé d’Affaires"},
		{"In Lima in the Blue Hills, the Ministers spoke. Undersecretary for Policy Ma. Elena B. Soto of Chile and the Minister of Ports of Kenya, Dato’ Omar Danso, listened.",
			"Ma. Elena B. Soto (CL): Undersecretary for Policy; Omar Danso (KE): Minister of Ports of Kenya"},
		{"It was headed by Permanent Secretary, Ministry of Foreign Affairs, Ann Oduya.", "Ann Oduya: Permanent Secretary, Ministry of Foreign Affairs"},
		{"It was headed by First Assistant Secretary, Indo-Pacific Group, Department of Ports, Ms. Ida Falk.", "Ida Falk: First Assistant Secretary, Indo-Pacific Group, Department of Ports"},
		{"It was headed by Joint Secretary, Harbour Policy Division, Department of Ports, Ms. Ida Falk.", "Ida Falk: Joint Secretary, Harbour Policy Division, Department of Ports"},
		{"The Australian Minister for Ports, Senator the Hon Ida Falk, spoke.", "Ida Falk (AU): Australian Minister for Ports"},
		{"Ambassador-at-Large for Oceans Ana Lima and Chargé d’Affaires a.i. Tom Brandt spoke.", "Ana Lima: Ambassador-at-Large for Oceans; Tom Brandt: Chargé d’Affaires a.i."},
		{"National Coordinator (NC) Ana Lima spoke.", "Ana Lima: National Coordinator"},
		{"They met Tom Brandt, Chief Advisor of Chancellor Falk, and others.", "Falk: Chancellor; Tom Brandt: Chief Advisor of Chancellor Falk"},
		{"It was led by Ana Lima-Costa of the National Otter Agency.", "Ana Lima-Costa: "},
		{"Deputy Attorney General Lisa O. Monaco and President Macron spoke.", "Lisa O. Monaco: Deputy Attorney General; Macron (FR): President"},
		{"Mr. Jon Vik, Director for Otters, National Otter Agency, and Ms. Ida Falk spoke.", "Jon Vik: Director for Otters; Ida Falk: "},
		{"It was opened by The Hon. K.R.T. Adler, OBE, MP, Minister of Rivers, and Mr Mohd. Anuar Hashim.", "K.R.T. Adler: Minister of Rivers; Mohd. Anuar Hashim: "},
		{"Minister of Ports Kang Won-jae and Adviser Lee Said-un spoke.", "Kang Won-jae: Minister of Ports; Lee Said-un: Adviser"},
		{"Deputy Secretary of Ports Dean Ellery spoke.", "Dean Ellery: Deputy Secretary of Ports"},
		{"It was chaired by Chile’s State Secretary for Tides, Reefs, and the Shore, Berta Quilapan, and Envoy Tom Brandt.", "Berta Quilapan (CL): State Secretary for Tides, Reefs, and the Shore; Tom Brandt: Envoy"},
		{"Present were Ms. Ida Falk, Deputy Director, Reef Group, Ministry of Fisheries, Estonia; and Mr. Jon Vik, Envoy for Reefs, Norway.", "Ida Falk (EE): Deputy Director; Jon Vik (NO): Envoy for Reefs"},
		{"Director Jon Vik, Reef Authority, Norwegian Ministry of Trade, spoke.", "Jon Vik (NO): Director"},
		{"Kofi Mensah, Director of Ports at Osu Castle, spoke and Captain Bo Dahl, the captain of the first ship, listened.", "Kofi Mensah: Director of Ports at Osu Castle; Bo Dahl: Captain"},
		{"It was led by Secretary-General Ida Falk of the Pacific Islands Forum and Jon Vik, Ambassador to the United Nations.", "Ida Falk (INT): Secretary-General; Jon Vik: Ambassador to the United Nations"},
		{"Mr. Low Kang Jun and Director- General Ida Falk spoke.", "Low Kang Jun: ; Ida Falk: Director- General"},
		{"It was led by Minister for Border Care, the Hon Ida Falk MP and Minister of Natural Reserves and Wildlife, Jon Vik.",
			"Ida Falk: Minister for Border Care; Jon Vik: Minister of Natural Reserves and Wildlife"},
		{"Given that the Prime Minister will visit Kenya, Minister Falk spoke.", "Falk: Minister"},
		{"The Ministers and the President met the Secretary General.", ""},
		{"At its head was Yang Mulia Dato Seri Awang Haji Jalil bin Haji Abdul Rahim, Minister of Ports, and Dayang Dr. Nor Imah binti Haji Razak, Permanent Secretary (Land Use and Ports).", "Awang Haji Jalil bin Haji Abdul Rahim: Minister of Ports; Nor Imah binti Haji Razak: Permanent Secretary (Land Use and Ports)"},
		{"Minister of Health Hon Vaine Rose Toki-Bell and Shri. Arun Rao, Secretary (East), spoke.", "Vaine Rose Toki-Bell: Minister of Health; Arun Rao: Secretary (East)"},
		{"Ms. Ana María Quispe Rojas, Minister of Ports of Peru, spoke, and Minister Quispe left.", "Ana María Quispe Rojas = Quispe (PE): Minister of Ports of Peru"},
		{"Arun Rao, Joint Secretary (Reefs), Ministry of Ports, Government of India, met U.S. Commissioner for Tea Ann Court and Ann Bell, Premier of New South Wales.", "Arun Rao (IN): Joint Secretary (Reefs); Ann Court (US): U.S. Commissioner for Tea; Ann Bell (AU): Premier of New South Wales"},
		{"Arun Rao, Minister of Power and New & Renewable Energy, Government of India, and Kate Bell, Secretary of State for Ports, met in the United Kingdom.", "Arun Rao (IN): Minister of Power and New & Renewable Energy; Kate Bell (GB): Secretary of State for Ports"},
		{"Tom Bell, Parliamentary Under-Secretary of State, spoke in the United States.", "Tom Bell: Parliamentary Under-Secretary of State"},
		{"The Prime Minister of Kenya the Right Honourable Jon Vik, M.P., met the Prime Minister of Chile, His Excellency Mr Arun Rao, Q. C., and Her Excellency President Falk, the Prime Minister of Peru the Hon. I. M. Soto.",
			"Jon Vik (KE): Prime Minister of Kenya; Arun Rao (CL): Prime Minister of Chile; Falk: President; I. M. Soto (PE): Prime Minister of Peru"},
		{"It included the Minister of Ports, His Excellency Mr K. Danso, the Minister of Reefs and Tides, His Excellency Mr Y. Mensah, and the Minister of Salt, The Hon. A. B. Oduya M. P.",
			"K. Danso: Minister of Ports; Y. Mensah: Minister of Reefs and Tides; A. B. Oduya: Minister of Salt"},
		{"The Prime Minister, Mr Danso, and the Minister of Ports of Peru, Dr Soto, spoke with General Kofi Mensah, MSM, psc, the Commander.",
			"Danso: Prime Minister; Soto (PE): Minister of Ports of Peru; Kofi Mensah: Commander"},
		{"President Ana Lagos Quilapan of Chile met Dr Hoang The Binh, the Vietnamese Deputy Minister of Ports, and the Hon. Ida Falk, Governor of Saint Vincent & the Grenadines.",
			"Ana Lagos Quilapan (CL): President; Hoang The Binh (VN): Vietnamese Deputy Minister of Ports; Ida Falk (VC): Governor of Saint Vincent & the Grenadines"},
		{"The First Deputy Minister of Tides of the USSR, I. N. Volkov, met the Yugoslav Deputy Secretary for Ports, Mr Petrov, in the Republic of China.",
			"I. N. Volkov (SU): First Deputy Minister of Tides of the USSR; Petrov (YU): Yugoslav Deputy Secretary for Ports"},
		{"Secretary of State for Ports Tom Bell spoke in the United States.", "Tom Bell: Secretary of State for Ports"},
		{"The Director General Level Meeting adopted the National Action Plan.", ""},
	} {
		var got []string
		for _, p := range read(t, c.text).People {
			s := p.Name
			if len(p.Aliases) > 0 {
				s += " = " + strings.Join(p.Aliases, " = ")
			}
			if p.Country != "" {
				s += " (" + p.Country + ")"
			}
			got = append(got, s+": "+p.Title)
		}
		if g := strings.Join(got, "; "); g != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, g, c.want)
		}
	}
}

func TestOrganizations(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"the Ministry of Poverty Alleviation and Solar Investigation of Kenya, the Agency for the Prevention of Smuggling in Persons (APSP) and the National Mapping and Resource Authority", "Ministry of Poverty Alleviation and Solar Investigation (KE); Agency for the Prevention of Smuggling in Persons = APSP (KE); National Mapping and Resource Authority (KE)"},
		{"the Tide Reef Institute of the Ministry of Ports (TRI)", "Tide Reef Institute = TRI < Ministry of Ports; Ministry of Ports"},
		{"They met officials of Kenya’s Ministry of Ports, Ministry of Reefs and Coast Guard.", "Ministry of Ports (KE); Ministry of Reefs (KE); Coast Guard (KE)"},
		{"representatives of the Tide Institute, the Kenyan Ports Agency (KPA), the Ministry of Quays and the Chilean Reef Agency", "Tide Institute; Kenyan Ports Agency = Ports Agency = KPA (KE); Ministry of Quays; Chilean Reef Agency = Reef Agency (CL)"},
		{"They spoke of the West Bank and of the Fijian Harbor Bank.", "Fijian Harbor Bank = Harbor Bank (FJ)"},
		{"officials of the Norway Ministry of Foreign Affairs", "Ministry of Foreign Affairs = Norway Ministry of Foreign Affairs (NO)"},
		{"Ministers of Justice and Home Affairs; the Commission for Reef Care of Norway, Chile and Peru, set up in Chile; Harbor Development Banks (HDBs)", "Commission for Reef Care (NO)"},
		{"officials of the Departments of State, Justice and the Treasury", "Department of State (US); Department of Justice (US); Department of the Treasury (US)"},
		{"Japan’s Ministry of Economy, Trade and Industry and the Ministry of Foreign Affairs", "Ministry of Economy, Trade and Industry (JP); Ministry of Foreign Affairs (JP)"},
		{"the Ministry of Internal Affairs and Communications (MIC) of Japan. MIC spoke", "Ministry of Internal Affairs and Communications = MIC (JP)"},
		{"the Canadian Ministry of Rivers and Mountains, the National Otter Council; and Radio Lab", "Ministry of Rivers and Mountains (CA); National Otter Council (CA)"},
		{"the Department of Commerce’s National Institute of Standards and Technology (NIST)", "Department of Commerce (US); National Institute of Standards and Technology = NIST (US) < Department of Commerce"},
		{"the Spectrum Policy Bureau of the Ministry of Communications of Thailand", "Spectrum Policy Bureau (TH) < Ministry of Communications; Ministry of Communications (TH)"},
		{"the Department of Justice, including the Drug Enforcement Administration; and others", "Department of Justice (US); Drug Enforcement Administration (US) < Department of Justice"},
		{"the Communications Authority of Kenya (CAK) and the CAK", "Communications Authority of Kenya = Communications Authority = CAK (KE)"},
		{"the American Chamber of Commerce in Chile and the Embassy of Japan in Chile", "American Chamber of Commerce in Chile; Embassy of Japan in Chile (JP)"},
		{"the U.S.-Japan Trade and Investment Council and the Trade and Investment Council", ""},
		{"the Security and Exchange Board of Japan, the Department of Rivers and the Arts", "Security and Exchange Board of Japan = Security and Exchange Board (JP); Department of Rivers and the Arts"},
		{"the UN Security Council and the Security Council’s staff", "UN Security Council = Security Council (INT)"},
		{"the Peruvian Embassy in Nairobi and the Embassy of Peru in Tokyo", "Peruvian Embassy in Nairobi (PE); Embassy of Peru in Tokyo (PE)"},
		{"the ASEAN-Fiji Business Council and the EU-ASEAN Business Council", "ASEAN-Fiji Business Council; EU-ASEAN Business Council"},
		{"the Board for Snorkelers and Drummers and the Foundation for Cooperation in Research and Higher Education", "Board for Snorkelers and Drummers; Foundation for Cooperation in Research and Higher Education"},
		{"the Fijian Air Force, the Fijian Red Cross, the Royal Fijian Navy and the Southern Territory Government", "Fijian Air Force (FJ); Fijian Red Cross (FJ); Royal Fijian Navy (FJ); Southern Territory Government"},
		{"the Institute of Reef Peoples in Fiji and the Museum of Reefs", "Institute of Reef Peoples; Museum of Reefs"},
		{"the UN Charter, the APEC Economic Leaders’ Summit, non-NATO partners and the NATO Secretary General", "NATO (INT)"},
		{"a bilateral FTA/EPA, 10:30 JST and a secure Pacific community", ""},
		{"the Hamid bin Karim Academy and King Bhumin’s Institute", "Hamid bin Karim Academy; King Bhumin’s Institute"},
		{"the Baltic Reef Council and the UN Commission on Reefs", "Baltic Reef Council (INT); UN Commission on Reefs (INT)"},
		{"the Fijian Reef Museum Ship Dialogue and the Fijian Parliament", "Fijian Parliament (FJ)"},
		{"the Ministries of Rivers and Lakes of Peru and the Republic of Chile", "Ministry of Rivers and Lakes of Peru (PE); Ministry of Rivers and Lakes of the Republic of Chile (CL)"},
		{"the Ministries of Rivers, Tides and the Arts of the Republic of Peru", "Ministry of Rivers (PE); Ministry of Tides (PE); Ministry of the Arts (PE)"},
		{"the Ministries of Rivers, Tides and the Arts of Peru and Southern Chile", "Ministry of Rivers; Ministry of Tides; Ministry of the Arts"},
		{"the Ministries for Ports of Peru and Chile; the Ports Ministries of Fiji and Kenya", "Ministry for Ports of Peru (PE); Ministry for Ports of Chile (CL); Ports Ministry of Fiji (FJ); Ports Ministry of Kenya (KE)"},
		{"the Chilean Ministries of Ports and Reefs, Tides, and Sand & Gravel", "Ministry of Ports and Reefs (CL); Ministry of Tides (CL); Ministry of Sand & Gravel (CL)"},
		{"the Chilean Ministries of Ports and Reefs and the Office for Tides", "Ministry of Ports (CL); Ministry of Reefs (CL); Office for Tides (CL)"},
		{"the Turkish Foreign Ministry and the Ministry of Foreign Affairs of Turkey", "Foreign Ministry = Ministry of Foreign Affairs (TR)"},
		{"the Canadian Institutes of Tidal Research, and the Port of Lima Authority", "Canadian Institutes of Tidal Research (CA); Port of Lima Authority"},
		{"the Centre against Piracy, Smuggling and Cybercrime and the Commission on Human and Peoples’ Rights", "Centre against Piracy, Smuggling and Cybercrime; Commission on Human and Peoples’ Rights"},
		{"the Ministry for Housing, Urban Development and Dredging and the Commission for Scientific and Technological Research", "Ministry for Housing, Urban Development and Dredging; Commission for Scientific and Technological Research"},
		{"the Secretariat of Headquarters for Ocean Policy, the General Staff Headquarters and UN Headquarters", "Secretariat of Headquarters for Ocean Policy; General Staff Headquarters; UN (INT)"},
		{"the Embassy of Chile to Peru, Chile’s Parliament, the Police of Peru, the police and the Parliament", "Embassy of Chile to Peru (CL); Parliament (CL); Police of Peru (PE)"},
		{"the Strategic Ports and Intelligence Branch, the Executive Branch and the House of Reef Representatives", "Strategic Ports and Intelligence Branch; House of Reef Representatives"},
		{"the UNSC 1299 Sanctions Committee and Deputy NSA Ann Roe", "UNSC 1299 Sanctions Committee (INT)"},
		{"JSC “Tidal Centre”, PT Tirta Samudra (Persero) and 3 p.m. PT", "Tidal Centre; PT Tirta Samudra (Persero)"},
		{"the Vice-President of TUKX, the President of COP and the Minister of ICTX", "TUKX"},
		{"officials from the Chilean Ministry of Ports, Tide Alliance (TIAL), Otter University and National Reef Centre; and from the Peruvian Ministry of Ports and National Reef Centre", "Ministry of Ports (CL); Tide Alliance = TIAL (CL); Otter University (CL); National Reef Centre (CL); Ministry of Ports (PE); National Reef Centre (PE)"},
		{"officials from TIDEX, the Fijian Ports Agency and RIFX", "Fijian Ports Agency = Ports Agency (FJ); TIDEX; RIFX (FJ)"},
		{"Chile was represented by the Ports Agency", "Ports Agency (CL)"},
		{"PUB (Peru’s National Water Agency) and the Department of Parks and Recreation, Chile", "National Water Agency = PUB (PE); Department of Parks and Recreation (CL)"},
		{"Norway’s Ministry of Ports came; also there were the Kenya Space Agency and the Ministry of Rivers", "Ministry of Ports (NO); Kenya Space Agency = Space Agency (KE); Ministry of Rivers (KE)"},
		{"the Fijian FEMA and U.S. Commerce and Treasury experts", "Fijian FEMA = FEMA (FJ); Commerce (US); Treasury (US)"},
		{"the Russian Federation and the Smith Administration", ""},
		{"both governments, the two countries and industry representatives met at the Ministry", ""},
		{"Chief Cabinet Secretary and the Executive Board", ""},
	} {
		f := read(t, "The United States and Japan met. "+c.text+".")
		var got []string
		for _, o := range f.Organizations {
			s := o.Name
			if len(o.Aliases) > 0 {
				s += " = " + strings.Join(o.Aliases, " = ")
			}
			if o.Country != "" {
				s += fmt.Sprintf(" (%s)", o.Country)
			}
			if o.Parent >= 0 {
				s += " < " + f.Organizations[o.Parent].Name
			}
			got = append(got, s)
		}
		if g := strings.Join(got, "; "); g != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, g, c.want)
		}
	}
}
