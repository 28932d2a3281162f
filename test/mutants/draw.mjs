// Which mutants are drawn: areas, their shares, and a draw that a seed repeats.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clauseMutantsOf, mutantsOf } from './operators.mjs';
import { ownershipMutantsOf } from './owner-conditions.mjs';

const isProgram = (path) =>
  path.endsWith('.ts') && !/\.(spec|sample|fixtures|dto|entity|entities)\.ts$/.test(path) && !path.endsWith('index.ts');
const isTable = (path) => /^libs\/law\/src\/(parameters|tables)\//.test(path);
const RIGHTS = 'libs/domain/src/rights.ts';

/** `share` of a hundred. The tables of the law are hundreds of numbers of one kind: few are drawn. */
const AREAS = [
  { name: 'domain', share: 35, folder: 'libs/domain/src', has: (path) => path !== RIGHTS },
  { name: 'law', share: 33, folder: 'libs/law/src', has: (path) => !isTable(path) },
  { name: 'tables of the law', share: 5, folder: 'libs/law/src', has: isTable },
  { name: 'rights', share: 14, folder: 'libs/domain/src', has: (path) => path === RIGHTS },
  { name: 'ownership', share: 13, folder: null },
];
/** Folders whose conditions keep to the reader's own rows; `ownership` needs the built processes. */
const OWNERSHIP_FOLDERS = ['apps/api/src', 'libs/database/src/queries'];

/**
 * `count` mutants in the order of areas, each with `area`, `key` and `number` from 1. A mutant is drawn by the hash of what it changes, so that another line of the
 * same program changes little of the draw.
 */
export function draw(root, { count, seed }) {
  const drawn = AREAS.flatMap((area) =>
    keyed(candidates(root, area))
      .map((mutant) => [rankOf(mutant.key, seed), { ...mutant, area: area.name }])
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .slice(0, Math.round((count * area.share) / 100))
      .map(([, mutant]) => mutant),
  );
  return drawn.map((mutant, index) => ({ ...mutant, number: index + 1 }));
}

/** Every clause of the rights, with the `subjects` and `acts` it speaks of, and every condition of ownership, in an order that a seed repeats. */
export function drawRights(root, { seed }) {
  const ownership = AREAS.find(({ name }) => name === 'ownership');
  const source = readFileSync(join(root, RIGHTS), 'utf8');
  const areas = {
    rights: clauseMutantsOf(RIGHTS, source).map((mutant) => ({ ...mutant, ...askedOf(mutant, source) })),
    ownership: candidates(root, ownership),
  };
  return Object.entries(areas)
    .flatMap(([area, mutants]) => keyed(mutants).map((mutant) => ({ ...mutant, area })))
    .map((mutant) => [rankOf(mutant.key, seed), mutant])
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, mutant], index) => ({ ...mutant, number: index + 1 }));
}

/** Named in the line or in a constant that is taken out with it; all where none is named. */
function askedOf({ code, was }, source) {
  const constant = /^\W*([A-Z_]{2,})\W*$/.exec(was)?.[1];
  const [taken = ''] = constant ? (new RegExp(`^const ${constant} =[^;]*;`, 'm').exec(source) ?? []) : [];
  const named = namedIn(code + was + taken, /'([A-Z][A-Za-z]+)'/g);
  const subjects = named.length > 0 ? named : namedIn(source, /'([A-Z][A-Za-z]+)'/g);
  const acts = namedIn(was + taken, /'([a-z][a-z-]+)'/g);
  return { subjects, acts: named.length > 0 ? acts.flatMap((act) => named.map((subject) => `${act} ${subject}`)) : [] };
}

const namedIn = (text, names) => [...new Set([...text.matchAll(names)].map(([, name]) => name))];

const rankOf = (key, seed) => createHash('sha256').update(`${seed}\n${key}`).digest('hex');

/** Gives each mutant a key: its file, line and change, and a count among mutants with the same ones. */
function keyed(mutants) {
  const times = new Map();
  return mutants.map((mutant) => {
    const { file, code, was, text } = mutant;
    const what = [file, code, was, text].join('\n');
    times.set(what, (times.get(what) ?? 0) + 1);
    return { ...mutant, key: `${what}\n${times.get(what)}` };
  });
}

function candidates(root, { folder, has }) {
  const read = (path) => readFileSync(join(root, path), 'utf8');
  if (folder)
    return programs(root, folder)
      .filter(has)
      .flatMap((path) => mutantsOf(path, read(path)));
  return OWNERSHIP_FOLDERS.flatMap((one) => programs(root, one)).flatMap((path) => ownershipMutantsOf(path, read(path)));
}

const programs = (root, folder) =>
  readdirSync(join(root, folder), { recursive: true })
    .map((path) => join(folder, path))
    .filter(isProgram)
    .sort();
