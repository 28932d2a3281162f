import { Checkbox, Stack } from '@mantine/core';
import { frameworksPartnerSchoolsOptions } from '@seve/api-client';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FieldLabel } from '../../../../../ui/forms/FieldLabel.js';
import css from '../OfferForm.module.css';
import type { OfferFormApi } from '../values/use-offer-form.js';

/**
 * Choice of schools for which the offer is reserved: those with a valid framework agreement, and those already chosen. When none is ticked,
 * all schools see it.
 */
export function OfferFormSchools({ form }: { form: OfferFormApi }) {
  const { t } = useTranslation('company-offers');
  const partners = useQuery(frameworksPartnerSchoolsOptions());
  const { reservedSchools } = form.values;
  const former = partners.data ? reservedSchools.filter(({ id }) => !partners.data.some((one) => one.id === id)) : [];
  const schools = [...(partners.data ?? []), ...former];
  const choose = (ids: string[]) =>
    form.setFieldValue(
      'reservedSchools',
      [...schools, ...reservedSchools].filter(({ id }, at, all) => ids.includes(id) && all.findIndex((one) => one.id === id) === at),
    );
  if (partners.data && schools.length === 0) {
    return (
      <p className="small dimmed">
        {t('applying.no-partner')} <Link to="/entreprise/partenariats">{t('applying.partners')}</Link>
      </p>
    );
  }
  return (
    <div className={css.rows}>
      <Checkbox.Group
        label={<FieldLabel hint={t('applying.schools-hint')}>{t('applying.schools')}</FieldLabel>}
        value={reservedSchools.map(({ id }) => id)}
        onChange={choose}
        error={form.errors.reservedSchoolIds}
        data-path="reservedSchoolIds"
      >
        <Stack gap="sm" pt="xs" className={css.ticks}>
          {schools.map(({ id, name }) => (
            <Checkbox
              key={id}
              value={id}
              label={name}
              description={former.some((one) => one.id === id) ? t('applying.former-partner') : undefined}
            />
          ))}
        </Stack>
      </Checkbox.Group>
    </div>
  );
}
