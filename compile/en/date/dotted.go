package date

import (
	"strconv"
	"strings"

	"dialoguec/schema"
)

// dotted reads a day in numbers with full stops between them, which is always
// day, month and year: "21.01.2014".
func (r *Dates) dotted(i, end int32) (Date, bool) {
	start := int(r.Tokens[i].Start)
	printed := r.Content[start:min(len(r.Content), start+len("21.01.2014"))]
	parts := strings.SplitN(printed, ".", 3)
	if len(parts) != 3 || len(parts[0]) > 2 || len(parts[1]) > 2 || len(parts[2]) < 4 {
		return Date{}, false
	}
	parts[2] = parts[2][:4]
	var n [3]int
	for k, part := range parts {
		v, err := strconv.Atoi(part)
		if err != nil || v < 1 {
			return Date{}, false
		}
		n[k] = v
	}
	last := start + len(strings.Join(parts, "."))
	to := i + 1
	for to < end && int(r.Tokens[to].End) <= last {
		to++
	}
	if n[0] > 31 || n[1] > 12 || n[2] < 1900 || n[2] > 2099 || int(r.Tokens[to-1].End) != last {
		return Date{}, false
	}
	day := schema.Date{Year: n[2], Month: n[1], Day: n[0]}
	return Date{From: i, To: to, First: day, Last: day}, true
}
