// Runs the compiler apart from the page, so that the page answers meanwhile. It
// says {stage: "loading", share}, {stage: "ready"}, {stage: "done", result} or
// {stage: "failed", why}, and gets {files, language}.
"use strict";

// loading returns a file as it comes, and says meanwhile how much of it is there.
async function loading(name) {
  const answer = await fetch(name);
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  const all = Number(answer.headers.get("Content-Length"));
  let size = 0;
  const counted = new TransformStream({transform(part, out) {
    size += part.length;
    postMessage({stage: "loading", share: all ? Math.min(1, size / all) : 0});
    out.enqueue(part);
  }});
  return new Response(answer.body.pipeThrough(counted), {headers: {"Content-Type": "application/wasm"}});
}

const begun = (async () => {
  const program = loading("dialoguec.wasm");
  importScripts("wasm_exec.js");
  const go = new Go();
  const {instance} = await WebAssembly.instantiateStreaming(program, go.importObject);
  go.run(instance);
  postMessage({stage: "ready"});
  setTimeout(warm);
})();
// warm has the compiler read its registry before anybody waits for it.
function warm() {
  const text = "The first meeting of the Policy Dialogue was held in Tokyo on May 1, 2020. Both sides agreed to meet again.";
  dialoguec([{name: "warm.txt", data: new TextEncoder().encode(text)}], "en");
}

begun.catch(failure => postMessage({stage: "failed", why: String(failure)}));

onmessage = async ({data: {files, language}}) => {
  try {
    await begun;
    const result = dialoguec(files, language);
    postMessage({stage: "done", result});
  } catch (failure) {
    postMessage({stage: "failed", why: String(failure)});
  }
};
