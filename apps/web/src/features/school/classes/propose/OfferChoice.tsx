import { Radio } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';
import css from './OfferChoice.module.css';
import type { Proposable } from './proposable.js';

interface OfferChoiceProps {
  label: string;
  offers: readonly Proposable[];
  chosen: Proposable | null;
  error: string | undefined;
  onChoose: (offer: Proposable) => void;
}

/** Radio buttons of the found offers. */
export function OfferChoice({ label, offers, chosen, error, onChoose }: OfferChoiceProps) {
  const { t } = useTranslation('proposals');
  const choose = (id: string) => {
    const offer = offers.find((one) => one.id === id);
    if (offer) onChoose(offer);
  };
  return (
    <div>
      <Radio.Group
        name="offerId"
        data-path="offerId"
        label={<FieldLabel required>{label}</FieldLabel>}
        value={chosen?.id ?? null}
        onChange={choose}
        error={error}
      >
        <div className={css.offers}>
          {offers.map(({ id, title, detail }) => (
            <Radio key={id} value={id} label={title} description={detail} />
          ))}
        </div>
      </Radio.Group>
      {chosen && (
        <p className={`small ${css.read}`}>
          <Link to="/offres/$offerId" params={{ offerId: chosen.id }} target="_blank">
            {t('choice.read')}
            <IconExternalLink size={16} stroke={1.6} aria-hidden="true" />
          </Link>
        </p>
      )}
    </div>
  );
}
