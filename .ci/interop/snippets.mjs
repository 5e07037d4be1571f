// Checks every meetings/**.jsonld against the types of schema.org, as schema-dts
// has them, with the compiler of TypeScript. Usage: node snippets.mjs DIST
import fs from 'fs';
import path from 'path';
import { execFileSync } from 'child_process';

const dist = path.resolve(process.argv[2]);
const here = path.dirname(new URL(import.meta.url).pathname);
const folder = path.join(dist, 'meetings');
const files = fs.readdirSync(folder, { recursive: true }).filter((f) => f.endsWith('.jsonld')).sort();
if (files.length === 0) throw new Error('no snippets');
const out = fs.mkdtempSync(path.join(here, 'snippets-'));
try {
  let text = "import type { WithContext, Event } from 'schema-dts';\n";
  files.forEach((f, i) => {
    const event = JSON.parse(fs.readFileSync(path.join(folder, f)));
    text += `// ${f}\nexport const e${i}: WithContext<Event> = ${JSON.stringify(event, null, 1)};\n`;
  });
  fs.writeFileSync(path.join(out, 'snippets.ts'), text);
  execFileSync('npx', ['tsc', '--noEmit', '--strict', '--skipLibCheck', '--moduleResolution', 'bundler', '--module', 'esnext', path.join(out, 'snippets.ts')], { cwd: here, stdio: 'inherit' });
  console.log(`${files.length} snippets`);
} catch (e) {
  process.exitCode = 1;
} finally {
  fs.rmSync(out, { recursive: true });
}
