package schema

import (
	"encoding/json"
	"testing"
)

func TestOrdered(t *testing.T) {
	for _, c := range []struct {
		o    Ordered
		want string
	}{
		{Ordered{{"z", 1}, {"a", true}, {"m", nil}}, `{"z":1,"a":true,"m":null}`},
		{Ordered{{"a?", ""}, {"b?", nil}, {"c?", []string{}}, {"d?", 0}, {"e?", Ordered(nil)}, {"f", ""}}, `{"f":""}`},
		{Ordered{{"a?", ""}}, `{}`},
		{nil, `{}`},
		{Ordered{{"of", Ordered{{"b", []Ordered{{{"c", "x"}}, {{"d?", ""}}}}, {"a", []string{"y"}}}}}, `{"of":{"b":[{"c":"x"},{}],"a":["y"]}}`},
		{Ordered{{"none", []Ordered(nil)}, {"empty", []Ordered{}}, {"any", []any{Ordered{{"a", 1}}}}}, `{"none":null,"empty":[],"any":[{"a":1}]}`},
		{Ordered{{`k"`, "a \"quote\" \\ \n 潮位 \x7f \xff"}}, `{"k\"":"a \"quote\" \\ \n 潮位 ` + "\x7f" + ` \ufffd"}`},
	} {
		got, err := json.Marshal(c.o)
		if err != nil || string(got) != c.want {
			t.Errorf("got %s, %v, want %s", got, err, c.want)
		}
	}
	if got, _ := json.Marshal(Ordered{{"a", "<b>"}}); string(got) != `{"a":"\u003cb\u003e"}` {
		t.Errorf("%s: what encoding/json escapes for HTML is not escaped", got)
	}
	if _, err := json.Marshal(Ordered{{"in", Ordered{{"a", func() {}}}}}); err == nil {
		t.Error("a value that JSON cannot hold is no error")
	}
}
