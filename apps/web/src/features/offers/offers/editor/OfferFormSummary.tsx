import { Box, Flex } from '@mantine/core';
import type { OfferCard } from '@seve/api-client';
import { flagsOf, isCivilDate, type SkillNeed } from '@seve/domain';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { answeredHazards } from '../../../../ui/fields/hazards-answer.js';
import { focusField } from '../../../../ui/forms/field-nodes.js';
import { OfferKeyFacts } from '../../../../ui/lists/OfferKeyFacts.js';
import css from './OfferForm.module.css';
import type { OfferFaults } from './values/offer-form-checks.js';
import type { OfferValues } from './values/offer-form-values.js';

interface OfferFormSummaryProps {
  values: OfferValues;
  companyName: string;
  missing: OfferFaults;
  /** Unfolds the section of a field and shows an error at it. */
  onReveal: (path: string, sentence: string) => void;
}

/** Preview of the offer in a list, and the fields that publication still requires. */
export function OfferFormSummary({ values, companyName, missing, onReveal }: OfferFormSummaryProps) {
  const { t } = useTranslation('company-offers');
  const count = (need: SkillNeed) => values.skills.filter((skill) => skill.need === need).length;
  const needs = [
    count('required') > 0 && t('summary.required', { count: count('required') }),
    count('wanted') > 0 && t('summary.wanted', { count: count('wanted') }),
    count('taught') > 0 && t('summary.taught', { count: count('taught') }),
  ].filter((words) => words !== false);
  const go = (event: MouseEvent, path: string, sentence: string) => {
    event.preventDefault();
    onReveal(path, sentence);
    setTimeout(() => focusField(path));
  };
  return (
    <>
      <Flex px="field" pt="md" pb="field" component="section" direction="column" gap="xs" className="sheet">
        <p className="micro dimmed">{t('summary.intro')}</p>
        <h2 className="h3 anywhere">{values.title.trim() || t('summary.untitled')}</h2>
        <p className="small">
          <span className="strong">{companyName}</span>
          {values.communeText && <span className="dimmed">, {values.communeText}</span>}
        </p>
        <OfferKeyFacts offer={cardOf(values, companyName)} />
        {needs.length > 0 && <p className="small">{needs.join(', ')}</p>}
        {(answeredHazards(values) ?? []).length > 0 && <p className="small">{t('summary.adults-only')}</p>}
      </Flex>
      {Object.keys(missing).length > 0 && (
        <section className={css.missing}>
          <Box component="h2" ff="var(--font-text)" lts={0} className="compact strong">
            {t('summary.missing')}
          </Box>
          <ul>
            {Object.entries(missing).map(([path, sentence]) => (
              <li key={path}>
                <a href={`#${path}`} onClick={(event) => go(event, path, sentence)}>
                  {sentence}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

const day = (text: string) => (isCivilDate(text) ? text : null);

const cardOf = (values: OfferValues, companyName: string): OfferCard => ({
  ...flagsOf(values),
  id: '',
  title: values.title,
  kind: values.kind,
  companyName,
  communeName: values.communeText,
  department: '',
  startFrom: day(values.startFrom),
  startTo: day(values.startTo),
  durationWeeks: values.durationWeeks || null,
  payCents: values.payCents || null,
  payMaxCents: values.payMaxCents || null,
  payUnit: values.payUnit,
  seats: values.seats || 1,
  seatsLeft: values.seats || 1,
  remote: values.remote,
  isReserved: values.reservedSchools.length > 0,
  publishedAt: null,
  expiresOn: day(values.expiresOn),
});
