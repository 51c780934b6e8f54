// Shows the figures of the text as it is typed. Whatever comes from the text or the server is put into the page as
// text nodes, never as markup.
"use strict";

const $ = (id) => document.getElementById(id);
const maxText = Number(document.body.dataset.maxText);
const maxRows = 500; // a table of thousands would make typing slow; the downloads hold everything

// The outcomes by tint. One that is not listed has the last tint.
const tints = [
  ["lost", "killed, missing", ["killed", "missing"]],
  ["hurt", "injured, casualties, affected", ["injured", "casualties", "affected"]],
  ["held", "detained, abducted, sentenced, surrendered", ["detained", "abducted", "sentenced", "surrendered"]],
  ["free", "released, escaped, rescued, returned", ["released", "escaped", "rescued", "returned"]],
  ["moved", "transferred, displaced", ["transferred", "displaced"]],
  ["rest", "other", []],
];
const tintOf = (outcome) => (tints.find((t) => t[2].includes(outcome)) || tints[tints.length - 1])[0];

const example = `Wardens at the Kell prison regained control on Sunday after a riot in which at least 14 inmates and two guards were killed, the interior ministry said. Dozens were injured, three of them critically. Some 230 prisoners escaped; nearly half of them had been recaptured by nightfall. Up to 900 are to be moved to other jails before winter, according to the prison service.`;

// element makes an element with text and children in it.
function element(name, attributes, ...children) {
  const e = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) e.setAttribute(key, value);
  e.append(...children);
  return e;
}

const count = (n) => n.toLocaleString("en", { maximumFractionDigits: 1 });

// range prints two ends, either of which may be open.
function range(r, sign) {
  if (!r) return "";
  if (r.low === null && r.high === null) return "any";
  if (r.low === null) return `up to ${count(r.high)}${sign}`;
  if (r.high === null) return `${count(r.low)}${sign} or more`;
  return r.low === r.high ? count(r.low) + sign : `${count(r.low)}–${count(r.high)}${sign}`;
}

// safely makes nodes of a text. Marks that turn the direction of writing are named instead of written: they would turn
// what stands behind them as well.
function safely(text) {
  return text.split(/([\u202a-\u202e\u2066-\u2069])/).map((part, i) => i % 2 === 0 ? document.createTextNode(part) :
    element("span", { class: "control", title: "a mark that turns the direction of writing" },
      `U+${part.charCodeAt(0).toString(16).toUpperCase()}`));
}

// unitsAt returns a function from offsets in bytes of UTF-8, as the server counts, to those of a JavaScript string.
function unitsAt(text) {
  const at = new Map();
  let bytes = 0, i = 0;
  for (const c of text) {
    at.set(bytes, i);
    const p = c.codePointAt(0);
    bytes += p < 0x80 ? 1 : p < 0x800 ? 2 : p < 0x10000 ? 3 : 4;
    i += c.length;
  }
  at.set(bytes, i);
  return (b) => at.get(b);
}

// showText fills the marked text. Figures may lie within each other: the text is cut at every end of a span, and each
// piece belongs to the innermost figure that holds it.
function showText(text, figures) {
  const units = unitsAt(text);
  const spans = figures.map((f, i) => ({ i, start: units(f.span[0]), end: units(f.span[1]), kind: f.outcome.kind }));
  const starts = spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const cuts = [...new Set([0, text.length, ...spans.flatMap((s) => [s.start, s.end])])].sort((a, b) => a - b);
  const open = [];
  const pieces = [];
  const marked = new Set();
  let next = 0;
  for (let k = 0; k + 1 < cuts.length; k++) {
    while (next < starts.length && starts[next].start <= cuts[k]) open.push(starts[next++]);
    for (let j = open.length - 1; j >= 0; j--) if (open[j].end <= cuts[k]) open.splice(j, 1);
    const piece = text.slice(cuts[k], cuts[k + 1]);
    const s = open[open.length - 1];
    if (!s) {
      pieces.push(...safely(piece));
      continue;
    }
    const f = figures[s.i];
    const link = element("a", { href: `#row-${s.i}`, title: describe(f) }, ...safely(piece));
    const mark = element("mark", { class: tintOf(s.kind) }, link);
    if (s.end === cuts[k + 1]) link.append(element("sup", {}, String(s.i)));
    if (!marked.has(s.i)) mark.id = `mark-${s.i}`;
    marked.add(s.i);
    pieces.push(mark);
  }
  $("marked").replaceChildren(...pieces);
}

// sign is what stands behind the numbers of a share.
const sign = (f) => (f.value.share ? " %" : "");

function describe(f) {
  const parts = [f.outcome.kind, `words allow ${range(f.value.entails, sign(f))}`];
  if (f.value.estimate) parts.push(`estimate ${range(f.value.estimate, sign(f))}`);
  if (f.source) parts.push(`source: ${f.source.text || "named"}`);
  return parts.join("; ");
}

// remarks lists what is not plain about a figure.
function remarks(f) {
  const all = [];
  if (f.modality !== "asserted") all.push(f.modality);
  if (f.aspect) all.push(f.aspect);
  for (const [key, words] of [["part_of", "part of"], ["same_as", "same as"], ["revises", "revises"], ["rival_of", "disputes"]]) {
    if (f[key] !== undefined) all.push(`${words} #${f[key]}`);
  }
  if (f.derived) all.push(`comes to ${range(f.derived.count, "")} of #${f.derived.whole}`);
  if (f.outcome.also) all.push(`also ${f.outcome.also.join(", ")}`);
  return all.concat(f.flags || []).join(", ");
}

function subject(f) {
  const s = f.subject;
  if (!s) return "";
  if (!s.implicit) return s.text || s.head || "";
  return s.text ? `[${s.text}]` : "[not named]";
}

// cells makes a row; labels are the columns' names, which a narrow screen shows beside the cells.
function row(id, labels, cells, numeric) {
  const tr = element("tr", id ? { id } : {});
  cells.forEach((cell, i) => {
    const td = element("td", { "data-label": labels[i] }, ...(typeof cell === "string" ? safely(cell) : [cell]));
    if (numeric.includes(i)) td.className = "number";
    tr.append(td);
  });
  return tr;
}

const labels = (table) => [...table.tHead.rows[0].cells].map((c) => c.textContent);

function showFigures(figures) {
  const table = $("figures");
  const names = labels(table);
  const rows = figures.slice(0, maxRows).map((f, i) => row(`row-${i}`, names, [
    element("a", { href: `#mark-${i}`, "aria-label": `Figure ${i}, show in the text` }, String(i)),
    f.text,
    f.value.stated === null ? "" : count(f.value.stated) + sign(f),
    range(f.value.entails, sign(f)),
    range(f.value.estimate, sign(f)),
    f.value.point === undefined ? "" : count(f.value.point) + sign(f),
    subject(f),
    element("span", { class: `tint ${tintOf(f.outcome.kind)}` }, f.outcome.kind),
    f.source ? f.source.text || "" : "",
    remarks(f),
  ], [0, 2, 3, 4, 5]));
  table.tBodies[0].replaceChildren(...rows);
}

function showTally(tally) {
  const table = $("tally");
  const names = labels(table);
  const rows = tally.filter((t) => t.figures.length > 0).map((t) => row("", names, [
    t.unit ? `${t.outcome} (${t.unit})` : t.outcome,
    range(t, ""),
    t.point === undefined ? "" : count(t.point),
    t.figures.map((i) => `#${i}`).join(", "),
  ], [1, 2]));
  table.tBodies[0].replaceChildren(...rows);
  $("totals").hidden = rows.length === 0;
}

let current = null; // the document on show, for the downloads

function show(text, doc) {
  current = doc;
  const n = doc.figures.length;
  $("results").hidden = n === 0;
  $("json").disabled = $("csv").disabled = false;
  showText(text, doc.figures);
  showFigures(doc.figures);
  showTally(doc.tally);
  say(n === 0 ? "No figures of people in this text." :
    `${n} figure${n === 1 ? "" : "s"}` + (n > maxRows ? `, the first ${maxRows} in the table; the downloads hold all.` : "."));
}

function clear(message, bad) {
  current = null;
  $("results").hidden = true;
  $("json").disabled = $("csv").disabled = true;
  say(message, bad);
}

function say(message, bad) {
  $("status").textContent = message;
  $("status").classList.toggle("error", Boolean(bad));
}

let asked = null; // the request under way
let timer = 0;

// ask sends the text. A newer question makes the older one void, so that answers cannot overtake each other.
async function ask() {
  clearTimeout(timer);
  if (asked) asked.abort();
  const mine = asked = new AbortController();
  const text = $("text").value;
  if (text.trim() === "") return clear("");
  const size = new TextEncoder().encode(text).length;
  if (size > maxText) return clear(`The text has ${count(size)} bytes, ${count(maxText)} are possible; leave some out.`, true);
  try {
    const response = await fetch("v1/extract", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ text, profile: $("profile").value }),
      signal: mine.signal,
    });
    const answer = await response.json();
    if (mine !== asked) return;
    if (!response.ok) return clear(`${answer.error.message}; ${answer.error.advice}.`, true);
    show(text, answer);
  } catch (error) {
    if (error.name !== "AbortError" && mine === asked) clear("The server does not answer. Is it still running?", true);
  }
}

// download hands the browser a file to keep.
function download(name, type, content) {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const a = element("a", { href: url, download: name });
  a.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

// cell quotes for CSV. A spreadsheet runs what begins like a formula; a leading apostrophe keeps it text.
function cell(v) {
  if (v === undefined || v === null) return "";
  if (typeof v === "number") return String(v);
  const s = (/^[=+\-@\t\r]/.test(v) ? "'" : "") + v;
  return /[",\r\n]/.test(s) ? `"${s.replaceAll('"', '""')}"` : s;
}

const columns = {
  figure: (f, i) => i, start: (f) => f.span[0], end: (f) => f.span[1], text: (f) => f.text,
  number: (f) => f.number.text, form: (f) => f.number.form, share: (f) => String(Boolean(f.value.share)),
  stated: (f) => f.value.stated, hedge: (f) => f.value.hedge,
  entails_low: (f) => f.value.entails?.low, entails_high: (f) => f.value.entails?.high,
  estimate_low: (f) => f.value.estimate?.low, estimate_high: (f) => f.value.estimate?.high, point: (f) => f.value.point,
  subject: (f) => f.subject?.text, head: (f) => f.subject?.head, group: (f) => f.subject?.group, unit: (f) => f.subject?.unit,
  implicit: (f) => f.subject && String(f.subject.implicit), outcome: (f) => f.outcome.kind, modality: (f) => f.modality,
  source: (f) => f.source?.text, aspect: (f) => f.aspect, part_of: (f) => f.part_of, same_as: (f) => f.same_as,
  flags: (f) => f.flags?.join(" "),
};

function csv(doc) {
  const lines = [Object.keys(columns), ...doc.figures.map((f, i) => Object.values(columns).map((of) => cell(of(f, i))))];
  return "\ufeff" + lines.map((l) => l.join(",")).join("\r\n") + "\r\n";
}

$("text").addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(ask, 250); });
$("profile").addEventListener("change", ask);
$("form").addEventListener("submit", (e) => e.preventDefault());
$("example").addEventListener("click", () => { $("text").value = example; ask(); });
$("json").addEventListener("click", () => current && download("figures.json", "application/json", JSON.stringify(current, null, 2) + "\n"));
$("csv").addEventListener("click", () => current && download("figures.csv", "text/csv;charset=utf-8", csv(current)));
$("legend").append(...tints.map(([tint, words]) => element("li", {}, element("span", { class: `tint ${tint}` }, words))));
if ($("text").value) ask(); // a browser keeps the text over a reload
