package tables

import (
	"strconv"

	"dialoguec/schema"
)

func (v *View) themeRows(yield func(themeRow) bool) {
	for i := range v.Themes {
		t := &v.Themes[i]
		if !yield(themeRow{
			ID: t.ID, LabelEN: t.LabelEN, LabelJA: t.LabelJA, BroaderID: t.BroaderID,
			DefinitionEN: t.DefinitionEN, DefinitionJA: t.DefinitionJA,
		}) {
			return
		}
	}
}

func (v *View) ruleRows(yield func(ruleRow) bool) {
	for _, r := range v.Rules {
		row := ruleRow{Rule: r.Rule, Reads: r.Reads}
		if r.Judged > 0 {
			row.Share, row.Low, row.High = decimal(r.Share), decimal(r.Low), decimal(r.High)
			row.Right, row.Judged = strconv.Itoa(r.Right), strconv.Itoa(r.Judged)
		}
		if !yield(row) {
			return
		}
	}
}

func (v *View) countryRows(yield func(countryRow) bool) {
	for _, c := range v.Countries {
		if !yield(countryRow{Code: c.Code, ISO3: c.ISO3, M49: c.M49, NameEN: c.NameEN, NameJA: c.NameJA, WikidataURL: c.WikidataURL}) {
			return
		}
	}
}

func (v *View) cityRows(yield func(cityRow) bool) {
	for _, c := range v.Cities {
		if !yield(cityRow{ID: c.ID, NameEN: c.NameEN, NameJA: c.NameJA, Country: c.Country}) {
			return
		}
	}
}

// codebookRows describes every column of every table.
func (*View) codebookRows(yield func(codebookRow) bool) {
	for _, t := range schema.Tables() {
		for _, c := range t.Columns {
			if !yield(codebookRow{
				Table: t.Name, Column: c.Name, Type: string(c.Type), Required: truth(c.Required), List: c.List, Unit: c.Unit,
				DescriptionEN: c.EN, DescriptionJA: c.JA, Example: c.Example,
			}) {
				return
			}
		}
	}
}

// codeRows lists every code of every closed list.
func (*View) codeRows(yield func(codeRow) bool) {
	for _, l := range schema.Lists() {
		for _, c := range l.Codes {
			if !yield(codeRow{List: l.Name, Code: c.Code, LabelEN: c.EN, LabelJA: c.JA, Definition: c.Definition}) {
				return
			}
		}
	}
}
