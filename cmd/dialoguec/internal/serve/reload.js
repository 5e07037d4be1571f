// Loads the page again when the dataset has changed: asks for a script that the
// server holds back until then.
"use strict";
window.addEventListener("load", () => {
  const ask = () => {
    const script = document.createElement("script");
    script.src = "/-/changed.js?has=" + encodeURIComponent(datasetAtHand) + "&at=" + Date.now();
    script.onload = () => (script.remove(), setTimeout(ask, 100));
    script.onerror = () => (script.remove(), setTimeout(ask, 1000));
    document.head.append(script);
  };
  ask();
});
