package config

import (
	"net/mail"
	"net/url"
	"regexp"
	"strings"
	"time"
)

func checkDay(s string) string {
	if t, err := time.Parse(time.DateOnly, s); err != nil || t.Year() == 0 {
		return "expected a day, such as 2026-01-31"
	}
	return ""
}

func checkURL(s string) string {
	if u, err := url.Parse(s); err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Hostname() == "" || strings.ContainsAny(s, " <>\"{}|\\^`") {
		return "expected an address that begins with https:// or http://"
	}
	return ""
}

func checkContact(s string) string {
	if a, err := mail.ParseAddress(s); err == nil && a.Name == "" && a.Address == s || checkURL(s) == "" {
		return ""
	}
	return "expected an e-mail address, or a page that begins with https://"
}

// doiForm is a DOI as Crossref recommends to match it, without the resolver.
var doiForm = regexp.MustCompile(`^10\.\d{4,9}/[-._;()/:A-Za-z0-9]+$`)

func checkDOI(s string) string {
	if !doiForm.MatchString(bareDOI(s)) {
		return "expected a DOI, such as 10.5281/zenodo.1234567"
	}
	return ""
}

// bareDOI cuts the resolver off.
func bareDOI(s string) string {
	for _, prefix := range []string{"https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/", "doi:"} {
		if rest, ok := strings.CutPrefix(s, prefix); ok {
			return rest
		}
	}
	return s
}
