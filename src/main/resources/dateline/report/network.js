/* The network: places are given, the reader chooses how many pairs and of which time. */

/** What is drawn of a network: the strongest links of a period, and who is in them. */
function chosenLinks(chart, chosen) {
  const inPeriod = (link) => (chosen.period < 0 ? link.articles : (link.byPeriod || [])[chosen.period] || 0);
  return chart.links.slice(0, chosen.pairs).map((link) => ({ ...link, weight: inPeriod(link) })).filter((link) => link.weight > 0);
}

/** The space for nodes; names may reach beyond it. */
function room(style, tallness) {
  const left = style.narrow ? 24 : 60;
  return { left, width: style.width - 2 * left, height: tallness - 48 };
}

/** Where names stand beside their nodes: the names of the surest pairs first; those without room are left out. */
function labelled(chart, links, sizes, style, tallness) {
  const inner = room(style, tallness);
  const at = (node) => [inner.left + node.x * inner.width, 20 + node.y * inner.height];
  const taken = links.flatMap((link) => [link.a, link.b]).map((i) => {
    const [x, y] = at(chart.nodes[i]);
    return [x - sizes[i] / 2, y - sizes[i] / 2, x + sizes[i] / 2, y + sizes[i] / 2];
  });
  const free = (box) => box[0] >= 0 && box[2] <= style.width && taken.every((other) => box[2] <= other[0] || box[0] >= other[2] || box[3] <= other[1] || box[1] >= other[3]);
  const labels = new Map();
  links.flatMap((link) => [link.a, link.b]).forEach((i) => {
    if (labels.has(i)) {
      return;
    }
    const [x, y] = at(chart.nodes[i]);
    const name = fitted(chart.nodes[i].name, style.narrow ? 120 : 190, 12);
    const width = wide(name, 12) + 2;
    const r = sizes[i] / 2 + 3;
    const boxes = {
      right: [x + r, y - 7, x + r + width, y + 7], left: [x - r - width, y - 7, x - r, y + 7],
      top: [x - width / 2, y - r - 14, x + width / 2, y - r], bottom: [x - width / 2, y + r, x + width / 2, y + r + 14],
    };
    const place = Object.keys(boxes).find((side) => free(boxes[side]));
    labels.set(i, { name, place });
    if (place) {
      taken.push(boxes[place]);
    }
  });
  return labels;
}

function network(chart, style, chosen) {
  const links = chosenLinks(chart, chosen);
  const named = new Set(links.flatMap((link) => [link.a, link.b]));
  const heaviest = Math.max(1, ...links.map((link) => link.weight));
  const largest = Math.max(1, ...chart.nodes.map((node) => node.articles));
  const groups = [...new Set(chart.nodes.map((node) => node.group))].sort((a, b) => a - b);
  const shades = style.colours.slice(0, 6);
  const colour = (node) => (node.group < 0 ? style.soft : shades[groups.indexOf(node.group) % shades.length]);
  const tallness = tall(chart, style);
  const sizes = chart.nodes.map((node) => (style.narrow ? 7 : 9) + (style.narrow ? 14 : 20) * Math.sqrt(node.articles / largest));
  const inner = room(style, tallness);
  const labels = labelled(chart, links, sizes, style, tallness);
  return {
    ...common(style, false),
    tooltip: {
      ...common(style).tooltip, trigger: "item",
      formatter: (p) => p.dataType === "edge"
        ? chart.nodes[p.data.link.a].name + " and " + chart.nodes[p.data.link.b].name + "\n" + figure(p.data.link.weight, chosen.period < 0 ? "independent articles" : "articles")
        : chart.nodes[p.data.node].name,
    },
    /* Two corners that are not seen keep the places of all others the same, whoever is shown. */
    series: [{
      type: "graph", layout: "none", coordinateSystem: null, roam: false, cursor: "pointer",
      left: inner.left, right: inner.left, top: 20, bottom: 28, preserveAspect: false,
      emphasis: { focus: "adjacency" },
      data: [[0, 0], [inner.width, inner.height]].map((corner, i) => ({ id: "corner" + i, name: "corner" + i, x: corner[0], y: corner[1], symbolSize: 0, silent: true })).concat(
        chart.nodes.map((node, at) => ({
          id: String(at), node: at, name: String(at), x: node.x * inner.width, y: node.y * inner.height, symbolSize: named.has(at) ? sizes[at] : 0,
          itemStyle: { color: colour(node), borderColor: style.paper, borderWidth: 1 },
          label: {
            show: Boolean(labels.has(at) && labels.get(at).place), position: labels.has(at) ? labels.get(at).place || "right" : "right", distance: 3,
            formatter: () => (labels.has(at) ? labels.get(at).name : ""), color: style.ink, fontSize: 12, textBorderColor: style.paper, textBorderWidth: 3,
          },
        }))),
      links: links.map((link) => ({
        source: String(link.a), target: String(link.b), link,
        lineStyle: { width: 1 + 5 * Math.sqrt(link.weight / heaviest), color: style.soft, opacity: 0.4, curveness: 0 },
      })),
    }],
  };
}
