// A chart that a reader explores: plotly.js draws it, and this makes it work by keyboard and for those who hear it.
"use strict";

/** A reader's chart: the drawing's place, the figure in it, and what works it. */
class Exploration {
  constructor(holder, library, figure, words) {
    this.holder = holder;
    this.library = library;
    this.figure = figure;
    this.words = words;
    this.kind = figure.data[0]?.type === "bar" ? "bars" : (figure.layout.meta ?? "lines");
    this.at = -1;
    this.plot = document.createElement("div");
    this.plot.className = "explore-plot";
    this.plot.tabIndex = 0;
    this.plot.setAttribute("role", "group");
    this.plot.setAttribute("aria-label", this.words.explore_keys);
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
    this.plot.style.height = height(this.figure, seen) + "px";
    return this.library.react(this.plot, this.figure.data.map((trace, index) => ({ ...dressTrace(trace, index, this.figure.data, seen, this.kind), visible: this.hides[index] ? "legendonly" : true })),
      dressLayout(this.figure, seen), { displayModeBar: false, responsive: this.kind !== "tiles", doubleClick: "reset" });
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
      groups.append(Object.assign(document.createElement("legend"), { textContent: this.words.explore_groups }));
      this.figure.data.forEach((trace, index) => groups.append(this.group(trace, index)));
      bar.append(groups);
    }
    const reset = Object.assign(document.createElement("button"), { type: "button", textContent: this.words.explore_reset });
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
    if (this.kind !== "tiles") this.library.relayout(this.plot, { "xaxis.autorange": this.figure.layout.xaxis.autorange ?? true, "yaxis.autorange": this.figure.layout.yaxis.autorange ?? true });
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
    const places = this.places();
    if (places.length === 0) return;
    this.at = (this.at + by + places.length + (this.at < 0 && by < 0 ? 1 : 0)) % places.length;
    const points = this.shown().map(({ trace, index }) => ({ trace, curveNumber: index, pointNumber: this.along(trace).indexOf(places[this.at]) }))
      .filter(({ trace, pointNumber }) => pointNumber >= 0 && trace.text[pointNumber] !== "");
    this.library.Fx.hover(this.plot, points.map(({ curveNumber, pointNumber }) => ({ curveNumber, pointNumber })));
    this.told.textContent = this.tell(points);
  }

  shown() {
    return this.figure.data.map((trace, index) => ({ trace, index })).filter(({ trace, index }) => !this.hides[index] && trace.meta !== "target");
  }

  /** What the arrows go along: the rows of bars and dots, the times of lines, the marks and tiles one by one. */
  along(trace) {
    return { bars: trace.y, dots: trace.y, lines: trace.x }[this.kind] ?? [...trace.x.keys()];
  }

  places() {
    const all = [...new Set(this.shown().flatMap(({ trace }) => this.along(trace).filter((place) => place !== null)))];
    return this.kind === "lines" ? all.sort((a, b) => a - b) : all;
  }

  tell(points) {
    if (points.length === 0) return "";
    const [{ trace: { y, hovertext }, pointNumber: at }] = points;
    const head = { bars: y[at], dots: y[at], tiles: hovertext?.[at] }[this.kind];
    const named = points.map(({ trace, pointNumber }) => (this.figure.data.length > 1 && this.shown().length > 1 ? trace.name + ", " : "") + trace.text[pointNumber]);
    return plain((head ? head + ": " : "") + named.join(". "));
  }

  zoom(factor) {
    if (this.kind === "tiles") return;
    const axis = this.kind === "lines" ? "yaxis" : "xaxis";
    const [from, to] = this.plot._fullLayout[axis].range;
    const half = ((to - from) * factor) / 2;
    const middle = (from + to) / 2;
    this.library.relayout(this.plot, { [axis + ".range"]: this.kind === "bars" ? [from, from + (to - from) * factor] : [middle - half, middle + half] });
  }
}

const plain = (text) => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
