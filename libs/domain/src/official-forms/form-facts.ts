import type { CivilDate } from '../calendar/civil-date.js';
import { type ContractSheetFacts, contractSheet, type FormChoice, type SheetField, type TypedValue } from '../contracts/contract-sheet.js';
import { PAY_LINES_SHOWN, sampleSheet } from './sample-sheet.js';

/** A named value of a contract that can fill a field of an official form. */
export interface FormFact {
  /** Section, box and part of the sheet. */
  key: string;
  /** Title of its section, in French like the form. */
  section: string;
  label: string;
  /** Null where the contract does not state it. */
  value: string | null;
  /** Codes that the value can have; null for free values. */
  choices: readonly FormChoice[] | null;
}

type Part = readonly [suffix: string, label: string, value: string | null];

const two = (number: number): string => String(number).padStart(2, '0');

function dayParts(date: CivilDate | null): Part[] {
  const [year = null, month = null, day = null] = date?.split('-') ?? [];
  return [
    ['', '', date && `${day}/${month}/${year}`],
    ['.digits', 'huit chiffres', date && `${day}${month}${year}`],
    ['.day', 'jour', day],
    ['.month', 'mois', month],
    ['.year', 'année', year],
  ];
}

const amountParts = (cents: number | null): Part[] => [
  ['', '', cents === null ? null : `${Math.floor(cents / 100)},${two(cents % 100)}`],
  ['.euros', 'euros', cents === null ? null : String(Math.floor(cents / 100))],
  ['.cents', 'centimes', cents === null ? null : two(cents % 100)],
];

const ADDRESS = /^(?<street>.*?)[\s,]*(?<code>\d{5})\s+(?<town>\D.*)$/s;

function addressParts(text: string | null): Part[] {
  const found = text === null ? undefined : ADDRESS.exec(text)?.groups;
  return [
    ['', '', text],
    ['.street', 'numéro et voie', found?.street || null],
    ['.postalCode', 'code postal', found?.code ?? null],
    ['.town', 'commune', found?.town ?? null],
  ];
}

const hourParts = (minutes: number | null, words: string | null): Part[] => [
  ['', '', words],
  ['.hours', 'heures', minutes === null ? null : String(Math.floor(minutes / 60))],
  ['.minutes', 'minutes', minutes === null ? null : two(minutes % 60)],
];

function partsOf(value: string | null, typed: TypedValue | undefined): Part[] {
  switch (typed?.is) {
    case 'day':
      return dayParts(typed.day);
    case 'cents':
      return amountParts(typed.cents);
    case 'address':
      return addressParts(typed.text);
    case 'minutes':
      return hourParts(typed.minutes, value);
    case 'digits':
      return [
        ['', '', value],
        ['.digits', 'sans espace', typed.text],
      ];
    case 'choice':
      return [['', '', typed.code]];
    case undefined:
      return [['', '', value]];
  }
}

const factsOfBox = (section: { key: string; title: string }, { key, label, value, typed }: SheetField): FormFact[] =>
  partsOf(value, typed).map(([suffix, name, part]) => ({
    key: `${section.key}.${key}${suffix}`,
    section: section.title,
    label: name === '' ? label : `${label}, ${name}`,
    value: part,
    choices: typed?.is === 'choice' ? typed.choices : null,
  }));

const BASES: readonly FormChoice[] = [
  { code: 'SMIC', label: 'SMIC' },
  { code: 'SMC', label: 'minimum conventionnel' },
];
const PAY = { key: 'pay', title: 'La rémunération' };

/** Returns the facts of the pay table, line by line. */
function payFacts(pay: ContractSheetFacts['pay']): FormFact[] {
  return Array.from({ length: PAY_LINES_SHOWN }, (_one, at) => at + 1).flatMap((line) => {
    const found = pay[line - 1];
    const base = found && (found.offered?.base ?? (found.minimumBase === 'smc' ? 'smc' : 'smic')).toUpperCase();
    const percent = found === undefined ? null : String(found.offered?.percent ?? found.minimumPercent);
    const boxes: SheetField[] = [
      { key: `${line}.from`, label: `Période ${line}, du`, value: null, isBlank: false, typed: { is: 'day', day: found?.from ?? null } },
      { key: `${line}.to`, label: `Période ${line}, au`, value: null, isBlank: false, typed: { is: 'day', day: found?.to ?? null } },
      { key: `${line}.percent`, label: `Période ${line}, pour cent`, value: percent, isBlank: false },
      {
        ...{ key: `${line}.base`, label: `Période ${line}, SMIC ou minimum conventionnel`, value: null, isBlank: false },
        typed: { is: 'choice', code: base ?? null, choices: BASES },
      },
    ];
    return boxes.flatMap((one) => factsOfBox(PAY, one));
  });
}

/**
 * Returns every value of a contract that can fill a form: the boxes of its sheet, except those that Sève never asks for, and its pay table.
 */
export const formFacts = (contract: ContractSheetFacts): FormFact[] => [
  ...contractSheet(contract).flatMap((section) =>
    section.fields.filter(({ isBlank }) => !isBlank).flatMap((one) => factsOfBox(section, one)),
  ),
  ...payFacts(contract.pay),
];

/** Returns the facts that a map can use, with the values of a sample contract. */
export const sampleFacts = (kind: ContractSheetFacts['kind']): FormFact[] => formFacts(sampleSheet(kind));
