package emit

import (
	"cmp"
	"slices"

	"dialoguec/emit/site"
	"dialoguec/schema"
)

// SiteFormat is the format of the pages.
const SiteFormat = "site"

const siteFolder = "site/"

// siteFiles lists the pages of the site but those that name the other files,
// which the seal makes.
func siteFiles(ds *schema.Dataset, opt Options) []File {
	return inSite(siteOf(ds, opt).Files())
}

func siteSealed() []string {
	names := site.OverviewNames()
	for i := range names {
		names[i] = siteFolder + names[i]
	}
	return names
}

// siteOverview makes the pages that name the files of the dataset.
func siteOverview(ds *schema.Dataset, opt Options, sums []Sum) []File {
	var downloads []site.Download
	for _, s := range sums {
		if listed(s.Name) {
			downloads = append(downloads, site.Download{Name: s.Name, Size: s.Size, SHA256: s.SHA256})
		}
	}
	return inSite(siteOf(ds, opt).Overview(downloads))
}

// siteOf is the site of a dataset: the one that is shared, if one is.
func siteOf(ds *schema.Dataset, opt Options) *site.Site {
	if opt.site != nil {
		return opt.site()
	}
	return newSite(ds, opt)
}

func newSite(ds *schema.Dataset, opt Options) *site.Site {
	opt.Base = cmp.Or(opt.Base, DefaultBase)
	x := newEvents(ds, opt)
	return site.New(ds, site.Options{
		Base: opt.Base, Version: opt.Version, About: opt.About, Data: "../", Trial: opt.Trial,
		Event: func(m *schema.Meeting) any {
			if !hasDays(m) || !x.placed(m) {
				return nil
			}
			return x.snippet(m)
		},
	})
}

// inSite are files below the folder of the site.
func inSite(files []site.File) []File {
	out := make([]File, len(files))
	for i, f := range files {
		out[i] = File{siteFolder + f.Name, f.Write}
	}
	return out
}

func hasSite(files []File) bool {
	return slices.ContainsFunc(files, func(f File) bool { return f.Name == siteFolder+"style.css" })
}
