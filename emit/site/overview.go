package site

import (
	"encoding/hex"
	"fmt"
	"path"
	"strconv"
)

// Download is a file of the dataset that the overview offers.
type Download struct {
	Name   string // slash-separated, relative to the folder of the data
	Size   int64  // in bytes
	SHA256 [32]byte
}

// figure is a number with what it counts.
type figure struct{ Label, Value string }

// overview is what the first page shows.
type overview struct {
	Title, About string
	Figures      []figure
	Downloads    []offer
}

// offer is a download as it is shown.
type offer struct{ Name, Format, Size, Open, SHA256 string }

func (c *context) overview(downloads []Download) any {
	o := &overview{Title: c.head.Site, About: c.head.Description, Figures: c.figures()}
	for _, d := range downloads {
		o.Downloads = append(o.Downloads, offer{d.Name, path.Ext(d.Name), c.size(d.Size), "", hex.EncodeToString(d.SHA256[:])})
	}
	return o
}

// figures counts what the dataset holds.
func (c *context) figures() []figure {
	promises := 0
	for i := range c.Provisions {
		if c.Provisions[i].Promises() {
			promises++
		}
	}
	return []figure{
		{c.say("statements"), c.count(len(c.Documents))}, {c.say("meetings"), c.count(len(c.Meetings))},
		{c.say("bodies"), c.count(len(c.Organizations))}, {c.say("people"), c.count(len(c.People))},
		{c.say("commitments"), c.count(promises)},
	}
}

// count writes a number with commas between its thousands.
func (t *tongue) count(n int) string {
	s := strconv.Itoa(n)
	for at := len(s) - 3; at > 0; at -= 3 {
		s = s[:at] + "," + s[at:]
	}
	return s
}

// size writes a number of bytes.
func (t *tongue) size(n int64) string {
	switch {
	case n < 1000:
		return fmt.Sprintf("%d B", n)
	case n < 1_000_000:
		return fmt.Sprintf("%d kB", (n+500)/1000)
	}
	return fmt.Sprintf("%.1f MB", float64(n)/1e6)
}
