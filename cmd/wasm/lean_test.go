package main

import "testing"

func TestLeanTable(t *testing.T) {
	got := leanTable("# Ports.\n# Sources: none\nid\tname\twikidata\tsource\n\nke-ports\tPorts Agency\tQ1\tauthority\n# more\nke-docks\tDocks Office\t\tname only\n")
	want := "id\tname\twikidata\tsource\nke-ports\tPorts Agency\t\t\nke-docks\tDocks Office\t\t\n"
	if got != want {
		t.Errorf("got %q", got)
	}
	if got := leanTable("# words\nagree\nlook forward\tcommit\n"); got != "agree\nlook forward\tcommit\n" {
		t.Errorf("got %q", got)
	}
	if got := firstCells("ports\tkey\t\t\tPorts\tWhat ports are.\n\tname\ttext\t\tName\tHow it is called.\tLima\n", 5); got != "ports\tkey\t\t\tPorts\n\tname\ttext\t\tName\n" {
		t.Errorf("got %q", got)
	}
}
