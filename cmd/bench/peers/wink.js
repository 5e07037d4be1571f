// Reads the entities of all texts of a folder with wink-nlp: node wink.js DIR
const fs = require('fs');
const path = require('path');
const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'));

let found = 0;
for (const name of fs.readdirSync(process.argv[2])) {
  const text = fs.readFileSync(path.join(process.argv[2], name), 'utf8');
  found += nlp.readDoc(text).entities().out(nlp.its.detail).length;
}
console.log(found);
