import { Chip } from '@mantine/core';
import { OFFER_KINDS, type OfferKind } from '@seve/domain';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useOfferWords } from '../../ui/use-offer-words.js';
import css from './KindFilter.module.css';

const ALL = 'all';

/** Acts at once, in the address. */
export function KindFilter({ kind }: { kind?: OfferKind }) {
  const { t } = useTranslation('offers');
  const offer = useOfferWords();
  const navigate = useNavigate({ from: '/offres' });
  const choose = (value: string) =>
    void navigate({
      search: (search) => ({ ...search, kind: OFFER_KINDS.find((one) => one === value) }),
      replace: true,
      resetScroll: false,
    });
  return (
    <div role="radiogroup" aria-label={t('list.kind')} className={css.kinds}>
      <Chip.Group value={kind ?? ALL} onChange={choose}>
        <Chip value={ALL}>{t('list.all-kinds')}</Chip>
        {OFFER_KINDS.map((one) => (
          <Chip key={one} value={one}>
            {offer.kind(one)}
          </Chip>
        ))}
      </Chip.Group>
    </div>
  );
}
