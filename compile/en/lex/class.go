package lex

// Class is a set of what a word can be. A word is in several classes if
// English lets it be several things ("March", "may", "second").
type Class uint64

// The classes. Each word list in data/ says which words are in which class,
// by the name in classNames.
const (
	ClassMonth        Class = 1 << iota // Num in the lexicon is 1…12
	ClassWeekday                        // Num is 0 (Sunday) … 6
	ClassSeason                         // Num is 21…24, as in EDTF
	ClassOrdinal                        // "first", "inaugural"; the token's Num says which
	ClassCardinal                       // "two"; the token's Num says which
	ClassDeterminer                     // the, a, this, its, both …
	ClassPreposition                    // of, in, on …
	ClassConjunction                    // and, or, but, nor
	ClassPronoun                        // they, it, we …
	ClassRelative                       // which, who, that, where …
	ClassSubordinate                    // because, while, if, as …
	ClassAdverb                         // also, further, steadfastly …; words in -ly get it without being listed
	ClassModal                          // will, would, shall, should, may, can, must …
	ClassBe                             // forms of be
	ClassHave                           // forms of have
	ClassDo                             // forms of do
	ClassNegation                       // not, never, no
	ClassVerb                           // a form of a verb of data/verbs.tsv
	ClassPast                           // past tense form
	ClassParticiple                     // past participle
	ClassGerund                         // -ing form
	ClassThird                          // third person singular
	ClassBase                           // base form
	ClassAbbreviation                   // "Dr", "Mr", "No": a full stop after it ends no sentence
	ClassHonorific                      // Mr, Dr, Professor, H.E.: before a name, no part of a title
	ClassPost                           // head word of a post: Minister, Director, Coordinator …
	ClassPostModifier                   // before a post: Deputy, Assistant, Acting, Federal …
	ClassRank                           // a post that is before a name as an honorific does: Ambassador, General
	ClassParticle                       // in names: van, von, de, bin, al …
	ClassSuffix                         // after names: Jr, Sr, III
	ClassBody                           // head word of an organization: Ministry, Bureau, Council …
	ClassBodyTail                       // last word of an organization: Agency, Commission, Inc …
	ClassParty                          // participants, sides, delegations, ministers …
	ClassSide                           // delegation, side, team
	ClassGovernment                     // government, governments, administration
	ClassCountryNoun                    // country, countries, nations, partners
	ClassSeriesHead                     // Dialogue, Consultations, Talks, Group, Committee …
	ClassMeeting                        // meeting, round, session
	ClassDocument                       // statement, declaration, agreement, plan …
	ClassEvent                          // conference, summit, workshop, seminar …
	ClassProgramme                      // programme, initiative, project …
	ClassGroup                          // group, committee, task force: a working group
	ClassTime                           // day, week, month, year, quarter, half …
	ClassGivenName                      // common given names of many languages
	ClassPlaceNoun                      // city, province, state, island …
	ClassReport                         // said, stated, noted: verbs of speech
	ClassDayWord                        // today, yesterday, tomorrow
	ClassTopic                          // in the names of ministries: Trade, Industry, Affairs
	ClassLevel                          // rank within a post: Deputy, Assistant, Senior
	ClassNoun                           // common nouns and adjectives, no names of people
	ClassVague                          // early, mid, late
	ClassDialogue                       // Dialogue, Consultations, Talks: heads that are no bodies
	ClassHold                           // held, hosted, convened: verbs whose object is a meeting
	ClassMeet                           // met, gathered, reconvened: verbs whose subject meets
	ClassFuture                         // will, plan, agreed, forward: what they govern is yet to come
	ClassCommon                         // function and title-case words that begin sentences, never a name alone
)

// classNames are the classes as the word lists write them.
var classNames = map[string]Class{
	"month": ClassMonth, "weekday": ClassWeekday, "season": ClassSeason,
	"ordinal": ClassOrdinal, "cardinal": ClassCardinal,
	"determiner": ClassDeterminer, "preposition": ClassPreposition, "conjunction": ClassConjunction,
	"pronoun": ClassPronoun, "relative": ClassRelative, "subordinate": ClassSubordinate, "adverb": ClassAdverb,
	"modal": ClassModal, "be": ClassBe, "have": ClassHave, "do": ClassDo, "negation": ClassNegation,
	"abbreviation": ClassAbbreviation, "honorific": ClassHonorific,
	"post": ClassPost, "post_modifier": ClassPostModifier, "rank": ClassRank,
	"particle": ClassParticle, "suffix": ClassSuffix,
	"body": ClassBody, "body_tail": ClassBodyTail,
	"party": ClassParty, "side": ClassSide, "government": ClassGovernment, "country_noun": ClassCountryNoun,
	"series": ClassSeriesHead, "meeting": ClassMeeting, "document": ClassDocument, "event": ClassEvent,
	"programme": ClassProgramme, "group": ClassGroup, "time": ClassTime, "given_name": ClassGivenName,
	"word":  0, // of no class
	"topic": ClassTopic, "noun": ClassNoun, "level": ClassLevel,
	"day_word": ClassDayWord, "vague": ClassVague,
	"place": ClassPlaceNoun, "report": ClassReport, "dialogue": ClassDialogue, "hold": ClassHold, "meet": ClassMeet, "future": ClassFuture, "common": ClassCommon,
}

// Base reports whether the token may be the base form of a verb.
func (t *Token) Base() bool { return t.Class&ClassVerb != 0 && t.Class&ClassBase != 0 }

// Gerund reports whether the token may be the -ing form of a verb.
func (t *Token) Gerund() bool { return t.Class&ClassVerb != 0 && t.Class&ClassGerund != 0 }
