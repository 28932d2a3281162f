import { SaxesParser } from 'saxes';
import { RefusedRoster } from './refused-roster.js';
import type { TableRow } from './table-row.js';
import { type TextEncoding, textChunks } from './text-encoding.js';

/** Headings of the generated rows; all other content of the file is ignored. */
const HEADINGS = ['N° interne', 'INE', 'Nom de famille', 'Prénom 1', 'Date de naissance', 'Division', 'Adresse électronique'];
const ROOT = 'BEE_ELEVES';
const DEPTH_MAX = 64;
const TEXT_MAX = 4_096;
const PUPILS_MAX = 60_000;

interface Pupil {
  line: number;
  /** Texts of one pupil's elements, by name. */
  texts: Map<string, string>;
  division: string;
}

/** Elements of a pupil that are read. */
const READ = new Set(
  'ID_NATIONAL INE_RNIE INE ELENOET NOM NOM_DE_FAMILLE NOM_USAGE NOM_D_USAGE PRENOM DATE_NAISS DATE_SORTIE MEL'.split(' '),
);

export interface SiecleList {
  rows: TableRow[];
  gone: number;
}

/** Reads the pupils of `ElevesSansAdresses.xml` with their divisions, which come after them in the file. @throws RefusedRoster */
export function readSiecle(bytes: Buffer, encoding: TextEncoding, today: string): SiecleList {
  const parser = new SaxesParser({});
  const pupils = new Map<string, Pupil>();
  const path: string[] = [];
  let [text, current, structure]: [string, Pupil | undefined, { code: string; type: string }] = ['', undefined, { code: '', type: '' }];
  parser.on('doctype', () => {
    throw new RefusedRoster('roster-file.entities');
  });
  parser.on('error', () => {
    throw new RefusedRoster(isAtEnd ? 'roster-file.cut' : 'roster-file.broken');
  });
  let isAtEnd = false;
  parser.on('opentag', ({ name, attributes }) => {
    if (path.length === 0 && name !== ROOT) throw new RefusedRoster('roster-file.other-xml');
    if (path.push(name) > DEPTH_MAX) throw new RefusedRoster('roster-file.too-complex');
    text = '';
    if (name === 'ELEVE') {
      const id = attributes.ELEVE_ID ?? '';
      current = { line: parser.line, texts: new Map([['ELEVE_ID', id]]), division: '' };
      if (attributes.ELENOET) current.texts.set('ELENOET', attributes.ELENOET);
      // A second pupil with the same id stays in the list, where its line reports the duplicate.
      pupils.set(id === '' || pupils.has(id) ? `${id} ${parser.line}:${parser.column}` : id, current);
      if (pupils.size > PUPILS_MAX) throw new RefusedRoster('roster-file.too-many-rows');
    } else if (name === 'STRUCTURES_ELEVE') current = pupils.get(attributes.ELEVE_ID ?? '');
    else if (name === 'STRUCTURE') structure = { code: '', type: '' };
  });
  const read = (piece: string) => {
    text += piece;
    if (text.length > TEXT_MAX) throw new RefusedRoster('roster-file.too-complex');
  };
  parser.on('text', read);
  parser.on('cdata', read);
  parser.on('closetag', ({ name }) => {
    path.pop();
    const value = text.trim();
    text = '';
    if (path.at(-1) === 'ELEVE' && READ.has(name) && value !== '') current?.texts.set(name, value);
    else if (name === 'CODE_STRUCTURE') structure.code = value;
    else if (name === 'TYPE_STRUCTURE') structure.type = value;
    else if (name === 'STRUCTURE' && structure.type === 'D' && current) current.division = structure.code;
    else if (name === 'ELEVE' || name === 'STRUCTURES_ELEVE') current = undefined;
  });
  for (const piece of textChunks(bytes, encoding)) parser.write(piece);
  isAtEnd = true;
  parser.close();
  return listOf([...pupils.values()], today);
}

/** Returns the pupils who have not left, after a row of headings. */
function listOf(pupils: readonly Pupil[], today: string): SiecleList {
  const present = pupils.filter(({ texts }) => !hasLeft(texts.get('DATE_SORTIE'), today));
  const rows = present.map(({ line, texts, division }) => {
    const first = (...names: string[]) => names.map((name) => texts.get(name)).find((value) => value) ?? '';
    return {
      line,
      cells: [
        first('ELENOET', 'ELEVE_ID'),
        first('INE_RNIE', 'ID_NATIONAL', 'INE'),
        first('NOM_USAGE', 'NOM_D_USAGE', 'NOM_DE_FAMILLE', 'NOM'),
        first('PRENOM'),
        first('DATE_NAISS'),
        division,
        first('MEL'),
      ],
    };
  });
  return { rows: [{ line: 1, cells: [...HEADINGS] }, ...rows], gone: pupils.length - present.length };
}

/** Whether a `DD/MM/YYYY` date is on or before this day. */
function hasLeft(text: string | undefined, today: string): boolean {
  const found = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text ?? '');
  return found !== null && `${found[3]}-${found[2]}-${found[1]}` <= today;
}
