package lex

import (
	"testing"
)

func TestOffices(t *testing.T) {
	for _, c := range []struct {
		code, title string
		want        bool
	}{
		{"US", "Deputy Prime Minister", false},
		{"CA", "Deputy Prime Minister", true},
		{"CA", "National Security Adviser to the Prime Minister", true},
		{"US", "Minister Counselor", true},
		{"JP", "Vice President", true},
		{"GB", "Deputy Assistant to the President", false},
		{"US", "Administrator", true},
	} {
		if got := lex().HasOffice(c.code, c.title); got != c.want {
			t.Errorf("%s, %s: %v, want %v", c.code, c.title, got, c.want)
		}
	}
}
