package ja

import "testing"

func TestVocabulary(t *testing.T) {
	if _, err := loadVocabulary(); err != nil {
		t.Error(err)
	}
}

func BenchmarkVocabulary(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := loadVocabulary(); err != nil {
			b.Fatal(err)
		}
	}
}
