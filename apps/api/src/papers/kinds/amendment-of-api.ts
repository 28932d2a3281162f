import type { AmendmentRow, ContractAmendment } from '@seve/database';
import {
  AMENDMENT_TABLE,
  amendedFields,
  type CivilDate,
  CONTRACT_AMENDMENT_TABLE,
  consolidatedFields,
  contractAmendmentCode,
  fileBy,
  InvalidInput,
  isHoldingAmendment,
  isOpenAmendment,
  isPedagogical,
  type Locale,
  namedMasters,
  nextActs,
  type PaperStanding,
  type PlacementPaperType,
  possibleContractMotives,
  possibleMotives,
  type Role,
  requireDeclaredDays,
} from '@seve/domain';
import type { OwnPaper } from '../own-paper.js';

type OneOf<Type extends PlacementPaperType = PlacementPaperType> = Type extends unknown ? AmendmentRow<Type> : never;
type Days = { startOn: CivilDate; endOn: CivilDate };

/** What amendments of papers of one type do in their own way. */
interface ActsOfAmendment<Type extends PlacementPaperType, Own = Extract<OwnPaper, { type: Type }>> {
  /** In which an amendment begins that the host wants. */
  byHost: 'asked' | 'draft';
  /** The host too writes days. */
  hostMovesDays: boolean;
  possibleMotives(row: Own, today: CivilDate): readonly string[];
  noneDue: string;
  /** First and last day on which it may take effect. */
  effectiveDays(row: Own, motives: OneOf<Type>['motives']): readonly [string, string];
  /** Days of the paper as all had signed it first. */
  firstDays(row: Own, amendments: readonly OneOf<Type>[]): Days;
  /** Columns of a new amendment. */
  columns(row: Own): object;
  /** Columns by which a validation is void. */
  unvalidated: object;
  /** @throws InvalidInput for impossible days */
  requireDays(days: Days, row: Own, today: CivilDate): void;
  /** Changes that stay when the school saves its own. */
  keptBySchool(changes: OneOf<Type>['changes']): object;
  /** The part of the host as it is kept. */
  ofHost(motives: OneOf<Type>['motives'], content: object): object;
  fields(
    before: PaperStanding<Type>,
    changes: OneOf<Type>['changes'],
    locale: Locale,
  ): { party: string; field: string; before: string | null; after: string | null }[];
  consolidated(
    original: PaperStanding<Type>,
    held: readonly OneOf<Type>[],
    locale: Locale,
  ): { party: string; field: string; original: string | null; value: string | null }[];
  /** What its views say besides, to all and to the school. */
  view(amendment: OneOf<Type>): object;
  schoolView(amendment: OneOf<Type>, role: Role): object;
}

const AGREEMENT: ActsOfAmendment<'agreement'> = {
  byHost: 'asked',
  hostMovesDays: false,
  possibleMotives,
  noneDue: 'amendment.not-signed',
  effectiveDays: ({ startOn, endOn, validated }, motives) => [
    motives.includes('dates') ? '' : startOn,
    motives.includes('early_end') && validated !== null ? validated.endOn : endOn,
  ],
  firstDays: (row) => row.validated ?? row,
  columns: () => ({}),
  unvalidated: { validatedAt: null, validatedByAccountId: null },
  requireDays: (days, { kind }, today) => requireDeclaredDays({ ...days, kind }, today),
  keptBySchool: ({ host }) => ({ ...(host && { host }) }),
  ofHost: (_motives, content) => content,
  fields: (before, changes, locale) => amendedFields('agreement', before, changes, locale),
  consolidated: (original, held, locale) => consolidatedFields('agreement', original, held, locale),
  view: () => ({}),
  schoolView: ({ changes, motives, validatedAt, state }, role) => ({
    acts: nextActs(AMENDMENT_TABLE, state, role),
    awayUntil: changes.interruption?.until ?? null,
    earlyEndReason: changes.earlyEnd?.reason ?? null,
    isValidationDue: isPedagogical(motives) && validatedAt === null && isOpenAmendment(state),
  }),
};

const CONTRACT: ActsOfAmendment<'contract'> = {
  byHost: 'draft',
  hostMovesDays: true,
  possibleMotives: possibleContractMotives,
  noneDue: 'contract-amendment.not-signed',
  effectiveDays: ({ startOn, endOn }) => [startOn, endOn],
  firstDays: (row, [first = row]) => first,
  columns: ({ startOn, endOn }) => ({ startOn, endOn }),
  unvalidated: {},
  requireDays({ startOn, endOn }, _row, today) {
    if (endOn < startOn) throw new InvalidInput([{ path: 'days.endOn', code: 'contract.end-first' }]);
    if (endOn < today) throw new InvalidInput([{ path: 'days.endOn', code: 'contract-amendment.end-past' }]);
  },
  keptBySchool: (changes) => changes,
  ofHost: namedMasters,
  fields: (before, changes, locale) => amendedFields('contract', before, changes, locale),
  consolidated: (original, held, locale) => consolidatedFields('contract', original, held, locale),
  view: (amendment) => ({ code: contractAmendmentCode(amendment.motives, amendment.changes), filing: filingOf(amendment) }),
  schoolView: ({ state }, role) => ({ acts: nextActs(CONTRACT_AMENDMENT_TABLE, state, role) }),
};

const filingOf = ({ state, effectiveOn, filedOn, filingReference, registeredOn }: ContractAmendment) => ({
  ...{ fileBy: fileBy(effectiveOn), filedOn, reference: filingReference, registeredOn },
  isToFile: isHoldingAmendment(state) && filedOn === null,
});

type AmendmentOfApi = ActsOfAmendment<PlacementPaperType, OwnPaper>;
export const AMENDMENTS_OF_API = { agreement: AGREEMENT, contract: CONTRACT } satisfies Record<PlacementPaperType, unknown> as Record<
  PlacementPaperType,
  AmendmentOfApi
>;
