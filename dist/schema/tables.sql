-- The tables of this dataset, typed, for PostgreSQL. To load them, from the
-- folder of the dataset: psql -v ON_ERROR_STOP=1 -f schema/tables.sql

BEGIN;

CREATE TABLE commitments (
  commitment_id TEXT NOT NULL,
  year INTEGER,
  series_en TEXT,
  series_ja TEXT,
  meeting_en TEXT,
  meeting_ja TEXT,
  meeting_date TEXT,
  meeting_start DATE,
  city_en TEXT,
  country TEXT,
  country_en TEXT,
  parties TEXT,
  promised_by TEXT,
  promised_by_en TEXT,
  promised_by_ja TEXT,
  act TEXT,
  strength TEXT NOT NULL,
  continuing BOOLEAN NOT NULL,
  text TEXT NOT NULL,
  language TEXT NOT NULL,
  deadline TEXT,
  due_from DATE,
  due_by DATE,
  due_precision TEXT,
  forums TEXT,
  theme_id TEXT,
  theme_en TEXT,
  theme_ja TEXT,
  came_back BOOLEAN,
  came_back_relation TEXT,
  came_back_meeting_id TEXT,
  reliability TEXT NOT NULL,
  document_label TEXT NOT NULL,
  document_date TEXT,
  source_url TEXT,
  quote_url TEXT,
  thread_id TEXT,
  meeting_id TEXT,
  series_id TEXT,
  document_id TEXT NOT NULL,
  PRIMARY KEY (commitment_id)
);
COMMENT ON TABLE commitments IS 'What the parties promised: one row a promise, complete in itself, for people. Silence at later meetings is never read as fulfilment.';
COMMENT ON COLUMN commitments.commitment_id IS 'The promise: the identifier of its provision.';
COMMENT ON COLUMN commitments.year IS 'Year of the meeting, or of issue where the meeting has no date.';
COMMENT ON COLUMN commitments.series_en IS 'Name of the series, in English.';
COMMENT ON COLUMN commitments.series_ja IS 'Name of the series, in Japanese.';
COMMENT ON COLUMN commitments.meeting_en IS 'Name of the meeting, in English.';
COMMENT ON COLUMN commitments.meeting_ja IS 'Name of the meeting, in Japanese.';
COMMENT ON COLUMN commitments.meeting_date IS 'When the meeting took place: an EDTF date.';
COMMENT ON COLUMN commitments.meeting_start IS 'First day of the meeting, if it is a full day.';
COMMENT ON COLUMN commitments.city_en IS 'Name of the city, in English.';
COMMENT ON COLUMN commitments.country IS 'Code of the country: ISO 3166-1 alpha-2, EU, or INT for international bodies.';
COMMENT ON COLUMN commitments.country_en IS 'Name of the country, in English.';
COMMENT ON COLUMN commitments.parties IS 'Codes of the parties, sorted.';
COMMENT ON COLUMN commitments.promised_by IS 'Codes of the parties that promise, as far as the text and its meeting say.';
COMMENT ON COLUMN commitments.promised_by_en IS 'Names of those that promise, in English.';
COMMENT ON COLUMN commitments.promised_by_ja IS 'Names of those that promise, in Japanese.';
COMMENT ON COLUMN commitments.act IS 'The act of the parties that says most: see act_main of the provisions.';
COMMENT ON COLUMN commitments.strength IS 'How firm the promise is.';
COMMENT ON COLUMN commitments.continuing IS 'Whether something that was begun goes on: “continue to …”.';
COMMENT ON COLUMN commitments.text IS 'The sentence or list item, as printed.';
COMMENT ON COLUMN commitments.language IS 'Language of the text beside it: a BCP 47 tag.';
COMMENT ON COLUMN commitments.deadline IS 'By when: an EDTF date, no more precise than the text.';
COMMENT ON COLUMN commitments.due_from IS 'The first day that the deadline may mean.';
COMMENT ON COLUMN commitments.due_by IS 'The last day that the deadline may mean.';
COMMENT ON COLUMN commitments.due_precision IS 'How precise the deadline is.';
COMMENT ON COLUMN commitments.forums IS 'Where or through what it is to be done, as printed.';
COMMENT ON COLUMN commitments.theme_id IS 'Its first theme.';
COMMENT ON COLUMN commitments.theme_en IS 'Label of the theme, in English.';
COMMENT ON COLUMN commitments.theme_ja IS 'Label of the theme, in Japanese.';
COMMENT ON COLUMN commitments.came_back IS 'true if a later meeting of the series takes it up; empty if none is known to.';
COMMENT ON COLUMN commitments.came_back_relation IS 'How the later provision takes it up.';
COMMENT ON COLUMN commitments.came_back_meeting_id IS 'The later meeting, the first one that takes it up.';
COMMENT ON COLUMN commitments.reliability IS 'How well the rule does on texts that people annotated.';
COMMENT ON COLUMN commitments.document_label IS 'Title of the document, or a label in square brackets if it has none.';
COMMENT ON COLUMN commitments.document_date IS 'When the document was issued.';
COMMENT ON COLUMN commitments.source_url IS 'Where the publisher has the document.';
COMMENT ON COLUMN commitments.quote_url IS 'The publisher''s own page, opened at the sentence.';
COMMENT ON COLUMN commitments.thread_id IS 'The thread of the series: what follows one promise or project through its meetings.';
COMMENT ON COLUMN commitments.meeting_id IS 'The meeting that the document reports.';
COMMENT ON COLUMN commitments.series_id IS 'The series that the meeting belongs to.';
COMMENT ON COLUMN commitments.document_id IS 'The document that says so.';

CREATE TABLE provisions (
  provision_id TEXT NOT NULL,
  document_id TEXT NOT NULL,
  section_id TEXT,
  meeting_id TEXT,
  language TEXT NOT NULL,
  text TEXT NOT NULL,
  acts TEXT,
  act_main TEXT,
  commitment TEXT NOT NULL,
  continuing BOOLEAN NOT NULL,
  negated BOOLEAN NOT NULL,
  actors TEXT,
  actor_parties TEXT,
  actor_organization_ids TEXT,
  deadline TEXT,
  deadline_printed TEXT,
  due_from DATE,
  due_by DATE,
  due_precision TEXT,
  forums TEXT,
  theme_ids TEXT,
  rule TEXT NOT NULL,
  reliability TEXT NOT NULL,
  start_char INTEGER NOT NULL,
  end_char INTEGER NOT NULL,
  section_heading TEXT,
  meeting_en TEXT,
  document_label TEXT NOT NULL,
  PRIMARY KEY (provision_id)
);
COMMENT ON TABLE provisions IS 'Sentences and list items in which the parties act.';
COMMENT ON COLUMN provisions.provision_id IS 'The provision: its document and offsets.';
COMMENT ON COLUMN provisions.document_id IS 'The document that says so.';
COMMENT ON COLUMN provisions.section_id IS 'The section that it is in.';
COMMENT ON COLUMN provisions.meeting_id IS 'The meeting that the document reports.';
COMMENT ON COLUMN provisions.language IS 'Language of the text beside it: a BCP 47 tag.';
COMMENT ON COLUMN provisions.text IS 'The sentence or list item, as printed.';
COMMENT ON COLUMN provisions.acts IS 'What the parties do, in a fixed order.';
COMMENT ON COLUMN provisions.act_main IS 'The one act that says most: commit if the parties promise, else the first of acts.';
COMMENT ON COLUMN provisions.commitment IS 'How firm an undertaking is.';
COMMENT ON COLUMN provisions.continuing IS 'Whether something that was begun goes on: “continue to …”.';
COMMENT ON COLUMN provisions.negated IS 'Whether the parties say that they do not do it.';
COMMENT ON COLUMN provisions.actors IS 'Who acts, as the text says it: participants, both governments, codes, private sector, or a name.';
COMMENT ON COLUMN provisions.actor_parties IS 'Codes of the parties that act, resolved through the meeting.';
COMMENT ON COLUMN provisions.actor_organization_ids IS 'Bodies that act by name.';
COMMENT ON COLUMN provisions.deadline IS 'By when: an EDTF date, no more precise than the text.';
COMMENT ON COLUMN provisions.deadline_printed IS 'The words that set the deadline.';
COMMENT ON COLUMN provisions.due_from IS 'The first day that the deadline may mean.';
COMMENT ON COLUMN provisions.due_by IS 'The last day that the deadline may mean.';
COMMENT ON COLUMN provisions.due_precision IS 'How precise the deadline is.';
COMMENT ON COLUMN provisions.forums IS 'Where or through what it is to be done, as printed.';
COMMENT ON COLUMN provisions.theme_ids IS 'Its themes, in the order in which the words that show them are printed.';
COMMENT ON COLUMN provisions.rule IS 'The rule that read the row.';
COMMENT ON COLUMN provisions.reliability IS 'How well the rule does on texts that people annotated.';
COMMENT ON COLUMN provisions.start_char IS 'Where the quote begins in text/<document_id>.txt: Unicode code points from 0.';
COMMENT ON COLUMN provisions.end_char IS 'Where the quote ends, exclusive.';
COMMENT ON COLUMN provisions.section_heading IS 'Heading of the section.';
COMMENT ON COLUMN provisions.meeting_en IS 'Name of the meeting, in English.';
COMMENT ON COLUMN provisions.document_label IS 'Title of the document, or a label in square brackets if it has none.';

CREATE TABLE meetings (
  meeting_id TEXT NOT NULL,
  series_id TEXT,
  ordinal INTEGER,
  name_en TEXT,
  name_ja TEXT,
  series_en TEXT,
  series_ja TEXT,
  level TEXT,
  status TEXT NOT NULL,
  parties TEXT,
  date TEXT,
  start_date DATE,
  end_date DATE,
  date_earliest DATE,
  date_latest DATE,
  date_precision TEXT,
  year INTEGER,
  city_id TEXT,
  city_en TEXT,
  city_ja TEXT,
  city_printed TEXT,
  country TEXT,
  country_en TEXT,
  country_ja TEXT,
  venue TEXT,
  mode TEXT,
  planned_date TEXT,
  planned_earliest DATE,
  planned_latest DATE,
  planned_city_id TEXT,
  planned_city_en TEXT,
  planned_in_document_id TEXT,
  slip_days_min INTEGER,
  slip_days_max INTEGER,
  previous_meeting_id TEXT,
  next_meeting_id TEXT,
  rule TEXT NOT NULL,
  reliability TEXT NOT NULL,
  PRIMARY KEY (meeting_id)
);
COMMENT ON TABLE meetings IS 'Meetings that were held, are planned, or are only spoken of.';
COMMENT ON COLUMN meetings.meeting_id IS 'The meeting: its series and ordinal, if it has them.';
COMMENT ON COLUMN meetings.series_id IS 'The series that the meeting belongs to.';
COMMENT ON COLUMN meetings.ordinal IS 'Number of the meeting within its series.';
COMMENT ON COLUMN meetings.name_en IS 'Name of the meeting, in English.';
COMMENT ON COLUMN meetings.name_ja IS 'Name of the meeting, in Japanese.';
COMMENT ON COLUMN meetings.series_en IS 'Name of the series, in English.';
COMMENT ON COLUMN meetings.series_ja IS 'Name of the series, in Japanese.';
COMMENT ON COLUMN meetings.level IS 'Rank at which the parties meet.';
COMMENT ON COLUMN meetings.status IS 'How the documents speak of the meeting.';
COMMENT ON COLUMN meetings.parties IS 'Codes of the parties: those of the series, else those of the delegations.';
COMMENT ON COLUMN meetings.date IS 'When it took place: an EDTF date, no more precise than the texts.';
COMMENT ON COLUMN meetings.start_date IS 'First day, if the date has full days.';
COMMENT ON COLUMN meetings.end_date IS 'Last day, if the date has full days.';
COMMENT ON COLUMN meetings.date_earliest IS 'The first day that the date may mean.';
COMMENT ON COLUMN meetings.date_latest IS 'The last day that the date may mean.';
COMMENT ON COLUMN meetings.date_precision IS 'How precise the date is.';
COMMENT ON COLUMN meetings.year IS 'Year in which it began.';
COMMENT ON COLUMN meetings.city_id IS 'The city, if it is a known one.';
COMMENT ON COLUMN meetings.city_en IS 'Name of the city, in English.';
COMMENT ON COLUMN meetings.city_ja IS 'Name of the city, in Japanese.';
COMMENT ON COLUMN meetings.city_printed IS 'The city as printed.';
COMMENT ON COLUMN meetings.country IS 'Code of the country: ISO 3166-1 alpha-2, EU, or INT for international bodies.';
COMMENT ON COLUMN meetings.country_en IS 'Name of the country, in English.';
COMMENT ON COLUMN meetings.country_ja IS 'Name of the country, in Japanese.';
COMMENT ON COLUMN meetings.venue IS 'Building or site, as printed.';
COMMENT ON COLUMN meetings.mode IS 'Whether people met in one place.';
COMMENT ON COLUMN meetings.planned_date IS 'The date that an earlier document planned.';
COMMENT ON COLUMN meetings.planned_earliest IS 'The first day that the plan may mean.';
COMMENT ON COLUMN meetings.planned_latest IS 'The last day that the plan may mean.';
COMMENT ON COLUMN meetings.planned_city_id IS 'The city that was planned.';
COMMENT ON COLUMN meetings.planned_city_en IS 'Name of the city that was planned, in English.';
COMMENT ON COLUMN meetings.planned_in_document_id IS 'The document that planned it.';
COMMENT ON COLUMN meetings.slip_days_min IS 'Least number of days from the planned window to the first day of the meeting: 0 within it, negative before it.';
COMMENT ON COLUMN meetings.slip_days_max IS 'Greatest number of those days.';
COMMENT ON COLUMN meetings.previous_meeting_id IS 'The meeting before it in its series.';
COMMENT ON COLUMN meetings.next_meeting_id IS 'The meeting after it in its series.';
COMMENT ON COLUMN meetings.rule IS 'The rule that read the row.';
COMMENT ON COLUMN meetings.reliability IS 'How well the rule does on texts that people annotated.';

CREATE TABLE documents (
  document_id TEXT NOT NULL,
  document_label TEXT NOT NULL,
  title TEXT,
  document_type TEXT,
  language TEXT NOT NULL,
  issued_date TEXT,
  year INTEGER,
  issued_place TEXT,
  publisher_printed TEXT,
  publisher_organization_id TEXT,
  meeting_id TEXT,
  work_id TEXT,
  source_file TEXT NOT NULL,
  source_url TEXT,
  retrieved_date DATE,
  license TEXT,
  source_sha256 TEXT NOT NULL,
  text_file TEXT NOT NULL,
  text_sha256 TEXT NOT NULL,
  characters INTEGER NOT NULL,
  PRIMARY KEY (document_id)
);
COMMENT ON TABLE documents IS 'Statements that were compiled.';
COMMENT ON COLUMN documents.document_id IS 'The document: its file name.';
COMMENT ON COLUMN documents.document_label IS 'Title of the document, or a label in square brackets if it has none.';
COMMENT ON COLUMN documents.title IS 'Title as printed.';
COMMENT ON COLUMN documents.document_type IS 'Type as printed, in lower case.';
COMMENT ON COLUMN documents.language IS 'Language of the document: a BCP 47 tag.';
COMMENT ON COLUMN documents.issued_date IS 'When it was issued.';
COMMENT ON COLUMN documents.year IS 'Year of issue, or of the meeting where none is printed.';
COMMENT ON COLUMN documents.issued_place IS 'Where it was issued, as printed.';
COMMENT ON COLUMN documents.publisher_printed IS 'The issuer that the text names.';
COMMENT ON COLUMN documents.publisher_organization_id IS 'The issuer.';
COMMENT ON COLUMN documents.meeting_id IS 'The meeting that the document reports.';
COMMENT ON COLUMN documents.work_id IS 'Shared by the language versions of one statement.';
COMMENT ON COLUMN documents.source_file IS 'The file that was compiled.';
COMMENT ON COLUMN documents.source_url IS 'Where the publisher has the document.';
COMMENT ON COLUMN documents.retrieved_date IS 'When it was taken from there.';
COMMENT ON COLUMN documents.license IS 'Licence of the document.';
COMMENT ON COLUMN documents.source_sha256 IS 'SHA-256 of the bytes of the file that was compiled.';
COMMENT ON COLUMN documents.text_file IS 'The published text, in which all offsets count.';
COMMENT ON COLUMN documents.text_sha256 IS 'SHA-256 of the published text.';
COMMENT ON COLUMN documents.characters IS 'Length of the published text.';

CREATE TABLE series (
  series_id TEXT NOT NULL,
  name_en TEXT,
  name_ja TEXT,
  name_printed TEXT NOT NULL,
  parties TEXT,
  level TEXT,
  successor_series_id TEXT,
  former_names TEXT,
  meeting_count INTEGER NOT NULL,
  first_date DATE,
  last_date DATE,
  PRIMARY KEY (series_id)
);
COMMENT ON TABLE series IS 'Recurring dialogues.';
COMMENT ON COLUMN series.series_id IS 'The series: its parties and subject.';
COMMENT ON COLUMN series.name_en IS 'Name in English, from the registry or from a text in English.';
COMMENT ON COLUMN series.name_ja IS 'Name in Japanese, from the registry or from a text in Japanese.';
COMMENT ON COLUMN series.name_printed IS 'The fullest name that is printed, in whatever language.';
COMMENT ON COLUMN series.parties IS 'Codes of the parties, sorted.';
COMMENT ON COLUMN series.level IS 'Rank at which the parties meet.';
COMMENT ON COLUMN series.successor_series_id IS 'The series that continues it under another name.';
COMMENT ON COLUMN series.former_names IS 'What the texts say it was called before.';
COMMENT ON COLUMN series.meeting_count IS 'Meetings of the series that are known to have been held.';
COMMENT ON COLUMN series.first_date IS 'The first day that its first dated meeting may mean.';
COMMENT ON COLUMN series.last_date IS 'The last day that its last dated meeting may mean, plans left out.';

CREATE TABLE participations (
  participation_id TEXT NOT NULL,
  meeting_id TEXT NOT NULL,
  document_id TEXT NOT NULL,
  side TEXT NOT NULL,
  side_en TEXT NOT NULL,
  role TEXT NOT NULL,
  leads BOOLEAN NOT NULL,
  person_id TEXT,
  person_en TEXT,
  person_ja TEXT,
  person_printed TEXT,
  position_printed TEXT,
  position_en TEXT,
  position_ja TEXT,
  organization_id TEXT,
  organization_en TEXT,
  organization_ja TEXT,
  organization_printed TEXT,
  language TEXT NOT NULL,
  rule TEXT NOT NULL,
  reliability TEXT NOT NULL,
  start_char INTEGER NOT NULL,
  end_char INTEGER NOT NULL,
  quote TEXT NOT NULL,
  PRIMARY KEY (participation_id)
);
COMMENT ON TABLE participations IS 'People and bodies that took part in a meeting. To ask who led a side, filter leads.';
COMMENT ON COLUMN participations.participation_id IS 'The participation: its document and number.';
COMMENT ON COLUMN participations.meeting_id IS 'The meeting.';
COMMENT ON COLUMN participations.document_id IS 'The document that says so.';
COMMENT ON COLUMN participations.side IS 'The side: code of a country, EU, INT, private for business and civil society, or other.';
COMMENT ON COLUMN participations.side_en IS 'Name of the side, in English.';
COMMENT ON COLUMN participations.role IS 'What they were at the meeting.';
COMMENT ON COLUMN participations.leads IS 'Whether they led, headed, chaired or hosted their side as its principal.';
COMMENT ON COLUMN participations.person_id IS 'The person who took part.';
COMMENT ON COLUMN participations.person_en IS 'Name of the person, in English.';
COMMENT ON COLUMN participations.person_ja IS 'Name of the person, in Japanese.';
COMMENT ON COLUMN participations.person_printed IS 'Name of the person as printed.';
COMMENT ON COLUMN participations.position_printed IS 'Post of the person as printed, at that time.';
COMMENT ON COLUMN participations.position_en IS 'The post, if it is printed in English.';
COMMENT ON COLUMN participations.position_ja IS 'The post, if it is printed in Japanese.';
COMMENT ON COLUMN participations.organization_id IS 'The body.';
COMMENT ON COLUMN participations.organization_en IS 'Name of the body, in English.';
COMMENT ON COLUMN participations.organization_ja IS 'Name of the body, in Japanese.';
COMMENT ON COLUMN participations.organization_printed IS 'Name of the body as printed.';
COMMENT ON COLUMN participations.language IS 'Language of the text beside it: a BCP 47 tag.';
COMMENT ON COLUMN participations.rule IS 'The rule that read the row.';
COMMENT ON COLUMN participations.reliability IS 'How well the rule does on texts that people annotated.';
COMMENT ON COLUMN participations.start_char IS 'Where the quote begins in text/<document_id>.txt: Unicode code points from 0.';
COMMENT ON COLUMN participations.end_char IS 'Where the quote ends, exclusive.';
COMMENT ON COLUMN participations.quote IS 'Exactly what is printed there.';

CREATE TABLE people (
  person_id TEXT NOT NULL,
  name_en TEXT,
  name_ja TEXT,
  name_printed TEXT NOT NULL,
  side TEXT,
  last_position TEXT,
  last_position_language TEXT,
  last_position_date TEXT,
  organization_id TEXT,
  organization_en TEXT,
  PRIMARY KEY (person_id)
);
COMMENT ON TABLE people IS 'People who are named, each once.';
COMMENT ON COLUMN people.person_id IS 'The person.';
COMMENT ON COLUMN people.name_en IS 'Name in English, from the registry or from a text in English.';
COMMENT ON COLUMN people.name_ja IS 'Name in Japanese, from the registry or from a text in Japanese.';
COMMENT ON COLUMN people.name_printed IS 'The fullest name that is printed, in whatever language.';
COMMENT ON COLUMN people.side IS 'Code of the party that the person acted for.';
COMMENT ON COLUMN people.last_position IS 'The latest post that is printed.';
COMMENT ON COLUMN people.last_position_language IS 'Language of that post: a BCP 47 tag.';
COMMENT ON COLUMN people.last_position_date IS 'Date of the meeting or document that prints that post.';
COMMENT ON COLUMN people.organization_id IS 'The body of the latest post.';
COMMENT ON COLUMN people.organization_en IS 'Name of the body, in English.';

CREATE TABLE organizations (
  organization_id TEXT NOT NULL,
  name_en TEXT,
  name_ja TEXT,
  name_printed TEXT NOT NULL,
  acronym TEXT,
  kind TEXT,
  country TEXT,
  country_en TEXT,
  parent_organization_id TEXT,
  parent_en TEXT,
  website TEXT,
  wikidata_url TEXT,
  ror_url TEXT,
  registry_id TEXT,
  PRIMARY KEY (organization_id)
);
COMMENT ON TABLE organizations IS 'Bodies that are named, each once.';
COMMENT ON COLUMN organizations.organization_id IS 'The body.';
COMMENT ON COLUMN organizations.name_en IS 'Name in English, from the registry or from a text in English.';
COMMENT ON COLUMN organizations.name_ja IS 'Name in Japanese, from the registry or from a text in Japanese.';
COMMENT ON COLUMN organizations.name_printed IS 'The fullest name that is printed, in whatever language.';
COMMENT ON COLUMN organizations.acronym IS 'Acronym in use.';
COMMENT ON COLUMN organizations.kind IS 'What kind of body it is.';
COMMENT ON COLUMN organizations.country IS 'Code of the country: ISO 3166-1 alpha-2, EU, or INT for international bodies.';
COMMENT ON COLUMN organizations.country_en IS 'Name of the country, in English.';
COMMENT ON COLUMN organizations.parent_organization_id IS 'The body that it is a part of.';
COMMENT ON COLUMN organizations.parent_en IS 'Name of that body, in English.';
COMMENT ON COLUMN organizations.website IS 'Its website.';
COMMENT ON COLUMN organizations.wikidata_url IS 'Its item in Wikidata.';
COMMENT ON COLUMN organizations.ror_url IS 'Its record in the Research Organization Registry.';
COMMENT ON COLUMN organizations.registry_id IS 'The entry of the registry that it was recognized as.';

CREATE TABLE sections (
  section_id TEXT NOT NULL,
  document_id TEXT NOT NULL,
  meeting_id TEXT,
  number TEXT,
  heading TEXT NOT NULL,
  language TEXT NOT NULL,
  theme_ids TEXT,
  start_char INTEGER NOT NULL,
  end_char INTEGER NOT NULL,
  PRIMARY KEY (section_id)
);
COMMENT ON TABLE sections IS 'Printed headings.';
COMMENT ON COLUMN sections.section_id IS 'The section: its document and number.';
COMMENT ON COLUMN sections.document_id IS 'The document that says so.';
COMMENT ON COLUMN sections.meeting_id IS 'The meeting that the document reports.';
COMMENT ON COLUMN sections.number IS 'Number as printed.';
COMMENT ON COLUMN sections.heading IS 'Heading as printed, without its number.';
COMMENT ON COLUMN sections.language IS 'Language of the text beside it: a BCP 47 tag.';
COMMENT ON COLUMN sections.theme_ids IS 'Its themes, in the order in which the words that show them are printed.';
COMMENT ON COLUMN sections.start_char IS 'Where the quote begins in text/<document_id>.txt: Unicode code points from 0.';
COMMENT ON COLUMN sections.end_char IS 'Where the quote ends, exclusive.';

CREATE TABLE referenced_items (
  item_id TEXT NOT NULL,
  item_key TEXT NOT NULL,
  document_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  name_printed TEXT NOT NULL,
  name_en TEXT,
  name_ja TEXT,
  language TEXT NOT NULL,
  date TEXT,
  date_earliest DATE,
  date_latest DATE,
  place TEXT,
  country TEXT,
  rule TEXT NOT NULL,
  reliability TEXT NOT NULL,
  start_char INTEGER NOT NULL,
  end_char INTEGER NOT NULL,
  PRIMARY KEY (item_id)
);
COMMENT ON TABLE referenced_items IS 'Other events, documents, programmes, working groups and forums that a document speaks of.';
COMMENT ON COLUMN referenced_items.item_id IS 'The item: its document and number.';
COMMENT ON COLUMN referenced_items.item_key IS 'The same for items of one kind and name, in whatever document.';
COMMENT ON COLUMN referenced_items.document_id IS 'The document that says so.';
COMMENT ON COLUMN referenced_items.kind IS 'What it is.';
COMMENT ON COLUMN referenced_items.name_printed IS 'The fullest name that is printed, in whatever language.';
COMMENT ON COLUMN referenced_items.name_en IS 'Name in English, from the registry or from a text in English.';
COMMENT ON COLUMN referenced_items.name_ja IS 'Name in Japanese, from the registry or from a text in Japanese.';
COMMENT ON COLUMN referenced_items.language IS 'Language of the text beside it: a BCP 47 tag.';
COMMENT ON COLUMN referenced_items.date IS 'When it takes place or was made: an EDTF date.';
COMMENT ON COLUMN referenced_items.date_earliest IS 'The first day that the date may mean.';
COMMENT ON COLUMN referenced_items.date_latest IS 'The last day that the date may mean.';
COMMENT ON COLUMN referenced_items.place IS 'Where, as printed.';
COMMENT ON COLUMN referenced_items.country IS 'Code of the country: ISO 3166-1 alpha-2, EU, or INT for international bodies.';
COMMENT ON COLUMN referenced_items.rule IS 'The rule that read the row.';
COMMENT ON COLUMN referenced_items.reliability IS 'How well the rule does on texts that people annotated.';
COMMENT ON COLUMN referenced_items.start_char IS 'Where the quote begins in text/<document_id>.txt: Unicode code points from 0.';
COMMENT ON COLUMN referenced_items.end_char IS 'Where the quote ends, exclusive.';

CREATE TABLE provision_actors (
  provision_id TEXT NOT NULL,
  rank INTEGER NOT NULL,
  actor_kind TEXT NOT NULL,
  party TEXT,
  organization_id TEXT,
  actor_en TEXT,
  printed TEXT NOT NULL,
  resolved_from TEXT NOT NULL,
  PRIMARY KEY (provision_id, rank)
);
COMMENT ON TABLE provision_actors IS 'Who acts in a provision, one row an actor.';
COMMENT ON COLUMN provision_actors.provision_id IS 'The provision.';
COMMENT ON COLUMN provision_actors.rank IS 'Place in the order of its kind, from 1.';
COMMENT ON COLUMN provision_actors.actor_kind IS 'What the actor is.';
COMMENT ON COLUMN provision_actors.party IS 'Code of the party, if the actor is one.';
COMMENT ON COLUMN provision_actors.organization_id IS 'The body, if the actor is one.';
COMMENT ON COLUMN provision_actors.actor_en IS 'Name of the actor, in English.';
COMMENT ON COLUMN provision_actors.printed IS 'The actor as coded from the text, before it was resolved.';
COMMENT ON COLUMN provision_actors.resolved_from IS 'What says who it is.';

CREATE TABLE provision_themes (
  provision_id TEXT NOT NULL,
  theme_id TEXT NOT NULL,
  theme_en TEXT,
  theme_ja TEXT,
  rank INTEGER NOT NULL,
  cue TEXT NOT NULL,
  start_char INTEGER NOT NULL,
  end_char INTEGER NOT NULL,
  PRIMARY KEY (provision_id, theme_id)
);
COMMENT ON TABLE provision_themes IS 'Themes of a provision, with the words that show them.';
COMMENT ON COLUMN provision_themes.provision_id IS 'The provision.';
COMMENT ON COLUMN provision_themes.theme_id IS 'The theme.';
COMMENT ON COLUMN provision_themes.theme_en IS 'Label of the theme, in English.';
COMMENT ON COLUMN provision_themes.theme_ja IS 'Label of the theme, in Japanese.';
COMMENT ON COLUMN provision_themes.rank IS 'Place in the order of its kind, from 1.';
COMMENT ON COLUMN provision_themes.cue IS 'The words that show the theme, in the provision, its lead-in or the heading above it.';
COMMENT ON COLUMN provision_themes.start_char IS 'Where the cue begins in the text of the document.';
COMMENT ON COLUMN provision_themes.end_char IS 'Where the cue ends, exclusive.';

CREATE TABLE mentions (
  mention_id TEXT NOT NULL,
  document_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  entity_id TEXT NOT NULL,
  entity_en TEXT,
  start_char INTEGER NOT NULL,
  end_char INTEGER NOT NULL,
  quote TEXT NOT NULL,
  quote_url TEXT,
  PRIMARY KEY (mention_id)
);
COMMENT ON TABLE mentions IS 'Every stretch of text that names a document, series, meeting, body, person or item.';
COMMENT ON COLUMN mentions.mention_id IS 'The mention: its document and offsets, and a number where one stretch names several things.';
COMMENT ON COLUMN mentions.document_id IS 'The document that says so.';
COMMENT ON COLUMN mentions.kind IS 'What kind of thing it is.';
COMMENT ON COLUMN mentions.entity_id IS 'The thing, in the table of its kind.';
COMMENT ON COLUMN mentions.entity_en IS 'Name of that thing, in English.';
COMMENT ON COLUMN mentions.start_char IS 'Where the quote begins in text/<document_id>.txt: Unicode code points from 0.';
COMMENT ON COLUMN mentions.end_char IS 'Where the quote ends, exclusive.';
COMMENT ON COLUMN mentions.quote IS 'Exactly what is printed there.';
COMMENT ON COLUMN mentions.quote_url IS 'The publisher''s own page, opened at the sentence.';

CREATE TABLE names (
  name_id TEXT NOT NULL,
  entity_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  language TEXT NOT NULL,
  name_kind TEXT NOT NULL,
  PRIMARY KEY (name_id)
);
COMMENT ON TABLE names IS 'Every name of a series, body, person or item.';
COMMENT ON COLUMN names.name_id IS 'The name: kind, thing and number.';
COMMENT ON COLUMN names.entity_id IS 'The thing, in the table of its kind.';
COMMENT ON COLUMN names.kind IS 'What kind of thing it is.';
COMMENT ON COLUMN names.name IS 'The name.';
COMMENT ON COLUMN names.language IS 'Language of the name: a BCP 47 tag.';
COMMENT ON COLUMN names.name_kind IS 'What kind of name it is.';

CREATE TABLE threads (
  thread_id TEXT NOT NULL,
  rank INTEGER NOT NULL,
  provision_id TEXT NOT NULL,
  meeting_id TEXT,
  theme_id TEXT,
  relation TEXT NOT NULL,
  basis TEXT NOT NULL,
  quote TEXT NOT NULL,
  PRIMARY KEY (thread_id, rank)
);
COMMENT ON TABLE threads IS 'What came back: provisions of the meetings of a series that take up one promise or project. Nothing follows from silence.';
COMMENT ON COLUMN threads.thread_id IS 'The thread: “t-” and a hash of what opens it.';
COMMENT ON COLUMN threads.rank IS 'Place in the order of its kind, from 1.';
COMMENT ON COLUMN threads.provision_id IS 'The provision.';
COMMENT ON COLUMN threads.meeting_id IS 'The meeting that the document reports.';
COMMENT ON COLUMN threads.theme_id IS 'The theme.';
COMMENT ON COLUMN threads.relation IS 'How the provision relates to the earlier one.';
COMMENT ON COLUMN threads.basis IS 'Why the two are tied.';
COMMENT ON COLUMN threads.quote IS 'The words that tie it.';

CREATE TABLE alignments (
  provision_id TEXT NOT NULL,
  other_provision_id TEXT,
  score DOUBLE PRECISION NOT NULL,
  difference TEXT,
  PRIMARY KEY (provision_id)
);
COMMENT ON TABLE alignments IS 'Provisions of two language versions of one statement, side by side.';
COMMENT ON COLUMN alignments.provision_id IS 'The provision of one version.';
COMMENT ON COLUMN alignments.other_provision_id IS 'The provision of the other version; empty if it has none.';
COMMENT ON COLUMN alignments.score IS 'How alike the two are, 0 to 1; 0 for one without a counterpart.';
COMMENT ON COLUMN alignments.difference IS 'What one version says more, or more strongly.';

CREATE TABLE themes (
  theme_id TEXT NOT NULL,
  label_en TEXT NOT NULL,
  label_ja TEXT NOT NULL,
  broader_theme_id TEXT,
  definition_en TEXT NOT NULL,
  definition_ja TEXT,
  PRIMARY KEY (theme_id)
);
COMMENT ON TABLE themes IS 'The controlled scheme of themes.';
COMMENT ON COLUMN themes.theme_id IS 'The theme.';
COMMENT ON COLUMN themes.label_en IS 'Label in English.';
COMMENT ON COLUMN themes.label_ja IS 'Label in Japanese.';
COMMENT ON COLUMN themes.broader_theme_id IS 'The broader theme.';
COMMENT ON COLUMN themes.definition_en IS 'What belongs to it, in English.';
COMMENT ON COLUMN themes.definition_ja IS 'What belongs to it, in Japanese.';

CREATE TABLE rules (
  rule TEXT NOT NULL,
  reads TEXT,
  precision DOUBLE PRECISION,
  precision_low DOUBLE PRECISION,
  precision_high DOUBLE PRECISION,
  "right" INTEGER,
  judged INTEGER,
  PRIMARY KEY (rule)
);
COMMENT ON TABLE rules IS 'The rules that read the rows of this dataset, with how well each does on texts that people annotated.';
COMMENT ON COLUMN rules.rule IS 'Name of the rule.';
COMMENT ON COLUMN rules.reads IS 'What it reads.';
COMMENT ON COLUMN rules.precision IS 'Share of its facts that were right, 0 to 1; empty if none was judged.';
COMMENT ON COLUMN rules.precision_low IS 'Lower bound of the 95 % interval (Wilson).';
COMMENT ON COLUMN rules.precision_high IS 'Upper bound of the 95 % interval (Wilson).';
COMMENT ON COLUMN rules."right" IS 'Facts that were right.';
COMMENT ON COLUMN rules.judged IS 'Facts that were judged.';

CREATE TABLE countries (
  iso2 TEXT NOT NULL,
  iso3 TEXT,
  m49 TEXT,
  name_en TEXT NOT NULL,
  name_ja TEXT NOT NULL,
  wikidata_url TEXT,
  PRIMARY KEY (iso2)
);
COMMENT ON TABLE countries IS 'Countries and other parties whose codes this dataset uses.';
COMMENT ON COLUMN countries.iso2 IS 'ISO 3166-1 alpha-2 code, XK for Kosovo, EU for the European Union, INT for international bodies.';
COMMENT ON COLUMN countries.iso3 IS 'ISO 3166-1 alpha-3 code.';
COMMENT ON COLUMN countries.m49 IS 'UN M49 code: three digits, as text.';
COMMENT ON COLUMN countries.name_en IS 'Name in English.';
COMMENT ON COLUMN countries.name_ja IS 'Name in Japanese.';
COMMENT ON COLUMN countries.wikidata_url IS 'Its item in Wikidata.';

CREATE TABLE cities (
  city_id TEXT NOT NULL,
  name_en TEXT NOT NULL,
  name_ja TEXT,
  country TEXT NOT NULL,
  PRIMARY KEY (city_id)
);
COMMENT ON TABLE cities IS 'Known cities that this dataset names.';
COMMENT ON COLUMN cities.city_id IS 'The city.';
COMMENT ON COLUMN cities.name_en IS 'Name in English.';
COMMENT ON COLUMN cities.name_ja IS 'Name in Japanese.';
COMMENT ON COLUMN cities.country IS 'Code of the country: ISO 3166-1 alpha-2, EU, or INT for international bodies.';

CREATE TABLE codebook (
  table_name TEXT NOT NULL,
  column_name TEXT NOT NULL,
  type TEXT NOT NULL,
  required BOOLEAN NOT NULL,
  list TEXT,
  unit TEXT,
  description_en TEXT NOT NULL,
  description_ja TEXT NOT NULL,
  example TEXT NOT NULL,
  PRIMARY KEY (table_name, column_name)
);
COMMENT ON TABLE codebook IS 'Every column of every table.';
COMMENT ON COLUMN codebook.table_name IS 'Name of the table.';
COMMENT ON COLUMN codebook.column_name IS 'Name of the column.';
COMMENT ON COLUMN codebook.type IS 'What its cells hold.';
COMMENT ON COLUMN codebook.required IS 'Whether no cell is empty.';
COMMENT ON COLUMN codebook.list IS 'The closed list of its values, in the table codes.';
COMMENT ON COLUMN codebook.unit IS 'What its numbers count.';
COMMENT ON COLUMN codebook.description_en IS 'What it says, in English.';
COMMENT ON COLUMN codebook.description_ja IS 'What it says, in Japanese.';
COMMENT ON COLUMN codebook.example IS 'An example.';

CREATE TABLE codes (
  list TEXT NOT NULL,
  code TEXT NOT NULL,
  label_en TEXT NOT NULL,
  label_ja TEXT NOT NULL,
  definition_en TEXT,
  PRIMARY KEY (list, code)
);
COMMENT ON TABLE codes IS 'Every closed list of values.';
COMMENT ON COLUMN codes.list IS 'Name of the list.';
COMMENT ON COLUMN codes.code IS 'The value.';
COMMENT ON COLUMN codes.label_en IS 'Label in English.';
COMMENT ON COLUMN codes.label_ja IS 'Label in Japanese.';
COMMENT ON COLUMN codes.definition_en IS 'What it means, in English.';

\copy commitments FROM 'csv/commitments.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')
\copy provisions FROM 'csv/provisions.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')
\copy meetings FROM 'csv/meetings.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')
\copy documents FROM 'csv/documents.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')
\copy series FROM 'csv/series.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')
\copy participations FROM 'csv/participations.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')
\copy people FROM 'csv/people.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')
\copy organizations FROM 'csv/organizations.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')
\copy sections FROM 'csv/sections.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')
\copy referenced_items FROM 'csv/referenced_items.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')
\copy provision_actors FROM 'csv/provision_actors.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')
\copy provision_themes FROM 'csv/provision_themes.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')
\copy mentions FROM 'csv/mentions.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')
\copy names FROM 'csv/names.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')
\copy threads FROM 'csv/threads.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')
\copy alignments FROM 'csv/alignments.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')
\copy themes FROM 'csv/themes.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')
\copy rules FROM 'csv/rules.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')
\copy countries FROM 'csv/countries.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')
\copy cities FROM 'csv/cities.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')
\copy codebook FROM 'csv/codebook.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')
\copy codes FROM 'csv/codes.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')

ALTER TABLE commitments ADD FOREIGN KEY (commitment_id) REFERENCES provisions (provision_id);
ALTER TABLE commitments ADD FOREIGN KEY (country) REFERENCES countries (iso2);
ALTER TABLE commitments ADD FOREIGN KEY (theme_id) REFERENCES themes (theme_id);
ALTER TABLE commitments ADD FOREIGN KEY (came_back_meeting_id) REFERENCES meetings (meeting_id);
ALTER TABLE commitments ADD FOREIGN KEY (meeting_id) REFERENCES meetings (meeting_id);
ALTER TABLE commitments ADD FOREIGN KEY (series_id) REFERENCES series (series_id);
ALTER TABLE commitments ADD FOREIGN KEY (document_id) REFERENCES documents (document_id);
ALTER TABLE provisions ADD FOREIGN KEY (document_id) REFERENCES documents (document_id);
ALTER TABLE provisions ADD FOREIGN KEY (section_id) REFERENCES sections (section_id);
ALTER TABLE provisions ADD FOREIGN KEY (meeting_id) REFERENCES meetings (meeting_id);
ALTER TABLE provisions ADD FOREIGN KEY (rule) REFERENCES rules (rule);
ALTER TABLE meetings ADD FOREIGN KEY (series_id) REFERENCES series (series_id);
ALTER TABLE meetings ADD FOREIGN KEY (city_id) REFERENCES cities (city_id);
ALTER TABLE meetings ADD FOREIGN KEY (country) REFERENCES countries (iso2);
ALTER TABLE meetings ADD FOREIGN KEY (planned_city_id) REFERENCES cities (city_id);
ALTER TABLE meetings ADD FOREIGN KEY (planned_in_document_id) REFERENCES documents (document_id);
ALTER TABLE meetings ADD FOREIGN KEY (previous_meeting_id) REFERENCES meetings (meeting_id);
ALTER TABLE meetings ADD FOREIGN KEY (next_meeting_id) REFERENCES meetings (meeting_id);
ALTER TABLE meetings ADD FOREIGN KEY (rule) REFERENCES rules (rule);
ALTER TABLE documents ADD FOREIGN KEY (publisher_organization_id) REFERENCES organizations (organization_id);
ALTER TABLE documents ADD FOREIGN KEY (meeting_id) REFERENCES meetings (meeting_id);
ALTER TABLE series ADD FOREIGN KEY (successor_series_id) REFERENCES series (series_id);
ALTER TABLE participations ADD FOREIGN KEY (meeting_id) REFERENCES meetings (meeting_id);
ALTER TABLE participations ADD FOREIGN KEY (document_id) REFERENCES documents (document_id);
ALTER TABLE participations ADD FOREIGN KEY (person_id) REFERENCES people (person_id);
ALTER TABLE participations ADD FOREIGN KEY (organization_id) REFERENCES organizations (organization_id);
ALTER TABLE participations ADD FOREIGN KEY (rule) REFERENCES rules (rule);
ALTER TABLE people ADD FOREIGN KEY (side) REFERENCES countries (iso2);
ALTER TABLE people ADD FOREIGN KEY (organization_id) REFERENCES organizations (organization_id);
ALTER TABLE organizations ADD FOREIGN KEY (country) REFERENCES countries (iso2);
ALTER TABLE organizations ADD FOREIGN KEY (parent_organization_id) REFERENCES organizations (organization_id);
ALTER TABLE sections ADD FOREIGN KEY (document_id) REFERENCES documents (document_id);
ALTER TABLE sections ADD FOREIGN KEY (meeting_id) REFERENCES meetings (meeting_id);
ALTER TABLE referenced_items ADD FOREIGN KEY (document_id) REFERENCES documents (document_id);
ALTER TABLE referenced_items ADD FOREIGN KEY (country) REFERENCES countries (iso2);
ALTER TABLE referenced_items ADD FOREIGN KEY (rule) REFERENCES rules (rule);
ALTER TABLE provision_actors ADD FOREIGN KEY (provision_id) REFERENCES provisions (provision_id);
ALTER TABLE provision_actors ADD FOREIGN KEY (party) REFERENCES countries (iso2);
ALTER TABLE provision_actors ADD FOREIGN KEY (organization_id) REFERENCES organizations (organization_id);
ALTER TABLE provision_themes ADD FOREIGN KEY (provision_id) REFERENCES provisions (provision_id);
ALTER TABLE provision_themes ADD FOREIGN KEY (theme_id) REFERENCES themes (theme_id);
ALTER TABLE mentions ADD FOREIGN KEY (document_id) REFERENCES documents (document_id);
ALTER TABLE threads ADD FOREIGN KEY (provision_id) REFERENCES provisions (provision_id);
ALTER TABLE threads ADD FOREIGN KEY (meeting_id) REFERENCES meetings (meeting_id);
ALTER TABLE threads ADD FOREIGN KEY (theme_id) REFERENCES themes (theme_id);
ALTER TABLE alignments ADD FOREIGN KEY (provision_id) REFERENCES provisions (provision_id);
ALTER TABLE alignments ADD FOREIGN KEY (other_provision_id) REFERENCES provisions (provision_id);
ALTER TABLE themes ADD FOREIGN KEY (broader_theme_id) REFERENCES themes (theme_id);
ALTER TABLE cities ADD FOREIGN KEY (country) REFERENCES countries (iso2);

COMMIT;
