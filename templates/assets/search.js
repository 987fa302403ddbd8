// Puts a field to search in where the page has a link to the index from A to Å. What searches is fetched when a reader comes to the field, and all
// of it from this site. The finds are a list of links, told by their number as one types: each is a stop of the Tab key, and the arrows go there too.
"use strict";

/** What searches, loaded once and in order. */
const searching = () => searching.loaded ??= new Promise((resolve, reject) => {
  const script = (name) => Object.assign(document.createElement("script"), { src: site.addresses[name], async: false, onerror: reject });
  const scripts = ["minisearch.js", "search-words.js", "search-results.js"].map(script);
  scripts.at(-1).onload = () => resolve(SearchResults.fetch(site.addresses));
  document.head.append(...scripts);
});

function offerSearch(holder) {
  const isPage = holder.closest("main") !== null;
  const label = Object.assign(document.createElement("label"), { htmlFor: "search-field", textContent: site.words.search_label });
  const field = Object.assign(document.createElement("input"), { id: "search-field", type: "search", autocomplete: "off", spellcheck: false, maxLength: 200 });
  const status = Object.assign(document.createElement("p"), { className: "search-status" });
  status.setAttribute("role", "status");
  const list = Object.assign(document.createElement("ol"), { className: "search-results" });
  const links = () => [...list.querySelectorAll("a")];
  let asked = 0;

  async function find() {
    const number = ++asked;
    const typed = field.value.trim();
    if (isPage) history.replaceState(null, "", typed ? `?q=${encodeURIComponent(typed)}` : location.pathname);
    if (!typed) {
      list.replaceChildren();
      status.textContent = "";
      return;
    }
    try {
      const results = await searching();
      if (number !== asked) return;
      const finds = results.find(typed);
      const shown = isPage ? finds : finds.slice(0, 8);
      list.replaceChildren(...shown.map((entry) => results.draw(entry)), ...(shown.length < finds.length ? [toAll(finds.length)] : []));
      status.textContent = finds.length === 0 ? site.words.search_none : finds.length === 1 ? site.words.search_one : site.words.search_many.replace("{count}", finds.length);
    } catch {
      status.textContent = site.words.search_failed;
    }
  }

  const addressOfAll = () => `${site.addresses.search}?q=${encodeURIComponent(field.value.trim())}`;

  function toAll(count) {
    const item = document.createElement("li");
    item.append(Object.assign(document.createElement("a"), { href: addressOfAll(), textContent: site.words.search_all.replace("{count}", count) }));
    return item;
  }

  let waiting;
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(find, 150);
  });
  field.addEventListener("focus", () => searching().catch(() => {}), { once: true });

  const keys = {
    ArrowDown: (at) => links().at(Math.min(at + 1, links().length - 1))?.focus(),
    ArrowUp: (at) => (at > 0 ? links()[at - 1] : field).focus(),
    Escape: () => {
      field.value = "";
      field.focus();
      find();
    },
    Enter: (at) => {
      if (isPage) find().then(() => links()[0]?.focus());
      else if (field.value.trim()) location.href = addressOfAll();
    },
  };
  const box = Object.assign(document.createElement("div"), { className: "search-box" });
  box.setAttribute("role", "search");
  box.addEventListener("keydown", (event) => {
    const isLink = event.target !== field;
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || !(event.key in keys) || (isLink && event.key === "Enter")) return;
    event.preventDefault();
    keys[event.key](links().indexOf(event.target));
  });

  box.append(label, field, status, list);
  holder.replaceChildren(box);
  if (isPage) {
    field.value = new URLSearchParams(location.search).get("q") ?? "";
    find();
  }
}

const holder = [...document.querySelectorAll("[data-search]")].at(-1);
if (holder && location.protocol !== "file:") offerSearch(holder);
