// What html-validate is to hold the pages against: all that it recommends, but for
// two rules of taste. The doctype is in small letters, as the standard writes it, and
// a page is called what its meeting is called, however long that is.
export default {
  extends: ["html-validate:recommended"],
  rules: {
    "doctype-style": ["error", {style: "lowercase"}],
    "long-title": "off",
  },
};
