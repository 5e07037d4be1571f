package en

import (
	"strings"
	"testing"

	"dialoguec/compile/fact"
)

// taken writes who took part: side, role and name of each.
func taken(f *fact.Facts) string {
	var got []string
	for _, p := range f.Participations {
		s := string(p.Side) + " " + string(p.Role) + " "
		if p.Person != fact.None {
			s += f.People[p.Person].Name
		} else {
			s += f.Organizations[p.Organization].Name
		}
		got = append(got, s)
	}
	return strings.Join(got, "; ")
}

func TestGuests(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"On March 3, 2021, Canadian Minister Marta Morgan and Chilean Minister Rodrigo Yáñez met in Ottawa for the third Canada-Chile Digital Dialogue.",
			"CL head Rodrigo Yáñez; CA head Marta Morgan"},
		{"On March 3, 2021, Canadian Minister Marta Morgan and Canadian Ambassador Ida Falk met with Chilean Minister Rodrigo Yáñez in Ottawa for the third Canada-Chile Digital Dialogue.",
			"CA member Ida Falk; CA head Marta Morgan; CL head Rodrigo Yáñez"},
		{"On March 3, 2021, Canadian Minister Marta Morgan hosted Chilean Minister Rodrigo Yáñez and Chilean Ambassador Raúl Fernández in Ottawa for the third Canada-Chile Digital Dialogue.",
			"CA host Marta Morgan; CL head Rodrigo Yáñez; CL member Raúl Fernández"},
		{"On March 3, 2021, Canadian Minister Marta Morgan convened the third Canada-Chile Digital Dialogue in Ottawa with Chilean Minister Rodrigo Yáñez.",
			"CA host Marta Morgan; CL head Rodrigo Yáñez"},
		{"On March 3, 2021, Canadian Minister Marta Morgan and Chilean Minister Rodrigo Yáñez gathered in Ottawa for the third Canada-Chile Digital Dialogue.",
			"CL head Rodrigo Yáñez; CA head Marta Morgan"},
		{"On March 3, 2021, Canada hosted the third Canada-Chile Digital Dialogue in Ottawa. Canadian Minister Marta Morgan was accompanied by Ida Falk, Secretary of the Interior; Alm. Jon Vik, Secretary of the Navy; and Tom Brandt, Coordinator for the Lima Declaration.",
			"CA member Marta Morgan; CA member Ida Falk; CA member Jon Vik; CA member Tom Brandt"},
		{"On March 3, 2021, Canadian Minister Marta Morgan met Chilean Minister Rodrigo Yáñez in Ottawa to discuss ports.",
			"CA head Marta Morgan; CL head Rodrigo Yáñez"},
		{"The third Canada-Chile Digital Dialogue was held in Ottawa on March 3, 2021. The delegations also met with Canadian Minister Marta Morgan.",
			"CA member Marta Morgan"},
	} {
		if got := taken(read(t, c.text)); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

func TestPresence(t *testing.T) {
	const held = "Canada and Chile held the third Canada-Chile Digital Dialogue in Ottawa on March 3, 2021.\n\n"
	for _, c := range []struct{ text, want string }{
		{"Representing Chile were the Vice Minister of Trade, Rodrigo Yáñez; the Undersecretary of Ports, Inés Soto; and Ambassador Raúl Fernández.",
			"CL member Rodrigo Yáñez; CL member Inés Soto; CL member Raúl Fernández"},
		{"Participating from Canada were Deputy Minister Marta Morgan and Chief Scientist Ida Falk.",
			"CA member Marta Morgan; CA member Ida Falk"},
		{"The dialogue was convened by co-chairs Marta Morgan, Canadian Deputy Minister of Ports, and Rodrigo Yáñez, Chilean Vice Minister of Trade, with the participation of Chilean Ambassador Raúl Fernández.",
			"CA head Marta Morgan; CL head Rodrigo Yáñez; CL member Raúl Fernández"},
		{"Canadian Minister Marta Morgan participated from Ottawa, with Dr. Inés Soto of Chile and Dr. Raúl Prado of Chile joining virtually.",
			"CA member Marta Morgan; CL member Inés Soto; CL member Raúl Prado"},
		{"Marta Morgan, Canadian Deputy Minister of Ports, and Rodrigo Yáñez, Chilean Vice Minister of Trade, also play a leadership role.",
			"CL head Rodrigo Yáñez; CA head Marta Morgan"},
		{"The meeting was attended by representatives of the European Commission Directorate General of Ports and of the Canadian Department of Justice.",
			"EU member Directorate General of Ports; CA member Department of Justice"},
		{"After opening remarks from Canadian Ambassador Eva Lind, they discussed ports.", "CA speaker Eva Lind"},
		{"They encouraged the participation of Canadian Ambassador Eva Lind in the fair.", ""},
		{"Following the Lima Summit led by President Ana Silva of Chile and Premier Ian Oak of Canada, Minister Marta Morgan of Canada convened the meeting.",
			"CA host Marta Morgan"},
	} {
		if got := taken(read(t, held+c.text)); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}
