import { Box, Flex } from '@mantine/core';
import type { OfferLegalCheck, OfferLegalReason } from '@seve/api-client';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { focusField } from '../../../../../ui/forms/field-nodes.js';
import type { OfferFormApi } from '../values/use-offer-form.js';
import { LegalConfirmations } from './LegalConfirmations.js';
import css from './OfferLegal.module.css';

interface OfferLegalProps {
  form: OfferFormApi;
  check: OfferLegalCheck;
  /** Unfolds the section of a field and shows an error at it. */
  onReveal: (path: string, sentence: string) => void;
}

/** All findings of the legal check: faults to correct, and warnings to confirm. */
export function OfferLegal({ form, check: { refused, warned }, onReveal }: OfferLegalProps) {
  const { t } = useTranslation('company-offers');
  const open = warned.filter(({ rule }) => !form.values.confirmedWarnings.some((confirmed) => confirmed === rule));
  const go = (event: MouseEvent, { path, sentence }: OfferLegalReason) => {
    event.preventDefault();
    onReveal(path, sentence);
    setTimeout(() => focusField(path));
  };
  return (
    <>
      <p className="visually-hidden" role="status">
        {refused.length > 0 && t('legal.refused-count', { count: refused.length })}{' '}
        {open.length > 0 && t('legal.open-count', { count: open.length })}
      </p>
      {refused.length + warned.length > 0 && (
        <Flex component="section" direction="column" gap="sm" aria-labelledby="offer-legal">
          <Box component="h2" ff="var(--font-text)" lts={0} id="offer-legal" className="compact strong">
            {t('legal.title')}
          </Box>
          {refused.length > 0 && (
            <Flex m={0} pl="field" component="ul" direction="column" gap="xs" className="small" aria-label={t('legal.to-change')}>
              {refused.map((reason) => (
                <li key={`${reason.rule} ${reason.path}`} className={css.refusal}>
                  <a href={`#${reason.path}`} onClick={(event) => go(event, reason)}>
                    {reason.sentence}
                  </a>
                </li>
              ))}
            </Flex>
          )}
          {warned.length > 0 && <LegalConfirmations warned={warned} {...form.getInputProps('confirmedWarnings')} />}
          <p className="small dimmed">{t('legal.aid')}</p>
        </Flex>
      )}
    </>
  );
}
