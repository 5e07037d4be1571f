package lex

import (
	"testing"
)

func TestFold(t *testing.T) {
	for name, want := range map[string]string{
		"The U.S.–Japan Dialogue’s Plan": "theusjapandialoguesplan", "Ürümqi – É": "ürümqié", "": "", "A\xffB": "a�b",
	} {
		if got := string(AppendFold(nil, name)); got != want {
			t.Errorf("appendFold(%q) = %q, want %q", name, got, want)
		}
	}
}
