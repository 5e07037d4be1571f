package schema

import "strings"

// licenses are the licences under which data are usually published: their
// identifiers of SPDX, and the addresses of their texts.
var licenses = []struct{ spdx, url string }{
	{"CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/"},
	{"CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"},
	{"CC-BY-SA-4.0", "https://creativecommons.org/licenses/by-sa/4.0/"},
	{"CC-BY-NC-4.0", "https://creativecommons.org/licenses/by-nc/4.0/"},
	{"CC-BY-3.0", "https://creativecommons.org/licenses/by/3.0/"},
	{"CC-BY-2.1-JP", "https://creativecommons.org/licenses/by/2.1/jp/"},
	{"PDDL-1.0", "https://opendatacommons.org/licenses/pddl/1-0/"},
	{"ODC-By-1.0", "https://opendatacommons.org/licenses/by/1-0/"},
	{"ODbL-1.0", "https://opendatacommons.org/licenses/odbl/1-0/"},
	{"OGL-UK-3.0", "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"},
	{"MIT", "https://spdx.org/licenses/MIT.html"},
	{"Apache-2.0", "https://spdx.org/licenses/Apache-2.0.html"},
}

// LicenseSPDX returns the identifier of the licence, "" for one that is not
// among those that are usual for data.
func (a *About) LicenseSPDX() string {
	for _, l := range licenses {
		if strings.EqualFold(a.License, l.spdx) || a.License == l.url {
			return l.spdx
		}
	}
	return ""
}

// LicenseURL returns the address of the text of the licence, "" if none is known.
func (a *About) LicenseURL() string {
	for _, l := range licenses {
		if strings.EqualFold(a.License, l.spdx) {
			return l.url
		}
	}
	if IsWeb(a.License) {
		return a.License
	}
	return ""
}

// IsWeb reports whether a text is an address on the web, and not a word, such as
// an address to write to.
func IsWeb(s string) bool { return strings.HasPrefix(s, "https://") || strings.HasPrefix(s, "http://") }
