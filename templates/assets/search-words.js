// The words that a reader types, as the index has them: without endings, and with the parts of compounds. The same rules, in the same order, as
// src/Search, which makes the index; a test holds the two to each other.
"use strict";

class SearchWords {
  #stem;
  #fillers;
  #compounds;

  /** The stems that the index is made of. */
  known = new Set();

  constructor({ language, fillers, compounds }) {
    this.#stem = { da: danish, en: english }[language] ?? ((word) => word);
    this.#fillers = new Set(fillers.split(" "));
    this.#compounds = compounds;
  }

  /** The words of a text in small letters, without those that stand on every page. */
  read(text) {
    return (text.toLowerCase().match(/[\p{L}\p{Nd}]+/gu) ?? []).filter((word) => !this.#fillers.has(word));
  }

  /** The stem of a word, and after it those of its parts. */
  termsOf(word) {
    const stem = this.#stem(word);
    return this.#compounds && word.length <= 60 ? [stem, ...this.#parts(word, stem)] : [stem];
  }

  #parts(word, stem) {
    for (let shorter = word.length >> 1; shorter >= 3; shorter--) {
      for (const cut of [word.length - shorter, shorter]) {
        const head = this.#isKnown(word.slice(cut)) ? this.#head(word.slice(0, cut)) : undefined;
        if (head !== undefined && this.#stem(head) !== stem) return [...this.termsOf(head), this.#stem(word.slice(cut))];
      }
    }
    return [];
  }

  #head(head) {
    return ["", "s", "e"].filter((joint) => head.endsWith(joint)).map((joint) => head.slice(0, head.length - joint.length)).find((each) => this.#isKnown(each));
  }

  #isKnown(word) {
    const stem = word.length < 3 ? "" : this.#stem(word);
    return stem.length >= 3 && this.known.has(stem);
  }
}

/** The Snowball stemmer for Danish: snowballstem.org/algorithms/danish/stemmer.html. */
function danish(word) {
  const vowel = /[aeiouyæåø]/;
  const first = word.search(/[aeiouyæåø][^aeiouyæåø]/);
  const start = word.length < 3 || first < 0 ? word.length : Math.max(3, first + 2);
  const find = (suffixes) => suffixes.find((suffix) => word.length - start >= suffix.length && word.endsWith(suffix));
  const drop = (letters) => { word = word.slice(0, word.length - letters); };
  const dropPairEnd = () => { if (find(["gd", "dt", "gt", "kt"])) drop(1); };

  const ending = find(danish.endings);
  if (ending && (ending !== "s" || /[abcdfghjklmnoprtvyzå]/.test(word.at(-2)))) drop(ending.length);
  dropPairEnd();
  if (word.endsWith("igst")) drop(2);
  const other = find(["løst", "elig", "els", "lig", "ig"]);
  if (other === "løst") {
    drop(1);
  } else if (other) {
    drop(other.length);
    dropPairEnd();
  }
  if (word.length > start && word.length >= 2 && !vowel.test(word.at(-1)) && word.at(-1) === word.at(-2)) drop(1);
  return word;
}

danish.endings = ("erendes erende hedens endes erede erens erets ernes ethed heden heder ende enes ered eren erer eres eret erne heds " +
  "ene ens ere ers ets hed en er es et e s").split(" ");

/** The S stemmer of D. Harman, How effective is suffixing?, 1991. */
function english(word) {
  if (word.length < 4) return word;
  if (/ies$/.test(word)) return /[ea]ies$/.test(word) ? word : word.slice(0, -3) + "y";
  if (/es$/.test(word)) return /[aeo]es$/.test(word) ? word : word.slice(0, -1);
  return /[^us]s$/.test(word) ? word.slice(0, -1) : word;
}
