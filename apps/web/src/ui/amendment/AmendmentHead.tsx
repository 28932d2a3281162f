import { Alert, Flex, Stack } from '@mantine/core';
import { doesStay } from '@seve/domain';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/use-format.js';
import { AmendmentChip } from './AmendmentChip.js';
import { AmendedPaper, type AmendmentFacts } from './amended-paper.js';

/**
 * Number, state, motives, effective day and reason of an amendment. After an objection it also shows the effect, as a task until a later
 * amendment is signed.
 */
export function AmendmentHead({ amendment, isSettled }: { amendment: AmendmentFacts; isSettled: boolean }) {
  const { t } = useTranslation('amendment');
  const context = useContext(AmendedPaper);
  const format = useFormat();
  const { number, state, motives, effectiveOn, reason, signed, signatories, objectionEffect } = amendment;
  const isOut = state === 'ready_to_sign' || state === 'partially_signed';
  return (
    <Stack gap="xs">
      <Flex columnGap="md" rowGap="xs" align="baseline" justify="space-between" wrap="wrap">
        <h3 className="h4">{t('title', { number })}</h3>
        <AmendmentChip state={state} />
      </Flex>
      <p>
        {t('about', {
          motives: motives.map((motive) => t(`motive.${motive}`, { context })).join(', '),
          day: format.mediumDay(effectiveOn),
        })}
      </p>
      {isOut && <p className="num small dimmed">{t('signed', { count: signed, of: signatories })}</p>}
      {objectionEffect &&
        (doesStay(objectionEffect) && !isSettled ? (
          <Alert title={t('objection.task')}>{t(`objection.${objectionEffect}`, { context })}</Alert>
        ) : (
          <p className="small">{t(`objection.${objectionEffect}`, { context })}</p>
        ))}
      {reason && <blockquote className="own-words">{reason}</blockquote>}
    </Stack>
  );
}
