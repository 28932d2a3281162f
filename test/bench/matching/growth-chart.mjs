import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FILE = fileURLToPath(new URL('../../../.github/images/matching-growth.svg', import.meta.url));
const [WIDTH, HEIGHT] = [640, 300];
const [LEFT, RIGHT, TOP, BOTTOM] = [70, 600, 50, 240];

/** Seconds of a full run by pairs, both axes by powers of ten, beside a line of slope one. */
export async function drawGrowth(sizes, secondsOf) {
  const points = [];
  for (const [name, { students, offers }] of Object.entries(sizes))
    points.push({ name, students, offers, pairs: students * offers, seconds: await secondsOf(name) });
  writeFileSync(FILE, chart(points));
}

function chart(points) {
  const [first, last] = [points[0], points.at(-1)];
  const straight = { pairs: last.pairs, seconds: (first.seconds * last.pairs) / first.pairs };
  const pairs = points.map((point) => point.pairs);
  const seconds = [...points, straight].map((point) => point.seconds);
  const [x, y] = [scale(pairs, LEFT, RIGHT), scale(seconds, BOTTOM, TOP)];
  const place = (point) => `${x(point.pairs).toFixed(1)},${y(point.seconds).toFixed(1)}`;
  const marks = points.map(
    (point) => `<circle cx="${x(point.pairs).toFixed(1)}" cy="${y(point.seconds).toFixed(1)}" r="5" fill="#1f6f4a"/>
  <text x="${x(point.pairs).toFixed(1)}" y="${(y(point.seconds) - 12).toFixed(1)}" text-anchor="middle">${point.seconds.toFixed(point.seconds < 1 ? 2 : 0)} s</text>
  <text x="${x(point.pairs).toFixed(1)}" y="${BOTTOM + 24}" text-anchor="middle">${point.students.toLocaleString('en')} × ${point.offers.toLocaleString('en')}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Seconds of a full run by size" font-family="sans-serif" font-size="13" fill="#333">
  <rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
  <text x="${LEFT - 50}" y="24" font-weight="bold">Full run of both sides, one thread, students × offers</text>
  <polyline points="${place(first)} ${place(straight)}" fill="none" stroke="#bbb" stroke-dasharray="4 4"/>
  <polyline points="${points.map(place).join(' ')}" fill="none" stroke="#1f6f4a" stroke-width="2"/>
  ${marks.join('\n  ')}
  <text x="${LEFT - 50}" y="${HEIGHT - 12}" fill="#777">Both axes by powers of ten; dashed: as many seconds a pair as at the smallest size.</text>
</svg>
`;
}

function scale(values, from, to) {
  const [low, high] = [Math.log10(Math.min(...values)), Math.log10(Math.max(...values) * 1.2)];
  return (value) => from + ((Math.log10(value) - low) / (high - low)) * (to - from) * 0.92 + (to - from) * 0.04;
}
