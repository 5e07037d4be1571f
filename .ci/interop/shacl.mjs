// Holds a file of RDF against shapes. Usage: node shacl.mjs FILE DIST SHAPES…
import fs from 'fs';
import path from 'path';
import { Parser } from 'n3';
import jsonld from 'jsonld';
import Validator from 'rdf-validate-shacl';
import env from '@zazuko/env';

const [, , file, dist, ...shapes] = process.argv;
const load = (text, format) => {
  const d = env.dataset();
  for (const q of new Parser({ format, baseIRI: 'http://none.invalid/' }).parse(text)) d.add(env.quad(q.subject, q.predicate, q.object));
  return d;
};
const name = path.join(dist, file);
const text = fs.readFileSync(name, 'utf8');
const data = file.endsWith('.jsonld')
  ? load(await jsonld.toRDF(JSON.parse(text), { safe: true, format: 'application/n-quads' }), 'N-Quads')
  : load(text, file.endsWith('.nq') ? 'N-Quads' : 'Turtle');
for (const s of shapes) {
  // The validator takes no imports: the shapes of DCAT-US import those of SHACL itself.
  const graph = load(fs.readFileSync(s, 'utf8').replace(/owl:imports sh:\s*;?/g, ''), 'Turtle');
  const report = await new Validator(graph, { factory: env }).validate(data);
  if (!report.conforms) {
    process.exitCode = 1;
    const counts = {};
    for (const r of report.results) {
      const k = [path.basename(s), r.path?.value, r.sourceConstraintComponent?.value.split('#')[1], r.value?.value?.slice(0, 60)].join(' | ');
      counts[k] = (counts[k] ?? 0) + 1;
    }
    Object.entries(counts).slice(0, 10).forEach(([k, n]) => console.error(n, k));
  }
}
