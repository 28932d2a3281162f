import type { CivilDate, Level, OfferKind, SchoolKind, WorkStudyBlock } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../../rows.js';
import { Parameters } from '../../parameters.js';
import { PROGRAMME_COLUMNS } from './programmes.js';

/** A programme of any school. */
export interface CampusProgrammeRow {
  id: string;
  name: string;
  certification: string;
  level: Level;
  kinds: OfferKind[];
  workStudyBlocks: WorkStudyBlock[];
  isArchived: boolean;
  schoolId: string;
  schoolName: string;
  schoolKind: SchoolKind;
  communeInsee: string;
  /** Current classes, by name. */
  classes: { id: string; name: string }[];
  /** First day of the next period of the requested kind; 9999-12-30 without one, 9999-12-31 for an archived programme. */
  nextOn: CivilDate;
}

/** A normalised word, and the diplomas whose title contains it. */
export interface ProgrammeWord {
  word: string;
  certifications: readonly string[];
}

export interface ProgrammeFilter {
  words: readonly ProgrammeWord[];
  level: Level | null;
  kind: OfferKind | null;
  schoolId: string | null;
  id: string | null;
  withArchived: boolean;
  today: CivilDate;
}

export type ProgrammePlace = readonly [nextOn: CivilDate, name: string, id: string];

const FOLDED = (text: string) => `translate(lower(${text}), 'àâäçéèêëîïôöùûüÿ', 'aaaceeeeiioouuuy')`;

/**
 * Returns programmes by the start of their next period; archived ones last. Raw: the next period and the classes of each in one round trip.
 */
export function campusProgrammes(
  manager: EntityManager,
  { words, level, kind, schoolId, id, withArchived, today }: ProgrammeFilter,
  { after, limit }: { after: ProgrammePlace | null; limit: number },
): Promise<CampusProgrammeRow[]> {
  const value = new Parameters();
  const ofKind = value.add(kind);
  const nextOn = `case when programme.archived_at is null then coalesce((select min(period.start_on) from placement_period period
      where period.programme_id = programme.id and period.end_on >= ${value.add(today)}::date
        and (${ofKind}::text is null or period.kind = ${ofKind})), '9999-12-30'::date) else '9999-12-31'::date end`;
  const named = words.map(
    ({ word, certifications }) =>
      `(position(${value.add(word)} in ${FOLDED(`programme.name || ' ' || school.name`)}) > 0 or programme.certification = any(${value.add(certifications)}::text[]))`,
  );
  const asked = [
    ...named,
    ...(level === null ? [] : [`programme.level = ${value.add(level)}`]),
    `(${ofKind}::text is null or ${ofKind} = any(programme.kinds))`,
    ...(schoolId === null ? [] : [`programme.school_id = ${value.add(schoolId)}`]),
    ...(id === null ? [] : [`programme.id = ${value.add(id)}`]),
    ...(withArchived ? [] : ['programme.archived_at is null']),
    ...(after === null
      ? []
      : [
          `(next.next_on, programme.name, programme.id) > (${value.add(after[0])}::date, ${value.add(after[1])}, ${value.add(after[2])}::uuid)`,
        ]),
  ];
  return rowsOf<CampusProgrammeRow>(
    manager,
    {
      ...PROGRAMME_COLUMNS,
      isArchived: 'programme.archived_at is not null',
      schoolId: 'school.id',
      schoolName: 'school.name',
      schoolKind: 'school.kind',
      communeInsee: 'school.commune_insee',
      nextOn: 'next.next_on::text',
    },
    `from programme join school on school.id = programme.school_id cross join lateral (select ${nextOn} as next_on) next
     where ${asked.join(' and ')} order by next.next_on, programme.name, programme.id limit ${value.add(limit)}`,
    value.all,
  );
}

/** Returns the addresses of the public pages of programmes. */
export const programmeAddresses = async (manager: EntityManager, limit: number): Promise<string[]> =>
  (
    await rowsOf<{ id: string }>(
      manager,
      { id: 'programme.id' },
      'from programme where programme.archived_at is null order by programme.id limit $1',
      [limit],
    )
  ).map(({ id }) => id);
