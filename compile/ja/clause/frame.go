package clause

import (
	"dialoguec/compile/fact"
	"dialoguec/compile/ja/lex"
	"dialoguec/schema"
)

// A Frame is how a verb governs what is said before it in its clause.
type Frame uint8

// The frames of verbs. See data/acts.tsv.
const (
	Plain      Frame = iota
	Settling         // …することで一致した
	Deciding         // …することとした
	Intending        // …していく
	Confirming       // …することを確認した
	Sharing          // …を共有した
	expressing       // …を表明した
	expecting        // …することを期待した
	stressing        // …を強調した
	meeting          // …協議を行った
	holding          // …を開催した
	doing            // …に署名した
	proposing        // …の開催を提案した
	resolving        // …することを決意した
)

// Settles reports whether what is said before the verb is settled or promised by it.
func (f Frame) Settles() bool {
	return f == Settling || f == Deciding || f == Intending || f == Confirming
}

// A verbWord is a word that reports an act, in one of its forms.
type verbWord struct {
	suru  bool       // takes する, を行う
	act   schema.Act // "" if the frame decides it
	frame Frame
	rule  *fact.Rule // of its act; those of frames may find a closer one
}

// frames are what column act of data/acts.tsv may say.
var frames = map[string]verbWord{
	"settle":    {frame: Settling, rule: provisionSettle},
	"confirm":   {frame: Confirming, rule: provisionConfirmView},
	"share":     {frame: Sharing, rule: provisionShare},
	"express":   {frame: expressing, rule: provisionExpress},
	"expect":    {frame: expecting, rule: provisionExpect},
	"stress":    {frame: stressing, rule: provisionStress},
	"meet":      {frame: meeting, rule: provisionHold},
	"hold":      {frame: holding, rule: provisionHold},
	"do":        {frame: doing, rule: provisionReport},
	"propose":   {frame: proposing, rule: provisionCall},
	"resolve":   {frame: resolving, rule: provisionSettle},
	"report":    {act: schema.Report, rule: provisionReport},
	"commit":    {act: schema.Commit, rule: provisionCommit},
	"recognize": {act: schema.Recognize, rule: provisionRecognize},
	"welcome":   {act: schema.Welcome, rule: provisionWelcome},
	"support":   {act: schema.Support, rule: provisionSupport},
	"exchange":  {act: schema.Exchange, rule: provisionExchange},
	"call":      {act: schema.Call, rule: provisionCall},
}

// readVerbs reads the words that report acts.
func readVerbs(l *lex.Loader) *lex.Dict[verbWord] {
	var verbs []lex.Word[verbWord]
	for _, r := range l.Table("acts.tsv", "word", "form", "act") {
		l.Choice(r, 1, "suru", "verb")
		w, ok := frames[r.Fields[2]]
		if !ok {
			l.Fault(r.Errorf("unknown act or frame %q, use one of those above", r.Fields[2]))
		}
		w.suru = r.Fields[1] == "suru"
		verbs = append(verbs, lex.Word[verbWord]{Text: r.Fields[0], Value: w})
	}
	return lex.NewDict(verbs, lex.Earlier[verbWord])
}

// readObjects reads what is expressed or shared, with the act that it makes.
func readObjects(l *lex.Loader) *lex.Tail[schema.Act] {
	var objects []lex.Word[schema.Act]
	for _, w := range l.Pairs("objects.tsv", "object", "act") {
		objects = append(objects, lex.Word[schema.Act]{Text: w.Text, Value: schema.Act(w.Value)})
	}
	return lex.NewTail(objects)
}
