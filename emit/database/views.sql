-- The questions that are asked most, each one view. Nothing follows from
-- silence: what no document speaks of again is not said to be done or dropped.

-- Promises with a deadline, and who made them. Of a statement in two languages,
-- count the rows without translation_of_id.
--   SELECT * FROM commitments_due WHERE due_by BETWEEN '2019-01-01' AND '2019-12-31';
CREATE VIEW commitments_due AS
SELECT c.due_by, c.due_from, c.deadline, c.due_precision, c.promised_by, c.promised_by_en, c.promised_by_ja,
       c.strength, c.text, c.language, c.meeting_en, c.meeting_ja, c.meeting_date, c.theme_en, c.theme_ja,
       c.came_back, c.reliability, c.document_label, c.quote_url, c.commitment_id, c.meeting_id, c.document_id,
       (SELECT min(a.provision_id) FROM alignments a WHERE a.other_provision_id = c.commitment_id) AS translation_of_id
FROM commitments c
WHERE c.due_by IS NOT NULL
ORDER BY c.due_by, c.due_from, c.commitment_id;

-- Bodies by the number of meetings that they took part in, in any language.
--   SELECT * FROM bodies_by_meetings WHERE kind IN ('ministry', 'department');
CREATE VIEW bodies_by_meetings AS
SELECT o.name_en, o.name_ja, o.name_printed, o.kind, o.country, count(DISTINCT p.meeting_id) AS meetings,
       min(m.date_earliest) AS first_date, max(m.date_latest) AS last_date, o.organization_id
FROM participations p
JOIN organizations o ON o.organization_id = p.organization_id
JOIN meetings m ON m.meeting_id = p.meeting_id
WHERE m.status <> 'planned'
GROUP BY o.organization_id, o.name_en, o.name_ja, o.name_printed, o.kind, o.country
ORDER BY meetings DESC, o.organization_id;

-- The same with every bureau counted for the body that it is a part of.
CREATE VIEW ministries_by_meetings AS
WITH RECURSIVE above (organization_id, top_id) AS (
  SELECT organization_id, organization_id FROM organizations
  UNION
  SELECT a.organization_id, o.parent_organization_id
  FROM above a JOIN organizations o ON o.organization_id = a.top_id
  WHERE o.parent_organization_id IS NOT NULL
), tops (organization_id, top_id) AS (
  SELECT a.organization_id, a.top_id
  FROM above a JOIN organizations o ON o.organization_id = a.top_id
  WHERE o.parent_organization_id IS NULL
)
SELECT o.name_en, o.name_ja, o.name_printed, o.kind, o.country, count(DISTINCT p.meeting_id) AS meetings,
       count(DISTINCT p.organization_id) AS bodies, min(m.date_earliest) AS first_date, max(m.date_latest) AS last_date, o.organization_id
FROM participations p
JOIN tops t ON t.organization_id = p.organization_id
JOIN organizations o ON o.organization_id = t.top_id
JOIN meetings m ON m.meeting_id = p.meeting_id
WHERE m.status <> 'planned'
GROUP BY o.organization_id, o.name_en, o.name_ja, o.name_printed, o.kind, o.country
ORDER BY meetings DESC, o.organization_id;

-- Who led each delegation: one row a leader, whatever languages say so.
--   SELECT * FROM who_led WHERE meeting_id = 'ke-us-digital-economy-dialogue/3';
CREATE VIEW who_led AS
SELECT m.date AS meeting_date, m.name_en AS meeting_en, m.name_ja AS meeting_ja, p.side, p.side_en,
       max(p.person_en) AS person_en, max(p.person_ja) AS person_ja, max(p.person_printed) AS person_printed,
       max(p.position_en) AS position_en, max(p.position_ja) AS position_ja,
       max(p.organization_en) AS organization_en, max(p.organization_ja) AS organization_ja,
       max(p.person_id) AS person_id, max(p.organization_id) AS organization_id, p.meeting_id
FROM participations p
JOIN meetings m ON m.meeting_id = p.meeting_id
WHERE p.leads
GROUP BY p.meeting_id, m.date, m.name_en, m.name_ja, p.side, p.side_en,
         coalesce(p.person_id, p.person_printed, p.organization_id, p.organization_printed, p.participation_id)
ORDER BY min(m.date_earliest), p.meeting_id, p.side;

-- What was planned, and what is known of it: a slip in days is a range, and no
-- report is no proof that a meeting was not held.
--   SELECT * FROM planned_against_held WHERE outcome = 'no report';
CREATE VIEW planned_against_held AS
SELECT m.name_en, m.name_ja, m.planned_date, m.planned_earliest, m.planned_latest, m.planned_city_en,
       CASE WHEN m.status = 'planned' THEN NULL ELSE m.date END AS held_date,
       CASE WHEN m.status = 'planned' THEN NULL ELSE m.city_en END AS held_city_en,
       m.slip_days_min, m.slip_days_max,
       CASE WHEN m.status = 'planned' THEN 'no report'
            WHEN m.slip_days_min > 0 THEN 'later'
            WHEN m.slip_days_max < 0 THEN 'earlier'
            WHEN m.slip_days_min = 0 AND m.slip_days_max = 0 THEN 'as planned'
            ELSE 'undecided' END AS outcome,
       m.status, m.planned_in_document_id, m.series_id, m.meeting_id
FROM meetings m
WHERE m.status = 'planned' OR m.planned_date IS NOT NULL
ORDER BY m.planned_earliest, m.meeting_id;

-- Everything on a theme and the themes below it, over time, in both languages.
--   SELECT * FROM on_theme WHERE theme_id = 'telecommunications';
CREATE VIEW on_theme AS
WITH RECURSIVE within (theme_id, narrower_theme_id) AS (
  SELECT theme_id, theme_id FROM themes
  UNION
  SELECT w.theme_id, t.theme_id FROM within w JOIN themes t ON t.broader_theme_id = w.narrower_theme_id
)
SELECT DISTINCT w.theme_id, coalesce(m.date_earliest, d.issued_date) AS since, m.date AS meeting_date, m.name_en AS meeting_en, m.name_ja AS meeting_ja,
       p.language, p.act_main, p.commitment, p.text, p.deadline, d.document_label, p.reliability,
       p.provision_id, p.meeting_id, p.document_id,
       (SELECT min(a.provision_id) FROM alignments a WHERE a.other_provision_id = p.provision_id) AS translation_of_id
FROM within w
JOIN provision_themes pt ON pt.theme_id = w.narrower_theme_id
JOIN provisions p ON p.provision_id = pt.provision_id
JOIN documents d ON d.document_id = p.document_id
LEFT JOIN meetings m ON m.meeting_id = p.meeting_id
ORDER BY since, p.document_id, p.start_char;

-- What came back: each later provision of a thread beside the one before it.
CREATE VIEW what_came_back AS
SELECT t.thread_id, t.rank, t.relation, t.basis, e.date AS earlier_date, e.name_en AS earlier_meeting_en, a.text AS earlier_text,
       l.date AS later_date, l.name_en AS later_meeting_en, b.text AS later_text, t.quote, t.theme_id,
       a.provision_id AS earlier_provision_id, b.provision_id AS later_provision_id
FROM threads t
JOIN threads f ON f.thread_id = t.thread_id AND f.rank = t.rank - 1
JOIN provisions a ON a.provision_id = f.provision_id
JOIN provisions b ON b.provision_id = t.provision_id
LEFT JOIN meetings e ON e.meeting_id = f.meeting_id
LEFT JOIN meetings l ON l.meeting_id = t.meeting_id
ORDER BY t.thread_id, t.rank;
