package schema

// Code is the stable name of a kind of diagnostic. D1xx speak of files, D2xx
// of what a statement says, D3xx of the model, D4xx of linking, D5xx of the
// user's configuration and corrections, D6xx of a written dataset,
// D9xx of the compiler itself.
type Code string

// Info is what the documentation says about a code.
type Info struct {
	Severity Severity
	Title    string // what is wrong, in a few words
	Explain  string // what it means
	Hint     string // what to do
}

// The codes. A code keeps its meaning for ever; a code that is no longer used is not given anew.
const (
	EmptyFile         Code = "D101"
	BinaryFile        Code = "D102"
	BadEncoding       Code = "D103"
	BadFrontMatter    Code = "D104"
	MarkupFile        Code = "D105"
	Unreadable        Code = "D106"
	NoSources         Code = "D107"
	DuplicateSource   Code = "D108"
	GuessedEncoding   Code = "D109"
	BadPage           Code = "D110"
	DamagedFile       Code = "D111"
	LockedFile        Code = "D112"
	NoTextLayer       Code = "D113"
	TooLarge          Code = "D114"
	NoTool            Code = "D115"
	PassedOver        Code = "D116"
	UnusedKey         Code = "D117"
	BadFrontValue     Code = "D118"
	NoAddress         Code = "D119"
	BadName           Code = "D120"
	RepeatedText      Code = "D121"
	NoMeeting         Code = "D201"
	NoMeetingDate     Code = "D202"
	NoLanguage        Code = "D203"
	ImpossibleDate    Code = "D204"
	LowCoverage       Code = "D205"
	NoProvision       Code = "D206"
	NoMeetingNamed    Code = "D207"
	NoYear            Code = "D208"
	NoPlace           Code = "D209"
	NoOrdinal         Code = "D210"
	NoSide            Code = "D211"
	NoActor           Code = "D212"
	OnlyAnnounced     Code = "D213"
	SchemaViolation   Code = "D301"
	DanglingReference Code = "D302"
	BadSpan           Code = "D303"
	UncertainIdentity Code = "D401"
	DateConflict      Code = "D402"
	PlaceConflict     Code = "D403"
	OrdinalBackwards  Code = "D404"
	OrdinalRepeated   Code = "D405"
	UncertainSeries   Code = "D406"
	UnreliableRule    Code = "D407"
	BadConfig         Code = "D501"
	BadCorrection     Code = "D502"
	RottenCorrection  Code = "D503"
	BadRegistry       Code = "D504"
	BadManifest       Code = "D506"
	ExampleBase       Code = "D505"
	UnusedEntry       Code = "D507"
	StaleDist         Code = "D601"
	BrokenDist        Code = "D602"
	InternalError     Code = "D901"
)

// Info returns what is documented about a code; an unknown code is an error without words.
func (c Code) Info() Info {
	if info, ok := Codes()[c]; ok {
		return info
	}
	return Info{Severity: Error}
}
