import { Button, Stack } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { use, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from '../OfferForm.module.css';
import { FrozenOnline, OnlineContext } from '../online-context.js';
import { isFolded } from '../values/offer-form-checks.js';
import type { OfferFormApi } from '../values/use-offer-form.js';
import { OfferFormApplying } from './OfferFormApplying.js';
import { OfferFormPay } from './OfferFormPay.js';
import { OfferFormPeople } from './OfferFormPeople.js';
import { OfferFormPlace } from './OfferFormPlace.js';
import { OfferFormRhythm } from './OfferFormRhythm.js';

/** Optional fields of an offer. Folded at first; an error inside unfolds them. */
export function OfferFormDetails({ form, isOpenAtFirst }: { form: OfferFormApi; isOpenAtFirst: boolean }) {
  const { t } = useTranslation('company-offers');
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const id = useId();
  const hasFault = Object.keys(form.errors).some(isFolded);
  useEffect(() => {
    if (hasFault) setOpen(true);
  }, [hasFault]);
  return (
    <>
      <Stack gap="xs" align="flex-start" py="lg" className="ruled">
        <Button
          type="button"
          variant="default"
          aria-expanded={isOpen}
          aria-controls={id}
          rightSection={<IconChevronDown size={18} stroke={1.6} className={css.chevron} aria-hidden="true" />}
          onClick={() => setOpen(!isOpen)}
        >
          {t('details.title')}
        </Button>
        <p className="small dimmed">{use(OnlineContext) ? t('details.what-online') : t('details.what')}</p>
      </Stack>
      <div id={id} hidden={!isOpen}>
        <OfferFormApplying form={form} />
        <FrozenOnline>
          <OfferFormPlace form={form} />
        </FrozenOnline>
        <OfferFormRhythm form={form} />
        <OfferFormPay form={form} />
        <OfferFormPeople form={form} />
      </div>
    </>
  );
}
