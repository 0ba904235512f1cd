/* Builds the page out of the figures that stand in it. All that comes from articles goes in as text. */
(function () {
  const report = JSON.parse(document.getElementById("figures").textContent);
  const drawings = [];
  /** Rows from which on a table is folded. */
  const LONG = 15;
  const byId = (id) => document.getElementById(id);

  /** An element with attributes and with children: elements, or text as it is. */
  function make(tag, attributes, ...children) {
    const element = document.createElement(tag);
    Object.entries(attributes || {}).forEach(([name, value]) => element.setAttribute(name, value));
    element.append(...children.filter((child) => child !== null));
    return element;
  }

  /** Words of others, in whatever direction they run. */
  function foreign(text) {
    return make("bdi", { dir: "auto" }, text);
  }

  function opening() {
    document.title = report.title;
    byId("title").textContent = report.title;
    byId("subtitle").textContent = report.subtitle;
    byId("note").textContent = report.note;
    byId("note").hidden = !report.note;
    report.facts.forEach((fact) => {
      byId("facts").append(make("div", { class: "fact" }, make("dd", { class: "more" }, fact.note), make("dt", {}, fact.label), make("dd", { class: "value" }, fact.value)));
    });
    byId("contents").append(make("ul", {}, ...report.sections.map((section) => make("li", {}, make("a", { href: "#" + section.id }, section.heading)))));
  }

  function sections() {
    report.sections.forEach((section) => {
      byId("report").append(make("section", { id: section.id, "aria-labelledby": section.id + "-heading" },
        make("h2", { id: section.id + "-heading" }, section.heading),
        ...section.lead.map((line) => make("p", { class: "lead" }, line)),
        ...section.figures.map(drawn),
        ...section.notes.map((note) => make("p", { class: "note" }, note))));
    });
  }

  /** A figure: title, controls, chart and table, all of the view that is chosen. */
  function drawn(figure) {
    const title = make("h3", {});
    const caption = make("p", { class: "caption" });
    const controls = make("div", { class: "figure-controls" });
    const kept = make("div", {});
    const after = make("div", {});
    const show = (view) => {
      title.textContent = view.title;
      caption.textContent = view.caption;
      const parts = shown(figure, view);
      kept.replaceChildren(...parts.kept);
      after.replaceChildren(...parts.after);
    };
    if (figure.views.length > 1) {
      const select = make("select", { id: figure.id + "-choice" }, ...figure.views.map((view, at) => make("option", { value: at }, view.label)));
      select.addEventListener("change", () => show(figure.views[Number(select.value)]));
      controls.append(make("label", { for: select.id }, figure.choice, select));
    }
    show(figure.views[0]);
    return make("figure", { id: figure.id }, make("div", { class: "keep" }, title, caption, controls, kept), after);
  }

  function shown(figure, view) {
    if (!view.chart) {
      const folded = view.table.rows.length > LONG ? make("details", {}, make("summary", {}, "All " + view.table.rows.length + " rows"), tabled(view)) : tabled(view);
      return { kept: [], after: [folded] };
    }
    const chart = make("div", { class: "chart", role: "img", "aria-label": view.title + ". " + view.caption + " The table below has the same figures." });
    const chosen = { pairs: 40, period: -1 };
    const drawing = { element: chart, chart: view.chart, chosen, drawn: null };
    for (let i = drawings.length - 1; i >= 0; i -= 1) {
      if (drawings[i].figure === figure.id) {
        (drawings[i].drawn || { dispose: () => {} }).dispose();
        drawings.splice(i, 1);
      }
    }
    drawing.figure = figure.id;
    drawings.push(drawing);
    prepare(drawing);
    watcher.observe(chart);
    const details = make("details", {}, make("summary", {}, "Figures as a table, with evidence"), tabled(view), view.chart.kind === "lines" ? overTime(view) : "");
    return { kept: view.chart.kind === "network" ? [sliders(figure.id, drawing), chart] : [chart], after: [details] };
  }

  function tabled(view) {
    const table = view.table;
    const evident = table.rows.some((row) => row.evidence);
    const head = table.columns.map((column) => make("th", { scope: "col", class: column.kind }, column.kind === "text" ? column.label : foreign(column.label)));
    const rows = table.rows.map((row) => make("tr", {},
      ...row.cells.map((cell, at) => make("td", { class: table.columns[at].kind }, table.columns[at].kind === "name" ? foreign(cell) : cell)),
      evident ? make("td", { class: "evidence-cell" }, row.evidence ? button(row.evidence) : "") : null));
    return make("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Table: " + view.title },
      make("table", {}, make("thead", {}, make("tr", {}, ...head, evident ? make("th", { scope: "col", class: "evidence-cell" }, "Evidence") : null)), make("tbody", {}, ...rows)));
  }

  /** The values of lines as a table: a row for each time that has any. */
  function overTime(view) {
    const chart = view.chart;
    const head = ["When"].concat(chart.parts.map((part) => part.name)).map((name, at) => make("th", { scope: "col", class: at > 0 ? "number" : "text" }, foreign(name)));
    const rows = chart.labels.map((label, at) => ({ label, at })).filter((row) => chart.parts.some((part) => part.values[row.at] !== null));
    return make("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Over time: " + view.title },
      make("table", {}, make("thead", {}, make("tr", {}, ...head)), make("tbody", {}, ...rows.map((row) => make("tr", {},
        make("td", { class: "text" }, row.label),
        ...chart.parts.map((part) => make("td", { class: "number" }, figure(part.values[row.at], chart.unit) + between(part, row.at, chart.unit))))))));
  }

  function button(key) {
    const evidence = report.evidence[key];
    const count = evidence.quotes.length;
    const opener = make("button", { type: "button", "aria-label": "Evidence: " + evidence.title }, count > 0 ? count + (count === 1 ? " passage" : " passages") : "query");
    opener.addEventListener("click", () => open(key));
    return opener;
  }

  function sliders(id, drawing) {
    const chart = drawing.chart;
    const box = make("div", { class: "figure-controls" });
    const slider = (name, label, min, max, value, told, put) => {
      const input = make("input", { type: "range", id: id + "-" + name, min, max, value, step: 1 });
      const output = make("output", { for: input.id }, told(value));
      input.setAttribute("aria-valuetext", told(value));
      input.addEventListener("input", () => {
        put(Number(input.value));
        output.textContent = told(Number(input.value));
        input.setAttribute("aria-valuetext", output.textContent);
        redraw(drawing);
      });
      box.append(make("label", { for: input.id }, label, input, output));
    };
    const most = chart.links.length;
    drawing.chosen.pairs = Math.min(40, most);
    slider("pairs", "Surest pairs", 1, most, drawing.chosen.pairs, (n) => n + " of " + most, (n) => { drawing.chosen.pairs = n; });
    if (chart.periods.length > 0) {
      const told = (n) => (n < 0 ? "all of the time" : "from " + chart.periods[n]);
      slider("period", "Time", -1, chart.periods.length - 1, -1, told, (n) => { drawing.chosen.period = n; });
      box.append(make("span", { class: "caption" }, "Of a single time only pairs count that two articles of one day name."));
    }
    return box;
  }

  /* Charts are drawn as they come into view: the page opens at once. */
  const watcher = new IntersectionObserver((entries) => {
    entries.filter((entry) => entry.isIntersecting).forEach((entry) => {
      drawings.filter((drawing) => drawing.element === entry.target).forEach(draw);
    });
  }, { rootMargin: "400px" });

  function prepare(drawing) {
    const width = drawing.element.clientWidth || byId("report").clientWidth;
    drawing.element.style.height = tall(drawing.chart, look(width)) + "px";
  }

  function draw(drawing) {
    if (drawing.drawn || !drawing.element.isConnected) {
      return;
    }
    drawing.drawn = echarts.init(drawing.element, null, { renderer: "svg" });
    drawing.drawn.on("click", (at) => pointed(drawing, at));
    redraw(drawing);
  }

  function redraw(drawing) {
    if (!drawing.drawn) {
      return;
    }
    const style = look(drawing.element.clientWidth);
    drawing.element.style.height = tall(drawing.chart, style) + "px";
    drawing.drawn.resize();
    const options = { bars, dots, lines, network };
    drawing.drawn.setOption(options[drawing.chart.kind](drawing.chart, style, drawing.chosen), true);
  }

  /** What a click on a chart is about. */
  function pointed(drawing, at) {
    const chart = drawing.chart;
    const network = chart.kind === "network";
    const key = network && at.dataType === "edge" ? at.data.link.evidence
      : network ? chart.nodes[at.data.node].evidence
      : chart.kind === "lines" ? chart.evidence[at.seriesIndex]
      : chart.evidence[at.dataIndex];
    if (key) {
      open(key);
    }
  }

  function open(key) {
    const evidence = report.evidence[key];
    byId("evidence-title").replaceChildren(foreign(evidence.title));
    const parts = evidence.quotes.map((at) => quoted(report.quotes[at]));
    parts.push(make("p", { class: "note" }, evidence.quotes.length > 0 ? "These are some of the rows. All of them, with DuckDB:" : "The rows, with DuckDB:"));
    parts.push(make("pre", { tabindex: "0" }, evidence.sql));
    if (evidence.command) {
      parts.push(make("p", { class: "note" }, "In a terminal:"), make("pre", { tabindex: "0" }, evidence.command));
    }
    byId("evidence-body").replaceChildren(...parts);
    byId("evidence").showModal();
    byId("evidence").scrollTop = 0;
  }

  function quoted(quote) {
    const headline = quote.url ? make("a", { href: quote.url, rel: "noreferrer noopener external", target: "_blank" }, foreign(quote.title)) : foreign(quote.title);
    return make("div", { class: "quote" },
      make("p", { class: "headline" }, headline),
      make("p", { class: "where" }, foreign(quote.publisher), ", " + (quote.day || "no date")),
      quote.marked ? make("blockquote", { dir: "auto" }, quote.before, make("mark", {}, quote.marked), quote.after) : null,
      make("p", { class: "where" }, "article " + quote.address));
  }

  function resized() {
    drawings.forEach((drawing) => (drawing.drawn ? redraw(drawing) : prepare(drawing)));
  }

  /* On paper nothing can be opened or turned: all is drawn, and all tables are there. */
  function printed() {
    document.documentElement.classList.add("printing");
    document.querySelectorAll("details").forEach((details) => { details.dataset.open = details.open; details.open = true; });
    drawings.forEach((drawing) => { draw(drawing); redraw(drawing); });
  }

  function unprinted() {
    document.documentElement.classList.remove("printing");
    document.querySelectorAll("details").forEach((details) => { details.open = details.dataset.open === "true"; });
    resized();
  }

  let waiting = 0;
  opening();
  sections();
  byId("evidence-close").addEventListener("click", () => byId("evidence").close());
  byId("evidence").addEventListener("click", (event) => { if (event.target === byId("evidence")) { byId("evidence").close(); } });
  addEventListener("resize", () => { clearTimeout(waiting); waiting = setTimeout(resized, 100); });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", resized);
  addEventListener("beforeprint", printed);
  addEventListener("afterprint", unprinted);
  if (location.hash.length > 1) {
    const target = byId(decodeURIComponent(location.hash.slice(1)));
    if (target) {
      target.scrollIntoView();
    }
  }
})();
