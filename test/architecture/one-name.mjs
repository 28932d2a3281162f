import { isTest } from './sources.mjs';

const EXPORT =
  /^export\s+(?:declare\s+)?(?:abstract\s+)?(?:async\s+)?(?:const|let|function\*?|class|interface|type|enum)\s+([A-Za-z_$][\w$]*)/gm;
/**
 * Files that may share exported names: by convention (screens, queries, letters), samples of specs, generated code, the checked exports
 * that wrap rules, the kernel, a separate program, and texts imported as `dayWords`.
 */
const ASIDE =
  /\.(screens|queries|letter|sample)\.tsx?$|\/(generated|migrations|i18n)\/|^libs\/law\/src\/border\/|^libs\/matching\/kernel\/|calendar\/day-words\.ts$/;
/** A component and a type of a response may share the name of what they show. */
const SHOWS = /^apps\/web\/.+\.tsx$|\.dto\.ts$/;
/** Sets of folders whose files can import each other. */
const PROGRAMS = [
  /^(apps\/api|libs\/(?!api-client))/,
  /^(apps\/worker|libs\/(?!api-client))/,
  /^(apps\/web|libs\/(domain|law|api-client))\//,
  /^(apps\/local|libs\/config)\//,
];

/** Names with two meanings that still exist in papers; the list may only shrink. */
const KNOWN = new Set([
  ...['contractFacts', 'Paper', 'capitalized', 'refused', 'Signatory'],
  ...['SignatureCode', 'AmendedField', 'ConsolidatedField', 'changedFields'],
]);

/** Returns names that two files of one program export for different things. */
export function oneName(sources) {
  const files = new Map();
  for (const { file, text } of sources.filter((one) => !isTest(one) && !ASIDE.test(one.file)))
    for (const [, name] of text.matchAll(EXPORT)) files.set(name, (files.get(name) ?? new Set()).add(file));
  const meet = (one, other) =>
    one !== other && SHOWS.test(one) === SHOWS.test(other) && PROGRAMS.some((program) => program.test(one) && program.test(other));
  const doubles = new Map(
    [...files].flatMap(([name, places]) => {
      const twice = [...places].filter((one) => [...places].some((other) => meet(one, other)));
      return twice.length > 0 ? [[name, twice]] : [];
    }),
  );
  return [
    ...[...doubles]
      .filter(([name]) => !KNOWN.has(name))
      .map(([name, twice]) => `${name} is exported by ${twice.join(' and ')}: one name, one thing`),
    ...[...KNOWN]
      .filter((name) => !doubles.has(name))
      .map((name) => `${name} has one meaning now: take it out of KNOWN in test/architecture/one-name.mjs`),
  ];
}
