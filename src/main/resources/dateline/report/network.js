/* The network: places are given, the reader chooses how many pairs and of which time. */

/** What is drawn of a network: the strongest links of a period, and who is in them. */
function chosenLinks(chart, chosen) {
  const inPeriod = (link) => (chosen.period < 0 ? link.articles : (link.byPeriod || [])[chosen.period] || 0);
  return chart.links.slice(0, chosen.pairs).map((link) => ({ ...link, weight: inPeriod(link) })).filter((link) => link.weight > 0);
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
  return {
    ...common(style, false),
    tooltip: {
      ...common(style).tooltip, trigger: "item",
      formatter: (p) => p.dataType === "edge"
        ? chart.nodes[p.data.link.a].name + " and " + chart.nodes[p.data.link.b].name + "\n" + figure(p.data.link.weight, chosen.period < 0 ? "independent articles" : "articles")
        : chart.nodes[p.data.node].name,
    },
    series: [{
      type: "graph", layout: "none", coordinateSystem: null, roam: false, cursor: "pointer",
      left: style.narrow ? 24 : 60, right: style.narrow ? 24 : 60, top: 20, bottom: 28, preserveAspect: false,
      labelLayout: { hideOverlap: true },
      emphasis: { focus: "adjacency", label: { show: true } },
      data: chart.nodes.map((node, at) => ({
        id: String(at), node: at, name: String(at), x: node.x * style.width, y: node.y * tallness,
        symbolSize: 8 + 22 * Math.sqrt(node.articles / largest),
        itemStyle: { color: colour(node), opacity: named.has(at) ? 1 : 0.15, borderColor: style.paper, borderWidth: 1 },
        label: {
          show: named.has(at), position: node.x > 0.8 ? "left" : "right", distance: 3,
          formatter: fitted(node.name, style.narrow ? 110 : 180, 12),
          color: style.ink, fontSize: 12, textBorderColor: style.paper, textBorderWidth: 3,
        },
      })),
      links: links.map((link) => ({
        source: String(link.a), target: String(link.b), link,
        lineStyle: { width: 1 + 5 * Math.sqrt(link.weight / heaviest), color: style.soft, opacity: 0.4, curveness: 0 },
      })),
    }],
  };
}
