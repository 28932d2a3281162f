// Which pure specs reach a file by the names they import. Jest's own `--findRelatedTests` goes through the `index.ts` of each lib and so finds nearly all.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

const isSource = (path) => /\.tsx?$/.test(path) && !/\.d\.ts$|\.e2e-spec\.ts$|\/generated\//.test(path);
const isSpec = (path) => /\.spec\.tsx?$/.test(path);

/** Returns `(file) => levels`: the files that import it by name, then those that import these, and so on. */
export function importersFinder(root) {
  const files = new Map();
  for (const folder of ['libs', 'apps']) {
    for (const name of readdirSync(join(root, folder), { recursive: true })) {
      const path = join(folder, name);
      if (isSource(path)) files.set(path, linksOf(path, readFileSync(join(root, path), 'utf8')));
    }
  }
  const importers = reversed(files);
  return (file) => {
    const levels = [[file]];
    const seen = new Set([file]);
    while (levels.at(-1).length > 0) {
      const next = levels.at(-1).flatMap((one) => [...(importers.get(one) ?? [])]);
      levels.push([...new Set(next)].filter((one) => !seen.has(one) && seen.add(one)));
    }
    return levels.slice(1, -1);
  };
}

/** The levels' pure specs, without the empty levels. */
export const specsIn = (levels) => levels.map((level) => level.filter(isSpec)).filter(({ length }) => length > 0);

/** Imports and re-exports of a file: `{ from, name }`, name `*` for all. */
function linksOf(path, source) {
  const tree = ts.createSourceFile(path, source, ts.ScriptTarget.ES2022, false);
  const imports = [];
  const exports = [];
  const own = new Set();
  for (const statement of tree.statements) {
    const from = statement.moduleSpecifier?.text;
    if (ts.isImportDeclaration(statement)) imports.push(...importsOf(statement).map((name) => ({ from, name })));
    else if (ts.isExportDeclaration(statement) && from) exports.push(...exportsOf(statement).map((names) => ({ from, ...names })));
    else for (const name of declaredBy(statement)) own.add(name);
  }
  return { imports, exports, own };
}

function importsOf({ importClause }) {
  const bindings = importClause?.namedBindings;
  if (!importClause || importClause.isTypeOnly) return importClause ? [] : ['*'];
  if (bindings && ts.isNamedImports(bindings))
    return bindings.elements.filter(({ isTypeOnly }) => !isTypeOnly).map(({ name, propertyName }) => (propertyName ?? name).text);
  return ['*'];
}

const exportsOf = ({ exportClause }) =>
  exportClause && ts.isNamedExports(exportClause)
    ? exportClause.elements.map(({ name, propertyName }) => ({ as: name.text, name: (propertyName ?? name).text }))
    : [{ as: '*', name: '*' }];

function declaredBy(statement) {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) =>
      ts.isIdentifier(name) ? [name.text] : name.elements.map((element) => element.name?.text ?? ''),
    );
  return statement.name ? [statement.name.text] : [];
}

function reversed(files) {
  const importers = new Map();
  for (const [path, { imports }] of files) {
    for (const { from, name } of imports) {
      const target = resolved(path, from, files);
      for (const owner of target ? ownersOf(target, name, files) : []) {
        importers.set(owner, (importers.get(owner) ?? new Set()).add(path));
      }
    }
  }
  return importers;
}

/** The files that declare a name that this one exports; itself where it declares it. */
function ownersOf(file, name, files) {
  const { exports, own } = files.get(file);
  if (own.has(name) || exports.length === 0) return [file];
  return exports
    .filter(({ as }) => as === name || as === '*' || name === '*')
    .flatMap((one) => {
      const target = resolved(file, one.from, files);
      if (!target) return [];
      const wanted = one.as === '*' ? name : one.name;
      return wanted !== '*' && one.as === '*' && !offers(target, wanted, files) ? [] : ownersOf(target, wanted, files);
    });
}

const offers = (file, name, files) => {
  const { exports, own } = files.get(file);
  return (
    own.has(name) || exports.some(({ as, from }) => as === name || (as === '*' && offers(resolved(file, from, files) ?? file, name, files)))
  );
};

function resolved(file, from, files) {
  const lib = /^@seve\/([a-z-]+)$/.exec(from);
  if (lib) return `libs/${lib[1]}/src/index.ts`;
  if (!from.startsWith('.')) return null;
  const base = join(dirname(file), from.replace(/\.js$/, ''));
  return [`${base}.ts`, `${base}.tsx`].find((path) => files.has(path)) ?? null;
}
