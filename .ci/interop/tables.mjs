// Reads the tables with DuckDB in strict mode and as typed by the data package,
// which must fit its published profile and pass the validator of npm, and with a
// processor of CSV on the Web. Usage: node tables.mjs KIND DIST [PROFILES]
import fs from 'fs';
import path from 'path';
import { parse } from 'csv-parse/sync';

const [, , kind, dist, profiles] = process.argv;
const names = fs.readdirSync(path.join(dist, 'csv')).filter((f) => f.endsWith('.csv')).sort();
const rowsOf = (f) => parse(fs.readFileSync(path.join(dist, 'csv', f)));
const fail = (text) => { console.error(text); process.exitCode = 1; };

async function duckdb() {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const db = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
  const types = { integer: 'BIGINT', number: 'DOUBLE', boolean: 'BOOLEAN', date: 'DATE', string: 'VARCHAR' };
  const pack = JSON.parse(fs.readFileSync(path.join(dist, 'datapackage.json')));
  let cells = 0;
  for (const r of pack.resources) {
    const columns = r.schema.fields.map((f) => `'${f.name}': '${types[f.type]}'`).join(', ');
    const from = `read_csv('${path.join(dist, r.path)}', header=true, strict_mode=true, auto_detect=false, delim=',', quote='"', escape='"', columns={${columns}})`;
    const got = (await db.runAndReadAll(`select * from ${from}`)).getRows();
    const want = parse(fs.readFileSync(path.join(dist, r.path))).slice(1);
    if (got.length !== want.length) fail(`${r.path}: ${got.length} rows, want ${want.length}`);
    want.forEach((row, i) => row.forEach((cell, j) => {
      cells++;
      const value = got[i]?.[j];
      const text = value === null || value === undefined ? '' : String(value);
      if (text !== cell) fail(`${r.path} row ${i + 1} ${r.schema.fields[j].name}: ${text}, want ${cell}`);
    }));
  }
  console.log(`${pack.resources.length} tables, ${cells} cells`);
}

async function profile() {
  const { default: Ajv } = await import('ajv');
  const { default: formats } = await import('ajv-formats');
  const ajv = new Ajv({ strict: false, allErrors: true, validateSchema: false, logger: false });
  formats(ajv);
  const pack = JSON.parse(fs.readFileSync(path.join(dist, 'datapackage.json')));
  const read = (f) => JSON.parse(fs.readFileSync(path.join(profiles, f)));
  const hold = (what, schema, value) => {
    const check = ajv.compile(schema);
    if (!check(value)) check.errors.slice(0, 3).forEach((e) => fail(`${what}${e.instancePath}: ${e.message}`));
  };
  hold('package', read('datapackage.json'), pack);
  const [resource, table, dialect] = ['dataresource.json', 'tableschema.json', 'tabledialect.json'].map(read);
  for (const r of pack.resources) {
    hold(r.name, resource, r);
    hold(`${r.name}.schema`, table, r.schema);
    hold(`${r.name}.dialect`, dialect, r.dialect);
  }
}

async function validator() {
  const { Package } = (await import('datapackage')).default;
  const pack = await Package.load(path.join(dist, 'datapackage.json'));
  if (!pack.valid) pack.errors.forEach((e) => fail(e.message));
  for (const r of pack.resources) {
    try {
      await r.read({ relations: true });
    } catch (e) {
      fail(`${r.name}: ${e.message}`);
      (e.errors ?? []).slice(0, 3).forEach((x) => fail(`  ${x.message}`));
    }
  }
}

async function csvw() {
  const { default: Parser } = await import('@zazuko/rdf-parser-csvw');
  const { JsonLdParser } = await import('jsonld-streaming-parser');
  const { dataset } = (await import('@rdfjs/dataset')).default;
  const ns = 'http://www.w3.org/ns/csvw#';
  const context = { '@context': { '@vocab': ns, url: { '@id': `${ns}url`, '@type': '@id' }, tables: { '@id': `${ns}table` },
    columns: { '@id': `${ns}column`, '@container': '@list' }, titles: { '@id': `${ns}title`, '@container': '@language' },
    dc: 'http://purl.org/dc/terms/' } };
  const meta = JSON.parse(fs.readFileSync(path.join(dist, 'csv', 'csv-metadata.json')));
  let quads = 0;
  for (const t of meta.tables) {
    const own = { '@context': meta['@context'], dialect: meta.dialect, ...t };
    const found = [];
    const p = new JsonLdParser({ baseIRI: 'file:///x', documentLoader: { load: async () => context } });
    p.end(JSON.stringify(own));
    for await (const q of p) found.push(q);
    const header = rowsOf(t.url)[0];
    if (header.join() !== t.tableSchema.columns.map((c) => c.titles.en).join()) fail(`${t.url}: the header is not that of the titles`);
    const stream = new Parser({ metadata: dataset(found), baseIRI: 'file:///data.csv', timezone: 'UTC' }).import(fs.createReadStream(path.join(dist, 'csv', t.url)));
    const types = Object.fromEntries(t.tableSchema.columns.map((c) => [c.name, c.datatype]));
    for await (const q of stream) {
      quads++;
      const name = decodeURIComponent(q.predicate.value.split('#').pop());
      const type = q.object.datatype?.value ?? '';
      if (types[name] === 'integer' && !/^-?\d+$/.test(q.object.value)) fail(`${t.url} ${name}: ${q.object.value} is no integer`);
      if (types[name]?.base === 'date' && !/^\d{4}-\d\d-\d\d$/.test(q.object.value)) fail(`${t.url} ${name}: ${q.object.value} is no date (${type})`);
    }
  }
  if (quads === 0) fail('no quads');
  console.log(`${quads} quads`);
}

await { duckdb, profile, validator, csvw }[kind]();
