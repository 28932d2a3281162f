// What a mutant may change: one small fault in the text of a program, as a slip of the hand would make it.
import ts from 'typescript';

const SWAPPED = new Map([
  ['<', '<='],
  ['<=', '<'],
  ['>', '>='],
  ['>=', '>'],
  ['===', '!=='],
  ['!==', '==='],
  ['&&', '||'],
  ['||', '&&'],
  ['-', '+'],
  ['*', '/'],
  ['/', '*'],
]);
const SWAPPED_METHODS = { some: 'every', every: 'some', min: 'max', max: 'min', ceil: 'floor', floor: 'ceil' };
const isText = (node) =>
  ts.isStringLiteralLike(node) || ts.isTemplateExpression(node) || (isSum(node) && (isText(node.left) || isText(node.right)));
const isSum = (node) => ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken;

/** `-1 : 1` of an order: only its sign counts. */
const isSign = (node) =>
  node.text === '1' && ts.isConditionalExpression(ts.isPrefixUnaryExpression(node.parent) ? node.parent.parent : node.parent);

/** Replacements of one node: `[node, text]`. */
function replacements(node, textOf) {
  if (ts.isBinaryExpression(node)) {
    const other = isSum(node) ? (isText(node) ? null : '-') : SWAPPED.get(textOf(node.operatorToken));
    return other ? [[node.operatorToken, other]] : [];
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) return [[node, textOf(node.operand)]];
  if (ts.isNumericLiteral(node) && isSign(node)) return [];
  if (ts.isNumericLiteral(node)) return [[node, String(Number(node.text.replaceAll('_', '')) + 1)]];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [[node, 'false']];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [[node, 'true']];
  if (ts.isConditionalExpression(node))
    return [
      [node, `(${textOf(node.whenTrue)})`],
      [node, `(${textOf(node.whenFalse)})`],
    ];
  if (ts.isIfStatement(node))
    return [
      [node.expression, 'true'],
      [node.expression, 'false'],
    ];
  if (ts.isArrayLiteralExpression(node)) return node.elements.map((element) => [element, null]);
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const other = SWAPPED_METHODS[node.expression.name.text];
    return other ? [[node.expression.name, other]] : [];
  }
  return [];
}

/** Arguments of a call that grants are dropped one by one, like elements of a list. */
const grantArguments = (node) =>
  ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'may'
    ? node.arguments.slice(1).map((argument) => [argument, null])
    : [];

/** A rule that takes away: `cannot(...)` as a statement of its own. */
const isRestriction = (node) => ts.isExpressionStatement(node) && /^cannot\(/.test(node.getText());

/** Mutants of a file of rights that each take out one clause: a grant, an act of it, a restriction. */
export const clauseMutantsOf = (file, source) =>
  collect(file, source, (node) => {
    if (isRestriction(node)) return [[node, 'void 0;']];
    if (ts.isArrayLiteralExpression(node)) return node.elements.map((element) => [element, null]);
    return grantArguments(node);
  });

/** Every mutant of a file. Types, imports and exports are left alone. */
export function mutantsOf(file, source) {
  return collect(file, source, (node, textOf) => [...replacements(node, textOf), ...grantArguments(node)]);
}

export function collect(file, source, replacementsOf) {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, true);
  const textOf = (node) => node.getText(tree);
  const found = [];
  const visit = (node) => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isInterfaceDeclaration(node)) return;
    for (const [target, text] of replacementsOf(node, textOf)) {
      const [start, end] = text === null ? withComma(source, target, tree) : [target.getStart(tree), target.end];
      found.push(mutantAt(file, source, [start, end], text ?? ''));
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** Start and end of an element with the comma that parts it from its neighbour. */
function withComma(source, element, tree) {
  const after = /^\s*,/.exec(source.slice(element.end));
  if (after) return [element.getStart(tree), element.end + after[0].length];
  const before = /,\s*$/.exec(source.slice(0, element.getStart(tree)));
  return [element.getStart(tree) - (before ? before[0].length : 0), element.end];
}

/** `line` from 1, `code` the line's text. */
export function mutantAt(file, source, [start, end], text) {
  const before = source.slice(0, start).split('\n');
  return { file, start, end, text, was: source.slice(start, end), line: before.length, code: source.split('\n')[before.length - 1].trim() };
}
