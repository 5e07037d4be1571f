package source

import (
	"errors"
	"io"
	"strconv"
	"strings"

	"gopkg.in/yaml.v3"

	"dialoguec/schema"
)

const fence = "---"

// frontMatter reads the YAML between two lines of three hyphens with which a
// file may begin, and returns the offset behind it.
func frontMatter(path, text string) (meta Meta, body int, bad *schema.Diagnostic) {
	first, rest, _ := cutLine(text)
	if strings.TrimRight(first, " \t") != fence {
		return Meta{}, 0, nil
	}
	start := len(text) - len(rest)
	for at := start; at < len(text); {
		line, after, _ := cutLine(text[at:])
		next := len(text) - len(after)
		if strings.TrimRight(line, " \t") == fence {
			return readMeta(path, text, start, at, next)
		}
		at = next
	}
	d := schema.Diagnose(schema.BadFrontMatter, schema.At(path, text, 0, len(fence)), "the front matter is not closed by a line ---")
	return Meta{}, 0, &d
}

// readMeta decodes the YAML between two offsets; body is what follows it.
func readMeta(path, text string, start, end, body int) (meta Meta, _ int, bad *schema.Diagnostic) {
	dec := yaml.NewDecoder(strings.NewReader(text[start:end]))
	dec.KnownFields(true)
	if err := dec.Decode(&meta); err != nil && !errors.Is(err, io.EOF) {
		line, message := yamlFault(err)
		d := schema.Diagnose(schema.BadFrontMatter, linePosition(path, text, line+1), "front matter: "+message)
		return Meta{}, 0, &d
	}
	return meta, body, nil
}

// yamlFault takes the line (from 1; 1 where it is not told) and the message
// out of an error of the YAML package.
func yamlFault(err error) (line int, message string) {
	message = err.Error()
	if typed := (*yaml.TypeError)(nil); errors.As(err, &typed) && len(typed.Errors) > 0 {
		message = typed.Errors[0]
	}
	message = strings.TrimPrefix(message, "yaml: ")
	if rest, ok := strings.CutPrefix(message, "line "); ok {
		if number, words, ok := strings.Cut(rest, ": "); ok {
			if n, err := strconv.Atoi(number); err == nil {
				return n, strings.Replace(words, " in type source.Meta", "", 1)
			}
		}
	}
	return 1, message
}

// linePosition is the place of a whole line, which counts from 1.
func linePosition(path, text string, line int) schema.Position {
	start := 0
	for n := 1; n < line; n++ {
		i := strings.IndexByte(text[start:], '\n')
		if i < 0 {
			break
		}
		start += i + 1
	}
	whole, _, _ := cutLine(text[start:])
	from := len([]rune(text[:start]))
	return schema.At(path, text, from, from+len([]rune(whole)))
}

// cutLine cuts off the first line, without its line break.
func cutLine(text string) (line, rest string, found bool) {
	line, rest, found = strings.Cut(text, "\n")
	return strings.TrimSuffix(line, "\r"), rest, found
}
