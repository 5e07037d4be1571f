package en

import (
	"strings"
	"testing"
)

// seriesOf lists the series of a text.
func seriesOf(t *testing.T, text string) string {
	t.Helper()
	var names []string
	for _, s := range read(t, text).Series {
		names = append(names, s.Name)
	}
	return strings.Join(names, "; ")
}

// TestNamesWithParties holds that a series is also called by its name with the parties after it,
// and by the acronym after these, which is not that of the last of them.
func TestNamesWithParties(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"The 7th Tug Ministers’ Meeting among Chile, Peru and Fiji (TMM7) was held", "Tug Ministers’ Meeting; Tug Ministers’ Meeting among Chile, Peru and Fiji; TMM7"},
		{"The 7th Tug Dialogue between Chile and the European Union (EU) was held", "Tug Dialogue; Tug Dialogue between Chile and the European Union"},
		{"The 7th meeting of the Joint Tug Group between the GCC and Fiji was held", "Joint Tug Group; Joint Tug Group between the GCC and Fiji"},
	} {
		all := read(t, "Ministers meet in Lima\n\n"+c.text+" in Lima on 3 March 2021.\n").Series
		if len(all) != 1 || strings.Join(append([]string{all[0].Name}, all[0].Aliases...), "; ") != c.want {
			t.Errorf("%s\n got %+v\nwant %s", c.text, all, c.want)
		}
	}
}

// TestNamesOfDialogues has the ways in which the name of a dialogue is put
// together.
func TestNamesOfDialogues(t *testing.T) {
	const head, rest = "Chile and Peru meet in Lima\n\n", " in Lima on 3 March 2021. Both sides agreed to publish a map.\n"
	for _, c := range []struct{ text, want string }{
		{"The VII Chile-Peru Ocean Dialogue was held", "Chile-Peru Ocean Dialogue"},
		{"The VII Meeting of the Chile-Peru Bilateral Commission was held", "Chile-Peru Bilateral Commission"},
		{"The two acted at the 7th Chile-Peru Port Law Conference, held", "Chile-Peru Port Law Conference"},
		{"Plans are made for the 7th Chile-Peru Port Law Conference, which will take place", "Chile-Peru Port Law Conference"},
		{"Chile and Peru co-organised the 7th Chile-Peru Port Law Conference on Wednesday", "Chile-Peru Port Law Conference"},
		{"The 7th session of the Joint Forum and Ministerial Meeting of Norway (NO) and of Chile was held", "Joint Forum and Ministerial Meeting"},
		{"Chile and Peru convened the 7th Port Services Framework Agreement (PSFA) Council", "Port Services Framework Agreement Council"},
		{"The 7th meeting of the Intergovernmental Chile-Peru Commission on trade, economic and cultural cooperation was held", "Intergovernmental Chile-Peru Commission on trade, economic and cultural cooperation"},
		{"The European Free Trade Association (EFTA) – Chile Senior Officials’ Meeting was held", "European Free Trade Association – Chile Senior Officials’ Meeting"},
		{"The 7th Senior Officials’ Meeting between Chile and Peru was held", "Senior Officials’ Meeting"},
		{"Chile and Peru held their 7th annual Joint Tug Meeting", "Joint Tug Meeting"},
		{"The third edition of the Chile-Peru Tug Dialogue took place", "Chile-Peru Tug Dialogue"},
		{"The Chile-Peru Tug Dialogue 2021 took place", "Chile-Peru Tug Dialogue"},
		{"The Chilean-Peruvian Joint Commission held its third session", "Chilean-Peruvian Joint Commission"},
		{"The 13th Tripartite Tug Ministers’ Meeting was held", "Tripartite Tug Ministers’ Meeting"},
		{"The 2024 Tug Ministers Meeting (TMM) was convened", "Tug Ministers Meeting"},
		{"The Chile-Peru Joint Working Group on Counter piracy met", "Chile-Peru Joint Working Group on Counter piracy"},
		{"The two deputy ministers headed the Chile-Peru Tug Dialogue", "Chile-Peru Tug Dialogue"},
		{"Officials took part in the Chile-Peru Tug Dialogue, held in Lima on 3 May 2021", "Chile-Peru Tug Dialogue"},
	} {
		if got := seriesOf(t, head+c.text+rest); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

// TestSmallNames has names that are printed in small letters but for the parties.
func TestSmallNames(t *testing.T) {
	const head, rest = "Chile and Peru meet in Lima\n\n", " was held in Lima on 3 March 2021.\n"
	for _, c := range []struct{ text, want string }{
		{"The third Chile-Peru tug dialogue", "Chile-Peru tug dialogue"},
		{"The third round of Chile-Peru foreign office consultations", "Chile-Peru foreign office consultations"},
		{"The third meeting of the Chile-Peru joint commission", "Chile-Peru joint commission"},
		{"The third round of political consultations between the foreign ministries of Chile and Peru", "political consultations between the foreign ministries of Chile and Peru"},
		{"The third session of the intergovernmental commission on trade and economic cooperation between Chile and Peru", "intergovernmental commission on trade and economic cooperation between Chile and Peru"},
		{"The third Chile-Peru tug race", ""},
	} {
		if got := seriesOf(t, head+c.text+rest); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

// TestNoDialogues holds that forums of others, and what is only named, are no
// series.
func TestNoDialogues(t *testing.T) {
	const head = "Chile and Peru meet in Lima\n\nThe ministers met in Lima on 3 March 2021. "
	for _, c := range []struct{ text, want string }{
		{"Minister Vela also attended the inaugural World Tug Forum in Arica.", ""},
		{"They welcomed mechanisms such as Consular Dialogue and Joint Commission Meeting.", ""},
		{"They praised the Chile-Peru Tug Working Group, which met in Arica in May 2020.", ""},
		{"They praised the Chile-Peru Joint Tug Committee, which met in Arica in May 2020.", "Chile-Peru Joint Tug Committee"},
		{"They agreed to set up a monthly Joint Ministerial Forum. The monthly Joint Ministerial Forum will begin in May.", "Joint Ministerial Forum"},
		{"Peru will co-host the second Tug Policy Forum in Arica.", "Tug Policy Forum"},
	} {
		if got := seriesOf(t, head+c.text); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
	const title = "Joint Statement for the 33rd Chile-Peru Annual Exchange of Tugs\n\nMinister Mora visited Lima from 3 to 4 March 2021 for the "
	if got, want := seriesOf(t, title+"Chile-Peru Annual Exchange of Tugs (CPAET)."), "Chile-Peru Annual Exchange of Tugs"; got != want {
		t.Errorf("counted in the title: %s, want %s", got, want)
	}
	if got := seriesOf(t, title+"dredging of the port."); got != "" {
		t.Errorf("counted in the title alone: %s", got)
	}
}

// TestPartiesOfSeries has the parties of a series that words after its name give.
func TestPartiesOfSeries(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"The second session of the Joint Tug Commission between Chile and Peru was held", "CL PE"},
		{"The second session of the Joint Tug Commission (JTC) between the Republic of Chile and the Republic of Peru was held", "CL PE"},
		{"The second session of the Joint Tug Commission between the European Union and Chile was held", "EU CL"},
		{"The second session of the Joint Tug Commission (JTC) between both countries was held", ""},
		{"The second session of the Joint Tug Commission on trade between the ports of Chile and farms was held", ""},
	} {
		var got string
		for _, s := range read(t, "Tugs\n\n"+c.text+" in Lima on 3 March 2021.\n").Series {
			got += strings.Join(s.Parties, " ")
		}
		if got != c.want {
			t.Errorf("%s\n got %q\nwant %q", c.text, got, c.want)
		}
	}
}

// TestCaptionBeforeText: a short line without a verb is not the opening of the text.
func TestCaptionBeforeText(t *testing.T) {
	f := read(t, "Joint Statement\n\nMinister Edna Moe at the meeting in Oslo.\n\nThe 19th Baltic Ministerial Meeting on Tugs took place on 10 October 2014 in Oslo.\n")
	if len(f.Series) != 1 || f.Series[0].Name != "Baltic Ministerial Meeting on Tugs" {
		t.Errorf("the series are %v", f.Series)
	}
}
