import { Box, Button, Group } from '@mantine/core';
import { type GuardianPageView, guardianPagesDecideMutation } from '@seve/api-client';
import type { GuardianConsentPurpose } from '@seve/domain';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { showToast } from '../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { guardianPageOptions, guardianPapersOptions } from './guardian-page.query.js';

/** Consents that wait for the guardian, or a sentence that there are none. */
export function Asked({ page, token }: { page: GuardianPageView; token: string }) {
  const { t } = useTranslation('guardian-page');
  const { asked, offered, isConfirmed, childFirstName: child } = page;
  const format = useFormat();
  const papers = useSuspenseQuery(guardianPapersOptions(token)).data ?? [];
  const toSign = papers.filter(({ step }) => step === 'to_sign').length;
  const isNothingAsked = asked.length === 0 && offered.length === 0 && toSign === 0;
  return (
    <section aria-labelledby="asked">
      <Box component="h2" mb="sm" id="asked" className="h3">
        {t('asked.title')}
      </Box>
      {!isConfirmed && <p>{t('asked.unconfirmed', { name: child })}</p>}
      {asked.map((purpose) => (
        <Consent key={purpose} purpose={purpose} page={page} token={token} />
      ))}
      {offered.map(({ applicationId, companyName, answerBy }) => (
        <Box component="p" key={applicationId} mt="sm">
          {answerBy
            ? t('asked.offered', { name: child, company: companyName, day: format.longDay(answerBy) })
            : t('asked.offered-open', { name: child, company: companyName })}
        </Box>
      ))}
      {toSign > 0 && <p>{t('asked.to-sign', { count: toSign })}</p>}
      {isConfirmed && isNothingAsked && <p>{papers.length > 0 ? t('asked.signed') : t('asked.nothing', { name: child })}</p>}
    </section>
  );
}

interface ConsentProps {
  purpose: GuardianConsentPurpose;
  page: GuardianPageView;
  token: string;
}

/** Buttons to give or refuse one consent; the toast offers to undo. */
function Consent({ purpose, page, token }: ConsentProps) {
  const { t } = useTranslation('guardian-page');
  const format = useFormat();
  const queries = useQueryClient();
  const onError = useShowProblem();
  const { childFirstName: name, consentTextVersion } = page;
  const last = page.decisions.find((decision) => decision.isOwn && decision.purpose === purpose);
  const decide = useMutation({
    ...guardianPagesDecideMutation(),
    onError,
    onSuccess: (next, { body }) => {
      queries.setQueryData(guardianPageOptions(token).queryKey, next);
      showToast(body.given ? t('consent.agreed') : t('consent.refused'));
    },
  });
  const answer = (given: boolean) => decide.mutate({ body: { token, purpose, given, consentTextVersion } });
  const isGiven = last?.given ?? null;
  return (
    <>
      <p className="strong">{t(`consent.${purpose}.question`, { name })}</p>
      <p>{t(`consent.${purpose}.means`, { name })}</p>
      {last && (
        <Box component="p" mt="xs">
          {last.given
            ? t('consent.given', { day: format.longInstant(last.decidedAt), guardian: last.guardianName })
            : t('consent.not-given', { day: format.longInstant(last.decidedAt), guardian: last.guardianName })}
        </Box>
      )}
      <Group gap="xs" mt="sm">
        {isGiven !== true && (
          <Button loading={decide.isPending} onClick={() => answer(true)}>
            {t('consent.agree')}
          </Button>
        )}
        {isGiven !== false && (
          <Button variant="default" loading={decide.isPending} onClick={() => answer(false)}>
            {isGiven ? t('consent.take-back') : t('consent.refuse')}
          </Button>
        )}
      </Group>
    </>
  );
}
