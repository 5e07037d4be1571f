package tables

import (
	"strconv"
	"time"

	"dialoguec/schema"
)

// Typed returns the value of a cell as its column means it: an int64, a float64,
// a bool, a [time.Time] at midnight UTC for a full day, or else the text; nil for
// an empty cell. A text that is not of the type stays a text: nothing is lost.
func Typed(c *schema.Column, cell string) any {
	if cell == "" {
		return nil
	}
	if c.Many {
		return cell
	}
	switch c.Type {
	case schema.TypeInteger:
		if n, err := strconv.ParseInt(cell, 10, 64); err == nil {
			return n
		}
	case schema.TypeNumber:
		if f, err := strconv.ParseFloat(cell, 64); err == nil {
			return f
		}
	case schema.TypeBoolean:
		if b, err := strconv.ParseBool(cell); err == nil {
			return b
		}
	case schema.TypeDay:
		if day, err := time.Parse(time.DateOnly, cell); err == nil {
			return day
		}
	}
	return cell
}
