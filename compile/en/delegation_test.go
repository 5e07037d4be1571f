package en

import (
	"strings"
	"testing"

	"dialoguec/compile/fact"
)

func TestDelegations(t *testing.T) {
	const held = "Canada and Chile held the third Canada-Chile Digital Dialogue in Ottawa on March 3, 2021. "
	for _, c := range []struct{ text, want string }{
		{"The Canadian delegation was led by Deputy Minister Marta Morgan and included representatives from the National Research Council and the Department of Finance.",
			"CA head Marta Morgan; CA member National Research Council; CA member Department of Finance"},
		{"The Canadian delegation consisted of Minister of Ports Marta Morgan and Minister of Reefs Eva Lind.",
			"CA member Marta Morgan; CA member Eva Lind"},
		{"Rodrigo Yáñez, Vice Minister of Trade of Chile, headed the Chilean delegation, accompanied by Ambassador Raúl Fernández.",
			"CL head Rodrigo Yáñez; CL member Raúl Fernández"},
		{"The meeting was co-chaired by Deputy Minister Marta Morgan of Canada and Under Secretary Rodrigo Yáñez of Chile.",
			"CA head Marta Morgan; CL head Rodrigo Yáñez"},
		{"Deputy Director Marta Morgan and Canadian Reef Adviser Eva Lind participated alongside delegates from Chile.",
			"CA member Eva Lind; CA member Marta Morgan"},
		{"The discussions were led on the Canadian side by Marta Morgan, Director of Ports, and on the Chilean side by Rodrigo Yáñez, Director of Reefs.",
			"CA head Marta Morgan; CL head Rodrigo Yáñez"},
		{"Marta Morgan, Director of Ports from the Canadian side, and Rodrigo Yáñez, Director of Reefs from the Chilean side co-chaired the dialogue.",
			"CL head Rodrigo Yáñez; CA head Marta Morgan"},
		{"From the Canadian side, Marta Morgan, Director of Ports, and from the Chilean side, Rodrigo Yáñez, Director of Reefs, attended the meeting as co-chairs.",
			"CL head Rodrigo Yáñez; CA head Marta Morgan"},
		{"Canadian Universities, represented by the Otter Trade Association, welcomed the plan.", ""},
		{"The dialogue was hosted by Canada’s Ministry of Digital Services.", "CA host Ministry of Digital Services"},
		{"Ambassador Eva Lind of Canada gave opening remarks.", "CA speaker Eva Lind"},
		{"Chilean delegation: Rodrigo Yáñez, Vice Minister of Trade, and officials representing the Ministry of Economy.",
			"CL head Rodrigo Yáñez; CL member Ministry of Economy"},
		{"Industry representatives, including representatives of the Otter Trade Association, participated in the meeting.",
			"private private_sector Otter Trade Association"},
		{"It was opened by State Secretary Eva Lind of Canada, and chaired jointly by Minister Marta Morgan of Canada and Rodrigo Yáñez, Chile’s Deputy Minister of Trade.",
			"CA speaker Eva Lind; CA head Marta Morgan; CL head Rodrigo Yáñez"},
		{"Minister Marta Morgan of Canada and Minister Rodrigo Yáñez of Chile acted as co-chairs.", "CL head Rodrigo Yáñez; CA head Marta Morgan"},
		{"The Canadian delegation was headed by Minister Marta Morgan, and the delegation of Chile by H.E. Mr. Rodrigo Yáñez, Minister of Trade.",
			"CA head Marta Morgan; CL head Rodrigo Yáñez"},
		{"Chile was represented by Rodrigo Yáñez, Minister of Trade, and the National Otter Agency.", "CL head Rodrigo Yáñez; CL member National Otter Agency"},
		{"Minister Marta Morgan, accompanied by Canada’s Ambassador Eva Lind, led the Canadian delegation.", "CA member Eva Lind; CA head Marta Morgan"},
		{"Keynote remarks were delivered by Ambassador Eva Lind of Canada.", "CA speaker Eva Lind"},
		{"Canadian delegation: Eva Lind, Deputy Minister of Trade; Marta Morgan, Ambassador; and officials representing the National Otter Agency.",
			"CA member Eva Lind; CA member Marta Morgan; CA member National Otter Agency"},
		{"The Canadian delegation included:\n\n- Eva Lind, Deputy Minister of Trade (Head of Delegation)\n- Ambassador Marta Morgan\n- National Otter Agency",
			"CA head Eva Lind; CA member Marta Morgan; CA member National Otter Agency"},
		{"The dialogue featured high-level representation from the Ministry of Ports and the Ministry of Trade on the Chilean side.",
			"CL member Ministry of Ports; CL member Ministry of Trade"},
		{"We agreed to mend dams.\n\nMarch 3, 2021  \nMinister Marta Morgan of Canada  \nMinister Rodrigo Yáñez of Chile  \nWitnessed by:  \nAmbassador Eva Lind of Canada",
			"CA head Marta Morgan; CL head Rodrigo Yáñez; CA member Eva Lind"},
		{"The Canadian side was chaired by senior officials of the National Research Council; heading the Chilean side were experts from the Chilean Otter Agency.",
			"CA head National Research Council; CL head Chilean Otter Agency"},
		{"For Chile, the National Otter Agency co-chaired; Marta Morgan, Deputy Minister of Tides, led for Canada.", "CL head National Otter Agency; CA head Marta Morgan"},
		{"Minister Marta Morgan of Canada, along with Ambassador Eva Lind of Canada, led the Canadian delegation.", "CA member Eva Lind; CA head Marta Morgan"},
		{"Canadian Minister Marta Morgan convened the session in Ottawa, flanked by Canadian Director of Tides Eva Lind and alongside Chilean Minister Rodrigo Yáñez.",
			"CA host Marta Morgan; CA member Eva Lind; CL member Rodrigo Yáñez"},
		{"Also at the table were the National Otter Agency and the National Research Council of Canada.", "CA member National Research Council of Canada"},
		{"Marta Morgan, Deputy Minister of Tides and head of the Canadian delegation, gave opening remarks.", "CA head Marta Morgan"},
		{"Closing remarks were provided by Rodrigo Yáñez, Director of Reefs, for Chile.", "CL speaker Rodrigo Yáñez"},
		{"The Chilean delegation was headed by Minister Rodrigo Yáñez. It included experts from the National Otter Agency.", "CL head Rodrigo Yáñez; CL member National Otter Agency"},
		{"Throughout the day, National Otter Agency and Chilean officials discussed reefs.", "CL member National Otter Agency"},
		{"Canadian Director of Tides Eva Lind presented trials of tides.", "CA member Eva Lind"},
		{"As follow-up to the call between Prime Minister Ida Falk of Canada and President Jon Vik of Chile, Director Eva Lind of Canada led the Canadian delegation.", "CA head Eva Lind"},
		{"From Chile, Minister Rodrigo Yáñez participated.", "CL member Rodrigo Yáñez"},
		{"The Canadian delegation included experts from the World Trade Organization.", "CA member World Trade Organization"},
		{"President Jon Vik of Chile noted that the visit went well.", ""},
		{"Peruvian Director of Tides Ida Falk presented trials.", ""},
		{"They thanked the members of the World Trade Organization, who included tides.", ""},
		{"Talks between Canadian Minister for Foreign Affairs and Trade, the Hon Ida Falk, and Minister for Ports, the Hon Jon Vik MP, followed.", ""},
		{"The meeting brought together Bo Dahl, Director, Ministry of Ports, Estonia; and Rosa Lind, Deputy Minister of Reefs of Norway.",
			"EE member Bo Dahl; NO member Rosa Lind"},
		{"Participants included Bo Dahl of the Chilean Ministry of Tides; Rosa Lindqvist from the National Reef Agency of Chile; and others.",
			"CL member Bo Dahl; CL member Rosa Lindqvist"},
		{"The Canadian side was led by Deputy Director Eva Lind (Reef Institute, Ministry of Mines).", "CA head Eva Lind"},
		{"Co-Chairs: Marta Morgan, Deputy Minister of Tides (Canada), and Rodrigo Yáñez, Director of Reefs (Chile)", "CA head Marta Morgan; CL head Rodrigo Yáñez"},
		{"The following attended:\n\n- Mr. Bo Dahl, Deputy Minister of Tides, Canada;\n- Dr. Rosa Lind, Director, Chile.", "CA member Bo Dahl; CL member Rosa Lind"},
		{"Participants\n\nFor Canada:\n\n- Mr. Bo Dahl, Deputy Minister of Tides\n\nFor Chile:\n\n- Dr. Rosa Lind, Director.", "CA member Bo Dahl; CL member Rosa Lind"},
		{"It was chaired by Minister Marta Morgan of Canada at the headquarters of the National Otter Agency.", "CA head Marta Morgan"},
		{"Participating in the meeting were Minister of Tides of Canada Marta Morgan and Minister of Reefs of Chile Rodrigo Yáñez.", "CA member Marta Morgan; CL member Rodrigo Yáñez"},
		{"The ASEAN Secretariat was represented by Ms. Ida Falk, Deputy Secretary-General of the ASEAN Secretariat.", "INT member Ida Falk"},
		{"Representatives of ASEAN Member States and the Chilean Permanent Representative to ASEAN, Ms. Ida Falk, attended.", "CL member Ida Falk"},
		{"The talks were held under the chairmanship of Marta Morgan, Minister of Tides of Canada, with the Minister of Reefs of Chile, Rodrigo Yáñez, in attendance.", "CA head Marta Morgan; CL member Rodrigo Yáñez"},
		{"The working group will include representatives of the National Otter Agency. The next dialogue will be attended by representatives from the Chilean Ministry of Mines.", ""},
		{"The Hon. Rodrigo Yáñez, Minister of Tides, represented Chile.", "CL head Rodrigo Yáñez"},
		{"The Hon. Rodrigo Yáñez, Minister of Tides, represented Peru in the talks.", ""},
		{"The Dialogue was chaired by Minister Marta Morgan of Canada and hosted by the Premier of Ontario, Eva Lind.", "CA head Marta Morgan; CA host Eva Lind"},
		{"Others attending the Dialogue were:\n\n- Mr. Bo Dahl, Deputy Minister of Tides, Canada, representing the Minister, Ms. Ida Falk\n- Dr. Rosa Lind, Director, Chile", "CA member Bo Dahl; CL member Rosa Lind"},
		{"Acting Canadian Deputy Minister Marta Morgan and Chilean Envoy Rodrigo Yáñez co-chaired.", "CL head Rodrigo Yáñez; CA head Marta Morgan"},
		{"The two sides launched a new “Reef Dialogue”, led by the National Otter Agency of Canada.", ""},
		{"They worked in support of Tide-5, led by the National Otter Agency on the Canadian side.", ""},
		{"They will hold National Otter Agency-led consultations with partners.", ""},
		{"Minister Marta Morgan of Canada hosted a Chilean delegation led by Director Rodrigo Yáñez.", "CA host Marta Morgan; CL head Rodrigo Yáñez"},
		{"Minister Marta Morgan of Canada convened an industry roundtable.", ""},
		{"Team Europe, including the European Investment Bank, paid for it, and officials joined.", ""},
		{"The dialogue included the duties of both in the World Trade Organization.", ""},
		{"We value working alongside the National Otter Agency.", ""},
		{"A working group on ports, led by the National Otter Agency, will meet in May.", ""},
		{"The next dialogue will be led by Minister Marta Morgan.", ""},
		{"The National Research Council hosted a workshop with Professor Eva Lind.", ""},
		{"Minister Marta Morgan of Canada gave a speech at the Opening Ceremony of a seminar, which was attended by Minister Rodrigo Yáñez of Chile.", ""},
		{"The seminar was attended by Minister Rodrigo Yáñez of Chile.", ""},
		{"From the ASEAN Secretariat (AS), Deputy Director Ida Falk participated.", "INT member Ida Falk"},
		{"Canadian Minister of Ports Marta Morgan; Minister of Tides Ida Falk; and Minister for Reefs Eva Lind hosted Chilean Minister of Ports Rodrigo Yáñez for the third Canada-Chile Digital Dialogue.",
			"CA host Eva Lind; CA host Ida Falk; CA host Marta Morgan; CL head Rodrigo Yáñez"},
		{"Other Heads of Delegation included Canadian Minister Marta Morgan and Chilean Envoy Rodrigo Yáñez.", "CA head Marta Morgan; CL head Rodrigo Yáñez"},
		{"This is part of the preparations for the ocean meeting convened by President Jon Vik of Chile.", ""},
		{"The talks were led on the Canadian side by Ms. Marta Morgan, Secretary (East), Ministry of Ports and on the Chilean side by Mr. Rodrigo Yáñez, Director of Reefs.",
			"CA head Marta Morgan; CL head Rodrigo Yáñez"},
		{"The talks were attended by officials from all ASEAN and EU Member States.", ""},
		{"The Chilean delegation comprised officials of the Chilean embassy in Kenya and the Otter Ministry.", "CL member Otter Ministry"},
	} {
		if g := attendance(read(t, held+"\n\n"+c.text)); g != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, g, c.want)
		}
	}
}

// attendance returns side, role and name of each row.
func attendance(f *fact.Facts) string {
	var rows []string
	for _, p := range f.Participations {
		name := ""
		if p.Person != fact.None {
			name = f.People[p.Person].Name
		} else {
			name = f.Organizations[p.Organization].Name
		}
		rows = append(rows, string(p.Side)+" "+string(p.Role)+" "+name)
	}
	return strings.Join(rows, "; ")
}

// Those who meet, visit or receive each other are principals of their sides.
func TestPrincipals(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"The third Chile-Kenya Reef Forum was held in Nairobi on 3 May 2022 between Kenyan Minister for Trade, the Hon Ida Falk, and Chilean Minister for Ports, the Hon Jon Vik MP.",
			"KE head Ida Falk; CL head Jon Vik"},
		{"Kenyan Foreign Minister Ida Falk and Defense Minister Ann Oduya met with Chilean Foreign Minister Jon Vik and Defense Minister Rosa Lind in Nairobi on May 3, 2022.",
			"KE head Ann Oduya; KE head Ida Falk; CL head Jon Vik; CL head Rosa Lind"},
		{"The Chilean team, led by Vice Minister Bo Dahl, hosted Principal Secretary Ann Oduya and her Kenyan advisers in Santiago on May 3, 2022, for the third Chile-Kenya Reef Dialogue.",
			"CL host Bo Dahl; KE head Ann Oduya"},
		{"At the invitation of Ms Ida Falk, Deputy President of Kenya, the Vice President of Chile, Mr Jon Vik, visited Kenya for the third Chile-Kenya Reef Dialogue, held in Nairobi on May 3, 2022.",
			"KE head Ida Falk; CL head Jon Vik"},
		{"Kenyan Foreign Minister Ida Falk, who came to Lima to attend the seventh session of the Tide Assembly, met with her Chilean counterpart Jon Vik on May 3, 2022.", "KE head Ida Falk; CL head Jon Vik"},
		{"The Foreign Ministers of the Arab League held the Chile-Kenya Reef Dialogue, chaired by Ida Falk, Minister of Tides of Kenya, on May 3, 2022.", "KE head Ida Falk"},
		{"Kenyan Minister for Tides Ida Falk had a bilateral meeting with Chilean Minister for Reefs Jon Vik in Nairobi on May 3, 2022.", "KE head Ida Falk; CL head Jon Vik"},
		{"A meeting of the Chile-Kenya Reef Forum to oversee the Reef Partnership was held in Nairobi on May 3, 2022 led by Minister for Ports and Border Safety, the Hon Ida Falk MP and Chilean Minister for Reefs, the Hon Jon Vik.",
			"KE head Ida Falk; CL head Jon Vik"},
		{"Ms Ida Falk, Kenyan Minister of Tides, and Mr Jon Vik, Chilean Minister of Ports, in a meeting held in Nairobi on 3 May 2022, agreed to map reefs.", "CL head Jon Vik; KE head Ida Falk"},
	} {
		if g := attendance(read(t, "Chile-Kenya Reef Talks\n\nMay 4, 2022\n\n"+c.text)); g != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, g, c.want)
		}
	}
}

// Whom the title names as the authors of a joint statement are its principals,
// if the text names nobody else.
func TestTitled(t *testing.T) {
	const met = "\n\nMay 3, 2021\n\nWe met today in Ottawa to discuss tides."
	for _, c := range []struct{ text, want string }{
		{"Joint Statement by President Ida Falk of Kenya and Prime Minister Jon Vik of Canada" + met, "KE head Ida Falk; CA head Jon Vik"},
		{"Joint Statement by President Ida Falk and Prime Minister Jon Vik of Canada" + met, ""},
		{"Statement on the Reply of President Ida Falk of Kenya to Prime Minister Jon Vik of Canada" + met, ""},
	} {
		if g := attendance(read(t, c.text)); g != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, g, c.want)
		}
	}
}
