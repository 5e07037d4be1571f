package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"gopkg.in/yaml.v3"

	"dialoguec/cmd/dialoguec/internal/config"
	"dialoguec/cmd/dialoguec/internal/scaffold"
)

// TestInitWorkflow runs the steps of the workflow of a new project that call the
// program: with the dataset that it builds, they pass, and with another they fail.
func TestInitWorkflow(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "p")
	output(t, "init", folder)
	t.Chdir(folder)
	output(t, "build")
	data, err := os.ReadFile(".github/workflows/dataset.yml")
	if err != nil {
		t.Fatal(err)
	}
	var workflow struct {
		Jobs map[string]struct {
			Steps []struct{ Run string }
		}
	}
	if err := yaml.Unmarshal(data, &workflow); err != nil {
		t.Fatal(err)
	}
	steps := func() (ran, failed int) {
		for _, s := range workflow.Jobs["check"].Steps {
			if args, ok := strings.CutPrefix(s.Run, "dialoguec "); ok {
				var out, problems strings.Builder
				ran++
				if status := run(strings.Fields(args), nil, &out, &problems, noEnvironment); status != 0 {
					failed++
				}
			}
		}
		return ran, failed
	}
	if ran, failed := steps(); ran != 2 || failed > 0 {
		t.Errorf("%d of %d steps fail", failed, ran)
	}
	if err := os.WriteFile("dist/csv/people.csv", nil, 0o666); err != nil {
		t.Fatal(err)
	}
	if ran, failed := steps(); failed != ran {
		t.Errorf("with a file that was changed, %d of %d steps fail", failed, ran)
	}
}

// TestAnswers: what is answered is set, whatever characters it has; what is not stays open.
func TestAnswers(t *testing.T) {
	var asked strings.Builder
	values, err := answers(strings.NewReader("Dialogues: \"all\" # of them\n\nhttps://data.example/d/\n"), &asked)
	if err != nil || strings.Count(asked.String(), "(empty to skip)") != 3 {
		t.Fatalf("%v: %q", err, asked.String())
	}
	files, err := scaffold.Files(values)
	if err != nil {
		t.Fatal(err)
	}
	c, problems := config.Parse(config.File, []byte(files[0].Text))
	if len(problems) > 0 || c.Title.EN.Text != `Dialogues: "all" # of them` || c.Publisher.EN.Text != "" || c.Base.Text != "https://data.example/d/" {
		t.Errorf("%v: %+v", problems, c)
	}
	if _, err := answers(strings.NewReader("only one\n"), &asked); err == nil {
		t.Error("answers that end early are taken")
	}
}
