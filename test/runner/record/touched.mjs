/** Files that no process suite runs or reads. */
const APART = [
  /\.md$|^LICENSE$|^\.github\//,
  /\.spec\.(tsx?|mjs)$/,
  /^test\/(bench|mutants|architecture)\/|^test\/check\.mjs$|^test\/browser\/screens\.mjs$/,
  /^test\/runner\/(budget|processor|report)\/|^test\/runner\/record\/record\.data\.json$/,
  /^\.(biome|oxlintrc|knip)\.json$|^\.dependency-cruiser\.mjs$/,
];
/** Files that only the suites of one folder read as text or run as a program. */
const BY_FOLDER = [
  { files: /^docker\//, suites: /^test\/containers\// },
  { files: /^apps\/local\/src\//, suites: /^test\/start\// },
];

/**
 * Which suites a change touches: those that used one of the files, those that start real processes (unless nothing that these run has
 * changed), and all where a file is changed of which the record knows nothing.
 * @param files changed paths
 * @param record of `readRecord`
 * @returns `(suite) => boolean`, true for a suite that the record does not have
 */
export function touchedBy(files, record) {
  const changed = files.filter((file) => !APART.some((one) => one.test(file)));
  const known = new Set([...record.suites.values()].flatMap(({ inputs }) => [...inputs]));
  const isOfFolder = (file) => BY_FOLDER.some((rule) => rule.files.test(file));
  const isOfSuite = (file) => /\.(e2e|long)-spec\.ts$/.test(file);
  const isUnknown = changed.some((file) => !known.has(file) && !isOfFolder(file) && !isOfSuite(file));
  const isOfPrograms = changed.some((file) => /^(apps|libs)\//.test(file));
  return (suite) => {
    const one = record.suites.get(suite);
    if (!one || isUnknown) return true;
    if (changed.some((file) => one.inputs.has(file))) return true;
    if (one.runsPrograms && isOfPrograms) return true;
    return BY_FOLDER.some((rule) => rule.suites.test(suite) && changed.some((file) => rule.files.test(file)));
  };
}
