package tables

import (
	"strconv"

	"dialoguec/schema"
)

func themeOf(_ *View, t *schema.Theme) themeRow {
	return themeRow{
		ID: t.ID, LabelEN: t.LabelEN, LabelJA: t.LabelJA, BroaderID: t.BroaderID,
		DefinitionEN: t.DefinitionEN, DefinitionJA: t.DefinitionJA,
	}
}

func ruleOf(_ *View, r *schema.RuleScore) ruleRow {
	row := ruleRow{Rule: r.Rule, Reads: r.Reads}
	if r.Judged > 0 {
		row.Share, row.Low, row.High = decimal(r.Share), decimal(r.Low), decimal(r.High)
		row.Right, row.Judged = strconv.Itoa(r.Right), strconv.Itoa(r.Judged)
	}
	return row
}

func countryOf(_ *View, c *schema.Country) countryRow {
	return countryRow{Code: c.Code, ISO3: c.ISO3, M49: c.M49, NameEN: c.NameEN, NameJA: c.NameJA, WikidataURL: c.WikidataURL}
}

func cityOf(_ *View, c *schema.City) cityRow {
	return cityRow{ID: c.ID, NameEN: c.NameEN, NameJA: c.NameJA, Country: c.Country}
}

// codebookRows describes every column of every table.
func codebookRows(_ *View, yield func(codebookRow) bool) {
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
func codeRows(_ *View, yield func(codeRow) bool) {
	for _, l := range schema.Lists() {
		for _, c := range l.Codes {
			if !yield(codeRow{List: l.Name, Code: c.Code, LabelEN: c.EN, LabelJA: c.JA, Definition: c.Definition}) {
				return
			}
		}
	}
}
