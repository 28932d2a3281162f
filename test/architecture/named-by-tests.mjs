import { readFileSync } from 'node:fs';
import { sources, testText } from './sources.mjs';

const namesOf = (pattern, from) => sources.filter(({ file }) => pattern.test(file)).map(({ file }) => from(file));
const base = (suffix) => (file) => file.split('/').pop().replace(suffix, '');

/** Returns the pattern by which a test names a route: `/offers/${...}/publication` for `/api/offers/{id}/publication`. */
function routePattern(path) {
  const parts = path.replace(/^\/api/, '').split(/\{[^}]+\}/);
  return new RegExp(parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[^\'"`\\s]+?'));
}

/**
 * Returns the routes, jobs, letters, constraints, criteria and rules that no test names. (Status moves: `status-table.spec.ts` lists them
 * all.)
 */
export function unnamedByTests() {
  const document = JSON.parse(readFileSync('libs/api-client/openapi.json', 'utf8'));
  const routes = Object.keys(document.paths).filter((path) => !routePattern(path).test(testText));
  const word = (name) => new RegExp(`\\b${name}\\b`).test(testText);
  const lists = {
    route: routes,
    job: namesOf(/\.job\.ts$/, base('.job.ts')).filter((name) => !word(name)),
    letter: namesOf(/\.letter\.tsx$/, base('.letter.tsx')).filter((name) => !word(name)),
    constraint: namesOf(/\.constraint\.ts$/, base('.constraint.ts')).filter((name) => !word(name)),
    criterion: namesOf(/\.criterion\.ts$/, base('.criterion.ts')).filter((name) => !word(name)),
    rule: namesOf(/^libs\/law\/src\/.+\.ts$/, base('.ts')).filter(
      (name) => !['index', 'rule'].includes(name) && !name.endsWith('.spec') && !word(name),
    ),
  };
  return Object.entries(lists).flatMap(([kind, names]) => names.map((name) => `no test names the ${kind} ${name}`));
}
