"use strict";
/* Charts as ECharts draws them. Names reach it as text only: nothing here makes HTML. */

/** Okabe and Ito's colours, which people who see few colours tell apart; with shapes and dashes of lines besides. */
const COLOURS = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#8a8a8a", "#b3a800"];
const COLOURS_ON_DARK = ["#4aa8e0", "#ee8440", "#2ec49a", "#dd9dc0", "#efb43c", "#8ccdf2", "#a5a5a5", "#d8cc30"];
const DASHES = ["solid", "dashed", "dotted", [8, 3, 2, 3], [2, 4], [12, 4]];
const SYMBOLS = ["circle", "rect", "triangle", "diamond", "roundRect", "pin"];
const FONT = 13;
const ROW = 30;
/** Width of a name in a legend. */
const LEGEND = 230;

/** What the page looks like just now: in the dark, on paper, narrow. */
function look(width) {
  const style = getComputedStyle(document.documentElement);
  const colour = (name) => style.getPropertyValue(name).trim();
  const printing = document.documentElement.classList.contains("printing");
  const dark = matchMedia("(prefers-color-scheme: dark)").matches && !printing;
  return {
    ink: colour("--ink"),
    soft: colour("--soft"),
    grid: colour("--grid"),
    paper: colour("--paper"),
    sheet: colour("--sheet"),
    colours: dark ? COLOURS_ON_DARK : COLOURS,
    narrow: width < 520,
    width,
    family: getComputedStyle(document.body).fontFamily,
  };
}

/** A value with its unit. */
function figure(value, unit) {
  if (value === null || value === undefined) {
    return "–";
  }
  const digits = unit === "tone" ? 2 : unit === "%" || unit === "points" ? 1 : 0;
  const sign = value > 0 && (unit === "tone" || unit === "points") ? "+" : "";
  const number = sign + value.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return number.replace("-", "\u2212") + (unit === "%" ? " %" : unit === "tone" ? "" : " " + unit);
}

function between(part, at, unit) {
  const low = part.low[at];
  const high = part.high[at];
  return low === undefined || low === null ? "" : " (" + figure(low, unit) + " to " + figure(high, unit) + ")";
}

/** How wide some words are on the page. */
function wide(text, size) {
  const ruler = document.getElementById("ruler");
  ruler.style.fontSize = size + "px";
  ruler.textContent = text;
  return ruler.getBoundingClientRect().width;
}

/** A name cut to the letters that fit a width. */
function fitted(name, pixels, size) {
  const letters = Array.from(name);
  while (letters.length > 3 && wide(letters.join("") + (letters.cut ? "…" : ""), size) > pixels) {
    letters.splice(Math.max(3, Math.floor(letters.length * 0.95) - 1));
    letters.cut = true;
  }
  return letters.join("").trim() + (letters.cut ? "…" : "");
}

/** Ends and steps of an axis that holds the values and 0, all round numbers. */
function round(values, style) {
  const known = values.filter((value) => value !== null && value !== undefined);
  const least = Math.min(0, ...known);
  const most = Math.max(0, ...known);
  const rough = (most - least || 1) / (style.narrow ? 3 : 5);
  const power = Math.pow(10, Math.floor(Math.log10(rough)));
  const interval = [1, 2, 5, 10].map((step) => step * power).find((step) => step >= rough * 0.999);
  const end = (value, to) => Number((to(value / interval - (to === Math.ceil ? 1e-9 : -1e-9)) * interval).toPrecision(12));
  return { min: end(least, Math.floor), max: most === least ? interval : end(most, Math.ceil), interval };
}

function common(style, legend) {
  return {
    animation: false,
    textStyle: { fontFamily: style.family, fontSize: FONT, color: style.ink },
    color: style.colours,
    legend: legend
      ? { type: "plain", top: 0, left: 0, itemGap: 12, textStyle: { color: style.ink, fontSize: FONT }, inactiveColor: style.soft, formatter: (name) => fitted(name, LEGEND, FONT) }
      : { show: false },
    tooltip: {
      renderMode: "richText", confine: true, backgroundColor: style.sheet, borderColor: style.soft,
      textStyle: { color: style.ink, fontSize: FONT, fontFamily: style.family },
    },
  };
}

/** Lines of a legend of so many names, about. */
function legendHeight(parts, style) {
  if (parts.length < 2) {
    return 0;
  }
  let lines = 1;
  let used = 0;
  for (const part of parts) {
    const width = 44 + Math.min(LEGEND, wide(part.name, FONT));
    if (used + width > style.width && used > 0) {
      lines += 1;
      used = 0;
    }
    used += width;
  }
  return lines * 28 + 4;
}

function valueAxis(style, chart) {
  const whole = !["%", "points", "tone"].includes(chart.unit);
  return {
    type: "value",
    axisLabel: { color: style.soft, fontSize: 12, hideOverlap: true, formatter: (v) => v.toLocaleString("en", { maximumFractionDigits: 2 }).replace("-", "\u2212") + (chart.unit === "%" ? " %" : "") },
    splitLine: { lineStyle: { color: style.grid } },
    splitNumber: style.narrow ? 3 : 5,
    minInterval: whole ? 1 : 0,
  };
}

function nameAxis(style, chart) {
  return {
    type: "category",
    data: namesOf(chart, style),
    inverse: true,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: style.soft } },
    axisLabel: { color: style.ink, fontSize: FONT, interval: 0 },
  };
}

/** The names of a chart's rows, cut where they leave it too little room. */
function namesOf(chart, style) {
  const room = style.narrow ? style.width * 0.36 : Math.min(280, style.width * 0.32);
  return chart.labels.map((name) => fitted(name, room, FONT));
}

/** The grid of a chart with names on the left. */
function rows(style, chart) {
  const left = Math.max(20, ...namesOf(chart, style).map((name) => wide(name, FONT))) + 14;
  return { left, right: 30, top: legendHeight(chart.parts, style) + 4, bottom: 26 };
}

function bars(chart, style) {
  const shown = chart.parts.length;
  return {
    ...common(style, shown > 1),
    grid: rows(style, chart),
    xAxis: valueAxis(style, chart),
    yAxis: nameAxis(style, chart),
    tooltip: {
      ...common(style).tooltip, trigger: "axis", axisPointer: { type: "shadow" },
      formatter: (points) => [chart.labels[points[0].dataIndex]].concat(points.map((p) => p.seriesName + ": " + figure(p.value, chart.unit))).join("\n"),
    },
    series: chart.parts.map((part, i) => ({
      type: "bar", name: part.name, stack: "all", data: part.values, barMaxWidth: 18, cursor: "pointer",
      itemStyle: { borderColor: style.paper, borderWidth: shown > 1 ? 0.5 : 0 },
    })),
  };
}

/** Points, each with a line from the lower to the upper end of its interval. */
function dots(chart, style) {
  const whiskers = chart.parts.filter((part) => part.low.length > 0).map((part, i) => ({
    type: "custom", name: part.name, silent: true, tooltip: { show: false }, z: 1,
    data: part.values.map((value, at) => [part.low[at], at, part.high[at]]),
    encode: { x: [0, 2], y: 1 },
    renderItem: (params, api) => {
      if (Number.isNaN(api.value(0)) || api.value(0) === null) {
        return null;
      }
      const low = api.coord([api.value(0), api.value(1)]);
      const high = api.coord([api.value(2), api.value(1)]);
      return { type: "line", shape: { x1: low[0], y1: low[1], x2: high[0], y2: high[1] }, style: { stroke: style.colours[i], lineWidth: 3, opacity: 0.45 } };
    },
  }));
  const axis = { ...valueAxis(style, chart), ...round(chart.parts.flatMap((part) => [part.values, part.low, part.high].flat()), style) };
  return {
    ...common(style, chart.parts.length > 1),
    grid: rows(style, chart),
    xAxis: axis,
    yAxis: { ...nameAxis(style, chart), axisLine: { show: true, onZero: true, lineStyle: { color: style.soft } }, splitLine: { show: true, lineStyle: { color: style.grid } } },
    tooltip: {
      ...common(style).tooltip, trigger: "item",
      formatter: (p) => chart.labels[p.dataIndex] + "\n" + figure(p.value, chart.unit) + between(chart.parts[p.seriesIndex], p.dataIndex, chart.unit),
    },
    series: chart.parts.map((part, i) => ({
      type: "scatter", name: part.name, data: part.values, symbol: SYMBOLS[i], symbolSize: 11, z: 3, cursor: "pointer",
    })).concat(whiskers),
  };
}

/** Where values follow each other without a gap: lists of their places. */
function stretches(part) {
  const found = [];
  let run = [];
  part.values.forEach((value, at) => {
    const banded = value !== null && part.low[at] !== null && part.low[at] !== undefined;
    if (banded) {
      run.push(at);
    }
    if (run.length > 0 && (!banded || at === part.values.length - 1)) {
      found.push(run);
      run = [];
    }
  });
  return found;
}

/** A band is a polygon of its own: stacked areas go wrong where values change their sign. */
function band(part, i, style) {
  return {
    type: "custom", name: part.name, silent: true, tooltip: { show: false }, z: 1,
    data: stretches(part).map((run) => [run[0]].concat(run)),
    dimensions: ["at"],
    encode: { x: 0, y: -1 },
    renderItem: (params, api) => {
      const run = stretches(part)[params.dataIndex];
      const point = (at, value) => api.coord([at, value]);
      if (run.length === 1) {
        const low = point(run[0], part.low[run[0]]);
        const high = point(run[0], part.high[run[0]]);
        return { type: "line", shape: { x1: low[0], y1: low[1], x2: high[0], y2: high[1] }, style: { stroke: style.colours[i], lineWidth: 5, opacity: 0.3 } };
      }
      const points = run.map((at) => point(at, part.low[at])).concat(run.slice().reverse().map((at) => point(at, part.high[at])));
      return { type: "polygon", shape: { points }, style: { fill: style.colours[i], opacity: 0.18 } };
    },
  };
}

function lines(chart, style) {
  const banded = chart.parts.filter((part) => part.low.some((low) => low !== null));
  const every = chart.parts.flatMap((part) => [part.values, part.low, part.high].flat());
  const axis = round(every, style);
  return {
    ...common(style, chart.parts.length > 1),
    grid: { left: 56, right: 44, top: legendHeight(chart.parts, style) + 12, bottom: 28 },
    xAxis: {
      type: "category", data: chart.labels, boundaryGap: false,
      axisLine: { onZero: false, lineStyle: { color: style.soft } }, axisTick: { alignWithLabel: true },
      axisLabel: { color: style.soft, fontSize: 12, hideOverlap: true, showMaxLabel: !style.narrow },
    },
    yAxis: {
      ...valueAxis(style, chart), ...axis,
    },
    tooltip: {
      ...common(style).tooltip, trigger: "axis",
      formatter: (points) => [points[0].axisValue].concat(points.filter((p) => p.seriesType === "line").map((p) => p.seriesName + ": " + figure(p.value, chart.unit) + between(chart.parts[p.seriesIndex], p.dataIndex, chart.unit))).join("\n"),
    },
    series: chart.parts.map((part, i) => ({
      type: "line", name: part.name, data: part.values, connectNulls: false, cursor: "pointer", triggerLineEvent: true, z: 3,
      symbol: SYMBOLS[i % SYMBOLS.length], symbolSize: chart.labels.length > 30 ? 5 : 8, showSymbol: true,
      lineStyle: { type: DASHES[i % DASHES.length], width: 2 },
      markLine: i === 0 && axis.min < 0 ? { silent: true, symbol: "none", label: { show: false }, lineStyle: { color: style.soft, type: "solid", width: 1 }, data: [{ yAxis: 0 }] } : undefined,
    })).concat(banded.map((part) => band(part, chart.parts.indexOf(part), style))),
  };
}

/** How tall a chart is. */
function tall(chart, style) {
  if (chart.kind === "network") {
    return style.narrow ? 420 : 600;
  }
  if (chart.kind === "lines") {
    return (style.narrow ? 260 : 320) + legendHeight(chart.parts, style);
  }
  return chart.labels.length * ROW + 34 + legendHeight(chart.parts, style);
}
