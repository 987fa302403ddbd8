// Offers each chart to explore: the same figure, drawn by plotly.js. Nothing is fetched before the reader asks, and everything comes from
// this site. Without scripts, or opened from disk, there is no button.
"use strict";

/** What draws explored charts, loaded once and in order. plotly.js may write no rules of its own, which our policy forbids: the element says that they are there. */
const drawing = () => drawing.loaded ??= new Promise((resolve, reject) => {
  const rules = document.createElement("meta");
  rules.id = "plotly.js-style-global";
  rules.className = "no-inline-styles";
  const scripts = ["plotly-basic.min.js", "explore-look.js", "explore-chart.js"].map((name) => Object.assign(document.createElement("script"), { src: site.addresses[name], async: false, onerror: reject }));
  scripts.at(-1).onload = () => resolve(window.Plotly ?? window.moduleName);
  document.head.append(rules, ...scripts);
});

function offer(figure) {
  const holder = figure.querySelector(".figure-drawing");
  const button = Object.assign(document.createElement("button"), { type: "button", className: "explore-button", textContent: site.words.explore });
  button.setAttribute("aria-expanded", "false");
  button.setAttribute("aria-describedby", figure.getAttribute("aria-labelledby"));
  let exploration = null;
  button.addEventListener("click", async () => {
    if (exploration) {
      exploration.hide();
      exploration = null;
    } else {
      button.disabled = true;
      try {
        const [library, response] = await Promise.all([drawing(), fetch(figure.dataset.figure)]);
        exploration = new Exploration(holder, library, await response.json(), site.words);
        await exploration.show();
      } catch {
        button.textContent = site.words.explore_failed;
        return;
      }
      button.disabled = false;
    }
    button.setAttribute("aria-expanded", String(exploration !== null));
    button.textContent = exploration ? site.words.explore_leave : site.words.explore;
  });
  figure.querySelector(".figure-more").prepend(button);
}

if (location.protocol !== "file:") document.querySelectorAll("figure[data-figure]").forEach(offer);
