-- Views on what only this form has: the texts and the index of words.

-- The very words behind a row of any table, cut out of the published text.
--   SELECT quote FROM quotes WHERE row_id = 'us-kenya-digital-economy-03-en/1057-1187';
CREATE VIEW quotes AS
SELECT r.table_name, r.row_id, r.document_id, r.start_char, r.end_char,
       substr(t.body, r.start_char + 1, r.end_char - r.start_char) AS quote, d.document_label, d.source_url
FROM (
  SELECT 'provisions' AS table_name, provision_id AS row_id, document_id, start_char, end_char FROM provisions
  UNION ALL SELECT 'participations', participation_id, document_id, start_char, end_char FROM participations
  UNION ALL SELECT 'sections', section_id, document_id, start_char, end_char FROM sections
  UNION ALL SELECT 'referenced_items', item_id, document_id, start_char, end_char FROM referenced_items
  UNION ALL SELECT 'mentions', mention_id, document_id, start_char, end_char FROM mentions
) r
JOIN document_texts t ON t.document_id = r.document_id
JOIN documents d ON d.document_id = r.document_id;

-- Provisions by their words. Japanese is found by two to four characters in a row;
-- of a longer word, search for its parts.
--   SELECT text FROM search WHERE words MATCH 'cloud';
--   SELECT text FROM search WHERE words MATCH '政策協力';
CREATE VIEW search AS
SELECT provision_search.words AS words, provision_search.rank AS search_rank, p.*
FROM provision_search JOIN provisions p ON p.rowid = provision_search.rowid;
