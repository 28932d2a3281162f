// Mutants of ownership: a condition that keeps to what is one's own holds for all.
import ts from 'typescript';
import { collect, mutantAt } from './operators.mjs';

const OWNER_KEYS = /^(company|student|teacher|referentTeacher|account|openedByAccount|school|classGroup)Id$/;
const OWNER_COLUMN =
  /(?<![\w.}])(?:\w+\.|\$\{[^{}]*\}\.)?(?:company|student|teacher|referent_teacher|account|author_account|opened_by_account|school|class_group)_id = (?:\$\d+|:\w+|\$\{[^}]*\}(?:\.\w+)?)/g;
const NO_CONDITIONS = /^(select|order|relations)$/;
const FINDERS = /^(find\w*|exists\w*|count\w*|delete|update)$/;

export const ownershipMutantsOf = (file, source) => [...collect(file, source, ownerKeys), ...ownerColumns(file, source)];

/** `{ id, companyId }` of a condition without its owner. The variable stays used, so that the program still compiles. */
function ownerKeys(node, textOf) {
  const isProperty = ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node);
  if (!isProperty || !OWNER_KEYS.test(textOf(node.name)) || !isCondition(node.parent)) return [];
  return [[node, `...(void (${textOf(node.initializer ?? node.name)}), {})`]];
}

function isCondition(object) {
  const { parent } = object;
  if (ts.isPropertyAssignment(parent) && NO_CONDITIONS.test(parent.name.getText())) return false;
  if (ts.isPropertyAssignment(parent)) return parent.name.getText() === 'where' || isCondition(parent.parent);
  return (
    ts.isCallExpression(parent) &&
    ts.isPropertyAccessExpression(parent.expression) &&
    FINDERS.test(parent.expression.name.text) &&
    !isWritten(parent, object)
  );
}

/** The last argument of an update: what the rows become. */
const isWritten = ({ expression, arguments: given }, object) => expression.name.text === 'update' && given.at(-1) === object;

function ownerColumns(file, source) {
  return [...source.matchAll(OWNER_COLUMN)]
    .filter(({ index }) => !/\bset\s+$/.test(source.slice(0, index)))
    .map(({ 0: was, index }) => mutantAt(file, source, [index, index + was.length], `(${was} or true)`));
}
