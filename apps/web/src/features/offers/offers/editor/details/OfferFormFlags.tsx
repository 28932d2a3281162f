import { Checkbox } from '@mantine/core';
import { type FlagSection, flagsIn, isFrozenField } from '@seve/domain';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { OnlineContext } from '../online-context.js';
import type { OfferFormApi } from '../values/use-offer-form.js';

/** Checkboxes of a section: yes-or-no fields whose value does not depend on another field. */
export function OfferFormFlags({ form, section }: { form: OfferFormApi; section: FlagSection }) {
  const { t } = useTranslation('offers');
  const isOnline = use(OnlineContext);
  return flagsIn(section)
    .filter((flag) => !(isOnline && isFrozenField(flag)))
    .map((flag) => <Checkbox key={flag} label={t(`flags.${flag}.ask`)} {...form.getInputProps(flag, { type: 'checkbox' })} />);
}
