import { readdirSync, readFileSync } from 'node:fs';

/** Rooms without a row in the table of README. */
export function untoldRooms() {
  const readme = readFileSync('README.md', 'utf8');
  return ['apps', 'libs']
    .flatMap((parent) => readdirSync(parent, { withFileTypes: true }).map((entry) => ({ name: `${parent}/${entry.name}`, entry })))
    .filter(({ name, entry }) => entry.isDirectory() && !readme.includes(`| \`${name}\``))
    .map(({ name }) => `${name}: README has no sentence on this room`);
}
