// Turns a chart that a reader wants to explore into an interactive one: the same figure, drawn by plotly.js. Nothing is fetched before
// the reader asks, and everything comes from this site. Without scripts, or opened from disk, there is no button.
"use strict";

const settings = document.currentScript.dataset;

/** plotly.js, loaded once. Its rules stand in our style sheet: this element keeps it from writing its own, which our policy forbids. */
const plotly = () => plotly.loaded ??= new Promise((resolve, reject) => {
  const rules = document.createElement("meta");
  rules.id = "plotly.js-style-global";
  rules.className = "no-inline-styles";
  const script = document.createElement("script");
  script.src = settings.plotly;
  script.onload = () => resolve(window.Plotly ?? window.moduleName);
  script.onerror = reject;
  document.head.append(rules, script);
});

/** The colours and faces that the page's styles give to the drawing, in this scheme. */
function look(chart) {
  const styles = getComputedStyle(chart);
  const colour = (name) => styles.getPropertyValue("--chart-" + name).trim();
  return { paper: colour("paper"), ink: colour("ink"), muted: colour("muted"), grid: colour("grid"), target: colour("target"),
    lines: [1, 2, 3, 4].map((style) => colour(style)), family: styles.fontFamily };
}

function dressTrace(trace, index, seen) {
  const asides = { target: seen.target, planned: seen.target, projected: seen.lines[0], earlier: seen.muted };
  const colour = asides[trace.meta] ?? seen.lines[index % seen.lines.length];
  if (trace.type === "bar") {
    const colours = trace.customdata.map((part) => (part === "beyond" ? seen.lines[3] : seen.lines[0]));
    const fills = trace.customdata.map((part, at) => (part === "total" ? seen.paper : colours[at]));
    return { ...trace, textfont: { color: seen.ink }, textposition: "outside", cliponaxis: false,
      marker: { ...trace.marker, color: fills, line: { color: colours, width: 2 }, pattern: { ...trace.marker.pattern, fgcolor: seen.paper } } };
  }
  return { ...trace, line: { ...trace.line, color: colour, width: trace.meta in asides ? 1.5 : 2.5 },
    marker: { ...trace.marker, color: colour, size: 9, line: { color: colour, width: 2 } },
    error_y: trace.error_y && { ...trace.error_y, color: colour } };
}

function dressLayout(layout, seen) {
  const axis = (given) => ({ ...given, gridcolor: seen.grid, zerolinecolor: seen.muted, linecolor: seen.muted, fixedrange: false, automargin: true });
  return { ...layout, title: undefined, paper_bgcolor: seen.paper, plot_bgcolor: seen.paper, font: { family: seen.family, color: seen.ink, size: 14 },
    xaxis: axis(layout.xaxis), yaxis: axis(layout.yaxis), dragmode: "zoom", margin: { t: 24, r: 16, b: 40, l: 48 }, height: 420,
    legend: { orientation: "h", y: -0.15 }, hoverlabel: { bgcolor: seen.paper, bordercolor: seen.muted, font: { color: seen.ink } },
    shapes: (layout.shapes ?? []).map((shape) => ({ ...shape, line: { ...shape.line, color: seen.target, width: 1.5 }, label: { ...shape.label, font: { color: seen.ink } } })) };
}

/** A reader's chart: the drawing's place, the figure in it, and what works it. */
class Exploration {
  constructor(holder, library, figure) {
    this.holder = holder;
    this.library = library;
    this.figure = figure;
    this.at = -1;
    this.plot = document.createElement("div");
    this.plot.className = "explore-plot";
    this.plot.tabIndex = 0;
    this.plot.setAttribute("role", "group");
    this.plot.setAttribute("aria-label", settings.keys);
    this.told = document.createElement("p");
    this.told.className = "explore-told";
    this.told.setAttribute("role", "status");
    this.panel = document.createElement("div");
    this.panel.className = "explore";
    this.panel.append(this.controls(), this.plot, this.told);
  }

  async show() {
    this.holder.after(this.panel);
    this.holder.hidden = true;
    await this.draw();
    this.plot.addEventListener("keydown", (event) => this.key(event));
    this.scheme = matchMedia("(prefers-color-scheme: dark)");
    this.redraw = () => this.draw();
    this.scheme.addEventListener("change", this.redraw);
    this.plot.focus();
  }

  draw() {
    const seen = look(this.plot);
    return this.library.react(this.plot, this.figure.data.map((trace, index) => ({ ...dressTrace(trace, index, seen), visible: this.hides?.[index] ? "legendonly" : true })),
      dressLayout(this.figure.layout, seen), { displayModeBar: false, responsive: true, doubleClick: "reset" });
  }

  hide() {
    this.scheme.removeEventListener("change", this.redraw);
    this.library.purge(this.plot);
    this.panel.remove();
    this.holder.hidden = false;
  }

  /** The groups as boxes to tick, since plotly's legend hears only the mouse; and the way back to the whole. */
  controls() {
    const bar = document.createElement("div");
    bar.className = "explore-controls";
    this.hides = this.figure.data.map(() => false);
    if (this.figure.data.length > 1) {
      const groups = document.createElement("fieldset");
      groups.append(Object.assign(document.createElement("legend"), { textContent: settings.groups }));
      this.figure.data.forEach((trace, index) => groups.append(this.group(trace, index)));
      bar.append(groups);
    }
    const reset = Object.assign(document.createElement("button"), { type: "button", textContent: settings.reset });
    reset.addEventListener("click", () => this.reset());
    bar.append(reset);
    return bar;
  }

  group(trace, index) {
    const label = document.createElement("label");
    const box = Object.assign(document.createElement("input"), { type: "checkbox", checked: true });
    box.addEventListener("change", () => {
      this.hides[index] = !box.checked;
      this.draw();
    });
    label.append(box, " " + plain(trace.name));
    return label;
  }

  reset() {
    this.hides.fill(false);
    for (const box of this.panel.querySelectorAll("input")) box.checked = true;
    this.at = -1;
    this.told.textContent = "";
    this.draw();
    const axes = { "xaxis.autorange": true, "yaxis.autorange": this.figure.layout.yaxis.autorange ?? true };
    this.library.relayout(this.plot, axes);
  }

  /** Left and right go from one measurement to the next and say what stands there; plus and minus zoom; Escape resets. */
  key(event) {
    const steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
    if (event.key in steps) this.step(steps[event.key]);
    else if (event.key === "+" || event.key === "-") this.zoom(event.key === "+" ? 0.5 : 2);
    else if (event.key === "Escape") this.reset();
    else return;
    event.preventDefault();
  }

  step(by) {
    const bars = this.figure.data[0].type === "bar";
    const shown = this.figure.data.map((trace, index) => ({ trace, index })).filter(({ trace, index }) => !this.hides[index] && trace.meta !== "target");
    const places = bars ? this.figure.data[0].y : [...new Set(shown.flatMap(({ trace }) => trace.x.filter((x) => x !== null)))].sort((a, b) => a - b);
    if (places.length === 0) return;
    this.at = (this.at + by + places.length + (this.at < 0 && by < 0 ? 1 : 0)) % places.length;
    const points = shown.map(({ trace, index }) => ({ trace, curveNumber: index, pointNumber: (bars ? trace.y : trace.x).indexOf(places[this.at]) })).filter((point) => point.pointNumber >= 0 && point.trace.text[point.pointNumber] !== "");
    this.library.Fx.hover(this.plot, points.map(({ curveNumber, pointNumber }) => ({ curveNumber, pointNumber })));
    this.told.textContent = points.map(({ trace, pointNumber }) => (bars ? plain(trace.y[pointNumber]) + ": " : shown.length > 1 ? plain(trace.name) + ", " : "") + plain(trace.text[pointNumber])).join(". ");
  }

  zoom(factor) {
    const axis = this.figure.data[0].type === "bar" ? "xaxis" : "yaxis";
    const [from, to] = this.plot._fullLayout[axis].range;
    const keepsZero = axis === "xaxis";
    const half = ((to - from) * factor) / 2;
    const middle = (from + to) / 2;
    this.library.relayout(this.plot, { [axis + ".range"]: keepsZero ? [from, from + (to - from) * factor] : [middle - half, middle + half] });
  }
}

const plain = (text) => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

function offer(figure) {
  const holder = figure.querySelector(".figure-drawing");
  const button = Object.assign(document.createElement("button"), { type: "button", className: "explore-button", textContent: settings.explore });
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
        const [library, response] = await Promise.all([plotly(), fetch(figure.dataset.figure)]);
        exploration = new Exploration(holder, library, await response.json());
        await exploration.show();
      } catch {
        button.textContent = settings.failed;
        return;
      }
      button.disabled = false;
    }
    button.setAttribute("aria-expanded", String(exploration !== null));
    button.textContent = exploration ? settings.leave : settings.explore;
  });
  holder.before(button);
}

if (location.protocol !== "file:") document.querySelectorAll("figure[data-figure]").forEach(offer);
