import { Box, Checkbox, Flex, Group } from '@mantine/core';
import type { CheckedOffer, ProposalFit } from '@seve/api-client';
import { IconAlertTriangle, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { outOf100 } from '../../art/score/points-of-100.js';
import { ScoreLeaf } from '../../art/score/ScoreLeaf.js';
import { uncapitalised } from '../format/capitalised.js';
import { useFormat } from '../format/use-format.js';
import { useOfferWords } from '../wording/use-offer-words.js';
import { type ProposalWarning, proposalWarnings } from './warnings-of.js';

interface PersonFitProps {
  fit: ProposalFit;
  offer: CheckedOffer;
  isTicked: boolean;
  onTick: () => void;
}

/** One student in the review of an offer: fit, dates, distance, kind and warnings. */
export function PersonFit({ fit, offer, isTicked, onTick }: PersonFitProps) {
  const name = `${fit.firstName} ${fit.lastName}`;
  return (
    <li data-ticks="">
      <Checkbox aria-label={name} checked={isTicked} onChange={onTick} />
      <div>
        <p className="strong">{name}</p>
        <FitFacts fit={fit} />
        {proposalWarnings(fit, offer).map((warning) => (
          <WarningLine key={warning} warning={warning} fit={fit} offer={offer} />
        ))}
      </div>
      {fit.score && <FitScore score={fit.score} />}
    </li>
  );
}

/** A student to whom the offer may not be proposed, with the reason. */
export function PersonBarred({ fit }: { fit: ProposalFit }) {
  const { t } = useTranslation('proposals');
  return (
    <li>
      <IconX size={18} stroke={1.6} aria-hidden="true" />
      <div>
        <p className="strong">
          {fit.firstName} {fit.lastName}
        </p>
        <p className="small">{fit.outcome === 'not_lawful' ? fit.law : t(`outcome.${fit.outcome}`)}</p>
      </div>
    </li>
  );
}

/** "Cherche : stage. Libre du 4 janvier au 26 février 2027. À 12 km." */
function FitFacts({ fit: { kinds, availableFrom, availableTo, distanceKm, reboundUntil } }: { fit: ProposalFit }) {
  const { t } = useTranslation('proposals');
  const format = useFormat();
  const words = useOfferWords();
  const free =
    availableFrom && availableTo
      ? t('fit.free', { range: format.dayRange(availableFrom, availableTo) })
      : availableFrom && t('fit.free-from', { day: format.mediumDay(availableFrom) });
  const parts = [
    reboundUntil && t('fit.rebound', { day: format.mediumDay(reboundUntil) }),
    kinds.length > 0 && t('fit.seeks', { kinds: kinds.map((kind) => uncapitalised(words.kind(kind))).join(', ') }),
    free,
    distanceKm !== null && (distanceKm === 0 ? t('fit.here') : t('fit.away', { distance: format.distance(distanceKm) })),
  ];
  return <p className="small dimmed">{parts.filter(Boolean).join(' ')}</p>;
}

function FitScore({ score: { studentScore, postScore, total } }: { score: NonNullable<ProposalFit['score']> }) {
  const { t } = useTranslation('proposals');
  return (
    <Group gap="xs" wrap="nowrap" align="center">
      <Box component="span" fz="1.5rem" className="num">
        <span className="visually-hidden">{t('fit.total')} </span>
        {outOf100(total)}
      </Box>
      <ScoreLeaf studentScore={outOf100(studentScore)} postScore={outOf100(postScore)} size={46} />
    </Group>
  );
}

function WarningLine({ warning, fit, offer }: { warning: ProposalWarning; fit: ProposalFit; offer: CheckedOffer }) {
  const { t } = useTranslation('proposals');
  const format = useFormat();
  const said = {
    law: fit.law ?? '',
    hazards: t('warning.hazards', { hazards: offer.hazards.join(', ') }),
    reach: t('warning.reach', { limit: format.distance(fit.limitKm) }),
    status: t('warning.status'),
    level: t('warning.level'),
    dates: t('warning.dates'),
    period: offer.missedPeriod && t('warning.period', { range: format.dayRange(offer.missedPeriod.startOn, offer.missedPeriod.endOn) }),
    permit: t('warning.permit'),
    profile: t('warning.profile'),
  };
  return (
    <Flex gap="xs" align="flex-start" className="small">
      <Box flex="none" c="var(--waiting-text)" pt="0.125rem">
        <IconAlertTriangle size={16} stroke={1.6} aria-hidden="true" />
      </Box>
      {said[warning]}
    </Flex>
  );
}
