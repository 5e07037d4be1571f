package compile

import "testing"

func TestLooks(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"The second dialogue was held in Oslo, and the sides agreed.", ""},
		{"", ""},
		{"Oslo 2021", ""},
		{"第２回海洋対話が開催された。", ""},
		{"第二届海洋对话于2021年5月3日举行。", "Chinese"},
		{"제2차 해양 대화가 서울에서 열렸다.", "Korean"},
		{"Второй диалог состоялся в Осло.", "a language in Cyrillic letters"},
		{"عقد الحوار الثاني في أوسلو", "a language in Arabic letters"},
		{"Le deuxième dialogue a eu lieu dans la ville de Paris et les parties ont convenu de partager des données.", "French"},
		{"Der zweite Dialog fand in Berlin statt, und die Seiten vereinbarten den Austausch mit dem Amt.", "German"},
		{"El segundo diálogo se celebró en Madrid, y los participantes acordaron que las partes compartan datos.", "Spanish"},
		{"O segundo diálogo foi realizado em Lisboa, e os lados concordaram com uma nota para o futuro dos mares.", "Portuguese"},
		{"Il secondo dialogo è della serie che gli Stati hanno tenuto.", "Italian"},
		{"Dialog kedua diadakan di Jakarta dan para pihak telah sepakat untuk berbagi data dengan mitra.", "Indonesian"},
		{"Cuộc đối thoại được tổ chức và các bên đã đồng ý.", "Vietnamese"},
	} {
		if got := looks("", c.text); got != c.want {
			t.Errorf("%s: %q, want %q", c.text, got, c.want)
		}
	}
}
