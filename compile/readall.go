package compile

import (
	"cmp"
	"context"
	"runtime"
	"slices"
	"sort"
	"sync"
	"sync/atomic"

	"dialoguec/schema"
)

// readAll compiles all sources, several at a time, and returns the statements
// without errors in the order of their names; of those with one text the first.
func (l languages) readAll(ctx context.Context, sources []Source, opt Options) ([]*schema.Statement, []schema.Diagnostic) {
	sources, problems := distinct(sources)
	type result struct {
		statement *schema.Statement
		problems  []schema.Diagnostic
	}
	results := make([]result, len(sources))
	next := make(chan int)
	var done atomic.Int64
	var workers sync.WaitGroup
	for range workerCount(opt.Jobs, len(sources)) {
		workers.Go(func() {
			for i := range next {
				st, found := opt.Memory.read(l, sources[i])
				if st != nil && opt.Pack != nil {
					opt.Pack(st)
				}
				results[i] = result{st, found}
				if n := done.Add(1); opt.Progress != nil {
					opt.Progress(int(n), len(sources))
				}
			}
		})
	}
	for i := range sources {
		if ctx.Err() != nil {
			break
		}
		next <- i
	}
	close(next)
	workers.Wait()
	if ctx.Err() == nil {
		opt.Memory.turn()
	}

	var statements []*schema.Statement
	told := map[string]int{} // the source of each text
	for i, r := range results {
		problems = append(problems, r.problems...)
		if r.statement == nil || schema.HasErrors(r.problems) {
			continue
		}
		if first, twice := told[r.statement.Text]; twice {
			problems = append(problems, schema.Diagnose(schema.RepeatedText, schema.Position{Path: sources[i].Path}, "the text is that of "+sources[first].Path))
			continue
		}
		told[r.statement.Text] = i
		statements = append(statements, r.statement)
	}
	return statements, problems
}

func workerCount(jobs, sources int) int {
	if jobs <= 0 {
		jobs = runtime.GOMAXPROCS(0)
	}
	return max(1, min(jobs, sources))
}

// distinct sorts the sources by name and leaves out all but the first of those
// that would give one identifier.
func distinct(sources []Source) ([]Source, []schema.Diagnostic) {
	sorted := slices.Clone(sources)
	sort.SliceStable(sorted, func(i, j int) bool {
		a, b := &sorted[i], &sorted[j]
		return cmp.Or(cmp.Compare(a.Name, b.Name), cmp.Compare(a.Path, b.Path)) < 0
	})
	seen := map[string]string{}
	var problems []schema.Diagnostic
	kept := sorted[:0]
	for _, s := range sorted {
		id := documentID(s.Name)
		if first, twice := seen[id]; twice {
			problems = append(problems, schema.Diagnose(schema.DuplicateSource, schema.Position{Path: s.Path},
				"the identifier "+id+" is already that of "+first))
			continue
		}
		seen[id] = s.Path
		kept = append(kept, s)
	}
	return kept, problems
}
