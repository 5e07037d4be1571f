// The script of the pages. All that is read is read without it; it shows what was
// read at a place of a text, filters rows, and makes the search known.
"use strict";
document.documentElement.classList.add("script");
