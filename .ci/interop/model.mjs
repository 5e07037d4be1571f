// A second opinion on dataset.json: ajv agrees with dialoguec on good data and on
// ten planted faults. Usage: node model.mjs DIALOGUEC DIST
import fs from 'fs';
import os from 'os';
import path from 'path';
import { spawnSync } from 'child_process';
import Ajv from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

const [, , dialoguec, dist] = process.argv;
const fail = (text) => { console.error(text); process.exitCode = 1; };
const ajv = new Ajv({ strict: false, allErrors: false });
formats(ajv);
const check = ajv.compile(JSON.parse(fs.readFileSync(path.join(dist, 'schema/dataset.schema.json'))));
const good = JSON.parse(fs.readFileSync(path.join(dist, 'dataset.json')));

const faults = {
  'an unknown field': (d) => { d.meetings[0].venu = 'x'; },
  'no status': (d) => { delete d.meetings[0].status; },
  'an ordinal as text': (d) => { d.meetings[0].ordinal = '1'; },
  'an act of no list': (d) => { d.provisions[0].acts = ['promise']; },
  'a mode of no list': (d) => { d.meetings[0].mode = 'online'; },
  'an identifier in upper case': (d) => { d.people[0].person_id = 'JOHN'; },
  'an address that is none': (d) => { d.organizations[0].website = 'javascript:alert(1)'; },
  'a short hash': (d) => { d.documents[0].source_sha256 = 'abc'; },
  'null for a list': (d) => { d.provisions[0].acts = null; },
  'another table': (d) => { d.extra = []; },
};

// What is validated with the model; the other formats are left out, as they may be.
const needed = ['dataset.json', 'schema', 'text', 'SHA256SUMS', 'manifest.json'];

// ours reports whether dialoguec finds a fault of the schema.
function ours(dataset) {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'model-'));
  try {
    for (const name of needed) fs.cpSync(path.join(dist, name), path.join(dir, name), { recursive: true });
    fs.writeFileSync(path.join(dir, 'dataset.json'), JSON.stringify(dataset));
    return /D301/.test(spawnSync(dialoguec, ['validate', dir], { encoding: 'utf8' }).stderr);
  } finally {
    fs.rmSync(dir, { recursive: true });
  }
}

if (!check(good)) fail(`ajv: ${JSON.stringify(check.errors[0])}`);
if (ours(good)) fail('dialoguec finds a fault in good data');
for (const [name, plant] of Object.entries(faults)) {
  const bad = structuredClone(good);
  plant(bad);
  if (check(bad)) fail(`ajv takes ${name}`);
  if (!ours(bad)) fail(`dialoguec takes ${name}`);
}
console.log(`${Object.keys(faults).length} faults found by both`);
