import { type CivilDate, type PaperState, PLACEMENT_PAPERS, type PlacementPaperType, SIGNING_STATES } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { oneOf } from '../../one-of.js';
import { preparedQuery, type SelectList } from '../../rows.js';
import { isHostAsked, isHostDone, isOfPaper, PAPER_QUEUES, type PaperQueue } from './kinds/queue.js';

/** What waits for a company in its papers of one type. */
export interface PaperActsRow {
  /** Parts that wait for the company. */
  toFill: number;
  /** Papers that wait for a signature on its side. */
  toSign: number;
  /** Contracts whose terms are agreed and whose official form is not signed. */
  toConclude: number;
  /** Signed contracts not sent to the OPCO, within the delay of the law. */
  toFile: number;
  /** Not sent to the OPCO, and the delay of the law is over. */
  overdue: number;
}

interface OpenRow {
  state: PaperState<PlacementPaperType>;
  startOn: CivilDate;
  filedOn: CivilDate | null;
  isHostDone: boolean;
  isHostAsked: boolean;
}

const atCompany = (paper: string) =>
  `join placement on placement.id = ${paper}.placement_id join company_site site on site.id = placement.company_site_id where site.company_id = $1`;

const openOf = (type: PlacementPaperType) => {
  const { lateBy, open } = PAPER_QUEUES[type];
  const columns: SelectList<OpenRow> = {
    ...{ state: `${type}.state`, startOn: 'placement.start_on::text', filedOn: lateBy.filedOn ?? 'null' },
    ...{ isHostDone: isHostDone(type), isHostAsked: isHostAsked(type, isOfPaper(type)) },
  };
  return preparedQuery<OpenRow>(columns, `from ${type} ${atCompany(type)} and ${oneOf(`${type}.state`, open)}`);
};
const OPEN = { agreement: openOf('agreement'), contract: openOf('contract') };

/** What waits for a company in its agreements, or in its contracts. Raw: parts and signatures of each at once. */
export async function paperActsOfCompany(
  manager: EntityManager,
  type: PlacementPaperType,
  companyId: string,
  today: CivilDate,
): Promise<PaperActsRow> {
  const { writable, changesRequested } = PLACEMENT_PAPERS[type];
  const { toFile, isLate }: PaperQueue<PlacementPaperType> = PAPER_QUEUES[type];
  const rows = await OPEN[type](manager, [companyId]);
  const isToFill = ({ state, isHostDone: isDone }: OpenRow) =>
    writable.host.some((one) => one === state) && !(state === changesRequested.to && isDone);
  const toConclude = rows.filter(({ state }) => state === 'terms_agreed').length;
  const waiting = rows.filter(({ state }) => toFile.includes(state));
  const overdue = waiting.filter((row) => isLate(row, today)).length;
  return {
    ...{ toFill: rows.filter(isToFill).length, toSign: rows.filter((row) => row.isHostAsked).length },
    ...{ toConclude, toFile: waiting.length - overdue, overdue },
  };
}

const amendmentsWaiting = (type: PlacementPaperType) => {
  const { amendment } = PLACEMENT_PAPERS[type];
  const { amendmentToSend } = PAPER_QUEUES[type];
  const isAsked = `${oneOf('amendment.state', SIGNING_STATES)} and ${isHostAsked(type, `version.${amendment}_id = amendment.id`)}`;
  const waits = [`amendment.state = 'draft'`, isAsked, ...(amendmentToSend === null ? [] : [amendmentToSend])];
  return `(select count(*)::int from ${amendment} amendment join ${type} paper on paper.id = amendment.${type}_id ${atCompany('paper')}
    and (${waits.map((one) => `(${one})`).join(' or ')}))`;
};
const amendmentsCounted = preparedQuery<{ agreement: number; contract: number }>(
  { agreement: amendmentsWaiting('agreement'), contract: amendmentsWaiting('contract') },
  '',
);

/** Amendments that wait for the company, to be filled, signed or sent to the OPCO. Raw: two counts at once. */
export async function amendmentActsOfCompany(manager: EntityManager, companyId: string): Promise<Record<PlacementPaperType, number>> {
  const [row] = await amendmentsCounted(manager, [companyId]);
  return row ?? { agreement: 0, contract: 0 };
}
