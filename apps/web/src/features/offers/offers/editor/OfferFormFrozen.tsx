import { Button, Flex } from '@mantine/core';
import type { OfferDetail } from '@seve/api-client';
import { asksHazards, byField, type FrozenOfferField, isFrozenField, offerFieldLabel, PLAIN_OFFER_FLAGS } from '@seve/domain';
import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../../i18n/use-locale.js';
import { capitalised } from '../../../../ui/format/capitalised.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { FormSection } from '../../../../ui/forms/FormSection.js';
import { useOfferWords } from '../../../../ui/wording/use-offer-words.js';
import { OpenToAll } from '../manage/acts/OpenToAll.js';
import { WithdrawDialog } from '../manage/acts/WithdrawDialog.js';
import { useDiplomaTitle } from '../use-diploma-title.js';
import css from './OfferFormFrozen.module.css';

/** Read-only values of the fields that are frozen while the offer is online, with a button that withdraws it. */
export function OfferFormFrozen({ offer }: { offer: OfferDetail }) {
  const { t } = useTranslation('company-offers');
  const [isAsked, setAsked] = useState(false);
  const values = useFrozenValues(offer);
  const locale = useLocale();
  const fields = Object.keys(values).filter(isFrozenField);
  const said = fields.filter((field) => values[field]);
  const unsaid = fields.filter((field) => !values[field]).map((field) => offerFieldLabel(field, locale));
  return (
    <FormSection title={t('frozen.title')}>
      <Flex component="p" gap="xs" align="start" className={css.why}>
        <IconLock size={20} stroke={1.6} aria-hidden="true" />
        <span>{t('frozen.why')}</span>
      </Flex>
      <dl className={css.values}>
        {said.map((field) => (
          <div key={field}>
            <dt className="dimmed">{offerFieldLabel(field, locale)}</dt>
            <dd className="anywhere">{values[field]}</dd>
          </div>
        ))}
        {unsaid.length > 0 && (
          <div>
            <dt className="dimmed">{t('frozen.unsaid')}</dt>
            <dd className="anywhere">{capitalised(unsaid.join(', ').toLowerCase())}</dd>
          </div>
        )}
      </dl>
      {offer.hazards === null && asksHazards(offer) && <p className="strong">{t('hazards.row')}</p>}
      <OpenToAll offer={offer} />
      <Button type="button" variant="default" className={css.act} onClick={() => setAsked(true)}>
        {t('withdraw.act')}
      </Button>
      {isAsked && <WithdrawDialog offer={offer} onClose={() => setAsked(false)} />}
    </FormSection>
  );
}

/** Returns the values in words; null or empty for a field without a value. */
function useFrozenValues(offer: OfferDetail): Record<FrozenOfferField, string | null> {
  const { t } = useTranslation('company-offers');
  const format = useFormat();
  const words = useOfferWords();
  const diploma = useDiplomaTitle(offer.certificationWanted);
  const { site, startFrom, startTo, durationWeeks, remote } = offer;
  return {
    kind: capitalised(words.kind(offer.kind)),
    targetLevels: offer.targetLevels.map((level) => t(`offers:level.${level}`)).join(', '),
    certificationWanted: diploma,
    startFrom: startFrom && format.longDay(startFrom),
    startTo: startTo && format.longDay(startTo),
    durationWeeks: durationWeeks === null ? null : words.duration(durationWeeks),
    reservedSchoolIds: offer.own?.reservedSchools.map(({ name }) => name).join(', ') ?? null,
    companySiteId: site.name ?? site.address,
    communeInsee: words.place(offer),
    address: offer.address,
    remote: remote === 'none' ? null : capitalised(t(`offers:terms.remotely.${remote}`)),
    ...byField(PLAIN_OFFER_FLAGS, (flag) => (offer[flag] ? capitalised(t(`offers:flags.${flag}.yes`)) : null)),
    minAge: offer.minAge === null ? null : t('offers:terms.age-from', { age: offer.minAge }),
    drivingLicenceNeeded: offer.drivingLicenceNeeded ? t('offers:terms.licence-needed') : null,
    hazards: offer.hazards?.length === 0 ? t('ui:hazards.answer.none') : (offer.hazards?.map(({ label }) => label).join(', ') ?? null),
  };
}
