import { dirname, join } from 'node:path';

/** Rules of libs/law that no screen reaches yet, with what they wait for. A rule leaves this list in the commit that reaches it. */
export const WAITING_RULES = {
  ageDerogation: 'the screens of the apprenticeship contract',
  apprenticeVisit: 'follow-up: first medical visit',
  archivedUntil: 'follow-up: the archive of what is over',
  derogationChange: 'follow-up: a site that changes tells the inspector',
  derogationRenewal: 'follow-up: a declaration that ends is renewed',
  examLeave: 'follow-up: leave before the exams',
};

/** Where the rules of the border are told by group; `basics` are its units and calendars. */
const RULE_GROUPS = ['agreements', 'contracts', 'placements'];
const LAW = 'libs/law/src';
/** Files that screens and requests begin with; letters and clocks come on top. */
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

/** `./x.js` beside a file, as its source. */
function besides(file, path, byFile) {
  const bare = join(dirname(file), path).replace(/\.js$/, '');
  return [`${bare}.ts`, `${bare}.tsx`, `${bare}/index.ts`].find((one) => byFile.has(one)) ?? null;
}

/** Files of each room that export a name; its border and its lists only pass names on. */
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
 * Names of libs/law that code which runs uses: by imports, name by name, from the files of the applications on, and within a file that a
 * rule of it has made part of the way.
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

/** Rules of libs/law, as its border lets them out. */
function rulesOf(sources) {
  const index = sources.find(({ file }) => file === `${LAW}/index.ts`)?.text ?? '';
  return [...index.matchAll(IMPORTED)].flatMap(([, list, path]) =>
    RULE_GROUPS.some((group) => path === `./border/${group}.js`) ? namesIn(list) : [],
  );
}

/** Returns rules that no screen reaches and the list does not name, and lines of the list that are no longer true. */
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
