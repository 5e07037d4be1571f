package validate

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"strconv"
	"strings"
)

// catalogFile is the record for portals.
const catalogFile = "catalog.jsonld"

// checkCatalog wants the record to be linked data that stands by itself, and the
// sizes and hashes in it to be those of the files.
func (d *dist) checkCatalog() {
	data, ok := d.files[catalogFile]
	if !ok {
		return
	}
	var whole any
	if err := json.Unmarshal(data, &whole); err != nil {
		d.report(catalogFile, 0, "the file is not JSON: %v", err)
		return
	}
	if _, err := readQuads(whole); err != nil {
		d.report(catalogFile, 0, "the file is not JSON-LD: %v", err)
		return
	}
	type value struct {
		Value string `json:"@value"`
	}
	var record struct {
		Graph []struct {
			ID       string `json:"@id"`
			Name     any    `json:"schema:name"`
			Size     *value `json:"dcat:byteSize"`
			Checksum struct {
				Value value `json:"spdx:checksumValue"`
			} `json:"spdx:checksum"`
		} `json:"@graph"`
	}
	if err := json.Unmarshal(data, &record); err != nil {
		d.report(catalogFile, 0, "the file cannot be read: %v", err)
		return
	}
	for _, n := range record.Graph {
		if n.Size == nil {
			continue
		}
		name, _ := n.Name.(string)
		file, ok := d.files[name]
		sum := sha256.Sum256(file)
		switch {
		case !ok || !strings.HasSuffix(n.ID, "#"+name):
			d.report(catalogFile, 0, "%s is a form of the dataset that is missing", n.ID)
		case n.Size.Value != strconv.Itoa(len(file)):
			d.report(catalogFile, 0, "%s has %s bytes, and %d there", name, n.Size.Value, len(file))
		case n.Checksum.Value.Value != hex.EncodeToString(sum[:]):
			d.report(catalogFile, 0, "%s has another hash there", name)
		}
	}
}
