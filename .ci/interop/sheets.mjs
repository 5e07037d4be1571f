// Reads the workbook with SheetJS and wants every cell of the tables, of the type
// of its column, and no formula. Usage: node sheets.mjs DIST
import fs from 'fs';
import path from 'path';
import XLSX from 'xlsx';
import { parse } from 'csv-parse/sync';

const dist = process.argv[2];
const book = XLSX.read(fs.readFileSync(path.join(dist, 'dialogues.xlsx')), { cellDates: false, cellNF: true });
const pack = JSON.parse(fs.readFileSync(path.join(dist, 'datapackage.json')));
let cells = 0;
let differ = 0;
const fail = (text) => { if (differ++ < 10) console.error(text); process.exitCode = 1; };

for (const r of pack.resources) {
  const sheet = book.Sheets[r.name];
  const rows = parse(fs.readFileSync(path.join(dist, r.path)));
  rows.forEach((row, i) => row.forEach((want, j) => {
    cells++;
    const field = r.schema.fields[j];
    const cell = sheet[XLSX.utils.encode_cell({ r: i, c: j })];
    const type = i === 0 ? 'string' : field.type;
    let got = cell === undefined ? '' : String(cell.v);
    if (cell && type === 'date' && cell.t === 'n') got = XLSX.SSF.format('yyyy-mm-dd', cell.v);
    const kind = { integer: 'n', number: 'n', date: 'n', boolean: 'b', string: 's' }[type];
    if (got !== want) fail(`${r.name} row ${i + 1} ${field.name}: ${JSON.stringify(got)}, want ${JSON.stringify(want)}`);
    else if (want !== '' && cell.t !== kind) fail(`${r.name} row ${i + 1} ${field.name}: the type ${cell.t}, want ${kind}`);
    if (cell?.f) fail(`${r.name} row ${i + 1} ${field.name} is a formula`);
  }));
}
console.log(`${cells} cells, ${differ} differ`);
