import { Box, Button } from '@mantine/core';
import type { OfferLegalReason } from '@seve/api-client';
import { IconScale } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { OfferFormApi } from '../values/use-offer-form.js';
import css from './OfferLegal.module.css';
import { useLegalReasons } from './use-legal-check.js';

/** Findings of the legal check about one field, shown beside it. */
export function LegalNotes({ form, path }: { form: OfferFormApi; path: string }) {
  const { t } = useTranslation('company-offers');
  const { refused, warned } = useLegalReasons(path);
  const addBoth = () => form.setFieldValue('title', `${form.getValues().title.trim()} H/F`);
  return (
    <>
      {[...refused, ...warned].map((reason) => (
        <div key={`${reason.rule} ${reason.path}`} className={refused.includes(reason) ? css.refused : css.warned}>
          <IconScale size={20} stroke={1.6} aria-hidden="true" />
          <div>
            <LegalWords reason={reason} />
            {reason.rule === 'gendered-title' && (
              <Button type="button" variant="default" size="sm" onClick={addBoth}>
                {t('legal.add-both')}
              </Button>
            )}
          </div>
        </div>
      ))}
    </>
  );
}

/** One finding: sentence, remedy, doubt and legal article. */
function LegalWords({ reason: { sentence, remedy, doubt, article } }: { reason: OfferLegalReason }) {
  const { t } = useTranslation('company-offers');
  return (
    <>
      <p>
        <span className="strong">{sentence}</span> {remedy}
      </p>
      {doubt && <p>{t('legal.doubt', { doubt })}</p>}
      <Box component="p" fz="0.8125rem" lang="fr">
        {article}
      </Box>
    </>
  );
}
