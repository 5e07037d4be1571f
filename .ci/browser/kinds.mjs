// Lists one page of each kind of a site.
//
//	node kinds.mjs DIST
import path from "node:path";
import {kinds} from "./browse.mjs";

for (const [, file] of kinds(process.argv[2])) console.log(path.join(process.argv[2], "site", file));
