package link

import (
	"maps"
	"slices"
	"sort"
	"strconv"
)

// groups joins the numbers 0…n-1 into sets (disjoint sets with the smallest
// member as representative, so that the order of joining does not show).
type groups struct{ parent []int }

func newGroups(n int) *groups {
	g := &groups{make([]int, n)}
	for i := range g.parent {
		g.parent[i] = i
	}
	return g
}

// find returns the smallest member of the set of i.
func (g *groups) find(i int) int {
	for g.parent[i] != i {
		g.parent[i] = g.parent[g.parent[i]]
		i = g.parent[i]
	}
	return i
}

// join makes one set of the sets of i and j, and reports whether they were two.
func (g *groups) join(i, j int) bool {
	i, j = g.find(i), g.find(j)
	if i == j {
		return false
	}
	g.parent[max(i, j)] = min(i, j)
	return true
}

// all lists the sets, each in ascending order, by their smallest members.
func (g *groups) all() [][]int {
	set := make([]int, len(g.parent)) // of each member
	var sizes []int
	for i := range set {
		if r := g.find(i); r < i {
			set[i] = set[r]
		} else {
			set[i], sizes = len(sizes), append(sizes, 0)
		}
		sizes[set[i]]++
	}
	room, out := make([]int, len(set)), make([][]int, len(sizes))
	for k, n := range sizes {
		out[k], room = room[:0:n], room[n:]
	}
	for i, k := range set {
		out[k] = append(out[k], i)
	}
	return out
}

// sorted returns the keys of a map in order.
func sorted[V any](m map[string]V) []string {
	return slices.Sorted(maps.Keys(m))
}

// memo keeps the results of a function.
func memo[K comparable, V any](f func(K) V) func(K) V {
	known := map[K]V{}
	return func(k K) V {
		v, ok := known[k]
		if !ok {
			v = f(k)
			known[k] = v
		}
		return v
	}
}

// unique gives each identifier once: a second taker gets "-2", and so on.
type unique map[string]int // how often each was asked for

func (u unique) take(id, fallback string) string {
	if id == "" {
		id = fallback
	}
	name := id
	for u[name] > 0 {
		u[id]++
		name = id + "-" + strconv.Itoa(u[id])
	}
	u[name]++
	return name
}

// sharedBy lists the pairs of sets that share a key, each pair once and in
// order. keys gives the keys of a member; sets are named by their smallest member.
func (g *groups) sharedBy(keys func(i int) []string) [][2]int {
	holders := map[string][]int{}
	for i := range g.parent {
		for _, k := range keys(i) {
			if r := g.find(i); !slices.Contains(holders[k], r) {
				holders[k] = append(holders[k], r)
			}
		}
	}
	seen := map[[2]int]bool{}
	var out [][2]int
	for _, sets := range holders {
		for x, a := range sets {
			for _, b := range sets[x+1:] {
				pair := [2]int{min(a, b), max(a, b)}
				if !seen[pair] {
					seen[pair] = true
					out = append(out, pair)
				}
			}
		}
	}
	sort.Slice(out, func(i, j int) bool { return slices.Compare(out[i][:], out[j][:]) < 0 })
	return out
}
