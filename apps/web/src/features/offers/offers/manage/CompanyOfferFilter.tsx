import { Chip, Group, NativeSelect } from '@mantine/core';
import type { OfferStatusCount } from '@seve/api-client';
import { COMPANY_OFFER_SORTS, OFFER_STATUSES } from '@seve/domain';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';
import css from './CompanyOffers.module.css';
import { type CompanyOfferFilters, companyOfferFilters } from './company-offer-filters.js';

const ALL = 'all';

/** Filter by status and sort order; applied at once, stored in the address. */
export function CompanyOfferFilter({ status, sort, byStatus }: CompanyOfferFilters & { byStatus: readonly OfferStatusCount[] }) {
  const { t } = useTranslation('company-offers');
  const navigate = useNavigate({ from: '/entreprise/offres' });
  const show = (changes: Record<string, unknown>) =>
    void navigate({ search: companyOfferFilters({ status, sort, ...changes }), replace: true, resetScroll: false });
  const counts = OFFER_STATUSES.flatMap((one) => byStatus.find((count) => count.status === one) ?? []);
  // Archived offers are listed only on request, so the total omits them.
  const total = counts.reduce((sum, { status: one, offers }) => sum + (one === 'archived' ? 0 : offers), 0);
  return (
    <div className={css.filter}>
      <Group gap="xs" role="radiogroup" aria-label={t('list.which')} className={css.statuses}>
        <Chip.Group value={status ?? ALL} onChange={(value) => show({ status: value })}>
          <Chip value={ALL}>
            {t('list.all')} <span className="num">{total}</span>
          </Chip>
          {counts.map(({ status: one, offers }) => (
            <Chip key={one} value={one}>
              {t(`status:offer.${one}`)} <span className="num">{offers}</span>
            </Chip>
          ))}
        </Chip.Group>
      </Group>
      <NativeSelect
        label={<FieldLabel>{t('list.order')}</FieldLabel>}
        data={COMPANY_OFFER_SORTS.map((value) => ({ value, label: t(`list.sort.${value}`) }))}
        value={sort ?? COMPANY_OFFER_SORTS[0]}
        onChange={(event) => show({ sort: event.currentTarget.value })}
      />
    </div>
  );
}
