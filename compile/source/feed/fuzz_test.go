package feed

import (
	"strings"
	"testing"
)

// FuzzItems: whatever a feed is, its items have a text, and a name that leads
// out of no folder.
func FuzzItems(f *testing.F) {
	for _, s := range []string{
		`<rss><channel><item><title>A</title><link>https://a.example/b.html</link><description>Text</description></item></channel></rss>`,
		`<feed xmlns="http://www.w3.org/2005/Atom"><entry><link href="../../etc/passwd"/><content type="xhtml"><div>Text</div></content></entry></feed>`,
		`<rss><channel><item><link>https://a.example/..</link><description>&lt;p&gt;</description></item></channel></rss>`,
		`<!DOCTYPE rss [<!ENTITY a "b"><!ENTITY c "&a;&a;">]><rss><channel><item><description>&c;</description></item></channel></rss>`,
		`<?xml version="1.0" encoding="Shift_JIS"?><rss>`, "",
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		items, err := Items(data)
		if (err == nil) != (len(items) > 0) {
			t.Fatalf("%d items, and %v", len(items), err)
		}
		for _, item := range items {
			if item.Name == "" || item.Name == "." || item.Name == ".." || strings.ContainsAny(item.Name, "/\x00") {
				t.Errorf("the name %q", item.Name)
			}
			if strings.TrimSpace(item.HTML) == "" {
				t.Errorf("%s has no text", item.Name)
			}
		}
	})
}
