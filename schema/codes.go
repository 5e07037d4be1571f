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

// Codes documents every code.
var Codes = map[Code]Info{
	EmptyFile: {Error, "the file is empty",
		"A source must hold the text of a statement. This one has no character that is not white space.",
		"remove the file, or put the statement into it"},
	BinaryFile: {Error, "the file is not text",
		"The file holds control bytes that no text has, or has a form that is not read (an image, an archive, an old word-processor file).",
		"save it in a form that is read: text, Markdown, HTML, PDF, .docx, .odt"},
	BadEncoding: {Error, "the encoding is not valid",
		"The file is not UTF-8 from this byte on, and no other encoding fits all of it; or it is not in the encoding that was given.",
		"convert the file to UTF-8 (iconv -t UTF-8), or name its encoding with --charset"},
	BadFrontMatter: {Error, "the front matter cannot be read",
		"A file may begin with YAML between two lines of three hyphens. Here the block is not closed, or is not YAML.",
		"close the block with ---, and write a key, a colon and a value on each of its lines"},
	MarkupFile: {Error, "the file is HTML, not text",
		"The file begins with HTML tags. This is no longer reported: pages are read.",
		"compile the page again"},
	Unreadable: {Error, "the file cannot be read",
		"The operating system refused to open or read the file or folder.",
		"check the path and its permissions"},
	NoSources: {Error, "no statement was found",
		"The paths that were named hold no file of a form that is read: text, Markdown, HTML, PDF, .docx, .odt.",
		"name a statement or a folder of statements, or list them under sources in dialoguec.yaml"},
	DuplicateSource: {Error, "two sources have one identifier",
		"A document's identifier is made of its file name; two files give the same one.",
		"rename one of the files"},
	GuessedEncoding: {Note, "the file is not UTF-8",
		"The encoding was recognized from the bytes, and the text was converted. The published text is UTF-8.",
		"if it was recognized wrongly, name the encoding: charset in the front matter, media_type in the source manifest (text/html; charset=EUC-JP), or --charset"},
	BadPage: {Error, "the page holds no text",
		"The text of a page of HTML was not found: it is in frames, or put there by scripts, or the page is not well-formed at all.",
		"open the page in a browser and save it from there"},
	DamagedFile: {Error, "the file is damaged",
		"The file is not, or not whole, what its name or its first bytes say it is.",
		"download or save the file again"},
	LockedFile: {Error, "the file is encrypted",
		"The file asks for a password, or does not allow its text to be taken out.",
		"save a copy without a password"},
	NoTextLayer: {Error, "the file holds pictures of text",
		"The pages of this PDF are scanned: they hold no characters.",
		"recognize the text first (OCR: ocrmypdf in.pdf out.pdf)"},
	TooLarge: {Error, "the file is too large",
		"The file, or what is packed in it, is larger than any statement.",
		"take out the part that is the statement, or allow more with --max-bytes"},
	NoTool: {Error, "a program that reads this form is not installed",
		"PDF files are read through pdftotext of the package poppler-utils.",
		"install it (apt-get install poppler-utils; brew install poppler), or compile the text of the file instead"},
	PassedOver: {Note, "a file of the folder is not compiled",
		"Only text, Markdown, HTML, PDF, .docx and .odt files and feeds of a folder are taken, but for README files.",
		"nothing to do if it is no statement; else save it in one of these forms, or name the file itself"},
	UnusedKey: {Note, "a key of the front matter is not used",
		"The front matter of a file may have any keys. Those used are title, language, source_url (url, link), archived_url, license, publisher, issued (date), retrieved and charset.",
		"nothing to do, unless the key is one of these, misspelt"},
	BadFrontValue: {Warning, "a value of the front matter cannot be used",
		"The key is known, but its value is not what it should be: an address that opens, a date, a text. It was left out.",
		"fix the line named above"},
	NoAddress: {Note, "a document has no address or no licence",
		"Nobody can be led to the page that proves what is published from this document, or nobody knows how it may be used.",
		"fill in url and licence in the source manifest, or source_url and license in the front matter"},
	BadName: {Error, "the name of the file cannot be published",
		"The name of the file or of a folder on its way holds a control character, or is not UTF-8. It would be published as the source of every row, and shown on terminals.",
		"rename the file"},
	RepeatedText: {Note, "the text is that of another file",
		"Two files hold the same text, letter for letter. What it says is said once: the file that comes first by name is compiled, this one is left out.",
		"remove one of the files"},
	NoMeeting: {Error, "no meeting was found",
		"A statement reports a meeting: somebody held, convened, hosted or attended it. No sentence of this text says so.",
		"check that the file is a statement about a meeting; remove it if it is not"},
	NoMeetingDate: {Warning, "the meeting has no date",
		"The text reports a meeting but prints no date for it.",
		"nothing is filled in from outside the text; add a correction if the date is known"},
	NoLanguage: {Error, "the language is not known",
		"The text is neither English nor Japanese, or too short to tell.",
		"set language: en or language: ja in the front matter if it is one of them"},
	ImpossibleDate: {Warning, "a printed date does not exist",
		"The text prints a day that no calendar has, or an end before its beginning. It was left out.",
		"check the source; add a correction if the right date is known"},
	LowCoverage: {Note, "much of the text is not explained",
		"More than a quarter of the characters are neither in a fact nor in known page furniture.",
		"see what is left with: dialoguec inspect --stage coverage FILE"},
	NoProvision: {Note, "nothing that the parties did was found",
		"A meeting was found, but no sentence in which the parties act.",
		"look at the text with: dialoguec inspect --stage model FILE"},
	NoMeetingNamed: {Warning, "a joint statement without a meeting",
		"The parties agree or promise things in this text, but no sentence says that a meeting was held. The document is published without a meeting.",
		"nothing to do if the statement was issued without a meeting; add a correction if it reports one"},
	NoYear: {Note, "a date has no year",
		"A day and a month are printed, but neither the sentence, the printed date of issue, the title nor the date of the meeting says of which year. The date is left open.",
		"nothing is taken from another event or from the front matter; add a correction if the year is known"},
	NoPlace: {Note, "a meeting has no place",
		"The text reports a meeting, but prints neither a city nor a country for it, nor that it was held online.",
		"in a draft of your own, write where it was held: \"in Oslo\", \"online\""},
	NoOrdinal: {Note, "a meeting has no number",
		"The meeting is one of a series, but the text does not say which.",
		"in a draft of your own, write its number: \"the third meeting of …\""},
	NoSide: {Note, "somebody who took part has no side",
		"Somebody led a delegation, or a body took part, but the text does not say of which country or organization. Such a body is left out.",
		"in a draft of your own, name the country with the post: \"Norway's Director-General …\""},
	NoActor: {Note, "a promise binds nobody",
		"The sentence promises something, but does not say who will do it.",
		"in a draft of your own, name who will: \"both sides will …\", \"the Ministry will …\""},
	OnlyAnnounced: {Note, "a meeting that is announced",
		"The text says that a meeting will be held, and reports none that was. The meeting is published as planned.",
		"nothing to do; the statement that reports the meeting joins it when it is added"},
	SchemaViolation: {Error, "the model does not fit its JSON Schema",
		"A fact has a value that the published schema does not allow. This is a defect of a correction or of the compiler.",
		"if a correction set the value, fix it; otherwise please report the statement"},
	DanglingReference: {Error, "an identifier refers to nothing",
		"A row names another row that does not exist.",
		"if a correction dropped the row, drop what refers to it too"},
	BadSpan: {Error, "a span does not hold its quote",
		"The text at the offsets of a span is not the quote beside it.",
		"this is a defect of the compiler: please report the statement"},
	UncertainIdentity: {Note, "two entities may be one",
		"The names are close, but the evidence does not suffice to join them. They were left apart.",
		"join them with a merge correction if they are one"},
	DateConflict: {Warning, "one meeting is given different dates",
		"Both claims stay in the data with their quotes; the meeting has the date of the sentence or document that reports it.",
		"check both sources; add a correction if one is wrong"},
	PlaceConflict: {Warning, "one meeting is given different places",
		"Both claims stay in the data with their quotes; the meeting has the place of the sentence or document that reports it.",
		"check both sources; add a correction if one is wrong"},
	OrdinalBackwards: {Warning, "the ordinals of a series run against its dates",
		"A meeting with a higher ordinal is dated before one with a lower ordinal.",
		"check both sources; add a correction if one is wrong"},
	OrdinalRepeated: {Warning, "a first meeting comes after a later one",
		"A document speaks of the first meeting of a series, but another one reports a meeting of that series before it.",
		"check whether these are two series; add a correction if one is wrong"},
	UnreliableRule: {Note, "some rows were read by rules that are often wrong",
		"The rules were measured on texts that people annotated; those that are named were right too seldom to rely on. Their rows bear the reliability low.",
		"check the rows whose reliability is low, and correct or drop those that are wrong"},
	UncertainSeries: {Note, "two series may be one",
		"The names are close, but the evidence does not suffice to join them. They were left apart.",
		"join them with a merge correction if they are one"},
	BadConfig: {Error, "the configuration cannot be used",
		"dialoguec.yaml is not valid YAML, has an unknown key, or a value that makes no sense.",
		"fix the line named above"},
	BadCorrection: {Error, "a correction cannot be used",
		"The correction has an unknown key, table or field, or names a document that is not among the sources.",
		"fix the line named above"},
	RottenCorrection: {Error, "the quote of a correction is not in its source",
		"The source has changed since the correction was written, or the hash does not belong to the quote.",
		"read the source again, and update the quote and its hash, or remove the correction"},
	BadRegistry: {Error, "a registry file cannot be used",
		"A file of organizations or people that dialoguec.yaml names has a faulty line.",
		"fix the line named above"},
	BadManifest: {Error, "the source manifest cannot be used",
		"The table that the key documents of dialoguec.yaml names has a faulty line: an unknown column, a file that is not there or is named twice, an address that nobody can open.",
		"fix the line named above; dialoguec help sources lists the columns"},
	UnusedEntry: {Note, "an entry of the registry is not used",
		"No text prints a name of this entry of your registry, or another entry is meant by it.",
		"check how the texts print the name, and add that form to its variants; else nothing to do"},
	ExampleBase: {Note, "the identifiers begin with an example address",
		"The base of the identifiers is in a domain that is kept for examples, so that they lead nowhere and may mean something else at other places. A dataset that is released (dialoguec.yaml says when) must have a base of its own.",
		"set base in dialoguec.yaml to an address that is yours and will stay"},
	StaleDist: {Error, "the dataset is out of date",
		"build --check compiled the sources and got other bytes than the folder holds.",
		"run dialoguec build and commit the result"},
	BrokenDist: {Error, "a file of the dataset is damaged",
		"A file is missing or not listed, does not have the hash that SHA256SUMS or manifest.json gives, or does not hold what the published contract promises.",
		"build or download the dataset again"},
	InternalError: {Error, "dialoguec failed at this statement",
		"The compiler met a case that its authors did not think of and gave this statement up. The others were compiled; this is a defect of dialoguec, not of the text.",
		"report it to the maintainers with this message, the output of dialoguec version and the file; --keep-going builds without it"},
}

// Info returns what is documented about a code; an unknown code is an error without words.
func (c Code) Info() Info {
	if info, ok := Codes[c]; ok {
		return info
	}
	return Info{Severity: Error}
}
