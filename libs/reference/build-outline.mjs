// One-off: `node libs/reference/build-outline.mjs <departments.geojson> > apps/web/public/map/departments.json`. Simplifies the outlines
// for the base map; a border shared by two departments is simplified once, so that no gap opens.
import { readFileSync } from 'node:fs';

const TOLERANCE = 0.006;
const { features } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const rings = features.flatMap(({ geometry }, department) =>
  (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).map(([outer]) => ({
    department,
    points: outer.slice(0, -1),
  })),
);
const key = ([x, y]) => `${x.toFixed(5)},${y.toFixed(5)}`;
const owners = new Map();
for (const { department, points } of rings) {
  for (const point of points) owners.set(key(point), new Set([...(owners.get(key(point)) ?? []), department]));
}
const ownersOf = (point) => [...owners.get(key(point))].sort().join();

function distance([x, y], [ax, ay], [bx, by]) {
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
  return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay));
}

function simplified(points) {
  const far = points.slice(1, -1).reduce(
    (best, point, at) => {
      const away = distance(point, points[0], points.at(-1));
      return away > best.away ? { away, at: at + 1 } : best;
    },
    { away: TOLERANCE, at: 0 },
  );
  if (far.at === 0) return [points[0], points.at(-1)];
  return [...simplified(points.slice(0, far.at + 1)).slice(0, -1), ...simplified(points.slice(far.at))];
}

/** Returns a border in a fixed direction, so that both departments simplify it equally. */
function border(points) {
  const isTurned = key(points[0]) > key(points.at(-1));
  const kept = simplified(isTurned ? points.toReversed() : points);
  return isTurned ? kept.toReversed() : kept;
}

function light(points) {
  const start = points.findIndex((point, at) => ownersOf(point) !== ownersOf(points.at(at - 1)));
  const turned = start < 0 ? points : [...points.slice(start), ...points.slice(0, start)];
  const arcs = [];
  for (const point of [...turned, turned[0]]) {
    const arc = arcs.at(-1);
    if (!arc) arcs.push([point]);
    else {
      arc.push(point);
      if (ownersOf(point) !== ownersOf(arc[0]) || ownersOf(point) !== ownersOf(arc.at(-2))) arcs.push([point]);
    }
  }
  return arcs.filter((arc) => arc.length > 1).flatMap((arc) => border(arc).slice(0, -1));
}

const round = ([x, y]) => [Number(x.toFixed(3)), Number(y.toFixed(3))];
const outlines = features.map(({ properties }, department) => ({
  type: 'Feature',
  properties: { code: properties.code, name: properties.nom },
  geometry: {
    type: 'MultiPolygon',
    coordinates: rings
      .filter((ring) => ring.department === department)
      .map(({ points }) => light(points).map(round))
      .filter((points) => points.length > 3)
      .map((points) => [[...points, points[0]]]),
  },
}));
process.stdout.write(`${JSON.stringify({ type: 'FeatureCollection', features: outlines })}\n`);
