/** Mulberry32: the same numbers from the same seed, on every machine. */
export function seeded(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (count) => Math.floor(next() * count);
  const pick = (list) => list[below(list.length)];
  const some = (list, least, most) => {
    const chosen = new Set();
    const count = Math.min(list.length, least + below(most - least + 1));
    while (chosen.size < count) chosen.add(pick(list));
    return [...chosen];
  };
  const uuid = () => {
    const digits = Array.from({ length: 4 }, () => below(4_294_967_296).toString(16).padStart(8, '0')).join('');
    return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  };
  return { next, below, pick, some, uuid, chance: (share) => next() < share };
}
