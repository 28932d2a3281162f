import type { HistoryStep, VersionView } from '@seve/api-client';
import { AGREEMENT_STATES, type PlacementPaperType } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../../ui/layout/Section.js';
import { History } from '../../../../ui/lists/History.js';
import { useSchoolAmendments } from '../amendments/SchoolAmendments.js';

interface PaperHistoryProps {
  paper: PlacementPaperType;
  of: { id: string; history: readonly HistoryStep[] };
  /** Newest first, like the history. */
  versions: readonly VersionView[];
}

/** What happened to the paper and to its amendments; of an agreement, to its place too. */
export function PaperHistory({ paper, of: { id, history }, versions }: PaperHistoryProps) {
  const { t } = useTranslation(['agreements', 'signatories']);
  const { amendments } = useSchoolAmendments(paper, id);
  const refusals = history.filter(({ act, entityId }) => act === 'refuse_to_sign' && entityId === id);
  const refused = versions.flatMap(({ signatories }) => signatories.find(({ state }) => state === 'refused') ?? []);
  const titleOf = (step: HistoryStep): string => {
    const { entityType, entityId, to } = step;
    const signatory = refused[refusals.indexOf(step)];
    if (signatory) {
      const role = t(`signatories:role.${paper}.${signatory.role}`);
      return t('signatories:refused-version.moved', { name: signatory.name, role });
    }
    const amendment = amendments.find((one) => one.id === entityId);
    if (amendment) {
      const state = t(`amendment:state.${to ?? 'draft'}`, { context: paper });
      return t('amendment:moved', { amendment: t('amendment:title', { number: amendment.number }), state });
    }
    if (paper === 'contract') return t(`contract:state.${to ?? 'preparing'}`);
    const isOfAgreement = entityType === 'agreement' && AGREEMENT_STATES.some((one) => one === to);
    return isOfAgreement ? t(`agreement:moved.${to}`) : t(`places:one.moved.${to ?? 'declared'}`);
  };
  const isTold = ({ entityType, to }: HistoryStep): boolean =>
    entityType === 'placement' ? paper === 'agreement' && to !== 'preparing' && to !== 'signed' : entityType === paper || to !== null;
  return (
    <Section id="history" title={t('agreements:history')}>
      <History steps={history.filter(isTold)} titleOf={titleOf} />
    </Section>
  );
}
