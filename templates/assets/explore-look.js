// What an explored chart looks like: the figure holds no colours, and takes those of the drawing from the page's styles, in this scheme.
"use strict";

/** The colours and faces that the page's styles give to the drawing. */
function look(chart) {
  const styles = getComputedStyle(chart);
  const colour = (name) => styles.getPropertyValue("--chart-" + name).trim();
  return { paper: colour("paper"), ink: colour("ink"), muted: colour("muted"), faint: colour("faint"), grid: colour("grid"), target: colour("target"),
    lines: [1, 2, 3, 4].map((style) => colour(style)), family: styles.fontFamily, width: chart.clientWidth };
}

function dressBars(trace, seen) {
  const colours = trace.customdata.map((part) => (part === "beyond" ? seen.lines[3] : seen.lines[0]));
  const fills = trace.customdata.map((part, at) => (part === "total" ? seen.paper : colours[at]));
  return { ...trace, textfont: { color: seen.ink }, textposition: "outside", cliponaxis: false,
    marker: { ...trace.marker, color: fills, line: { color: colours, width: 2 }, pattern: { ...trace.marker.pattern, fgcolor: seen.paper } } };
}

/** Ends are strokes and open shapes in ink, figures in the colour of the first line, as in the drawing. */
function dressGauge(trace, seen) {
  const colours = trace.marker.symbol.map((symbol) => (symbol.startsWith("line") || symbol.startsWith("diamond") ? seen.ink : seen.lines[0]));
  return { ...trace, cliponaxis: false, marker: { ...trace.marker, color: colours, size: 18, line: { color: colours, width: 3 } } };
}

/** What lies beyond the limit has a thick edge. Names stand on the tiles where there is room; the arrows and the pointer tell them all. */
function dressTiles(trace, seen) {
  const beyond = trace.marker.symbol.map((symbol) => symbol === "square");
  const side = tileSide(trace, seen);
  const text = side < 64 ? trace.text : trace.text.map((value, at) => `${value}<br>${trace.hovertext[at].replace(/[ -]/g, "$&<br>")}`);
  return { ...trace, text, hovertemplate: undefined, hoverinfo: "text", hovertext: trace.text.map((value, at) => `${trace.hovertext[at]}: ${value}`), cliponaxis: false,
    textfont: { color: seen.ink, size: 12 },
    marker: { ...trace.marker, symbol: "square", size: side, color: seen.paper, opacity: 1,
      line: { color: beyond.map((is) => (is ? seen.lines[3] : seen.faint)), width: beyond.map((is) => (is ? 5 : 1.5)) } } };
}

const tileSide = (trace, seen) => Math.min(120, seen.width / Math.max(...trace.x) - 8);

/** Where a line leads has that line's colour; its name begins with the line's where there are several. */
const lineOf = (trace, data) => Math.max(0, data.findIndex((line) => trace.name.startsWith(line.name + ", ")));

function dressTrace(trace, index, data, seen, kind) {
  if (trace.type === "bar") return dressBars(trace, seen);
  if (kind === "gauge") return dressGauge(trace, seen);
  if (kind === "tiles") return dressTiles(trace, seen);
  const asides = { target: seen.target, planned: seen.target, projected: seen.lines[lineOf(trace, data) % seen.lines.length], earlier: seen.muted };
  const colour = asides[trace.meta] ?? seen.lines[index % seen.lines.length];
  return { ...trace, line: { ...trace.line, color: colour, width: trace.meta in asides ? 1.5 : 2.5 },
    marker: { ...trace.marker, color: colour, size: kind === "dots" ? 12 : 9, line: { color: colour, width: 2 } },
    error_y: trace.error_y && { ...trace.error_y, color: colour } };
}

/** How high a chart must be for what it shows. */
function height(figure, seen) {
  const [first] = figure.data;
  const heights = { gauge: () => 160, dots: () => 150 + 44 * first.y.length, tiles: () => Math.max(...first.y) * (tileSide(first, seen) + 8) };
  return (heights[figure.layout.meta] ?? (() => (first.type === "bar" ? Math.max(240, 110 + 36 * first.y.length) : 420)))();
}

function dressLayout(figure, seen) {
  const { layout } = figure;
  const tiles = layout.meta === "tiles";
  const axis = (given) => ({ ...given, gridcolor: seen.grid, zerolinecolor: seen.muted, linecolor: seen.muted, fixedrange: tiles, automargin: !tiles });
  const axes = { xaxis: axis(layout.xaxis), yaxis: axis(layout.yaxis) };
  if (tiles) {
    axes.xaxis.range = [0.5, Math.max(...figure.data[0].x) + 0.5];
    axes.width = Math.max(...figure.data[0].x) * (tileSide(figure.data[0], seen) + 8);
    axes.autosize = false;
    axes.yaxis = { ...axes.yaxis, autorange: false, range: [Math.max(...figure.data[0].y) + 0.5, 0.5] };
  }
  return { ...layout, ...axes, title: undefined, paper_bgcolor: seen.paper, plot_bgcolor: seen.paper, font: { family: seen.family, color: seen.ink, size: 14 },
    dragmode: tiles ? false : "zoom", margin: tiles ? { t: 0, r: 0, b: 0, l: 0 } : { t: 40, r: 16, b: 40, l: 48 }, height: height(figure, seen),
    legend: { orientation: "h", y: -0.15 }, hoverlabel: { bgcolor: seen.paper, bordercolor: seen.muted, font: { color: seen.ink } },
    shapes: (layout.shapes ?? []).map((shape) => ({ ...shape, line: { ...shape.line, color: seen.target, width: 1.5 }, label: { ...shape.label, font: { color: seen.ink } } })) };
}
