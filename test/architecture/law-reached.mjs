import { dirname, join } from 'node:path';

/** Rules of libs/law that no screen uses yet, with what they wait for. The commit that uses a rule removes it from this list. */
export const WAITING_RULES = {
  apprenticeVisit: 'follow-up: first medical visit',
  archivedUntil: 'follow-up: the archive of what is over',
  derogationChange: 'follow-up: a site that changes tells the inspector',
  derogationRenewal: 'follow-up: a declaration that ends is renewed',
  examLeave: 'follow-up: leave before the exams',
};

/** Groups of exports that hold rules; `basics` are units and calendars. */
const RULE_GROUPS = ['agreements', 'contracts', 'placements'];
const LAW = 'libs/law/src';
/** Files from which screens and requests start; letters and clock jobs are added. */
const ROOTS = /^apps\/(api|web|worker)\/src\//;
const EXPORTED = /^export (?:declare )?(?:async )?(?:abstract )?(?:const|let|function\*?|class|interface|type|enum) (\w+)/gm;
const IMPORTED = /(?:import|export)\s+(?:type\s+)?\{([^}]*)\}\s*from\s*'([^']+)'/g;
const WHOLE = /(?:import\s+(?:\*\s+as\s+\w+|\w+)|import|export\s+\*)\s*(?:from\s*)?\(?'(\.[^']+)'/g;

const namesIn = (list) =>
  list
    .split(',')
    .map((one) =>
      one
        .trim()
        .replace(/^type /, '')
        .split(/\s+as\s+/)[0]
        .trim(),
    )
    .filter(Boolean);

/** Resolves an import `./x.js` of a file to its source file. */
function besides(file, path, byFile) {
  const bare = join(dirname(file), path).replace(/\.js$/, '');
  return [`${bare}.ts`, `${bare}.tsx`, `${bare}/index.ts`].find((one) => byFile.has(one)) ?? null;
}

/** Returns the files that declare each exported name; index files only re-export. */
function declaredIn(sources) {
  const files = new Map();
  for (const { file, text } of sources) {
    const room = /^libs\/([^/]+)\/src\//.exec(file)?.[1];
    if (!room || file.startsWith(`${LAW}/border/`)) continue;
    for (const [, name] of text.matchAll(EXPORTED)) files.set(`${room} ${name}`, [...(files.get(`${room} ${name}`) ?? []), file]);
  }
  return files;
}

/**
 * Returns the names of libs/law that the applications use, following imports name by name and, inside a file, references between its
 * declarations.
 */
function reachedNames(sources) {
  const byFile = new Map(sources.map((source) => [source.file, source.text]));
  const declared = declaredIn(sources);
  const reached = new Set();
  const queue = sources.map(({ file }) => file).filter((file) => ROOTS.test(file));
  const seen = new Set(queue);
  const visit = (file) => {
    if (file === null || seen.has(file)) return;
    seen.add(file);
    queue.push(file);
  };
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    const text = byFile.get(file);
    for (const [, list, path] of text.matchAll(IMPORTED)) {
      const [, room] = /^@seve\/([\w-]+)$/.exec(path) ?? [];
      const names = namesIn(list);
      if (room === 'law' || file.startsWith(LAW)) for (const name of names) reached.add(name);
      for (const name of room ? names : []) for (const one of declared.get(`${room} ${name}`) ?? []) visit(one);
      if (path.startsWith('.')) visit(besides(file, path, byFile));
    }
    if (file.startsWith(LAW))
      for (const [, name] of text.matchAll(EXPORTED)) if (text.match(new RegExp(`\\b${name}\\b`, 'g')).length > 1) reached.add(name);
    for (const [, path] of text.matchAll(WHOLE)) visit(besides(file, path, byFile));
  }
  return reached;
}

/** Returns the exported rules of libs/law. */
function rulesOf(sources) {
  const index = sources.find(({ file }) => file === `${LAW}/index.ts`)?.text ?? '';
  return [...index.matchAll(IMPORTED)].flatMap(([, list, path]) =>
    RULE_GROUPS.some((group) => path === `./border/${group}.js`) ? namesIn(list) : [],
  );
}

/** Returns rules that no screen uses and the list does not name, and outdated lines of the list. */
export function lawFaults(sources, waiting = WAITING_RULES) {
  const used = sources.filter(({ file }) => !/\.(e2e-)?spec\.tsx?$|\.sample\.ts$|\.fixtures\.ts$|^test\//.test(file));
  const rules = rulesOf(used);
  const reached = reachedNames(used);
  const listed = Object.keys(waiting);
  return [
    ...rules
      .filter((rule) => !reached.has(rule) && !listed.includes(rule))
      .map((rule) => `libs/law: no screen reaches ${rule}; reach it, or list it in test/architecture/law-reached.mjs with its reason`),
    ...listed.filter((rule) => reached.has(rule)).map((rule) => `libs/law: ${rule} is reached by now; take it off the list`),
    ...listed.filter((rule) => !rules.includes(rule)).map((rule) => `libs/law: the list names ${rule}, which is no rule`),
    ...listed.filter((rule) => waiting[rule].trim() === '').map((rule) => `libs/law: ${rule} waits without a reason`),
  ];
}
