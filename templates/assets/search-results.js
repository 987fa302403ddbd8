// The index of a language in MiniSearch, and its finds as a list. The index holds stems, so what is typed is made stems too, and MiniSearch forgives
// beginnings and letters that are wrong.
"use strict";

class SearchResults {
  #index = new MiniSearch({ fields: ["name", "text"], tokenize: (text) => text.split(" "), processTerm: (term) => term || null });
  #entries = new Map();
  #words;
  #signs;
  #root;

  /** @param {object} addresses Where the index lies, and the site's root. */
  static async fetch(addresses) {
    const read = async (address) => {
      const response = await fetch(address);
      if (!response.ok) throw new Error(response.status);
      return response.json();
    };
    const first = await read(addresses["search-index"]);
    const others = await Promise.all(first.more.map((address) => read(addresses.root + address)));
    return new SearchResults(addresses.root, first, [first, ...others].flatMap((part) => part.entries));
  }

  constructor(root, head, entries) {
    this.#root = root;
    this.#signs = head.signs;
    this.#words = new SearchWords(head);
    entries.forEach((entry, at) => {
      this.#entries.set(at, entry);
      this.#index.add({ id: at, name: entry.name, text: entry.text });
      for (const stem of `${entry.name} ${entry.text}`.split(" ")) if (stem) this.#words.known.add(stem);
    });
  }

  /** The entries that have every word that was typed; where there are none, those that have some. */
  find(typed) {
    const words = this.#words.read(typed);
    if (words.length === 0) return [];
    const queries = words.map((word) => ({ combineWith: "OR", queries: this.#words.termsOf(word) }));
    const settings = {
      boost: { name: 3 },
      boostDocument: (id) => this.#entries.get(id).weight,
      prefix: (term) => term.length > 1,
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
      weights: { prefix: 0.5, fuzzy: 0.3 },
    };
    const all = this.#index.search({ combineWith: "AND", queries }, settings);
    const finds = all.length > 0 ? all : this.#index.search({ combineWith: "OR", queries }, settings);
    return finds.map((find) => this.#entries.get(find.id));
  }

  /** A find as an item of a list. */
  draw(entry) {
    const item = document.createElement("li");
    const link = Object.assign(document.createElement("a"), { href: this.#root + entry.address, textContent: entry.title });
    item.append(link, Object.assign(document.createElement("p"), { className: "search-kind", textContent: entry.kind }));
    if (entry.verdict) item.append(this.#verdict(entry));
    item.append(Object.assign(document.createElement("p"), { className: "search-sentence", textContent: entry.sentence }));
    return item;
  }

  /** As on other pages: a sign, a word and a colour. */
  #verdict(entry) {
    const drawing = `<svg xmlns="http://www.w3.org/2000/svg" class="sign" viewBox="0 0 24 24" aria-hidden="true">${this.#signs[entry.sign]}</svg>`;
    const verdict = Object.assign(document.createElement("p"), { className: `verdict verdict-${entry.sign}` });
    const sign = document.importNode(new DOMParser().parseFromString(drawing, "image/svg+xml").documentElement, true);
    verdict.append(sign, " ", Object.assign(document.createElement("span"), { className: "verdict-word", textContent: entry.verdict }));
    return verdict;
  }
}
