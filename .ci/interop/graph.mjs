// Reads the graph with jsonld in safe mode, N3 and Oxigraph, wants equal quads
// of all forms, and asks Oxigraph the questions of README.md.
// Usage: node graph.mjs quads|questions|catalog DIST
import fs from 'fs';
import path from 'path';

const [, , kind, dist] = process.argv;
const read = (f) => fs.readFileSync(path.join(dist, f), 'utf8');
const fail = (text) => { console.error(text); process.exitCode = 1; };
const documentLoader = async (url) => { throw new Error(`it asks the network for ${url}`); };

// keyOf writes a quad of RDF/JS in one way, so that sets can be compared.
function keyOf(q) {
  const term = (t) => {
    switch (t.termType) {
      case 'Literal': return JSON.stringify([t.value, t.language, t.datatype.value]);
      case 'DefaultGraph': return '';
      default: return `${t.termType} ${t.value}`;
    }
  };
  return [q.subject, q.predicate, q.object, q.graph].map(term).join(' | ');
}

async function jsonldQuads(file) {
  const { default: jsonld } = await import('jsonld');
  const { Parser } = await import('n3');
  const text = await jsonld.toRDF(JSON.parse(read(file)), { safe: true, format: 'application/n-quads', documentLoader });
  return new Set(new Parser({ format: 'N-Quads' }).parse(text).map(keyOf));
}

function same(name, got, want) {
  for (const k of want) if (!got.has(k)) { fail(`${name} lacks ${k}`); break; }
  for (const k of got) if (!want.has(k)) { fail(`${name} has ${k} beside`); break; }
}

async function quads() {
  const { Parser } = await import('n3');
  const { Store } = await import('oxigraph');
  const n3 = (f, format) => new Set(new Parser({ format, baseIRI: 'http://none.invalid/' }).parse(read(f)).map(keyOf));
  const want = n3('dataset.nq', 'N-Quads');
  same('dataset.ttl read by N3', n3('dataset.ttl', 'Turtle'), want);
  same('dataset.jsonld read by jsonld', await jsonldQuads('dataset.jsonld'), want);
  for (const [f, format] of [['dataset.nq', 'application/n-quads'], ['dataset.ttl', 'text/turtle']]) {
    const store = new Store();
    store.load(read(f), { format, base_iri: 'http://none.invalid/' });
    same(`${f} read by Oxigraph`, new Set(store.match().map(keyOf)), want);
  }
  for (const f of ['evidence.nq', 'provenance.nq']) if (n3(f, 'N-Quads').size === 0) fail(`${f} is empty`);
  for (const f of ['schema/vocab.ttl', 'schema/themes.ttl']) if (n3(f, 'Turtle').size === 0) fail(`${f} is empty`);
  console.log(`${want.size} quads`);
}

async function questions() {
  const { Store } = await import('oxigraph');
  const store = new Store();
  store.load(read('dataset.nq'), { format: 'application/n-quads' });
  store.load(read('schema/themes.ttl'), { format: 'text/turtle' });
  const [prefixes, ...queries] = [...read('README.md').matchAll(/```sparql\n([\s\S]*?)```/g)].map((m) => m[1]);
  if (queries.length !== 6) fail(`there are ${queries.length} questions`);
  queries.forEach((q, i) => {
    const rows = store.query(prefixes + q, { use_default_graph_as_union: true });
    if (rows.length === 0) fail(`question ${i + 1} has no answer:\n${q}`);
    console.log(`question ${i + 1}: ${rows.length} rows`);
  });
}

async function catalog() {
  const found = await jsonldQuads('catalog.jsonld');
  console.log(`${found.size} quads`);
}

await { quads, questions, catalog }[kind]();
